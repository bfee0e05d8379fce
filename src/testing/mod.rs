//! A fake of the service, to run tests against.
//!
//! [`FakeAtoms`] answers real HTTP on the loopback interface. It judges a
//! request by its JSON alone, from the published documentation, and shares no
//! code with the client: an error of the client is not repeated here.
//!
//! It is a fake, not a copy. The wording of its errors is its own, and what
//! the documentation leaves open it accepts.

mod answer;
mod behaviour;
mod check;
mod fields;
mod recorded;
mod route;
mod sent;
mod server;
mod state;
mod text;

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

pub use answer::Answer;
pub use recorded::RecordedRequest;
pub use state::Draft;

use state::State;

/// Runs a fake of the service on a free port of `127.0.0.1` until it is dropped.
///
/// It starts with the agent `agent-1`, whose draft `draft-1` is empty and at
/// revision 1, and the workflow `workflow-1`, whose prompt has one `end_call`
/// tool. It knows two operations: `PATCH /agent/{id}/drafts/{draftId}/config`
/// and `PATCH /workflow/{id}`.
///
/// ```
/// use serde_json::json;
/// use smallest_atoms::testing::{Answer, FakeAtoms};
///
/// # use std::io::{Read, Write};
/// # async fn patch(fake: &FakeAtoms, path: &str, body: &str) -> std::io::Result<String> {
/// #     let (host, base) = fake.base_url()["http://".len()..].split_once('/').unwrap();
/// #     let host = host.to_owned();
/// #     let request = format!(
/// #         "PATCH /{base}{path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {}\r\n\
/// #          connection: close\r\ncontent-length: {}\r\n\r\n{body}",
/// #         fake.api_key(),
/// #         body.len(),
/// #     );
/// #     let exchange = move || {
/// #         let mut stream = std::net::TcpStream::connect(host)?;
/// #         stream.write_all(request.as_bytes())?;
/// #         let mut answer = String::new();
/// #         stream.read_to_string(&mut answer)?;
/// #         Ok(answer)
/// #     };
/// #     tokio::task::spawn_blocking(exchange).await?
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let fake = FakeAtoms::start().await?;
///
/// // `patch` stands for the code under test: give it `fake.base_url()` and
/// // `fake.api_key()`.
/// let path = "/agent/agent-1/drafts/draft-1/config";
/// let answer = patch(&fake, path, r#"{"firstMessage": "Hello"}"#).await?;
/// assert!(answer.starts_with("HTTP/1.1 200"));
///
/// let draft = fake.draft("agent-1", "draft-1").expect("the fake starts with it");
/// assert_eq!(draft.revision, 2);
/// assert_eq!(draft.config["firstMessage"], "Hello");
///
/// // What the service does only now and then is scripted.
/// fake.answer_next(Answer::json(429, json!({"message": "slow down"})).header("retry-after", "1"));
/// let answer = patch(&fake, path, r#"{"firstMessage": "Bye"}"#).await?;
/// assert!(answer.starts_with("HTTP/1.1 429"));
/// assert_eq!(fake.requests().len(), 2);
/// # Ok(())
/// # }
/// ```
pub struct FakeAtoms {
    base_url: String,
    state: Arc<Mutex<State>>,
    server: AbortHandle,
}

impl FakeAtoms {
    /// Starts the fake in the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// Fails when no port of `127.0.0.1` can be bound.
    ///
    /// # Panics
    ///
    /// Panics outside of a Tokio runtime, or in one without I/O.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let base_url = format!("http://{}{}", listener.local_addr()?, route::BASE);
        let state = Arc::new(Mutex::new(State::seeded()));
        let server = tokio::spawn(server::serve(listener, Arc::clone(&state))).abort_handle();
        Ok(Self { base_url, state, server })
    }

    /// Returns the URL to use in place of the service's own, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns the only key the fake accepts.
    #[must_use]
    pub fn api_key(&self) -> &str {
        behaviour::API_KEY
    }

    /// Adds a draft at revision 1, in place of one of the same name.
    ///
    /// A `config` that is no JSON object counts as an empty one.
    pub fn add_draft(&self, agent: impl Into<String>, draft: impl Into<String>, config: Value) {
        self.state().add_draft(agent.into(), draft.into(), config);
    }

    /// Returns the draft as it is now, or `None` when there is no such draft.
    #[must_use]
    pub fn draft(&self, agent: &str, draft: &str) -> Option<Draft> {
        self.state().draft(agent, draft).cloned()
    }

    /// Adds a workflow, in place of one of the same name.
    pub fn add_workflow(&self, id: impl Into<String>, workflow: Value) {
        self.state().add_workflow(id.into(), workflow);
    }

    /// Returns the workflow as it is now, or `None` when there is no such workflow.
    #[must_use]
    pub fn workflow(&self, id: &str) -> Option<Value> {
        self.state().workflow(id).cloned()
    }

    /// Answers 403 from now on to whatever concerns the agent.
    pub fn forbid_agent(&self, agent: impl Into<String>) {
        self.state().forbid_agent(agent.into());
    }

    /// Gives `answer` to the next request, whatever that request is.
    ///
    /// The request is recorded, and changes nothing. Several answers queue up,
    /// one for each request.
    pub fn answer_next(&self, answer: Answer) {
        self.state().script(answer);
    }

    /// Returns every request seen so far, in their order.
    ///
    /// Refused requests are among them, and those that got a scripted answer.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests().to_vec()
    }

    /// Returns the requests seen since this was last called, and forgets them: for a test of so many
    /// that keeping them all would be too much.
    #[must_use]
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        self.state().take_requests()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for FakeAtoms {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl fmt::Debug for FakeAtoms {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FakeAtoms")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
