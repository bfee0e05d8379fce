//! What the service answered on success.

use std::ops::Deref;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::error::Error;
use crate::model::{Json, kind_of};
use crate::report::Report;

/// A value the service answered, and everything that came with it.
///
/// It derefs to the value.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    answer: Answer,
    report: Report,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, answer: Answer, report: Report) -> Self {
        Self { value, answer, report }
    }

    /// Returns the value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value, and drops what came with it.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the status, a success.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// Returns the service's id of the request, to quote to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// Returns the body as it came; empty where the answer is a stream.
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// Returns what the check of the request found: the warnings with which it was sent.
    pub fn report(&self) -> &Report {
        &self.report
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// An answer as it came, on success or not.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    /// Reads an answer to its end.
    pub(crate) async fn read(
        key: &'static str,
        mut answer: reqwest::Response,
    ) -> Result<Self, Error> {
        let mut read = Self::head(&mut answer);
        read.body = answer.bytes().await.map_err(|error| Error::transport(Some(key), error))?;
        Ok(read)
    }

    /// Takes what comes before the body.
    pub(crate) fn head(answer: &mut reqwest::Response) -> Self {
        let headers = std::mem::take(answer.headers_mut());
        Self { status: answer.status(), headers, body: Bytes::new() }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }
}

/// What can be read from a successful answer.
pub(crate) trait Received: Sized {
    fn receive(answer: &Answer, may_be_empty: bool) -> Result<Self, String>;
}

impl Received for () {
    fn receive(_: &Answer, _: bool) -> Result<Self, String> {
        Ok(())
    }
}

impl<T: Json> Received for T {
    fn receive(answer: &Answer, may_be_empty: bool) -> Result<Self, String> {
        let value = if may_be_empty && answer.body.trim_ascii().is_empty() {
            Value::Object(serde_json::Map::new())
        } else {
            crate::json::parse(&answer.body).map_err(|error| format!("expected JSON: {error}"))?
        };
        T::read(value)
            .map_err(|found| format!("expected {}, found {}", T::KIND, kind_of(Json::view(&found))))
    }
}
