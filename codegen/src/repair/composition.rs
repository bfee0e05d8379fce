//! Schemas made of other schemas.

use serde_json::{Map, Value, json};

use super::Context;
use super::references::target;
use crate::pointer::{self, each_child, each_outermost, each_schema};

/// How deep `allOf` may lead through references.
const DEPTH: usize = 32;

/// How long the pointer of an `allOf` may become through the fields that others bring.
const LENGTH: usize = 200;

/// How many parts all `allOf` of the pages may have, each use counted.
const BUDGET: usize = 4_000;

/// Merges the members of `allOf` into the schema that holds it.
pub(super) fn all_of(document: &mut Value, context: &mut Context<'_>) -> usize {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    let mut merging = Merging { schemas: &schemas, open: Vec::new(), parts: 0, changed: 0 };
    each_outermost(document, &mut |at, schema| {
        let name = at.starts_with("/components").then(|| pointer::tokens(at).pop());
        merging.open = name.flatten().into_iter().collect();
        merging.visit(at, schema, context);
    });
    if merging.parts > BUDGET {
        let message = format!("expected at most {BUDGET} parts in all `allOf`, found more");
        let help = "leave out the page whose `allOf` multiply themselves";
        context.error("/components/schemas", message, help);
    }
    merging.changed
}

struct Merging<'a> {
    schemas: &'a Value,
    /// The named schemas whose fields lead to the one that is visited.
    open: Vec<String>,
    parts: usize,
    changed: usize,
}

impl Merging<'_> {
    /// Visits the outer schema first: the parts of an `allOf` bring further ones with their fields.
    fn visit(&mut self, at: &str, schema: &mut Value, context: &mut Context<'_>) {
        let open = self.open.len();
        if schema.get("allOf").is_some() {
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
        let Some(Value::Array(mut parts)) = flat.remove("allOf") else {
            return Ok(flat);
        };
        parts.retain(|part| !is_remark(part, &mut flat));
        if let ([part], false) = (parts.as_slice(), flat.contains_key("properties")) {
            for (key, value) in part.as_object().ok_or(OTHER)? {
                flat.entry(key.clone()).or_insert_with(|| value.clone());
            }
            return self.flatten(&Value::Object(flat), depth, used);
        }
        let mut properties = Map::new();
        let mut required = Vec::new();
        let own = Value::Object(flat.clone());
        for part in parts.iter().chain([&own]) {
            let part = self.part(part, depth, used)?;
            if let Some(Value::Object(more)) = part.get("properties") {
                properties.extend(more.clone());
            }
            if let Some(Value::Array(more)) = part.get("required") {
                required.extend(more.iter().cloned());
            }
        }
        flat.insert("type".to_owned(), json!("object"));
        flat.insert("properties".to_owned(), Value::Object(properties));
        flat.insert("required".to_owned(), Value::Array(required));
        Ok(flat)
    }

    /// Returns a member of an `allOf` as one object.
    fn part(
        &mut self,
        part: &Value,
        depth: usize,
        used: &mut Vec<String>,
    ) -> Result<Map<String, Value>, &'static str> {
        let mut named = part;
        if let Some(name) = target(part) {
            if self.open.contains(&name) {
                return Err("`allOf` that leads back to itself is read as any JSON value");
            }
            named = self.schemas.get(&name).unwrap_or(part);
            used.push(name);
        }
        let flat = self.flatten(named, depth, used)?;
        if let Some(name) = flat.get("$ref") {
            let depth = depth.saturating_sub(1);
            return self.part(&json!({ "$ref": name }), depth, used);
        }
        let is_object = flat.get("type").is_none_or(|t| t == "object");
        let is_other = ["oneOf", "anyOf", "enum"].iter().any(|key| flat.contains_key(*key));
        if is_object && !is_other { Ok(flat) } else { Err(OTHER) }
    }
}

const OTHER: &str = "`allOf` of other things than objects is read as any JSON value";

/// Moves a part that says something and asks for nothing into the schema that holds it.
fn is_remark(part: &Value, holder: &mut Map<String, Value>) -> bool {
    let Some(members) = part.as_object() else {
        return false;
    };
    let is_remark = members.keys().all(|key| KEPT.contains(&key.as_str()));
    if is_remark {
        for (key, value) in members {
            holder.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }
    is_remark
}

/// Reads a union of several schemas as any JSON value, and says so.
pub(super) fn unions(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_schema(document, &mut |at, schema| {
        if schema.get("prefixItems").is_some() {
            context.note(at, "a tuple is read as a list of any JSON values");
            changed += 1;
            make_any(schema);
            if let Some(schema) = schema.as_object_mut() {
                schema.insert("type".to_owned(), json!("array"));
            }
        }
        if ["oneOf", "anyOf", "not"].iter().any(|key| schema.get(key).is_some()) {
            changed += 1;
            context.note(at, "a union is read as any JSON value");
            make_any(schema);
        }
    });
    changed
}

/// What is said about a schema; the rest is what it is made of.
const KEPT: [&str; 6] = ["title", "description", "default", "deprecated", "nullable", super::NOTE];

fn make_any(schema: &mut Value) {
    if let Some(schema) = schema.as_object_mut() {
        schema.retain(|key, _| KEPT.contains(&key.as_str()));
    }
}
