//! The paragraphs of a description.

use super::marks::{MARKS, find};

/// A paragraph or a heading, in lines.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    pub(super) is_heading: bool,
    pub(super) text: String,
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
