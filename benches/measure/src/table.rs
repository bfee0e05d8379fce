//! Tables in Markdown.

/// A table that is being filled.
#[derive(Clone, Debug)]
pub struct Table(String);

impl Table {
    /// Makes a table with these column heads.
    #[must_use]
    pub fn new(heads: &[&str]) -> Self {
        let mut table = Self(String::new());
        table.push(heads);
        table.push(&vec!["---"; heads.len()]);
        table
    }

    /// Adds a row.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.push(&cells.each_ref().map(String::as_str));
    }

    fn push(&mut self, cells: &[&str]) {
        self.0.push_str(&format!("| {} |\n", cells.join(" | ")));
    }

    /// Prints it to standard output.
    pub fn print(&self) {
        println!("{}", self.0);
    }
}

/// Writes nanoseconds in the unit that fits.
#[must_use]
pub fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e6 => format!("{:.2} µs", n / 1e3),
        n if n < 1e9 => format!("{:.1} ms", n / 1e6),
        n => format!("{:.1} s", n / 1e9),
    }
}

/// Says whether a goal is met.
#[must_use]
pub fn verdict(is_met: bool) -> &'static str {
    if is_met { "met" } else { "**missed**" }
}
