//! Pages from a loopback server: good ones, and every way in which one may be bad.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::io::Write;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use common::server::{Server, pages, respond};
use common::{Outcome, Room, page_of, silent_page, yaml};

const NET: &str = "--loopback-http --backoff 1";
const EDIT: &str = "PATCH /thing/config";
const LIST: &str = "GET /thing";

fn update(room: &Room, flags: &str, sources: &[String]) -> Outcome {
    room.run(&format!("update-spec {NET}{flags}"), sources)
}

/// Gives a page of a server to a room that has one already, and expects the update to be refused.
fn refused(
    answer: impl Fn(&str, usize, &mut TcpStream) + Send + Sync + 'static,
) -> (Outcome, Server) {
    let room = Room::new();
    room.update(&[room.write("list.md", silent_page(LIST, "List things"))]);
    let before = room.spec();
    let server = Server::start(answer);
    let run = update(&room, " --timeout 2", &[format!("{}/edit", server.address)]);
    assert_eq!(run.exit_code(), 3, "{}", run.complaint());
    assert_eq!(run.out, "");
    assert_eq!(room.spec(), before);
    assert_eq!(room.beside(), [""; 0]);
    let complaint = run.complaint();
    let start = format!("error: {}/edit.md: expected ", server.address);
    assert!(complaint.starts_with(&start), "{complaint}");
    assert!(complaint.contains("\n  help: "), "{complaint}");
    assert!(complaint.ends_with("\n1 problem; nothing was written"), "{complaint}");
    (run, server)
}

fn with_body(body: impl Into<Vec<u8>>) -> String {
    let body = body.into();
    refused(move |_, _, stream| respond(stream, "200 OK", "", &body)).0.complaint()
}

#[track_caller]
fn assert_says(complaint: &str, expected: &str) {
    assert!(complaint.contains(expected), "{expected}\n---\n{complaint}");
}

#[test]
fn pages_are_fetched_as_markdown_and_refreshed_from_where_they_came() {
    let room = Room::new();
    let site = pages([
        ("/x/edit.md", silent_page(EDIT, "Edit a thing")),
        ("/x/list.md", silent_page(LIST, "List things")),
    ]);
    let server = Server::of(site.clone());
    let at = |path: &str| format!("{}/x/{path}", server.address);
    update(&room, "", &[at("edit"), at("list.md")]).expect_success();
    let sources = room.spec().remove("sources.toml").unwrap();
    assert_says(&sources, &format!("address = \"{}\"\n", at("edit")));
    assert_says(&sources, &format!("address = \"{}\"\n", at("list")));

    let before = room.spec();
    let run = update(&room, "", &[]).expect_success();
    assert_eq!(run.messages, "nothing to write\n");
    assert_eq!(server.hits("/x/edit.md"), 2);
    assert_eq!(update(&room, " --check", &[]).exit_code(), 0);

    site.lock().unwrap().insert("/x/edit.md".to_owned(), silent_page(EDIT, "Edit it all"));
    let check = update(&room, " --check", &[]);
    assert_eq!(check.exit_code(), 4);
    assert_says(&check.complaint(), "spec: expected what the documentation says, found an older");
    assert_eq!(room.spec(), before);
    let dry = update(&room, " --dry-run", &[]).expect_success();
    assert_eq!(room.spec(), before);
    let run = update(&room, "", &[]).expect_success();
    assert_eq!((run.out, run.messages.as_str()), (dry.out, dry.messages.as_str()));
    assert_eq!(run.messages, "changed  spec/edit-a-thing.yaml\nchanged  spec/sources.toml\n");
}

#[test]
fn what_passes_by_itself_is_tried_again() {
    let room = Room::new();
    let server = Server::start(|_, before, stream| match before {
        0 => respond(stream, "503 Service Unavailable", "", b""),
        1 => respond(stream, "429 Too Many Requests", "retry-after: 0\r\n", b""),
        _ => respond(stream, "200 OK", "", silent_page(EDIT, "Edit a thing").as_bytes()),
    });
    update(&room, "", &[format!("{}/edit", server.address)]).expect_success();
    assert_eq!(server.hits("/edit.md"), 3);
}

#[test]
fn redirects_on_the_host_are_followed() {
    let room = Room::new();
    let server = Server::start(|path, _, stream| match path {
        "/edit.md" => respond(stream, "308 Permanent Redirect", "location: /new/edit.md\r\n", b""),
        _ => respond(stream, "200 OK", "", silent_page(EDIT, "Edit a thing").as_bytes()),
    });
    update(&room, "", &[format!("{}/edit", server.address)]).expect_success();
    assert_eq!(server.hits("/new/edit.md"), 1);
}

#[test]
fn many_pages_are_fetched_at_once_and_kept_in_order() {
    let server = Server::start(|path, _, stream| {
        std::thread::sleep(Duration::from_millis(if path == "/p0.md" { 400 } else { 200 }));
        let name = path.trim_matches('/').trim_end_matches(".md");
        let page = silent_page(&format!("GET /{name}"), &format!("Get {name}"));
        respond(stream, "200 OK", "", page.as_bytes());
    });
    let sources = (0..8).map(|i| format!("{}/p{i}", server.address)).collect::<Vec<_>>();
    let start = Instant::now();
    let room = Room::new();
    update(&room, " --jobs 8", &sources).expect_success();
    assert!(start.elapsed() < Duration::from_millis(1400), "{:?}", start.elapsed());
    assert_eq!(room.spec().len(), 10);
}

#[test]
fn a_slow_page_is_refused() {
    let start = Instant::now();
    let (run, server) = refused(|_, _, stream| {
        drop(stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n"));
        for _ in 0..100 {
            std::thread::sleep(Duration::from_millis(100));
            if stream.write_all(b"#").is_err() {
                return;
            }
        }
    });
    assert_says(&run.complaint(), "expected the whole page within 2s, found it slower in the last");
    assert_says(&run.complaint(), "`--timeout`");
    assert_eq!(server.hits("/edit.md"), 3);
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
}

#[test]
fn a_page_that_breaks_off_is_refused() {
    let (run, server) = refused(|_, _, stream| {
        drop(stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n# Half"));
    });
    assert_says(&run.complaint(), "expected the whole page, found it broken off: ");
    assert_eq!(server.hits("/edit.md"), 3);
}

#[test]
fn what_is_no_http_is_refused() {
    let (run, _) = refused(|_, _, stream| drop(stream.write_all(b"SSH-2.0-OpenSSH_9.9\r\n")));
    assert_says(&run.complaint(), "expected an answer, found ");
}

#[test]
fn a_huge_page_is_refused_before_it_is_read() {
    let (run, server) = refused(|_, _, stream| {
        drop(stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 50000000\r\n\r\n"));
        for _ in 0..50 {
            if stream.write_all(&vec![b'#'; 1_000_000]).is_err() {
                return;
            }
        }
    });
    assert_says(&run.complaint(), "expected at most 5 MB of text, found more");
    assert_eq!(server.hits("/edit.md"), 1);
}

#[test]
fn a_page_that_is_not_there_is_refused() {
    let (run, server) = refused(|_, _, stream| respond(stream, "404 Not Found", "", b"<html>"));
    assert_says(&run.complaint(), "expected the page, found the status 404 Not Found\n");
    assert_eq!(server.hits("/edit.md"), 1);
}

#[test]
fn a_server_that_fails_is_refused_after_three_tries() {
    let (run, server) = refused(|_, _, stream| respond(stream, "500 Oops", "", b"<html>"));
    assert_says(&run.complaint(), "found the status 500 Internal Server Error in the last of 3");
    assert_eq!(server.hits("/edit.md"), 3);
}

#[test]
fn a_redirect_to_http_or_to_another_host_is_refused() {
    for (to, expected) in [
        ("http://docs.example.com/edit", "expected a redirect within https, found one to http://"),
        ("https://docs.example.com/edit", "expected a redirect within 127.0.0.1, found one to "),
        ("https://127.0.0.1:1/edit", "expected a redirect within 127.0.0.1, found one to "),
    ] {
        let location = format!("location: {to}\r\n");
        let (run, _) = refused(move |_, _, stream| respond(stream, "302 Found", &location, b""));
        assert_says(&run.complaint(), expected);
    }
}

#[test]
fn redirects_without_end_are_refused() {
    let (run, _) = refused(|path, _, stream| {
        respond(stream, "302 Found", &format!("location: {path}\r\n"), b"");
    });
    assert_says(&run.complaint(), "expected at most 5 redirects, found more");
}

#[test]
fn what_is_no_page_is_refused() {
    assert_says(&with_body("<!doctype html><html>"), "found HTML");
    assert_says(&with_body(""), "found an empty text");
    assert_says(&with_body(b"# \xff\xfe".to_vec()), "expected UTF-8, found something else after 2");
    assert_says(&with_body("# A page\n\n## Request\n"), "`## OpenAPI Specification`, found none");
}

#[test]
fn broken_fences_are_refused() {
    let page = silent_page(EDIT, "Edit a thing");
    let (cut, _) = page.split_once("kept\n```").unwrap();
    assert_says(&with_body(cut), "expected ``` at column 0 to close the fence of line ");
    let two = page.replace("## Examples", "```yaml\nopenapi: 3.1.0\n```\n");
    assert_says(&with_body(two), "expected one ```yaml fence under `## OpenAPI Specification`");
    let tabs = yaml(EDIT, "Edit a thing").replace("    patch:", "\tpatch:");
    assert_says(&with_body(page_of(EDIT, "Edit", &tabs)), "expected an OpenAPI document, found ");
    let none = silent_page(EDIT, "Edit").replace("```yaml\nopenapi", "```text\nopenapi");
    assert_says(&with_body(none), "expected a ```yaml fence");
}

#[test]
fn the_fence_of_another_operation_is_refused() {
    let page = page_of(EDIT, "Edit a thing", &yaml("PUT /thing/config", "Edit a thing"));
    assert_says(&with_body(page), "found that of `PUT /thing/config`");
}

#[test]
fn a_yaml_alias_bomb_is_refused() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..30 {
        let list = vec![format!("*a{}", i - 1); 10].join(", ");
        bomb.push_str(&format!("a{i}: &a{i} [{list}]\n"));
    }
    let yaml = format!("{bomb}{}", yaml(EDIT, "Edit a thing"));
    let complaint = with_body(page_of(EDIT, "Edit a thing", &yaml));
    assert_says(&complaint, "expected an OpenAPI document, found ");
}

#[test]
fn without_network_the_message_names_the_way_on() {
    let room = Room::new();
    for source in ["https://127.0.0.1:1/edit", "http://127.0.0.1:1/edit"] {
        let run = update(&room, "", &[source.to_owned()]);
        assert_eq!(run.exit_code(), 3);
        assert_says(&run.complaint(), &format!("error: {source}.md: expected an answer, found "));
        assert_says(&run.complaint(), "take the pages from a folder with `--from`");
    }
    assert!(!room.path("spec").exists());
}

#[test]
fn http_is_refused() {
    let run = Room::new().run("update-spec", &["http://127.0.0.1/edit"]);
    assert_eq!(run.exit_code(), 3);
    assert_says(&run.complaint(), "expected an https:// address, found `http://`");
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let room = Room::new();
    let server = Server::of(pages([("/good.md", silent_page(EDIT, "Edit a thing"))]));
    let at = |path: &str| format!("{}/{path}", server.address);
    let run = update(&room, "", &[at("good"), at("a"), at("b"), at("c")]);
    assert_says(&run.complaint(), "3 problems; nothing was written");
    assert!(!room.path("spec").exists());
}

#[test]
fn a_page_that_went_or_became_anothers_stops_a_refresh() {
    let room = Room::new();
    let site = pages([
        ("/edit.md", silent_page(EDIT, "Edit a thing")),
        ("/list.md", silent_page(LIST, "List things")),
    ]);
    let server = Server::of(site.clone());
    let at = |path: &str| format!("{}/{path}", server.address);
    update(&room, "", &[at("edit"), at("list")]).expect_success();
    let before = room.spec();

    site.lock().unwrap().remove("/list.md");
    let run = update(&room, "", &[]);
    assert_eq!(run.exit_code(), 3);
    assert_says(&run.complaint(), "`--allow-removals` removes its operation");
    assert_eq!(room.spec(), before);

    let moved = silent_page("GET /things", "List all things");
    site.lock().unwrap().insert("/list.md".to_owned(), moved);
    let run = update(&room, "", &[]);
    assert_eq!(run.exit_code(), 3);
    assert_says(&run.complaint(), "expected the page of `GET /thing`, found that of `GET /things`");
    let run = update(&room, "", &[at("list")]);
    assert_eq!(run.exit_code(), 5, "{}", run.complaint());
    assert_eq!(room.spec(), before);

    site.lock().unwrap().remove("/list.md");
    update(&room, " --allow-removals", &[]).expect_success();
    let spec = room.spec();
    assert!(!spec.contains_key("list-things.yaml"));
    assert!(!spec.get("sources.toml").unwrap().contains(LIST));
    assert_says(spec.get("names.toml").unwrap(), "\"GET /thing\" = \"list_things\"");
}
