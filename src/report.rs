//! What a check found, for people and for programs.

use std::borrow::Cow;
use std::fmt;

use crate::secret::Secret;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// The documentation says that the request is invalid: it is not sent.
    Error,
    /// The request is sent; the finding is worth a look.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// One thing that a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub(crate) severity: Severity,
    pub(crate) path: String,
    pub(crate) expected: Cow<'static, str>,
    pub(crate) found: String,
    pub(crate) basis: Cow<'static, str>,
    /// What is deprecated, where that is what was found.
    pub(crate) deprecated: Option<Cow<'static, str>>,
}

impl Finding {
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

    /// Returns whether the finding is the use of something deprecated.
    #[must_use]
    pub fn is_deprecation(&self) -> bool {
        self.deprecated.is_some()
    }
}

impl Finding {
    /// Writes what a person reads from top to bottom, a line for each part.
    fn write_lines(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the body" } else { &self.path };
        write!(f, "{}: {path}", self.severity)?;
        if self.is_deprecation() {
            write!(f, "\n    {} is deprecated", self.found)?;
        } else {
            write!(f, "\n    expected {}\n    found {}", self.expected, self.found)?;
        }
        write!(f, "\n    {}", self.basis)
    }
}

/// A line; `{:#}` takes a line for each part.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return self.write_lines(f);
        }
        if self.is_deprecation() {
            let place = if self.path.is_empty() { "" } else { ": " };
            let (path, found, basis) = (&self.path, &self.found, &self.basis);
            return write!(f, "{}: {path}{place}{found} is deprecated: {basis}", self.severity);
        }
        let path = if self.path.is_empty() { "the body" } else { &self.path };
        write!(f, "{}: {path}: expected {}, found {}", self.severity, self.expected, self.found)?;
        write!(f, " ({})", self.basis)
    }
}

/// Everything a check found, all findings at once: those of an object's members in the order of the
/// page, then those of its hand-written rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    findings: Vec<Finding>,
}

impl Report {
    /// Returns the findings for which the request is not sent.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }

    /// Returns the findings with which the request is sent.
    pub fn warnings(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Warning)
    }

    /// Returns all findings.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter()
    }

    /// Returns how many findings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Returns whether a request may be sent: there may be warnings, but no errors.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.errors().next().is_none()
    }

    /// Returns whether nothing at all was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    pub(crate) fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Takes the client's key out of what was found.
    pub(crate) fn scrub(&mut self, secret: &Secret) {
        for finding in &mut self.findings {
            finding.path = secret.scrub(&finding.path).into_owned();
            finding.found = secret.scrub(&finding.found).into_owned();
        }
    }

    pub(crate) fn append(&mut self, other: Self) {
        self.findings.extend(other.findings);
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.findings.iter()
    }
}

/// A line for each finding. `{:#}` is for a person at a terminal: several lines for each, and how
/// many there are at the end. Neither holds escape codes.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.findings.is_empty() {
            return f.write_str("nothing found");
        }
        for (index, finding) in self.findings.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            finding.fmt(f)?;
        }
        if f.alternate() {
            let (errors, warnings) = (self.errors().count(), self.warnings().count());
            let plural = |count| if count == 1 { "" } else { "s" };
            write!(f, "\n{errors} error{}, ", plural(errors))?;
            write!(f, "{warnings} warning{}", plural(warnings))?;
        }
        Ok(())
    }
}
