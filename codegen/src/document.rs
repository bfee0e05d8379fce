//! From the text of a page's YAML to a document tree.

use serde_json::{Map, Value, json};

use crate::diagnostic::{CORRECT, CORRECT_FILE, Sink};
use crate::notes;
use crate::pointer::{self, METHODS};
use crate::reference::named_in;
use crate::yaml;

/// One file of the spec folder.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name to use in messages, such as `spec/edit-draft-config.yaml`.
    pub file: String,
    /// The text.
    pub yaml: String,
    /// The address of the page the text came from, for the documentation.
    pub address: Option<String>,
    /// The day on which the page first said this, as `2026-08-31`: where two pages differ in words,
    /// those of the newer count. Without it the file's name decides.
    pub taken: Option<String>,
}

/// Parses a source, or reports why it is no OpenAPI 3.0 or 3.1 document.
pub(crate) fn parse(source: &Source, sink: &mut Sink) -> Option<Value> {
    let file = source.file.as_str();
    let mut document = match yaml::parse(&source.yaml) {
        Ok(document) => document,
        Err(failure) => {
            // A page that was saved as it is, or its fence with what it holds.
            let is_fenced = source.yaml.lines().any(|line| line.starts_with("```"));
            let help = if is_fenced {
                "save what stands inside the page's YAML fence, without the fence"
            } else {
                CORRECT_FILE
            };
            sink.report((file, failure.pointer()), failure.to_string(), help);
            return None;
        }
    };
    notes::strip(&mut document);
    if !has_known_version(file, &document, sink) {
        return None;
    }
    put_path_items(&mut document);
    has_known_shape(file, &document, sink).then_some(document)
}

/// Puts the path items that the page keeps elsewhere in the place of the references to them.
fn put_path_items(document: &mut Value) {
    let components = document.get_mut("components").and_then(Value::as_object_mut);
    let kept = components.and_then(|components| components.remove("pathItems")).unwrap_or_default();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        let name = item.get("$ref").map(|reference| json!({ "$ref": reference }));
        let name = name.and_then(|reference| named_in("pathItems", &reference));
        if let Some(Value::Object(found)) = name.and_then(|name| kept.get(&name)) {
            item.remove("$ref");
            found.iter().for_each(|(key, value)| {
                item.entry(key.clone()).or_insert_with(|| value.clone());
            });
        }
    }
}

fn has_known_version(file: &str, document: &Value, sink: &mut Sink) -> bool {
    let help = "bring the document to OpenAPI 3.0 or 3.1, or leave the file out: one that is wrong keeps the others out";
    let text = |version: &Value| match version {
        Value::String(version) => version.clone(),
        // Without quotes, `3.1` is a number of YAML.
        other => other.to_string(),
    };
    let is_known = |version: &String| {
        ["3.0", "3.1"]
            .iter()
            .any(|known| version == known || version.starts_with(&format!("{known}.")))
    };
    let openapi = document.get("openapi").map(text);
    let found = match (openapi, document.get("swagger")) {
        (Some(version), _) if is_known(&version) => return true,
        (Some(version), _) => format!("`openapi: {version}`"),
        (None, Some(version)) => format!("`swagger: {version}`"),
        (None, None) => "a document without `openapi`".to_owned(),
    };
    let message = format!("expected an OpenAPI 3.0 or 3.1 document, found {found}");
    sink.report((file, ""), message, help);
    false
}

/// Checks the outline that every later stage walks: what it does not know would be left out.
fn has_known_shape(file: &str, document: &Value, sink: &mut Sink) -> bool {
    let mut outline = Outline { file, sink, whole: true };
    // A page of webhooks or of schemas alone is one, too.
    let has_others =
        ["webhooks", "x-webhooks", "components"].iter().any(|key| document.get(key).is_some());
    let paths = document.get("paths");
    let paths = if paths.is_none() && has_others { None } else { outline.map("/paths", paths) };
    for (path, item) in paths.into_iter().flatten() {
        outline.path(path, item);
    }
    if let components @ Some(_) = document.get("components") {
        for (section, entries) in outline.map("/components", components).into_iter().flatten() {
            let base = pointer::push("/components", section);
            if section.starts_with("x-") {
                continue;
            }
            for (name, entry) in outline.map(&base, Some(entries)).into_iter().flatten() {
                let at = pointer::push(&base, name);
                if ["parameters", "requestBodies", "responses"].contains(&section.as_str()) {
                    outline.content(&at, entry, section == "requestBodies");
                }
            }
        }
    }
    outline.whole
}

struct Outline<'a> {
    file: &'a str,
    sink: &'a mut Sink,
    whole: bool,
}

impl Outline<'_> {
    fn refuse(&mut self, at: &str, message: impl Into<String>) {
        self.sink.report((self.file, at), message, CORRECT);
        self.whole = false;
    }

    fn map<'v>(&mut self, at: &str, value: Option<&'v Value>) -> Option<&'v Map<String, Value>> {
        let map = value.and_then(Value::as_object);
        if map.is_none() {
            self.refuse(at, format!("expected a map, found {}", value.map_or("none", kind)));
        }
        map
    }

    fn path(&mut self, path: &str, item: &Value) {
        const OTHERS: [&str; 4] = ["summary", "description", "servers", "parameters"];
        let base = pointer::push("/paths", path);
        if !path.starts_with('/') {
            self.refuse(&base, format!("expected a path that begins with `/`, found `{path}`"));
        }
        if path.contains(['?', '#']) {
            self.refuse(&base, format!("expected a path without a query, found `{path}`"));
        }
        for (member, value) in self.map(&base, Some(item)).into_iter().flatten() {
            let at = pointer::push(&base, member);
            if METHODS.contains(&member.as_str()) {
                self.operation(&at, value);
            } else if member == "parameters" {
                self.parameters(&at, value);
            } else if !OTHERS.contains(&member.as_str()) && !member.starts_with("x-") {
                self.refuse(&at, format!("expected a method such as `get`, found `{member}`"));
            }
        }
    }

    fn operation(&mut self, at: &str, operation: &Value) {
        self.map(at, Some(operation));
        if let Some(parameters) = operation.get("parameters") {
            self.parameters(&pointer::push(at, "parameters"), parameters);
        }
        if let Some(body) = operation.get("requestBody") {
            self.content(&pointer::push(at, "requestBody"), body, true);
        }
        if let Some(responses) = operation.get("responses") {
            let base = pointer::push(at, "responses");
            for (status, response) in self.map(&base, Some(responses)).into_iter().flatten() {
                self.content(&pointer::push(&base, status), response, false);
            }
        }
    }

    fn parameters(&mut self, at: &str, parameters: &Value) {
        // A value that was left empty.
        if parameters.is_null() {
            return;
        }
        let Some(parameters) = parameters.as_array() else {
            return self.refuse(at, format!("expected a list, found {}", kind(parameters)));
        };
        for (index, parameter) in parameters.iter().enumerate() {
            self.content(&pointer::push(at, &index.to_string()), parameter, false);
        }
    }

    /// Checks what may hold content: a map of maps by media type.
    fn content(&mut self, at: &str, holder: &Value, required: bool) {
        let Some(holder) = self.map(at, Some(holder)) else {
            return;
        };
        let content = match holder.get("content") {
            None if !required || holder.contains_key("$ref") => return,
            content => content,
        };
        let at = pointer::push(at, "content");
        for (media_type, entry) in self.map(&at, content).into_iter().flatten() {
            self.map(&pointer::push(&at, media_type), Some(entry));
        }
    }
}

/// Names the JSON type of `value`, for messages.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "a map",
    }
}
