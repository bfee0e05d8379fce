//! Meets each kind of error, and says what a program does about it.
//!
//! `cargo run --example handle_errors` needs no account.

use std::time::Duration;

use serde_json::json;
use smallest_atoms::testing::{Answer, FakeAtoms};
use smallest_atoms::types::{DraftConfigRequest, SinglePromptConfig, Tool};
use smallest_atoms::{CallOptions, Client, Error};

/// Returns what to do. The order matters: what is known of an error best goes first.
fn advice(error: &Error) -> String {
    if let Some(report) = error.report().filter(|_| error.is_invalid_request()) {
        return format!("correct the request, {} errors were found", report.errors().count());
    }
    if error.is_rate_limited() {
        return format!("come back after {:?}", error.retry_after());
    }
    if let Some(conflict) = error.conflict() {
        return format!("read the draft anew, it is at revision {:?}", conflict.latest_revision);
    }
    if error.is_frozen() {
        return "wait until the configuration is released".to_owned();
    }
    if error.is_migration_required() {
        return "use the operations of the newer versioning".to_owned();
    }
    if error.is_ambiguous() && error.status().is_some_and(|status| status.is_success()) {
        let body = error.body();
        return format!("the edit was probably made: look at the draft; what came is {body:?}");
    }
    if error.is_ambiguous() {
        return "the edit may have been made: look at the draft before sending again".to_owned();
    }
    match error.status() {
        Some(status) if status == 401 || status == 403 => "look at the key".to_owned(),
        Some(_) => format!("the service refused, it says {:?}", error.messages()),
        None => "the service was not reached: send again later".to_owned(),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let fake = FakeAtoms::start().await?;
    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build()?;
    let hello = DraftConfigRequest::default().first_message("Hello!");
    // Each call is tried once, and for a second.
    let options = CallOptions::new().attempts(1).timeout(Duration::from_secs(1));
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").with(options.clone());

    let conflict =
        json!({ "data": { "conflict": { "expectedRevision": 3, "latestRevision": 5 } } });
    let migrate = json!({ "error_type": "versioning_v2_migration_required" });
    for answer in [
        Answer::json(400, json!({ "status": false, "errors": ["voiceId: unknown"] })),
        Answer::json(401, json!({ "status": false, "errors": ["Unauthorized"] })),
        Answer::json(409, conflict),
        Answer::json(409, migrate),
        Answer::json(423, json!({ "error_type": "config_freeze_active" })),
        Answer::json(429, json!({ "message": "slow down" })).header("retry-after", "2"),
        Answer::new(500).body("<html>Oops</html>"),
        Answer::new(200).body("Updated."),
        Answer::new(200).body("{\"status\": tr").cut_off(),
        Answer::new(200).delay(Duration::from_secs(10)),
    ] {
        fake.answer_next(answer);
        tell(call.clone().body(hello.clone()).send().await);
    }

    let tool = Tool::end_call("hang up", "");
    let prompt = SinglePromptConfig::new("You are a friendly agent.").tools([tool]);
    tell(
        call.clone().body(DraftConfigRequest::default().single_prompt_config(prompt)).send().await,
    );
    let base_url = fake.base_url().to_owned();
    drop(fake);
    // A client of its own, for an idle connection may not know yet that the service is gone.
    let client = Client::builder().api_key("key").base_url(base_url).build()?;
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").with(options);
    tell(call.body(hello).send().await);
    Ok(())
}

fn tell<T>(outcome: Result<T, Error>) {
    match outcome {
        Ok(_) => println!("The draft was edited.\n"),
        Err(error) => println!("{error}\n  -> {}\n", advice(&error)),
    }
}
