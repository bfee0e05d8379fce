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

use common::{input, seeds};
use serde_yaml::{Mapping, Value};
use smallest_atoms_codegen::{Diagnostic, generate};

/// Much of what OpenAPI knows, in few lines: a case takes a tenth of a page's time.
const SMALL: &str = include_str!("pages/small.yaml");

/// What is put in the place of something else.
const SCALARS: [&str; 44] = [
    "''",
    "'null'",
    "-1",
    "0",
    "1.5e300",
    "200",
    "2XX",
    "[]",
    "[a, a]",
    "[[]]",
    "[null]",
    "{}",
    "{a: {}}",
    "{type: object}",
    "{type: [string, 'null']}",
    "{oneOf: [{type: 'null'}]}",
    "{enum: ['', ' ', Self, unlisted, 1]}",
    "{allOf: [{$ref: '#/components/schemas/User'}]}",
    "{$ref: '#/components/schemas/User'}",
    "{$ref: '#/components/schemas/Names'}",
    "{$ref: '#/components/schemas/Gone'}",
    "{$ref: '#/'}",
    "{$ref: {}}",
    "{properties: {a: true}}",
    "{type: array, items: {properties: {'': {}}}}",
    "{additionalProperties: {type: integer}}",
    "~",
    "true",
    "on",
    "x",
    "\"a\\rb\\0\\u202e\"",
    "größe",
    "'%%'",
    "type",
    "self",
    "Self",
    "String",
    "2fa",
    "'*/'",
    "'\"#\\'",
    "post",
    "https://[",
    "'```'",
    "é́ⅷ²",
];

/// Words that are keys of a document, to rename others to.
const KEYS: [&str; 24] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "content",
    "default",
    "deprecated",
    "description",
    "enum",
    "extra",
    "format",
    "in",
    "items",
    "name",
    "not",
    "nullable",
    "oneOf",
    "parameters",
    "properties",
    "required",
    "schema",
    "summary",
    "type",
    "x-rust",
];

/// Xorshift: the same cases on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn pick<'a>(&mut self, among: &[&'a str]) -> &'a str {
        among[self.below(among.len())]
    }
}

/// Bends the lines of a page.
fn bend_text(random: &mut Random, yaml: &str) -> String {
    let mut lines = yaml.lines().map(str::to_owned).collect::<Vec<_>>();
    if lines.is_empty() {
        return random.pick(&SCALARS).to_owned();
    }
    let (a, b) = (random.below(lines.len()), random.below(lines.len()));
    match random.below(7) {
        0 => drop(lines.remove(a)),
        1 => lines.insert(b, lines[a].clone()),
        2 => lines.swap(a, b),
        3 => {
            if let Some((key, _)) = lines[a].clone().split_once(": ") {
                lines[a] = format!("{key}: {}", random.pick(&SCALARS));
            }
        }
        4 => {
            let indent = lines[a].len() - lines[a].trim_start().len();
            if let Some((_, rest)) = lines[a].clone().split_once(':') {
                lines[a] = format!("{}{}:{rest}", " ".repeat(indent), random.pick(&KEYS));
            }
        }
        5 => lines.truncate(a),
        _ => {
            let mut text = lines[a].chars().collect::<Vec<_>>();
            text.truncate(random.below(text.len() + 1));
            lines[a] = text.into_iter().collect();
        }
    }
    lines.join("\n")
}

/// Bends the tree of a page: a node takes another's place, or a scalar does, or goes.
fn bend_tree(random: &mut Random, tree: &mut Value) {
    let count = count(tree);
    let other = random.below(count);
    let other = node(tree, &mut { other }).unwrap().clone();
    let mut at = random.below(count);
    let chosen = node(tree, &mut at).unwrap();
    match random.below(4) {
        0 | 1 => *chosen = other,
        2 => *chosen = serde_yaml::from_str(random.pick(&SCALARS)).unwrap(),
        _ => match chosen {
            Value::Mapping(members) => rename(random, members),
            Value::Sequence(items) => drop(items.pop()),
            leaf => *leaf = Value::Null,
        },
    }
}

fn rename(random: &mut Random, members: &mut Mapping) {
    let at = random.below(members.len());
    let to = if random.below(2) == 0 { random.pick(&KEYS) } else { random.pick(&SCALARS) };
    let renamed = std::mem::take(members).into_iter().enumerate();
    *members = renamed
        .map(|(index, (key, value))| (if index == at { Value::from(to) } else { key }, value))
        .collect();
}

fn children(tree: &mut Value) -> Vec<&mut Value> {
    match tree {
        Value::Mapping(members) => members.iter_mut().map(|(_, value)| value).collect(),
        Value::Sequence(items) => items.iter_mut().collect(),
        _ => Vec::new(),
    }
}

fn count(tree: &mut Value) -> usize {
    1 + children(tree).into_iter().map(count).sum::<usize>()
}

/// The node at `index` in depth-first order.
fn node<'t>(tree: &'t mut Value, index: &mut usize) -> Option<&'t mut Value> {
    if *index == 0 {
        return Some(tree);
    }
    *index -= 1;
    children(tree).into_iter().find_map(|child| {
        let size = count(child);
        if *index < size {
            return node(child, index);
        }
        *index -= size;
        None
    })
}

/// Returns whether a page generates, or what is wrong with what comes out.
fn outcome(yaml: &str) -> Result<bool, String> {
    let input = input([yaml]);
    match catch_unwind(|| generate(&input)).map_err(|_| "a panic".to_owned())? {
        Ok(output) => {
            syn::parse_file(&output.code).map_err(|error| error.to_string())?;
            Ok(true)
        }
        Err(errors) => {
            let named = |error: &&Diagnostic| error.file != "0.yaml" || error.help.is_empty();
            match errors.iter().find(named) {
                Some(error) => Err(format!("an error without its place: {error}")),
                None => Ok(false),
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
        let mut yaml = page.clone();
        let times = 1 + random.below(3);
        if random.below(3) == 0 {
            for _ in 0..times {
                yaml = bend_text(&mut random, &yaml);
            }
        } else {
            let mut tree = serde_yaml::from_str::<Value>(page).unwrap();
            for _ in 0..times {
                bend_tree(&mut random, &mut tree);
            }
            yaml = serde_yaml::to_string(&tree).unwrap();
        }
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
fn bent_pages_never_panic() {
    let pages = seeds().into_iter().map(|source| source.yaml).collect::<Vec<_>>();
    bend_many(40, &pages);
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
