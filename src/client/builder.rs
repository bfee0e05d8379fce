//! The settings of a client, and what is refused of them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;

use super::{Checking, Client, Inner};
use crate::call::budget::{self, Budget};
use crate::error::Error;
use crate::limits::Limits;
use crate::redact::REDACTED;
use crate::secret::Secret;
use crate::warned::Warned;

/// Settings for a [`Client`].
#[derive(Clone, Default)]
pub struct ClientBuilder {
    api_key: Option<String>,
    base_url: Option<String>,
    plain_http: bool,
    limits: Limits,
    retry_budget: Option<u32>,
    connect_timeout: Option<Duration>,
    checking: Checking,
    http: Option<reqwest::Client>,
}

impl ClientBuilder {
    /// Sets the API key. It is sent with each request as a bearer token, and never printed. Texts of
    /// the service are searched for it, but not for a key of fewer than 8 characters.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Sets the server to send to, in place of the API's own, `https://api.smallest.ai/atoms/v1`:
    /// `https://`, or `http://` to this machine. A slash at its end means nothing. What goes to this
    /// machine by `http://` goes through no proxy, whatever the environment says.
    ///
    /// All requests go to its host then, also those of an operation whose page names another server:
    ///
    /// - A server of another path on the API's own host keeps its path, after the base URL without the
    ///   `/atoms/v1` at its end, if it ends so. With the base URL `http://127.0.0.1:8080/atoms/v1`, what
    ///   is at `https://api.smallest.ai/waves/v1` goes to `http://127.0.0.1:8080/waves/v1`; with
    ///   `https://proxy.example.com/x`, to `https://proxy.example.com/x/waves/v1`; and with the API's
    ///   own server as the base URL, to where it goes without one.
    /// - In place of a server on another host, the base URL stands as it is.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows a base URL with `http://` that leads to another machine. The key goes there
    /// unencrypted, for everyone on the way to read, and so for the proxy that the environment names
    /// (`HTTP_PROXY`, `ALL_PROXY`), if there is one.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sets how long a call may take from its start to the end of the answer, all attempts and the
    /// pauses between them included; 60 seconds unless set. An answer that is a stream may take
    /// longer once it began. With no time at all, here or for an attempt, nothing is sent.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Sets how long one attempt may take, to the end of the answer or the beginning of a stream;
    /// 30 seconds unless set.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt_timeout = timeout;
        self
    }

    /// Sets how long an answer that is a stream may be silent; 60 seconds unless set, which is
    /// several times what servers let pass between two signs of life.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read_timeout = timeout;
        self
    }

    /// Sets how large an answer that is read whole may be, or one event of a stream with its name and
    /// its id: in bytes, unpacked; 8 MiB unless set.
    ///
    /// It bounds memory, too. JSON of few bytes may be large when it is read, so that of JSON each object
    /// counts 64 bytes beside its own, each list 8 and each comma 2. What is read from it then takes no
    /// more than about 32 times the limit, and mostly less than 4 times the bytes. (For models of a
    /// user's own pages that have far more than 100 fields, and with the feature `preserve_order` of
    /// `serde_json`, it is about twice that.)
    ///
    /// What is larger is not read to its end, and not at all where its `Content-Length` says so.
    #[must_use]
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.limits.answer = bytes;
        self
    }

    /// Sets how often a request may be sent, the first time included; 3 unless set, and 0 counts
    /// as 1.
    ///
    /// A request is sent again where no connection was made, where the service says when to come
    /// back (429 and 503), and, if doing it twice is the same as once (`GET`, `PUT`, `DELETE`),
    /// after 408, 429, 502, 503, 504, a connection that broke, or an attempt that took too long.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.limits.attempts = attempts;
        self
    }

    /// Sets whether to send again after a failure that leaves open whether the service carried out
    /// the request, even where doing so twice is not the same as once: a `POST` may then dial
    /// twice. Off unless set.
    #[must_use]
    pub fn retry_ambiguous(mut self, retry: bool) -> Self {
        self.limits.retry_ambiguous = retry;
        self
    }

    /// Sets how many attempts beyond the first of their calls the reserve is good for that the client
    /// and its clones share; 100 unless set, and with 0 nothing is sent again.
    ///
    /// Each such attempt takes one from the reserve, and two calls that go well put one back. So
    /// nothing changes while one attempt of three fails. In an outage the reserve is soon empty, and
    /// each call is sent once, for to send each three times would load a service three times as much
    /// when it can bear least. A call that is not sent again for this ends with the error that it has.
    /// [`CallOptions::ignore_retry_budget`](crate::CallOptions::ignore_retry_budget) spares one call.
    #[must_use]
    pub fn retry_budget(mut self, attempts: u32) -> Self {
        self.retry_budget = Some(attempts);
        self
    }

    /// Sets how long making a connection may take; 10 seconds unless set. Of no effect on a client
    /// given by [`http_client`](Self::http_client).
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets what to do with a request in which the check finds errors.
    #[must_use]
    pub fn checking(mut self, checking: Checking) -> Self {
        self.checking = checking;
        self
    }

    /// Sets the HTTP client, for a proxy or certificates of your own. Its redirects, retries and
    /// time limits count beside the settings here: give it `redirect::Policy::none()` and
    /// `retry::never()`, as the one made here has, or a request may be sent twice.
    ///
    /// Its proxies are its own, too. Unless it was made with `no_proxy`, the proxy of the environment
    /// is told what goes by `http://`, the key included, also what goes to this machine.
    #[must_use]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// Returns an error where the key is missing or cannot stand in a header, the base URL is not
    /// an absolute address or would send the key unencrypted to another machine, TLS cannot be set
    /// up, or the features `rustls` and `native-tls` are both off and there is no
    /// [`http_client`](Self::http_client).
    pub fn build(self) -> Result<Client, Error> {
        let authorization = authorization(self.api_key.as_deref())?;
        let base_url = self.base_url.map(|url| checked_url(&url, self.plain_http)).transpose()?;
        let http = match self.http {
            Some(http) => http,
            None => own_http(base_url.as_deref(), self.connect_timeout)?,
        };
        Ok(Client(Arc::new(Inner {
            http,
            authorization,
            base_url,
            secret: Secret::new(self.api_key.as_deref().unwrap_or_default()),
            limits: self.limits,
            budget: Budget::of(self.retry_budget.unwrap_or(budget::ATTEMPTS)),
            checking: self.checking,
            warned: Warned::default(),
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api_key", &self.api_key.as_ref().map(|_| "[redacted]"))
            .field("base_url", &self.base_url.as_deref().map(|url| self.shown(url)))
            .field("checking", &self.checking)
            .field("limits", &self.limits)
            .field("retry_budget", &self.retry_budget)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// Returns a base URL as it may be shown: one with a user, a password or a query is refused later on.
    fn shown(&self, url: &str) -> String {
        let whole = url.split(['?', '#']).next().unwrap_or_default();
        let (begin, rest) = whole.split_once("//").unwrap_or(("", whole));
        let shown = match rest.rsplit_once('@') {
            Some((_, rest)) => format!("{begin}//{REDACTED}@{rest}"),
            None => whole.to_owned(),
        };
        Secret::new(self.api_key.as_deref().unwrap_or_default()).scrub(&shown).into_owned()
    }
}

fn authorization(key: Option<&str>) -> Result<HeaderValue, Error> {
    let key = key.unwrap_or_default();
    let usable = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_graphic());
    let value = HeaderValue::from_str(&format!("Bearer {key}"));
    // The key itself is not a part of the message.
    let mut value = value.ok().filter(|_| usable).ok_or_else(|| {
        Error::configuration(match key {
            "" => "expected an API key, found none; set it with `api_key`",
            _ => "expected an API key of visible ASCII characters, found white space, a line break or another character",
        })
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Makes the HTTP client, for what goes to the base URL, if there is one.
fn own_http(base_url: Option<&str>, connect: Option<Duration>) -> Result<reqwest::Client, Error> {
    let builder = crate::tls::equip(reqwest::Client::builder())?
        .user_agent(concat!("smallest-atoms/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        // After a GOAWAY they would repeat what the server may have taken.
        .retry(reqwest::retry::never())
        .connect_timeout(connect.unwrap_or(Duration::from_secs(10)));
    let base_url = base_url.and_then(|url| Url::parse(url).ok());
    let builder = match base_url {
        // A proxy would be told the key, which was to stay on this machine.
        Some(url) if url.scheme() == "http" && is_loopback(&url) => builder.no_proxy(),
        _ => builder,
    };
    builder.build().map_err(Error::unusable_client)
}

fn checked_url(text: &str, plain_http: bool) -> Result<String, Error> {
    let refuse = |found: &str| {
        Err(Error::configuration(format!(
            "expected a base URL such as https://api.smallest.ai/atoms/v1, found {found}"
        )))
    };
    let Ok(url) = Url::parse(text.trim()) else {
        return refuse("text that is no absolute URL");
    };
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("one with a query or a fragment");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("one with a user or a password");
    }
    match url.scheme() {
        "https" => {}
        "http" if plain_http || is_loopback(&url) => {}
        "http" => {
            return refuse(
                "http:// to another machine, which would show the key to everyone on the way; `allow_plain_http` allows it",
            );
        }
        _ => return refuse("another scheme than https"),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_secret_of_a_base_url_is_shown() {
        for (url, expected) in [
            ("https://a.b/c", "https://a.b/c"),
            ("https://user:pass@a.b/c?key=pass", "https://[redacted]@a.b/c"),
            ("https://us@er:pass@a.b", "https://[redacted]@a.b"),
            ("user:pass@a.b", "//[redacted]@a.b"),
            ("https://a.b/a-test-key/c#a-test-key", "https://a.b/[redacted]/c"),
        ] {
            let builder = Client::builder().api_key("a-test-key").base_url(url);
            assert!(format!("{builder:?}").contains(&format!("{expected:?}")), "{builder:?}");
        }
    }

    /// What prints headers on the way, at trace level say, does not print one that is marked.
    #[test]
    fn the_header_with_the_key_is_marked_as_secret() -> Result<(), Error> {
        let value = authorization(Some("a-key"))?;
        assert_eq!(value.to_str().ok(), Some("Bearer a-key"));
        assert!(value.is_sensitive() && !format!("{value:?}").contains("a-key"));
        Ok(())
    }
}
