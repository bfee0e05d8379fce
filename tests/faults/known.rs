//! What is known of the service's refusals can be read by its type, and so can what it says of an
//! operation's end.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use smallest_atoms::Error;
use smallest_atoms::testing::Answer;
use smallest_atoms::types::DraftConfigRequest;

use super::Stage;

async fn error_of(status: u16, body: Value) -> Error {
    let stage = Stage::new([]).await;
    stage.fake.answer_next(Answer::json(status, body));
    stage.error().await
}

#[tokio::test]
async fn the_kinds_of_409_are_told_apart() {
    let body = json!({ "error_type": "versioning_v2_migration_required", "message": "m" });
    let error = error_of(409, body).await;
    assert!(error.is_migration_required() && !error.is_conflict());
    assert_eq!(error.error_type().as_deref(), Some("versioning_v2_migration_required"));
    assert_eq!(error.conflict(), None);

    let conflict = json!({
        "expectedRevision": 3, "latestRevision": 5,
        "diffs": [{ "path": "firstMessage", "ours": 1 }, "synthesizer.speed"],
    });
    let error = error_of(409, json!({ "status": false, "data": { "conflict": conflict } })).await;
    assert!(error.is_conflict() && !error.is_migration_required());
    let found = error.conflict().unwrap();
    assert_eq!((found.expected_revision, found.latest_revision), (Some(3), Some(5)));
    assert_eq!(found.paths, ["firstMessage", "synthesizer.speed"]);

    let error = error_of(
        409,
        json!({
            "status": false, "errors": ["synthesizer.speed", "Somebody was faster"],
            "data": { "conflict": {
                "expectedRevision": 3, "latestRevision": 5,
                "diffs": [{ "path": "synthesizer.speed", "base": 1, "theirs": 2 }],
            } },
        }),
    )
    .await;
    assert_eq!(error.conflict().unwrap().paths, ["synthesizer.speed"], "the one difference");
    assert_eq!(error.messages(), ["synthesizer.speed", "Somebody was faster"]);

    let error = error_of(409, json!({ "status": false, "errors": ["a.b", { "path": "c" }] })).await;
    assert_eq!(error.messages(), ["a.b"]);
    let found = error.conflict().unwrap();
    assert_eq!((found.expected_revision, found.paths), (None, vec!["a.b".into(), "c".into()]));

    let error = error_of(409, json!("gone")).await;
    assert!(error.conflict().unwrap().paths.is_empty());
    assert_eq!(error_of(400, json!({ "errors": ["a"] })).await.conflict(), None);
}

#[tokio::test]
async fn a_refusal_without_messages_tells_what_is_known_of_it() {
    let conflict = json!({ "expectedRevision": 3, "latestRevision": 5, "diffs": ["a.b", "c"] });
    for (status, body, told) in [
        (409, json!({}), "409 Conflict"),
        (
            409,
            json!({ "status": false, "data": { "conflict": conflict } }),
            "409 Conflict; the request supposes revision 3; the service is at revision 5; \
                they differ at a.b, c",
        ),
        (
            409,
            json!({ "message": "Changed", "latestRevision": 5 }),
            "409 Conflict: Changed; the service is at revision 5",
        ),
        (409, json!({ "errors": ["a.b"] }), "409 Conflict: a.b"),
        (
            409,
            json!({ "error_type": "versioning_v2_migration_required" }),
            "409 Conflict: versioning_v2_migration_required",
        ),
        (423, json!({ "error_type": "config_freeze_active" }), "423 Locked: config_freeze_active"),
        (400, json!({ "code": "bad", "message": "m" }), "400 Bad Request: m"),
    ] {
        let error = error_of(status, body).await.to_string();
        let line = error.split_once("the service answered ").unwrap().1;
        assert_eq!(line.split(" (request ").next(), Some(told));
    }
}

#[tokio::test]
async fn a_freeze_and_a_rate_limit_are_known() {
    let error = error_of(423, json!({ "error_type": "config_freeze_active" })).await;
    assert!(error.is_frozen());
    assert!(error_of(423, json!({})).await.is_frozen());
    assert!(!error_of(423, json!({ "error_type": "another" })).await.is_frozen());
    assert!(!error_of(409, json!({ "error_type": "config_freeze_active" })).await.is_frozen());
    for body in [
        json!({ "message": "m", "rateLimit": { "limit": 10, "retryAfterSec": 600 } }),
        json!({ "status": false, "error": "e", "code": "too_many", "retry_after": 600 }),
    ] {
        let error = error_of(429, body).await;
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(600)));
    }
    let error = error_of(429, json!({ "error": "e", "code": "too_many" })).await;
    assert_eq!((error.error_type().as_deref(), error.retry_after()), (Some("too_many"), None));
}

/// Collects what is written.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_service_deprecates_once_for_each_operation_and_client() {
    let log = Log::default();
    let writer = log.clone();
    let builder = tracing_subscriber::fmt().with_ansi(false).with_max_level(tracing::Level::WARN);
    let subscriber = builder.with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let stage = Stage::new([]).await;
    let link = "<https://docs.smallest.ai/why>; rel=deprecation, </agent/1>; rel=successor-version";
    let headers = |status: u16, body: Value| {
        let answer = Answer::json(status, body).header("deprecation", "@1688169599");
        answer.header("sunset", "Sun, 06 Nov 1994 08:49:37 GMT").header("link", link)
    };
    let since = SystemTime::UNIX_EPOCH + Duration::from_secs(1_688_169_599);
    for _ in 0..2 {
        stage.fake.answer_next(headers(200, json!({ "status": true })));
        let body = DraftConfigRequest::default().first_message("a");
        let call = stage.client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
        let response = call.send().await.unwrap();
        assert_eq!(response.deprecation().unwrap().since(), Some(since));
        stage.fake.answer_next(headers(409, json!({})));
        let error = stage.error().await;
        let found = error.deprecation().unwrap();
        assert_eq!(found.since(), Some(since));
        assert!(found.sunset().is_some_and(|sunset| sunset < since));
        let links = found.links().collect::<Vec<_>>();
        let why = ("deprecation", "https://docs.smallest.ai/why");
        assert_eq!(links, [why, ("successor-version", "/agent/1")]);
    }
    let told = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(told.matches("the service says").count(), 1, "{told}");
    assert!(told.contains("Fri, 30 Jun 2023 23:59:59 GMT") && told.contains("/why"), "{told}");
    assert!(!told.contains("/agent/1"), "ids belong in no log: {told}");
    assert!(told.contains("PATCH /agent/{id}/drafts/{draftId}/config"), "{told}");
}
