//! What of the old state is what of the new one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::side::{Side, pointer_of_operation};
use crate::api::{Model, Operation, Shape};
use crate::names::pascal;
use crate::pointer;
use crate::reference::target;

/// Two things that are the same, and those that one side alone has.
pub(super) struct Matched<'a, T> {
    pub(super) pairs: Vec<(&'a T, &'a T)>,
    pub(super) gone: Vec<&'a T>,
    pub(super) added: Vec<&'a T>,
}

/// Matches by one key after another, what is the same by an earlier key first.
pub(super) fn by_keys<'a, T>(
    old: &'a [T],
    new: &'a [T],
    keys: &[&dyn Fn(&T) -> String],
) -> Matched<'a, T> {
    let mut gone = old.iter().collect::<Vec<_>>();
    let mut added = new.iter().collect::<Vec<_>>();
    let mut pairs = Vec::new();
    for key in keys {
        gone.retain(|item| {
            let found = added.iter().position(|other| key(other) == key(item));
            if let Some(index) = found {
                pairs.push((*item, added.remove(index)));
            }
            found.is_none()
        });
    }
    Matched { pairs, gone, added }
}

/// Everything that is matched across the whole API.
pub(super) struct Matching<'a> {
    pub(super) operations: Matched<'a, Operation>,
    pub(super) models: Matched<'a, Model>,
    /// The new Rust names of the models that changed theirs.
    renamed: BTreeMap<String, String>,
}

impl<'a> Matching<'a> {
    pub(super) fn of(old: &'a Side<'_>, new: &'a Side<'_>) -> Self {
        let operations = operations(old, new);
        let name = |model: &Model| model.name.clone();
        let schema = |model: &Model| model.schema.clone();
        let mut models = by_keys(&old.api.models, &new.api.models, &[&name, &schema]);
        by_use(old, new, &operations, &mut models);
        let pairs = models.pairs.iter().filter(|(old, new)| old.name != new.name);
        let renamed = pairs.map(|(old, new)| (old.name.clone(), new.name.clone())).collect();
        Self { operations, models, renamed }
    }

    /// Returns the signature with the new names of the types that changed theirs.
    pub(super) fn translated(&self, signature: &str) -> String {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let mut out = String::new();
        for word in signature.split_inclusive(|c: char| !is_part(c)) {
            let name = word.trim_end_matches(|c: char| !is_part(c));
            let rest = word.get(name.len()..).unwrap_or_default();
            out.push_str(self.renamed.get(name).map_or(name, String::as_str));
            out.push_str(rest);
        }
        out
    }

    /// Returns the path that an old item has by the new names.
    pub(super) fn path(&self, path: &str) -> String {
        let mut parts = path.split("::").map(str::to_owned).collect::<Vec<_>>();
        if let [module, name, ..] = parts.as_mut_slice() {
            let of = |(old, new): &(&Operation, &Operation)| match module.as_str() {
                "Client" => (format!("{}()", old.name), format!("{}()", new.name)),
                _ => (pascal(&old.name), pascal(&new.name)),
            };
            let renamed = match module.as_str() {
                "types" => self.renamed.get(name).cloned(),
                _ => self.operations.pairs.iter().map(of).find(|(o, _)| o == name).map(|(_, n)| n),
            };
            if let Some(renamed) = renamed {
                *name = renamed;
            }
        }
        parts.join("::")
    }
}

/// An operation is the same by its method and path, by its locked name, or by what the page
/// calls it.
fn operations<'a>(old: &'a Side<'_>, new: &'a Side<'_>) -> Matched<'a, Operation> {
    let key = |operation: &Operation| operation.key.clone();
    let name = |operation: &Operation| operation.name.clone();
    by_keys(&old.api.operations, &new.api.operations, &[&key, &name])
}

/// Matches the models that stand at the same place of the same operation: their pages may call
/// them otherwise.
fn by_use<'a>(
    old: &'a Side<'_>,
    new: &'a Side<'_>,
    operations: &Matched<'a, Operation>,
    models: &mut Matched<'a, Model>,
) {
    let mut walk = Walk { old, new, seen: BTreeSet::new(), found: Vec::new() };
    for (was, is) in &operations.pairs {
        walk.operation(was, is);
    }
    for (was, is) in walk.found {
        let gone = models.gone.iter().position(|model| model.name == was);
        let added = models.added.iter().position(|model| model.name == is);
        if let (Some(gone), Some(added)) = (gone, added) {
            let candidates = models.gone.get(gone).zip(models.added.get(added));
            if candidates.is_some_and(|(was, is)| is_alike(was, is)) {
                models.pairs.push((models.gone.remove(gone), models.added.remove(added)));
            }
        }
    }
}

/// Walks two APIs side by side.
struct Walk<'a, 'b> {
    old: &'a Side<'b>,
    new: &'a Side<'b>,
    seen: BTreeSet<(String, String)>,
    found: Vec<(String, String)>,
}

impl Walk<'_, '_> {
    fn operation(&mut self, was: &Operation, is: &Operation) {
        if let (Some(was), Some(is)) = (&was.body, &is.body) {
            self.visit(&was.schema, &is.schema);
        }
        let responses = |side: &Side<'_>, operation: &Operation| {
            let at = pointer::push(&pointer_of_operation(operation), "responses");
            side.document.pointer(&at).cloned().unwrap_or_default()
        };
        self.visit(&responses(self.old, was), &responses(self.new, is));
        let matched =
            by_keys(&was.parameters, &is.parameters, &[&|parameter| parameter.wire.clone()]);
        for (was, is) in matched.pairs {
            self.visit(&was.schema, &is.schema);
        }
    }

    fn visit(&mut self, was: &Value, is: &Value) {
        if let (Some(was), Some(is)) = (target(was), target(is)) {
            return self.models(was, is);
        }
        match (was, is) {
            (Value::Object(was), Value::Object(is)) => {
                for (name, was) in was {
                    if let Some(is) = is.get(name) {
                        self.visit(was, is);
                    }
                }
            }
            (Value::Array(was), Value::Array(is)) => {
                was.iter().zip(is).for_each(|(was, is)| self.visit(was, is));
            }
            _ => {}
        }
    }

    fn models(&mut self, was: String, is: String) {
        if !self.seen.insert((was.clone(), is.clone())) {
            return;
        }
        let find = |side: &Side<'_>, name: &str| {
            side.api.models.iter().position(|model| model.name == name)
        };
        let (old, new) = (self.old, self.new);
        let was_model = find(old, &was).and_then(|index| old.api.models.get(index));
        let is_model = find(new, &is).and_then(|index| new.api.models.get(index));
        if was != is {
            self.found.push((was, is));
        }
        if let (Some(was), Some(is)) = (was_model, is_model) {
            for field in was.fields() {
                if let Some(other) = is.fields().iter().find(|other| other.wire == field.wire) {
                    self.visit(&field.schema, &other.schema);
                }
            }
        }
    }
}

/// Returns whether two models have at least half of what they are made of in common.
fn is_alike(was: &Model, is: &Model) -> bool {
    let parts = |model: &Model| match &model.shape {
        Shape::Object(fields) => fields.iter().map(|f| f.wire.clone()).collect::<BTreeSet<_>>(),
        Shape::Enum(values) => values.iter().map(|(value, _)| value.clone()).collect(),
        Shape::Union(union) => union.variants.iter().map(|v| v.name.clone()).collect(),
    };
    let (was_parts, is_parts) = (parts(was), parts(is));
    let most = was_parts.len().max(is_parts.len());
    std::mem::discriminant(&was.shape) == std::mem::discriminant(&is.shape)
        && was_parts.intersection(&is_parts).count() * 2 >= most
}
