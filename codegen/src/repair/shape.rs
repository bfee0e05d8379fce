//! The form of a schema: what has to be a map or a list is one.

use serde_json::{Value, json};

use crate::context::Context;
use crate::diagnostic::CORRECT;
use crate::document::kind;
use crate::pointer::{self, each_schema};

const MEMBERS: [(&str, &str); 8] = [
    ("allOf", "a list"),
    ("anyOf", "a list"),
    ("enum", "a list"),
    ("oneOf", "a list"),
    ("patternProperties", "a map"),
    ("prefixItems", "a list"),
    ("properties", "a map"),
    ("required", "a list"),
];

/// Reports every part of a schema that the later passes would overlook.
pub(super) fn check(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_schema(document, &mut |at, schema| {
        if let Some(found) = slip(schema) {
            context.note(at, found);
            changed += 1;
        }
        let mut expect = |at: &str, expected: &str, found: &Value| {
            let message = format!("expected {expected}, found {}", kind(found));
            context.error(at, message, CORRECT);
        };
        if !schema.is_object() && !schema.is_boolean() {
            expect(at, "a schema", schema);
        }
        for (keyword, expected) in MEMBERS {
            if let Some(found) = schema.get(keyword).filter(|found| kind(found) != expected) {
                expect(&pointer::push(at, keyword), expected, found);
            }
        }
    });
    changed
}

/// Puts right what can only mean one thing, and returns what that was.
fn slip(schema: &mut Value) -> Option<&'static str> {
    if schema.is_null() {
        *schema = json!({});
        return Some("a schema that was left empty is read as any JSON value");
    }
    let members = schema.as_object_mut()?;
    let before = members.len();
    members
        .retain(|key, value| !value.is_null() || MEMBERS.iter().all(|(keyword, _)| key != keyword));
    if members.len() < before {
        return Some("a keyword that was left empty is not looked at");
    }
    members.get("required")?.as_bool()?;
    members.remove("required");
    Some("`required` is a list of names; what stands in its place is not looked at")
}
