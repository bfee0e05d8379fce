//! `spec/indexes.toml`: the indexes whose pages are followed, so that a refresh finds new ones.

use std::fmt;

use serde::Deserialize;

/// The indexes that are followed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indexes {
    /// The indexes, by place.
    #[serde(default, rename = "index")]
    pub all: Vec<Index>,
}

/// An index, and which of its pages are taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// Its address, or its file seen from the workspace.
    pub address: String,
    /// The patterns, of which a page's path must match one.
    pub matching: Vec<String>,
}

const HEADER: &str = "\
# The indexes of pages that are followed: a refresh takes every page they list that matches, new
# ones too. `cargo xtask update-spec INDEX --matching GLOB` adds to this file; it may be edited.
";

impl Indexes {
    /// Parses the text of an `indexes.toml`.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the text, and where.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// Adds an index, or patterns to one that is known.
    pub fn add(&mut self, index: Index) {
        match self.all.iter_mut().find(|known| known.address == index.address) {
            Some(known) => {
                known.matching.extend(index.matching);
                known.matching.sort();
                known.matching.dedup();
            }
            None => self.all.push(index),
        }
        self.all.sort();
    }
}

impl fmt::Display for Indexes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        // A TOML basic string takes JSON's escapes.
        let quoted = |text: &String| serde_json::Value::from(text.as_str()).to_string();
        for index in &self.all {
            let matching = index.matching.iter().map(quoted).collect::<Vec<_>>().join(", ");
            let address = quoted(&index.address);
            write!(f, "\n[[index]]\naddress = {address}\nmatching = [{matching}]\n")?;
        }
        Ok(())
    }
}
