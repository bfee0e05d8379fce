//! What changed of the values that an enum lists.

use super::matching::by_keys;
use super::pair::{Pair, item};
use super::{Bump, Change, Direction, Kind};

type Value = (String, String);

/// Compares the listed values, each with its variant.
pub(super) fn compare(pair: &Pair<'_>, was: &[Value], is: &[Value], changes: &mut Vec<Change>) {
    let value = |(value, _): &Value| value.clone();
    let variant = |(_, variant): &Value| variant.clone();
    let matched = by_keys(was, is, &[&value, &variant]);
    let path = |variant: &str| format!("{}::{variant}", item(pair.is));
    let at = pair.new.place(&pair.new.pointer_of(pair.is));
    let direction = pair.new.uses.direction(&pair.is.name);
    let mut add = |change: Change| {
        changes.push(change.at(at.clone()).used(&pair.new.uses, &pair.is.name));
    };
    for (value, variant) in matched.gone {
        let path = format!("{}::{variant}", item(pair.was));
        // Where two values would have one variant, the second has a number; it may lose it.
        let what = match is.iter().find(|(_, other)| other == variant) {
            Some((value, _)) => format!("stands for `{value}` now"),
            None => "is gone".to_owned(),
        };
        let change = Change::new(Kind::ValueRemoved, Bump::Major, path, what);
        let change = match direction {
            Direction::Answer => change.note("an answer that has it is read as `Unlisted`"),
            _ => change.note("as a text it may still be sent, with a warning"),
        };
        add(change.words(Some(value.clone()), None));
    }
    for (value, variant) in matched.added {
        let change = Change::new(Kind::ValueAdded, Bump::Minor, path(variant), "is new");
        let change = match direction {
            Direction::Request => change,
            _ => change.note("code that looked for it in `Unlisted` does not find it there"),
        };
        add(change.words(None, Some(value.clone())));
    }
    for ((was_value, was_variant), (is_value, is_variant)) in matched.pairs {
        let words = |change: Change| change.words(Some(was_value.clone()), Some(is_value.clone()));
        if was_variant != is_variant {
            let what = format!("is now `{}`", path(is_variant));
            let was_path = format!("{}::{was_variant}", item(pair.was));
            let change = Change::new(Kind::ValueChanged, Bump::Major, was_path, what);
            add(words(change.becoming(path(is_variant))));
        } else if was_value != is_value {
            let what = "stands for another text";
            add(words(Change::new(Kind::ValueChanged, Bump::Patch, path(is_variant), what)));
        }
    }
}
