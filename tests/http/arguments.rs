//! Ids: each stays one segment of the path, whatever it holds.

use smallest_atoms::Checking;
use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::DraftConfigRequest;

use super::{client, service};

#[tokio::test]
async fn an_id_with_special_characters_is_escaped() {
    for (id, escaped) in [
        ("a/b", "a%2Fb"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a%2e", "a%252e"),
        ("a b", "a%20b"),
        ("a..b", "a..b"),
        ("...", "..."),
        ("%2e%2e", "%252e%252e"),
        ("ä;=@\\", "%C3%A4%3B%3D%40%5C"),
        ("-._~", "-._~"),
    ] {
        let service = service().await;
        service.fake.add_draft(id, "draft-1", serde_json::json!({}));
        let body = DraftConfigRequest::default().first_message("Hello!");
        let call = service.client.edit_draft_config().id(id).draft_id("draft-1").body(body);
        call.send().await.unwrap_or_else(|error| panic!("{id}: {error}"));
        let path = &service.fake.requests()[0].path;
        assert_eq!(*path, format!("/atoms/v1/agent/{escaped}/drafts/draft-1/config"));
        assert_eq!(service.fake.draft(id, "draft-1").unwrap().revision, 2);
    }
}

#[tokio::test]
async fn an_id_that_names_nothing_or_another_path_is_refused() {
    let fake = FakeAtoms::start().await.unwrap();
    for checking in [Checking::Enforce, Checking::Skip] {
        let client = client(&fake, checking);
        for id in ["", " ", "\t", "\u{a0}", ".", "..", "a\nb", "a\r\nb", "a\0b"] {
            let body = DraftConfigRequest::default().first_message("Hello!");
            let call = client.edit_draft_config().id(id).draft_id("draft-1").body(body);
            let error = call.send().await.unwrap_err();
            let paths = error.report().unwrap().errors().map(|f| f.path()).collect::<Vec<_>>();
            assert_eq!(paths, ["id"], "{id:?}");
            let text = error.to_string();
            assert!(text.contains("a path segment that is not empty, `.` or `..`"), "{text}");
        }
    }
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn every_argument_that_is_missing_is_named() {
    let service = service().await;
    let body = DraftConfigRequest::default().first_message("Hello!");
    let error = service.client.edit_draft_config().body(body).send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("set it with `id`"), "{text}");
    assert!(text.contains("set it with `draft_id`"), "{text}");
    assert!(service.fake.requests().is_empty());
}
