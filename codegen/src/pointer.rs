//! JSON pointers (RFC 6901), and the walk over every schema of a document.

use serde_json::{Map, Value};

/// Returns `base` with one more reference token.
pub(crate) fn push(base: &str, token: &str) -> String {
    let mut pointer = String::with_capacity(base.len() + 1 + token.len());
    pointer.push_str(base);
    pointer.push('/');
    if b"~/".iter().any(|special| token.as_bytes().contains(special)) {
        pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(token);
    }
    pointer
}

/// Returns the reference tokens of `pointer`, unescaped.
pub(crate) fn tokens(pointer: &str) -> Vec<String> {
    let unescaped = |token: &str| match token.contains('~') {
        true => token.replace("~1", "/").replace("~0", "~"),
        false => token.to_owned(),
    };
    pointer.split('/').skip(1).map(unescaped).collect()
}

/// The methods a path item can hold.
pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The keywords under which a schema holds one schema, a list of them or a map of them.
const ONE: [&str; 3] = ["items", "additionalProperties", "not"];
const LIST: [&str; 4] = ["oneOf", "anyOf", "allOf", "prefixItems"];
const MAP: [&str; 2] = ["properties", "patternProperties"];

/// Calls `visit` with every schema of the document and its pointer, the inner ones first.
pub(crate) fn each_schema(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    each_outermost(document, &mut |pointer, schema| inner_first(pointer, schema, visit));
}

/// Calls `visit` with every schema that stands in no other, and its pointer.
pub(crate) fn each_outermost(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    if let Some(schemas) =
        document.pointer_mut("/components/schemas").and_then(Value::as_object_mut)
    {
        for (name, schema) in schemas {
            visit(&push("/components/schemas", name), schema);
        }
    }
    each_operation(document, &mut |pointer, operation| each_root(pointer, operation, visit));
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

/// Calls `visit` with every operation of the document and its pointer.
pub(crate) fn each_operation(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for (path, item) in paths {
        let base = push("/paths", path);
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        for (method, operation) in item {
            if METHODS.contains(&method.as_str()) {
                visit(&push(&base, method), operation);
            }
        }
    }
}

/// Calls `visit` with the outermost schemas of an operation: of its parameters, its body and its
/// answers.
pub(crate) fn each_root(
    pointer: &str,
    operation: &mut Value,
    visit: &mut dyn FnMut(&str, &mut Value),
) {
    if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
        let base = push(pointer, "parameters");
        for (index, parameter) in parameters.iter_mut().enumerate() {
            let at = push(&base, &index.to_string());
            if let Some(schema) = parameter.get_mut("schema") {
                visit(&push(&at, "schema"), schema);
            }
            each_media_type(&at, parameter, visit);
        }
    }
    if let Some(body) = operation.get_mut("requestBody") {
        each_media_type(&push(pointer, "requestBody"), body, visit);
    }
    if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
        let base = push(pointer, "responses");
        for (status, response) in responses {
            each_media_type(&push(&base, status), response, visit);
        }
    }
}

fn each_media_type(pointer: &str, holder: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else {
        return;
    };
    let base = push(pointer, "content");
    for (media_type, entry) in content {
        if let Some(schema) = entry.get_mut("schema") {
            visit(&push(&push(&base, media_type), "schema"), schema);
        }
    }
}

/// Calls `visit` with `schema` after every schema inside it.
pub(crate) fn inner_first(
    pointer: &str,
    schema: &mut Value,
    visit: &mut dyn FnMut(&str, &mut Value),
) {
    each_child(pointer, schema, &mut |pointer, child| {
        inner_first(pointer, child, visit);
    });
    visit(pointer, schema);
}

/// Returns whether schemas stand in `schema`.
pub(crate) fn holds_schemas(schema: &Value) -> bool {
    let mut keywords = ONE.iter().chain(&LIST).chain(&MAP);
    keywords.any(|keyword| schema.get(keyword).is_some())
}

/// Calls `visit` with the schemas that stand directly in `schema`.
pub(crate) fn each_child(
    pointer: &str,
    schema: &mut Value,
    visit: &mut dyn FnMut(&str, &mut Value),
) {
    let Some(members) = schema.as_object_mut() else {
        return;
    };
    for (keyword, value) in members {
        let keyword = keyword.as_str();
        if ONE.contains(&keyword) && !value.is_boolean() {
            visit(&push(pointer, keyword), value);
        } else if LIST.contains(&keyword) {
            let base = push(pointer, keyword);
            for (index, child) in value.as_array_mut().into_iter().flatten().enumerate() {
                visit(&push(&base, &index.to_string()), child);
            }
        } else if MAP.contains(&keyword) {
            let base = push(pointer, keyword);
            for (name, child) in value.as_object_mut().into_iter().flatten() {
                visit(&push(&base, name), child);
            }
        }
    }
}
