//! What is not as the page wants it.

use super::difference::short;

/// What is not as the page wants it, each with its place in the page.
pub(super) struct Problems<'a> {
    /// Where the page describes the operation, for what has no place of its own.
    pub(super) operation: &'a str,
    pub(super) found: Vec<(String, String)>,
}

impl Problems<'_> {
    pub(super) fn add(&mut self, pointer: &str, message: String) {
        let pointer = if pointer.is_empty() { self.operation } else { pointer };
        self.found.push((pointer.to_owned(), message));
    }

    pub(super) fn differ(&mut self, pointer: &str, what: &str, expected: &str, found: &str) {
        self.add(pointer, differs(what, expected, found));
    }
}

pub(super) fn differs(what: &str, expected: &str, found: &str) -> String {
    format!("{what}: expected {}, found {}", short(expected), short(found))
}
