//! What a call may take: time, attempts, and bytes.

use std::fmt;
use std::time::Duration;

use tokio::time::{Instant, Sleep, Timeout};

/// A time limit of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// For making a connection: [`ClientBuilder::connect_timeout`](crate::ClientBuilder::connect_timeout).
    Connect,
    /// For one attempt: [`ClientBuilder::attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    Attempt,
    /// For the whole call: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    Call,
    /// For the silence of a stream: [`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout).
    Read,
}

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "the time limit for making a connection",
            Self::Attempt => "the time limit for one attempt",
            Self::Call => "the time limit for the whole call",
            Self::Read => "the time limit for the silence of a stream",
        })
    }
}

/// The settings of a client or a call that bound what it takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) attempts: u32,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) read_timeout: Duration,
    /// In bytes.
    pub(crate) answer: usize,
    pub(crate) retry_ambiguous: bool,
    pub(crate) ignore_retry_budget: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            attempts: 3,
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            read_timeout: Duration::from_secs(60),
            answer: 8 * 1024 * 1024,
            retry_ambiguous: false,
            ignore_retry_budget: false,
        }
    }
}

/// An instant at which a limit is hit; none where it lies beyond what a clock can hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    at: Option<Instant>,
    pub(crate) limit: TimeLimit,
    pub(crate) length: Duration,
}

impl Deadline {
    pub(crate) fn after(limit: TimeLimit, length: Duration) -> Self {
        Self { at: Instant::now().checked_add(length), limit, length }
    }

    pub(crate) fn or_earlier(self, other: Self) -> Self {
        match (self.at, other.at) {
            (Some(at), Some(earlier)) if earlier < at => other,
            (None, Some(_)) => other,
            _ => self,
        }
    }

    pub(crate) fn left(&self) -> Duration {
        self.at.map_or(Duration::MAX, |at| at.saturating_duration_since(Instant::now()))
    }

    /// Waits for the future, and no longer than to the deadline. It is no async function, which would
    /// hold the future twice.
    pub(crate) fn bound<F: Future>(&self, future: F) -> Timeout<F> {
        match self.at {
            Some(at) => tokio::time::timeout_at(at, future),
            // As long as a timer can be set for.
            None => tokio::time::timeout(Duration::MAX, future),
        }
    }

    /// Waits for the deadline.
    pub(crate) fn sleep(&self) -> Sleep {
        match self.at {
            Some(at) => tokio::time::sleep_until(at),
            None => tokio::time::sleep(Duration::MAX),
        }
    }
}
