//! The client: the key, where to send, and how strictly to check.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Method, Url};

use crate::error::Error;
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
/// A clone shares the connections and the settings, and is cheap.
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
pub struct Client(Arc<Inner>);

struct Inner {
    http: reqwest::Client,
    authorization: HeaderValue,
    base_url: Option<String>,
    timeout: Duration,
    checking: Checking,
    warned: Warned,
}

impl Client {
    /// Makes a client with the key in `SMALLEST_API_KEY`, and the base URL in `SMALLEST_BASE_URL`
    /// where that is set.
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

    pub(crate) fn checking(&self) -> Checking {
        self.0.checking
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    pub(crate) fn warned(&self) -> &Warned {
        &self.0.warned
    }

    /// Begins a request to the user's server, or to the one that the operation's page names.
    pub(crate) fn request(
        &self,
        method: &Method,
        server: &str,
        path: &str,
    ) -> reqwest::RequestBuilder {
        let base = self.0.base_url.as_deref().unwrap_or(server);
        let request = self.0.http.request(method.clone(), format!("{base}{path}"));
        request.header(AUTHORIZATION, self.0.authorization.clone())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url)
            .field("checking", &self.0.checking)
            .finish_non_exhaustive()
    }
}

/// Settings for a [`Client`].
#[derive(Clone, Default)]
pub struct ClientBuilder {
    api_key: Option<String>,
    base_url: Option<String>,
    plain_http: bool,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    checking: Checking,
    http: Option<reqwest::Client>,
}

impl ClientBuilder {
    /// Sets the API key. It is sent with each request as a bearer token, and never printed.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Sets the server to send to, in place of the one that an operation's page names:
    /// `https://`, or `http://` to this machine.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows a base URL with `http://` that leads to another machine. The key goes there
    /// unencrypted, for everyone on the way to read.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sets how long a call may take from its start to the end of the answer; 60 seconds unless
    /// set. An answer that is a stream may take longer once it began.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
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

    /// Sets the HTTP client, for a proxy or certificates of your own. Its redirect policy counts:
    /// the one made here follows none.
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
    /// an absolute address or would send the key unencrypted to another machine, or TLS cannot be
    /// set up.
    pub fn build(self) -> Result<Client, Error> {
        let authorization = authorization(self.api_key.as_deref())?;
        let base_url = self.base_url.map(|url| checked_url(&url, self.plain_http)).transpose()?;
        let http = match self.http {
            Some(http) => http,
            None => reqwest::Client::builder()
                .tls_backend_preconfigured(crate::tls::config()?)
                .user_agent(concat!("smallest-atoms/", env!("CARGO_PKG_VERSION")))
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(self.connect_timeout.unwrap_or(Duration::from_secs(10)))
                .build()
                .map_err(|error| Error::transport(None, error))?,
        };
        Ok(Client(Arc::new(Inner {
            http,
            authorization,
            base_url,
            timeout: self.timeout.unwrap_or(Duration::from_secs(60)),
            checking: self.checking,
            warned: Warned::default(),
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api_key", &self.api_key.as_ref().map(|_| "[redacted]"))
            .field("base_url", &self.base_url)
            .field("checking", &self.checking)
            .finish_non_exhaustive()
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
