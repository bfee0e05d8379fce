//! Reads the document, and reports what the generator cannot do.

use serde_json::{Map, Value, json};

use super::bounds::bounds;
use super::{About, Api, tags, telling};
use crate::context::Context;
use crate::notes::NOTE;
use crate::pointer::{each_operation, with_schemas_apart};

/// Reads the document, and reports what the generator cannot do.
pub(crate) fn read(document: &mut Value, context: &mut Context<'_>) -> Api {
    let mut api = Api::default();
    with_schemas_apart(document, |document, schemas| {
        let mut reader = Reader { context, schemas };
        for (name, schema) in schemas {
            api.models.push(reader.model(name, schema));
        }
        each_operation(document, &mut |at, operation| {
            api.operations.push(reader.operation(at, operation, &api.models));
        });
    });
    api.models.sort_by(|a, b| a.name.cmp(&b.name));
    api.operations.sort_by(|a, b| a.name.cmp(&b.name));
    tags::bound(&mut api);
    telling::mark(&mut api);
    api
}

pub(super) struct Reader<'a, 'b> {
    pub(super) context: &'a mut Context<'b>,
    pub(super) schemas: &'a Map<String, Value>,
}

impl Reader<'_, '_> {
    pub(super) fn error(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.context.error(pointer, message, help);
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
        pattern: Some(text(schema, "pattern")).filter(|pattern| !pattern.is_empty()),
        bounds: bounds(schema),
        default: schema.get("default").filter(|default| !default.is_null()).cloned(),
        deprecated: deprecated(schema),
    }
}
