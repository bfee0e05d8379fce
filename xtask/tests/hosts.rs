//! Which hosts pages may lead to: where the next update takes them from, and where calls go with the
//! key. And what is planted in the folder or beside it.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

mod common;

use common::server::{Server, pages};
use common::{Outcome, Room, page, page_of, silent_page, yaml};

const EDIT: &str = "PATCH /thing/config";
const LIST: &str = "GET /thing";

fn fetched(room: &Room, flags: &str, address: String) -> Outcome {
    room.run(&format!("update-spec --loopback-http --backoff 1{flags}"), &[address])
}

#[track_caller]
fn assert_says(complaint: &str, expected: &str) {
    assert!(complaint.contains(expected), "{expected}\n---\n{complaint}");
}

/// A page of an operation on a server of its own.
fn on_server(operation: &str, title: &str, server: &str) -> String {
    let yaml = format!("{}servers: [{{url: '{server}'}}]\n", yaml(operation, title));
    page_of(operation, title, &yaml)
}

#[test]
fn a_page_that_leads_to_another_host_than_it_came_from_is_not_taken() {
    let room = Room::new();
    let server = Server::of(pages([("/edit.md", page(EDIT, "Edit a thing"))]));
    let at = format!("{}/edit", server.address);
    let run = fetched(&room, "", at.clone());
    assert_eq!(run.exit_code(), 3);
    let came_from = server.address.trim_start_matches("http://");
    assert_says(
        &run.complaint(),
        &format!(
            "{at}.md: expected the page to be on {came_from}, where it came from, found that it \
             names docs.example.com (`Reference:`)"
        ),
    );
    assert_says(&run.complaint(), "add `--allow-page-host docs.example.com`");
    assert!(!room.path("spec").exists());
    assert_eq!(fetched(&room, " --allow-page-host other.example", at.clone()).exit_code(), 3);

    fetched(&room, " --allow-page-host docs.example.com", at.clone()).expect_success();
    let sources = room.spec().remove("sources.toml").unwrap();
    assert_says(&sources, "address = \"https://docs.example.com/edit-a-thing\"\n");
    // Now it is known there.
    fetched(&room, "", at).expect_success();
}

#[test]
fn a_page_from_a_file_does_not_move_to_another_host_unseen() {
    let room = Room::new();
    room.update(&[room.write("a.md", page(EDIT, "Edit a thing"))]);
    let before = room.spec();
    let moved = page(EDIT, "Edit a thing").replace("docs.example.com", "docs.elsewhere.example");
    let moved = room.write("pages/a.md", moved);
    for (flags, source) in [("", moved.as_path()), (" --from", moved.parent().unwrap())] {
        let run = room.run(&format!("update-spec{flags}"), &[source]);
        assert_eq!((run.exit_code(), room.spec() == before), (3, true));
        assert_says(
            &run.complaint(),
            "expected the page to be on docs.example.com, where it was, found that it names \
             docs.elsewhere.example",
        );
    }
    let allowed = "update-spec --allow-page-host docs.elsewhere.example";
    let run = room.run(allowed, &[moved]).expect_success();
    assert_says(&run.out, "Client::edit_a_thing has its page at another address");
    for address in ["https://docs.example.com/", "https://docs.elsewhere.example/"] {
        assert_says(&run.out, address);
    }
}

/// No client is made that sends the key to a host that nobody allowed.
#[test]
fn no_call_goes_to_a_host_that_nobody_allowed() {
    let room = Room::new();
    room.update(&[room.write("a.md", page(EDIT, "Edit a thing"))]);
    let before = room.spec();
    let host = "keys.elsewhere.example";
    let new = room.write("b.md", on_server(LIST, "List things", &format!("https://{host}/v1")));
    let changed = on_server(EDIT, "Edit a thing", &format!("https://{}:8443", host.to_uppercase()));
    let changed = room.write("c.md", changed);
    for (page, named, operation) in
        [(&new, host.to_owned(), "list_things"), (&changed, format!("{host}:8443"), "edit_a_thing")]
    {
        for flags in ["", " --dry-run", " --allow-server api.elsewhere.example"] {
            let run = room.run(&format!("update-spec{flags}"), &[page]);
            assert_eq!((run.exit_code(), room.spec() == before), (6, true), "{}", run.complaint());
            let complaint = run.complaint();
            assert_says(&complaint, &format!("new server: `Client::{operation}` sends the key to"));
            assert_says(&complaint, &format!("add `--allow-server {named}`"));
            // It is the first thing that the report tells.
            let first = run.out.lines().find(|line| line.contains("Client::")).unwrap();
            let told = format!("Client::{operation} sends the key to `{named}`");
            assert_says(first, &told);
        }
        assert_eq!(room.run("update-spec --check", &[page]).exit_code(), 4);
        let code = room.run("generate", &[""; 0]).expect_success().out;
        assert!(!code.to_lowercase().contains("elsewhere.example"));
    }

    let run = room.run(&format!("update-spec --allow-server {host}"), &[&new]).expect_success();
    assert_says(&run.out, &format!("https://{host}/v1"));
    // A host that is known needs no flag, and is told of a new operation.
    let other = on_server("POST /thing", "Add a thing", &format!("https://{host}/v2"));
    let run = room.update(&[room.write("d.md", other)]);
    assert_says(&run.out, &format!("calls go to https://{host}/v2, with the key"));
}

#[test]
fn the_servers_of_a_first_run_are_told_too() {
    let room = Room::new();
    let file = room.write("a.md", on_server(EDIT, "Edit a thing", "https://keys.example"));
    assert_eq!(room.run("update-spec", &[&file]).exit_code(), 6);
    assert!(!room.path("spec").exists());
    room.run("update-spec --allow-server keys.example", &[&file]).expect_success();
    // A folder that cannot be compared vouches for no host.
    let known = room.spec().remove("edit-a-thing.yaml").unwrap();
    room.write("spec/edit-a-thing.yaml", "no page: [");
    let run = room.run("update-spec", &[&file]);
    assert_eq!(run.exit_code(), 6, "{}", run.complaint());
    room.write("spec/edit-a-thing.yaml", known);
    room.update(&[file]);
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_link_in_the_folder_is_neither_read_nor_followed() {
    let room = Room::new();
    room.update(&[room.write("a.md", page(EDIT, "Edit a thing"))]);
    let outside = room.write("outside.yaml", yaml(LIST, "List things"));
    let next = room.write("b.md", silent_page("POST /thing", "Add a thing"));
    let pipe = room.path("spec/pipe.yaml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let link = room.path("spec/link.yaml");
    std::os::unix::fs::symlink(&outside, &link).unwrap();
    for command in ["update-spec", "update-spec --check"] {
        let run = room.run(command, &[&next]);
        assert_eq!(run.exit_code(), 1);
        let complaint = run.complaint();
        assert_says(
            &complaint,
            "spec/link.yaml: expected a file of this folder's own, found a link",
        );
        assert_says(
            &complaint,
            "spec/pipe.yaml: expected a file of this folder's own, found a pipe",
        );
    }
    // Nobody reads what has another name, and it stays what it is.
    let [pipe, link] = [(pipe, "spec/pipe"), (link, "spec/link")].map(|(from, to)| {
        std::fs::rename(from, room.path(to)).unwrap();
        room.path(to)
    });
    room.update(&[next]);
    assert!(link.is_symlink());
    assert!(!std::fs::symlink_metadata(pipe).unwrap().is_file());
}

#[cfg(unix)]
#[test]
fn a_link_beside_the_folder_is_not_taken_for_what_a_run_left() {
    for name in [".spec.update-new", ".spec.update-next", ".spec.update-old"] {
        let room = Room::new();
        room.write("elsewhere/edit-a-thing.yaml", yaml(LIST, "Planted"));
        std::os::unix::fs::symlink(room.path("elsewhere"), room.path(name)).unwrap();
        room.update(&[room.write("a.md", page(EDIT, "Edit a thing"))]);
        assert!(!room.path("spec").is_symlink(), "{name}");
        assert_eq!(room.beside(), [""; 0]);
        let names = room.spec().remove("names.toml").unwrap();
        assert!(!names.contains("planted"), "{name}: {names}");
        assert!(room.path("elsewhere/edit-a-thing.yaml").exists(), "{name}");
    }
}
