//! Packages that are made to be built: users of the library and of its peers.

use std::fs;
use std::path::{Path, PathBuf};

use smallest_atoms_codegen::{Source, generate};

use crate::cargo::cargo;
use crate::pages::{input, room, workspace};
use smallest_atoms_measure::Result;

use crate::peer;

/// What every user has: a runtime.
const TOKIO: &str = "tokio = { version = \"1.45\", features = [\"macros\", \"rt\"] }\n";

/// A package in a folder of its own under `target/bench`.
#[derive(Clone, Debug)]
pub struct Package {
    /// What it depends on, for a table.
    pub name: &'static str,
    /// Its folder.
    pub room: PathBuf,
}

impl Package {
    /// Makes a user of the library.
    ///
    /// # Errors
    ///
    /// Returns what cannot be written.
    pub fn of_library(kind: &str, name: &'static str, library: &Path) -> Result<Self> {
        let dependency = format!("smallest-atoms = {{ path = {library:?} }}\n{TOKIO}");
        let program = include_str!("programs/library.rs");
        Self::write(kind, name, &dependency, &[("main.rs", program)])
    }

    /// Makes a user of reqwest and serde.
    ///
    /// # Errors
    ///
    /// Returns what cannot be written.
    pub fn of_reqwest(kind: &str, name: &'static str) -> Result<Self> {
        let own = fs::read_to_string(workspace().join("Cargo.toml"))?;
        // The library's own requirements, so that only the library is the difference.
        let (_, own) = own.split_once("\n[dependencies]\n").ok_or("no [dependencies]")?;
        let is_shared = |line: &&str| line.starts_with("reqwest =") || line.starts_with("rustls =");
        let shared = own.lines().filter(is_shared).collect::<Vec<_>>().join("\n");
        // What the library's default features turn on.
        let shared = shared.replace(", optional = true", "");
        let shared = shared.replace("\"http2\"", "\"gzip\", \"http2\", \"rustls-no-provider\"");
        let serde = "serde = { version = \"1.0.220\", features = [\"derive\"] }";
        let dependencies = format!("{shared}\n{serde}\nserde_json = \"1.0.140\"\n{TOKIO}");
        let program = include_str!("programs/reqwest.rs");
        let files = [("main.rs", program), ("plain.rs", include_str!("../../run/src/plain.rs"))];
        Self::write(kind, name, &dependencies, &files)
    }

    /// Makes a user of what openapi-to-rust makes of the pages; none without the tool.
    ///
    /// # Errors
    ///
    /// Returns what cannot be written, or what the tool said.
    pub fn of_peer(kind: &str, name: &'static str, sources: &[Source]) -> Result<Option<Self>> {
        let room = room(kind);
        let Some(dependencies) = peer::generate(sources, &room)? else {
            return Ok(None);
        };
        let program = include_str!("programs/peer.rs");
        Self::write(kind, name, &format!("{dependencies}{TOKIO}"), &[("main.rs", program)])
            .map(Some)
    }

    fn write(
        kind: &str,
        name: &'static str,
        dependencies: &str,
        files: &[(&str, &str)],
    ) -> Result<Self> {
        let room = room(kind);
        fs::create_dir_all(room.join("src"))?;
        let manifest = format!(
            "[workspace]\n[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \
             \"2024\"\n\n[dependencies]\n{dependencies}"
        );
        fs::write(room.join("Cargo.toml"), manifest)?;
        for (file, text) in files {
            fs::write(room.join("src").join(file), text)?;
        }
        // The versions of the workspace, so that all build the same.
        fs::copy(workspace().join("Cargo.lock"), room.join("Cargo.lock"))?;
        cargo(&room, &["fetch"])?;
        Ok(Self { name, room })
    }

    /// Removes all that was built.
    ///
    /// # Errors
    ///
    /// Returns what cannot be removed.
    pub fn clean(&self) -> Result<()> {
        let target = self.room.join("target");
        if target.exists() { Ok(fs::remove_dir_all(target)?) } else { Ok(()) }
    }
}

/// Makes a copy of the library with its code checked in, in the place of a build script; returns
/// its folder.
///
/// # Errors
///
/// Returns what cannot be written, or what the generator said.
pub fn checked_in(kind: &str, sources: Vec<Source>) -> Result<PathBuf> {
    let library = room(kind);
    // What an earlier run copied may be called otherwise now.
    if library.join("src").exists() {
        fs::remove_dir_all(library.join("src"))?;
    }
    copy_dir(&workspace().join("src"), &library.join("src"))?;
    fs::copy(workspace().join("README.md"), library.join("README.md"))?;
    let output = generate(&input(sources)?).map_err(|problems| problems.to_string())?;
    fs::write(library.join("src/checked_in.rs"), output.code)?;
    let generated = library.join("src/generated.rs");
    let text = fs::read_to_string(&generated)?;
    fs::write(
        &generated,
        text.replace("concat!(env!(\"OUT_DIR\"), \"/client.rs\")", "\"checked_in.rs\""),
    )?;
    let manifest = fs::read_to_string(workspace().join("Cargo.toml"))?;
    fs::write(library.join("Cargo.toml"), without_build_script(&manifest))?;
    Ok(library)
}

/// Leaves out what only the build script and the tests need.
fn without_build_script(manifest: &str) -> String {
    let mut kept = String::new();
    let mut is_kept = true;
    for line in manifest.lines() {
        if line.starts_with('[') {
            let is_of_tests = line.starts_with("[[") || line == "[dev-dependencies]";
            is_kept = !is_of_tests && line != "[build-dependencies]";
        }
        let line = match line {
            "build = \"build.rs\"" => "build = false",
            line if line.starts_with("members =") => "members = []",
            line => line,
        };
        if is_kept {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

fn copy_dir(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_dir(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
