//! What of an answer is not of the documented type is kept, and told once.

#![allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use super::*;
use crate::Validate;
use crate::schema::{Field, Schema};
use crate::stream::Events;

#[derive(Clone, Default)]
struct Line {
    text: Option<String>,
    at: Option<i64>,
    extra: Map<String, Value>,
}

impl Line {
    const SCHEMA: &'static Schema =
        &Schema::new("Line", "Line", &[Field::new("text").required(), Field::new("at")], &[]);
}

crate::model::model! { Line { 0 text: String, 1 at: i64, } }

#[derive(Clone, Default)]
struct Log {
    lines: Option<Vec<Line>>,
    by_agent: Option<BTreeMap<String, Line>>,
    first: Option<Line>,
    tags: Option<Vec<String>>,
    counts: Option<BTreeMap<String, i64>>,
    size: Option<f64>,
    note: Option<String>,
    extra: Map<String, Value>,
}

impl Log {
    const SCHEMA: &'static Schema = &Schema::new(
        "Log",
        "Log",
        &[
            Field::new("lines"),
            Field::new("by_agent"),
            Field::new("first"),
            Field::new("tags"),
            Field::new("counts"),
            Field::new("size"),
            Field::new("note").required(),
        ],
        &[],
    );
}

crate::model::model! {
    Log {
        0 lines: Vec<Line>,
        1 by_agent: BTreeMap<String, Line>,
        2 first: Line,
        3 tags: Vec<String>,
        4 counts: BTreeMap<String, i64>,
        5 size: f64,
        6 note: String,
    }
}

/// What is told at warn level and above.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<u8>>>);

impl Write for Told {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Told {
    fn listen() -> (Self, tracing::subscriber::DefaultGuard) {
        let told = Self::default();
        let writer = told.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .without_time()
            .with_max_level(tracing::Level::WARN)
            .with_writer(move || writer.clone())
            .finish();
        (told, tracing::subscriber::set_default(subscriber))
    }

    /// Returns what was told since the last time, without the sentence that all have.
    fn take(&self) -> Vec<String> {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        let text = String::from_utf8(bytes).unwrap();
        let sentence = "an answer is not of the documented type; the value is kept ";
        let lines = text.lines().map(|line| {
            let is_warning = line.trim_start().starts_with("WARN ");
            assert!(is_warning && line.contains(sentence), "{line}");
            line.split_once(sentence).unwrap().1.to_owned()
        });
        lines.collect()
    }
}

fn strayed() -> Value {
    json!({
        "lines": [{ "text": "a", "at": 1 }, { "text": 7, "at": "hush" }, { "text": 8 }],
        "by_agent": { "agent-77": { "text": "b", "at": ["hush"] } },
        "first": { "text": { "hush": 1 } },
        "tags": ["a", 5],
        "counts": { "agent-77": 1, "agent-78": "hush" },
        "size": 9_007_199_254_740_993_i64,
        "note": null,
        "other": "hush",
    })
}

#[tokio::test(flavor = "current_thread")]
async fn each_place_is_told_once_for_each_client() {
    let (told, _guard) = Told::listen();
    let body = strayed();
    let said = || Said::Bytes(answer(200, &[], &strayed().to_string()));
    let server = Server::start((0..6).map(|_| said()).collect()).await;
    let exact = "a number that fits an `f64` (a whole one up to 2^53)";
    for _ in 0..2 {
        let client = builder(&server).build().unwrap();
        let response = Call::new(&client, &GET).send::<Log>().await.unwrap();
        let found = response.mismatches();
        assert!(found.errors().next().is_none() && response.report().is_empty(), "{found}");
        let all = found.iter().map(|f| (f.path(), f.expected(), f.found())).collect::<Vec<_>>();
        let expected = [
            ("lines[1].text", "a string", "a number"),
            ("lines[1].at", "an integer", "a string"),
            ("lines[2].text", "a string", "a number"),
            ("by_agent[\"agent-77\"].at", "an integer", "a list"),
            ("first.text", "a string", "an object"),
            ("tags[1]", "a string", "a number"),
            ("counts[\"agent-78\"]", "an integer", "a string"),
            ("size", exact, "a number"),
            ("note", "a string", "null"),
        ];
        assert_eq!(all, expected);
        assert!(!format!("{found} {found:?}").contains("hush"), "{found:?}");
        // What was read is what came, and the check of a request finds as much.
        assert_eq!(serde_json::to_value(response.value()).unwrap(), body);
        let report = response.validate();
        for (path, ..) in expected {
            assert!(report.iter().any(|finding| finding.path() == path), "{path}: {report}");
        }
        let place = |path: &str, expected: &str, found: &str| {
            format!("operation=\"ANY /things\" path={path} expected={expected:?} found={found:?}")
        };
        let places = [
            place("lines[].text", "a string", "a number"),
            place("lines[].at", "an integer", "a string"),
            place("by_agent.*.at", "an integer", "a list"),
            place("first.text", "a string", "an object"),
            place("tags[]", "a string", "a number"),
            place("counts.*", "an integer", "a string"),
            place("size", exact, "a number"),
            place("note", "a string", "null"),
        ];
        assert_eq!(told.take(), places);
        // A second time, and through a clone, the response alone says it.
        for client in [&client, &client.clone()] {
            let response = Call::new(client, &GET).send::<Log>().await.unwrap();
            assert_eq!(response.mismatches().len(), expected.len());
        }
        assert_eq!(told.take(), [""; 0]);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn of_what_is_as_documented_nothing_is_told() {
    let (told, _guard) = Told::listen();
    let good = json!({
        "lines": [{ "at": 1, "new": [7] }], "by_agent": {}, "first": {}, "size": 1, "new": {},
    });
    let server = Server::start(vec![Said::Bytes(answer(200, &[], &good.to_string()))]).await;
    let client = builder(&server).build().unwrap();
    let response = Call::new(&client, &GET).send::<Log>().await.unwrap();
    assert!(response.mismatches().is_empty(), "{}", response.mismatches());
    // What is missing, the check of the value finds.
    let report = response.validate();
    let missing = report.errors().map(|finding| finding.path()).collect::<Vec<_>>();
    assert_eq!(missing, ["lines[0].text", "first.text", "note"]);
    assert_eq!(told.take(), [""; 0]);
}

#[tokio::test(flavor = "current_thread")]
async fn what_of_events_is_of_another_type_is_told_once() {
    let (told, _guard) = Told::listen();
    let body =
        "data: {\"text\": 1}\n\ndata: {\"text\": 2}\n\ndata: {\"text\": \"a\", \"at\": \"b\"}\n\n";
    let said = answer(200, &["content-type: text/event-stream"], body);
    let server = Server::start(vec![Said::Bytes(said)]).await;
    let client = builder(&server).build().unwrap();
    let response = Call::new(&client, &GET).send::<Events<Line>>().await.unwrap();
    assert!(response.mismatches().is_empty());
    let mut events = response.into_value();
    let mut found = Vec::new();
    while let Some(event) = events.next().await.unwrap() {
        found.push(event.data.validate().errors().map(|f| f.path().to_owned()).collect::<Vec<_>>());
    }
    assert_eq!(found, [["text"], ["text"], ["at"]]);
    let places = [
        "operation=\"ANY /things\" path=text expected=\"a string\" found=\"a number\"",
        "operation=\"ANY /things\" path=at expected=\"an integer\" found=\"a string\"",
    ];
    assert_eq!(told.take(), places);
}
