//! What a schema says of its type and of what it requires, which several members say together.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::found::{At, Found};

/// The types, of which null is one however it is said.
pub(super) fn types(
    new: &Map<String, Value>,
    old: &Map<String, Value>,
    at: &At,
    found: &mut Found,
) {
    let types = |schema: &Map<String, Value>| {
        let types = schema.get("type").map(|types| match types {
            Value::Array(types) => types.iter().map(Value::to_string).collect::<BTreeSet<_>>(),
            one => BTreeSet::from([one.to_string()]),
        });
        let null = (schema.get("nullable") == Some(&Value::Bool(true)))
            .then(|| Value::from("null").to_string());
        (types.is_some(), types.into_iter().flatten().chain(null).collect::<BTreeSet<_>>())
    };
    if types(new) == types(old) {
        return;
    }
    let member = if new.get("type") == old.get("type") { "nullable" } else { "type" };
    found.contradict(at.push(member), new.get(member), old.get(member));
}

/// What one page requires and the other does not, whether the other has it or not: what is sent as
/// the one says it, the other calls invalid.
pub(super) fn required(
    new: &Map<String, Value>,
    old: &Map<String, Value>,
    at: &At,
    found: &mut Found,
) {
    let names = |schema: &Map<String, Value>| {
        let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        names.cloned().collect::<Vec<_>>()
    };
    let (new, old) = (names(new), names(old));
    let at = at.push("required");
    for name in new.iter().filter(|name| !old.contains(name)) {
        found.contradict(at.clone(), Some(name), None);
    }
    for name in old.iter().filter(|name| !new.contains(name)) {
        found.contradict(at.clone(), None, Some(name));
    }
}
