//! Text from outside as it is printed: a page, a file name or an index chooses no line of a log, no
//! directive of cargo and no move of a terminal's cursor.

use std::borrow::Cow;

/// Returns the text in one line, with escapes such as `\n` and `\u{1b}` in the place of control
/// characters, line separators, and marks that turn the direction of a text.
///
/// # Examples
///
/// ```
/// use smallest_atoms_codegen::visible;
///
/// assert_eq!(visible("größer\r\n\u{1b}[2J"), r"größer\r\n\u{1b}[2J");
/// ```
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(acts) { Cow::Owned(text.chars().map(shown).collect()) } else { text.into() }
}

/// Returns the text as [`visible`] does, with its own line breaks: of what is not of a page's making.
#[must_use]
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    match text.contains(|c| acts(c) && c != '\n') {
        true => Cow::Owned(text.split('\n').map(visible).collect::<Vec<_>>().join("\n")),
        false => text.into(),
    }
}

/// Returns whether a character does something where it is printed.
pub(crate) fn acts(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn shown(c: char) -> String {
    if acts(c) { c.escape_default().to_string() } else { c.to_string() }
}
