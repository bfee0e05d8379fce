//! Makes bodies that the page calls invalid: each is a sample with one thing wrong.

use serde_json::{Map, Value, json};
use smallest_atoms_codegen::{Check, Rules};

use super::limits::Limits;
use super::schema::resolved;

/// A body with one thing wrong.
pub(super) struct Wrong {
    /// What is wrong.
    pub(super) what: &'static str,
    /// Where, as a report says it.
    pub(super) path: String,
    pub(super) body: Value,
}

/// Returns the bodies that come of this one by a single change each.
///
/// What a page lists as the values of a text is open, and which of several alternatives a value is
/// meant to be is not known; so neither is made wrong, nor is the whole, nor what the library's rules
/// let pass, nor what the build says is read as any JSON value.
pub(super) fn wrong<'a>(
    document: &'a Value,
    rules: &'a Rules,
    schema: &'a Value,
    body: &Value,
) -> Vec<Wrong> {
    let place = Place { path: String::new(), put: &|value| value };
    let mut maker = Maker { document, rules, open: Vec::new(), found: Vec::new() };
    maker.inside(schema, body, &place);
    maker.found
}

struct Maker<'a> {
    document: &'a Value,
    rules: &'a Rules,
    /// The named schemas on the way.
    open: Vec<&'a str>,
    found: Vec<Wrong>,
}

/// A place in the body.
struct Place<'p> {
    path: String,
    /// Returns the whole body with another value here.
    put: &'p dyn Fn(Value) -> Value,
}

impl<'a> Maker<'a> {
    fn inside(&mut self, schema: &'a Value, value: &Value, place: &Place<'_>) {
        let limits = Limits::of(self.document, schema);
        let Some(kind) = limits.kind().filter(|_| !limits.is_open()) else { return };
        // Of a list or a map that holds itself, and of an object that is a part of itself, nobody asks
        // what is inside.
        let may_end = limits.properties.is_empty() || limits.is_composed;
        if may_end && limits.names.iter().any(|name| self.open.contains(name)) {
            return;
        }
        let depth = self.open.len();
        self.open.extend(&limits.names);
        if !place.path.is_empty() {
            self.add("another type", place, other_type(kind));
        }
        for other in limits.outside(value) {
            self.add("a value out of bounds", place, other);
        }
        match value {
            Value::Object(members) => self.members(&limits, members, place),
            Value::Array(items) => self.items(&limits, items, place),
            _ => {}
        }
        self.open.truncate(depth);
    }

    fn add(&mut self, what: &'static str, place: &Place<'_>, value: Value) {
        self.found.push(Wrong { what, path: place.path.clone(), body: (place.put)(value) });
    }

    fn members(&mut self, limits: &Limits<'a>, members: &Map<String, Value>, place: &Place<'_>) {
        for (name, value) in members {
            let path = member(&place.path, name);
            let without = |_| {
                let mut members = members.clone();
                members.remove(name);
                (place.put)(json!(members))
            };
            let put = |value: Value| {
                let mut members = members.clone();
                members.insert(name.clone(), value);
                (place.put)(json!(members))
            };
            if self.is_asked_for(limits, name) {
                let place = Place { path: path.clone(), put: &without };
                self.add("a required member missing", &place, Value::Null);
            }
            let schema = of_member(limits, name);
            if let Some(schema) = schema.filter(|_| !self.lets_pass(limits, name, is_any_type)) {
                self.inside(schema, value, &Place { path, put: &put });
            }
        }
    }

    fn items(&mut self, limits: &Limits<'a>, items: &[Value], place: &Place<'_>) {
        let ([schema], Some((first, others))) = (limits.items.as_slice(), items.split_first())
        else {
            return;
        };
        let put = |value: Value| {
            (place.put)(json!(std::iter::once(&value).chain(others).collect::<Vec<_>>()))
        };
        self.inside(schema, first, &Place { path: format!("{}[0]", place.path), put: &put });
    }

    /// Returns whether a member is required, and named, and is not one that only answers have.
    fn is_asked_for(&self, limits: &Limits<'_>, name: &str) -> bool {
        let mut stated = limits.properties.iter().filter(|(property, _)| *property == name);
        let is_read_only = |schema| resolved(self.document, schema).get("readOnly");
        limits.required.contains(&name)
            && stated.clone().next().is_some()
            && stated.all(|(_, schema)| is_read_only(schema) != Some(&json!(true)))
            && !self.lets_pass(limits, name, |check| matches!(check, Check::Expected))
    }

    /// Returns whether a rule of the library makes less of a member than the page does.
    fn lets_pass(&self, limits: &Limits<'_>, name: &str, is: fn(&Check) -> bool) -> bool {
        self.rules.rules.iter().any(|rule| {
            limits.names.contains(&rule.schema.as_str())
                && rule.field.as_deref() == Some(name)
                && is(&rule.check)
        })
    }
}

fn is_any_type(check: &Check) -> bool {
    matches!(check, Check::AnyType)
}

fn other_type(kind: &str) -> Value {
    if matches!(kind, "object" | "array") { json!("another type") } else { json!({}) }
}

/// Returns the schema of a member, where one alone speaks of it.
fn of_member<'a>(limits: &Limits<'a>, name: &str) -> Option<&'a Value> {
    let named = limits.properties.iter().filter(|(property, _)| *property == name);
    let named = named.map(|(_, schema)| *schema).collect::<Vec<_>>();
    match (named.as_slice(), limits.others.as_slice()) {
        ([only], _) | ([], [only]) => Some(only),
        _ => None,
    }
}

/// Returns the path of a member, as reports write it.
fn member(path: &str, name: &str) -> String {
    let is_plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    match (path, is_plain) {
        ("", true) => name.to_owned(),
        (_, true) => format!("{path}.{name}"),
        (_, false) => format!("{path}[{name:?}]"),
    }
}
