//! What the build script says to cargo, of pages and paths that want to say more: it runs in a process
//! of its own, as cargo runs it.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

#[allow(dead_code, unused_imports, reason = "its `main` is that of a process")]
#[path = "../../build.rs"]
mod build_script;
mod common;

use std::path::Path;
use std::process::{Command, Output};

use common::Room;

const ROOM: &str = "BUILD_SCRIPT_ROOM";
const ODD: &str = "\r\ncargo::rustc-cfg=forged\n\u{1b}[2J\u{9b}\u{202e}\u{2028}error: forged ";

/// A page whose strings all hold what acts; as JSON, which escapes it.
fn odd_page() -> String {
    let odd = |text: &str| format!("{text}{ODD}");
    let thing = serde_json::json!({
        "type": "object",
        "title": odd("A title"),
        "description": odd("Deprecated: gone."),
        "required": [odd("name")],
        "properties": {
            odd("name"): {
                "type": "string", "description": odd("A name"), "enum": [odd("a"), odd("b")],
                "default": odd("a"), "pattern": odd("p"),
            },
            odd("size"): { "type": "integer", "minimum": odd("1"), "not": {} },
            odd("one"): { "oneOf": [{ "type": "string", "maxLength": 3 }, { "type": "integer" }] },
        },
    });
    let content = |schema: &str| {
        let schema = format!("#/components/schemas/{schema}");
        serde_json::json!({ "application/json": { "schema": { "$ref": schema } } })
    };
    let callback = serde_json::json!({ odd("{$url}"): { "post": { "responses": {} } } });
    common::ascii(&serde_json::json!({
        "openapi": "3.1.0",
        "info": { "title": odd("t"), "version": odd("1") },
        "paths": { "/things": { "post": {
            "summary": odd("Make a thing"),
            "description": odd("Deprecated: makes one."),
            "operationId": odd("make"),
            "tags": [odd("tag")],
            "parameters": [
                { "name": odd("q"), "in": "query", "description": odd("q"), "schema": {} },
            ],
            "requestBody": { "content": content(&odd("Thing")) },
            "responses": { "200": { "description": odd("ok"), "content": content(&odd("Thing")) } },
            "callbacks": { odd("done"): callback },
        } } },
        "components": { "schemas": { odd("Thing"): thing } },
    }))
}

/// Not a test of its own: what stands in for the process that cargo starts.
#[test]
fn script() {
    if std::env::var_os(ROOM).is_none() {
        return;
    }
    println!("begin");
    if let Err(error) = build_script::run() {
        eprintln!("{}", smallest_atoms_codegen::visible_lines(&error.to_string()));
    }
    println!("end");
}

fn run(room: &Room, spec: &Path) -> (Vec<String>, Output) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    room.write("src/rules.toml", std::fs::read(repository.join("src/rules.toml")).unwrap());
    room.write("spec/names.toml", "");
    room.write("out/none", "");
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "script", "--nocapture", "--test-threads=1"]);
    command.env(ROOM, "1").env("SMALLEST_ATOMS_SPEC_DIR", spec);
    command.env("OUT_DIR", room.path("out")).current_dir(room.path("."));
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stdout.clone()).unwrap();
    let lines = said.split('\n').skip_while(|line| !line.ends_with("begin")).skip(1);
    let lines = lines.take_while(|line| *line != "end").map(str::to_owned);
    (lines.collect(), output)
}

#[track_caller]
fn assert_directives(lines: &[String]) {
    let known = [
        "cargo::rerun-if-env-changed=SMALLEST_ATOMS_SPEC_DIR",
        "cargo::rerun-if-changed=",
        "cargo::rustc-check-cfg=cfg(other_pages)",
        "cargo::rustc-cfg=other_pages",
        "cargo::warning=",
    ];
    for line in lines {
        assert!(known.iter().any(|own| line.starts_with(own)), "{line:?}\n{lines:#?}");
        let acts = |c: char| c.is_control() || ('\u{2028}'..='\u{202e}').contains(&c);
        assert!(!line.contains(acts), "{line:?}");
    }
}

#[test]
fn a_page_gives_cargo_no_directive() {
    let room = Room::new();
    room.write("pages/things.yaml", odd_page());
    let (lines, output) = run(&room, &room.path("pages"));
    assert!(room.path("out/client.rs").exists(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_directives(&lines);
    // The names are told all the same.
    let told = |text: &str| lines.iter().any(|line| line.contains(text));
    assert!(told(r"\r\ncargo::rustc-cfg=forged\n\u{1b}[2J\u{9b}\u{202e}\u{2028}"), "{lines:#?}");
    let code = std::fs::read_to_string(room.path("out/client.rs")).unwrap();
    let acts = |c: char| (c.is_control() && c != '\n') || ('\u{2028}'..='\u{202e}').contains(&c);
    assert!(!code.contains(acts));
}

#[cfg(unix)]
#[test]
fn a_path_gives_cargo_no_directive() {
    let room = Room::new();
    let odd = "pages\ncargo::rustc-cfg=forged\n\u{1b}[2J\u{202e}";
    room.write(&format!("{odd}/a{odd}.yaml"), odd_page());
    room.write(&format!("{odd}/b{odd}.md"), "# A page");
    room.write(&format!("{odd}/names.toml"), "[operations]\n\"GET /gone\" = \"gone\"\n");
    let (lines, output) = run(&room, &room.path(odd));
    assert!(room.path("out/client.rs").exists(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_directives(&lines);
    assert!(lines.iter().any(|line| line.ends_with("`.yaml`")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("is the key of no page's part")), "{lines:#?}");

    // What is wrong is told so too.
    room.write(
        &format!("{odd}/c{odd}.yaml"),
        odd_page().replace("\"in\":\"query\"", "\"in\":\"q\""),
    );
    let (lines, output) = run(&room, &room.path(odd));
    assert_directives(&lines);
    let said = String::from_utf8(output.stderr).unwrap();
    let own = ["error: ", "    #/paths/", "  help: "];
    let is_own = |line: &str| own.iter().any(|own| line.starts_with(own));
    assert!(said.lines().count() > 1 && said.lines().all(is_own), "{said}");
    assert!(!said.contains(['\u{1b}', '\r', '\u{202e}']), "{said}");
}

#[test]
fn an_empty_folder_is_named_and_makes_no_client() {
    let room = Room::new();
    std::fs::create_dir(room.path("empty")).unwrap();
    let (lines, output) = run(&room, &room.path("empty"));
    assert_directives(&lines);
    let said = String::from_utf8(output.stderr).unwrap();
    let folder = room.path("empty");
    let expected = format!(
        "error: {}: expected at least one YAML file, found none\n  help: save the YAML of a page \
         there, in a file of its own\n",
        folder.display()
    );
    assert_eq!(said, expected);
    assert!(!room.path("out/client.rs").exists());
}
