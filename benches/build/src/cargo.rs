//! Running cargo, and what that cost.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use smallest_atoms_measure::{Result, clock};

/// What a build was.
#[derive(Clone, Debug)]
pub struct Build {
    /// How long it took, in seconds.
    pub wall: f64,
    /// The CPU time of all that it ran, in seconds.
    pub cpu: f64,
    /// How many packages were compiled.
    pub packages: usize,
    /// What cargo said.
    pub said: String,
}

/// Runs cargo in a package's folder, with a target folder of the package's own.
///
/// # Errors
///
/// Returns what cargo said, where it failed.
pub fn cargo(room: &Path, arguments: &[&str]) -> Result<Build> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or(OsString::from("cargo")));
    // What cargo told this process of itself is not for the other cargo.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") {
            command.env_remove(name);
        }
    }
    command.current_dir(room).args(arguments);
    command.env("CARGO_TARGET_DIR", room.join("target")).env("CARGO_TERM_COLOR", "never");
    for name in ["SMALLEST_ATOMS_SPEC_DIR", "RUSTFLAGS", "CARGO_MANIFEST_DIR"] {
        command.env_remove(name);
    }
    let (start, cpu) = (Instant::now(), clock::children());
    let output = command.output()?;
    let (wall, cpu) = (start.elapsed(), clock::children().saturating_sub(cpu));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(format!("cargo {}: {said}", arguments.join(" ")).into());
    }
    // Of each package it tells once.
    let packages = said.lines().filter(|line| line.trim_start().starts_with("Compiling ")).count();
    Ok(Build { wall: wall.as_secs_f64(), cpu: cpu.as_secs_f64(), packages, said })
}
