//! The spec folder with what was taken in it.

use std::collections::BTreeMap;

use smallest_atoms_codegen::{Diagnostic, Input, Names, Origin, Rules};

use crate::document::say_the_same;
use crate::failure::problem;
use crate::files::NAMES;
use crate::operation::operations;
use crate::page::Page;
use crate::sha256::sha256;
use crate::sources::Gathered;
use crate::spec::Spec;
use crate::taken::{Taken, document_of};

/// What the folder is to become, before the names are known.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The folder without the files that pages replace, or that go.
    rest: Spec,
    /// The pages of operations that have a file, with it.
    known: Vec<(String, Taken)>,
    /// The pages of other operations.
    new: Vec<Taken>,
}

impl Merged {
    /// Puts together what stays and what was taken.
    ///
    /// # Errors
    ///
    /// Returns the files of the folder that stand in the way.
    pub fn new(spec: &Spec, gathered: &Gathered) -> Result<Self, Vec<Diagnostic>> {
        let homes = spec.homes();
        let mut merged = Self { rest: spec.clone(), known: Vec::new(), new: Vec::new() };
        let mut problems = Vec::new();
        for operation in &gathered.gone {
            if let Some(file) = homes.get(operation) {
                problems.extend(others_in(spec, file, operation));
                merged.rest.remove(file);
            }
        }
        for page in &gathered.taken {
            let Some(file) = homes.get(&page.operation) else {
                merged.new.push(page.clone());
                continue;
            };
            problems.extend(others_in(spec, file, &page.operation));
            problems.extend(not_from_a_page(spec, file, page));
            merged.rest.remove(file);
            merged.known.push((file.clone(), keeping_what_is_known(spec, file, page.clone())));
        }
        problems.extend(merged.rest.drifts());
        if problems.is_empty() { Ok(merged) } else { Err(problems) }
    }

    /// Returns what the generator is to be given; messages name the pages by their own places.
    #[must_use]
    pub fn input(&self, rules: Rules) -> Input {
        let mut input = self.rest.input(rules);
        let taken = self.known.iter().map(|(_, page)| page).chain(&self.new);
        input.sources.extend(taken.map(Taken::source));
        input
    }

    /// Returns the folder with the pages in it, under the names that they were given.
    ///
    /// # Errors
    ///
    /// Returns the pages that would take the file or the name of something else.
    pub fn finish(self, names: Names) -> Result<Spec, Vec<Diagnostic>> {
        let mut spec = self.rest;
        let mut problems = reused(&spec, &names);
        for (file, page) in self.known {
            put(&mut spec, file, page);
        }
        for page in self.new {
            let file = file_name(&page.operation, &names);
            if spec.files.contains_key(&file) {
                let message = format!(
                    "expected `{file}` to be free for `{}`, found it taken",
                    page.operation
                );
                let help = "give the operation another name in names.toml";
                problems.push(problem(&page.shown, message, help));
            }
            put(&mut spec, file, page);
        }
        spec.names = names;
        if problems.is_empty() { Ok(spec) } else { Err(problems) }
    }
}

fn put(spec: &mut Spec, file: String, Taken { page, operation, day: taken, .. }: Taken) {
    let Page { title, address, yaml, .. } = page;
    spec.put(Origin { file, operation, title, address, sha256: String::new(), taken }, yaml);
}

fn others_in(spec: &Spec, file: &str, operation: &str) -> Option<Diagnostic> {
    let held = operations(spec.files.get(file)?).ok()?;
    if held == [operation] {
        return None;
    }
    let message = format!("expected `{operation}` alone, found other operations");
    let help = "split the file, or remove it and take a page for each of its operations";
    Some(problem(spec.shown(file), message, help))
}

/// Keeps an address that a page no longer gives, and the day of one that says the same. A document's own version, or another order of its
/// members, is no change of an operation.
fn keeping_what_is_known(spec: &Spec, file: &str, mut taken: Taken) -> Taken {
    let page = &mut taken.page;
    if page.address.is_none() {
        page.address = spec.sources.0.get(file).and_then(|known| known.address.clone());
    }
    let is_document = page.address.as_deref().and_then(document_of).is_some();
    if let Some(held) = spec.files.get(file)
        && is_document
        && say_the_same(held, &page.yaml)
    {
        page.yaml.clone_from(held);
    }
    if let Some(known) = spec.sources.0.get(file)
        && known.sha256 == sha256(&page.yaml)
    {
        taken.day.clone_from(&known.taken);
    }
    taken
}

/// A file that `sources.toml` does not know is somebody's own: it is not overwritten.
fn not_from_a_page(spec: &Spec, file: &str, page: &Taken) -> Option<Diagnostic> {
    if spec.sources.0.contains_key(file) || spec.files.get(file) == Some(&page.page.yaml) {
        return None;
    }
    let message = format!(
        "expected the operation in no file that sources.toml does not know, found `{}` in {}",
        page.operation,
        spec.shown(file)
    );
    Some(problem(
        &page.shown,
        message,
        format!("remove {}, or leave out the page", spec.shown(file)),
    ))
}

/// A name that was published is never given to something else.
fn reused(spec: &Spec, names: &Names) -> Vec<Diagnostic> {
    let mut owners = BTreeMap::<&str, &str>::new();
    for (operation, name) in &spec.names.operations {
        owners.insert(name, operation);
    }
    let reused = names.operations.iter().filter_map(|(operation, name)| {
        let owner = owners.get(name.as_str()).filter(|owner| **owner != operation.as_str())?;
        let is_new = !spec.names.operations.contains_key(operation);
        let message = format!(
            "expected a name for `{operation}` that was never another's, found `{name}`, which is \
             that of `{owner}`"
        );
        let help = "write another name for it into the file; if it is the same operation under \
                    another path, change the path in the old line";
        is_new.then(|| problem(spec.shown(NAMES), message, help))
    });
    reused.collect()
}

/// Returns `edit-draft-config.yaml` for an operation that is `edit_draft_config` in Rust.
fn file_name(operation: &str, names: &Names) -> String {
    // What the service calls has no name.
    let name = names.operations.get(operation).cloned();
    let name = name.unwrap_or_else(|| operation.to_lowercase());
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    format!("{}.yaml", words.collect::<Vec<_>>().join("-"))
}
