//! `cargo xtask conformance`: proves that the client calls every operation as its page says.
//!
//! A program that uses the client, made and built for the folder, calls each operation; a server
//! that knows the pages alone, and nothing of the generator, answers and looks at the wire.
//!
//! | what | module |
//! |---|---|
//! | the pages and their examples | `pages`, `references`, `meant` |
//! | an operation as its page has it; its schemas, and values they allow | `operation`, `schema`, `sample` |
//! | which member of a union a value is | `unions` |
//! | what a schema asks beside that, and bodies that it calls invalid | `limits`, `wrong` |
//! | the arguments with their values, and what they are on the wire | `given`, `style`, `wire`, `multipart` |
//! | the exchanges; the answers, and which are told apart by status | [`steps`], `replies`, `forms` |
//! | the calls and types of the generated client, and the program that uses them | `surface`, `types`, `program`, `package` |
//! | the program and the server while they run | `running`, `http` |
//! | the verdict | `judge`, `judge_request`, `difference` |
//! | all of it in order | [`proof`] |

mod difference;
mod forms;
mod given;
mod http;
mod judge;
mod judge_request;
mod limits;
mod meant;
mod multipart;
mod operation;
mod package;
mod pages;
mod problems;
mod program;
pub mod proof;
mod references;
mod replies;
mod running;
mod sample;
mod schema;
pub mod steps;
mod style;
mod surface;
mod types;
mod unions;
mod wire;
mod wrong;

pub use multipart::Part;
pub use unions::Member;
pub use wire::{Expected, ExpectedBody, Named};

use smallest_atoms_codegen::visible;

use crate::failure::Failure;
use crate::flags::Conformance;
use crate::streams::Streams;
use crate::workspace::Workspace;
use proof::{Proof, Verdict};

/// Proves the folders one by one, and prints what was found.
///
/// # Errors
///
/// Returns everything that keeps a folder from being tried, or how many operations failed.
pub fn run(
    flags: &Conformance,
    workspace: &Workspace,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let (mut passed, mut failed) = (0, 0);
    for folder in &flags.folders {
        let proof = Proof::prepare(folder, flags.target_dir.as_deref(), workspace)?;
        let shown = folder.display().to_string();
        writeln!(streams.messages, "building a client of {}", visible(&shown))?;
        let verdict = proof.build(streams.messages)?.run(&proof.steps)?;
        tell(&verdict, folder, streams)?;
        passed += verdict.passed;
        failed += verdict.failed;
    }
    writeln!(streams.out, "{passed} passed, {failed} failed")?;
    if failed == 0 { Ok(()) } else { Err(Failure::Nonconforming(failed)) }
}

fn tell(
    verdict: &Verdict,
    folder: &std::path::Path,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    for finding in &verdict.findings {
        writeln!(streams.out, "{finding}")?;
    }
    Ok(writeln!(
        streams.out,
        "{}: {} operations tried in {} exchanges, {} passed",
        visible(&folder.display().to_string()),
        verdict.passed + verdict.failed,
        verdict.exchanges,
        verdict.passed
    )?)
}
