//! From the text of YAML to JSON, within bounds.
//!
//! | what | module |
//! |---|---|
//! | the text is held to its bounds before the parser sees it | `scan` |
//! | the parser's values become JSON, and are held to theirs | `read` |
//! | strings that look like numbers are found, to be read as they are written | `written` |

mod read;
mod scan;
mod written;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value};

/// How many bytes a page may have. The largest known document of a whole API has two million.
pub(crate) const BYTES: usize = 16 * 1024 * 1024;
/// How deep lists and maps may stand in one another. The parser's own limit is 128; those of the reference
/// have 11.
pub(crate) const DEPTH: usize = 100;
/// How many values a page may have, those that aliases repeat among them.
pub(crate) const VALUES: usize = 1_000_000;
/// How many bytes all strings together may have, those that aliases repeat among them.
pub(crate) const STRINGS: usize = 4 * BYTES;

/// Why a text is no JSON.
#[derive(Debug)]
pub(crate) enum Failure {
    NoYaml(serde_yaml::Error),
    /// What JSON cannot hold: its pointer and its name.
    NoJson(String, String),
    /// A bound, and that it is exceeded.
    TooMuch(String),
}

impl Failure {
    fn too_much(most: usize, of: &str) -> Self {
        Self::TooMuch(format!("expected at most {most} {of}, found more"))
    }

    /// Returns the pointer of what is wrong; empty for the whole text.
    pub(crate) fn pointer(&self) -> &str {
        match self {
            Self::NoJson(pointer, _) => pointer,
            Self::NoYaml(_) | Self::TooMuch(_) => "",
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoYaml(error) => write!(f, "expected YAML, but {error}"),
            Self::NoJson(_, found) => write!(f, "expected YAML that is also JSON, found {found}"),
            Self::TooMuch(message) => f.write_str(message),
        }
    }
}

/// Parses YAML that is also JSON. What a schema calls a string is read as it is written.
pub(crate) fn parse(text: &str) -> Result<Value, Failure> {
    // YAML allows the mark and the parser takes it for a document of its own.
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > BYTES {
        return Err(Failure::too_much(BYTES, "bytes of YAML"));
    }
    scan::check(text)?;
    let mut document = read::read(text, BTreeSet::new())?;
    let strings = written::strings(&document);
    if !strings.is_empty() {
        document = read::read(text, strings)?;
    }
    merge(&mut document);
    Ok(document)
}

/// Adds what stands under the merge key `<<` and not in the map itself.
fn merge(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(merge),
        Value::Object(members) => {
            members.values_mut().for_each(merge);
            take_in(members);
        }
        _ => {}
    }
}

fn take_in(map: &mut Map<String, Value>) {
    let others = match map.get_mut("<<").map(Value::take) {
        Some(Value::Array(others)) => others,
        Some(one) => vec![one],
        None => return,
    };
    map.remove("<<");
    for other in others {
        let Value::Object(other) = other else { continue };
        for (key, value) in other {
            map.entry(key).or_insert(value);
        }
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::panic, reason = "a test fails by it")]
mod tests {
    use serde_json::{Value, json};

    use super::{Failure, parse as read};

    #[test]
    fn yaml_becomes_json() -> Result<(), Failure> {
        for (text, expected) in [
            (
                "{a: [1, -2, 2.5, 18446744073709551615, 1e3, true, ~, null, on, '1', \"x\\n\"], b: {}}",
                json!({ "a": [1, -2, 2.5, u64::MAX, 1000.0, true, null, null, "on", "1", "x\n"], "b": {} }),
            ),
            (
                "a: &x {b: 1}\nc: *x\nd: |\n  text\n",
                json!({ "a": {"b": 1}, "c": {"b": 1}, "d": "text\n" }),
            ),
            ("[]", json!([])),
            ("", Value::Null),
            ("text", json!("text")),
            (
                "a: &a {b: 1, c: 2}\nd: {<<: *a, c: 3}",
                json!({ "a": {"b": 1, "c": 2}, "d": {"c": 3, "b": 1} }),
            ),
            ("e: {<<: [{b: 1}, {f: 4}]}", json!({ "e": {"b": 1, "f": 4} })),
            ("\u{feff}{a: {<<: {b: 1}, c: 2}}", json!({ "a": {"c": 2, "b": 1} })),
            (
                "{200: a, true: b, 1.5: c, ~: d}",
                json!({ "200": "a", "true": "b", "1.5": "c", "null": "d" }),
            ),
        ] {
            assert_eq!(read(text)?, expected, "{text}");
        }
        read("{a: 340282366920938463463374607431768211455}")?;
        read("{a: -170141183460469231731687303715884105728}").map(drop)
    }

    #[test]
    fn what_json_cannot_hold_is_named_with_its_place() {
        for (text, place, found) in [
            ("{a: [1, .nan]}", "/a/1", "the number .nan"),
            ("{a: -.inf}", "/a", "the number -.inf"),
            ("{a: !tag b}", "/a", "the tag !tag"),
            ("{a: 1, a: 2}", "/a", "a key that stands there twice"),
            ("{b: {1: a, '1': b}}", "/b/1", "a key that stands there twice"),
            ("{b: {? {c: d} : e}}", "/b", "a key that is no string"),
            ("{b: {? [c] : e}}", "/b", "a key that is no string"),
        ] {
            match read(text) {
                Err(Failure::NoJson(at, what)) => assert_eq!((&*at, &*what), (place, found)),
                other => panic!("{text}: {other:?}"),
            }
        }
        assert!(matches!(read("{a: ["), Err(Failure::NoYaml(_))));
    }
}
