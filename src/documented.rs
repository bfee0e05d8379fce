//! The documented forms of what the service answers on failure.

use crate::error::Error;
use crate::response::Received;

/// A documented answer of failure: the enums of [`errors`](crate::errors).
#[allow(private_bounds, reason = "the generated enums are all that implements it")]
pub trait Documented: Received {
    /// The operation as the pages write it.
    const OPERATION: &str;
}

impl Error {
    /// Reads the answer as the page of its operation documents it for its status.
    ///
    /// Returns `None` where no answer came, the operation is another, or the body is not JSON of
    /// the documented form; [`body`](Self::body) has it as it came.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallest_atoms::{Error, errors};
    ///
    /// fn describe(error: &Error) -> String {
    ///     match error.documented() {
    ///         Some(errors::EditDraftConfig::Status404(found)) => format!("no such draft: {found:?}"),
    ///         Some(other) => format!("refused: {other:?}"),
    ///         None => error.to_string(),
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn documented<T: Documented>(&self) -> Option<T> {
        let answer = self.refusal().filter(|_| self.operation() == Some(T::OPERATION))?;
        T::receive(answer, false).ok()
    }
}
