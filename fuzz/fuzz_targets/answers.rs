//! Bytes as an answer: a call returns, and what it returns can be shown. The first byte chooses
//! the status, the second the operation, and the third how often the first half of the rest is said,
//! so that few bytes make an answer that is deep or huge.
#![no_main]
#![allow(deprecated, reason = "a deprecated operation answers too")]

use std::sync::LazyLock;

use smallest_atoms::testing::{Answer, FakeAtoms};
use smallest_atoms::{Checking, Client, Error, types};
use tokio::runtime::{Builder, Runtime};

const STATUSES: [u16; 10] = [200, 201, 202, 204, 302, 400, 401, 409, 429, 500];

struct Service {
    runtime: Runtime,
    fake: FakeAtoms,
    client: Client,
}

static SERVICE: LazyLock<Service> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let fake = runtime.block_on(FakeAtoms::start()).expect("a port on loopback");
    let client = Client::builder().api_key(fake.api_key()).base_url(fake.base_url());
    let client = client.checking(Checking::WarnOnly).attempts(1).build().expect("a client");
    Service { runtime, fake, client }
});

/// Shows everything that an error tells.
fn show(error: &Error) {
    drop((error.to_string(), format!("{error:?}"), error.messages().len(), error.request_id()));
    drop(error.json::<serde_json::Value>());
    drop(error.json::<types::BadRequestErrorResponse>());
    let is_read = error.is_answer() || error.is_undecodable();
    assert!(is_read || error.is_too_large(), "{error:?}");
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let [status, operation, times, body @ ..] = bytes else { return };
    let (begin, rest) = body.split_at(body.len() / 2);
    let body = [&begin.repeat(1 + usize::from(*times) * 16), rest].concat();
    let Service { runtime, fake, client } = &*SERVICE;
    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let answer = Answer::new(status).header("content-type", "application/json").body(body);
    fake.answer_next(answer);
    let shown = runtime.block_on(async {
        if operation % 2 == 0 {
            let body = types::UpdateWorkflowConfigurationBody::default()
                .workflow_graph(types::WorkflowGraph::default());
            let call = client.update_workflow_configuration().id("a").body(body);
            call.send().await.map(|got| format!("{:?}", got.value()))
        } else {
            let body = types::DraftConfigRequest::default().first_message("Hello");
            let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
            call.send().await.map(|got| format!("{:?}", got.value()))
        }
    });
    if let Err(error) = shown {
        show(&error);
    }
});
