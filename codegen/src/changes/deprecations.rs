//! What became deprecated, of operations, parameters, fields and types alike.

use super::{Bump, Change, Kind};
use crate::deprecation::way_on;

/// Compares what two pages say of deprecation.
pub(super) fn deprecated(item: &str, was: &Option<String>, is: &Option<String>) -> Option<Change> {
    let text = |note: &Option<String>| note.clone().filter(|note| !note.is_empty());
    let change = match (was, is) {
        (None, Some(note)) => {
            let change =
                Change::new(Kind::Deprecated, Bump::Minor, item, said("is deprecated", note));
            // The words are in the change already.
            return Some(
                change
                    .note("code that uses it compiles with a warning; not under `deny(warnings)`"),
            );
        }
        (Some(_), None) => {
            Change::new(Kind::Undeprecated, Bump::Patch, item, "is deprecated no longer")
        }
        (Some(was), Some(is)) if was != is => {
            let what = match replacement(was) == replacement(is) {
                true => "is deprecated in other words",
                false => "is deprecated with another replacement",
            };
            Change::new(Kind::DeprecationReworded, Bump::Patch, item, what)
        }
        _ => return None,
    };
    Some(change.words(text(was), text(is)))
}

/// Returns the sentence that names a way on, without what stands in parentheses: a Rust name is there
/// only if the pages have the operation.
fn replacement(note: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for c in way_on(note).unwrap_or_default().chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 && !c.is_whitespace() => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// Says of something new that it is deprecated already.
pub(super) fn from_the_start(change: Change, note: &Option<String>) -> Change {
    match note {
        Some(note) => change.note(said("deprecated from the start", note)),
        None => change,
    }
}

fn said(what: &str, note: &str) -> String {
    if note.is_empty() { what.to_owned() } else { format!("{what}: {note}") }
}
