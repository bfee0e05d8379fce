//! What one call adds to what it sends.

use serde_json::{Value, json};
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{CallOptions, Error};

use super::{Kind, Stage};

async fn sent(options: CallOptions) -> Result<smallest_atoms::testing::RecordedRequest, Error> {
    let stage = Stage::new([]).await;
    let result = stage.call(Kind::Draft, options).await.result;
    assert_eq!(result.is_ok(), stage.proxy.seen().len() == 1);
    result.map(|_| stage.fake.requests().remove(0))
}

#[tokio::test]
async fn headers_and_query_members_are_added() {
    let options = CallOptions::new().header("X-Team", "voice").header("x-team", "b");
    let options = options.header("user-agent", "mine").query("dry run", "a&b").query("x", "");
    let request = sent(options).await.unwrap();
    let found = |name: &str| {
        let named = request.headers.iter().filter(|(found, _)| found == name);
        named.map(|(_, value)| value.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(found("x-team"), ["voice", "b"]);
    assert_eq!(found("user-agent"), ["mine"]);
    assert_eq!(request.query.as_deref(), Some("dry%20run=a%26b&x="));
    assert_eq!(request.authorization.as_deref(), Some("Bearer fake-atoms-key"));
}

#[tokio::test]
async fn body_members_are_added_and_go_before_the_calls_own() {
    let options = CallOptions::new().body_member("new", json!([1, null]));
    let request = sent(options.body_member("firstMessage", "other")).await.unwrap();
    let body = serde_json::from_slice::<Value>(&request.body).unwrap();
    assert_eq!(body, json!({ "firstMessage": "other", "new": [1, null] }));
    let plain = sent(CallOptions::new()).await.unwrap();
    assert_eq!(plain.body, b"{\"firstMessage\":\"Hello!\"}");
}

#[tokio::test]
async fn what_cannot_be_added_is_refused_and_nothing_is_sent() {
    const SECRET: &str = "hush\r\nx: y";
    for (name, value, expected) in [
        ("Authorization", "Bearer hush", "the key is given with `api_key`"),
        ("content-length", "1", "the client alone"),
        ("Transfer-Encoding", "chunked", "the client alone"),
        ("host", "elsewhere", "the client alone"),
        ("a b", "hush", "a name that HTTP refuses"),
        ("", "hush", "a name that HTTP refuses"),
        ("x-a", SECRET, "line breaks"),
    ] {
        for checking in [smallest_atoms::Checking::Enforce, smallest_atoms::Checking::Skip] {
            let stage = Stage::with([], |builder| builder.checking(checking)).await;
            let options = CallOptions::new().header(name, value);
            assert!(!format!("{options:?}").contains("hush"), "{options:?}");
            let error = stage.call(Kind::Draft, options).await.result.unwrap_err();
            assert!(error.is_invalid_request(), "{error}");
            assert!(error.to_string().contains(expected), "{error}");
            assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
            assert_eq!((error.attempts(), stage.proxy.seen().len()), (0, 0));
        }
    }
}

/// What is between two machines on the way, or says where a request ends, is a matter of neither call
/// nor page.
#[tokio::test]
async fn no_call_sets_a_header_of_the_connection() {
    let stage = Stage::new([]).await;
    for name in [
        "Connection",
        "Expect",
        "HTTP2-Settings",
        "Keep-Alive",
        "Proxy-Authenticate",
        "Proxy-Authorization",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Upgrade",
    ] {
        let options = CallOptions::new().header(name, "hush");
        let error = stage.call(Kind::Draft, options).await.result.unwrap_err();
        assert!(error.to_string().contains("the client alone"), "{name}: {error}");
    }
    assert!(stage.proxy.seen().is_empty());
}

#[tokio::test]
async fn the_check_tells_of_the_options_before_sending() {
    let stage = Stage::new([]).await;
    let body = DraftConfigRequest::default().first_message("a");
    let call = stage.client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
    assert!(call.validate().is_valid());
    let report = call.with(CallOptions::new().header("host", "x")).validate();
    assert_eq!(report.errors().map(|found| found.path()).collect::<Vec<_>>(), ["header \"host\""]);
}
