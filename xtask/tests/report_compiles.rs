//! The report's verdict on what compiles is the compiler's: code written against the library of
//! the old pages is checked against that of the new ones.
//!
//! All pairs of `codegen/tests/changes` go into one library and one user's crate, each pair under
//! a prefix of its own and in a module of its own: two builds of the library in all.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test, in folders of its own"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_yaml::Value;
use smallest_atoms_codegen::{Changes, Input, Kind, Names, Source, compare, generate};
use tempfile::TempDir;

/// A use of everything that most pairs have in their old state; a pair may bring its own.
const USER: &str = include_str!("report_compiles/user.rs");

/// Pairs of which there is no code to write: they are about hand-written rules, which the library
/// takes from `src/rules.toml` alone.
const ABOUT_RULES: [&str; 8] = [
    "citation-gone",
    "constructor-changed",
    "field-required-but-relaxed",
    "rule-attached",
    "rule-attached-to-a-new-type",
    "rule-detached",
    "rule-detached-with-its-type",
    "sentence-changed",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// A pair with its prefix.
struct Pair {
    name: String,
    prefix: String,
    user: String,
    old: String,
    new: String,
}

fn pairs() -> Vec<Pair> {
    let folder = root().join("codegen/tests/changes");
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names = entries.map(|name| name.into_string().unwrap()).collect::<Vec<_>>();
    names.retain(|name| !ABOUT_RULES.contains(&name.as_str()));
    names.sort();
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
    let pair = |(index, name): (usize, String)| {
        let read = |file: &str| fs::read_to_string(folder.join(&name).join(file));
        let prefix = format!("X{}{}", letter(index / 26), letter(index));
        Pair {
            user: prefixed(&read("user.rs").unwrap_or_else(|_| USER.to_owned()), &prefix),
            old: page(&read("old.yaml").unwrap(), &prefix),
            new: page(&read("new.yaml").unwrap(), &prefix),
            prefix,
            name,
        }
    };
    names.into_iter().enumerate().map(pair).collect()
}

/// Writes the names of the library in a user's code with the prefix.
fn prefixed(code: &str, prefix: &str) -> String {
    let code = code.replace("types::", &format!("types::{prefix}"));
    let code = code.replace("calls::", &format!("calls::{prefix}"));
    let code = code.replace("errors::", &format!("errors::{prefix}"));
    code.replace("client.", &format!("client.{}_", prefix.to_lowercase()))
}

/// Writes the names of a page's schemas, paths and operations with the prefix.
fn page(yaml: &str, prefix: &str) -> String {
    let mut page = serde_yaml::from_str::<Value>(yaml).unwrap();
    let reference = |name: &str| format!("#/components/schemas/{name}");
    let schemas = page["components"]["schemas"].as_mapping_mut().unwrap();
    let named = std::mem::take(schemas).into_iter();
    *schemas =
        named.map(|(name, s)| (format!("{prefix}{}", name.as_str().unwrap()).into(), s)).collect();
    let paths = page["paths"].as_mapping_mut().unwrap();
    let named = std::mem::take(paths).into_iter().map(|(path, mut item)| {
        for (_, operation) in item.as_mapping_mut().unwrap() {
            let summary = operation["summary"].as_str().unwrap().to_owned();
            operation["summary"] = format!("{prefix} {summary}").into();
        }
        (format!("/{prefix}{}", path.as_str().unwrap()).into(), item)
    });
    *paths = named.collect();
    let text = serde_yaml::to_string(&page).unwrap();
    text.replace(&reference(""), &reference(prefix))
}

fn source(pair: &Pair, yaml: &str) -> Source {
    Source {
        file: format!("{}.yaml", pair.name),
        yaml: yaml.to_owned(),
        address: None,
        taken: None,
    }
}

fn names(sources: Vec<Source>) -> Names {
    generate(&Input { sources, ..Input::default() }).unwrap().names
}

/// What the report says of one pair.
fn report(pair: &Pair) -> Changes {
    let old = Input { sources: vec![source(pair, &pair.old)], ..Input::default() };
    let names = names(old.sources.clone());
    compare(&old, &Input { sources: vec![source(pair, &pair.new)], names, ..Input::default() })
        .unwrap()
}

/// A spec folder with all pairs in one of their states.
fn spec(dir: &Path, pairs: &[Pair], yaml: fn(&Pair) -> &String, names: &Names) {
    fs::create_dir_all(dir).unwrap();
    for pair in pairs {
        fs::write(dir.join(format!("{}.yaml", pair.name)), yaml(pair)).unwrap();
    }
    fs::write(dir.join("names.toml"), names.to_string()).unwrap();
}

/// The crate of somebody who uses the library, with one module a pair.
struct Stranger {
    dir: PathBuf,
    pairs: BTreeMap<String, String>,
}

/// What the compiler said of the modules.
#[derive(Debug, Default, PartialEq)]
struct Verdict {
    fails: BTreeSet<String>,
    is_warned: BTreeSet<String>,
}

impl Stranger {
    fn new(dir: &Path, pairs: &[Pair]) -> Self {
        fs::create_dir_all(dir.join("src")).unwrap();
        let manifest = format!(
            "[package]\nname = \"stranger\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\nsmallest-atoms = {{ path = {:?} }}\n\
             [workspace]\nresolver = \"3\"\n[profile.dev]\ndebug = false\n",
            root()
        );
        fs::write(dir.join("Cargo.toml"), manifest).unwrap();
        fs::copy(root().join("Cargo.lock"), dir.join("Cargo.lock")).unwrap();
        let users = pairs.iter().map(|pair| (pair.prefix.to_lowercase(), pair.user.clone()));
        Self { dir: dir.to_owned(), pairs: users.collect() }
    }

    /// Checks all modules; those that fail are taken out until the rest passes, for an error of
    /// one can keep the compiler from looking at another.
    fn check(&self, spec: &Path) -> Verdict {
        let mut left = self.pairs.clone();
        let mut verdict = Verdict::default();
        loop {
            let modules = left.keys().map(|name| format!("pub mod {name};\n"));
            fs::write(self.dir.join("src/lib.rs"), modules.collect::<String>()).unwrap();
            for (name, code) in &left {
                fs::write(self.dir.join(format!("src/{name}.rs")), code).unwrap();
            }
            let (passes, fails, is_warned) = self.run(spec);
            left.retain(|name, _| !fails.contains(name));
            verdict.fails.extend(fails.iter().cloned());
            if passes {
                return Verdict { is_warned, ..verdict };
            }
            assert!(!fails.is_empty(), "the library itself fails");
        }
    }

    /// Returns whether all passes, the modules that have errors, and those that use what is
    /// deprecated.
    fn run(&self, spec: &Path) -> (bool, BTreeSet<String>, BTreeSet<String>) {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report_compiles");
        let mut command = Command::new(env!("CARGO"));
        command.args(["check", "--offline", "--quiet", "--message-format=json"]);
        command.current_dir(&self.dir).env("CARGO_TARGET_DIR", target);
        command.env("SMALLEST_ATOMS_SPEC_DIR", spec).stderr(Stdio::inherit());
        let output = command.output().unwrap();
        let (mut fails, mut is_warned) = (BTreeSet::new(), BTreeSet::new());
        for line in String::from_utf8(output.stdout).unwrap().lines() {
            let line = serde_json::from_str::<serde_json::Value>(line).unwrap();
            let message = &line["message"];
            let spans = message["spans"].as_array().into_iter().flatten();
            let files = spans.filter_map(|span| span["file_name"].as_str());
            let modules = files.filter_map(|file| Path::new(file).file_stem()?.to_str());
            let modules = modules.filter(|module| self.pairs.contains_key(*module));
            let modules = modules.map(str::to_owned).collect::<BTreeSet<_>>();
            match message["level"].as_str() {
                Some("error") => fails.extend(modules),
                Some("warning") if message["code"]["code"] == "deprecated" => {
                    is_warned.extend(modules);
                }
                _ => {}
            }
        }
        (output.status.success(), fails, is_warned)
    }
}

#[test]
fn the_compiler_agrees_with_the_report() {
    let pairs = pairs();
    let dir = TempDir::new().unwrap();
    let all = |yaml: fn(&Pair) -> &String| pairs.iter().map(|p| source(p, yaml(p))).collect();
    let names = names(all(|pair| &pair.old));
    let [old, new] = ["old", "new"].map(|name| dir.path().join(name));
    spec(&old, &pairs, |pair| &pair.old, &names);
    spec(&new, &pairs, |pair| &pair.new, &names);
    let stranger = Stranger::new(&dir.path().join("stranger"), &pairs);

    let before = stranger.check(&old);
    let named = |modules: &BTreeSet<String>| {
        let of = |pair: &&Pair| modules.contains(&pair.prefix.to_lowercase());
        pairs.iter().filter(of).map(|pair| pair.name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(named(&before.fails), [""; 0], "code against the old state");

    let after = stranger.check(&new);
    let reports = pairs.iter().map(|pair| (pair, report(pair))).collect::<Vec<_>>();
    let expected = |is: fn(&Changes) -> bool| {
        let of = reports.iter().filter(|(_, changes)| is(changes));
        of.map(|(pair, _)| pair.name.as_str()).collect::<Vec<_>>()
    };
    let breaking = expected(|changes| changes.iter().any(|change| !change.compiles));
    assert_eq!(named(&after.fails), breaking, "what fails to compile, and what should");
    let has = |changes: &Changes, kind| changes.iter().any(|change| change.kind == kind);
    let newly = expected(|changes| changes.iter().any(|c| c.kind == Kind::Deprecated));
    let no_longer = expected(|changes| changes.iter().any(|c| c.kind == Kind::Undeprecated));
    for (pair, changes) in &reports {
        let [was, is] =
            [&before, &after].map(|v| v.is_warned.contains(&pair.prefix.to_lowercase()));
        if !after.fails.contains(&pair.prefix.to_lowercase()) {
            assert_eq!(!was && is, has(changes, Kind::Deprecated), "{}", pair.name);
            assert_eq!(was && !is, has(changes, Kind::Undeprecated), "{}", pair.name);
        }
    }
    // The test must have seen both sides of either question.
    assert!(breaking.len() >= 12 && pairs.len() - breaking.len() >= 12);
    assert!(!newly.is_empty() && !no_longer.is_empty());
}
