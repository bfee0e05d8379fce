//! The members of a model, whatever its type.

use super::base::{Json, Model, View};

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
