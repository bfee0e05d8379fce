//! A call on its way from its arguments to an answer.

mod arguments;
mod check;
mod operation;
mod request;

use std::fmt;
use std::sync::Arc;

use crate::client::Client;
use crate::error::Error;
use crate::model::{Json, View};
use crate::report::Report;
use crate::response::{Answer, Received, Response};
use crate::stream::Incoming;
use crate::upload::Upload;

use arguments::Argument;
pub(crate) use operation::{Body, Encoding, Location, Operation, Parameter, Style};

/// A value to send as a body, whatever its type.
trait Sent: Send + Sync {
    fn view(&self) -> View<'_>;
}

impl<T: Json + Send + Sync> Sent for T {
    fn view(&self) -> View<'_> {
        Json::view(self)
    }
}

/// The arguments of a call.
#[derive(Clone)]
pub(crate) struct Call {
    client: Client,
    operation: &'static Operation,
    arguments: Vec<Option<Argument>>,
    body: Option<Arc<dyn Sent>>,
}

impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        let arguments = vec![None; operation.parameters.len()];
        Self { client: client.clone(), operation, arguments, body: None }
    }

    pub(crate) fn set_parameter<T: Json>(&mut self, index: usize, value: &T) {
        if let Some(parameter) = self.operation.parameters.get(index) {
            self.set(index, Argument::of(parameter, value.view()));
        }
    }

    #[allow(dead_code, reason = "the pages may have no upload")]
    pub(crate) fn set_uploads(&mut self, index: usize, files: Vec<Upload>) {
        self.set(index, Argument::Uploads(files));
    }

    fn set(&mut self, index: usize, value: Argument) {
        if let Some(argument) = self.arguments.get_mut(index) {
            *argument = Some(value);
        }
    }

    #[allow(dead_code, reason = "the pages may have no JSON body")]
    pub(crate) fn set_body<T: Json + Send + Sync + 'static>(&mut self, body: T) {
        self.body = Some(Arc::new(body));
    }

    /// Returns the arguments that go to one place, with their parameters.
    fn arguments(
        &self,
        location: Location,
    ) -> impl Iterator<Item = (&'static Parameter, &Argument)> {
        let all = self.operation.parameters.iter().zip(&self.arguments);
        let set = all.filter_map(|(parameter, argument)| Some((parameter, argument.as_ref()?)));
        set.filter(move |(parameter, _)| parameter.location == location)
    }

    /// Checks, sends, and reads the answer whole.
    pub(crate) async fn send<T: Received>(self) -> Result<Response<T>, Error> {
        let key = self.operation.key;
        let (answer, report) = self.exchange(true).await?;
        let answer = Answer::read(key, answer).await?;
        match T::receive(&answer, self.operation.answer_may_be_empty) {
            Ok(value) => Ok(Response::new(value, answer, report)),
            Err(reason) => Err(Error::undecodable(key, answer, report, reason)),
        }
    }

    /// Checks, sends, and lets the caller read the answer as it comes.
    #[allow(dead_code, reason = "the pages may have no answer that is a stream")]
    pub(crate) async fn open<T: From<Incoming>>(self) -> Result<Response<T>, Error> {
        let (mut answer, report) = self.exchange(false).await?;
        let head = Answer::head(&mut answer);
        let value = T::from(Incoming::new(self.operation.key, answer));
        Ok(Response::new(value, head, report))
    }

    /// Returns a successful answer, not yet read, and what the check found.
    async fn exchange(&self, is_read_whole: bool) -> Result<(reqwest::Response, Report), Error> {
        let key = self.operation.key;
        let report = self.checked()?;
        self.client.warned().tell(key, &report);
        let mut request = self.request().await?;
        if is_read_whole {
            request = request.timeout(self.client.timeout());
        }
        let answer = request.send().await.map_err(|error| Error::transport(Some(key), error))?;
        if answer.status().is_success() {
            return Ok((answer, report));
        }
        Err(Error::answer(key, Answer::read(key, answer).await?))
    }
}

/// Shows the operation; the arguments and the body may be somebody's secret.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation.key).finish_non_exhaustive()
    }
}

/// The methods that every call has beside those for its arguments.
macro_rules! methods {
    ($send:ident $answer:ty) => {
        /// Checks the call as [`send`](Self::send) does, and sends nothing.
        #[must_use]
        pub fn validate(&self) -> crate::Report {
            self.0.validate()
        }

        /// Checks the call, sends it, and reads the answer.
        ///
        /// Dropping the future cancels the request.
        ///
        /// # Errors
        ///
        /// Returns an error where the check finds one (nothing is sent then), where the service
        /// does not answer or answers with another status than success, and where its answer is
        /// not in the documented form.
        pub async fn send(self) -> Result<crate::Response<$answer>, crate::Error> {
            self.0.$send().await
        }
    };
}

pub(crate) use methods;
