//! Reads the JSON of an answer, which this service does not always write as it should.

use serde::de::DeserializeSeed;
use serde_json::Value;
use serde_path_to_error::Segment;

use crate::model::{IntoSlot, Json, Part, Slot, kind_of};
use crate::path::Path;

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Parses an answer's JSON; a control character inside a string counts as escaped, an escaped half of a
/// surrogate pair as U+FFFD, and a byte order mark at the start as nothing.
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
        let mended = mended(bytes);
        if mended == bytes { Err(error) } else { parse(&mended).map_err(|_| error) }
    })
}

/// Writes JSON as it should have been, in one pass: control characters in strings become escapes, and
/// an escaped half of a surrogate pair, which is left where a text is cut, U+FFFD.
fn mended(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let (mut in_string, mut rest) = (false, bytes);
    while let Some(&byte) = rest.first() {
        let (written, length) = match byte {
            b'\\' if in_string => escape(rest),
            b'"' => {
                in_string = !in_string;
                (None, 1)
            }
            _ if in_string && byte < b' ' => (Some(format!("\\u{byte:04x}")), 1),
            _ => (None, 1),
        };
        let (read, unread) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        out.extend_from_slice(written.as_deref().map_or(read, str::as_bytes));
        rest = unread;
    }
    out
}

/// Returns what is written for the escape at the start, none where it is right, and how long it is.
fn escape(json: &[u8]) -> (Option<String>, usize) {
    match (utf16_unit(json), json.get(6..).and_then(utf16_unit)) {
        (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (None, 12),
        (Some(0xd800..=0xdfff), _) => (Some("\\ufffd".to_owned()), 6),
        _ => (None, 2),
    }
}

/// Returns the number of the escape `\uXXXX` at the start.
fn utf16_unit(json: &[u8]) -> Option<u16> {
    let [b'\\', b'u', digits @ ..] = json.get(..6)? else { return None };
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
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
    let bytes = mended(bytes.strip_prefix(MARK).unwrap_or(bytes));
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
    let mut messages = Vec::new();
    gather(body, false, &mut messages);
    messages
}

/// The members of an error answer in which messages stand.
const TELLING: [&str; 6] = ["errors", "error", "message", "title", "detail", "msg"];

/// Adds the messages of a value. One that stands under `errors` may have a list of them under the name
/// of each member, where it has none under the usual names.
///
/// It looks at each value once: who writes the answer also decides how deep it is.
fn gather(value: &Value, is_under_errors: bool, messages: &mut Vec<String>) {
    match value {
        Value::String(text) => messages.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| gather(item, false, messages)),
        Value::Object(members) => {
            let before = messages.len();
            for name in TELLING {
                if let Some(member) = members.get(name) {
                    gather(member, name == "errors", messages);
                }
            }
            if is_under_errors && messages.len() == before {
                let others = members.iter().filter(|(name, _)| !TELLING.contains(&name.as_str()));
                others.for_each(|(_, member)| gather(member, false, messages));
            }
        }
        _ => {}
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
    fn half_of_a_surrogate_pair_is_read_as_unknown() -> Result<(), serde_json::Error> {
        for (json, text) in [
            (r#""Bye \ud83d""#, "Bye \u{fffd}"),
            (r#""\uD83D!""#, "\u{fffd}!"),
            (r#""\udc4d\n""#, "\u{fffd}\n"),
            (r#""\ud83d\ud83d\udc4d""#, "\u{fffd}\u{1f44d}"),
            (r#""\udc4d\ud83d""#, "\u{fffd}\u{fffd}"),
            (r#""\ud83d\u0041""#, "\u{fffd}A"),
            // The sign alone, and what it stands for elsewhere.
            (r#""\\ud83d \ud83d\\""#, "\\ud83d \u{fffd}\\"),
            ("\"\\ud83d\n\"", "\u{fffd}\n"),
        ] {
            assert_eq!(parse(json.as_bytes())?, json!(text), "{json}");
        }
        let member = br#"{"a\udc4d": [1, "\ud83d"]}"#;
        assert_eq!(parse(member)?, json!({ "a\u{fffd}": [1, "\u{fffd}"] }));
        for broken in [r#""\ud83d"#, r#""\ud83d\"#, r#""\ud8""#, r#""\ud83""#, r#"\ud83d"#] {
            assert!(parse(broken.as_bytes()).is_err(), "{broken}");
        }
        assert_eq!(broken_path(br#"{"a": "\ud83d", "b": tru}"#).as_deref(), Some("b"));
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
