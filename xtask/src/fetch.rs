//! Fetches addresses: with time limits, a size limit, a few tries, redirects on the host only.

use std::error::Error;
use std::io::Read;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use reqwest::blocking::{Client, Response};
use reqwest::header::{LOCATION, RETRY_AFTER};
use reqwest::{StatusCode, Url, redirect};

use crate::address::Policy;
use crate::flags::UpdateSpec;
use crate::text::LIMIT;

const TRIES: u32 = 3;
const REDIRECTS: usize = 5;
const LONGEST_WAIT: Duration = Duration::from_secs(20);

const CHECK_NETWORK: &str = "check the network and the proxy variables, or take the pages from a \
                             folder with `--from`";
const LATER: &str = "run the command again later, or take the pages from a folder with `--from`";

/// Fetches addresses.
#[derive(Debug)]
pub struct Fetcher {
    /// Made for the first address: reading the certificates takes time.
    client: OnceLock<Result<Client, String>>,
    policy: Policy,
    timeout: Duration,
    backoff: Duration,
}

/// Why an address gave nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What was expected and what was found.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// Whether the site says that there is no such page.
    pub gone: bool,
    again: Option<Duration>,
}

impl Refusal {
    fn new(message: impl Into<String>, help: &str) -> Self {
        Self { message: message.into(), help: help.to_owned(), gone: false, again: None }
    }

    fn again(mut self, wait: Duration) -> Self {
        self.again = Some(wait);
        self
    }
}

impl Fetcher {
    /// Returns a fetcher with the limits that the flags name.
    #[must_use]
    pub fn new(flags: &UpdateSpec) -> Self {
        Self {
            client: OnceLock::new(),
            policy: Policy { loopback_http: flags.loopback_http },
            timeout: Duration::from_secs_f64(flags.timeout),
            backoff: Duration::from_millis(flags.backoff.into()),
        }
    }

    fn client(&self) -> Result<&Client, Refusal> {
        let agent = concat!("smallest-atoms-xtask/", env!("CARGO_PKG_VERSION"));
        let client = self.client.get_or_init(|| {
            // The library's choice too; of no effect where a provider is there already.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let client = Client::builder().user_agent(agent).redirect(redirect::Policy::none());
            let client = if self.policy.loopback_http { client.no_proxy() } else { client };
            client.build().map_err(|error| innermost(&error))
        });
        client.as_ref().map_err(|error| {
            let message = format!("expected to fetch by https, found {error}");
            Refusal::new(message, "check the certificates of this machine")
        })
    }

    /// Fetches an address; what may pass by itself is tried again.
    ///
    /// # Errors
    ///
    /// Returns why the last try gave nothing.
    pub fn fetch(&self, address: &Url) -> Result<Vec<u8>, Refusal> {
        let help = "name the https:// address of a page";
        self.policy.allow(address).map_err(|message| Refusal::new(message, help))?;
        let mut tried = 1;
        loop {
            match self.attempt(address) {
                Err(Refusal { again: Some(wait), .. }) if tried < TRIES => {
                    std::thread::sleep(wait.max(self.backoff * 2u32.pow(tried - 1)));
                    tried += 1;
                }
                Err(refusal) if refusal.again.is_some() => {
                    let message = format!("{} in the last of {TRIES} tries", refusal.message);
                    return Err(Refusal { message, ..refusal });
                }
                answer => return answer,
            }
        }
    }

    fn attempt(&self, address: &Url) -> Result<Vec<u8>, Refusal> {
        let deadline = Instant::now() + self.timeout;
        let mut address = address.clone();
        for _ in 0..=REDIRECTS {
            // It counts until the last byte of the body.
            let left = deadline.saturating_duration_since(Instant::now());
            let answer = self.client()?.get(address.clone()).timeout(left).send();
            let answer = answer.map_err(|error| self.unanswered(&error))?;
            let status = answer.status();
            if status.is_success() {
                return self.body(answer);
            }
            match answer.headers().get(LOCATION) {
                Some(to) if status.is_redirection() => {
                    address = self.redirected(&address, to.to_str().unwrap_or_default())?;
                }
                _ => return Err(refused(&answer)),
            }
        }
        let help = "name the address that the page is at now";
        Err(Refusal::new(format!("expected at most {REDIRECTS} redirects, found more"), help))
    }

    fn redirected(&self, from: &Url, to: &str) -> Result<Url, Refusal> {
        let help = "look where the page is now, and name that address if you trust it";
        let to = from.join(to).map_err(|_| {
            Refusal::new(format!("expected a redirect to an address, found `{to}`"), help)
        })?;
        self.policy.follow(from, &to).map_err(|message| Refusal::new(message, help))?;
        Ok(to)
    }

    fn body(&self, mut answer: Response) -> Result<Vec<u8>, Refusal> {
        let (mut body, mut chunk) = (Vec::new(), [0; 16 * 1024]);
        loop {
            let read = answer.read(&mut chunk).map_err(|error| self.broken_off(&error))?;
            body.extend(chunk.iter().take(read));
            if read == 0 {
                return Ok(body);
            }
            if body.len() as u64 > LIMIT {
                let message =
                    format!("expected at most {} MB of text, found more", LIMIT / 1_000_000);
                let help = "check that this is the address of the page or document that is meant";
                return Err(Refusal::new(message, help));
            }
        }
    }

    fn too_slow(&self) -> Refusal {
        let message = format!("expected the whole page within {:?}, found it slower", self.timeout);
        let help = "give it longer with `--timeout`, or take the pages from a folder with `--from`";
        Refusal::new(message, help).again(Duration::ZERO)
    }

    fn unanswered(&self, error: &reqwest::Error) -> Refusal {
        if error.is_timeout() {
            return self.too_slow();
        }
        let message = format!("expected an answer, found {}", innermost(error));
        Refusal::new(message, CHECK_NETWORK).again(Duration::ZERO)
    }

    fn broken_off(&self, error: &std::io::Error) -> Refusal {
        let timed_out = |error: &reqwest::Error| error.is_timeout();
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>());
        if error.kind() == std::io::ErrorKind::TimedOut || inner.is_some_and(timed_out) {
            return self.too_slow();
        }
        let message = format!("expected the whole page, found it broken off: {}", innermost(error));
        Refusal::new(message, LATER).again(Duration::ZERO)
    }
}

/// Returns the refusal of an answer that is neither a page nor a redirect.
fn refused(answer: &Response) -> Refusal {
    let status = answer.status();
    let message = format!("expected the page, found the status {status}");
    let gone = [StatusCode::NOT_FOUND, StatusCode::GONE].contains(&status);
    let passing = [StatusCode::TOO_MANY_REQUESTS, StatusCode::REQUEST_TIMEOUT].contains(&status);
    if passing || status.is_server_error() {
        let header = answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        let wait = header.and_then(|seconds| seconds.parse().ok()).unwrap_or_default();
        return Refusal::new(message, LATER).again(Duration::from_secs(wait).min(LONGEST_WAIT));
    }
    let help = "check the address; `https://docs.smallest.ai/llms.txt` lists those of all pages";
    Refusal { gone, ..Refusal::new(message, help) }
}

/// Returns the words of the cause that lies deepest: those around it say little.
fn innermost(error: &dyn Error) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
