//! Gives the schemas that are written inline a name and a place of their own.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::schemas::{check_type_name, joined};
use super::{EDIT, operation_key};
use crate::context::Context;
use crate::kinds::is_type;
use crate::media::is_json;
use crate::names::{Names, free, pascal, singular};
use crate::notes::{NOTE, ORIGIN, RUST, SCHEMA, TAGS};
use crate::pointer::{self, each_child, each_operation, each_root, holds_schemas};
use crate::reference::reference;

/// Hoists every inline schema, and adds its name to `names`.
pub(super) fn run(
    document: &mut Value,
    locks: &Names,
    inside: BTreeSet<String>,
    names: &mut Names,
    context: &mut Context<'_>,
) {
    let named = document.pointer("/components/schemas").and_then(Value::as_object);
    let named = named.into_iter().flatten();
    let keys = named.clone().map(|(name, schema)| key_of(name, schema)).collect();
    let taken = named.map(|(name, _)| name.clone()).chain(inside).collect();
    let mut hoist = Hoist { locks, names, taken, keys, found: Vec::new() };
    hoist.visit_all(document);
    let found = hoist.found;
    add_hoisted(document, found, context);
}

/// Gives schemas that are written inline a name and a place under `components/schemas`.
struct Hoist<'a> {
    locks: &'a Names,
    names: &'a mut Names,
    taken: BTreeSet<String>,
    /// What the schemas are called in `names.toml`.
    keys: BTreeSet<String>,
    found: Vec<(String, Value)>,
}

impl Hoist<'_> {
    fn visit_all(&mut self, document: &mut Value) {
        let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
        for (name, schema) in schemas.into_iter().flatten() {
            let key = key_of(name, schema);
            self.children(&pointer::push("/components/schemas", &key), name, &key, schema);
        }
        each_operation(document, &mut |at, operation| {
            let rust = operation.get(RUST).and_then(Value::as_str).unwrap_or_default().to_owned();
            let outline = Outline::of(operation);
            each_root(at, operation, &mut |pointer, schema| {
                if needs_no_name(schema) {
                    return;
                }
                let tokens = pointer::tokens(pointer);
                // The parts of a body that is no JSON are arguments; they need no struct.
                if tokens.get(3).is_some_and(|part| part == "requestBody")
                    && !tokens.get(5).is_some_and(|media_type| is_json(media_type))
                {
                    let name = pascal(&rust);
                    return self.children(pointer, &name, &operation_key(at), schema);
                }
                let place = outline.place_of(pointer);
                let key = format!("{} {place}", operation_key(at));
                self.visit(pointer, &pascal(&format!("{rust} {place}")), &key, schema);
            });
        });
    }

    /// Visits one schema: `rule` is its name if it needs one.
    fn visit(&mut self, pointer: &str, rule: &str, key: &str, schema: &mut Value) {
        if !is_type(schema) {
            return self.children(pointer, rule, key, schema);
        }
        // The page may have a schema `Agent.voice` beside the field `voice` of `Agent`.
        let key = &free(&self.keys, [key.to_owned()]);
        self.keys.insert(key.clone());
        let name = match self.locks.schemas.get(key) {
            Some(locked) => locked.clone(),
            None => free(&self.taken, [rule.to_owned(), pascal(key)]),
        };
        self.taken.insert(name.clone());
        self.children(pointer, &name, key, schema);
        self.names.schemas.insert(key.to_owned(), name.clone());
        let mut named = schema.take();
        if let Some(members) = named.as_object_mut() {
            let mut used = Map::from_iter([("$ref".to_owned(), reference(&name))]);
            for key in ["nullable", "description", "default", "deprecated", NOTE, TAGS] {
                if let Some(value) = members.get(key) {
                    used.insert(key.to_owned(), value.clone());
                }
            }
            members.retain(|key, _| key != "nullable" && key != TAGS);
            members.insert(ORIGIN.to_owned(), json!(pointer));
            members.insert(SCHEMA.to_owned(), json!(key));
            *schema = Value::Object(used);
        }
        self.found.push((name, named));
    }

    fn children(&mut self, pointer: &str, name: &str, key: &str, schema: &mut Value) {
        each_child(pointer, schema, &mut |at, child| {
            if needs_no_name(child) {
                return;
            }
            let tokens = pointer::tokens(at);
            let mut last = tokens.iter().rev().map(String::as_str);
            let (name, key) = match (last.next().unwrap_or_default(), last.next()) {
                (field, Some("properties")) => {
                    (joined(name, &pascal(field)), format!("{key}.{field}"))
                }
                (index, Some("oneOf")) => {
                    let number = index.parse::<usize>().unwrap_or_default() + 1;
                    let title = child.get("title").and_then(Value::as_str).map(pascal);
                    let part = title.unwrap_or_else(|| number.to_string());
                    (joined(name, &part), format!("{key} {number}"))
                }
                ("items" | "additionalProperties", _) => (singular(name), format!("{key} item")),
                (field, _) => (joined(name, &pascal(field)), format!("{key}.{field}")),
            };
            self.visit(at, &name, &key, child);
        });
    }
}

/// Returns what a named schema is called in `names.toml`.
fn key_of(name: &str, schema: &Value) -> String {
    schema.get(SCHEMA).and_then(Value::as_str).unwrap_or(name).to_owned()
}

/// Returns whether neither the schema nor what it holds needs a name: most are texts and references.
fn needs_no_name(schema: &Value) -> bool {
    !is_type(schema) && !holds_schemas(schema)
}

/// What of an operation the names of its inline schemas depend on.
struct Outline {
    /// The first status of success that has content.
    success: Option<String>,
    /// The place and the name of each parameter.
    parameters: Vec<[String; 2]>,
}

impl Outline {
    fn of(operation: &Value) -> Self {
        let responses = operation.get("responses").and_then(Value::as_object);
        let mut successes = responses.into_iter().flatten().filter(|(status, response)| {
            status.starts_with('2') && response.get("content").is_some()
        });
        let text = |parameter: &Value, key: &str| {
            parameter.get(key).and_then(Value::as_str).unwrap_or("parameter").to_owned()
        };
        let parameters = operation.get("parameters").and_then(Value::as_array);
        let parameters = parameters.into_iter().flatten().map(|p| [text(p, "in"), text(p, "name")]);
        Self {
            success: successes.next().map(|(status, _)| status.clone()),
            parameters: parameters.collect(),
        }
    }

    /// Returns what a schema that is written inline is to its operation.
    fn place_of(&self, pointer: &str) -> String {
        match pointer::tokens(pointer).as_slice() {
            [_, _, _, part, ..] if part == "requestBody" => "body".to_owned(),
            [_, _, _, part, status, ..] if part == "responses" => {
                if self.success.as_ref() == Some(status) {
                    "response".to_owned()
                } else {
                    format!("response {status}")
                }
            }
            [_, _, _, _, index, ..] => {
                let found = index.parse::<usize>().ok().and_then(|i| self.parameters.get(i));
                let Some([place, name]) = found else {
                    return "parameter".to_owned();
                };
                match self.parameters.iter().filter(|[_, other]| other == name).count() {
                    1 => name.clone(),
                    _ => format!("{place} {name}"),
                }
            }
            _ => "part".to_owned(),
        }
    }
}

fn add_hoisted(document: &mut Value, found: Vec<(String, Value)>, context: &mut Context<'_>) {
    let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) else {
        return;
    };
    let schemas = components.entry("schemas").or_insert_with(|| json!({}));
    let Some(schemas) = schemas.as_object_mut() else {
        return;
    };
    for (name, schema) in found {
        let at = schema.get(ORIGIN).and_then(Value::as_str).unwrap_or_default().to_owned();
        check_type_name(&at, &name, context);
        if schemas.contains_key(&name) {
            let message = format!("several schemas are `{name}` in Rust");
            context.error(&at, message, EDIT);
        }
        schemas.insert(name, schema);
    }
}
