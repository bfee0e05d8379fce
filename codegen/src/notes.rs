//! The keys by which the stages tell each other something in the document's tree. A page's own are taken
//! away before anything looks at it: what a page brings steers nothing.

use serde_json::Value;

use crate::pointer::DATA;

/// The page's own words on what to use in the place of what is deprecated.
pub(crate) const NOTE: &str = "x-deprecation-note";
/// How many of an operation's parameters are its own; those of its path stand behind them.
pub(crate) const OWN: &str = "x-own-parameters";
/// The status of the answer that is the same.
pub(crate) const SAME_AS: &str = "x-same-as";
/// What tells any value, null as well, from null alone.
pub(crate) const ANY: &str = "x-any";
/// What a reference is marked with where the bounds of what it leads to do not hold.
pub(crate) const UNBOUNDED: &str = "x-unbounded";
/// The values of the discriminator that stand for a member of a union.
pub(crate) const TAGS: &str = "x-discriminator-values";
/// The Rust name of an operation.
pub(crate) const RUST: &str = "x-rust";
/// The name of a schema in the pages.
pub(crate) const SCHEMA: &str = "x-schema";
/// Where a schema stood before it was renamed.
pub(crate) const ORIGIN: &str = "x-origin";

/// All of them.
const ALL: [&str; 9] = [NOTE, OWN, SAME_AS, ANY, UNBOUNDED, TAGS, RUST, SCHEMA, ORIGIN];

/// The members whose own members are names that the page gives: one of them may be called as a note is.
const OF_NAMES: [&str; 21] = [
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentRequired",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "mapping",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "scopes",
    "securitySchemes",
    "variables",
];

/// Takes away what a page says by a key of ours; names and data stay as they are.
pub(crate) fn strip(part: &mut Value) {
    strip_inside(part, false);
}

fn strip_inside(part: &mut Value, holds_names: bool) {
    match part {
        Value::Object(members) if holds_names => {
            members.values_mut().for_each(|named| strip_inside(named, false));
        }
        Value::Object(members) => {
            members.retain(|key, _| !ALL.contains(&key.as_str()));
            for (key, member) in members.iter_mut().filter(|(key, _)| !DATA.contains(&key.as_str()))
            {
                strip_inside(member, OF_NAMES.contains(&key.as_str()));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| strip_inside(item, false)),
        _ => {}
    }
}
