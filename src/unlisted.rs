//! A value of an enum that the pages do not list.

use std::fmt;

/// A value that the documentation did not list when this version was made.
///
/// The lists grow: such a value is read, kept, and sent back as it was. It is made only by turning
/// a text into the enum, so that a listed value never hides in it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unlisted(Box<str>);

impl Unlisted {
    #[allow(dead_code, reason = "the pages may have no enum")]
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// Returns the value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
