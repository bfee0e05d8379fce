//! `cargo xtask update-spec`, run on pages of its own and on the real ones.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{Room, page, page_of, yaml};
use xtask::day::today;

const EDIT: &str = "PATCH /thing/config";
const LIST: &str = "GET /thing";

#[test]
fn the_first_run_writes_and_the_second_changes_nothing() {
    let room = Room::new();
    let files = [
        room.write("a.md", page(EDIT, "Edit a thing (all of it)")),
        room.write("b.md", page(LIST, "List things")),
    ];
    let first = room.run("update-spec", &files).expect_success();
    assert_eq!(
        first.messages,
        "added    spec/edit-a-thing.yaml\nadded    spec/list-things.yaml\n\
         added    spec/names.toml\nadded    spec/sources.toml\n"
    );
    assert_eq!(room.beside(), [""; 0]);
    let written = room.spec();
    let stamp = || std::fs::metadata(room.path("spec/names.toml")).unwrap().modified().unwrap();
    let before = stamp();
    let second = room.run("update-spec", &files).expect_success();
    assert_eq!(second.messages, "nothing to write\n");
    assert_eq!(room.spec(), written);
    assert_eq!(stamp(), before);
}

#[test]
fn the_bytes_between_the_fences_are_kept() {
    let room = Room::new();
    let windows = page(LIST, "List things").replace('\n', "\r\n");
    let files = [room.write("a.md", page(EDIT, "Edit a thing")), room.write("b.md", windows)];
    room.run("update-spec", &files).expect_success();
    let spec = room.spec();
    assert_eq!(spec.get("edit-a-thing.yaml").unwrap(), &yaml(EDIT, "Edit a thing"));
    let windows = yaml(LIST, "List things").replace('\n', "\r\n");
    assert_eq!(spec.get("list-things.yaml").unwrap(), &windows);
}

#[test]
fn sources_tell_where_each_file_came_from() {
    let room = Room::new();
    let files = [room.write("a.md", page_of(EDIT, "Edit a \"thing\"", EMPTY_PATCH))];
    room.run("update-spec", &files).expect_success();
    let sources = room.spec().remove("sources.toml").unwrap();
    let (_, table) = sources.split_once("\n\n").unwrap();
    let (table, taken) = table.split_once("taken = ").unwrap();
    assert_eq!(taken.trim_end(), format!("\"{}\"", today()));
    assert_eq!(
        table,
        "[[page]]\nfile = \"edit-a-thing.yaml\"\noperation = \"PATCH /thing/config\"\n\
         title = \"Edit a \\\"thing\\\"\"\n\
         address = \"https://docs.example.com/edit-a-\\\"thing\\\"\"\n\
         sha256 = \"117f30fd5e8fdc749ecd8181d9ca753fb46ff48595da1f1b8ae0a57289bbf968\"\n"
    );
}

const EMPTY_PATCH: &str = "\
openapi: 3.1.0
paths: {'/thing/config': {patch: {summary: Edit a thing, responses: {}}}}
";

/// Days that were written before there were any, or before today, stay with their bytes.
#[test]
fn a_page_that_says_the_same_keeps_its_day() {
    let room = Room::new();
    let page_a = room.write("a.md", page(EDIT, "Edit a thing"));
    room.update(&[&page_a, &room.write("b.md", page(LIST, "List things"))]);
    let known = room.spec().remove("sources.toml").unwrap();
    let line = format!("taken = \"{}\"\n", today());
    for day in ["taken = \"2026-01-31\"\n", ""] {
        room.write("spec/sources.toml", known.replace(&line, day));
        assert_eq!(room.update(&[&page_a]).messages, "nothing to write\n");
        assert_eq!(room.spec().remove("sources.toml").unwrap(), known.replace(&line, day));
    }
    let anew = room.write("a.md", page(EDIT, "Edit the thing"));
    room.update(&[anew]);
    assert_eq!(room.spec().remove("sources.toml").unwrap().matches(&line).count(), 1);

    room.write("spec/sources.toml", known.replace(&today(), "yesterday"));
    let complaint = room.run("update-spec", &[page_a]).complaint();
    let expected = "spec/sources.toml: expected a day such as `2026-08-31`, found `yesterday`";
    assert!(complaint.contains(expected), "{complaint}");
}

/// A page of an operation that sends the schema `Kettle`.
fn with_kettle(operation: &str, title: &str, kettle: &str) -> String {
    let (method, path) = operation.split_once(' ').unwrap();
    let method = method.to_lowercase();
    let yaml = format!(
        "openapi: 3.1.0\npaths: {{{path}: {{{method}: {{summary: {title}, requestBody: {{content: \
         {{application/json: {{schema: {{$ref: '#/components/schemas/Kettle'}}}}}}}}, \
         responses: {{}}}}}}}}\ncomponents: {{schemas: {{Kettle: {{type: object, {kettle}}}}}}}\n"
    );
    page_of(operation, title, &yaml)
}

/// A folder of two pages with one schema, which were taken in January.
fn with_two_pages_of_january() -> Room {
    let room = Room::new();
    let kettle = "description: It boils., properties: {lid: {type: boolean}}";
    room.update(&[
        room.write("a.md", with_kettle("PATCH /kettle", "Edit a kettle", kettle)),
        room.write("b.md", with_kettle("POST /kettle", "Add a kettle", kettle)),
    ]);
    let known = room.spec().remove("sources.toml").unwrap();
    room.write("spec/sources.toml", known.replace(&today(), "2026-01-31"));
    room
}

#[test]
fn one_page_of_two_that_is_fresh_is_merged_and_told_exactly() {
    let room = with_two_pages_of_january();
    // The file of the fresh page is first by its name; what counts is the day.
    let kettle = "description: It boils water., properties: {lid: {type: boolean, example: true}, \
                  volts: {type: integer}}";
    let fresh = room.write("b.md", with_kettle("POST /kettle", "Add a kettle", kettle));
    let run = room.run("update-spec --report json", &[&fresh]).expect_success();
    let told = |key: &str| {
        let key = format!("\"{key}\": \"");
        let lines = run.out.lines().filter_map(|line| line.trim().strip_prefix(&key));
        lines.map(|line| line.trim_end_matches("\",").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(told("kind"), ["field-added", "wording"], "{}", run.out);
    assert_eq!(told("item"), ["types::Kettle::volts", "types::Kettle"]);
    assert_eq!(told("file"), ["spec/add-a-kettle.yaml"; 2]);
    let at = "spec/edit-a-kettle.yaml#/components/schemas/Kettle";
    let name = fresh.display();
    assert_eq!(
        run.messages,
        format!(
            "note: {at}: {name} is the newer page (by sources.toml); its words and its order count: \
             /description, /properties/lid/example\n\
             note: {at}: merged, although {name} alone has it: /properties/volts\n\
             changed  spec/add-a-kettle.yaml\nchanged  spec/sources.toml\n"
        )
    );
    let sources = room.spec().remove("sources.toml").unwrap();
    assert_eq!(sources.matches("2026-01-31").count(), 1);
    assert!(room.update(&[&fresh]).messages.ends_with("nothing to write\n"));
}

/// The older page was withdrawn: its file is brought to what the newer says, and is nobody's page.
#[test]
fn the_cure_for_a_contradiction_works_where_the_older_page_is_gone() {
    let room = with_two_pages_of_january();
    let kettle = "properties: {lid: {type: string}, volts: {type: integer}}";
    let fresh = room.write("b.md", with_kettle("POST /kettle", "Add a kettle", kettle));
    let before = room.spec();
    let run = room.run("update-spec", &[&fresh]);
    assert_eq!((run.exit_code(), room.spec() == before), (3, true));
    let complaint = run.complaint();
    let at = "#/components/schemas/Kettle/properties/lid/type";
    let fresh_name = fresh.display();
    for expected in [
        format!("spec/edit-a-kettle.yaml{at}: expected nothing that contradicts {fresh_name}"),
        format!("{at}: `\"boolean\"` in spec/edit-a-kettle.yaml, `\"string\"` in {fresh_name}\n"),
        format!("write into it what {fresh_name} says, and remove its table from sources.toml"),
    ] {
        assert!(complaint.contains(&expected), "{expected}\n---\n{complaint}");
    }

    let edited = before.get("edit-a-kettle.yaml").unwrap().replace("boolean", "string");
    room.write("spec/edit-a-kettle.yaml", &edited);
    let run = room.run("update-spec", &[&fresh]);
    assert!(run.complaint().contains("remove its table from sources.toml"), "{}", run.complaint());
    let sources = before.get("sources.toml").unwrap();
    let tables = sources.split("\n[[page]]\n");
    let tables = tables.filter(|table| !table.contains("edit-a-kettle.yaml")).collect::<Vec<_>>();
    room.write("spec/sources.toml", tables.join("\n[[page]]\n"));
    room.update(&[&fresh]);
    assert_eq!(room.spec().get("edit-a-kettle.yaml"), Some(&edited));

    // A refresh does not miss the page that is gone.
    let pages = room.write("pages/b.md", std::fs::read_to_string(&fresh).unwrap());
    let run = room.run("update-spec --from", &[pages.parent().unwrap()]).expect_success();
    assert!(run.messages.ends_with("nothing to write\n"), "{}", run.messages);
}

#[test]
fn a_page_that_renames_its_operation_keeps_its_file_and_its_name() {
    let room = Room::new();
    let files = [room.write("a.md", page(EDIT, "Edit a thing"))];
    room.run("update-spec", &files).expect_success();
    let names = room.spec().remove("names.toml").unwrap();
    room.write("spec/names.toml", names.replace("edit_a_thing", "edit"));

    let files = [room.write("b.md", page(EDIT, "Update a thing"))];
    let run = room.run("update-spec", &files).expect_success();
    assert_eq!(run.messages, "changed  spec/edit-a-thing.yaml\nchanged  spec/sources.toml\n");
    assert!(
        room.spec().remove("names.toml").unwrap().contains("\"PATCH /thing/config\" = \"edit\"")
    );
}

#[test]
fn what_is_there_stays_beside_what_is_new() {
    let room = Room::new();
    room.write("spec/by-hand.yaml", yaml("GET /other", "Other"));
    room.run("update-spec", &[room.write("a.md", page(EDIT, "Edit a thing"))]).expect_success();
    let run = room.run("update-spec", &[room.write("b.md", page(LIST, "List things"))]);
    assert_eq!(
        run.expect_success().messages,
        "added    spec/list-things.yaml\nchanged  spec/names.toml\nchanged  spec/sources.toml\n"
    );
    let spec = room.spec();
    assert!(spec.get("names.toml").unwrap().contains("\"GET /other\" = \"other\""));
    let sources = spec.get("sources.toml").unwrap();
    assert!(sources.contains("edit-a-thing.yaml") && !sources.contains("by-hand.yaml"));
}

#[test]
fn an_operation_in_a_file_that_no_page_gave_is_not_overwritten() {
    let room = Room::new();
    room.write("spec/by-hand.yaml", yaml(EDIT, "Something"));
    let before = room.spec();
    let file = room.write("a.md", page(EDIT, "Edit a thing"));
    let run = room.run("update-spec", &[&file]);
    assert_eq!(run.exit_code(), 3);
    let expected = "a.md: expected the operation in no file that sources.toml does not know, found \
                    `PATCH /thing/config` in spec/by-hand.yaml\n  help: remove spec/by-hand.yaml";
    assert!(run.complaint().contains(expected), "{}", run.complaint());
    assert_eq!(room.spec(), before);

    room.write("spec/by-hand.yaml", yaml(EDIT, "Edit a thing"));
    room.update(&[&file]);
    let spec = room.spec();
    assert_eq!(spec.keys().collect::<Vec<_>>(), ["by-hand.yaml", "names.toml", "sources.toml"]);
}

#[test]
fn one_bad_page_and_nothing_is_written_and_all_that_is_wrong_is_told() {
    let room = Room::new();
    let run = room.run(
        "update-spec",
        &[
            room.write("good.md", page(EDIT, "Edit a thing")),
            room.write("html.md", "<!doctype html>"),
            room.write("yaml.md", page_of(LIST, "List things", "a: [\n")),
            room.write("none.md", page_of(LIST, "List things", "openapi: 3.1.0\npaths: {}\n")),
            room.write("other.md", page_of(LIST, "List things", &yaml("GET /other", "Other"))),
            room.write("again.md", page(EDIT, "Edit a thing again")),
            room.write("bytes.md", b"# \xff"),
            room.path("absent.md"),
        ],
    );
    assert_eq!(run.exit_code(), 3);
    assert_eq!(run.out, "");
    let complaint = run.complaint();
    for expected in [
        "html.md: expected a documentation page in Markdown, found HTML\n  help: fetch the page",
        "yaml.md: expected an OpenAPI document, found ",
        "none.md: expected the OpenAPI document of an operation, found none\n  help: ",
        "other.md: expected the YAML of `GET https://api.example.com/v1/thing`, found that of \
         `GET /other`\n",
        "again.md: expected another operation than that of ",
        "bytes.md: expected UTF-8, found something else after 2 bytes\n",
        "absent.md: expected a file of text, found ",
        "7 problems; nothing was written",
    ] {
        assert!(complaint.contains(expected), "{expected}\n---\n{complaint}");
    }
    assert!(!room.path("spec").exists());
}

#[test]
fn pages_that_break_generation_write_nothing() {
    let room = Room::new();
    let schema = |kind: &str| format!("components: {{schemas: {{A: {{type: {kind}}}}}}}\n");
    let one = format!("{}{}", yaml(EDIT, "Edit a thing"), schema("string"));
    room.run("update-spec", &[room.write("a.md", page_of(EDIT, "Edit a thing", &one))])
        .expect_success();
    let before = room.spec();
    let two = format!("{}{}", yaml(LIST, "List things"), schema("integer"));
    let run = room.run("update-spec", &[room.write("b.md", page_of(LIST, "List things", &two))]);
    assert_eq!(run.exit_code(), 3);
    let complaint = run.complaint();
    assert!(complaint.contains("b.md"), "{complaint}");
    assert!(complaint.contains("spec/edit-a-thing.yaml"), "{complaint}");
    assert!(complaint.contains("#/components/schemas/A"), "{complaint}");
    assert_eq!(room.spec(), before);
}

#[test]
fn a_file_edited_by_hand_or_lost_stops_the_update_until_its_page_is_taken_again() {
    let room = Room::new();
    let page_a = room.write("a.md", page(EDIT, "Edit a thing"));
    let page_b = room.write("b.md", page(LIST, "List things"));
    room.run("update-spec", &[&page_a]).expect_success();
    let whole = room.spec();

    room.write("spec/edit-a-thing.yaml", yaml(EDIT, "Edited"));
    let run = room.run("update-spec", &[&page_b]);
    assert!(run.complaint().contains("spec/edit-a-thing.yaml: expected the bytes of the page"));
    std::fs::remove_file(room.path("spec/edit-a-thing.yaml")).unwrap();
    let run = room.run("update-spec", &[&page_b]);
    assert!(run.complaint().contains("spec/sources.toml: expected the file `edit-a-thing.yaml`"));
    assert_eq!(run.exit_code(), 3);

    room.run("update-spec", &[&page_a]).expect_success();
    assert_eq!(room.spec(), whole);
}

#[test]
fn a_file_of_several_operations_is_not_replaced_by_a_page_of_one() {
    let room = Room::new();
    let both =
        format!("{}    get: {{summary: Get a thing, responses: {{}}}}\n", yaml(EDIT, "Edit"));
    room.write("spec/both.yaml", &both);
    let run = room.run("update-spec", &[room.write("a.md", page(EDIT, "Edit a thing"))]);
    assert!(run.complaint().contains("spec/both.yaml: expected `PATCH /thing/config` alone"));
    assert_eq!(room.spec().get("both.yaml").unwrap(), &both);
}

#[test]
fn a_file_that_is_taken_is_not_overwritten() {
    let room = Room::new();
    room.write("spec/edit-a-thing.yaml", yaml("GET /other", "Other"));
    let before = room.spec();
    let run = room.run("update-spec", &[room.write("a.md", page(EDIT, "Edit a thing"))]);
    assert!(run.complaint().contains("expected `edit-a-thing.yaml` to be free"));
    assert_eq!(room.spec(), before);
}

#[test]
fn toml_that_is_broken_or_leads_out_of_the_folder_stops_the_update() {
    let room = Room::new();
    let file = room.write("a.md", page(EDIT, "Edit a thing"));
    room.write("spec/names.toml", "[operations\n");
    let origin = "operation = 'GET /x'\ntitle = 'x'\nsha256 = ''\n";
    room.write("spec/sources.toml", format!("[[page]]\nfile = '../x.yaml'\n{origin}"));
    let run = room.run("update-spec", &[file]);
    let complaint = run.complaint();
    assert!(complaint.contains("spec/names.toml: TOML parse error at line 1"), "{complaint}");
    assert!(complaint.contains("expected the name of a YAML file, found `../x.yaml`"));
    assert_eq!(room.spec().len(), 2);
}

#[test]
fn an_address_that_a_page_no_longer_gives_is_kept() {
    let room = Room::new();
    let text = page(EDIT, "Edit a thing");
    room.run("update-spec", &[room.write("a.md", &text)]).expect_success();
    let before = room.spec();
    let text = text.replace("Reference: ", "See ");
    room.run("update-spec", &[room.write("a.md", text)]).expect_success();
    assert_eq!(room.spec(), before);
}

#[test]
fn the_seed_pages_of_the_reference_fill_the_folder() {
    let Some(pages) = common::reference_pages("seed") else { return };
    let room = Room::new();
    room.run("update-spec", &pages).expect_success();
    let spec = room.spec();
    for (page, file) in
        pages.iter().zip(["edit-draft-config.yaml", "update-workflow-configuration.yaml"])
    {
        let page = std::fs::read_to_string(page).unwrap();
        assert_eq!(spec.get(file).unwrap(), common::fence_of(&page));
    }
    assert_eq!(spec.len(), 4);
    assert!(
        room.run("update-spec", &pages).expect_success().messages.ends_with("nothing to write\n")
    );
}
