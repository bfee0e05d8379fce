//! The format of server-sent events.

use std::sync::Arc;

use bytes::{Buf, Bytes};

/// An event as it was written.
pub(super) struct Read {
    pub(super) name: Option<String>,
    pub(super) id: Option<Arc<str>>,
    pub(super) data: String,
}

/// Takes lines apart, and puts one event together at a time.
#[derive(Default)]
pub(super) struct Parser {
    /// What came, and was not looked at.
    rest: Bytes,
    /// The beginning of a line whose end did not come.
    line: Vec<u8>,
    after_return: bool,
    began: bool,
    name: Option<String>,
    id: Option<Arc<str>>,
    data: Option<String>,
}

/// More is to be held than may be.
#[derive(Debug, PartialEq)]
pub(super) struct TooLong;

impl Parser {
    /// Takes what came after everything before it was looked at.
    pub(super) fn feed(&mut self, chunk: Bytes) {
        self.rest = chunk;
    }

    /// Returns the next event that is whole; none where more has to come for it.
    pub(super) fn next(&mut self, most: usize) -> Result<Option<Read>, TooLong> {
        while let Some(first) = self.rest.first() {
            if std::mem::take(&mut self.after_return) && *first == b'\n' {
                self.rest.advance(1);
                continue;
            }
            let end = self.rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let part = self.rest.split_to(end.unwrap_or(self.rest.len()));
            if self.held() + part.len() > most {
                return Err(TooLong);
            }
            match self.rest.first() {
                None => self.line.extend_from_slice(&part),
                Some(end) => {
                    self.after_return = *end == b'\r';
                    self.rest.advance(1);
                    if let Some(event) = self.end_line(&part) {
                        return Ok(Some(event));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Returns how many bytes there are of the event that has not yet ended, and of the id, which
    /// holds for those after it.
    fn held(&self) -> usize {
        let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        let id = self.id.as_ref().map_or(0, |id| id.len());
        self.line.len() + length(&self.name) + id + length(&self.data)
    }

    /// Ends a line with its last part, and returns the event that ends with it.
    fn end_line(&mut self, part: &[u8]) -> Option<Read> {
        if self.line.is_empty() {
            return self.read_line(part);
        }
        let mut line = std::mem::take(&mut self.line);
        line.extend_from_slice(part);
        self.read_line(&line)
    }

    fn read_line(&mut self, line: &[u8]) -> Option<Read> {
        let line = String::from_utf8_lossy(line);
        let line = if self.began { &*line } else { line.trim_start_matches('\u{feff}') };
        self.began = true;
        if line.is_empty() {
            return self.end_event();
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            // An empty name is none, and an empty id takes back the one before.
            "event" => self.name = Some(value.to_owned()).filter(|name| !name.is_empty()),
            "id" if !value.contains('\0') => {
                self.id = Some(value).filter(|id| !id.is_empty()).map(Arc::from);
            }
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            _ => {}
        }
        None
    }

    /// An event without data is none; the id holds for the events after it.
    fn end_event(&mut self) -> Option<Read> {
        let name = self.name.take();
        let data = self.data.take()?;
        Some(Read { name, id: self.id.clone(), data })
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::{Config, RngSeed, TestRunner};

    use super::*;

    #[test]
    fn events_are_put_together_wherever_the_bytes_are_cut() -> Result<(), TooLong> {
        let text = "\u{feff}: hello\r\nevent: a\r\nid: 1\r\ndata: {\"x\":\rdata:2}\n\ndata\n\nevent: none\n\nretry: 5\ndata: last\n\nevent:\nid:\ndata: 1\n\ndata: cut off";
        let expected = [
            (Some("a"), Some("1"), "{\"x\":\n2}"),
            (None, Some("1"), ""),
            (None, Some("1"), "last"),
            (None, None, "1"),
        ];
        for size in 1..text.len() {
            let mut parser = Parser::default();
            let mut found = Vec::new();
            for chunk in text.as_bytes().chunks(size) {
                parser.feed(chunk.into());
                while let Some(event) = parser.next(100)? {
                    found.push(event);
                }
            }
            let found = found.iter();
            let found = found.map(|e| (e.name.as_deref(), e.id.as_deref(), e.data.as_str()));
            assert_eq!(found.collect::<Vec<_>>(), expected, "in chunks of {size}");
        }
        Ok(())
    }

    /// Reads a stream that came whole, line after line, as the format's description says it.
    fn read_whole(text: &str) -> Vec<(Option<String>, Option<String>, String)> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim_start_matches('\u{feff}');
        // What follows the last end of a line is no line.
        let lines = text.rsplit_once('\n').map_or("", |(lines, _)| lines);
        let (mut events, mut name, mut id, mut data) = (Vec::new(), None, None, Vec::new());
        for line in lines.split('\n').filter(|_| text.contains('\n')) {
            let (field, value) = line.split_once(':').unwrap_or((line, ""));
            let value = value.strip_prefix(' ').unwrap_or(value).to_owned();
            match field {
                "" if line.is_empty() => {
                    if !data.is_empty() {
                        events.push((name.take(), id.clone(), data.join("\n")));
                    }
                    (name, data) = (None, Vec::new());
                }
                "event" => name = Some(value).filter(|name| !name.is_empty()),
                "id" => id = Some(value).filter(|id| !id.is_empty()),
                "data" => data.push(value),
                _ => {}
            }
        }
        events
    }

    #[test]
    fn whatever_comes_is_read_alike_in_whatever_chunks_and_held_within_the_limit() {
        const PARTS: &[&str] = &[
            "data", "data:", "data: a", "id", "id: 1", "id: long", "event", "event: e", ": c", "x",
            "retry: 5", "\n", "\r", "\r\n", "\n\n", "\u{feff}", "é", " ",
        ];
        let parts = prop::collection::vec(prop::sample::select(PARTS), 0..60);
        let seed = RngSeed::Fixed(7);
        let config = Config { rng_seed: seed, failure_persistence: None, ..Config::default() };
        let sizes = prop::collection::vec(1usize..9, 1..9);
        let run =
            TestRunner::new(config).run(&(parts, sizes, 4usize..40), |(parts, sizes, most)| {
                let text = parts.concat();
                let expected = read_whole(&text);
                let mut parser = Parser::default();
                let (mut left, mut sizes) = (text.as_bytes(), sizes.iter().cycle());
                let (mut found, mut is_too_long) = (Vec::new(), false);
                while !left.is_empty() && !is_too_long {
                    let size = sizes.next().map_or(1, |size| left.len().min(*size));
                    let (chunk, rest) = left.split_at(size);
                    parser.feed(Bytes::copy_from_slice(chunk));
                    left = rest;
                    is_too_long = loop {
                        match parser.next(most) {
                            Ok(Some(e)) => {
                                found.push((e.name, e.id.map(|id| id.to_string()), e.data))
                            }
                            Ok(None) => break false,
                            Err(TooLong) => break true,
                        }
                    };
                    prop_assert!(is_too_long || parser.held() <= most);
                }
                // Up to where it becomes too long, all is read.
                let expected =
                    expected.get(..found.len()).filter(|_| is_too_long).unwrap_or(&expected);
                prop_assert_eq!(&found[..], expected, "{:?}", text);
                let longest = text.split(['\n', '\r']).map(str::len).max();
                prop_assert!(is_too_long || longest.is_none_or(|longest| longest <= most));
                Ok(())
            });
        assert!(run.is_ok(), "{run:?}");
    }
}
