//! From one document a page to one document of the whole API.
//!
//! What two pages say of one part is said once. Where they differ, pages of two days are at hand:
//! of words, order and examples the newer page's count, what one page has more is merged, and what
//! contradicts is an error.
//!
//! | what | module |
//! |---|---|
//! | what is said of a page or a path is said of its operations | `down` |
//! | which members hold what, and what a difference of them means | `members` |
//! | one part as two pages say it becomes one | `together`, `stated`, `lists`, `bare` |
//! | what was found of that, and what is told of it | `found`, `told` |
//! | which of two pages is the newer one | `age` |
//! | which page each part came from | `origins` |

mod age;
mod bare;
mod down;
mod found;
mod lists;
mod members;
mod origins;
mod stated;
mod together;
mod told;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::Sink;
use crate::document::Source;
use crate::pointer;

pub(crate) use origins::Origins;

use age::age;
use found::{At, Found};
use members::Part;
use together::together;
use told::Told;

/// What each page says of one part.
struct Versions<'a> {
    part: Part,
    by_page: Vec<(&'a Source, Value)>,
}

/// Merges the documents.
pub(crate) fn merge(documents: Vec<(&Source, Value)>, sink: &mut Sink) -> (Value, Origins) {
    let mut merged = json!({ "paths": {}, "components": {} });
    let mut origins = Origins::default();
    let mut parts = BTreeMap::new();
    for (source, mut document) in documents {
        if let Some(address) = &source.address {
            origins.addresses.insert(source.file.clone(), address.clone());
        }
        // OpenAPI 3.0 has no word of its own for them.
        for key in ["webhooks", "x-webhooks"] {
            let webhooks = document.get(key).and_then(Value::as_object);
            if webhooks.is_some_and(|webhooks| !webhooks.is_empty()) {
                let message = "webhooks are the service's calls to you; no method is made of them";
                origins.notes.push(format!("{}#/{key}: {message}", source.file));
            }
        }
        down::push_down(&mut document);
        for top in ["paths", "components"] {
            for (inner, entries) in take_map(&mut document, top) {
                let part = if top == "paths" { Part::Operation } else { Part::of_section(&inner) };
                let target = section(&mut merged, top, &inner);
                let base = pointer::push(&pointer::push("", top), &inner);
                add(source, (part, &base), entries, target, &mut parts);
            }
        }
    }
    let mut told = Told::default();
    for (at, versions) in parts {
        if let Some(place) = merged.pointer_mut(&at) {
            *place = one(&at, versions, &mut origins, &mut told);
        }
    }
    origins.merged = told.tell(sink);
    (merged, origins)
}

/// Returns the sources, the newest first: by their days, else by the files' names.
#[cfg(feature = "changes")]
pub(crate) fn newest_first<'a>(sources: impl IntoIterator<Item = &'a Source>) -> Vec<&'a Source> {
    let mut sources = sources.into_iter().collect::<Vec<_>>();
    sources.sort_by(|a, b| age(b).cmp(&age(a)));
    sources
}

fn take_map(document: &mut Value, key: &str) -> Map<String, Value> {
    match document.get_mut(key).map(Value::take) {
        Some(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// Returns a section of the merged document, which is made where it is not there yet.
fn section<'v>(
    merged: &'v mut Value,
    top: &str,
    inner: &str,
) -> Option<&'v mut Map<String, Value>> {
    let top = merged.get_mut(top).and_then(Value::as_object_mut)?;
    top.entry(inner).or_insert_with(|| json!({})).as_object_mut()
}

/// Keeps what a page says of the parts of a section; each has the place of its first mention.
fn add<'a>(
    source: &'a Source,
    (part, base): (Part, &str),
    entries: Value,
    target: Option<&mut Map<String, Value>>,
    parts: &mut BTreeMap<String, Versions<'a>>,
) {
    let (Value::Object(entries), Some(target)) = (entries, target) else {
        return;
    };
    for (name, entry) in entries {
        let at = pointer::push(base, &name);
        target.entry(name).or_insert(Value::Null);
        let versions = parts.entry(at);
        let versions = versions.or_insert_with(|| Versions { part, by_page: Vec::new() });
        versions.by_page.push((source, entry));
    }
}

/// Makes one of all that the pages say of a part, from the newest to the oldest.
fn one(at: &str, versions: Versions<'_>, origins: &mut Origins, told: &mut Told) -> Value {
    let Versions { part, mut by_page } = versions;
    by_page.sort_by(|(a, _), (b, _)| age(b).cmp(&age(a)));
    let mut by_page = by_page.into_iter();
    let Some((newest, mut value)) = by_page.next() else {
        return Value::Null;
    };
    origins.files.insert(at.to_owned(), newest.file.clone());
    for (source, older) in by_page {
        let mut found = Found::default();
        together(part, &mut value, &older, &At::both(at), &mut found);
        told.add(at, (newest, source), &found, origins);
        for added in found.older_alone {
            origins.files.insert(added.at.newer, source.file.clone());
        }
    }
    value
}
