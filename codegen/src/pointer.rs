//! JSON pointers (RFC 6901), and the walk over every schema of a document.

use serde_json::{Map, Value};

/// Returns `base` with one more reference token.
pub(crate) fn push(base: &str, token: &str) -> String {
    let mut pointer = String::with_capacity(base.len() + 1 + token.len());
    pointer.push_str(base);
    append(&mut pointer, token);
    pointer
}

/// Returns the pointer of these reference tokens.
pub(crate) fn joined<T: AsRef<str>>(tokens: impl IntoIterator<Item = T>) -> String {
    let mut pointer = String::new();
    tokens.into_iter().for_each(|token| append(&mut pointer, token.as_ref()));
    pointer
}

/// Adds one more reference token to `pointer`.
pub(crate) fn append(pointer: &mut String, token: &str) {
    pointer.push('/');
    if b"~/".iter().any(|special| token.as_bytes().contains(special)) {
        pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(token);
    }
}

/// Calls `then` with the pointer one token further; the walks have one text for all of theirs.
fn inside<T>(pointer: &mut String, token: &str, then: impl FnOnce(&mut String) -> T) -> T {
    let length = pointer.len();
    append(pointer, token);
    let made = then(pointer);
    pointer.truncate(length);
    made
}

/// Returns the reference tokens of `pointer`, unescaped.
pub(crate) fn tokens(pointer: &str) -> Vec<String> {
    let unescaped = |token: &str| match token.contains('~') {
        true => token.replace("~1", "/").replace("~0", "~"),
        false => token.to_owned(),
    };
    pointer.split('/').skip(1).map(unescaped).collect()
}

/// The keywords whose values are data, in which nothing refers to anything.
pub(crate) const DATA: [&str; 6] = ["const", "default", "enum", "example", "examples", "value"];

/// The keywords whose members are names, so that one called `example` holds a schema.
pub(crate) const NAMES: [&str; 3] = ["properties", "patternProperties", "$defs"];

/// The methods a path item can hold.
pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// How a keyword of a schema holds further schemas.
#[derive(Clone, Copy)]
enum Held {
    One,
    List,
    Map,
}

fn held(keyword: &str) -> Option<Held> {
    match keyword {
        "items" | "additionalProperties" | "not" => Some(Held::One),
        "oneOf" | "anyOf" | "allOf" | "prefixItems" => Some(Held::List),
        "properties" | "patternProperties" => Some(Held::Map),
        _ => None,
    }
}

/// What a walk does at each place.
type Visit<'a> = &'a mut dyn FnMut(&str, &mut Value);

/// Calls `visit` with every schema of the document and its pointer, the inner ones first.
pub(crate) fn each_schema(document: &mut Value, visit: Visit<'_>) {
    outermost(document, &mut |pointer, schema| every(pointer, schema, visit));
}

/// Calls `visit` with every schema that stands in no other, and its pointer.
pub(crate) fn each_outermost(document: &mut Value, visit: Visit<'_>) {
    outermost(document, &mut |pointer, schema| visit(pointer, schema));
}

/// Calls `visit` with every operation of the document and its pointer.
pub(crate) fn each_operation(document: &mut Value, visit: Visit<'_>) {
    operations(document, &mut |pointer, operation| visit(pointer, operation));
}

/// Calls `visit` with the outermost schemas of an operation: of its parameters, its body and its
/// answers.
pub(crate) fn each_root(pointer: &str, operation: &mut Value, visit: Visit<'_>) {
    roots(&mut pointer.to_owned(), operation, &mut |pointer, schema| visit(pointer, schema));
}

/// Calls `visit` with `schema` after every schema inside it.
pub(crate) fn inner_first(pointer: &str, schema: &mut Value, visit: Visit<'_>) {
    every(&mut pointer.to_owned(), schema, visit);
}

/// Calls `visit` with the schemas that stand directly in `schema`.
pub(crate) fn each_child(pointer: &str, schema: &mut Value, visit: Visit<'_>) {
    children(&mut pointer.to_owned(), schema, &mut |pointer, schema| visit(pointer, schema));
}

/// Calls `then` with the document and the schemas that were in it, to look at one while the other
/// is changed; they are put back.
pub(crate) fn with_schemas_apart(
    document: &mut Value,
    then: impl FnOnce(&mut Value, &Map<String, Value>),
) {
    let place = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    let schemas = place.map(std::mem::take).unwrap_or_default();
    then(document, &schemas);
    let place = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    if let Some(place) = place {
        *place = schemas;
    }
}

/// Returns whether schemas stand in `schema`.
pub(crate) fn holds_schemas(schema: &Value) -> bool {
    schema.as_object().is_some_and(|members| members.keys().any(|key| held(key).is_some()))
}

/// What a part of a walk does at each place: it may walk on from there.
type Walk<'a> = &'a mut dyn FnMut(&mut String, &mut Value);

fn outermost(document: &mut Value, visit: Walk<'_>) {
    if let Some(schemas) =
        document.pointer_mut("/components/schemas").and_then(Value::as_object_mut)
    {
        each_member(&mut "/components/schemas".to_owned(), schemas, visit);
    }
    operations(document, &mut |pointer, operation| roots(pointer, operation, visit));
}

fn operations(document: &mut Value, visit: Walk<'_>) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let Some(paths) = paths else { return };
    each_member(&mut "/paths".to_owned(), paths, &mut |pointer, item| {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                inside(pointer, method, |pointer| visit(pointer, operation));
            }
        }
    });
}

fn roots(pointer: &mut String, operation: &mut Value, visit: Walk<'_>) {
    if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
        inside(pointer, "parameters", |pointer| {
            each_item(pointer, parameters, &mut |pointer, parameter| {
                if let Some(schema) = parameter.get_mut("schema") {
                    inside(pointer, "schema", |pointer| visit(pointer, schema));
                }
                media_types(pointer, parameter, visit);
            });
        });
    }
    if let Some(body) = operation.get_mut("requestBody") {
        inside(pointer, "requestBody", |pointer| media_types(pointer, body, visit));
    }
    if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
        inside(pointer, "responses", |pointer| {
            each_member(pointer, responses, &mut |pointer, response| {
                media_types(pointer, response, visit);
            });
        });
    }
}

fn media_types(pointer: &mut String, holder: &mut Value, visit: Walk<'_>) {
    if let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) {
        inside(pointer, "content", |pointer| {
            each_member(pointer, content, &mut |pointer, entry| {
                if let Some(schema) = entry.get_mut("schema") {
                    inside(pointer, "schema", |pointer| visit(pointer, schema));
                }
            });
        });
    }
}

fn every(pointer: &mut String, schema: &mut Value, visit: Visit<'_>) {
    children(pointer, schema, &mut |pointer, child| every(pointer, child, visit));
    visit(pointer, schema);
}

fn children(pointer: &mut String, schema: &mut Value, visit: Walk<'_>) {
    for (keyword, value) in schema.as_object_mut().into_iter().flatten() {
        match (held(keyword), value) {
            (None, _) | (Some(Held::One), Value::Bool(_)) => {}
            (Some(Held::One), value) => inside(pointer, keyword, |pointer| visit(pointer, value)),
            (Some(Held::List), Value::Array(list)) => {
                inside(pointer, keyword, |pointer| each_item(pointer, list, visit));
            }
            (Some(Held::Map), Value::Object(map)) => {
                inside(pointer, keyword, |pointer| each_member(pointer, map, visit));
            }
            _ => {}
        }
    }
}

fn each_item(pointer: &mut String, list: &mut [Value], visit: Walk<'_>) {
    for (index, item) in list.iter_mut().enumerate() {
        inside(pointer, &index.to_string(), |pointer| visit(pointer, item));
    }
}

fn each_member(pointer: &mut String, map: &mut Map<String, Value>, visit: Walk<'_>) {
    for (name, value) in map {
        inside(pointer, name, |pointer| visit(pointer, value));
    }
}
