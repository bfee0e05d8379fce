//! The operations in a page's YAML.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use smallest_atoms_codegen::read_yaml;

pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

#[derive(Deserialize)]
struct Document {
    paths: BTreeMap<String, BTreeMap<String, Value>>,
}

/// Returns the operations of an OpenAPI document, as `METHOD /path`.
///
/// # Errors
///
/// Returns why the text is no OpenAPI document.
pub fn operations(yaml: &str) -> Result<Vec<String>, String> {
    // All of it is read: what is wrong anywhere, an alias bomb for one, is told here.
    let document = read_yaml(yaml)
        .and_then(|document| Document::deserialize(document).map_err(|error| error.to_string()))
        .map_err(|error| format!("expected an OpenAPI document, found none: {error}"))?;
    let operations = document.paths.iter().flat_map(|(path, item)| {
        let methods = item.keys().filter(|key| METHODS.contains(&key.as_str()));
        methods.map(move |method| format!("{} {path}", method.to_uppercase()))
    });
    Ok(operations.collect())
}

/// Returns the one operation of a page.
///
/// # Errors
///
/// Returns why the text is no OpenAPI document of one operation.
pub fn only_operation(yaml: &str) -> Result<String, String> {
    let mut operations = operations(yaml)?;
    match (operations.pop(), operations.len()) {
        (Some(operation), 0) => Ok(operation),
        (Some(_), others) => {
            Err(format!("expected the OpenAPI document of one operation, found {}", others + 1))
        }
        (None, _) => Err("expected the OpenAPI document of an operation, found none".to_owned()),
    }
}
