//! An answer that is on its way: its head is here, its body comes.

use bytes::{Bytes, BytesMut};

use crate::error::{Error, Failure};
use crate::limits::{Deadline, Limits, TimeLimit};
use crate::response::{Answer, Received};
use crate::stream::{Download, Events};

/// An answer whose body is not yet read.
pub(crate) struct Incoming {
    operation: &'static str,
    head: Answer,
    body: reqwest::Response,
    limits: Limits,
    /// For reading it whole at once, and for the call.
    deadline: Deadline,
    end: Deadline,
    may_be_empty: bool,
}

impl Incoming {
    pub(crate) fn new(
        operation: &'static str,
        head: Answer,
        body: reqwest::Response,
        limits: Limits,
        deadline: Deadline,
        end: Deadline,
    ) -> Self {
        Self { operation, head, body, limits, deadline, end, may_be_empty: false }
    }

    /// Turns the answer into what its status is documented to be.
    pub(crate) async fn arrived<T: Arrived>(
        mut self,
        may_be_empty: bool,
    ) -> Result<(T, Answer), Error> {
        self.may_be_empty = may_be_empty;
        T::arrive(self).await
    }

    pub(crate) fn operation(&self) -> &'static str {
        self.operation
    }

    pub(crate) fn head(&self) -> &Answer {
        &self.head
    }

    /// Returns how many bytes may be held at once.
    pub(crate) fn limit(&self) -> usize {
        self.limits.answer
    }

    pub(crate) fn too_large(&self) -> Error {
        let failure = Failure::TooLarge(self.limits.answer);
        Error::broken(self.operation, Some(self.head.clone()), failure)
    }

    /// Reads the body to its end; where that fails, what came of it is in the answer.
    pub(crate) async fn whole(self) -> (Answer, Option<Failure>) {
        let deadline = self.deadline;
        self.read_until(|| deadline).await
    }

    /// Reads what is left of a stream: it may neither be silent nor last longer than the call.
    pub(crate) async fn rest(self) -> Result<Bytes, Error> {
        let (operation, end, silence) = (self.operation, self.end, self.limits.read_timeout);
        let until = || end.or_earlier(Deadline::after(TimeLimit::Read, silence));
        match self.read_until(until).await {
            (answer, Some(failure)) => Err(Error::broken(operation, Some(answer), failure)),
            (answer, None) => Ok(answer.body),
        }
    }

    /// Reads to the end, each part until its own instant.
    async fn read_until(mut self, until: impl Fn() -> Deadline) -> (Answer, Option<Failure>) {
        let mut read = BytesMut::new();
        let failure = loop {
            let deadline = until();
            match deadline.bound(self.body.chunk()).await {
                Ok(Ok(Some(chunk))) => {
                    let room = self.limits.answer.saturating_sub(read.len());
                    read.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
                    if chunk.len() > room {
                        break Some(Failure::TooLarge(self.limits.answer));
                    }
                }
                Ok(Ok(None)) => break None,
                Ok(Err(error)) => break Some(Failure::http(error)),
                Err(_) => break Some(deadline.hit()),
            }
        };
        self.head.body = read.freeze();
        (self.head, failure)
    }

    /// Returns the next bytes of a stream.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let silence = Deadline::after(TimeLimit::Read, self.limits.read_timeout);
        let failure = match silence.bound(self.body.chunk()).await {
            Ok(Ok(chunk)) => return Ok(chunk),
            Ok(Err(error)) => Failure::http(error),
            Err(_) => silence.hit(),
        };
        Err(Error::broken(self.operation, Some(self.head.clone()), failure))
    }
}

/// What a successful answer is turned into, read whole or as it comes.
pub(crate) trait Arrived: Sized + Send {
    fn arrive(incoming: Incoming) -> impl Future<Output = Result<(Self, Answer), Error>> + Send;
}

impl<T: Received + Send> Arrived for T {
    async fn arrive(incoming: Incoming) -> Result<(Self, Answer), Error> {
        let (operation, may_be_empty) = (incoming.operation, incoming.may_be_empty);
        match incoming.whole().await {
            (answer, Some(failure)) => Err(Error::broken(operation, Some(answer), failure)),
            (answer, None) => match T::receive(&answer, may_be_empty) {
                Ok(value) => Ok((value, answer)),
                Err(reason) => Err(Error::undecodable(operation, answer, reason)),
            },
        }
    }
}

impl<T: Send> Arrived for Events<T> {
    async fn arrive(incoming: Incoming) -> Result<(Self, Answer), Error> {
        let head = incoming.head.clone();
        Ok((Self::new(incoming), head))
    }
}

impl Arrived for Download {
    async fn arrive(incoming: Incoming) -> Result<(Self, Answer), Error> {
        let head = incoming.head.clone();
        Ok((Self::new(incoming), head))
    }
}
