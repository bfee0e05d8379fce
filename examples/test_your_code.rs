//! Tests code that calls Atoms, without an account and without a mock of the client.
//!
//! `cargo test --example test_your_code` runs the tests below; so does
//! `cargo run --example test_your_code`, one of them and aloud.

use std::error::Error;

use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{Client, StatusCode};

/// The code under test: it takes its client from outside. Says whether there is such a draft.
async fn greet(client: &Client, draft: &str, name: &str) -> Result<bool, smallest_atoms::Error> {
    let config = DraftConfigRequest::default().first_message(format!("Hello, {name}!"));
    match client.edit_draft_config().id("agent-1").draft_id(draft).body(config).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => Ok(false),
        Err(error) => Err(error),
    }
}

fn client(fake: &FakeAtoms) -> Result<Client, smallest_atoms::Error> {
    Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeAtoms::start().await?;
    let found = greet(&client(&fake)?, "draft-1", "Ada").await?;
    let draft = fake.draft("agent-1", "draft-1").ok_or("expected the draft, found none")?;
    let greeting = draft.config.get("firstMessage").ok_or("expected a greeting, found none")?;
    println!("Found the draft: {found}. It greets with {greeting}.");
    Ok(())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use smallest_atoms::testing::Answer;

    #[tokio::test]
    async fn the_greeting_reaches_the_draft() -> Result<(), Box<dyn Error>> {
        let fake = FakeAtoms::start().await?;
        assert!(greet(&client(&fake)?, "draft-1", "Ada").await?);
        let draft = fake.draft("agent-1", "draft-1").ok_or("no draft")?;
        assert_eq!(draft.config["firstMessage"], "Hello, Ada!");
        Ok(())
    }

    #[tokio::test]
    async fn a_draft_that_is_gone_is_no_error() -> Result<(), Box<dyn Error>> {
        let fake = FakeAtoms::start().await?;
        assert!(!greet(&client(&fake)?, "draft-9", "Ada").await?);
        Ok(())
    }

    #[tokio::test]
    async fn a_service_in_trouble_is_an_error() -> Result<(), Box<dyn Error>> {
        let fake = FakeAtoms::start().await?;
        fake.answer_next(Answer::new(500));
        let error = greet(&client(&fake)?, "draft-1", "Ada").await.err().ok_or("no error")?;
        assert!(error.is_ambiguous());
        assert_eq!(fake.requests().len(), 1, "an edit is not sent again by itself");
        Ok(())
    }
}
