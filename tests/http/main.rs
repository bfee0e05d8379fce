//! The client over real HTTP, against the fake service on loopback.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod answers;
mod arguments;
mod checking;
mod configuration;
mod sending;
mod transport;

use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{Checking, Client, Error, Response, types};

/// A fake service and a client of it.
struct Service {
    fake: FakeAtoms,
    client: Client,
}

async fn service() -> Service {
    let fake = FakeAtoms::start().await.expect("loopback is there");
    Service { client: client(&fake, Checking::default()), fake }
}

fn client(fake: &FakeAtoms, checking: Checking) -> Client {
    let builder = Client::builder().api_key(fake.api_key()).base_url(fake.base_url());
    builder.checking(checking).build().expect("the settings are valid")
}

impl Service {
    async fn edit(
        &self,
        config: DraftConfigRequest,
    ) -> Result<Response<types::EditDraftConfigResponse>, Error> {
        self.client.edit_draft_config().id("agent-1").draft_id("draft-1").body(config).send().await
    }

    async fn edit_first_message(&self) -> Result<Response<types::EditDraftConfigResponse>, Error> {
        self.edit(DraftConfigRequest::default().first_message("Hello!")).await
    }
}
