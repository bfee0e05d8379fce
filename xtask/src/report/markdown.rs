//! The report for a pull request or a changelog.

use smallest_atoms_codegen::{Change, Changes, Kind};

use super::outline::{Entry, direction, items, one_line, outline, place, summary};

pub(super) fn render(changes: &Changes) -> String {
    if changes.is_empty() {
        return "Nothing changed.\n".to_owned();
    }
    let mut text = format!("{}\n", summary(changes));
    for section in outline(changes) {
        text.push_str(&format!("\n### {} ({})\n\n", section.title, section.bump));
        for entry in &section.entries {
            match entry {
                Entry::One(change) => one(&mut text, change),
                Entry::Lines(title, changes) => {
                    text.push_str(&format!("- {title} ({}):\n", changes.len()));
                    for change in changes {
                        text.push_str(&format!("  - {}\n", line(change)));
                    }
                }
                Entry::Line(title, changes) => {
                    let items = items(changes, code);
                    text.push_str(&format!("- {title} ({}): {items}\n", changes.len()));
                }
            }
        }
    }
    text
}

fn line(change: &Change) -> String {
    let words = match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!(": {} → {}", code(old), code(new)),
        (Some(words), None) | (None, Some(words)) => format!(": {}", code(words)),
        (None, None) => String::new(),
    };
    let notes = change.notes.iter().map(|note| format!(" ({})", prose(note))).collect::<String>();
    let direction = direction(change).filter(|_| change.kind != Kind::TypeRenamed);
    let direction = direction.map(|way| format!(", {way}")).unwrap_or_default();
    format!("{}{words}{direction}{notes}", code(&change.item))
}

fn one(text: &mut String, change: &Change) {
    let direction = direction(change).map(|way| format!(", {way}")).unwrap_or_default();
    text.push_str(&format!("- {} {}{direction}", code(&change.item), prose(&change.what)));
    for note in &change.notes {
        text.push_str(&format!("; {}", prose(note)));
    }
    text.push('\n');
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => {
            text.push_str(&format!("  - page: {} → {}\n", code(old), code(new)))
        }
        (Some(old), None) => text.push_str(&format!("  - the page said: {}\n", code(old))),
        (None, Some(new)) => text.push_str(&format!("  - the page says: {}\n", code(new))),
        (None, None) => {}
    }
    if let Some(place) = place(change) {
        text.push_str(&format!("  - {}\n", code(&place)));
    }
}

/// Returns the text as a code span, on one line; its own backticks ask for a longer fence.
fn code(text: &str) -> String {
    let text = one_line(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Escapes what Markdown would read as a tag, outside of code spans.
fn prose(text: &str) -> String {
    let mut inside = false;
    let mut out = String::new();
    for c in one_line(text).chars() {
        inside ^= c == '`';
        match c {
            '<' if !inside => out.push_str("&lt;"),
            '*' | '_' if !inside => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}
