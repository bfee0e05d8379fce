//! What a call tells `tracing`: no ids of agents or drafts, no bodies, no key.

use std::time::Instant;

use tracing::field::Empty;

use super::Operation;
use super::retry::Next;
use crate::error::Error;
use crate::response::Response;
use crate::visible::visible;

/// The span of a call, from its check to its outcome.
pub(super) struct Span {
    span: tracing::Span,
    start: Instant,
}

impl Span {
    pub(super) fn of(operation: &'static Operation) -> Self {
        let span = tracing::info_span!(
            "atoms_call",
            operation = operation.name,
            method = operation.method.as_str(),
            path = &*visible(operation.path),
            status = Empty,
            attempts = Empty,
            duration_ms = Empty,
            request_id = Empty,
        );
        Self { span, start: Instant::now() }
    }

    pub(super) fn span(&self) -> &tracing::Span {
        &self.span
    }

    pub(super) fn end<T>(&self, outcome: &Result<Response<T>, Error>) {
        let duration = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.span.record("duration_ms", duration);
        let (status, attempts, id) = match outcome {
            Ok(response) => (Some(response.status()), response.attempts(), response.shown_id()),
            Err(error) => (error.status(), error.attempts(), error.shown_id()),
        };
        self.span.record("attempts", attempts);
        if let Some(status) = status {
            self.span.record("status", status.as_u16());
        }
        if let Some(id) = id {
            self.span.record("request_id", &*visible(&id));
        }
        tracing::debug!(is_ok = outcome.is_ok(), "the call ended");
    }
}

/// Tells of an attempt that failed, and of another that there is not for want of budget.
pub(super) fn attempt(number: u32, error: &Error, next: Next) {
    let status = error.status().map(|status| status.as_u16());
    let trouble = error.trouble();
    let wait = match next {
        Next::After(wait) => Some(wait),
        Next::OverBudget | Next::End => None,
    };
    tracing::debug!(attempt = number, status, ?trouble, ?wait, "an attempt failed");
    if next == Next::OverBudget {
        tracing::debug!(attempt = number, "not sent again: the retry budget is empty");
    }
}
