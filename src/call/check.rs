//! The check of a call before it is sent: its arguments, its body, and the operation itself.

use mime_guess::Mime;
use reqwest::header::HeaderValue;

use super::request::separator;
use super::{Argument, Call, Encoding, Location, Parameter, Style};
use crate::client::Checking;
use crate::error::Error;
use crate::report::{Finding, FindingCode, Report, Severity};
use crate::validate::{self, Validate};

const FILE_NAME: &str =
    "a file name without line breaks and control characters; set it with `Upload::name`";
const MEDIA_TYPE: &str = "a media type such as `text/csv`; set it with `Upload::content_type`";

impl Call {
    pub(crate) fn validate(&self) -> Report {
        let mut report = Report::default();
        self.check_arguments(&mut report);
        self.check_options(&mut report);
        self.check_content(&mut report);
        report.scrub(self.client.secret());
        report
    }

    /// Returns what was found if the request may be sent with it.
    pub(super) fn checked(&self) -> Result<Report, Error> {
        let checking = self.client.checking();
        let mut report = Report::default();
        self.check_arguments(&mut report);
        self.check_options(&mut report);
        let is_sendable = report.is_valid();
        if checking != Checking::Skip {
            self.check_content(&mut report);
        }
        report.scrub(self.client.secret());
        if is_sendable && (checking != Checking::Enforce || report.is_valid()) {
            return Ok(report);
        }
        Err(Error::invalid_request(self.operation.key, report))
    }

    /// Finds what is wrong with what would be sent, and with sending it at all.
    fn check_content(&self, report: &mut Report) {
        self.append_findings(report, |code| code != FindingCode::Unsendable);
        self.check_body(report);
        if let Some(note) = self.operation.deprecated {
            let found = format!("`{}`", self.operation.key);
            let thing = self.operation.name.to_owned();
            report.add(validate::deprecation(String::new(), &found, note, thing));
        }
    }

    /// Adds what was found in the arguments when they were set.
    fn append_findings(&self, report: &mut Report, wanted: fn(FindingCode) -> bool) {
        let found = self.arguments.iter().flatten().flat_map(|given| given.report.iter());
        for finding in found.filter(|finding| wanted(finding.code())) {
            report.add(finding.clone());
        }
    }

    /// Finds what cannot be sent however leniently it is checked.
    fn check_arguments(&self, report: &mut Report) {
        self.append_findings(report, |code| code == FindingCode::Unsendable);
        for (parameter, given) in self.operation.parameters.iter().zip(&self.arguments) {
            let argument = given.as_ref().map(|given| &given.argument);
            // A form without any part is none, and then nothing in it is missing.
            let is_asked_for = parameter.location != Location::Part || !self.is_without_form();
            if let Some(found) = problem(parameter, argument).filter(|_| is_asked_for) {
                report.add(Finding {
                    code: if argument.is_some() {
                        FindingCode::Unsendable
                    } else {
                        FindingCode::Missing
                    },
                    severity: Severity::Error,
                    path: parameter.wire.to_owned(),
                    expected: expected(parameter, argument).into(),
                    found,
                    basis: format!("a parameter of {}", self.operation.key).into(),
                    deprecated: None,
                });
            }
            if let (Some(note), Some(_)) = (parameter.deprecated, argument) {
                let thing = format!("{}.{}", self.operation.name, parameter.name);
                let path = parameter.wire.to_owned();
                report.add(validate::deprecation(path, parameter.wire, note, thing));
            }
        }
        self.check_uploads(report);
        self.check_for_body(report);
    }

    /// Finds media types that are none, and names of files that would end the line on which they
    /// stand, and so begin a header.
    fn check_uploads(&self, report: &mut Report) {
        let sends_names = self.operation.encoding == Encoding::Multipart;
        for (parameter, argument) in self.arguments(Location::Part) {
            let Argument::Uploads(uploads) = argument else { continue };
            let mut refuse = |expected: &'static str, found: &str| {
                report.add(Finding {
                    code: FindingCode::Unsendable,
                    severity: Severity::Error,
                    path: parameter.wire.to_owned(),
                    expected: expected.into(),
                    found: format!("{found:?}"),
                    basis: format!("a part of {}", self.operation.key).into(),
                    deprecated: None,
                });
            };
            for upload in uploads {
                let name =
                    upload.sent_name().filter(|name| sends_names && name.contains(ends_line));
                if let Some(name) = name {
                    refuse(FILE_NAME, &name);
                }
                let media_type = upload.media_type();
                if media_type.parse::<Mime>().is_err() {
                    refuse(MEDIA_TYPE, &media_type);
                }
            }
        }
    }

    /// Finds that a body is left out which is required. Members that the options add are one.
    fn check_for_body(&self, report: &mut Report) {
        let Some(documented) = self.operation.body.as_ref().filter(|body| body.required) else {
            return;
        };
        let added = self.options.body();
        let mut lacking = documented.members.iter().filter(|name| !added.contains_key(**name));
        if self.body.is_some() || (!added.is_empty() && lacking.next().is_none()) {
            return;
        }
        let members = documented.members.iter().map(|name| format!("`{name}`"));
        let members = members.collect::<Vec<_>>().join(", ");
        let with = if members.is_empty() { "" } else { " with " };
        report.add(Finding {
            code: FindingCode::Missing,
            severity: Severity::Error,
            path: String::new(),
            expected: format!("a request body{with}{members}; set it with `body`").into(),
            found: "nothing".to_owned(),
            basis: "the page lists it as required".into(),
            deprecated: None,
        });
    }

    /// Returns whether the body is a form, and left out as it may be.
    pub(super) fn is_without_form(&self) -> bool {
        self.operation.optional_form && self.arguments(Location::Part).next().is_none()
    }

    /// A body that was left out, and may be, is held to what is asked of it as a whole: an empty one
    /// asks for as little. What its members have to be, nobody asks of it.
    fn check_body(&self, report: &mut Report) {
        let Some(documented) = &self.operation.body else {
            return;
        };
        let found = match (&self.body, documented.empty) {
            (Some(body), _) => validate::body(body.view(), documented.bounds, self.client.secret()),
            (None, Some(empty)) if !documented.required => empty().validate().of_the_whole(),
            (None, _) => return,
        };
        report.append(found);
    }
}

/// Says what a parameter is to be, and how to set it.
fn expected(parameter: &Parameter, argument: Option<&Argument>) -> String {
    let what = match (parameter.location, argument) {
        (Location::Path, Some(_)) => {
            "a path segment that is not empty, `.` or `..`, without control characters"
        }
        _ => "a value to send",
    };
    format!("{what}; set it with `{}`", parameter.name)
}

/// Returns what of a parameter cannot be sent.
fn problem(parameter: &Parameter, argument: Option<&Argument>) -> Option<String> {
    let Some(argument) = argument else {
        return parameter.required.then(|| "nothing".to_owned());
    };
    let mut texts = argument.texts();
    match parameter.location {
        Location::Path if argument.is_empty() => Some("an empty list".to_owned()),
        Location::Path => texts.find(|text| !is_segment(text)).map(|text| format!("{text:?}")),
        Location::Header if texts.any(|text| HeaderValue::from_str(text).is_err()) => {
            Some("line breaks or other bytes that no header can hold".to_owned())
        }
        _ if argument.texts().any(|text| is_taken_apart(parameter, text)) => {
            Some("an item with what stands between two items in it".to_owned())
        }
        Location::Header => None,
        Location::Query | Location::Cookie | Location::Part => {
            let is_lost = argument.is_empty() && separator(parameter.style).is_none();
            (parameter.required && is_lost).then(|| "nothing in it".to_owned())
        }
    }
}

/// Returns whether an item of a list would be read as several: in these styles nothing says that what
/// separates them is a part of one.
fn is_taken_apart(parameter: &Parameter, text: &str) -> bool {
    match (parameter.location, parameter.style) {
        (Location::Header, Style::Commas) => text.contains(','),
        (_, Style::Spaces) => text.contains(' '),
        (_, Style::Bars) => text.contains('|'),
        _ => false,
    }
}

/// Returns whether a line may end at this character, for one reader or another.
fn ends_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Returns whether the text names something in a path: `..` would name the path above, even
/// when it is escaped.
fn is_segment(text: &str) -> bool {
    !text.trim().is_empty() && text != "." && text != ".." && !text.contains(char::is_control)
}
