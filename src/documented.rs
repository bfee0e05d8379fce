//! The documented forms of what the service answers on failure.

use crate::error::Error;
use crate::response::Received;

/// A documented answer of failure: the enums of [`errors`](crate::errors).
#[allow(private_bounds, reason = "the generated enums are all that implements it")]
pub trait Documented: Received {
    /// The operation as the pages write it.
    const OPERATION: &str;
}

/// Implements for a generated enum of failures what all of them share; `true` where the page gives the
/// answer no members, so that it may as well be empty.
macro_rules! failures {
    ($name:ident $key:literal { $($status:pat => $variant:ident $may_be_empty:literal,)* }) => {
        impl crate::Documented for $name {
            const OPERATION: &str = $key;
        }

        impl crate::response::Received for $name {
            #[inline]
            fn receive(answer: &crate::response::Answer, _: bool) -> Result<Self, String> {
                Ok(match answer.status.as_u16() {
                    $($status => {
                        Self::$variant(crate::response::Received::receive(answer, $may_be_empty)?)
                    })*
                })
            }
        }

        impl $name {
            #[inline]
            fn parts(&self) -> (&'static str, crate::model::View<'_>) {
                match self {
                    $(Self::$variant(value) => {
                        (stringify!($variant), crate::model::Json::view(value))
                    })*
                }
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.parts() == other.parts()
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let (variant, value) = self.parts();
                f.debug_tuple(variant).field(&value).finish()
            }
        }
    };
}

#[allow(unused_imports, reason = "the pages may document no failure")]
pub(crate) use failures;

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
