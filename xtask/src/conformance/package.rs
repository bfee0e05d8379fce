//! The package of the program: written, built, and where its binary is.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use smallest_atoms_codegen::Diagnostic;

use crate::failure::{Failure, problem};
use crate::text::read_text;
use crate::write::lock::Lock;
use crate::write::write_if_changed;

const HELP: &str = "see whether the disk is full, or name another folder with --target-dir";

/// A package in a room of its own, beside the target folder that all share.
#[derive(Clone, Debug)]
pub(super) struct Package {
    /// The folder of the library.
    pub(super) library: PathBuf,
    /// The target folder.
    pub(super) target: PathBuf,
    /// The name of the package.
    pub(super) name: String,
}

impl Package {
    fn room(&self) -> PathBuf {
        self.target.join("pages").join(&self.name)
    }

    /// Returns the folder of the pages' YAML.
    pub(super) fn spec(&self) -> PathBuf {
        self.room().join("spec")
    }

    fn binary(&self) -> PathBuf {
        self.target.join("debug").join(format!("{}{}", self.name, std::env::consts::EXE_SUFFIX))
    }

    /// Writes the package and builds it, and returns its binary; what is the same already is not
    /// built again. Another run waits, and says so on `messages`.
    ///
    /// # Errors
    ///
    /// Returns the file that cannot be written, or what cargo said.
    pub(super) fn build(
        &self,
        spec: &[(String, String)],
        code: &[(&str, String)],
        messages: &mut dyn Write,
    ) -> Result<PathBuf, Failure> {
        let room = self.room();
        let shown = room.display().to_string();
        let lock = Lock::acquire(&room, &shown, messages);
        let _lock = lock.map_err(|error| unwritable(&room, &error))?;
        self.write(spec, code)?;
        self.cargo(&["build"], "the client's program to compile")?;
        Ok(self.binary())
    }

    fn write(&self, spec: &[(String, String)], code: &[(&str, String)]) -> Result<(), Diagnostic> {
        let spec_dir = self.spec();
        self.clear(&spec_dir, spec)?;
        for (file, text) in spec {
            write(&spec_dir.join(file), text)?;
        }
        for (file, text) in code {
            write(&self.room().join("src").join(file), text)?;
        }
        // The versions of the workspace, so that nothing is looked up.
        let lock = self.library.join("Cargo.lock");
        let own = self.room().join("Cargo.lock");
        if lock.exists() && !own.exists() {
            write(&own, &read_text(&lock, &lock.display().to_string())?)?;
        }
        write(&self.room().join("Cargo.toml"), &self.manifest())
    }

    /// Removes the pages of an earlier run.
    fn clear(&self, dir: &Path, spec: &[(String, String)]) -> Result<(), Diagnostic> {
        let stale = std::fs::read_dir(dir).into_iter().flatten().flatten();
        let stale =
            stale.filter(|entry| !spec.iter().any(|(file, _)| entry.file_name() == file.as_str()));
        for entry in stale {
            let path = entry.path();
            std::fs::remove_file(&path).map_err(|error| unwritable(&path, &error))?;
        }
        Ok(())
    }

    fn manifest(&self) -> String {
        let library = self.library.display().to_string();
        format!(
            "# `cargo xtask conformance` made it.\n[workspace]\n\n[package]\nname = {:?}\nversion \
             = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\nserde = \
             \"1\"\nserde_json = \"1\"\nsmallest-atoms = {{ path = {library:?} }}\ntokio = {{ \
             version = \"1\", features = [\"rt\"] }}\n\n[profile.dev]\ndebug = false\nincremental \
             = false\n",
            self.name
        )
    }

    /// Documents the client, and takes no warning.
    ///
    /// # Errors
    ///
    /// Returns what rustdoc said.
    pub(super) fn document(&self) -> Result<(), Failure> {
        self.cargo(&["doc", "--no-deps", "--package", "smallest-atoms"], "no warning of rustdoc")
    }

    fn cargo(&self, words: &[&str], expected: &str) -> Result<(), Failure> {
        let shown = self.room().display().to_string();
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        command.args(words).args(["--quiet", "--manifest-path"]);
        command.arg(self.room().join("Cargo.toml")).arg("--target-dir").arg(&self.target);
        command.env("SMALLEST_ATOMS_SPEC_DIR", self.spec()).current_dir(self.room());
        command.env("RUSTDOCFLAGS", "-D warnings");
        let output = command.output().map_err(|error| {
            let message = format!("expected cargo to run, found {error}");
            problem(&shown, message, "set CARGO to the path of cargo")
        })?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let message = format!("expected {expected}, found what cargo says below");
        let help = "a page made code that it should not make: leave it out, and report it";
        let said = said.trim().to_owned();
        Err(Failure::Cargo { problem: problem(shown, message, help), said })
    }
}

fn write(path: &Path, text: &str) -> Result<(), Diagnostic> {
    write_if_changed(path, text.as_bytes()).map_err(|error| unwritable(path, &error))?;
    Ok(())
}

fn unwritable(path: &Path, error: &std::io::Error) -> Diagnostic {
    let message = format!("expected a file that can be written, found {error}");
    problem(path.display().to_string(), message, HELP)
}
