//! Deprecation that only the prose knows of.

use serde_json::{Value, json};

use super::Context;
use super::references::carried;
use crate::pointer::{each_operation, each_schema};

/// The extension that carries the page's own words on what to use instead.
pub(crate) const NOTE: &str = "x-deprecation-note";

/// Marks operations, parameters and schemas whose description begins with a bold "Deprecated",
/// and takes down the replacement the page names.
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
    let description = holder.get("description").and_then(Value::as_str);
    let in_prose = description.and_then(after_bold).map(str::to_owned);
    let flagged = holder.get("deprecated") == Some(&Value::Bool(true));
    let note = match (&in_prose, flagged, description) {
        (Some(rest), ..) => replacement(rest),
        (None, true, Some(description)) => replacement(description),
        (None, true, None) => String::new(),
        (None, false, _) => {
            // Only this pass may say so.
            if let Some(holder) = holder.as_object_mut() {
                holder.remove(NOTE);
            }
            return false;
        }
    };
    if let Some(holder) = holder.as_object_mut() {
        holder.insert("deprecated".to_owned(), json!(true));
        holder.insert(NOTE.to_owned(), json!(note));
    }
    in_prose.is_some() && !flagged
}

/// Returns what follows a "Deprecated" at the beginning of `description` that is bold, or that
/// is a sentence of its own.
fn after_bold(description: &str) -> Option<&str> {
    let text = description.trim_start_matches(|c: char| !c.is_alphanumeric() && !"*_".contains(c));
    let bold = text.strip_prefix("**").or_else(|| text.strip_prefix("__"));
    let word = bold.unwrap_or(text).get(.."deprecated".len())?;
    if !word.eq_ignore_ascii_case("deprecated") {
        return None;
    }
    let rest = bold.unwrap_or(text).get("deprecated".len()..)?;
    let ends =
        rest.is_empty() || rest.trim_start().starts_with(['.', ':', ';', ',', '—', '–', '-', '!']);
    // `**Deprecated agents** are hidden` says something else.
    let is_bold = bold.is_some() && (rest.starts_with("**") || rest.starts_with("__"));
    if !is_bold && !ends {
        return None;
    }
    Some(rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '`'))
}

/// Returns the sentences up to the one that says what to use; the first alone where none does.
fn replacement(prose: &str) -> String {
    let paragraph = prose.split("\n\n").next().unwrap_or_default();
    let text = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentences = text.split_inclusive(". ").collect::<Vec<_>>();
    let says_what = sentences.iter().position(|sentence| {
        let sentence = sentence.to_lowercase();
        sentence.starts_with("use ") || sentence.contains(" use ") || sentence.contains("instead")
    });
    let last = says_what.unwrap_or(0);
    sentences.iter().take(last + 1).copied().collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{after_bold, replacement};

    #[test]
    fn a_bold_deprecated_at_the_beginning_counts_and_no_other() {
        assert_eq!(after_bold("**Deprecated** — use `x` instead."), Some("use `x` instead."));
        assert_eq!(after_bold("⚠ **DEPRECATED:** gone soon"), Some("gone soon"));
        assert_eq!(after_bold("Not **Deprecated**"), None);
        assert_eq!(after_bold("Deprecated fields are listed below"), None);
        assert_eq!(after_bold("Deprecated. Use `x`."), Some("Use `x`."));
        assert_eq!(after_bold("Deprecated — use `x`."), Some("use `x`."));
        assert_eq!(after_bold("deprecated"), Some(""));
        assert_eq!(after_bold("**Deprecated agents** are hidden."), None);
    }

    #[test]
    fn the_note_ends_with_the_sentence_that_names_the_replacement() {
        let prose = "will be removed in a future version. Use\n`a` instead. Kept here because.";
        assert_eq!(replacement(prose), "will be removed in a future version. Use `a` instead.");
        assert_eq!(replacement("no longer read. Kept here."), "no longer read.");
    }
}
