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
    /// The day on which the page was first taken with these bytes, as `2026-08-31`.
    #[serde(default)]
    pub taken: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default, rename = "page")]
    pages: Vec<Origin>,
}

const HEADER: &str = "\
# Where the files of this folder came from. `cargo xtask update-spec` writes this file; the hash
# is of the YAML's bytes, `taken` the day on which the page first had them.
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
            if let Some(day) = origin.taken.as_ref().filter(|day| !is_day(day)) {
                return Err(format!("expected a day such as `2026-08-31`, found `{day}`"));
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
            let Origin { file, operation, title, address, sha256, taken } = origin;
            let lines = [
                ("file", Some(file)),
                ("operation", Some(operation)),
                ("title", Some(title)),
                ("address", address.as_ref()),
                ("sha256", Some(sha256)),
                ("taken", taken.as_ref()),
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

/// Days in this form are in order where their texts are.
pub(crate) fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.char_indices().all(|(index, c)| match index {
            4 | 7 => c == '-',
            _ => c.is_ascii_digit(),
        })
}

/// A path would lead the command that writes the folder out of it.
fn is_file_of_the_folder(file: &str) -> bool {
    file.ends_with(".yaml") && !file.contains(['/', '\\']) && !file.starts_with('.')
}
