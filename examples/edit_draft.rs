//! Edits an agent's draft, end to end.
//!
//! `cargo run --example edit_draft` needs no account: it starts a fake service in this process.
//! `cargo run --example edit_draft -- config.json` takes the configuration from a file.
//!
//! With `SMALLEST_API_KEY` set it edits a real draft, which `ATOMS_AGENT_ID` and `ATOMS_DRAFT_ID`
//! name.

use std::error::Error;
use std::process::ExitCode;
use std::{env, fs};

use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::{
    DispositionMetric, DispositionMetricType, DraftConfigRequest, PostCallAnalyticsConfig,
    SinglePromptConfig, SlmModel, Tool, ToolMethod, ToolVariable, TransferOption,
};
use smallest_atoms::{Client, Validate, object};

/// A draft, and a client to edit it with.
struct Target {
    client: Client,
    agent: String,
    draft: String,
    /// Stops when it is dropped.
    _fake: Option<FakeAtoms>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let target = target().await?;
    let config = match env::args().nth(1) {
        Some(file) => read_config(&file)?,
        None => valid_config(),
    };
    edit(&target, config).await?;
    show_deprecation(&target);
    show_mistakes(&target).await;
    Ok(())
}

fn read_config(file: &str) -> Result<DraftConfigRequest, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))
}

/// The real service where there is a key, the fake one otherwise.
async fn target() -> Result<Target, Box<dyn Error>> {
    if env::var_os("SMALLEST_API_KEY").is_some() {
        let id = |name: &str| env::var(name).map_err(|_| format!("expected an id in {name}"));
        let (agent, draft) = (id("ATOMS_AGENT_ID")?, id("ATOMS_DRAFT_ID")?);
        let client = Client::from_env()?;
        return Ok(Target { client, agent, draft, _fake: None });
    }
    println!("SMALLEST_API_KEY is not set: this is a fake service on this machine.\n");
    let fake = FakeAtoms::start().await?;
    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build()?;
    Ok(Target { client, agent: "agent-1".into(), draft: "draft-1".into(), _fake: Some(fake) })
}

/// One tool of each type, and the current models: Lightning v3.1 speaks, Pulse listens.
fn valid_config() -> DraftConfigRequest {
    let order = ToolVariable::new("order_number", "The caller's order number", "text");
    let tools = [
        Tool::end_call("hang_up", "Ends the call once the caller says goodbye"),
        Tool::transfer_call(
            "to_a_person",
            "Transfers to a person when the caller asks for one",
            "+14155550100",
            TransferOption::warm(),
        ),
        Tool::api_call(
            "look_up_order",
            "Looks up the state of an order",
            ToolMethod::Get,
            "https://api.example.com/orders/{{order_number}}",
        )
        .timeout(10_000),
        Tool::extract_dynamic_variables("note_order", "Notes the order number", [order]),
        Tool::knowledge_base_search("manual", "Searches the manual", "60d0fe4f5311236168a109ca"),
    ];
    let resolved = DispositionMetric::new(
        "resolved",
        "Was the caller's question answered?",
        DispositionMetricType::Boolean,
    );
    DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new("You are a friendly agent.").tools(tools))
        .post_call_analytics_config(
            PostCallAnalyticsConfig::default().disposition_metrics([resolved]),
        )
        .slm_model(SlmModel::Gpt41)
        .synthesizer(object!({
            "voiceConfig": { "model": "waves_lightning_v3_1", "voiceId": "magnus" },
            "speed": 1.1,
        }))
        .transcriber_type("pulse")
        .first_message("Hello! How can I help you?")
}

async fn edit(target: &Target, config: DraftConfigRequest) -> Result<(), Box<dyn Error>> {
    println!("This goes out, and nothing else:\n{}\n", serde_json::to_string_pretty(&config)?);
    let call = target.client.edit_draft_config().id(&target.agent).draft_id(&target.draft);
    let response = call.body(config).send().await?;
    for warning in response.report().warnings() {
        println!("{warning}");
    }
    let version = response.data.as_ref().ok_or("expected a version in the answer")?;
    let revision = version.draft_revision.flatten().unwrap_or_default();
    println!("The draft is at revision {revision}.\n");
    Ok(())
}

/// The compiler warns of what it can see; in a configuration from elsewhere, the check does.
fn show_deprecation(target: &Target) {
    let old_voice = object!({ "voiceConfig": { "model": "waves_lightning_v2" } });
    let config = DraftConfigRequest::default().synthesizer(old_voice);
    println!("An old voice model:\n{}\n", config.validate());
    #[expect(deprecated, reason = "shows what the check says of it")]
    let old_call = target.client.update_workflow_configuration();
    let warnings = old_call.validate();
    for warning in warnings.warnings().filter(|warning| warning.is_deprecation()) {
        println!("An old operation:\n{warning}\n");
    }
}

/// All mistakes are found at once, and nothing is sent.
async fn show_mistakes(target: &Target) {
    let tools = [
        Tool::transfer_call("to a person", "", "555-0100", TransferOption::cold()),
        Tool::api_call("look_up", "Looks something up", "GET", "orders/7").timeout(60_000),
        Tool::knowledge_base_search("look_up", "Searches the manual", ""),
    ];
    let outcome = DispositionMetric::new("Outcome!", "How did it end?", "ENUM");
    let config = DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new("You are a friendly agent.").tools(tools))
        .post_call_analytics_config(
            PostCallAnalyticsConfig::default().disposition_metrics([outcome]),
        );
    let call = target.client.edit_draft_config().id(&target.agent).draft_id(&target.draft);
    match call.body(config).send().await {
        Ok(_) => println!("The draft was edited."),
        Err(error) => println!("A configuration with mistakes:\n{error}"),
    }
}
