//! The pages as one OpenAPI document, which other generators want.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use smallest_atoms_codegen::Source;

use smallest_atoms_measure::Result;

/// Merges the pages' documents. What two pages define differently under one name gets two names;
/// an operation id that stood before is made longer.
///
/// # Errors
///
/// Returns what is no YAML.
pub fn merge(sources: &[Source]) -> Result<Value> {
    let mut paths = Map::new();
    let mut components: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    let mut first = None;
    for source in sources {
        let mut document: Value = serde_yaml::from_str(&source.yaml)?;
        let renamed = take_components(&document, &mut components);
        redirect(&mut document, &renamed);
        redirect_new(&mut components, &renamed);
        for (path, item) in members(document.get("paths")) {
            let taken = paths.entry(path).or_insert_with(|| json!({}));
            for (method, mut operation) in members(Some(&item)) {
                unique_id(&mut operation, &mut ids);
                if let Some(taken) = taken.as_object_mut() {
                    taken.insert(method, operation);
                }
            }
        }
        first.get_or_insert(document);
    }
    let mut merged = first.ok_or("expected at least one page, found none")?;
    if let Some(merged) = merged.as_object_mut() {
        merged.insert("paths".to_owned(), Value::Object(paths));
        merged.insert("components".to_owned(), serde_json::to_value(components)?);
    }
    Ok(merged)
}

fn members(value: Option<&Value>) -> Map<String, Value> {
    value.and_then(Value::as_object).cloned().unwrap_or_default()
}

/// Takes a page's components, and returns the references that lead to another name now.
fn take_components(
    document: &Value,
    taken: &mut BTreeMap<String, Map<String, Value>>,
) -> BTreeMap<String, String> {
    let mut renamed = BTreeMap::new();
    for (kind, components) in members(document.get("components")) {
        let taken = taken.entry(kind.clone()).or_default();
        for (name, component) in members(Some(&components)) {
            let names = (1..).map(|n| if n == 1 { name.clone() } else { format!("{name}V{n}") });
            let is_free = |name: &String| taken.get(name).is_none_or(|other| *other == component);
            let Some(free) = names.into_iter().find(is_free) else {
                continue;
            };
            if free != name {
                let reference = |name: &str| format!("#/components/{kind}/{name}");
                renamed.insert(reference(&name), reference(&free));
            }
            taken.insert(free, component);
        }
    }
    renamed
}

/// Lets the components that got another name lead to each other.
fn redirect_new(
    components: &mut BTreeMap<String, Map<String, Value>>,
    renamed: &BTreeMap<String, String>,
) {
    for new in renamed.values() {
        let mut parts = new.rsplit('/');
        if let (Some(name), Some(kind)) = (parts.next(), parts.next())
            && let Some(component) = components.get_mut(kind).and_then(|all| all.get_mut(name))
        {
            redirect(component, renamed);
        }
    }
}

fn redirect(value: &mut Value, renamed: &BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value.as_str().and_then(|text| renamed.get(text)) {
                    Some(new) if name == "$ref" => *value = json!(new),
                    _ => redirect(value, renamed),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| redirect(item, renamed)),
        _ => {}
    }
}

fn unique_id(operation: &mut Value, ids: &mut BTreeSet<String>) {
    let Some(id) = operation.get_mut("operationId") else {
        return;
    };
    let plain = id.as_str().unwrap_or_default().to_owned();
    let names = (1..).map(|n| if n == 1 { plain.clone() } else { format!("{plain}-{n}") });
    if let Some(free) = names.into_iter().find(|name| ids.insert(name.clone())) {
        *id = json!(free);
    }
}
