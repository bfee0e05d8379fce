//! `spec/sources.toml`: which page each file of the spec folder came from.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::names::quoted;

/// Where the files came from, by file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources(pub BTreeMap<String, Origin>);

/// Where a file came from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The file in the spec folder.
    pub file: String,
    /// The page's operation, as `METHOD /path`.
    pub operation: String,
    /// The page's heading.
    pub title: String,
    /// The page's address, if it gives one.
    #[serde(default)]
    pub address: Option<String>,
    /// The SHA-256 of the file's bytes.
    pub sha256: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default, rename = "page")]
    pages: Vec<Origin>,
}

const HEADER: &str = "\
# Where the files of this folder came from. `cargo xtask update-spec` writes this file; the hash
# is of the YAML's bytes.
";

impl Sources {
    /// Parses the text of a `sources.toml`.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the text, and where.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document = toml::from_str::<Document>(text).map_err(|error| error.to_string())?;
        let mut sources = BTreeMap::new();
        for origin in document.pages {
            let file = origin.file.clone();
            if !is_file_of_the_folder(&file) {
                return Err(format!("expected the name of a YAML file, found `{file}`"));
            }
            if sources.insert(file.clone(), origin).is_some() {
                return Err(format!("expected one table for `{file}`, found two"));
            }
        }
        Ok(Self(sources))
    }

    /// Returns the file of an operation.
    #[must_use]
    pub fn file_of(&self, operation: &str) -> Option<&str> {
        let origin = self.0.values().find(|origin| origin.operation == operation);
        origin.map(|origin| origin.file.as_str())
    }
}

impl std::fmt::Display for Sources {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(HEADER)?;
        for origin in self.0.values() {
            let Origin { file, operation, title, address, sha256 } = origin;
            let lines = [
                ("file", Some(file)),
                ("operation", Some(operation)),
                ("title", Some(title)),
                ("address", address.as_ref()),
                ("sha256", Some(sha256)),
            ];
            writeln!(f, "\n[[page]]")?;
            for (key, value) in lines {
                if let Some(value) = value {
                    writeln!(f, "{key} = {}", quoted(value))?;
                }
            }
        }
        Ok(())
    }
}

/// A path would lead the command that writes the folder out of it.
fn is_file_of_the_folder(file: &str) -> bool {
    file.ends_with(".yaml") && !file.contains(['/', '\\']) && !file.starts_with('.')
}
