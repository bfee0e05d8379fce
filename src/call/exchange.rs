//! From a checked call to its outcome: attempts, and the time between them.

use std::time::Duration;

use bytes::Bytes;
use tracing::Instrument;

use super::retry::{self, Next, Situation};
use super::{Call, trace};
use crate::error::{Error, Failure};
use crate::incoming::{Arrived, Incoming};
use crate::limits::{Deadline, Limits, TimeLimit};
use crate::report::Report;
use crate::response::{Answer, Response};

impl Call {
    /// Checks, sends, sends again where that is safe, and reads the answer.
    pub(crate) async fn send<T: Arrived>(mut self) -> Result<Response<T>, Error> {
        let span = trace::Span::of(self.operation);
        let within = span.span().clone();
        async {
            let outcome = self.outcome().await;
            span.end(&outcome);
            outcome
        }
        .instrument(within)
        .await
    }

    async fn outcome<T: Arrived>(&mut self) -> Result<Response<T>, Error> {
        let report = self.checked()?;
        self.client.warned().tell(self.operation.key, &report);
        let outcome = match self.take_json() {
            Ok(json) => self.attempts::<T>(json, report).await,
            Err(error) => Err(error.with_history(1, false, report)),
        };
        let deprecation = match &outcome {
            Ok(response) => response.deprecation(),
            Err(error) => error.deprecation(),
        };
        if let Some(deprecation) = deprecation {
            let sentence = self.client.secret().scrub(&deprecation.sentence()).into_owned();
            self.client.warned().tell_of_answer(self.operation.key, &sentence);
        }
        outcome
    }

    async fn attempts<T: Arrived>(
        &self,
        json: Option<Bytes>,
        report: Report,
    ) -> Result<Response<T>, Error> {
        let limits = self.options.limits(self.client.limits());
        let end = Deadline::after(TimeLimit::Call, limits.timeout);
        let mut pauses = None;
        let (mut made, mut is_ambiguous) = (0, false);
        let mut earlier = None;
        loop {
            made += 1;
            let error = match self.attempt(json.as_ref(), limits, end, made).await {
                Ok((value, answer)) => {
                    self.went_well(limits);
                    return Ok(Response::new(value, answer, report));
                }
                Err(error) => error,
            };
            is_ambiguous |= error.is_ambiguous();
            let pauses = pauses.get_or_insert_with(retry::pauses);
            match (self.next(&error, made, limits, end, pauses), earlier.take()) {
                (Next::After(wait), _) => tokio::time::sleep(wait).await,
                // What cannot be made ready again, a file that is gone, was sent before.
                (_, Some(earlier)) if error.is_invalid_request() => {
                    return Err(Error::with_history(earlier, made - 1, is_ambiguous, report));
                }
                _ => return Err(error.with_history(made, is_ambiguous, report)),
            }
            earlier = Some(error);
        }
    }

    /// Decides what comes after an attempt that failed, and tells of it.
    fn next(
        &self,
        error: &Error,
        made: u32,
        limits: Limits,
        end: Deadline,
        pauses: &mut impl Iterator<Item = Duration>,
    ) -> Next {
        let next = error.trouble().zip(pauses.next()).map_or(Next::End, |(trouble, pause)| {
            if retry::is_well(trouble) {
                self.went_well(limits);
            }
            let situation = Situation {
                method: &self.operation.method,
                trouble,
                stated: error.retry_after(),
                made,
                most: limits.attempts,
                left: end.left(),
                retry_ambiguous: limits.retry_ambiguous,
            };
            retry::next(situation, pause, || {
                limits.ignore_retry_budget || self.client.budget().take()
            })
        });
        trace::attempt(made, error, next);
        next
    }

    /// Pays back into the client's budget, of which a call that ignores it knows nothing.
    fn went_well(&self, limits: Limits) {
        if !limits.ignore_retry_budget {
            self.client.budget().pay_back();
        }
    }

    /// Sends once; each attempt builds the request anew, and opens its files again.
    async fn attempt<T: Arrived>(
        &self,
        json: Option<&Bytes>,
        limits: Limits,
        end: Deadline,
        number: u32,
    ) -> Result<(T, Answer), Error> {
        let key = self.operation.key;
        let attempt = Deadline::after(TimeLimit::Attempt, limits.attempt_timeout);
        let deadline = end.or_earlier(attempt);
        let broken = |failure| Error::broken(key, None, failure);
        let hit = |_| broken(Failure::late(&deadline));
        let not_sent = || broken(Failure::late(&deadline)).not_sent();
        let made = deadline.bound(self.request(json)).await;
        let (client, request) = made.map_err(|_| not_sent())??;
        // What is begun without time may be carried out, and its answer is not awaited.
        if deadline.left().is_zero() {
            return Err(not_sent());
        }
        let sent = deadline.bound(client.execute(request)).await.map_err(hit)?;
        let mut body = sent.map_err(|error| broken(Failure::http(error)))?;
        let head = Answer::head(&mut body, number, self.client.secret());
        let is_success = head.status.is_success();
        let incoming = Incoming::new(&self.client, key, head, body, limits, deadline, end);
        if is_success {
            return incoming.arrived(self.operation.answer_may_be_empty).await;
        }
        let (answer, cut) = incoming.whole().await;
        Err(Error::refused(key, answer, cut))
    }
}
