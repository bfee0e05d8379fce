//! The pages of a day of the reference, if it is at hand.

use std::fs;

use smallest_atoms_codegen::Source;

use super::source;

/// A page as it was saved.
pub(crate) struct Page {
    pub(crate) file: String,
    pub(crate) text: String,
}

impl Page {
    /// The text above the page's OpenAPI document.
    pub(crate) fn prose(&self) -> &str {
        self.text.split_once("\n## OpenAPI Specification\n").unwrap().0
    }

    /// The YAML of the page: of the one fence that closes at the first column.
    pub(crate) fn source(&self) -> Source {
        let (_, document) = self.text.split_once("\n## OpenAPI Specification\n").unwrap();
        let (_, yaml) = document.split_once("```yaml\n").unwrap();
        source(&self.file, yaml.split_once("\n```").unwrap().0)
    }
}

/// The pages of a day, by their files' names.
pub(crate) fn pages(day: &str) -> Option<Vec<Page>> {
    let folder = test_support::reference(&format!("pages/{day}"))?;
    let pages = test_support::files(&folder, "md").into_iter().map(|file| Page {
        file: file.file_name().unwrap().to_string_lossy().into_owned(),
        text: fs::read_to_string(&file).unwrap(),
    });
    Some(pages.collect())
}
