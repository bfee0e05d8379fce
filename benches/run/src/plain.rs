//! What somebody would write with serde alone: a struct for each object, and no more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The body of `edit_draft_config`, as far as the sample goes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Config {
    single_prompt_config: Prompt,
    first_message: String,
    allow_interruptions: bool,
    interruption_backoff_timer: f64,
}

/// The prompt and the tools.
#[derive(Debug, Serialize, Deserialize)]
pub struct Prompt {
    prompt: String,
    tools: Vec<Tool>,
}

/// A tool of any type.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tool {
    #[serde(rename = "type")]
    kind: String,
    name: String,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer_option: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detection_timeout: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeout: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    variables_extraction_schema: Option<Vec<Variable>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    knowledge_base_id: Option<String>,
}

/// A variable to extract.
#[derive(Debug, Serialize, Deserialize)]
pub struct Variable {
    name: String,
    #[serde(rename = "type")]
    kind: String,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<Vec<String>>,
}

/// The answer of `edit_draft_config`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Whether it went well.
    pub status: bool,
    /// The draft.
    pub data: Version,
}

/// A draft or a version.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "as the page has them")]
pub struct Version {
    #[serde(rename = "_id")]
    pub id: String,
    pub agent: String,
    pub status: String,
    pub version_number: Option<i64>,
    pub label: Option<String>,
    pub description: Option<String>,
    pub is_pinned: bool,
    pub published_by: Option<String>,
    pub published_at: Option<String>,
    pub activated_by: Option<String>,
    pub activated_at: Option<String>,
    pub draft_id: Option<String>,
    pub draft_name: Option<String>,
    pub draft_revision: Option<i64>,
    pub source_version_id: Option<String>,
    pub blocks: Blocks,
    pub workflow_type: String,
    pub parent_version: Option<String>,
    pub is_active: bool,
    pub created_by: String,
    pub created_at: String,
    pub updated_at: String,
}

/// The sections of a version.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "as the page has them")]
pub struct Blocks {
    pub workflow_prompt: String,
    pub workflow_tools: String,
    pub workflow_graph: String,
    pub llm: String,
    pub voice: String,
    pub language: String,
    pub call_handling: String,
    pub detection: String,
    pub analytics: String,
    pub timeouts: String,
    pub audio: String,
    pub privacy: String,
    pub widget: String,
}

/// A refusal.
#[derive(Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "as the page has them")]
pub struct Refusal {
    pub status: bool,
    pub errors: Vec<String>,
}
