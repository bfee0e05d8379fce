//! What the benchmarks of the library share.
//!
//! | what | module |
//! |---|---|
//! | the same request, answer and error for all, and as plain serde structs | [`sample`], [`plain`] |
//! | calling by the library and by bare reqwest | [`caller`] |
//! | a server that does nothing, in another process | [`server`] |

pub mod caller;
pub mod plain;
pub mod sample;
pub mod server;
