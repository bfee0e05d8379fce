//! Calls what it is told to call, line by line, and tells what it read. `cargo xtask conformance`
//! made it.

#[rustfmt::skip]
mod calls;
#[rustfmt::skip]
mod types;

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use smallest_atoms::{
    Checking, Client, Download, Error, Events, Finding, Report, Response, StatusCode,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    // What a page calls invalid is not sent; what only its words call so is.
    let (strict, open) = (client(Checking::Enforce)?, client(Checking::WarnOnly)?);
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let step = Step::read(&line?)?;
        let client = if step.is_wrong { &strict } else { &open };
        let called = AssertUnwindSafe(|| runtime.block_on(calls::call(client.clone(), step)));
        let told = catch_unwind(called).unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
            json!({ "outcome": "a panic", "message": text })
        });
        writeln!(out, "{told}")?;
        out.flush()?;
    }
    Ok(())
}

fn client(checking: Checking) -> Result<Client, Box<dyn std::error::Error>> {
    let builder = Client::builder()
        .api_key(std::env::var("SMALLEST_API_KEY")?)
        .base_url(std::env::var("SMALLEST_BASE_URL")?)
        .timeout(Duration::from_secs(20))
        .checking(checking);
    // Each step is one request, whatever the answer.
    Ok(builder.attempts(1).build()?)
}

/// What is to be called.
pub(crate) struct Step {
    pub(crate) operation: u64,
    pub(crate) variation: String,
    is_wrong: bool,
    body: Option<Value>,
    /// What the report before sending called errors: where, on what it rests, what was expected.
    errors: Vec<[String; 3]>,
    /// What was seen of the body.
    of_body: Seen,
    /// What the error was read as.
    documented: Value,
}

impl Step {
    fn read(line: &str) -> serde_json::Result<Self> {
        let line = serde_json::from_str::<Value>(line)?;
        Ok(Self {
            operation: line["operation"].as_u64().unwrap_or(u64::MAX),
            variation: line["variation"].as_str().unwrap_or_default().to_owned(),
            is_wrong: line["is_wrong"] == true,
            body: line.get("body").cloned(),
            errors: Vec::new(),
            of_body: Seen::default(),
            documented: Value::Null,
        })
    }

    /// Keeps what the report calls errors.
    pub(crate) fn check(&mut self, report: &Report) {
        let error = |found: &Finding| {
            [found.path(), found.basis(), found.expected()].map(str::to_owned)
        };
        self.errors = report.errors().map(error).collect();
    }

    /// Returns the body as the type that the call takes.
    pub(crate) fn body<T: DeserializeOwned + Typed>(&mut self) -> Option<T> {
        let body = self.body.take()?;
        let body = serde_json::from_value::<T>(body).expect("the body is of its type");
        member(&body, "", &mut self.of_body);
        Some(body)
    }

    pub(crate) fn whole<T: Serialize + Typed>(self, got: Result<Response<T>, Error>) -> Value {
        let got = match got {
            Ok(got) => got,
            Err(error) => return self.refused(&error),
        };
        let mut seen = Seen::default();
        let value = shown(got.value(), &mut seen);
        self.told(got.status(), "a value", value, &seen)
    }

    /// Tells an answer that is one of several types by its status.
    pub(crate) async fn by_status<T: ByStatus>(self, got: Result<Response<T>, Error>) -> Value {
        let got = match got {
            Ok(got) => got,
            Err(error) => return self.refused(&error),
        };
        let mut seen = Seen::default();
        let status = got.status();
        let (variant, value) = got.value().told(&mut seen);
        let (outcome, value) = match got.into_value().read(&mut seen).await {
            None => ("a value", value),
            Some(Ok(streamed)) => streamed,
            Some(Err(error)) => return self.refused(&error),
        };
        let mut told = self.told(status, outcome, value, &seen);
        told["variant"] = json!(variant);
        told
    }

    /// Keeps what an error was read as.
    pub(crate) fn documented<T: ByStatus>(&mut self, found: impl Found<T>) {
        let Some(error) = found.found() else { return };
        let mut seen = Seen::default();
        let (variant, value) = error.told(&mut seen);
        self.documented = json!({
            "variant": variant,
            "value": value,
            "lost": seen.lost,
            "members": seen.members,
        });
    }

    pub(crate) async fn events<T: Serialize + Typed>(
        self,
        got: Result<Response<Events<T>>, Error>,
        next: impl AsyncFn(&mut Events<T>) -> Result<Option<smallest_atoms::Event<T>>, Error>,
    ) -> Value {
        let got = match got {
            Ok(got) => got,
            Err(error) => return self.refused(&error),
        };
        let status = got.status();
        let mut seen = Seen::default();
        match all_events(got.into_value(), next, &mut seen).await {
            Ok(all) => self.told(status, "events", all, &seen),
            Err(error) => self.refused(&error),
        }
    }

    pub(crate) async fn bytes(self, got: Result<Response<Download>, Error>) -> Value {
        let got = match got {
            Ok(got) => got,
            Err(error) => return self.refused(&error),
        };
        let status = got.status();
        match got.into_value().bytes().await {
            Ok(bytes) => self.told(status, "bytes", hex(&bytes), &Seen::default()),
            Err(error) => self.refused(&error),
        }
    }

    fn told(&self, status: StatusCode, outcome: &str, value: Value, seen: &Seen) -> Value {
        json!({
            "outcome": outcome,
            "status": status.as_u16(),
            "value": value,
            "lost": seen.lost,
            "members": seen.members,
            "lost_of_body": self.of_body.lost,
            "members_of_body": self.of_body.members,
            "errors": self.errors,
        })
    }

    fn refused(&self, error: &Error) -> Value {
        let outcome = match () {
            () if error.is_answer() => "a refusal",
            () if error.is_undecodable() => "an answer in another form",
            () if error.is_invalid_request() => "nothing sent",
            () => "another error",
        };
        json!({
            "outcome": outcome,
            "status": error.status().map(|status| status.as_u16()),
            "value": error.body().map(|body| hex(body)),
            "message": error.to_string(),
            "errors": self.errors,
            "documented": self.documented,
        })
    }
}

/// Reads events to their end. Only who knows what they hold can call `next`.
pub(crate) async fn all_events<T: Serialize + Typed>(
    mut events: Events<T>,
    next: impl AsyncFn(&mut Events<T>) -> Result<Option<smallest_atoms::Event<T>>, Error>,
    seen: &mut Seen,
) -> Result<Value, Error> {
    let mut all = Vec::new();
    while let Some(event) = next(&mut events).await? {
        member(&event.data, &format!("/{}", all.len()), seen);
        all.push(json!([event.name, event.id.as_deref(), event.data]));
    }
    Ok(Value::Array(all))
}

pub(crate) fn hex(bytes: &[u8]) -> Value {
    json!(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// Returns JSON as the type that an argument takes.
pub(crate) fn value<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the argument is of its type")
}

/// What was seen of a value.
#[derive(Default)]
pub(crate) struct Seen {
    /// What no field took, and values that no type of the page fits.
    pub(crate) lost: Vec<String>,
    /// The places where a model stands, each with the pages' name of it.
    pub(crate) members: Vec<(String, &'static str)>,
}

/// What was read with a type for each of its members.
pub(crate) trait Typed {
    /// The pages' name of a model.
    const SCHEMA: Option<&'static str> = None;
    /// Looks into the value.
    fn look(&self, at: &str, seen: &mut Seen);
}

/// One of several types, by the status of an answer.
pub(crate) trait ByStatus {
    /// Returns the variant, and the value in it.
    fn told(&self, seen: &mut Seen) -> (&'static str, Value);
    /// Returns what comes in parts, with the kind of it; nothing where that is a value.
    async fn read(self, seen: &mut Seen) -> Option<Result<(&'static str, Value), Error>>;
}

/// What an error was read as, if it was.
pub(crate) trait Found<T> {
    fn found(self) -> Option<T>;
}

impl<T> Found<T> for Option<T> {
    fn found(self) -> Option<T> {
        self
    }
}

impl<T, E> Found<T> for Result<T, E> {
    fn found(self) -> Option<T> {
        self.ok()
    }
}

/// Looks into a value, and notes the model that it is.
pub(crate) fn member<T: Typed>(value: &T, at: &str, seen: &mut Seen) {
    seen.members.extend(T::SCHEMA.map(|schema| (at.to_owned(), schema)));
    value.look(at, seen);
}

/// Returns a value as JSON, and looks into it.
pub(crate) fn shown<T: Serialize + Typed>(value: &T, seen: &mut Seen) -> Value {
    member(value, "", seen);
    json!(value)
}

/// Returns a JSON pointer that is one step longer.
fn push(at: &str, token: &str) -> String {
    format!("{at}/{}", token.replace('~', "~0").replace('/', "~1"))
}

macro_rules! plain {
    ($($ty:ty),*) => { $(impl Typed for $ty {
        fn look(&self, _: &str, _: &mut Seen) {}
    })* };
}

plain!((), String, bool, i64, f64, Value, Map<String, Value>);

impl<T: Typed> Typed for Option<T> {
    const SCHEMA: Option<&'static str> = None;
    fn look(&self, at: &str, seen: &mut Seen) {
        self.iter().for_each(|value| member(value, at, seen));
    }
}

impl<T: Typed> Typed for Box<T> {
    const SCHEMA: Option<&'static str> = T::SCHEMA;
    fn look(&self, at: &str, seen: &mut Seen) {
        T::look(self, at, seen);
    }
}

impl<T: Typed> Typed for Vec<T> {
    fn look(&self, at: &str, seen: &mut Seen) {
        for (index, value) in self.iter().enumerate() {
            member(value, &format!("{at}/{index}"), seen);
        }
    }
}

impl<T: Typed> Typed for BTreeMap<String, T> {
    fn look(&self, at: &str, seen: &mut Seen) {
        self.iter().for_each(|(name, value)| member(value, &push(at, name), seen));
    }
}

/// Adds the members that no field took, but for those that the page allows without naming them.
pub(crate) fn extra(members: &Map<String, Value>, at: &str, seen: &mut Seen) {
    let named = members.keys().filter(|name| !name.starts_with("undocumented"));
    seen.lost.extend(named.map(|name| push(at, name)));
}

/// Looks into a field.
pub(crate) fn in_field<T: Typed>(value: &T, at: &str, name: &str, seen: &mut Seen) {
    member(value, &push(at, name), seen);
}

macro_rules! model {
    ($name:path, $schema:literal { $($field:ident = $json:literal),* }) => {
        impl Typed for $name {
            const SCHEMA: Option<&'static str> = Some($schema);
            fn look(&self, at: &str, seen: &mut Seen) {
                extra(&self.extra, at, seen);
                $(crate::in_field(&self.$field, at, $json, seen);)*
            }
        }
    };
}

macro_rules! listed {
    ($name:path) => {
        impl Typed for $name {
            fn look(&self, at: &str, seen: &mut Seen) {
                if let Self::Unlisted(value) = self {
                    seen.lost.push(format!("{at} = {value}"));
                }
            }
        }
    };
}

/// Reads the events of one variant.
macro_rules! events {
    ($value:ident, $seen:ident) => {{
        let all = crate::all_events($value, async |events| events.next().await, $seen).await;
        Some(all.map(|all| ("events", all)))
    }};
}

/// Reads the bytes of one variant.
macro_rules! bytes {
    ($value:ident, $seen:ident) => {
        Some($value.bytes().await.map(|bytes| ("bytes", hex(&bytes))))
    };
}

pub(crate) use {bytes, events, listed, model};
