//! Reads the JSON of an answer, which this service does not always write as it should.

use serde_json::Value;

/// Parses an answer's JSON; a control character inside a string counts as escaped.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    serde_json::from_slice(bytes).or_else(|error| {
        // A byte below the space is never a part of another character in UTF-8.
        if !bytes.iter().any(|byte| *byte < b' ') {
            return Err(error);
        }
        serde_json::from_slice(&with_escapes(bytes)).map_err(|_| error)
    })
}

fn with_escapes(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let (mut in_string, mut escaped) = (false, false);
    for &byte in bytes {
        if in_string && byte < b' ' {
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

/// Returns the messages of an error answer, in any of the forms the service was seen to use.
pub(crate) fn messages(body: &Value) -> Vec<String> {
    const KEYS: [&str; 4] = ["errors", "error", "message", "detail"];
    match body {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(messages).collect(),
        Value::Object(members) => {
            KEYS.iter().filter_map(|key| members.get(*key)).flat_map(messages).collect()
        }
        _ => Vec::new(),
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
        Ok(())
    }

    #[test]
    fn messages_are_found_in_every_form() {
        for (body, expected) in [
            (json!({ "status": false, "errors": ["a", { "message": "b" }] }), vec!["a", "b"]),
            (json!({ "error": "a" }), vec!["a"]),
            (json!({ "message": "a" }), vec!["a"]),
            (json!({ "detail": "a" }), vec!["a"]),
            (json!({ "success": false, "error": { "code": 1, "message": "a" } }), vec!["a"]),
            (json!({ "status": false, "data": {} }), vec![]),
            (json!("a"), vec!["a"]),
            (json!(null), vec![]),
        ] {
            assert_eq!(messages(&body), expected, "{body}");
        }
    }
}
