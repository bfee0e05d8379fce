//! Reads the parameters of an operation, and how each is written.

use serde_json::{Value, json};

use super::read::{Reader, about, deprecated, text};
use super::{Bound, Encoding, Location, Parameter, Style};
use crate::diagnostic::CORRECT;
use crate::kinds::{is_object, is_union};
use crate::media::{is_json, is_upload, parts};
use crate::names::{distinct, snake};
use crate::notes::ORIGIN;
use crate::pointer;
use crate::reference::target;

/// Names that no parameter has: those of a call's other methods, and those of the traits' methods,
/// which the parameter's would stand before.
const RESERVED: [&str; 8] = ["body", "clone", "into", "new", "request", "send", "validate", "with"];

/// What a parameter holds, as far as its style depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Value,
    /// Values, not lists or objects.
    List,
    /// An object, on its own.
    Object,
    /// Lists of lists or objects, or now this and now that.
    Other,
}

impl Holds {
    fn told(self) -> &'static str {
        match self {
            Self::Value => "a value",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Other => "a list of lists or objects, or several of these",
        }
    }
}

impl Reader<'_, '_> {
    pub(super) fn parameters(
        &mut self,
        at: &str,
        path: &str,
        operation: &Value,
        encoding: &Encoding,
    ) -> Vec<Parameter> {
        let given = operation.get("parameters").and_then(Value::as_array);
        let given = given.into_iter().flatten().collect::<Vec<_>>();
        let parts = parts(at, operation, self.schemas, encoding);
        let base = pointer::push(at, "parameters");
        let reserved = RESERVED.map(str::to_owned);
        let wanted = given.iter().copied().chain(&parts).map(|p| snake(&text(p, "name")));
        let names = distinct(reserved.iter().cloned().chain(wanted));
        let mut names = names.into_iter().skip(reserved.len());
        let mut parameters = Vec::new();
        for ((index, parameter), name) in given.into_iter().enumerate().zip(names.by_ref()) {
            let at = pointer::push(&base, &index.to_string());
            let location = self.location(&at, parameter);
            let parameter = location.map(|to| self.parameter(&at, parameter, name, to, false));
            parameters.extend(parameter);
        }
        self.check_path(at, path, &parameters);
        for (part, name) in parts.iter().zip(names) {
            // The whole of a body is called what every other body is called.
            let name = if matches!(encoding, Encoding::Raw(_)) { "body".to_owned() } else { name };
            // Only a part of its own can be a file; elsewhere its content is a text.
            let may_be_file = *encoding != Encoding::Form;
            let at = text(part, ORIGIN);
            parameters.push(self.parameter(&at, part, name, Location::Part, may_be_file));
        }
        parameters
    }

    fn parameter(
        &mut self,
        at: &str,
        parameter: &Value,
        name: String,
        location: Location,
        may_be_file: bool,
    ) -> Parameter {
        let wire = text(parameter, "name");
        if location == Location::Header && !is_header_name(&wire) {
            let message = format!("expected a header's name, found {wire:?}");
            self.error(at, message, CORRECT);
        }
        let schema = json_content(parameter).unwrap_or(parameter).get("schema").cloned();
        let schema = schema.unwrap_or_else(|| json!({ "type": "string" }));
        let at_schema = match location {
            Location::Part => at.to_owned(),
            _ => pointer::push(at, "schema"),
        };
        let lowered = self.lowered(&at_schema, &schema);
        let style = self.style(at, location, parameter, &lowered);
        let upload =
            may_be_file && (is_upload(&schema) || schema.get("items").is_some_and(is_upload));
        let mut about = about(&schema);
        if let Some(prose) = parameter.get("description").and_then(Value::as_str) {
            prose.clone_into(&mut about.prose);
        }
        about.deprecated = deprecated(parameter).or(about.deprecated);
        let of_lists = |bound: &Bound| matches!(bound, Bound::Items(..));
        if upload && !about.bounds.iter().all(of_lists) {
            about.bounds.retain(of_lists);
            let lost = "the files are counted; their size and content are not checked";
            self.context.note(at, lost);
        }
        let required =
            location == Location::Path || parameter.get("required") == Some(&json!(true));
        let schema = lowered;
        Parameter { wire, name, location, style, required, upload, about, schema }
    }

    /// Returns where a parameter goes.
    fn location(&mut self, at: &str, parameter: &Value) -> Option<Location> {
        let found = text(parameter, "in");
        Some(match found.as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            other => {
                let found = if other.is_empty() { "none" } else { other };
                let message =
                    format!("expected `in: path`, `query`, `header` or `cookie`, found {found}");
                self.error(at, message, CORRECT);
                return None;
            }
        })
    }

    /// Returns how a parameter is written.
    fn style(&mut self, at: &str, location: Location, parameter: &Value, lowered: &Value) -> Style {
        let holds = self.holds(lowered, &mut Vec::new());
        let other = parameter.get("content").and_then(Value::as_object);
        let style = match json_content(parameter) {
            Some(_) => Some(Style::Json),
            None if other.is_some() => None,
            None => style(location, parameter, holds),
        };
        style.unwrap_or_else(|| {
            let media_type = other.and_then(|content| content.keys().next());
            let said = match media_type {
                Some(media_type) => format!("as `{media_type}`"),
                None => {
                    format!("with {}, in the style {}", holds.told(), written(location, parameter))
                }
            };
            let found =
                format!("`{}` in: {}, {said}", text(parameter, "name"), text(parameter, "in"));
            let message = format!("expected a parameter that the client can write, found {found}");
            let help = "parameters of this form are not supported: take the parameter out of the saved YAML, or leave the operation out (`update-spec --operation` takes those that it names)";
            self.error(at, message, help);
            Style::Usual
        })
    }

    /// Returns what a lowered schema holds; `open` are the schemas that led to it.
    fn holds(&self, lowered: &Value, open: &mut Vec<String>) -> Holds {
        let depth = open.len();
        let holds = self.holds_inside(lowered, open);
        open.truncate(depth);
        holds
    }

    fn holds_inside(&self, lowered: &Value, open: &mut Vec<String>) -> Holds {
        let named = target(lowered.pointer("/allOf/0").unwrap_or(lowered));
        if let Some(name) = &named {
            if open.contains(name) {
                return Holds::Other;
            }
            open.push(name.clone());
        }
        match named.and_then(|name| self.schemas.get(&name)) {
            Some(schema) if is_object(schema) => return Holds::Object,
            Some(schema) if is_union(schema) => {
                let members = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
                // A list is told from a value by its type.
                let all = members.map(|member| self.holds(member, open)).collect::<Vec<_>>();
                return match all.as_slice() {
                    all if all.iter().all(|holds| *holds == Holds::Value) => Holds::Value,
                    all if all.iter().all(|h| matches!(h, Holds::Value | Holds::List)) => {
                        Holds::List
                    }
                    _ => Holds::Other,
                };
            }
            _ => {}
        }
        match lowered.get("type").and_then(Value::as_str) {
            Some("object") => Holds::Object,
            Some("array") => match lowered.get("items").map(|items| self.holds(items, open)) {
                None | Some(Holds::Value) => Holds::List,
                _ => Holds::Other,
            },
            _ => Holds::Value,
        }
    }
}

/// Returns what a parameter says of itself as JSON.
fn json_content(parameter: &Value) -> Option<&Value> {
    let mut content = parameter.get("content")?.as_object()?.iter();
    content.find(|(media_type, _)| is_json(media_type)).map(|(_, entry)| entry)
}

/// Returns whether HTTP allows the name of a header.
fn is_header_name(name: &str) -> bool {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_token)
}

/// Returns the style that the page says, and whether it explodes.
fn said_style(location: Location, parameter: &Value) -> (&str, bool) {
    let usual =
        if matches!(location, Location::Query | Location::Cookie) { "form" } else { "simple" };
    let style = parameter.get("style").and_then(Value::as_str).unwrap_or(usual);
    let explode = parameter.get("explode").and_then(Value::as_bool);
    (style, explode.unwrap_or(style == "form"))
}

/// Says in which style the page wants a parameter.
fn written(location: Location, parameter: &Value) -> String {
    let (style, explode) = said_style(location, parameter);
    format!("`{style}`{}", if explode { ", exploded" } else { "" })
}

/// Returns how a parameter is written, where the client can write it.
fn style(location: Location, parameter: &Value, holds: Holds) -> Option<Style> {
    let says = |key| parameter.get(key).is_some();
    let location = match location {
        Location::Part if says("style") || says("explode") => Location::Query,
        other => other,
    };
    let (style, explode) = said_style(location, parameter);
    Some(match (location, style, holds) {
        (Location::Part, ..) => Style::Usual,
        (Location::Path | Location::Header, "simple", Holds::Value) => Style::Usual,
        (Location::Path | Location::Header, "simple", Holds::List) => Style::Commas,
        (Location::Cookie, "form", Holds::Value) => Style::Usual,
        (Location::Query, "form" | "spaceDelimited" | "pipeDelimited", Holds::Value) => {
            Style::Usual
        }
        (Location::Query, "form" | "spaceDelimited" | "pipeDelimited", Holds::List) if explode => {
            Style::Usual
        }
        (Location::Query, "form", Holds::List) => Style::Commas,
        (Location::Query, "spaceDelimited", Holds::List) => Style::Spaces,
        (Location::Query, "pipeDelimited", Holds::List) => Style::Bars,
        (Location::Query, "form", Holds::Object) if explode => Style::Members,
        (Location::Query, "deepObject", Holds::Object) => Style::Brackets,
        _ => return None,
    })
}
