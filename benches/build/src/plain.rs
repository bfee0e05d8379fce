//! The document of the pages as progenitor takes it: it refuses what the pages have in several forms.

use serde_json::{Map, Value, json};

/// Takes from a repaired document what progenitor refuses. All operations and schemas stay, with
/// their prose.
#[must_use]
pub fn plain(mut document: Value) -> Value {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let mut ids = 0..;
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        for (operation, id) in item.values_mut().filter_map(Value::as_object_mut).zip(&mut ids) {
            operation.insert("operationId".to_owned(), json!(format!("operation-{id}")));
            reduce(operation);
        }
    }
    if let Some(document) = document.as_object_mut() {
        document.insert("openapi".to_owned(), json!("3.0.3"));
        document.insert("info".to_owned(), json!({ "title": "Atoms", "version": "1" }));
    }
    document
}

/// Leaves an operation one answer of success and one of failure, JSON alone, and no headers.
fn reduce(operation: &mut Map<String, Value>) {
    if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
        let is_plain =
            |parameter: &Value| matches!(parameter["in"].as_str(), Some("path" | "query"));
        parameters.retain(is_plain);
    }
    if let Some(body) = operation.get_mut("requestBody") {
        keep_json(body);
        let has_content = body["content"].as_object().is_some_and(|content| !content.is_empty());
        if !has_content {
            operation.remove("requestBody");
        }
    }
    let Some(answers) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
        return;
    };
    let (mut successes, mut failures) = (0, 0);
    answers.retain(|status, _| {
        let of_kind = if status.starts_with('2') { &mut successes } else { &mut failures };
        *of_kind += 1;
        *of_kind == 1
    });
    answers.values_mut().for_each(keep_json);
}

fn keep_json(holder: &mut Value) {
    if let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) {
        content.retain(|media_type, _| media_type == "application/json");
    }
}
