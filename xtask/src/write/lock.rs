//! Keeps two runs apart that would write to the same folder.

use std::io::{self, Write};
use std::path::Path;

use smallest_atoms_codegen::visible;

use super::folder;

/// A right to write to a folder, until it is dropped or the process ends.
#[derive(Debug)]
pub struct Lock {
    #[cfg(unix)]
    _above: std::fs::File,
}

impl Lock {
    /// Waits until no other run has the right, and says so on `messages` if it has to.
    ///
    /// The lock is on the folder above (`flock`): it leaves no file behind, and the folder itself
    /// is another one after each run. Elsewhere than on Unix nothing is locked.
    ///
    /// # Errors
    ///
    /// Returns why the folder above can be neither made nor locked.
    #[cfg(unix)]
    pub fn acquire(dir: &Path, shown: &str, messages: &mut dyn Write) -> io::Result<Self> {
        use rustix::fs::{FlockOperation, flock};
        use rustix::io::Errno;
        let (above, _) = folder::place(dir)?;
        std::fs::create_dir_all(&above)?;
        let above = std::fs::File::open(above)?;
        match flock(&above, FlockOperation::NonBlockingLockExclusive) {
            Err(Errno::WOULDBLOCK) => {
                let shown = visible(shown);
                writeln!(messages, "waiting: another run is at work on {shown}")?;
                flock(&above, FlockOperation::LockExclusive)?;
            }
            answer => answer?,
        }
        Ok(Self { _above: above })
    }

    /// Does nothing: there is no lock here that a kill would take away.
    ///
    /// # Errors
    ///
    /// Returns why the folder above cannot be made.
    #[cfg(not(unix))]
    pub fn acquire(dir: &Path, _: &str, _: &mut dyn Write) -> io::Result<Self> {
        let (above, _) = folder::place(dir)?;
        std::fs::create_dir_all(above)?;
        Ok(Self {})
    }
}
