//! Replaces a folder as a whole.
//!
//! The new folder is made beside the old one, complete and synced, and then takes its place:
//!
//! | where | how | a kill leaves |
//! |---|---|---|
//! | Linux and macOS, on ext4, xfs, btrfs, tmpfs, apfs and the like | one exchange of the two names | the old folder or the new one, at any instant, for every reader |
//! | where names cannot be exchanged (nfs, some fuse, Windows) | two renames | the old folder, the new one, or for an instant none; the next run puts the new one there |
//!
//! A file of the folder is at no instant half written, whoever reads it. A reader that goes through
//! the folder by path while it is replaced may read some files of the old one and some of the new.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::sync_dir;

/// What a folder's files become: new bytes, or gone.
pub type Edits = BTreeMap<String, Option<Vec<u8>>>;

/// A folder that is complete but not yet in its place.
#[derive(Debug)]
pub struct Staged {
    dir: PathBuf,
    beside: Beside,
}

/// The names that a folder's replacement has on its way.
#[derive(Debug)]
struct Beside {
    above: PathBuf,
    /// Being made.
    new: PathBuf,
    /// Complete; only where names cannot be exchanged.
    next: PathBuf,
    /// Replaced.
    old: PathBuf,
}

/// Returns the folder above a folder, and the folder's own name there.
///
/// # Errors
///
/// Returns why the path names no folder that could be replaced.
pub fn place(dir: &Path) -> io::Result<(PathBuf, OsString)> {
    let dir = fs::canonicalize(dir).or_else(|_| std::path::absolute(dir))?;
    match (dir.parent(), dir.file_name()) {
        (Some(above), Some(name)) => Ok((above.to_owned(), name.to_owned())),
        _ => Err(io::Error::other("a folder that has no other above it")),
    }
}

impl Beside {
    fn of(dir: &Path) -> io::Result<Self> {
        let (above, name) = place(dir)?;
        let beside = |end: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(&name);
            hidden.push(end);
            above.join(hidden)
        };
        let (new, next, old) =
            (beside(".update-new"), beside(".update-next"), beside(".update-old"));
        Ok(Self { above, new, next, old })
    }
}

/// Finishes or discards what a killed run left beside a folder; only under the lock.
///
/// # Errors
///
/// Returns what the system answered.
#[expect(clippy::disallowed_methods, reason = "this is the helper")]
pub fn recover(dir: &Path) -> io::Result<()> {
    let beside = Beside::of(dir)?;
    // A link that somebody put there is not what a run left.
    let is_left = fs::symlink_metadata(&beside.next).is_ok_and(|left| left.is_dir());
    if is_left && !dir.exists() {
        fs::rename(&beside.next, dir)?;
        sync_dir(&beside.above)?;
    }
    for left in [&beside.new, &beside.next, &beside.old] {
        discard(left)?;
    }
    Ok(())
}

fn discard(dir: &Path) -> io::Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Staged {
    /// Makes what a folder is to become, beside it; only under the lock.
    ///
    /// What the edits do not name is carried over as it is, with the time of its last change.
    ///
    /// # Errors
    ///
    /// Returns what the system answered; nothing is left beside the folder then.
    pub fn make(dir: &Path, edits: &Edits) -> io::Result<Self> {
        let staged = Self { dir: dir.to_owned(), beside: Beside::of(dir)? };
        fs::create_dir_all(&staged.beside.above)?;
        discard(&staged.beside.new)?;
        staged.fill(edits).inspect_err(|_| drop(discard(&staged.beside.new)))?;
        Ok(staged)
    }

    fn fill(&self, edits: &Edits) -> io::Result<()> {
        let new = &self.beside.new;
        fs::create_dir(new)?;
        if self.dir.exists() {
            carry_entries(&self.dir, new, &|name| {
                name.to_str().is_none_or(|name| !edits.contains_key(name))
            })?;
        }
        for (name, bytes) in edits {
            if let Some(bytes) = bytes {
                write_new(&new.join(name), bytes, &self.dir.join(name))?;
            }
        }
        sync_dir(new)
    }

    /// Puts the folder into its place, at one instant where the system can.
    ///
    /// # Errors
    ///
    /// Returns what the system answered; the old folder is in its place then.
    pub fn commit(self) -> io::Result<()> {
        self.commit_by(exchange)
    }

    /// Puts the folder into its place by two renames, as where names cannot be exchanged.
    ///
    /// # Errors
    ///
    /// As for [`commit`](Self::commit).
    #[doc(hidden)]
    pub fn commit_by_two_renames(self) -> io::Result<()> {
        self.commit_by(|_, _| Ok(false))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the helper")]
    fn commit_by(self, exchange: impl Fn(&Path, &Path) -> io::Result<bool>) -> io::Result<()> {
        let Self { dir, beside } = &self;
        if !dir.exists() {
            fs::rename(&beside.new, dir)?;
            return sync_dir(&beside.above);
        }
        // A symbolic link to the folder stays; what it leads to is replaced.
        let dir = &fs::canonicalize(dir)?;
        if exchange(&beside.new, dir)? {
            sync_dir(&beside.above)?;
            // The new folder is in its place: what stays of the old one is the next run's to clear.
            return discard(&beside.new).or(Ok(()));
        }
        fs::rename(&beside.new, &beside.next)?;
        sync_dir(&beside.above)?;
        fs::rename(dir, &beside.old)?;
        if let Err(error) = fs::rename(&beside.next, dir) {
            fs::rename(&beside.old, dir)?;
            return Err(error);
        }
        sync_dir(&beside.above)?;
        discard(&beside.old).or(Ok(()))
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // Committed, this is the old folder; not committed, a replacement that nobody wants.
        drop(discard(&self.beside.new));
    }
}

/// Exchanges two names, and returns whether the file system can.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Writes a file that is not there yet, with the permissions of another if that is there.
fn write_new(path: &Path, bytes: &[u8], like: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    if let Ok(known) = fs::metadata(like) {
        file.set_permissions(known.permissions())?;
    }
    file.sync_all()
}

fn carry_entries(
    from: &Path,
    to: &Path,
    keep: &dyn Fn(&std::ffi::OsStr) -> bool,
) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (name, to) = (entry.file_name(), to.join(entry.file_name()));
        if !keep(&name) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::create_dir(&to)?;
            carry_entries(&entry.path(), &to, &|_| true)?;
        } else {
            carry(&entry.path(), &to)?;
        }
    }
    fs::set_permissions(to, fs::metadata(from)?.permissions())
}

/// Gives a file a second name, so that it stays the same file; or copies it with its times.
#[expect(clippy::disallowed_methods, reason = "this is the helper")]
fn carry(from: &Path, to: &Path) -> io::Result<()> {
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    if !fs::symlink_metadata(from)?.is_file() {
        let found = format!("{} to be no file, which cannot be kept", from.display());
        return Err(io::Error::other(found));
    }
    fs::copy(from, to)?;
    let file = OpenOptions::new().write(true).open(to)?;
    file.set_modified(fs::metadata(from)?.modified()?)?;
    file.sync_all()
}
