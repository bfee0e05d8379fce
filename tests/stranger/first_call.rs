#![deny(warnings)]

use smallest_atoms::Client;
use smallest_atoms::types::{DraftConfigRequest, SinglePromptConfig, Tool};

#[tokio::main]
async fn main() -> Result<(), smallest_atoms::Error> {
    // Reads SMALLEST_API_KEY, and SMALLEST_BASE_URL if it is set and not empty.
    let client = Client::from_env()?;
    let tools = [Tool::end_call("hang_up", "Ends the call once the caller says goodbye")];
    let config = DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new("You are a friendly agent.").tools(tools))
        .first_message("Hello! How can I help you?");
    let call = client.edit_draft_config().id("your-agent-id").draft_id("your-draft-id");
    let response = call.body(config).send().await?;
    if let Some(version) = &response.data {
        println!("The draft is at revision {:?}.", version.draft_revision.flatten());
    }
    Ok(())
}
