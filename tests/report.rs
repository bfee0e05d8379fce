//! A report as text: a line for each finding, or several for a person at a terminal.
#![allow(missing_docs, clippy::unwrap_used)]

use smallest_atoms::types::{DraftConfigRequest, SinglePromptConfig, Tool, TransferOption};
use smallest_atoms::{Client, Report, Validate, object};

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
    assert!(format!("{error:#}").ends_with(LINES), "{error:#}");
    assert!(error.to_string().ends_with(&config().validate().to_string()), "{error}");
}
