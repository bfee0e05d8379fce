//! A report as text, a line for each finding, or several for a person at a terminal; and as JSON.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use serde_json::{Value, json};
use smallest_atoms::types::{
    DraftConfigRequest, SinglePromptConfig, Tool, TransferOption, UpdateWorkflowConfigurationBody,
};
use smallest_atoms::{CallOptions, Client, ErrorKind, FindingCode, Report, Validate, object};

fn config() -> DraftConfigRequest {
    let tool = Tool::transfer_call("to a person", "Transfers", "555", TransferOption::cold());
    let voice = object!({ "voiceConfig": { "model": "waves_lightning_v2" } });
    DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new("You are friendly.").tools([tool]))
        .synthesizer(voice)
}

const LINES: &str = r#"error: singlePromptConfig.tools[0].name
    expected a text without white space
    found "to a person"
    the page says: "Unique name for the function (no spaces)"
error: singlePromptConfig.tools[0].transferNumber
    expected a phone number in E.164 form, such as "+14155550100"
    found "555"
    the page says: "Phone number to transfer the call to (E.164 format)"
warning: synthesizer.voiceConfig.model
    "waves_lightning_v2" is deprecated
    use Lightning v3.1 (`waves_lightning_v3_1`); the pages say: "Lightning v2 and lightning-large are deprecated"
2 errors, 1 warning"#;

#[test]
fn the_long_form_is_for_a_person_to_read() {
    assert_eq!(format!("{:#}", config().validate()), LINES);
    assert_eq!(format!("{:#}", Report::default()), "nothing found");
}

#[test]
fn the_short_form_is_a_line_for_each_finding() {
    let report = config().validate().to_string();
    let starts = ["error: singlePromptConfig.tools[0].name: expected ", "error: ", "warning: "];
    assert_eq!(report.lines().count(), starts.len(), "{report}");
    for (line, start) in report.lines().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
}

#[tokio::test]
async fn an_error_shows_its_report_in_either_form() {
    let client = Client::builder().api_key("key").build().unwrap();
    let call = client.edit_draft_config().id("a").draft_id("b").body(config());
    let error = call.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(format!("{error:#}").ends_with(LINES), "{error:#}");
    assert!(error.to_string().ends_with(&config().validate().to_string()), "{error}");
}

#[test]
fn a_report_is_json_of_the_documented_form() {
    let report = config().validate();
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["is_valid"], false);
    let findings = json["findings"].as_array().unwrap();
    assert_eq!(findings.len(), report.len());
    for (finding, told) in report.iter().zip(findings) {
        let members = [
            ("code", finding.code().to_string()),
            ("severity", finding.severity().to_string()),
            ("path", finding.path().to_owned()),
            ("message", finding.message().to_string()),
            ("expected", finding.expected().to_owned()),
            ("found", finding.found().to_owned()),
            ("basis", finding.basis().to_owned()),
        ];
        let members = members.map(|(name, text)| (name.to_owned(), Value::from(text)));
        assert_eq!(told.as_object().unwrap(), &serde_json::Map::from_iter(members));
        assert_eq!(&serde_json::to_value(finding).unwrap(), told);
    }
    let deprecated = &findings[2];
    assert_eq!(deprecated["message"], "\"waves_lightning_v2\" is deprecated");
    let valid = serde_json::to_value(Report::default()).unwrap();
    assert_eq!(valid, json!({ "is_valid": true, "findings": [] }));
}

#[test]
fn a_report_as_json_shows_no_secret() {
    let client = Client::builder().api_key("a-secret-key").build().unwrap();
    let body = json!({ "slmModel": "a-secret-key" });
    let body = serde_json::from_value::<DraftConfigRequest>(body).unwrap();
    let report = client.edit_draft_config().id("a").draft_id("b").body(body).validate();
    let json = serde_json::to_string(&report).unwrap();
    assert!(!report.is_empty() && !json.contains("a-secret-key"), "{json}");
}

/// Returns the codes of what is found, in their order.
fn codes<T: serde::de::DeserializeOwned + Validate>(body: Value) -> Vec<&'static str> {
    let report = serde_json::from_value::<T>(body).unwrap().validate();
    report.iter().map(|finding| finding.code().as_str()).collect()
}

#[test]
fn each_kind_of_finding_has_its_code() {
    let tool = json!({
        "type": "transfer_call", "name": "a b", "description": " ", "detectionTimeout": 1,
        "transferOption": { "type": "cold_transfer" }, "onHoldMusic": "ringtone",
    });
    let found = ["wrong_format", "missing", "missing", "not_allowed", "out_of_range"];
    assert_eq!(codes::<Tool>(tool), found);
    let end = json!({ "type": "end_call", "name": "a", "description": "b" });
    let prompt = json!({ "prompt": "a", "tools": [end, end, { "name": 1, "type": "new" }] });
    let found = ["unlisted_value", "wrong_type", "missing", "duplicate"];
    assert_eq!(codes::<SinglePromptConfig>(prompt), found);
    let config = json!({
        "interruptionBackoffTimer": 9_007_199_254_740_993_u64,
        "synthesizer": { "voiceConfig": { "model": "waves_lightning_v2" } },
    });
    assert_eq!(codes::<DraftConfigRequest>(config), ["inexact", "deprecated"]);
    let none = codes::<UpdateWorkflowConfigurationBody>(json!({ "type": "single_prompt" }));
    assert!(none.contains(&"not_exactly_one"), "{none:?}");
}

#[test]
fn a_misspelt_member_is_told_in_every_form() {
    let body = json!({ "firstMesage": "Hello!" });
    let config = serde_json::from_value::<DraftConfigRequest>(body).unwrap();
    let report = config.validate();
    let warning = report.warnings().next().unwrap();
    assert_eq!(warning.code().as_str(), "unknown_member");
    assert_eq!((warning.path(), warning.expected()), ("firstMesage", "`firstMessage`"));
    let line = "warning: firstMesage: unknown member `firstMesage`; did you mean `firstMessage`? \
        (the page does not name it; it is sent as it is)";
    assert_eq!(warning.to_string(), line);
    let lines = "warning: firstMesage\n    unknown member `firstMesage`; did you mean \
        `firstMessage`?\n    the page does not name it; it is sent as it is";
    assert_eq!(format!("{warning:#}"), lines);
}

#[test]
fn what_cannot_be_sent_has_its_code() {
    let client = Client::builder().api_key("key").build().unwrap();
    let call = client.edit_draft_config().id("..").body(DraftConfigRequest::default());
    let report = call.with(CallOptions::new().header("a b", "c")).validate();
    let found = report.iter().map(|finding| (finding.path(), finding.code()));
    let expected = [
        ("id", FindingCode::Unsendable),
        ("draftId", FindingCode::Missing),
        ("header \"a b\"", FindingCode::Unsendable),
        ("", FindingCode::Missing),
    ];
    assert_eq!(found.collect::<Vec<_>>(), expected, "{report}");
    let infinite = DraftConfigRequest::default().interruption_backoff_timer(f64::INFINITY);
    let report = infinite.validate();
    assert_eq!(report.iter().next().unwrap().code(), FindingCode::Unsendable);
}

#[test]
fn a_member_under_the_name_of_a_field_is_checked_like_the_field() {
    let found = |option: Value| {
        let mut tool =
            Tool::transfer_call("t", "Transfers", "+14155550100", TransferOption::cold());
        tool.transfer_option = None;
        tool.extra.insert("transferOption".to_owned(), option);
        let report = tool.validate();
        report.errors().map(|f| format!("{}: {}", f.path(), f.expected())).collect::<Vec<_>>()
    };
    assert_eq!(found(json!({ "type": "cold_transfer" })), [""; 0]);
    assert_eq!(found(json!({ "type": 5 })), ["transferOption.type: a string"]);
    assert_eq!(found(json!("cold")), ["transferOption: an object"]);
}

#[test]
fn the_rules_look_at_a_member_under_the_name_of_a_field() {
    let found = |name: &str, value: Value| {
        let mut tool =
            Tool::transfer_call("t", "Transfers", "+14155550100", TransferOption::cold());
        tool.transfer_number = None;
        tool.extra.insert("transferNumber".to_owned(), json!("+14155550100"));
        tool.extra.insert(name.to_owned(), value);
        tool.validate()
            .iter()
            .map(|f| format!("{}: {}", f.path(), f.expected()))
            .collect::<Vec<_>>()
    };
    assert_eq!(found("transferNumber", json!("+14155550101")), [""; 0]);
    let number = "transferNumber: a phone number in E.164 form, such as \"+14155550100\"";
    assert_eq!(found("transferNumber", json!("555")), [number]);
    assert_eq!(found("transferNumber", json!(" ")), ["transferNumber: a value that is not blank"]);
    assert_eq!(found("url", json!("https://a.b")), ["url: nothing here"]);
}

#[test]
fn a_member_that_a_field_stands_before_is_told() {
    let mut tool = Tool::end_call("t", "Ends the call");
    tool.extra.insert("name".to_owned(), json!("other"));
    let report = tool.validate();
    let found = report.warnings().map(|f| (f.path(), f.basis())).collect::<Vec<_>>();
    assert_eq!(found, [("name", "the field is sent, and this is not")], "{report}");
    assert_eq!(serde_json::to_value(&tool).unwrap()["name"], "t");
}

#[test]
fn the_type_of_a_tool_is_found_wherever_it_stands() {
    let mut tool = Tool::end_call("t", "Ends the call");
    tool.type_ = None;
    tool.extra.insert("type".to_owned(), json!("transfer_call"));
    let report = tool.validate();
    let found = report.errors().map(|f| f.path()).collect::<Vec<_>>();
    assert_eq!(found, ["transferNumber", "transferOption"], "{report}");
}
