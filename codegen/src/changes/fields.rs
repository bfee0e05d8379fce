//! What changed of a field.

use serde_json::Value;

use super::deprecations::{deprecated, from_the_start};
use super::pair::{Pair, item};
use super::side::Side;
use super::{Bump, Change, Kind, about, prose, words as own_words};
use crate::api::{Field, Model, Shape};
use crate::reference::{reference, target};
use crate::rules::{Check, Rules};

/// Returns what the page says of a field, or what the generator read where it stands elsewhere.
pub(super) fn words(side: &Side<'_>, pointer: &str, field: &Field) -> Option<String> {
    Some(own_words::of_schema(side.at(pointer).unwrap_or(&field.schema)))
}

/// Returns what both pages say of a field; of the schema that it refers to, where they refer to
/// one of the same name.
fn both_words(
    (old, old_at, was): (&Side<'_>, &str, &Field),
    (new, new_at, is): (&Side<'_>, &str, &Field),
) -> (Option<String>, Option<String>) {
    let words_of = (words(old, old_at, was), words(new, new_at, is));
    let referred = |side: &Side<'_>, at: &str| {
        let schema = side.at(at)?;
        let name = target(schema).or_else(|| target(schema.get("items")?))?;
        let at = reference(&name);
        Some(own_words::of_schema(side.at(at.as_str()?.trim_start_matches('#'))?))
    };
    match (referred(old, old_at), referred(new, new_at)) {
        (Some(was), Some(is)) if words_of.0 == words_of.1 => (Some(was), Some(is)),
        _ => words_of,
    }
}

/// Returns what the rules know a field's prose by.
pub(super) fn subject(side: &Side<'_>, model: &Model, field: &Field) -> prose::Subject {
    prose::Subject {
        item: format!("{}::{}", item(model), field.name),
        schema: Some(model.schema.clone()),
        field: Some(field.wire.clone()),
        is_sent: side.uses.direction(&model.name).is_sent(),
        in_full: false,
        place: side.place(&side.pointer_of_field(model, &field.wire)),
    }
}

/// A field that is new, and the rules that its prose states.
pub(super) fn added(pair: &Pair<'_>, field: &Field) -> Vec<Change> {
    let subject = subject(pair.new, pair.is, field);
    let stated = prose::stated_in(&subject, prose::Text::of(&field.about), &pair.new.input.rules);
    [added_alone(pair, field)].into_iter().chain(stated).collect()
}

fn added_alone(pair: &Pair<'_>, field: &Field) -> Change {
    let path = format!("{}::{}", item(pair.is), field.name);
    let is_refused = field.required && pair.is_sent() && !is_relaxed(pair, field);
    let change = if is_refused {
        Change::new(Kind::FieldAdded, Bump::Major, path, "is new and required")
            .refusing("it compiles, but the check refuses a request without it")
    } else {
        Change::new(Kind::FieldAdded, Bump::Minor, path, "is new")
    };
    let change = from_the_start(change, &field.about.deprecated);
    let at = pair.new.pointer_of_field(pair.is, &field.wire);
    let change = change.at(pair.new.place(&at)).used(&pair.new.uses, &pair.is.name);
    change.words(None, words(pair.new, &at, field))
}

/// Compares one field of both sides.
pub(super) fn pair(pair: &Pair<'_>, was: &Field, is: &Field, changes: &mut Vec<Change>) {
    let path = format!("{}::{}", item(pair.is), is.name);
    let at = pair.new.pointer_of_field(pair.is, &is.wire);
    let place = pair.new.place(&at);
    let add = |change: Change| change.at(place.clone()).used(&pair.new.uses, &pair.is.name);
    let old_at = pair.old.pointer_of_field(pair.was, &was.wire);
    let (old_words, new_words) = both_words((pair.old, &old_at, was), (pair.new, &at, is));
    let with_words = |change: Change| change.words(old_words.clone(), new_words.clone());

    changes.extend(name(pair, was, is).map(add));
    changes.extend(of_type(pair, was, is, &path).map(with_words).map(add));
    changes.extend(required(pair, was, is, &path).map(add));
    changes.extend(about::compare(&path, &was.about, &is.about, pair.is_sent()).map(add));
    changes.extend(deprecated(&path, &was.about.deprecated, &is.about.deprecated).map(add));
    let subject = subject(pair.new, pair.is, is);
    let rules = &pair.new.input.rules;
    let (was, is) = (prose::Text::of(&was.about), prose::Text::of(&is.about));
    changes.extend(prose::compare(&subject, was, is, rules));
}

/// The Rust name, or the JSON name alone.
fn name(pair: &Pair<'_>, was: &Field, is: &Field) -> Option<Change> {
    let path = |name: &str| format!("{}::{name}", item(pair.is));
    if was.name != is.name {
        let what = format!("is now `{}`", path(&is.name));
        let was_path = format!("{}::{}", item(pair.was), was.name);
        let change = Change::new(Kind::FieldRenamed, Bump::Major, was_path, what);
        return Some(change.becoming(path(&is.name)));
    }
    let what = "has another name in JSON";
    let change = Change::new(Kind::FieldRenamed, Bump::Patch, path(&is.name), what);
    let change = change.words(Some(was.wire.clone()), Some(is.wire.clone()));
    (was.wire != is.wire).then_some(change)
}

/// The Rust type, as the code has it.
fn of_type(pair: &Pair<'_>, was: &Field, is: &Field, path: &str) -> Option<Change> {
    let was_path = format!("{}::{}", item(pair.was), was.name);
    let was_type = pair.matching.translated(pair.old.surface.get(&was_path)?);
    let is_type = pair.new.surface.get(path)?;
    if was_type == is_type {
        return None;
    }
    let types = format!("its type was `{was_type}` and is `{is_type}`");
    let without = |text: &str| text.replace("Option<", "").replace('>', "");
    if was.nullable != is.nullable && without(&was_type) == without(is_type) {
        let what = if is.nullable { "may be null" } else { "may be null no longer" };
        let change = Change::new(Kind::FieldNullableChanged, Bump::Major, path, what);
        return Some(change.note(types));
    }
    let what = format!("is `{is_type}`, not `{was_type}`");
    let change = Change::new(Kind::FieldTypeChanged, Bump::Major, path, what);
    let has_other_json = json_type(pair.old, &was.schema) != json_type(pair.new, &is.schema);
    let note = "what has the old type in JSON is still read and written, in `extra`";
    Some(if has_other_json { change.note(note) } else { change })
}

/// Returns the JSON type of a schema; a model is an object or a text.
fn json_type(side: &Side<'_>, schema: &Value) -> Option<String> {
    if target(schema).is_none() {
        return schema.get("type").and_then(Value::as_str).map(str::to_owned);
    }
    match side.api.referred(schema)?.shape {
        Shape::Object(_) => Some("object".to_owned()),
        Shape::Enum(_) => Some("string".to_owned()),
        Shape::Union(_) => None,
    }
}

fn required(pair: &Pair<'_>, was: &Field, is: &Field, path: &str) -> Option<Change> {
    let what = match (was.required, is.required) {
        (false, true) => "is now required",
        (true, false) => "is required no longer",
        _ => return None,
    };
    let of = |bump| Change::new(Kind::FieldRequiredChanged, bump, path, what);
    let words =
        |field: &Field| Some(if field.required { "required" } else { "not required" }.to_owned());
    let change = match is.required {
        _ if !pair.is_sent() => {
            of(Bump::None).note("no request has it, and every field is optional in Rust")
        }
        true if is_relaxed(pair, is) => {
            of(Bump::Patch).note("a rule of rules.toml makes its absence a warning")
        }
        true => of(Bump::Major).refusing("it compiles, but the check refuses a request without it"),
        false => of(Bump::Patch).note("the check lets a request without it pass"),
    };
    Some(change.words(words(was), words(is)))
}

/// Returns whether a hand-written rule makes the absence of the field a warning.
fn is_relaxed(pair: &Pair<'_>, field: &Field) -> bool {
    let Rules { rules, .. } = &pair.new.input.rules;
    rules.iter().any(|rule| {
        matches!(rule.check, Check::Expected)
            && rule.field.as_ref() == Some(&field.wire)
            && rule.fits(pair.is)
    })
}
