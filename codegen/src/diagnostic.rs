//! What is wrong with the input, where, and what to do about it.

use std::fmt;

/// What helps where a page is wrong: its vendor's copy stays so, and taken again it is the same.
pub(crate) const CORRECT: &str = "correct it in the saved YAML, or leave the operation out (`update-spec --operation` takes those that it names): one that is wrong keeps the others out";
/// What helps where a file cannot be read at all.
pub(crate) const CORRECT_FILE: &str =
    "correct the saved YAML, or leave the file out: one that is wrong keeps the others out";

/// One problem of the input.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file the problem is in.
    pub file: String,
    /// The JSON pointer into that file's document; empty for the whole file.
    pub pointer: String,
    /// What was expected and what was found.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if !self.pointer.is_empty() {
            write!(f, "#{}", self.pointer)?;
        }
        write!(f, ": {}", self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}

/// Every problem that was found, sorted and without repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Makes the list of one problem, of a file as a whole.
    pub(crate) fn of(file: &str, message: String, help: &str) -> Self {
        let (file, pointer, help) = (file.to_owned(), String::new(), help.to_owned());
        Self(vec![Diagnostic { file, pointer, message, help }])
    }

    /// Returns the problems in the order of file and pointer.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "error: {diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

/// Collects problems, so that all are reported together and not the first alone.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    found: Vec<Diagnostic>,
}

impl Sink {
    pub(crate) fn report(
        &mut self,
        (file, pointer): (&str, &str),
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found.push(Diagnostic {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            message: message.into(),
            help: help.into(),
        });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Ends a stage: later stages rely on what this one has checked.
    pub(crate) fn check(&mut self) -> Result<(), Diagnostics> {
        if self.found.is_empty() {
            return Ok(());
        }
        let mut found = std::mem::take(&mut self.found);
        found.sort();
        found.dedup();
        Err(Diagnostics(found))
    }
}
