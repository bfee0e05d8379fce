//! What the fake was sent.

use std::fmt;

use serde_json::Value;

pub(super) const REDACTED: &str = "[redacted]";

/// Holds one request as it stood on the wire.
///
/// The `Authorization` header is kept apart, so that neither `Debug` nor a
/// failed comparison of the headers prints a key.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Names the HTTP method, such as `PATCH`.
    pub method: String,
    /// Gives the path as it was sent, still percent-encoded and without the query.
    pub path: String,
    /// Gives what followed the `?`, still percent-encoded.
    pub query: Option<String>,
    /// Lists the headers by their lower-case names, `authorization` with `[redacted]` for its value.
    pub headers: Vec<(String, String)>,
    /// Gives the real value of the `Authorization` header, scheme included.
    pub authorization: Option<String>,
    /// Gives the body, byte for byte.
    pub body: Vec<u8>,
}

impl RecordedRequest {
    /// Returns the first value of a header, its name in any case; for `authorization` the real one.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        if name.eq_ignore_ascii_case("authorization") {
            return self.authorization.as_deref();
        }
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    ///
    /// Fails when the body is not JSON.
    pub fn json(&self) -> serde_json::Result<Value> {
        serde_json::from_slice(&self.body)
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &self.headers)
            .field("authorization", &self.authorization.as_ref().map(|_| REDACTED))
            .field("body", &String::from_utf8_lossy(&self.body))
            .finish()
    }
}
