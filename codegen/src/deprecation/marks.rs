//! The marks that a lead stands in.

use crate::sentences::code_span;

/// What opens and closes a lead.
pub(super) const MARKS: [(&str, &str); 8] = [
    ("**", "**"),
    ("__", "__"),
    ("*", "*"),
    ("_", "_"),
    ("[", "]"),
    ("(", ")"),
    ("<b>", "</b>"),
    ("<strong>", "</strong>"),
];

/// What a text begins with before its first word.
pub(super) struct Opened<'a> {
    /// The outermost mark, if there is one.
    pub(super) mark: Option<Mark<'a>>,
    /// The text without all marks and tags that it begins with.
    pub(super) inside: &'a str,
}

/// A mark that opens something, and the text behind it.
#[derive(Clone, Copy)]
pub(super) struct Mark<'a> {
    opens: &'static str,
    closes: &'static str,
    behind: &'a str,
}

/// Returns what the text begins with before its first word.
pub(super) fn opened(text: &str) -> Opened<'_> {
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
    pub(super) fn around(self, words: &'a str) -> Option<(&'a str, &'a str)> {
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

/// Returns where `wanted` stands outside of code spans.
pub(super) fn find(text: &str, wanted: &str) -> Option<usize> {
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
