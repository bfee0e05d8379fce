//! The body is a list.
#![allow(missing_docs)]

use smallest_atoms::{Client, calls};

pub async fn calls(client: &Client) -> Result<(), smallest_atoms::Error> {
    let call: calls::UpdateAgent = client.update_agent();
    let body: Vec<String> = Vec::new();
    call.id("an agent").limit(5_i64).body(body).send().await?;
    Ok(())
}
