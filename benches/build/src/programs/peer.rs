//! One call by what openapi-to-rust makes.

#![allow(dead_code)]

mod generated;

use generated::{DraftConfigRequest, HttpClient, SinglePromptConfig};

const VERSION: u32 = 0;

const PROMPT: &str = r#"{
    "prompt": "You are a friendly agent.",
    "tools": [{
        "type": "end_call", "name": "hang_up",
        "description": "Ends the call once the caller says goodbye"
    }]
}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let key = std::env::var("SMALLEST_API_KEY")?;
    let prompt: SinglePromptConfig = serde_json::from_str(PROMPT)?;
    let config = DraftConfigRequest {
        single_prompt_config: Some(prompt),
        first_message: Some("Hello! How can I help you?".to_owned()),
        ..Default::default()
    };
    let client = HttpClient::new().with_base_url(std::env::var("SMALLEST_BASE_URL")?);
    let call = client.edit_draft_config_prompt_tools_post_call_metrics_voice_etc(
        "agent-1",
        "draft-1",
        format!("Bearer {key}"),
        Some(config),
    );
    let answer = call.await?;
    println!("{VERSION} {answer:?}");
    Ok(())
}
