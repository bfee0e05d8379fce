//! The key: a matter of the client and not of each call.

use serde_json::Value;

use super::Context;
use crate::pointer::each_operation;

/// Removes the `Authorization` header from the parameters of every operation.
pub(super) fn authorization(document: &mut Value, _: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_operation(document, &mut |_, operation| {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        if let Some(parameters) = parameters {
            let before = parameters.len();
            parameters.retain(|parameter| !is_authorization(parameter));
            changed += before - parameters.len();
        }
    });
    changed
}

fn is_authorization(parameter: &Value) -> bool {
    let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
    text("in") == "header" && text("name").eq_ignore_ascii_case("authorization")
}
