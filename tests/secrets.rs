//! The key is in no log, trace, error, `Debug` or panic of this process: everything that is told at
//! trace level, by every crate, is captured and searched for it.

#![allow(
    missing_docs,
    deprecated,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing
)]

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use smallest_atoms::testing::{Answer, FakeAtoms};
use smallest_atoms::types::{
    DraftConfigRequest, SinglePromptConfig, Tool, UpdateWorkflowConfigurationBody,
};
use smallest_atoms::{CallOptions, Client, ClientBuilder};
use tokio::net::TcpListener;

/// All that is told, and shown.
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
    fn show(&mut self, value: &dyn std::fmt::Debug) {
        writeln!(self, "{value:?} {value:#?}").unwrap();
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

async fn edit(told: &mut Told, client: &Client, options: CallOptions) {
    let body = DraftConfigRequest::default().first_message("a body that is nobody's business");
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
    let call = call.with(options);
    told.show(&call);
    match call.send().await {
        Ok(response) => {
            told.show(&response);
            told.show(&response.deprecation());
        }
        Err(error) => {
            writeln!(told, "{error}").unwrap();
            told.show(&error.deprecation());
            told.show(&error);
            told.show(&(error.messages(), error.headers(), error.conflict(), error.error_type()));
            let source = std::error::Error::source(&error).map(ToString::to_string);
            told.show(&source);
            // A panic with the error, as `unwrap` makes it.
            let outcome = Err::<(), _>(error);
            let panics = std::panic::AssertUnwindSafe(move || unwrapped(outcome));
            let caught = std::panic::catch_unwind(panics).unwrap_err();
            told.show(&caught.downcast_ref::<String>());
        }
    }
}

fn unwrapped(outcome: Result<(), smallest_atoms::Error>) {
    outcome.unwrap();
}

async fn update(told: &mut Told, client: &Client) {
    let config = SinglePromptConfig::new("p").tools([Tool::end_call("bye", "Ends the call")]);
    let body = UpdateWorkflowConfigurationBody::for_single_prompt(config);
    match client.update_workflow_configuration().id("workflow-1").body(body).send().await {
        Ok(response) => told.show(&response),
        Err(error) => told.show(&error),
    }
}

/// Answers in which the service echoes the key wherever it can.
fn echoes(key: &str) -> Vec<Answer> {
    let bearer = format!("Bearer {key}");
    let message = format!("the key {key} is not valid");
    let mut answers = Vec::new();
    for (status, body) in [
        (200, json!({ "status": true, "data": { "label": message, "new": key } })),
        (200, json!([key])),
        (400, json!({ "status": false, "errors": [message, { "message": bearer }] })),
        (401, json!({ "error": key })),
        (409, json!({ "error_type": key, "data": { "conflict": { "diffs": [key] } } })),
        (409, json!({ key: key })),
        (429, json!({ "message": message, "retry_after": 0 })),
        (500, json!(bearer)),
    ] {
        let answer = Answer::json(status, body).header("x-request-id", format!("r-{key}"));
        let link = format!("<https://x/?k={key}>; rel=deprecation");
        let answer = answer.header("deprecation", "true").header("link", link);
        answers.push(answer.header("x-echo", &bearer).header("set-cookie", format!("k={key}")));
    }
    for body in [format!("<html>{key}"), format!("{{\"{key}\": x"), format!("{{\"a\": \"{key}")] {
        answers.extend([200, 404].map(|status| Answer::new(status).body(body.clone())));
    }
    answers
}

/// A client of HTTP/2 at a server that takes everything and says nothing.
async fn over_http2(told: &mut Told, builder: ClientBuilder) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let http = reqwest::Client::builder().tls_backend_preconfigured(tls).http2_prior_knowledge();
    let client = builder.base_url(url).http_client(http.build().unwrap());
    let (client, accepted) = (client.build().unwrap(), listener.accept());
    let options = CallOptions::new().attempt_timeout(Duration::from_millis(500));
    let ((), stream) = tokio::join!(edit(told, &client, options), accepted);
    drop(stream);
}

// One test: the subscriber and the panic hook are the process's.
#[tokio::test(flavor = "current_thread")]
async fn the_key_is_told_nowhere() {
    let mut told = Told::default();
    let (writer, hook) = (told.clone(), Mutex::new(told.clone()));
    tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .init();
    std::panic::set_hook(Box::new(move |info| writeln!(hook.lock().unwrap(), "{info}").unwrap()));

    let fake = FakeAtoms::start().await.unwrap();
    let builder = Client::builder().api_key(fake.api_key()).base_url(fake.base_url());
    told.show(&builder);
    let client = builder.clone().build().unwrap();
    told.show(&client);
    edit(&mut told, &client, CallOptions::new()).await;
    update(&mut told, &client).await;
    for answer in echoes(fake.api_key()) {
        fake.answer_next(answer.clone());
        edit(&mut told, &client, CallOptions::new().attempts(1)).await;
        fake.answer_next(answer);
        update(&mut told, &client).await;
    }
    let late = Answer::new(200).delay(Duration::from_secs(1));
    fake.answer_next(late);
    let short = CallOptions::new().timeout(Duration::from_millis(50));
    edit(&mut told, &client, short).await;
    let key = format!("Bearer {}", fake.api_key());
    for name in ["authorization", "x-key", "bad name"] {
        edit(&mut told, &client, CallOptions::new().header(name, &key).query("key", &key)).await;
    }
    // The report of a request that is refused quotes what was found in it.
    let tool = Tool::api_call("n", "d", format!("no url {}", fake.api_key()), "GET");
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
    let prompt = SinglePromptConfig::new("p").tools([tool]);
    let call = call.body(DraftConfigRequest::default().single_prompt_config(prompt));
    told.show(&call.validate());
    told.show(&call.send().await.unwrap_err());
    let closed = builder.clone().base_url("http://127.0.0.1:9").build().unwrap();
    edit(&mut told, &closed, CallOptions::new()).await;
    let poor = builder.clone().base_url("http://127.0.0.1:9").retry_budget(1).build().unwrap();
    edit(&mut told, &poor, CallOptions::new()).await;
    over_http2(&mut told, builder).await;
    let bad = format!("{}\n", fake.api_key());
    told.show(&Client::builder().api_key(bad).build().unwrap_err());
    drop(std::panic::take_hook());

    let text = told.text();
    let lines = || text.lines();
    let leak = lines().find(|line| line.contains(fake.api_key()));
    assert_eq!(leak, None, "the key was told");
    assert_eq!(lines().find(|line| line.contains("nobody's business")), None, "a body was told");
    // It was not silence that was searched.
    for told in ["atoms_call", "hyper", "h2::", "reqwest", "TRACE", "[redacted]", "panicked"] {
        assert!(text.contains(told), "nothing was captured of {told}");
    }
    // At info and above, no id of an agent or a draft either.
    let loud = lines().filter(|line| line.contains(" INFO ") || line.contains(" WARN "));
    let loud = loud.collect::<Vec<_>>().join("\n");
    assert!(loud.contains("atoms_call") && loud.contains("request_id"), "{loud}");
    // A span for each call, with what became of it.
    let ends = loud.lines().filter(|line| line.contains("atoms_call{") && line.contains("close"));
    let ends = ends.collect::<Vec<_>>();
    for parts in [
        ["operation=\"edit_draft_config\" method=\"PATCH\"", "status=200", "attempts=1"],
        ["path=\"/agent/{id}/drafts/{draftId}/config\"", "status=409", "request_id=\"r-[redacted]"],
        ["operation=\"update_workflow_configuration\"", "duration_ms=", "attempts=1"],
        ["operation=\"edit_draft_config\"", "duration_ms=", "attempts=3"],
        ["operation=\"edit_draft_config\"", "duration_ms=", "attempts=2"],
    ] {
        let has_all = |line: &&str| parts.iter().all(|part| line.contains(part));
        assert!(ends.iter().any(has_all), "{parts:?} in none of {ends:#?}");
    }
    let broke = lines().filter(|line| line.contains("the retry budget is empty attempt=2"));
    assert!(broke.count() == 1 && text.matches("the retry budget is empty").count() == 1, "{text}");
    for id in ["agent-1", "draft-1", "workflow-1"] {
        assert!(!loud.contains(id), "{loud}");
    }
}

/// Wherever in a text the key stands, no part of it is left by what cuts the text.
#[test]
fn no_part_of_the_key_is_told_where_a_text_is_cut() {
    const KEY: &str = "sk_7fQ2zLw9XcV4bN8m";
    let client = Client::builder().api_key(KEY).base_url("http://127.0.0.1:1").build().unwrap();
    let parts = KEY.as_bytes().windows(5).map(|part| String::from_utf8_lossy(part).into_owned());
    let parts = parts.collect::<Vec<_>>();
    let mut codes = std::collections::BTreeSet::new();
    for before in 0..80 {
        let text = format!("{}{KEY}{}", "x".repeat(before), " y".repeat(9));
        let tool = json!({
            "type": text, "name": text, "description": "d", "url": text, "method": text,
            "transferNumber": text, "requestBody": text, text.clone(): 1,
        });
        let transfer = json!({
            "type": "transfer_call", "name": text, "description": "d", "transferNumber": text,
        });
        let call = json!({ "type": "api_call", "name": text, "description": "d", "url": text });
        let config: SinglePromptConfig =
            serde_json::from_value(json!({ "prompt": "p", "tools": [tool, transfer, call] }))
                .unwrap();
        let body = UpdateWorkflowConfigurationBody::for_single_prompt(config);
        let update = client.update_workflow_configuration().id(format!("{text}\n")).body(body);
        let report = update.validate();
        let told =
            format!("{report} {report:#} {report:?} {}", serde_json::to_string(&report).unwrap());
        for part in &parts {
            assert!(!told.contains(part), "{before}: {part} in {told}");
        }
        assert!(told.contains("[redacted]"), "{told}");
        codes.extend(report.iter().map(|finding| finding.code().as_str()));
    }
    for code in ["unlisted_value", "wrong_format", "duplicate"] {
        assert!(codes.contains(code), "{code} is not among {codes:?}");
    }
}
