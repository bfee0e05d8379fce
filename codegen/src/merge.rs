//! From one document a page to one document of the whole API.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::Sink;
use crate::document::Source;
use crate::pointer;

/// How many of an operation's parameters are its own; those of its path stand behind them.
pub(crate) const OWN: &str = "x-own-parameters";

/// The page that each part of the merged document came from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    /// The file that defines an operation or a component first, by its pointer.
    files: BTreeMap<String, String>,
    /// What of the pages no code is made of.
    pub(crate) notes: Vec<String>,
    /// The address of the page behind a file.
    addresses: BTreeMap<String, String>,
}

impl Origins {
    /// Returns the file that `pointer` leads into.
    pub(crate) fn file(&self, pointer: &str) -> &str {
        let mut base = pointer;
        loop {
            if let Some(file) = self.files.get(base) {
                return file;
            }
            match base.rsplit_once('/') {
                Some((outer, _)) => base = outer,
                None => return "spec",
            }
        }
    }

    /// Remembers that what stood at `from` is at `to` now.
    pub(crate) fn moved(&mut self, from: &str, to: &str) {
        let file = self.file(from).to_owned();
        self.files.insert(to.to_owned(), file);
    }

    /// Adds what is to be told of a place.
    pub(crate) fn note(&mut self, pointer: &str, message: &str) {
        let file = self.file(pointer);
        self.notes.push(format!("{file}#{pointer}: {message}"));
    }

    /// Returns the address of the page that `pointer` leads into.
    pub(crate) fn address(&self, pointer: &str) -> Option<&str> {
        self.addresses.get(self.file(pointer)).map(String::as_str)
    }
}

/// Merges the documents: what is the same in two pages exists once, what differs is an error.
pub(crate) fn merge(documents: Vec<(&Source, Value)>, sink: &mut Sink) -> (Value, Origins) {
    let mut merged = json!({ "paths": {}, "components": {} });
    let mut origins = Origins::default();
    for (source, mut document) in documents {
        if let Some(address) = &source.address {
            origins.addresses.insert(source.file.clone(), address.clone());
        }
        // OpenAPI 3.0 has no word of its own for them.
        for key in ["webhooks", "x-webhooks"] {
            let webhooks = document.get(key).and_then(Value::as_object);
            if webhooks.is_some_and(|webhooks| !webhooks.is_empty()) {
                let message = "webhooks are the service's calls to you; no method is made of them";
                origins.notes.push(format!("{}#/{key}: {message}", source.file));
            }
        }
        push_path_parameters_down(&mut document);
        push_servers_down(&mut document);
        push_security_down(&mut document);
        leave_operations_alone(&mut document);
        let paths = take_map(&mut document, "paths");
        for (path, item) in paths {
            merge_section(&mut merged, &mut origins, source, &["paths", &path], item, sink);
        }
        for (section, entries) in take_map(&mut document, "components") {
            merge_section(
                &mut merged,
                &mut origins,
                source,
                &["components", &section],
                entries,
                sink,
            );
        }
    }
    (merged, origins)
}

/// A path's own parameters belong to each of its operations: two pages may share a path.
fn push_path_parameters_down(document: &mut Value) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        let Some(Value::Array(shared)) = item.remove("parameters") else {
            continue;
        };
        for (method, operation) in item.iter_mut() {
            let Some(operation) = operation.as_object_mut() else {
                continue;
            };
            if !pointer::METHODS.contains(&method.as_str()) {
                continue;
            }
            let own = operation.entry("parameters").or_insert_with(|| json!([]));
            let mut count = None;
            if let Some(own) = own.as_array_mut() {
                count = Some(own.len());
                let key = |p: &Value| (p.get("name").cloned(), p.get("in").cloned());
                let added = shared
                    .iter()
                    .filter(|s| own.iter().all(|o| key(o) != key(s) || o.get("name").is_none()))
                    .cloned()
                    .collect::<Vec<_>>();
                own.extend(added);
            }
            if let Some(count) = count {
                operation.insert(OWN.to_owned(), json!(count));
            }
        }
    }
}

/// A page names its server at its top, or at a path; in the whole API it belongs to the operations.
fn push_servers_down(document: &mut Value) {
    let is_named = |servers: &&Value| servers.as_array().is_none_or(|list| !list.is_empty());
    let of_page = document.get("servers").cloned();
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        let of_path = item.get("servers").filter(is_named).cloned();
        let Some(servers) = of_path.or_else(|| of_page.clone()) else {
            continue;
        };
        for method in pointer::METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut)
                && operation.get("servers").filter(is_named).is_none()
            {
                operation.insert("servers".to_owned(), servers.clone());
            }
        }
    }
}

/// What a page asks of the key belongs to its operations: two pages may call their schemes the same.
/// Each operation gets its alternatives, and each of those is a list of schemes.
fn push_security_down(document: &mut Value) {
    const KEPT: [&str; 4] = ["type", "scheme", "in", "name"];
    let components = document.get_mut("components").and_then(Value::as_object_mut);
    let schemes = components.and_then(|all| all.remove("securitySchemes")).unwrap_or_default();
    let of_page = document.as_object_mut().and_then(|page| page.remove("security"));
    let scheme = |name: &String| {
        let kept = schemes.get(name)?.as_object()?.iter();
        let kept = kept.filter(|(key, _)| KEPT.contains(&key.as_str()));
        Some(kept.map(|(key, value)| (key.clone(), value.clone())).collect::<Value>())
    };
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut) {
        for method in pointer::METHODS {
            let operation = item.get_mut(method).and_then(Value::as_object_mut);
            let Some(operation) = operation else { continue };
            let security = operation.remove("security").or_else(|| of_page.clone());
            let alternatives = security.as_ref().and_then(Value::as_array).into_iter().flatten();
            let alternatives = alternatives.filter_map(Value::as_object);
            let alternatives = alternatives.map(|all| all.keys().filter_map(scheme).collect());
            let alternatives = alternatives.collect::<Vec<Value>>();
            if !alternatives.is_empty() {
                operation.insert("security".to_owned(), Value::Array(alternatives));
            }
        }
    }
}

/// What two pages say of a path itself need not be the same.
fn leave_operations_alone(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        item.retain(|member, _| pointer::METHODS.contains(&member.as_str()));
    }
}

fn take_map(document: &mut Value, key: &str) -> Map<String, Value> {
    match document.get_mut(key).map(Value::take) {
        Some(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn merge_section(
    merged: &mut Value,
    origins: &mut Origins,
    source: &Source,
    section: &[&str; 2],
    entries: Value,
    sink: &mut Sink,
) {
    let Value::Object(entries) = entries else {
        return;
    };
    let base = section.iter().fold(String::new(), |base, t| pointer::push(&base, t));
    let [top, inner] = section;
    let Some(target) = merged
        .get_mut(*top)
        .and_then(Value::as_object_mut)
        .and_then(|top| top.entry(*inner).or_insert_with(|| json!({})).as_object_mut())
    else {
        return;
    };
    for (name, entry) in entries {
        let at = pointer::push(&base, &name);
        match target.get(&name) {
            None => {
                target.insert(name, entry);
                origins.files.insert(at, source.file.clone());
            }
            Some(known) => {
                if let Some(inside) = difference(known, &entry) {
                    let first = origins.files.get(&at).map_or("spec", String::as_str);
                    sink.report(
                        (&source.file, &format!("{at}{inside}")),
                        format!("expected what {first} defines at the same place, found another definition"),
                        format!("take both pages again (`cargo xtask update-spec`); if they still differ, keep one of {first} and {}", source.file),
                    );
                }
            }
        }
    }
}

/// Returns the pointer of the first difference, or `None` where both are the same.
fn difference(left: &Value, right: &Value) -> Option<String> {
    match (left, right) {
        (Value::Object(a), Value::Object(b)) => a
            .iter()
            .find_map(|(key, value)| {
                let inside = match b.get(key) {
                    Some(other) => difference(value, other)?,
                    None => String::new(),
                };
                Some(pointer::push("", key) + &inside)
            })
            .or_else(|| {
                let extra = b.keys().find(|key| !a.contains_key(*key))?;
                Some(pointer::push("", extra))
            }),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(index, (x, y))| {
                Some(pointer::push("", &index.to_string()) + &difference(x, y)?)
            })
        }
        _ => (left != right).then(String::new),
    }
}
