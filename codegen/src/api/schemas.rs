//! Reads the document's schemas: models, their fields, and what progenitor needs of each.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::bounds::bounds;
use super::read::{Reader, about, deprecated, is_nullable, text};
use super::{Bound, Field, Model, Others, Shape, Union, Variant};
use crate::diagnostic::CORRECT;
use crate::document::kind;
use crate::kinds::{is_enum, is_union};
use crate::names::{distinct, snake, variant};
use crate::notes::{ORIGIN, SCHEMA, TAGS};
use crate::pointer;
use crate::reference::target;

/// Returns the values of an enum, each with its variant.
fn listed(schema: &Value) -> Vec<(String, String)> {
    let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let mut values = values.filter_map(Value::as_str).collect::<Vec<_>>();
    let mut seen = BTreeSet::new();
    values.retain(|value| seen.insert(*value));
    // Beside the listed values every enum has `Unlisted`.
    let reserved = ["Unlisted".to_owned()].into_iter();
    let wanted = reserved.chain(values.iter().map(|value| variant(value)));
    let variants = distinct(wanted).into_iter().skip(1);
    values.into_iter().map(str::to_owned).zip(variants).collect()
}

/// Returns what a member of the union `name` is called: after its schema without what that
/// repeats, or after its JSON type.
fn called(name: &str, member: &Value) -> String {
    if let Some(schema) = target(member) {
        let rest = schema.strip_prefix(name);
        return match rest.filter(|rest| !rest.is_empty()) {
            Some(rest) if rest.chars().all(|c| c.is_ascii_digit()) => format!("Form{rest}"),
            Some(rest) if rest.starts_with(char::is_uppercase) => variant(rest),
            _ => variant(&schema),
        };
    }
    let kind = match member.get("type").and_then(Value::as_str) {
        Some("string") => "Text",
        Some("array") => "List",
        Some("object") => "Map",
        Some("boolean") => "Bool",
        Some("integer") => "Integer",
        Some("number") => "Number",
        _ => "Any",
    };
    kind.to_owned()
}

/// Names that no field has: that of what keeps the members which no field holds, and those of the
/// traits' methods, which the field's setter would stand before.
const RESERVED: [&str; 5] = ["clone", "default", "extra", "into", "validate"];

impl Reader<'_, '_> {
    pub(super) fn model(&mut self, name: &str, schema: &Value) -> Model {
        let origin = text(schema, ORIGIN);
        let shape = if is_union(schema) {
            Shape::Union(self.union(name, &origin, schema))
        } else if is_enum(schema) {
            Shape::Enum(listed(schema))
        } else {
            Shape::Object(self.fields(&origin, schema))
        };
        let is_struct = matches!(shape, Shape::Object(_));
        let mut bounds = if is_struct { bounds(schema) } else { Vec::new() };
        bounds.retain(|bound| matches!(bound, Bound::Members(..)));
        let others = schema.get("additionalProperties").filter(|_| is_struct);
        Model {
            bounds,
            others: self.others(&origin, others),
            deprecated: deprecated(schema),
            schema: text(schema, SCHEMA),
            name: name.to_owned(),
            prose: text(schema, "description"),
            shape,
        }
    }

    /// Returns what the page says of members that it does not name.
    fn others(&mut self, origin: &str, schema: Option<&Value>) -> Others {
        let values = match schema {
            Some(Value::Bool(false)) => return Others::None,
            Some(values @ Value::Object(_)) => values,
            _ => return Others::Any,
        };
        let schema = self.lowered(&pointer::push(origin, "additionalProperties"), values);
        let bounds = bounds(values);
        if schema == json!({}) && bounds.is_empty() {
            return Others::Any;
        }
        Others::Like { schema, nullable: is_nullable(values), bounds }
    }

    fn union(&mut self, name: &str, origin: &str, schema: &Value) -> Union {
        let members = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        let members = members.collect::<Vec<_>>();
        // Beside the documented variants every union has `Other`.
        let reserved = ["Other".to_owned()].into_iter();
        let names = distinct(reserved.chain(members.iter().map(|member| called(name, member))));
        let base = pointer::push(origin, "oneOf");
        let variants = (0..).zip(&members).zip(names.into_iter().skip(1));
        let variants = variants.map(|((index, member), name): ((usize, _), _)| {
            let at = pointer::push(&base, &index.to_string());
            if !bounds(member).is_empty() {
                self.context.note(&at, "the bounds of one form of several are not checked");
            }
            let tags = member.get(TAGS).and_then(Value::as_array).into_iter().flatten();
            Variant {
                name,
                prose: text(member, "description"),
                tags: tags.filter_map(Value::as_str).map(str::to_owned).collect(),
                schema: self.inner(&at, Some(member)),
            }
        });
        let variants = variants.collect();
        let discriminator = schema.pointer("/discriminator/propertyName").and_then(Value::as_str);
        Union { discriminator: discriminator.map(str::to_owned), variants }
    }

    fn fields(&mut self, origin: &str, schema: &Value) -> Vec<Field> {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |wire: &String| {
            required.is_some_and(|names| names.iter().any(|name| name == wire.as_str()))
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties = properties.into_iter().flatten().collect::<Vec<_>>();
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !properties.iter().any(|(wire, _)| *wire == name) {
                let lost =
                    format!("`required` names {name:?}, which is no property; nobody checks it");
                self.context.note(origin, &lost);
            }
        }
        let reserved = RESERVED.map(str::to_owned).into_iter();
        let wanted = reserved.chain(properties.iter().map(|(wire, _)| snake(wire)));
        let names = distinct(wanted).into_iter().skip(RESERVED.len());
        properties
            .iter()
            .zip(names)
            .map(|((wire, property), name)| {
                let at = pointer::push(&pointer::push(origin, "properties"), wire);
                Field {
                    wire: (*wire).clone(),
                    name,
                    // Of what only the service writes, `required` speaks of answers.
                    required: is_required(wire) && property.get("readOnly") != Some(&json!(true)),
                    nullable: is_nullable(property),
                    tells: false,
                    about: about(property),
                    schema: self.lowered(&at, property),
                }
            })
            .collect()
    }

    /// Returns what progenitor needs of a schema: references, types, lists and maps.
    pub(super) fn lowered(&mut self, at: &str, schema: &Value) -> Value {
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
                    self.error(&pointer::push(at, "type"), message, CORRECT);
                }
            },
            Some(other) => {
                let message = format!("expected the name of a type, found {}", kind(other));
                self.error(&pointer::push(at, "type"), message, CORRECT);
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
