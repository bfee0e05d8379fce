//! What is wrong with the input, where, and what to do about it.

use std::fmt;

use crate::visible::{visible, visible_lines};

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
    /// What was expected and what was found: a line, or several where there is much to tell. What the
    /// input chose is escaped.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// What the input chose is escaped: it makes no line.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", visible(&self.file))?;
        if !self.pointer.is_empty() {
            write!(f, "#{}", visible(&self.pointer))?;
        }
        write!(f, ": {}", visible_lines(&self.message))?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", visible(&self.help))?;
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
        let message = visible(&message).into_owned();
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
        place: (&str, &str),
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.report_lines(place, &[message.into()], help);
    }

    /// Reports what takes several lines to tell.
    pub(crate) fn report_lines(
        &mut self,
        (file, pointer): (&str, &str),
        lines: &[String],
        help: impl Into<String>,
    ) {
        let lines = lines.iter().map(|line| visible(line)).collect::<Vec<_>>();
        self.found.push(Diagnostic {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            message: lines.join("\n    "),
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
