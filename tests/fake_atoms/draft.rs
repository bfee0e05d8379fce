//! Writes of a draft.

use super::*;

#[tokio::test]
async fn a_write_answers_with_the_version_and_echoes_no_field() {
    let fake = start().await;
    let reply =
        patch(&fake, DRAFT, json!({"firstMessage": "Hello", "slmModel": "new-model"})).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    assert_eq!(reply.request_id, "req-1");
    assert!(reply.content_type.starts_with("application/json"));
    assert_eq!(reply.json()["status"], true);
    let data = reply.json()["data"].clone();
    assert_eq!(data["agent"], "agent-1");
    assert_eq!(data["draftId"], "draft-1");
    assert_ne!(data["_id"], "draft-1");
    assert_eq!((&data["status"], &data["draftRevision"]), (&json!("draft"), &json!(2)));
    assert_eq!(data.get("versionNumber"), Some(&Value::Null));
    assert!(data["createdAt"].is_string() && data["updatedAt"].is_string());
    assert_eq!(data["blocks"].as_object().map(|blocks| blocks.len()), Some(13));
    assert_eq!(data.get("firstMessage"), None);

    let reply = patch(&fake, DRAFT, json!({"firstMessage": "Bye"})).await;
    assert_eq!(reply.request_id, "req-2");
    assert_eq!(reply.json()["data"]["draftRevision"], 3);
    assert_eq!(revision(&fake), 3);
}

#[tokio::test]
async fn a_draft_is_written_field_by_field() {
    let fake = start().await;
    let metrics = json!([metric(json!({}))]);
    patch(
        &fake,
        DRAFT,
        json!({
            "firstMessage": "Hello",
            "language": {"default": "en", "supported": ["en"]},
            "singlePromptConfig": {"prompt": "old", "tools": [end_call("a"), end_call("b")]},
            "postCallAnalyticsConfig": {"dispositionMetrics": metrics},
        }),
    )
    .await;
    let reply = patch(
        &fake,
        DRAFT,
        json!({
            "language": {"default": "hi"},
            "singlePromptConfig": {"prompt": "new", "novel": 1},
            "postCallAnalyticsConfig": {"useReasoningModel": true},
            "name": "not a field of a draft",
        }),
    )
    .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let expected = json!({
        "firstMessage": "Hello",
        "language": {"default": "hi"},
        "singlePromptConfig": {"prompt": "new", "tools": [end_call("a"), end_call("b")]},
        "postCallAnalyticsConfig": {"dispositionMetrics": metrics, "useReasoningModel": true},
    });
    assert_eq!(config(&fake), expected);

    patch(&fake, DRAFT, json!({"singlePromptConfig": {"tools": [end_call("c")]}})).await;
    let prompt = json!({"prompt": "new", "tools": [end_call("c")]});
    assert_eq!(config(&fake)["singlePromptConfig"], prompt);
}

#[tokio::test]
async fn every_documented_field_is_known_by_its_kind() {
    let kinds = [
        (
            json!("text"),
            "string",
            "slmModel transcriberType customLLMWebSocketUrl globalPrompt \
            globalKnowledgeBaseId firstMessage backgroundSound workflowType callDispositionConfig",
        ),
        (
            json!(true),
            "boolean",
            "allowInterruptions waitForUserToSpeakFirst enableStyleGuide \
            muteUserUntilFirstBotResponse speechFormatting",
        ),
        (json!(0.5), "number", "interruptionBackoffTimer"),
        (json!([{"word": "w"}]), "array", "pronunciationDicts"),
        (
            json!({}),
            "object",
            "singlePromptConfig postCallAnalyticsConfig language synthesizer \
            widgetConfig defaultVariables preCallAPI smartTurnConfig voiceDetectionConfig \
            voiceMailDetectionConfig denoisingConfig redactionConfig llmIdleTimeoutConfig \
            sessionTimeoutConfig timezone",
        ),
    ];
    let fake = start().await;
    let mut known = 0;
    for (right, kind, fields) in &kinds {
        for field in fields.split_whitespace() {
            known += 1;
            let reply = patch(&fake, DRAFT, json!({field: right})).await;
            assert_eq!(reply.status, 200, "{field}: {}", reply.text);
            assert_eq!(config(&fake)[field], *right);
            let reply = patch(&fake, DRAFT, json!({field: null})).await;
            assert_eq!(reply.status, 400, "{field}");
            let error = format!("{field}: Expected {kind}, received null");
            assert_eq!(reply.errors(), [error]);
            let (wrong, name) = match *kind {
                "string" => (json!(7), "number"),
                _ => (json!("7"), "string"),
            };
            let reply = patch(&fake, DRAFT, json!({field: wrong})).await;
            let error = format!("{field}: Expected {kind}, received {name}");
            assert_eq!(reply.errors(), [error]);
        }
    }
    assert_eq!(known, 31, "as many as the page has");
    assert_eq!(revision(&fake), 32);
}

#[tokio::test]
async fn a_body_without_a_known_field_is_refused() {
    for body in [json!({}), json!({"name": "n"}), json!({"telephonyProductId": "t", "x": 1})] {
        let error = "No recognized config fields in request body";
        assert_eq!(verdict(body).await, [error]);
    }
}

#[tokio::test]
async fn lengths_are_counted_in_characters() {
    let text = |length: usize| "é".repeat(length);
    let bodies = |over: usize| {
        [
            json!({"globalPrompt": text(4000 + over)}),
            json!({"firstMessage": text(500 + over)}),
            json!({"voiceMailDetectionConfig": {"endText": text(200 + over)}}),
        ]
    };
    for body in bodies(0) {
        assert!(verdict(body).await.is_empty());
    }
    for (body, most) in bodies(1).into_iter().zip([4000, 500, 200]) {
        let errors = verdict(body).await;
        let end = format!(": String must contain at most {most} character(s)");
        assert!(errors.len() == 1 && errors[0].ends_with(&end), "{errors:?}");
    }
}

#[tokio::test]
async fn a_segment_is_decoded_after_the_split() {
    let fake = start().await;
    fake.add_draft("a/b", "ü %", json!({"firstMessage": "kept"}));
    let path = "/agent/a%2Fb/drafts/%C3%BC%20%25/config";
    let reply = patch(&fake, &format!("{path}?x=%20"), json!({"slmModel": "m"})).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let draft = fake.draft("a/b", "ü %").expect("it was added");
    assert_eq!(Value::from(draft.config), json!({"firstMessage": "kept", "slmModel": "m"}));
    let request = &fake.requests()[0];
    assert_eq!(request.path, format!("/atoms/v1{path}"));
    assert_eq!(request.query.as_deref(), Some("x=%20"));
}
