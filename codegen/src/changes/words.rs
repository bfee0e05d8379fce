//! The page's own words, short enough for a report.

use serde_json::{Map, Value};

/// How much of a text is quoted.
const MOST: usize = 240;

/// What a schema says beside its prose.
const PROSE: [&str; 5] = ["description", "title", "example", "examples", "summary"];

/// Returns a value as YAML on one line, cut off where it is long.
pub(super) fn of(value: &Value) -> String {
    let text = match value {
        Value::Object(members) => members_of(members),
        other => flow(other),
    };
    cut(&text)
}

/// Returns what the page says of a schema, but for its prose.
pub(super) fn of_schema(schema: &Value) -> String {
    let text = of(&without_prose(schema));
    if text.is_empty() { "any value".to_owned() } else { text }
}

/// Returns the members of these names alone.
pub(super) fn only(value: &Value, names: &[&str]) -> String {
    let members = value.as_object().into_iter().flatten();
    let members = members.filter(|(name, _)| names.contains(&name.as_str()));
    of(&Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect()))
}

/// Returns the value without descriptions and examples; of inner members the names alone.
pub(super) fn without_prose(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| !PROSE.contains(&name.as_str()));
            let kept = kept.map(|(name, value)| match (name.as_str(), value) {
                ("properties", Value::Object(inner)) => {
                    let names = inner.keys().cloned().map(Value::String);
                    (name.clone(), Value::Array(names.collect()))
                }
                _ => (name.clone(), without_prose(value)),
            });
            Value::Object(kept.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(without_prose).collect()),
        other => other.clone(),
    }
}

/// Cuts a text off at a word.
pub(super) fn cut(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(MOST) else {
        return text;
    };
    let head = text.get(..end).unwrap_or_default();
    let head = head.rsplit_once(' ').map_or(head, |(head, _)| head);
    format!("{head} …")
}

fn members_of(members: &Map<String, Value>) -> String {
    let members = members.iter().map(|(name, value)| format!("{name}: {}", flow(value)));
    members.collect::<Vec<_>>().join(", ")
}

fn flow(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "''".to_owned(),
        Value::String(text) => {
            text.strip_prefix("#/components/schemas/").unwrap_or(text).to_owned()
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", "))
        }
        Value::Object(members) => format!("{{{}}}", members_of(members)),
        other => other.to_string(),
    }
}
