//! What the stages after the merge report to, by the file that each part came from.

use crate::diagnostic::Sink;
use crate::merge::Origins;

/// What a stage may look at and report to.
pub(crate) struct Context<'a> {
    pub(crate) origins: &'a Origins,
    pub(crate) sink: &'a mut Sink,
    pub(crate) notes: &'a mut Vec<String>,
}

impl Context<'_> {
    pub(crate) fn error(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        let file = self.origins.file(pointer);
        self.sink.report((file, pointer), message, help);
    }

    pub(crate) fn note(&mut self, pointer: &str, message: &str) {
        let file = self.origins.file(pointer);
        self.notes.push(format!("{file}#{pointer}: {message}"));
    }
}
