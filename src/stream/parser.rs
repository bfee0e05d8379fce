//! The format of server-sent events.

use std::sync::Arc;

use bytes::{Buf, Bytes};

use super::Event;

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
    pub(super) fn next(&mut self, most: usize) -> Result<Option<Event<String>>, TooLong> {
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
    fn end_line(&mut self, part: &[u8]) -> Option<Event<String>> {
        if self.line.is_empty() {
            return self.read_line(part);
        }
        let mut line = std::mem::take(&mut self.line);
        line.extend_from_slice(part);
        self.read_line(&line)
    }

    fn read_line(&mut self, line: &[u8]) -> Option<Event<String>> {
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
    fn end_event(&mut self) -> Option<Event<String>> {
        let name = self.name.take();
        let data = self.data.take()?;
        Some(Event { name, id: self.id.clone(), data })
    }
}

#[cfg(test)]
mod tests {
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
}
