//! Answers that are read as they come.

mod event;
mod parser;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::header::CONTENT_TYPE;

use crate::error::Error;
use crate::incoming::{Arrived, Incoming};
use crate::model::Json;
use crate::response::Answer;
use crate::validate;
use crate::weight::is_too_heavy;
use parser::{Parser, Read, TooLong};

pub use event::Event;

/// The bytes of an answer, read as they come with [`chunk`](Self::chunk), for which the only limit is
/// how long they may fail to come ([`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout)),
/// or whole with [`bytes`](Self::bytes).
///
/// It is a [`Stream`] of what `chunk` returns, for whatever takes one, such as `futures_util` or a web
/// framework.
///
/// # Examples
///
/// ```
/// # use smallest_atoms::{Download, Error, Response};
/// # async fn send() -> Result<Response<Download>, Error> { unimplemented!() }
/// # async fn example() -> Result<(), Error> {
/// use futures_util::TryStreamExt;
///
/// // `send` stands for `call.send`, of an operation that answers with a file.
/// let download = send().await?.into_value();
/// let length = download.try_fold(0, async |sum, chunk| Ok(sum + chunk.len())).await?;
/// println!("{length} bytes");
/// # Ok(())
/// # }
/// ```
pub struct Download(Incoming);

impl Download {
    pub(crate) fn new(incoming: Incoming) -> Self {
        Self(incoming)
    }

    /// Returns the media type of the bytes, such as `audio/wav`, as the service states it: not every
    /// service keeps to what its page says of them.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.0.head().headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the next bytes, or `None` at the end and after an error.
    ///
    /// Dropping the future loses no bytes.
    ///
    /// # Errors
    ///
    /// Returns an error where the connection breaks before the end, or nothing comes for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.0.poll_chunk(context)).await
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

/// The bytes as they come, as [`Download::chunk`] returns them.
impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_chunk(context).map(Result::transpose)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").finish_non_exhaustive()
    }
}

/// What many services write behind their last event. It is no JSON.
const DONE: &str = "[DONE]";

/// How many chunks without an event are read at once. Comments that come faster than they are read
/// would keep all else waiting, the caller's time limit too.
const MOST_CHUNKS: usize = 32;

/// The events of an answer, read as they come; once they began, the only time limit is how long the
/// service may be silent ([`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout)).
///
/// The format is that of server-sent events; an answer of another media type, such as a page of HTML,
/// is an error of `send` that keeps its body. What a page gives as a text may come as JSON or as it
/// is; of anything else, `data: [DONE]` is the end. What of an event is not of the documented type is
/// told by `tracing` as that of an answer is ([`Response::mismatches`](crate::Response::mismatches)),
/// and found by `event.data.validate()`.
///
/// It is a [`Stream`] of what [`next`](Self::next) returns. Where the traits of `futures_util` or
/// `tokio_stream` are in scope, `next` is still the method here; theirs is `StreamExt::next`.
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
///
/// As a stream:
///
/// ```
/// # use smallest_atoms::{Error, Events, Response, types::DraftConfigRequest};
/// # async fn send() -> Result<Response<Events<DraftConfigRequest>>, Error> { unimplemented!() }
/// # async fn example() -> Result<(), Error> {
/// use futures_util::TryStreamExt;
///
/// let events = send().await?.into_value();
/// let named = events.try_filter_map(async |event| Ok(event.name.map(|name| (name, event.data))));
/// let all: Vec<_> = named.try_collect().await?;
/// # Ok(())
/// # }
/// ```
pub struct Events<T> {
    incoming: Incoming,
    parser: Parser,
    data: PhantomData<fn() -> T>,
}

impl<T> Events<T> {
    pub(crate) fn new(incoming: Incoming) -> Self {
        Self { incoming, parser: Parser::default(), data: PhantomData }
    }
}

#[allow(private_bounds, reason = "the models are all that implements it")]
impl<T: Json> Events<T> {
    /// Returns the next event, or `None` at the end.
    ///
    /// Dropping the future loses no event.
    ///
    /// # Errors
    ///
    /// Returns an error where the connection breaks, where nothing comes for too long, where an
    /// event, with its name and its id, or a comment is longer than an answer may be, or where an event
    /// is not in the documented form. After an event that is not in the documented form, `next` returns
    /// the events that follow it; after any other error, `None`.
    pub async fn next(&mut self) -> Result<Option<Event<T>>, Error> {
        poll_fn(|context| self.poll_event(context)).await
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Event<T>>, Error>> {
        for _ in 0..MOST_CHUNKS {
            match self.parser.next(self.incoming.limit()) {
                Ok(Some(event)) if event.data == DONE && T::from_text(DONE).is_none() => {
                    self.end();
                    return Poll::Ready(Ok(None));
                }
                Ok(Some(event)) if !is_too_heavy(event.data.as_bytes(), self.incoming.limit()) => {
                    return Poll::Ready(self.read(event).map(Some));
                }
                Ok(Some(_)) | Err(TooLong) => {
                    self.end();
                    return Poll::Ready(Err(self.incoming.too_large()));
                }
                Ok(None) => {}
            }
            match ready!(self.incoming.poll_chunk(context))? {
                Some(chunk) => self.parser.feed(chunk),
                None => return Poll::Ready(Ok(None)),
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Lets nothing more come.
    fn end(&mut self) {
        self.parser = Parser::default();
        self.incoming.end_stream();
    }

    fn read(&self, event: Read) -> Result<Event<T>, Error> {
        let misread = |reason: String| {
            let (operation, head) = (self.incoming.operation(), self.incoming.head());
            Error::misread_event(operation, head, event.data.clone().into(), reason)
        };
        let read = crate::json::read(event.data.as_bytes());
        // A text need not be written as JSON.
        let data =
            read.or_else(|reason| T::from_text(&event.data).ok_or_else(|| misread(reason)))?;
        self.incoming.tell_of_mismatches(&validate::mismatches(&data.view()));
        let secret = self.incoming.head().secret.clone();
        Ok(Event { name: event.name, id: event.id, data, secret })
    }
}

/// The events as they come, as [`Events::next`] returns them.
impl<T: Json> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context).map(Result::transpose)
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").finish_non_exhaustive()
    }
}

impl<T: Send> Arrived for Events<T> {
    async fn arrive(incoming: Incoming) -> Result<(Self, Answer), Error> {
        let head = incoming.head().clone();
        let Some(found) = other_than_events(&head).map(str::to_owned) else {
            return Ok((Self::new(incoming), head));
        };
        let operation = incoming.operation();
        // However it ends: it is not what was asked for.
        let (answer, _) = incoming.whole().await;
        let reason = format!("expected a stream of events, found `{found}`");
        Err(Error::undecodable(operation, answer, reason))
    }
}

/// Returns the media type of an answer that is no stream of events: read as one, it would have no
/// event, and be lost.
fn other_than_events(head: &Answer) -> Option<&str> {
    // The last two say nothing of the form.
    const EVENTS: [&str; 3] = ["text/event-stream", "text/plain", "application/octet-stream"];
    let found = head.headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let essence = found.split(';').next().unwrap_or_default().trim();
    let may_be = EVENTS.iter().any(|events| essence.eq_ignore_ascii_case(events));
    (!essence.is_empty() && !may_be).then_some(essence)
}

impl Arrived for Download {
    async fn arrive(incoming: Incoming) -> Result<(Self, Answer), Error> {
        let head = incoming.head().clone();
        Ok((Self::new(incoming), head))
    }
}
