//! The Rust types that stand for JSON.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::base::{Json, Model, Part, Slot, View};
use super::distance::Distance;
use crate::path::Path;

/// Tells of a value that may fit.
fn take_part<T: Json>(value: &Value, path: Path<'_>, tell: &mut dyn FnMut(Path<'_>, Part<'_>)) {
    match T::read(value.clone()) {
        Ok(fitting) => tell(path, Part::Fitting(fitting.view())),
        Err(_) => T::take_apart(value, path, tell),
    }
}

// What lists and maps of every type do alike, compiled once.

fn items_fit(value: &Value, fits: fn(&Value) -> bool) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(fits))
}

fn members_fit(value: &Value, fits: fn(&Value) -> bool) -> bool {
    value.as_object().is_some_and(|members| members.values().all(fits))
}

/// Gives each item of a list, or gives the value back where it is none of items that fit.
fn read_items(
    value: Value,
    fits: fn(&Value) -> bool,
    read: &mut dyn FnMut(Value),
) -> Result<(), Value> {
    match value {
        Value::Array(items) if items.iter().all(fits) => {
            items.into_iter().for_each(read);
            Ok(())
        }
        other => Err(other),
    }
}

/// Gives each member of an object, or gives the value back where it is none of members that fit.
fn read_members(
    value: Value,
    fits: fn(&Value) -> bool,
    read: &mut dyn FnMut(String, Value),
) -> Result<(), Value> {
    match value {
        Value::Object(members) if members.values().all(fits) => {
            members.into_iter().for_each(|(name, member)| read(name, member));
            Ok(())
        }
        other => Err(other),
    }
}

impl<T: Json> Slot for Option<T> {
    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(T::view)
    }

    fn put(&mut self, value: Value) -> Result<(), Value> {
        *self = None;
        T::read(value).map(|value| *self = Some(value))
    }

    fn begin(&mut self) -> Option<&mut dyn Model> {
        *self = T::empty();
        self.as_mut()?.as_model()
    }

    fn kind(&self) -> &'static str {
        T::KIND
    }

    fn distance(&self, value: &Value, depth: usize) -> Option<Distance> {
        T::distance(value, depth)
    }

    fn fits(&self, value: &Value) -> bool {
        T::fits(value) && T::is_listed(value)
    }

    fn take_apart(&self, value: &Value, path: Path<'_>, tell: &mut dyn FnMut(Path<'_>, Part<'_>)) {
        take_part::<T>(value, path, tell);
    }
}

/// A nullable value: `None` is null.
impl<T: Json> Json for Option<T> {
    const KIND: &'static str = T::KIND;
    const CHECKED: bool = T::CHECKED;

    fn take_apart(value: &Value, path: Path<'_>, tell: &mut dyn FnMut(Path<'_>, Part<'_>)) {
        T::take_apart(value, path, tell);
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, T::view)
    }

    fn fits(value: &Value) -> bool {
        value.is_null() || T::fits(value)
    }

    fn is_listed(value: &Value) -> bool {
        value.is_null() || T::is_listed(value)
    }

    fn distance(value: &Value, depth: usize) -> Option<Distance> {
        if value.is_null() { Some(Distance::NONE) } else { T::distance(value, depth) }
    }

    fn empty() -> Option<Self> {
        T::empty().map(Some)
    }

    fn as_model(&mut self) -> Option<&mut dyn Model> {
        self.as_mut()?.as_model()
    }

    fn from_text(text: &str) -> Option<Self> {
        T::from_text(text).map(Some)
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

    fn distance(value: &Value, depth: usize) -> Option<Distance> {
        T::distance(value, depth)
    }

    fn empty() -> Option<Self> {
        T::empty().map(Self::new)
    }

    fn as_model(&mut self) -> Option<&mut dyn Model> {
        T::as_model(self)
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

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
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

impl<T: Json> Json for Vec<T> {
    const KIND: &'static str = "a list";
    const CHECKED: bool = T::CHECKED;

    fn take_apart(value: &Value, path: Path<'_>, tell: &mut dyn FnMut(Path<'_>, Part<'_>)) {
        let Some(items) = value.as_array() else {
            return tell(path, Part::Misfit { expected: Self::KIND, found: value });
        };
        for (index, item) in items.iter().enumerate() {
            take_part::<T>(item, Path::Item(&path, index), tell);
        }
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn fits(value: &Value) -> bool {
        items_fit(value, T::fits)
    }

    /// The item that fits worst stands for all.
    fn distance(value: &Value, depth: usize) -> Option<Distance> {
        let items = value.as_array().filter(|_| items_fit(value, T::fits))?;
        let distances = items.iter().map(|item| T::distance(item, depth));
        let distances = distances.collect::<Option<Vec<_>>>()?;
        Some(distances.into_iter().max_by_key(Distance::key).unwrap_or(Distance::NONE))
    }

    fn read(value: Value) -> Result<Self, Value> {
        let length = value.as_array().map_or(0, Vec::len);
        let mut items = Self::new();
        read_items(value, T::fits, &mut |item| {
            // As much as is needed, and only where the items fit.
            items.reserve_exact(length.saturating_sub(items.len()));
            if let Ok(item) = T::read(item) {
                items.push(item);
            }
        })?;
        Ok(items)
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    const KIND: &'static str = "an object";
    const CHECKED: bool = T::CHECKED;

    fn take_apart(value: &Value, path: Path<'_>, tell: &mut dyn FnMut(Path<'_>, Part<'_>)) {
        let Some(members) = value.as_object() else {
            return tell(path, Part::Misfit { expected: Self::KIND, found: value });
        };
        for (name, member) in members {
            take_part::<T>(member, Path::Entry(&path, name), tell);
        }
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn fits(value: &Value) -> bool {
        members_fit(value, T::fits)
    }

    fn distance(value: &Value, _: usize) -> Option<Distance> {
        let members = value.as_object().filter(|_| members_fit(value, T::fits))?;
        Some(Distance::of_map(members.len()))
    }

    fn read(value: Value) -> Result<Self, Value> {
        let mut members = Self::new();
        read_members(value, T::fits, &mut |name, member| {
            if let Ok(member) = T::read(member) {
                members.insert(name, member);
            }
        })?;
        Ok(members)
    }
}

impl Json for Map<String, Value> {
    const KIND: &'static str = "an object";
    /// It may be too deep.
    const CHECKED: bool = true;

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn fits(value: &Value) -> bool {
        value.is_object()
    }

    fn distance(value: &Value, _: usize) -> Option<Distance> {
        Some(Distance::of_map(value.as_object()?.len()))
    }

    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(members) => Ok(members),
            other => Err(other),
        }
    }
}

impl Json for Value {
    const KIND: &'static str = "any JSON value";
    /// It may be too deep.
    const CHECKED: bool = true;

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

    /// Every other form says more.
    fn distance(_: &Value, _: usize) -> Option<Distance> {
        Some(Distance::ANY)
    }

    fn read(value: Value) -> Result<Self, Value> {
        Ok(value)
    }
}
