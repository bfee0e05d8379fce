//! Strings that are written without quotes and look like numbers or booleans to YAML.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::pointer::{self, DATA, NAMES};

/// Returns the pointers of all values that a schema calls a string and YAML does not: of `+44` in
/// `{type: string, enum: [+44]}`.
pub(super) fn strings(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(document, &mut String::new(), false, &mut found);
    found
}

/// Walks over all that may be a schema: not over data, but over a property that is called as data is.
fn walk(value: &Value, at: &mut String, is_of_names: bool, found: &mut BTreeSet<String>) {
    let length = at.len();
    match value {
        Value::Object(members) => {
            let is_schema = !is_of_names && says_string(members);
            for (key, inner) in members {
                pointer::append(at, key);
                if is_of_names || !DATA.contains(&key.as_str()) {
                    walk(inner, at, !is_of_names && NAMES.contains(&key.as_str()), found);
                } else if is_schema {
                    listed(inner, at, found);
                }
                at.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                pointer::append(at, &index.to_string());
                walk(inner, at, false, found);
                at.truncate(length);
            }
        }
        _ => {}
    }
}

/// Returns whether a schema says that its values are strings, or lists of strings, and nothing else
/// but null.
fn says_string(schema: &Map<String, Value>) -> bool {
    let kinds = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.as_slice(),
        Some(kind) => std::slice::from_ref(kind),
        None => return false,
    };
    let mut kinds = kinds.iter().filter(|kind| *kind != "null" && !kind.is_null());
    match (kinds.next().and_then(Value::as_str), kinds.next()) {
        (Some("string"), None) => true,
        (Some("array"), None) => {
            schema.get("items").and_then(Value::as_object).is_some_and(says_string)
        }
        _ => false,
    }
}

/// Finds what is no string in the value of `const`, or in the list of `enum`.
fn listed(value: &Value, at: &mut String, found: &mut BTreeSet<String>) {
    let length = at.len();
    match value {
        Value::Number(_) | Value::Bool(_) => {
            found.insert(at.clone());
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointer::append(at, &index.to_string());
                listed(item, at, found);
                at.truncate(length);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::panic, reason = "a test fails by it")]
mod tests {
    use serde_json::{Value, json};

    use crate::yaml::{Failure, parse};

    fn read(schema: &str) -> Result<Value, Failure> {
        parse(&format!("{{components: {{schemas: {{A: {schema}}}}}}}"))
            .map(|mut document| document["components"]["schemas"]["A"].take())
    }

    #[test]
    fn what_is_a_string_is_read_as_it_is_written() -> Result<(), Failure> {
        for (schema, expected) in [
            (
                "{type: string, enum: [+44, 1.10, 0x1F, 1e3, true, 08, ~]}",
                json!(["+44", "1.10", "0x1F", "1e3", "true", "08", null]),
            ),
            ("{type: [string, 'null'], enum: [2.0, null]}", json!(["2.0", null])),
            ("{type: [string, integer], enum: [2.0]}", json!([2.0])),
            ("{type: number, enum: [1.10]}", json!([1.1])),
            ("{type: array, enum: [+1], items: {type: string}}", json!(["+1"])),
            ("{enum: [1.10]}", json!([1.1])),
        ] {
            assert_eq!(read(schema)?["enum"], expected, "{schema}");
        }
        let all = read(
            "{type: string, const: +9, default: 1.10, example: 2.0, examples: [3.0], maxLength: 4}",
        )?;
        let expected = json!({ "type": "string", "const": "+9", "default": "1.10", "example": "2.0", "examples": ["3.0"], "maxLength": 4 });
        assert_eq!(all, expected);
        Ok(())
    }

    #[test]
    fn what_is_no_schema_stays_as_yaml_has_it() -> Result<(), Failure> {
        // An example of any members, and properties that are called as keywords are.
        let data = read("{type: object, example: {type: string, enum: [1.10]}}")?;
        assert_eq!(data["example"]["enum"], json!([1.1]));
        let named = read(
            "{properties: {type: string, enum: {type: string, enum: [1.10]}, default: {type: integer, default: 1}}}",
        )?;
        assert_eq!(named["properties"]["enum"]["enum"], json!(["1.10"]));
        assert_eq!(named["properties"]["default"]["default"], json!(1));
        Ok(())
    }

    #[test]
    fn a_string_is_so_wherever_an_alias_or_a_merge_key_repeats_it() -> Result<(), Failure> {
        let page = "a: &a {type: string, enum: [+1]}\nb: *a\nc: {<<: *a, description: d}";
        let page = parse(page)?;
        for name in ["a", "b", "c"] {
            assert_eq!(page[name]["enum"], json!(["+1"]), "{name}");
        }
        Ok(())
    }
}
