//! References: URIs, in whose names a space stands as `%20` and a slash as `~1`.

use serde_json::Value;

/// Returns the name of the schema that `schema` refers to.
pub(crate) fn target(schema: &Value) -> Option<String> {
    named_in("schemas", schema)
}

/// Returns the name that a reference leads to in a section of `components`.
pub(crate) fn named_in(section: &str, part: &Value) -> Option<String> {
    let reference = part.get("$ref")?.as_str()?;
    let name = reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    Some(decoded(name).replace("~1", "/").replace("~0", "~"))
}

/// Makes a reference to the schema `name`.
pub(crate) fn reference(name: &str) -> Value {
    let name = name.replace('%', "%25").replace('~', "~0").replace('/', "~1");
    Value::String(format!("#/components/schemas/{name}"))
}

/// Returns the text with its `%20` and their like read, or as it is where they make no text.
pub(crate) fn decoded(text: &str) -> String {
    with_codes_read(text).unwrap_or_else(|| text.to_owned())
}

fn with_codes_read(text: &str) -> Option<String> {
    let (first, rest) = text.split_once('%')?;
    let mut bytes = first.as_bytes().to_vec();
    for part in rest.split('%') {
        let (code, after) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(after.as_bytes());
    }
    String::from_utf8(bytes).ok()
}
