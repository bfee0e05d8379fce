//! References into the middle of things: what they lead to gets a name.
//!
//! A page may refer to a schema inside another (`#/components/schemas/A/$defs/B`), to what an
//! operation says (`#/paths/~1a/get/responses/200`), and within one schema (`#/$defs/B`, `#`).

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::merge::Origins;
use crate::names::{free, pascal};
use crate::notes;
use crate::pointer::{self, DATA, NAMES};
use crate::reference::decoded;

/// How many references may lead to one another.
const STEPS: usize = 64;

/// The tokens of a pointer that say nothing of what is there.
const SILENT: [&str; 4] = ["$defs", "definitions", "properties", "schema"];

/// Brings what references into other things lead to under `components`, so that every reference
/// leads to a name there. One that leads nowhere stays as it is.
pub(crate) fn name(document: &mut Value, origins: &mut Origins) {
    // All first: what is moved away from its surroundings cannot be found within them.
    each(document, &mut |document, place, reference| {
        let pointer = absolute(document, place, reference)?;
        Some(self::reference(&pointer))
    });
    // What was moved may hold more of them.
    while each(document, &mut |document, _, reference| {
        let pointer = absolute(document, "", reference)?;
        let place = canonical(document, &pointer)?;
        named(document, &place, origins)
    }) {}
}

/// Puts what `change` makes of it in the place of every reference that leads to no name, and
/// returns whether that was anything.
fn each(
    document: &mut Value,
    change: &mut dyn FnMut(&mut Value, &str, &str) -> Option<String>,
) -> bool {
    let mut found = Vec::new();
    collect(document, &mut Vec::new(), &mut found);
    let mut changed = false;
    for (place, old) in found {
        // What stood there may have been moved since; it is found again.
        let stands = document.pointer(&place).and_then(|holder| holder.get("$ref"));
        if stands.and_then(Value::as_str) != Some(&old) {
            continue;
        }
        let new = change(document, &place, &old).filter(|new| *new != old);
        let holder = document.pointer_mut(&place).and_then(Value::as_object_mut);
        if let (Some(new), Some(holder)) = (new, holder) {
            holder.insert("$ref".to_owned(), json!(new));
            changed = true;
        }
    }
    changed
}

/// Finds the references that lead to no name of their own: where each stands, and its text.
fn collect<'a>(value: &'a Value, at: &mut Vec<Cow<'a, str>>, found: &mut Vec<(String, String)>) {
    let is_of_names = at.last().is_some_and(|last| NAMES.contains(&&**last));
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            if let Some(reference) = reference.filter(|r| !is_plain(r)) {
                found.push((pointer::joined(&*at), reference.to_owned()));
            }
            let inside = members.iter().filter(|(k, _)| is_of_names || !DATA.contains(&k.as_str()));
            for (key, inner) in inside.filter(|(_, inner)| inner.is_object() || inner.is_array()) {
                at.push(Cow::Borrowed(key));
                collect(inner, at, found);
                at.pop();
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                at.push(Cow::Owned(index.to_string()));
                collect(inner, at, found);
                at.pop();
            }
        }
        _ => {}
    }
}

/// Returns whether a reference leads to a part of `components` by its name.
fn is_plain(reference: &str) -> bool {
    reference.strip_prefix("#/components/").is_some_and(|rest| rest.matches('/').count() == 1)
}

/// Returns the pointer that a reference stands for: within the document, or else within the
/// innermost schema around it that has such a part.
fn absolute(document: &Value, place: &str, reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    let fragment = decoded(fragment);
    if fragment.is_empty() {
        return outermost(place);
    }
    // A name may hold a slash that is not written as `~1`.
    let schemas = document.pointer("/components/schemas");
    let name = fragment.strip_prefix("/components/schemas/");
    if let Some(name) = name.filter(|name| schemas.is_some_and(|all| all.get(name).is_some())) {
        return Some(pointer::push("/components/schemas", name));
    }
    if fragment.starts_with("/components/") || fragment.starts_with("/paths/") {
        return Some(fragment);
    }
    let mut around = place;
    while let Some((outer, _)) = around.rsplit_once('/') {
        let inside = format!("{around}{fragment}");
        if document.pointer(&inside).is_some() {
            return Some(inside);
        }
        around = outer;
    }
    None
}

/// Returns the pointer of the outermost schema around a place.
fn outermost(place: &str) -> Option<String> {
    if let Some(rest) = place.strip_prefix("/components/schemas/") {
        let name = rest.split('/').next()?;
        return Some(format!("/components/schemas/{name}"));
    }
    let (before, _) = place.split_once("/schema/")?;
    Some(format!("{before}/schema"))
}

/// Returns the tokens of the place that a pointer leads to in the end, through references.
fn canonical(document: &Value, pointer: &str) -> Option<Vec<String>> {
    let (mut place, mut value) = (Vec::new(), document);
    let mut steps = 0;
    let mut rest = pointer::tokens(pointer).into_iter().peekable();
    loop {
        let plain = value.get("$ref").and_then(Value::as_str).filter(|r| is_plain(r));
        let is_inside = rest.peek().is_some_and(|token| value.get(token).is_some());
        if let (Some(reference), false) = (plain, is_inside) {
            steps += 1;
            let fragment = decoded(reference.trim_start_matches('#'));
            value = document.pointer(&fragment).filter(|_| steps < STEPS)?;
            place = pointer::tokens(&fragment);
            continue;
        }
        let Some(token) = rest.next() else {
            return Some(place);
        };
        value = match value {
            Value::Array(items) => items.get(token.parse::<usize>().ok()?)?,
            other => other.get(&token)?,
        };
        place.push(token);
    }
}

/// Returns the reference to what stands at a place, which is moved to where it has a name.
fn named(document: &mut Value, place: &[String], origins: &mut Origins) -> Option<String> {
    let pointer = pointer::joined(place);
    if let ["components", _, _] = borrowed(place).as_slice() {
        return Some(reference(&pointer));
    }
    let section = section(place)?;
    document.pointer(&pointer).filter(|part| part.is_object() || part.is_boolean())?;
    let sections = document.get_mut("components")?.as_object_mut()?;
    let parts = sections.entry(section).or_insert_with(|| json!({})).as_object_mut()?;
    let name = free(&parts.keys().cloned().collect::<BTreeSet<_>>(), [called(place)]);
    let new = pointer::joined(["components", section, &name]);
    let part = document.pointer_mut(&pointer)?;
    let mut part = std::mem::replace(part, json!({ "$ref": reference(&new) }));
    // It may have been data so far.
    notes::strip(&mut part);
    let parts = document.get_mut("components")?.get_mut(section)?.as_object_mut()?;
    parts.insert(name, part);
    origins.moved(&pointer, &new);
    Some(reference(&new))
}

/// Returns the section of `components` for what stands at a place.
fn section(place: &[String]) -> Option<&'static str> {
    match borrowed(place).as_slice() {
        ["paths", _, _, "parameters", _] => Some("parameters"),
        ["paths", _, _, "responses", _] => Some("responses"),
        ["paths", _, _, "requestBody"] => Some("requestBodies"),
        ["components", "schemas", ..] => Some("schemas"),
        all if all.contains(&"schema") => Some("schemas"),
        _ => None,
    }
}

/// Names a part as the pages name what stands inside of something: after the way there.
fn called(place: &[String]) -> String {
    let of_rest = |rest: &[&str]| rest.iter().map(|token| pascal(token)).collect::<String>();
    match borrowed(place).as_slice() {
        ["components", _, outer, rest @ ..] => {
            let rest = rest.iter().copied().filter(|token| !SILENT.contains(token));
            (*outer).to_owned() + &of_rest(&rest.collect::<Vec<_>>())
        }
        // The schema of a body is told from what stands in it by this word.
        all => {
            let rest = all.iter().skip(1).copied();
            let rest = rest.filter(|token| *token == "schema" || !SILENT.contains(token));
            of_rest(&rest.collect::<Vec<_>>())
        }
    }
}

fn borrowed(place: &[String]) -> Vec<&str> {
    place.iter().map(String::as_str).collect()
}

fn reference(pointer: &str) -> String {
    format!("#{}", pointer.replace('%', "%25"))
}
