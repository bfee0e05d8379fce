//! From the prose of a page to a doc comment that rustdoc reads without a warning.

use crate::sentences::code_span;

/// The site that relative links of the pages lead into.
const SITE: &str = "https://docs.smallest.ai";

/// Returns the prose as Markdown for rustdoc: no headings that outrank ours, no raw HTML, no link
/// that leads nowhere, no code that would be run as a test.
pub(crate) fn doc(prose: &str) -> String {
    let mut lines = Vec::new();
    let mut in_fence = false;
    // How far a line may be indented without being code: as far as the list it is in.
    let mut depth = 0;
    for line in prose.trim().lines() {
        let line = line.trim_end();
        if is_fence(line.trim_start()) {
            lines.push(if in_fence { "```".to_owned() } else { "```text".to_owned() });
            in_fence = !in_fence;
        } else if in_fence {
            lines.push(line.to_owned());
        } else {
            lines.push(outside_fence(line, &mut depth));
        }
    }
    if in_fence {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

/// Returns any text as code in one line, whatever it holds.
pub(crate) fn code(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return if text.is_empty() { "the empty text" } else { "white space" }.to_owned();
    }
    // A run of ticks ends at one of the same length: this one is longer than any inside.
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{ticks}{space}{line}{space}{ticks}")
}

/// Returns whether a line begins or ends a block of code; with ticks further on it is code in a line.
fn is_fence(line: &str) -> bool {
    line.starts_with("~~~")
        || line.strip_prefix("```").is_some_and(|rest| !rest.trim_start_matches('`').contains('`'))
}

fn outside_fence(line: &str, depth: &mut usize) -> String {
    // Four spaces would begin a code block, which rustdoc runs.
    let indent = line.len() - line.trim_start().len();
    let line = line.trim_start();
    let list = ["- ", "* ", "+ "].iter().any(|bullet| line.starts_with(bullet));
    let indent = if list { indent.min(*depth) / 2 * 2 } else { indent.min(2) };
    if list {
        *depth = indent + 2;
    } else if indent == 0 && !line.is_empty() {
        *depth = 0;
    }
    let line = match line.strip_prefix('#').map(|rest| rest.trim_start_matches('#')) {
        Some("") => String::new(),
        Some(heading) if heading.starts_with([' ', '\t']) => format!("**{}**", heading.trim()),
        _ => line.to_owned(),
    };
    " ".repeat(indent) + &escaped(&line)
}

/// Escapes HTML and brackets outside of code spans, and completes links.
fn escaped(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '`' => {
                code_span(rest).and_then(|length| Some((rest.get(..length)?.to_owned(), length)))
            }
            '[' => link(rest),
            'h' => address(rest),
            _ => None,
        };
        if let Some((text, length)) = taken {
            out.push_str(&text);
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '[' | ']' | '`' => out.extend(['\\', c]),
            c => out.push(c),
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    out
}

/// `[text](target)`, with the site in front of a target that begins at its root.
fn link(rest: &str) -> Option<(String, usize)> {
    let close = rest.find("](")?;
    let text = rest.get(1..close)?;
    let end = close + 2 + rest.get(close + 2..)?.find(')')?;
    let target = rest.get(close + 2..end)?.trim();
    if text.contains('[') || text.contains(']') || target.contains(char::is_whitespace) {
        return None;
    }
    let target = match target {
        t if t.starts_with("https://") || t.starts_with("http://") => t.to_owned(),
        t if t.starts_with('/') => format!("{SITE}{t}"),
        _ => return Some((escaped(text), end + 1)),
    };
    Some((format!("[{}]({target})", escaped(text)), end + 1))
}

/// A bare address becomes a link.
fn address(rest: &str) -> Option<(String, usize)> {
    if !rest.starts_with("https://") && !rest.starts_with("http://") {
        return None;
    }
    let length =
        rest.find(|c: char| c.is_whitespace() || "<>()[]`\"'".contains(c)).unwrap_or(rest.len());
    let address = rest.get(..length)?.trim_end_matches(['.', ',', ';', ':', '*', '_']);
    // `https://{{host}}` and the like are no addresses to follow.
    let text =
        if address.contains(['{', '}']) { format!("`{address}`") } else { format!("<{address}>") };
    Some((text, address.len()))
}

#[cfg(test)]
mod tests {
    use super::{code, doc};

    #[test]
    fn code_is_code_whatever_it_holds() {
        for (text, expected) in [
            ("a <b>", "`a <b>`"),
            ("a`b", "`` a`b ``"),
            ("``", "``` `` ```"),
            ("a\n\n<b>", "`a <b>`"),
            ("", "the empty text"),
            (" ", "white space"),
        ] {
            assert_eq!(code(text), expected);
        }
    }

    #[test]
    fn prose_becomes_markdown_that_rustdoc_takes() {
        for (prose, expected) in [
            ("## Heading", "**Heading**"),
            ("a <wrapper> & b", "a &lt;wrapper&gt; &amp; b"),
            ("`Vec<T>` stays", "`Vec<T>` stays"),
            ("see [guide](/atoms/x)", "see [guide](https://docs.smallest.ai/atoms/x)"),
            ("see [guide](other.md)", "see guide"),
            ("tools[0] and [x]", "tools\\[0\\] and \\[x\\]"),
            ("at https://a.b/c.", "at <https://a.b/c>."),
            ("an https://{{host}}/x", "an `https://{{host}}/x`"),
            ("```json\n{}\n```", "```text\n{}\n```"),
            ("```\n{}", "```text\n{}\n```"),
            ("a\n\n      code?", "a\n\n  code?"),
            ("one ` tick", "one \\` tick"),
            (
                "Steps:\n\n    - one\n      - two\n        - three",
                "Steps:\n\n- one\n  - two\n    - three",
            ),
        ] {
            assert_eq!(doc(prose), expected);
        }
    }
}
