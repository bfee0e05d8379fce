//! What a check found, for people and for programs.

mod code;
mod finding;
mod json;

use std::fmt;

use crate::secret::Secret;
pub use code::FindingCode;
pub use finding::Finding;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// The documentation says that the request is invalid: it is not sent.
    Error,
    /// The request is sent; the finding is worth a look.
    Warning,
}

impl Severity {
    fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Everything a check found, all findings at once: those of an object's members in the order of the
/// page, then those of its hand-written rules.
///
/// # JSON
///
/// It can be written as JSON, to be handed on. The form is stable: members may be added, and none
/// is changed or removed but in a new major version.
///
/// ```
/// use smallest_atoms::{Validate, types::{Tool, TransferOption}};
///
/// let tool = Tool::transfer_call("transfer", "Transfers", "555-0100", TransferOption::cold());
/// let json = serde_json::to_value(tool.validate())?;
/// assert_eq!(json, serde_json::json!({
///     "is_valid": false,
///     "findings": [{
///         "code": "wrong_format",
///         "severity": "error",
///         "path": "transferNumber",
///         "message": "expected a phone number in E.164 form, such as \"+14155550100\", found \"555-0100\"",
///         "expected": "a phone number in E.164 form, such as \"+14155550100\"",
///         "found": "\"555-0100\"",
///         "basis": "the page says: \"Phone number to transfer the call to (E.164 format)\"",
///     }],
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// - `code` is one of those of [`FindingCode`], and `severity` is `error` or `warning`; both lists
///   may grow.
/// - `path` is empty for the body as a whole.
/// - `message` is a sentence of [`expected`](Finding::expected) and [`found`](Finding::found) for a
///   person, whose wording may change.
/// - Values that look like secrets are shown in none of them.
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

    /// Returns what rules found of the value as a whole, and neither what is in it nor how much.
    pub(crate) fn of_the_whole(mut self) -> Self {
        let is_count = |finding: &Finding| finding.code == FindingCode::OutOfRange;
        self.findings.retain(|finding| finding.path.is_empty() && !is_count(finding));
        self
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
