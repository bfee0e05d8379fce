//! One part as two pages say it becomes one.

use serde_json::{Map, Value};

use super::bare::bare;
use super::found::{At, Found};
use super::lists::{Paired, paired};
use super::members::{Extra, Holds, Part, unsaid};
use super::stated::{required, types};

/// Makes of the newer part what both are.
pub(super) fn together(part: Part, newer: &mut Value, older: &Value, at: &At, found: &mut Found) {
    match part {
        Part::Words if newer != older => return found.words.push(at.newer.clone()),
        Part::Fact if newer != older => {
            return found.contradict(at.clone(), Some(newer), Some(older));
        }
        Part::Words | Part::Fact => return,
        _ => {}
    }
    let is_any =
        |value: &Value| value == &Value::Bool(true) || value.as_object().is_some_and(Map::is_empty);
    if is_any(newer) && is_any(older) {
        return;
    }
    let (Value::Object(new), Value::Object(old)) = (&mut *newer, older) else {
        if newer != older {
            found.contradict(at.clone(), Some(newer), Some(older));
        }
        return;
    };
    if new.get("$ref") != old.get("$ref") {
        return found.contradict(at.clone(), Some(newer), Some(older));
    }
    if part == Part::Schema {
        types(new, old, at, found);
        required(new, old, at, found);
    }
    let others = old.keys().filter(|member| !new.contains_key(*member));
    let members = new.keys().chain(others).cloned().collect::<Vec<_>>();
    for member in members {
        self::member(part.holds(&member), &member, (new, old), &at.push(&member), found);
    }
}

fn member(
    holds: Holds,
    name: &str,
    (new, old): (&mut Map<String, Value>, &Map<String, Value>),
    at: &At,
    found: &mut Found,
) {
    let Some(older) = old.get(name) else {
        return older_lacks(holds, (name, new.get(name)), at, found);
    };
    let Some(newer) = new.get_mut(name) else {
        if newer_lacks(holds, name, older, at, found) {
            new.insert(name.to_owned(), older.clone());
        }
        return;
    };
    match holds {
        Holds::Apart => {}
        Holds::Words => together(Part::Words, newer, older, at, found),
        Holds::Fact | Holds::Hint => together(Part::Fact, newer, older, at, found),
        Holds::One(part) => together(part, newer, older, at, found),
        Holds::Names(part, extra) => match (newer, older) {
            (Value::Object(newer), Value::Object(older)) => {
                names(part, (extra, name), (newer, older), at, found);
            }
            (newer, older) => together(Part::Fact, newer, older, at, found),
        },
        _ => match (newer, older) {
            (Value::Array(newer), Value::Array(older)) => list(holds, newer, older, at, found),
            (newer, older) => together(Part::Fact, newer, older, at, found),
        },
    }
}

/// A member that the newer page alone has.
fn older_lacks(holds: Holds, (name, newer): (&str, Option<&Value>), at: &At, found: &mut Found) {
    match (holds, newer) {
        (Holds::Apart, _) => {}
        (Holds::Words, _) => found.words.push(at.newer.clone()),
        (Holds::Hint, _) => found.newer_alone.push(at.newer.clone()),
        (Holds::Names(part, extra), Some(Value::Object(newer))) => {
            let mut newer = newer.clone();
            names(part, (extra, name), (&mut newer, &Map::new()), at, found);
        }
        (Holds::Parameters, Some(Value::Array(newer))) => {
            parameters(&mut newer.clone(), &[], at, found);
        }
        (_, newer) if newer == unsaid(name).as_ref() => {}
        (_, newer) => found.contradict(at.clone(), newer, None),
    }
}

/// A member that the older page alone has; returns whether it is merged.
fn newer_lacks(holds: Holds, name: &str, older: &Value, at: &At, found: &mut Found) -> bool {
    match (holds, older) {
        (Holds::Apart, _) => false,
        (Holds::Words, _) => {
            found.words.push(at.newer.clone());
            false
        }
        (Holds::Hint, _) => {
            found.add(at.clone());
            true
        }
        (Holds::Names(part, extra), Value::Object(older)) => {
            names(part, (extra, name), (&mut Map::new(), older), at, found);
            true
        }
        (Holds::Parameters, Value::Array(older)) => {
            parameters(&mut Vec::new(), older, at, found);
            true
        }
        (_, older) if Some(older) == unsaid(name).as_ref() => false,
        (_, older) => {
            found.contradict(at.clone(), None, Some(older));
            false
        }
    }
}

/// Parts by name: what one page alone has is merged, where that contradicts nothing.
fn names(
    part: Part,
    (extra, map): (Extra, &str),
    (newer, older): (&mut Map<String, Value>, &Map<String, Value>),
    at: &At,
    found: &mut Found,
) {
    let has_any = newer.keys().any(|name| older.contains_key(name));
    if map == "properties" && !has_any && !newer.is_empty() && !older.is_empty() {
        // Two things of one name, and not one thing on two days.
        let [newer, older] = [&*newer, older].map(|map| Value::Object(map.clone()));
        return found.contradict(at.clone(), Some(&newer), Some(&older));
    }
    for (name, value) in newer.iter_mut() {
        let (at, part) = (at.push(name), of_status(part, name));
        match older.get(name) {
            Some(older) => together(part, value, older, &at, found),
            None if may_add(extra, name) => found.newer_alone.push(at.newer),
            None => found.contradict(at, Some(value), None),
        }
    }
    let common = newer.keys().filter(|name| older.contains_key(*name));
    if map == "properties" && common.ne(older.keys().filter(|name| newer.contains_key(*name))) {
        found.words.push(at.newer.clone());
    }
    let alone = older.iter().filter(|(name, _)| !newer.contains_key(*name)).collect::<Vec<_>>();
    for (name, value) in alone {
        if may_add(extra, name) {
            found.add(at.push(name));
            newer.insert(name.clone(), value.clone());
        } else {
            found.contradict(at.push(name), None, Some(value));
        }
    }
}

fn may_add(extra: Extra, name: &str) -> bool {
    match extra {
        Extra::Merged => true,
        Extra::Contradicts => false,
        Extra::ByStatus => !name.starts_with('2'),
    }
}

/// Another media type is one more to expect of an error, too.
fn of_status(part: Part, status: &str) -> Part {
    match part {
        Part::Response(Extra::ByStatus) if may_add(Extra::ByStatus, status) => {
            Part::Response(Extra::Merged)
        }
        Part::Response(Extra::ByStatus) => Part::Response(Extra::Contradicts),
        part => part,
    }
}

fn list(holds: Holds, newer: &mut Vec<Value>, older: &[Value], at: &At, found: &mut Found) {
    match holds {
        Holds::Values => values(newer, older, at, found),
        Holds::Parameters => parameters(newer, older, at, found),
        Holds::Forms => forms(true, newer, older, at, found),
        Holds::All => forms(false, newer, older, at, found),
        Holds::Tuple if newer.len() == older.len() => {
            for (index, (newer, older)) in newer.iter_mut().zip(older).enumerate() {
                together(Part::Schema, newer, older, &at.index(index, index), found);
            }
        }
        Holds::Facts(part) if is_paired(&paired(newer, older, |fact| bare(part, fact))) => {}
        _ => whole(newer, older, at, found),
    }
}

fn is_paired(paired: &Paired) -> bool {
    paired.newer.is_empty() && paired.older.is_empty()
}

fn whole(newer: &[Value], older: &[Value], at: &At, found: &mut Found) {
    let [newer, older] = [newer, older].map(|list| Value::Array(list.to_vec()));
    found.contradict(at.clone(), Some(&newer), Some(&older));
}

/// The listed values of both; whether null is one of them is a matter of the type.
fn values(newer: &mut Vec<Value>, older: &[Value], at: &At, found: &mut Found) {
    let paired = paired(newer, older, Value::clone);
    let is_null = |list: &[Value]| list.contains(&Value::Null);
    let common = paired.both.iter().filter(|(index, _)| newer.get(*index) != Some(&Value::Null));
    if common.count() == 0 || is_null(newer) != is_null(older) {
        return whole(newer, older, at, found);
    }
    alone(&paired, newer, older, at, found);
}

/// The alternatives of a union or the parts of an `allOf`: those that differ in words alone are the
/// same, then what is left of either in its order.
fn forms(is_union: bool, newer: &mut Vec<Value>, older: &[Value], at: &At, found: &mut Found) {
    let mut paired = paired(newer, older, |form| bare(Part::Schema, form));
    if paired.newer.len() == paired.older.len() {
        let left = paired.newer.drain(..).zip(paired.older.drain(..));
        paired.both.extend(left);
        paired.both.sort_unstable();
    }
    let is_null = |form: &Value| form.get("type") == Some(&Value::from("null"));
    let is_one_sided = paired.newer.is_empty() || paired.older.is_empty();
    let is_null_alone = paired.newer.iter().filter_map(|index| newer.get(*index)).any(is_null)
        || paired.older.iter().filter_map(|index| older.get(*index)).any(is_null);
    let may_differ = is_union && is_one_sided && !is_null_alone;
    if !may_differ && !is_paired(&paired) {
        return whole(newer, older, at, found);
    }
    for (new, old) in &paired.both {
        if let (Some(newer), Some(older)) = (newer.get_mut(*new), older.get(*old)) {
            together(Part::Schema, newer, older, &at.index(*new, *old), found);
        }
    }
    alone(&paired, newer, older, at, found);
}

/// Merges what one list alone has, and tells of another order.
fn alone(paired: &Paired, newer: &mut Vec<Value>, older: &[Value], at: &At, found: &mut Found) {
    if paired.is_in_another_order() {
        found.words.push(at.newer.clone());
    }
    let places = paired.newer.iter().map(|index| at.index(*index, 0).newer);
    found.newer_alone.extend(places);
    for index in &paired.older {
        if let Some(item) = older.get(*index) {
            found.add(at.index(newer.len(), *index));
            newer.push(item.clone());
        }
    }
}

fn parameters(newer: &mut Vec<Value>, older: &[Value], at: &At, found: &mut Found) {
    let key = |parameter: &Value| ["name", "in", "$ref"].map(|key| parameter.get(key).cloned());
    let mut paired = paired(newer, older, key);
    for (new, old) in &paired.both {
        if let (Some(newer), Some(older)) = (newer.get_mut(*new), older.get(*old)) {
            together(Part::Parameter, newer, older, &at.index(*new, *old), found);
        }
    }
    // What one page alone has and calls for, or has elsewhere than the other; of a reference that
    // is not known here.
    let is_free = |parameter: &Value, others: &[Value]| {
        let name = parameter.get("name");
        name.is_some()
            && parameter.get("required") != Some(&Value::Bool(true))
            && others.iter().all(|other| other.get("name") != name)
    };
    paired.newer.retain(|index| {
        let Some(parameter) = newer.get(*index).filter(|p| !is_free(p, older)) else { return true };
        let at = At { older: at.older.clone(), ..at.index(*index, 0) };
        found.contradict(at, Some(parameter), None);
        false
    });
    paired.older.retain(|index| {
        let Some(parameter) = older.get(*index).filter(|p| !is_free(p, newer)) else { return true };
        let at = At { newer: at.newer.clone(), ..at.index(0, *index) };
        found.contradict(at, None, Some(parameter));
        false
    });
    alone(&paired, newer, older, at, found);
}
