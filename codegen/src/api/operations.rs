//! Reads the document's operations: parameters, bodies and answers.

use serde_json::{Map, Value, json};

use super::read::{Reader, about, deprecated, is_nullable, text};
use super::{Body, Encoding, Location, Operation, Parameter};
use crate::media::{PART, encoding, essence, is_upload, parts};
use crate::names::{distinct, snake};
use crate::naming::{RUST, operation_key};
use crate::pointer;
use crate::repair::{is_json, target};

/// Where a page's operation lives that names no server.
const SERVER: &str = "https://api.smallest.ai/atoms/v1";

impl Reader<'_> {
    pub(super) fn operation(&mut self, at: &str, operation: &Value) -> Operation {
        let key = operation_key(at);
        let (method, path) = key.split_once(' ').unwrap_or_default();
        let encoding = encoding(operation);
        let parameters = self.parameters(at, path, operation, &encoding);
        Operation {
            name: text(operation, RUST),
            method: method.to_owned(),
            path: path.to_owned(),
            title: text(operation, "summary"),
            prose: text(operation, "description"),
            tag: tag(operation),
            address: self.origins.address(at).map(str::to_owned),
            server: self.server(at, operation),
            deprecated: deprecated(operation),
            parameters,
            body: (encoding == Encoding::Json).then(|| self.body(at, operation)).flatten(),
            encoding,
            answers: self.answers(at, operation),
            key,
        }
    }

    /// Returns the server that the page names; the key is sent there, so it must be https.
    fn server(&mut self, at: &str, operation: &Value) -> String {
        let found = operation.pointer("/servers/0/url").and_then(Value::as_str);
        let server = found.unwrap_or(SERVER).trim_end_matches('/');
        if !server.starts_with("https://") || server.contains(['{', '?', '#', '@']) {
            let message = format!("expected a server that begins with https://, found `{server}`");
            self.error(&pointer::push(at, "servers"), message, "correct the page's server");
        }
        server.to_owned()
    }

    fn parameters(
        &mut self,
        at: &str,
        path: &str,
        operation: &Value,
        encoding: &Encoding,
    ) -> Vec<Parameter> {
        let given = operation.get("parameters").and_then(Value::as_array);
        let given = given.into_iter().flatten().collect::<Vec<_>>();
        let parts = parts(operation, &self.schemas, encoding);
        let base = pointer::push(at, "parameters");
        // A call has these methods beside one for each parameter.
        let reserved = ["body", "new", "request", "send", "validate"].map(str::to_owned);
        let wanted = given.iter().copied().chain(&parts).map(|p| snake(&text(p, "name")));
        let names = distinct(reserved.iter().cloned().chain(wanted));
        let mut names = names.into_iter().skip(reserved.len());
        let mut parameters = Vec::new();
        for ((index, parameter), name) in given.into_iter().enumerate().zip(names.by_ref()) {
            let at = pointer::push(&base, &index.to_string());
            parameters.extend(self.parameter(&at, parameter, name));
        }
        self.check_path(at, path, &parameters);
        let base = pointer::push(at, "requestBody");
        for (part, name) in parts.iter().zip(names) {
            // The whole of a body is called what every other body is called.
            let name = if matches!(encoding, Encoding::Raw(_)) { "body".to_owned() } else { name };
            parameters.extend(self.parameter(&base, part, name));
        }
        parameters
    }

    fn parameter(&mut self, at: &str, parameter: &Value, name: String) -> Option<Parameter> {
        let location = match text(parameter, "in").as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            PART => Location::Part,
            other => {
                let found = if other.is_empty() { "none" } else { other };
                let message = format!("expected `in: path`, `query` or `header`, found {found}");
                self.error(at, message, "leave the page out, or take the parameter out of it");
                return None;
            }
        };
        if !is_usual_style(location, parameter) {
            let message =
                "expected the usual style of a parameter, found another `style` or `explode`";
            self.error(at, message, "leave the page out; other styles are not supported");
        }
        let schema =
            parameter.get("schema").cloned().unwrap_or_else(|| json!({ "type": "string" }));
        let lowered = self.lowered(&pointer::push(at, "schema"), &schema);
        let items = lowered.get("items").filter(|_| location == Location::Query);
        if location != Location::Part && !self.is_one_value(items.unwrap_or(&lowered)) {
            self.error(
                at,
                "expected a parameter that is one value, or a list in the query, found another",
                "leave the page out; parameters of this form are not supported",
            );
        }
        let mut about = about(&schema);
        if let Some(prose) = parameter.get("description").and_then(Value::as_str) {
            prose.clone_into(&mut about.prose);
        }
        about.deprecated = deprecated(parameter).or(about.deprecated);
        Some(Parameter {
            wire: text(parameter, "name"),
            name,
            location,
            required: location == Location::Path || parameter.get("required") == Some(&json!(true)),
            upload: is_upload(&schema) || schema.get("items").is_some_and(is_upload),
            about,
            schema: lowered,
        })
    }

    /// Returns whether what is lowered holds neither members nor items.
    fn is_one_value(&self, lowered: &Value) -> bool {
        let named = lowered.pointer("/allOf/0").unwrap_or(lowered);
        let kind = lowered.get("type").and_then(Value::as_str);
        !target(named).is_some_and(|name| self.objects.contains(&name))
            && !kind.is_some_and(|kind| kind == "object" || kind == "array")
    }

    /// The placeholders of the path and the path parameters are the same.
    fn check_path(&mut self, at: &str, path: &str, parameters: &[Parameter]) {
        let in_path = |name: &str| path.contains(&format!("{{{name}}}"));
        for parameter in parameters.iter().filter(|p| p.location == Location::Path) {
            if !in_path(&parameter.wire) {
                let message =
                    format!("expected `{{{}}}` in the path, found `{path}`", parameter.wire);
                self.error(at, message, "take the page again with `cargo xtask update-spec`");
            }
        }
        for placeholder in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let known =
                parameters.iter().any(|p| p.location == Location::Path && p.wire == placeholder);
            if !known {
                let message = format!("expected a path parameter `{placeholder}`, found none");
                self.error(at, message, "take the page again with `cargo xtask update-spec`");
            }
        }
    }

    fn body(&mut self, at: &str, operation: &Value) -> Option<Body> {
        let body = operation.get("requestBody")?;
        let at = pointer::push(at, "requestBody");
        let content = body.get("content").and_then(Value::as_object)?;
        let media_type = content.keys().find(|media_type| is_json(media_type))?;
        let (schema, nullable) = self.schema_of(&at, content, media_type);
        Some(Body { required: body.get("required") == Some(&json!(true)), schema, nullable })
    }

    /// Returns the schema of one media type of a body or an answer, and whether it allows null.
    pub(super) fn schema_of(
        &mut self,
        at: &str,
        content: &Map<String, Value>,
        media_type: &str,
    ) -> (Value, bool) {
        let at = pointer::push(&pointer::push(at, "content"), media_type);
        let any = json!({});
        let entry = content.iter().find(|(found, _)| essence(found) == essence(media_type));
        let schema = entry.and_then(|(_, entry)| entry.get("schema")).unwrap_or(&any);
        (self.lowered(&pointer::push(&at, "schema"), schema), is_nullable(schema))
    }
}

/// Returns the first tag as people write it: generators of pages put words before it.
fn tag(operation: &Value) -> String {
    let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
    let tag = tag.strip_prefix("subpackage_").unwrap_or(tag);
    let words = tag.split(['_', '-', ' ', '.']).filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|c| c.to_uppercase().collect::<String>() + chars.as_str())
    };
    let words = words.filter_map(capital).collect::<Vec<_>>();
    words.join(" ")
}

/// Returns whether a list goes out as its repeated name, and a single value as it is.
fn is_usual_style(location: Location, parameter: &Value) -> bool {
    let is = |key: &str, usual: Value| parameter.get(key).is_none_or(|found| *found == usual);
    match location {
        Location::Query => {
            let is_list = parameter.pointer("/schema/items").is_some();
            is("style", json!("form")) && (!is_list || is("explode", json!(true)))
        }
        Location::Path | Location::Header => is("style", json!("simple")),
        Location::Part => true,
    }
}
