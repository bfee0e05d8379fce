//! What changed of the models.

use super::deprecations::{deprecated, from_the_start};
use super::matching::{Matching, by_keys};
use super::pair::{Pair, item};
use super::side::Side;
use super::{Bump, Change, Kind, about, fields, prose, values, words};
use crate::api::{Field, Model, Others, Shape};

/// Compares all models.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, matching: &Matching<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    for model in &matching.models.gone {
        let change = Change::new(Kind::TypeRemoved, Bump::Major, item(model), "is gone");
        let change = change.at(old.place(&old.pointer_of(model))).used(&old.uses, &model.name);
        changes.push(change.words(Some(outline(model)), None));
    }
    for model in &matching.models.added {
        let change = Change::new(Kind::TypeAdded, Bump::Minor, item(model), "is new");
        let change = from_the_start(change, &model.deprecated);
        let change = change.at(new.place(&new.pointer_of(model))).used(&new.uses, &model.name);
        changes.push(change.words(None, Some(outline(model))));
        changes.extend(stated_in(new, model));
    }
    for (was, is) in &matching.models.pairs {
        Pair { old, new, was, is, matching }.compare(&mut changes);
    }
    changes
}

/// Returns the sentences that state rules for a new model, if callers send it.
fn stated_in(side: &Side<'_>, model: &Model) -> Vec<Change> {
    let subject = subject(side, model);
    let rules = &side.input.rules;
    let own = prose::stated_in(&subject, text(model), rules);
    let fields = model.fields().iter().flat_map(|field| {
        let text = prose::Text::of(&field.about);
        prose::stated_in(&fields::subject(side, model, field), text, rules)
    });
    own.into_iter().chain(fields).collect()
}

fn subject(side: &Side<'_>, model: &Model) -> prose::Subject {
    prose::Subject {
        item: item(model),
        schema: Some(model.schema.clone()),
        field: None,
        is_sent: side.uses.direction(&model.name).is_sent(),
        in_full: false,
        place: side.place(&side.pointer_of(model)),
    }
}

fn text(model: &Model) -> prose::Text<'_> {
    prose::Text { prose: &model.prose, deprecated: &model.deprecated }
}

/// Returns the schema's name, and what it is made of.
fn outline(model: &Model) -> String {
    let parts = match &model.shape {
        Shape::Object(fields) => fields.iter().map(|f| f.wire.as_str()).collect::<Vec<_>>(),
        Shape::Enum(values) => values.iter().map(|(value, _)| value.as_str()).collect(),
        Shape::Union(union) => union.variants.iter().map(|v| v.name.as_str()).collect(),
    };
    words::cut(&format!("{}: {}", model.schema, parts.join(", ")))
}

/// Returns whether members that were allowed are.
fn is_looser(was: &Others, is: &Others) -> bool {
    match (was, is) {
        (
            Others::Like { schema: of, nullable: nulls, bounds },
            Others::Like { schema, nullable, bounds: within },
        ) => of == schema && nullable >= nulls && !about::refuses_more(bounds, within),
        _ => false,
    }
}

/// Returns what the page says of members that it does not name.
fn other_words(others: &Others) -> Option<String> {
    match others {
        Others::Any => None,
        Others::None => Some("no others".to_owned()),
        Others::Like { schema, bounds, .. } => {
            let bounds = bounds.iter().map(|bound| format!(", {bound}")).collect::<String>();
            Some(format!("{}{bounds}", words::of_schema(schema)))
        }
    }
}

/// Returns what a model is in Rust.
fn form(shape: &Shape) -> &'static str {
    match shape {
        Shape::Object(_) => "a struct",
        Shape::Enum(_) => "an enum",
        Shape::Union(_) => "a union",
    }
}

impl Pair<'_> {
    fn compare(&self, changes: &mut Vec<Change>) {
        let place = self.new.place(&self.new.pointer_of(self.is));
        changes.extend(self.name().map(|change| change.at(place.clone())));
        let (bounds_were, bounds) = (&self.was.bounds, &self.is.bounds);
        let change = about::bounds(&item(self.is), bounds_were, bounds, self.is_sent());
        let used = |change: Change| change.used(&self.new.uses, &self.is.name);
        let old = deprecated(&item(self.is), &self.was.deprecated, &self.is.deprecated);
        let change = change.into_iter().chain(self.others()).chain(old);
        changes.extend(change.map(|change| used(change.at(place.clone()))));
        match (&self.was.shape, &self.is.shape) {
            (Shape::Object(was), Shape::Object(is)) => self.fields(was, is, changes),
            (Shape::Enum(was), Shape::Enum(is)) => values::compare(self, was, is, changes),
            // The code tells of the variants.
            (Shape::Union(_), Shape::Union(_)) => {}
            (was, is) => {
                let what = format!("was {} and is {}", form(was), form(is));
                let change = Change::new(Kind::TypeChanged, Bump::Major, item(self.is), what);
                let change = change.at(place.clone()).used(&self.new.uses, &self.is.name);
                changes.push(change.words(Some(outline(self.was)), Some(outline(self.is))));
            }
        }
        let subject = subject(self.new, self.is);
        let rules = &self.new.input.rules;
        changes.extend(prose::compare(&subject, text(self.was), text(self.is), rules));
    }

    /// What the page says of members that it does not name.
    fn others(&self) -> Option<Change> {
        let (was, is) = (&self.was.others, &self.is.others);
        let of = |bump, what| Change::new(Kind::BoundsChanged, bump, item(self.is), what);
        let patch = if self.is_sent() { Bump::Patch } else { Bump::None };
        let warned = "the check warns of such a member, and it is sent as it is";
        match (was, is) {
            _ if was == is => None,
            (_, Others::None) => Some(of(patch, "allows no other members now").note(warned)),
            (Others::None, Others::Any) => Some(of(patch, "allows other members now").note(warned)),
            (_, Others::Any) => {
                let change = of(patch, "allows other members of any type now");
                Some(change.note("the check refuses nothing that was sent before"))
            }
            (_, Others::Like { .. }) => Some(self.others_like(was, is)),
        }
    }

    /// The members that the page does not name are of a type now.
    fn others_like(&self, was: &Others, is: &Others) -> Change {
        let held = format!("{}::extra", item(self.is));
        let of = |bump| Change::new(Kind::BoundsChanged, bump, &held, "is held to something else");
        let change = match self.is_sent() {
            true if is_looser(was, is) => {
                of(Bump::Patch).note("the check refuses nothing that was sent before")
            }
            true => of(Bump::Major)
                .refusing("it compiles, but the check may refuse what was sent before"),
            false => of(Bump::None).note("no request has it, and answers are not checked"),
        };
        change.words(other_words(was), other_words(is))
    }

    /// The Rust name, or what the pages call the schema.
    fn name(&self) -> Option<Change> {
        let [was, is] = [self.was, self.is].map(|model| Some(model.schema.clone()));
        if self.was.name != self.is.name {
            let what = format!("is now `{}`", item(self.is));
            let lock = format!(
                "the line `\"{}\" = \"{}\"` in names.toml keeps the name",
                self.is.schema, self.was.name
            );
            let change = Change::new(Kind::TypeRenamed, Bump::Major, item(self.was), what);
            let change = change.becoming(item(self.is)).used(&self.new.uses, &self.is.name);
            let change = change.note(lock);
            return Some(if was == is { change } else { change.words(was, is) });
        }
        let what = "keeps its name, though the pages call its schema otherwise";
        let change = Change::new(Kind::TypeRenamed, Bump::None, item(self.is), what);
        (was != is).then(|| change.words(was, is))
    }

    fn fields(&self, was: &[Field], is: &[Field], changes: &mut Vec<Change>) {
        let wire = |field: &Field| field.wire.clone();
        let name = |field: &Field| field.name.clone();
        let matched = by_keys(was, is, &[&wire, &name]);
        for field in matched.gone {
            let path = format!("{}::{}", item(self.was), field.name);
            let at = self.old.pointer_of_field(self.was, &field.wire);
            let change = Change::new(Kind::FieldRemoved, Bump::Major, path, "is gone");
            let change = change.note("its value is still read and written, in `extra`");
            let change = change.at(self.old.place(&at)).used(&self.old.uses, &self.was.name);
            changes.push(change.words(fields::words(self.old, &at, field), None));
        }
        for field in matched.added {
            changes.extend(fields::added(self, field));
        }
        for (was, is) in matched.pairs {
            fields::pair(self, was, is, changes);
        }
    }
}
