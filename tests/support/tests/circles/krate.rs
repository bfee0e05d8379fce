//! The modules of a crate, and which of its files each imports.

use std::collections::{BTreeMap, BTreeSet};

use crate::module::{Kind, Module, Named, read};
use crate::words::words;

/// Which file imports which, each with the lines that say so.
pub(crate) type Imports = BTreeMap<(String, String), BTreeSet<usize>>;

/// A module's path within its crate.
type Path = Vec<String>;

/// How many names a path may have.
const LONGEST: usize = 12;

/// A crate by its modules; what they say is looked up, never guessed from names of files.
#[derive(Default)]
pub(crate) struct Crate {
    modules: BTreeMap<Path, (String, Module)>,
    /// The modules whose file is not there.
    pub(crate) missing: Vec<String>,
}

impl Crate {
    /// Reads a crate from its root file; `text` returns what a file holds.
    pub(crate) fn read(root: &str, text: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut krate = Self::default();
        let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
        if let Some(source) = text(root) {
            krate.add(Vec::new(), root, folder, read(&words(&source)), text);
        }
        krate
    }

    /// Adds a module, and those in it, whose files are in `folder`.
    fn add(
        &mut self,
        path: Path,
        file: &str,
        folder: &str,
        mut module: Module,
        text: &dyn Fn(&str) -> Option<String>,
    ) {
        for (name, inner) in std::mem::take(&mut module.inner) {
            let folder = format!("{folder}/{name}");
            self.add(joined(&path, &[name]), file, &folder, inner, text);
        }
        for name in &module.files {
            let inside = format!("{folder}/{name}");
            let files = [format!("{inside}.rs"), format!("{inside}/mod.rs")];
            match files.iter().find_map(|file| Some((file, text(file)?))) {
                Some((file, source)) => {
                    let inner = read(&words(&source));
                    self.add(joined(&path, std::slice::from_ref(name)), file, &inside, inner, text);
                }
                None => self.missing.push(inside),
            }
        }
        self.modules.insert(path, (file.to_owned(), module));
    }

    pub(crate) fn files(&self) -> BTreeSet<&str> {
        self.modules.values().map(|(file, _)| file.as_str()).collect()
    }

    /// Returns which file imports which.
    pub(crate) fn imports(&self) -> Imports {
        let mut imports = Imports::new();
        for (path, (file, module)) in &self.modules {
            for Named { line, path: named, .. } in &module.named {
                for target in self.files_of(path, named) {
                    if target != *file {
                        imports.entry((file.clone(), target)).or_default().insert(*line);
                    }
                }
            }
        }
        imports
    }

    /// Returns the files that define what is named; what no file is seen to define, a macro does, in
    /// the file of the module that has it.
    fn files_of(&self, from: &[String], named: &[String]) -> BTreeSet<String> {
        (1..=named.len())
            .rev()
            .map(|length| self.found(from, &named[..length], &mut BTreeSet::new()))
            .find(|files| !files.is_empty())
            .unwrap_or_default()
    }

    fn found(
        &self,
        from: &[String],
        named: &[String],
        seen: &mut BTreeSet<(Path, Path)>,
    ) -> BTreeSet<String> {
        let Some((file, module)) = self.modules.get(from) else {
            return BTreeSet::new();
        };
        let Some((name, rest)) = named.split_first() else {
            return BTreeSet::from([file.clone()]);
        };
        // Names that lead to other crates may lead on to each other without an end.
        if named.len() > LONGEST || !seen.insert((from.to_vec(), named.to_vec())) {
            return BTreeSet::new();
        }
        match name.as_str() {
            "crate" => return self.found(&[], rest, seen),
            "self" => return self.found(from, rest, seen),
            "super" => return self.found(&from[..from.len().saturating_sub(1)], rest, seen),
            _ => {}
        }
        let mut found = self.found(&joined(from, std::slice::from_ref(name)), rest, seen);
        // Of a module and a function of one name, the module has something in it.
        if !rest.is_empty() && !found.is_empty() {
            return found;
        }
        if module.items.contains(name) {
            found.insert(file.clone());
        }
        for import in module.named.iter().filter(|n| n.kind == Kind::Use(name.clone())) {
            found.extend(self.found(from, &joined(&import.path, rest), seen));
        }
        if found.is_empty() {
            let globs = module.named.iter().filter(|n| n.kind == Kind::Glob);
            for glob in globs {
                found.extend(self.found(from, &joined(&glob.path, named), seen));
            }
        }
        found
    }
}

fn joined(path: &[String], rest: &[String]) -> Path {
    [path, rest].concat()
}
