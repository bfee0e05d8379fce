//! Reads text, and never more of it than a page or a document can be.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use smallest_atoms_codegen::Diagnostic;

use crate::failure::problem;

/// The most that a page or a document may have; the largest page has 70 KB.
pub const LIMIT: u64 = 5_000_000;

/// Reads a text file.
///
/// # Errors
///
/// Returns the problem of a file that cannot be read, is too large or is not UTF-8.
pub fn read_text(path: &Path, shown: &str) -> Result<String, Diagnostic> {
    let failed = |error: io::Error| {
        let message = format!("expected a file of text, found {error}");
        problem(shown, message, "check that the path is right and the file can be read")
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LIMIT {
        return Err(too_large(shown));
    }
    utf8(bytes, shown)
}

/// Returns bytes as text.
///
/// # Errors
///
/// Returns the problem of bytes that are not UTF-8.
pub fn utf8(bytes: Vec<u8>, shown: &str) -> Result<String, Diagnostic> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let message = format!("expected UTF-8, found something else after {at} bytes");
        problem(shown, message, "save the file as UTF-8, or take it from its address again")
    })
}

/// Returns the problem of a text that is larger than any page.
#[must_use]
pub fn too_large(shown: &str) -> Diagnostic {
    let message = format!("expected at most {} MB of text, found more", LIMIT / 1_000_000);
    problem(shown, message, "check that this is the page or document that is meant")
}
