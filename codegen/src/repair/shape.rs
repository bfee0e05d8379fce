//! The form of a schema: what has to be a map or a list is one.

use serde_json::Value;

use super::Context;
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
    each_schema(document, &mut |at, schema| {
        let mut expect = |at: &str, expected: &str, found: &Value| {
            let message = format!("expected {expected}, found {}", kind(found));
            context.error(at, message, "correct the page's schema");
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
    0
}
