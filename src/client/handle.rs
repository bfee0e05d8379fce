//! A client that is made: what its calls are sent with.

use std::fmt;
use std::sync::Arc;

use reqwest::Method;
use reqwest::header::{AUTHORIZATION, HeaderValue};

use super::server;
use crate::call::budget::Budget;
use crate::limits::Limits;
use crate::secret::Secret;
use crate::warned::Warned;

/// What to do with a request in which the check finds errors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Checking {
    /// Refuses it: it is not sent.
    #[default]
    Enforce,
    /// Sends it, and lets the response tell what was found. The documentation lags at times.
    WarnOnly,
    /// Sends it unchecked.
    Skip,
}

/// A client of the Atoms API.
///
/// A clone shares the connections and the settings, and is cheap. Calls need a Tokio runtime with
/// its I/O and its timer switched on.
///
/// # Examples
///
/// ```
/// use smallest_atoms::Client;
///
/// let client = Client::builder().api_key("key").build()?;
/// let call = client.edit_draft_config().id("agent").draft_id("draft");
/// # Ok::<(), smallest_atoms::Error>(())
/// ```
#[derive(Clone)]
pub struct Client(pub(super) Arc<Inner>);

pub(super) struct Inner {
    pub(super) http: reqwest::Client,
    pub(super) authorization: HeaderValue,
    pub(super) base_url: Option<String>,
    pub(super) secret: Secret,
    pub(super) limits: Limits,
    pub(super) budget: Budget,
    pub(super) checking: Checking,
    pub(super) warned: Warned,
}

impl Client {
    pub(crate) fn checking(&self) -> Checking {
        self.0.checking
    }

    pub(crate) fn limits(&self) -> Limits {
        self.0.limits
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.0.secret
    }

    pub(crate) fn warned(&self) -> &Warned {
        &self.0.warned
    }

    /// Begins a request to the server that the operation's page names, or to the base URL in its place.
    pub(crate) fn request(
        &self,
        method: &Method,
        server: &str,
        path: &str,
    ) -> reqwest::RequestBuilder {
        let base = server::before_path(self.0.base_url.as_deref(), server);
        let request = self.0.http.request(method.clone(), format!("{base}{path}"));
        request.header(AUTHORIZATION, self.0.authorization.clone())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url.as_deref().map(|url| self.0.secret.scrub(url)))
            .field("checking", &self.0.checking)
            .finish_non_exhaustive()
    }
}
