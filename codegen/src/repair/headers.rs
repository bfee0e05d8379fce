//! Headers that are a matter of the client and not of each call.

use serde_json::Value;

use super::Context;
use crate::pointer::each_operation;

/// What OpenAPI says is no parameter, the key and the media types, and what HTTP itself is spoken
/// by: a length or a host that is not the request's breaks it.
const OF_CLIENT: [&str; 8] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
];

/// Removes the client's headers from the parameters of every operation.
pub(super) fn of_the_client(document: &mut Value, _: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_operation(document, &mut |_, operation| {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        if let Some(parameters) = parameters {
            let before = parameters.len();
            parameters.retain(|parameter| !is_of_client(parameter));
            changed += before - parameters.len();
        }
    });
    changed
}

fn is_of_client(parameter: &Value) -> bool {
    let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
    text("in") == "header" && OF_CLIENT.iter().any(|name| text("name").eq_ignore_ascii_case(name))
}
