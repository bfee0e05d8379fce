//! The fake service, over real HTTP on the loopback interface.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod draft;
mod metrics;
mod server;
mod tools;
mod workflow;

use serde_json::{Value, json};
use smallest_atoms::testing::FakeAtoms;

const DRAFT: &str = "/agent/agent-1/drafts/draft-1/config";
const WORKFLOW: &str = "/workflow/workflow-1";

struct Reply {
    status: u16,
    request_id: String,
    content_type: String,
    text: String,
}

impl Reply {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("the answer is JSON")
    }

    fn errors(&self) -> Vec<String> {
        assert_eq!(self.json()["status"], false, "{}", self.text);
        let errors = self.json()["errors"].clone();
        serde_json::from_value(errors).expect("the errors are strings")
    }
}

fn client() -> reqwest::Client {
    // Plain HTTP needs no TLS, but reqwest wants a provider to be there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().build().expect("a client without options")
}

async fn send(request: reqwest::RequestBuilder) -> Reply {
    let response = request.send().await.expect("the fake answers");
    let header = |name: &str| {
        let value = response.headers().get(name);
        value.map_or(String::new(), |value| value.to_str().expect("ASCII").to_owned())
    };
    Reply {
        status: response.status().as_u16(),
        request_id: header("x-request-id"),
        content_type: header("content-type"),
        text: response.text().await.expect("a whole body"),
    }
}

async fn patch_bytes(fake: &FakeAtoms, path: &str, body: impl Into<reqwest::Body>) -> Reply {
    let request = client().patch(format!("{}{path}", fake.base_url()));
    send(request.bearer_auth(fake.api_key()).body(body)).await
}

async fn patch(fake: &FakeAtoms, path: &str, body: Value) -> Reply {
    patch_bytes(fake, path, body.to_string()).await
}

async fn start() -> FakeAtoms {
    FakeAtoms::start().await.expect("a free port")
}

fn config(fake: &FakeAtoms) -> Value {
    fake.draft("agent-1", "draft-1").expect("the seed").config.into()
}

fn revision(fake: &FakeAtoms) -> u64 {
    fake.draft("agent-1", "draft-1").expect("the seed").revision
}

fn end_call(name: &str) -> Value {
    json!({"type": "end_call", "name": name, "description": "Ends the call."})
}

fn metric(own: Value) -> Value {
    let metric = json!({"identifier": "outcome", "dispositionMetricPrompt": "What came of it?",
        "dispositionMetricType": "STRING"});
    with(metric, own)
}

/// Adds the members of `own`; the marker "-" removes one instead.
fn with(mut object: Value, own: Value) -> Value {
    for (name, value) in own.as_object().expect("members") {
        if value == "-" {
            object.as_object_mut().expect("an object").remove(name);
        } else {
            object[name] = value.clone();
        }
    }
    object
}

async fn verdict(config: Value) -> Vec<String> {
    let fake = start().await;
    let reply = patch(&fake, DRAFT, config.clone()).await;
    if reply.status == 200 {
        assert_eq!(revision(&fake), 2);
        return Vec::new();
    }
    assert_eq!(reply.status, 400, "{config}");
    assert_eq!(revision(&fake), 1, "a refused write counts for nothing");
    assert_eq!(self::config(&fake), json!({}), "a refused write stores nothing");
    reply.errors()
}
