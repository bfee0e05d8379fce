//! Holds a body against the documented fields.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::fields::{self, Choice, Field, Kind, Shape};
use super::text;

type Object = Map<String, Value>;

/// Lists everything wrong with the body of a draft write.
pub(super) fn draft(body: &Object) -> Vec<String> {
    let mut report = Report::default();
    report.members("", body, fields::DRAFT);
    report.errors
}

/// Lists everything wrong with the body of a workflow write.
pub(super) fn workflow(body: &Object) -> Vec<String> {
    let mut report = Report::default();
    report.members("", body, fields::WORKFLOW);
    let has_graph = body.contains_key("workflowGraph");
    if has_graph == body.contains_key("singlePromptConfig") {
        report
            .errors
            .push("Exactly one of workflowGraph or singlePromptConfig must be provided".to_owned());
    }
    if !has_graph && body.get("type").and_then(Value::as_str) == Some("workflow_graph") {
        report.add("workflowGraph", "Required when type is workflow_graph");
    }
    report.errors
}

pub(super) fn unexpected(expected: &str, value: &Value) -> String {
    let received = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    format!("Expected {expected}, received {received}")
}

#[derive(Default)]
struct Report {
    errors: Vec<String>,
}

impl Report {
    fn add(&mut self, path: &str, message: &str) {
        self.errors.push(format!("{path}: {message}"));
    }

    fn members(&mut self, path: &str, object: &Object, fields: &[Field]) {
        for field in fields {
            let path = joined(path, field.name);
            match object.get(field.name) {
                Some(value) => self.value(&path, value, &field.kind),
                None if field.required => self.add(&path, "Required"),
                None => {}
            }
        }
    }

    fn value(&mut self, path: &str, value: &Value, kind: &Kind) {
        match kind {
            Kind::Flag if value.is_boolean() => {}
            Kind::Flag => self.add(path, &unexpected("boolean", value)),
            Kind::Number if value.is_number() => {}
            Kind::Number => self.add(path, &unexpected("number", value)),
            Kind::Whole(least, most) => self.whole(path, value, (*least).into(), (*most).into()),
            Kind::Nullable(_) if value.is_null() => {}
            Kind::Object(shape) | Kind::Merged(shape) | Kind::Nullable(shape) => {
                self.object(path, value, shape);
            }
            Kind::TextMap => self.text_map(path, value),
            Kind::Texts => self.list(path, value, |report, path, item| {
                report.value(path, item, &Kind::Text);
            }),
            Kind::List(shape) => self.items(path, value, shape),
            Kind::SomeOf(shape) => {
                self.at_least_one(path, value);
                self.items(path, value, shape);
            }
            Kind::Tools => self.tools(path, value),
            _ => match value.as_str() {
                Some(text) => self.text(path, text, kind),
                None => self.add(path, &unexpected("string", value)),
            },
        }
    }

    fn text(&mut self, path: &str, value: &str, kind: &Kind) {
        match kind {
            Kind::Filled | Kind::Name | Kind::Phone | Kind::Url | Kind::Identifier
                if text::is_blank(value) =>
            {
                self.add(path, "String must contain at least 1 character(s)");
            }
            Kind::UpTo(most) if value.chars().count() > *most => {
                let message = format!("String must contain at most {most} character(s)");
                self.add(path, &message);
            }
            Kind::Name if value.contains(char::is_whitespace) => {
                self.add(path, "Must not contain white space");
            }
            Kind::Phone if !text::is_phone(value) => {
                self.add(path, "Must be a phone number in E.164 format");
            }
            Kind::Url if !text::is_url(value) => self.add(path, "Must be an absolute http(s) URL"),
            Kind::Identifier if !text::is_identifier(value) => {
                self.add(path, "Must match ^[a-z0-9_]+$");
            }
            _ => {}
        }
    }

    fn whole(&mut self, path: &str, value: &Value, least: f64, most: f64) {
        match value.as_f64() {
            None => self.add(path, &unexpected("number", value)),
            Some(number) if number.fract() != 0.0 => {
                self.add(path, "Expected integer, received float");
            }
            Some(number) if number < least => {
                let message = format!("Number must be greater than or equal to {least}");
                self.add(path, &message);
            }
            Some(number) if number > most => {
                let message = format!("Number must be less than or equal to {most}");
                self.add(path, &message);
            }
            Some(_) => {}
        }
    }

    fn object(&mut self, path: &str, value: &Value, shape: &Shape) {
        let Some(object) = value.as_object() else {
            return self.add(path, &unexpected("object", value));
        };
        self.members(path, object, shape.fields);
        if let Some(choice) = &shape.choice {
            self.choice(path, object, choice);
        }
    }

    fn choice(&mut self, path: &str, object: &Object, choice: &Choice) {
        if object.get(choice.member).and_then(Value::as_str) != Some(choice.value) {
            return;
        }
        let path = joined(path, choice.list);
        let Some(list) = object.get(choice.list) else {
            let message = format!("Required when {} is {}", choice.member, choice.value);
            return self.add(&path, &message);
        };
        self.at_least_one(&path, list);
        for (index, item) in list.as_array().into_iter().flatten().enumerate() {
            if let Some(text) = item.as_str() {
                self.text(&joined(&path, &index.to_string()), text, &Kind::Filled);
            }
        }
    }

    fn text_map(&mut self, path: &str, value: &Value) {
        let Some(object) = value.as_object() else {
            return self.add(path, &unexpected("object", value));
        };
        for (name, value) in object {
            self.value(&joined(path, name), value, &Kind::Text);
        }
    }

    fn list(&mut self, path: &str, value: &Value, each: impl Fn(&mut Self, &str, &Value)) {
        let Some(list) = value.as_array() else {
            return self.add(path, &unexpected("array", value));
        };
        for (index, item) in list.iter().enumerate() {
            each(self, &joined(path, &index.to_string()), item);
        }
    }

    fn items(&mut self, path: &str, value: &Value, shape: &Shape) {
        self.list(path, value, |report, path, item| {
            report.object(path, item, shape);
        });
        if let Some(member) = shape.unique {
            self.unique(path, value, member);
        }
    }

    fn tools(&mut self, path: &str, value: &Value) {
        self.items(path, value, &fields::TOOL);
        for (index, tool) in value.as_array().into_iter().flatten().enumerate() {
            let kind = tool.get("type").and_then(Value::as_str);
            let known = fields::TOOL_TYPES.iter().find(|(name, _)| Some(*name) == kind);
            if let (Some((_, own)), Some(tool)) = (known, tool.as_object()) {
                self.members(&joined(path, &index.to_string()), tool, own);
            }
        }
    }

    fn unique(&mut self, path: &str, value: &Value, member: &str) {
        let mut seen = HashSet::new();
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            let Some(text) = item.get(member).and_then(Value::as_str) else {
                continue;
            };
            if !text::is_blank(text) && !seen.insert(text) {
                let path = joined(path, &format!("{index}.{member}"));
                self.add(&path, &format!("Duplicate {member} {text:?}"));
            }
        }
    }

    fn at_least_one(&mut self, path: &str, value: &Value) {
        if value.as_array().is_some_and(Vec::is_empty) {
            self.add(path, "Array must contain at least 1 element(s)");
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
