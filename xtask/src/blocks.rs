//! A page as lines and fences.

/// A piece of a page.
#[derive(Debug)]
pub(crate) enum Block<'a> {
    /// A line outside any fence, without its line break.
    Line(&'a str),
    /// A fence with what is in it.
    Fence(Fence<'a>),
}

/// A fence.
#[derive(Debug)]
pub(crate) struct Fence<'a> {
    /// The first word behind the backticks.
    pub(crate) language: &'a str,
    /// The line that opens it, counted from 1.
    pub(crate) line: usize,
    /// Every byte between the opening line and the closing one.
    pub(crate) text: &'a str,
    /// Whether a line closes it; if not, it runs to the end of the page.
    pub(crate) closed: bool,
}

/// Takes a page apart.
pub(crate) fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = lines(page);
    while let Some(line) = lines.next() {
        blocks.push(match Opening::read(line.text) {
            Some(opening) => Block::Fence(opening.fence(page, &line, &mut lines)),
            None => Block::Line(line.text),
        });
    }
    blocks
}

struct Line<'a> {
    number: usize,
    text: &'a str,
    start: usize,
    end: usize,
}

fn lines(page: &str) -> impl Iterator<Item = Line<'_>> {
    let mut end = 0;
    page.split_inclusive('\n').enumerate().map(move |(index, whole)| {
        let start = end;
        end += whole.len();
        Line { number: index + 1, text: whole.trim_end_matches(['\r', '\n']), start, end }
    })
}

struct Opening<'a> {
    indented: bool,
    marks: &'a str,
    language: &'a str,
}

impl<'a> Opening<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let text = line.trim_start();
        let mark = text.chars().next().filter(|mark| ['`', '~'].contains(mark))?;
        let info = text.trim_start_matches(mark);
        let (marks, _) = text.split_at(text.len() - info.len());
        // Three backticks and more of them on the same line are code within a sentence.
        if marks.len() < 3 || (mark == '`' && info.contains('`')) {
            return None;
        }
        let language = info.split_whitespace().next().unwrap_or_default();
        Some(Self { indented: text.len() < line.len(), marks, language })
    }

    /// The YAML holds indented fences of its own: a fence at column 0 closes at column 0 only.
    fn is_closed_by(&self, line: &str) -> bool {
        let line = if self.indented { line.trim_start() } else { line };
        line.strip_prefix(self.marks)
            .is_some_and(|rest| rest.trim_end().chars().all(|mark| self.marks.starts_with(mark)))
    }

    fn fence(
        self,
        page: &'a str,
        opened: &Line<'a>,
        lines: &mut impl Iterator<Item = Line<'a>>,
    ) -> Fence<'a> {
        let closing = lines.find(|line| self.is_closed_by(line.text));
        let end = closing.as_ref().map_or(page.len(), |line| line.start);
        let text = page.get(opened.end..end).unwrap_or_default();
        Fence { language: self.language, line: opened.number, text, closed: closing.is_some() }
    }
}
