//! The folders of `cases/`: pages, perhaps a `names.toml`, and what is expected of them.

use std::fs;
use std::path::{Path, PathBuf};

use smallest_atoms_codegen::{Input, Names, Rules};

use super::source;

/// What is expected where a case becomes code.
pub(crate) const CODE: &str = "expected.rs";

/// The cases that are refused.
pub(crate) fn bad() -> Vec<PathBuf> {
    all(false)
}

/// The cases that become code.
pub(crate) fn good() -> Vec<PathBuf> {
    all(true)
}

fn all(good: bool) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let cases = fs::read_dir(folder).unwrap().map(|case| case.unwrap().path());
    let mut cases = cases.filter(|case| case.join(CODE).exists() == good).collect::<Vec<_>>();
    cases.sort();
    cases
}

/// Reads the pages and the names of a case.
pub(crate) fn read(case: &Path) -> Input {
    let mut input = Input::default();
    for file in fs::read_dir(case).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_str().unwrap();
        if name.ends_with(".yaml") {
            input.sources.push(source(name, &fs::read_to_string(&file).unwrap()));
        } else if name == "names.toml" {
            input.names = Names::parse(&fs::read_to_string(&file).unwrap()).unwrap();
        }
    }
    input
}

/// The rules of the library.
pub(crate) fn rules() -> Rules {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/rules.toml");
    Rules::parse(&fs::read_to_string(file).unwrap()).unwrap()
}
