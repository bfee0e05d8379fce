//! What a page's schema says, read as it stands in the page.

use serde_json::{Map, Value};

/// Returns what a reference leads to, and anything else as it is.
pub(super) fn resolved<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    // A page whose references run in a circle never gets this far.
    for _ in 0..32 {
        let Some(found) = target(value).and_then(|target| document.pointer(target)) else {
            return value;
        };
        value = found;
    }
    value
}

/// Returns the JSON pointer of a reference.
pub(super) fn target(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix('#')
}

/// Returns the types that a schema names, without null; where it names none, what it must be.
pub(super) fn kinds(schema: &Map<String, Value>) -> Vec<&str> {
    let named = match schema.get("type") {
        Some(Value::String(kind)) => vec![kind.as_str()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ if has(schema, &["properties", "additionalProperties"]) => vec!["object"],
        _ if has(schema, &["items", "prefixItems"]) => vec!["array"],
        _ => Vec::new(),
    };
    named.into_iter().filter(|kind| *kind != "null").collect()
}

fn has(schema: &Map<String, Value>, keys: &[&str]) -> bool {
    keys.iter().any(|key| schema.contains_key(*key))
}

/// Returns the schemas under a keyword such as `allOf`.
pub(super) fn list<'a>(schema: &'a Map<String, Value>, keyword: &str) -> Vec<&'a Value> {
    schema.get(keyword).and_then(Value::as_array).into_iter().flatten().collect()
}

/// Returns the alternatives of a `oneOf` or `anyOf` that are not null.
pub(super) fn alternatives(schema: &Map<String, Value>) -> Vec<&Value> {
    let found = ["oneOf", "anyOf"].iter().map(|keyword| list(schema, keyword));
    found.flatten().filter(|alternative| !is_null_alone(alternative)).collect()
}

/// Returns whether a schema says what a value is, and not only words about it.
pub(super) fn says_what(schema: &Value) -> bool {
    let Some(members) = schema.as_object() else { return true };
    let keys = ["$ref", "const", "enum", "allOf", "oneOf", "anyOf"];
    !kinds(members).is_empty() || keys.iter().any(|key| members.contains_key(*key))
}

/// Returns the value by which a union's discriminator names one of its alternatives.
pub(super) fn discriminating(union: &Map<String, Value>, alternative: &Value) -> Option<String> {
    let reference = alternative.get("$ref")?.as_str()?;
    let schema = name_of(reference);
    let mapping = union.get("discriminator")?.get("mapping").and_then(Value::as_object);
    let mut mapping = mapping.into_iter().flatten();
    // A mapping leads to a reference, or to a schema's bare name.
    let leads_here = |to: &Value| to.as_str().is_some_and(|to| name_of(to) == schema);
    let named = mapping.find(|(_, to)| leads_here(to)).map(|(name, _)| name.clone());
    Some(named.unwrap_or_else(|| schema.to_owned()))
}

/// Returns the name of the schema that a reference leads to.
pub(super) fn name_of(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// Returns whether null is all that a schema allows.
fn is_null_alone(schema: &Value) -> bool {
    let all = ["oneOf", "anyOf"].iter().filter_map(|key| schema.get(*key)?.as_array()).flatten();
    let mut all = all.peekable();
    if all.peek().is_some() {
        return all.all(is_null_alone);
    }
    schema.get("type").and_then(Value::as_str) == Some("null")
        || schema.get("const").is_some_and(Value::is_null)
        || schema.get("enum").is_some_and(|listed| *listed == serde_json::json!([null]))
}

/// Returns whether a schema allows null, in any of the ways to say so.
pub(super) fn allows_null(document: &Value, schema: &Value) -> bool {
    let stated = resolved(document, schema);
    let says_so = |schema: &Value| {
        let kinds = schema.get("type").and_then(Value::as_array);
        let listed = schema.get("enum").and_then(Value::as_array);
        schema.get("nullable") == Some(&Value::Bool(true))
            || kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "null"))
            || listed.is_some_and(|listed| listed.contains(&Value::Null))
    };
    let alternative = stated.as_object().is_some_and(|stated| {
        let all = ["oneOf", "anyOf"].iter().flat_map(|keyword| list(stated, keyword));
        all.clone().any(|alternative| is_null_alone(alternative) || says_so(alternative))
    });
    says_so(schema) || says_so(stated) || alternative
}

/// Returns a JSON pointer that is one step longer.
pub(super) fn push(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}
