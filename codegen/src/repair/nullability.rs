//! Null: said in four ways by the pages, in one way afterwards.

use serde_json::{Map, Value, json};

use super::bounds::{OF_LISTS, OF_NUMBERS, OF_OBJECTS, OF_TEXTS, is_bound};
use super::references::carried;
use crate::context::Context;
use crate::notes::ANY;
use crate::pointer::each_schema;

/// Turns `type: [x, 'null']`, unions with null and enums with null into `nullable: true`.
pub(super) fn one_way(document: &mut Value, _: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_schema(document, &mut |_, schema| {
        if schema.is_boolean() {
            *schema = json!({});
        }
        if let Some(schema) = schema.as_object_mut() {
            let found = [from_types(schema), from_union(schema), from_enum(schema)];
            if found.contains(&true) {
                schema.insert("nullable".to_owned(), json!(true));
                changed += 1;
            }
        }
    });
    changed
}

/// `type: [string, 'null']`; what is left of a list of several types is a union of them.
fn from_types(schema: &mut Map<String, Value>) -> bool {
    let types = match schema.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(Value::String(only)) if only == "null" => vec![json!("null")],
        _ => return false,
    };
    let others = types.iter().filter(|t| *t != "null").cloned().collect::<Vec<_>>();
    match others.as_slice() {
        [only] => {
            schema.insert("type".to_owned(), only.clone());
        }
        several => {
            schema.remove("type");
            let is_composed =
                ["allOf", "anyOf", "oneOf"].iter().any(|key| schema.contains_key(*key));
            if !several.is_empty() && !is_composed {
                let members = several.iter().map(|kind| one_of_types(schema, kind)).collect();
                schema.insert("anyOf".to_owned(), Value::Array(members));
                schema.retain(|key, _| !OF_TYPES.contains(&key.as_str()) && !is_bound(key));
            }
        }
    }
    others.len() < types.len()
}

/// Says at each reference that what it leads to allows null, and of a union that a member does.
pub(super) fn through_references(document: &mut Value, _: &mut Context<'_>) -> usize {
    let is_null = |schema: &Value| is_nullable(schema).then_some(());
    carried(document, is_null, &mut |schema, by_name| {
        let marks = by_name.is_some() | has_nullable_member(schema);
        let schema = schema.as_object_mut().filter(|_| marks);
        schema.and_then(|schema| schema.insert("nullable".to_owned(), json!(true))).is_none()
            && marks
    })
}

fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&json!(true))
}

/// Takes null from the members of a union, and returns whether there was any.
fn has_nullable_member(schema: &mut Value) -> bool {
    let members = schema.get_mut("oneOf").and_then(Value::as_array_mut);
    let members = members.into_iter().flatten().filter_map(Value::as_object_mut);
    // All of them, not up to the first.
    members.filter_map(|member| member.remove("nullable")).filter(|null| *null == true).count() > 0
}

/// The keywords that say more of values of one type, beside their bounds; `enum` of any.
const OF_TYPES: [&str; 6] =
    ["additionalProperties", "properties", "required", "items", "format", "enum"];

/// Returns what a schema of several types says of one of them.
fn one_of_types(schema: &Map<String, Value>, kind: &Value) -> Value {
    let (kept, bounds): (&[&str], &[&str]) = match kind.as_str() {
        Some("object") => (&["additionalProperties", "properties", "required"], &OF_OBJECTS),
        Some("array") => (&["items"], &OF_LISTS),
        Some("string") => (&["format"], &OF_TEXTS),
        Some("integer" | "number") => (&[], &OF_NUMBERS),
        _ => (&[], &[]),
    };
    let is_kept = |key: &str| kept.contains(&key) || bounds.contains(&key);
    let kept = schema.iter().filter(|(key, _)| is_kept(key));
    let mut one = kept.map(|(key, value)| (key.clone(), value.clone())).collect::<Map<_, _>>();
    let is_of = |value: &&Value| match kind.as_str() {
        Some("string") => value.is_string(),
        Some("integer" | "number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => false,
    };
    let listed = schema.get("enum").and_then(Value::as_array);
    let listed = listed.map(|list| list.iter().filter(is_of).cloned().collect::<Vec<_>>());
    if let Some(listed) = listed.filter(|listed| !listed.is_empty()) {
        one.insert("enum".to_owned(), Value::Array(listed));
    }
    one.insert("type".to_owned(), kind.clone());
    Value::Object(one)
}

/// `oneOf: [x, {type: 'null'}]`, whose null the visit of the inner schemas has marked already.
fn from_union(schema: &mut Map<String, Value>) -> bool {
    let mut found = false;
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Array(members)) = schema.get(keyword) else {
            continue;
        };
        let others = members.iter().filter(|m| !is_null(m)).cloned().collect::<Vec<_>>();
        found |= others.len() < members.len();
        match <[Value; 1]>::try_from(others) {
            // What stands beside fields adds its own to them.
            Ok([only]) if schema.contains_key("properties") => {
                schema.insert(keyword.to_owned(), json!([only]));
            }
            Ok([only]) => {
                schema.remove(keyword);
                if OTHERS.iter().all(|key| only.get(key).is_none()) && !is_null(&only) {
                    schema.insert(ANY.to_owned(), json!(true));
                }
                for (key, value) in only.as_object().into_iter().flatten() {
                    schema.entry(key.clone()).or_insert_with(|| value.clone());
                }
            }
            Err(none) if none.is_empty() && found => {
                schema.remove(keyword);
            }
            Err(others) => {
                schema.insert(keyword.to_owned(), Value::Array(others));
            }
        }
    }
    found
}

const OTHERS: [&str; 8] = ["type", "$ref", "oneOf", "anyOf", "allOf", "properties", "enum", ANY];

fn is_null(member: &Value) -> bool {
    let has_no_other = OTHERS.iter().all(|key| member.get(key).is_none());
    member.get("nullable") == Some(&json!(true)) && has_no_other
}

fn from_enum(schema: &mut Map<String, Value>) -> bool {
    let Some(Value::Array(values)) = schema.get_mut("enum") else {
        return false;
    };
    let before = values.len();
    values.retain(|value| !value.is_null());
    let (is_found, is_empty) = (values.len() < before, values.is_empty());
    if is_found && is_empty {
        schema.remove("enum");
    }
    is_found
}
