//! What the client does when the network, the service or the input misbehaves: a proxy with faults
//! stands between it and the fake service, on loopback.

#![allow(
    missing_docs,
    deprecated,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod answers;
mod budget;
mod fuzz;
mod known;
mod limits;
mod models;
mod options;
mod proxy;
mod redirects;
mod sequences;
mod soak;
mod table;

use std::time::{Duration, Instant};

use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::{
    DraftConfigRequest, SinglePromptConfig, Tool, UpdateWorkflowConfigurationBody,
};
use smallest_atoms::{CallOptions, Client, ClientBuilder, Error};

use proxy::{Fault, Proxy};

/// The limits of these tests' clients, and how much longer a loaded machine may take.
const ATTEMPT: Duration = Duration::from_secs(1);
const CALL: Duration = Duration::from_secs(6);
const SLACK: Duration = Duration::from_secs(10);

/// The two kinds of operation that the pages have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Draft,
    Workflow,
}

/// What a call came to.
struct Outcome {
    result: Result<u32, Error>,
    took: Duration,
}

/// A fake service behind a proxy with faults, and a client of the proxy.
struct Stage {
    fake: FakeAtoms,
    proxy: Proxy,
    client: Client,
}

impl Stage {
    async fn new(faults: impl IntoIterator<Item = Fault>) -> Self {
        Self::with(faults, |builder| builder).await
    }

    async fn with(
        faults: impl IntoIterator<Item = Fault>,
        set: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Self {
        let fake = FakeAtoms::start().await.unwrap();
        let proxy = Proxy::start(&fake, faults).await;
        let builder = Client::builder().api_key(fake.api_key()).base_url(proxy.base_url());
        let client = set(builder.attempt_timeout(ATTEMPT).timeout(CALL)).build().unwrap();
        Self { fake, proxy, client }
    }

    async fn call(&self, kind: Kind, options: CallOptions) -> Outcome {
        call(&self.client, kind, options).await
    }

    async fn edit(&self) -> Outcome {
        self.call(Kind::Draft, CallOptions::new()).await
    }

    async fn error(&self) -> Error {
        self.edit().await.result.unwrap_err()
    }

    /// Returns how often the draft or the workflow was changed.
    fn edits(&self) -> usize {
        let requests = self.fake.requests();
        let of_draft = requests.iter().filter(|request| request.path.contains("/drafts/")).count();
        // The fake's own count; of a workflow it keeps none.
        let revision = self.fake.draft("agent-1", "draft-1").unwrap().revision;
        assert_eq!(revision, 1 + of_draft as u64);
        requests.len()
    }
}

async fn call(client: &Client, kind: Kind, options: CallOptions) -> Outcome {
    let start = Instant::now();
    let result = match kind {
        Kind::Draft => {
            let body = DraftConfigRequest::default().first_message("Hello!");
            let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
            call.body(body).with(options).send().await.map(|response| response.attempts())
        }
        Kind::Workflow => {
            let config = SinglePromptConfig::new("p").tools([Tool::end_call("bye", "Ends it")]);
            let body = UpdateWorkflowConfigurationBody::for_single_prompt(config);
            let call = client.update_workflow_configuration().id("workflow-1").body(body);
            call.with(options).send().await.map(|response| response.attempts())
        }
    };
    Outcome { result, took: start.elapsed() }
}
