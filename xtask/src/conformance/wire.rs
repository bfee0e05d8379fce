//! Requests: as one is expected by the page, and as one came.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::multipart::Part;

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub(super) struct Request {
    pub(super) method: String,
    /// The path and the query, as they stand in the first line.
    pub(super) target: String,
    /// The headers, their names in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Request {
    /// Returns the first header of a name.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// Returns the segments of the path, each decoded.
    pub(super) fn segments(&self) -> Vec<String> {
        let path = self.target.split('?').next().unwrap_or_default();
        path.split('/').skip(1).map(decoded).collect()
    }

    /// Returns the pairs of the query, decoded.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        pairs(self.target.split_once('?').map_or("", |(_, query)| query))
    }
}

/// Returns `name=value` pairs, decoded as forms are.
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    let form = |text: &str| decoded(&text.replace('+', " "));
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (form(name), form(value))).collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A request as the page wants it for the arguments that were set.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The method.
    pub method: String,
    /// The segments of the path, decoded.
    pub path: Vec<Named>,
    /// The pairs of the query, in no order.
    pub query: Vec<Named>,
    /// The headers that the page names.
    pub headers: Vec<Named>,
    /// The cookies.
    pub cookies: Vec<Named>,
    /// The body.
    pub body: ExpectedBody,
    /// Where the page describes the body.
    pub body_pointer: String,
}

/// A value with its name and its place in the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name; none for what is a fixed part of a path.
    pub name: String,
    /// The value on the wire.
    pub value: String,
    /// Whether the value is JSON, in which white space and the order of members mean nothing.
    pub is_json: bool,
    /// Where the page describes it.
    pub pointer: String,
}

impl Named {
    /// Returns whether a text is this value.
    pub(super) fn is(&self, found: &str) -> bool {
        let json = |text: &str| serde_json::from_str::<Value>(text).ok();
        *found == self.value
            || (self.is_json && json(found).is_some_and(|found| Some(found) == json(&self.value)))
    }
}

/// A body as the page wants it.
#[derive(Clone, Debug)]
pub enum ExpectedBody {
    /// No body at all.
    Nothing,
    /// This JSON.
    Json {
        /// The media type.
        media_type: String,
        /// The value.
        value: Value,
    },
    /// These parts.
    Multipart(Vec<Part>),
    /// These pairs, as a form.
    Form(Vec<(String, String)>),
    /// These bytes.
    Raw {
        /// The media type.
        media_type: String,
        /// The bytes.
        bytes: Vec<u8>,
    },
}
