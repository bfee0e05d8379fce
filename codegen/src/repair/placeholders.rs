//! What stands in braces in a path is a parameter of it.

use serde_json::{Value, json};

use crate::context::Context;
use crate::pointer::{self, each_operation};

/// Declares what a path has a place for and no parameter describes: it can only be a required value
/// that is written as it is.
pub(super) fn declared(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_operation(document, &mut |at, operation| {
        let tokens = pointer::tokens(at);
        let path = tokens.get(1).map(String::as_str).unwrap_or_default();
        for name in named(path) {
            if is_declared(operation, name) {
                continue;
            }
            let told =
                format!("no parameter describes `{{{name}}}` of the path; it is a required string");
            context.note(at, &told);
            let Some(operation) = operation.as_object_mut() else { continue };
            let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
            if parameters.is_null() {
                *parameters = json!([]);
            }
            if let Some(parameters) = parameters.as_array_mut() {
                let schema = json!({ "type": "string" });
                parameters.push(
                    json!({ "name": name, "in": "path", "required": true, "schema": schema }),
                );
                changed += 1;
            }
        }
    });
    changed
}

/// Returns the names in braces.
fn named(path: &str) -> impl Iterator<Item = &str> {
    let rests = path.split('{').skip(1);
    let names = rests.filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
    names.filter(|name| !name.is_empty())
}

fn is_declared(operation: &Value, name: &str) -> bool {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let says = |p: &Value, key: &str, text: &str| p.get(key).is_some_and(|found| found == text);
    parameters.into_iter().flatten().any(|p| says(p, "in", "path") && says(p, "name", name))
}
