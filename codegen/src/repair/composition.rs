//! Schemas made of other schemas.

use serde_json::{Map, Value, json};

use super::bounds::{add_beside, is_bound, without_bounds};
use super::lost::Lost;
use crate::context::Context;
use crate::notes::NOTE;
use crate::pointer::{self, each_child, each_outermost};
use crate::reference::target;

/// How deep `allOf` may lead through references.
const DEPTH: usize = 32;

/// How long the pointer of an `allOf` may become through the fields that others bring.
const LENGTH: usize = 200;

/// How many parts all `allOf` of the pages may have, each use counted.
const BUDGET: usize = 20_000;

/// Merges the members of `allOf` into the schema that holds it.
pub(super) fn all_of(document: &mut Value, context: &mut Context<'_>) -> usize {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    let mut merging = Merging {
        schemas: &schemas,
        open: Vec::new(),
        alternatives: 0,
        parts: 0,
        changed: 0,
        loses: Lost::default(),
    };
    each_outermost(document, &mut |at, schema| {
        let name = at.starts_with("/components").then(|| pointer::tokens(at).pop());
        merging.open = name.flatten().into_iter().collect();
        merging.visit(at, schema, context);
    });
    if merging.parts > BUDGET {
        let message = format!("expected at most {BUDGET} parts in all `allOf`, found more");
        let help = "leave out the operations whose `allOf` multiply themselves";
        context.error("/components/schemas", message, help);
    }
    merging.changed
}

struct Merging<'a> {
    schemas: &'a Value,
    /// The named schemas whose fields lead to the one that is visited.
    open: Vec<String>,
    /// How many alternatives are being looked at, one inside the other.
    alternatives: usize,
    parts: usize,
    changed: usize,
    /// What is left out of the schema that is visited.
    loses: Lost,
}

impl Merging<'_> {
    /// Visits the outer schema first: the parts of an `allOf` bring further ones with their fields.
    fn visit(&mut self, at: &str, schema: &mut Value, context: &mut Context<'_>) {
        let open = self.open.len();
        reference_and_members(schema);
        if is_composed(schema) {
            self.changed += 1;
            let mut used = Vec::new();
            let depth = if at.matches('/').count() > LENGTH { 0 } else { DEPTH };
            match self.flatten(schema, depth, &mut used) {
                Ok(flat) => *schema = Value::Object(flat),
                Err(reason) => {
                    context.note(at, reason);
                    make_any(schema);
                }
            }
            for lost in std::mem::take(&mut self.loses).told() {
                context.note(at, lost);
            }
            self.open.append(&mut used);
        }
        each_child(at, schema, &mut |at, child| self.visit(at, child, context));
        self.open.truncate(open);
    }

    /// Returns the schema with the members of its `allOf` in it, or why that is not possible.
    fn flatten(
        &mut self,
        schema: &Value,
        depth: usize,
        used: &mut Vec<String>,
    ) -> Result<Map<String, Value>, &'static str> {
        self.parts += 1;
        let depth = depth.checked_sub(1).filter(|_| self.parts <= BUDGET);
        let depth = depth.ok_or("`allOf` that leads too deep is read as any JSON value")?;
        let mut flat = schema.as_object().ok_or(OTHER)?.clone();
        if !is_composed(schema) {
            return Ok(flat);
        }
        let mut parts = match flat.remove("allOf") {
            Some(Value::Array(parts)) => parts,
            _ => Vec::new(),
        };
        parts.retain(|part| !is_remark(part, &mut flat));
        const MORE: [&str; 5] = ["$ref", "properties", "required", "oneOf", "anyOf"];
        let says_more = MORE.iter().any(|key| flat.contains_key(*key));
        if let ([part], false) = (parts.as_slice(), says_more) {
            self.parts -= 1;
            add_beside(&mut flat, part.as_object().ok_or(OTHER)?);
            return self.flatten(&Value::Object(flat), depth, used);
        }
        let mut members = Members::default();
        let mut is_nullable = !parts.is_empty() && !flat.contains_key("type");
        for part in &parts {
            let mut part = self.part(part, depth, used)?;
            is_nullable &= part.get("nullable") == Some(&json!(true));
            self.add(&part, &mut members, depth, used)?;
            part.retain(|key, _| is_bound(key));
            add_beside(&mut flat, &part);
        }
        let own = as_object(flat.clone())?;
        self.add(&own, &mut members, depth, used)?;
        for keyword in UNIONS {
            flat.remove(keyword);
        }
        flat.insert("type".to_owned(), json!("object"));
        flat.insert("properties".to_owned(), Value::Object(members.properties));
        flat.insert("required".to_owned(), Value::Array(members.required));
        if is_nullable {
            flat.insert("nullable".to_owned(), json!(true));
        }
        flat.extend(members.others.map(|others| (OTHERS.to_owned(), others)));
        Ok(flat)
    }

    /// Adds what a part says of an object's members, and what its alternatives say of some.
    fn add(
        &mut self,
        part: &Map<String, Value>,
        members: &mut Members,
        depth: usize,
        used: &mut Vec<String>,
    ) -> Result<(), &'static str> {
        members.add(part, &mut self.loses);
        // The base of subtypes lists them; one of them is not made of the others.
        let leads_back = |alternative| target(alternative).is_some_and(|n| self.open.contains(&n));
        if alternatives(part).any(leads_back) {
            return Ok(());
        }
        let depth = depth.saturating_sub(1);
        for alternative in alternatives(part) {
            self.alternatives += 1;
            let alternative = self.part(alternative, depth, used);
            self.alternatives -= 1;
            let alternative = alternative?;
            let mut inside = Members::default();
            self.add(&alternative, &mut inside, depth, used)?;
            members.allow(inside, &mut self.loses);
        }
        Ok(())
    }

    /// Returns a member of an `allOf` as one object.
    fn part(
        &mut self,
        part: &Value,
        depth: usize,
        used: &mut Vec<String>,
    ) -> Result<Map<String, Value>, &'static str> {
        let name = target(part);
        if name.as_ref().is_some_and(|name| self.open.contains(name)) {
            return match self.alternatives {
                0 => Err("`allOf` that leads back to itself is read as any JSON value"),
                _ => Ok(Map::new()),
            };
        }
        let named = name.as_ref().and_then(|name| self.schemas.get(name)).unwrap_or(part);
        let open = self.open.len();
        self.open.extend(name.clone());
        used.extend(name);
        let flat = self.flatten(named, depth, used).and_then(|flat| match flat.get("$ref") {
            Some(name) => self.part(&json!({ "$ref": name }), depth.saturating_sub(1), used),
            None => as_object(flat),
        });
        self.open.truncate(open);
        flat
    }
}

fn as_object(flat: Map<String, Value>) -> Result<Map<String, Value>, &'static str> {
    let is_object = flat.get("type").is_none_or(|t| t == "object");
    if is_object && !flat.contains_key("enum") { Ok(flat) } else { Err(OTHER) }
}

/// Brings members that stand beside a reference to those that it leads to.
fn reference_and_members(schema: &mut Value) {
    let Some(members) = schema.as_object_mut().filter(|s| s.contains_key("properties")) else {
        return;
    };
    let Some(reference) = members.remove("$ref") else {
        return;
    };
    let mut parts = vec![json!({ "$ref": reference })];
    if let Some(Value::Array(others)) = members.remove("allOf") {
        parts.extend(others);
    }
    members.insert("allOf".to_owned(), Value::Array(parts));
}

/// The keywords of a union.
pub(super) const UNIONS: [&str; 2] = ["oneOf", "anyOf"];

/// Returns whether a schema is an object that is put together from parts.
fn is_composed(schema: &Value) -> bool {
    let has_members = schema.get("properties").is_some();
    schema.get("allOf").is_some() || (has_members && alternatives_of(schema).next().is_some())
}

fn alternatives(schema: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    UNIONS.iter().filter_map(|keyword| schema.get(*keyword)?.as_array()).flatten()
}

fn alternatives_of(schema: &Value) -> impl Iterator<Item = &Value> {
    schema.as_object().into_iter().flat_map(alternatives)
}

/// The members of an object while they are put together.
#[derive(Default)]
struct Members {
    properties: Map<String, Value>,
    required: Vec<Value>,
    /// What those are that no part names.
    others: Option<Value>,
}

impl Members {
    /// Adds a part that holds for every such object; what it says of a member is added to what
    /// was said.
    fn add(&mut self, part: &Map<String, Value>, lost: &mut Lost) {
        let more = part.get("properties").and_then(Value::as_object);
        for (name, schema) in more.into_iter().flatten() {
            match self.properties.get_mut(name) {
                None => {
                    self.properties.insert(name.clone(), schema.clone());
                }
                Some(known) => narrow(known, schema, lost),
            }
        }
        if let Some(Value::Array(more)) = part.get("required") {
            self.required.extend(more.iter().cloned());
        }
        if let Some(more) = part.get(OTHERS) {
            let known = self.others.take();
            self.others =
                Some(match known.filter(|known| known != more && *known != json!(true)) {
                    Some(known) if known == json!(false) || *more == json!(true) => known,
                    Some(known) if *more != json!(false) => json!({ "allOf": [known, more] }),
                    _ => more.clone(),
                });
        }
    }

    /// Adds a part that holds for some such objects: a member that two of them describe may be as
    /// either says, and the bounds of one are none for the others.
    fn allow(&mut self, part: Self, lost: &mut Lost) {
        lost.required |= part.required.iter().any(|name| !self.required.contains(name));
        for (name, bounded) in part.properties {
            let schema = without_bounds(&bounded);
            lost.bounds |= schema != bounded;
            match self.properties.get_mut(&name) {
                None => {
                    self.properties.insert(name, schema);
                }
                Some(known) if without_bounds(known) == schema => {}
                Some(known) => *known = json!({ "anyOf": [known.take(), schema] }),
            }
        }
    }
}

/// Adds what a further part says of a member to what is known of it.
fn narrow(known: &mut Value, more: &Value, lost: &mut Lost) {
    if known == more {
        return;
    }
    match (is_described(known), is_described(more)) {
        (true, true) => *known = json!({ "allOf": [known.take(), more] }),
        (false, false) => more_of(known, more),
        (true, false) if adds_to_object(more, |_| false) => said_of(known, more),
        (false, true) if adds_to_object(known, |_| false) => {
            let mut both = std::mem::replace(known, more.clone());
            said_of(&mut both, known);
            said_of(known, &both);
        }
        _ if adds_to_object(known, is_bound) || adds_to_object(more, is_bound) => {
            *known = json!({ "allOf": [known.take(), more] });
        }
        _ => {
            lost.types = true;
            *known = more.clone();
        }
    }
}

/// Returns whether a schema says what is in an object.
fn is_described(schema: &Value) -> bool {
    ["$ref", "properties", "allOf"].iter().any(|key| schema.get(key).is_some())
}

/// Returns whether a schema says no more than that something is an object, beside what is said of it
/// and what else may be there.
fn adds_to_object(schema: &Value, may_be: fn(&str) -> bool) -> bool {
    schema.as_object().is_some_and(|schema| {
        schema.iter().all(|(key, value)| {
            KEPT.contains(&key.as_str()) || (key == "type" && value == "object") || may_be(key)
        })
    })
}

/// Puts what is said of an object in the place of what was said of it before.
fn said_of(known: &mut Value, more: &Value) {
    let (Some(known), Some(more)) = (known.as_object_mut(), more.as_object()) else { return };
    let said = more.iter().filter(|(key, _)| KEPT.contains(&key.as_str()));
    known.extend(said.map(|(key, value)| (key.clone(), value.clone())));
}

/// Puts what is said of a value in the place of what was said of it before, and keeps the stricter of
/// the bounds.
fn more_of(known: &mut Value, more: &Value) {
    if let (Some(known), Some(more)) = (known.as_object_mut(), more.as_object()) {
        let before = std::mem::replace(known, more.clone());
        add_beside(known, &before);
    }
}

const OTHERS: &str = "additionalProperties";

const OTHER: &str = "`allOf` of other things than objects is read as any JSON value";

/// Moves a part that says something, or sets bounds, into the schema that holds it.
fn is_remark(part: &Value, holder: &mut Map<String, Value>) -> bool {
    let Some(members) = part.as_object() else {
        return false;
    };
    let is_remark = members.keys().all(|key| KEPT.contains(&key.as_str()) || is_bound(key));
    if is_remark {
        add_beside(holder, members);
    }
    is_remark
}

/// What is said about a schema; the rest is what it is made of.
pub(super) const KEPT: [&str; 6] =
    ["title", "description", "default", "deprecated", "nullable", NOTE];

pub(super) fn make_any(schema: &mut Value) {
    if let Some(schema) = schema.as_object_mut() {
        schema.retain(|key, _| KEPT.contains(&key.as_str()));
    }
}
