//! One call by smallest-atoms.

use smallest_atoms::Client;
use smallest_atoms::types::{DraftConfigRequest, SinglePromptConfig, Tool};

const VERSION: u32 = 0;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), smallest_atoms::Error> {
    let client = Client::from_env()?;
    let tools = [Tool::end_call("hang_up", "Ends the call once the caller says goodbye")];
    let config = DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new("You are a friendly agent.").tools(tools))
        .first_message("Hello! How can I help you?");
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
    let response = call.body(config).send().await?;
    println!("{VERSION} {:?}", response.data);
    Ok(())
}
