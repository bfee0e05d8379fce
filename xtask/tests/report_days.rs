//! The report of what really became of the reference in five days.
#![allow(missing_docs, clippy::unwrap_used)]

mod common;

use std::fs;

use smallest_atoms_codegen::{Bump, Input, Kind, Names, Source, compare, generate};
use xtask::page::Page;
use xtask::report::{Format, render};

fn input(day: &str, names: Names) -> Option<Input> {
    let source = |path: &std::path::PathBuf| {
        let page = Page::extract(&fs::read_to_string(path).unwrap()).unwrap();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        Source { file, yaml: page.yaml, address: page.address, taken: None }
    };
    let sources = common::reference_pages(day)?.iter().map(source).collect();
    Some(Input { sources, names, ..Input::default() })
}

/// What is expected was counted in the pages by other means: paths, operation ids, and every
/// keyword of every schema with its references followed.
#[test]
fn five_days_of_the_reference_are_told_as_they_were() {
    let Some(old) = input("2026-06-17", Names::default()) else { return };
    let new = input("2026-06-22", generate(&old).unwrap().names).unwrap();
    let changes = compare(&old, &new).unwrap();
    let count = |kind| changes.iter().filter(|change| change.kind == kind).count();
    assert_eq!((old.sources.len(), new.sources.len()), (86, 120));
    assert_eq!(count(Kind::OperationAdded), 34);
    assert_eq!(changes.removals().count(), 0);
    assert_eq!(count(Kind::DefaultChanged), 2);
    let breaking = changes.iter().filter(|change| change.bump == Bump::Major);
    let breaking = breaking.map(|change| change.item.as_str()).collect::<Vec<_>>();
    assert_eq!(
        breaking,
        [
            "types::GetDraftDiffResponse::data",
            "types::SubscribeToLiveCallEventsResponse::metrics",
            "types::CreateAgentRequestSynthesizerVoiceConfigModel::WavesLightningV2Http",
        ]
    );
    let renamed = changes.iter().filter(|change| change.kind == Kind::OperationRenamed);
    let renamed = renamed.map(|change| (change.bump, change.item.as_str())).collect::<Vec<_>>();
    assert_eq!(renamed.len(), 46);
    assert!(renamed.contains(&(Bump::None, "Client::edit_draft_config")));
    let report = render(&changes, Format::Text);
    let lines = report.lines().filter(|line| line.starts_with("major: ")).count();
    assert_eq!(lines, 1, "{report}");
}
