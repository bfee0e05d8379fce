//! What a check found, for people and for programs.

mod code;
mod finding;
mod json;
mod severity;

use std::fmt;

use crate::secret::Secret;
pub use code::FindingCode;
pub use finding::Finding;
pub use severity::Severity;

/// Everything a check found, all findings at once, up to several thousand: those of an object's members in the order of the
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
/// - `left_out` is there where findings are left out: [`left_out`](Self::left_out).
/// - `message` is a sentence of [`expected`](Finding::expected) and [`found`](Finding::found) for a
///   person, whose wording may change.
/// - Values that look like secrets are shown in none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    findings: Vec<Finding>,
    /// How many bytes the findings have.
    size: usize,
    has_error: bool,
    left_out: usize,
}

/// How many bytes of findings a report keeps: thousands of them, and far more than a person reads. What
/// is sent may be what a service answered, and who writes an answer decides how much is wrong with it.
const MOST: usize = 4 << 20;

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

    /// Returns how many findings are left out, because there are several thousand already.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.left_out
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

    /// Keeps a finding; beyond the bound only the first error, without which the request would be sent.
    pub(crate) fn add(&mut self, finding: Finding) {
        let size = size_of::<Finding>() + finding.path.len() + finding.found.len();
        let size = size + finding.expected.len() + finding.basis.len();
        let is_first_error = finding.severity == Severity::Error && !self.has_error;
        if self.size.saturating_add(size) <= MOST || is_first_error {
            self.has_error |= is_first_error;
            self.size = self.size.saturating_add(size);
            self.findings.push(finding);
        } else {
            self.left_out += 1;
        }
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
        self.left_out += other.left_out;
        other.findings.into_iter().for_each(|finding| self.add(finding));
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
        if self.left_out > 0 {
            write!(f, "\n{} more are left out", self.left_out)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(severity: Severity, path: &str) -> Finding {
        Finding {
            code: FindingCode::Missing,
            severity,
            path: path.to_owned(),
            expected: "something".into(),
            found: "nothing".to_owned(),
            basis: "a rule".into(),
            deprecated: None,
        }
    }

    #[test]
    fn a_report_ends_somewhere_and_never_without_its_first_error() -> Result<(), serde_json::Error>
    {
        let mut report = Report::default();
        (0..100_000).for_each(|_| report.add(finding(Severity::Warning, "a")));
        assert!(report.is_valid() && report.len() > 5000 && report.len() < 50_000);
        let warnings = report.len();
        let long = "a".repeat(MOST);
        (0..3).for_each(|_| report.add(finding(Severity::Error, &long)));
        assert!(!report.is_valid() && report.errors().count() == 1);
        assert_eq!((report.len(), report.left_out()), (warnings + 1, 100_000 - warnings + 2));
        let mut whole = Report::default();
        whole.append(report.clone());
        assert_eq!(whole, report);
        assert!(
            report.to_string().ends_with(&format!("\n{} more are left out", report.left_out()))
        );
        let json = serde_json::to_value(&report)?;
        assert_eq!(json.get("left_out"), Some(&report.left_out().into()));
        assert_eq!(serde_json::to_value(Report::default())?.get("left_out"), None);
        Ok(())
    }

    #[test]
    fn a_finding_is_the_lines_of_its_form_whatever_it_tells_of() {
        let acts = "a\r\nerror: b\u{1b}[2J\u{7f}\u{202e}";
        for code in [FindingCode::Missing, FindingCode::Deprecated, FindingCode::UnknownMember] {
            let mut report = Report::default();
            report.add(Finding {
                code,
                severity: Severity::Warning,
                path: acts.to_owned(),
                expected: acts.into(),
                found: acts.to_owned(),
                basis: acts.into(),
                deprecated: None,
            });
            let (line, lines) = (report.to_string(), format!("{report:#}"));
            let starts = ["warning: ", "    ", "0 errors, 1 warning"];
            assert!(lines.split('\n').all(|line| starts.iter().any(|own| line.starts_with(own))));
            for text in [line.as_str(), &lines.replace('\n', "")] {
                assert!(!text.contains(|c: char| c.is_control() || c == '\u{202e}'), "{text:?}");
                assert!(text.contains(r"a\r\nerror: b\u{1b}[2J\u{7f}\u{202e}"), "{text}");
            }
            assert!(report.iter().all(|finding| finding.found() == acts && finding.path() == acts));
        }
    }
}
