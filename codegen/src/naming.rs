//! Gives every operation and every schema of the document its Rust name.
//!
//! Afterwards each operation carries `x-rust`, and `components/schemas` is keyed by Rust names:
//! a schema written inline has been given a place and a name there too.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::names::{Names, pascal, singular, snake, without_parenthesis};
use crate::pointer::{self, each_child, each_operation, each_root, each_schema};
use crate::repair::{Context, NOTE, is_enum, is_json, is_object, reference, target};

/// The Rust name of an operation.
pub(crate) const RUST: &str = "x-rust";
/// The name of a schema in the pages.
pub(crate) const SCHEMA: &str = "x-schema";
/// Where a schema stood before it was renamed.
pub(crate) const ORIGIN: &str = "x-origin";

const EDIT: &str = "give one of them another name in `spec/names.toml`";
const EDIT_ONE: &str = "give the operation another name in `spec/names.toml`";

/// The methods that the library's client has beside those of the pages.
const OF_CLIENT: [&str; 6] = ["builder", "checking", "clone", "from_env", "request", "warned"];

/// Names everything, and returns the locks with the new names added.
pub(crate) fn assign(document: &mut Value, locks: &Names, context: &mut Context<'_>) -> Names {
    let mut names = Names::default();
    name_operations(document, locks, &mut names, context);
    let schemas = schema_names(document, locks, context);
    rename_schemas(document, &schemas);
    names.schemas.extend(schemas);
    let mut hoist = Hoist { locks, names: &mut names, found: Vec::new() };
    hoist.run(document);
    let found = hoist.found;
    add_hoisted(document, found, context);
    add_rust_names(document, &names);
    names
}

/// Tells beside an operation that a deprecation names what it is called in Rust.
fn add_rust_names(document: &mut Value, names: &Names) {
    let add = |holder: &mut Value| {
        if let Some(Value::String(note)) = holder.get_mut(NOTE) {
            for (key, name) in &names.operations {
                *note = note.replace(&format!("`{key}`"), &format!("`{key}` (`{name}`)"));
            }
        }
    };
    each_schema(document, &mut |_, schema| add(schema));
    each_operation(document, &mut |_, operation| {
        add(operation);
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        parameters.into_iter().flatten().for_each(add);
    });
}

/// Returns the key of `spec/names.toml` for the operation at `pointer`.
pub(crate) fn operation_key(pointer: &str) -> String {
    match pointer::tokens(pointer).as_slice() {
        [_, path, method] => format!("{} {path}", method.to_uppercase()),
        _ => pointer.to_owned(),
    }
}

struct Wanted {
    pointer: String,
    key: String,
    name: String,
    with_tag: String,
}

fn name_operations(
    document: &mut Value,
    locks: &Names,
    names: &mut Names,
    context: &mut Context<'_>,
) {
    let mut wanted = Vec::new();
    each_operation(document, &mut |at, operation| wanted.push(want(at, operation, locks)));
    let mut uses = BTreeMap::<String, usize>::new();
    for operation in &wanted {
        *uses.entry(operation.name.clone()).or_default() += 1;
    }
    let mut taken = BTreeMap::<String, String>::new();
    for mut operation in wanted {
        let locked = locks.operations.contains_key(&operation.key);
        if !locked && uses.get(&operation.name).is_some_and(|uses| *uses > 1) {
            operation.name = operation.with_tag;
        }
        if snake(&operation.name) != operation.name {
            let message = format!(
                "expected a Rust name in snake case for `{}`, found `{}`",
                operation.key, operation.name
            );
            context.error(&operation.pointer, message, "correct it in `spec/names.toml`");
        }
        if OF_CLIENT.contains(&operation.name.as_str()) {
            let message = format!("the client has a method `{}` of its own", operation.name);
            context.error(&operation.pointer, message, EDIT_ONE);
        }
        // The call's type has the same name in upper camel case, where more names are the same.
        let ty = pascal(&operation.name);
        if let Some(other) = taken.insert(ty.clone(), operation.key.clone()) {
            let message =
                format!("the calls of `{other}` and `{}` are both `{ty}` in Rust", operation.key);
            context.error(&operation.pointer, message, EDIT);
        }
        names.operations.insert(operation.key, operation.name);
    }
    each_operation(document, &mut |at, operation| {
        if let Some(name) = names.operations.get(&operation_key(at))
            && let Some(operation) = operation.as_object_mut()
        {
            operation.insert(RUST.to_owned(), json!(name));
        }
    });
}

/// The rule: the title without its parenthesis; with the tag in front where two would collide.
fn want(pointer: &str, operation: &Value, locks: &Names) -> Wanted {
    let key = operation_key(pointer);
    let text = |key: &str| operation.get(key).and_then(Value::as_str).map(without_parenthesis);
    let title = text("summary")
        .into_iter()
        .chain(text("operationId"))
        .chain([key.clone()])
        .find(|title| title.chars().any(char::is_alphabetic))
        .map(|title| snake(&title))
        .unwrap_or_default();
    let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
    let tag = tag.strip_prefix("subpackage_").unwrap_or(tag);
    Wanted {
        pointer: pointer.to_owned(),
        name: locks.operations.get(&key).cloned().unwrap_or_else(|| title.clone()),
        with_tag: snake(&format!("{tag} {title}")),
        key,
    }
}

/// Where a schema's name comes from when the pages named it after the place it stands at.
struct Place {
    parent: String,
    suffix: String,
}

/// Returns the Rust name of every schema: the lock's, or the rule's.
fn schema_names(
    document: &mut Value,
    locks: &Names,
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
fn check_type_name(pointer: &str, name: &str, context: &mut Context<'_>) {
    if pascal(name) != name {
        let message = format!("expected a Rust name in upper camel case, found `{name}`");
        context.error(pointer, message, "correct it in `spec/names.toml`");
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
fn joined(parent: &str, suffix: &str) -> String {
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
            let direct = (target(property), pascal(field), "");
            let item = (property.get("items").and_then(target), singular(field), "Items");
            for (child, suffix, end) in [direct, item] {
                let Some(child) = child else { continue };
                if child == format!("{parent}{}{end}", pascal(field)) {
                    let parent = parent.clone();
                    places.insert(child, Place { parent, suffix });
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

fn rename_schemas(document: &mut Value, names: &BTreeMap<String, String>) {
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

/// Gives schemas that are written inline a name and a place under `components/schemas`.
struct Hoist<'a> {
    locks: &'a Names,
    names: &'a mut Names,
    found: Vec<(String, Value)>,
}

impl Hoist<'_> {
    fn run(&mut self, document: &mut Value) {
        let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
        for (name, schema) in schemas.into_iter().flatten() {
            let key = schema.get(SCHEMA).and_then(Value::as_str).unwrap_or(name).to_owned();
            self.children(&pointer::push("/components/schemas", &key), name, &key, schema);
        }
        each_operation(document, &mut |at, operation| {
            let rust = operation.get(RUST).and_then(Value::as_str).unwrap_or_default().to_owned();
            let whole = operation.clone();
            each_root(at, operation, &mut |pointer, schema| {
                let tokens = pointer::tokens(pointer);
                // The parts of a body that is no JSON are arguments; they need no struct.
                if tokens.get(3).is_some_and(|part| part == "requestBody")
                    && !tokens.get(5).is_some_and(|media_type| is_json(media_type))
                {
                    let name = pascal(&rust);
                    return self.children(pointer, &name, &operation_key(at), schema);
                }
                let place = place_of(pointer, &whole);
                let key = format!("{} {place}", operation_key(at));
                self.visit(pointer, &pascal(&format!("{rust} {place}")), &key, schema);
            });
        });
    }

    /// Visits one schema: `rule` is its name if it needs one.
    fn visit(&mut self, pointer: &str, rule: &str, key: &str, schema: &mut Value) {
        if !is_object(schema) && !is_enum(schema) {
            return self.children(pointer, rule, key, schema);
        }
        let name = self.locks.schemas.get(key).map_or(rule, String::as_str).to_owned();
        self.children(pointer, &name, key, schema);
        self.names.schemas.insert(key.to_owned(), name.clone());
        let mut named = schema.take();
        if let Some(members) = named.as_object_mut() {
            let mut used = Map::from_iter([("$ref".to_owned(), reference(&name))]);
            for key in ["nullable", "description", "default", "deprecated", crate::repair::NOTE] {
                if let Some(value) = members.get(key) {
                    used.insert(key.to_owned(), value.clone());
                }
            }
            members.remove("nullable");
            members.insert(ORIGIN.to_owned(), json!(pointer));
            members.insert(SCHEMA.to_owned(), json!(key));
            *schema = Value::Object(used);
        }
        self.found.push((name, named));
    }

    fn children(&mut self, pointer: &str, name: &str, key: &str, schema: &mut Value) {
        each_child(pointer, schema, &mut |at, child| {
            let tokens = pointer::tokens(at);
            let last = tokens.last().map_or("", String::as_str);
            let (name, key) = match last {
                "items" | "additionalProperties" => (singular(name), format!("{key} item")),
                field => (joined(name, &pascal(field)), format!("{key}.{field}")),
            };
            self.visit(at, &name, &key, child);
        });
    }
}

/// Returns what a schema that is written inline is to its operation.
fn place_of(pointer: &str, operation: &Value) -> String {
    match pointer::tokens(pointer).as_slice() {
        [_, _, _, part, ..] if part == "requestBody" => "body".to_owned(),
        [_, _, _, part, status, ..] if part == "responses" => {
            if success(operation) == Some(status) {
                "response".to_owned()
            } else {
                format!("response {status}")
            }
        }
        [_, _, _, _, index, ..] => operation
            .pointer(&format!("/parameters/{index}/name"))
            .and_then(Value::as_str)
            .unwrap_or("parameter")
            .to_owned(),
        _ => "part".to_owned(),
    }
}

/// Returns the first status of success that has content.
fn success(operation: &Value) -> Option<&String> {
    let responses = operation.get("responses").and_then(Value::as_object)?;
    let mut successes = responses
        .iter()
        .filter(|(status, response)| status.starts_with('2') && response.get("content").is_some());
    successes.next().map(|(status, _)| status)
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
