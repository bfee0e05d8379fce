//! `cargo xtask conformance`, on pages of its own: one client is built for all tests.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use clap::Parser;
use xtask::conformance::proof::{Built, Proof, Verdict};
use xtask::conformance::steps::{Step, Told};
use xtask::conformance::{Expected, ExpectedBody};
use xtask::flags::Xtask;
use xtask::palette::Palette;
use xtask::streams::Streams;
use xtask::workspace::Workspace;

static PROOF: LazyLock<Proof> =
    LazyLock::new(|| Proof::prepare(&pages(), None, &Workspace::find()).unwrap());
static BUILT: LazyLock<Built<'static>> =
    LazyLock::new(|| PROOF.build(&mut std::io::sink()).unwrap());

fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/pages")
}

/// Returns the steps of an operation.
fn steps(operation: &str) -> impl Iterator<Item = Step> {
    let (number, _) = PROOF.operations().enumerate().find(|(_, key)| *key == operation).unwrap();
    PROOF.steps.iter().filter(move |step| step.operation == number).cloned()
}

/// Runs the first step of an operation, changed.
fn with(operation: &str, change: impl FnOnce(&mut Step)) -> Verdict {
    let mut step = steps(operation).next().unwrap();
    change(&mut step);
    BUILT.run(&[step]).unwrap()
}

/// Asserts that a wrong expectation of an operation is reported, and where.
fn told(operation: &str, pointer: &str, message: &str, change: impl FnOnce(&mut Expected)) {
    let verdict = with(operation, |step| change(step.expected.as_mut().unwrap()));
    report(&verdict, operation, pointer, message);
}

fn report(verdict: &Verdict, operation: &str, pointer: &str, message: &str) {
    assert_eq!(verdict.failed, 1, "{verdict:#?}");
    let [finding] = verdict.findings.as_slice() else { panic!("{verdict:#?}") };
    assert!(finding.tried.starts_with(operation), "{finding}");
    assert!(finding.pointer.contains(pointer), "{finding}");
    assert!(finding.message.contains(message), "{finding}");
}

#[test]
fn every_operation_of_the_pages_passes() {
    let flags = Xtask::try_parse_from([Path::new("xtask"), Path::new("conformance"), &pages()]);
    let (mut out, mut messages) = (Vec::new(), Vec::new());
    let palette = Palette::default();
    let mut streams = Streams { out: &mut out, messages: &mut messages, terminal: false, palette };
    let result = xtask::run(&flags.unwrap(), &Workspace::find(), &mut streams);
    let out = String::from_utf8(out).unwrap();
    assert!(result.is_ok(), "{out}{}", result.unwrap_err());
    assert_eq!(out.lines().last(), Some("13 passed, 0 failed"), "{out}");
}

/// Else one removes the files that the other is writing.
#[cfg(unix)]
#[test]
fn a_run_waits_until_another_has_built() {
    struct Said(std::sync::mpsc::Sender<Vec<u8>>);
    impl std::io::Write for Said {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.send(bytes.to_vec()).map_err(std::io::Error::other)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let room = Workspace::find().conformance_dir().join("pages/another");
    let other = xtask::write::lock::Lock::acquire(&room, "another", &mut std::io::sink()).unwrap();
    let (said, heard) = std::sync::mpsc::channel();
    let run = std::thread::spawn(move || PROOF.build(&mut Said(said)).map(drop));
    assert_eq!(heard.recv().unwrap(), b"waiting: another run is at work on ");
    assert!(!run.is_finished());
    drop(other);
    run.join().unwrap().unwrap();
}

#[test]
fn a_wrong_request_is_told() {
    let find = "GET /things/{id}/parts/{number}.{kind}";
    told(find, "/get", "the method: expected PURGE, found GET", |e| e.method = "PURGE".to_owned());
    told(find, "/get", "the path: expected ", |e| drop(e.path.pop()));
    told(find, "/parameters/0", "`id` in the path: expected other", |e| {
        let id = e.path.iter_mut().find(|named| named.name == "id");
        id.unwrap().value = "other".to_owned();
    });
    told(find, "/get", "nothing more in the query: expected nothing, found on=true", |e| {
        e.query.retain(|named| named.name != "on");
    });
    told(find, "/get/parameters/", "the header `X-Count`: expected 1, found ", |e| {
        let count = e.headers.iter_mut().find(|named| named.name == "X-Count");
        count.unwrap().value = "1".to_owned();
    });
    told(find, "/get", "no more headers: expected none, found x-trace-id: ", |e| {
        e.headers.retain(|named| named.name != "X-Trace-Id");
    });
}

#[test]
fn a_query_parameter_under_another_name_is_told() {
    let find = "GET /things/{id}/parts/{number}.{kind}";
    let verdict = with(find, |step| {
        let query = &mut step.expected.as_mut().unwrap().query;
        query.iter_mut().find(|named| named.name == "on").unwrap().name = "true".to_owned();
    });
    let messages = verdict.findings.iter().map(ToString::to_string).collect::<String>();
    assert!(messages.contains("`true` in the query: expected true, found none"), "{messages}");
    assert!(messages.contains("nothing, found on=true"), "{messages}");
}

#[test]
fn a_wrong_body_is_told() {
    told("POST /trees", "/requestBody", "the body, /_id: expected 1, found", |e| {
        let ExpectedBody::Json { value: body, .. } = &mut e.body else { panic!("{:?}", e.body) };
        *body.get_mut("_id").unwrap() = 1.into();
    });
    told("POST /documents", "/requestBody", "the file name of the part `main file`", |e| {
        let ExpectedBody::Multipart(parts) = &mut e.body else { panic!("{:?}", e.body) };
        parts.iter_mut().find(|part| part.file.is_some()).unwrap().file = None;
    });
    told("POST /tokens", "/requestBody", "the form: expected []", |e| {
        e.body = ExpectedBody::Form(Vec::new());
    });
    told("PUT /recordings/{id}", "/requestBody", "the content type: expected audio/wav", |e| {
        let ExpectedBody::Raw { media_type, .. } = &mut e.body else { panic!("{:?}", e.body) };
        *media_type = "audio/wav".to_owned();
    });
}

#[test]
fn bodies_are_tried_that_the_page_calls_invalid() {
    let of = |what: &str| {
        let steps = steps("POST /plans").filter(|step| step.name == format!("a body with {what}"));
        steps.map(|step| step.wrong.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(of("a required member missing"), ["name", "parts.id"]);
    let bounded = ["name", "name", "share", "share", "step", "step", "days", "days", "days"];
    let inner = ["days[0]", "labels[\"undocumented é\"]", "parts.id"];
    assert_eq!(of("a value out of bounds"), [&bounded[..], &inner].concat());
    let typed = ["name", "made", "share", "step", "days", "days[0]", "labels", "labels.a"];
    let inner = ["labels[\"undocumented é\"]", "parts", "parts.id"];
    assert_eq!(of("another type"), [&typed[..], &inner].concat());
}

/// Returns the step whose `share` is out of bounds.
fn out_of_bounds() -> Step {
    let is_it = |step: &Step| {
        step.wrong.as_deref() == Some("share") && step.name == "a body with a value out of bounds"
    };
    steps("POST /plans").find(is_it).unwrap()
}

#[test]
fn an_invalid_body_that_is_sent_is_told() {
    let valid = steps("POST /plans").next().unwrap().body;
    let wrong = out_of_bounds();
    let sent = BUILT.run(&[Step { body: valid, ..wrong.clone() }]).unwrap();
    let message = "a body that is wrong at `share`: expected nothing sent, found 1 requests";
    report(&sent, "POST /plans", "/schema", message);
    let elsewhere = BUILT.run(&[Step { wrong: Some("days[1]".to_owned()), ..wrong }]).unwrap();
    let message = "a body that is wrong at `days[1]`: expected an error there, found [[\"share\"";
    report(&elsewhere, "POST /plans", "/schema", message);
}

#[test]
fn a_valid_body_that_the_report_refuses_is_told() {
    let wrong = out_of_bounds();
    let verdict = with("POST /plans", |step| {
        step.body.clone_from(&wrong.body);
        let ExpectedBody::Json { value, .. } = &mut step.expected.as_mut().unwrap().body else {
            panic!("{:?}", step.expected)
        };
        *value = wrong.body.clone().unwrap();
    });
    let message = "the report of a valid body at `share`: expected no error, found the page";
    report(&verdict, "POST /plans", "/requestBody", message);
}

#[test]
fn a_wrong_answer_is_told() {
    let verdict = with("GET /settings", |step| step.replies[0].told = Told::Value(7.into()));
    let message = "the answer 200 as it was read, the whole: expected 7, found {";
    report(&verdict, "GET /settings", "/responses/200", message);
    let verdict = with("GET /settings", |step| step.replies[0].status = 500);
    report(&verdict, "GET /settings", "/responses/200", "expected a value, found a refusal");
    let verdict = with("GET /recordings/events", |step| {
        step.replies[0].bytes = b"data: 7\n\n".to_vec();
    });
    report(&verdict, "GET /recordings/events", "/responses/200", "an answer in another form");
    let verdict = with("GET /recordings/{id}", |step| step.replies[0].bytes.push(0));
    report(&verdict, "GET /recordings/{id}", "/responses/200", "as it was read");
}

#[test]
fn a_member_that_no_field_takes_is_told() {
    let verdict = with("POST /score", |step| {
        step.replies[0].bytes = br#"{"score": "nine"}"#.to_vec();
        step.replies[0].told = Told::Value(serde_json::json!({ "score": "nine" }));
        step.replies[0].is_sample = true;
    });
    let message = r#"the answer: expected a field for each member, found ["/score"]"#;
    report(&verdict, "POST /score", "/responses/200", message);
}

#[test]
fn the_examples_of_a_page_are_sent_and_answered() {
    let printed = PROOF.steps.iter().filter(|step| step.name.contains("page"));
    let printed = printed.map(|step| (step.name.as_str(), step.expected.is_some()));
    let printed = printed.collect::<Vec<_>>();
    assert_eq!(printed.iter().filter(|(_, is_request)| *is_request).count(), 2, "{printed:?}");
    assert_eq!(printed.iter().filter(|(_, is_request)| !is_request).count(), 2, "{printed:?}");
}
