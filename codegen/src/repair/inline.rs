//! Named schemas that need no Rust type of their own.

use serde_json::{Map, Value, json};

use super::bounds::{add_beside, without_bounds};
use crate::context::Context;
use crate::kinds::{is_map, is_type};
use crate::notes::UNBOUNDED;
use crate::pointer::{self, each_schema, inner_first};
use crate::reference::target;

/// How many aliases one alias may be made of.
const BUDGET: usize = 1_000;

/// How deep aliases may stand in one another.
const DEPTH: usize = 64;

/// Puts a free-form object in the place of every reference to it.
pub(super) fn free_form(document: &mut Value, context: &mut Context<'_>) -> usize {
    replace(document, context, is_map)
}

/// Puts every other schema that gets no type of its own in the place of the references to it.
pub(super) fn aliases(document: &mut Value, context: &mut Context<'_>) -> usize {
    replace(document, context, |schema| !is_type(schema))
}

fn replace(document: &mut Value, context: &mut Context<'_>, taken: fn(&Value) -> bool) -> usize {
    let Some(Value::Object(schemas)) = document.pointer("/components/schemas") else {
        return 0;
    };
    let taken = schemas
        .iter()
        .filter(|(_, schema)| taken(schema))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect::<Map<_, _>>();
    let mut whole = Map::new();
    for name in taken.keys() {
        let at = pointer::push("/components/schemas", name);
        let open = Vec::new();
        let mut expansion = Expansion { taken: &taken, open, budget: BUDGET, holds_itself: false };
        match expansion.expand(name) {
            Ok(schema) => {
                whole.insert(name.clone(), schema);
            }
            Err(message) => {
                context.error(
                    &at,
                    message,
                    "change the schema in the saved YAML, or leave its operations out",
                );
            }
        }
        if expansion.holds_itself {
            let lost = "it holds itself without a named object between: what is inside is read as any JSON value";
            context.note(&at, lost);
        }
    }
    each_schema(document, &mut |_, schema| {
        if let Some(named) = target(schema).and_then(|name| whole.get(&name)) {
            put_in_place(schema, named);
        }
    });
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    if let Some(schemas) = schemas {
        schemas.retain(|name, _| !whole.contains_key(name));
    }
    whole.len()
}

/// Aliases may name aliases; a cycle, or a page that multiplies itself, must come to an end.
struct Expansion<'a> {
    taken: &'a Map<String, Value>,
    open: Vec<String>,
    budget: usize,
    holds_itself: bool,
}

impl Expansion<'_> {
    fn expand(&mut self, name: &str) -> Result<Value, String> {
        if self.open.iter().any(|open| open == name) {
            self.holds_itself = true;
            return Ok(Value::Object(Map::new()));
        }
        let budget = self.budget.checked_sub(1).filter(|_| self.open.len() < DEPTH);
        self.budget = budget.ok_or_else(|| {
            format!(
                "expected at most {BUDGET} named lists and maps inside one, {DEPTH} deep, found more"
            )
        })?;
        self.open.push(name.to_owned());
        let mut schema = self.taken.get(name).cloned().unwrap_or_default();
        let mut refused = None;
        inner_first("", &mut schema, &mut |_, inner| {
            let named = target(inner).filter(|name| self.taken.contains_key(name));
            match named.map(|name| self.expand(&name)) {
                None => {}
                Some(Ok(named)) => put_in_place(inner, &named),
                Some(Err(message)) => refused = Some(message),
            }
        });
        self.open.pop();
        refused.map_or(Ok(schema), Err)
    }
}

/// What stands beside the reference is said of this one use, and goes before the named schema's; the
/// bounds of both hold.
fn put_in_place(schema: &mut Value, named: &Value) {
    let named = if schema.get(UNBOUNDED).is_some() { &without_bounds(named) } else { named };
    let mut merged = schema.as_object().cloned().unwrap_or_default();
    merged.retain(|key, _| key != "$ref" && key != UNBOUNDED);
    named.as_object().into_iter().for_each(|named| add_beside(&mut merged, named));
    let nullable = [named, schema].iter().any(|s| s.get("nullable") == Some(&json!(true)));
    if nullable {
        merged.insert("nullable".to_owned(), json!(true));
    }
    *schema = Value::Object(merged);
}
