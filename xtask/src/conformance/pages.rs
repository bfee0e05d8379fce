//! The pages of a folder: their documents, and the examples that are printed on them.

use std::path::Path;

use serde_json::Value;
use smallest_atoms_codegen::{Diagnostic, read_yaml};

use super::{meant, references};
use crate::blocks::{Block, blocks};
use crate::failure::problem;
use crate::page;
use crate::text::read_text;

/// A page.
#[derive(Clone, Debug)]
pub(super) struct Page {
    /// The name of its file.
    pub(super) file: String,
    /// Its YAML as it stands there.
    pub(super) yaml: String,
    /// What the YAML says.
    pub(super) document: Value,
    /// The bodies under `**Request**`.
    pub(super) requests: Vec<Value>,
    /// The answers under `**Response**`.
    pub(super) responses: Vec<Value>,
}

/// Reads every page of a folder, in the order of their names.
///
/// # Errors
///
/// Returns everything that is wrong with them.
pub(super) fn read(dir: &Path) -> Result<Vec<Page>, Vec<Diagnostic>> {
    let shown = dir.display().to_string();
    let help = "name a folder of Markdown pages, or of YAML files";
    let unreadable =
        |error| vec![problem(&shown, format!("expected a folder, found {error}"), help)];
    let entries = std::fs::read_dir(dir).map_err(unreadable)?;
    let files = entries.flatten().map(|entry| entry.path());
    let is_page = |file: &Path| {
        let extension = file.extension().unwrap_or_default();
        ["md", "yaml", "yml"].iter().any(|known| extension == *known)
    };
    let mut files = files.filter(|file| is_page(file)).collect::<Vec<_>>();
    files.sort();
    if files.is_empty() {
        return Err(vec![problem(&shown, "expected at least one page, found none", help)]);
    }
    let (mut pages, mut problems) = (Vec::new(), Vec::new());
    for file in &files {
        match read_page(file) {
            Ok(page) => pages.push(page),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(pages) } else { Err(problems) }
}

fn read_page(path: &Path) -> Result<Page, Diagnostic> {
    let shown = path.display().to_string();
    let text = read_text(path, &shown)?;
    let is_markdown = path.extension().is_some_and(|extension| extension == "md");
    let yaml = if is_markdown {
        let page = page::Page::extract(&text);
        page.map_err(|error| problem(&shown, error.to_string(), error.help()))?.yaml
    } else {
        text.clone()
    };
    let mut document = read_yaml(&yaml)
        .map_err(|error| problem(&shown, error, "correct the saved YAML, or leave the page out"))?;
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (requests, responses) = if is_markdown { examples(&text) } else { Default::default() };
    references::settle(&mut document);
    meant::settle(&mut document);
    Ok(Page { file, yaml, document, requests, responses })
}

/// Returns the JSON that a page prints as requests, and as answers.
fn examples(text: &str) -> (Vec<Value>, Vec<Value>) {
    let (mut requests, mut responses) = (Vec::new(), Vec::new());
    let (mut inside, mut label) = (false, "");
    for block in blocks(text) {
        match block {
            Block::Line(line) if line.trim_end() == "## Examples" => inside = true,
            Block::Line(line) if inside && !line.trim().is_empty() => label = line.trim(),
            Block::Fence(fence) if inside && fence.language == "json" => {
                let Ok(value) = serde_json::from_str(fence.text) else { continue };
                match std::mem::take(&mut label) {
                    "**Request**" => requests.push(value),
                    "**Response**" => responses.push(value),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    (requests, responses)
}
