//! The API as plain data: what is left of the pages' document once it is repaired and named.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::diagnostic::Sink;
use crate::document::kind;
use crate::media::{EVENTS, PART, answer_form, encoding, essence, is_upload, parts};
use crate::merge::Origins;
use crate::names::{distinct, snake, variant};
use crate::naming::{ORIGIN, RUST, SCHEMA, operation_key};
use crate::pointer::{self, each_operation};
use crate::repair::{NOTE, is_enum, is_json, is_object, target};

/// Where a page's operation lives that names no server.
const SERVER: &str = "https://api.smallest.ai/atoms/v1";

/// Everything the pages define.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(crate) operations: Vec<Operation>,
    pub(crate) models: Vec<Model>,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The method and path as the pages write them.
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) prose: String,
    pub(crate) address: Option<String>,
    pub(crate) server: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) encoding: Encoding,
    pub(crate) answer: Option<Value>,
    pub(crate) answer_form: AnswerForm,
}

/// How a request body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Json,
    /// The parts are parameters.
    Multipart,
    /// The members are parameters.
    Form,
    /// One parameter is the body, of this media type.
    Raw(String),
}

/// How a successful answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerForm {
    /// As one JSON value, or as nothing.
    Json,
    /// As a stream of events, each with a JSON value.
    Events,
    /// As a stream of bytes.
    Bytes,
}

/// A parameter in the path, the query or a header, or a part of a body that is no JSON.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    /// Whether it is a file, or a list of files.
    pub(crate) upload: bool,
    pub(crate) about: About,
    pub(crate) schema: Value,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Part,
}

/// A request body.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) schema: Value,
}

/// A schema that gets a Rust type of its own.
#[derive(Debug)]
pub(crate) struct Model {
    /// The schema's name in the pages.
    pub(crate) schema: String,
    pub(crate) name: String,
    pub(crate) prose: String,
    pub(crate) shape: Shape,
}

/// What a model is made of.
#[derive(Debug)]
pub(crate) enum Shape {
    /// The fields of a struct.
    Object(Vec<Field>),
    /// The listed values of an enum, each with its variant.
    Enum(Vec<(String, String)>),
}

/// A field of an object.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) about: About,
    pub(crate) schema: Value,
}

/// What the page says of a field or a parameter.
#[derive(Debug, Default)]
pub(crate) struct About {
    pub(crate) prose: String,
    pub(crate) format: Option<String>,
    pub(crate) default: Option<Value>,
    pub(crate) deprecated: Option<String>,
}

impl Api {
    pub(crate) fn model(&self, schema: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.schema == schema)
    }
}

impl Model {
    pub(crate) fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Object(fields) => fields,
            Shape::Enum(_) => &[],
        }
    }
}

/// Reads the document, and reports what the generator cannot do.
pub(crate) fn read(document: &mut Value, origins: &Origins, sink: &mut Sink) -> Api {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let objects = schemas.into_iter().flatten();
    let objects = objects.filter(|(_, schema)| is_object(schema));
    let objects = objects.map(|(name, _)| name.clone()).collect();
    let named = schemas.cloned().unwrap_or_default();
    let mut reader = Reader { origins, sink, objects, schemas: named };
    let mut api = Api::default();
    for (name, schema) in schemas.into_iter().flatten() {
        api.models.push(reader.model(name, schema));
    }
    each_operation(document, &mut |at, operation| {
        api.operations.push(reader.operation(at, operation));
    });
    api.models.sort_by(|a, b| a.name.cmp(&b.name));
    api.operations.sort_by(|a, b| a.name.cmp(&b.name));
    api
}

struct Reader<'a> {
    origins: &'a Origins,
    sink: &'a mut Sink,
    /// The names of the models that are structs.
    objects: BTreeSet<String>,
    schemas: Map<String, Value>,
}

impl Reader<'_> {
    fn error(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.sink.report((self.origins.file(pointer), pointer), message, help);
    }

    fn model(&mut self, name: &str, schema: &Value) -> Model {
        let origin = text(schema, ORIGIN);
        let shape = if is_enum(schema) {
            let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
            let mut values = values.filter_map(Value::as_str).collect::<Vec<_>>();
            let mut seen = BTreeSet::new();
            values.retain(|value| seen.insert(*value));
            // Beside the listed values every enum has `Unlisted`.
            let reserved = ["Unlisted".to_owned()].into_iter();
            let wanted = reserved.chain(values.iter().map(|value| variant(value)));
            let variants = distinct(wanted).into_iter().skip(1);
            Shape::Enum(values.into_iter().map(str::to_owned).zip(variants).collect())
        } else {
            Shape::Object(self.fields(&origin, schema))
        };
        Model {
            schema: text(schema, SCHEMA),
            name: name.to_owned(),
            prose: text(schema, "description"),
            shape,
        }
    }

    fn fields(&mut self, origin: &str, schema: &Value) -> Vec<Field> {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |wire: &String| {
            required.is_some_and(|names| names.iter().any(|name| name == wire.as_str()))
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties = properties.into_iter().flatten().collect::<Vec<_>>();
        // Beside the fields every model has `extra`, which keeps what no field holds.
        let reserved = ["extra".to_owned()];
        let wanted = reserved.into_iter().chain(properties.iter().map(|(wire, _)| snake(wire)));
        let names = distinct(wanted).into_iter().skip(1);
        properties
            .iter()
            .zip(names)
            .map(|((wire, property), name)| {
                let at = pointer::push(&pointer::push(origin, "properties"), wire);
                Field {
                    wire: (*wire).clone(),
                    name,
                    required: is_required(wire),
                    nullable: is_nullable(property),
                    about: about(property),
                    schema: self.lowered(&at, property),
                }
            })
            .collect()
    }

    fn operation(&mut self, at: &str, operation: &Value) -> Operation {
        let key = operation_key(at);
        let (method, path) = key.split_once(' ').unwrap_or_default();
        let encoding = encoding(operation);
        let parameters = self.parameters(at, path, operation, &encoding);
        let (answer, answer_form) = self.answer(at, operation);
        Operation {
            name: text(operation, RUST),
            method: method.to_owned(),
            path: path.to_owned(),
            title: text(operation, "summary"),
            prose: text(operation, "description"),
            address: self.origins.address(at).map(str::to_owned),
            server: self.server(at, operation),
            deprecated: deprecated(operation),
            parameters,
            body: (encoding == Encoding::Json).then(|| self.body(at, operation)).flatten(),
            encoding,
            answer,
            answer_form,
            key,
        }
    }

    /// Returns the server that the page names; the key is sent there, so it must be https.
    fn server(&mut self, at: &str, operation: &Value) -> String {
        let found = operation.pointer("/servers/0/url").and_then(Value::as_str);
        let server = found.unwrap_or(SERVER).trim_end_matches('/');
        if !server.starts_with("https://") || server.contains(['{', '?', '#', '@']) {
            let message = format!("expected a server that begins with https://, found `{server}`");
            self.error(&pointer::push(at, "servers"), message, "correct the page's server");
        }
        server.to_owned()
    }

    fn parameters(
        &mut self,
        at: &str,
        path: &str,
        operation: &Value,
        encoding: &Encoding,
    ) -> Vec<Parameter> {
        let given = operation.get("parameters").and_then(Value::as_array);
        let given = given.into_iter().flatten().collect::<Vec<_>>();
        let parts = parts(operation, &self.schemas, encoding);
        let base = pointer::push(at, "parameters");
        // A call has these methods beside one for each parameter.
        let reserved = ["body", "new", "request", "send", "validate"].map(str::to_owned);
        let wanted = given.iter().copied().chain(&parts).map(|p| snake(&text(p, "name")));
        let names = distinct(reserved.iter().cloned().chain(wanted));
        let mut names = names.into_iter().skip(reserved.len());
        let mut parameters = Vec::new();
        for ((index, parameter), name) in given.into_iter().enumerate().zip(names.by_ref()) {
            let at = pointer::push(&base, &index.to_string());
            parameters.extend(self.parameter(&at, parameter, name));
        }
        self.check_path(at, path, &parameters);
        let base = pointer::push(at, "requestBody");
        for (part, name) in parts.iter().zip(names) {
            // The whole of a body is called what every other body is called.
            let name = if matches!(encoding, Encoding::Raw(_)) { "body".to_owned() } else { name };
            parameters.extend(self.parameter(&base, part, name));
        }
        parameters
    }

    fn parameter(&mut self, at: &str, parameter: &Value, name: String) -> Option<Parameter> {
        let location = match text(parameter, "in").as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            PART => Location::Part,
            other => {
                let found = if other.is_empty() { "none" } else { other };
                let message = format!("expected `in: path`, `query` or `header`, found {found}");
                self.error(at, message, "leave the page out, or take the parameter out of it");
                return None;
            }
        };
        let schema =
            parameter.get("schema").cloned().unwrap_or_else(|| json!({ "type": "string" }));
        let lowered = self.lowered(&pointer::push(at, "schema"), &schema);
        let items = lowered.get("items").filter(|_| location == Location::Query);
        if location != Location::Part && !self.is_one_value(items.unwrap_or(&lowered)) {
            self.error(
                at,
                "expected a parameter that is one value, or a list in the query, found another",
                "leave the page out; parameters of this form are not supported",
            );
        }
        let mut about = about(&schema);
        if let Some(prose) = parameter.get("description").and_then(Value::as_str) {
            prose.clone_into(&mut about.prose);
        }
        about.deprecated = deprecated(parameter).or(about.deprecated);
        Some(Parameter {
            wire: text(parameter, "name"),
            name,
            location,
            required: location == Location::Path || parameter.get("required") == Some(&json!(true)),
            upload: is_upload(&schema) || schema.get("items").is_some_and(is_upload),
            about,
            schema: lowered,
        })
    }

    /// Returns whether what is lowered holds neither members nor items.
    fn is_one_value(&self, lowered: &Value) -> bool {
        let named = lowered.pointer("/allOf/0").unwrap_or(lowered);
        let kind = lowered.get("type").and_then(Value::as_str);
        !target(named).is_some_and(|name| self.objects.contains(&name))
            && !kind.is_some_and(|kind| kind == "object" || kind == "array")
    }

    /// The placeholders of the path and the path parameters are the same.
    fn check_path(&mut self, at: &str, path: &str, parameters: &[Parameter]) {
        let in_path = |name: &str| path.contains(&format!("{{{name}}}"));
        for parameter in parameters.iter().filter(|p| p.location == Location::Path) {
            if !in_path(&parameter.wire) {
                let message =
                    format!("expected `{{{}}}` in the path, found `{path}`", parameter.wire);
                self.error(at, message, "take the page again with `cargo xtask update-spec`");
            }
        }
        for placeholder in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let known =
                parameters.iter().any(|p| p.location == Location::Path && p.wire == placeholder);
            if !known {
                let message = format!("expected a path parameter `{placeholder}`, found none");
                self.error(at, message, "take the page again with `cargo xtask update-spec`");
            }
        }
    }

    fn body(&mut self, at: &str, operation: &Value) -> Option<Body> {
        let body = operation.get("requestBody")?;
        let at = pointer::push(at, "requestBody");
        let schema = self.json_of(&at, body)?;
        Some(Body { required: body.get("required") == Some(&json!(true)), schema })
    }

    /// Returns the schema of what the operation answers on success, and how it is read.
    fn answer(&mut self, at: &str, operation: &Value) -> (Option<Value>, AnswerForm) {
        let base = pointer::push(at, "responses");
        let responses = operation.get("responses").and_then(Value::as_object);
        let mut answers = Vec::new();
        for (status, response) in responses.into_iter().flatten() {
            let content = response.get("content").and_then(Value::as_object);
            if let (true, Some(content)) = (status.starts_with('2'), content) {
                let at = pointer::push(&base, status);
                let form = answer_form(content);
                let schema = match form {
                    AnswerForm::Json => self.json_of(&at, response),
                    AnswerForm::Events => Some(self.schema_of(&at, content, EVENTS)),
                    AnswerForm::Bytes => None,
                };
                answers.push((at, (schema, form)));
            }
        }
        let mut answers = answers.into_iter();
        let Some((_, first)) = answers.next() else {
            return (None, AnswerForm::Json);
        };
        if let Some((at, _)) = answers.find(|(_, other)| *other != first) {
            self.error(
                &at,
                "expected one form of success, found another than the first",
                "leave the page out; several forms of success are not supported",
            );
        }
        first
    }

    fn json_of(&mut self, at: &str, holder: &Value) -> Option<Value> {
        let content = holder.get("content").and_then(Value::as_object)?;
        let media_type = content.keys().find(|media_type| is_json(media_type))?;
        Some(self.schema_of(at, content, media_type))
    }

    /// Returns the schema of one media type of a body or an answer.
    fn schema_of(&mut self, at: &str, content: &Map<String, Value>, media_type: &str) -> Value {
        let at = pointer::push(&pointer::push(at, "content"), media_type);
        let any = json!({});
        let entry = content.iter().find(|(found, _)| essence(found) == essence(media_type));
        let schema = entry.and_then(|(_, entry)| entry.get("schema")).unwrap_or(&any);
        self.lowered(&pointer::push(&at, "schema"), schema)
    }

    /// Returns what progenitor needs of a schema: references, types, lists and maps.
    fn lowered(&mut self, at: &str, schema: &Value) -> Value {
        let mut lowered = Map::new();
        if let Some(name) = target(schema) {
            return json!({ "$ref": format!("#/components/schemas/{name}") });
        }
        match schema.get("type") {
            None => {}
            Some(Value::String(kind)) => match kind.as_str() {
                "string" | "integer" | "number" | "boolean" => {
                    lowered.insert("type".to_owned(), json!(kind));
                }
                "array" => {
                    let items = self.inner(&pointer::push(at, "items"), schema.get("items"));
                    lowered.insert("type".to_owned(), json!("array"));
                    lowered.insert("items".to_owned(), items);
                }
                "object" => {
                    let at = pointer::push(at, "additionalProperties");
                    let values = schema.get("additionalProperties").filter(|values| {
                        values.as_object().is_some_and(|values| !values.is_empty())
                    });
                    let values = values.map_or(json!(true), |values| self.inner(&at, Some(values)));
                    lowered.insert("type".to_owned(), json!("object"));
                    lowered.insert("additionalProperties".to_owned(), values);
                }
                other => {
                    let message = format!("expected a JSON Schema type, found `{other}`");
                    self.error(&pointer::push(at, "type"), message, "correct the page's schema");
                }
            },
            Some(other) => {
                let message = format!("expected the name of a type, found {}", kind(other));
                self.error(&pointer::push(at, "type"), message, "correct the page's schema");
            }
        }
        Value::Object(lowered)
    }

    fn inner(&mut self, at: &str, schema: Option<&Value>) -> Value {
        let Some(schema) = schema else {
            return json!({});
        };
        let lowered = self.lowered(at, schema);
        match lowered {
            // A sibling of a reference is dropped further on: the null would be lost.
            Value::Object(inner) if is_nullable(schema) && inner.contains_key("$ref") => {
                json!({ "nullable": true, "allOf": [inner] })
            }
            Value::Object(mut inner) if is_nullable(schema) && !inner.is_empty() => {
                inner.insert("nullable".to_owned(), json!(true));
                Value::Object(inner)
            }
            other => other,
        }
    }
}

fn text(holder: &Value, key: &str) -> String {
    holder.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&json!(true))
}

fn deprecated(holder: &Value) -> Option<String> {
    holder.get(NOTE).and_then(Value::as_str).map(str::to_owned)
}

fn about(schema: &Value) -> About {
    About {
        prose: text(schema, "description"),
        format: schema.get("format").and_then(Value::as_str).map(str::to_owned),
        default: schema.get("default").filter(|default| !default.is_null()).cloned(),
        deprecated: deprecated(schema),
    }
}
