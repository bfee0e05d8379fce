//! The folder as a whole: written at one instant, or not at all.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use common::{Room, page, texts};
use xtask::spec::Spec;
use xtask::write::folder::{Edits, Staged, recover};

const EDIT: &str = "PATCH /thing/config";
const LIST: &str = "GET /thing";

fn edits(edits: &[(&str, Option<&str>)]) -> Edits {
    let edits = edits
        .iter()
        .map(|(file, text)| ((*file).to_owned(), text.map(|text| text.as_bytes().to_vec())));
    edits.collect()
}

fn expected(texts: &[(&str, &str)]) -> BTreeMap<String, String> {
    texts.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect()
}

fn room() -> Room {
    let room = Room::new();
    room.write("spec/a", "a");
    room.write("spec/b", "b");
    room.write("spec/c", "c");
    room
}

#[test]
fn a_folder_is_replaced_as_a_whole_in_either_way() {
    for commit in [Staged::commit, Staged::commit_by_two_renames] {
        let room = room();
        let dir = room.path("spec");
        let stamp = || fs::metadata(room.path("spec/c")).unwrap().modified().unwrap();
        let before = stamp();
        let staged = Staged::make(&dir, &edits(&[("a", None), ("b", Some("B")), ("d", Some("d"))]));
        assert_eq!(texts(&dir), expected(&[("a", "a"), ("b", "b"), ("c", "c")]));
        commit(staged.unwrap()).unwrap();
        assert_eq!(texts(&dir), expected(&[("b", "B"), ("c", "c"), ("d", "d")]));
        assert_eq!(stamp(), before);
        assert_eq!(room.beside(), [""; 0]);
    }
}

#[test]
fn what_is_staged_and_not_wanted_leaves_nothing() {
    let room = room();
    drop(Staged::make(&room.path("spec"), &edits(&[("a", None)])).unwrap());
    assert_eq!(room.beside(), [""; 0]);
    assert_eq!(texts(&room.path("spec")).len(), 3);
}

#[test]
fn what_a_killed_run_left_is_completed_or_cleared() {
    let room = room();
    let dir = room.path("spec");
    room.write(".spec.update-new/half", "h");
    room.write(".spec.update-old/old", "o");
    recover(&dir).unwrap();
    assert_eq!(room.beside(), [""; 0]);
    assert_eq!(texts(&dir).len(), 3);

    fs::rename(&dir, room.path(".spec.update-old")).unwrap();
    room.write(".spec.update-next/new", "n");
    recover(&dir).unwrap();
    assert_eq!(room.beside(), [""; 0]);
    assert_eq!(texts(&dir), expected(&[("new", "n")]));
}

#[test]
fn what_somebody_edits_meanwhile_stops_the_run() {
    let (room, _) = with_page();
    let mut spec = Spec::read(&room.path("spec"), "spec").unwrap();
    spec.remove("edit-a-thing.yaml");
    let plan = spec.plan();
    let names = format!("# By hand.\n{}", room.spec().get("names.toml").unwrap());
    room.write("spec/names.toml", names);
    let before = room.spec();
    let problems = plan.write().unwrap_err();
    let problems = problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        problems,
        ["spec/names.toml: expected what was read at the start, found it changed meanwhile\n  \
          help: run the command again"]
    );
    assert_eq!(room.spec(), before);
    assert_eq!(room.beside(), [""; 0]);
}

#[test]
fn folders_in_the_folder_stay() {
    let room = room();
    room.write("spec/deep/er/x", "x");
    Staged::make(&room.path("spec"), &edits(&[("a", Some("A"))])).unwrap().commit().unwrap();
    assert_eq!(fs::read_to_string(room.path("spec/deep/er/x")).unwrap(), "x");
    assert_eq!(fs::read_to_string(room.path("spec/a")).unwrap(), "A");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_folder_stays_a_link() {
    let room = room();
    std::os::unix::fs::symlink("spec", room.path("link")).unwrap();
    Staged::make(&room.path("link"), &edits(&[("a", Some("A"))])).unwrap().commit().unwrap();
    assert!(room.path("link").is_symlink());
    assert_eq!(fs::read_to_string(room.path("spec/a")).unwrap(), "A");
}

/// A room with a page in it, and a page that is to be added.
fn with_page() -> (Room, std::path::PathBuf) {
    let room = Room::new();
    room.update(&[room.write("a.md", page(EDIT, "Edit a thing"))]);
    let next = room.write("b.md", page(LIST, "List things"));
    (room, next)
}

fn xtask(room: &Room, page: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["update-spec", "--spec-dir"]).arg(room.path("spec")).arg(page);
    command
}

fn assert_unwritable(
    room: &Room,
    output: &std::process::Output,
    before: &BTreeMap<String, String>,
) {
    let complaint = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    assert!(complaint.contains("spec: expected a place to write, found "), "{complaint}");
    assert!(complaint.contains("check that you may write there and that the disk is not full"));
    assert!(complaint.ends_with("1 problem; nothing was written\n"), "{complaint}");
    assert_eq!(&room.spec(), before);
}

#[test]
fn a_file_in_the_place_of_the_staged_folder_is_told() {
    let (room, next) = with_page();
    let before = room.spec();
    room.write(".spec.update-new", "somebody's");
    let output = xtask(&room, &next).output().unwrap();
    assert_unwritable(&room, &output, &before);
    assert_eq!(fs::read_to_string(room.path(".spec.update-new")).unwrap(), "somebody's");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_told() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let (room, next) = with_page();
    let before = room.spec();
    let mode = |mode| fs::set_permissions(room.path(""), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    let mut command = xtask(&room, &next);
    // Nothing is read-only to root, so somebody else tries.
    if fs::metadata(room.path("")).unwrap().uid() == 0 {
        command.uid(65534).gid(65534);
    }
    let output = command.output();
    mode(0o755);
    match output {
        Ok(output) => assert_unwritable(&room, &output, &before),
        Err(error) => println!("skipped: {error}"),
    }
    assert_eq!(room.beside(), [""; 0]);
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_told() {
    let (room, _) = with_page();
    let before = room.spec();
    let text = page(LIST, "List things")
        .replace("{}   # kept", &format!("{{}} # {}", "x".repeat(200_000)));
    let next = room.write("b.md", text);
    let command = xtask(&room, &next);
    // A limit on the size of files fails in the middle of a write, as a full disk does.
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -f 64; trap '' XFSZ; exec \"$0\" \"$@\""]);
    let output = limited.arg(command.get_program()).args(command.get_args()).output().unwrap();
    assert_unwritable(&room, &output, &before);
    assert_eq!(room.beside(), [""; 0]);
}

#[test]
fn two_runs_at_once_both_arrive() {
    for _ in 0..5 {
        let room = Room::new();
        let pages = (0..4).map(|i| {
            let page = page(&format!("GET /thing{i}"), &format!("Get thing {i}"));
            room.write(&format!("{i}.md"), page)
        });
        let runs = pages
            .map(|page| {
                xtask(&room, &page).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
            })
            .collect::<Vec<_>>();
        for mut run in runs {
            assert!(run.wait().unwrap().success());
        }
        let spec = room.spec();
        assert_eq!(spec.len(), 6, "{:?}", spec.keys());
        assert_eq!(spec.get("sources.toml").unwrap().matches("[[page]]").count(), 4);
        assert_eq!(room.beside(), [""; 0]);
    }
}
