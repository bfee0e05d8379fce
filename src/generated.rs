//! The one room for generated code, and for the lints it is allowed.
//!
//! `build.rs` writes the code from the pages in `spec/`; `tests/golden/client.rs` is a copy to
//! read and review.

#![allow(deprecated, reason = "a model's own table names its deprecated fields")]
#![allow(missing_docs, reason = "the pages describe what they describe")]
#![allow(clippy::all, clippy::indexing_slicing, reason = "nobody edits this code")]
#![allow(non_snake_case, non_camel_case_types, reason = "the pages choose the names")]

include!(concat!(env!("OUT_DIR"), "/client.rs"));

/// The headers that no call may set, as the generator has them, which takes them from no page.
pub(crate) const RESERVED_HEADERS: &[&str] =
    &include!(concat!(env!("OUT_DIR"), "/reserved_headers.rs"));
