//! Why an answer did not come, or not to its end.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::call::retry::Trouble;
use crate::limits::{Deadline, TimeLimit};
use crate::visible::visible;
use crate::weight::{COMMA, LIST, OBJECT};

/// Why an answer did not come, or not to its end.
#[derive(Debug)]
pub(crate) enum Failure {
    Http(reqwest::Error),
    Limit(TimeLimit, Duration),
    /// The answer has more bytes than this, or weighs more.
    TooLarge(usize),
}

impl Failure {
    pub(crate) fn http(error: reqwest::Error) -> Self {
        // The URL holds the ids of agents and drafts, which belong in no log.
        Self::Http(error.without_url())
    }

    /// A deadline was hit.
    pub(crate) fn late(deadline: &Deadline) -> Self {
        Self::Limit(deadline.limit, deadline.length)
    }

    pub(super) fn trouble(&self) -> Option<Trouble> {
        match self {
            Self::Http(error) if error.is_connect() => Some(Trouble::NotReached),
            // The refusal of a user's own redirect policy would be the same again.
            Self::Http(error) if error.is_redirect() => None,
            Self::Http(_) | Self::Limit(TimeLimit::Attempt, _) => Some(Trouble::Broken),
            Self::Limit(..) | Self::TooLarge(_) => None,
        }
    }

    pub(super) fn is_connect(&self) -> bool {
        matches!(self, Self::Http(error) if error.is_connect())
    }

    pub(super) fn time_limit(&self) -> Option<TimeLimit> {
        match self {
            Self::Limit(limit, _) => Some(*limit),
            Self::Http(error) if error.is_timeout() && error.is_connect() => {
                Some(TimeLimit::Connect)
            }
            // That of a user's own HTTP client.
            Self::Http(error) if error.is_timeout() => Some(TimeLimit::Attempt),
            _ => None,
        }
    }

    pub(super) fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Http(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.time_limit()) {
            (Self::Limit(limit, length), _) if length.is_zero() => {
                write!(f, "{limit} is zero")
            }
            (Self::Limit(limit, length), _) => write!(f, "{limit} was hit ({length:?})"),
            (Self::TooLarge(most), _) => {
                write!(
                    f,
                    "the answer is larger than the limit of {most} bytes (of JSON an object "
                )?;
                write!(f, "counts {OBJECT}, a list {LIST} and a comma {COMMA} beside their own)")
            }
            (Self::Http(_), Some(limit)) => write!(f, "{limit} was hit"),
            (Self::Http(error), None) if error.is_connect() => {
                write!(f, "no connection to the service: {}", visible(&innermost(error)))
            }
            (Self::Http(error), None) => {
                write!(f, "the connection broke: {}", visible(&innermost(error)))
            }
        }
    }
}

/// Returns what lies at the bottom of an error, which says most.
fn innermost(error: &dyn StdError) -> String {
    error.source().map_or_else(|| error.to_string(), innermost)
}
