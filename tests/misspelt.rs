//! A member that no field holds and that has nearly the name of one: it is sent, and told of.
#![allow(missing_docs, clippy::unwrap_used)]

use serde_json::{Value, json};
use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::{AgentVersion, DraftConfigRequest};
use smallest_atoms::{Client, FindingCode, Report, Validate};

fn read(config: Value) -> DraftConfigRequest {
    serde_json::from_value(config).unwrap()
}

/// Returns where members were found unknown, and what they were probably meant for.
fn unknown(report: &Report) -> Vec<(&str, &str)> {
    let found = report.warnings().filter(|found| found.code() == FindingCode::UnknownMember);
    found.map(|found| (found.path(), found.expected())).collect()
}

#[test]
fn a_name_that_is_nearly_a_fields_is_told_of() {
    for (name, meant) in [
        ("firstMesage", "`firstMessage`"),
        ("firstmessage", "`firstMessage`"),
        ("first_message", "`firstMessage`"),
        ("fristMessages", "`firstMessage`"),
        ("globalPromt", "`globalPrompt`"),
        ("timezoen", "`timezone`"),
    ] {
        let report = read(json!({ name: "x", "enableStyleGuide": true })).validate();
        assert_eq!(unknown(&report), [(name, meant)], "{report}");
        assert!(report.is_valid() && report.len() == 1, "{report}");
    }
}

#[test]
fn a_name_that_resembles_nothing_passes() {
    for name in ["somethingNew", "message", "fistMasage", "x", "", "prompt", "fírstMésságe"] {
        let report = read(json!({ name: "x", "enableStyleGuide": true })).validate();
        assert!(report.is_empty(), "{name:?}: {report}");
    }
}

/// The field is there: the other member is something else.
#[test]
fn a_field_that_is_given_is_not_meant() {
    let set = read(json!({ "firstMesage": "x", "firstMessage": "y" }));
    assert!(set.validate().is_empty());
    let misfit = read(json!({ "firstMesage": "x", "firstMessage": 5 })).validate();
    assert_eq!(unknown(&misfit), []);
    let later = read(json!({ "firstMesage": "x" })).first_message("y");
    assert!(later.validate().is_empty());
}

#[test]
fn the_nearest_field_is_meant() {
    for (name, meant) in [("createdB", "`createdBy`"), ("createdA", "`createdAt`")] {
        let version = serde_json::from_value::<AgentVersion>(json!({ name: "x" })).unwrap();
        assert_eq!(unknown(&version.validate()), [(name, meant)]);
    }
}

#[test]
fn it_is_found_wherever_a_model_stands() {
    let tool = json!({ "type": "end_call", "name": "a", "desciption": "b" });
    let good = json!({ "type": "end_call", "name": "b", "description": "b", "Type": 5 });
    let prompt = json!({ "promt": "Be kind.", "tools": [good, tool] });
    let report = read(json!({ "singlePromptConfig": prompt })).validate();
    let expected = [
        ("singlePromptConfig.tools[1].desciption", "`description`"),
        ("singlePromptConfig.promt", "`prompt`"),
    ];
    assert_eq!(unknown(&report), expected, "{report}");
}

/// What a log shows stays one line.
#[test]
fn a_name_is_shown_escaped() {
    let report = read(json!({ "first-message\n": "x" })).validate();
    let line = report.warnings().next().unwrap().to_string();
    assert_eq!(line.lines().count(), 1, "{line}");
    assert!(line.contains(r"unknown member `first-message\n`; did you mean"), "{line}");
}

#[tokio::test]
async fn it_is_sent_as_it_is() {
    let fake = FakeAtoms::start().await.unwrap();
    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url());
    let call = client.build().unwrap().edit_draft_config().id("agent-1").draft_id("draft-1");
    let body = json!({ "firstMesage": "Hello!", "enableStyleGuide": true });
    let response = call.body(read(body.clone())).send().await.unwrap();
    assert_eq!(unknown(response.report()), [("firstMesage", "`firstMessage`")]);
    let sent = fake.requests().pop().unwrap().json().unwrap();
    assert_eq!(sent, body);
}
