//! What the generated models have in common: reading that loses nothing, writing that adds
//! nothing, and a borrowed view by JSON name for the rules.

mod depth;
mod distance;
mod fields;
mod json;
mod macros;
mod number;
mod read;
mod union;
mod view;

use std::fmt;

use serde_json::{Map, Value};

use crate::schema::Schema;
use crate::validate::Path;

pub(crate) use depth::{DEEPEST, EXPECTED, is_within};
pub(crate) use distance::{Distance, distance};
pub(crate) use fields::{FieldSet, SetFields, ones};
pub(crate) use json::{Json, Part};
#[allow(unused_imports, reason = "the pages may have no enum or no union")]
pub(crate) use macros::{model, open_enum, traits_of_json, union};
pub(crate) use number::fitting;
pub(crate) use read::{IntoSlot, deserialize, fill};
#[allow(unused_imports, reason = "the pages may have no union")]
pub(crate) use union::{Member, chosen};
pub(crate) use view::{List, View, kind_of};

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
    fn set_fields(&self) -> SetFields;
    #[doc(hidden)]
    fn slot(&self, index: usize) -> Option<&dyn Slot>;
    #[doc(hidden)]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// Returns the members that no field holds.
    fn extra(&self) -> &Map<String, Value>;
    /// Returns the members that no field holds, to change them.
    fn extra_mut(&mut self) -> &mut Map<String, Value>;
}

/// A field of a model, whatever its type.
pub trait Slot {
    fn view(&self) -> Option<View<'_>>;
    /// Reads a value, or gives it back where it does not fit.
    fn put(&mut self, value: Value) -> Result<(), Value>;
    /// Sets a field that holds a model to a new one, to be filled.
    fn begin(&mut self) -> Option<&mut dyn Model>;
    fn kind(&self) -> &'static str;
    /// Returns how far a value is from the field's type, as [`Json::distance`] does.
    fn distance(&self, value: &Value, depth: usize) -> Option<Distance>;
    fn fits(&self, value: &Value) -> bool;
    fn take_apart(&self, value: &Value, path: Path<'_>, tell: &mut dyn FnMut(Path<'_>, Part<'_>));
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
        json::take_part::<T>(value, path, tell);
    }
}

/// Calls `visit` with every member that will be sent: a field goes before an extra of its name.
pub(crate) fn each_member<'a, E>(
    model: &'a dyn Model,
    visit: &mut dyn FnMut(&'a str, &View<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let fields = model.schema().fields;
    for index in model.set_fields().all.indices(fields.len()) {
        let name = fields.get(index).map_or("", |field| field.name);
        if let Some(view) = &view_of(model, index) {
            visit(name, view)?;
        }
    }
    for (name, value) in model.extra() {
        if !is_set(model, name) {
            visit(name, &value.view())?;
        }
    }
    Ok(())
}

/// Returns whether two models are of one schema and hold the same.
pub(crate) fn same(one: &dyn Model, other: &dyn Model) -> bool {
    View::Model(one) == View::Model(other)
}

/// Returns what a field holds, if it is set.
pub(crate) fn view_of(model: &dyn Model, index: usize) -> Option<View<'_>> {
    model.slot(index)?.view()
}

/// Returns whether a field holds the member of this name.
pub(crate) fn is_set(model: &dyn Model, name: &str) -> bool {
    let index = model.schema().fields.iter().position(|field| field.name == name);
    index.and_then(|index| view_of(model, index)).is_some()
}
