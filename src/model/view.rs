//! A value that is about to be JSON, as the rules see it and as it is written.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Map, Number, Value};

use super::number::whole;
use super::{Json, Model, each_member, same, view_of};
use crate::redact;

/// A value that is about to be JSON, borrowed from a model or from JSON itself.
#[derive(Clone, Copy)]
pub enum View<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Number(&'a Number),
    Text(&'a str),
    /// A text that the page does not list, and those it does.
    Unlisted(&'a str, &'static [&'static str]),
    #[allow(dead_code, reason = "the pages may have no union")]
    /// A value that is none of a union's forms, and what those are in JSON.
    Foreign(&'a Value, &'static [&'static str]),
    List(&'a dyn List),
    Map(&'a dyn Entries),
    Model(&'a dyn Model),
}

/// The items of a list.
pub trait List {
    fn len(&self) -> usize;
    fn is_checked(&self) -> bool;
    fn item(&self, index: usize) -> Option<View<'_>>;
}

impl dyn List + '_ {
    pub(crate) fn items(&self) -> impl Iterator<Item = View<'_>> {
        (0..self.len()).filter_map(|index| self.item(index))
    }
}

/// The members of an object without a model.
pub trait Entries {
    fn len(&self) -> usize;
    fn is_checked(&self) -> bool;
    fn member(&self, name: &str) -> Option<View<'_>>;
    fn members<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, View<'a>)> + 'a>;
}

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

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Integer(value) => serializer.serialize_i64(value),
            // It would be written as null, which says something else.
            Self::Float(value) if !value.is_finite() => {
                Err(serde::ser::Error::custom("expected a finite number"))
            }
            // A page's number may be an integer to the service; of -0 the sign would be lost.
            Self::Float(value) => match whole(value).filter(|_| value.to_bits() != NEGATIVE_ZERO) {
                Some(integer) => serializer.serialize_i64(integer),
                None => serializer.serialize_f64(value),
            },
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) | Self::Unlisted(value, _) => serializer.serialize_str(value),
            Self::Foreign(value, _) => value.serialize(serializer),
            Self::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for item in list.items() {
                    sequence.serialize_element(&item)?;
                }
                sequence.end()
            }
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in entries.members() {
                    map.serialize_entry(name, &value)?;
                }
                map.end()
            }
            Self::Model(model) => {
                let mut map = serializer.serialize_map(None)?;
                each_member(model, &mut |name, value| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}

/// Shows what would be sent, but for the values that look like secrets.
impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
            Self::Number(value) => fmt::Display::fmt(value, f),
            Self::Text(value) | Self::Unlisted(value, _) => value.fmt(f),
            Self::Foreign(value, _) => value.view().fmt(f),
            Self::List(list) => f.debug_list().entries(list.items()).finish(),
            Self::Map(entries) => redact::object(f, "", *self, &mut entries.members()),
            Self::Model(model) => {
                let mut members = Vec::new();
                let _ = each_member::<()>(model, &mut |name, value| {
                    members.push((name, *value));
                    Ok(())
                });
                redact::object(f, model.schema().rust, *self, &mut members.into_iter())
            }
        }
    }
}

/// Compares what would be sent, and of objects also which model they are.
impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(one), Self::Bool(other)) => one == other,
            (Self::Integer(one), Self::Integer(other)) => one == other,
            (Self::Float(one), Self::Float(other)) => one == other,
            (Self::Number(one), Self::Number(other)) => one == other,
            (Self::Text(one), Self::Text(other))
            | (Self::Unlisted(one, _), Self::Unlisted(other, _)) => one == other,
            (Self::Foreign(one, _), Self::Foreign(other, _)) => one == other,
            (Self::List(one), Self::List(other)) => one.items().eq(other.items()),
            (Self::Map(one), Self::Map(other)) => {
                let is_in_both = |(name, value)| other.member(name) == Some(value);
                one.len() == other.len() && one.members().all(is_in_both)
            }
            (Self::Model(one), Self::Model(other)) => same(one, other),
            _ => false,
        }
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
