//! What came of reading the sources.

use crate::indexes::Index;
use crate::taken::Taken;

/// What the sources gave.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The pages, each of another operation.
    pub taken: Vec<Taken>,
    /// The operations that the documentation has no longer.
    pub gone: Vec<String>,
    /// The indexes that were named.
    pub indexes: Vec<Index>,
    /// What is worth knowing.
    pub notes: Vec<String>,
}
