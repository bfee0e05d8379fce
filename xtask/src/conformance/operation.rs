//! An operation as its page describes it, read from the page's document alone.

use serde_json::{Map, Value};

use super::pages::Page;
use super::schema::{kinds, push, resolved};
use super::style::Style;
use crate::operation::METHODS;

/// Where a page's operation lives that names no server, as the documentation's own pages say.
const SERVER: &str = "https://api.smallest.ai/atoms/v1";

/// The headers that a description of a parameter does not change, by the specification, and those
/// by which HTTP itself is spoken.
const OF_HTTP: [&str; 17] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// An operation.
#[derive(Clone, Debug)]
pub(super) struct Operation<'a> {
    pub(super) page: &'a Page,
    /// The method and path, such as `GET /user`.
    pub(super) key: String,
    /// Where the page describes it.
    pub(super) pointer: String,
    pub(super) method: String,
    pub(super) path: &'a str,
    pub(super) server: String,
    pub(super) parameters: Vec<Parameter<'a>>,
    pub(super) body: Option<Body<'a>>,
    pub(super) answers: Vec<Answer<'a>>,
}

/// A parameter in the path, the query, a header or a cookie.
#[derive(Clone, Debug)]
pub(super) struct Parameter<'a> {
    pub(super) name: &'a str,
    /// `path`, `query`, `header` or `cookie`.
    pub(super) place: &'a str,
    pub(super) required: bool,
    pub(super) schema: &'a Value,
    pub(super) style: Style,
    pub(super) pointer: String,
}

/// A request body.
#[derive(Clone, Debug)]
pub(super) struct Body<'a> {
    /// None where the page leaves it open.
    pub(super) required: Option<bool>,
    pub(super) media: Vec<Media<'a>>,
}

/// What a body or an answer is in one media type.
#[derive(Clone, Debug)]
pub(super) struct Media<'a> {
    pub(super) media_type: &'a str,
    /// None where the page says nothing of its form.
    pub(super) schema: Option<&'a Value>,
    /// How its parts are written.
    pub(super) encoding: Option<&'a Value>,
    /// The examples in the page's document.
    pub(super) examples: Vec<&'a Value>,
    pub(super) pointer: String,
}

/// An answer of one status.
#[derive(Clone, Debug)]
pub(super) struct Answer<'a> {
    /// Such as `200`, `4XX` or `default`.
    pub(super) status: &'a str,
    pub(super) media: Vec<Media<'a>>,
    pub(super) pointer: String,
}

impl Media<'_> {
    /// Returns the media type without its parameters.
    pub(super) fn essence(&self) -> String {
        essence(self.media_type)
    }

    pub(super) fn is_json(&self) -> bool {
        let essence = self.essence();
        essence == "application/json" || essence.ends_with("+json")
    }
}

impl Operation<'_> {
    /// Returns the path of the server that stays where another takes its place: that of one beside the
    /// documentation's own.
    pub(super) fn kept_path(&self) -> &str {
        let host = SERVER.trim_end_matches("/atoms/v1");
        let path = self.server.strip_prefix(host).filter(|_| self.server != SERVER);
        path.filter(|path| path.is_empty() || path.starts_with('/')).unwrap_or_default()
    }
}

/// Returns a media type without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns the operations of a page.
pub(super) fn operations(page: &Page) -> Vec<Operation<'_>> {
    let paths = page.document.get("paths").and_then(Value::as_object);
    let mut operations = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        let item = resolved(&page.document, item);
        for method in METHODS {
            if let Some(operation) = item.get(method).filter(|found| !is_webhook(found)) {
                let reader = Reader { page, item, operation };
                let pointer = push(&push("/paths", path), method);
                operations.push(reader.operation(path, method, pointer));
            }
        }
    }
    operations
}

/// Returns whether the page says, by a word of its vendor, that the service calls the operation.
fn is_webhook(operation: &Value) -> bool {
    let mut members = operation.as_object().into_iter().flatten();
    members.any(|(key, value)| {
        key.starts_with("x-") && key.ends_with("webhook") && *value == Value::Bool(true)
    })
}

struct Reader<'a> {
    page: &'a Page,
    item: &'a Value,
    operation: &'a Value,
}

impl<'a> Reader<'a> {
    fn operation(&self, path: &'a str, method: &str, pointer: String) -> Operation<'a> {
        let method = method.to_uppercase();
        Operation {
            page: self.page,
            key: format!("{method} {path}"),
            path,
            server: self.server(),
            parameters: self.parameters(path, &pointer),
            body: self.body(&pointer),
            answers: self.answers(&pointer),
            method,
            pointer,
        }
    }

    fn resolved(&self, value: &'a Value) -> &'a Value {
        resolved(&self.page.document, value)
    }

    fn server(&self) -> String {
        let named = [self.operation, self.item, &self.page.document];
        let mut named = named.iter().filter_map(|holder| holder.get("servers")?.as_array());
        let named = named.find(|servers| !servers.is_empty()).into_iter().flatten();
        let named = named.filter_map(address).collect::<Vec<_>>();
        let secure = named.iter().find(|address| address.starts_with("https://"));
        secure.or(named.first()).map_or(SERVER, String::as_str).trim_end_matches('/').to_owned()
    }

    /// Returns the parameters; one of the operation goes before one of the path. What stands in braces
    /// in the path and is described nowhere is a text.
    fn parameters(&self, path: &'a str, pointer: &str) -> Vec<Parameter<'a>> {
        let of_path = pointer.rsplit_once('/').map_or("", |(path, _)| path);
        let mut found = Vec::<Parameter<'a>>::new();
        for (holder, at) in [(self.operation, pointer), (self.item, of_path)] {
            let given = holder.get("parameters").and_then(Value::as_array);
            for (index, given) in given.into_iter().flatten().enumerate() {
                let at = push(&push(at, "parameters"), &index.to_string());
                let Some(parameter) = self.parameter(self.resolved(given), at) else { continue };
                let same = |other: &Parameter<'_>| {
                    (other.name, other.place) == (parameter.name, parameter.place)
                };
                if !found.iter().any(same) {
                    found.push(parameter);
                }
            }
        }
        let braced = path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        for (name, _) in braced {
            if found.iter().all(|parameter| (parameter.name, parameter.place) != (name, "path")) {
                found.push(Parameter {
                    name,
                    place: "path",
                    required: true,
                    schema: &Value::Null,
                    style: Style::of(&Value::Null, "path"),
                    pointer: pointer.to_owned(),
                });
            }
        }
        found
    }

    fn parameter(&self, given: &'a Value, pointer: String) -> Option<Parameter<'a>> {
        let text = |key: &str| given.get(key).and_then(Value::as_str).unwrap_or_default();
        let (name, place) = (text("name"), text("in"));
        if place == "header" && OF_HTTP.contains(&name.to_ascii_lowercase().as_str()) {
            return None;
        }
        Some(Parameter {
            name,
            place,
            required: place == "path" || is_true(given, "required"),
            schema: given.get("schema").or(content(given)).unwrap_or(&Value::Null),
            style: Style::of(given, place),
            pointer,
        })
    }

    fn body(&self, pointer: &str) -> Option<Body<'a>> {
        let body = self.resolved(self.operation.get("requestBody")?);
        let media = self.media(body, &push(pointer, "requestBody"));
        Some(Body { required: body.get("required").and_then(Value::as_bool), media })
    }

    fn answers(&self, pointer: &str) -> Vec<Answer<'a>> {
        let pointer = push(pointer, "responses");
        let responses = self.operation.get("responses").and_then(Value::as_object);
        // Such an answer, and each to HEAD, has no body, whatever the page says of one.
        let is_head = pointer.ends_with("/head/responses");
        let answer = |(status, response): (&'a String, &'a Value)| {
            let pointer = push(&pointer, status);
            let mut media = self.media(self.resolved(response), &pointer);
            media.retain(|_| !is_head && status != "204" && status != "304");
            Answer { status, media, pointer }
        };
        responses.into_iter().flatten().map(answer).collect()
    }

    fn media(&self, holder: &'a Value, pointer: &str) -> Vec<Media<'a>> {
        let content = holder.get("content").and_then(Value::as_object);
        let pointer = push(pointer, "content");
        let media = |(media_type, entry): (&'a String, &'a Value)| Media {
            media_type: self.written_as(media_type, entry),
            schema: entry.get("schema"),
            encoding: entry.get("encoding"),
            examples: self.examples(entry),
            pointer: push(&pointer, media_type),
        };
        content.into_iter().flatten().map(media).collect()
    }

    /// Returns the media type; what has parts is JSON where the page leaves that open.
    fn written_as(&self, media_type: &'a str, entry: &'a Value) -> &'a str {
        let schema = entry.get("schema").map(|schema| self.resolved(schema));
        let members = schema.and_then(Value::as_object);
        let has_parts = members.is_some_and(|members| {
            ["array", "object"].iter().any(|kind| kinds(members).contains(kind))
                || ["allOf", "anyOf", "oneOf"].iter().any(|key| members.contains_key(*key))
        });
        match media_type {
            "*/*" | "application/*" if has_parts => "application/json",
            other => other,
        }
    }

    fn examples(&self, entry: &'a Value) -> Vec<&'a Value> {
        let several = entry.get("examples").and_then(Value::as_object).map(Map::values);
        let several = several.into_iter().flatten();
        let several = several.filter_map(|example| self.resolved(example).get("value"));
        entry.get("example").into_iter().chain(several).collect()
    }
}

/// Returns the address of a server: its variables have their defaults, and a path is on the host of
/// the documentation's own server.
fn address(server: &Value) -> Option<String> {
    let mut address = server.get("url")?.as_str()?.to_owned();
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten()
    {
        let default = variable.get("default").and_then(Value::as_str).unwrap_or_default();
        address = address.replace(&format!("{{{name}}}"), default);
    }
    match address.strip_prefix('/') {
        Some("") => None,
        Some(path) => Some(format!("{}/{path}", SERVER.trim_end_matches("/atoms/v1"))),
        None => Some(address),
    }
}

/// Returns the schema of a parameter that is written in a media type.
fn content(parameter: &Value) -> Option<&Value> {
    parameter.get("content")?.as_object()?.values().next()?.get("schema")
}

fn is_true(holder: &Value, key: &str) -> bool {
    holder.get(key) == Some(&Value::Bool(true))
}
