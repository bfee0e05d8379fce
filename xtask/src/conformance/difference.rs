//! Where two JSON values differ.

use serde_json::Value;

/// Returns the first place where two values differ, with what stands there; numbers by value.
pub(super) fn difference(expected: &Value, found: &Value) -> Option<String> {
    at("", Some(expected), Some(found))
}

fn at(place: &str, expected: Option<&Value>, found: Option<&Value>) -> Option<String> {
    match (expected, found) {
        (Some(Value::Object(wanted)), Some(Value::Object(came))) => {
            let added = came.keys().filter(|name| !wanted.contains_key(*name));
            let mut names = wanted.keys().chain(added);
            names.find_map(|name| at(&format!("{place}/{name}"), wanted.get(name), came.get(name)))
        }
        (Some(Value::Array(wanted)), Some(Value::Array(came))) => {
            let mut indexes = 0..wanted.len().max(came.len());
            indexes.find_map(|i| at(&format!("{place}/{i}"), wanted.get(i), came.get(i)))
        }
        (Some(Value::Number(wanted)), Some(Value::Number(came))) if same(wanted, came) => None,
        _ if expected == found => None,
        _ => {
            let place = if place.is_empty() { "the whole" } else { place };
            Some(format!("{place}: expected {}, found {}", shown(expected), shown(found)))
        }
    }
}

fn same(a: &serde_json::Number, b: &serde_json::Number) -> bool {
    a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64()
}

fn shown(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| short(&value.to_string()))
}

/// Returns a text, cut where it grows long.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(160) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_the_same_by_value_and_places_are_named() {
        assert_eq!(difference(&json!({"a": [1, 2.0]}), &json!({"a": [1.0, 2]})), None);
        for (expected, found, place) in [
            (json!({"a": {"b": 1}}), json!({"a": {"b": 2}}), "/a/b: expected 1, found 2"),
            (json!({"a": null}), json!({}), "/a: expected null, found nothing"),
            (json!([]), json!(["x"]), "/0: expected nothing, found \"x\""),
            (json!(1), json!("1"), "the whole: expected 1, found \"1\""),
        ] {
            assert_eq!(difference(&expected, &found).as_deref(), Some(place));
        }
    }
}
