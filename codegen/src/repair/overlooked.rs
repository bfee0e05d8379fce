//! What the pages say of an operation and no call is made of.

use serde_json::Value;

use crate::context::Context;
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

/// Names callbacks, links, other keys, and the keywords of schemas that stay with the page.
pub(super) fn named(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut found = 0;
    each_schema(document, &mut |at, schema| {
        for keyword in UNREAD.iter().filter(|keyword| schema.get(**keyword).is_some()) {
            context.note(&pointer::push(at, keyword), "no value is checked by it");
            found += 1;
        }
        if has_mixed_list(schema) {
            context.note(&pointer::push(at, "enum"), "values of several types are not checked");
            found += 1;
        }
        let is_union = ["oneOf", "anyOf"].iter().any(|keyword| schema.get(*keyword).is_some());
        if schema.get("discriminator").is_some() && !is_union {
            let told = "its forms are not told apart: a discriminator counts beside `oneOf`";
            context.note(&pointer::push(at, "discriminator"), told);
            found += 1;
        }
    });
    each_operation(document, &mut |at, operation| {
        if operation.get("callbacks").is_some() {
            let message = "callbacks are the service's calls to you; no method is made of them";
            context.note(&pointer::push(at, "callbacks"), message);
            found += 1;
        }
        found += beside_schema(at, operation, context);
        // Nothing further on is about the key.
        let security = operation.as_object_mut().and_then(|operation| operation.remove("security"));
        if let Some(asked) = security.as_ref().and_then(other_key) {
            let message = format!(
                "the key is sent as a bearer token; the page asks for {asked}, which `CallOptions` may add"
            );
            context.note(&pointer::push(at, "security"), &message);
            found += 1;
        }
        let base = pointer::push(at, "responses");
        if only_redirects(operation) {
            let told =
                "a redirect is not followed: it is an error, whose headers say where it leads";
            context.note(&base, told);
            found += 1;
        }
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

/// Names what stands on a parameter and belongs into its schema.
fn beside_schema(at: &str, operation: &Value, context: &mut Context<'_>) -> usize {
    const OF_PARAMETER: [&str; 13] = [
        "allowEmptyValue",
        "allowReserved",
        "content",
        "deprecated",
        "description",
        "example",
        "examples",
        "explode",
        "in",
        "name",
        "required",
        "schema",
        "style",
    ];
    let base = pointer::push(at, "parameters");
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let mut found = 0;
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let at = pointer::push(&base, &index.to_string());
        let keys = parameter.as_object().into_iter().flatten().map(|(key, _)| key);
        for key in keys.filter(|k| !k.starts_with("x-") && !OF_PARAMETER.contains(&k.as_str())) {
            let told = "it is not looked at: what a parameter holds, its `schema` alone says";
            context.note(&pointer::push(&at, key), told);
            found += 1;
        }
    }
    found
}

/// Returns whether a list of values is neither of texts nor of numbers and booleans.
fn has_mixed_list(schema: &Value) -> bool {
    let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let mut listed = listed.filter(|value| !value.is_null()).peekable();
    let first_is_text = listed.peek().is_some_and(|first| first.is_string());
    listed.any(|value| match value {
        Value::String(_) => !first_is_text,
        Value::Number(_) | Value::Bool(_) => first_is_text,
        _ => true,
    })
}

/// Returns whether an operation answers with redirects and never with success.
fn only_redirects(operation: &Value) -> bool {
    let responses = operation.get("responses").and_then(Value::as_object);
    let begins = |begin: char| {
        responses.is_some_and(|all| all.keys().any(|status| status.starts_with(begin)))
    };
    begins('3') && !begins('2') && !begins('d')
}

/// Returns what is asked for where a bearer token is none of the alternatives.
fn other_key(security: &Value) -> Option<String> {
    let alternatives = security.as_array()?;
    let mut asked = Vec::new();
    for alternative in alternatives {
        let schemes = alternative.as_array().into_iter().flatten();
        let others = schemes.filter(|scheme| !is_bearer(scheme)).map(told).collect::<Vec<_>>();
        if others.is_empty() {
            return None;
        }
        asked.push(others.join(" and "));
    }
    (!asked.is_empty()).then(|| asked.join(", or "))
}

/// Returns whether a scheme is satisfied by a bearer token, wherever that comes from.
fn is_bearer(scheme: &Value) -> bool {
    let text = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
    match text("type") {
        "http" => text("scheme").eq_ignore_ascii_case("bearer"),
        "apiKey" => text("in") == "header" && text("name").eq_ignore_ascii_case("authorization"),
        "oauth2" | "openIdConnect" => true,
        _ => false,
    }
}

fn told(scheme: &Value) -> String {
    let text = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or("no name");
    match text("type") {
        "apiKey" => format!("the key as `{}` in the {}", text("name"), text("in")),
        "http" => format!("`{}` authentication", text("scheme")),
        other => format!("`{other}`"),
    }
}
