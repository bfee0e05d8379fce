//! What one call does otherwise than its client.

use std::fmt;
use std::time::Duration;

use percent_encoding::utf8_percent_encode;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use crate::escaped::ESCAPED;
use crate::generated::RESERVED_HEADERS;
use crate::limits::Limits;

/// What one call does otherwise than its client, and what it sends beside its arguments.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use smallest_atoms::{CallOptions, Client};
///
/// let client = Client::builder().api_key("key").build()?;
/// let options = CallOptions::new().timeout(Duration::from_secs(5)).header("x-team", "voice");
/// let call = client.edit_draft_config().id("agent").draft_id("draft").with(options);
/// # Ok::<(), smallest_atoms::Error>(())
/// ```
#[derive(Clone, Default)]
#[must_use = "options do nothing until a call is given them"]
pub struct CallOptions {
    attempts: Option<u32>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry_ambiguous: Option<bool>,
    ignore_retry_budget: bool,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Map<String, Value>,
}

impl CallOptions {
    /// Makes options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how often the request may be sent, the first time included; 0 counts as 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// Sets how long the call may take, all attempts and the pauses between them included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long one attempt may take.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets whether to send again after a failure that leaves open whether the service carried out
    /// the request, even where doing so twice is not the same as once.
    pub fn retry_ambiguous(mut self, retry: bool) -> Self {
        self.retry_ambiguous = Some(retry);
        self
    }

    /// Sets whether the call is sent again whatever the client's retry budget has left, and leaves that
    /// as it is: for a call that matters more than the load.
    pub fn ignore_retry_budget(mut self, ignore: bool) -> Self {
        self.ignore_retry_budget = ignore;
        self
    }

    /// Adds a header, in place of what the call would send under this name. One name may be added
    /// several times. Headers that carry the key, frame the request or are a matter of the connection
    /// (`Expect`, `Proxy-Authorization`, `Upgrade` and their like) are refused when sending.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a member to the query.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds a member to the top level of the JSON body, in place of one of this name. It is not
    /// checked, and a call whose body is no JSON object is refused when sending.
    pub fn body_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.body.insert(name.into(), value.into());
        self
    }

    /// Returns the client's limits as this call has them.
    pub(super) fn limits(&self, client: Limits) -> Limits {
        Limits {
            attempts: self.attempts.unwrap_or(client.attempts).max(1),
            timeout: self.timeout.unwrap_or(client.timeout),
            attempt_timeout: self.attempt_timeout.unwrap_or(client.attempt_timeout),
            retry_ambiguous: self.retry_ambiguous.unwrap_or(client.retry_ambiguous),
            ignore_retry_budget: self.ignore_retry_budget,
            ..client
        }
    }

    /// Returns the name of each added header, as it was given and as it is sent, or what was found in
    /// place of a header that can be.
    pub(super) fn named_headers(
        &self,
    ) -> impl Iterator<Item = (&str, Result<HeaderName, &'static str>)> {
        let headers = self.headers.iter();
        headers.map(|(name, value)| (name.as_str(), header(name, value).map(|(name, _)| name)))
    }

    /// Returns the added headers; one that cannot be sent was refused by the check.
    pub(super) fn headers(&self) -> HeaderMap {
        let parsed = self.headers.iter().filter_map(|(name, value)| header(name, value).ok());
        let mut headers = HeaderMap::new();
        for (name, value) in parsed {
            headers.append(name, value);
        }
        headers
    }

    pub(super) fn extend_query(&self, query: &mut String) {
        for (name, value) in &self.query {
            if !query.is_empty() {
                query.push('&');
            }
            query.extend(utf8_percent_encode(name, ESCAPED));
            query.push('=');
            query.extend(utf8_percent_encode(value, ESCAPED));
        }
    }

    pub(super) fn body(&self) -> &Map<String, Value> {
        &self.body
    }
}

/// Shows names and no values, which may be somebody's secret.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| {
            pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>()
        };
        f.debug_struct("CallOptions")
            .field("attempts", &self.attempts)
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry_ambiguous", &self.retry_ambiguous)
            .field("ignore_retry_budget", &self.ignore_retry_budget)
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .field("body", &self.body.keys().collect::<Vec<_>>())
            .finish()
    }
}

/// Returns the header, or what was found in its place; a value is never told.
fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "a name that HTTP refuses")?;
    if name == AUTHORIZATION {
        return Err("one that the client alone may set; the key is given with `api_key`");
    }
    if RESERVED_HEADERS.contains(&name.as_str()) {
        return Err("one that the client alone may set");
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| "line breaks or other bytes that no header can hold")?;
    value.set_sensitive(crate::redact::is_secret(name.as_str()));
    Ok((name, value))
}
