//! The examples that the two pages print: the answers decode, the requests are refused with the
//! sentence that they break.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;

use serde_json::{Map, Value, json};
use smallest_atoms::testing::{Answer, FakeAtoms};
use smallest_atoms::types::{
    AgentVersionStatus, DraftConfigRequest, EditDraftConfigResponse,
    UpdateWorkflowConfigurationBody, WorkflowType,
};
use smallest_atoms::{Client, Validate};

const DRAFT_REQUEST: &str = "{}";

const DRAFT_ANSWER: &str = r#"{
  "status": true,
  "data": {
    "_id": "60d0fe4f5311236168a109cb",
    "agent": "60d0fe4f5311236168a109ca",
    "status": "published",
    "versionNumber": 3,
    "label": "Q2 2024 Update",
    "description": "Updated voice and post-call analytics configuration for improved customer satisfaction tracking.",
    "isPinned": false,
    "publishedBy": "user_7890",
    "publishedAt": "2024-01-15T09:30:00Z",
    "activatedBy": "user_7890",
    "activatedAt": "2024-01-15T09:30:00Z",
    "draftId": "draft_4567",
    "draftName": "Voice and Analytics Update",
    "draftRevision": 5,
    "sourceVersionId": "60d0fe4f5311236168a109c9",
    "blocks": {
      "workflow_prompt": "block_001",
      "workflow_tools": "block_002",
      "workflow_graph": "block_003",
      "llm": "block_004",
      "voice": "block_005",
      "language": "block_006",
      "call_handling": "block_007",
      "detection": "block_008",
      "analytics": "block_009",
      "timeouts": "block_010",
      "audio": "block_011",
      "privacy": "block_012",
      "widget": "block_013"
    },
    "workflowType": "workflow_graph",
    "parentVersion": "60d0fe4f5311236168a109c8",
    "isActive": true,
    "createdBy": "user_1234",
    "createdAt": "2024-01-10T08:00:00Z",
    "updatedAt": "2024-01-15T09:30:00Z"
  }
}"#;

const WORKFLOW_REQUEST: &str = r#"{
  "type": "workflow_graph"
}"#;

const WORKFLOW_ANSWER: &str = "{}";

const NO_FIELDS: &str =
    r#"the page says: "sending it alone returns 400 "No recognized config fields"""#;
const GRAPH_REQUIRED: &str = r#"the page says: "Required when `type = workflow_graph`.""#;
const EXACTLY_ONE: &str =
    r#"the page says: "Exactly one of `workflowGraph` or `singlePromptConfig` must be provided.""#;

#[test]
fn the_answer_of_the_draft_page_decodes() {
    let answer = serde_json::from_str::<EditDraftConfigResponse>(DRAFT_ANSWER).unwrap();
    assert_eq!(answer.status, Some(true));
    assert!(answer.extra.is_empty(), "{:?}", answer.extra);
    let version = answer.data.clone().unwrap();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(version._id, text("60d0fe4f5311236168a109cb"));
    assert_eq!(version.agent, text("60d0fe4f5311236168a109ca"));
    assert_eq!(version.status, Some(AgentVersionStatus::Published));
    assert_eq!(version.version_number, Some(Some(3)));
    assert_eq!(version.label, Some(text("Q2 2024 Update")));
    assert_eq!(
        version.description,
        Some(text(
            "Updated voice and post-call analytics configuration for improved customer satisfaction tracking."
        ))
    );
    assert_eq!(version.is_pinned, Some(false));
    assert_eq!(version.published_by, Some(text("user_7890")));
    assert_eq!(version.published_at, Some(text("2024-01-15T09:30:00Z")));
    assert_eq!(version.activated_by, Some(text("user_7890")));
    assert_eq!(version.activated_at, Some(text("2024-01-15T09:30:00Z")));
    assert_eq!(version.draft_id, Some(text("draft_4567")));
    assert_eq!(version.draft_name, Some(text("Voice and Analytics Update")));
    assert_eq!(version.draft_revision, Some(Some(5)));
    assert_eq!(version.source_version_id, Some(text("60d0fe4f5311236168a109c9")));
    assert_eq!(version.workflow_type, Some(WorkflowType::WorkflowGraph));
    assert_eq!(version.parent_version, Some(text("60d0fe4f5311236168a109c8")));
    assert_eq!(version.is_active, Some(true));
    assert_eq!(version.created_by, text("user_1234"));
    assert_eq!(version.created_at, text("2024-01-10T08:00:00Z"));
    assert_eq!(version.updated_at, text("2024-01-15T09:30:00Z"));
    assert!(version.extra.is_empty(), "{:?}", version.extra);
    let blocks = version.blocks.unwrap();
    assert_eq!(blocks.workflow_prompt, text("block_001"));
    assert_eq!(blocks.workflow_tools, text("block_002"));
    assert_eq!(blocks.workflow_graph, text("block_003"));
    assert_eq!(blocks.llm, text("block_004"));
    assert_eq!(blocks.voice, text("block_005"));
    assert_eq!(blocks.language, text("block_006"));
    assert_eq!(blocks.call_handling, text("block_007"));
    assert_eq!(blocks.detection, text("block_008"));
    assert_eq!(blocks.analytics, text("block_009"));
    assert_eq!(blocks.timeouts, text("block_010"));
    assert_eq!(blocks.audio, text("block_011"));
    assert_eq!(blocks.privacy, text("block_012"));
    assert_eq!(blocks.widget, text("block_013"));
    assert!(blocks.extra.is_empty(), "{:?}", blocks.extra);

    let written = serde_json::to_value(&answer).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(DRAFT_ANSWER).unwrap());
}

#[test]
fn the_answer_of_the_workflow_page_decodes() {
    let answer = serde_json::from_str::<Map<String, Value>>(WORKFLOW_ANSWER).unwrap();
    assert!(answer.is_empty());
}

fn client_of(fake: &FakeAtoms) -> Client {
    Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build().unwrap()
}

#[tokio::test]
async fn both_answers_arrive_over_http() {
    let fake = FakeAtoms::start().await.unwrap();
    let client = client_of(&fake);
    fake.answer_next(Answer::new(200).body(DRAFT_ANSWER));
    let body = DraftConfigRequest::default().first_message("Hi");
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
    let answer = call.send().await.unwrap();
    assert_eq!(answer.data.as_ref().unwrap().draft_revision, Some(Some(5)));
    assert_eq!(answer.body(), DRAFT_ANSWER.as_bytes());

    fake.answer_next(Answer::new(200).body(WORKFLOW_ANSWER));
    let body = serde_json::from_value::<UpdateWorkflowConfigurationBody>(json!({
        "type": "single_prompt", "singlePromptConfig": { "prompt": "Hi", "tools": [] },
    }));
    #[allow(deprecated, reason = "it is what the page is about")]
    let call = client.update_workflow_configuration().id("workflow-1").body(body.unwrap());
    assert!(call.send().await.unwrap().is_empty());
}

#[tokio::test]
async fn the_request_of_the_draft_page_is_refused() {
    let body = serde_json::from_str::<DraftConfigRequest>(DRAFT_REQUEST).unwrap();
    let report = body.validate();
    let errors = report.errors().map(|error| (error.path(), error.basis())).collect::<Vec<_>>();
    assert_eq!(errors, [("", NO_FIELDS)]);

    let fake = FakeAtoms::start().await.unwrap();
    let call = client_of(&fake).edit_draft_config().id("agent-1").draft_id("draft-1");
    // A call without a body stands for the same.
    for call in [call.clone(), call.body(body)] {
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.report(), Some(&report));
        assert!(error.to_string().contains(NO_FIELDS), "{error}");
    }
    assert!(fake.requests().is_empty(), "a refused request was sent");
}

#[tokio::test]
async fn the_request_of_the_workflow_page_is_refused() {
    let body = serde_json::from_str::<UpdateWorkflowConfigurationBody>(WORKFLOW_REQUEST).unwrap();
    let report = body.validate();
    let errors = report.errors().map(|error| (error.path(), error.basis())).collect::<Vec<_>>();
    assert_eq!(errors, [("workflowGraph", GRAPH_REQUIRED), ("", EXACTLY_ONE)]);

    let fake = FakeAtoms::start().await.unwrap();
    #[allow(deprecated, reason = "it is what the page is about")]
    let call = client_of(&fake).update_workflow_configuration().id("workflow-1").body(body);
    let error = call.send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    for sentence in [GRAPH_REQUIRED, EXACTLY_ONE] {
        assert!(error.to_string().contains(sentence), "{error}");
    }
    assert!(fake.requests().is_empty(), "a refused request was sent");
}

/// Returns the example that a page prints under a heading.
fn printed<'a>(page: &'a str, heading: &str) -> &'a str {
    let examples = page.split_once("\n## Examples\n").unwrap().1;
    let after = examples.split_once(&format!("\n**{heading}**\n")).unwrap().1;
    let fence = after.trim_start().strip_prefix("```json\n").unwrap();
    fence.split_once("\n```").unwrap().0
}

#[test]
fn the_examples_are_what_the_pages_of_the_reference_print() {
    let Some(folder) = test_support::reference("pages/seed") else { return };
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let draft = read("edit-draft-config.md");
    assert_eq!(printed(&draft, "Request"), DRAFT_REQUEST);
    assert_eq!(printed(&draft, "Response"), DRAFT_ANSWER);
    let workflow = read("update-workflow-configuration.md");
    assert_eq!(printed(&workflow, "Request"), WORKFLOW_REQUEST);
    assert_eq!(printed(&workflow, "Response"), WORKFLOW_ANSWER);
}
