//! Compares what was asked and told in an exchange with what the page wants.

use serde_json::{Value, json};

use super::difference::difference;
use super::http::accepts;
use super::judge_request::{differs, judge as judge_request};
use super::steps::{Reply, Step, Told};
use super::wire::Request;

/// What is not as the page wants it, each with its place in the page.
pub(super) struct Problems<'a> {
    /// Where the page describes the operation, for what has no place of its own.
    pub(super) operation: &'a str,
    pub(super) found: Vec<(String, String)>,
}

impl Problems<'_> {
    pub(super) fn add(&mut self, pointer: &str, message: String) {
        let pointer = if pointer.is_empty() { self.operation } else { pointer };
        self.found.push((pointer.to_owned(), message));
    }

    pub(super) fn differ(&mut self, pointer: &str, what: &str, expected: &str, found: &str) {
        self.add(pointer, differs(what, expected, found));
    }
}

/// Judges an exchange.
pub(super) fn judge(
    step: &Step,
    received: &[(Request, usize)],
    told: &Value,
    problems: &mut Problems<'_>,
) {
    let [(request, chosen)] = received else {
        let found = format!("{} requests; the client told {told}", received.len());
        return problems.differ("", "the exchange", "one request", &found);
    };
    let Some(reply) = step.replies.get(*chosen) else { return };
    if let Some(expected) = &step.expected {
        judge_request(expected, request, problems);
    }
    let accept = request.header("accept").unwrap_or("none");
    let media_type = reply.media_type.as_deref();
    if matches!(reply.told, Told::Value(_) | Told::Events(_) | Told::Bytes(_))
        && !accepts(accept, media_type)
    {
        problems.differ(&step.pointer, "the header `accept`", media_type.unwrap_or("any"), accept);
    }
    if let Some(message) = answer(reply, told) {
        problems.add(&step.pointer, message);
    }
    let lost = |key: &str| told.get(key).filter(|lost| **lost != json!([]));
    if let Some(found) = lost("lost").filter(|_| reply.is_sample) {
        problems.differ(&step.pointer, "the answer", "a field for each member", &found.to_string());
    }
    if let (Some(found), Some(expected), true) =
        (lost("lost_of_body"), &step.expected, step.body_is_sample)
    {
        let at = &expected.body_pointer;
        problems.differ(at, "the body", "a field for each member", &found.to_string());
    }
}

/// Returns how what the client told of an answer is not what was sent.
fn answer(reply: &Reply, told: &Value) -> Option<String> {
    let member = |key: &str| told.get(key).unwrap_or(&Value::Null);
    let (outcome, status) = (member("outcome").as_str().unwrap_or_default(), member("status"));
    let wanted = match &reply.told {
        Told::Nothing | Told::Value(_) => "a value",
        Told::Events(_) => "events",
        Told::Bytes(_) => "bytes",
        Told::Refused => "a refusal",
    };
    // Of an answer without content the client may as well tell that there are no bytes.
    let is_nothing = reply.told == Told::Nothing && ["events", "bytes"].contains(&outcome);
    if outcome != wanted && !is_nothing {
        let found = format!("{outcome}: {}", member("message"));
        return Some(differs(&format!("the answer {}", reply.status), wanted, &found));
    }
    if *status != json!(reply.status) {
        let expected = reply.status.to_string();
        return Some(differs("the status of the answer", &expected, &status.to_string()));
    }
    let value = member("value");
    let found = match &reply.told {
        Told::Nothing => {
            let is_empty = [json!(null), json!({}), json!([]), json!("")].contains(value);
            (!is_empty).then(|| format!("expected nothing, found {value}"))
        }
        Told::Value(expected) => difference(expected, value),
        Told::Events(all) => {
            let event = |(index, data): (usize, &Value)| json!(["sample", index.to_string(), data]);
            difference(&all.iter().enumerate().map(event).collect(), value)
        }
        Told::Bytes(bytes) => difference(&hex(bytes), value),
        Told::Refused => difference(&hex(&reply.bytes), value),
    };
    found.map(|found| format!("the answer {} as it was read, {found}", reply.status))
}

fn hex(bytes: &[u8]) -> Value {
    json!(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}
