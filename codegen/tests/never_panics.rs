//! Whatever the YAML holds, `generate` returns; what it returns is Rust, or names the page.
//!
//! The pages are bent at random with a fixed seed, as text and as a tree. `FUZZ_SEED` takes
//! another seed and `FUZZ_CASES` another number of cases.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::env;
use std::panic::catch_unwind;

use common::bend::{ACTS, Choose, SCALARS, bend, is_spoilt, spoil};
use common::{input, seeds};
use smallest_atoms_codegen::{Diagnostic, generate};

/// Much of what OpenAPI knows, in few lines: a case takes a tenth of a page's time.
const SMALL: &str = include_str!("pages/small.yaml");
/// Unions, tuples and callbacks.
const UNIONS: &str = include_str!("pages/unions.yaml");
/// Several forms of success and of errors, and parameters of every style.
const FORMS: &str = include_str!("pages/forms.yaml");

/// Xorshift: the same cases on every machine.
struct Random(u64);

impl Choose for Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// Returns whether a page generates, or what is wrong with what comes out or is said of it.
fn outcome(yaml: &str) -> Result<bool, String> {
    let input = input([yaml]);
    match catch_unwind(|| generate(&input)).map_err(|_| "a panic".to_owned())? {
        Ok(output) => {
            syn::parse_file(&output.code).map_err(|error| error.to_string())?;
            let lines = [&output.notes, &output.merged, &output.inert].into_iter().flatten();
            match lines.clone().find(|line| is_spoilt(line, &[])) {
                Some(line) => Err(format!("a line of more than one: {line:?}")),
                None if is_spoilt(&output.code, &["\n", "\t"]) => Err("code that acts".to_owned()),
                None => Ok(true),
            }
        }
        Err(errors) => {
            let named = |error: &&Diagnostic| error.file != "0.yaml" || error.help.is_empty();
            let spoilt = |error: &&Diagnostic| is_spoilt(&error.to_string(), &["\n  help: "]);
            match (errors.iter().find(named), errors.iter().find(spoilt)) {
                (Some(error), _) => Err(format!("an error without its place: {error}")),
                (_, Some(error)) => Err(format!("an error that acts: {:?}", error.to_string())),
                (None, None) => Ok(false),
            }
        }
    }
}

fn bend_many(cases: usize, pages: &[String]) {
    let given = |name: &str| env::var(name).ok().and_then(|number| number.parse().ok());
    let mut random = Random(given("FUZZ_SEED").unwrap_or(0x5eed_a705));
    let mut good = 0;
    let cases = given("FUZZ_CASES").map_or(cases, |cases| usize::try_from(cases).unwrap());
    for case in 0..cases {
        let page = &pages[case % pages.len()];
        let yaml = bend(&mut random, page);
        match outcome(&yaml) {
            Ok(generates) => good += usize::from(generates),
            Err(fault) => panic!("case {case}: {fault}\n{yaml}"),
        }
    }
    // Were nearly all refused, the stages behind the checks would not be met.
    assert!(good > cases / 10, "{good} of {cases} generate");
}

#[test]
fn bent_small_pages_never_panic() {
    bend_many(1_000, &[SMALL.to_owned()]);
}

#[test]
fn bent_pages_of_every_form_never_panic() {
    bend_many(400, &[UNIONS.to_owned(), FORMS.to_owned(), SMALL.to_owned()]);
}

#[test]
fn bent_pages_never_panic() {
    let pages = seeds().into_iter().map(|source| source.yaml).collect::<Vec<_>>();
    bend_many(40, &pages);
}

/// What a page writes into all its strings and names makes no line and moves no cursor.
#[test]
fn pages_that_act_in_every_string_are_told_of_in_lines_of_our_own() {
    let pages = [SMALL, UNIONS, FORMS].map(str::to_owned).into_iter();
    let pages = pages.chain(seeds().into_iter().map(|source| source.yaml));
    for page in pages {
        let mut generate = 0;
        for acts in ACTS {
            let mut tree = serde_yaml::from_str(&page).unwrap();
            spoil(&mut tree, acts);
            let yaml = serde_yaml::to_string(&tree).unwrap();
            match outcome(&yaml) {
                Ok(generates) => generate += usize::from(generates),
                Err(fault) => panic!("{acts:?}: {fault}\n{yaml}"),
            }
        }
        // Were all refused, no code of theirs would be seen.
        assert!(generate > 0, "{page}");
    }
}

#[test]
fn whatever_stands_for_a_whole_page_never_panics() {
    for scalar in SCALARS {
        assert!(outcome(scalar).is_ok(), "{scalar}");
        for at in ["paths", "components", "servers", "info"] {
            let page = format!("openapi: 3.1.0\npaths: {{}}\n{at}: {scalar}\n");
            assert!(outcome(&page).is_ok(), "{page}");
        }
    }
}
