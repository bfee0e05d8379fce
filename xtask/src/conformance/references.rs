//! References as JSON pointers into the page: decoded, and counted from its beginning.

use serde_json::Value;

use super::schema::push;

/// Brings every reference of a document to `#` and a pointer that leads somewhere, where it can.
pub(super) fn settle(document: &mut Value) {
    mappings(document);
    // What leads through other references is found when those are settled.
    each(document, within);
    each(document, |document, _, pointer| through(document, pointer));
}

fn each(document: &mut Value, find: impl Fn(&Value, &str, &str) -> Option<String>) {
    let mut found = Vec::new();
    collect(document, "", &mut found);
    for (place, reference) in found {
        let Some(pointer) = reference.strip_prefix('#').map(decoded) else { continue };
        let settled = find(document, &place, &pointer);
        let holder = document.pointer_mut(&place).and_then(Value::as_object_mut);
        if let (Some(settled), Some(holder)) = (settled, holder) {
            holder.insert("$ref".to_owned(), Value::String(format!("#{settled}")));
        }
    }
}

fn collect(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                found.push((at.to_owned(), reference.to_owned()));
            }
            for (name, inner) in members {
                collect(inner, &push(at, name), found);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                collect(inner, &push(at, &index.to_string()), found);
            }
        }
        _ => {}
    }
}

/// Decodes the references that discriminators map to.
fn mappings(value: &mut Value) {
    let mapping = value.pointer_mut("/discriminator/mapping").and_then(Value::as_object_mut);
    for (_, to) in mapping.into_iter().flatten() {
        if let Some(reference) = to.as_str().filter(|to| to.starts_with('#')) {
            *to = Value::String(decoded(reference));
        }
    }
    match value {
        Value::Object(members) => members.values_mut().for_each(mappings),
        Value::Array(items) => items.iter_mut().for_each(mappings),
        _ => {}
    }
}

/// Returns where a pointer leads: from the document's beginning, or else from the innermost schema
/// around the place that has such a part.
fn within(document: &Value, place: &str, pointer: &str) -> Option<String> {
    if pointer.is_empty() {
        let tokens = place.match_indices('/').nth(3).map_or(place.len(), |(end, _)| end);
        let is_named = place.starts_with("/components/schemas/");
        return place.get(..tokens).filter(|_| is_named).map(str::to_owned);
    }
    let mut around = place;
    while document.pointer(pointer).is_none() {
        let inside = format!("{around}{pointer}");
        if document.pointer(&inside).is_some() {
            return Some(inside);
        }
        around = around.rsplit_once('/')?.0;
    }
    Some(pointer.to_owned())
}

/// Returns where a pointer leads in the end that passes other references.
fn through(document: &Value, pointer: &str) -> Option<String> {
    let mut at = String::new();
    for token in pointer.split('/').skip(1) {
        for _ in 0..32 {
            let next = document.pointer(&at)?.get("$ref").and_then(Value::as_str);
            let Some(next) = next else { break };
            at = next.strip_prefix('#')?.to_owned();
        }
        at = format!("{at}/{token}");
    }
    document.pointer(&at).map(|_| at)
}

/// Reads `%20` and its like.
fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let code = part.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok());
        let Some((code, rest)) = code.zip(part.get(2..)) else { return text.to_owned() };
        bytes.push(code);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::settle;

    #[test]
    fn references_lead_from_the_beginning_of_the_page() {
        let mut page = json!({ "components": { "schemas": {
            "A b": { "$defs": { "C": { "$ref": "#" } }, "items": { "$ref": "#/$defs/C" } },
            "D": { "$ref": "#/components/schemas/A%20b" },
            "E": {
                "$ref": "#/nowhere",
                "discriminator": { "mapping": { "a": "#/components/schemas/A%20b" } },
            },
            "F": { "$ref": "#/components/schemas/D/items/items" },
        } } });
        settle(&mut page);
        for (place, reference) in [
            ("A b/items", "#/components/schemas/A b/$defs/C"),
            ("A b/$defs/C", "#/components/schemas/A b"),
            ("D", "#/components/schemas/A b"),
            ("E", "#/nowhere"),
            ("F", "#/components/schemas/A b/items"),
        ] {
            let found = page.pointer(&format!("/components/schemas/{place}/$ref"));
            assert_eq!(found, Some(&json!(reference)), "{place}");
        }
        let mapped = page.pointer("/components/schemas/E/discriminator/mapping/a");
        assert_eq!(mapped, Some(&json!("#/components/schemas/A b")));
    }
}
