//! The words of Rust source: names and signs, without comments and what literals hold.

/// A name or a sign, and the line it stands in.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) line: usize,
    pub(crate) text: String,
}

/// Splits source into its words; a literal text is the word `"`.
pub(crate) fn words(source: &str) -> Vec<Word> {
    let mut reader = Reader { chars: source.chars().collect(), at: 0, line: 1 };
    std::iter::from_fn(|| reader.next_word()).collect()
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn step(&mut self) -> char {
        let found = self.peek(0);
        self.line += usize::from(found == '\n');
        self.at += 1;
        found
    }

    fn is_done(&self) -> bool {
        self.at >= self.chars.len()
    }

    fn next_word(&mut self) -> Option<Word> {
        loop {
            self.skip_blank();
            if self.is_done() {
                return None;
            }
            let line = self.line;
            if let Some(text) = self.word() {
                return Some(Word { line, text });
            }
        }
    }

    /// Reads one word; `None` is for what says nothing here, such as a lifetime.
    fn word(&mut self) -> Option<String> {
        match self.peek(0) {
            '"' => Some(self.text()),
            '\'' => {
                self.quoted();
                None
            }
            c if c.is_alphanumeric() || c == '_' => Some(self.name()),
            ':' if self.peek(1) == ':' => {
                self.at += 2;
                Some("::".to_owned())
            }
            _ => Some(self.step().to_string()),
        }
    }

    fn skip_blank(&mut self) {
        loop {
            match (self.peek(0), self.peek(1)) {
                ('/', '/') => while !self.is_done() && self.step() != '\n' {},
                ('/', '*') => self.skip_comment(),
                (c, _) if c.is_whitespace() => {
                    self.step();
                }
                _ => return,
            }
        }
    }

    fn skip_comment(&mut self) {
        let mut depth = 0;
        while !self.is_done() {
            match (self.step(), self.peek(0)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => continue,
            }
            self.step();
            if depth == 0 {
                return;
            }
        }
    }

    fn text(&mut self) -> String {
        self.step();
        while !self.is_done() {
            match self.step() {
                '\\' => {
                    self.step();
                }
                '"' => break,
                _ => {}
            }
        }
        "\"".to_owned()
    }

    fn raw_text(&mut self) -> String {
        let mut signs = 0;
        while self.peek(0) == '#' {
            self.step();
            signs += 1;
        }
        self.step();
        while !self.is_done() {
            if self.step() == '"' && (0..signs).all(|ahead| self.peek(ahead) == '#') {
                self.at += signs;
                break;
            }
        }
        "\"".to_owned()
    }

    /// Passes a character or a lifetime.
    fn quoted(&mut self) {
        self.step();
        if self.peek(0) == '\\' {
            self.at += 2;
            while !self.is_done() && self.step() != '\'' {}
        } else if self.peek(1) == '\'' {
            self.step();
            self.step();
        }
    }

    fn name(&mut self) -> String {
        let mut name = String::new();
        while self.peek(0).is_alphanumeric() || self.peek(0) == '_' {
            name.push(self.step());
        }
        let is_raw = matches!(name.as_str(), "r" | "br" | "cr");
        match (self.peek(0), self.peek(1)) {
            ('"', _) if is_raw => self.raw_text(),
            ('#', '"' | '#') if is_raw => self.raw_text(),
            ('"', _) if matches!(name.as_str(), "b" | "c") => self.text(),
            ('\'', _) if name == "b" => {
                self.quoted();
                "\"".to_owned()
            }
            ('#', _) if name == "r" => {
                self.step();
                self.name()
            }
            _ => name,
        }
    }
}
