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
            Some(doc) => {
                for line in doc.lines() {
                    self.begin('#').push_str("///");
                    self.text.push_str(line);
                    self.last = LINE;
                }
            }
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

/// Returns the text of a doc comment.
fn doc(attribute: &Group) -> Option<String> {
    let mut tokens = attribute.stream().into_iter();
    let name = tokens.next().filter(|name| matches!(name, TokenTree::Ident(name) if name == "doc"));
    name.and(tokens.next())?;
    let literal = tokens.next()?.to_string();
    match literal.strip_prefix('r') {
        Some(raw) => raw.strip_prefix('"')?.strip_suffix('"').map(str::to_owned),
        None => unescaped(literal.strip_prefix('"')?.strip_suffix('"')?),
    }
}

/// Returns what the inside of a literal says, where it has no escapes but the usual ones.
fn unescaped(text: &str) -> Option<String> {
    let mut unescaped = String::with_capacity(text.len());
    let mut parts = text.split('\\');
    unescaped.push_str(parts.next()?);
    while let Some(part) = parts.next() {
        let (char, rest) = match (part.chars().next(), parts.clone().next()) {
            // Two in a row have nothing between them.
            (None, Some(after)) => {
                parts.next();
                ('\\', after)
            }
            (Some('n'), _) => ('\n', part.get(1..)?),
            (Some('t'), _) => ('\t', part.get(1..)?),
            (Some(quote @ ('"' | '\'')), _) => (quote, part.get(1..)?),
            _ => return None,
        };
        unescaped.push(char);
        unescaped.push_str(rest);
    }
    Some(unescaped)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn a_doc_comment_says_what_its_attribute_said() -> syn::Result<()> {
        for doc in [
            " one line",
            " two\n lines",
            " a\n\n gap",
            r#" "quoted" and 'single'"#,
            r" a \ and \\ and \\\n that is no line",
            " ends in \\",
            " a\ttab, é, 日本, \u{1f600}",
        ] {
            let text = super::text(quote! { #[doc = #doc] struct S; });
            let file = syn::parse_file(&text)?;
            assert!(text.starts_with("\n///") || text.starts_with("///"), "{text}");
            let lines = file.items.iter().flat_map(|item| match item {
                syn::Item::Struct(item) => item.attrs.as_slice(),
                _ => &[],
            });
            let lines = lines.map(|attribute| match &attribute.meta {
                syn::Meta::NameValue(syn::MetaNameValue {
                    value: syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }),
                    ..
                }) => line.value(),
                _ => String::new(),
            });
            assert_eq!(lines.collect::<Vec<_>>().join("\n"), doc, "{text}");
        }
        Ok(())
    }
}
