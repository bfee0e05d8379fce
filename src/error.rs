//! What can go wrong with a call.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::report::Report;
use crate::response::Answer;

/// An error of a call, or of making a client.
///
/// What kind it is, its predicates tell; what came from the service, its accessors give, with
/// nothing lost.
///
/// # Troubleshooting
///
/// | predicate | what happened | what to do |
/// |---|---|---|
/// | [`is_invalid_request`](Self::is_invalid_request) | the check found errors; nothing was sent | read [`report`](Self::report); if the documentation lags, [`ClientBuilder::checking`](crate::ClientBuilder::checking) |
/// | [`is_answer`](Self::is_answer) | the service refused | read [`status`](Self::status) and [`messages`](Self::messages); quote [`request_id`](Self::request_id) to its support |
/// | [`is_undecodable`](Self::is_undecodable) | the service accepted, but its answer is not what the page says | the change was made; read [`body`](Self::body) |
/// | [`is_connect`](Self::is_connect) | no connection: nothing was sent | send again |
/// | [`is_timeout`](Self::is_timeout) | no answer in time: the change may have been made | look before sending again |
/// | [`is_transport`](Self::is_transport) | the two above, and a connection that broke | look before sending again |
/// | [`is_configuration`](Self::is_configuration) | the client cannot be made | correct the key or the base URL |
pub struct Error(Box<Inner>);

struct Inner {
    operation: Option<&'static str>,
    kind: Kind,
}

enum Kind {
    Configuration(String),
    InvalidRequest(Report),
    Answer { answer: Answer, messages: Vec<String> },
    Undecodable { answer: Answer, report: Report, reason: String },
    MisreadEvent { body: Bytes, reason: String },
    Transport(reqwest::Error),
}

impl Error {
    fn new(operation: Option<&'static str>, kind: Kind) -> Self {
        Self(Box::new(Inner { operation, kind }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(None, Kind::Configuration(message.into()))
    }

    pub(crate) fn invalid_request(operation: &'static str, report: Report) -> Self {
        Self::new(Some(operation), Kind::InvalidRequest(report))
    }

    pub(crate) fn answer(operation: &'static str, answer: Answer) -> Self {
        let parsed = crate::json::parse(&answer.body).ok();
        let messages = parsed.as_ref().map(crate::json::messages).unwrap_or_default();
        Self::new(Some(operation), Kind::Answer { answer, messages })
    }

    pub(crate) fn undecodable(
        operation: &'static str,
        answer: Answer,
        report: Report,
        reason: String,
    ) -> Self {
        Self::new(Some(operation), Kind::Undecodable { answer, report, reason })
    }

    pub(crate) fn misread_event(operation: &'static str, body: Bytes, reason: String) -> Self {
        Self::new(Some(operation), Kind::MisreadEvent { body, reason })
    }

    pub(crate) fn transport(operation: Option<&'static str>, error: reqwest::Error) -> Self {
        // The URL holds the ids of agents and drafts, which belong in no log.
        Self::new(operation, Kind::Transport(error.without_url()))
    }

    /// Returns the operation as the pages write it, such as `PATCH /workflow/{id}`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// Returns whether the client could not be made: the key or the base URL is not usable.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration(_))
    }

    /// Returns whether the check before sending found errors; nothing was sent.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidRequest(_))
    }

    /// Returns whether the service answered with another status than success.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        matches!(self.0.kind, Kind::Answer { .. })
    }

    /// Returns whether the service answered with success, but not in the documented form.
    #[must_use]
    pub fn is_undecodable(&self) -> bool {
        matches!(self.0.kind, Kind::Undecodable { .. } | Kind::MisreadEvent { .. })
    }

    /// Returns whether the failure lies between this machine and the service.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        matches!(self.0.kind, Kind::Transport(_))
    }

    /// Returns whether no answer came in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(&self.0.kind, Kind::Transport(error) if error.is_timeout())
    }

    /// Returns whether no connection was made; the request did not reach the service.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(&self.0.kind, Kind::Transport(error) if error.is_connect())
    }

    /// Returns what the check before sending found, if there was one.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        match &self.0.kind {
            Kind::InvalidRequest(report) | Kind::Undecodable { report, .. } => Some(report),
            _ => None,
        }
    }

    /// Returns the answer of a service that refused.
    pub(crate) fn refusal(&self) -> Option<&Answer> {
        match &self.0.kind {
            Kind::Answer { answer, .. } => Some(answer),
            _ => None,
        }
    }

    fn answered(&self) -> Option<&Answer> {
        match &self.0.kind {
            Kind::Answer { answer, .. } | Kind::Undecodable { answer, .. } => Some(answer),
            _ => None,
        }
    }

    /// Returns the status of the answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.answered().map(|answer| answer.status)
    }

    /// Returns the headers of the answer.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answered().map(|answer| &answer.headers)
    }

    /// Returns the body of the answer as it came, or the data of the event that was misread.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match &self.0.kind {
            Kind::MisreadEvent { body, .. } => Some(body),
            _ => self.answered().map(|answer| &answer.body),
        }
    }

    /// Returns the service's id of the request, to quote to its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answered().and_then(Answer::request_id)
    }

    /// Returns the service's own messages, in whichever of its forms they came.
    #[must_use]
    pub fn messages(&self) -> &[String] {
        match &self.0.kind {
            Kind::Answer { messages, .. } => messages,
            _ => &[],
        }
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
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        match &self.0.kind {
            Kind::Configuration(message) => f.write_str(message),
            Kind::InvalidRequest(report) => {
                write!(f, "not sent, the request is invalid:\n{report}")
            }
            Kind::Answer { answer, messages } => {
                write!(f, "the service answered {}", answer.status)?;
                for (index, message) in messages.iter().enumerate() {
                    write!(f, "{}{message}", if index == 0 { ": " } else { "; " })?;
                }
                if let Some(id) = answer.request_id() {
                    write!(f, " (request {id})")?;
                }
                Ok(())
            }
            Kind::Undecodable { answer, reason, .. } => {
                write!(
                    f,
                    "the service answered {}, but its body is not as documented: {reason}",
                    answer.status
                )
            }
            Kind::MisreadEvent { reason, .. } => {
                write!(f, "an event is not as documented: {reason}")
            }
            Kind::Transport(error) if error.is_timeout() => f.write_str("no answer in time"),
            Kind::Transport(error) if error.is_connect() => {
                write!(f, "no connection to the service: {}", innermost(error))
            }
            Kind::Transport(error) => write!(f, "the connection broke: {}", innermost(error)),
        }
    }
}

/// Returns what lies at the bottom of an error, which says most.
fn innermost(error: &dyn StdError) -> &dyn StdError {
    error.source().map_or(error, innermost)
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("operation", &self.0.operation);
        match &self.0.kind {
            Kind::Configuration(message) => debug.field("configuration", message),
            Kind::InvalidRequest(report) => debug.field("invalid_request", report),
            Kind::Answer { answer, messages } => {
                debug.field("answer", answer).field("messages", messages)
            }
            Kind::Undecodable { answer, reason, .. } => {
                debug.field("undecodable", answer).field("reason", reason)
            }
            Kind::MisreadEvent { body, reason } => {
                debug.field("event", body).field("reason", reason)
            }
            Kind::Transport(error) => debug.field("transport", error),
        };
        debug.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Transport(error) => Some(error),
            _ => None,
        }
    }
}
