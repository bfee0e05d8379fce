//! Answers: whatever comes back arrives with nothing lost.

#![allow(deprecated, reason = "the deprecated operation is one of the two")]

use serde_json::{Value, json};
use smallest_atoms::testing::Answer;
use smallest_atoms::types::{
    BadRequestErrorResponse, SinglePromptConfig, Tool, UpdateWorkflowConfigurationBody,
};

use super::{Service, service};

async fn error_of(service: &Service, answer: Answer) -> smallest_atoms::Error {
    service.fake.answer_next(answer);
    service.edit_first_message().await.expect_err("the answer is an error")
}

#[tokio::test]
async fn the_documented_errors_arrive_whole() {
    let service = service().await;
    for (status, body, messages) in [
        (400, json!({ "status": false, "errors": ["Bad", "Worse"] }), vec!["Bad", "Worse"]),
        (401, json!({ "status": false, "errors": ["No key"] }), vec!["No key"]),
        (403, json!({ "status": false, "data": { "why": "not yours" } }), vec![]),
        (404, json!({ "status": false, "errors": ["Draft not found"] }), vec!["Draft not found"]),
        (404, json!("gone"), vec!["gone"]),
        (404, json!(null), vec![]),
        (404, json!([1, { "message": "m" }]), vec!["m"]),
        (
            409,
            json!({ "error_type": "versioning_v2_migration_required", "message": "m" }),
            vec!["m"],
        ),
        (429, json!({ "message": "slow", "rateLimit": { "retryAfterSec": 3600 } }), vec!["slow"]),
        (
            500,
            json!({ "status": false, "errors": ["Oops", { "message": "x" }] }),
            vec!["Oops", "x"],
        ),
        (502, json!({ "success": false, "error": { "code": "c", "message": "m" } }), vec!["m"]),
    ] {
        let answer = Answer::json(status, body.clone())
            .header("x-request-id", "req-x")
            .header("retry-after", "3600");
        let error = error_of(&service, answer).await;
        assert!(error.is_answer() && !error.is_undecodable());
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.messages(), messages);
        assert_eq!(error.headers().unwrap()["retry-after"], "3600");
        assert_eq!(error.request_id(), Some("req-x"));
        let bytes = error.body().unwrap();
        assert_eq!(serde_json::from_slice::<Value>(bytes).unwrap(), body);
        assert_eq!(error.json::<Value>().unwrap(), body);
        let text = error.to_string();
        assert!(text.contains(&status.to_string()) && text.contains("req-x"), "{text}");
        assert!(messages.iter().all(|message| text.contains(message)), "{text}");
    }
}

#[tokio::test]
async fn an_error_reads_into_its_model() {
    let service = service().await;
    let body = json!({ "status": false, "errors": ["Bad"], "hint": 1 });
    let error = error_of(&service, Answer::json(400, body)).await;
    let model: BadRequestErrorResponse = error.json().unwrap();
    assert_eq!(model.errors, Some(vec!["Bad".to_owned()]));
    assert_eq!(model.extra["hint"], 1);
}

#[tokio::test]
async fn an_error_that_is_no_json_arrives_too() {
    let service = service().await;
    for body in
        [&b"<html><body>Cannot PATCH</body></html>"[..], b"plain", b"", b"\xff\xfe{", b"{\"a\":"]
    {
        let error = error_of(&service, Answer::new(404).body(body)).await;
        assert_eq!(error.body().unwrap(), body);
        assert!(error.messages().is_empty());
        assert!(error.json::<Value>().is_err());
    }
}

#[tokio::test]
async fn the_fake_services_own_errors_are_read() {
    let service = service().await;
    service.fake.forbid_agent("agent-2");
    for (agent, draft, status) in [("agent-1", "nowhere", 404), ("agent-2", "draft-1", 403)] {
        let call = service.client.edit_draft_config().id(agent).draft_id(draft);
        let body = smallest_atoms::types::DraftConfigRequest::default().first_message("Hello!");
        let error = call.body(body).send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
    let other =
        smallest_atoms::Client::builder().api_key("wrong").base_url(service.fake.base_url());
    let body = smallest_atoms::types::DraftConfigRequest::default().first_message("Hello!");
    let call = other.build().unwrap().edit_draft_config().id("agent-1").draft_id("draft-1");
    let error = call.body(body).send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 401);
    assert!(!error.messages().is_empty());
}

#[tokio::test]
async fn a_success_that_cannot_be_read_keeps_status_and_body() {
    let service = service().await;
    for body in [&b""[..], b"<html>", b"[]", b"\"ok\"", b"{\"status\":tr"] {
        service.fake.answer_next(Answer::new(200).header("x-request-id", "r").body(body));
        let error = service.edit_first_message().await.unwrap_err();
        assert!(error.is_undecodable() && !error.is_answer(), "{error}");
        let advice = "the request was probably carried out: look before sending again";
        assert!(error.to_string().contains(advice), "{error}");
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert_eq!(error.body().unwrap(), body);
        assert_eq!(error.request_id(), Some("r"));
        assert!(error.report().is_some());
    }
}

#[tokio::test]
async fn control_characters_inside_strings_are_read() {
    let service = service().await;
    let body = b"{\"status\": true, \"data\": {\"label\": \"two\nlines\"}}";
    service.fake.answer_next(Answer::new(200).body(&body[..]));
    let response = service.edit_first_message().await.unwrap();
    let label = response.data.as_ref().unwrap().label.clone().flatten();
    assert_eq!(label.as_deref(), Some("two\nlines"));
    assert_eq!(response.body(), &body[..]);
}

#[tokio::test]
async fn half_of_a_surrogate_pair_costs_no_answer() {
    let service = service().await;
    for (json, text) in [
        (r#"{"data": {"label": "cut \ud83d", "draftRevision": 4}}"#, "cut \u{fffd}"),
        (r#"{"data": {"label": "whole \ud83d\udc4b", "draftRevision": 4}}"#, "whole \u{1f44b}"),
    ] {
        service.fake.answer_next(Answer::new(200).body(json));
        let response = service.edit_first_message().await.unwrap();
        let version = response.data.as_ref().unwrap();
        assert_eq!(version.label.clone().flatten().as_deref(), Some(text));
        assert_eq!(version.draft_revision.flatten(), Some(4));
        assert_eq!(response.body(), json);
    }
    let refusal = r#"{"errors": ["no agent \udc4b here"]}"#;
    let error = error_of(&service, Answer::new(404).body(refusal)).await;
    assert_eq!(error.messages(), ["no agent \u{fffd} here"]);
}

#[tokio::test]
async fn an_answer_with_what_no_page_names_is_read_and_kept() {
    let service = service().await;
    let body =
        json!({ "data": { "status": "frozen", "draftRevision": "7", "_id": "x", "new": [1] } });
    service.fake.answer_next(Answer::json(200, body.clone()));
    let response = service.edit_first_message().await.unwrap();
    let version = response.data.as_ref().unwrap();
    assert_eq!(version.status.as_ref().unwrap().as_str(), "frozen");
    assert_eq!(version.draft_revision, None);
    assert_eq!(version.extra["draftRevision"], "7");
    assert_eq!(version._id.as_deref(), Some("x"));
    // The value of another type is told of, and what no page names is not.
    let found = response.mismatches().iter().map(ToString::to_string).collect::<Vec<_>>();
    let told = "warning: data.draftRevision: expected an integer, found a string (the page gives the type)";
    assert_eq!(found, [told]);
    assert_eq!(serde_json::to_value(response.value()).unwrap(), body);
}

#[tokio::test]
async fn every_form_of_success_of_the_workflow_update_is_one() {
    let service = service().await;
    let config = SinglePromptConfig::new("p").tools([Tool::end_call("bye", "Ends the call")]);
    let call = service
        .client
        .update_workflow_configuration()
        .id("workflow-1")
        .body(UpdateWorkflowConfigurationBody::for_single_prompt(config));
    for (body, expected) in [
        ("", json!({})),
        (" \n", json!({})),
        ("{}", json!({})),
        (
            r#"{"status": true, "data": "Workflow updated successfully"}"#,
            json!({ "status": true, "data": "Workflow updated successfully" }),
        ),
    ] {
        service.fake.answer_next(Answer::new(200).body(body));
        let response = call.clone().send().await.unwrap();
        assert_eq!(Value::Object(response.value().clone()), expected);
    }
    let response = call.send().await.unwrap();
    assert_eq!(response["data"], "Workflow updated successfully");
    assert!(response.request_id().is_some());
    assert_eq!(response.status().as_u16(), 200);
}

#[tokio::test]
async fn an_answer_that_is_cut_off_keeps_what_came() {
    let service = service().await;
    for body in ["{\"status\": true, \"da", "", "{}"] {
        service.fake.answer_next(Answer::new(200).header("x-request-id", "r").body(body).cut_off());
        let error = service.edit_first_message().await.unwrap_err();
        assert!(error.is_cut_off() && error.is_transport() && error.is_ambiguous(), "{error}");
        assert_eq!((error.body().unwrap(), error.request_id()), (&body.into(), Some("r")));
        let advice = "the request was probably carried out: look before sending again";
        assert!(error.to_string().contains(advice), "{error}");
    }
    service.fake.answer_next(Answer::json(400, json!({ "errors": ["a"] })).cut_off());
    let error = service.edit_first_message().await.unwrap_err();
    assert!(error.is_answer() && error.is_cut_off() && !error.is_ambiguous(), "{error}");
    assert_eq!(error.messages(), ["a"]);
    // The fake goes on.
    service.edit_first_message().await.unwrap();
}
