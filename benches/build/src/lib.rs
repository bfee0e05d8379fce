//! What the benchmarks of the generator, and of building, share.
//!
//! | what | module |
//! |---|---|
//! | the documentation's pages, as files and as one document | [`pages`], [`merged`], [`plain`] |
//! | packages to build, running cargo, another generator | [`package`], [`cargo`], [`peer`] |

pub mod cargo;
pub mod merged;
pub mod package;
pub mod pages;
pub mod peer;
pub mod plain;
