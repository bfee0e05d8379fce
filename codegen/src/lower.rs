//! The API as the OpenAPI 3.0 document that progenitor is given.
//!
//! It says which types there are and how they hang together, and no more: whether a field is
//! required, its default, its enum values and the answers on failure would each make progenitor
//! generate code that sends what was not set or refuses what it does not know. The adaptation
//! takes those from [`Api`] again.

use std::collections::BTreeMap;

use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::api::{Api, Location, Model, Operation, Shape};
use crate::reference::{reference, target};

/// Returns the identifier of the operation at `index`; the true name may be no Rust name yet.
pub(crate) fn operation_id(index: usize) -> String {
    format!("operation{index}")
}

/// Returns the name of the parameter at `index` of an operation.
pub(crate) fn parameter_name(index: usize) -> String {
    format!("parameter{index}")
}

/// Returns the name of the field at `index` of an object.
pub(crate) fn field_name(index: usize) -> String {
    format!("field{index}")
}

/// Returns the name of the model at `index`; progenitor would make a name of its own of some.
pub(crate) fn schema_name(index: usize) -> String {
    format!("Schema{index}")
}

/// Returns the name of the object that holds the answers of the operation at `index`.
pub(crate) fn answers_name(index: usize) -> String {
    format!("Answers{index}")
}

/// Returns the index of the model of this name.
pub(crate) fn schema_index(name: &str) -> Option<usize> {
    name.strip_prefix("Schema")?.parse().ok()
}

/// Returns the document.
pub(crate) fn lower(api: &Api) -> Result<OpenAPI, serde_json::Error> {
    let names = api.models.iter().map(|model| model.name.as_str());
    let lowering = Lowering { indices: names.zip(0..).collect() };
    let mut paths = Map::new();
    for (index, operation) in api.operations.iter().enumerate() {
        // Two operations may share a path but for the names of its parameters.
        let path = format!("/{}{}", operation_id(index), path(operation));
        paths.insert(
            path,
            json!({ operation.method.to_lowercase(): lowering.operation(index, operation) }),
        );
    }
    let models = (0..).map(schema_name).zip(api.models.iter().map(|model| lowering.model(model)));
    let answers = api.operations.iter().map(|operation| {
        let answers = operation.answers.iter();
        lowering.object(answers.map(|answer| answer.schema.as_ref().unwrap_or(&Value::Null)))
    });
    let answers = (0..).map(answers_name).zip(answers);
    let schemas = models.chain(answers).collect::<Map<_, _>>();
    serde_json::from_value(json!({
        "openapi": "3.0.3",
        "info": { "title": "Atoms", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    }))
}

fn path(operation: &Operation) -> String {
    (0..)
        .zip(&operation.parameters)
        .filter(|(_, parameter)| parameter.location == Location::Path)
        .fold(String::new(), |path, (index, _)| format!("{path}/{{{}}}", parameter_name(index)))
}

struct Lowering<'a> {
    /// Which model each name is.
    indices: BTreeMap<&'a str, usize>,
}

impl Lowering<'_> {
    fn operation(&self, index: usize, operation: &Operation) -> Value {
        let parameters = operation.parameters.iter().enumerate().map(|(index, parameter)| {
            let location = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
                // The type is all that counts here.
                Location::Cookie | Location::Part => "query",
            };
            let required = parameter.location == Location::Path;
            json!({
                "name": parameter_name(index), "in": location,
                "required": required, "schema": self.redirected(&parameter.schema),
            })
        });
        let mut lowered = json!({
            "operationId": operation_id(index),
            "parameters": parameters.collect::<Vec<_>>(),
            "responses": { "200": { "description": "" } },
        });
        if let (Some(body), Some(lowered)) = (&operation.body, lowered.as_object_mut()) {
            let content =
                json!({ "application/json": { "schema": self.redirected(&body.schema) } });
            let body = json!({ "required": true, "content": content });
            lowered.insert("requestBody".to_owned(), body);
        }
        lowered
    }

    /// Lowers a model. A union has a field for each member: what its type may hold is the same.
    fn model(&self, model: &Model) -> Value {
        match model.shape {
            Shape::Enum(_) => json!({ "type": "string" }),
            _ => self.object(model.schemas().into_iter()),
        }
    }

    /// Makes an object whose fields have these schemas.
    fn object<'a>(&self, schemas: impl Iterator<Item = &'a Value>) -> Value {
        let fields = schemas.enumerate().filter(|(_, schema)| !schema.is_null());
        let fields = fields.map(|(index, schema)| (field_name(index), self.redirected(schema)));
        json!({ "type": "object", "properties": fields.collect::<Map<_, _>>() })
    }

    /// Returns the schema with every reference to the name that its target has here.
    fn redirected(&self, schema: &Value) -> Value {
        let index = target(schema).and_then(|name| self.indices.get(name.as_str()));
        if let Some(index) = index {
            return json!({ "$ref": reference(&schema_name(*index)) });
        }
        match schema {
            Value::Object(members) => {
                let members =
                    members.iter().map(|(key, value)| (key.clone(), self.redirected(value)));
                Value::Object(members.collect())
            }
            Value::Array(items) => items.iter().map(|item| self.redirected(item)).collect(),
            other => other.clone(),
        }
    }
}
