//! What a type does that stands for JSON, and how it is seen: the traits lead to one another.

use std::fmt;

use serde_json::{Map, Number, Value};

use super::distance::Distance;
use super::fields::FieldSet;
use crate::path::Path;
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

/// Which fields of a model are set, and which of these the check has to look into.
#[derive(Clone, Copy, Debug, Default)]
pub struct SetFields {
    pub(crate) all: FieldSet,
    pub(crate) checked: FieldSet,
}

impl SetFields {
    #[inline]
    #[must_use]
    pub(crate) fn with<T: Json>(self, index: usize, field: &Option<T>) -> Self {
        let is_set = field.is_some();
        Self {
            all: self.all.with(index, is_set),
            checked: self.checked.with(index, is_set && T::CHECKED),
        }
    }
}

/// A type that stands for JSON.
pub trait Json: Sized {
    /// What to call the JSON it stands for.
    const KIND: &'static str;
    /// Whether there is something for the check to look at.
    const CHECKED: bool = false;
    fn view(&self) -> View<'_>;
    fn fits(value: &Value) -> bool;
    /// Returns whether a text is one that the page lists, if it lists any.
    fn is_listed(_: &Value) -> bool {
        true
    }
    /// Returns how far a value is from what is documented; `None` where the value does not fit at all. It looks at the value's own members, and at those of the objects in it as
    /// many steps deep.
    fn distance(value: &Value, _: usize) -> Option<Distance> {
        Self::fits(value).then_some(Distance::NONE)
    }
    /// Makes one of a text that is no JSON of this type, where the type is a text.
    fn from_text(_: &str) -> Option<Self> {
        None
    }
    /// Tells of the parts of a value that do not fit, and of those inside it that do.
    fn take_apart(value: &Value, path: Path<'_>, tell: &mut dyn FnMut(Path<'_>, Part<'_>)) {
        tell(path, Part::Misfit { expected: Self::KIND, found: value });
    }
    /// Makes a model without members, where that is what the type is.
    fn empty() -> Option<Self> {
        None
    }
    fn as_model(&mut self) -> Option<&mut dyn Model> {
        None
    }
    /// Reads a value, or gives it back as it was where it does not fit.
    fn read(value: Value) -> Result<Self, Value>;
}

/// A part of a value that does not fit its type as a whole.
pub enum Part<'a> {
    Misfit { expected: &'static str, found: &'a Value },
    Fitting(View<'a>),
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
    /// Returns whether each member has so many levels at most.
    fn are_within(&self, levels: usize) -> bool;
    fn member(&self, name: &str) -> Option<View<'_>>;
    fn members<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, View<'a>)> + 'a>;
}
