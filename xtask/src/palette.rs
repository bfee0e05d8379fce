//! The colours of what a person reads in a terminal; none elsewhere.

use std::io;

use anstream::{AutoStream, ColorChoice, stream::RawStream};
use anstyle::{AnsiColor, Style};

/// What each part looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// A title.
    pub title: Style,
    /// What is wrong, breaks callers, or is gone.
    pub bad: Style,
    /// What is worth a look.
    pub warning: Style,
    /// What is new.
    pub good: Style,
    /// What is there to be looked up.
    pub quiet: Style,
}

impl Palette {
    /// Returns the palette for a stream: no colours where nobody sees them, or where the environment
    /// says so (`NO_COLOR`, `CLICOLOR`, `TERM=dumb`).
    #[must_use]
    pub fn of<S: RawStream + io::IsTerminal>(stream: &S) -> Self {
        match AutoStream::choice(stream) {
            ColorChoice::Never => Self::default(),
            _ => Self::coloured(),
        }
    }

    /// Returns the palette with colours.
    #[must_use]
    pub fn coloured() -> Self {
        Self {
            title: Style::new().bold(),
            bad: AnsiColor::Red.on_default().bold(),
            warning: AnsiColor::Yellow.on_default().bold(),
            good: AnsiColor::Green.on_default(),
            quiet: Style::new().dimmed(),
        }
    }

    /// Paints the words that lines of a message begin with.
    #[must_use]
    pub fn labels(&self, message: &str) -> String {
        let labels = [
            ("error:", self.bad),
            ("removed:", self.bad),
            ("warning:", self.warning),
            ("help:", self.good),
        ];
        let paint = |line: &str| {
            let text = line.trim_start();
            let indent = line.strip_suffix(text).unwrap_or_default();
            let found = labels.iter().find_map(|(label, style)| {
                Some(format!("{indent}{style}{label}{style:#}{}", text.strip_prefix(label)?))
            });
            found.unwrap_or_else(|| line.to_owned())
        };
        message.split('\n').map(paint).collect::<Vec<_>>().join("\n")
    }
}
