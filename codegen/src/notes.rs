//! The keys by which the stages tell each other something in the document's tree.

/// The page's own words on what to use in the place of what is deprecated.
pub(crate) const NOTE: &str = "x-deprecation-note";
/// How many of an operation's parameters are its own; those of its path stand behind them.
pub(crate) const OWN: &str = "x-own-parameters";
/// The status of the answer that is the same.
pub(crate) const SAME_AS: &str = "x-same-as";
/// What tells any value, null as well, from null alone.
pub(crate) const ANY: &str = "x-any";
/// What a reference is marked with where the bounds of what it leads to do not hold.
pub(crate) const UNBOUNDED: &str = "x-unbounded";
/// The values of the discriminator that stand for a member of a union.
pub(crate) const TAGS: &str = "x-discriminator-values";
/// The Rust name of an operation.
pub(crate) const RUST: &str = "x-rust";
/// The name of a schema in the pages.
pub(crate) const SCHEMA: &str = "x-schema";
/// Where a schema stood before it was renamed.
pub(crate) const ORIGIN: &str = "x-origin";
/// Where a parameter goes that is a part of a body that is no JSON.
pub(crate) const PART: &str = "x-part";
