//! Where the workspace and its parts are.

use std::path::{Path, PathBuf};

use smallest_atoms_codegen::{Diagnostic, Rules};

use crate::failure::problem;
use crate::text::read_text;

/// The workspace.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Returns the workspace this command belongs to.
    #[must_use]
    pub fn find() -> Self {
        // Cargo sets the variable at run time too; a moved checkout is then found where it is.
        let room = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        Self::at(room.parent().unwrap_or(&room))
    }

    /// Returns the workspace at `root`.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns the folder of the pages' YAML: the one that the flags name, or `spec/`.
    #[must_use]
    pub fn spec_dir(&self, flag: Option<&Path>) -> PathBuf {
        flag.map_or_else(|| self.root.join("spec"), Path::to_owned)
    }

    /// Returns the file that holds the generated code for review.
    #[must_use]
    pub fn golden_file(&self) -> PathBuf {
        self.root.join("tests/golden/client.rs")
    }

    /// Returns the workspace's own folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder that clients are built in to be tried.
    #[must_use]
    pub fn conformance_dir(&self) -> PathBuf {
        self.root.join("target/conformance")
    }

    /// Returns a path as messages show it: relative to the workspace where it is inside.
    #[must_use]
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// Returns a file's path as `sources.toml` keeps it: seen from the workspace.
    #[must_use]
    pub fn recorded(&self, path: &Path) -> String {
        let absolute = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let (root, path) = (absolute(&self.root), absolute(path));
        let shared = root.components().zip(path.components()).take_while(|(a, b)| a == b).count();
        // Nothing but the root in common: another disk, or nothing that belongs together.
        if shared <= 1 {
            return path.display().to_string();
        }
        let up = root.components().skip(shared).map(|_| std::path::Component::ParentDir);
        let path = up.chain(path.components().skip(shared)).collect::<PathBuf>();
        path.display().to_string().replace('\\', "/")
    }

    /// Returns the path of a file that `sources.toml` keeps.
    #[must_use]
    pub fn resolved(&self, recorded: &str) -> PathBuf {
        self.root.join(recorded)
    }

    /// Reads the hand-written rules; without `src/rules.toml` there are none.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the file.
    pub fn rules(&self) -> Result<Rules, Diagnostic> {
        let path = self.root.join("src/rules.toml");
        if !path.exists() {
            return Ok(Rules::default());
        }
        let shown = self.shown(&path);
        Rules::parse(&read_text(&path, &shown)?).map_err(|error| {
            problem(shown, error, "correct the rule; codegen/src/rules.rs has the form")
        })
    }
}
