//! What is to be read.

use super::location::Location;

/// Something to be read.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) location: Location,
    pub(super) want: Want,
}

/// What is expected there.
#[derive(Clone, Debug)]
pub(super) enum Want {
    /// A page; that of this operation, if it is one that is known.
    Page {
        /// The operation that `sources.toml` has for it.
        known: Option<String>,
    },
    /// A document.
    Document {
        /// The operations to take; without any, all.
        operations: Vec<String>,
        /// Whether the operations are those of `sources.toml`.
        known: bool,
    },
}

/// Everything to be read, and what was learnt on the way to knowing it.
#[derive(Debug, Default)]
pub(super) struct Requests {
    pub(super) all: Vec<Request>,
    /// Operations of which an index no longer lists the page.
    pub(super) unlisted: Vec<String>,
    pub(super) notes: Vec<String>,
}
