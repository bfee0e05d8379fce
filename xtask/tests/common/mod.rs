//! A workspace to run commands in, and pages to give them.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

pub mod server;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Parser;
use tempfile::TempDir;
use xtask::failure::Failure;
use xtask::flags::Xtask;
use xtask::palette::Palette;
use xtask::streams::Streams;
use xtask::workspace::Workspace;

/// An empty workspace in a folder of its own.
pub struct Room {
    dir: TempDir,
}

/// What a command did.
pub struct Outcome {
    pub out: String,
    pub messages: String,
    pub failure: Option<Failure>,
}

impl Outcome {
    pub fn exit_code(&self) -> u8 {
        self.failure.as_ref().map_or(0, Failure::exit_code)
    }

    /// Returns what `main` would say of the failure.
    pub fn complaint(&self) -> String {
        self.failure.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    pub fn expect_success(self) -> Self {
        assert_eq!(self.complaint(), "");
        self
    }
}

impl Room {
    pub fn new() -> Self {
        Self { dir: TempDir::new().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    // The lint is about the checkout; here a kill hurts nobody.
    #[allow(clippy::disallowed_methods)]
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// Runs a command line, written behind `cargo xtask`.
    pub fn run<S: AsRef<Path>>(&self, command: &str, files: &[S]) -> Outcome {
        let words = std::iter::once("xtask").chain(command.split(' ')).map(PathBuf::from);
        let words = words.chain(files.iter().map(|file| file.as_ref().to_owned()));
        let flags = Xtask::try_parse_from(words).unwrap();
        let (mut out, mut messages) = (Vec::new(), Vec::new());
        let workspace = Workspace::at(self.dir.path());
        let palette = Palette::default();
        let mut streams =
            Streams { out: &mut out, messages: &mut messages, terminal: false, palette };
        let result = xtask::run(&flags, &workspace, &mut streams);
        Outcome {
            out: String::from_utf8(out).unwrap(),
            messages: String::from_utf8(messages).unwrap(),
            failure: result.err(),
        }
    }

    /// Runs a command line that is to succeed.
    pub fn update<S: AsRef<Path>>(&self, files: &[S]) -> Outcome {
        self.run("update-spec", files).expect_success()
    }

    /// Returns every file under `spec/` with its bytes.
    pub fn spec(&self) -> BTreeMap<String, String> {
        texts(&self.path("spec"))
    }

    /// Returns the files and folders beside `spec/`, hidden ones too.
    pub fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.dir.path()).unwrap();
        let mut names = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with('.'))
            .collect::<Vec<_>>();
        names.sort();
        names
    }
}

/// Returns every file of a folder with its bytes; a folder that is not there has none.
pub fn texts(dir: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(dir).into_iter().flatten();
    let files = entries.map(|entry| entry.unwrap().path());
    let name = |file: &Path| file.file_name().unwrap().to_str().unwrap().to_owned();
    files.map(|file| (name(&file), fs::read_to_string(&file).unwrap())).collect()
}

/// Returns the YAML of an operation without body.
pub fn yaml(operation: &str, summary: &str) -> String {
    let (method, path) = operation.split_once(' ').unwrap();
    let method = method.to_lowercase();
    format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  {path}:\n    {method}:\n      \
         summary: {summary}\n      description: |\n        ```yaml\n        inner: fence\n        \
         ```\n      responses: {{}}   # kept\n"
    )
}

/// Returns JSON as YAML that may hold any character: what is no ASCII is escaped.
pub fn ascii(value: &serde_json::Value) -> String {
    let escaped = |c: char| match c {
        ' '..='~' => c.to_string(),
        c => format!("\\u{:04x}", u32::from(c)),
    };
    value.to_string().chars().map(escaped).collect()
}

/// Returns a page with this YAML.
pub fn page_of(operation: &str, title: &str, yaml: &str) -> String {
    let (method, path) = operation.split_once(' ').unwrap();
    format!(
        "> A banner.\n\n# {title}\n\n{method} https://api.example.com/v1{path}\n\n## Prose\n\n\
         Reference: https://docs.example.com/{}\n\n## OpenAPI Specification\n\n```yaml\n{yaml}```\n\n\
         ## Examples\n",
        title.to_lowercase().replace(' ', "-")
    )
}

pub fn page(operation: &str, title: &str) -> String {
    page_of(operation, title, &yaml(operation, title))
}

/// Returns a page that does not give its address, as those of the loopback server.
pub fn silent_page(operation: &str, title: &str) -> String {
    page(operation, title).replace("Reference: ", "See ")
}

/// Returns the pages of a folder of the reference's `pages/`, or `None` if there is no reference.
pub fn reference_pages(folder: &str) -> Option<Vec<PathBuf>> {
    Some(test_support::files(&test_support::reference(&format!("pages/{folder}"))?, "md"))
}

/// Extracts the fence in another way than the code under test: by its marks alone.
pub fn fence_of(page: &str) -> &str {
    let (_, rest) = page.split_once("\n```yaml\n").unwrap();
    let end = rest.find("\n```\n").unwrap() + 1;
    rest.get(..end).unwrap()
}
