//! Types that a schema has and does not say.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Context;
use crate::pointer::each_schema;

/// Turns `const` into an `enum` of one, and says the type that follows from what a schema holds.
pub(super) fn said(document: &mut Value, _: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_schema(document, &mut |_, schema| {
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
