//! What the benchmarks share. Each benchmark is a program in `src/bin` that prints its section of
//! `RESULTS.md`; `cargo xtask bench` runs them.
//!
//! | what | module |
//! |---|---|
//! | the clocks, and running contenders in turn | [`clock`], [`rounds`] |
//! | medians, spreads and ratios; tables | [`stats`], [`table`] |
//! | the same request, answer and error for all, and as plain serde structs | [`sample`], [`plain`] |
//! | calling by the library and by bare reqwest | [`caller`] |
//! | a server that does nothing, in another process | [`server`] |
//! | the documentation's pages, as files and as one document | [`pages`], [`merged`] |
//! | running cargo | [`cargo`], [`package`], [`peer`] |

pub mod caller;
pub mod cargo;
pub mod clock;
pub mod merged;
pub mod package;
pub mod pages;
pub mod peer;
pub mod plain;
pub mod rounds;
pub mod sample;
pub mod server;
pub mod stats;
pub mod table;

/// What a benchmark returns: any error ends it.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Returns whether only a glance is asked for, to see that the benchmark runs at all.
#[must_use]
pub fn is_quick() -> bool {
    std::env::args().any(|argument| argument == "--quick")
}
