//! A report as JSON, in the form that `Report` documents.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::{Finding, FindingCode, Report, Severity};

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut report =
            serializer.serialize_struct("Report", 2 + usize::from(self.left_out > 0))?;
        report.serialize_field("is_valid", &self.is_valid())?;
        report.serialize_field("findings", &self.findings)?;
        if self.left_out > 0 {
            report.serialize_field("left_out", &self.left_out)?;
        }
        report.end()
    }
}

/// One of the `findings` in the [form of a report](super::Report#json).
impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut finding = serializer.serialize_struct("Finding", 7)?;
        finding.serialize_field("code", &self.code)?;
        finding.serialize_field("severity", &self.severity)?;
        finding.serialize_field("path", &self.path)?;
        finding.serialize_field("message", &format_args!("{}", self.message()))?;
        finding.serialize_field("expected", &self.expected)?;
        finding.serialize_field("found", &self.found)?;
        finding.serialize_field("basis", &self.basis)?;
        finding.end()
    }
}

/// The text of [`FindingCode::as_str`].
impl Serialize for FindingCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// `error` or `warning`.
impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
