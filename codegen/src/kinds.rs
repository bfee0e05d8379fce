//! What a repaired schema becomes in Rust.

use serde_json::Value;

/// Returns whether `schema` is an object without named members, a map.
pub(crate) fn is_map(schema: &Value) -> bool {
    let has_members = schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|properties| !properties.is_empty());
    schema.get("type").and_then(Value::as_str) == Some("object") && !has_members
}

/// Returns whether `schema` is an object with named members, which becomes a struct.
pub(crate) fn is_object(schema: &Value) -> bool {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|properties| !properties.is_empty())
}

/// Returns whether `schema` is a list of strings to choose from, which becomes an enum.
pub(crate) fn is_enum(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_string))
}

/// Returns whether `schema` is a choice between several schemas, which becomes an enum.
pub(crate) fn is_union(schema: &Value) -> bool {
    schema.get("oneOf").is_some()
}

/// Returns whether `schema` gets a Rust type of its own.
pub(crate) fn is_type(schema: &Value) -> bool {
    is_object(schema) || is_enum(schema) || is_union(schema)
}
