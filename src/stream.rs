//! Answers that are read as they come.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::error::Error;
use crate::incoming::Incoming;
use crate::model::{Json, kind_of};

/// The bytes of an answer, read as they come with [`chunk`](Self::chunk), for which the only limit is
/// how long they may fail to come ([`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout)),
/// or whole with [`bytes`](Self::bytes).
pub struct Download(Incoming);

impl Download {
    pub(crate) fn new(incoming: Incoming) -> Self {
        Self(incoming)
    }

    /// Returns the next bytes, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error where the connection breaks before the end, or nothing comes for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.0.chunk().await
    }

    /// Returns all the bytes that are left, within the limits of the call: its time, which runs from
    /// its start ([`ClientBuilder::timeout`](crate::ClientBuilder::timeout)), and its length
    /// ([`ClientBuilder::answer_limit`](crate::ClientBuilder::answer_limit)).
    ///
    /// # Errors
    ///
    /// Returns an error where the connection breaks before the end, where nothing comes for too
    /// long, or where a limit is hit; [`Error::body`] has what came until then.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        self.0.rest().await
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").finish_non_exhaustive()
    }
}

/// One event of a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The event's name; none where the service gives none.
    pub name: Option<String>,
    /// The id to resume after.
    pub id: Option<String>,
    /// What the event says.
    pub data: T,
}

/// The events of an answer, read as they come; once they began, the only time limit is how long the
/// service may be silent ([`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout)).
///
/// The format is that of server-sent events. What a page gives as a text may come as JSON or as it
/// is.
///
/// # Examples
///
/// ```
/// # use smallest_atoms::{Error, Events, Response, types::DraftConfigRequest};
/// # async fn send() -> Result<Response<Events<DraftConfigRequest>>, Error> { unimplemented!() }
/// # async fn example() -> Result<(), Error> {
/// // `send` stands for `call.send`, of an operation that answers with events.
/// let mut events = send().await?.into_value();
/// while let Some(event) = events.next().await? {
///     println!("{:?}: {:?}", event.name, event.data);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Events<T> {
    incoming: Incoming,
    parser: Parser,
    ended: bool,
    data: PhantomData<fn() -> T>,
}

impl<T> Events<T> {
    pub(crate) fn new(incoming: Incoming) -> Self {
        Self { incoming, parser: Parser::default(), ended: false, data: PhantomData }
    }
}

#[allow(private_bounds, reason = "the models are all that implements it")]
impl<T: Json> Events<T> {
    /// Returns the next event, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error where the connection breaks, where nothing comes for too long, where an
    /// event is longer than an answer may be, or where one is not in the documented form. After an
    /// event that is not in the documented form, `next` returns the events that follow it.
    pub async fn next(&mut self) -> Result<Option<Event<T>>, Error> {
        loop {
            if let Some(event) = self.parser.ready.pop_front() {
                return self.read(event).map(Some);
            }
            if self.ended {
                return Ok(None);
            }
            if self.parser.held() > self.incoming.limit() {
                self.ended = true;
                return Err(self.incoming.too_large());
            }
            match self.incoming.chunk().await? {
                Some(chunk) => self.parser.feed(&chunk),
                None => self.ended = true,
            }
        }
    }

    fn read(&self, event: Event<String>) -> Result<Event<T>, Error> {
        let misread = |reason: String| {
            let (operation, head) = (self.incoming.operation(), self.incoming.head());
            Error::misread_event(operation, head, event.data.clone().into(), reason)
        };
        let read = match crate::json::parse(event.data.as_bytes()) {
            Ok(json) => T::read(json).map_err(|found| {
                format!("expected {}, found {}", T::KIND, kind_of(Json::view(&found)))
            }),
            Err(error) => Err(crate::json::told(&error, event.data.as_bytes())),
        };
        // A text need not be written as JSON.
        let data =
            read.or_else(|reason| T::from_text(&event.data).ok_or_else(|| misread(reason)))?;
        Ok(Event { name: event.name, id: event.id, data })
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").finish_non_exhaustive()
    }
}

/// Takes lines apart, and puts events together.
#[derive(Default)]
struct Parser {
    ready: VecDeque<Event<String>>,
    line: Vec<u8>,
    after_return: bool,
    began: bool,
    name: Option<String>,
    id: Option<String>,
    data: Option<String>,
}

impl Parser {
    fn feed(&mut self, chunk: &[u8]) {
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
    fn held(&self) -> usize {
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
            "event" => self.name = Some(value.to_owned()),
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
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
        let text = "\u{feff}: hello\r\nevent: a\r\nid: 1\r\ndata: {\"x\":\rdata:2}\n\ndata\n\nevent: none\n\nretry: 5\ndata: last\n\ndata: cut off";
        let expected = [
            (Some("a"), Some("1"), "{\"x\":\n2}"),
            (None, Some("1"), ""),
            (None, Some("1"), "last"),
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
