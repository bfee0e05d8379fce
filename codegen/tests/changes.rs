//! Pairs of states of a page, each a small change, with what is to be reported.
//!
//! A folder of `changes/` holds `old.yaml`, `new.yaml`, `rules.toml` where rules matter, the pages
//! that are beside `page.yaml` in both states, and `expected.txt`; `CHANGES_BLESS=1 cargo test --test changes` writes the latter anew.
#![cfg(feature = "changes")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use smallest_atoms_codegen::{
    Bump, Change, Changes, Input, Kind, Names, Rules, Source, compare, generate,
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes")
}

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut cases = entries.collect::<Vec<_>>();
    cases.sort();
    cases
}

fn input(case: &Path, file: &str, names: Names) -> Input {
    let yaml = fs::read_to_string(case.join(file)).unwrap();
    let rules = fs::read_to_string(case.join("rules.toml")).unwrap_or_default();
    let source = |file: String, yaml| Source { file, yaml, address: None, taken: None };
    let mut sources = vec![source("page.yaml".to_owned(), yaml)];
    for other in fs::read_dir(case).unwrap() {
        let path = other.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        if file.ends_with(".yaml") && !["old.yaml", "new.yaml"].contains(&file.as_str()) {
            sources.push(source(file, fs::read_to_string(&path).unwrap()));
        }
    }
    Input { sources, names, rules: Rules::parse(&rules).unwrap() }
}

/// Returns both states; the names of the first are locked in the second.
fn states(case: &Path) -> (Input, Input) {
    let old = input(case, "old.yaml", Names::default());
    let names = generate(&old).unwrap().names;
    (old, input(case, "new.yaml", names))
}

fn changes(case: &Path) -> Changes {
    let (old, new) = states(case);
    compare(&old, &new).unwrap_or_else(|errors| panic!("{}: {errors}", case.display()))
}

fn shown(changes: &Changes) -> String {
    let mut text = format!("{}\n", changes.bump());
    for change in changes {
        text.push_str(&format!("\n{}", one(change)));
    }
    for removal in changes.removals() {
        text.push_str(&format!("\nremoval: {removal}\n"));
    }
    text
}

fn one(change: &Change) -> String {
    let mut text = format!("{} {}: {change}\n", change.bump, change.kind.as_str());
    if let Some(direction) = change.direction {
        let operations = change.operations.join(", ");
        text.push_str(&format!("    {}: {operations}\n", direction.as_str()));
    }
    for note in &change.notes {
        text.push_str(&format!("    * {note}\n"));
    }
    for (mark, words) in [("-", &change.old), ("+", &change.new)] {
        text.extend(words.iter().map(|words| format!("    {mark} {words}\n")));
    }
    if !change.place.file.is_empty() {
        text.push_str(&format!("    {}#{}\n", change.place.file, change.place.pointer));
    }
    text
}

#[test]
fn every_change_is_reported_as_expected() {
    let bless = std::env::var_os("CHANGES_BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let found = shown(&changes(&case));
        let file = case.join("expected.txt");
        if bless {
            fs::write(&file, &found).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if found != expected {
            wrong.push(format!("{}\nexpected:\n{expected}\nfound:\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A kind that no case shows could as well not be there.
#[test]
fn every_kind_has_a_case() {
    let texts = cases().into_iter().map(|case| fs::read_to_string(case.join("expected.txt")));
    let all = texts.map(Result::unwrap).collect::<String>();
    let missing = Kind::ALL.iter().filter(|kind| !all.contains(&format!(" {}: ", kind.as_str())));
    // A page's address is not in its YAML.
    let missing = missing.filter(|kind| **kind != Kind::AddressChanged).collect::<Vec<_>>();
    assert!(missing.is_empty(), "no case has {missing:?}");
    let names = Kind::ALL.iter().map(|kind| kind.as_str()).collect::<BTreeSet<_>>();
    assert_eq!(names.len(), Kind::ALL.len());
}

#[test]
fn a_state_is_no_change_of_itself() {
    for case in cases() {
        for file in ["old.yaml", "new.yaml"] {
            let state = input(&case, file, Names::default());
            let changes = compare(&state, &state).unwrap();
            assert!(changes.is_empty(), "{}/{file}: {}", case.display(), shown(&changes));
            assert_eq!(changes.bump(), Bump::None);
        }
    }
}

/// The way back loses what the way there brings, and brings what it loses.
#[test]
fn what_is_added_is_removed_on_the_way_back() {
    for case in cases() {
        let (old, new) = states(&case);
        let there = compare(&old, &new).unwrap();
        let back = compare(&new, &Input { names: new.names.clone(), ..old }).unwrap();
        for (added, removed) in [
            (Kind::OperationAdded, Kind::OperationRemoved),
            (Kind::ParameterAdded, Kind::ParameterRemoved),
            (Kind::BodyAdded, Kind::BodyRemoved),
            (Kind::TypeAdded, Kind::TypeRemoved),
            (Kind::FieldAdded, Kind::FieldRemoved),
            (Kind::ValueAdded, Kind::ValueRemoved),
            (Kind::ItemAdded, Kind::ItemRemoved),
        ] {
            let items = |changes: &Changes, kind| {
                let of_kind = changes.iter().filter(|change| change.kind == kind);
                of_kind.map(|change| change.item.clone()).collect::<Vec<_>>()
            };
            assert_eq!(items(&there, added), items(&back, removed), "{}", case.display());
        }
    }
}

#[test]
fn a_page_that_moves_to_another_address_is_told() {
    let case = folder().join("wording");
    let (mut old, _) = states(&case);
    let mut new = old.clone();
    old.sources.iter_mut().for_each(|s| s.address = Some("https://a.example/old".to_owned()));
    new.sources.iter_mut().for_each(|s| s.address = Some("https://a.example/new".to_owned()));
    let changes = compare(&old, &new).unwrap();
    let kinds = changes.iter().map(|change| change.kind).collect::<Vec<_>>();
    assert_eq!(kinds, [Kind::AddressChanged]);
    assert_eq!(changes.bump(), Bump::Patch);
}

/// The names of the files are no part of what the pages say.
#[test]
fn a_file_of_another_name_is_no_change() {
    let (old, _) = states(&folder().join("wording"));
    let mut new = old.clone();
    new.sources.iter_mut().for_each(|source| source.file = "other.yaml".to_owned());
    assert!(compare(&old, &new).unwrap().is_empty());
}

/// Names that a person edits are kept as edited, and what that breaks is told.
#[test]
fn a_name_edited_by_hand_is_told_as_breaking() {
    let (old, _) = states(&folder().join("wording"));
    let mut new = Input { names: generate(&old).unwrap().names, ..old.clone() };
    for name in new.names.operations.values_mut() {
        name.push_str("_now");
    }
    new.names.schemas.insert("AgentRequest".to_owned(), "Wish".to_owned());
    let changes = compare(&old, &new).unwrap();
    let of = |kind| {
        let found = changes.iter().find(|change| change.kind == kind).unwrap();
        (found.bump, found.item.as_str(), found.becomes.as_deref().unwrap_or_default())
    };
    let renamed = (Bump::Major, "Client::update_agent", "Client::update_agent_now");
    assert_eq!(of(Kind::OperationRenamed), renamed);
    assert_eq!(of(Kind::TypeRenamed), (Bump::Major, "types::AgentRequest", "types::Wish"));
    let others = changes.iter().filter(|change| change.bump != Bump::None);
    assert_eq!(others.count(), 2, "{}", shown(&changes));
}

#[test]
fn what_is_wrong_with_either_state_is_returned() {
    let (good, _) = states(&folder().join("wording"));
    let mut bad = good.clone();
    bad.sources.iter_mut().for_each(|source| source.yaml = "[]".to_owned());
    for (old, new) in [(&good, &bad), (&bad, &good)] {
        let errors = compare(old, new).unwrap_err().to_string();
        assert!(errors.contains("expected an OpenAPI 3.0 or 3.1 document"), "{errors}");
    }
}
