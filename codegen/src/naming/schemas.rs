//! Names the schemas that the pages name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::EDIT;
use crate::context::Context;
use crate::names::{Names, free, pascal, singular};
use crate::notes::{ORIGIN, RUST, SCHEMA};
use crate::pointer::{self, each_operation, each_root, each_schema};
use crate::reference::{reference, target};

/// Where a schema's name comes from when the pages named it after the place it stands at.
struct Place {
    parent: String,
    suffix: String,
}

/// Returns the Rust name of every schema: the lock's, or the rule's.
pub(super) fn names(
    document: &mut Value,
    locks: &Names,
    inside: &BTreeSet<String>,
    context: &mut Context<'_>,
) -> BTreeMap<String, String> {
    let places = places(document);
    let prefixes = operation_prefixes(document);
    let answers = answer_names(document);
    let keys = match document.pointer("/components/schemas") {
        Some(Value::Object(schemas)) => schemas.keys().cloned().collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    let rule = |key: &str| by_rule(key, locks, &places, &prefixes, &answers, &mut BTreeSet::new());
    let mut names = keys.iter().map(|key| (key.clone(), rule(key))).collect::<BTreeMap<_, _>>();
    for repeated in repeats(&names) {
        for (key, name) in &mut names {
            if *name == repeated && !locks.schemas.contains_key(key) {
                *name = pascal(key);
            }
        }
    }
    // What differs only in what no Rust name holds is told apart by numbers, in the order of names.
    let locked = names.iter().filter(|(key, _)| locks.schemas.contains_key(*key));
    let mut taken = locked.map(|(_, name)| name).chain(inside).cloned().collect::<BTreeSet<_>>();
    for (key, name) in &mut names {
        if !locks.schemas.contains_key(key) {
            *name = free(&taken, [name.clone()]);
            taken.insert(name.clone());
        }
    }
    for repeated in repeats(&names) {
        for (key, _) in names.iter().filter(|(_, name)| **name == repeated) {
            let at = pointer::push("/components/schemas", key);
            context.error(&at, format!("several schemas are `{repeated}` in Rust"), EDIT);
        }
    }
    for (key, name) in &names {
        check_type_name(&pointer::push("/components/schemas", key), name, context);
    }
    names
}

/// Reports a name that no type can have; the rule makes none, a lock may hold one.
pub(super) fn check_type_name(pointer: &str, name: &str, context: &mut Context<'_>) {
    if pascal(name) != name {
        let message = format!("expected a Rust name in upper camel case, found `{name}`");
        context.error(pointer, message, "correct it in `names.toml`");
    }
}

fn repeats(names: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    names.values().filter(|name| !seen.insert(*name)).cloned().collect()
}

fn by_rule(
    key: &str,
    locks: &Names,
    places: &BTreeMap<String, Place>,
    prefixes: &BTreeMap<String, String>,
    answers: &BTreeMap<String, String>,
    open: &mut BTreeSet<String>,
) -> String {
    if let Some(name) = locks.schemas.get(key).or_else(|| answers.get(key)) {
        return name.clone();
    }
    if let Some(place) = places.get(key)
        && open.insert(key.to_owned())
    {
        let parent = by_rule(&place.parent, locks, places, prefixes, answers, open);
        return joined(&parent, &place.suffix);
    }
    let of_operation = prefixes
        .iter()
        .filter_map(|(prefix, name)| Some((prefix.len(), name, key.strip_prefix(prefix)?)))
        .filter_map(|(length, name, rest)| {
            Some((length, format!("{name}{}", place_in_operation(rest)?)))
        })
        .max();
    of_operation.map_or_else(|| pascal(key), |(_, name)| pascal(&name))
}

/// A part that says its parent's name already does not say it twice.
pub(super) fn joined(parent: &str, suffix: &str) -> String {
    let rest = suffix.strip_prefix(parent);
    if rest.is_some_and(|rest| rest.starts_with(char::is_uppercase)) {
        return pascal(suffix);
    }
    pascal(&format!("{parent}{suffix}"))
}

/// `RequestBodyContentApplicationJsonSchemaX` is `BodyX`, and so on.
fn place_in_operation(rest: &str) -> Option<String> {
    if let Some(rest) = rest.strip_prefix("Parameters") {
        return Some(rest.to_owned());
    }
    let (_, inside) = rest.split_once("Schema")?;
    let place = if rest.starts_with("RequestBodyContent") {
        "Body"
    } else if rest.starts_with("Responses") {
        "Response"
    } else {
        return None;
    };
    Some(format!("{place}{inside}"))
}

/// Finds the schemas that the pages named after the field they belong to.
fn places(document: &Value) -> BTreeMap<String, Place> {
    let mut places = BTreeMap::new();
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for (parent, schema) in schemas.into_iter().flatten() {
        let fields = schema.get("properties").and_then(Value::as_object);
        for (field, property) in fields.into_iter().flatten() {
            type Rule = fn(&str) -> String;
            let direct = (target(property), pascal as Rule, "");
            let item = (property.get("items").and_then(target), singular as Rule, "Items");
            for (child, suffix, end) in [direct, item] {
                let Some(child) = child else { continue };
                let inside = child.strip_prefix(parent.as_str()).and_then(|c| c.strip_suffix(end));
                if inside.is_some_and(|inside| inside == pascal(field)) {
                    let parent = parent.clone();
                    places.insert(child, Place { parent, suffix: suffix(field) });
                }
            }
        }
    }
    places
}

/// The pages name a schema inside an operation after its path and method.
fn operation_prefixes(document: &mut Value) -> BTreeMap<String, String> {
    let mut prefixes = BTreeMap::new();
    each_operation(document, &mut |at, operation| {
        if let [_, path, method] = pointer::tokens(at).as_slice() {
            let name = operation.get(RUST).and_then(Value::as_str).unwrap_or_default();
            prefixes.insert(pascal(path) + &pascal(method), pascal(name));
        }
    });
    prefixes
}

/// The answer of an operation is called after the operation, where the page does so too.
fn answer_names(document: &mut Value) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    each_operation(document, &mut |at, operation| {
        let name = operation.get(RUST).and_then(Value::as_str).unwrap_or_default();
        let name = pascal(&format!("{name} response"));
        each_root(at, operation, &mut |pointer, schema| {
            let tokens = pointer::tokens(pointer);
            let status = tokens.get(4).filter(|status| status.starts_with('2'));
            if let (Some(status), Some(key)) = (status, target(schema))
                && key.ends_with(&format!("_Response_{status}"))
            {
                names.insert(key, name.clone());
            }
        });
    });
    names
}

pub(super) fn rename(document: &mut Value, names: &BTreeMap<String, String>) {
    each_schema(document, &mut |_, schema| {
        if let Some(name) = target(schema).and_then(|key| names.get(&key))
            && let Some(schema) = schema.as_object_mut()
        {
            schema.insert("$ref".to_owned(), reference(name));
        }
    });
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    if let Some(schemas) = schemas {
        let renamed = std::mem::take(schemas).into_iter().map(|(key, mut schema)| {
            let name = names.get(&key).unwrap_or(&key).clone();
            if let Some(schema) = schema.as_object_mut() {
                schema.insert(ORIGIN.to_owned(), json!(pointer::push("/components/schemas", &key)));
                schema.insert(SCHEMA.to_owned(), json!(key));
            }
            (name, schema)
        });
        *schemas = renamed.collect();
    }
}
