//! What of an answer is not of the documented type: it was read, and no field holds it.

use serde_json::Value;

use crate::model::{FieldSet, Json, Model, Part, View, fitting, kind_of, view_of};
use crate::path::Path;
use crate::report::{Finding, FindingCode, Severity};

/// A value in a place where the page documents another type.
#[derive(Clone, Debug)]
pub(crate) struct Mismatch {
    pub(crate) path: String,
    /// The path without what is of this one answer: the number of an item, the name of an entry.
    pub(crate) place: String,
    pub(crate) expected: &'static str,
    /// The JSON type that was found; what it is, stays untold.
    pub(crate) found: &'static str,
}

impl From<Mismatch> for Finding {
    fn from(mismatch: Mismatch) -> Self {
        Self {
            code: FindingCode::WrongType,
            severity: Severity::Warning,
            path: mismatch.path,
            expected: mismatch.expected.into(),
            found: mismatch.found.to_owned(),
            basis: "the page gives the type".into(),
            deprecated: None,
        }
    }
}

/// Returns what of a value that was read is not of the documented type. Where it is all as documented,
/// that costs a look at each model in it, and nothing is allocated.
pub(crate) fn mismatches(view: &View<'_>) -> Vec<Mismatch> {
    let mut found = Vec::new();
    look(view, Path::Root, &mut found);
    found
}

fn look(view: &View<'_>, path: Path<'_>, found: &mut Vec<Mismatch>) {
    match *view {
        View::Model(model) => look_inside(model, path, found),
        View::List(list) if list.is_checked() => {
            for (index, item) in list.items().enumerate() {
                look(&item, Path::Item(&path, index), found);
            }
        }
        View::Map(entries) if entries.is_checked() => {
            for (name, value) in entries.members() {
                look(&value, Path::Entry(&path, name), found);
            }
        }
        View::Foreign(value, kinds) if !is_documented(value, kinds) => {
            add(path, "one of the documented forms", kind_of(*view), found);
        }
        _ => {}
    }
}

fn look_inside(model: &dyn Model, path: Path<'_>, found: &mut Vec<Mismatch>) {
    let fields = model.schema().fields;
    let extra = model.extra();
    let worth_a_look = if extra.is_empty() { model.set_fields().checked } else { FieldSet::ALL };
    for index in worth_a_look.indices(fields.len()) {
        let Some(field) = fields.get(index) else { continue };
        let path = Path::Member(&path, field.name);
        if let Some(view) = view_of(model, index) {
            look(&view, path, found);
        } else if let (Some(value), Some(slot)) = (extra.get(field.name), model.slot(index)) {
            slot.take_apart(value, path, &mut |path, part| match part {
                Part::Fitting(view) => look(&view, path, found),
                Part::Misfit { expected, found: other } => {
                    let expected = fitting(expected, other).unwrap_or(expected);
                    add(path, expected, kind_of(crate::model::Json::view(other)), found);
                }
            });
        }
    }
}

fn add(path: Path<'_>, expected: &'static str, kind: &'static str, found: &mut Vec<Mismatch>) {
    let (path, place) = (path.to_string(), path.place().to_string());
    found.push(Mismatch { path, place, expected, found: kind });
}

/// Returns whether the value is of one of these JSON types.
pub(super) fn is_documented(value: &Value, kinds: &[&str]) -> bool {
    let found = kind_of(value.view());
    kinds.iter().any(|kind| *kind == found || value.is_number() && *kind == "an integer")
}
