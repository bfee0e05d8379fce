//! What is to be written to the spec folder, known before anything is written.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use smallest_atoms_codegen::Diagnostic;

use crate::failure::problem;
use crate::files::read_files;
use crate::write::folder::{Edits, Staged};

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added,
    /// It holds something else.
    Changed,
    /// It goes.
    Removed,
}

impl Change {
    /// Returns the word for it in messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }
}

/// What is to be written.
#[derive(Clone, Debug)]
pub struct Plan {
    dir: PathBuf,
    shown: String,
    before: BTreeMap<String, String>,
    after: BTreeMap<String, String>,
}

impl Plan {
    /// Compares what a folder's files held with what they are to hold. Messages call the folder
    /// `shown`.
    #[must_use]
    pub fn make(
        dir: &Path,
        shown: &str,
        before: BTreeMap<String, String>,
        after: BTreeMap<String, String>,
    ) -> Self {
        Self { dir: dir.to_owned(), shown: shown.to_owned(), before, after }
    }

    /// Returns every file that changes, with what becomes of it.
    pub fn changes(&self) -> impl Iterator<Item = (&str, Change)> {
        let files = self.before.keys().chain(self.after.keys()).collect::<BTreeSet<_>>();
        files.into_iter().filter_map(|file| {
            let change = match (self.before.get(file), self.after.get(file)) {
                (None, _) => Change::Added,
                (_, None) => Change::Removed,
                (before, after) if before != after => Change::Changed,
                _ => return None,
            };
            Some((file.as_str(), change))
        })
    }

    /// Returns whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes().next().is_none()
    }

    /// Writes what changes, all at one instant.
    ///
    /// # Errors
    ///
    /// Returns why nothing could be written, or which files changed since they were read.
    pub fn write(&self) -> Result<(), Vec<Diagnostic>> {
        if self.is_empty() {
            return Ok(());
        }
        let edits = self.changes().map(|(file, _)| {
            (file.to_owned(), self.after.get(file).map(|text| text.clone().into_bytes()))
        });
        let edits = edits.collect::<Edits>();
        let unwritable = |error| vec![unwritable(&self.shown, &error)];
        let staged = Staged::make(&self.dir, &edits).map_err(unwritable)?;
        self.still_as_read()?;
        staged.commit().map_err(unwritable)
    }

    /// Checks that nobody wrote to the folder meanwhile: their work would be lost.
    fn still_as_read(&self) -> Result<(), Vec<Diagnostic>> {
        let now = read_files(&self.dir, &self.shown)?;
        if now == self.before {
            return Ok(());
        }
        let files = now.keys().chain(self.before.keys()).collect::<BTreeSet<_>>();
        let changed = files.into_iter().filter(|file| now.get(*file) != self.before.get(*file));
        let problems = changed.map(|file| {
            let shown = Path::new(&self.shown).join(file).display().to_string();
            let message = "expected what was read at the start, found it changed meanwhile";
            problem(shown, message, "run the command again")
        });
        Err(problems.collect())
    }
}

/// Returns the problem of a file or folder that cannot be written or compared.
#[must_use]
pub fn unwritable(place: &str, error: &io::Error) -> Diagnostic {
    let help = "check that you may write there and that the disk is not full, then run the \
                command again";
    problem(place, format!("expected a place to write, found {error}"), help)
}
