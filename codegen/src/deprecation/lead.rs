//! The lead of a description that calls deprecated what it describes.

use super::marks::opened;
use super::paragraphs::paragraphs;
use crate::sentences::sentences;

pub(super) const WORD: &str = "deprecated";

/// What a description begins with: `**Deprecated since v2.**`, `[Deprecated]`, `## Deprecated`, or
/// a plain `Deprecated`, or a sentence that says so.
pub(super) struct Lead {
    /// Its words without `Deprecated` itself; all words of a sentence that says so.
    pub(super) words: String,
    /// What stands between it and a sentence that goes on from it.
    pub(super) joint: &'static str,
    /// Whether its sentence goes on behind it.
    pub(super) goes_on: bool,
    /// Whether it is bold, in brackets or a heading.
    pub(super) is_marked: bool,
    /// What follows in its paragraph; behind a heading, the paragraph below it.
    pub(super) rest: String,
}

/// Returns the lead, where the description begins with one.
pub(super) fn lead(description: &str) -> Option<Lead> {
    if !description.to_ascii_lowercase().contains(WORD) {
        return None;
    }
    let paragraphs = paragraphs(description);
    // A tag may have a paragraph for itself.
    let mut paragraphs = paragraphs.iter().skip_while(|p| opened(&p.text).inside.is_empty());
    let first = paragraphs.next()?;
    let opened = opened(&first.text);
    match after_word(opened.inside) {
        None => sentence(opened.inside),
        Some(words) if first.is_heading => {
            let below = paragraphs.next().filter(|paragraph| !paragraph.is_heading);
            let below = below.map(|paragraph| paragraph.text.as_str()).unwrap_or_default();
            Some(Lead { goes_on: false, ..Lead::of(words, below, true) })
        }
        Some(words) => match opened.mark.and_then(|mark| mark.around(words)) {
            Some((words, after)) => marked(words, after),
            None => plain(words),
        },
    }
}

impl Lead {
    fn of(words: &str, after: &str, is_marked: bool) -> Self {
        let goes_on = goes_on(words, after);
        let words = trimmed(&words.replace("**", "")).trim_end_matches(['*', '_']).to_owned();
        let after = if words.is_empty() || !goes_on { trimmed(after) } else { after.trim() };
        let is_joined = after.starts_with([':', ',', ';', '.']);
        let rest = normal(after);
        Self {
            words: normal(&words),
            joint: if is_joined { "" } else { " " },
            goes_on,
            is_marked,
            rest,
        }
    }
}

/// Returns whether the sentence of a lead goes on behind it.
fn goes_on(words: &str, after: &str) -> bool {
    let words = words.trim_end_matches(|c: char| c.is_whitespace() || "*_".contains(c));
    let after = after.trim_start_matches(|c: char| c.is_whitespace() || "*_".contains(c));
    let is_open = words.ends_with([':', ',', ';', '—', '–', '-']);
    let continues = |c: char| c.is_lowercase() || c.is_numeric() || "—–-:,;([`".contains(c);
    is_open || !words.ends_with(['.', '!', '?']) && after.starts_with(continues)
}

/// A lead that is bold or in brackets, but for `**Deprecated agents** are hidden`, which is a
/// sentence about something else.
fn marked(words: &str, after: &str) -> Option<Lead> {
    let next = after.split_whitespace().next().filter(|_| after.starts_with(char::is_whitespace));
    let is_of_many = next.is_some_and(|next| ["are", "were", "have"].contains(&next));
    let is_bare = trimmed(words).is_empty();
    (is_bare || !is_of_many).then(|| Lead::of(words, after, true))
}

/// Words that go on about the thing itself behind a plain `Deprecated`: `Deprecated agents are
/// hidden` does not.
const GO_ON: [&str; 14] = [
    "since", "as", "in", "on", "from", "for", "by", "with", "until", "after", "because", "due",
    "use", "prefer",
];

fn plain(after: &str) -> Option<Lead> {
    let next = after.trim_start();
    let ends = next.is_empty()
        || next.starts_with(['.', ':', ';', ',', '—', '–', '-', '!', ')', ']', '<'])
        || after.starts_with(['\n', '*', '_']);
    let word = next.split_whitespace().next().unwrap_or_default();
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let goes_on = GO_ON.iter().any(|known| word.eq_ignore_ascii_case(known));
    (ends || goes_on).then(|| Lead::of("", after, false))
}

/// A first sentence that says so of the whole, such as `This endpoint is deprecated`.
fn sentence(text: &str) -> Option<Lead> {
    let sentence = sentences(text).into_iter().next()?;
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
    let rest = text.get(sentence.len()..).unwrap_or_default();
    let words = normal(&sentence.replace("**", ""));
    (verb <= 2 && is_said).then(|| Lead {
        words,
        joint: "",
        goes_on: false,
        is_marked: false,
        rest: normal(rest),
    })
}

/// Returns what follows the word where the text begins with it.
fn after_word(text: &str) -> Option<&str> {
    let (word, rest) = text.split_at_checked(WORD.len())?;
    let goes_on = rest.trim_start_matches('_').starts_with(char::is_alphanumeric);
    (word.eq_ignore_ascii_case(WORD) && !goes_on).then_some(rest)
}

/// Returns the text without what stands between a lead and what it says.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || ".:;,—–-!)]*_>".contains(c)).trim_end()
}

fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Lead, lead};

    /// The words of a lead and what follows, with `…` between where its sentence goes on.
    fn read(description: &str) -> Option<String> {
        let Lead { words, goes_on, rest, .. } = lead(description)?;
        Some(format!("{words} {} {rest}", if goes_on { "…" } else { "|" }).trim().to_owned())
    }

    #[test]
    fn a_lead_that_is_marked_counts_whatever_else_it_holds() {
        for (description, expected) in [
            ("**Deprecated** — use `x` instead.", "… use `x` instead."),
            ("**Deprecated on the new model.** Go on.", "on the new model. | Go on."),
            ("**Deprecated.** Works on. Go on.", "| Works on. Go on."),
            ("**Deprecated — internal use only.** Old.\n\nMore.", "internal use only. | Old."),
            ("**Deprecated**", "|"),
            ("**Deprecated**. Gone", "| Gone"),
            ("**Deprecated** use `x`", "… use `x`"),
            ("**Deprecated** (since v2). Gone", "… (since v2). Gone"),
            ("**Deprecated since v2:** use `x`", "since v2: … use `x`"),
            ("**Deprecated since v2**, use `x`", "since v2 … , use `x`"),
            ("**Deprecated since v2** Use `x`", "since v2 | Use `x`"),
            ("**Deprecated agents are hidden.** So", "agents are hidden. | So"),
            ("⚠ **DEPRECATED:** gone soon", "… gone soon"),
            ("**⚠️ Deprecated!** Gone", "| Gone"),
            ("***Deprecated*** — gone", "… gone"),
            ("__Deprecated on v2.__ Gone", "on v2. | Gone"),
            ("*Deprecated since v2.* Gone", "since v2. | Gone"),
            ("[DEPRECATED] Gone.", "| Gone."),
            ("[Deprecated since v2 (of May)] Gone.", "since v2 (of May) | Gone."),
            ("[Deprecated](/guide) Gone.", "| Gone."),
            ("(Deprecated) Gone.", "| Gone."),
            ("(Deprecated, use `f)`) Gone.", "use `f)` | Gone."),
            ("**[Deprecated]** gone", "… gone"),
            ("[**Deprecated** on v2] Gone", "on v2 | Gone"),
            ("## Deprecated\nUse `x`.\nMore", "| Use `x`. More"),
            ("# Deprecated on v2 #\n\nUse `x`.\n\nMore", "on v2 | Use `x`."),
            ("### **Deprecated:** gone\n\n## Use", "gone |"),
            ("Deprecated on v2\n===\nUse `x`.", "on v2 | Use `x`."),
            ("> **Deprecated** —\n> use `x`.\n>\n> More", "… use `x`."),
            ("> [!WARNING]\n> **Deprecated on v2.** Gone", "on v2. | Gone"),
            ("<b>Deprecated since v2.</b> Gone", "since v2. | Gone"),
            ("<Warning>**Deprecated.** Use `x`.</Warning>", "| Use `x`."),
            ("<Warning>\n\n**Deprecated on v2.** Use `x`.\n\n</Warning>", "on v2. | Use `x`."),
        ] {
            assert_eq!(read(description).as_deref(), Some(expected), "{description}");
            assert!(lead(description).is_some_and(|lead| lead.is_marked), "{description}");
        }
    }

    #[test]
    fn a_plain_lead_speaks_of_the_thing_itself() {
        for (description, expected) in [
            ("Deprecated. Use `x`.", "| Use `x`."),
            ("Deprecated — use `x`.", "… use `x`."),
            ("deprecated", "|"),
            ("<Note>\n  Deprecated: gone", "… gone"),
            ("Deprecated since 2026-01-01. Gone.", "… since 2026-01-01. Gone."),
            ("Deprecated in favor of `x`.", "… in favor of `x`."),
            ("Deprecated on the new model. Gone.", "… on the new model. Gone."),
            ("Deprecated (use `x`). Gone.", "… (use `x`). Gone."),
            ("Deprecated\nUse `x`.", "| Use `x`."),
            ("This endpoint is deprecated. Use `x`.", "This endpoint is deprecated. | Use `x`."),
            ("**This is now deprecated.** Gone", "This is now deprecated. | Gone"),
            (
                "The query parameter has been deprecated: x",
                "The query parameter has been deprecated: x |",
            ),
            ("Has been deprecated in favor of `x`", "Has been deprecated in favor of `x` |"),
        ] {
            assert_eq!(read(description).as_deref(), Some(expected), "{description}");
            assert!(lead(description).is_some_and(|lead| !lead.is_marked), "{description}");
        }
    }

    #[test]
    fn what_is_about_something_else_is_no_lead() {
        for description in [
            "",
            "****",
            "Not **Deprecated**",
            "The name. **Deprecated:** gone.",
            "Replaces the deprecated `x`.",
            "**Replaces the deprecated `x`.**",
            "Non-deprecated agents alone.",
            "**Non-deprecated** agents alone.",
            "[non-deprecated] only",
            "## Non-deprecated",
            "Deprecated fields are listed below",
            "Deprecated (old) agents are hidden",
            "**Deprecated agents** are hidden.",
            "[Deprecated agents] are hidden.",
            "Deprecated users are gone",
            "Deprecated by-id reads",
            "Deprecatedness",
            "**Deprecatedness.** Gone",
            "**deprecated_at**: a time",
            "`deprecated`: whether it is",
            "**`deprecated`** says so.",
            "\"Deprecated\" is a state.",
            "This says whether the model is deprecated.",
            "This model is not deprecated.",
            "The values that are old are deprecated",
            "The voice. It is deprecated.",
            "Is this deprecated?",
            "Marked **deprecated** by its owner.",
        ] {
            assert_eq!(read(description), None, "{description}");
        }
    }
}
