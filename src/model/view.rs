//! A value that is about to be JSON, as the rules see it and as it is written.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Error, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::base::{Entries, Json, List, View};
use super::depth::{self, DEEPEST, is_within};
use super::members::{each_member, view_of};
use super::number::whole;
use crate::redact;

impl<T: Json> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn is_checked(&self) -> bool {
        T::CHECKED
    }

    fn item(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(T::view)
    }
}

impl<T: Json> Entries for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn is_checked(&self) -> bool {
        T::CHECKED
    }

    fn are_within(&self, levels: usize) -> bool {
        self.values().all(|value| is_within(value.view(), levels))
    }

    fn member(&self, name: &str) -> Option<View<'_>> {
        self.get(name).map(T::view)
    }

    fn members<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, View<'a>)> + 'a> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value.view())))
    }
}

impl Entries for Map<String, Value> {
    fn len(&self) -> usize {
        self.len()
    }

    fn is_checked(&self) -> bool {
        false
    }

    fn are_within(&self, levels: usize) -> bool {
        self.values().all(|value| is_within(value.view(), levels))
    }

    fn member(&self, name: &str) -> Option<View<'_>> {
        self.get(name).map(Value::view)
    }

    fn members<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, View<'a>)> + 'a> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value.view())))
    }
}

impl<'a> View<'a> {
    /// Returns the text, listed or not.
    pub(crate) fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Unlisted(text, _) => Some(text),
            Self::Foreign(value, _) => value.as_str(),
            _ => None,
        }
    }

    /// Calls `visit` with every member of an object.
    pub(crate) fn each_member(self, visit: &mut dyn FnMut(&str, View<'a>)) {
        match self {
            Self::Map(map) => map.members().for_each(|(name, value)| visit(name, value)),
            Self::Model(model) => {
                let _ = each_member::<()>(model, &mut |name, value| {
                    visit(name, *value);
                    Ok(())
                });
            }
            Self::Foreign(value, _) => value.view().each_member(visit),
            _ => {}
        }
    }

    /// Returns the member of this name, if the value is an object that has it.
    pub(crate) fn member(self, name: &str) -> Option<View<'a>> {
        match self {
            Self::Map(map) => map.member(name),
            Self::Model(model) => {
                let index = model.schema().fields.iter().position(|field| field.name == name);
                let own = index.and_then(|index| view_of(model, index));
                own.or_else(|| model.extra().get(name).map(Value::view))
            }
            Self::Foreign(value, _) => value.view().member(name),
            _ => None,
        }
    }
}

const NEGATIVE_ZERO: u64 = (-0.0_f64).to_bits();

/// A view, and how many levels of objects and lists may begin with it.
struct Leveled<'v, 'a> {
    view: &'v View<'a>,
    left: usize,
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Leveled { view: self, left: DEEPEST }.serialize(serializer)
    }
}

impl Serialize for Leveled<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self.view {
            View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            // It would be written as null, which says something else.
            View::Float(value) if !value.is_finite() => {
                Err(S::Error::custom("expected a finite number"))
            }
            // A page's number may be an integer to the service; of -0 the sign would be lost.
            View::Float(value) => match whole(value).filter(|_| value.to_bits() != NEGATIVE_ZERO) {
                Some(integer) => serializer.serialize_i64(integer),
                None => serializer.serialize_f64(value),
            },
            View::Number(value) => value.serialize(serializer),
            View::Text(value) | View::Unlisted(value, _) => serializer.serialize_str(value),
            View::Foreign(value, _) => {
                Leveled { view: &value.view(), left: self.left }.serialize(serializer)
            }
            View::List(_) | View::Map(_) | View::Model(_) => self.serialize_inside(serializer),
        }
    }
}

impl Leveled<'_, '_> {
    fn serialize_inside<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(left) = self.left.checked_sub(1) else {
            return Err(S::Error::custom(format_args!("expected {}, found more", depth::EXPECTED)));
        };
        match *self.view {
            View::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for item in list.items() {
                    sequence.serialize_element(&Leveled { view: &item, left })?;
                }
                sequence.end()
            }
            View::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, view) in entries.members() {
                    map.serialize_entry(name, &Leveled { view: &view, left })?;
                }
                map.end()
            }
            View::Model(model) => {
                let mut map = serializer.serialize_map(None)?;
                each_member(model, &mut |name, view| {
                    map.serialize_entry(name, &Leveled { view, left })
                })?;
                map.end()
            }
            _ => serializer.serialize_unit(),
        }
    }
}

/// Shows what would be sent, but for the values that look like secrets, and for what is too deep.
impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Leveled { view: self, left: DEEPEST }.fmt(f)
    }
}

impl fmt::Debug for Leveled<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self.view {
            View::Null => f.write_str("null"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Number(value) => fmt::Display::fmt(value, f),
            View::Text(value) | View::Unlisted(value, _) => value.fmt(f),
            View::Foreign(value, _) => Leveled { view: &value.view(), left: self.left }.fmt(f),
            View::List(_) | View::Map(_) | View::Model(_) => self.show_inside(f),
        }
    }
}

impl Leveled<'_, '_> {
    fn show_inside(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(left) = self.left.checked_sub(1) else {
            return f.write_str("…");
        };
        let mut members = Vec::new();
        let name = match *self.view {
            View::List(list) => {
                let mut shown = f.debug_list();
                for view in list.items() {
                    shown.entry(&Leveled { view: &view, left });
                }
                return shown.finish();
            }
            View::Model(model) => {
                let _ = each_member::<()>(model, &mut |name, view| {
                    members.push((name, *view));
                    Ok(())
                });
                model.schema().rust
            }
            View::Map(entries) => {
                members.extend(entries.members());
                ""
            }
            _ => "",
        };
        let secrets = Secrets::of(*self.view);
        if !name.is_empty() {
            write!(f, "{name} ")?;
        }
        let mut map = f.debug_map();
        for (member, view) in members {
            match secrets.hide(member, view) {
                true => map.entry(&member, &format_args!("{}", redact::REDACTED)),
                false => map.entry(&member, &Leveled { view: &view, left }),
            };
        }
        map.finish()
    }
}

/// Compares what would be sent, and of objects also which model they are. What is inside of objects and
/// lists waits on the heap, so that they may be as deep as memory allows.
impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        let mut inside = Inside::default();
        let mut is_same = inside.compare(*self, *other);
        while is_same && let Some((one, other)) = inside.0.pop() {
            is_same = inside.open(one, other);
        }
        is_same
    }
}

/// The pairs of objects and lists whose insides are still to be compared.
#[derive(Default)]
struct Inside<'a>(Vec<(View<'a>, View<'a>)>);

impl<'a> Inside<'a> {
    /// Returns whether two values are the same, as far as that is to be seen from outside.
    fn compare(&mut self, one: View<'a>, other: View<'a>) -> bool {
        match (one, other) {
            (View::Null, View::Null) => true,
            (View::Bool(one), View::Bool(other)) => one == other,
            (View::Integer(one), View::Integer(other)) => one == other,
            (View::Float(one), View::Float(other)) => one == other,
            (View::Number(one), View::Number(other)) => one == other,
            (View::Text(one), View::Text(other))
            | (View::Unlisted(one, _), View::Unlisted(other, _)) => one == other,
            (View::Foreign(one, _), View::Foreign(other, _)) => {
                self.compare(one.view(), other.view())
            }
            (View::List(_), View::List(_))
            | (View::Map(_), View::Map(_))
            | (View::Model(_), View::Model(_)) => {
                self.0.push((one, other));
                true
            }
            _ => false,
        }
    }

    /// Compares what is in a pair.
    fn open(&mut self, one: View<'a>, other: View<'a>) -> bool {
        match (one, other) {
            (View::List(one), View::List(other)) => {
                let mut pairs = one.items().zip(other.items());
                one.len() == other.len() && pairs.all(|(one, other)| self.compare(one, other))
            }
            (View::Map(one), View::Map(other)) => {
                one.len() == other.len() && self.open_maps(one, other)
            }
            (View::Model(one), View::Model(other)) => {
                let mut indices = 0..one.schema().fields.len();
                one.schema().rust == other.schema().rust
                    && indices.all(|index| match (view_of(one, index), view_of(other, index)) {
                        (Some(one), Some(other)) => self.compare(one, other),
                        (one, other) => one.is_none() && other.is_none(),
                    })
                    && one.extra().len() == other.extra().len()
                    && self.open_maps(one.extra(), other.extra())
            }
            _ => false,
        }
    }

    fn open_maps(&mut self, one: &'a dyn Entries, other: &'a dyn Entries) -> bool {
        one.members()
            .all(|(name, value)| other.member(name).is_some_and(|other| self.compare(value, other)))
    }
}

/// What of an object's members is not shown.
struct Secrets {
    /// A `{key, value}` pair names its secret in `key`.
    is_pair: bool,
}

impl Secrets {
    fn of(object: View<'_>) -> Self {
        Self { is_pair: object.member("key").and_then(View::text).is_some_and(redact::is_secret) }
    }

    /// Returns whether the value of a member is not shown.
    fn hide(&self, member: &str, value: View<'_>) -> bool {
        let holds = || matches!(kind_of(value), "a string" | "a list" | "an object");
        (redact::is_secret(member) && holds()) || (self.is_pair && member == "value")
    }
}

/// Names the JSON type of a value.
pub(crate) fn kind_of(view: View<'_>) -> &'static str {
    match view {
        View::Null => "null",
        View::Bool(_) => "a boolean",
        View::Integer(_) | View::Float(_) | View::Number(_) => "a number",
        View::Text(_) | View::Unlisted(..) => "a string",
        View::Foreign(value, _) => kind_of(value.view()),
        View::List(_) => "a list",
        View::Map(_) | View::Model(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::types::{AgentVersion, DraftConfigRequest, Tool};

    #[test]
    fn models_are_equal_where_they_hold_the_same() -> Result<(), serde_json::Error> {
        let values = [
            json!({}),
            json!({ "name": "a" }),
            json!({ "name": "b" }),
            json!({ "name": null }),
            json!({ "name": 1 }),
            json!({ "timeout": 1 }),
            json!({ "timeout": 2 }),
            json!({ "type": "end_call" }),
            json!({ "type": "unheard of" }),
            json!({ "headers": {} }),
            json!({ "headers": { "a": "b" } }),
            json!({ "headers": { "a": "c" } }),
            json!({ "headers": { "b": "b" } }),
            json!({ "headersArray": [] }),
            json!({ "headersArray": [{}] }),
            json!({ "headersArray": [{}, {}] }),
            json!({ "transferOption": {} }),
            json!({ "transferOption": { "type": "cold_transfer" } }),
            json!({ "other": 1 }),
            json!({ "other": 2 }),
        ];
        let read = |value: &Value| serde_json::from_value::<Tool>(value.clone());
        for (index, one) in values.iter().enumerate() {
            for (other_index, other) in values.iter().enumerate() {
                let is_equal = read(one)? == read(other)?;
                assert_eq!(is_equal, index == other_index, "{one} and {other}");
            }
        }
        assert_ne!(AgentVersion::default(), AgentVersion::default().description(None));
        let request = DraftConfigRequest::default().interruption_backoff_timer(1.5);
        assert_eq!(request, request.clone());
        assert_ne!(request, request.clone().interruption_backoff_timer(1.25));
        assert_ne!(
            request.clone().interruption_backoff_timer(f64::NAN),
            request.interruption_backoff_timer(f64::NAN),
            "as numbers compare"
        );
        Ok(())
    }
}
