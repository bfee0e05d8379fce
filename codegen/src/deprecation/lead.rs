//! The lead of a description that calls deprecated what it describes.

use crate::sentences::{code_span, sentences};

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

/// A paragraph or a heading, in lines.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    is_heading: bool,
    pub(super) text: String,
}

/// Returns the lead, where the description begins with one.
pub(super) fn lead(description: &str) -> Option<Lead> {
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

/// Returns the paragraphs and headings, without the marks of a quotation.
pub(super) fn paragraphs(description: &str) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    let mut open = Paragraph::default();
    for line in description.lines() {
        let line = line.trim_start_matches(|c: char| c == '>' || c.is_whitespace()).trim_end();
        if let Some(text) = heading(line) {
            paragraphs.push(std::mem::take(&mut open));
            paragraphs.push(Paragraph { is_heading: true, text: text.to_owned() });
        } else if line.is_empty() || is_underline(line) {
            open.is_heading = !line.is_empty();
            paragraphs.push(std::mem::take(&mut open));
        } else {
            open.text.push_str(if open.text.is_empty() { "" } else { "\n" });
            open.text.push_str(line);
        }
    }
    paragraphs.push(open);
    for paragraph in &mut paragraphs {
        let end = end_of_tag(&paragraph.text).unwrap_or(paragraph.text.len());
        paragraph.text.truncate(end);
    }
    paragraphs.retain(|paragraph| !paragraph.text.trim().is_empty());
    paragraphs
}

/// Returns where a tag ends that the description begins with, such as `<Warning>`.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += find(text.get(at..)?, "</")?;
        let rest = text.get(at..)?;
        if !MARKS.iter().any(|(_, closes)| closes.len() > 2 && rest.starts_with(closes)) {
            return Some(at);
        }
        at += "</".len();
    }
}

/// Returns the text of a heading such as `## Deprecated`.
fn heading(line: &str) -> Option<&str> {
    let text = line.strip_prefix('#')?.trim_start_matches('#');
    let text = text.starts_with([' ', '\t']).then_some(text)?;
    Some(text.trim().trim_end_matches('#').trim_end())
}

/// Returns whether a line makes a heading of the lines above it.
fn is_underline(line: &str) -> bool {
    ['=', '-'].iter().any(|mark| line.len() > 1 && line.trim_matches(*mark).is_empty())
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

/// What a text begins with before its first word.
struct Opened<'a> {
    /// The outermost mark, if there is one.
    mark: Option<Mark<'a>>,
    /// The text without all marks and tags that it begins with.
    inside: &'a str,
}

/// A mark that opens something, and the text behind it.
#[derive(Clone, Copy)]
struct Mark<'a> {
    opens: &'static str,
    closes: &'static str,
    behind: &'a str,
}

const MARKS: [(&str, &str); 8] = [
    ("**", "**"),
    ("__", "__"),
    ("*", "*"),
    ("_", "_"),
    ("[", "]"),
    ("(", ")"),
    ("<b>", "</b>"),
    ("<strong>", "</strong>"),
];

fn opened(text: &str) -> Opened<'_> {
    let (mut mark, mut inside) = (None, text);
    loop {
        inside = inside.trim_start_matches(|c: char| !c.is_alphanumeric() && !"*_<[(`".contains(c));
        let mark_here = MARKS.iter().find(|(opens, _)| inside.starts_with(opens));
        let tag = inside.strip_prefix('<').and_then(|tag| tag.split_once('>'));
        // `[!WARNING]` begins a quotation.
        let kind = inside.strip_prefix("[!").and_then(|kind| kind.split_once(']'));
        inside = match (kind, mark_here, tag) {
            (Some((_, rest)), ..) | (None, None, Some((_, rest))) => rest,
            (None, Some((opens, closes)), _) => {
                let behind = inside.get(opens.len()..).unwrap_or_default();
                mark = mark.or(Some(Mark { opens, closes, behind }));
                behind
            }
            (None, None, None) => return Opened { mark, inside: inside.trim_start_matches('<') },
        };
    }
}

impl<'a> Mark<'a> {
    /// Returns what of `words`, which stand behind the mark, is inside of it, and what follows it.
    fn around(self, words: &'a str) -> Option<(&'a str, &'a str)> {
        let before = self.behind.get(..self.behind.len().checked_sub(words.len())?)?;
        let nests = self.opens != self.closes;
        let mut depth = if nests { 1 + before.matches(self.opens).count() } else { 1 };
        let mut at = 0;
        while depth > 0 {
            let rest = words.get(at..)?;
            let length = length_of_first(rest)?;
            if rest.starts_with(self.closes) {
                depth -= 1;
            } else if rest.starts_with(self.opens) {
                depth += 1;
            }
            at += if depth == 0 { 0 } else { length };
        }
        let (inside, after) = words.split_at_checked(at)?;
        let after = after.strip_prefix(self.closes)?;
        // `[Deprecated](/guide)` is a link.
        let link = after.strip_prefix('(').filter(|_| self.closes == "]");
        let after = link.and_then(|link| link.split_once(')')).map_or(after, |(_, after)| after);
        Some((inside, after))
    }
}

/// Returns what follows the word where the text begins with it.
fn after_word(text: &str) -> Option<&str> {
    let (word, rest) = text.split_at_checked(WORD.len())?;
    let goes_on = rest.trim_start_matches('_').starts_with(char::is_alphanumeric);
    (word.eq_ignore_ascii_case(WORD) && !goes_on).then_some(rest)
}

/// Returns where `wanted` stands outside of code spans.
fn find(text: &str, wanted: &str) -> Option<usize> {
    let mut at = 0;
    while !text.get(at..)?.starts_with(wanted) {
        at += length_of_first(text.get(at..)?)?;
    }
    Some(at)
}

/// Returns the length of the code span or the character that the text begins with.
fn length_of_first(text: &str) -> Option<usize> {
    let c = text.chars().next()?;
    let span = if c == '`' { code_span(text) } else { None };
    Some(span.unwrap_or(c.len_utf8()))
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
