//! Every page of the reference, as it stood on two days. `update_spec.rs` does the same with pages of
//! its own.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::{Room, reference_pages, texts};
use smallest_atoms_codegen::Names;
use test_support::reference;

/// Puts what the repository keeps into a room.
fn with_repository() -> Room {
    let room = Room::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for (file, text) in texts(&root.join("spec")) {
        room.write(&format!("spec/{file}"), text);
    }
    room.write("src/rules.toml", std::fs::read_to_string(root.join("src/rules.toml")).unwrap());
    room
}

#[test]
fn the_seed_pages_of_the_reference_change_nothing_of_the_repository() {
    let Some(pages) = reference_pages("seed") else { return };
    let room = with_repository();
    let before = room.spec();
    assert_eq!(room.update(&pages).messages, "nothing to write\n");
    assert_eq!(room.spec(), before);
}

fn names(spec: &BTreeMap<String, String>) -> Names {
    Names::parse(spec.get("names.toml").unwrap()).unwrap()
}

#[test]
fn all_pages_of_one_day_of_the_reference_become_all_pages_of_the_next() {
    let (Some(old), Some(new)) = (reference("pages/2026-06-17"), reference("pages/2026-06-22"))
    else {
        return;
    };
    let room = Room::new();
    let first = room.update(&[&old]);
    let added = |messages: &str| messages.lines().filter(|line| line.starts_with("added")).count();
    assert_eq!(added(&first.messages), 86 + 2);
    let before = room.spec();

    let second = room.update(&[&new]);
    assert_eq!(added(&second.messages), 34);
    assert!(!second.messages.contains("removed"), "{}", second.messages);
    assert!(!second.out.is_empty());
    let after = room.spec();
    assert_eq!(after.len(), 120 + 2);
    let (locked, names) = (names(&before), names(&after));
    for (operation, name) in &locked.operations {
        assert_eq!(names.operations.get(operation), Some(name));
    }
    assert_eq!((locked.operations.len(), names.operations.len()), (86, 120));

    let again = room.run("update-spec --check --from", &[&new]);
    assert_eq!((again.exit_code(), again.messages.as_str()), (0, "nothing to write\n"));
}
