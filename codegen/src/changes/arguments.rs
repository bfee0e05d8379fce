//! What changed of a call's arguments: its parameters and its body.

use super::deprecations::{deprecated, from_the_start};
use super::matching::{Matching, by_keys};
use super::side::{Side, pointer_of_operation};
use super::{Bump, Change, Kind, Place, about, prose, words};
use crate::api::{Location, Operation, Parameter};
use crate::names::pascal;
use crate::pointer;

/// Compares the arguments of one operation.
pub(super) fn compare(
    (old, was): (&Side<'_>, &Operation),
    (new, is): (&Side<'_>, &Operation),
    matching: &Matching<'_>,
    changes: &mut Vec<Change>,
) {
    let sides = Sides { old, was, new, is, matching };
    let with_place = |p: &Parameter| format!("{:?} {}", p.location, p.wire);
    let wire = |p: &Parameter| p.wire.clone();
    let name = |p: &Parameter| p.name.clone();
    let has_as_many = placeholders(&was.path).count() == placeholders(&is.path).count();
    // A path that names its placeholders otherwise has them in the same order.
    let position = |p: &Parameter| {
        let of_either = placeholders(&was.path).position(|name| name == p.wire);
        let index = of_either.or_else(|| placeholders(&is.path).position(|name| name == p.wire));
        match index.filter(|_| has_as_many && p.location == Location::Path) {
            Some(index) => index.to_string(),
            None => with_place(p),
        }
    };
    let keys: [&dyn Fn(&Parameter) -> String; 4] = [&with_place, &wire, &name, &position];
    let matched = by_keys(&was.parameters, &is.parameters, &keys);
    for parameter in matched.gone {
        let change =
            Change::new(Kind::ParameterRemoved, Bump::Major, path(was, parameter), "is gone");
        let (place, words) = located(old, was, parameter);
        changes.push(change.at(place).words(words, None));
    }
    for parameter in matched.added {
        let subject = subject(new, is, parameter);
        changes.push(sides.added(parameter));
        let text = prose::Text::of(&parameter.about);
        changes.extend(prose::stated_in(&subject, text, &new.input.rules));
    }
    for (was, is) in matched.pairs {
        sides.pair(was, is, changes);
    }
    sides.body(changes);
}

/// The names in the braces of a path.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

struct Sides<'a> {
    old: &'a Side<'a>,
    was: &'a Operation,
    new: &'a Side<'a>,
    is: &'a Operation,
    matching: &'a Matching<'a>,
}

impl Sides<'_> {
    fn added(&self, parameter: &Parameter) -> Change {
        let item = path(self.is, parameter);
        let change = match parameter.required {
            true => Change::new(Kind::ParameterAdded, Bump::Major, item, "is new and required")
                .refusing("a call without it, which was sent before, is refused"),
            false => Change::new(Kind::ParameterAdded, Bump::Minor, item, "is new"),
        };
        let change = from_the_start(change, &parameter.about.deprecated);
        let (place, words) = located(self.new, self.is, parameter);
        change.at(place).words(None, words)
    }

    fn pair(&self, was: &Parameter, is: &Parameter, changes: &mut Vec<Change>) {
        let item = path(self.is, is);
        let (place, is_words) = located(self.new, self.is, is);
        let (_, was_words) = located(self.old, self.was, was);
        let add = |change: Change| change.at(place.clone());
        let of_type = self.of_type(was, is).map(|c| c.words(was_words.clone(), is_words.clone()));
        changes.extend(of_type.map(add));
        changes.extend(on_the_wire(&item, was, is).map(add));
        changes.extend(required(&item, was.required, is.required).map(add));
        changes.extend(about::compare(&item, &was.about, &is.about, true).map(add));
        changes.extend(deprecated(&item, &was.about.deprecated, &is.about.deprecated).map(add));
        let subject = subject(self.new, self.is, is);
        let (was, is) = (prose::Text::of(&was.about), prose::Text::of(&is.about));
        changes.extend(prose::compare(&subject, was, is, &self.new.input.rules));
    }

    /// The Rust name and type, as the code has them.
    fn of_type(&self, was: &Parameter, is: &Parameter) -> Option<Change> {
        let (was_path, is_path) = (path(self.was, was), path(self.is, is));
        if was.name != is.name {
            let what = format!("is now `{is_path}`");
            let change = Change::new(Kind::ParameterChanged, Bump::Major, was_path, what);
            return Some(change.becoming(is_path));
        }
        let was = self.matching.translated(self.old.surface.get(&format!("{was_path}()"))?);
        let is = self.new.surface.get(&format!("{is_path}()"))?;
        let [was, is] = [was.as_str(), is].map(argument);
        let what = format!("takes `{is}`, not `{was}`");
        (was != is).then(|| Change::new(Kind::ParameterChanged, Bump::Major, is_path, what))
    }

    fn body(&self, changes: &mut Vec<Change>) {
        let call = |operation: &Operation| format!("calls::{}::body", pascal(&operation.name));
        let (was_path, item) = (call(self.was), call(self.is));
        let at = |operation| pointer::push(&pointer_of_operation(operation), "requestBody");
        let place = self.new.place(&at(self.is));
        let words = |side: &Side<'_>, operation| side.at(&at(operation)).map(body_words);
        let (was_words, is_words) = (words(self.old, self.was), words(self.new, self.is));
        let change = match (&self.was.body, &self.is.body) {
            (Some(_), None) => {
                let place = self.old.place(&at(self.was));
                Some(Change::new(Kind::BodyRemoved, Bump::Major, was_path, "is gone").at(place))
            }
            (None, Some(body)) if body.required => {
                let change = Change::new(Kind::BodyAdded, Bump::Major, item, "is new and required");
                let change =
                    change.refusing("a call without a body, which was sent before, is refused");
                Some(change.at(place))
            }
            (None, Some(_)) => {
                Some(Change::new(Kind::BodyAdded, Bump::Minor, item, "is new").at(place))
            }
            (Some(was), Some(is)) => {
                let bounds = about::bounds(&item, &was.bounds, &is.bounds, true);
                changes.extend(bounds.map(|change| change.at(place.clone())));
                let change = required(&item, was.required, is.required);
                let change =
                    change.map(|change| Change { kind: Kind::BodyRequiredChanged, ..change });
                changes.extend(change.map(|change| change.at(place.clone())));
                self.body_type(&was_path, item).map(|change| change.at(place))
            }
            (None, None) => {
                let what = "is sent in another form";
                let change = Change::new(Kind::BodyChanged, Bump::Patch, item, what).at(place);
                (media(self.old, &at(self.was)) != media(self.new, &at(self.is))).then_some(change)
            }
        };
        changes.extend(change.map(|change| change.words(was_words, is_words)));
    }

    fn body_type(&self, was: &str, is: String) -> Option<Change> {
        let was = self.matching.translated(self.old.surface.get(&format!("{was}()"))?);
        let [was, now] = [was.as_str(), self.new.surface.get(&format!("{is}()"))?].map(argument);
        let what = format!("takes `{now}`, not `{was}`");
        (was != now).then(|| Change::new(Kind::BodyChanged, Bump::Major, is, what))
    }
}

/// The media types of a body whose parts are parameters.
fn media<'a>(side: &'a Side<'_>, at: &str) -> Vec<&'a String> {
    let content = side.at(at).and_then(|body| body.get("content"));
    let content = content.and_then(serde_json::Value::as_object);
    content.into_iter().flat_map(|content| content.keys()).collect()
}

fn body_words(body: &serde_json::Value) -> String {
    words::of(&words::without_prose(body.get("content").unwrap_or(body)))
}

fn subject(side: &Side<'_>, operation: &Operation, parameter: &Parameter) -> prose::Subject {
    let (place, _) = located(side, operation, parameter);
    let item = path(operation, parameter);
    prose::Subject { item, schema: None, field: None, is_sent: true, in_full: false, place }
}

/// `calls::EditDraftConfig::limit`.
fn path(operation: &Operation, parameter: &Parameter) -> String {
    format!("calls::{}::{}", pascal(&operation.name), parameter.name)
}

/// Returns where a parameter stands, and what the page says of it.
fn located(
    side: &Side<'_>,
    operation: &Operation,
    parameter: &Parameter,
) -> (Place, Option<String>) {
    let base = pointer_of_operation(operation);
    if location(parameter) == "part" {
        let place = side.place(&pointer::push(&base, "requestBody"));
        return (place, Some(words::of_schema(&parameter.schema)));
    }
    let at = pointer::push(&base, "parameters");
    let parameters = side.at(&at).and_then(serde_json::Value::as_array).into_iter().flatten();
    let mut parameters = parameters.enumerate();
    let found = parameters.find(|(_, found)| {
        found.get("name").and_then(serde_json::Value::as_str) == Some(&parameter.wire)
    });
    let at = match found {
        Some((index, _)) => pointer::push(&at, &index.to_string()),
        None => at,
    };
    (side.place(&at), found.map(|(_, found)| words::of_schema(found)))
}

/// The type inside `impl Into<…>`.
fn argument(signature: &str) -> &str {
    let inside = signature.split_once("(impl Into<").map_or(signature, |(_, inside)| inside);
    inside.rsplit_once(">) -> ").map_or(inside, |(inside, _)| inside)
}

/// The JSON name and the place.
fn on_the_wire(item: &str, was: &Parameter, is: &Parameter) -> Option<Change> {
    let of = |p: &Parameter| Some(format!("name: {}, in: {}", p.wire, location(p)));
    let what = "is sent under another name or in another place";
    let change = Change::new(Kind::ParameterChanged, Bump::Patch, item, what);
    (was.name == is.name && of(was) != of(is)).then(|| change.words(of(was), of(is)))
}

/// `path`, `query`, `header`, or `part` of a body.
fn location(parameter: &Parameter) -> String {
    format!("{:?}", parameter.location).to_lowercase()
}

fn required(item: &str, was: bool, is: bool) -> Option<Change> {
    let kind = Kind::ParameterRequiredChanged;
    match (was, is) {
        (false, true) => Some(
            Change::new(kind, Bump::Major, item, "is now required")
                .refusing("a call without it, which was sent before, is refused"),
        ),
        (true, false) => Some(Change::new(kind, Bump::Patch, item, "is required no longer")),
        _ => None,
    }
}
