//! Pages at the edge of what OpenAPI allows become the code that was reviewed.
//!
//! Each folder of `cases/` with an `expected.rs` holds the pages and the whole code expected, with
//! the generator's notes as comments behind it. An empty `expected.rs` begins a new case;
//! `BLESS=1 cargo test -p smallest-atoms-codegen --test good_input` writes the code found, to be
//! read. `cargo test -p xtask --test cases` compiles all cases and proves them on the wire.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use common::cases::{CODE, good, read, rules};
use common::{page, source};
use smallest_atoms_codegen::{Diagnostics, Input, Output, generate};

fn made(case: &Path) -> Result<Output, Diagnostics> {
    generate(&Input { rules: rules(), ..read(case) })
}

/// The first line that differs, so that a failure can be read.
fn difference(expected: &str, found: &str) -> Option<String> {
    let mut lines = (1..).zip(expected.lines().zip(found.lines()));
    match lines.find(|(_, (expected, found))| expected != found) {
        Some((line, (expected, found))) => {
            Some(format!("line {line}\n  expected {expected}\n  found    {found}"))
        }
        None => (expected != found).then(|| "one ends before the other".to_owned()),
    }
}

#[test]
fn each_case_becomes_this_code() {
    let bless = env::var_os("BLESS").is_some();
    let mut differ = Vec::new();
    let cases = good();
    assert!(cases.len() > 25, "the cases are gone");
    for case in cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let output = match made(&case) {
            Ok(output) => output,
            Err(errors) => {
                differ.push(format!("{name}: {errors}"));
                continue;
            }
        };
        let notes = output.notes.iter().map(|note| format!("// note: {note}\n"));
        let found = [output.code.clone(), notes.collect()].concat();
        let file = case.join(CODE);
        if bless {
            fs::write(&file, &found).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap();
        differ.extend(difference(&expected, &found).map(|at| format!("{name}: {at}")));
    }
    assert!(differ.is_empty(), "{}\nsee the head of this file for BLESS", differ.join("\n"));
}

/// The operations and the named schemas of a case, read from its pages alone.
fn stated(case: &Path) -> (BTreeSet<String>, BTreeSet<String>) {
    const METHODS: [&str; 8] =
        ["delete", "get", "head", "options", "patch", "post", "put", "trace"];
    let (mut operations, mut schemas) = (BTreeSet::new(), BTreeSet::new());
    for source in read(case).sources {
        let page = serde_yaml::from_str::<serde_yaml::Value>(&source.yaml).unwrap();
        let paths = page.get("paths").and_then(|paths| paths.as_mapping());
        for (path, item) in paths.into_iter().flatten() {
            let elsewhere = item.get("$ref").and_then(|found| found.as_str()).map(|found| {
                let name = found.rsplit('/').next().unwrap().replace("~1", "/").replace("%20", " ");
                &page["components"]["pathItems"][name.as_str()]
            });
            let items = [Some(item), elsewhere].into_iter().flatten();
            let members = items.flat_map(|item| item.as_mapping().unwrap());
            let methods = members.filter(|(_, operation)| !is_called_by_the_service(operation));
            let methods = methods.filter_map(|(key, _)| key.as_str());
            let methods = methods.filter(|key| METHODS.contains(key));
            let path = path.as_str().unwrap();
            operations.extend(methods.map(|method| format!("{} {path}", method.to_uppercase())));
        }
        let named = page.get("components").and_then(|c| c.get("schemas"));
        let named = named.and_then(|named| named.as_mapping());
        let named = named.into_iter().flat_map(|named| named.keys());
        schemas.extend(named.map(|name| name.as_str().unwrap().to_owned()));
    }
    (operations, schemas)
}

/// Whether a page says so by the word of a vendor.
fn is_called_by_the_service(operation: &serde_yaml::Value) -> bool {
    ["x-webhook", "x-fern-webhook", "x-vendor-webhook"]
        .iter()
        .any(|word| operation.get(*word).is_some_and(|said| said.as_bool() == Some(true)))
}

#[test]
fn no_operation_and_no_schema_of_a_case_vanishes() {
    for case in good() {
        let Ok(output) = made(&case) else { continue };
        let (operations, schemas) = stated(&case);
        let found = output.operations.into_iter().collect::<BTreeSet<_>>();
        assert_eq!(found, operations, "{}", case.display());
        let found = output.types.into_iter().chain(output.in_place).collect::<BTreeSet<_>>();
        let lost = schemas.difference(&found).collect::<Vec<_>>();
        assert!(lost.is_empty(), "{}: {lost:?}", case.display());
    }
}

#[test]
fn the_rules_of_a_schema_reach_a_page_that_nobody_knows() {
    let case = good().into_iter().find(|case| case.ends_with("a-tool-elsewhere")).unwrap();
    let code = made(&case).unwrap().code;
    let tool = code.split("const SCHEMA").find(|part| part.contains("\"transferNumber\"")).unwrap();
    let rules = rules();
    // The page has neither every type of tool nor every field.
    let fields = ["name", "description", "transferNumber", "url"];
    let reach = rules.rules.iter().filter(|rule| {
        let field = rule.field.as_deref();
        rule.schema == "Tool" && field.is_some_and(|field| fields.contains(&field))
    });
    let cited = reach.filter_map(|rule| rule.page.as_ref()).collect::<Vec<_>>();
    assert!(cited.len() > 5, "{cited:?}");
    for sentence in cited {
        assert!(tool.contains(sentence.as_str()), "{sentence}");
    }
    // Without a schema of that name there is nothing to attach to.
    let none = Input {
        rules,
        sources: vec![source("a.yaml", &page("/a: {get: {summary: A}}"))],
        ..Input::default()
    };
    assert!(generate(&none).unwrap().inert.iter().any(|inert| inert.contains("Tool")));
}

#[test]
fn a_page_full_of_our_own_keys_steers_nothing() {
    let case = good().into_iter().find(|case| case.ends_with("notes-of-ours")).unwrap();
    let with = read(&case);
    let mut without = with.clone();
    let text = &mut without.sources[0].yaml;
    *text =
        text.lines().filter(|line| !line.ends_with(" # ours")).map(|l| format!("{l}\n")).collect();
    let made = [with, without].map(|input| generate(&input).unwrap());
    assert_eq!(difference(&made[1].code, &made[0].code), None);
    assert_eq!(made[1].notes, made[0].notes);
    assert_eq!(made[1].repairs, made[0].repairs);
    assert_eq!(made[1].names, made[0].names);

    // Every key is there.
    let keys = include_str!("../src/notes.rs").split('"').filter(|text| text.starts_with("x-"));
    let keys = keys.collect::<BTreeSet<_>>();
    assert!(keys.len() > 8, "{keys:?}");
    let page = fs::read_to_string(case.join("page.yaml")).unwrap();
    for key in keys {
        let is_brought = |line: &str| line.trim().starts_with(key) && line.ends_with(" # ours");
        assert!(page.lines().any(is_brought), "{key}");
    }
}

#[test]
fn data_that_becomes_a_schema_steers_nothing_either() {
    let code = |note: &str| {
        let yaml = format!(
            "openapi: 3.1.0
paths:
  /a:
    post:
      summary: A
      requestBody:
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Held/example'}}}}}}
      responses: {{}}
components:
  schemas:
    Held:
      type: object
      properties: {{a: {{type: string}}}}
      example: {{type: object, {note}properties: {{b: {{type: string}}}}}}
"
        );
        let sources = vec![source("a.yaml", &yaml)];
        generate(&Input { sources, ..Input::default() }).unwrap().code
    };
    let plain = code("");
    assert!(plain.contains("pub b: Option<String>"), "{plain}");
    assert_eq!(difference(&plain, &code("x-deprecation-note: use another, ")), None);
}
