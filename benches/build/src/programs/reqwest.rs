//! One call by reqwest and serde.

#![allow(dead_code)]

mod plain;

const VERSION: u32 = 0;

const CONFIG: &str = r#"{
    "singlePromptConfig": {
        "prompt": "You are a friendly agent.",
        "tools": [{
            "type": "end_call", "name": "hang_up",
            "description": "Ends the call once the caller says goodbye"
        }]
    },
    "firstMessage": "Hello! How can I help you?",
    "allowInterruptions": true,
    "interruptionBackoffTimer": 0.5
}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let config: plain::Config = serde_json::from_str(CONFIG)?;
    let url = std::env::var("SMALLEST_BASE_URL")?;
    let url = format!("{url}/agent/agent-1/drafts/draft-1/config");
    let client = reqwest::Client::builder().build()?;
    let request = client.patch(url).bearer_auth(std::env::var("SMALLEST_API_KEY")?);
    let request = request.header("content-type", "application/json");
    let answer = request.body(serde_json::to_vec(&config)?).send().await?.error_for_status()?;
    let answer: plain::Answer = serde_json::from_slice(&answer.bytes().await?)?;
    println!("{VERSION} {answer:?}");
    Ok(())
}
