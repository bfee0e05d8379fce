#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// The pages of a user need less of the library: what is really dead, the vendored ones show.
#![cfg_attr(other_pages, allow(dead_code, unused_imports, unused_macros))]

mod call;
mod client;
#[cfg(test)]
mod confined;
mod deprecation;
mod documented;
mod error;
mod escaped;
mod generated;
mod incoming;
mod json;
mod limits;
mod model;
mod path;
mod redact;
mod report;
mod response;
mod schema;
mod secret;
mod stream;
mod tls;
mod unlisted;
mod upload;
mod validate;
mod visible;
mod wait;
mod warned;
mod weight;

#[cfg(feature = "testing")]
pub mod testing;

pub use call::CallOptions;
pub use client::{Checking, Client, ClientBuilder};
pub use deprecation::Deprecation;
pub use documented::Documented;
pub use error::{Conflict, Error, ErrorKind};
pub use generated::{answers, calls, errors, types};
pub use limits::TimeLimit;
pub use model::Model;
pub use report::{Finding, FindingCode, Report, Severity};
pub use response::Response;
pub use stream::{Download, Event, Events};
pub use unlisted::Unlisted;
pub use upload::Upload;
pub use validate::Validate;

pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;

/// Makes a free-form JSON object, as the settings that the pages give no shape take it.
///
/// # Examples
///
/// ```
/// use smallest_atoms::{object, types::DraftConfigRequest};
///
/// let config = DraftConfigRequest::default()
///     .synthesizer(object!({ "voiceConfig": { "model": "waves_lightning_v3_1" }, "speed": 1.1 }));
/// # assert_eq!(serde_json::to_value(&config)?["synthesizer"]["speed"], 1.1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! object {
    ({ $($members:tt)* }) => {
        match $crate::__private::json!({ $($members)* }) {
            $crate::__private::Value::Object(members) => members,
            _ => $crate::__private::Map::new(),
        }
    };
}

#[doc(hidden)]
pub mod __private {
    pub use serde_json::{Map, Value, json};
}
