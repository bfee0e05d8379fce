//! No two files import each other, directly or round about.
//!
//! A stranger reads a file with what it stands on, and that ends only where there is no way round. What
//! counts is a file that names what another defines, by `use` or by a path from `crate`, `self` or
//! `super`; through a re-export, the file that defines it. A parent's `mod` is no import, and neither is
//! a path into its children; what only tests see does not count.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod chains;
mod krate;
mod module;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chains::{circles, shown};
use krate::{Crate, Imports};

/// The imports that still close a circle, each with the reason. Nothing is added here: an entry that
/// closes none any more is taken out.
const KNOWN: &[(&str, &str, &str)] = &[];

fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Returns the root files of all crates in the workspace.
fn roots() -> Vec<String> {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = [")).unwrap();
    let members = members.split('"').skip(1).step_by(2).map(|member| format!("{member}/"));
    let mut roots = Vec::new();
    for package in members.chain([String::new()]) {
        roots.extend(["lib", "main"].map(|name| format!("{package}src/{name}.rs")));
        let programs = workspace().join(format!("{package}src/bin"));
        if programs.is_dir() {
            let programs = test_support::files(&programs, "rs");
            let names = programs.iter().filter_map(|file| file.file_name()?.to_str());
            roots.extend(names.map(|name| format!("{package}src/bin/{name}")));
        }
    }
    roots.retain(|root| workspace().join(root).is_file());
    roots
}

fn text(file: &str) -> Option<String> {
    fs::read_to_string(workspace().join(file)).ok()
}

fn of_the_workspace() -> Imports {
    let mut imports = Imports::new();
    for root in roots() {
        let krate = Crate::read(&root, &text);
        assert!(krate.missing.is_empty(), "expected a file for each of {:?}", krate.missing);
        imports.extend(krate.imports());
    }
    imports
}

#[test]
fn no_files_import_each_other() {
    let mut imports = of_the_workspace();
    let all = imports.clone();
    imports.retain(|(from, to), _| !KNOWN.iter().any(|known| (known.0, known.1) == (from, to)));
    let found = circles(&imports);
    let found = found.iter().map(|circle| shown(circle, &all)).collect::<Vec<_>>();
    assert!(
        found.is_empty(),
        "{} circles of files that import each other; move what both need into a file below both:\n{}",
        found.len(),
        found.join("\n")
    );
    for (from, to, reason) in KNOWN {
        let import = ((*from).to_owned(), (*to).to_owned());
        let mut with = imports.clone();
        with.extend(all.get_key_value(&import).map(|(key, lines)| (key.clone(), lines.clone())));
        let closes = circles(&with);
        assert!(!closes.is_empty(), "{from} → {to} ({reason}) closes no circle: take it out");
    }
}

#[test]
fn every_crate_is_read_whole() {
    let roots = roots();
    for root in ["src/lib.rs", "codegen/src/lib.rs", "xtask/src/lib.rs", "tests/support/src/lib.rs"]
    {
        assert!(roots.iter().any(|found| found == root), "{root} is not among {roots:?}");
    }
    let codegen = Crate::read("codegen/src/lib.rs", &text);
    let listed = test_support::files(&workspace().join("codegen/src/changes"), "rs");
    let read = codegen.files().into_iter().filter(|file| file.contains("/changes/"));
    assert_eq!(read.count(), listed.len());
}

/// Returns the circles of a crate of these files, each shown.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    let files = files.iter().copied().collect::<BTreeMap<_, _>>();
    let krate = Crate::read("lib.rs", &|file| {
        files.get(file.trim_start_matches('/')).map(|text| (*text).to_owned())
    });
    assert!(krate.missing.is_empty(), "{:?}", krate.missing);
    let imports = krate.imports();
    circles(&imports).iter().map(|circle| shown(circle, &imports)).collect()
}

#[test]
fn a_circle_of_two_is_found_with_its_lines() {
    let a = "//! Says.\nuse std::{fmt, fs};\nuse crate::{b::{self, Two}};\npub struct One;";
    let b = "pub struct Two;\nfn two() { crate::a::One; }";
    let found = found(&[("lib.rs", "mod a; mod b;"), ("a.rs", a), ("b.rs", b)]);
    assert_eq!(found, ["  /a.rs:3 imports /b.rs\n  /b.rs:2 imports /a.rs\n"]);
}

#[test]
fn a_circle_round_about_is_found_once() {
    let a = "use super::b::Two as Other; pub struct One;";
    let b = "use crate::c::*; pub struct Two;";
    let c = "pub(crate) use super::a::One; pub struct Three;";
    let files = [("lib.rs", "mod a; mod b; mod c;"), ("a.rs", a), ("b.rs", b), ("c.rs", c)];
    let found = found(&files);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].lines().count(), 3, "{found:?}");
}

#[test]
fn a_re_export_leads_to_the_file_that_defines() {
    let parent = "mod low; mod high; pub(crate) use low::Low; pub(crate) use high::High;";
    let files = [
        ("lib.rs", "mod part;"),
        ("part/mod.rs", parent),
        ("part/low.rs", "pub(crate) struct Low;"),
        ("part/high.rs", "use super::Low; pub(crate) struct High;"),
    ];
    assert_eq!(found(&files), Vec::<String>::new());
}

#[test]
fn what_the_parent_defines_is_an_import_of_the_parent() {
    let parent = "mod low; pub(crate) use low::Low; pub(crate) struct Own;";
    let low = "use super::Own; pub(crate) struct Low;";
    let files = [("lib.rs", "mod part;"), ("part/mod.rs", parent), ("part/low.rs", low)];
    assert_eq!(found(&files).len(), 1);
    // Without the re-export the parent only has the module.
    let files = [("lib.rs", "mod part;"), ("part/mod.rs", "mod low; struct Own;"), files[2]];
    assert_eq!(found(&files), Vec::<String>::new());
}

#[test]
fn what_a_macro_defines_counts_as_its_module() {
    let a = "make!(One); use crate::b::Two;";
    let b = "use crate::a::One; pub struct Two;";
    assert_eq!(found(&[("lib.rs", "mod a; mod b;"), ("a.rs", a), ("b.rs", b)]).len(), 1);
}

#[test]
fn tests_comments_literals_and_templates_are_no_imports() {
    let a = r##"
        //! use crate::b::Two;
        /* use crate::b::Two; /* nested */ use crate::b::Two; */
        const TEXT: &str = "use crate::b::Two;"; const QUOTE: char = '"';
        const RAW: &str = r#"" use crate::b::Two;"#; const ESCAPED: char = '\'';
        fn made<'a>() { quote! { use crate::b::Two; fn x() { crate::b::Two } } }
        macro_rules! of { () => { crate::b::Two }; } of!($crate::b::Two);
        #[cfg(test)]
        use crate::b::{Two};
        #[cfg(test)]
        #[allow(dead_code)]
        mod tests { use crate::b::Two; }
        pub(in crate::b) struct One;
    "##;
    let b = "use crate::a::One; pub struct Two;";
    assert_eq!(
        found(&[("lib.rs", "mod a; mod b;"), ("a.rs", a), ("b.rs", b)]),
        Vec::<String>::new()
    );
    let a = format!("{a} use crate::b::Two;");
    assert_eq!(found(&[("lib.rs", "mod a; mod b;"), ("a.rs", &a), ("b.rs", b)]).len(), 1);
}
