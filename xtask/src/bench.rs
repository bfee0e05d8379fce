//! `cargo xtask bench`: runs the benchmarks, and keeps what they measured.
//!
//! Each is a program of a package in `benches/` that prints its section in Markdown.

mod machine;

use std::ffi::OsString;
use std::process::{Command, Stdio};

use smallest_atoms_codegen::{Diagnostic, visible};

use crate::failure::{Failure, problem};
use crate::flags::{BENCHMARKS, Bench};
use crate::plan::unwritable;
use crate::streams::Streams;
use crate::workspace::Workspace;
use crate::write::write_if_changed;

/// Those that are about the generator and about building; the others are about the running library.
const OF_BUILDING: [&str; 3] = ["generate", "depend", "whole"];

/// The one that is run unoptimised as well, as build scripts are.
const IN_BUILD_SCRIPTS: &str = "generate";

/// Runs the benchmarks that the flags name, or all, and prints what they measured. All together are
/// kept in `benches/RESULTS.md`.
///
/// # Errors
///
/// Returns the benchmark that failed, or why the results cannot be written.
pub fn run(flags: &Bench, workspace: &Workspace, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let mut results = format!("{HEAD}\n{}\n", machine::describe());
    write!(streams.out, "{results}")?;
    let is_asked = |name: &str| flags.names.is_empty() || flags.names.iter().any(|n| n == name);
    for name in BENCHMARKS.into_iter().filter(|name| is_asked(name)) {
        let mut profiles = vec![!flags.quick];
        if name == IN_BUILD_SCRIPTS && !flags.quick {
            profiles.push(false);
        }
        for is_release in profiles {
            writeln!(streams.messages, "running {name}")?;
            let section = section(name, is_release, flags.quick, workspace)?;
            write!(streams.out, "{section}")?;
            results.push_str(&section);
        }
    }
    if flags.quick || !flags.names.is_empty() {
        return Ok(());
    }
    let path = workspace.root().join("benches/RESULTS.md");
    let results = format!("{}\n", results.trim_end());
    write_if_changed(&path, results.as_bytes())
        .map_err(|error| unwritable(&workspace.shown(&path), &error))?;
    Ok(writeln!(streams.messages, "wrote {}", visible(&workspace.shown(&path)))?)
}

/// Runs one benchmark, and returns what it printed.
fn section(
    name: &str,
    is_release: bool,
    is_quick: bool,
    workspace: &Workspace,
) -> Result<String, Diagnostic> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    let room = if OF_BUILDING.contains(&name) { "build" } else { "run" };
    let package = format!("smallest-atoms-{room}-benches");
    command.args(["run", "--quiet", "--package", &package, "--bin", name]);
    if is_release {
        command.arg("--release");
    }
    if is_quick {
        command.args(["--", "--quick"]);
    }
    command.current_dir(workspace.root()).stderr(Stdio::inherit());
    let failed = |found: String| {
        let message = format!("expected the benchmark to run, found {found}");
        problem(format!("benches/{room}/src/bin/{name}.rs"), message, "see what it printed above")
    };
    let output = command.output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(output.status.to_string()));
    }
    String::from_utf8(output.stdout).map_err(|error| failed(error.to_string()))
}

const HEAD: &str = "\
# What was measured

`cargo xtask bench` writes this file; [README.md](README.md) says what is measured and how. What
counts are the ratios: both sides of each were measured in turn in the same run. A figure such as
`1.03 (0.99–1.08)` is the median with the quartiles.
";
