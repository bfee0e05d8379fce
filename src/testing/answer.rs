//! What the fake sends back.

use std::time::Duration;

use serde_json::Value;

/// Describes an answer of the fake, to be scripted with [`FakeAtoms::answer_next`].
///
/// The header `x-request-id` is added to each answer that has none.
///
/// A status that HTTP does not know, or a header that it cannot carry, is
/// answered as a 500 that says so.
///
/// [`FakeAtoms::answer_next`]: super::FakeAtoms::answer_next
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an answer does nothing until it is scripted"]
pub struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) delay: Duration,
    pub(super) cut_off: bool,
}

impl Answer {
    /// Creates an answer without headers and with an empty body.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            delay: Duration::ZERO,
            cut_off: false,
        }
    }

    /// Creates an answer that carries `value` as `application/json`.
    pub fn json(status: u16, value: impl Into<Value>) -> Self {
        Self::new(status)
            .header("content-type", "application/json; charset=utf-8")
            .body(value.into().to_string())
    }

    /// Adds a header; one name may be added several times.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Lets the client wait before the answer is sent, to try what a time limit does.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Breaks the connection after the body, of which one byte less is sent than `content-length`
    /// says: the client is to notice that the answer is not whole.
    pub fn cut_off(mut self) -> Self {
        self.cut_off = true;
        self
    }

    /// Replaces the body; any bytes will do, also such as are no JSON.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }
}
