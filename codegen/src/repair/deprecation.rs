//! Deprecation that only the prose knows of.

use serde_json::{Value, json};

use super::Context;
use super::references::carried;
use crate::pointer::{each_operation, each_schema};

/// The extension that carries the page's own words on what to use instead.
pub(crate) const NOTE: &str = "x-deprecation-note";

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
    let description = holder.get("description").and_then(Value::as_str);
    let in_prose = description.and_then(after_deprecated).map(str::to_owned);
    let flagged = holder.get("deprecated") == Some(&Value::Bool(true));
    let title = holder.get("summary").and_then(Value::as_str);
    let in_title = title.is_some_and(is_said_in_title);
    let note = match (&in_prose, flagged || in_title, description) {
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
    (in_prose.is_some() || in_title) && !flagged
}

/// Returns what follows where `description` begins by calling deprecated what it describes.
fn after_deprecated(description: &str) -> Option<&str> {
    after_word(description).or_else(|| after_sentence(description))
}

/// Returns what follows a "Deprecated" at the beginning that is bold or in brackets, or that begins a
/// sentence about it.
fn after_word(description: &str) -> Option<&str> {
    let text = unwrapped(description);
    let bold = text.strip_prefix("**").or_else(|| text.strip_prefix("__"));
    let word = bold.unwrap_or(text).get(..WORD.len())?;
    if !word.eq_ignore_ascii_case(WORD) {
        return None;
    }
    let rest = bold.unwrap_or(text).get(WORD.len()..)?;
    let next = rest.trim_start();
    let ends = rest.is_empty()
        || next.starts_with(['.', ':', ';', ',', '—', '–', '-', '!', ')', ']', '<'])
        || rest.starts_with('\n');
    // `Deprecated agents are hidden` says something else, in bold too.
    let is_bold = bold.is_some() && (rest.starts_with("**") || rest.starts_with("__"));
    let goes_on = ["since", "as of", "in favor of", "in favour of", "in version", "from", "use"];
    let goes_on = goes_on.iter().any(|words| {
        let begins = next.get(..words.len()).is_some_and(|found| found.eq_ignore_ascii_case(words));
        begins && !next.get(words.len()..).unwrap_or_default().starts_with(char::is_alphanumeric)
    });
    if !is_bold && !ends && !goes_on {
        return None;
    }
    Some(rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '`'))
}

/// Returns the description from a sentence on that says so of the whole, such as `This endpoint is
/// deprecated`.
fn after_sentence(description: &str) -> Option<&str> {
    let text = unwrapped(description);
    let sentence = text.split(". ").next().unwrap_or_default();
    let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase();
    let mut words = sentence.split_whitespace().map(plain);
    let first = words.next()?;
    let mut words = words.take(6).collect::<Vec<_>>();
    match first.as_str() {
        "this" | "the" => {}
        "is" | "has" => words.insert(0, first),
        _ => return None,
    }
    // What it is: `this`, `this field`, `this query parameter`.
    let verb = words.iter().position(|word| ["is", "has", "was"].contains(&word.as_str()))?;
    let said = words.get(verb..)?.iter().map(String::as_str);
    let mut said =
        said.filter(|word| !["been", "now", "being", "also", "officially"].contains(word));
    let is_said = said.nth(1) == Some(WORD);
    (verb <= 2 && is_said).then_some(text)
}

const WORD: &str = "deprecated";

/// Returns the text without the marks and tags that it begins with.
fn unwrapped(description: &str) -> &str {
    let mut text = description;
    loop {
        text = text.trim_start_matches(|c: char| !c.is_alphanumeric() && !"*_<".contains(c));
        let tag = text.strip_prefix('<').and_then(|tag| tag.split_once('>'));
        match tag {
            Some((_, rest)) => text = rest,
            None => return text.trim_start_matches('<'),
        }
    }
}

/// Returns whether a title says so in brackets, before or after its words.
fn is_said_in_title(title: &str) -> bool {
    let title = title.trim().to_ascii_lowercase();
    ["(deprecated)", "[deprecated]"]
        .iter()
        .any(|said| title.starts_with(said) || title.ends_with(said))
}

/// Returns the sentences up to the one that says what to use; the first alone where none does.
fn replacement(prose: &str) -> String {
    let paragraph = prose.split("\n\n").next().unwrap_or_default();
    // A tag that the description begins with ends here.
    let paragraph = paragraph.split("</").next().unwrap_or_default();
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
    use super::{after_deprecated, is_said_in_title, replacement};

    #[test]
    fn a_deprecated_at_the_beginning_counts_and_no_other() {
        for (description, rest) in [
            ("**Deprecated** — use `x` instead.", "use `x` instead."),
            ("⚠ **DEPRECATED:** gone soon", "gone soon"),
            ("Deprecated. Use `x`.", "Use `x`."),
            ("Deprecated — use `x`.", "use `x`."),
            ("deprecated", ""),
            ("[DEPRECATED] Gone.", "Gone."),
            ("(Deprecated) Gone.", "Gone."),
            ("<Warning>**Deprecated.** Use `x`.</Warning>", "Use `x`.</Warning>"),
            ("<Note>\n  Deprecated: gone", "gone"),
            ("Deprecated since 2026-01-01. Gone.", "since 2026-01-01. Gone."),
            ("Deprecated in favor of `x`.", "in favor of `x`."),
            ("Deprecated\nUse `x`.", "Use `x`."),
            ("This endpoint is deprecated. Use `x`.", "This endpoint is deprecated. Use `x`."),
            ("This is now deprecated.", "This is now deprecated."),
            (
                "The query parameter has been deprecated: x",
                "The query parameter has been deprecated: x",
            ),
            ("Has been deprecated in favor of `x`", "Has been deprecated in favor of `x`"),
        ] {
            assert_eq!(after_deprecated(description), Some(rest), "{description}");
        }
        for description in [
            "",
            "Not **Deprecated**",
            "Deprecated fields are listed below",
            "**Deprecated agents** are hidden.",
            "Deprecated users are gone",
            "Deprecatedness",
            "This says whether the model is deprecated.",
            "This model is not deprecated.",
            "The values that are old are deprecated",
            "The voice. It is deprecated.",
            "Is this deprecated?",
        ] {
            assert_eq!(after_deprecated(description), None, "{description}");
        }
    }

    #[test]
    fn a_title_says_it_in_brackets() {
        for title in ["Get voices (Deprecated)", "[Deprecated] Get voices", " [DEPRECATED] "] {
            assert!(is_said_in_title(title), "{title}");
        }
        for title in ["", "Deprecated", "Get deprecated voices", "Get (deprecated) voices"] {
            assert!(!is_said_in_title(title), "{title}");
        }
    }

    #[test]
    fn the_note_ends_with_the_sentence_that_names_the_replacement() {
        let prose = "will be removed in a future version. Use\n`a` instead. Kept here because.";
        assert_eq!(replacement(prose), "will be removed in a future version. Use `a` instead.");
        assert_eq!(replacement("no longer read. Kept here."), "no longer read.");
    }
}
