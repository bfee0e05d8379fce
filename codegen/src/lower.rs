//! The API as the OpenAPI 3.0 document that progenitor is given.
//!
//! It holds types alone: an object for each model, and two for each operation, of its arguments and
//! of its answers. Each member is required, without a default and without listed values, for of
//! those progenitor would make types that send what was not set, or refuse what they do not know;
//! the adaptation takes them from [`Api`] again.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::api::{Api, Model, Shape};
use crate::reference::{reference, target};

/// What progenitor is given.
pub(crate) struct Lowered {
    /// The document; its schemas are the models, then two for each operation, in the order of the API.
    pub(crate) document: OpenAPI,
    /// The true name of each model that progenitor would call otherwise, by what it would call it.
    pub(crate) renamed: BTreeMap<String, String>,
}

/// Lowers the API.
pub(crate) fn lower(api: &Api) -> Result<Lowered, serde_json::Error> {
    let mut keys = Keys::default();
    for model in &api.models {
        keys.add(&model.name);
    }
    let mut schemas = Map::new();
    for model in &api.models {
        schemas.insert(keys.of(&model.name), self::model(model, &keys));
    }
    for operation in &api.operations {
        let key = &operation.key;
        let answers = operation.received();
        let answers = answers.map(|(status, schema)| (status.to_string(), schema));
        schemas.insert(format!("{key} sends"), object(operation.sent(), &keys));
        schemas.insert(format!("{key} answers"), object(answers, &keys));
    }
    let document = serde_json::from_value(json!({
        "openapi": "3.0.3",
        "info": { "title": "Atoms", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    }))?;
    Ok(Lowered { document, renamed: keys.renamed })
}

/// What the models are called in the document: by their names, but for those that progenitor could
/// not tell apart.
#[derive(Default)]
struct Keys {
    /// The keys that are not the name itself.
    numbered: BTreeMap<String, String>,
    /// What progenitor makes of the keys.
    taken: BTreeSet<String>,
    renamed: BTreeMap<String, String>,
}

impl Keys {
    fn add(&mut self, name: &str) {
        let numbered = (2..).map(|number: usize| format!("{name}{number}"));
        for key in std::iter::once(name.to_owned()).chain(numbered) {
            let made = respelled(&key);
            if !self.taken.insert(made.clone()) {
                continue;
            }
            if made != name {
                self.renamed.insert(made, name.to_owned());
            }
            if key != name {
                self.numbered.insert(name.to_owned(), key);
            }
            return;
        }
    }

    fn of(&self, name: &str) -> String {
        self.numbered.get(name).map_or(name, String::as_str).to_owned()
    }
}

/// Returns a type's name as progenitor spells it.
fn respelled(name: &str) -> String {
    match name.to_pascal_case() {
        name if name == "Self" => "Self_".to_owned(),
        name if name.starts_with(char::is_alphabetic) => name,
        name => format!("X{name}"),
    }
}

/// Lowers a model. A union has a member for each form: what its type may hold is the same.
fn model(model: &Model, keys: &Keys) -> Value {
    match model.shape {
        Shape::Enum(_) => json!({ "type": "string" }),
        _ => object(model.parts(), keys),
    }
}

/// Makes an object of these members.
fn object<'a>(
    members: impl IntoIterator<Item = (impl Into<String>, &'a Value)>,
    keys: &Keys,
) -> Value {
    let members = members.into_iter().map(|(name, schema)| {
        let name = name.into();
        // Progenitor spells the name of a member its own way, and gives back its description as it is.
        let schema = json!({ "description": name, "allOf": [redirected(schema, keys)] });
        (name, schema)
    });
    let members = members.collect::<Map<_, _>>();
    let required = members.keys().collect::<Vec<_>>();
    json!({ "type": "object", "required": required, "properties": members })
}

/// Returns the schema with every reference to the key that its target has here.
fn redirected(schema: &Value, keys: &Keys) -> Value {
    if let Some(name) = target(schema) {
        return json!({ "$ref": reference(&keys.of(&name)) });
    }
    match schema {
        Value::Object(members) => {
            let members = members.iter();
            members.map(|(key, value)| (key.clone(), redirected(value, keys))).collect()
        }
        Value::Array(items) => items.iter().map(|item| redirected(item, keys)).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::Keys;

    #[test]
    fn models_that_progenitor_spells_alike_have_keys_of_their_own() {
        let mut keys = Keys::default();
        let names = ["X2fa", "_2fa", "2fa_", "Self_", "Vec_", "Plain"];
        names.iter().for_each(|name| keys.add(name));
        let found = names.map(|name| keys.of(name));
        assert_eq!(found, ["X2fa", "_2fa2", "2fa_3", "Self_", "Vec_", "Plain"]);
        let renamed = keys.renamed.iter().map(|(made, name)| (made.as_str(), name.as_str()));
        let expected = [("Vec", "Vec_"), ("X2fa2", "_2fa"), ("X2fa3", "2fa_")];
        assert_eq!(renamed.collect::<Vec<_>>(), expected);
    }
}
