//! Names stay when more pages are added: of the cases, and of a day's whole reference.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::path::Path;

use common::cases::{good, read};
use common::reference::Page;
use common::{run, seeds, source};
use smallest_atoms_codegen::{Input, Names, Source, generate};

/// The pages of a day's whole reference, and the vendored ones whose operations none of them has.
fn reference() -> Option<Vec<Source>> {
    let pages = common::reference::pages("2026-06-17")?;
    let mut pages = pages.iter().map(Page::source).collect::<Vec<_>>();
    let known = pages.iter().map(operations).collect::<Vec<_>>();
    pages.extend(seeds().into_iter().filter(|seed| !known.contains(&operations(seed))));
    Some(pages)
}

/// The pages of the cases, of which one client can be made.
fn cases() -> Vec<Source> {
    let pages = good().iter().flat_map(|case| of_case(case)).collect::<Vec<_>>();
    assert!(pages.len() > 25, "the cases are gone");
    pages
}

fn of_case(case: &Path) -> Vec<Source> {
    let name = case.file_name().unwrap().to_string_lossy();
    let sources = read(case).sources.into_iter();
    // What cannot be generated yet is told by `good_input`.
    let sources = sources.map(|page| source(&format!("{name}--{}", page.file), &page.yaml));
    let sources = sources.collect::<Vec<_>>();
    let input = Input { sources: sources.clone(), ..Input::default() };
    if generate(&input).is_ok() { sources } else { Vec::new() }
}

fn operations(page: &Source) -> String {
    let page = serde_yaml::from_str::<serde_yaml::Value>(&page.yaml).unwrap();
    // A page of webhooks or of schemas alone has no paths.
    let paths = page.get("paths").and_then(serde_yaml::Value::as_mapping);
    let keys = |item: &serde_yaml::Value| {
        format!("{:?}", item.as_mapping().unwrap().keys().collect::<Vec<_>>())
    };
    let paths = paths.into_iter().flatten();
    paths.map(|(path, item)| format!("{path:?} {}", keys(item))).collect()
}

/// Ever larger sets of the pages, each with the one before it, the last with all.
fn growing(pages: &[Source], seed: u64) -> Vec<Vec<Source>> {
    let mut random = seed;
    let mut pages = pages.to_vec();
    for index in (1..pages.len()).rev() {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        pages.swap(index, usize::try_from(random % (index as u64 + 1)).unwrap());
    }
    let ends = [pages.len() / 4, pages.len() / 2, pages.len() * 3 / 4, pages.len()];
    ends.iter().map(|end| pages[..*end].to_vec()).collect()
}

/// Asserts that every name of the smaller set is there in the larger one.
fn stays(smaller: &Names, larger: &Names) {
    let kinds = [(&smaller.operations, &larger.operations), (&smaller.schemas, &larger.schemas)];
    for (smaller, larger) in kinds {
        assert!(!smaller.is_empty());
        for (key, name) in smaller {
            assert_eq!(larger.get(key), Some(name), "{key}");
        }
    }
}

fn assert_names_stay(pages: &[Source]) {
    for seed in [0x5eed_0001, 0x5eed_0002] {
        let mut before = None::<Names>;
        for sources in growing(pages, seed) {
            let names = run(&Input { sources, ..Input::default() }).names;
            if let Some(before) = &before {
                stays(before, &names);
            }
            before = Some(names);
        }
    }
}

fn assert_locked_names_stay(pages: &[Source]) {
    let mut locks = Names::default();
    for sources in growing(pages, 0x5eed_0003) {
        let names = run(&Input { sources, names: locks.clone(), ..Input::default() }).names;
        if !locks.operations.is_empty() {
            stays(&locks, &names);
        }
        locks = names;
    }
    let of_pages = pages.iter().filter(|page| !operations(page).is_empty()).count();
    assert!(locks.operations.len() >= of_pages, "{} of {of_pages}", locks.operations.len());
}

#[test]
fn names_stay_from_a_set_of_pages_to_a_larger_one() {
    assert_names_stay(&cases());
}

#[test]
fn locked_names_stay_from_a_set_of_pages_to_a_larger_one() {
    assert_locked_names_stay(&cases());
}

#[test]
fn names_of_the_reference_stay_from_a_set_of_pages_to_a_larger_one() {
    if let Some(pages) = reference() {
        assert_names_stay(&pages);
        assert_locked_names_stay(&pages);
    }
}
