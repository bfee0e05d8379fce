//! Whether to send a request again, and when: a decision without input or output.
//!
//! Below this room nothing is sent twice: the HTTP client that the library makes has its own
//! retries switched off (after a `GOAWAY` they repeat requests that the server may have taken), and
//! the connection pool sends again only what it had not begun to write.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use reqwest::Method;

/// The first pause is one to two of these.
const FIRST: Duration = Duration::from_millis(200);

/// No pause is longer than two of these.
const MOST: Duration = Duration::from_secs(8);

/// What went wrong with an attempt, as far as sending again is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// No connection: the request did not leave.
    NotReached,
    /// The service answered with this status.
    Status(u16),
    /// The connection broke, or the attempt took too long.
    Broken,
}

/// All that the decision rests on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation<'a> {
    pub(crate) method: &'a Method,
    pub(crate) trouble: Trouble,
    /// How long the service wants to be left alone, where it says so.
    pub(crate) stated: Option<Duration>,
    /// How many attempts were made, and how many there may be.
    pub(crate) made: u32,
    pub(crate) most: u32,
    pub(crate) left: Duration,
    pub(crate) retry_ambiguous: bool,
}

/// Returns the pauses between the attempts of a call: twice as long each time up to a cap, and each
/// longer by a random share.
pub(crate) fn pauses() -> impl Iterator<Item = Duration> + Send + Sync {
    let pauses = ExponentialBuilder::default().with_min_delay(FIRST).with_max_delay(MOST);
    pauses.with_factor(2.0).with_jitter().without_max_times().build()
}

/// What comes after an attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Another attempt, after this time.
    After(Duration),
    /// The end: there would be another attempt, but the budget has nothing left for it.
    OverBudget,
    End,
}

/// Decides what comes after an attempt that failed; `take` is asked for what another one costs, where
/// there is to be one.
pub(crate) fn next(situation: Situation<'_>, pause: Duration, take: impl FnOnce() -> bool) -> Next {
    match wait(situation, pause) {
        None => Next::End,
        Some(wait) if take() => Next::After(wait),
        Some(_) => Next::OverBudget,
    }
}

/// Returns whether a failure shows that the service is well: it refuses the request for what it is.
pub(crate) fn is_well(trouble: Trouble) -> bool {
    matches!(trouble, Trouble::Status(status) if status < 500 && status != 408 && status != 429)
}

/// Returns how long to wait before the next attempt, or `None` where there is to be none.
fn wait(situation: Situation<'_>, pause: Duration) -> Option<Duration> {
    let Situation { trouble, stated, made, most, left, .. } = situation;
    if made >= most {
        return None;
    }
    let wait = match (trouble, stated) {
        // The random part keeps callers apart who were all told the same.
        (Trouble::Status(429 | 503), Some(stated)) => stated.saturating_add(pause),
        _ if is_safe(situation) => pause,
        _ => return None,
    };
    (wait < left).then_some(wait)
}

/// Returns whether sending again cannot do twice what is to be done once, or the user allows it.
fn is_safe(situation: Situation<'_>) -> bool {
    let harmless = situation.method.is_idempotent() || situation.retry_ambiguous;
    match situation.trouble {
        Trouble::NotReached => true,
        Trouble::Broken | Trouble::Status(408 | 429 | 502 | 503 | 504) => harmless,
        // An answer, even to a method that may be repeated: it would be the same again.
        Trouble::Status(500) => situation.retry_ambiguous,
        Trouble::Status(_) => false,
    }
}

#[cfg(test)]
mod tests;
