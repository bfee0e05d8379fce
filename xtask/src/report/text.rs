//! The report for a terminal.

use smallest_atoms_codegen::{Bump, Change, Changes, Kind};

use super::outline::{Entry, direction, items, one_line, outline, place, summary};
use crate::palette::Palette;

pub(super) fn render(changes: &Changes, palette: &Palette) -> String {
    if changes.is_empty() {
        return "nothing changed\n".to_owned();
    }
    let title = palette.title;
    let mut text = format!("{title}{}{title:#}\n", summary(changes));
    for section in outline(changes) {
        let style = match section.bump {
            Bump::Major => palette.bad,
            Bump::Minor => palette.warning,
            Bump::Patch | Bump::None => palette.title,
        };
        text.push_str(&format!("\n{style}{}: {}{style:#}\n", section.bump, section.title));
        for entry in &section.entries {
            match entry {
                Entry::One(change) => one(&mut text, change, palette),
                Entry::Lines(title, changes) => {
                    text.push_str(&format!("  {title} ({}):\n", changes.len()));
                    for change in changes {
                        text.push_str(&format!("      {}\n", line(change)));
                    }
                }
                Entry::Line(title, changes) => {
                    let items = items(changes, |item| one_line(item).into_owned());
                    text.push_str(&format!("  {title} ({}): {items}\n", changes.len()));
                }
            }
        }
    }
    text
}

fn line(change: &Change) -> String {
    let words = match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!(": {old} → {new}"),
        (Some(words), None) | (None, Some(words)) => format!(": {words}"),
        (None, None) => String::new(),
    };
    let notes = change.notes.iter().map(|note| format!(" ({note})")).collect::<String>();
    let direction = direction(change).filter(|_| change.kind != Kind::TypeRenamed);
    let direction = direction.map(|way| format!(", {way}")).unwrap_or_default();
    one_line(&format!("{}{words}{direction}{notes}", change.item)).into_owned()
}

fn one(text: &mut String, change: &Change, palette: &Palette) {
    let direction = direction(change).map(|way| format!(", {way}")).unwrap_or_default();
    text.push_str(&format!("  {} {}{direction}\n", one_line(&change.item), one_line(&change.what)));
    for note in &change.notes {
        text.push_str(&format!("      {}\n", one_line(note)));
    }
    let words = [("-", &change.old, palette.bad), ("+", &change.new, palette.good)];
    for (mark, words, style) in words {
        if let Some(words) = words {
            text.push_str(&format!("      {style}{mark} {}{style:#}\n", one_line(words)));
        }
    }
    if let Some(place) = place(change) {
        let quiet = palette.quiet;
        text.push_str(&format!("      {quiet}{}{quiet:#}\n", one_line(&place)));
    }
}
