//! Bounds of values, each a number that says all of it.

use serde_json::{Map, Value};

use crate::context::Context;
use crate::formats::Format;
use crate::notes::UNBOUNDED;
use crate::pointer::{self, each_schema, inner_first};

/// The keywords that bound values of one JSON type, and say nothing of others.
pub(super) const OF_NUMBERS: [&str; 5] =
    ["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"];
pub(super) const OF_TEXTS: [&str; 2] = ["maxLength", "minLength"];
pub(super) const OF_LISTS: [&str; 3] = ["maxItems", "minItems", "uniqueItems"];
pub(super) const OF_OBJECTS: [&str; 2] = ["maxProperties", "minProperties"];

const ALL: [&[&str]; 4] = [&OF_NUMBERS, &OF_TEXTS, &OF_LISTS, &OF_OBJECTS];

/// Returns whether a keyword bounds values.
pub(super) fn is_bound(keyword: &str) -> bool {
    ALL.iter().any(|keywords| keywords.contains(&keyword))
}

/// Returns whether a schema bounds its values.
pub(super) fn has_bounds(schema: &Value) -> bool {
    let mut keywords = schema.as_object().into_iter().flat_map(Map::keys);
    keywords.any(|keyword| is_bound(keyword)) || Format::of(schema).is_some()
}

/// Adds what a schema says beside another: what the other says itself goes before, but of two bounds
/// of a kind the stricter holds.
pub(super) fn add_beside(schema: &mut Map<String, Value>, more: &Map<String, Value>) {
    for (keyword, value) in more {
        if schema.get(keyword).is_none_or(|own| is_stricter(keyword, value, own)) {
            schema.insert(keyword.clone(), value.clone());
        }
    }
}

/// Returns whether a value of a keyword is a bound that allows less than another.
fn is_stricter(keyword: &str, value: &Value, than: &Value) -> bool {
    let (number, other) = (value.as_f64(), than.as_f64());
    match keyword {
        "uniqueItems" => *than == Value::Bool(false),
        "multipleOf" => number.zip(other).is_some_and(|(n, other)| (n / other).fract() == 0.0),
        "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => {
            number < other
        }
        _ => is_bound(keyword) && number > other,
    }
}

/// Returns a schema that sets no bounds, neither its values nor what is in them.
pub(super) fn without_bounds(schema: &Value) -> Value {
    let mut schema = schema.clone();
    inner_first("", &mut schema, &mut |_, inner| take_bounds(inner));
    schema
}

/// Returns a schema that sets no bounds, nor does what it refers to.
pub(super) fn unbounded(schema: &Value) -> Value {
    let mut schema = schema.clone();
    inner_first("", &mut schema, &mut |_, inner| {
        take_bounds(inner);
        if let Some(members) = inner.as_object_mut().filter(|inner| inner.contains_key("$ref")) {
            members.insert(UNBOUNDED.to_owned(), Value::Bool(true));
        }
    });
    schema
}

fn take_bounds(schema: &mut Value) {
    let has_format = Format::of(schema).is_some();
    if let Some(members) = schema.as_object_mut() {
        members.retain(|key, _| !(is_bound(key) || has_format && key == "format"));
    }
}

/// Says by a number alone which bound is no part of its range, and takes away what is no bound.
pub(super) fn one_way(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_schema(document, &mut |at, schema| {
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        changed += usize::from(by_boolean(schema, "exclusiveMinimum", "minimum"));
        changed += usize::from(by_boolean(schema, "exclusiveMaximum", "maximum"));
        schema.retain(|keyword, value| {
            let Some(expected) = misfit(keyword, value) else {
                return true;
            };
            let message = format!("expected {expected}; the bound is not checked");
            context.note(&pointer::push(at, keyword), &message);
            changed += 1;
            false
        });
    });
    changed
}

/// OpenAPI 3.0 says by a boolean that the bound beside it is no part of the range.
fn by_boolean(schema: &mut Map<String, Value>, exclusive: &str, bound: &str) -> bool {
    let Some(is_exclusive) = schema.get(exclusive).and_then(Value::as_bool) else {
        return false;
    };
    if !is_exclusive {
        schema.remove(exclusive);
    } else if let Some(bound) = schema.remove(bound) {
        schema.insert(exclusive.to_owned(), bound);
    }
    true
}

/// Returns what was expected of a bound that is none.
fn misfit(keyword: &str, value: &Value) -> Option<&'static str> {
    let number = value.as_f64();
    let (is_good, expected) = match keyword {
        "uniqueItems" => (value.is_boolean(), "a boolean"),
        "multipleOf" => (number.is_some_and(|number| number > 0.0), "a number above 0"),
        _ if OF_NUMBERS.contains(&keyword) => (number.is_some(), "a number"),
        _ if is_bound(keyword) => {
            (number.is_some_and(|number| number >= 0.0 && number.fract() == 0.0), "a count")
        }
        _ => return None,
    };
    (!is_good).then_some(expected)
}
