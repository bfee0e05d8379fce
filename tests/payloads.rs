//! Bodies as clients and the service send them: what must not be refused, what must be, and that
//! reading and writing loses nothing of any. Those in `tests/payloads/` were composed after what
//! others really sent; that itself is in the reference (`test_support::REFERENCE`).
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use smallest_atoms::testing::{Answer, FakeAtoms};
use smallest_atoms::types::{
    DraftConfigRequest, EditDraftConfigResponse, PostCallAnalyticsConfig, SinglePromptConfig, Tool,
    UpdateWorkflowConfigurationBody,
};
use smallest_atoms::{Client, Report, Validate};

/// The payloads that do not fare as their file expects, each with the reason.
const DIFFERENCES: [(&str, &str); 0] = [];

/// Returns the bodies of a folder by their files' names.
fn bodies(folder: &Path) -> BTreeMap<String, Value> {
    let files = test_support::files(folder, "json").into_iter().map(|file| {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, serde_json::from_str(&text).unwrap())
    });
    files.collect()
}

/// Returns the bodies that the repository holds.
fn own() -> BTreeMap<String, Value> {
    bodies(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads"))
}

/// What is said of a body by its own model.
struct Verdict {
    report: Report,
    written: Value,
}

fn judge<M: DeserializeOwned + Serialize + Validate>(payload: &Value) -> Verdict {
    let model = serde_json::from_value::<M>(payload.clone()).unwrap();
    Verdict { report: model.validate(), written: serde_json::to_value(&model).unwrap() }
}

/// An error answer has no model of its own: it arrives as it was sent.
async fn answered(payload: &Value) -> Verdict {
    let fake = FakeAtoms::start().await.unwrap();
    let client =
        Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build().unwrap();
    fake.answer_next(Answer::json(400, payload.clone()));
    let body = DraftConfigRequest::default().first_message("Hi");
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
    let error = call.send().await.unwrap_err();
    assert!(error.is_answer(), "{error}");
    assert_eq!(error.body().unwrap(), payload.to_string().as_bytes());
    // Each of its texts is a message.
    let mut texts = Vec::new();
    collect_texts(payload, &mut texts);
    assert_eq!(error.messages(), texts);
    Verdict { report: Report::default(), written: error.json().unwrap() }
}

fn collect_texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, into)),
        Value::Object(members) => members.values().for_each(|value| collect_texts(value, into)),
        _ => {}
    }
}

/// Returns whether the two are the same JSON, with numbers compared by value.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let same = |(name, a): (&String, &Value)| b.get(name).is_some_and(|b| is_same(a, b));
            a.len() == b.len() && a.iter().all(same)
        }
        (a, b) => a == b,
    }
}

/// Returns what is wrong with how a body fares.
async fn problem(file: &Value) -> Option<String> {
    let payload = &file["payload"];
    let verdict = match file["kind"].as_str().unwrap() {
        "tool" => judge::<Tool>(payload),
        "draft_config" => judge::<DraftConfigRequest>(payload),
        "post_call_analytics" => judge::<PostCallAnalyticsConfig>(payload),
        "single_prompt_config" => judge::<SinglePromptConfig>(payload),
        "workflow_patch" => judge::<UpdateWorkflowConfigurationBody>(payload),
        "agent_version" => judge::<EditDraftConfigResponse>(payload),
        "error" => answered(payload).await,
        other => return Some(format!("of an unknown kind: {other}")),
    };
    let Verdict { report, written } = verdict;
    if !is_same(&written, payload) {
        return Some(format!("read as {payload}, written as {written}"));
    }
    match file["expected"].as_str().unwrap() {
        "valid" if !report.is_valid() => Some(format!("refused:\n{report}")),
        "invalid" if report.is_valid() => Some(format!("not refused:\n{report}")),
        "valid" | "invalid" | "unknown" => None,
        other => Some(format!("expected to be {other}, whatever that is")),
    }
}

async fn assert_all_fare_as_they_say(files: &BTreeMap<String, Value>) {
    for (name, file) in files {
        let difference = DIFFERENCES.iter().find(|(file, _)| file == name);
        match (problem(file).await, difference) {
            (None, None) | (Some(_), Some(_)) => {}
            (Some(problem), None) => panic!("{name}: {problem}"),
            (None, Some((_, reason))) => panic!("{name} fares as it says, but: {reason}"),
        }
    }
}

#[tokio::test]
async fn the_bodies_fare_as_they_say() {
    let bodies = own();
    assert_all_fare_as_they_say(&bodies).await;
    let kinds = bodies.values().map(|file| (file["kind"].as_str(), file["expected"].as_str()));
    let kinds = kinds.collect::<std::collections::BTreeSet<_>>();
    assert_eq!((bodies.len(), kinds.len()), (22, 11), "{kinds:?}");
}

#[tokio::test]
async fn the_bodies_of_the_reference_fare_as_they_say() {
    let Some(folder) = test_support::reference("payloads") else { return };
    let bodies = bodies(&folder);
    assert_eq!(bodies.len(), 58);
    assert_all_fare_as_they_say(&bodies).await;
}

#[tokio::test]
async fn a_body_that_fares_otherwise_is_noticed() {
    let bodies = own();
    for (name, expected) in
        [("tool-extracts-variables", "invalid"), ("tool-without-description", "valid")]
    {
        let mut file = bodies[name].clone();
        file["expected"] = json!(expected);
        assert!(problem(&file).await.is_some(), "{name}");
    }
}

/// What the notes of the files say of the warnings.
#[test]
fn the_warnings_are_as_the_notes_say() {
    let bodies = own();
    let report = |name: &str| {
        let payload = &bodies[name]["payload"];
        match bodies[name]["kind"].as_str().unwrap() {
            "draft_config" => judge::<DraftConfigRequest>(payload).report,
            "workflow_patch" => judge::<UpdateWorkflowConfigurationBody>(payload).report,
            "tool" => judge::<Tool>(payload).report,
            "post_call_analytics" => judge::<PostCallAnalyticsConfig>(payload).report,
            other => panic!("{other}"),
        }
    };
    for (name, warnings) in [
        ("draft-deprecated-voice", &["synthesizer.voiceConfig.model"][..]),
        ("draft-with-agent-name", &["name"]),
        ("draft-null-knowledge-base", &["globalKnowledgeBaseId"]),
        ("draft-unknown-voice", &[]),
        ("analytics-choices-with-spaces", &["summaryPrompt"]),
        ("tool-hold-music-on-cold-transfer", &["onHoldMusic"]),
        ("workflow-prompt-alone", &["singlePromptConfig.tools"]),
        ("workflow-empty-tools", &[]),
    ] {
        let report = report(name);
        let found = report.warnings().map(smallest_atoms::Finding::path).collect::<Vec<_>>();
        assert_eq!(found, warnings, "{name}:\n{report}");
    }
}
