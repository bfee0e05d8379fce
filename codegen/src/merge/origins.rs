//! Where the parts of the merged document came from.

use std::collections::BTreeMap;

/// The page that each part of the merged document came from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    /// The file that defines an operation, a component or a part of one, by its pointer.
    pub(super) files: BTreeMap<String, String>,
    /// What of the pages no code is made of.
    pub(crate) notes: Vec<String>,
    /// What was merged of pages that differ.
    pub(crate) merged: Vec<String>,
    /// The address of the page behind a file.
    pub(super) addresses: BTreeMap<String, String>,
}

impl Origins {
    /// Returns the file that `pointer` leads into.
    pub(crate) fn file(&self, pointer: &str) -> &str {
        let mut base = pointer;
        loop {
            if let Some(file) = self.files.get(base) {
                return file;
            }
            match base.rsplit_once('/') {
                Some((outer, _)) => base = outer,
                None => return "spec",
            }
        }
    }

    /// Remembers that what stood at `from` is at `to` now.
    pub(crate) fn moved(&mut self, from: &str, to: &str) {
        let file = self.file(from).to_owned();
        self.files.insert(to.to_owned(), file);
    }

    /// Adds what is to be told of a place.
    pub(crate) fn note(&mut self, pointer: &str, message: &str) {
        let file = self.file(pointer);
        self.notes.push(format!("{file}#{pointer}: {message}"));
    }

    /// Returns the address of the page that `pointer` leads into.
    pub(crate) fn address(&self, pointer: &str) -> Option<&str> {
        self.addresses.get(self.file(pointer)).map(String::as_str)
    }
}
