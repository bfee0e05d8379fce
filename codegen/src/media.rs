//! Media types: how a body is written and an answer is read.

use serde_json::{Map, Value, json};

use crate::notes::ORIGIN;
use crate::pointer;
use crate::reference::target;

pub(crate) const EVENTS: &str = "text/event-stream";
const MULTIPART: &str = "multipart/form-data";
const FORM: &str = "application/x-www-form-urlencoded";

/// What the page says of how a member of a form is written, that is heeded.
pub(crate) const STYLED: [&str; 2] = ["style", "explode"];

/// How a request body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Json,
    /// The parts are parameters.
    Multipart,
    /// The members are parameters.
    Form,
    /// One parameter is the body, of one of these media types, with commas between them.
    Raw(String),
}

/// How an answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerForm {
    /// Not at all.
    Nothing,
    /// As one JSON value.
    Json,
    /// As a stream of events, each with a JSON value.
    Events,
    /// As a stream of bytes.
    Bytes,
}

/// Returns a media type without its parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns whether this is a media type, or a range of them, as it may stand in a header.
pub(crate) fn is_range(essence: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let is_token = |text: &str| !text.is_empty() && text.bytes().all(is_sign);
    essence.split_once('/').is_some_and(|(kind, rest)| is_token(kind) && is_token(rest))
}

/// Returns whether the client can read and write this media type.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}

/// Returns how the body is written: as JSON where the page allows it.
pub(crate) fn encoding(operation: &Value) -> Encoding {
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    let types = content.into_iter().flatten().map(|(found, _)| found).collect::<Vec<_>>();
    let has = |wanted: &str| types.iter().any(|found| essence(found) == wanted);
    match types.first() {
        Some(_) if types.iter().any(|found| is_json(found)) => Encoding::Json,
        Some(_) if has(MULTIPART) => Encoding::Multipart,
        Some(_) if has(FORM) => Encoding::Form,
        Some(_) => {
            Encoding::Raw(types.iter().map(|found| found.as_str()).collect::<Vec<_>>().join(", "))
        }
        None => Encoding::Json,
    }
}

impl Encoding {
    /// Returns whether a body of this media type is written so.
    pub(crate) fn writes(&self, media_type: &str) -> bool {
        match self {
            Self::Json => is_json(media_type),
            Self::Multipart => essence(media_type) == MULTIPART,
            Self::Form => essence(media_type) == FORM,
            Self::Raw(_) => true,
        }
    }
}

/// Returns the parts of a body that is no JSON, as parameters that know where they stand.
pub(crate) fn parts(
    at_operation: &str,
    operation: &Value,
    schemas: &Map<String, Value>,
    encoding: &Encoding,
) -> Vec<Value> {
    match encoding {
        Encoding::Json => return Vec::new(),
        Encoding::Multipart | Encoding::Form => {}
        Encoding::Raw(_) => {
            let required = operation.pointer("/requestBody/required") == Some(&json!(true));
            let schema = json!({ "type": "string", "format": "binary" });
            let at = pointer::push(at_operation, "requestBody");
            return vec![json!({
                "name": "body", "required": required, "schema": schema, ORIGIN: at,
            })];
        }
    }
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    let entry = content.into_iter().flatten().find(|(found, _)| encoding.writes(found));
    let entry = entry.and_then(|(m, entry)| Some((m, entry.get("encoding"), entry.get("schema")?)));
    let Some((media_type, encodings, schema)) = entry else {
        return Vec::new();
    };
    let at = ["requestBody", "content", media_type, "schema"];
    let at = at.iter().fold(at_operation.to_owned(), |at, token| pointer::push(&at, token));
    let named = target(schema).and_then(|name| schemas.get(&name));
    let at = named.and_then(|named| named.get(ORIGIN)?.as_str()).unwrap_or(&at);
    let at = pointer::push(at, "properties");
    let schema = named.unwrap_or(schema);
    let required = schema.get("required").and_then(Value::as_array);
    let properties = schema.get("properties").and_then(Value::as_object);
    let part = |(name, property): (&String, &Value)| {
        let required = required.is_some_and(|names| names.iter().any(|n| n == name.as_str()));
        // What only the service writes is no part of a request.
        let required = required && property.get("readOnly") != Some(&json!(true));
        let at = pointer::push(&at, name);
        let own = encodings.and_then(|encodings| encodings.get(name));
        let schema = as_file(property, own).unwrap_or_else(|| property.clone());
        let mut part = json!({ "name": name, "required": required, "schema": schema, ORIGIN: at });
        // The members of a form are written as parameters of a query are; parts are not.
        if let (Encoding::Form, Some(own), Some(part)) = (encoding, own, part.as_object_mut()) {
            let said =
                STYLED.iter().filter_map(|key| Some(((*key).to_owned(), own.get(*key)?.clone())));
            part.extend(said);
        }
        part
    };
    properties.into_iter().flatten().map(part).collect()
}

/// Returns whether a value is a file: OpenAPI 3.0 and 3.1 say it in different ways.
pub(crate) fn is_upload(schema: &Value) -> bool {
    let kind = schema.get("type").and_then(Value::as_str);
    let is_binary = schema.get("format").and_then(Value::as_str) == Some("binary");
    let is_raw =
        schema.get("contentMediaType").is_some() && schema.get("contentEncoding").is_none();
    match kind {
        Some("string") => is_binary || is_raw,
        // In 3.1 a file is nothing that a type of JSON says.
        None => is_raw && schema.as_object().is_some_and(|s| s.keys().all(|key| is_said(key))),
        Some(_) => false,
    }
}

/// Returns the schema of a part that is a file by its media type alone, as OpenAPI 3.1 has it.
fn as_file(property: &Value, encoding: Option<&Value>) -> Option<Value> {
    let media_type = essence(encoding?.get("contentType")?.as_str()?);
    let is_text = is_json(&media_type) || media_type.starts_with("text/");
    let mut members = property.as_object()?.clone();
    let is_open = members.keys().all(|key| is_said(key));
    (is_open && !is_text).then(|| {
        members.insert("contentMediaType".to_owned(), json!(media_type));
        Value::Object(members)
    })
}

/// Returns whether a keyword says something of a file.
fn is_said(keyword: &str) -> bool {
    matches!(keyword, "contentMediaType" | "description" | "title" | "deprecated" | "nullable")
        || keyword.starts_with("x-")
}

/// Returns how an answer is read.
pub(crate) fn answer_form(content: &Map<String, Value>) -> AnswerForm {
    if content.is_empty() {
        AnswerForm::Nothing
    } else if content.keys().any(|found| is_json(found)) {
        AnswerForm::Json
    } else if content.keys().any(|found| essence(found) == EVENTS) {
        AnswerForm::Events
    } else {
        AnswerForm::Bytes
    }
}
