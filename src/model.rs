//! What the generated models have in common: reading that loses nothing, writing that adds
//! nothing, and a borrowed view by JSON name for the rules.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Number, Value};

use crate::redact;
use crate::schema::Schema;

/// A generated model: a JSON object of the documented API.
///
/// Every field is optional, because a request that changes one setting leaves out all others, and
/// because an answer that lacks a required member is still to be read. What is missing is found
/// by [`Validate`](crate::Validate) before it is sent.
///
/// The trait is implemented by the generated models alone.
pub trait Model: fmt::Debug + Send + Sync {
    #[doc(hidden)]
    fn schema(&self) -> &'static Schema;
    #[doc(hidden)]
    fn slot(&self, index: usize) -> Option<&dyn Slot>;
    #[doc(hidden)]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// Returns the members that no field holds.
    fn extra(&self) -> &Map<String, Value>;
    /// Returns the members that no field holds, to change them.
    fn extra_mut(&mut self) -> &mut Map<String, Value>;
}

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

/// The members of an object without a model.
pub trait Entries {
    fn len(&self) -> usize;
    fn is_checked(&self) -> bool;
    fn member(&self, name: &str) -> Option<View<'_>>;
    fn members<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, View<'a>)> + 'a>;
}

/// A type that stands for JSON.
pub trait Json: Sized {
    /// What to call the JSON it stands for.
    const KIND: &'static str;
    /// Whether there is something for a rule to look at.
    const CHECKED: bool = false;
    fn view(&self) -> View<'_>;
    fn fits(value: &Value) -> bool;
    /// Reads a value, or gives it back as it was where it does not fit.
    fn read(value: Value) -> Result<Self, Value>;
}

/// A field of a model, whatever its type.
pub trait Slot {
    fn view(&self) -> Option<View<'_>>;
    fn put(&mut self, value: Value) -> Result<(), Value>;
    fn kind(&self) -> &'static str;
}

impl<T: Json> Slot for Option<T> {
    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(T::view)
    }

    fn put(&mut self, value: Value) -> Result<(), Value> {
        *self = Some(T::read(value)?);
        Ok(())
    }

    fn kind(&self) -> &'static str {
        T::KIND
    }
}

/// A nullable value: `None` is null.
impl<T: Json> Json for Option<T> {
    const KIND: &'static str = T::KIND;
    const CHECKED: bool = T::CHECKED;

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, T::view)
    }

    fn fits(value: &Value) -> bool {
        value.is_null() || T::fits(value)
    }

    fn read(value: Value) -> Result<Self, Value> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }
}

impl<T: Json> Json for Box<T> {
    const KIND: &'static str = T::KIND;
    const CHECKED: bool = T::CHECKED;

    fn view(&self) -> View<'_> {
        T::view(self)
    }

    fn fits(value: &Value) -> bool {
        T::fits(value)
    }

    fn read(value: Value) -> Result<Self, Value> {
        T::read(value).map(Self::new)
    }
}

impl Json for String {
    const KIND: &'static str = "a string";

    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    fn fits(value: &Value) -> bool {
        value.is_string()
    }

    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(other),
        }
    }
}

impl Json for bool {
    const KIND: &'static str = "a boolean";

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    fn fits(value: &Value) -> bool {
        value.is_boolean()
    }

    fn read(value: Value) -> Result<Self, Value> {
        value.as_bool().ok_or(value)
    }
}

impl Json for i64 {
    const KIND: &'static str = "an integer";

    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }

    fn fits(value: &Value) -> bool {
        integer(value).is_some()
    }

    fn read(value: Value) -> Result<Self, Value> {
        integer(&value).ok_or(value)
    }
}

/// `30.0` is the integer 30 to JSON Schema; what an `i64` cannot hold stays JSON.
fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| {
        let number = value.as_f64().filter(|_| value.is_f64())?;
        // Up to 2^53 each integer has a float of its own.
        #[allow(clippy::cast_possible_truncation, reason = "checked on the same line")]
        (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
    })
}

const EXACT: f64 = 9_007_199_254_740_992.0;

impl Json for f64 {
    const KIND: &'static str = "a number";

    fn view(&self) -> View<'_> {
        View::Float(*self)
    }

    fn fits(value: &Value) -> bool {
        float(value).is_some()
    }

    fn read(value: Value) -> Result<Self, Value> {
        float(&value).ok_or(value)
    }
}

/// An integer that a float would round stays JSON.
fn float(value: &Value) -> Option<f64> {
    let number = value.as_f64()?;
    (value.is_f64() || number.abs() <= EXACT).then_some(number)
}

impl<T: Json> Json for Vec<T> {
    const KIND: &'static str = "a list";
    const CHECKED: bool = T::CHECKED;

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(T::fits))
    }

    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Array(items) if items.iter().all(T::fits) => {
                Ok(items.into_iter().filter_map(|item| T::read(item).ok()).collect())
            }
            other => Err(other),
        }
    }
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

impl<T: Json> Json for BTreeMap<String, T> {
    const KIND: &'static str = "an object";
    const CHECKED: bool = T::CHECKED;

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn fits(value: &Value) -> bool {
        value.as_object().is_some_and(|members| members.values().all(T::fits))
    }

    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(members) if members.values().all(T::fits) => Ok(members
                .into_iter()
                .filter_map(|(name, value)| Some((name, T::read(value).ok()?)))
                .collect()),
            other => Err(other),
        }
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

impl Json for Map<String, Value> {
    const KIND: &'static str = "an object";

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn fits(value: &Value) -> bool {
        value.is_object()
    }

    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(members) => Ok(members),
            other => Err(other),
        }
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

impl Json for Value {
    const KIND: &'static str = "any JSON value";

    fn view(&self) -> View<'_> {
        match self {
            Self::Null => View::Null,
            Self::Bool(value) => View::Bool(*value),
            Self::Number(value) => View::Number(value),
            Self::String(value) => View::Text(value),
            Self::Array(items) => View::List(items),
            Self::Object(members) => View::Map(members),
        }
    }

    fn fits(_: &Value) -> bool {
        true
    }

    fn read(value: Value) -> Result<Self, Value> {
        Ok(value)
    }
}

impl<'a> View<'a> {
    /// Returns the text, listed or not.
    pub(crate) fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Unlisted(text, _) => Some(text),
            _ => None,
        }
    }

    /// Returns the member of this name, if the value is an object that has it.
    pub(crate) fn member(self, name: &str) -> Option<View<'a>> {
        match self {
            Self::Map(map) => map.member(name),
            Self::Model(model) => {
                let index = model.schema().fields.iter().position(|field| field.name == name);
                let slot = index.and_then(|index| model.slot(index));
                slot.and_then(Slot::view).or_else(|| model.extra().get(name).map(Value::view))
            }
            _ => None,
        }
    }
}

/// Calls `visit` with every member that will be sent: a field goes before an extra of its name.
pub(crate) fn each_member<'a, E>(
    model: &'a dyn Model,
    visit: &mut dyn FnMut(&'a str, View<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let fields = model.schema().fields;
    for (index, field) in fields.iter().enumerate() {
        if let Some(view) = model.slot(index).and_then(Slot::view) {
            visit(field.name, view)?;
        }
    }
    for (name, value) in model.extra() {
        if !is_set(model, name) {
            visit(name, value.view())?;
        }
    }
    Ok(())
}

/// Returns whether a field holds the member of this name.
pub(crate) fn is_set(model: &dyn Model, name: &str) -> bool {
    let index = model.schema().fields.iter().position(|field| field.name == name);
    index.and_then(|index| model.slot(index)?.view()).is_some()
}

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
            Self::Float(value) => serializer.serialize_f64(value),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) | Self::Unlisted(value, _) => serializer.serialize_str(value),
            Self::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for item in (0..list.len()).filter_map(|index| list.item(index)) {
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
                each_member(model, &mut |name, value| map.serialize_entry(name, &value))?;
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
            Self::List(list) => {
                f.debug_list().entries((0..list.len()).filter_map(|i| list.item(i))).finish()
            }
            Self::Map(entries) => redact::object(f, "", *self, &mut entries.members()),
            Self::Model(model) => {
                let mut members = Vec::new();
                let _ = each_member::<()>(model, &mut |name, value| {
                    members.push((name, value));
                    Ok(())
                });
                redact::object(f, model.schema().rust, *self, &mut members.into_iter())
            }
        }
    }
}

/// Fills a new model with the members of an object; what fits no field is kept as it is.
pub(crate) fn fill(model: &mut dyn Model, mut members: Map<String, Value>) {
    let fields = model.schema().fields;
    let mut misfits = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        let (Some(value), Some(slot)) = (members.remove(field.name), model.slot_mut(index)) else {
            continue;
        };
        if let Err(value) = slot.put(value) {
            misfits.push((field.name, value));
        }
    }
    members.extend(misfits.into_iter().map(|(name, value)| (name.to_owned(), value)));
    *model.extra_mut() = members;
}

/// Reads a type that stands for JSON from any format.
pub(crate) fn deserialize<'de, T: Json, D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
    T::read(Value::deserialize(d)?).map_err(|found| {
        let found = kind_of(found.view());
        serde::de::Error::custom(format_args!("expected {}, found {found}", T::KIND))
    })
}

/// Names the JSON type of a value.
pub(crate) fn kind_of(view: View<'_>) -> &'static str {
    match view {
        View::Null => "null",
        View::Bool(_) => "a boolean",
        View::Integer(_) | View::Float(_) | View::Number(_) => "a number",
        View::Text(_) | View::Unlisted(..) => "a string",
        View::List(_) => "a list",
        View::Map(_) | View::Model(_) => "an object",
    }
}

/// Implements for a generated struct what all of them share.
macro_rules! model {
    ($name:ident) => {
        impl crate::model::Json for $name {
            const KIND: &'static str = "an object";
            const CHECKED: bool = true;

            fn view(&self) -> crate::model::View<'_> {
                crate::model::View::Model(self)
            }

            fn fits(value: &::serde_json::Value) -> bool {
                value.is_object()
            }

            fn read(value: ::serde_json::Value) -> Result<Self, ::serde_json::Value> {
                match value {
                    ::serde_json::Value::Object(members) => {
                        let mut model = <Self as Default>::default();
                        crate::model::fill(&mut model, members);
                        Ok(model)
                    }
                    other => Err(other),
                }
            }
        }
        crate::model::traits_of_json! { $name }
    };
}

/// Implements for a generated enum what all of them share.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal,)* }) => {
        impl $name {
            /// Returns the value as it stands in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unlisted(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unlisted(crate::Unlisted::new(other)),
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl crate::model::Json for $name {
            const KIND: &'static str = "a string";
            const CHECKED: bool = true;

            fn view(&self) -> crate::model::View<'_> {
                match self {
                    Self::Unlisted(value) => {
                        crate::model::View::Unlisted(value.as_str(), &[$($value),*])
                    }
                    listed => crate::model::View::Text(listed.as_str()),
                }
            }

            fn fits(value: &::serde_json::Value) -> bool {
                value.is_string()
            }

            fn read(value: ::serde_json::Value) -> Result<Self, ::serde_json::Value> {
                match value.as_str() {
                    Some(text) => Ok(Self::from(text)),
                    None => Err(value),
                }
            }
        }
        crate::model::traits_of_json! { $name }
    };
}

macro_rules! traits_of_json {
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&crate::model::Json::view(self), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&crate::model::Json::view(self), s)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                crate::model::deserialize(d)
            }
        }
    };
}

pub(crate) use {model, open_enum, traits_of_json};
