//! An answer that is on its way: its head is here, its body comes.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use tokio::time::Sleep;

use crate::client::Client;
use crate::error::{Error, Failure};
use crate::limits::{Deadline, Limits, TimeLimit};
use crate::response::{Answer, Received};
use crate::validate::Mismatch;
use crate::weight::Scale;

/// An answer whose body is not yet read.
pub(crate) struct Incoming {
    client: Client,
    operation: &'static str,
    head: Answer,
    body: reqwest::Response,
    limits: Limits,
    /// For reading it whole at once, and for the call.
    deadline: Deadline,
    end: Deadline,
    may_be_empty: bool,
    /// How long the next bytes of a stream are still waited for.
    silence: Option<(Deadline, Pin<Box<Sleep>>)>,
    /// Whether nothing more of a stream will come.
    has_ended: bool,
}

impl Incoming {
    pub(crate) fn new(
        client: &Client,
        operation: &'static str,
        head: Answer,
        body: reqwest::Response,
        limits: Limits,
        deadline: Deadline,
        end: Deadline,
    ) -> Self {
        let client = client.clone();
        let (may_be_empty, silence, has_ended) = (false, None, false);
        Self {
            client,
            operation,
            head,
            body,
            limits,
            deadline,
            end,
            may_be_empty,
            silence,
            has_ended,
        }
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

    /// Tells of what was read and is not of the documented type.
    pub(crate) fn tell_of_mismatches(&self, mismatches: &[Mismatch]) {
        self.client.warned().tell_of_mismatches(self.operation, mismatches);
    }

    /// Returns how many bytes may be held at once.
    pub(crate) fn limit(&self) -> usize {
        self.limits.answer
    }

    pub(crate) fn too_large(&self) -> Error {
        let failure = Failure::TooLarge(self.limits.answer);
        Error::broken(self.operation, Some(self.head.clone()), failure)
    }

    /// Reads a body that is to be JSON to its end; where that fails, what came of it is in the answer.
    pub(crate) async fn whole(self) -> (Answer, Option<Failure>) {
        let deadline = self.deadline;
        self.read_until(|| deadline, Some(Scale::default())).await
    }

    /// Reads what is left of a stream: it may neither be silent nor last longer than the call.
    pub(crate) async fn rest(self) -> Result<Bytes, Error> {
        let (operation, end, silence) = (self.operation, self.end, self.limits.read_timeout);
        let until = || end.or_earlier(Deadline::after(TimeLimit::Read, silence));
        unbroken(operation, self.read_until(until, None).await).map(|answer| answer.body)
    }

    /// Reads to the end, each part until its own instant, and weighs what is to be JSON.
    async fn read_until(
        mut self,
        until: impl Fn() -> Deadline,
        mut scale: Option<Scale>,
    ) -> (Answer, Option<Failure>) {
        let most = self.limits.answer;
        // What says beforehand that it is too long is not read at all.
        if self.body.content_length().is_some_and(|length| length > most as u64) {
            return (self.head, Some(Failure::TooLarge(most)));
        }
        let mut read = BytesMut::new();
        let mut weighed = 0;
        let failure = loop {
            let deadline = until();
            match deadline.bound(self.body.chunk()).await {
                Ok(Ok(Some(chunk))) => {
                    let room = most.saturating_sub(read.len());
                    read.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
                    if chunk.len() > room {
                        break Some(Failure::TooLarge(most));
                    }
                    // What is shorter cannot weigh too much.
                    if read.len() > most / Scale::MOST
                        && let Some(scale) = &mut scale
                    {
                        scale.add(read.get(weighed..).unwrap_or_default());
                        weighed = read.len();
                        if scale.weight() > most {
                            break Some(Failure::TooLarge(most));
                        }
                    }
                }
                Ok(Ok(None)) => break None,
                Ok(Err(error)) => break Some(Failure::http(error)),
                Err(_) => break Some(Failure::late(&deadline)),
            }
        };
        self.head.body = read.freeze();
        (self.head, failure)
    }

    /// Returns the next bytes of a stream; nothing after its end or after an error.
    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, Error>> {
        if self.has_ended {
            return Poll::Ready(Ok(None));
        }
        // It holds nothing of what came: to drop it loses nothing.
        let polled = pin!(self.body.chunk()).poll(context);
        let failure = match polled {
            Poll::Ready(Ok(chunk)) => {
                self.silence = None;
                self.has_ended = chunk.is_none();
                return Poll::Ready(Ok(chunk));
            }
            Poll::Ready(Err(error)) => Failure::http(error),
            Poll::Pending => ready!(self.poll_silence(context)),
        };
        self.end_stream();
        Poll::Ready(Err(Error::broken(self.operation, Some(self.head.clone()), failure)))
    }

    /// Waits until the stream was silent for too long. The time runs on while nobody waits.
    fn poll_silence(&mut self, context: &mut Context<'_>) -> Poll<Failure> {
        let limit = self.limits.read_timeout;
        let (deadline, sleep) = self.silence.get_or_insert_with(|| {
            let deadline = Deadline::after(TimeLimit::Read, limit);
            (deadline, Box::pin(deadline.sleep()))
        });
        sleep.as_mut().poll(context).map(|()| Failure::late(deadline))
    }

    /// Lets nothing more of a stream come.
    pub(crate) fn end_stream(&mut self) {
        self.silence = None;
        self.has_ended = true;
    }
}

/// Returns an answer that was read to its end.
fn unbroken(
    operation: &'static str,
    (answer, failure): (Answer, Option<Failure>),
) -> Result<Answer, Error> {
    match failure {
        Some(failure) => Err(Error::broken(operation, Some(answer), failure)),
        None => Ok(answer),
    }
}

/// What a successful answer is turned into, read whole or as it comes.
pub(crate) trait Arrived: Sized + Send {
    fn arrive(incoming: Incoming) -> impl Future<Output = Result<(Self, Answer), Error>> + Send;
}

impl<T: Received + Send> Arrived for T {
    async fn arrive(incoming: Incoming) -> Result<(Self, Answer), Error> {
        let (operation, may_be_empty) = (incoming.operation, incoming.may_be_empty);
        let client = incoming.client.clone();
        let mut answer = unbroken(operation, incoming.whole().await)?;
        match T::receive(&answer, may_be_empty) {
            Ok(value) => {
                answer.mismatches = value.mismatches();
                client.warned().tell_of_mismatches(operation, &answer.mismatches);
                Ok((value, answer))
            }
            Err(reason) => Err(Error::undecodable(operation, answer, reason)),
        }
    }
}
