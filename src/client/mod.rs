//! The client: the key, where to send, and how strictly to check.

mod builder;
mod handle;
mod server;

use crate::error::Error;

pub use builder::ClientBuilder;
pub use handle::{Checking, Client};

use handle::Inner;

impl Client {
    /// Makes a client with the key in `SMALLEST_API_KEY`, and the base URL in `SMALLEST_BASE_URL`, if
    /// that is set and not empty. What a base URL changes, [`ClientBuilder::base_url`] says.
    ///
    /// # Errors
    ///
    /// Returns an error where the key is not set, or as [`ClientBuilder::build`] does.
    pub fn from_env() -> Result<Self, Error> {
        let read = |name: &str| match std::env::var(name) {
            Ok(value) if !value.trim().is_empty() => Ok(Some(value)),
            Ok(_) | Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(Error::configuration(format!("expected text in {name}, found other bytes")))
            }
        };
        let key = read("SMALLEST_API_KEY")?.ok_or_else(|| {
            Error::configuration(
                "expected an API key in SMALLEST_API_KEY, found none; the console makes one",
            )
        })?;
        let builder = Self::builder().api_key(key);
        match read("SMALLEST_BASE_URL")? {
            Some(url) => builder.base_url(url).build(),
            None => builder.build(),
        }
    }

    /// Begins to make a client.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}
