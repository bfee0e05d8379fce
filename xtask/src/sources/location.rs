//! A place where text is: an address or a file.

use std::path::{Path, PathBuf};

use reqwest::Url;
use smallest_atoms_codegen::Diagnostic;

use crate::address::Policy;
use crate::failure::problem;
use crate::fetch::{Fetcher, Refusal};
use crate::text::{read_text, utf8};
use crate::workspace::Workspace;

/// A place where text is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Location {
    /// On the network.
    Address(Url),
    /// On disk.
    File(PathBuf),
}

/// Why a place gave no text.
#[derive(Clone, Debug)]
pub(super) struct Unread {
    pub(super) problem: Diagnostic,
    /// Whether the site says that there is no such page.
    pub(super) gone: bool,
}

impl Location {
    /// Reads what the command line names; a path is seen from the current folder.
    pub(super) fn named(text: &str, policy: Policy) -> Result<Self, Diagnostic> {
        Self::parse(text, policy, |path| path.into())
    }

    /// Reads what `sources.toml` keeps; a path is seen from the workspace.
    pub(super) fn recorded(
        text: &str,
        policy: Policy,
        workspace: &Workspace,
    ) -> Result<Self, Diagnostic> {
        Self::parse(text, policy, |path| workspace.resolved(path))
    }

    fn parse(
        text: &str,
        policy: Policy,
        file: impl Fn(&str) -> PathBuf,
    ) -> Result<Self, Diagnostic> {
        if !text.contains("://") {
            return Ok(Self::File(file(text)));
        }
        let help = "name the https:// address of a page, or a file";
        policy.parse(text).map(Self::Address).map_err(|error| problem(text, error, help))
    }

    /// Returns the place as messages show it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Address(address) => address.to_string(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// Returns the place as `sources.toml` keeps it.
    pub(super) fn record(&self, workspace: &Workspace) -> String {
        match self {
            Self::Address(address) => address.to_string(),
            Self::File(path) => workspace.recorded(path),
        }
    }

    /// Reads the text.
    pub(super) fn read(&self, fetcher: &Fetcher) -> Result<String, Unread> {
        let shown = self.shown();
        let here = |problem| Unread { problem, gone: false };
        let address = match self {
            Self::File(path) => return read_text(path, &shown).map_err(here),
            Self::Address(address) => address,
        };
        match fetcher.fetch(address) {
            Ok(bytes) => utf8(bytes, &shown).map_err(here),
            Err(Refusal { message, help, gone, .. }) => {
                Err(Unread { problem: problem(&shown, message, help), gone })
            }
        }
    }
}

/// Returns the Markdown files of a folder.
pub(super) fn pages_of(dir: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let shown = dir.display().to_string();
    let help = "check the path; pages are files whose names end in `.md`";
    let failed = |error: std::io::Error| {
        problem(&shown, format!("expected a folder of pages, found {error}"), help)
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        let file = entry.map_err(failed)?.path();
        if file.extension().is_some_and(|extension| extension == "md") {
            files.push(file);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(problem(shown, "expected a folder of pages, found none in it", help));
    }
    Ok(files)
}
