//! The key, where it must not be shown.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use reqwest::header::HeaderMap;

use crate::redact::{REDACTED, is_secret};

/// The key of a client: nothing that is printed holds it, even where the service echoes it.
#[derive(Clone)]
pub(crate) struct Secret(Arc<str>);

impl Secret {
    pub(crate) fn new(key: &str) -> Self {
        Self(key.into())
    }

    /// Returns the text without the key.
    pub(crate) fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !self.0.is_empty() && text.contains(&*self.0) {
            return text.replace(&*self.0, REDACTED).into();
        }
        text.into()
    }

    /// Marks the headers that hold the key, or are secret by their name, so that `Debug` does not
    /// show them.
    pub(crate) fn mark(&self, headers: &mut HeaderMap) {
        for (name, value) in headers.iter_mut() {
            let holds_key = || {
                if value.len() < self.0.len() {
                    return false;
                }
                let text = String::from_utf8_lossy(value.as_bytes());
                matches!(self.scrub(&text), Cow::Owned(_))
            };
            if is_secret(name.as_str()) || holds_key() {
                value.set_sensitive(true);
            }
        }
    }

    /// Shows a value as `Debug` does, without the key.
    pub(crate) fn debug(&self, value: &dyn fmt::Debug, alternate: bool) -> Scrubbed {
        let text = if alternate { format!("{value:#?}") } else { format!("{value:?}") };
        Scrubbed(self.scrub(&text).into_owned())
    }
}

/// A text that is shown as it is.
pub(crate) struct Scrubbed(String);

impl fmt::Debug for Scrubbed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}
