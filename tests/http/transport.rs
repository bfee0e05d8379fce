//! When the network fails.

use std::time::Duration;

use smallest_atoms::testing::Answer;
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{Client, Error};
use tokio::net::TcpListener;

use super::service;

async fn edit(client: &Client) -> Result<(), Error> {
    let body = DraftConfigRequest::default().first_message("Hello!");
    let call = client.edit_draft_config().id("agent-7").draft_id("draft-1").body(body);
    call.send().await.map(drop)
}

fn client(port: u16) -> Client {
    Client::builder()
        .api_key("key")
        .base_url(format!("http://127.0.0.1:{port}"))
        .timeout(Duration::from_millis(200))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_refused_connection_is_told_from_other_failures() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let error = edit(&client(port)).await.unwrap_err();
    assert!(error.is_transport() && error.is_connect() && !error.is_timeout());
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!((error.status(), error.body()), (None, None));
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("agent-7"), "ids belong in no log: {shown}");
}

#[tokio::test]
async fn a_service_that_does_not_answer_is_a_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let error = edit(&client(port)).await.unwrap_err();
    assert!(error.is_transport() && error.is_timeout() && !error.is_connect());
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_not_followed() {
    let service = service().await;
    let elsewhere = smallest_atoms::testing::FakeAtoms::start().await.unwrap();
    for status in [301, 302, 307, 308] {
        let answer = Answer::new(status).header("location", elsewhere.base_url());
        service.fake.answer_next(answer);
        let error = service.edit_first_message().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn calls_run_side_by_side_on_clones_of_one_client() {
    let service = service().await;
    let tasks = (0..50).map(|_| {
        let client = service.client.clone();
        tokio::spawn(async move {
            let body = DraftConfigRequest::default().first_message("Hello!");
            let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
            call.send().await.map(drop)
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap().unwrap();
    }
    assert_eq!(service.fake.draft("agent-1", "draft-1").unwrap().revision, 51);
}

#[test]
fn clients_errors_and_futures_may_cross_threads() {
    fn crosses<T: Send + Sync>(_: &T) {}
    let client = client(1);
    crosses(&client);
    crosses(&edit(&client));
    crosses(&Client::builder().build().unwrap_err());
}
