//! The ways to make the call.

use std::time::Duration;

use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use smallest_atoms::calls::EditDraftConfig;
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{Checking, Client};

use crate::plain::{Answer, Config};
use smallest_atoms_measure::Result;

use crate::sample;

/// A way to make the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By this library.
    Library,
    /// By this library, unchecked.
    Unchecked,
    /// By reqwest: bytes that were made before, and the answer as bytes.
    Bytes,
    /// By reqwest, with plain serde structs.
    Serde,
}

/// All that makes calls in one way.
pub struct Caller {
    way: Way,
    http: reqwest::Client,
    url: String,
    call: EditDraftConfig,
    bytes: Vec<u8>,
    plain: Config,
}

impl Caller {
    /// Makes a caller of the sample configuration with five tools.
    ///
    /// # Errors
    ///
    /// Returns what kept it from being made.
    pub fn new(way: Way, base_url: &str) -> Result<Self> {
        let checking = if way == Way::Unchecked { Checking::Skip } else { Checking::Enforce };
        let http = http_client()?;
        let client = Client::builder().api_key("key").base_url(base_url).checking(checking);
        let client = client.http_client(http.clone()).build()?;
        let config = sample::config(5)?;
        let bytes = serde_json::to_vec(&config)?;
        let plain = serde_json::from_slice(&bytes)?;
        let url = format!("{base_url}/agent/agent-1/drafts/draft-1/config");
        let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(config);
        Ok(Self { way, http, url, call, bytes, plain })
    }

    /// Makes the call, and reads the answer.
    ///
    /// # Errors
    ///
    /// Returns why it failed.
    pub async fn once(&self) -> Result<()> {
        match self.way {
            Way::Library | Way::Unchecked => {
                let response = self.call.clone().send().await?;
                success(response.data.is_some())
            }
            Way::Bytes => {
                let answer = self.bare(self.bytes.clone()).await?;
                success(answer.len() == sample::ANSWER.len())
            }
            Way::Serde => {
                let answer = self.bare(serde_json::to_vec(&self.plain)?).await?;
                let answer: Answer = serde_json::from_slice(&answer)?;
                success(answer.status)
            }
        }
    }

    /// Makes the call by the library with a configuration of its own, as one does who calls once.
    ///
    /// # Errors
    ///
    /// Returns why it failed.
    pub async fn once_with(&self, config: DraftConfigRequest) -> Result<()> {
        success(self.call.clone().body(config).send().await?.data.is_some())
    }

    /// Sends the headers and the time limit that the library sends.
    async fn bare(&self, body: Vec<u8>) -> Result<bytes::Bytes> {
        let request = self.http.patch(&self.url).header(AUTHORIZATION, "Bearer key");
        let request = request.header(ACCEPT, "application/json");
        let request = request.header(CONTENT_TYPE, "application/json").body(body);
        let answer = request.timeout(Duration::from_secs(60)).send().await?;
        Ok(answer.error_for_status()?.bytes().await?)
    }
}

fn success(is: bool) -> Result<()> {
    if is { Ok(()) } else { Err("expected the sample answer, found another".into()) }
}

/// Makes the client that all send with.
fn http_client() -> Result<reqwest::Client> {
    // Only the first call installs it; TLS is not used on loopback, but must be there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    Ok(builder.no_proxy().build()?)
}
