//! What the benchmarks share. Each benchmark is a program that prints its section of
//! `RESULTS.md`; `cargo xtask bench` runs them.
//!
//! | what | module |
//! |---|---|
//! | the clocks, and running contenders in turn | [`clock`], [`rounds`] |
//! | medians, spreads and ratios; tables | [`stats`], [`table`] |

pub mod clock;
pub mod rounds;
pub mod stats;
pub mod table;

/// What a benchmark returns: any error ends it.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Returns whether only a glance is asked for, to see that the benchmark runs at all.
#[must_use]
pub fn is_quick() -> bool {
    std::env::args().any(|argument| argument == "--quick")
}
