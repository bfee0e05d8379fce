//! Reads the document, and reports what the generator cannot do.

use serde_json::{Map, Value, json};

use super::{About, Api};
use crate::diagnostic::Sink;
use crate::merge::Origins;
use crate::pointer::{each_operation, with_schemas_apart};
use crate::repair::NOTE;

/// Reads the document, and reports what the generator cannot do.
pub(crate) fn read(document: &mut Value, origins: &Origins, sink: &mut Sink) -> Api {
    let mut api = Api::default();
    with_schemas_apart(document, |document, schemas| {
        let mut reader = Reader { origins, sink, schemas };
        for (name, schema) in schemas {
            api.models.push(reader.model(name, schema));
        }
        each_operation(document, &mut |at, operation| {
            api.operations.push(reader.operation(at, operation));
        });
    });
    api.models.sort_by(|a, b| a.name.cmp(&b.name));
    api.operations.sort_by(|a, b| a.name.cmp(&b.name));
    api
}

pub(super) struct Reader<'a> {
    pub(super) origins: &'a Origins,
    pub(super) sink: &'a mut Sink,
    pub(super) schemas: &'a Map<String, Value>,
}

impl Reader<'_> {
    pub(super) fn error(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.sink.report((self.origins.file(pointer), pointer), message, help);
    }
}

pub(super) fn text(holder: &Value, key: &str) -> String {
    holder.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

pub(super) fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&json!(true))
}

pub(super) fn deprecated(holder: &Value) -> Option<String> {
    holder.get(NOTE).and_then(Value::as_str).map(str::to_owned)
}

pub(super) fn about(schema: &Value) -> About {
    About {
        prose: text(schema, "description"),
        format: Some(text(schema, "format")).filter(|format| !format.is_empty()),
        listed: listed(schema),
        default: schema.get("default").filter(|default| !default.is_null()).cloned(),
        deprecated: deprecated(schema),
    }
}

/// Returns the listed values of a schema, or of the items or members of one, where they are numbers
/// or booleans; texts become an enum.
fn listed(schema: &Value) -> Vec<String> {
    let places = ["/enum", "/items/enum", "/additionalProperties/enum"];
    let values = places.iter().find_map(|place| schema.pointer(place)?.as_array());
    let values = values.into_iter().flatten();
    let plain = values.filter(|value| value.is_number() || value.is_boolean());
    plain.map(Value::to_string).collect()
}
