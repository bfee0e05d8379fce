//! Reads the document's operations: parameters, bodies and answers.

use serde_json::{Map, Value, json};

use super::bounds::bounds;
use super::read::{Reader, deprecated, is_nullable, text};
use super::{Body, Encoding, Location, Model, Operation, Parameter, required};
use crate::diagnostic::CORRECT;
use crate::media::{encoding, essence, is_json};
use crate::names::{pascal, title};
use crate::naming::operation_key;
use crate::notes::RUST;
use crate::pointer;

/// Where a page's operation lives that names no server.
const SERVER: &str = "https://api.smallest.ai/atoms/v1";

impl Reader<'_, '_> {
    pub(super) fn operation(&mut self, at: &str, operation: &Value, models: &[Model]) -> Operation {
        let key = operation_key(at);
        let (method, path) = key.split_once(' ').unwrap_or_default();
        let encoding = encoding(operation);
        let parameters = self.parameters(at, path, operation, &encoding);
        let name = text(operation, RUST);
        Operation {
            ty: pascal(&name),
            name,
            method: method.to_owned(),
            path: path.to_owned(),
            title: text(operation, "summary"),
            prose: text(operation, "description"),
            tag: tag(operation),
            address: self.context.origins.address(at).map(str::to_owned),
            server: self.server(at, operation),
            deprecated: deprecated(operation),
            body: (encoding == Encoding::Json).then(|| self.body(at, operation, models)).flatten(),
            optional_form: matches!(encoding, Encoding::Multipart | Encoding::Form)
                && !is_required(operation, || parameters.iter().any(is_required_part)),
            parameters,
            encoding,
            answers: self.answers(at, operation),
            key,
        }
    }

    /// Returns the first server of the page that can be used; the key is sent there, so it must be
    /// https.
    fn server(&mut self, at: &str, operation: &Value) -> String {
        let named = operation.get("servers").and_then(Value::as_array).into_iter().flatten();
        let named = named.filter_map(address).collect::<Vec<_>>();
        let is_odd = |c: char| c.is_control() || c.is_whitespace() || c == '\\';
        let is_usable = |server: &&String| {
            let address = server.strip_prefix("https://");
            address.is_some_and(|address| !address.starts_with('/'))
                && !server.contains(['{', '?', '#', '@'])
                && !server.contains(is_odd)
        };
        match (named.iter().find(is_usable), named.first()) {
            (Some(server), _) => server.clone(),
            (None, None) => SERVER.to_owned(),
            (None, Some(found)) => {
                let what = match found.contains(is_odd) {
                    true => "without spaces, control characters and backslashes",
                    false => "that begins with https://",
                };
                let message = format!("expected a server {what}, found `{}`", found.escape_debug());
                self.error(&pointer::push(at, "servers"), message, CORRECT);
                found.clone()
            }
        }
    }

    /// The placeholders of the path and the path parameters are the same.
    pub(super) fn check_path(&mut self, at: &str, path: &str, parameters: &[Parameter]) {
        let in_path = |name: &str| path.contains(&format!("{{{name}}}"));
        for parameter in parameters.iter().filter(|p| p.location == Location::Path) {
            if !in_path(&parameter.wire) {
                let message =
                    format!("expected `{{{}}}` in the path, found `{path}`", parameter.wire);
                self.error(at, message, CORRECT);
            }
        }
        for placeholder in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let known =
                parameters.iter().any(|p| p.location == Location::Path && p.wire == placeholder);
            if !known {
                let message = format!("expected a path parameter `{placeholder}`, found none");
                self.error(at, message, CORRECT);
            }
        }
    }

    fn body(&mut self, at: &str, operation: &Value, models: &[Model]) -> Option<Body> {
        let body = operation.get("requestBody")?;
        let at = pointer::push(at, "requestBody");
        let content = body.get("content").and_then(Value::as_object)?;
        let media_type = content.keys().find(|media_type| is_json(media_type))?;
        let (schema, nullable) = self.schema_of(&at, content, media_type);
        let bounds = content.get(media_type).and_then(|entry| entry.get("schema")).map(bounds);
        let members = required::members(&schema, models).filter(|_| !nullable);
        let required = is_required(operation, || members.is_some());
        Some(Body {
            required,
            members: members.filter(|_| required).unwrap_or_default(),
            media_type: essence(media_type),
            schema,
            bounds: bounds.unwrap_or_default(),
            nullable,
        })
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

/// Returns whether a body is required: where the page leaves that open, by what it asks for.
fn is_required(operation: &Value, asks: impl FnOnce() -> bool) -> bool {
    let stated = operation.pointer("/requestBody/required").and_then(Value::as_bool);
    stated.unwrap_or_else(asks)
}

fn is_required_part(parameter: &Parameter) -> bool {
    parameter.location == Location::Part && parameter.required
}

/// Returns a server's host, with its port where that is not the usual one.
pub(crate) fn host(server: &str) -> String {
    let host = server.strip_prefix("https://").unwrap_or(server);
    let host = host.split('/').next().unwrap_or_default().to_lowercase();
    host.strip_suffix(":443").map_or(host.clone(), str::to_owned)
}

/// Returns whether an operation is where the pages are that name no server.
pub(crate) fn is_at_home(server: &str) -> bool {
    host(server) == host(SERVER)
}

/// Returns the address of a server, with the defaults of its variables in it; one that is a path
/// alone is where the pages' own server is.
fn address(server: &Value) -> Option<String> {
    let mut address = server.get("url")?.as_str()?.to_owned();
    let variables = server.get("variables").and_then(Value::as_object);
    for (name, variable) in variables.into_iter().flatten() {
        if let Some(default) = variable.get("default").and_then(Value::as_str) {
            address = address.replace(&format!("{{{name}}}"), default);
        }
    }
    if address == "/" {
        return None;
    }
    if address.starts_with('/') && !address.starts_with("//") {
        let host = SERVER.match_indices('/').nth(2).map_or(SERVER.len(), |(end, _)| end);
        address.insert_str(0, SERVER.get(..host).unwrap_or(SERVER));
    }
    Some(address.trim_end_matches('/').to_owned())
}

/// Returns the first tag as people write it; the pages' generator puts a word before it.
fn tag(operation: &Value) -> String {
    let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
    let tag = tag.strip_prefix("subpackage_").unwrap_or(tag);
    title(tag)
}
