//! What a part of an OpenAPI document refers to, and what that refers to, and so on.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

type Component = (String, String);

/// Returns the components of a document that a part of it needs, in the document's order.
///
/// # Errors
///
/// Returns a reference that leads out of the document's components, or nowhere.
pub(crate) fn components(root: &Value, part: &Value) -> Result<Map<String, Value>, String> {
    let mut needed = BTreeSet::<Component>::new();
    let mut open = Vec::new();
    let mut found = Vec::new();
    security_schemes(part, &mut open);
    references(part, &mut found);
    loop {
        for reference in found.drain(..).filter(|reference| !is_inside(reference)) {
            open.push(component(&reference)?);
        }
        let Some((section, name)) = open.pop() else {
            break;
        };
        let value = root.get("components").and_then(|all| all.get(&section)?.get(&name));
        let Some(value) = value else {
            return Err(format!("expected `#/components/{section}/{name}`, found none"));
        };
        if needed.insert((section, name)) {
            references(value, &mut found);
        }
    }
    Ok(in_order(root, &needed))
}

fn in_order(root: &Value, needed: &BTreeSet<Component>) -> Map<String, Value> {
    let mut sections = Map::new();
    let all = root.get("components").and_then(Value::as_object).into_iter().flatten();
    for (section, entries) in all {
        let is_needed = |name: &String| needed.contains(&(section.clone(), name.clone()));
        let entries = entries.as_object().into_iter().flatten().filter(|(name, _)| is_needed(name));
        let entries = entries.map(|(name, value)| (name.clone(), value.clone()));
        let entries = entries.collect::<Map<_, _>>();
        if !entries.is_empty() {
            sections.insert(section.clone(), Value::Object(entries));
        }
    }
    sections
}

/// Returns whether a reference leads into the operation or the schema that it stands in.
fn is_inside(reference: &str) -> bool {
    reference == "#"
        || ["#/$defs/", "#/definitions/", "#/paths/"]
            .iter()
            .any(|start| reference.starts_with(start))
}

/// Returns the component that a reference leads to or into.
fn component(reference: &str) -> Result<Component, String> {
    let path = reference.strip_prefix("#/components/");
    let mut tokens = path.into_iter().flat_map(|path| path.split('/')).map(|token| {
        let token = percent_decode_str(token).decode_utf8_lossy();
        token.replace("~1", "/").replace("~0", "~")
    });
    match (tokens.next(), tokens.next()) {
        (Some(section), Some(name)) => Ok((section, name)),
        _ => Err(format!("expected references into `#/components/`, found `{reference}`")),
    }
}

/// Collects every `$ref`, and the schemas that a discriminator maps to.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(members) => {
            for (key, value) in members {
                match (key.as_str(), value) {
                    // An example may hold a member of that name that is no reference.
                    ("example" | "examples" | "default" | "enum" | "const", _) => {
                        own_references(value, found);
                    }
                    ("$ref", Value::String(reference)) => found.push(reference.clone()),
                    ("discriminator", _) => {
                        mapped(value, found);
                        own_references(value, found);
                    }
                    _ => references(value, found),
                }
            }
        }
        _ => {}
    }
}

/// Collects what may be referred to where values stand: an example, or a property of that name.
fn own_references(value: &Value, found: &mut Vec<String>) {
    let mut inside = Vec::new();
    references(value, &mut inside);
    found.extend(inside.into_iter().filter(|reference| reference.starts_with("#/components/")));
}

fn mapped(discriminator: &Value, found: &mut Vec<String>) {
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    for target in mapping.into_iter().flatten().filter_map(|(_, target)| target.as_str()) {
        let is_name = !target.contains(['/', '#', '.']);
        found.push(if is_name { format!("#/components/schemas/{target}") } else { target.into() });
    }
}

/// Collects the schemes that the operations, or else the document, ask for.
fn security_schemes(document: &Value, open: &mut Vec<Component>) {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    let operations = paths.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    let of_operations = operations.filter_map(|(_, operation)| operation.get("security"));
    let alternatives = of_operations.chain(document.get("security"));
    let alternatives = alternatives.filter_map(Value::as_array).flatten();
    for (scheme, _) in alternatives.filter_map(Value::as_object).flatten() {
        open.push(("securitySchemes".to_owned(), scheme.clone()));
    }
}
