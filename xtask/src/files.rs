//! The files of the folder `spec/`, read as they are.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use smallest_atoms_codegen::Diagnostic;

use crate::failure::problem;
use crate::text::read_text;

/// The file that says where the others came from.
pub const SOURCES: &str = "sources.toml";
/// The file that locks the Rust names.
pub const NAMES: &str = "names.toml";
/// The file that says which indexes are followed.
pub const INDEXES: &str = "indexes.toml";

/// Reads every file of a folder that is a part of the spec; a folder that is not there has none.
///
/// # Errors
///
/// Returns every file that cannot be read.
pub fn read_files(dir: &Path, shown: &str) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    let (mut files, mut problems) = (BTreeMap::new(), Vec::new());
    for file in names(dir, shown).map_err(|problem| vec![problem])? {
        let shown = Path::new(shown).join(&file).display().to_string();
        match is_plain(&dir.join(&file), &shown).and_then(|()| read_text(&dir.join(&file), &shown))
        {
            Ok(text) => drop(files.insert(file, text)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

/// A link would lead out of the folder, and of a pipe there is no end.
fn is_plain(file: &Path, shown: &str) -> Result<(), Diagnostic> {
    let help = "see who put it there, and remove it";
    let found = match std::fs::symlink_metadata(file) {
        Ok(known) if known.is_file() => return Ok(()),
        Ok(known) if known.is_symlink() => "a link".to_owned(),
        Ok(known) if known.is_dir() => "a folder".to_owned(),
        Ok(_) => "a pipe, a socket or a device".to_owned(),
        Err(error) => error.to_string(),
    };
    Err(problem(shown, format!("expected a file of this folder's own, found {found}"), help))
}

fn names(dir: &Path, shown: &str) -> Result<Vec<String>, Diagnostic> {
    let entries = match std::fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries,
    };
    let files = entries.and_then(|entries| {
        let names = entries.map(|entry| Ok(entry?.file_name().into_string().unwrap_or_default()));
        names.collect::<io::Result<Vec<_>>>()
    });
    let mut files = files.map_err(|error| {
        problem(shown, format!("expected a folder, found {error}"), "name another with --spec-dir")
    })?;
    files.retain(|file| {
        let is_yaml = file.ends_with(".yaml") && !file.starts_with('.');
        is_yaml || [SOURCES, NAMES, INDEXES].contains(&file.as_str())
    });
    Ok(files)
}
