//! Sentences that name what to use in the place of something.

use crate::sentences::{code_span, sentences};

/// Words that name a way on wherever they stand.
const NAMED_BY: [&str; 5] =
    ["instead", "replaced by", "superseded by", "in favor of", "in favour of"];

/// Verbs that name one with a "to" behind them: `migrate your calls to`.
const TO: [&str; 2] = ["migrate", "switch"];

/// Verbs that name one where they ask for something: `use it` does not, nor `for internal use`.
const ASKS: [&str; 2] = ["use", "prefer"];

const BEFORE: [&str; 11] =
    ["please", "should", "must", "can", "could", "may", "to", "and", "or", "then", "now"];
const KEEPS: [&str; 4] = ["continue", "continues", "able", "free"];
const NOT_AFTER: [&str; 6] = ["only", "of", "it", "this", "them", "by"];

/// Returns the first sentence that names a way on.
pub(crate) fn way_on(text: &str) -> Option<&str> {
    sentences(text).into_iter().find(|sentence| is_named(sentence))
}

/// Returns whether a sentence names a way on.
pub(super) fn is_named(sentence: &str) -> bool {
    let sentence = without_code(sentence).to_lowercase();
    let words = sentence.split_whitespace().collect::<Vec<_>>();
    let plain = words.iter().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let plain = plain.collect::<Vec<_>>();
    let text = format!(" {} ", plain.join(" "));
    NAMED_BY.iter().any(|named| text.contains(&format!(" {named} ")))
        || (0..words.len()).any(|at| leads_to(&plain, at) || asks(&words, &plain, at))
}

fn leads_to(plain: &[&str], at: usize) -> bool {
    let is_verb = plain.get(at).is_some_and(|word| TO.contains(word));
    is_verb && plain.iter().skip(at + 1).take(4).any(|word| *word == "to")
}

/// Returns whether the word is a verb that asks for something: at the beginning of a clause, or
/// behind "please" and the like.
fn asks(words: &[&str], plain: &[&str], at: usize) -> bool {
    let (Some(word), Some(next)) = (plain.get(at), plain.get(at + 1)) else {
        return false;
    };
    if !ASKS.contains(word) || NOT_AFTER.contains(next) {
        return false;
    }
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    let opens = words.get(at).is_some_and(|word| word.starts_with(['(', '*', '_', '[']));
    let of = |words: &[&str], at: usize| words.get(at).copied().unwrap_or_default().to_owned();
    let keeps = before.checked_sub(1).is_some_and(|at| KEEPS.contains(&of(plain, at).as_str()));
    opens
        || of(words, before).ends_with([',', ';', ':', '—', '–', '-'])
        || BEFORE.contains(&of(plain, before).as_str()) && !keeps
}

/// Returns the text with `x` in the place of each code span, so that names are no words.
fn without_code(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('`') {
        let (before, code) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let length = code_span(code);
        out.push_str(if length.is_some() { "x" } else { "" });
        rest = code.get(length.unwrap_or(1)..).unwrap_or_default();
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::{is_named, way_on};

    #[test]
    fn a_sentence_that_names_a_way_on_is_known_by_its_words() {
        for sentence in [
            "Migrate to `PUT /x`.",
            "Please migrate your calls to `PUT /x`.",
            "Switch to the new form.",
            "It is replaced by `x`.",
            "Superseded by `x`.",
            "`x` does the same instead.",
            "Use `x`.",
            "gone soon; use `x`",
            "— use `x`",
            "Callers should use `x`.",
            "Please use the other one",
            "(use `x`)",
            "You need to use `x`.",
            "prefer `GET /x` (all is in it)",
            "Dropped in favor of `x`.",
        ] {
            assert!(is_named(sentence), "{sentence}");
        }
        for sentence in [
            "",
            "internal use only",
            "For internal use.",
            "Kept for use by dashboards.",
            "No longer used in calls.",
            "Do not use `x`.",
            "Don't use `x`.",
            "Kept for agents that use `x`.",
            "Clients can continue to use `x`.",
            "You may use it until June.",
            "Agents are migrated on their first read.",
            "Read as `use x instead`.",
            "Replaces `x`.",
            "The user is told.",
        ] {
            assert!(!is_named(sentence), "{sentence}");
        }
        let paragraph = "Works (~1 month). Migrate to `GET /x`. Use `y` instead.";
        assert_eq!(way_on(paragraph), Some("Migrate to `GET /x`."));
        assert_eq!(way_on("Works on."), None);
    }
}
