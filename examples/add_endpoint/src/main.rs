//! Calls an operation that the library does not come with: `atoms-spec/` has its page.
//!
//! `cargo run` in this folder needs no account.

use std::error::Error;

use serde_json::json;
use smallest_atoms::Client;
use smallest_atoms::testing::{Answer, FakeAtoms};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeAtoms::start().await?;
    // The fake service knows the library's own operations alone; it is told what to answer here.
    let user = json!({ "_id": "60d0fe4f5311236168a109ca", "firstName": "Ada", "lastName": "Lovelace" });
    fake.answer_next(Answer::json(200, json!({ "status": true, "data": user })));

    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build()?;
    let response = client.get_user_details().send().await?;
    let user = response.data.as_ref().ok_or("expected a user in the answer, found none")?;
    println!("The key belongs to {}.", user.first_name.as_deref().unwrap_or("somebody"));
    for request in fake.requests() {
        println!("It was asked for by {} {}.", request.method, request.path);
    }
    Ok(())
}
