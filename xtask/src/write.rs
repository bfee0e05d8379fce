//! The one way to write: a file, or a folder, whole or not at all.
//!
//! Everything else of this crate is kept from `std::fs`'s own ways by a lint (`clippy.toml`).

pub mod folder;
pub mod lock;

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::Path;

/// Writes a file if it does not hold these bytes already, and returns whether it did.
///
/// A kill at any instant leaves the old file or the new one: the bytes go to a temporary file in
/// the same folder, which is synced and then renamed. Folders that are missing are made.
///
/// # Errors
///
/// Returns what the system answered.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if holds(path, bytes)? {
        return Ok(false);
    }
    let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(dir)?;
    let mut file = builder(path).tempfile_in(dir)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    sync_dir(dir)?;
    Ok(true)
}

/// Returns whether a file is there and holds exactly these bytes.
///
/// # Errors
///
/// Returns why a file that is there cannot be read.
pub fn holds(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    match fs::read(path) {
        Ok(found) => Ok(found == bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn builder(path: &Path) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".xtask-").suffix(".tmp");
    if let Some(permissions) = permissions(path) {
        builder.permissions(permissions);
    }
    builder
}

/// A temporary file is its owner's alone; a file of a checkout is everybody's to read.
#[cfg(unix)]
fn permissions(path: &Path) -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    let known = fs::metadata(path).ok().map(|metadata| metadata.permissions());
    Some(known.unwrap_or_else(|| Permissions::from_mode(0o666)))
}

#[cfg(not(unix))]
fn permissions(_: &Path) -> Option<Permissions> {
    None
}

/// Makes what happened to a folder's entries outlive a loss of power.
#[cfg(unix)]
fn sync_dir(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

#[cfg(not(unix))]
fn sync_dir(_: &Path) -> io::Result<()> {
    Ok(())
}
