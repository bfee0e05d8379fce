//! Updates many agents at once, a few at a time, and tells what became of each.
//!
//! `cargo run --example many_agents` needs no account.

use std::error::Error;
use std::sync::Arc;

use serde_json::json;
use smallest_atoms::Client;
use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::DraftConfigRequest;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// How many calls are under way at once.
const AT_ONCE: usize = 8;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeAtoms::start().await?;
    for number in 0..100 {
        fake.add_draft(format!("agent-{number}"), "draft-1", json!({}));
    }
    // One that will not work: the others go on.
    fake.forbid_agent("agent-13");

    // One client for all: its clones share the connections.
    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build()?;
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut updates = JoinSet::new();
    for number in 0..100 {
        let place = Arc::clone(&places).acquire_owned().await?;
        let client = client.clone();
        updates.spawn(async move {
            let agent = format!("agent-{number}");
            let config = DraftConfigRequest::default().first_message("Hello! How can I help?");
            let call = client.edit_draft_config().id(&agent).draft_id("draft-1").body(config);
            let outcome = call.send().await;
            drop(place);
            (agent, outcome)
        });
    }

    let mut updated = 0;
    while let Some(update) = updates.join_next().await {
        match update? {
            (_, Ok(_)) => updated += 1,
            (agent, Err(error)) if error.is_ambiguous() => {
                println!("{agent}: look whether it was updated: {error}");
            }
            (agent, Err(error)) => println!("{agent}: not updated: {error}"),
        }
    }
    println!("{updated} of 100 agents were updated, {AT_ONCE} at a time.");
    Ok(())
}
