//! What changed of the hand-written parts: rules that attach elsewhere, repairs that no longer
//! apply.

use std::collections::BTreeSet;

use super::matching::Matching;
use super::pair::item;
use super::side::Side;
use super::{Bump, Change, Kind};
use crate::api::Model;
use crate::repair::PASSES;
use crate::rules::{Check, Rule};

/// Compares what the rules attach to.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, matching: &Matching<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    for rule in &new.input.rules.rules {
        changes.extend(of_rule(rule, old, new, matching));
    }
    changes
}

fn of_rule(rule: &Rule, old: &Side<'_>, new: &Side<'_>, matching: &Matching<'_>) -> Vec<Change> {
    let fits = |side: &Side<'_>| side.api.models.iter().any(|model| rule.fits(model));
    let (was_alive, is_alive) = (fits(old), fits(new));
    let mut changes = Vec::new();
    for (was, is) in &matching.models.pairs {
        let change = match (rule.fits(was), rule.fits(is)) {
            (false, true) => attached(rule, was, is, old, new),
            (true, false) => {
                let what = format!("no longer attaches to `{}`", item(is));
                Change::new(Kind::RuleDetached, Bump::Patch, name(rule), what)
                    .note("requests are sent without its check")
            }
            _ => continue,
        };
        changes.push(change.at(new.place(&new.pointer_of(is))));
    }
    if was_alive && !is_alive && changes.is_empty() {
        let what = "attaches to nothing: its schema is gone";
        changes.push(Change::new(Kind::RuleDetached, Bump::Patch, name(rule), what));
    }
    if !was_alive && is_alive && changes.is_empty() {
        let what = "attaches to what is new";
        changes.push(Change::new(Kind::RuleAttached, Bump::None, name(rule), what));
    }
    if was_alive != is_alive {
        let note = match is_alive {
            true => "it was inert before",
            false => "it is inert now: correct or remove it in rules.toml",
        };
        changes = changes.into_iter().map(|change| change.note(note)).collect();
    }
    changes
}

fn name(rule: &Rule) -> String {
    format!("rule {rule}")
}

/// A rule that comes to check a model refuses requests that were sent before, if it is an error
/// and about something that they could have, or lack.
fn attached(rule: &Rule, was: &Model, is: &Model, old: &Side<'_>, new: &Side<'_>) -> Change {
    let what = format!("attaches to `{}` now", item(is));
    let is_sent = |side: &Side<'_>, model: &Model| side.uses.direction(&model.name).is_sent();
    let had_it = rule.field.as_ref().is_none_or(|field| {
        let first = field.split('.').next();
        was.fields().iter().any(|field| Some(field.wire.as_str()) == first)
    });
    let is_of_absence = matches!(rule.check, Check::Required | Check::ExactlyOneOf(_));
    let is_lenient = rule.warning || matches!(rule.check, Check::AnyType | Check::Expected);
    let refuses = !is_lenient && (had_it || is_of_absence) && is_sent(old, was) && is_sent(new, is);
    let bump = if refuses { Bump::Major } else { Bump::Patch };
    let change = Change::new(Kind::RuleAttached, bump, name(rule), what);
    match refuses {
        true => change.refusing("it compiles, but the check may refuse what was sent before"),
        false => change,
    }
}

/// Names the repairs that changed something before, and change nothing any more.
pub(super) fn repairs(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let applies = |side: &Side<'_>| {
        let applied = side.repairs.iter().filter(|(_, count)| *count > 0);
        applied.map(|(name, _)| *name).collect::<BTreeSet<_>>()
    };
    let (was, is) = (applies(old), applies(new));
    let inert = PASSES.iter().filter(|pass| was.contains(pass.name) && !is.contains(pass.name));
    let change = |pass: &crate::repair::Pass| {
        let what = "applies nowhere any more";
        Change::new(Kind::RepairInert, Bump::None, format!("repair {}", pass.name), what)
            .note(format!("its reason was: {}", pass.reason))
    };
    inert.map(change).collect()
}
