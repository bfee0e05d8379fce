//! References: those to shared parts are copied in, those to schemas must lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::context::Context;
use crate::notes::OWN;
use crate::pointer::{self, each_operation, each_schema};
use crate::reference::{named_in, target};

const SCHEMAS: &str = "#/components/schemas/";
const DANGLING: &str = "add what it leads to to the saved YAML, or the page that defines it, or leave the operation out: one that is wrong keeps the others out";

/// Copies shared parameters, request bodies and responses to where they are used.
pub(super) fn shared_parts(document: &mut Value, context: &mut Context<'_>) -> usize {
    // The schemas, most of it, are no shared parts.
    let components = document.get("components").and_then(Value::as_object);
    let components = components.into_iter().flatten().filter(|(section, _)| *section != "schemas");
    let components = components.map(|(section, parts)| (section.clone(), parts.clone()));
    let components = Value::Object(components.collect());
    let mut changed = 0;
    each_operation(document, &mut |at, operation| {
        let mut copy_in =
            |at: String, section: &str, part: &mut Value| match resolve(&components, section, part)
            {
                Ok(None) => {}
                Ok(Some(mut found)) => {
                    // What is said beside the reference is said of this use.
                    if let (Some(own), Some(found)) =
                        (part.get("description"), found.as_object_mut())
                    {
                        found.insert("description".to_owned(), own.clone());
                    }
                    *part = found;
                    changed += 1;
                }
                Err(message) => context.error(&at, message, DANGLING),
            };
        let base = pointer::push(at, "parameters");
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            copy_in(pointer::push(&base, &index.to_string()), "parameters", parameter);
        }
        if let Some(body) = operation.get_mut("requestBody") {
            copy_in(pointer::push(at, "requestBody"), "requestBodies", body);
        }
        let base = pointer::push(at, "responses");
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            copy_in(pointer::push(&base, status), "responses", response);
        }
        take_repeats(at, operation, context);
    });
    changed
}

/// Leaves the first of several parameters of one place and name. An operation's own stand before those
/// of its path and go before them; what is described twice in one list is noted.
fn take_repeats(at: &str, operation: &mut Value, context: &mut Context<'_>) {
    let own = operation.as_object_mut().and_then(|operation| operation.remove(OWN));
    let own = own.and_then(|own| usize::try_from(own.as_u64()?).ok()).unwrap_or(usize::MAX);
    let base = pointer::push(at, "parameters");
    let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
    let Some(parameters) = parameters else { return };
    let mut firsts = BTreeMap::new();
    let mut indexes = 0..;
    parameters.retain(|parameter| {
        let index: usize = indexes.next().unwrap_or_default();
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or("none");
        let (place, name) = (text("in").to_owned(), text("name").to_owned());
        let told =
            format!("`{name}`, in: {place}, is described twice; the first description counts");
        match firsts.insert((place, name), index) {
            None => return true,
            Some(first) if first < own && index >= own => {}
            Some(_) => context.note(&pointer::push(&base, &index.to_string()), &told),
        }
        false
    });
}

/// Follows the reference of `part`, if it is one, through `components`.
fn resolve(components: &Value, section: &str, part: &Value) -> Result<Option<Value>, String> {
    let mut seen = BTreeSet::new();
    let mut current = part;
    while let Some(reference) = current.get("$ref") {
        let name = named_in(section, current);
        let found = name.and_then(|name| components.get(section)?.get(name));
        current = found.ok_or_else(|| {
            format!("expected a reference into `#/components/{section}/`, found {reference}, which leads nowhere")
        })?;
        if !seen.insert(reference.to_string()) {
            return Err(format!("the reference {reference} leads back to itself"));
        }
    }
    Ok((!seen.is_empty()).then(|| current.clone()))
}

/// Carries what is true of a named schema to those that refer to it, and so on to the end: `carry` is
/// given every schema with the mark of the one that it refers to, and says whether it changed it.
/// Returns how many were changed.
pub(super) fn carried<T: PartialEq>(
    document: &mut Value,
    mark: impl Fn(&Value) -> Option<T>,
    carry: &mut dyn FnMut(&mut Value, Option<&T>) -> bool,
) -> usize {
    let (mut known, mut changed) = (None, 0);
    loop {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        let marks = schemas.into_iter().flatten().filter_map(|(n, s)| Some((n.clone(), mark(s)?)));
        let marks = marks.collect::<BTreeMap<_, _>>();
        if known.as_ref() == Some(&marks) {
            return changed;
        }
        each_schema(document, &mut |_, schema| {
            let mark = target(schema).and_then(|name| marks.get(&name));
            changed += usize::from(carry(schema, mark));
        });
        known = Some(marks);
    }
}

/// Reports every reference of a schema that dangles, and every one that leads only to itself.
pub(super) fn check(document: &mut Value, context: &mut Context<'_>) -> usize {
    let none = Map::new();
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let endless = endless(schemas.unwrap_or(&none));
    let names = schemas.into_iter().flatten().map(|(name, _)| name.clone());
    let names = names.collect::<BTreeSet<_>>();
    each_schema(document, &mut |at, schema| {
        if schema.get("$ref").is_none() {
            return;
        }
        let at = pointer::push(at, "$ref");
        let reference = schema.get("$ref").cloned().unwrap_or_default();
        match target(schema) {
            Some(name) if names.contains(&name) => {
                if endless.contains(&name) {
                    let message = format!("the reference {reference} leads back to itself");
                    context.error(
                        &at,
                        message,
                        "give the schema a type in the saved YAML, or leave it out",
                    );
                }
            }
            _ => {
                let message = format!(
                    "expected a reference to a schema under `{SCHEMAS}`, found {reference}, which leads nowhere"
                );
                context.error(&at, message, DANGLING);
            }
        }
    });
    0
}

/// Returns the schemas that are nothing but names for one another, without an end.
fn endless(schemas: &Map<String, Value>) -> BTreeSet<String> {
    let mut users = BTreeMap::<String, Vec<&String>>::new();
    let mut left = BTreeMap::new();
    let mut ended = Vec::new();
    for (name, schema) in schemas {
        let next = next_names(schema);
        left.insert(name, next.len());
        if next.is_empty() {
            ended.push(name);
        }
        for next in next {
            users.entry(next).or_default().push(name);
        }
    }
    // What uses only schemas that end, ends.
    while let Some(name) = ended.pop() {
        for user in users.get(name).into_iter().flatten() {
            if let Some(left) = left.get_mut(*user) {
                *left = left.saturating_sub(1);
                if *left == 0 {
                    ended.push(user);
                }
            }
        }
    }
    left.into_iter().filter(|(_, left)| *left > 0).map(|(name, _)| name.clone()).collect()
}

/// Returns the schemas that `schema` is nothing but another name for.
fn next_names(schema: &Value) -> Vec<String> {
    let all_of = schema.get("allOf").and_then(Value::as_array);
    let parts = all_of.into_iter().flatten().filter_map(target);
    // A union of one member, and of that and null, is that member.
    let only = ["oneOf", "anyOf"].iter().filter_map(|keyword| {
        let members = schema.get(*keyword)?.as_array()?;
        let mut others = members.iter().filter(|member| !is_null(member));
        others.next().filter(|_| others.next().is_none())
    });
    target(schema).into_iter().chain(parts).chain(only.flat_map(next_names)).collect()
}

fn is_null(member: &Value) -> bool {
    let kind = member.get("type").map(|kind| kind.get(0).unwrap_or(kind));
    let says_no_more = member.get("$ref").is_none() && kind.is_none();
    kind.is_some_and(|kind| kind == "null")
        || says_no_more && member.get("nullable").is_some()
        || member.get("const").or(member.pointer("/enum/0")).is_some_and(Value::is_null)
}
