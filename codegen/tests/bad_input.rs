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

use std::time::{Duration, Instant};
use std::{env, fs};

use common::cases::{bad, read};
use common::{input, page, refused};
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

/// The errors of a page, which come soon: what is refused must not be worked on first.
fn refused_soon(yaml: &str) -> String {
    let begun = Instant::now();
    let errors = refused(yaml);
    let taken = begun.elapsed();
    assert!(taken < Duration::from_secs(10), "{taken:?}: {errors}");
    assert!(errors.len() < 400, "{errors}");
    errors
}

#[test]
fn a_hundred_thousand_levels_are_refused_soon() {
    let nested = |open: &str, close: &str| [open.repeat(100_000), close.repeat(100_000)].join("1");
    let lists = nested("[", "]");
    let maps = nested("{a: ", "}");
    let both = nested("[{a: ", "}]");
    for inner in [&lists, &maps, &both, &"[".repeat(100_000), &"{a: ".repeat(100_000)] {
        for page in [
            format!("{{openapi: 3.1.0, paths: {inner}}}"),
            format!(
                "openapi: 3.1.0\ninfo: {{title: it's}}\npaths: {{}}\nx-a: |\n  '\nx-b: {inner}\n"
            ),
        ] {
            let errors = refused_soon(&page);
            assert!(errors.contains("expected at most 100 levels of lists and maps"), "{errors}");
        }
    }
    let blocks = format!("openapi: 3.1.0\npaths:\n  {}a\n", "- ".repeat(100_000));
    let lines = (2..3_000).map(|level| format!("{}a:\n", " ".repeat(level)));
    let lines = format!("openapi: 3.1.0\npaths:\n{}", lines.collect::<String>());
    for page in [blocks, lines] {
        let errors = refused_soon(&page);
        assert!(errors.contains("expected at most 100 levels of lists and maps"), "{errors}");
    }
    let errors = refused_soon(&format!("openapi: 3.1.0\npaths:\n  {}a\n", "? ".repeat(100_000)));
    assert!(errors.contains("found a key that is no string"), "{errors}");
}

#[test]
fn a_page_of_a_hundred_levels_is_read() {
    // The document and what holds the value are two of them.
    for (levels, is_read) in [(98, true), (99, true), (100, false)] {
        for (open, close) in [("[", "]"), ("{a: ", "}")] {
            let inner = [open.repeat(levels), close.repeat(levels)].join("1");
            let page = format!("openapi: 3.1.0\npaths: {{}}\nx-a: {inner}\n");
            assert_eq!(generate(&input([page.as_str()])).is_ok(), is_read, "{levels} {open}");
        }
    }
}

#[test]
fn what_aliases_repeat_is_counted_before_it_is_kept() {
    // A list of a thousand, ten thousand times: no more than the parser allows by itself.
    let items = "x, ".repeat(1_000);
    let users = "*a, ".repeat(10_000);
    let values = format!("openapi: 3.1.0\nx-a: &a [{items}]\nx-b: [{users}]\npaths: {{}}\n");
    let errors = refused_soon(&values);
    assert!(errors.contains("expected at most 1000000 values, found more"), "{errors}");
    // A string of a million, a thousand times.
    let string = "x".repeat(1_000_000);
    let users = "*a, ".repeat(1_000);
    let strings = format!("openapi: 3.1.0\nx-a: &a {string}\nx-b: [{users}]\npaths: {{}}\n");
    let errors = refused_soon(&strings);
    assert!(errors.contains("expected at most 67108864 bytes of strings, found more"), "{errors}");
}

#[test]
fn a_page_too_large_is_refused_before_it_is_parsed() {
    let many = format!("openapi: 3.1.0\nx-a: [{}]\npaths: {{}}\n", "[],".repeat(1_100_000));
    let errors = refused_soon(&many);
    assert!(errors.contains("expected at most 1000000 values, found more"), "{errors}");
    let long = format!("openapi: 3.1.0\nx-a: {}\npaths: {{}}\n", "x".repeat(17 * 1024 * 1024));
    let errors = refused_soon(&long);
    assert!(errors.contains("expected at most 16777216 bytes of YAML, found more"), "{errors}");
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
