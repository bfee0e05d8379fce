//! What is told of pages that differ: a note of what was merged, an error of what contradicts.

use std::collections::BTreeMap;

use serde_json::Value;

use super::age::why_newer;
use super::found::{Added, Contradiction, Found};
use super::origins::Origins;
use crate::diagnostic::Sink;
use crate::document::Source;

/// How many places one message shows.
const MOST: usize = 20;
/// How much of a value is shown.
const LONGEST: usize = 60;

/// What was found of all parts.
#[derive(Default)]
pub(super) struct Told {
    notes: Vec<String>,
    /// By the older and the newer file.
    contradictions: BTreeMap<(String, String), Contradictions>,
}

/// What contradicts in two pages.
struct Contradictions {
    /// Why the newer one is that.
    by: &'static str,
    /// Of each contradiction the place in the older page, and a line.
    lines: Vec<(String, String)>,
}

impl Told {
    /// Adds what was found of a part that an older page says otherwise.
    pub(super) fn add(
        &mut self,
        part: &str,
        (newest, older): (&Source, &Source),
        found: &Found,
        origins: &Origins,
    ) {
        let by = why_newer(newest, older);
        for contradiction in &found.contradictions {
            let newer = origins.file(&contradiction.at.newer);
            let line = line(contradiction, &older.file, newer);
            let files = (older.file.clone(), newer.to_owned());
            let pair = self.contradictions.entry(files);
            let pair = pair.or_insert_with(|| Contradictions { by, lines: Vec::new() });
            pair.lines.push((contradiction.at.older.clone(), line));
        }
        if !found.contradictions.is_empty() {
            return;
        }
        let newer = &newest.file;
        let at = format!("{}#{part}", older.file);
        let inside = |place: &String| place.strip_prefix(part).unwrap_or(place).to_owned();
        let mut note = |what: String, places: Vec<String>| {
            if !places.is_empty() {
                self.notes.push(format!("{at}: {what}: {}", shown(&places)));
            }
        };
        let words = found.words.iter().map(inside).collect();
        note(format!("{newer} is the newer page ({by}); its words and its order count"), words);
        let alone = found.newer_alone.iter().map(inside).collect();
        note(format!("merged, although {newer} alone has it"), alone);
        let alone = found.older_alone.iter().map(|Added { at }| inside(&at.older)).collect();
        note(format!("merged, although {newer}, the newer page, lacks it"), alone);
    }

    /// Reports what contradicts, and returns what was merged.
    pub(super) fn tell(self, sink: &mut Sink) -> Vec<String> {
        for ((older, newer), Contradictions { by, lines }) in self.contradictions {
            let count = match lines.len() {
                1 => "a contradiction".to_owned(),
                count => format!("{count} contradictions"),
            };
            let message = format!(
                "expected nothing that contradicts {newer}, the newer page ({by}), found {count}"
            );
            let told = lines.iter().take(MOST).map(|(_, line)| line.clone());
            let mut message = std::iter::once(message).chain(told).collect::<Vec<_>>();
            if let Some(more) = lines.len().checked_sub(MOST).filter(|more| *more > 0) {
                message.push(format!("… and {more} more"));
            }
            let at = lines.first().map(|(at, _)| at.as_str()).unwrap_or_default();
            sink.report_lines((&older, at), &message, help(&older, &newer));
        }
        self.notes
    }
}

fn help(older: &str, newer: &str) -> String {
    format!(
        "remove the file that is of no use any more, or take both pages again (`cargo xtask \
         update-spec`); if {older} is gone from the documentation, or says the same as before, and \
         is to stay, write into it what {newer} says, and remove its table from sources.toml if it \
         has one"
    )
}

/// Says what the two pages say, each with its place.
fn line(contradiction: &Contradiction, older: &str, newer: &str) -> String {
    let Contradiction { at, newer: new, older: old } = contradiction;
    let place = if at.newer == at.older { String::new() } else { format!("#{}", at.newer) };
    format!("#{}: {} in {older}, {} in {newer}{place}", at.older, short(old), short(new))
}

fn short(value: &Option<Value>) -> String {
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{} …`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}

fn shown(places: &[String]) -> String {
    let mut text = places.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if let Some(more) = places.len().checked_sub(MOST).filter(|more| *more > 0) {
        text.push_str(&format!(" and {more} more"));
    }
    text
}
