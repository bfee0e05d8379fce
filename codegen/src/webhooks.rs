//! Operations that are none of the client's: what the service calls, and what the vendor leaves out.
//!
//! A page may show among its paths what it is that the service calls, and say so by a word of the
//! vendor's tools. OpenAPI 3.1 has `webhooks` for it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::media::is_json;
use crate::merge::Origins;
use crate::names::{free, pascal, without_parenthesis};
use crate::naming::operation_key;
use crate::pointer::{self, each_operation};
use crate::reference::named_in;

/// Takes the operations that the service calls out of the paths. The type of a body stays, for whoever
/// receives it. What is taken out, and what the vendor's own client leaves out, is noted.
pub(crate) fn set_aside(document: &mut Value, origins: &mut Origins) {
    let mut found = Vec::new();
    each_operation(document, &mut |at, operation| {
        if let Some(word) = said(operation, "webhook") {
            found.push((at.to_owned(), word));
        } else if let Some(word) = said(operation, "-ignore") {
            let told = format!("`{word}` says that the vendor's own client leaves this out");
            origins.note(at, &told);
        }
    });
    for (at, word) in found {
        let taken = match pointer::tokens(&at).as_slice() {
            [paths, path, method] => document
                .get_mut(paths)
                .and_then(|paths| paths.get_mut(path)?.as_object_mut()?.remove(method)),
            _ => None,
        };
        let kept = taken.and_then(|operation| keep_body(document, origins, &at, &operation));
        let kept = kept.map(|name| format!(", its body is `{name}`")).unwrap_or_default();
        let told =
            format!("`{word}` says that the service calls this: no method is made of it{kept}");
        origins.note(&at, &told);
    }
}

/// Returns the vendor's word that ends so and is true.
fn said(operation: &Value, end: &str) -> Option<String> {
    let mut members = operation.as_object()?.iter();
    let found = members
        .find(|(key, value)| key.starts_with("x-") && key.ends_with(end) && **value == json!(true));
    found.map(|(key, _)| key.clone())
}

/// Gives the schema of a body a place of its own, and returns its name there.
fn keep_body(
    document: &mut Value,
    origins: &mut Origins,
    at: &str,
    operation: &Value,
) -> Option<String> {
    let body = operation.get("requestBody")?;
    let named = named_in("requestBodies", body);
    let body = match named {
        Some(name) => document.get("components")?.get("requestBodies")?.get(name)?,
        None => body,
    };
    let content = body.get("content")?.as_object()?;
    let (_, entry) = content.iter().find(|(media_type, _)| is_json(media_type))?;
    let schema = entry.get("schema")?.clone();
    if let Some(name) = named_in("schemas", &schema) {
        return Some(name);
    }
    let components = document.get_mut("components")?.as_object_mut()?;
    let schemas = components.entry("schemas").or_insert_with(|| json!({})).as_object_mut()?;
    let key = operation_key(at);
    let title = operation.get("summary").or_else(|| operation.get("operationId"));
    let title = title.and_then(Value::as_str).map(without_parenthesis);
    let title = title.filter(|title| title.chars().any(char::is_alphabetic));
    let names = [title.as_ref().unwrap_or(&key), &key].map(|of| pascal(&format!("{of} body")));
    let name = free(&schemas.keys().cloned().collect::<BTreeSet<_>>(), names);
    schemas.insert(name.clone(), schema);
    origins.moved(at, &pointer::joined(["components", "schemas", &name]));
    Some(name)
}
