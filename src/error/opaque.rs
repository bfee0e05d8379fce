//! The error as callers have it, and what it is made from.

use bytes::Bytes;

use super::failure::Failure;
use crate::call::retry::Trouble;
use crate::report::Report;
use crate::response::Answer;

/// An error of a call, or of making a client.
///
/// What kind it is, [`kind`](Self::kind) tells, and its predicates tell more; what came from the
/// service, its accessors give, with nothing lost: also of an answer that could not be read to its
/// end.
///
/// # Troubleshooting
///
/// [`is_ambiguous`](Self::is_ambiguous) tells of each whether the service may have carried out the
/// request, and [`attempts`](Self::attempts) how often it was sent.
///
/// | predicate | what happened | what to do |
/// |---|---|---|
/// | [`is_invalid_request`](Self::is_invalid_request) | the check found errors; nothing was sent | read [`report`](Self::report); if the documentation lags, [`ClientBuilder::checking`](crate::ClientBuilder::checking) |
/// | [`is_answer`](Self::is_answer) | the service refused | read [`status`](Self::status) and [`messages`](Self::messages); quote [`request_id`](Self::request_id) to its support |
/// | [`is_rate_limited`](Self::is_rate_limited) | 429, and the wait did not fit into the time | wait [`retry_after`](Self::retry_after), send again |
/// | [`is_conflict`](Self::is_conflict) | 409: the draft is not what the request supposes | read [`conflict`](Self::conflict), read the draft anew |
/// | [`is_migration_required`](Self::is_migration_required) | 409: the agent uses the newer versioning | use the operations of branches |
/// | [`is_frozen`](Self::is_frozen) | 423: the configuration is frozen | wait until it is released |
/// | [`is_undecodable`](Self::is_undecodable) | the service answered with success, but not as the page says | the change was probably made: look before sending again; [`body`](Self::body) and [`json_path`](Self::json_path) tell more |
/// | [`is_cut_off`](Self::is_cut_off) | the answer did not come to its end | after a success the change was probably made: look before sending again; [`body`](Self::body) has what came |
/// | [`is_connect`](Self::is_connect) | no connection: nothing was sent | send again |
/// | [`is_timeout`](Self::is_timeout) | a time limit was hit: [`time_limit`](Self::time_limit) says which | look before sending again if it is ambiguous |
/// | [`is_too_large`](Self::is_too_large) | the answer is larger than the limit | after a success the change was probably made: look before sending again; raise [`ClientBuilder::answer_limit`](crate::ClientBuilder::answer_limit) |
/// | [`is_transport`](Self::is_transport) | the three above, and a connection that broke | look before sending again if it is ambiguous |
/// | [`is_configuration`](Self::is_configuration) | the client cannot be made | correct the key or the base URL |
pub struct Error(pub(super) Box<Inner>);

pub(super) struct Inner {
    pub(super) operation: Option<&'static str>,
    pub(super) kind: Kind,
    /// What the service answered, as far as it came.
    pub(super) answer: Option<Answer>,
    pub(super) report: Option<Report>,
    pub(super) attempts: u32,
    pub(super) is_ambiguous: bool,
}

pub(super) enum Kind {
    Configuration(String),
    InvalidRequest,
    /// The head is another status than success; the body may not have come to its end.
    Refused {
        messages: Vec<String>,
        cut: Option<Failure>,
    },
    Undecodable {
        reason: String,
    },
    MisreadEvent {
        data: Bytes,
        reason: String,
    },
    /// There is no answer, or a successful one that did not come to its end.
    Broken(Failure),
}

impl Error {
    fn new(operation: Option<&'static str>, answer: Option<Answer>, kind: Kind) -> Self {
        let attempts = answer.as_ref().map_or(0, |answer| answer.attempts);
        let mut inner =
            Inner { operation, kind, answer, report: None, attempts, is_ambiguous: false };
        inner.is_ambiguous = inner.may_have_been_carried_out();
        Self(Box::new(inner))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(None, None, Kind::Configuration(message.into()))
    }

    pub(crate) fn invalid_request(operation: &'static str, report: Report) -> Self {
        let mut error = Self::new(Some(operation), None, Kind::InvalidRequest);
        error.0.report = Some(report);
        error
    }

    pub(crate) fn refused(operation: &'static str, answer: Answer, cut: Option<Failure>) -> Self {
        let parsed = crate::json::parse(&answer.body).ok();
        let messages = parsed.as_ref().map(crate::json::messages).unwrap_or_default();
        let scrubbed = messages.iter().map(|message| answer.secret.scrub(message).into_owned());
        let messages = scrubbed.collect();
        Self::new(Some(operation), Some(answer), Kind::Refused { messages, cut })
    }

    pub(crate) fn undecodable(operation: &'static str, answer: Answer, reason: String) -> Self {
        let reason = answer.secret.scrub(&reason).into_owned();
        Self::new(Some(operation), Some(answer), Kind::Undecodable { reason })
    }

    pub(crate) fn misread_event(
        operation: &'static str,
        head: &Answer,
        data: Bytes,
        reason: String,
    ) -> Self {
        let reason = head.secret.scrub(&reason).into_owned();
        Self::new(Some(operation), Some(head.clone()), Kind::MisreadEvent { data, reason })
    }

    pub(crate) fn broken(
        operation: &'static str,
        answer: Option<Answer>,
        failure: Failure,
    ) -> Self {
        Self::new(Some(operation), answer, Kind::Broken(failure))
    }

    /// The client could not be made.
    pub(crate) fn unusable_client(error: reqwest::Error) -> Self {
        Self::new(None, None, Kind::Broken(Failure::http(error))).not_sent()
    }

    /// Says that the failure came before anything was sent.
    pub(crate) fn not_sent(mut self) -> Self {
        self.0.is_ambiguous = false;
        self
    }

    /// Adds what only the whole call knows.
    pub(crate) fn with_history(mut self, made: u32, is_ambiguous: bool, report: Report) -> Self {
        // What could not be made ready was not sent by the last attempt.
        let was_sent = !matches!(self.0.kind, Kind::InvalidRequest);
        self.0.attempts = if was_sent { made } else { made.saturating_sub(1) };
        self.0.is_ambiguous = is_ambiguous;
        self.0.report.get_or_insert(report);
        self
    }

    /// Returns what went wrong as far as sending again is concerned, if that is a question at all.
    pub(crate) fn trouble(&self) -> Option<Trouble> {
        match &self.0.kind {
            Kind::Refused { .. } => Some(Trouble::Status(self.0.answer.as_ref()?.status.as_u16())),
            Kind::Broken(failure) => failure.trouble(),
            _ => None,
        }
    }
}

impl Inner {
    /// Returns whether the operation changes nothing, so that there is nothing to carry out twice.
    fn only_reads(&self) -> bool {
        let method = self.operation.and_then(|operation| operation.split(' ').next());
        matches!(method, Some("GET" | "HEAD" | "OPTIONS" | "TRACE"))
    }

    fn may_have_been_carried_out(&self) -> bool {
        match &self.kind {
            _ if self.only_reads() => false,
            Kind::Configuration(_) | Kind::InvalidRequest => false,
            Kind::Undecodable { .. } | Kind::MisreadEvent { .. } => true,
            Kind::Broken(failure) => failure.trouble() != Some(Trouble::NotReached),
            Kind::Refused { .. } => {
                self.answer.as_ref().is_some_and(|answer| match answer.status.as_u16() {
                    503 => crate::wait::stated(&answer.headers, &answer.body).is_none(),
                    status => status == 408 || status >= 500,
                })
            }
        }
    }
}
