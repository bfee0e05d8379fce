//! What the reference's pages call deprecated is so in Rust, with what they name in its place.
//!
//! What is expected is read from the Markdown above a page's OpenAPI document, and from the YAML
//! without the generator.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::reference::{Page, pages};
use common::{Code, run};
use smallest_atoms_codegen::{Input, Output};

const LEAD: &str = "**Deprecated";

fn generated(pages: &[Page]) -> Output {
    run(&Input { sources: pages.iter().map(Page::source).collect(), ..Input::default() })
}

/// Returns `METHOD /path` of the operation, and the operations that its first paragraph mentions
/// where that begins by calling it deprecated.
fn stated(page: &Page) -> Option<(String, Vec<String>)> {
    let prose = page.prose();
    let server = "https://api.smallest.ai/atoms/v1";
    let address = prose.lines().find(|line| line.contains(&format!(" {server}/")));
    let lead = prose.find(&format!("\n{LEAD}"))?;
    let paragraph = prose[lead..].trim_start().split("\n\n").next().unwrap();
    let words = paragraph.split(|c: char| c.is_whitespace() || c == '`').collect::<Vec<_>>();
    let mentions = words.windows(2).filter(|pair| {
        ["GET", "PUT", "POST", "PATCH", "DELETE"].contains(&pair[0]) && pair[1].starts_with('/')
    });
    let mentions = mentions.map(|pair| pair.join(" ")).collect();
    Some((address.expect("the operation's line").replace(server, ""), mentions))
}

#[test]
fn each_operation_that_the_reference_calls_deprecated_warns_with_its_replacement() {
    for (day, count) in [("2026-06-17", 2), ("2026-06-22", 2), ("2026-08-17", 15)] {
        let Some(pages) = pages(day) else { return };
        let output = generated(&pages);
        let methods = Code::of(&output).operations();
        let stated = pages.iter().filter_map(stated).collect::<BTreeMap<_, _>>();
        assert_eq!(stated.len(), count, "{day}: {:?}", stated.keys());
        let deprecated = methods.iter().filter(|method| method.deprecated.is_some());
        let deprecated = deprecated.map(|method| method.name.as_str()).collect::<BTreeSet<_>>();
        let names = &output.names.operations;
        let expected = stated.keys().map(|key| names[key].as_str()).collect::<BTreeSet<_>>();
        assert_eq!(deprecated, expected, "{day}");
        for (key, mentions) in stated {
            let method = methods.iter().find(|method| method.name == names[&key]).unwrap();
            let note = method.deprecated.as_deref().unwrap();
            assert!(!mentions.is_empty(), "{day}: {key} names nothing in its place");
            for mention in mentions {
                assert!(note.contains(&mention), "{day}: {key}: {mention} is not in {note:?}");
                let operation = mention.split('?').next().unwrap();
                // `PATCH /agent/{id}/drafts/{draftId}/config` and the like are all at hand.
                let name = &names[operation];
                let told = [format!("(`{name}`)"), format!("({name})")];
                let is_told = told.iter().any(|told| note.contains(told));
                assert!(is_told, "{day}: {key}: {name} is not in {note:?}");
            }
        }
    }
}

/// Returns the schemas of a page, by name.
fn schemas(page: &Page) -> BTreeMap<String, serde_yaml::Value> {
    let document = serde_yaml::from_str::<serde_yaml::Value>(&page.source().yaml).unwrap();
    let schemas = document.get("components").and_then(|components| components.get("schemas"));
    let schemas = schemas.and_then(|schemas| schemas.as_mapping()).cloned().unwrap_or_default();
    let schemas = schemas.into_iter();
    schemas.map(|(name, schema)| (name.as_str().unwrap().to_owned(), schema)).collect()
}

fn is_stated(schema: &serde_yaml::Value) -> bool {
    let description = schema.get("description").and_then(|description| description.as_str());
    description.is_some_and(|description| description.starts_with(LEAD))
}

#[test]
fn each_field_that_the_reference_calls_deprecated_warns_and_no_other() {
    for (day, count) in [("2026-06-17", 3), ("2026-06-22", 3), ("2026-08-17", 3)] {
        let Some(pages) = pages(day) else { return };
        let output = generated(&pages);
        let code = Code::of(&output);
        let schemas = pages.iter().flat_map(schemas).collect::<BTreeMap<_, _>>();
        let mut found = 0;
        for (name, schema) in &schemas {
            let properties = schema.get("properties").and_then(|found| found.as_mapping());
            let stated = properties.into_iter().flatten().filter(|(_, property)| {
                let reference = property.get("$ref").and_then(|reference| reference.as_str());
                let target = reference.and_then(|reference| reference.rsplit('/').next());
                let target = target.and_then(|target| schemas.get(target));
                is_stated(property) || target.is_some_and(is_stated)
            });
            let stated = stated.count();
            found += stated;
            let is_struct = output.types.contains(name) && properties.is_some();
            let Some(ty) = output.names.schemas.get(name).filter(|_| is_struct) else { continue };
            let fields = code.fields(ty).into_iter().filter_map(|field| field.deprecated);
            let notes = fields.collect::<Vec<_>>();
            assert_eq!(notes.len(), stated, "{day}: {name}: {notes:?}");
            assert!(notes.iter().all(|note| !note.is_empty()), "{day}: {name}: {notes:?}");
        }
        assert!(found >= count, "{day}: {found} fields");
    }
}

/// The description of each operation of a page, as `METHOD /path`.
#[cfg(feature = "changes")]
fn descriptions(page: &Page) -> BTreeMap<String, String> {
    let document = serde_yaml::from_str::<serde_yaml::Value>(&page.source().yaml).unwrap();
    let paths = document["paths"].as_mapping().unwrap().clone().into_iter();
    let operations = paths.flat_map(|(path, item)| {
        let operations = item.as_mapping().unwrap().clone().into_iter();
        operations.map(move |(method, operation)| {
            let key =
                format!("{} {}", method.as_str().unwrap().to_uppercase(), path.as_str().unwrap());
            (key, operation["description"].as_str().unwrap_or_default().to_owned())
        })
    });
    operations.collect()
}

/// Every word that an operation's description has more or less often is in its part of the report,
/// and what became deprecated is told as such.
#[cfg(feature = "changes")]
#[test]
fn whatever_changes_in_a_description_of_the_reference_is_in_the_report() {
    use smallest_atoms_codegen::{Kind, compare};

    let (Some(old), Some(new)) = (pages("2026-06-22"), pages("2026-08-17")) else { return };
    let input = |pages: &[Page], names| Input {
        sources: pages.iter().map(Page::source).collect(),
        names,
        ..Input::default()
    };
    let names = generated(&old).names;
    let changes = compare(&input(&old, Default::default()), &input(&new, names.clone())).unwrap();
    let of = |pages: &[Page]| pages.iter().flat_map(descriptions).collect();
    let (was, is): (BTreeMap<_, _>, BTreeMap<_, _>) = (of(&old), of(&new));
    let stated = new.iter().filter_map(stated).collect::<BTreeMap<_, _>>();
    let (mut differing, mut deprecated) = (0, 0);
    for (key, was) in &was {
        let Some(is) = is.get(key) else { continue };
        let item = format!("Client::{}", names.operations[key]);
        let told = changes.iter().filter(|change| change.item == item).collect::<Vec<_>>();
        let is_told = told.iter().filter(|change| change.kind == Kind::Deprecated).count();
        let is_stated = usize::from(stated.contains_key(key) && !was.starts_with(LEAD));
        assert_eq!(is_told, is_stated, "{key}: {told:?}");
        deprecated += is_told;
        let said = |text: &str| {
            let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
            words.filter(|word| !word.is_empty()).collect::<Vec<_>>()
        };
        let quoted =
            told.iter().map(|change| format!("{change} {:?} {:?}", change.old, change.new));
        let quoted = said(&quoted.collect::<Vec<_>>().join(" "));
        let (was, is) = (said(was), said(is));
        differing += usize::from(was != is);
        let count = |words: &[String], word| words.iter().filter(|found| *found == word).count();
        for word in was.iter().chain(&is).collect::<BTreeSet<_>>() {
            let changed = count(&is, word).abs_diff(count(&was, word));
            let known = count(&quoted, word) >= changed || word == "deprecated";
            assert!(known, "{key}: {word:?}, {changed} times: {told:#?}");
        }
    }
    assert_eq!(deprecated, 15, "the operations of drafts and versions were there before");
    assert!(differing >= deprecated, "{differing} descriptions differ");
}
