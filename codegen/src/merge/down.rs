//! What a page says once for all its operations belongs to each of them: another page may say
//! otherwise of its own.

use serde_json::{Map, Value, json};

use crate::notes::OWN;
use crate::pointer;

/// Brings what is said of the page, or of a path, down to the operations.
pub(super) fn push_down(document: &mut Value) {
    push_path_parameters_down(document);
    push_servers_down(document);
    push_security_down(document);
    leave_operations_alone(document);
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
