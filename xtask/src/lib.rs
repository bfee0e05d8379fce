//! The maintainer's room: what `cargo xtask …` does.
//!
//! A file per command, all flags in [`flags`]. Commands write results to one `dyn Write` and
//! messages to another, so that tests can read both.
//!
//! | what | module |
//! |---|---|
//! | the commands | [`update_spec`], [`generate`], [`conformance`], [`mod@bench`] |
//! | what is to be taken, and reading it | [`sources`], [`fetch`], [`parallel`] |
//! | which addresses, and which of an index | [`address`], [`listing`], [`indexes`] |
//! | a documentation page, and the text it is made of | [`page`], [`text`], `blocks` |
//! | an operation of a whole document | [`document`], `closure` |
//! | the operation in a page's YAML, the two together, and the day of that | [`operation`], [`taken`], [`day`] |
//! | the folder `spec/`, and `sources.toml` in it | [`spec`], [`sha256`] |
//! | the folder with what was taken | [`merge`] |
//! | what that changes, for a person to decide, and its colours | [`report`], [`palette`] |
//! | where calls would go that went nowhere near before | [`servers`] |
//! | what is to be written, known before anything is | [`plan`] |
//! | the one way to write a file or a folder | [`mod@write`] |

pub mod address;
pub mod bench;
mod blocks;
mod closure;
pub mod conformance;
pub mod day;
pub mod document;
pub mod failure;
pub mod fetch;
pub mod files;
pub mod flags;
pub mod generate;
pub mod indexes;
pub mod listing;
pub mod merge;
pub mod operation;
pub mod page;
pub mod palette;
pub mod parallel;
pub mod plan;
pub mod report;
pub mod servers;
pub mod sha256;
pub mod sources;
pub mod spec;
pub mod streams;
pub mod taken;
pub mod text;
pub mod update_spec;
pub mod workspace;
pub mod write;

use failure::Failure;
use flags::{Command, Xtask};
use streams::Streams;
use workspace::Workspace;

/// Runs the command that the flags name.
///
/// # Errors
///
/// Returns why the command failed; [`Failure::exit_code`] is the process's exit status.
pub fn run(flags: &Xtask, workspace: &Workspace, streams: &mut Streams<'_>) -> Result<(), Failure> {
    match &flags.command {
        Command::UpdateSpec(flags) => update_spec::run(flags, workspace, streams),
        Command::Generate(flags) => generate::run(flags, workspace, streams.out, streams.messages),
        Command::Conformance(flags) => conformance::run(flags, workspace, streams),
        Command::Bench(flags) => bench::run(flags, workspace, streams),
    }
}
