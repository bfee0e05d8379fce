//! What the generated models have in common: reading that loses nothing, writing that adds
//! nothing, and a borrowed view by JSON name for the rules.

mod base;
mod depth;
mod distance;
mod fields;
mod json;
mod macros;
mod measure;
mod members;
mod number;
mod read;
mod union;
mod view;

pub use base::Model;
pub(crate) use base::{Json, List, Part, SetFields, Slot, View};
pub(crate) use depth::{DEEPEST, EXPECTED, is_within};
pub(crate) use distance::Distance;
pub(crate) use fields::{FieldSet, ones};
#[allow(unused_imports, reason = "the pages may have no enum or no union")]
pub(crate) use macros::{model, open_enum, traits_of_json, union};
pub(crate) use measure::distance;
pub(crate) use members::{each_member, same, view_of};
pub(crate) use number::fitting;
pub(crate) use read::{IntoSlot, deserialize, fill};
#[allow(unused_imports, reason = "the pages may have no union")]
pub(crate) use union::{Member, chosen};
pub(crate) use view::kind_of;
