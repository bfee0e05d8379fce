//! Several attempts: what is seen, what is told, and when it ends.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use smallest_atoms::{CallOptions, Client};
use tokio::net::TcpListener;

use super::proxy::{Fault, answer};
use super::{CALL, Kind, SLACK, Stage, call};

fn say(status: u16, header: &str) -> Fault {
    Fault::Say(answer(status, &[header], b"{\"message\":\"later\"}"))
}

#[tokio::test]
async fn an_edit_that_was_tried_again_is_one_edit() {
    let body = json!({ "message": "slow", "rateLimit": { "limit": 1, "retryAfterSec": 0.05 } });
    let in_body = Fault::Say(answer(429, &[], body.to_string()));
    for kind in [Kind::Draft, Kind::Workflow] {
        for (faults, attempts) in [
            (vec![say(429, "retry-after: 0"), say(503, "retry-after: 0")], 3),
            (vec![say(503, "retry-after: Sun, 06 Nov 1994 08:49:37 GMT")], 2),
            (vec![in_body.clone()], 2),
        ] {
            let stage = Stage::new(faults).await;
            let outcome = stage.call(kind, CallOptions::new()).await;
            assert_eq!(outcome.result.unwrap(), attempts);
            assert_eq!(stage.proxy.seen().len() as u32, attempts);
            assert_eq!(stage.edits(), 1);
        }
    }
    let stage = Stage::new([say(429, "retry-after: 0"), say(503, "retry-after: 0")]).await;
    stage.edit().await.result.unwrap();
    assert_eq!(stage.fake.draft("agent-1", "draft-1").unwrap().revision, 2);
}

#[tokio::test]
async fn the_service_is_left_alone_for_as_long_as_it_says() {
    let stage = Stage::new([say(429, "retry-after: 1")]).await;
    let outcome = stage.edit().await;
    assert_eq!(outcome.result.unwrap(), 2);
    assert!(outcome.took >= Duration::from_secs(1), "{:?}", outcome.took);
}

#[tokio::test]
async fn a_wait_may_have_a_fraction_or_be_in_milliseconds() {
    for header in ["retry-after: 0.617", "retry-after-ms: 617"] {
        let stage = Stage::new([say(429, header), say(429, header)]).await;
        let error = stage.call(Kind::Draft, CallOptions::new().attempts(1)).await;
        assert_eq!(error.result.unwrap_err().retry_after(), Some(Duration::from_millis(617)));
        let outcome = stage.edit().await;
        assert_eq!((outcome.result.unwrap(), stage.edits()), (2, 1), "{header}");
        assert!(outcome.took >= Duration::from_millis(617), "{header}: {:?}", outcome.took);
    }
}

#[tokio::test]
async fn the_number_of_attempts_is_the_clients_or_the_calls() {
    let faults = || (0..9).map(|_| say(429, "retry-after: 0"));
    for (client, call, expected) in
        [(None, None, 3), (Some(1), None, 1), (Some(0), None, 1), (Some(1), Some(2), 2)]
    {
        let stage = Stage::with(faults(), |builder| match client {
            Some(attempts) => builder.attempts(attempts),
            None => builder,
        });
        let stage = stage.await;
        let options = match call {
            Some(attempts) => CallOptions::new().attempts(attempts),
            None => CallOptions::new(),
        };
        let error = stage.call(Kind::Draft, options).await.result.unwrap_err();
        assert!(error.is_rate_limited() && !error.is_ambiguous(), "{error}");
        assert_eq!((error.attempts(), stage.proxy.seen().len()), (expected, expected as usize));
        assert_eq!(error.to_string().contains("attempts"), expected > 1, "{error}");
    }
}

#[tokio::test]
async fn a_wait_that_does_not_fit_is_the_callers() {
    let stage = Stage::new([say(429, "retry-after: 3600")]).await;
    let outcome = stage.edit().await;
    let error = outcome.result.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!((error.attempts(), stage.proxy.seen().len()), (1, 1));
    assert!(outcome.took < SLACK, "{:?}", outcome.took);
}

#[tokio::test]
async fn what_an_earlier_attempt_left_open_stays_open() {
    // The first was carried out; that the second was refused says nothing of the first.
    let stage = Stage::new([Fault::ResetAfter, say(400, "x: y")]).await;
    let options = CallOptions::new().retry_ambiguous(true);
    let error = stage.call(Kind::Draft, options).await.result.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 400);
    assert_eq!((error.is_ambiguous(), error.attempts(), stage.edits()), (true, 2, 1));
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_and_sends_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let http = super::redirects::http_client().dns_resolver(Arc::new(NoName)).build().unwrap();
    let builder = || Client::builder().api_key("key").timeout(CALL);
    for builder in [
        builder().base_url(format!("http://127.0.0.1:{port}")),
        builder().base_url("http://name.invalid").allow_plain_http().http_client(http),
    ] {
        let client = builder.build().unwrap();
        for kind in [Kind::Draft, Kind::Workflow] {
            let outcome = call(&client, kind, CallOptions::new()).await;
            let error = outcome.result.unwrap_err();
            assert!(error.is_connect() && !error.is_ambiguous(), "{error}");
            assert_eq!(error.attempts(), 3, "{error}");
            assert!(outcome.took < CALL + SLACK);
        }
    }
}

/// Knows no name.
struct NoName;

impl reqwest::dns::Resolve for NoName {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async { Err("no such name".into()) })
    }
}

#[tokio::test]
async fn a_service_that_comes_back_is_reached() {
    let stage = Stage::new([]).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let builder = Client::builder().api_key(stage.fake.api_key()).attempts(20);
    let base = stage.fake.base_url()["http://".len()..].split_once('/').unwrap();
    let client = builder.base_url(format!("http://{address}/{}", base.1)).build().unwrap();
    let upstream = base.0.to_owned();
    let server = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let listener = TcpListener::bind(address).await.unwrap();
        let (mut down, _) = listener.accept().await.unwrap();
        let mut up = tokio::net::TcpStream::connect(upstream).await.unwrap();
        let _ = tokio::io::copy_bidirectional(&mut down, &mut up).await;
    });
    let outcome = call(&client, Kind::Draft, CallOptions::new()).await;
    assert!(outcome.result.unwrap() > 1);
    assert_eq!(stage.edits(), 1);
    server.abort();
}
