//! Configures a draft from a JSON file, and prints everything that is wrong with the file.
//!
//! `cargo run --example configure_from_file` takes a file with mistakes, then one without;
//! `cargo run --example configure_from_file -- my.json` takes yours. Neither needs an account.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{Client, Validate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeAtoms::start().await?;
    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build()?;
    if let Some(file) = env::args_os().nth(1) {
        return configure(&client, Path::new(&file)).await;
    }
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    configure(&client, &examples.join("draft_with_mistakes.json")).await?;
    configure(&client, &examples.join("draft.json")).await
}

/// Sends the file's configuration, or prints why not.
async fn configure(client: &Client, file: &Path) -> Result<(), Box<dyn Error>> {
    let name = file.file_name().unwrap_or_default().display();
    // Members that no page names are kept and sent; a value of another type is found by the check.
    let config: DraftConfigRequest = serde_json::from_str(&fs::read_to_string(file)?)?;
    let report = config.validate();
    println!("{name}:\n{report:#}");
    if !report.is_valid() {
        // For a person the report is text; a program reads its parts.
        let places = report.errors().map(|finding| finding.path()).collect::<Vec<_>>();
        println!("Not sent: {} errors, at {}.\n", places.len(), places.join(", "));
        return Ok(());
    }
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
    let response = call.body(config).send().await?;
    let revision = response.data.as_ref().and_then(|version| version.draft_revision.flatten());
    println!("Sent: the draft is at revision {}.", revision.unwrap_or_default());
    Ok(())
}
