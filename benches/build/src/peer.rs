//! openapi-to-rust, installed under `target/bench` by the first run that needs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use smallest_atoms_codegen::Source;

use crate::pages::room;
use smallest_atoms_measure::Result;

use crate::merged;

/// What is installed.
pub const VERSION: &str = "0.23.0";

/// Writes its code of the pages to `src/generated` of the folder, and returns the dependencies
/// that it asks for; none where it cannot be installed.
///
/// # Errors
///
/// Returns what the tool said.
pub fn generate(sources: &[Source], room: &Path) -> Result<Option<String>> {
    let Some(tool) = tool() else {
        return Ok(None);
    };
    fs::create_dir_all(room)?;
    let document = room.join("openapi.json");
    fs::write(&document, serde_json::to_string(&merged::merge(sources)?)?)?;
    let generated = room.join("src/generated");
    let mut command = Command::new(tool);
    command.arg("generate").arg(document).arg("--output-dir").arg(&generated);
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("openapi-to-rust: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let wanted = fs::read_to_string(generated.join("REQUIRED_DEPS.toml"))?;
    Ok(wanted.split_once("[dependencies]\n").map(|(_, dependencies)| dependencies.to_owned()))
}

fn tool() -> Option<PathBuf> {
    let root = room("tools");
    let tool = root.join("bin").join(format!("openapi-to-rust{}", std::env::consts::EXE_SUFFIX));
    if !tool.exists() {
        let mut command = Command::new("cargo");
        command.args(["install", "--quiet", "--locked", "openapi-to-rust", "--version", VERSION]);
        command.arg("--root").arg(&root).arg("--target-dir").arg(root.join("build"));
        command.status().ok().filter(std::process::ExitStatus::success)?;
    }
    tool.exists().then_some(tool)
}
