//! Sentences of the pages that state a rule.

use crate::sentences::sentences;

/// A sentence that states a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    /// The form of words by which it is known.
    pub(super) form: &'static str,
    /// The sentence, without its stop.
    pub(super) text: String,
}

/// The forms of words, in lower case; a range such as "(5–60)" is one more.
const FORMS: [&str; 20] = [
    "deprecated",
    "required for ",
    "required when",
    "optional for ",
    "only used when",
    "exactly one of",
    "e.164",
    "no spaces",
    "not accepted",
    "mutually exclusive",
    "must be",
    "must match",
    "must not",
    "at least",
    "at most",
    "minimum",
    "maximum",
    "max ",
    "min ",
    "characters only",
];

const RANGE: &str = "(a–b)";
const ONLY: &str = "… only";

impl Sentence {
    /// Returns the sentence, where it states a rule.
    pub(super) fn stating(sentence: &str) -> Option<Self> {
        let text = sentence.trim_end_matches(['.', '!', '?']).trim_end();
        Some(Self { form: form(text)?, text: text.to_owned() })
    }
}

/// Returns all sentences of a text, each with its stop.
pub(super) fn all(text: &str) -> Vec<String> {
    let blocks = blocks(text);
    let sentences = blocks.iter().flat_map(|block| sentences(block));
    sentences.map(str::to_owned).collect()
}

/// White space is no part of what a sentence says.
pub(super) fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn form(sentence: &str) -> Option<&'static str> {
    let lower = sentence.to_lowercase();
    let known = FORMS.iter().find(|form| lower.contains(**form)).copied();
    let max = |form: &&'static str| {
        // "max " is a bound where a number follows.
        !["max ", "min "].contains(form) || number_follows(&lower, form)
    };
    known
        .filter(max)
        .or_else(|| has_range(sentence).then_some(RANGE))
        .or_else(|| lower.trim_end_matches('.').ends_with(" only").then_some(ONLY))
}

fn number_follows(text: &str, words: &str) -> bool {
    let mut rests = text.match_indices(words).filter_map(|(at, _)| text.get(at + words.len()..));
    rests.any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// "(5–60" with whichever dash.
fn has_range(text: &str) -> bool {
    let mut rests = text.match_indices('(').filter_map(|(at, _)| text.get(at + 1..));
    rests.any(|rest| {
        let after = rest.trim_start_matches(|c: char| c.is_ascii_digit() || ",.".contains(c));
        let to = after.strip_prefix(['-', '–', '—']);
        after.len() < rest.len()
            && to.is_some_and(|to| to.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// Returns the paragraphs and list items of a text, without line breaks.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open = String::new();
    for line in text.lines().map(str::trim) {
        let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
        if line.is_empty() || item.is_some() {
            blocks.push(std::mem::take(&mut open));
        }
        open.push(' ');
        open.push_str(item.unwrap_or(line));
    }
    blocks.push(open);
    let blocks = blocks.iter().map(|block| normal(block));
    blocks.filter(|block| !block.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Sentence, all};

    fn stated(text: &str) -> Vec<Sentence> {
        all(text).iter().filter_map(|sentence| Sentence::stating(sentence)).collect()
    }

    #[test]
    fn a_sentence_that_states_a_rule_is_known_by_its_form() {
        for (text, expected) in [
            ("Required for transfer_call type. Controls transfers.", "required for "),
            ("Optional for api_call type.", "optional for "),
            ("Only used when `type = warm_transfer`.", "only used when"),
            ("Seconds to wait (5–60).", "(a–b)"),
            ("Seconds (1000-30000), e.g. 5000", "(a–b)"),
            ("A number (E.164 format)", "e.164"),
            ("Global prompt (max 4000 characters)", "max "),
            ("Exactly one of `a` or `b` must be provided.", "exactly one of"),
            ("**Deprecated** — use `b`.", "deprecated"),
            ("Lowercase letters, digits, and underscores only.", "… only"),
            ("First. Then a name (no spaces)", "no spaces"),
        ] {
            let forms = stated(text).iter().map(|found| found.form).collect::<Vec<_>>();
            assert_eq!(forms, [expected], "{text}");
        }
        for text in ["The max call length", "A text (see E.16)", "Call it at 5. It rings", ""] {
            assert_eq!(stated(text), [], "{text}");
        }
    }
}
