//! What is set is what is sent.

use serde_json::{Value, json};
use smallest_atoms::types::{
    BackgroundSound, DraftConfigRequest, PostCallAnalyticsConfig, PrivateHandoffOption,
    SinglePromptConfig, Tool, TransferOption,
};
use smallest_atoms::{Model, object};

use super::service;

async fn body_of(config: DraftConfigRequest) -> Value {
    let service = service().await;
    service.edit(config).await.expect("the edit is valid");
    service.fake.requests()[0].json().expect("the body is JSON")
}

#[tokio::test]
async fn a_call_sends_one_request_with_the_key_once() {
    let service = service().await;
    service.edit_first_message().await.unwrap();
    let requests = service.fake.requests();
    assert_eq!(requests.len(), 1);
    let request = &requests[0];
    assert_eq!(request.method, "PATCH");
    assert_eq!(request.path, "/atoms/v1/agent/agent-1/drafts/draft-1/config");
    assert_eq!(request.query, None);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("accept"), Some("application/json"));
    let keys = request.headers.iter().filter(|(name, _)| name == "authorization");
    assert_eq!(keys.count(), 1);
    let expected = format!("Bearer {}", service.fake.api_key());
    assert_eq!(request.authorization.as_deref(), Some(expected.as_str()));
    let mut names = request.headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "accept",
            "accept-encoding",
            "authorization",
            "content-length",
            "content-type",
            "host",
            "user-agent"
        ]
    );
}

#[tokio::test]
async fn a_field_left_alone_is_absent() {
    let config = DraftConfigRequest::default().first_message("Hello!");
    assert_eq!(body_of(config).await, json!({ "firstMessage": "Hello!" }));
    let tool = Tool::end_call("hang_up", "Ends the call");
    let config = DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::default().tools([tool]));
    let expected = json!({ "singlePromptConfig": { "tools": [
        { "type": "end_call", "name": "hang_up", "description": "Ends the call" }
    ] } });
    assert_eq!(body_of(config).await, expected);
}

#[tokio::test]
async fn a_documented_default_that_is_set_is_sent() {
    let tool = Tool::transfer_call("transfer", "Transfers", "+14155550100", TransferOption::warm())
        .enabled(true)
        .transfer_only_if_human(true)
        .detection_timeout(30)
        .on_hold_music("ringtone");
    let config = DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new("p").tools([tool]))
        .post_call_analytics_config(
            PostCallAnalyticsConfig::default()
                .use_internal_analytics_model(true)
                .use_reasoning_model(false),
        );
    let body = body_of(config).await;
    assert_eq!(
        body["singlePromptConfig"]["tools"][0],
        json!({
            "type": "transfer_call", "name": "transfer", "description": "Transfers",
            "enabled": true, "transferNumber": "+14155550100",
            "transferOption": { "type": "warm_transfer" },
            "onHoldMusic": "ringtone", "transferOnlyIfHuman": true, "detectionTimeout": 30,
        })
    );
    assert_eq!(
        body["postCallAnalyticsConfig"],
        json!({ "useInternalAnalyticsModel": true, "useReasoningModel": false })
    );
}

#[tokio::test]
async fn an_empty_list_map_or_text_that_is_set_is_sent() {
    let config = DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new("p").tools([]))
        .default_variables(object!({}))
        .background_sound(BackgroundSound::Empty)
        .first_message("");
    let expected = json!({
        "singlePromptConfig": { "prompt": "p", "tools": [] },
        "defaultVariables": {}, "backgroundSound": "", "firstMessage": "",
    });
    assert_eq!(body_of(config).await, expected);
}

#[tokio::test]
async fn null_is_sent_where_the_page_allows_it_and_is_told_from_absent() {
    let option = TransferOption::warm()
        .private_handoff_option(None)
        .public_handoff_option(smallest_atoms::types::PublicHandoffOption::default());
    assert_eq!(option.private_handoff_option, Some(None));
    let tool = Tool::transfer_call("transfer", "Transfers", "+14155550100", option);
    let config = DraftConfigRequest::default()
        .single_prompt_config(SinglePromptConfig::new("p").tools([tool]));
    let body = body_of(config).await;
    assert_eq!(
        body["singlePromptConfig"]["tools"][0]["transferOption"],
        json!({ "type": "warm_transfer", "privateHandoffOption": null, "publicHandoffOption": {} })
    );
    let read = |json| serde_json::from_value::<TransferOption>(json).unwrap();
    let null = read(json!({ "privateHandoffOption": null }));
    let absent = read(json!({}));
    let set = read(json!({ "privateHandoffOption": { "prompt": "p" } }));
    assert_eq!(null.private_handoff_option, Some(None));
    assert_eq!(absent.private_handoff_option, None);
    let expected = PrivateHandoffOption::default().prompt("p");
    assert_eq!(set.private_handoff_option, Some(Some(expected)));
}

/// Someone reads a configuration, changes one thing, and writes it: all else stays as it was.
#[tokio::test]
async fn read_change_write_loses_nothing() {
    let stored = json!({
        "singlePromptConfig": {
            "prompt": "p",
            "newSetting": { "deep": [1, 2.5, null] },
            "tools": [
                { "type": "client_side", "name": "x", "description": "y", "secretSauce": true },
                { "type": "webhook" },
                { "type": "api_call", "name": "a", "description": "b", "method": "GET",
                  "url": "https://{{host}}.example.com/{{a|b c}}",
                  "headers": [{ "key": "K", "value": "V" }], "timeout": 5000.0 },
            ],
        },
        "slmModel": "gpt-99",
        "globalKnowledgeBaseId": null,
        "timezone": { "label": "x", "offset": 5.75 },
    });
    let mut config: DraftConfigRequest = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(config.slm_model.as_ref().unwrap().as_str(), "gpt-99");
    assert_eq!(config.extra()["globalKnowledgeBaseId"], Value::Null);
    config = config.first_message("Hello!");
    let mut expected = stored;
    expected["firstMessage"] = json!("Hello!");
    // JSON Schema does not tell the integer 5000 from 5000.0.
    expected["singlePromptConfig"]["tools"][2]["timeout"] = json!(5000);
    assert_eq!(serde_json::to_value(&config).unwrap(), expected);
}

#[tokio::test]
async fn a_field_goes_before_an_unknown_member_of_its_name() {
    let mut config = DraftConfigRequest::default().first_message("field");
    config.extra.insert("firstMessage".to_owned(), json!("extra"));
    config.extra.insert("newSetting".to_owned(), json!(1));
    let text = serde_json::to_string(&config).unwrap();
    assert_eq!(text, r#"{"firstMessage":"field","newSetting":1}"#);
}

#[tokio::test]
async fn an_edit_changes_the_draft_and_nothing_beside() {
    let service = service().await;
    let tools = json!([{ "type": "end_call", "name": "bye", "description": "Ends" }]);
    let stored = json!({ "singlePromptConfig": { "prompt": "old", "tools": tools } });
    service.fake.add_draft("agent-1", "draft-1", stored);
    let config = DraftConfigRequest::default().single_prompt_config(SinglePromptConfig::new("new"));
    let response = service.edit(config).await.unwrap();
    let revision = response.data.as_ref().unwrap().draft_revision.flatten();
    let draft = service.fake.draft("agent-1", "draft-1").unwrap();
    assert_eq!(revision.and_then(|r| u64::try_from(r).ok()), Some(draft.revision));
    let expected = json!({ "prompt": "new", "tools": tools });
    assert_eq!(draft.config["singlePromptConfig"], expected);
}
