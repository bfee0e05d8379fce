//! Every case of `codegen/tests/cases` that becomes code compiles, is as its pages say on the
//! wire, and reads well in rustdoc: one client is built of them all.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use xtask::conformance::proof::{Built, Proof};
use xtask::workspace::Workspace;

/// One folder for all cases, always the same, so that it is not built again when none changed.
static PROOF: LazyLock<Proof> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    gather(&folder);
    Proof::prepare(&folder, None, &Workspace::find()).unwrap()
});

static BUILT: LazyLock<Built<'static>> =
    LazyLock::new(|| PROOF.build(&mut std::io::sink()).unwrap());

/// Copies the pages of the cases, each under the name of its case.
// The lint is about the checkout; this is the target folder.
#[allow(clippy::disallowed_methods)]
fn gather(folder: &Path) {
    drop(fs::remove_dir_all(folder));
    fs::create_dir_all(folder).unwrap();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/cases");
    let mut count = 0;
    for case in files(&cases) {
        // One that is empty was not reviewed; `good_input` says so.
        if fs::read(case.join("expected.rs")).unwrap_or_default().is_empty() {
            continue;
        }
        copy_pages(&case, folder);
        count += 1;
    }
    assert!(count > 25, "the cases are gone");
}

/// Copies the pages of a case under its name, and returns how many there are.
// The lint is about the checkout; this is the target folder.
#[allow(clippy::disallowed_methods)]
fn copy_pages(case: &Path, folder: &Path) -> usize {
    fs::create_dir_all(folder).unwrap();
    let name = case.file_name().unwrap().to_string_lossy().into_owned();
    let pages = test_support::files(case, "yaml");
    for page in &pages {
        let file = page.file_name().unwrap().to_string_lossy();
        fs::copy(page, folder.join(format!("{name}--{file}"))).unwrap();
    }
    pages.len()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect::<Vec<_>>();
    files.sort();
    files
}

#[test]
fn every_case_compiles_and_is_as_its_pages_say() {
    let verdict = BUILT.run(&PROOF.steps).unwrap();
    let findings = verdict.findings.iter().map(|finding| format!("{finding}\n"));
    assert_eq!(findings.collect::<String>(), "");
    assert!(verdict.passed > 60, "{} operations", verdict.passed);
}

/// The unusual documents of the reference, each made of a page or two.
#[test]
fn the_cases_of_the_reference_compile_and_are_as_their_pages_say() {
    let Some(cases) = test_support::reference("cases") else { return };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases-of-the-reference");
    let count =
        files(&cases).iter().map(|case| copy_pages(case, &folder)).filter(|n| *n > 0).count();
    assert_eq!(count, 15, "cases with a page");
    let proof = Proof::prepare(&folder, None, &Workspace::find()).unwrap();
    let verdict = proof.build(&mut std::io::sink()).unwrap().run(&proof.steps).unwrap();
    let findings = verdict.findings.iter().map(|finding| format!("{finding}\n"));
    assert_eq!(findings.collect::<String>(), "");
    assert!(verdict.passed >= count, "{} operations", verdict.passed);
}

#[test]
fn the_documentation_of_every_case_has_no_warning() {
    BUILT.document().unwrap();
}
