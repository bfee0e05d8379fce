//! The same request, answer and error for all contenders.

use smallest_atoms::types::{DraftConfigRequest, SinglePromptConfig, Tool, TransferOption};

use smallest_atoms_measure::Result;

/// A usual answer of `edit_draft_config`.
pub const ANSWER: &str = include_str!("sample/answer.json");

/// A usual refusal.
pub const ERROR: &str = r#"{"status":false,"errors":["singlePromptConfig.tools.2.url: Invalid url","singlePromptConfig.tools.4: Required"]}"#;

/// Returns one tool of each type.
///
/// # Errors
///
/// Returns what does not fit the models.
pub fn tools() -> Result<[(&'static str, Tool); 5]> {
    let look_up = Tool::api_call(
        "look_up_order",
        "Looks up an order by its number and says where it is",
        "POST",
        "https://api.example.com/orders/{{order_number}}?expand=items",
    );
    let look_up = look_up.timeout(10_000).request_body(r#"{"order": "{{order_number}}"}"#);
    Ok([
        ("end_call", Tool::end_call("hang_up", "Ends the call once the caller says goodbye")),
        (
            "transfer_call",
            Tool::transfer_call(
                "to_a_person",
                "Transfers the caller to a person on request",
                "+14155550100",
                TransferOption::cold(),
            )
            .detection_timeout(30),
        ),
        ("api_call", look_up),
        ("extract_dynamic_variables", serde_json::from_str(EXTRACT)?),
        (
            "knowledge_base_search",
            Tool::knowledge_base_search("search_manual", "Searches the manual", "kb_123"),
        ),
    ])
}

const EXTRACT: &str = r#"{
    "type": "extract_dynamic_variables", "name": "note_details",
    "description": "Notes what the caller says about the order",
    "variablesExtractionSchema": [
        { "name": "order_number", "type": "text", "description": "The number of the order" },
        { "name": "mood", "type": "enum", "description": "The caller's mood", "values": ["good", "bad"] }
    ]
}"#;

/// Returns a configuration with so many tools, of each type in turn, under different names.
///
/// # Errors
///
/// Returns what does not fit the models.
pub fn config(tools: usize) -> Result<DraftConfigRequest> {
    let kinds = self::tools()?;
    let kinds = kinds.iter().cycle().map(|(_, tool)| tool.clone());
    let tools = kinds.zip(0..tools).map(|(tool, index)| {
        let name = format!("{}_{index}", tool.name.as_deref().unwrap_or_default());
        tool.name(name)
    });
    Ok(DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new(PROMPT).tools(tools.collect::<Vec<_>>()))
        .first_message("Hello! How can I help you?")
        .allow_interruptions(true)
        .interruption_backoff_timer(0.5))
}

const PROMPT: &str = "You are a friendly agent of a shop. Greet the caller, find out which order \
    the call is about, look it up, and say where it is and when it arrives. Transfer the caller to \
    a person where that is asked for.";
