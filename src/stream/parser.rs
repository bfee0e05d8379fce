//! The format of server-sent events.

use std::collections::VecDeque;

use super::Event;

/// Takes lines apart, and puts events together.
#[derive(Default)]
pub(super) struct Parser {
    ready: VecDeque<Event<String>>,
    line: Vec<u8>,
    after_return: bool,
    began: bool,
    name: Option<String>,
    id: Option<String>,
    data: Option<String>,
}

impl Parser {
    /// Returns the next event that is whole.
    pub(super) fn next(&mut self) -> Option<Event<String>> {
        self.ready.pop_front()
    }

    pub(super) fn feed(&mut self, chunk: &[u8]) {
        for &byte in chunk {
            match byte {
                b'\n' if std::mem::take(&mut self.after_return) => {}
                b'\n' | b'\r' => {
                    self.after_return = byte == b'\r';
                    self.end_line();
                }
                other => {
                    self.after_return = false;
                    self.line.push(other);
                }
            }
        }
    }

    /// Returns how many bytes there are of the event that has not yet ended.
    pub(super) fn held(&self) -> usize {
        self.line.len() + self.data.as_ref().map_or(0, String::len)
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = String::from_utf8_lossy(&line);
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
                self.id = Some(value.to_owned()).filter(|id| !id.is_empty());
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
    }

    /// An event without data is none; the id holds for the events after it.
    fn end_event(&mut self) {
        let name = self.name.take();
        if let Some(data) = self.data.take() {
            self.ready.push_back(Event { name, id: self.id.clone(), data });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_put_together_wherever_the_bytes_are_cut() {
        let text = "\u{feff}: hello\r\nevent: a\r\nid: 1\r\ndata: {\"x\":\rdata:2}\n\ndata\n\nevent: none\n\nretry: 5\ndata: last\n\nevent:\nid:\ndata: 1\n\ndata: cut off";
        let expected = [
            (Some("a"), Some("1"), "{\"x\":\n2}"),
            (None, Some("1"), ""),
            (None, Some("1"), "last"),
            (None, None, "1"),
        ];
        for size in 1..text.len() {
            let mut parser = Parser::default();
            text.as_bytes().chunks(size).for_each(|chunk| parser.feed(chunk));
            let found = parser.ready.iter();
            let found = found.map(|e| (e.name.as_deref(), e.id.as_deref(), e.data.as_str()));
            assert_eq!(found.collect::<Vec<_>>(), expected, "in chunks of {size}");
        }
    }
}
