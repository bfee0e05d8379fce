//! A call on its way from its arguments to an answer.

mod added;
mod arguments;
pub(crate) mod budget;
mod check;
mod exchange;
mod operation;
mod options;
mod request;
pub(crate) mod retry;
mod trace;

use std::fmt;
use std::sync::Arc;

use crate::client::Client;
use crate::model::{Json, View};
use crate::upload::Upload;
use crate::validate;

use arguments::{Argument, Given};
pub(crate) use operation::{Body, Encoding, Location, Operation, Parameter, Style};
pub use options::CallOptions;

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
    arguments: Vec<Option<Given>>,
    body: Option<Arc<dyn Sent>>,
    options: CallOptions,
}

impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        let arguments = vec![None; operation.parameters.len()];
        let options = CallOptions::default();
        Self { client: client.clone(), operation, arguments, body: None, options }
    }

    pub(crate) fn set_parameter<T: Json>(&mut self, index: usize, value: &T) {
        if let Some(parameter) = self.operation.parameters.get(index) {
            let (bounds, key) = (parameter.bounds, self.client.secret());
            let report = validate::argument(value.view(), parameter.wire, bounds, key);
            self.set(index, Given { argument: Argument::of(parameter, value.view()), report });
        }
    }

    #[allow(dead_code, reason = "the pages may have no upload")]
    pub(crate) fn set_uploads(&mut self, index: usize, files: Vec<Upload>) {
        if let Some(parameter) = self.operation.parameters.get(index) {
            let (bounds, key) = (parameter.bounds, self.client.secret());
            let report = validate::argument(View::List(&files), parameter.wire, bounds, key);
            self.set(index, Given { argument: Argument::Uploads(files), report });
        }
    }

    fn set(&mut self, index: usize, value: Given) {
        if let Some(argument) = self.arguments.get_mut(index) {
            *argument = Some(value);
        }
    }

    #[allow(dead_code, reason = "the pages may have no JSON body")]
    pub(crate) fn set_body<T: Json + Send + Sync + 'static>(&mut self, body: T) {
        self.body = Some(Arc::new(body));
    }

    pub(crate) fn set_options(&mut self, options: CallOptions) {
        self.options = options;
    }

    /// Returns the arguments that go to one place, with their parameters.
    fn arguments(
        &self,
        location: Location,
    ) -> impl Iterator<Item = (&'static Parameter, &Argument)> {
        let all = self.operation.parameters.iter().zip(&self.arguments);
        let set =
            all.filter_map(|(parameter, argument)| Some((parameter, &argument.as_ref()?.argument)));
        set.filter(move |(parameter, _)| parameter.location == location)
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
    // The type of the answer says whether it is read whole or as it comes.
    ($answer:ty) => {
        /// Sets what this call does otherwise than its client, in place of what was set before.
        #[inline]
        pub fn with(mut self, options: crate::CallOptions) -> Self {
            self.0.set_options(options);
            self
        }

        /// Checks the call as [`send`](Self::send) does, and sends nothing: its arguments and
        /// options, its body, and whether the operation is deprecated.
        #[inline]
        #[must_use]
        pub fn validate(&self) -> crate::Report {
            self.0.validate()
        }

        /// Checks the call, sends it, and reads the answer.
        ///
        /// It is sent again only where that is safe, or where the client or the call's options
        /// allow more. Dropping the future cancels the request.
        ///
        /// # Errors
        ///
        /// Returns an error where the check finds one (nothing is sent then), where the service
        /// does not answer in time or answers with another status than success, and where its
        /// answer is not in the documented form.
        // Not `async`: the future of each operation would be one more for the compiler to check.
        #[inline]
        pub fn send(
            self,
        ) -> impl ::std::future::Future<Output = Result<crate::Response<$answer>, crate::Error>> {
            self.0.send()
        }
    };
}

pub(crate) use methods;

#[cfg(test)]
mod tests;
