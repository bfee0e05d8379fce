//! What a module says: the items it defines, the modules it has, and the paths it names.

use std::collections::BTreeSet;

use crate::words::Word;

/// A path that a module names, by `use` or where it needs it.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) line: usize,
    pub(crate) path: Vec<String>,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A `use`, which calls it so.
    Use(String),
    /// A `use` of all that is there.
    Glob,
    /// In the midst of code.
    InLine,
}

/// One module, without what only its tests see.
#[derive(Clone, Debug, Default)]
pub(crate) struct Module {
    pub(crate) items: BTreeSet<String>,
    pub(crate) named: Vec<Named>,
    /// The modules that have a file of their own.
    pub(crate) files: Vec<String>,
    /// The modules within this text.
    pub(crate) inner: Vec<(String, Self)>,
}

/// What is followed by the name of an item.
const ITEMS: [&str; 7] = ["struct", "enum", "trait", "fn", "const", "static", "type"];
/// Whose braces hold a template of code, as those of `macro_rules` do: the code of where it goes.
const TEMPLATES: [&str; 3] = ["quote", "quote_spanned", "parse_quote"];

/// Reads the words of a module.
pub(crate) fn read(words: &[Word]) -> Module {
    let mut reader = Reader { words, at: 0, depth: 0, module: Module::default() };
    while reader.at < words.len() {
        reader.read_next();
    }
    reader.module
}

struct Reader<'a> {
    words: &'a [Word],
    at: usize,
    /// How many braces are open: items of the module stand outside of all.
    depth: usize,
    module: Module,
}

impl<'a> Reader<'a> {
    fn word(&self, ahead: usize) -> &'a str {
        self.words.get(self.at + ahead).map_or("", |word| word.text.as_str())
    }

    fn before(&self, back: usize) -> &str {
        self.at.checked_sub(back).map_or("", |at| self.words[at].text.as_str())
    }

    fn read_next(&mut self) {
        match self.word(0) {
            "#" => self.attribute(),
            "use" if self.word(1) != "<" => self.imports(),
            "mod" if is_name(self.word(1)) => self.inner_module(),
            "crate" | "self" | "super" if self.word(1) == "::" => self.in_line(),
            "macro_rules" if self.word(1) == "!" => {
                self.module.items.insert(self.word(2).to_owned());
                self.at += 3;
                self.at = self.end_of_group();
            }
            word if TEMPLATES.contains(&word) && self.word(1) == "!" => {
                self.at += 2;
                self.at = self.end_of_group();
            }
            word => {
                self.depth += usize::from(word == "{");
                self.depth = self.depth.saturating_sub(usize::from(word == "}"));
                if self.depth == 0 && ITEMS.contains(&word) && is_name(self.word(1)) {
                    self.module.items.insert(self.word(1).to_owned());
                }
                self.at += 1;
            }
        }
    }

    /// Returns where the group ends that opens here.
    fn end_of_group(&self) -> usize {
        let mut depth = 0_usize;
        for (at, word) in self.words.iter().enumerate().skip(self.at) {
            match word.text.as_str() {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return at + 1;
            }
        }
        self.words.len()
    }

    /// Passes an attribute, and with `cfg(test)` what it stands before.
    fn attribute(&mut self) {
        self.at += 1 + usize::from(self.word(1) == "!");
        let end = self.end_of_group();
        let said = self.words[self.at..end].iter().map(|word| word.text.as_str());
        if said.collect::<String>().starts_with("[cfg(test") {
            self.at = end;
            self.skip_item();
        }
    }

    fn skip_item(&mut self) {
        while self.word(0) == "#" {
            self.at += 1;
            self.at = self.end_of_group();
        }
        let mut ends = ";}";
        loop {
            match self.word(0) {
                "" => return,
                ";" => break,
                "use" => ends = ";",
                "{" => {
                    self.at = self.end_of_group();
                    if ends.contains('}') {
                        return;
                    }
                    continue;
                }
                _ => {}
            }
            self.at += 1;
        }
        self.at += 1;
    }

    fn inner_module(&mut self) {
        let name = self.word(1).to_owned();
        self.at += 2;
        if self.word(0) != "{" {
            self.module.files.push(name);
            return;
        }
        let end = self.end_of_group();
        let inner = read(&self.words[self.at + 1..end - 1]);
        self.module.inner.push((name, inner));
        self.at = end;
    }

    fn in_line(&mut self) {
        // `$crate` is where a macro is used, `pub(in …)` who may see.
        let is_other = self.before(1) == "$" || self.before(1) == "::" || self.before(3) == "pub";
        let line = self.words[self.at].line;
        let mut path = vec![self.word(0).to_owned()];
        while self.word(1) == "::" && is_name(self.word(2)) {
            path.push(self.word(2).to_owned());
            self.at += 2;
        }
        self.at += 1;
        if !is_other {
            self.module.named.push(Named { line, path, kind: Kind::InLine });
        }
    }

    fn imports(&mut self) {
        self.at += 1;
        self.tree(&[]);
        self.at += 1;
    }

    /// Reads `a::{b, c as d, e::*}` up to what ends it.
    fn tree(&mut self, before: &[String]) {
        let mut path = before.to_vec();
        loop {
            let line = self.words.get(self.at).map_or(0, |word| word.line);
            match self.word(0) {
                "::" => self.at += 1,
                "{" => return self.branches(&path),
                "*" => {
                    self.at += 1;
                    return self.module.named.push(Named { line, path, kind: Kind::Glob });
                }
                name if is_name(name) => {
                    path.push(name.to_owned());
                    self.at += 1;
                    if self.word(0) != "::" {
                        return self.leaf(line, path);
                    }
                }
                _ => return,
            }
        }
    }

    fn branches(&mut self, path: &[String]) {
        while !matches!(self.word(0), "}" | "") {
            self.at += 1;
            self.tree(path);
        }
        self.at += 1;
    }

    fn leaf(&mut self, line: usize, mut path: Vec<String>) {
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let mut name = path.last().cloned().unwrap_or_default();
        if self.word(0) == "as" {
            self.word(1).clone_into(&mut name);
            self.at += 2;
        }
        self.module.named.push(Named { line, path, kind: Kind::Use(name) });
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}
