//! A whole OpenAPI document: one operation of it, with all it refers to.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use smallest_atoms_codegen::read_yaml;

use crate::closure::components;
use crate::operation::METHODS;

/// An OpenAPI document of many operations.
#[derive(Clone, Debug)]
pub struct Document {
    root: Value,
}

impl Document {
    /// Reads a document in YAML or JSON.
    ///
    /// # Errors
    ///
    /// Returns why the text is no OpenAPI 3.0 or 3.1 document.
    pub fn parse(text: &str) -> Result<Self, String> {
        let found = |error: String| format!("expected an OpenAPI document, found none: {error}");
        let text = text.trim_start_matches('\u{feff}');
        // JSON may be indented by tabs, which YAML forbids.
        let root = match serde_json::from_str::<Value>(text) {
            Ok(root) => root,
            Err(error) if text.trim_start().starts_with('{') => {
                read_yaml(text).map_err(|_| found(error.to_string()))?
            }
            Err(_) => read_yaml(text).map_err(found)?,
        };
        let version = root.get("openapi").and_then(text_of).unwrap_or_default();
        if !["3.0", "3.1"].iter().any(|known| version.starts_with(known)) {
            let version = if version.is_empty() { "none".to_owned() } else { version };
            return Err(format!(
                "expected an OpenAPI 3.0 or 3.1 document, found version {version}"
            ));
        }
        if root.get("paths").and_then(Value::as_object).is_none() {
            return Err("expected an OpenAPI document with `paths`, found none".to_owned());
        }
        Ok(Self { root })
    }

    /// Returns the operations, as `METHOD /path`.
    #[must_use]
    pub fn operations(&self) -> BTreeSet<String> {
        let paths = self.root.get("paths").and_then(Value::as_object).into_iter().flatten();
        let operations = paths.flat_map(|(path, item)| {
            let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
            methods.map(move |method| format!("{} {path}", method.to_uppercase()))
        });
        operations.collect()
    }

    /// Returns what an operation is called.
    #[must_use]
    pub fn title(&self, operation: &str) -> String {
        let text = |operation: &Value, key: &str| operation.get(key).and_then(text_of);
        let found = self.item(operation).and_then(|(item, method)| {
            let operation = item.get(&method)?;
            text(operation, "summary").or_else(|| text(operation, "operationId"))
        });
        found.unwrap_or_else(|| operation.to_owned())
    }

    /// Returns an operation as a document of its own, in YAML: the members in a fixed order, what
    /// is in them in the order of this document.
    ///
    /// # Errors
    ///
    /// Returns that the document lacks the operation, or something it refers to.
    pub fn extract(&self, operation: &str) -> Result<String, String> {
        let missing = || {
            format!(
                "expected the operation `{operation}`, found none in a document of {}",
                self.operations().len()
            )
        };
        let (item, method) = self.item(operation).ok_or_else(missing)?;
        let path = operation.split_once(' ').map(|(_, path)| path).unwrap_or_default();
        let item = item.as_object().ok_or_else(missing)?;
        let is_other = |key: &str| METHODS.contains(&key) && key != method;
        let item = item.iter().filter(|(key, _)| !is_other(key));
        let item = item.map(|(key, value)| (key.clone(), value.clone())).collect::<Map<_, _>>();

        let mut document = Map::new();
        for key in ["openapi", "info", "servers", "security"] {
            if let Some(value) = self.root.get(key) {
                let value = if key == "info" { info(value) } else { value.clone() };
                document.insert(key.to_owned(), value);
            }
        }
        let paths = Map::from_iter([(path.to_owned(), Value::Object(item))]);
        document.insert("paths".to_owned(), Value::Object(paths));
        let components = components(&self.root, &Value::Object(document.clone()))?;
        if !components.is_empty() {
            document.insert("components".to_owned(), Value::Object(components));
        }
        serde_yaml::to_string(&document)
            .map_err(|error| format!("expected a document to write, found {error}"))
    }

    fn item(&self, operation: &str) -> Option<(&Value, String)> {
        let (method, path) = operation.split_once(' ')?;
        let (item, method) = (self.root.get("paths")?.get(path)?, method.to_lowercase());
        item.get(&method).is_some().then_some((item, method))
    }
}

/// Returns whether two documents of an operation say the same, the document's own version aside.
#[must_use]
pub fn say_the_same(one: &str, other: &str) -> bool {
    let parse = |text: &str| {
        let mut value = read_yaml(text).ok()?;
        value.as_object_mut()?.remove("info");
        Some(value)
    };
    parse(one).is_some_and(|one| parse(other) == Some(one))
}

/// Leaves out what is about the whole document.
fn info(value: &Value) -> Value {
    let members = ["title", "version"].iter().filter_map(|key| Some((*key, value.get(*key)?)));
    members.map(|(key, value)| (key.to_owned(), value.clone())).collect::<Map<_, _>>().into()
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        // Without quotes, `3.1` is a number of YAML.
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
