//! What the tests of all packages share.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// The environment variable that names the folder of the reference: whole days of the
/// documentation's pages (`pages/`), bodies that others sent (`payloads/`) and unusual documents
/// (`cases/`), none of which is in the repository.
pub const REFERENCE: &str = "SMALLEST_ATOMS_REFERENCE";

/// Returns a folder of the reference; says `skipped` and returns `None` if the variable is not set.
///
/// # Panics
///
/// Panics if the variable is set and has no such folder, and if the test that asks is not called
/// `…reference…`: by that word `.ci/run` finds the tests that need the reference.
#[must_use]
#[allow(clippy::panic, reason = "a test that cannot find its material has failed")]
pub fn reference(folder: &str) -> Option<PathBuf> {
    let test = std::thread::current().name().unwrap_or("main").to_owned();
    // With one thread for all tests, they run on that of the program.
    assert!(
        test == "main" || test.contains("reference"),
        "expected a test with `reference` in its name, found `{test}`"
    );
    let Some(root) = env::var_os(REFERENCE) else {
        println!("skipped: {test} needs {folder}, and {REFERENCE} names no folder");
        return None;
    };
    let folder = Path::new(&root).join(folder);
    assert!(folder.is_dir(), "{REFERENCE} is set, but {} is no folder", folder.display());
    Some(folder)
}

/// Returns the files of a folder that have this extension, sorted.
///
/// # Panics
///
/// Panics if the folder cannot be read.
#[must_use]
#[allow(clippy::panic, reason = "a test that cannot find its material has failed")]
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files =
        files.filter(|file| file.extension().is_some_and(|e| e == extension)).collect::<Vec<_>>();
    files.sort();
    files
}
