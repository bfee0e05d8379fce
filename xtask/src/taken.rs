//! A page that was read, and the operation it is about.

use reqwest::Url;
use smallest_atoms_codegen::{Diagnostic, Source};

use crate::day::today;
use crate::document::Document;
use crate::failure::problem;
use crate::operation::only_operation;
use crate::page::Page;

/// A page with where it came from and what it is about.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Where the page came from, as messages show it.
    pub shown: String,
    /// The page.
    pub page: Page,
    /// The operation of its YAML, as `METHOD /path`.
    pub operation: String,
    /// The day on which the page was first taken with this YAML.
    pub day: Option<String>,
    /// The address that the page was fetched from.
    pub fetched: Option<Url>,
}

impl Taken {
    /// Takes a page's text apart.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the page, or that its YAML is of another operation.
    pub fn from_text(shown: String, text: &str) -> Result<Self, Diagnostic> {
        let page = Page::extract(text)
            .map_err(|error| problem(&shown, error.to_string(), error.help()))?;
        let again = "fetch the page again; if it says the same, the documentation is wrong: take the \
                     operation of a whole OpenAPI document, or leave the page out";
        let operation = only_operation(&page.yaml).map_err(|e| problem(&shown, e, again))?;
        if !page.is_about(&operation) {
            let stated = page.request.as_deref().unwrap_or_default();
            let message = format!("expected the YAML of `{stated}`, found that of `{operation}`");
            return Err(problem(shown, message, again));
        }
        Ok(Self { shown, page, operation, day: Some(today()), fetched: None })
    }

    /// Takes an operation of a whole document.
    ///
    /// # Errors
    ///
    /// Returns that the document lacks the operation, or something it refers to.
    pub fn from_document(
        shown: &str,
        record: &str,
        document: &Document,
        operation: &str,
    ) -> Result<Self, Diagnostic> {
        let help = if document.operations().contains(operation) {
            "correct the saved document, or name the other operations by `--operation`: one that is \
             wrong keeps the others out"
        } else {
            "compare the name with the document's: the method, a space, and the path"
        };
        let yaml = document.extract(operation).map_err(|e| problem(shown, e, help))?;
        let page = Page {
            title: document.title(operation),
            address: Some(format!("{record}{}", pointer(operation))),
            request: None,
            yaml,
        };
        let shown = format!("{shown} ({operation})");
        let operation = operation.to_owned();
        Ok(Self { shown, page, operation, day: Some(today()), fetched: None })
    }

    /// Returns what the generator is to be given.
    ///
    /// Messages name the page and not the file it will become: the page is what is at hand.
    #[must_use]
    pub fn source(&self) -> Source {
        Source {
            file: self.shown.clone(),
            yaml: self.page.yaml.clone(),
            address: self.page.address.clone(),
            taken: self.day.clone(),
        }
    }
}

/// What divides a document's place from its operation in `sources.toml`.
const POINTER: &str = "#/paths/";

/// Returns the JSON pointer of an operation as an address has it.
fn pointer(operation: &str) -> String {
    let (method, path) = operation.split_once(' ').unwrap_or_default();
    let path = path.replace('~', "~0").replace('/', "~1").replace('{', "%7B").replace('}', "%7D");
    format!("{POINTER}{path}/{}", method.to_lowercase())
}

/// Returns the document that a recorded address leads into, if it does.
#[must_use]
pub fn document_of(address: &str) -> Option<&str> {
    address.split_once(POINTER).map(|(document, _)| document)
}
