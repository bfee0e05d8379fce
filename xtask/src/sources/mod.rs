//! What is to be taken: from the command line, or everything that is known.
//!
//! | what | module |
//! |---|---|
//! | a place of text, and reading it | `location` |
//! | the sources that the command line names | `named` |
//! | every source that is known, again | `known` |
//! | the pages that an index lists | `index` |
//! | the pages of a folder, for sources that are known | `offline` |
//! | reading it all, and what came of it | `gather` |

mod gather;
mod index;
mod known;
mod location;
mod named;
mod offline;

pub use gather::{Gathered, gather};

use std::path::Path;

use smallest_atoms_codegen::Diagnostic;

use crate::failure::problem;
use location::Location;

/// Something to be read.
#[derive(Clone, Debug)]
struct Request {
    location: Location,
    want: Want,
}

/// What is expected there.
#[derive(Clone, Debug)]
enum Want {
    /// A page; that of this operation, if it is one that is known.
    Page {
        /// The operation that `sources.toml` has for it.
        known: Option<String>,
    },
    /// A document.
    Document {
        /// The operations to take; without any, all.
        operations: Vec<String>,
        /// Whether the operations are those of `sources.toml`.
        known: bool,
    },
}

/// Everything to be read, and what was learnt on the way to knowing it.
#[derive(Debug, Default)]
struct Requests {
    all: Vec<Request>,
    /// Operations of which an index no longer lists the page.
    unlisted: Vec<String>,
    notes: Vec<String>,
}

/// Returns the Markdown files of a folder.
fn pages_of(dir: &Path) -> Result<Vec<std::path::PathBuf>, Diagnostic> {
    let shown = dir.display().to_string();
    let help = "check the path; pages are files whose names end in `.md`";
    let failed = |error: std::io::Error| {
        problem(&shown, format!("expected a folder of pages, found {error}"), help)
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        let file = entry.map_err(failed)?.path();
        if file.extension().is_some_and(|extension| extension == "md") {
            files.push(file);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(problem(shown, "expected a folder of pages, found none in it", help));
    }
    Ok(files)
}
