//! From tokens to text that can be read: a line for each item, field and statement.
//!
//! A formatter would cost the build more than all the rest; `cargo xtask generate` formats what is
//! to be reviewed.

use std::fmt::{Display, Write};

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Returns the text of the code.
pub(crate) fn text(code: TokenStream) -> String {
    let mut layout = Layout { text: String::new(), depth: 0, last: START };
    layout.tokens(code, true);
    layout.text.push('\n');
    layout.text
}

/// What stands before the next token: a punctuation character as it is, or one of these.
const START: char = ' ';
const LINE: char = '\n';
const WORD: char = 'a';
const CLOSE: char = ')';

struct Layout {
    text: String,
    depth: usize,
    last: char,
}

impl Layout {
    fn tokens(&mut self, tokens: TokenStream, in_lines: bool) {
        let mut tokens = tokens.into_iter().peekable();
        let mut joint = false;
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    match tokens.next_if(|next| matches!(next, TokenTree::Group(_))) {
                        Some(TokenTree::Group(attribute)) => self.attribute(attribute),
                        _ => self.begin('#').push('#'),
                    }
                }
                TokenTree::Punct(punct) => {
                    let char = punct.as_char();
                    self.begin(char).push(char);
                    let path = joint && char == ':';
                    joint = punct.spacing() == Spacing::Joint;
                    if joint || path {
                        self.last = START;
                    } else if in_lines && (char == ';' || char == ',' && begins(tokens.peek())) {
                        self.last = LINE;
                    }
                    continue;
                }
                TokenTree::Group(group) => self.group(group),
                TokenTree::Ident(ident) => self.write(WORD, ident),
                TokenTree::Literal(literal) => self.write(WORD, literal),
            }
            joint = false;
        }
    }

    fn group(&mut self, group: Group) {
        let delimiter = group.delimiter();
        let stream = group.stream();
        // The stream has one owner then, and gives its tokens away without a copy.
        drop(group);
        let (open, close) = match delimiter {
            Delimiter::Brace if stream.is_empty() => ("{", "}"),
            Delimiter::Brace => return self.block(stream),
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        let brace = delimiter == Delimiter::Brace;
        self.begin(if brace { '{' } else { '(' }).push_str(open);
        self.last = START;
        self.tokens(stream, false);
        self.text.push_str(close);
        self.last = if brace { LINE } else { CLOSE };
    }

    fn block(&mut self, stream: TokenStream) {
        self.begin('{').push('{');
        self.depth += 1;
        self.last = LINE;
        self.tokens(stream, true);
        self.depth -= 1;
        self.line();
        self.text.push('}');
        self.last = LINE;
    }

    fn attribute(&mut self, attribute: Group) {
        match doc(&attribute) {
            Some(doc) => self.write('#', format_args!("///{doc}")),
            None => {
                self.begin('#').push('#');
                self.last = START;
                self.group(attribute);
            }
        }
        self.last = LINE;
    }

    fn write(&mut self, kind: char, token: impl Display) {
        // A string takes everything.
        let _ = write!(self.begin(kind), "{token}");
    }

    /// Begins a token with what stands between it and the last, and returns where to write it.
    fn begin(&mut self, kind: char) -> &mut String {
        if self.last == LINE {
            // What follows a brace and goes on with it.
            if !matches!(kind, ',' | ';' | '.' | '?') {
                self.line();
            }
        } else if apart(self.last, kind) {
            self.text.push(' ');
        }
        self.last = kind;
        &mut self.text
    }

    fn line(&mut self) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("    ", self.depth));
    }
}

/// Returns whether a field or its like begins here, and not the second argument of a type.
fn begins(next: Option<&TokenTree>) -> bool {
    !matches!(next, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

/// Returns whether a space stands between two tokens: where it must, and where a reader wants it.
fn apart(last: char, next: char) -> bool {
    match (last, next) {
        (START, _) | (_, ',' | ';' | '.' | '?') => false,
        (_, '{') => true,
        (WORD | CLOSE, '(' | '<' | '>' | ':' | '!') => false,
        (WORD | CLOSE, _) | ('=' | ',' | ':' | ';' | '+', _) | ('>', WORD) => true,
        (_, WORD | '(' | '>') | ('<' | '&', '\'' | ':') | ('<', '&') => false,
        // Two characters that are one operator without it.
        _ => true,
    }
}

/// Returns the text of a doc comment that needs no escapes.
fn doc(attribute: &Group) -> Option<String> {
    let mut tokens = attribute.stream().into_iter();
    let name = tokens.next().filter(|name| matches!(name, TokenTree::Ident(name) if name == "doc"));
    name.and(tokens.next())?;
    let literal = tokens.next()?.to_string();
    let raw = literal.strip_prefix('r');
    let text = raw.unwrap_or(&literal).strip_prefix('"')?.strip_suffix('"')?;
    (raw.is_some() || !text.contains('\\')).then(|| text.to_owned())
}
