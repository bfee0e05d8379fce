//! The folder `spec/`: read as a whole, changed in memory, written as a whole.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use smallest_atoms_codegen::{Diagnostic, Input, Names, Origin, Rules, Source, Sources};

use crate::failure::problem;
use crate::files::{INDEXES, NAMES, SOURCES, read_files};
use crate::indexes::Indexes;
use crate::operation::operations;
use crate::plan::Plan;
use crate::sha256::sha256;

/// The spec folder.
#[derive(Clone, Debug)]
pub struct Spec {
    dir: PathBuf,
    shown: String,
    /// Every file as it was read.
    before: BTreeMap<String, String>,
    /// The YAML by file.
    pub files: BTreeMap<String, String>,
    /// Where the files came from.
    pub sources: Sources,
    /// The locked names.
    pub names: Names,
    /// The indexes that are followed.
    pub indexes: Indexes,
}

impl Spec {
    /// Reads a folder; one that is not there is empty. Messages call it `shown`.
    ///
    /// # Errors
    ///
    /// Returns everything that is wrong with the files.
    pub fn read(dir: &Path, shown: &str) -> Result<Self, Vec<Diagnostic>> {
        let mut spec = Self {
            dir: dir.to_owned(),
            shown: shown.to_owned(),
            before: read_files(dir, shown)?,
            files: BTreeMap::new(),
            sources: Sources::default(),
            names: Names::default(),
            indexes: Indexes::default(),
        };
        let is_yaml = |(file, _): &(&String, &String)| file.ends_with(".yaml");
        let files = spec.before.iter().filter(is_yaml);
        spec.files = files.map(|(file, yaml)| (file.clone(), yaml.clone())).collect();
        let mut problems = Vec::new();
        spec.sources = spec.parse(SOURCES, Sources::parse, &mut problems);
        spec.names = spec.parse(NAMES, Names::parse, &mut problems);
        spec.indexes = spec.parse(INDEXES, Indexes::parse, &mut problems);
        if problems.is_empty() { Ok(spec) } else { Err(problems) }
    }

    fn parse<T: Default>(
        &self,
        file: &str,
        parse: fn(&str) -> Result<T, String>,
        problems: &mut Vec<Diagnostic>,
    ) -> T {
        let help = "correct it by hand, or take the version of the last commit";
        let parsed = parse(self.before.get(file).map_or("", String::as_str));
        parsed.unwrap_or_else(|error| {
            problems.push(problem(self.shown(file), error.trim_end(), help));
            T::default()
        })
    }

    /// Returns the folder as messages call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.shown
    }

    /// Returns a file's name as messages show it.
    #[must_use]
    pub fn shown(&self, file: &str) -> String {
        Path::new(&self.shown).join(file).display().to_string()
    }

    /// Returns the file of every operation: the one that `sources.toml` names, or that has it.
    #[must_use]
    pub fn homes(&self) -> BTreeMap<String, String> {
        let mut homes = BTreeMap::new();
        for (file, yaml) in self.files.iter().rev() {
            let held = operations(yaml).unwrap_or_default();
            homes.extend(held.into_iter().map(|operation| (operation, file.clone())));
        }
        let known = self.sources.0.values();
        homes.extend(known.map(|origin| (origin.operation.clone(), origin.file.clone())));
        homes
    }

    /// Puts a page's YAML into the folder, in the place of what the file held.
    pub fn put(&mut self, mut origin: Origin, yaml: String) {
        origin.sha256 = sha256(&yaml);
        self.files.insert(origin.file.clone(), yaml);
        self.sources.0.insert(origin.file.clone(), origin);
    }

    /// Takes a file out of the folder. The names of its operation stay locked.
    pub fn remove(&mut self, file: &str) {
        self.files.remove(file);
        self.sources.0.remove(file);
    }

    /// Returns what the generator is to be given.
    #[must_use]
    pub fn input(&self, rules: Rules) -> Input {
        let sources = self.files.iter().map(|(file, yaml)| Source {
            file: self.shown(file),
            yaml: yaml.clone(),
            address: self.sources.0.get(file).and_then(|origin| origin.address.clone()),
            taken: self.sources.0.get(file).and_then(|origin| origin.taken.clone()),
        });
        Input { sources: sources.collect(), names: self.names.clone(), rules }
    }

    /// Returns what `sources.toml` says and the files do not bear out.
    #[must_use]
    pub fn drifts(&self) -> Vec<Diagnostic> {
        let drift = |origin: &Origin| match self.files.get(&origin.file) {
            None => Some(problem(
                self.shown(SOURCES),
                format!("expected the file `{}` that it names, found none", origin.file),
                "run `cargo xtask update-spec` with its page, or remove its table",
            )),
            Some(yaml) if sha256(yaml) != origin.sha256 => Some(problem(
                self.shown(&origin.file),
                format!(
                    "expected the bytes of the page, by SHA-256 {}, found others",
                    origin.sha256
                ),
                "run `cargo xtask update-spec` with its page; to keep an edited file, remove its \
                 table from sources.toml",
            )),
            Some(_) => None,
        };
        self.sources.0.values().filter_map(drift).collect()
    }

    /// Returns what writing the folder would change.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let mut files = self.files.clone();
        files.insert(SOURCES.to_owned(), self.text(SOURCES, &self.sources, Sources::parse));
        files.insert(NAMES.to_owned(), self.text(NAMES, &self.names, Names::parse));
        if self.indexes != Indexes::default() || self.before.contains_key(INDEXES) {
            files.insert(INDEXES.to_owned(), self.text(INDEXES, &self.indexes, Indexes::parse));
        }
        Plan::make(&self.dir, &self.shown, self.before.clone(), files)
    }

    /// Keeps the text of a file that says the same already: people may have written in it.
    fn text<T: PartialEq + ToString>(
        &self,
        file: &str,
        value: &T,
        parse: fn(&str) -> Result<T, String>,
    ) -> String {
        let known = self.before.get(file);
        let same = known.filter(|text| parse(text).is_ok_and(|known| known == *value));
        same.cloned().unwrap_or_else(|| value.to_string())
    }
}
