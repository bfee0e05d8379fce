//! What changed of the operations: which there are, what they are called, and where they go.

use std::collections::BTreeSet;

use serde_json::Value;

use super::deprecations::{deprecated, from_the_start};
use super::matching::Matching;
use super::side::{Side, pointer_of_operation};
use super::{Bump, Change, Kind, Place, answers, arguments, prose, words};
use crate::api::{Operation, host, is_at_home};
use crate::names::pascal;

/// Compares all operations.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, matching: &Matching<'_>) -> Vec<Change> {
    let operations = &matching.operations;
    let mut changes = new_servers(old, new);
    for operation in &operations.gone {
        let change = Change::new(Kind::OperationRemoved, Bump::Major, item(operation), "is gone");
        let change = change.note(format!("`calls::{}` goes with it", pascal(&operation.name)));
        let place = old.place(&pointer_of_operation(operation));
        changes.push(change.at(place).words(Some(title(operation)), None));
    }
    for operation in &operations.added {
        let change = Change::new(Kind::OperationAdded, Bump::Minor, item(operation), "is new");
        let change = from_the_start(change, &operation.deprecated);
        let change = match is_at_home(&operation.server) {
            true => change,
            false => change.note(format!("calls go to {}, with the key", operation.server)),
        };
        let place = new.place(&pointer_of_operation(operation));
        changes.push(change.at(place.clone()).words(None, Some(title(operation))));
        let subject = subject(new, operation, place);
        changes.extend(prose::stated_in(&subject, text(operation), &new.input.rules));
    }
    for (was, is) in &operations.pairs {
        Pair { old, new, was, is }.compare(&mut changes);
        arguments::compare((old, was), (new, is), matching, &mut changes);
        answers::compare((old, was), (new, is), matching, &mut changes);
    }
    changes
}

/// The key goes where it never went: one change for each host.
fn new_servers(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let known = old.api.operations.iter().map(|operation| host(&operation.server));
    let mut known = known.collect::<BTreeSet<_>>();
    let strange = new.api.operations.iter().filter(|operation| {
        !is_at_home(&operation.server) && known.insert(host(&operation.server))
    });
    let change = |operation: &Operation| {
        let what =
            format!("sends the key to `{}`, where no operation was", host(&operation.server));
        let change = Change::new(Kind::ServerAdded, Bump::Major, item(operation), what);
        let change = change.refusing("find out who says so before you allow it");
        let change = change.at(new.place(&pointer_of_operation(operation)));
        change.words(None, Some(operation.server.clone()))
    };
    strange.map(change).collect()
}

pub(super) fn item(operation: &Operation) -> String {
    format!("Client::{}", operation.name)
}

fn title(operation: &Operation) -> String {
    words::cut(&format!("{}: {}", operation.key, operation.title))
}

fn text(operation: &Operation) -> prose::Text<'_> {
    prose::Text { prose: &operation.prose, deprecated: &operation.deprecated }
}

/// One operation on both sides.
struct Pair<'a> {
    old: &'a Side<'a>,
    new: &'a Side<'a>,
    was: &'a Operation,
    is: &'a Operation,
}

impl Pair<'_> {
    fn compare(&self, changes: &mut Vec<Change>) {
        let at = pointer_of_operation(self.is);
        let found = [self.name(), self.path(), self.server(), self.authentication()];
        changes.extend(found.into_iter().flatten().map(|change| change.at(self.new.place(&at))));
        let deprecated = deprecated(&item(self.is), &self.was.deprecated, &self.is.deprecated);
        changes.extend(deprecated.map(|change| change.at(self.new.place(&at))));
        if let (Some(was), Some(is)) = (&self.was.address, &self.is.address)
            && was != is
        {
            let what = "has its page at another address";
            let change = Change::new(Kind::AddressChanged, Bump::Patch, item(self.is), what);
            let change = change.at(self.new.place(&at));
            changes.push(change.words(Some(was.clone()), Some(is.clone())));
        }
        let subject = subject(self.new, self.is, self.new.place(&at));
        let rules = &self.new.input.rules;
        changes.extend(prose::compare(&subject, text(self.was), text(self.is), rules));
    }

    /// The Rust name, or what the page calls it.
    fn name(&self) -> Option<Change> {
        let called = |side: &Side<'_>, operation: &Operation, name: &str| {
            let page = side.at(&pointer_of_operation(operation)).unwrap_or(&Value::Null);
            words::only(page, &[name])
        };
        let both = |name| (called(self.old, self.was, name), called(self.new, self.is, name));
        let mut names = ["operationId", "summary"].map(both).to_vec();
        names.retain(|(was, is)| was != is);
        let (was, is) = names.into_iter().unzip::<_, _, Vec<_>, Vec<_>>();
        let (was, is) = (was.join(", "), is.join(", "));
        if self.was.name != self.is.name {
            let what = format!("is now `{}`", item(self.is));
            let change = Change::new(Kind::OperationRenamed, Bump::Major, item(self.was), what);
            let lock = format!(
                "the line `\"{}\" = \"{}\"` in names.toml keeps the name",
                self.is.key, self.was.name
            );
            let words = |words: String| Some(words).filter(|words| !words.is_empty());
            return Some(change.becoming(item(self.is)).note(lock).words(words(was), words(is)));
        }
        let what = "keeps its locked name, though the page calls it otherwise";
        let change = Change::new(Kind::OperationRenamed, Bump::None, item(self.is), what);
        (was != is).then(|| change.words(Some(was), Some(is)))
    }

    fn path(&self) -> Option<Change> {
        let change = Change::new(Kind::OperationMoved, Bump::Patch, item(self.is), "moved");
        let change = change.note("calls go to the new method and path");
        let words = [&self.was.key, &self.is.key].map(|key| Some(key.clone()));
        let [was, is] = words;
        (was != is).then(|| change.words(was, is))
    }

    fn server(&self) -> Option<Change> {
        let change =
            Change::new(Kind::ServerChanged, Bump::Minor, item(self.is), "is on another server");
        let change = change.note("calls go there, with the key, unless a base URL is set");
        let [was, is] = [&self.was.server, &self.is.server].map(|server| Some(server.clone()));
        (was != is).then(|| change.words(was, is))
    }

    fn authentication(&self) -> Option<Change> {
        let was = self.old.authentication.get(&self.was.key).cloned();
        let is = self.new.authentication.get(&self.is.key).cloned();
        let what = "asks for another authentication";
        let change = Change::new(Kind::AuthenticationChanged, Bump::None, item(self.is), what);
        let change = change.note("the library sends the key as a bearer token all the same");
        (was != is).then(|| change.words(was, is))
    }
}

fn subject(side: &Side<'_>, operation: &Operation, place: Place) -> prose::Subject {
    let schema = body_schema(side, operation);
    let item = item(operation);
    prose::Subject { item, schema, field: None, is_sent: true, in_full: true, place }
}

/// Returns the schema of a body that is a model.
fn body_schema(side: &Side<'_>, operation: &Operation) -> Option<String> {
    let model = side.api.referred(&operation.body.as_ref()?.schema)?;
    Some(model.schema.clone())
}
