//! What the readable reports share: sections by version bump, and one line for what needs no more.

use std::borrow::Cow;

use smallest_atoms_codegen::{Bump, Change, Changes, Direction, Kind, visible};

/// The changes that need one bump.
pub(super) struct Section<'a> {
    pub(super) bump: Bump,
    pub(super) title: &'static str,
    pub(super) entries: Vec<Entry<'a>>,
}

/// An entry of a section.
pub(super) enum Entry<'a> {
    /// A change with all that is known of it.
    One(&'a Change),
    /// Changes of one kind, one line each.
    Lines(&'static str, Vec<&'a Change>),
    /// Changes of one kind that are one line together.
    Line(&'static str, Vec<&'a Change>),
}

/// How much room a kind gets, where it is not all that it needs.
enum Room {
    Lines(&'static str),
    Line(&'static str),
}

fn room(change: &Change) -> Option<Room> {
    let is_locked = change.bump == Bump::None;
    let is_minor = change.bump == Bump::Minor;
    Some(match change.kind {
        Kind::OperationAdded => Room::Lines("New operations"),
        Kind::FieldAdded | Kind::ParameterAdded if is_minor => {
            Room::Lines("New fields and parameters")
        }
        Kind::ValueAdded => Room::Lines("New values"),
        Kind::OperationRenamed if is_locked => {
            Room::Lines("Operations that their pages call otherwise; the locked names stay")
        }
        Kind::TypeRenamed if is_locked => {
            Room::Lines("Schemas that the pages call otherwise; the types keep their names")
        }
        Kind::TypeAdded => Room::Line("New types"),
        // On another host, both addresses are told.
        Kind::AddressChanged if host(&change.old) == host(&change.new) => {
            Room::Line("Operations with their page at another address")
        }
        // Of an operation's own description every word that changed is told.
        Kind::Wording if change.item.starts_with("Client::") => return None,
        Kind::Wording => Room::Line("Items that are only worded otherwise"),
        _ => return None,
    })
}

fn host(address: &Option<String>) -> Option<&str> {
    address.as_deref()?.split('/').nth(2)
}

const SECTIONS: [(Bump, &str); 4] = [
    (Bump::Major, "Breaking"),
    (Bump::Minor, "New, or newly warned of"),
    (Bump::Patch, "Without effect on code that compiles"),
    (Bump::None, "Without effect on the library"),
];

/// Returns the sections that have entries, the most serious first.
pub(super) fn outline(changes: &Changes) -> Vec<Section<'_>> {
    let section = |(bump, title)| {
        let of_bump = changes.iter().filter(|change| change.bump == bump).collect::<Vec<_>>();
        Section { bump, title, entries: entries(&of_bump) }
    };
    let mut sections = SECTIONS.map(section).into_iter().collect::<Vec<_>>();
    sections.retain(|section| !section.entries.is_empty());
    sections
}

/// The changes come in the order of their kinds, and so do the titles.
fn entries<'a>(changes: &[&'a Change]) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    let mut lines = Vec::new();
    let mut line = Vec::new();
    for change in changes {
        match room(change) {
            None => entries.push(Entry::One(change)),
            Some(Room::Lines(title)) => add(&mut lines, title, change),
            Some(Room::Line(title)) => add(&mut line, title, change),
        }
    }
    entries.extend(lines.into_iter().map(|(title, changes)| Entry::Lines(title, changes)));
    entries.extend(line.into_iter().map(|(title, changes)| Entry::Line(title, changes)));
    entries
}

type Titled<'a> = (&'static str, Vec<&'a Change>);

fn add<'a>(all: &mut Vec<Titled<'a>>, title: &'static str, change: &'a Change) {
    match all.iter_mut().find(|(known, _)| *known == title) {
        Some((_, changes)) => changes.push(change),
        None => all.push((title, vec![change])),
    }
}

/// Returns one sentence on the whole.
pub(super) fn summary(changes: &Changes) -> String {
    let count = |bump| changes.iter().filter(|change| change.bump == bump).count();
    let many = |number: usize, one: &str, many: &str| match number {
        1 => format!("1 {one}"),
        number => format!("{number} {many}"),
    };
    let total = many(changes.iter().count(), "change", "changes");
    match changes.bump() {
        Bump::Major => {
            let breaking = many(count(Bump::Major), "is breaking", "are breaking");
            format!("{total}, of which {breaking}: the next version is a major one.")
        }
        Bump::Minor => format!("{total}, none of them breaking: the next version is a minor one."),
        Bump::Patch => format!("{total}, nothing new in the API: the next version is a patch."),
        Bump::None => format!("{total} that leave the library as it is: no release is needed."),
    }
}

/// How many items one line names.
const NAMED: usize = 8;

/// Returns the items of changes that are one line together, each once, and how many are left out.
pub(super) fn items<'a>(changes: &[&'a Change], code: impl Fn(&str) -> String) -> String {
    let mut items = changes.iter().map(|change| change.item.as_str()).collect::<Vec<&'a str>>();
    items.sort_unstable();
    items.dedup();
    let more = items.len().saturating_sub(NAMED);
    let named = items.iter().take(NAMED).map(|item| code(item)).collect::<Vec<_>>().join(", ");
    if more == 0 { named } else { format!("{named} and {more} more") }
}

/// Returns what came from a page, in one line as it may be printed.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    match text.contains(['\n', '\r', '\t']) {
        true => visible(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned().into(),
        false => visible(text),
    }
}

/// Returns which way the item goes, and in which operations.
pub(super) fn direction(change: &Change) -> Option<String> {
    let way = match change.direction? {
        Direction::Request => "a request",
        Direction::Answer => "an answer",
        Direction::Both => "requests and answers",
        Direction::Unused => return Some("used by no operation".to_owned()),
    };
    let operations = match change.operations.as_slice() {
        [] => String::new(),
        [one] => format!(" of `{one}`"),
        [first, more @ ..] => format!(" of `{first}` and {} more", more.len()),
    };
    Some(format!("in {way}{operations}"))
}

/// Returns the place as the other messages of the commands write it.
pub(super) fn place(change: &Change) -> Option<String> {
    let place = &change.place;
    match (place.file.as_str(), place.pointer.as_str()) {
        ("", _) => None,
        (file, "") => Some(file.to_owned()),
        (file, pointer) => Some(format!("{file}#{pointer}")),
    }
}
