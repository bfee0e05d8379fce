//! Reads the JSON of an answer, which this service does not always write as it should.

use serde::de::DeserializeSeed;
use serde_json::Value;
use serde_path_to_error::Segment;

use crate::model::{IntoSlot, Json, Part, Slot, kind_of};
use crate::validate::Path;

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Parses an answer's JSON; a control character inside a string counts as escaped, and a byte order
/// mark at the start as nothing.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    leniently(bytes, &mut |bytes| serde_json::from_slice(bytes))
}

/// Parses as [`parse`] does and reads what comes of it, or says why that is not possible.
pub(crate) fn read<T: Json>(bytes: &[u8]) -> Result<T, String> {
    let mut value = None;
    read_into(&mut value, bytes)?;
    value.ok_or_else(|| format!("expected {}", T::KIND))
}

/// Reads into a field, whatever its type.
fn read_into(slot: &mut dyn Slot, bytes: &[u8]) -> Result<(), String> {
    let misfit = leniently(bytes, &mut |bytes| {
        let mut parser = serde_json::Deserializer::from_slice(bytes);
        let misfit = IntoSlot(slot).deserialize(&mut parser)?;
        parser.end()?;
        Ok(misfit)
    });
    match misfit.map_err(|error| told(&error, bytes))? {
        None => Ok(()),
        Some(found) => Err(misfit_of(slot, &found)),
    }
}

/// Says which part of a value is the first that does not fit.
fn misfit_of(slot: &dyn Slot, value: &Value) -> String {
    let mut first = None;
    slot.take_apart(value, Path::Root, &mut |path, part| {
        if let Part::Misfit { expected, found } = part {
            let found = kind_of(found.view());
            first.get_or_insert_with(|| match path {
                Path::Root => format!("expected {expected}, found {found}"),
                path => format!("expected {expected}, found {found} at {path}"),
            });
        }
    });
    first.unwrap_or_else(|| format!("expected {}, found {}", slot.kind(), kind_of(value.view())))
}

fn leniently<T>(
    bytes: &[u8],
    parse: &mut dyn FnMut(&[u8]) -> Result<T, serde_json::Error>,
) -> Result<T, serde_json::Error> {
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    parse(bytes).or_else(|error| {
        // A byte below the space is never a part of another character in UTF-8.
        if !bytes.iter().any(|byte| *byte < b' ') {
            return Err(error);
        }
        parse(&with_escapes(bytes)).map_err(|_| error)
    })
}

fn with_escapes(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let (mut in_string, mut escaped) = (false, false);
    for &byte in bytes {
        if in_string && !escaped && byte < b' ' {
            out.extend_from_slice(format!("\\u{byte:04x}").as_bytes());
            escaped = false;
            continue;
        }
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ => {}
        }
        out.push(byte);
    }
    out
}

/// Says what is wrong with JSON that could not be parsed, and where.
fn told(error: &serde_json::Error, bytes: &[u8]) -> String {
    match broken_path(bytes).filter(|path| !path.is_empty()) {
        Some(path) => format!("expected JSON: {error}, in `{path}`"),
        None => format!("expected JSON: {error}"),
    }
}

/// Returns the path of the member at which parsing fails; none where it does not.
pub(crate) fn broken_path(bytes: &[u8]) -> Option<String> {
    if bytes.is_empty() || parse(bytes).is_ok() {
        return None;
    }
    let bytes = with_escapes(bytes.strip_prefix(MARK).unwrap_or(bytes));
    let mut parser = serde_json::Deserializer::from_slice(&bytes);
    let parsed: Result<Value, _> = serde_path_to_error::deserialize(&mut parser);
    Some(parsed.err().map(|error| known_part(error.path())).unwrap_or_default())
}

/// Returns a path without a name at its end that is not known, because it is cut off.
fn known_part(path: &serde_path_to_error::Path) -> String {
    let whole = path.to_string();
    match path.iter().next_back() {
        None => String::new(),
        Some(Segment::Unknown) => {
            let known = whole.strip_suffix('?').unwrap_or(&whole);
            known.strip_suffix('.').unwrap_or(known).to_owned()
        }
        Some(_) => whole,
    }
}

/// Returns the messages of an error answer, in any of the forms the service was seen to use, and in
/// those of `application/problem+json` and of lists of what is invalid.
pub(crate) fn messages(body: &Value) -> Vec<String> {
    const KEYS: [&str; 6] = ["errors", "error", "message", "title", "detail", "msg"];
    match body {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(messages).collect(),
        Value::Object(members) => {
            let found = |key: &&str| members.get(*key).map(|value| of_members(value, key));
            KEYS.iter().filter_map(found).flatten().collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the messages under a key; `errors` may have a list of them under the name of each member.
fn of_members(value: &Value, key: &str) -> Vec<String> {
    match value.as_object().filter(|_| key == "errors") {
        Some(members) if messages(value).is_empty() => {
            members.values().flat_map(messages).collect()
        }
        _ => messages(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_control_character_inside_a_string_is_read() -> Result<(), serde_json::Error> {
        assert_eq!(parse(b"{\n\"a\": \"x\ny\\\"\tz\"}")?, json!({ "a": "x\ny\"\tz" }));
        assert!(parse(b"{\"a\": \"x\n").is_err());
        assert!(parse(b"\x01{}").is_err());
        // Of this nobody knows what it was to be.
        assert!(parse(b"{\"a\": \"x\\\ny\"}").is_err());
        Ok(())
    }

    #[test]
    fn the_place_where_parsing_fails_is_told() {
        for (text, path) in [
            ("{\"a\": [1, {\"b\": tru}]}", Some("a[1].b")),
            ("{\"a\": {\"b\": 1e999}}", Some("a.b")),
            ("{\"a\": \"x\ny\", \"b\": [", Some("b")),
            ("<html>", Some("")),
            ("{\"data\": {\"a", Some("data")),
            ("{\"?\": [1, {\"?\": tru", Some("?[1].?")),
            ("{\"da", Some("")),
            ("\u{feff}{\"a\": }", Some("a")),
            ("\u{feff}{}", None),
            ("{} x", Some("")),
            ("", None),
        ] {
            assert_eq!(broken_path(text.as_bytes()).as_deref(), path, "{text}");
        }
    }

    #[test]
    fn the_part_that_does_not_fit_is_told() {
        type Lists = std::collections::BTreeMap<String, Vec<Option<String>>>;
        let told = |text: &str| read::<Lists>(text.as_bytes()).err();
        assert_eq!(told(r#"{"a": ["x", null], "b": []}"#), None);
        let expected = "expected a string, found a number at a[1]";
        assert_eq!(told(r#"{"a": ["x", 5]}"#).as_deref(), Some(expected));
        assert_eq!(told("[]").as_deref(), Some("expected an object, found a list"));
    }

    #[test]
    fn messages_are_found_in_every_form() {
        for (body, expected) in [
            (json!({ "status": false, "errors": ["a", { "message": "b" }] }), vec!["a", "b"]),
            (json!({ "error": "a" }), vec!["a"]),
            (json!({ "message": "a" }), vec!["a"]),
            (json!({ "detail": "a" }), vec!["a"]),
            (json!({ "success": false, "error": { "code": 1, "message": "a" } }), vec!["a"]),
            (json!({ "type": "a:b", "title": "a", "detail": "b" }), vec!["a", "b"]),
            (json!({ "detail": [{ "loc": ["body", "x"], "msg": "a" }] }), vec!["a"]),
            (json!({ "title": "a", "errors": { "name": ["b"], "x": [] } }), vec!["b", "a"]),
            (json!({ "status": false, "data": {} }), vec![]),
            (json!("a"), vec!["a"]),
            (json!(null), vec![]),
        ] {
            assert_eq!(messages(&body), expected, "{body}");
        }
    }
}
