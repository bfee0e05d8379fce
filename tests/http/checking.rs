//! What the documentation calls invalid does not leave the machine.

#![allow(deprecated, reason = "the deprecated operation is one of the two")]

use serde_json::json;
use smallest_atoms::Checking;
use smallest_atoms::types::{
    DraftConfigRequest, SinglePromptConfig, Tool, UpdateWorkflowConfigurationBody,
};

use super::{client, service};

fn invalid() -> DraftConfigRequest {
    let tool = Tool::knowledge_base_search("two words", "Searches", " ");
    DraftConfigRequest::default().single_prompt_config(SinglePromptConfig::new("p").tools([tool]))
}

#[tokio::test]
async fn an_invalid_body_is_refused_before_any_byte_goes_out() {
    let service = service().await;
    let error = service.edit(invalid()).await.unwrap_err();
    assert!(error.is_invalid_request() && !error.is_answer() && !error.is_transport());
    assert_eq!(error.operation(), Some("PATCH /agent/{id}/drafts/{draftId}/config"));
    let report = error.report().unwrap();
    let paths = report.errors().map(|finding| finding.path()).collect::<Vec<_>>();
    assert_eq!(
        paths,
        ["singlePromptConfig.tools[0].name", "singlePromptConfig.tools[0].knowledgeBaseId"]
    );
    assert!(service.fake.requests().is_empty());
}

#[tokio::test]
async fn a_body_left_out_is_checked_like_an_empty_one() {
    let service = service().await;
    let call = service.client.edit_draft_config().id("agent-1").draft_id("draft-1");
    assert!(!call.validate().is_valid());
    assert!(call.send().await.unwrap_err().is_invalid_request());
    // The page leaves open whether its body is required, and a member of it is.
    let error = service.client.update_workflow_configuration().id("workflow-1").send().await;
    let error = error.unwrap_err();
    assert!(error.is_invalid_request());
    let found = error.report().unwrap().errors().map(|f| (f.path(), f.expected()));
    let expected = "a request body with `type`; set it with `body`";
    assert_eq!(found.collect::<Vec<_>>(), [("", expected)]);
    assert!(service.fake.requests().is_empty());
}

#[tokio::test]
async fn warnings_do_not_stop_a_body_and_come_with_the_response() {
    let service = service().await;
    let prompt = SinglePromptConfig::new("p");
    let body = UpdateWorkflowConfigurationBody::for_single_prompt(prompt);
    let call = service.client.update_workflow_configuration().id("workflow-1").body(body);
    let response = call.send().await.unwrap();
    let warnings = response.report().warnings().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[0].contains("singlePromptConfig.tools"), "{warnings:?}");
    assert!(warnings[0].contains("silently wipe tools"), "{warnings:?}");
    assert!(warnings[1].contains("is deprecated"), "{warnings:?}");
    // The warning is right: the tools are gone.
    let stored = service.fake.workflow("workflow-1").unwrap();
    let expected = json!({ "type": "single_prompt", "singlePromptConfig": { "prompt": "p" } });
    assert_eq!(stored, expected);
}

#[tokio::test]
async fn a_client_may_warn_only_or_skip_the_check() {
    let service = service().await;
    for (checking, findings) in [(Checking::WarnOnly, 2), (Checking::Skip, 0)] {
        let client = client(&service.fake, checking);
        let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
        let ok = smallest_atoms::testing::Answer::json(200, json!({ "status": true }));
        service.fake.answer_next(ok);
        let response = call.clone().body(invalid()).send().await.unwrap();
        assert_eq!(response.report().errors().count(), findings);
        // And the service, which is asked now, has the last word.
        let error = call.body(invalid()).send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    }
    assert_eq!(service.fake.requests().len(), 4);
}

#[tokio::test]
async fn a_number_that_json_cannot_hold_is_refused_however_lenient_the_check() {
    let service = service().await;
    for checking in [Checking::Enforce, Checking::WarnOnly, Checking::Skip] {
        let client = client(&service.fake, checking);
        let config = DraftConfigRequest::default().interruption_backoff_timer(f64::NAN);
        let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(config);
        assert!(call.send().await.unwrap_err().is_invalid_request(), "{checking:?}");
    }
    assert!(service.fake.requests().is_empty());
}
