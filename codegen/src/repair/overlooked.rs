//! What the pages say of an operation and no call is made of.

use serde_json::Value;

use super::Context;
use crate::pointer::{self, each_operation, each_schema};

/// What a schema may say that nothing is made of; a pattern is told where its field is documented.
const UNREAD: [&str; 9] = [
    "if",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
    "patternProperties",
    "unevaluatedProperties",
    "contentSchema",
    "pattern",
];

/// Names callbacks, links and the keywords of schemas that stay with the page.
pub(super) fn named(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut found = 0;
    each_schema(document, &mut |at, schema| {
        for keyword in UNREAD.iter().filter(|keyword| schema.get(**keyword).is_some()) {
            context.note(&pointer::push(at, keyword), "no value is checked by it");
            found += 1;
        }
    });
    each_operation(document, &mut |at, operation| {
        if operation.get("callbacks").is_some() {
            let message = "callbacks are the service's calls to you; no method is made of them";
            context.note(&pointer::push(at, "callbacks"), message);
            found += 1;
        }
        let base = pointer::push(at, "responses");
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            if response.get("links").is_some() {
                let at = pointer::push(&pointer::push(&base, status), "links");
                context.note(&at, "links are not followed; no method is made of them");
                found += 1;
            }
        }
    });
    found
}
