//! Text from outside as it is printed: neither the service nor a page chooses a line of a log or moves
//! the cursor of a terminal. What programs read stays as it came.

use std::borrow::Cow;

/// Returns the text in one line, with escapes such as `\n` and `\u{1b}` in the place of control
/// characters, line separators, and marks that turn the direction of a text.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(acts) { Cow::Owned(text.chars().map(shown).collect()) } else { text.into() }
}

/// Returns whether a character does something where it is printed.
fn acts(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn shown(c: char) -> String {
    if acts(c) { c.escape_default().to_string() } else { c.to_string() }
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn what_acts_is_escaped_and_nothing_else() {
        for (text, expected) in [
            ("größer \\ \"x\" 日本 \u{1f600}", "größer \\ \"x\" 日本 \u{1f600}"),
            ("a\r\nb\tc\0", r"a\r\nb\tc\u{0}"),
            ("\u{1b}[2J\u{7f}\u{85}\u{9b}", r"\u{1b}[2J\u{7f}\u{85}\u{9b}"),
            ("\u{2028}\u{2029}\u{202a}\u{202e}", r"\u{2028}\u{2029}\u{202a}\u{202e}"),
            ("\u{2066}\u{2069}\u{2027}\u{206a}", "\\u{2066}\\u{2069}\u{2027}\u{206a}"),
        ] {
            assert_eq!(visible(text), expected);
        }
    }
}
