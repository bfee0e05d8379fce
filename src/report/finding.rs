//! One thing that a check found.

use std::borrow::Cow;
use std::fmt;

use super::{FindingCode, Severity};
use crate::visible::visible;

/// One thing that a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub(crate) code: FindingCode,
    pub(crate) severity: Severity,
    pub(crate) path: String,
    pub(crate) expected: Cow<'static, str>,
    pub(crate) found: String,
    pub(crate) basis: Cow<'static, str>,
    /// What is deprecated, where that is what was found.
    pub(crate) deprecated: Option<Cow<'static, str>>,
}

impl Finding {
    /// Returns what kind of finding it is, for a program to branch on.
    #[must_use]
    pub fn code(&self) -> FindingCode {
        self.code
    }

    /// Returns how much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns where it was found, in the terms of the JSON that would be sent, such as
    /// `singlePromptConfig.tools[2].transferNumber`; empty for the body as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what was expected.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// Returns what was found; a value that looks like a secret is not shown.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Returns what the rule rests on: a sentence of the page, or what is known of the service.
    #[must_use]
    pub fn basis(&self) -> &str {
        &self.basis
    }

    /// Returns the finding as a sentence for a person, without its place and what it rests on.
    pub fn message(&self) -> impl fmt::Display {
        Message(self)
    }

    /// Returns whether the finding is the use of something deprecated.
    #[must_use]
    pub fn is_deprecation(&self) -> bool {
        self.code == FindingCode::Deprecated
    }
}

struct Message<'a>(&'a Finding);

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { code, expected, found, .. } = self.0;
        let (expected, found) = (visible(expected), visible(found));
        match code {
            FindingCode::Deprecated => write!(f, "{found} is deprecated"),
            FindingCode::UnknownMember => {
                write!(f, "unknown member {found}; did you mean {expected}?")
            }
            _ => write!(f, "expected {expected}, found {found}"),
        }
    }
}

impl Finding {
    /// Writes what a person reads from top to bottom, a line for each part.
    fn write_lines(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.severity, self.place())?;
        match self.code {
            FindingCode::Deprecated | FindingCode::UnknownMember => {
                write!(f, "\n    {}", self.message())?;
            }
            _ => {
                let (expected, found) = (visible(&self.expected), visible(&self.found));
                write!(f, "\n    expected {expected}\n    found {found}")?;
            }
        }
        write!(f, "\n    {}", visible(&self.basis))
    }

    fn place(&self) -> Cow<'_, str> {
        if self.path.is_empty() { "the body".into() } else { visible(&self.path) }
    }
}

/// A line; `{:#}` takes a line for each part.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return self.write_lines(f);
        }
        let (message, basis) = (self.message(), visible(&self.basis));
        write!(f, "{}: ", self.severity)?;
        if !self.is_deprecation() {
            return write!(f, "{}: {message} ({basis})", self.place());
        }
        // What is deprecated may be the operation, which is no place in the body.
        if !self.path.is_empty() {
            write!(f, "{}: ", self.place())?;
        }
        write!(f, "{message}: {basis}")
    }
}
