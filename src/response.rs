//! What the service answered on success.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::deprecation::Deprecation;
use crate::model::{Json, Slot};
use crate::report::{Finding, Report};
use crate::secret::Secret;
use crate::validate::{self, Mismatch};

/// A value the service answered, and everything that came with it.
///
/// It derefs to the value.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    answer: Answer,
    report: Report,
    mismatches: Report,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, mut answer: Answer, report: Report) -> Self {
        let mut mismatches = Report::default();
        for mismatch in std::mem::take(&mut answer.mismatches) {
            mismatches.add(Finding::from(mismatch));
        }
        mismatches.scrub(&answer.secret);
        Self { value, answer, report, mismatches }
    }

    /// Returns the value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value, and drops what came with it.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the status, a success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// Returns the service's id of the request, to quote to its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    pub(crate) fn shown_id(&self) -> Option<Cow<'_, str>> {
        self.answer.shown_id()
    }

    /// Returns how often the request was sent; more than 1 where it was tried again.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.answer.attempts
    }

    /// Returns what the headers say of the operation's deprecation.
    #[must_use]
    pub fn deprecation(&self) -> Option<Deprecation> {
        Deprecation::read(&self.answer.headers)
    }

    /// Returns the body as it came; empty where the answer is a stream.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// Returns what the check of the request found: the warnings with which it was sent.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// Returns where the answer came with values of other types than the page documents, each as a
    /// warning without the value: the field there is `None`, and the value is in the `extra` of the
    /// model that has the field. Each place is told by `tracing` as well, once for each client.
    ///
    /// What else is not as documented (members that are missing, values that are not listed, bounds,
    /// formats), [`validate`](crate::Validate::validate) of the value finds, which works on answers as
    /// on requests. Of a stream there is nothing here: its events are told by `tracing`, and
    /// `event.data.validate()` asks one.
    #[must_use]
    pub fn mismatches(&self) -> &Report {
        &self.mismatches
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// Shows the value, the head and the report; not the body, and not the key even in the value.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.answer.secret.debug(&self.value, f.alternate());
        f.debug_struct("Response")
            .field("value", &value)
            .field("answer", &self.answer)
            .field("report", &self.report)
            .finish()
    }
}

/// An answer as it came, on success or not.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The number of the attempt that it answers.
    pub(crate) attempts: u32,
    pub(crate) secret: Secret,
    /// What of it was read and is not of the documented type.
    pub(crate) mismatches: Vec<Mismatch>,
}

impl Answer {
    /// Takes what comes before the body.
    pub(crate) fn head(answer: &mut reqwest::Response, attempts: u32, secret: &Secret) -> Self {
        let mut headers = std::mem::take(answer.headers_mut());
        secret.mark(&mut headers);
        let (status, secret) = (answer.status(), secret.clone());
        Self { status, headers, body: Bytes::new(), attempts, secret, mismatches: Vec::new() }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }

    /// Returns the request id as it may be printed.
    pub(crate) fn shown_id(&self) -> Option<Cow<'_, str>> {
        self.request_id().map(|id| self.secret.scrub(id))
    }
}

/// Shows the length of the body and not the body; the headers that are secret are marked so.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// What can be read from a successful answer.
pub(crate) trait Received: Sized {
    fn receive(answer: &Answer, may_be_empty: bool) -> Result<Self, String>;
    /// Returns what of it is not of the documented type.
    fn mismatches(&self) -> Vec<Mismatch> {
        Vec::new()
    }
}

impl Received for () {
    fn receive(_: &Answer, _: bool) -> Result<Self, String> {
        Ok(())
    }
}

impl<T: Json> Received for T {
    fn receive(answer: &Answer, may_be_empty: bool) -> Result<Self, String> {
        if !answer.body.trim_ascii().is_empty() {
            return crate::json::read(&answer.body);
        }
        let mut value = None::<T>;
        if may_be_empty {
            set_empty(&mut value);
        }
        value.ok_or_else(|| format!("expected {}, found an empty body", T::KIND))
    }

    fn mismatches(&self) -> Vec<Mismatch> {
        validate::mismatches(&self.view())
    }
}

/// Sets a field to the empty value of its type, if it has one.
fn set_empty(slot: &mut dyn Slot) {
    let empty = [json!({}), json!([]), json!(""), Value::Null];
    empty.into_iter().any(|value| slot.put(value).is_ok());
}
