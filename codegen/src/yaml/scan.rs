//! Bounds of a text before the parser sees it: its time grows with the square of how deep flow
//! collections, `[` and `{`, stand in one another, and its memory with the number of values.
//!
//! The scan knows as much of YAML as is needed to tell what is a collection from what is quoted,
//! commented or prose, and walks as the parser does. Where a text is no YAML it may count wrong, for
//! there the parser ends.

use std::borrow::Cow;

use super::{DEPTH, Failure, VALUES};

/// Refuses a text that the parser would be too long at.
pub(super) fn check(text: &str) -> Result<(), Failure> {
    counted(text).map(drop)
}

/// Returns how many values stand in a text: scalars, aliases and flow collections.
fn counted(text: &str) -> Result<usize, Failure> {
    // The parser knows more ends of a line.
    const ENDS: [char; 3] = ['\u{85}', '\u{2028}', '\u{2029}'];
    let text = match text.contains(ENDS) {
        true => Cow::Owned(text.replace(ENDS, "\n")),
        false => Cow::Borrowed(text),
    };
    let mut scan = Scan { bytes: text.as_bytes(), ..Scan::default() };
    while let Some(byte) = scan.next_token() {
        scan.token(byte);
        if scan.depth > DEPTH {
            return Err(Failure::too_much(DEPTH, "levels of lists and maps"));
        }
        if scan.values > VALUES {
            return Err(Failure::too_much(VALUES, "values"));
        }
    }
    Ok(scan.values)
}

#[derive(Default)]
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where the line begins.
    line: usize,
    /// How many flow collections are open.
    depth: usize,
    values: usize,
    /// The columns of the block collections that are open.
    columns: Vec<usize>,
    /// The column of what is a key if a colon follows on the same line.
    key: Option<usize>,
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0)
}

impl Scan<'_> {
    /// Returns the byte so far ahead, or zero at the end.
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or_default()
    }

    fn column(&self) -> usize {
        self.at - self.line
    }

    fn step(&mut self) {
        let is_end = matches!(self.peek(0), b'\n' | b'\r');
        self.at += 1;
        if is_end {
            self.line = self.at;
            self.key = None;
        }
    }

    fn skip_line(&mut self) {
        while !matches!(self.peek(0), b'\n' | b'\r' | 0) {
            self.at += 1;
        }
    }

    /// Goes to the next token, past blanks and comments.
    fn next_token(&mut self) -> Option<u8> {
        loop {
            match self.peek(0) {
                0 => return None,
                b'#' => self.skip_line(),
                byte if is_blank(byte) => self.step(),
                byte => return Some(byte),
            }
        }
    }

    fn token(&mut self, byte: u8) {
        let column = self.column();
        if self.depth == 0 {
            while self.columns.last().is_some_and(|open| *open > column) {
                self.columns.pop();
            }
        }
        let is_apart = is_blank(self.peek(1));
        let is_indicator = self.depth > 0 || is_apart;
        match byte {
            b'%' if column == 0 => self.skip_line(),
            b'-' | b'.' if self.is_divider() => {
                self.columns.clear();
                self.at += 3;
            }
            b'[' | b'{' => {
                self.value();
                self.depth += 1;
                self.at += 1;
            }
            b']' | b'}' => {
                self.depth = self.depth.saturating_sub(1);
                self.at += 1;
            }
            b',' => self.at += 1,
            b'-' if is_apart => self.entry(column),
            b'?' if is_indicator => self.entry(column),
            b':' if is_indicator => {
                self.open(self.key.unwrap_or(column));
                self.at += 1;
            }
            b'|' | b'>' if self.depth == 0 => self.block(),
            b'&' | b'!' => self.property(byte),
            b'\'' | b'"' => self.quoted(byte),
            _ => self.plain(),
        }
    }

    /// Counts a value, which may turn out to be a key.
    fn value(&mut self) {
        self.values += 1;
        self.may_be_key();
    }

    fn may_be_key(&mut self) {
        if self.depth == 0 {
            self.key = self.key.or(Some(self.column()));
        }
    }

    /// Opens a block collection, unless one is open at this column.
    fn open(&mut self, column: usize) {
        if self.depth == 0 && self.columns.last().is_none_or(|open| *open < column) {
            self.columns.push(column);
        }
    }

    fn entry(&mut self, column: usize) {
        self.open(column);
        self.key = None;
        self.at += 1;
    }

    /// Returns the least column of what is in the innermost block collection.
    fn inner(&self) -> usize {
        self.columns.last().map_or(0, |column| column + 1)
    }

    fn is_divider(&self) -> bool {
        let first = self.peek(0);
        self.column() == 0
            && matches!(first, b'-' | b'.')
            && self.peek(1) == first
            && self.peek(2) == first
            && is_blank(self.peek(3))
    }

    /// Passes an anchor or a tag.
    fn property(&mut self, byte: u8) {
        self.may_be_key();
        let is_verbatim = byte == b'!' && self.peek(1) == b'<';
        self.at += 1;
        let is_end = |found: u8| match byte {
            b'&' => !(found.is_ascii_alphanumeric() || found == b'_' || found == b'-'),
            _ => !is_verbatim && b",[]{}".contains(&found),
        };
        while !is_blank(self.peek(0)) && !is_end(self.peek(0)) {
            self.at += 1;
        }
    }

    fn quoted(&mut self, quote: u8) {
        self.value();
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b'\\' if quote == b'"' => self.at += 1,
                b'\'' if quote == b'\'' && self.peek(1) == quote => self.at += 1,
                found if found == quote => {
                    self.at += 1;
                    return;
                }
                _ => {}
            }
            self.step();
        }
    }

    /// Passes a plain scalar, which goes on in the next line, or an alias, which does not.
    fn plain(&mut self) {
        self.value();
        let inner = self.inner();
        loop {
            while !is_blank(self.peek(0)) {
                match self.peek(0) {
                    b':' if is_blank(self.peek(1)) => return,
                    b',' | b'[' | b']' | b'{' | b'}' if self.depth > 0 => return,
                    _ => self.at += 1,
                }
            }
            while self.peek(0) != 0 && is_blank(self.peek(0)) {
                self.step();
            }
            let is_outside = self.depth == 0 && self.column() < inner;
            if is_outside || matches!(self.peek(0), 0 | b'#') || self.is_divider() {
                return;
            }
        }
    }

    /// Passes a block scalar: all lines that are further in than what it belongs to.
    fn block(&mut self) {
        self.values += 1;
        self.at += 1;
        let stated = [self.peek(0), self.peek(1)].into_iter().find(u8::is_ascii_digit);
        let outer = self.columns.last().copied().unwrap_or_default();
        let mut least = stated.map(|digit| outer + usize::from(digit - b'0'));
        let mut deepest = 0;
        loop {
            self.skip_line();
            while matches!(self.peek(0), b'\n' | b'\r') {
                self.step();
                while self.peek(0) == b' ' {
                    self.at += 1;
                }
                deepest = deepest.max(self.column());
            }
            let least = *least.get_or_insert(deepest.max(self.inner()).max(1));
            if self.peek(0) == 0 || self.column() < least {
                return;
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::panic, reason = "a test fails by it")]
mod tests {
    use std::fs;
    use std::path::Path;

    use serde_yaml::Value;

    use super::{Failure, counted};
    use crate::yaml::parse;

    /// How many values are written where only an empty collection is in flow style.
    fn written(value: &Value) -> usize {
        match value {
            Value::Sequence(items) => items.iter().map(written).sum::<usize>().max(1),
            Value::Mapping(members) => {
                members.iter().map(|(k, v)| written(k) + written(v)).sum::<usize>().max(1)
            }
            Value::Tagged(tagged) => written(&tagged.value),
            _ => 1,
        }
    }

    /// The pages of the library and of the tests.
    fn pages() -> Vec<(String, String)> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folders = fs::read_dir(root.join("tests/cases")).into_iter().flatten().flatten();
        let folders = folders.map(|folder| folder.path()).chain([root.join("../spec")]);
        let files = folders.flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
        let files = files.map(|file| file.path());
        let files = files.filter(|file| file.extension().is_some_and(|kind| kind == "yaml"));
        files
            .filter_map(|file| Some((file.display().to_string(), fs::read_to_string(file).ok()?)))
            .collect()
    }

    #[test]
    fn the_scan_sees_what_the_parser_sees() {
        let (mut compared, mut vendored) = (0, 0);
        for (file, text) in pages() {
            let Ok(tree) = serde_yaml::from_str::<Value>(&text) else { continue };
            let expected = written(&tree);
            let Ok(blocks) = serde_yaml::to_string(&tree) else { continue };
            assert_eq!(counted(&blocks).ok(), Some(expected), "{file}, written as blocks");
            let Ok(json) = parse(&text) else { continue };
            let flow = serde_json::to_string_pretty(&json).unwrap_or_default();
            let opened = flow.lines().filter(|line| line.ends_with(['[', '{'])).count();
            let written =
                serde_yaml::to_value(&json).map(|tree| written(&tree)).unwrap_or_default();
            assert_eq!(counted(&flow).ok(), Some(written + opened), "{file}, written as JSON");
            compared += 1;
            // The vendor writes blocks, and prose in them.
            if file.contains("spec/") {
                assert_eq!(counted(&text).ok(), Some(expected), "{file}");
                vendored += 1;
            }
        }
        assert!(compared > 50 && vendored > 1, "{compared} pages, {vendored} vendored");
    }

    #[test]
    fn what_is_no_collection_opens_none() {
        for text in [
            "a: it's [b {c\nd: e",
            "a: >-\n  it's [[[\n\n  \"{{{\n   [\nb: [c]",
            "a: |2\n   '\n  [[\nb: c",
            "a:\n- |\n  [[ '\n- b [ c\n  'd [\n- e # it's [[\n",
            "'a''[[': \"\\\"[[\"\nb: 'c\n  [['",
            "a: &x [b]\nc: !!seq [d]\n? e [\n: f {",
            "a: http://b/{c}[d]\n",
            "# [[[ '\n--- # {{\na: b\n...\n",
            "- - - a [\n      'b\n  - c [\n",
        ] {
            let mut scan = super::Scan { bytes: text.as_bytes(), ..super::Scan::default() };
            let mut deepest = 0;
            while let Some(byte) = scan.next_token() {
                scan.token(byte);
                deepest = deepest.max(scan.depth);
            }
            let expected = usize::from(text.contains("[c]") || text.contains("[b]"));
            assert_eq!((deepest, scan.depth), (expected, 0), "{text}");
            assert!(serde_yaml::from_str::<Value>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_hides_a_collection_hides_none_here() {
        let open = "[".repeat(200);
        for before in [
            "a: b\n  'c\nd: ",
            "a: |\n b '\nc: ",
            "a: it's\nb: ",
            "# '\na: ",
            "# \u{85}a: ",
            "# \u{2028}a: ",
            "'it''s': ",
            "\"\\\"\": ",
            "a: 'b' # '\nc: ",
            "- |\n  '\n- ",
            "- - |\n    '\n  - ",
            "? a '\n: ",
            "a: &b\n  ",
            "a: !b\n  ",
            "a: [']', \"]\", b'c, ",
            "a: [ # ]\n ",
            "--- '\n'\n--- ",
        ] {
            let text = format!("{before}{open}");
            assert!(matches!(counted(&text), Err(Failure::TooMuch(_))), "{before}");
        }
    }
}
