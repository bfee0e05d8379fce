//! Where a command writes.

use std::io::Write;

use crate::palette::Palette;

/// Where a command writes: results to one place, messages to another, so that tests read both.
pub struct Streams<'a> {
    /// Takes what was asked for: the report, the code.
    pub out: &'a mut dyn Write,
    /// Takes everything else.
    pub messages: &'a mut dyn Write,
    /// Tells whether a person watches the messages as they come.
    pub terminal: bool,
    /// The colours of what was asked for.
    pub palette: Palette,
}
