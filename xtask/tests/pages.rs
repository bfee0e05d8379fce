//! Every page of the reference gives its YAML to the byte.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::fs;

use xtask::operation::only_operation;
use xtask::page::Page;

#[test]
fn pages_of_the_reference_give_their_yaml_to_the_byte() {
    for folder in ["seed", "2026-06-17", "2026-06-22", "2026-08-17"] {
        for path in common::reference_pages(folder).into_iter().flatten() {
            let text = fs::read_to_string(&path).unwrap();
            let page = Page::extract(&text).unwrap();
            assert_eq!(page.yaml, common::fence_of(&text), "{}", path.display());
            let operation = only_operation(&page.yaml).unwrap();
            assert!(page.is_about(&operation), "{}", path.display());
            assert!(page.request.is_some() && page.address.is_some(), "{}", path.display());
        }
    }
}

#[test]
fn the_seed_pages_of_the_reference_give_their_titles_and_addresses() {
    let Some(pages) = common::reference_pages("seed") else { return };
    let pages = pages.iter().map(|path| Page::extract(&fs::read_to_string(path).unwrap()).unwrap());
    let read = pages.map(|page| (page.title, page.address.unwrap())).collect::<Vec<_>>();
    let site = "https://docs.smallest.ai/atoms/api-reference/api-reference";
    assert_eq!(
        read,
        [
            (
                "Edit draft config (prompt, tools, post-call metrics, voice, etc.)".to_owned(),
                format!(
                    "{site}/agent-versioning-drafts/\
                     edit-draft-config-prompt-tools-post-call-metrics-voice-etc"
                ),
            ),
            (
                "Update workflow configuration".to_owned(),
                format!("{site}/agents/update-workflow-configuration"),
            ),
        ]
    );
}
