//! Bodies and answers of which the pages show more than one form.

use serde_json::{Map, Value, json};

use super::bounds::has_bounds;
use crate::context::Context;
use crate::media::{Encoding, STYLED, encoding, is_json, parts};
use crate::notes::SAME_AS;
use crate::pointer::{self, each_operation, with_schemas_apart};
use crate::reference::target;

/// Keeps JSON where a body or an answer has other media types beside it, and one of several
/// answers of success that are the same.
pub(super) fn one_form(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut changed = 0;
    with_schemas_apart(document, |document, schemas| {
        each_operation(document, &mut |at, operation| {
            let mut settled = |at: &str, holder: &mut Value| {
                usize::from(any_is_json(holder, schemas)) + json_alone(at, holder, context)
            };
            if let Some(body) = operation.get_mut("requestBody") {
                changed += settled(&pointer::push(at, "requestBody"), body);
            }
            let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
            let Some(responses) = responses else {
                return;
            };
            let at = pointer::push(at, "responses");
            for (status, response) in responses.iter_mut() {
                changed += settled(&pointer::push(&at, status), response);
            }
            changed += first_success(responses);
        });
    });
    changed
}

/// Names forms of which no argument is made, and encodings of parts that are not looked at.
pub(super) fn forms(document: &mut Value, context: &mut Context<'_>) -> usize {
    let mut found = 0;
    with_schemas_apart(document, |document, schemas| {
        each_operation(document, &mut |at_operation, operation| {
            let at = pointer::push(at_operation, "requestBody");
            let encoding = encoding(operation);
            if encoding != Encoding::Json
                && parts(at_operation, operation, schemas, &encoding).is_empty()
            {
                context.note(&at, "a form without named members: no argument is made of it");
                found += 1;
            }
            let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
            for lost in unchecked(operation, schemas, &encoding) {
                context.note(&at, lost);
                found += 1;
            }
            if let Some(used) = content.and_then(|content| left_out(content, &encoding)) {
                context.note(&at, &format!("of several media types `{used}` alone is used"));
                found += 1;
            }
            for (media_type, entry) in content.into_iter().flatten() {
                if let Some(told) = unheeded(entry, &encoding) {
                    let steps = ["content", media_type, "encoding"].into_iter();
                    let at = steps.fold(at.clone(), |at, token| pointer::push(&at, token));
                    context.note(&at, told);
                    found += 1;
                }
            }
        });
    });
    found
}

/// Returns what a page says of a body that is no JSON, and that nothing is made of.
fn unchecked(
    operation: &Value,
    schemas: &Map<String, Value>,
    encoding: &Encoding,
) -> Vec<&'static str> {
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    let entry = content.into_iter().flatten().find(|(found, _)| encoding.writes(found));
    let schema = entry.and_then(|(_, entry)| entry.get("schema"));
    let schema = schema.and_then(|schema| match target(schema) {
        Some(name) => schemas.get(&name),
        None => Some(schema),
    });
    let Some(schema) = schema else { return Vec::new() };
    let is_open = schema.get("additionalProperties").is_some_and(|others| *others != json!(false));
    match encoding {
        Encoding::Multipart | Encoding::Form if is_open => {
            vec!["members of a form that the page does not name cannot be sent"]
        }
        Encoding::Raw(_) if has_bounds(schema) => vec!["the content of the body is not checked"],
        _ => Vec::new(),
    }
}

/// Returns how parts are written, where the page says more of that than is heeded.
fn unheeded(entry: &Value, encoding: &Encoding) -> Option<&'static str> {
    let is_heeded = |of_one: &Value| {
        let mut keys = of_one.as_object().into_iter().flatten().map(|(key, _)| key.as_str());
        *encoding == Encoding::Form && keys.all(|key| STYLED.contains(&key))
    };
    let of_all = entry.get("encoding")?.as_object()?;
    (!of_all.values().all(is_heeded)).then_some(match encoding {
        Encoding::Form => "members are written as text, objects as JSON",
        _ => {
            "files say their own media type, by `Upload`; other parts are text, and JSON where they are objects"
        }
    })
}

/// Returns the media type that a body is written in, where it leaves others out; which file it is, its
/// name says.
fn left_out(content: &Map<String, Value>, encoding: &Encoding) -> Option<String> {
    let used = content.keys().find(|media_type| encoding.writes(media_type));
    let is_file = matches!(encoding, Encoding::Raw(_));
    used.filter(|_| content.len() > 1 && !is_file).cloned()
}

/// Takes `*/*` for JSON where what it holds is described as only JSON can be.
fn any_is_json(holder: &mut Value, schemas: &Map<String, Value>) -> bool {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else {
        return false;
    };
    let found = ["*/*", "application/*"].into_iter().find(|any| {
        let schema = content.get(*any).and_then(|entry| entry.get("schema"));
        schema.is_some_and(|schema| is_structured(schema, schemas))
    });
    let entry = found.and_then(|any| content.remove(any));
    entry.map(|entry| content.entry("application/json").or_insert(entry)).is_some()
}

/// Returns whether a schema is of something with parts.
fn is_structured(schema: &Value, schemas: &Map<String, Value>) -> bool {
    let schema = target(schema).and_then(|name| schemas.get(&name)).unwrap_or(schema);
    let has = |key: &&str| schema.get(*key).is_some();
    let kind = schema.get("type").map(|kind| kind.get(0).unwrap_or(kind));
    ["properties", "items", "allOf", "anyOf", "oneOf", "additionalProperties"].iter().any(has)
        || kind.is_some_and(|kind| kind == "object" || kind == "array")
}

fn json_alone(at: &str, holder: &mut Value, context: &mut Context<'_>) -> usize {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else {
        return 0;
    };
    let json = content.keys().find(|media_type| is_json(media_type)).cloned();
    let Some(json) = json.filter(|_| content.len() > 1) else {
        return 0;
    };
    context.note(at, &format!("of several media types `{json}` alone is used"));
    content.retain(|media_type, _| *media_type == json);
    1
}

/// Names the first of several successes that are the same in the place of the others' content.
fn first_success(responses: &mut Map<String, Value>) -> usize {
    let mut firsts = Vec::<(String, Value)>::new();
    let mut changed = 0;
    for (status, response) in responses.iter_mut().filter(|(status, _)| status.starts_with('2')) {
        let Some(response) = response.as_object_mut() else {
            continue;
        };
        let Some(content) = response.get("content").cloned() else {
            continue;
        };
        match firsts.iter().find(|(_, first)| *first == content) {
            Some((first, _)) => {
                response.insert(SAME_AS.to_owned(), Value::String(first.clone()));
                response.remove("content");
                changed += 1;
            }
            None => firsts.push((status.clone(), content)),
        }
    }
    changed
}
