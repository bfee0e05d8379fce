//! The report of a change: for a person who has to decide whether to release.
//!
//! The most serious change goes first, with the version bump it needs, the Rust item it touches
//! and the page's own words. What is only worded otherwise is one line, but for operations, whose
//! words are told.

mod json;
mod markdown;
mod outline;
mod text;

use clap::ValueEnum;
use smallest_atoms_codegen::Changes;

use crate::palette::Palette;

/// The form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For the terminal.
    #[default]
    Text,
    /// For a pull request or a changelog.
    Markdown,
    /// For programs; `report/json.rs` documents the shape.
    Json,
}

/// Writes the report; it ends with a line break.
#[must_use]
pub fn render(changes: &Changes, format: Format) -> String {
    painted(changes, format, &Palette::default())
}

/// Writes the report, where it is text in these colours.
#[must_use]
pub fn painted(changes: &Changes, format: Format, palette: &Palette) -> String {
    match format {
        Format::Text => text::render(changes, palette),
        Format::Markdown => markdown::render(changes),
        Format::Json => json::render(changes),
    }
}
