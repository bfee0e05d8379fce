//! Calls what it is told to call, line by line, and tells what it read. `cargo xtask conformance`
//! made it.

#[rustfmt::skip]
mod calls;
#[rustfmt::skip]
mod models;

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use smallest_atoms::{Checking, Client, Download, Error, Events, Response, StatusCode};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = Client::builder()
        .api_key(std::env::var("SMALLEST_API_KEY")?)
        .base_url(std::env::var("SMALLEST_BASE_URL")?)
        .timeout(Duration::from_secs(20))
        .checking(Checking::WarnOnly)
        .build()?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let step = Step::read(&line?)?;
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

/// What is to be called.
pub(crate) struct Step {
    pub(crate) operation: u64,
    pub(crate) variation: String,
    body: Option<Value>,
    /// The members of the body that no field took.
    lost: Vec<String>,
}

impl Step {
    fn read(line: &str) -> serde_json::Result<Self> {
        let line = serde_json::from_str::<Value>(line)?;
        Ok(Self {
            operation: line["operation"].as_u64().unwrap_or(u64::MAX),
            variation: line["variation"].as_str().unwrap_or_default().to_owned(),
            body: line.get("body").cloned(),
            lost: Vec::new(),
        })
    }

    /// Returns the body as the type that the call takes.
    pub(crate) fn body<T: DeserializeOwned + Typed>(&mut self) -> Option<T> {
        let body = self.body.take()?;
        let body = serde_json::from_value::<T>(body).expect("the body is of its type");
        body.lost("", &mut self.lost);
        Some(body)
    }

    pub(crate) fn whole<T: Serialize + Typed>(self, got: Result<Response<T>, Error>) -> Value {
        match got {
            Ok(got) => {
                let mut lost = Vec::new();
                got.value().lost("", &mut lost);
                self.told(got.status(), "a value", json!(got.value()), &lost)
            }
            Err(error) => refused(&error),
        }
    }

    pub(crate) async fn events<T: Serialize + Typed>(
        self,
        got: Result<Response<Events<T>>, Error>,
        next: impl AsyncFn(&mut Events<T>) -> Result<Option<smallest_atoms::Event<T>>, Error>,
    ) -> Value {
        let got = match got {
            Ok(got) => got,
            Err(error) => return refused(&error),
        };
        let status = got.status();
        let (mut events, mut all, mut lost) = (got.into_value(), Vec::new(), Vec::new());
        loop {
            match next(&mut events).await {
                Ok(Some(event)) => {
                    event.data.lost("", &mut lost);
                    all.push(json!([event.name, event.id, event.data]));
                }
                Ok(None) => return self.told(status, "events", json!(all), &lost),
                Err(error) => return refused(&error),
            }
        }
    }

    pub(crate) async fn bytes(self, got: Result<Response<Download>, Error>) -> Value {
        let got = match got {
            Ok(got) => got,
            Err(error) => return refused(&error),
        };
        let status = got.status();
        match got.into_value().bytes().await {
            Ok(bytes) => self.told(status, "bytes", hex(&bytes), &[]),
            Err(error) => refused(&error),
        }
    }

    fn told(&self, status: StatusCode, outcome: &str, value: Value, lost: &[String]) -> Value {
        json!({
            "outcome": outcome,
            "status": status.as_u16(),
            "value": value,
            "lost": lost,
            "lost_of_body": self.lost,
        })
    }
}

fn refused(error: &Error) -> Value {
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
    })
}

fn hex(bytes: &[u8]) -> Value {
    json!(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// Returns JSON as the type that an argument takes.
pub(crate) fn value<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the argument is of its type")
}

/// What was read with a type for each of its members.
pub(crate) trait Typed {
    /// Adds what no field took, and values that no enum lists.
    fn lost(&self, at: &str, lost: &mut Vec<String>);
}

macro_rules! plain {
    ($($ty:ty),*) => { $(impl Typed for $ty {
        fn lost(&self, _: &str, _: &mut Vec<String>) {}
    })* };
}

plain!((), String, bool, i64, f64, Value, Map<String, Value>);

impl<T: Typed> Typed for Option<T> {
    fn lost(&self, at: &str, lost: &mut Vec<String>) {
        self.iter().for_each(|value| value.lost(at, lost));
    }
}

impl<T: Typed> Typed for Box<T> {
    fn lost(&self, at: &str, lost: &mut Vec<String>) {
        T::lost(self, at, lost);
    }
}

impl<T: Typed> Typed for Vec<T> {
    fn lost(&self, at: &str, lost: &mut Vec<String>) {
        self.iter().for_each(|value| value.lost(&format!("{at}/0"), lost));
    }
}

impl<T: Typed> Typed for BTreeMap<String, T> {
    fn lost(&self, at: &str, lost: &mut Vec<String>) {
        self.values().for_each(|value| value.lost(&format!("{at}/*"), lost));
    }
}

/// Adds the members that no field took, but for those that the page allows without naming them.
pub(crate) fn extra(members: &Map<String, Value>, at: &str, lost: &mut Vec<String>) {
    let named = members.keys().filter(|name| !name.starts_with("undocumented"));
    lost.extend(named.map(|name| format!("{at}/{name}")));
}

macro_rules! model {
    ($name:ident { $($field:ident),* }) => {
        impl crate::Typed for smallest_atoms::types::$name {
            fn lost(&self, at: &str, lost: &mut Vec<String>) {
                crate::extra(&self.extra, at, lost);
                $(crate::Typed::lost(&self.$field, &format!("{at}/{}", stringify!($field)), lost);)*
            }
        }
    };
}

macro_rules! listed {
    ($name:ident) => {
        impl crate::Typed for smallest_atoms::types::$name {
            fn lost(&self, at: &str, lost: &mut Vec<String>) {
                if let Self::Unlisted(value) = self {
                    lost.push(format!("{at} = {value}"));
                }
            }
        }
    };
}

pub(crate) use {listed, model};
