//! Deprecation that only the prose knows of.

use serde_json::{Value, json};

use super::references::carried;
use crate::context::Context;
use crate::deprecation;
use crate::notes::NOTE;
use crate::pointer::{each_operation, each_schema};

/// Marks operations, parameters and schemas whose description begins by calling them deprecated, or
/// whose title does, and takes down the replacement the page names.
pub(super) fn prose(document: &mut Value, _: &mut Context<'_>) -> usize {
    let mut changed = 0;
    each_operation(document, &mut |_, operation| {
        changed += usize::from(mark(operation));
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            changed += usize::from(mark(parameter));
        }
    });
    each_schema(document, &mut |_, schema| changed += usize::from(mark(schema)));
    changed + through_references(document)
}

/// Marks the uses of a schema that is deprecated; a name for one is deprecated too.
fn through_references(document: &mut Value) -> usize {
    let note_of = |schema: &Value| schema.get(NOTE).cloned();
    carried(document, note_of, &mut |schema, note| {
        let schema = schema.as_object_mut().filter(|schema| !schema.contains_key(NOTE));
        let (Some(schema), Some(note)) = (schema, note) else {
            return false;
        };
        schema.insert("deprecated".to_owned(), json!(true));
        schema.insert(NOTE.to_owned(), note.clone());
        true
    })
}

/// Marks one holder of a description, and returns whether prose alone said so.
fn mark(holder: &mut Value) -> bool {
    let description = holder.get("description").and_then(Value::as_str).unwrap_or_default();
    let title = holder.get("summary").and_then(Value::as_str).unwrap_or_default();
    let flagged = holder.get("deprecated") == Some(&Value::Bool(true));
    let in_words = deprecation::note(description).or_else(|| deprecation::note_of_title(title));
    let is_in_words = in_words.is_some();
    let in_words = in_words.filter(|note| !note.is_empty());
    let note = match is_in_words || flagged {
        true => Some(in_words.unwrap_or_else(|| deprecation::note_of_flagged(description))),
        false => None,
    };
    let Some(holder) = holder.as_object_mut() else {
        return false;
    };
    if let Some(note) = note {
        holder.insert("deprecated".to_owned(), json!(true));
        holder.insert(NOTE.to_owned(), json!(note));
    }
    is_in_words && !flagged
}
