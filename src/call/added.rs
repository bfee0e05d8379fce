//! The check of what the options of a call add to it.

use reqwest::header::CONTENT_TYPE;

use super::{Call, Encoding};
use crate::model::{DEEPEST, EXPECTED, Json, is_within, kind_of};
use crate::report::{Finding, FindingCode, Report, Severity};

impl Call {
    /// Finds what of the options cannot be sent.
    pub(super) fn check_options(&self, report: &mut Report) {
        let mut refuse = |path: String, expected: &'static str, found: &str| {
            report.add(Finding {
                code: FindingCode::Unsendable,
                severity: Severity::Error,
                path,
                expected: expected.into(),
                found: found.to_owned(),
                basis: "added by `CallOptions`".into(),
                deprecated: None,
            });
        };
        let is_multipart = self.operation.encoding == Encoding::Multipart;
        for (name, header) in self.options.named_headers() {
            let found = match header {
                Err(found) => found,
                Ok(name) if is_multipart && name == CONTENT_TYPE => {
                    "the one that says where each part ends"
                }
                Ok(_) => continue,
            };
            refuse(format!("header {name:?}"), "a header that a call may add", found);
        }
        let added = self.options.body();
        for (name, value) in added {
            if !is_within(value.view(), DEEPEST - 1) {
                refuse(name.clone(), EXPECTED, "more");
            }
        }
        let Some(name) = added.keys().next() else {
            return;
        };
        let takes_json = self.operation.encoding == Encoding::Json && self.operation.body.is_some();
        let is_object = self.body.as_ref().is_none_or(|body| kind_of(body.view()) == "an object");
        if !takes_json || !is_object {
            refuse(name.clone(), "a call whose body is a JSON object", "another body, or none");
        }
    }
}
