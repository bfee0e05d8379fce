//! A service that wants the client's memory, its time or its stack.

use super::*;
use crate::call::{Body, Style};
use crate::client::Checking;
use crate::confined::confined;
use crate::model::Json;
use crate::report::Finding;
use crate::stream::{Download, Events};
use crate::types::{DraftConfigRequest, Tool};
use crate::weight::Scale;

/// How deep what the service says is nested: as deep as it is read, and far deeper.
const DEPTHS: [usize; 2] = [120, 100_000];

const MIB: usize = 1 << 20;

fn block_on<F: Future>(future: F) -> F::Output {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap().block_on(future)
}

/// Every beginning of a level that something in the library looks into.
const LEVELS: [&str; 9] = [
    "[",
    "{\"a\":",
    "{\"errors\":",
    "{\"error\":",
    "{\"data\":",
    "{\"errors\":{\"a\":[],\"error\":",
    "{\"errors\":[{\"detail\":[",
    "{\"conflict\":",
    "{\"rateLimit\":",
];

/// Returns JSON that begins so again and again, nested about so deep.
fn nested(begin: &str, depth: usize) -> String {
    let opened = begin.replace("[]", "");
    let times = depth / opened.matches(['[', '{']).count();
    let ends = opened.chars().rev().filter_map(|c| match c {
        '[' => Some(']'),
        '{' => Some('}'),
        _ => None,
    });
    format!("{}null{}", begin.repeat(times), ends.collect::<String>().repeat(times))
}

async fn said(body: &str, status: u16) -> (Server, Client) {
    let server = Server::start(vec![Said::Bytes(answer(status, &[], body))]).await;
    let client = builder(&server).attempts(1).build().unwrap();
    (server, client)
}

#[test]
fn a_body_is_read_in_no_time_however_it_is_nested() {
    confined(module_path!(), "a_body_is_read_in_no_time_however_it_is_nested", 1024, || {
        for (begin, depth) in LEVELS.iter().flat_map(|begin| DEPTHS.map(|depth| (begin, depth))) {
            let body = nested(begin, depth);
            assert_eq!(serde_json::from_str::<Value>(&body).is_ok(), depth == 120, "{begin}");
            let error = block_on(async {
                let (_server, client) = said(&body, 409).await;
                send(&client, &GET, CallOptions::new()).await.unwrap_err()
            });
            assert!(error.is_answer() && error.messages().is_empty(), "{error}");
            assert!(error.is_conflict() && error.json_path().is_some() == (depth != 120));
            let read = block_on(async {
                let (_server, client) = said(&body, 200).await;
                Call::new(&client, &GET).send::<Value>().await
            });
            assert_eq!(read.is_ok(), depth == 120, "{read:?}");
        }
    });
}

#[test]
fn an_event_is_read_in_no_time_however_it_is_nested() {
    confined(module_path!(), "an_event_is_read_in_no_time_however_it_is_nested", 1024, || {
        for (begin, depth) in LEVELS.iter().flat_map(|begin| DEPTHS.map(|depth| (begin, depth))) {
            let body = nested(begin, depth);
            block_on(async {
                let (_server, client) = said(&format!("data: {body}\n\ndata: 1\n\n"), 200).await;
                let call = Call::new(&client, &GET).send::<Events<Value>>();
                let mut events = call.await.unwrap().into_value();
                assert_eq!(events.next().await.is_ok(), depth == 120);
                assert_eq!(events.next().await.unwrap().unwrap().data, 1);
            });
        }
    });
}

#[test]
fn a_long_id_is_held_once_for_all_events() {
    confined(module_path!(), "a_long_id_is_held_once_for_all_events", 512, || {
        let id = "i".repeat(MIB);
        let body = format!("id: {id}\n{}", "data:1\n\n".repeat(100_000));
        block_on(async {
            let (_server, client) = said(&body, 200).await;
            let call = Call::new(&client, &GET).send::<Events<Value>>();
            let mut events = call.await.unwrap().into_value();
            let mut all = Vec::new();
            while let Some(event) = events.next().await.unwrap() {
                assert_eq!(event.data, 1);
                all.push(event);
            }
            assert_eq!(all.len(), 100_000);
            assert!(all.iter().all(|event| event.id.as_deref().is_some_and(|id| id.len() == MIB)));
        });
    });
}

#[test]
fn what_a_stream_never_ends_runs_into_the_limit() {
    confined(module_path!(), "what_a_stream_never_ends_runs_into_the_limit", 512, || {
        for field in [":", "id: ", "event: ", "other: ", "data: ", "data: x\ndata: ", ""] {
            let body = format!("data: 1\n\n{field}{}", "x".repeat(8 * MIB));
            block_on(async {
                let server = Server::start(vec![Said::Bytes(answer(200, &[], &body))]).await;
                let client = builder(&server).answer_limit(MIB).build().unwrap();
                let call = Call::new(&client, &GET).send::<Events<Value>>();
                let mut events = call.await.unwrap().into_value();
                assert_eq!(events.next().await.unwrap().unwrap().data, 1);
                let error = events.next().await.unwrap_err();
                assert!(error.is_too_large(), "{field:?}: {error}");
                assert!(events.next().await.unwrap().is_none());
            });
        }
    });
}

/// A field that is whole is held too, until its event is.
#[test]
fn names_ids_and_data_count_together() {
    confined(module_path!(), "names_ids_and_data_count_together", 512, || {
        let part = "x".repeat(600);
        for fields in [
            format!("id: {part}\nevent: {part}\n"),
            format!("event: {part}\ndata: {part}\n"),
            format!("id: {part}\n\ndata: {part}\n\n"),
            format!("data: {part}\ndata: {part}\n"),
        ] {
            block_on(async {
                let server = Server::start(vec![Said::Bytes(answer(200, &[], &fields))]).await;
                let client = builder(&server).answer_limit(1000).build().unwrap();
                let call = Call::new(&client, &GET).send::<Events<String>>();
                let error = call.await.unwrap().into_value().next().await.unwrap_err();
                assert!(error.is_too_large(), "{fields}: {error}");
            });
        }
        // What is over is not held.
        let body = format!(": {part}\nevent: {part}\n\nevent: a\ndata: {part}\n\n").repeat(9);
        block_on(async {
            let server = Server::start(vec![Said::Bytes(answer(200, &[], &body))]).await;
            let client = builder(&server).answer_limit(1000).build().unwrap();
            let call = Call::new(&client, &GET).send::<Events<String>>();
            let mut events = call.await.unwrap().into_value();
            for _ in 0..9 {
                assert_eq!(events.next().await.unwrap().unwrap().data, part);
            }
            assert!(events.next().await.unwrap().is_none());
        });
    });
}

fn with_argument(style: Style) -> &'static Operation {
    let parameter = Parameter {
        wire: "a",
        name: "a",
        location: Location::Query,
        style,
        required: false,
        bounds: &[],
        deprecated: None,
    };
    let parameters = Box::leak(Box::new([parameter]));
    Box::leak(Box::new(with_parts(Method::GET, parameters, Encoding::Json)))
}

fn with_body() -> &'static Operation {
    let media_type = "application/json";
    let body = Some(Body { required: true, media_type, bounds: &[], empty: None, members: &[] });
    Box::leak(Box::new(Operation { body, ..operation(Method::PUT) }))
}

/// Returns a call with something of this depth: as its body, added to it, or as an argument.
fn deep_calls(client: &Client, depth: usize) -> Vec<Call> {
    // Of a value in it, `json!` makes another, which takes stack.
    let around = |value, _| Value::Object(Map::from_iter([("a".to_owned(), value)]));
    let deep = || (0..depth).fold(Value::Null, around);
    let (mut body, mut member) = (Call::new(client, with_body()), Call::new(client, with_body()));
    body.set_body(deep());
    member.set_body(json!({}));
    member.set_options(CallOptions::new().body_member("b", deep()));
    let styles = [Style::Usual, Style::Members, Style::Brackets, Style::Json];
    let arguments = styles.into_iter().map(|style| {
        let mut call = Call::new(client, with_argument(style));
        let value = deep();
        call.set_parameter(0, &value);
        std::mem::forget(value);
        call
    });
    [body, member].into_iter().chain(arguments).collect()
}

#[test]
fn what_is_too_deep_is_not_sent_however_leniently_it_is_checked() {
    const TEST: &str = "what_is_too_deep_is_not_sent_however_leniently_it_is_checked";
    confined(module_path!(), TEST, 1024, || {
        for (depth, checking) in [20_000, 100_000].into_iter().flat_map(|depth| {
            [Checking::Enforce, Checking::WarnOnly, Checking::Skip]
                .map(|checking| (depth, checking))
        }) {
            let client = Client::builder().api_key("test-key").checking(checking).build().unwrap();
            for mut call in deep_calls(&client, depth) {
                let report = call.validate();
                let is_told = |found: &Finding| found.expected().contains("127 levels");
                assert!(report.errors().any(is_told), "{report}");
                let error = match call.checked() {
                    Err(error) => error,
                    Ok(_) => {
                        // That of the body is left alone, and so is what is left of the call.
                        std::mem::forget(call.clone());
                        call.take_json().unwrap_err()
                    }
                };
                assert!(error.to_string().contains("127 levels"), "{error}");
                std::mem::forget(call);
            }
        }
    });
}

#[tokio::test]
async fn a_length_that_is_too_great_is_refused_before_the_body_comes() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\nx-request-id: r\r\ncontent-length: 99999999999\r\n\r\n";
    let server = Server::start(vec![Said::Slowly(vec![HEAD])]).await;
    let client = builder(&server).attempts(1).build().unwrap();
    let error = Call::new(&client, &GET).send::<Value>().await.unwrap_err();
    assert!(error.is_too_large() && error.is_ambiguous(), "{error}");
    assert_eq!((error.request_id(), error.body().unwrap().len()), (Some("r"), 0));
}

/// Returns a list of so many of an item as weigh so much.
fn list_of(item: &str, weight: usize) -> String {
    let mut scale = Scale::default();
    scale.add(format!("{item},").as_bytes());
    let times = (weight - 16) / scale.weight() - 1;
    format!("[{}{item}]", format!("{item},").repeat(times))
}

/// Reads lists of these items that are as heavy as the limit allows, and none of twice the weight.
fn reads_whatever<T: Json + Send + std::fmt::Debug>(items: &[&str], limit: usize) {
    for item in items {
        block_on(async {
            let said = [(200, limit), (409, limit * 2)];
            let said = said.map(|(s, weight)| Said::Bytes(answer(s, &[], &list_of(item, weight))));
            let server = Server::start(said.into()).await;
            let client = builder(&server).answer_limit(limit).build().unwrap();
            let read = Call::new(&client, &GET).send::<Vec<T>>().await;
            assert!(read.is_ok(), "{item}: {:?}", read.err());
            drop(read);
            let error = Call::new(&client, &GET).send::<Vec<T>>().await.unwrap_err();
            assert!(error.is_too_large() && error.is_conflict(), "{error}");
        });
    }
}

#[test]
fn the_limit_bounds_the_memory_of_whatever_json_is_read() {
    const TEST: &str = "the_limit_bounds_the_memory_of_whatever_json_is_read";
    const LIMIT: usize = 3;
    // What the process and its server take, and half as much again as is promised: in these tests
    // `serde_json` keeps the order of members, and a value is twice as large.
    confined(module_path!(), TEST, 64 + LIMIT * 48, || {
        let items = ["0", "[]", "[0]", "[[0]]", "{}", "{\"\":0}", "\"\""];
        reads_whatever::<Value>(&items, LIMIT * MIB);
        reads_whatever::<Tool>(&["{}", "{\"\":0}"], LIMIT * MIB);
        reads_whatever::<DraftConfigRequest>(&["{}", "{\"\":0}"], LIMIT * MIB);
    });
}

/// What is no JSON is not weighed.
#[tokio::test]
async fn what_a_body_weighs_is_told_before_it_is_read() {
    let body = format!("[{}]", vec!["{}"; 1000].join(","));
    let parts = |body: &str| {
        let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
        Said::Bytes(format!("{head}{body}").into_bytes())
    };
    for (said, limit, is_read) in
        [(&*body, 70_000, true), (&body, 68_000, false), (&body.replace("{}", "\"{\""), 6500, true)]
    {
        let server = Server::start(vec![parts(said)]).await;
        let client = builder(&server).answer_limit(limit).build().unwrap();
        let read = Call::new(&client, &GET).send::<Value>().await;
        assert_eq!(read.is_ok(), is_read, "{read:?}");
        if let Err(error) = read {
            assert!(error.is_too_large() && error.body().unwrap().len() > 2500, "{error}");
        }
    }
    let server = Server::start(vec![parts(&body)]).await;
    let client = builder(&server).answer_limit(5000).build().unwrap();
    let download = Call::new(&client, &GET).send::<Download>().await.unwrap().into_value();
    assert_eq!(download.bytes().await.unwrap(), body);
    let server = Server::start(vec![parts(&format!("data: {body}\n\ndata: 1\n\n"))]).await;
    let client = builder(&server).answer_limit(5000).build().unwrap();
    let call = Call::new(&client, &GET).send::<Events<Value>>();
    let error = call.await.unwrap().into_value().next().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}
