//! What is known of an error, and what came with it.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Error, Failure, Kind};
use crate::deprecation::Deprecation;
use crate::limits::TimeLimit;
use crate::report::Report;
use crate::response::Answer;

impl Error {
    /// Returns the operation as the pages write it, such as `PATCH /workflow/{id}`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// Returns whether a time limit was hit.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.time_limit().is_some()
    }

    /// Returns the time limit that was hit.
    #[must_use]
    pub fn time_limit(&self) -> Option<TimeLimit> {
        self.failure().and_then(Failure::time_limit)
    }

    /// Returns whether no connection was made: the last attempt did not reach the service. (An
    /// earlier one may have: see [`is_ambiguous`](Self::is_ambiguous).)
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.failure().is_some_and(Failure::is_connect)
    }

    /// Returns whether the answer is larger than the limit; [`body`](Self::body) has its beginning, or
    /// nothing where its `Content-Length` said so beforehand.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(self.failure(), Some(Failure::TooLarge(_)))
    }

    /// Returns whether the service may have carried out the request, by any of its attempts: no
    /// answer came after it was sent, or one that does not say, or one of success that could not be
    /// read. Look before you send such a request again. Of a method that only reads (`GET`, `HEAD`,
    /// `OPTIONS`, `TRACE`) it is false, whatever happened.
    #[must_use]
    pub fn is_ambiguous(&self) -> bool {
        self.0.is_ambiguous
    }

    /// Returns how often the request was sent or tried to be; 0 where it was refused before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns why an answer did not come, or not to its end.
    pub(super) fn failure(&self) -> Option<&Failure> {
        match &self.0.kind {
            Kind::Broken(failure) | Kind::Refused { cut: Some(failure), .. } => Some(failure),
            _ => None,
        }
    }

    /// Returns what the check before sending found, if there was one.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        self.0.report.as_ref()
    }

    /// Returns the answer of a service that refused.
    pub(crate) fn refusal(&self) -> Option<&Answer> {
        self.0.answer.as_ref().filter(|_| self.is_answer())
    }

    /// Returns the status of the answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// Returns the headers of the answer.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// Returns the body of the answer as it came, as far as it came and was unpacked, or the data
    /// of the event that was misread.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match &self.0.kind {
            Kind::MisreadEvent { data, .. } => Some(data),
            _ => self.0.answer.as_ref().map(|answer| &answer.body),
        }
    }

    /// Returns whether the body of the answer did not come to its end: the connection broke, a
    /// limit was hit, or it could not be unpacked.
    #[must_use]
    pub fn is_cut_off(&self) -> bool {
        self.0.answer.is_some() && self.failure().is_some()
    }

    /// Returns the service's id of the request, to quote to its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.answer.as_ref().and_then(Answer::request_id)
    }

    pub(crate) fn shown_id(&self) -> Option<std::borrow::Cow<'_, str>> {
        self.0.answer.as_ref().and_then(Answer::shown_id)
    }

    /// Returns the service's own messages, in whichever of its forms they came.
    #[must_use]
    pub fn messages(&self) -> &[String] {
        match &self.0.kind {
            Kind::Refused { messages, .. } => messages,
            _ => &[],
        }
    }

    /// Returns what the answer's headers say of the operation's deprecation.
    #[must_use]
    pub fn deprecation(&self) -> Option<Deprecation> {
        self.headers().and_then(Deprecation::read)
    }

    /// Reads the body of the answer as JSON of the given type, such as an error model of
    /// [`types`](crate::types) or [`serde_json::Value`].
    ///
    /// # Errors
    ///
    /// Returns serde's error where there is no body, or it is not such JSON.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        let body = self.body().map_or(&[][..], |body| body);
        crate::json::parse(body).and_then(serde_json::from_value)
    }

    /// Returns where in the body reading it as JSON fails, such as `data.tools[2].name`; empty where
    /// that is the whole, none where the body is JSON or nothing.
    #[must_use]
    pub fn json_path(&self) -> Option<String> {
        let path = crate::json::broken_path(self.body()?)?;
        Some(self.scrub(&path).into_owned())
    }

    pub(super) fn scrub<'a>(&self, text: &'a str) -> std::borrow::Cow<'a, str> {
        match &self.0.answer {
            Some(answer) => answer.secret.scrub(text),
            None => text.into(),
        }
    }
}
