//! The kinds of errors: each error is of one.

use super::{Error, Kind};

/// What kind an [`Error`] is. Each is of one kind, and the predicate of that kind is true of it.
///
/// # Examples
///
/// ```
/// use smallest_atoms::{Error, ErrorKind};
///
/// /// Returns the status for one's own callers.
/// fn status(error: &Error) -> u16 {
///     match error.kind() {
///         ErrorKind::InvalidRequest => 422,
///         ErrorKind::Answer if error.is_rate_limited() => 429,
///         ErrorKind::Answer | ErrorKind::Undecodable => 502,
///         ErrorKind::Transport => 504,
///         ErrorKind::Configuration | _ => 500,
///     }
/// }
/// # let error = smallest_atoms::Client::builder().build().expect_err("there is no key");
/// # assert_eq!(status(&error), 500);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be made: [`Error::is_configuration`].
    Configuration,
    /// Nothing was sent, for the check found errors: [`Error::is_invalid_request`].
    InvalidRequest,
    /// The service answered with another status than success: [`Error::is_answer`].
    Answer,
    /// The service answered with success, but not in the documented form:
    /// [`Error::is_undecodable`].
    Undecodable,
    /// No answer came, or a successful one that could not be read to its end:
    /// [`Error::is_transport`].
    Transport,
}

impl Error {
    /// Returns what kind it is, to branch on; the predicates tell more than that.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.0.kind {
            Kind::Configuration(_) => ErrorKind::Configuration,
            Kind::InvalidRequest => ErrorKind::InvalidRequest,
            Kind::Refused { .. } => ErrorKind::Answer,
            Kind::Undecodable { .. } | Kind::MisreadEvent { .. } => ErrorKind::Undecodable,
            Kind::Broken(_) => ErrorKind::Transport,
        }
    }

    /// Returns whether the client could not be made: the key or the base URL is not usable.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        self.kind() == ErrorKind::Configuration
    }

    /// Returns whether the check before sending found errors; nothing was sent.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// Returns whether the service answered with another status than success.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        self.kind() == ErrorKind::Answer
    }

    /// Returns whether the service answered with success, but not in the documented form.
    #[must_use]
    pub fn is_undecodable(&self) -> bool {
        self.kind() == ErrorKind::Undecodable
    }

    /// Returns whether no answer came, or a successful one that could not be read to its end.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        self.kind() == ErrorKind::Transport
    }
}
