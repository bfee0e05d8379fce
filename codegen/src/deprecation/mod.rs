//! What the prose of a page says of deprecation.

mod lead;
mod marks;
mod paragraphs;
mod way_on;

pub(crate) use way_on::way_on;

use crate::sentences::sentences;
use lead::lead;

/// What a description says in the place where it calls deprecated what it describes.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    /// The words of the lead, without `Deprecated` itself.
    lead: String,
    /// The sentence of its paragraph that names a way on.
    way_on: String,
}

/// Returns what to say of a thing whose description begins by calling it deprecated.
pub(crate) fn note(description: &str) -> Option<String> {
    said(description).map(|said| said.note())
}

/// Returns what to say of a thing that a flag calls deprecated, and its description may explain.
pub(crate) fn note_of_flagged(description: &str) -> String {
    note(description).unwrap_or_else(|| flagged(description).note())
}

/// Returns what a title says in brackets, or in bold, before or after its words.
pub(crate) fn note_of_title(title: &str) -> Option<String> {
    let title = title.trim();
    let opening = match title.chars().last()? {
        ')' => title.rfind('('),
        ']' => title.rfind('['),
        _ => None,
    };
    let last = opening.and_then(|at| title.get(at..));
    let leads = [Some(title), last].into_iter().flatten().filter_map(lead);
    leads.filter(|lead| lead.is_marked).map(|lead| lead.words).next()
}

/// Returns what a sentence of the description says beyond its note.
#[cfg(feature = "changes")]
pub(crate) fn beyond_note<'a>(description: &str, sentence: &'a str) -> &'a str {
    let letters = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let said = said(description).unwrap_or_else(|| flagged(description));
    let is_told =
        |text: &str| [&said.lead, &said.way_on].iter().any(|part| letters(part) == letters(text));
    let lead = format!("{}{}", lead::WORD, letters(&said.lead));
    let is_first = letters(description).starts_with(&letters(sentence));
    let mut rest = sentence;
    if is_first && letters(sentence).starts_with(&lead) {
        let mut ends = sentence.char_indices().filter(|(_, c)| c.is_alphanumeric());
        let end = ends.nth(lead.chars().count().saturating_sub(1));
        let end = end.map_or(sentence.len(), |(at, c)| at + c.len_utf8());
        rest = lead::trimmed(sentence.get(end..).unwrap_or_default());
    }
    if is_told(rest) { "" } else { rest }
}

impl Said {
    fn note(self) -> String {
        let Self { mut lead, way_on } = self;
        if way_on.is_empty() || lead.is_empty() {
            return lead + &way_on;
        }
        if lead.ends_with(|c: char| c.is_alphanumeric() || "`)]".contains(c)) {
            lead.push('.');
        }
        format!("{lead} {way_on}")
    }
}

fn said(description: &str) -> Option<Said> {
    let lead = lead(description)?;
    let mut rest = sentences(&lead.rest);
    let mut words = lead.words;
    if lead.goes_on && !rest.is_empty() {
        words.push_str(if words.is_empty() { "" } else { lead.joint });
        words.push_str(rest.remove(0));
    }
    let way_on = match way_on(&words) {
        Some(_) => None,
        // What follows a bare word is better than nothing.
        None => rest
            .iter()
            .copied()
            .find(|sentence| way_on::is_named(sentence))
            .or_else(|| rest.first().copied().filter(|_| words.is_empty())),
    };
    Some(Said { lead: words, way_on: way_on.unwrap_or_default().to_owned() })
}

/// The first sentence tells most where none names a way on.
fn flagged(description: &str) -> Said {
    let paragraph = paragraphs::paragraphs(description).into_iter().next();
    let text = paragraph.map(|paragraph| paragraph.text).unwrap_or_default();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = way_on(&text).or_else(|| sentences(&text).first().copied());
    Said { lead: String::new(), way_on: found.unwrap_or_default().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{note, note_of_flagged, note_of_title};

    #[test]
    fn the_note_is_the_lead_and_the_sentence_that_names_a_way_on() {
        for (description, expected) in [
            (
                "**Deprecated on the new model.** Migrate to `PUT /x`. When it is on, this fails.",
                "on the new model. Migrate to `PUT /x`.",
            ),
            (
                "**Deprecated.** Works for a while (~1 month). Reads go on. Migrate to\n`GET /x?a=<b>`. Gone soon.",
                "Migrate to `GET /x?a=<b>`.",
            ),
            (
                "**Deprecated on v2.** Migrate to `Gone on v2. Set `x` by `PUT /x`.`. When",
                "on v2. Migrate to `Gone on v2. Set `x` by `PUT /x`.`.",
            ),
            ("**Deprecated — internal use only.** There for old clients.", "internal use only."),
            ("**Deprecated** — gone soon. Use\n`a` instead. Kept.", "gone soon. Use `a` instead."),
            ("**Deprecated** — use `a`. Or switch to `b`.", "use `a`."),
            ("**Deprecated since v2** — use `a`. More.", "since v2 — use `a`."),
            ("**Deprecated since v2** Use `a`. More.", "since v2. Use `a`."),
            ("**Deprecated.** Kept.\n\nUse `a` to page.", "Kept."),
            ("## Deprecated\n\nLists all. Superseded by `a`.", "Superseded by `a`."),
            ("[Deprecated] Lists all. Use `a`.", "Use `a`."),
            ("[Deprecated] Lists all. And more.", "Lists all."),
            ("This field is deprecated. It is old. Use `a`.", "This field is deprecated. Use `a`."),
            ("**Deprecated**", ""),
        ] {
            assert_eq!(note(description).as_deref(), Some(expected), "{description}");
            assert_eq!(note_of_flagged(description), expected, "{description}");
        }
        for (description, expected) in [
            ("Lists all.\nAnd more. Use `a` instead. Or not.", "Use `a` instead."),
            ("Lists all. And more.", "Lists all."),
            ("", ""),
        ] {
            assert_eq!(note(description), None);
            assert_eq!(note_of_flagged(description), expected, "{description}");
        }
    }

    #[test]
    fn a_title_says_it_in_brackets_or_in_bold() {
        for (title, expected) in [
            ("Get voices (Deprecated)", ""),
            ("[Deprecated] Get voices", ""),
            (" [DEPRECATED] ", ""),
            ("**Deprecated** Get voices", ""),
            ("Get voices (deprecated since v2)", "since v2"),
        ] {
            assert_eq!(note_of_title(title).as_deref(), Some(expected), "{title}");
        }
        for title in ["", "Deprecated", "Get deprecated voices", "Get (deprecated) voices", "(x)"] {
            assert_eq!(note_of_title(title), None, "{title}");
        }
    }

    #[cfg(feature = "changes")]
    #[test]
    fn what_a_sentence_says_beyond_the_note_is_the_rest_of_it() {
        let bold = "**Deprecated on v2.** Works on. Migrate to `PUT /x`. It fails.";
        let brackets = "[Deprecated (v2)] How many. Use `x`.";
        let flagged = "Lists all. Use `x`. More.";
        for (description, sentence, expected) in [
            (bold, "**Deprecated on v2.**", ""),
            (bold, "Works on.", "Works on."),
            (bold, "Migrate to `PUT /x`.", ""),
            (bold, "It fails.", "It fails."),
            (brackets, "[Deprecated (v2)] How many.", "How many."),
            (brackets, "Use `x`.", ""),
            (flagged, "Lists all.", "Lists all."),
            (flagged, "Use `x`.", ""),
            ("This field is deprecated. Old.", "This field is deprecated.", ""),
            ("Deprecated: use `x`. Old.", "Deprecated: use `x`.", ""),
        ] {
            assert_eq!(super::beyond_note(description, sentence), expected, "{sentence}");
        }
    }
}
