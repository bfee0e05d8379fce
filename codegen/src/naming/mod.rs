//! Gives every operation and every schema of the document its Rust name.
//!
//! Afterwards each operation carries `x-rust`, and `components/schemas` is keyed by Rust names:
//! a schema written inline has been given a place and a name there too.

mod hoist;
mod mentions;
mod operations;
mod schemas;

use std::collections::BTreeSet;

use serde_json::Value;

use mentions::Mentions;

use crate::context::Context;
use crate::names::Names;
use crate::notes::NOTE;
use crate::pointer::{self, each_operation, each_schema};

const EDIT: &str = "give one of them another name in `names.toml`";

/// Names everything, and returns the locks with the new names added.
pub(crate) fn assign(document: &mut Value, locks: &Names, context: &mut Context<'_>) -> Names {
    let mut names = Names::default();
    operations::name(document, locks, &mut names, context);
    let inside = locked_inside(document, locks, &names);
    let schemas = schemas::names(document, locks, &inside, context);
    schemas::rename(document, &schemas);
    names.schemas.extend(schemas);
    hoist::run(document, locks, inside, &mut names, context);
    add_rust_names(document, &names);
    names
}

/// Returns the names that are locked for schemas inside of the pages' operations and schemas: what the
/// rule names does not take them.
fn locked_inside(document: &Value, locks: &Names, names: &Names) -> BTreeSet<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let named = schemas.into_iter().flatten().map(|(key, _)| key);
    let around = named.chain(names.operations.keys()).collect::<Vec<_>>();
    let is_inside = |key: &str| {
        around.iter().any(|around| {
            key.strip_prefix(around.as_str()).is_some_and(|rest| rest.starts_with([' ', '.']))
        })
    };
    let inside = locks.schemas.iter().filter(|(key, _)| is_inside(key));
    inside.map(|(_, name)| name.clone()).collect()
}

/// Tells beside an operation that a deprecation names what it is called in Rust.
fn add_rust_names(document: &mut Value, names: &Names) {
    let mentions = Mentions::of(names);
    let add = |holder: &mut Value| {
        if let Some(Value::String(note)) = holder.get_mut(NOTE) {
            *note = mentions.named(note);
        }
    };
    each_schema(document, &mut |_, schema| add(schema));
    each_operation(document, &mut |_, operation| {
        add(operation);
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        parameters.into_iter().flatten().for_each(add);
    });
}

/// Returns the key of `names.toml` for the operation at `pointer`.
pub(crate) fn operation_key(pointer: &str) -> String {
    match pointer::tokens(pointer).as_slice() {
        [_, path, method] => format!("{} {path}", method.to_uppercase()),
        _ => pointer.to_owned(),
    }
}
