//! Types that a schema has and does not say.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::bounds::unbounded;
use crate::context::Context;
use crate::pointer::each_schema;

/// Turns `const` into an `enum` of one, and says the type that follows from what a schema holds.
pub(super) fn said(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_schema(document, &mut |at, schema| {
        if schema.as_object_mut().is_some_and(of_items) {
            context.note(at, "values listed beside `type: array` are read as those of its items");
            changed += 1;
        }
    });
    each_schema(document, &mut |at, schema| {
        for lost in schema.as_object_mut().map(by_parts).unwrap_or_default() {
            context.note(at, lost);
            changed += 1;
        }
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        if let Some(only) = schema.remove("const") {
            schema.insert("enum".to_owned(), json!([only]));
            changed += 1;
        }
        const SAYING: [&str; 5] = ["type", "$ref", "allOf", "anyOf", "oneOf"];
        if SAYING.iter().any(|key| schema.contains_key(*key)) {
            return;
        }
        let listed = schema.get("enum").map(kind_of_all);
        let is_map = schema.get("additionalProperties").is_some_and(Value::is_object);
        let kind = match listed {
            Some(kind) => kind,
            None if is_map => Some("object"),
            None => schema.get("items").map(|_| "array"),
        };
        if let Some(kind) = kind {
            schema.insert("type".to_owned(), json!(kind));
            changed += 1;
        }
    });
    changed
}

/// Moves the values that are listed beside `type: array` to its items, where none of them is a list:
/// read by the letter no array is valid. Returns whether it did.
fn of_items(schema: &mut Map<String, Value>) -> bool {
    let listed = |schema: &Map<String, Value>| match (schema.get("const"), schema.get("enum")) {
        (Some(only), _) => vec![only.clone()],
        (None, Some(Value::Array(values))) => values.clone(),
        _ => Vec::new(),
    };
    let values = listed(schema).into_iter().filter(|value| !value.is_null()).collect::<Vec<_>>();
    let is_of_array = values.iter().any(|value| value.is_array() || value.is_object());
    if !says_array(schema) || values.is_empty() || is_of_array {
        return false;
    }
    schema.retain(|key, _| key != "const" && key != "enum");
    let items = schema.entry("items").or_insert_with(|| json!({}));
    if !items.is_object() {
        *items = json!({});
    }
    // What the items say themselves goes before.
    const SAYING: [&str; 6] = ["$ref", "allOf", "anyOf", "const", "enum", "oneOf"];
    if let Some(items) = items.as_object_mut()
        && SAYING.iter().all(|key| !items.contains_key(*key))
    {
        items.insert("enum".to_owned(), Value::Array(values));
        of_items(items);
    }
    true
}

/// Returns whether a schema says that its values are arrays, and nothing else but null.
fn says_array(schema: &Map<String, Value>) -> bool {
    match schema.get("type") {
        Some(Value::Array(kinds)) => {
            kinds.contains(&json!("array"))
                && kinds.iter().all(|kind| *kind == "array" || *kind == "null")
        }
        kind => kind.is_some_and(|kind| kind == "array"),
    }
}

/// Brings what says a schema for each item, or for each kind of name, to one schema for all, and
/// returns what is lost by that.
fn by_parts(schema: &mut Map<String, Value>) -> Vec<&'static str> {
    let (keyword, parts, lost) = if let Some(Value::Array(items)) = schema.remove("prefixItems") {
        let lost =
            "a tuple is read as a list; the order and the number of its items are not checked";
        ("items", items, lost)
    } else if let Some(values) = by_name(schema) {
        ("additionalProperties", values, "the names of a map's members are not checked")
    } else {
        return Vec::new();
    };
    let rest = schema.remove(keyword);
    // A tuple may also say how long it is at most.
    let most = schema.get("maxItems").and_then(Value::as_u64).filter(|_| keyword == "items");
    let is_short = most.is_some_and(|most| usize::try_from(most).is_ok_and(|m| m <= parts.len()));
    let is_open = !is_short && rest.as_ref().is_none_or(|rest| *rest == json!(true));
    let parts = parts.into_iter().chain(rest.filter(Value::is_object)).collect::<Vec<_>>();
    let free = is_open.then(|| parts.iter().map(unbounded).collect::<Vec<_>>());
    let free = free.filter(|free| *free != parts);
    schema.insert(keyword.to_owned(), one_of(free.as_ref().unwrap_or(&parts)));
    let bounds = "the bounds of some are not checked, for others may stand beside them";
    [Some(lost), free.map(|_| bounds)].into_iter().flatten().collect()
}

/// Takes the schemas of a map's members by their names, where it has no others.
fn by_name(schema: &mut Map<String, Value>) -> Option<Vec<Value>> {
    let has_members = ["properties", "allOf", "$ref"].iter().any(|key| schema.contains_key(*key));
    let more = schema.get("additionalProperties");
    if has_members || more.is_some_and(|more| *more != json!(false)) {
        return None;
    }
    match schema.remove("patternProperties") {
        Some(Value::Object(by_name)) => Some(by_name.into_iter().map(|(_, value)| value).collect()),
        _ => None,
    }
}

/// Returns the schema of what is any of these.
fn one_of(schemas: &[Value]) -> Value {
    let without = |schema: &Value, words: &[&str]| {
        let mut schema = schema.clone();
        if let Some(members) = schema.as_object_mut() {
            members.retain(|key, _| !words.contains(&key.as_str()));
        }
        schema
    };
    let (mut seen, mut differing) = (Vec::new(), Vec::new());
    for schema in schemas {
        let bare = without(schema, &["title", "description", "default"]);
        if !seen.contains(&bare) {
            seen.push(bare);
            // What is said of one place is not said of all; a title names a type.
            differing.push(without(schema, &["description", "default"]));
        }
    }
    match <[Value; 1]>::try_from(differing) {
        Err(none) if none.is_empty() => json!({}),
        Ok([only]) => only,
        Err(differing) => json!({ "anyOf": differing }),
    }
}

/// Returns the type that all values of a list have.
fn kind_of_all(list: &Value) -> Option<&'static str> {
    let kinds = list.as_array()?.iter().filter(|value| !value.is_null()).map(kind);
    let kinds = kinds.collect::<Option<BTreeSet<_>>>()?;
    match kinds.into_iter().collect::<Vec<_>>().as_slice() {
        [only] => Some(only),
        ["integer", "number"] => Some("number"),
        _ => None,
    }
}

fn kind(value: &Value) -> Option<&'static str> {
    match value {
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::String(_) => Some("string"),
        _ => None,
    }
}
