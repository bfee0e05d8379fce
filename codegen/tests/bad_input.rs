//! What no client can be made of is refused, with file, JSON pointer and cure.
//!
//! Each folder of `cases/` holds the pages, perhaps a `names.toml`, and the errors expected; those
//! with an `expected.rs` are good (`good_input.rs`).
//! `BLESS=1 cargo test -p smallest-atoms-codegen --test bad_input` writes the errors found.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::{env, fs};

use common::cases::{bad, read};
use common::{page, refused};
use smallest_atoms_codegen::{Input, generate};

#[test]
fn each_case_is_refused_in_these_words() {
    let bless = env::var_os("BLESS").is_some();
    let mut differ = Vec::new();
    let cases = bad();
    assert!(cases.len() > 30, "the cases are gone");
    for case in cases {
        let found = match generate(&read(&case)) {
            Ok(_) => "no errors\n".to_owned(),
            Err(errors) => format!("{errors}\n"),
        };
        let file = case.join("expected.txt");
        if bless {
            fs::write(&file, &found).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if found != expected || found == "no errors\n" {
            differ.push(format!("{}\nexpected\n{expected}found\n{found}", case.display()));
        }
    }
    assert!(differ.is_empty(), "{}\nsee the head of this file for BLESS", differ.join("\n"));
}

#[test]
fn each_error_names_a_file_a_place_and_a_cure() {
    for case in bad() {
        let input = read(&case);
        let Err(errors) = generate(&input) else { continue };
        for error in errors.iter() {
            let is_page = input.sources.iter().any(|source| source.file == error.file);
            assert!(is_page, "{}: {error}", case.display());
            assert!(!error.help.is_empty(), "{}: {error}", case.display());
            assert!(error.pointer.is_empty() || error.pointer.starts_with('/'), "{error}");
        }
    }
}

#[test]
fn errors_are_the_same_in_every_order_of_the_pages() {
    for case in bad() {
        let mut input = read(&case);
        let errors = generate(&input).err();
        input.sources.reverse();
        assert_eq!(generate(&input).err(), errors, "{}", case.display());
    }
}

#[test]
fn no_page_is_an_error() {
    let errors = generate(&Input::default()).unwrap_err().to_string();
    assert!(errors.contains("spec: expected at least one YAML file, found none"), "{errors}");
    assert!(errors.contains("cargo xtask update-spec"), "{errors}");
}

#[test]
fn ten_thousand_levels_are_refused() {
    let (open, close) = ("[".repeat(10_000), "]".repeat(10_000));
    let lists = format!("{{openapi: 3.1.0, paths: {open}{close}}}");
    let maps =
        format!("{{openapi: 3.1.0, paths: {}1{}}}", "{a: ".repeat(10_000), "}".repeat(10_000));
    for yaml in [lists, maps] {
        let errors = refused(&yaml);
        assert!(
            errors.starts_with("error: 0.yaml: expected YAML, but recursion limit"),
            "{errors}"
        );
        assert!(errors.len() < 400, "{errors}");
    }
}

#[test]
fn a_page_that_multiplies_itself_comes_to_an_end() {
    let schema = |index: usize, body: &str| {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", index + 1);
        format!("S{index}: {}, ", body.replace("NEXT", &next))
    };
    for (levels, body) in [
        (12, "{type: object, additionalProperties: NEXT, items: NEXT}"),
        (500, "{type: array, items: NEXT}"),
        (500, "NEXT"),
        (20, "{allOf: [NEXT, NEXT]}"),
    ] {
        let mut schemas = (0..levels).map(|index| schema(index, body)).collect::<String>();
        schemas += &format!("S{levels}: {{type: object, properties: {{z: {{type: string}}}}}}");
        let errors = refused(&common::with_schemas(&schemas));
        assert!(errors.contains("found more"), "{body}: {errors}");
    }
}

#[test]
fn a_path_leads_nowhere_else() {
    // The key would go where the path leads: `https://api.smallest.ai.example/`.
    let errors = refused(&page(".example/a: {get: {summary: A}}"));
    assert!(errors.contains("expected a path that begins with `/`"), "{errors}");
}
