//! Operations that the vendored pages do not have: other methods, streams, uploads. A server that
//! says what it is told stands on loopback.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod arguments;
mod base_url;
mod hostile;
mod mismatches;
mod proxies;
mod refusals;
mod server;
mod shown;
mod streams;
mod upload_files;
mod uploads;

use std::time::Duration;

use reqwest::Method;
use serde_json::{Map, Value, json};

use super::{Call, CallOptions, Encoding, Location, Operation, Parameter};
use crate::client::{Client, ClientBuilder};
use crate::error::Error;
use crate::limits::TimeLimit;
use crate::response::Response;
use server::{Said, Server, answer};

const ATTEMPT: Duration = Duration::from_secs(1);

const fn operation(method: Method) -> Operation {
    with_parts(method, &[], Encoding::Json)
}

const fn with_parts(
    method: Method,
    parameters: &'static [Parameter],
    encoding: Encoding,
) -> Operation {
    Operation {
        key: "ANY /things",
        name: "things",
        method,
        path: "/things",
        server: "http://127.0.0.1:1",
        parameters,
        body: None,
        encoding,
        optional_form: false,
        accept: "application/json",
        answer_may_be_empty: false,
        deprecated: None,
    }
}

static GET: Operation = operation(Method::GET);
static PUT: Operation = operation(Method::PUT);
static DELETE: Operation = operation(Method::DELETE);
static POST: Operation = operation(Method::POST);

fn builder(server: &Server) -> ClientBuilder {
    let builder = Client::builder().api_key("test-key").base_url(server.url());
    builder.attempt_timeout(ATTEMPT).timeout(ATTEMPT * 20)
}

async fn send(
    client: &Client,
    operation: &'static Operation,
    options: CallOptions,
) -> Result<Response<Map<String, Value>>, Error> {
    let mut call = Call::new(client, operation);
    call.set_options(options);
    call.send().await
}

fn good() -> Vec<u8> {
    answer(200, &[], "{\"a\":1}")
}

#[tokio::test]
async fn only_methods_that_may_be_repeated_are_after_what_is_ambiguous() {
    let mut tasks = tokio::task::JoinSet::new();
    for (said, status) in [
        (Said::Bytes(answer(502, &[], "<html>")), Some(502)),
        (Said::Bytes(answer(503, &[], "")), Some(503)),
        (Said::Bytes(answer(504, &[], "")), Some(504)),
        (Said::Bytes(answer(408, &[], "")), Some(408)),
        (Said::Bytes(Vec::new()), None),
        (Said::Bytes(good()[..30].to_vec()), None),
        (Said::Bytes(good()[..good().len() - 2].to_vec()), Some(200)),
        (Said::Nothing, None),
    ] {
        for operation in [&GET, &PUT, &DELETE, &POST] {
            tasks.spawn(repeats_if_harmless(operation, said.clone(), status));
        }
        while let Some(ended) = tasks.join_next().await {
            ended.unwrap();
        }
    }
}

/// Says the one thing, then a good answer: a method that may be repeated gets that.
async fn repeats_if_harmless(operation: &'static Operation, said: Said, status: Option<u16>) {
    let name = format!("{} {said:?}", operation.method);
    let server = Server::start(vec![said, Said::Bytes(good())]).await;
    let client = builder(&server).build().unwrap();
    let result = send(&client, operation, CallOptions::new()).await;
    let repeats = operation.method.is_idempotent();
    assert_eq!(server.seen().len(), if repeats { 2 } else { 1 }, "{name}");
    match result {
        Ok(response) => {
            assert!(repeats, "{name}");
            assert_eq!(response.attempts(), 2, "{name}");
            assert_eq!(Value::Object(response.into_value()), json!({ "a": 1 }), "{name}");
        }
        Err(error) => {
            assert!(!repeats && error.is_ambiguous(), "{name}: {error}");
            assert_eq!(error.attempts(), 1, "{name}");
            assert_eq!(error.status().map(|status| status.as_u16()), status, "{name}");
        }
    }
}

#[tokio::test]
async fn whoever_only_reads_is_not_told_to_look_before_sending_again() {
    let of = |method: Method| {
        let key = format!("{method} /things").leak();
        &*Box::leak(Box::new(Operation { key, ..operation(method) }))
    };
    for (operation, is_told) in [
        (of(Method::GET), false),
        (of(Method::OPTIONS), false),
        (of(Method::TRACE), false),
        (of(Method::POST), true),
        (of(Method::DELETE), true),
    ] {
        for said in [
            Said::Bytes(answer(200, &[], "[]")),
            Said::Bytes(answer(500, &[], "{}")),
            Said::Bytes(good()[..30].to_vec()),
            Said::Nothing,
        ] {
            let server = Server::start(vec![said]).await;
            let client = builder(&server).build().unwrap();
            let error = send(&client, operation, CallOptions::new().attempts(1)).await.unwrap_err();
            let name = format!("{} {error}", operation.key);
            assert_eq!(error.is_ambiguous(), is_told, "{name}");
            let is_advised = ["look before sending again", "may have carried out"];
            let is_advised = is_advised.iter().any(|advice| error.to_string().contains(advice));
            assert_eq!(is_advised, is_told, "{name}");
        }
    }
}

#[tokio::test]
async fn the_body_of_a_refusal_without_a_message_is_shown_by_its_first_line() {
    for (status, body, expected) in [
        (404, "<!DOCTYPE html>\n<title>Not found</title>", ": <!DOCTYPE html>"),
        (502, "\nupstream is down for test-key\nmore", ": upstream is down for [redacted]"),
        (409, "in use", ": in use"),
        (400, "{\"reason\": 7}", ": {\"reason\": 7}"),
        (400, "{\"message\": \"m\", \"reason\": 7}", ": m"),
        (404, "", ""),
    ] {
        let server = Server::start(vec![Said::Bytes(answer(status, &[], body))]).await;
        let client = builder(&server).build().unwrap();
        let error = send(&client, &POST, CallOptions::new().attempts(1)).await.unwrap_err();
        let told = error.to_string();
        let (_, after) = told.split_once(" the service answered ").unwrap();
        let said = after.trim_start_matches(|c: char| c != ':' && c != ';');
        assert_eq!(said.split("; the service may have").next(), Some(expected), "{told}");
    }
}

#[tokio::test]
async fn an_answer_is_never_repeated() {
    for status in [301, 400, 401, 404, 409, 423, 500, 501] {
        let said = || Said::Bytes(answer(status, &["retry-after: 0"], "{}"));
        let server = Server::start(vec![said(), said()]).await;
        let client = builder(&server).build().unwrap();
        for operation in [&GET, &POST] {
            let before = server.seen().len();
            let error = send(&client, operation, CallOptions::new()).await.unwrap_err();
            assert_eq!((error.attempts(), server.seen().len() - before), (1, 1), "{status}");
        }
    }
}

#[tokio::test]
async fn a_connection_that_was_kept_and_breaks_repeats_no_post() {
    let kept = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}".to_vec();
    for (operation, seen) in [(&POST, 2), (&PUT, 3)] {
        // The second request comes on the kept connection, is read, and the connection ends.
        let said = vec![Said::Kept(kept.clone()), Said::Bytes(Vec::new())];
        let server = Server::start(said).await;
        let client = builder(&server).build().unwrap();
        send(&client, operation, CallOptions::new()).await.unwrap();
        let result = send(&client, operation, CallOptions::new().attempts(2)).await;
        assert_eq!(server.connections(), seen - 1, "the first two came on one connection");
        assert_eq!(server.seen().len(), seen);
        assert_eq!(result.is_ok(), seen == 3);
        assert!(result.is_ok_and(|response| response.attempts() == 2) || seen == 2);
    }
}

#[tokio::test]
async fn a_body_member_for_a_call_without_a_body_is_refused() {
    let server = Server::start(Vec::new()).await;
    let client = builder(&server).build().unwrap();
    let options = CallOptions::new().body_member("a", 1);
    let error = send(&client, &GET, options).await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("a JSON object"), "{error}");
    assert!(server.seen().is_empty());
}

const fn lenient(mut operation: Operation) -> Operation {
    operation.answer_may_be_empty = true;
    operation
}

static LENIENT: Operation = lenient(operation(Method::GET));

/// Reads an empty body.
async fn of_nothing<T: crate::response::Received + Send>(
    operation: &'static Operation,
) -> Result<T, String> {
    let server = Server::start(vec![Said::Bytes(answer(200, &[], " "))]).await;
    let call = Call::new(&builder(&server).build().unwrap(), operation);
    let response = call.send::<T>().await.map_err(|error| error.to_string())?;
    Ok(response.into_value())
}

#[tokio::test]
async fn an_empty_body_is_the_empty_value_or_told_as_such() {
    assert_eq!(of_nothing::<Map<String, Value>>(&LENIENT).await, Ok(Map::new()));
    assert_eq!(of_nothing::<Vec<String>>(&LENIENT).await, Ok(Vec::new()));
    assert_eq!(of_nothing::<String>(&LENIENT).await, Ok(String::new()));
    assert_eq!(of_nothing::<Option<bool>>(&LENIENT).await, Ok(None));
    let error = of_nothing::<bool>(&LENIENT).await.unwrap_err();
    assert!(error.contains("expected a boolean, found an empty body"), "{error}");
    let error = of_nothing::<Vec<String>>(&GET).await.unwrap_err();
    assert!(error.contains("expected a list, found an empty body"), "{error}");
}

#[tokio::test]
async fn a_429_or_503_says_when_to_come_back() {
    for status in [429, 503] {
        let said = answer(status, &["retry-after: 90"], "{\"message\":\"slow down\"}");
        let server = Server::start(vec![Said::Bytes(said)]).await;
        let client = builder(&server).build().unwrap();
        let error = send(&client, &GET, CallOptions::new()).await.unwrap_err();
        assert!(error.to_string().contains(": slow down; come back in 90s"), "{error}");
    }
}
