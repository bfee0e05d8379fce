//! Pages taken by an index, and pages of known sources taken from a folder.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::server::{Pages, Server, pages};
use common::{Outcome, Room, page, silent_page};

const LLMS: &str = "# Docs\n- [Edit](/x/agents/edit.md): edits\n- [List](/x/agents/list.md)\n\
                    - [User](/x/user/get.md)\n";

fn site() -> (Pages, Server) {
    let site = pages([
        ("/llms.txt", LLMS.to_owned()),
        ("/x/agents/edit.md", silent_page("PATCH /thing/config", "Edit a thing")),
        ("/x/agents/list.md", silent_page("GET /thing", "List things")),
        ("/x/agents/new.md", silent_page("POST /thing", "Add a thing")),
        ("/x/user/get.md", silent_page("GET /user", "Get a user")),
    ]);
    (site.clone(), Server::of(site))
}

fn update(room: &Room, words: &[&str]) -> Outcome {
    room.run("update-spec --loopback-http --backoff 1", words)
}

fn put(site: &Pages, path: &str, text: impl Into<String>) {
    site.lock().unwrap().insert(path.to_owned(), text.into());
}

#[test]
fn an_index_is_followed_from_then_on() {
    let (room, (site, server)) = (Room::new(), site());
    let index = format!("{}/llms.txt", server.address);
    update(&room, &[&index, "--matching", "agents/*"]).expect_success();
    let spec = room.spec();
    assert_eq!(
        spec.keys().collect::<Vec<_>>(),
        ["edit-a-thing.yaml", "indexes.toml", "list-things.yaml", "names.toml", "sources.toml"]
    );
    let expected = format!("\n[[index]]\naddress = \"{index}\"\nmatching = [\"agents/*\"]\n");
    assert!(spec.get("indexes.toml").unwrap().ends_with(&expected));
    assert_eq!(update(&room, &[]).expect_success().messages, "nothing to write\n");

    put(&site, "/llms.txt", format!("{LLMS}- [New](/x/agents/new.md)\n"));
    let run = update(&room, &[]).expect_success();
    assert!(run.messages.contains("added    spec/add-a-thing.yaml\n"), "{}", run.messages);
}

#[test]
fn a_page_that_the_index_lists_no_longer_is_a_removal() {
    let (room, (site, server)) = (Room::new(), site());
    let index = format!("{}/llms.txt", server.address);
    update(&room, &[&index, "--matching", "**"]).expect_success();
    let before = room.spec();
    put(&site, "/llms.txt", LLMS.replace("- [List](/x/agents/list.md)\n", ""));
    let run = update(&room, &[]);
    assert_eq!(run.exit_code(), 5, "{}", run.complaint());
    assert_eq!(room.spec(), before);
    assert_eq!(update(&room, &["--dry-run"]).exit_code(), 5);
    assert_eq!(update(&room, &["--check"]).exit_code(), 4);
    update(&room, &["--allow-removals"]).expect_success();
    assert!(!room.spec().contains_key("list-things.yaml"));

    // The name stays locked: something else does not get it.
    put(&site, "/llms.txt", format!("{LLMS}- [New](/x/agents/new.md)\n"));
    put(&site, "/x/agents/list.md", silent_page("GET /other", "List things"));
    let run = update(&room, &[]);
    assert_eq!(run.exit_code(), 3, "{}", run.complaint());
    let expected = "spec/names.toml: expected a name for `GET /other` that was never another's, \
                    found `list_things`, which is that of `GET /thing`";
    assert!(run.complaint().contains(expected), "{}", run.complaint());
    let names = room.spec().remove("names.toml").unwrap();
    let names = names.replace("[schemas]", "\"GET /other\" = \"list_others\"\n[schemas]");
    room.write("spec/names.toml", names);
    update(&room, &[]).expect_success();
    assert!(room.spec().contains_key("list-others.yaml"));
}

#[test]
fn a_page_that_moved_within_the_index_is_the_same() {
    let (room, (site, server)) = (Room::new(), site());
    let index = format!("{}/llms.txt", server.address);
    update(&room, &[&index, "--matching", "**"]).expect_success();
    put(&site, "/llms.txt", LLMS.replace("agents/list.md", "agents/list-all.md"));
    put(&site, "/x/agents/list-all.md", silent_page("GET /thing", "List all things"));
    update(&room, &[]).expect_success();
    let spec = room.spec();
    assert!(spec.get("sources.toml").unwrap().contains("/x/agents/list-all\""));
    assert!(spec.get("names.toml").unwrap().contains("\"GET /thing\" = \"list_things\""));
    assert!(spec.contains_key("list-things.yaml"));
}

#[test]
fn an_index_that_gives_nothing_is_refused() {
    let (room, (_, server)) = (Room::new(), site());
    let index = format!("{}/llms.txt", server.address);
    for (pattern, expected) in [
        ("nothing/*", "expected pages that match `nothing/*`, found none among 3"),
        ("a***", "expected a pattern, found `a***`"),
    ] {
        let run = update(&room, &[&index, "--matching", pattern]);
        assert_eq!(run.exit_code(), 3);
        assert!(run.complaint().contains(expected), "{}", run.complaint());
    }
    let gone = format!("{}/gone.txt", server.address);
    assert_eq!(update(&room, &[&gone, "--matching", "**"]).exit_code(), 3);
    assert!(!room.path("spec").exists());
}

#[test]
fn a_page_that_an_index_lists_by_http_is_refused() {
    let room = Room::new();
    let index = room.write("llms.txt", "- [Edit](http://127.0.0.1:1/x/edit.md)\n");
    let run = room.run("update-spec --matching **", &[index]);
    assert_eq!(run.exit_code(), 3);
    let expected = "http://127.0.0.1:1/x/edit.md: expected an https:// address, found `http://`";
    assert!(run.complaint().contains(expected), "{}", run.complaint());
}

fn known() -> Room {
    let room = Room::new();
    let files = [
        room.write("a.md", page("PATCH /thing/config", "Edit a thing")),
        room.write("b.md", page("GET /thing", "List things")),
    ];
    room.update(&files);
    room
}

#[test]
fn known_sources_are_taken_from_a_folder() {
    let room = known();
    room.write("pages/1.md", page("PATCH /thing/config", "Edit it all"));
    room.write("pages/2.md", page("GET /thing", "List things"));
    room.write("pages/3.md", page("GET /new", "A new one"));
    room.write("pages/readme.md", "# No page of an operation\n");
    room.write("pages/index.json", "[]");
    let run = room.run("update-spec --from", &[room.path("pages")]).expect_success();
    assert!(run.messages.contains("1 of its pages are of other operations"), "{}", run.messages);
    assert!(run.messages.contains("changed  spec/edit-a-thing.yaml\n"), "{}", run.messages);
    assert_eq!(room.spec().len(), 4);
}

#[test]
fn a_source_without_a_page_in_the_folder_is_a_removal_unless_a_page_is_broken() {
    let room = known();
    let before = room.spec();
    room.write("pages/1.md", page("PATCH /thing/config", "Edit a thing"));
    let broken = room.write("pages/2.md", "<html>");
    let from = |flags: &str| room.run(&format!("update-spec {flags}--from"), &[room.path("pages")]);
    let run = from("--allow-removals ");
    assert_eq!(run.exit_code(), 3);
    assert!(
        run.complaint().contains("2.md: expected a documentation page in Markdown, found HTML")
    );
    std::fs::remove_file(broken).unwrap();
    assert_eq!(from("").exit_code(), 5);
    assert_eq!(room.spec(), before);

    // At the address of the one that is missing there is another operation.
    room.write("pages/2.md", page("GET /things", "List things"));
    let run = from("");
    assert_eq!(run.exit_code(), 3);
    let expected = "expected the page of `GET /thing`, found that of `GET /things`";
    assert!(run.complaint().contains(expected), "{}", run.complaint());
    std::fs::remove_file(room.path("pages/2.md")).unwrap();
    from("--allow-removals ").expect_success();
    assert_eq!(room.spec().len(), 3);
    assert_eq!(room.run("update-spec --from", &[room.path("none")]).exit_code(), 3);
}
