//! Rust items that changed though nothing above says why: a constructor, or a type that became
//! recursive. No verdict may be milder than what the code itself says.

use std::collections::BTreeMap;

use super::matching::Matching;
use super::side::Side;
use super::{Bump, Change, Kind};
use crate::names::pascal;

/// Returns what the code says and the changes do not.
pub(super) fn compare(
    old: &Side<'_>,
    new: &Side<'_>,
    matching: &Matching<'_>,
    known: &[Change],
) -> Vec<Change> {
    let told = Told::of(known, matching);
    let was = old.surface.iter();
    let was = was.map(|(path, signature)| (matching.path(path), matching.translated(signature)));
    let was = was.collect::<BTreeMap<_, _>>();
    let mut changes = Vec::new();
    for (path, signature) in &was {
        let item = path.trim_end_matches("()");
        changes.extend(match new.surface.get(path) {
            None => Some(Change::new(Kind::ItemRemoved, Bump::Major, item, "is gone")),
            Some(now) if now != signature => {
                let change =
                    Change::new(Kind::ItemChanged, Bump::Major, item, "has another signature");
                Some(change.words(Some(signature.clone()), Some(now.to_owned())))
            }
            Some(_) => None,
        });
    }
    for (path, _) in new.surface.iter().filter(|(path, _)| !was.contains_key(*path)) {
        let item = path.trim_end_matches("()");
        changes.push(Change::new(Kind::ItemAdded, Bump::Minor, item, "is new"));
    }
    changes.retain(|change| !told.covers(change));
    changes.dedup_by(|a, b| a.kind == b.kind && a.item == b.item);
    changes
}

/// The items that changes speak of already, each with the most serious bump.
#[derive(Default)]
struct Told {
    exactly: BTreeMap<String, Bump>,
    /// The items of which every part is meant.
    whole: BTreeMap<String, Bump>,
}

impl Told {
    fn of(known: &[Change], matching: &Matching<'_>) -> Self {
        let mut told = Self::default();
        for change in known {
            let now = matching.path(&change.item);
            for item in [&change.item, &now].into_iter().chain(&change.becomes) {
                told.add(item, change);
                if let Some(name) = item.strip_prefix("Client::") {
                    for module in ["calls", "answers", "errors"] {
                        told.add(&format!("{module}::{}", pascal(name)), change);
                    }
                }
            }
        }
        told
    }

    fn add(&mut self, item: &str, change: &Change) {
        let whole = is_whole(change.kind).then_some(&mut self.whole);
        for by_item in [Some(&mut self.exactly), whole].into_iter().flatten() {
            let bump = by_item.entry(item.to_owned()).or_default();
            *bump = change.bump.max(*bump);
        }
    }

    /// Returns whether the item, or the whole that it is a part of, is told of as seriously.
    fn covers(&self, change: &Change) -> bool {
        let parent = change.item.rsplit_once("::").map(|(parent, _)| parent);
        let whole = parent.and_then(|parent| self.whole.get(parent));
        let found = [self.exactly.get(&change.item), whole].into_iter().flatten().max();
        found.is_some_and(|bump| *bump >= change.bump)
    }
}

fn is_whole(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::OperationAdded
            | Kind::OperationRemoved
            | Kind::TypeAdded
            | Kind::TypeRemoved
            | Kind::TypeChanged
            | Kind::AnswerChanged
            | Kind::ErrorAnswerChanged
    )
}
