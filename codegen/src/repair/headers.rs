//! Headers that are a matter of the client and not of each call.

use serde_json::Value;

use crate::context::Context;
use crate::pointer::each_operation;

/// The headers, in lower case, that neither a page nor a call may set: the key, and what HTTP itself
/// is spoken by. A length or a host that is not the request's breaks it; the others are between two
/// machines on the way, or promise of the connection what only the HTTP client can keep.
pub const RESERVED_HEADERS: [&str; 14] = [
    "authorization",
    "connection",
    "content-length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// What OpenAPI says is no parameter, the media types, and what the client can unpack. A call may set
/// them by its options.
const KNOWN: [&str; 3] = ["accept", "accept-encoding", "content-type"];

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
    let mut of_client = RESERVED_HEADERS.iter().chain(&KNOWN);
    text("in") == "header" && of_client.any(|name| text("name").eq_ignore_ascii_case(name))
}
