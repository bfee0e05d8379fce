//! Reads what is deprecated: from the report before a call, from its answer, and from `tracing`.
//!
//! `cargo run --example deprecation_warnings` needs no account.

use std::error::Error;

use serde_json::json;
use smallest_atoms::testing::{Answer, FakeAtoms};
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{Client, Validate};

/// From elsewhere, so that the compiler sees nothing of it.
const CONFIG: &str = r#"{
    "firstMessage": "Hello!",
    "synthesizer": { "voiceConfig": { "model": "waves_lightning_v2" } },
    "postCallAnalyticsConfig": { "summaryPrompt": "Sum the call up.", "dispositionMetrics": [] }
}"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Whoever subscribes hears of each thing once for each client.
    tracing_subscriber::fmt().with_writer(std::io::stdout).without_time().with_ansi(false).init();
    let fake = FakeAtoms::start().await?;
    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build()?;

    let config: DraftConfigRequest = serde_json::from_str(CONFIG)?;
    println!("The report of a configuration:");
    let report = config.validate();
    for finding in report.warnings().filter(|finding| finding.is_deprecation()) {
        println!("- {}: {}", finding.path(), finding.basis());
    }

    println!("\nThe report of a call, where the operation itself is deprecated:");
    #[expect(deprecated, reason = "shows what is said of it; the compiler says it too")]
    let old = client.update_workflow_configuration().validate();
    for finding in old.iter().filter(|finding| finding.is_deprecation()) {
        println!("- {}", finding.basis());
    }

    println!("\nWhat `tracing` hears, of two calls with the same configuration:");
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
    call.clone().body(config.clone()).send().await?;
    call.clone().body(config.clone()).send().await?;

    println!("\nThe service says it too, in the headers of an answer:");
    let answer = Answer::json(200, json!({ "status": true }))
        .header("deprecation", "@1798761600")
        .header("sunset", "Thu, 01 Jul 2027 00:00:00 GMT")
        .header("link", "<https://docs.smallest.ai/new>; rel=\"successor-version\"");
    fake.answer_next(answer);
    let response = call.body(config).send().await?;
    if let Some(deprecation) = response.deprecation() {
        println!("- works until {:?}", deprecation.sunset());
        for (relation, address) in deprecation.links() {
            println!("- {relation}: {address}");
        }
    }
    Ok(())
}
