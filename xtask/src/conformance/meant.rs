//! What pages mean by words that stand at the wrong place.

use serde_json::{Value, json};

/// The keywords whose values are no schemas.
const DATA: [&str; 6] = ["const", "default", "enum", "example", "examples", "value"];

/// Takes values that are listed beside `type: array`, and are no arrays, for those of its items.
pub(super) fn settle(document: &mut Value) {
    walk(document, false);
}

fn walk(value: &mut Value, is_of_names: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, false)),
        Value::Object(members) => {
            for (key, inner) in members.iter_mut() {
                if is_of_names || !DATA.contains(&key.as_str()) {
                    walk(inner, !is_of_names && key == "properties");
                }
            }
            if !is_of_names {
                of_items(value);
            }
        }
        _ => {}
    }
}

fn of_items(schema: &mut Value) {
    let kinds = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.clone(),
        Some(kind) => vec![kind.clone()],
        None => return,
    };
    let is_array = kinds.iter().filter(|kind| **kind != "null").all(|kind| kind == "array");
    let only = schema.get("const").map(|only| json!([only]));
    let listed = only.as_ref().or(schema.get("enum")).and_then(Value::as_array);
    let listed = listed.into_iter().flatten().filter(|value| !value.is_null());
    let listed = listed.cloned().collect::<Vec<_>>();
    if !is_array || listed.is_empty() || listed.iter().any(|value| value.is_array()) {
        return;
    }
    let Some(schema) = schema.as_object_mut() else { return };
    schema.retain(|key, _| key != "enum" && key != "const");
    let items = schema.entry("items").or_insert_with(|| json!({}));
    if ["$ref", "enum", "const"].iter().all(|key| items.get(*key).is_none())
        && let Some(items_own) = items.as_object_mut()
    {
        items_own.insert("enum".to_owned(), Value::Array(listed));
        of_items(items);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    #[test]
    fn what_is_listed_beside_an_array_is_of_its_items() {
        let settled = |mut schema: Value| {
            super::settle(&mut schema);
            schema
        };
        for (schema, expected) in [
            (
                json!({ "type": "array", "enum": ["a"], "items": {"type": "string"} }),
                json!({ "type": "array", "items": {"type": "string", "enum": ["a"]} }),
            ),
            (
                json!({ "type": ["array", "null"], "const": "a", "items": {"enum": ["a", "b"]} }),
                json!({ "type": ["array", "null"], "items": {"enum": ["a", "b"]} }),
            ),
            (
                json!({ "type": "array", "enum": [["a"]] }),
                json!({ "type": "array", "enum": [["a"]] }),
            ),
            (
                json!({ "example": {"type": "array", "enum": ["a"]} }),
                json!({ "example": {"type": "array", "enum": ["a"]} }),
            ),
        ] {
            assert_eq!(settled(schema), expected);
        }
    }
}
