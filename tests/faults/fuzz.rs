//! Arbitrary bytes as an answer: no panic, and the bytes are in the error.

use std::time::Duration;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use smallest_atoms::testing::{Answer, FakeAtoms};
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{Client, Error, Response};

use super::proxy::{Fault, Proxy};

fn runner() -> TestRunner {
    let seed = RngSeed::Fixed(5);
    TestRunner::new(Config { rng_seed: seed, failure_persistence: None, ..Config::default() })
}

/// Draws so many values from a fixed seed.
pub(crate) fn drawn<T: std::fmt::Debug>(
    count: usize,
    strategy: impl Strategy<Value = T>,
) -> Vec<T> {
    let mut runner = runner();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

/// JSON of many levels, of names that the library looks for and of others, cut off or ended.
fn nested() -> impl Strategy<Value = Vec<u8>> {
    const LEVELS: [(&str, &str); 9] = [
        ("[", "]"),
        ("{\"errors\":", "}"),
        ("{\"error\":", "}"),
        ("{\"message\":", "}"),
        ("{\"data\":", "}"),
        ("{\"a\":", "}"),
        ("{\"blocks\":", "}"),
        ("{\"errors\":{\"a\":[],\"b\":", "}}"),
        ("[1,{\"detail\":\"b\",\"error\":", "}]"),
    ];
    let levels = prop::collection::vec(prop::sample::select(&LEVELS[..]), 1..200);
    // The same few again and again, and each as it comes.
    let levels = (levels, 1usize..200, 1usize..400);
    let levels = levels.prop_map(|(levels, period, depth)| {
        levels.into_iter().take(period).cycle().take(depth).collect::<Vec<_>>()
    });
    (levels, any::<bool>()).prop_map(|(levels, ends)| {
        let begin = levels.iter().map(|(begin, _)| *begin).collect::<String>();
        let end = levels.iter().rev().map(|(_, end)| *end).collect::<String>();
        format!("{begin}null{}", if ends { &end } else { "" }).into_bytes()
    })
}

/// JSON of very many parts.
fn huge() -> impl Strategy<Value = Vec<u8>> {
    const ITEMS: &[&str] =
        &["0", "{}", "[[]]", "\"a\"", "{\"message\":\"a\"}", "{\"errors\":{}}", "1e999"];
    const BEGINS: &[&str] = &["[", "{\"errors\":[", "{\"data\":{\"blocks\":[", "{\"a\":["];
    let parts = (prop::sample::select(BEGINS), prop::sample::select(ITEMS), 1usize..30_000);
    parts.prop_map(|(begin, item, times)| {
        let end = begin.chars().rev().filter_map(|c| match c {
            '[' => Some(']'),
            '{' => Some('}'),
            _ => None,
        });
        let end = end.collect::<String>();
        format!("{begin}{}{item}{end}", format!("{item},").repeat(times)).into_bytes()
    })
}

/// Bytes of all kinds: any, almost JSON, JSON that is cut or has a byte changed, and much of it.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let json = prop_oneof![
        Just(r#"{"status":true,"data":{"_id":"x","draftRevision":7,"blocks":{"llm":"a"}}}"#),
        Just(r#"{"status":false,"errors":["a",{"message":"b"}],"retry_after":1e999}"#),
        Just(r#"{"error_type":"x","data":{"conflict":{"expectedRevision":1,"diffs":[1,"a"]}}}"#),
        Just("[[[[{\"a\":[\"\\ud800\"]}]]]]"),
    ];
    let broken = (json, any::<prop::sample::Index>(), any::<u8>(), any::<bool>());
    let broken = broken.prop_map(|(text, at, byte, cut)| {
        let mut bytes = text.as_bytes().to_vec();
        let at = at.index(bytes.len());
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] = byte;
        }
        bytes
    });
    prop_oneof![
        2 => broken,
        1 => prop::collection::vec(any::<u8>(), 0..200),
        1 => r#"[\[\]{}",:0-9a-z\\\x00-\x20]{0,60}"#.prop_map(String::into_bytes),
        1 => (0usize..300).prop_map(|depth| b"[".repeat(depth)),
        1 => nested(),
    ]
}

async fn edit(
    client: &Client,
) -> Result<Response<smallest_atoms::types::EditDraftConfigResponse>, Error> {
    let body = DraftConfigRequest::default().first_message("a");
    client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body).send().await
}

/// Asks everything that can be asked of an error.
fn ask(error: &Error) {
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(shown.contains("PATCH /agent/{id}/drafts/{draftId}/config"), "{shown}");
    let known = (error.conflict(), error.error_type(), error.retry_after(), error.deprecation());
    let asked = (error.is_frozen(), error.is_migration_required(), error.json_path(), known);
    assert!(!format!("{asked:?}").is_empty());
}

#[tokio::test]
async fn any_bytes_as_a_body_are_kept() {
    let fake = FakeAtoms::start().await.unwrap();
    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).attempts(1);
    let client = client.build().unwrap();
    let statuses = prop::sample::select(vec![200u16, 201, 400, 404, 409, 423, 429, 500, 503]);
    let mut errors = 0;
    let few = drawn(1500, (statuses.clone(), bytes()));
    for (status, body) in few.into_iter().chain(drawn(60, (statuses, huge()))) {
        fake.answer_next(Answer::new(status).body(body.clone()));
        match edit(&client).await {
            Ok(response) => assert_eq!(response.body(), &body[..]),
            Err(error) => {
                ask(&error);
                assert_eq!(error.body().unwrap(), &body[..], "{error}");
                assert_eq!(error.status().unwrap().as_u16(), status);
                errors += 1;
            }
        }
    }
    assert!(errors > 1000, "{errors}");
}

#[tokio::test]
async fn any_bytes_in_the_place_of_http_end_in_an_outcome() {
    let fake = FakeAtoms::start().await.unwrap();
    let start = prop_oneof![
        Just(&b""[..]),
        Just(&b"HTTP/1.1 200 OK\r\n"[..]),
        Just(&b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n"[..]),
        Just(&b"HTTP/1.1 429 X\r\nretry-after: "[..]),
        Just(&b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n\x1f\x8b\x08"[..]),
        Just(&b"HTTP/1.1 400 X\r\ndeprecation: @1\r\nlink: <"[..]),
        Just(&b"HTTP/1.1 100 Continue\r\n\r\n"[..]),
    ];
    let answers = (start, bytes()).prop_map(|(start, rest)| [start, &rest].concat());
    let answers = drawn(400, answers);
    let count = answers.len();
    let proxy = Proxy::start(&fake, answers.into_iter().map(Fault::Say)).await;
    let builder = Client::builder().api_key(fake.api_key()).base_url(proxy.base_url()).attempts(1);
    let client = builder.timeout(Duration::from_millis(1500)).build().unwrap();
    for _ in 0..count {
        if let Err(error) = edit(&client).await {
            ask(&error);
        }
    }
    assert_eq!((proxy.seen().len(), fake.requests().len()), (count, 0));
}
