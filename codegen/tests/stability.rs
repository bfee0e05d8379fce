//! Names stay when more pages are added: of a day's whole reference and of the vendored pages,
//! and where there is no reference at hand, of the cases.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::fs;
use std::path::Path;

use common::cases::{good, read};
use common::{run, seeds, source};
use smallest_atoms_codegen::{Input, Names, Source, generate};

/// The pages of a day, beside the vendored ones; without them those of the cases.
fn pages() -> Vec<Source> {
    let day = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/pages/2026-06-17");
    let mut pages = match fs::read_dir(day) {
        Ok(files) => {
            let files = files.map(|file| file.unwrap().path());
            let files = files.filter(|file| file.extension().is_some_and(|kind| kind == "md"));
            files.map(|file| reference(&file)).collect::<Vec<_>>()
        }
        Err(_) => good().iter().flat_map(|case| of_case(case)).collect(),
    };
    // The order of a folder is the machine's.
    pages.sort_by(|a, b| a.file.cmp(&b.file));
    let known = pages.iter().map(operations).collect::<Vec<_>>();
    pages.extend(seeds().into_iter().filter(|seed| !known.contains(&operations(seed))));
    assert!(pages.len() > 25, "the pages are gone");
    pages
}

/// The YAML of a page of the reference: the one fence that closes at the first column.
fn reference(file: &Path) -> Source {
    let text = fs::read_to_string(file).unwrap();
    let (_, yaml) = text.split_once("\n```yaml\n").unwrap();
    let (yaml, _) = yaml.split_once("\n```").unwrap();
    source(&file.file_name().unwrap().to_string_lossy(), yaml)
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
    let paths = page["paths"].as_mapping().unwrap();
    let keys = |item: &serde_yaml::Value| {
        format!("{:?}", item.as_mapping().unwrap().keys().collect::<Vec<_>>())
    };
    paths.iter().map(|(path, item)| format!("{path:?} {}", keys(item))).collect()
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

#[test]
fn names_stay_from_a_set_of_pages_to_a_larger_one() {
    let pages = pages();
    for seed in [0x5eed_0001, 0x5eed_0002] {
        let mut before = None::<Names>;
        for sources in growing(&pages, seed) {
            let names = run(&Input { sources, ..Input::default() }).names;
            if let Some(before) = &before {
                stays(before, &names);
            }
            before = Some(names);
        }
    }
}

#[test]
fn locked_names_stay_from_a_set_of_pages_to_a_larger_one() {
    let pages = pages();
    let mut locks = Names::default();
    for sources in growing(&pages, 0x5eed_0003) {
        let names = run(&Input { sources, names: locks.clone(), ..Input::default() }).names;
        if !locks.operations.is_empty() {
            stays(&locks, &names);
        }
        locks = names;
    }
    assert!(locks.operations.len() >= pages.len());
}
