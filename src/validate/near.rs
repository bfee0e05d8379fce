//! Members that no field holds, and of which something is to be said. One with nearly the name of a
//! field is sent, and the service does not heed it: a setting that somebody wanted is not made.

use std::borrow::Cow;

use serde_json::Value;

use super::{bounds, deep};
use crate::model::{Json, Model, View, view_of};
use crate::path::Path;
use crate::report::{Finding, FindingCode, Report, Severity};
use crate::schema::{Field, Others};

/// Finds the members that no field holds and that were probably meant for one, and those that a field
/// stands before, or that the page does not allow.
pub(super) fn check_unknown(model: &dyn Model, path: Path<'_>, report: &mut Report) {
    for (name, value) in model.extra() {
        check_other(model, name, value, path, report);
        let Some((code, expected, basis)) = told(model, name, value) else {
            continue;
        };
        report.add(Finding {
            code,
            severity: Severity::Warning,
            path: Path::Member(&path, name).to_string(),
            expected,
            found: format!("`{}`", name.escape_debug()),
            basis: basis.into(),
            deprecated: None,
        });
    }
}

/// Checks a member that the page does not name: how deep it is, and its type where the page says of
/// which type such are.
fn check_other(model: &dyn Model, name: &str, value: &Value, path: Path<'_>, report: &mut Report) {
    let schema = model.schema();
    if schema.fields.iter().any(|field| field.name == name) {
        return;
    }
    let path = path.inside(View::Model(model), name);
    if let Others::Like(check, bounds) = schema.others {
        bounds::check(bounds, &value.view(), path, report);
        check(value, path, report);
    } else if deep::has_too_deep(value.view(), path) {
        report.add(deep::finding(path.to_string()));
    }
}

/// Returns what is told of a member: the code, what was expected, and why.
fn told(model: &dyn Model, name: &str, value: &Value) -> Option<Told> {
    let fields = model.schema().fields;
    if let Some(index) = fields.iter().position(|field| field.name == name) {
        let expected = "nothing in `extra` under the name of a field that is set";
        let told = (FindingCode::NotAllowed, expected.into(), "the field is sent, and this is not");
        // What did not fit when it was read is there for nobody's doing.
        return is_sent_otherwise(model, index, value).then_some(told);
    }
    if let Some(field) = meant(model, name) {
        let basis = "the page does not name it; it is sent as it is";
        return Some((FindingCode::UnknownMember, format!("`{}`", field.name).into(), basis));
    }
    let basis = "the page allows no others; it is sent as it is";
    let closed = (FindingCode::NotAllowed, "a member that the page names".into(), basis);
    matches!(model.schema().others, Others::None).then_some(closed)
}

type Told = (FindingCode, Cow<'static, str>, &'static str);

/// Returns whether a field is sent in the place of a value that it could have held.
fn is_sent_otherwise(model: &dyn Model, index: usize, value: &Value) -> bool {
    model.slot(index).is_some_and(|slot| slot.view().is_some() && slot.fits(value))
}

/// Returns the nearest field of those that are not given.
fn meant(model: &dyn Model, name: &str) -> Option<&'static Field> {
    let name = Folded::new(name)?;
    let is_given = |(index, field): &(usize, &Field)| {
        view_of(model, *index).is_some() || model.extra().contains_key(field.name)
    };
    let fields = model.schema().fields.iter().enumerate().filter(|field| !is_given(field));
    let near = fields.filter_map(|(_, field)| {
        let wanted = Folded::new(field.name)?;
        let edits = (0..=wanted.leeway()).find(|edits| within(*edits, name.get(), wanted.get()))?;
        Some((edits, field))
    });
    near.min_by_key(|(edits, _)| *edits).map(|(_, field)| field)
}

/// A name in lower case, without what only separates its words, kept on the stack.
struct Folded {
    bytes: [u8; Self::MOST],
    length: usize,
}

impl Folded {
    /// Longer names are nobody's.
    const MOST: usize = 64;

    fn new(name: &str) -> Option<Self> {
        let mut folded = Self { bytes: [0; Self::MOST], length: 0 };
        for byte in name.bytes().filter(|byte| !matches!(byte, b'_' | b'-')) {
            *folded.bytes.get_mut(folded.length)? = byte.to_ascii_lowercase();
            folded.length += 1;
        }
        Some(folded)
    }

    fn get(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// Returns how many edits a name of this length may be away: a short one is soon another.
    fn leeway(&self) -> u8 {
        match self.length {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        }
    }
}

/// Returns whether so many edits make one name of the other: a character more, less or another, or
/// two that changed places.
fn within(edits: u8, a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    if a.is_empty() && b.is_empty() {
        return true;
    }
    let Some(left) = edits.checked_sub(1) else {
        return false;
    };
    let (shorter_a, shorter_b) = (a.get(1..), b.get(1..));
    shorter_a.is_some_and(|a| within(left, a, b))
        || shorter_b.is_some_and(|b| within(left, a, b))
        || shorter_a.zip(shorter_b).is_some_and(|(a, b)| within(left, a, b))
        || matches!((a, b), ([c, d, a @ ..], [e, f, b @ ..]) if c == f && d == e && within(left, a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted_as_people_make_them() {
        let edits = |a: &str, b: &str| (0..9).find(|n| within(*n, a.as_bytes(), b.as_bytes()));
        for (a, b, count) in [
            ("", "", 0),
            ("url", "url", 0),
            ("message", "mesage", 1),
            ("message", "messsage", 1),
            ("message", "massage", 1),
            ("message", "messgae", 1),
            ("message", "messages", 1),
            ("message", "essage", 1),
            ("message", "emssaeg", 2),
            ("message", "massages", 2),
            ("message", "", 7),
            ("aab", "aba", 1),
            ("abcd", "badc", 2),
        ] {
            assert_eq!((edits(a, b), edits(b, a)), (Some(count), Some(count)), "{a} {b}");
        }
    }

    #[test]
    fn case_and_separators_count_nothing_and_short_names_have_no_leeway() {
        let folded = |name| Folded::new(name).map(|name: Folded| name.get().to_owned());
        assert_eq!(folded("First_message-"), folded("firstMessage"));
        assert_eq!(folded(&"a".repeat(65)), None);
        let leeway = |name| Folded::new(name).map(|name: Folded| name.leeway());
        let found = ["url", "u_rl", "type", "prompts", "firstMessage"].map(leeway);
        assert_eq!(found, [0, 0, 1, 1, 2].map(Some));
    }
}
