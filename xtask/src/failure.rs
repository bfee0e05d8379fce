//! Why a command failed, and the exit status that says so.

use std::collections::BTreeSet;
use std::{fmt, io};

use smallest_atoms_codegen::{Diagnostic, visible, visible_lines};

/// Why a command failed. Nothing was written then, except where it says so.
#[derive(Debug)]
pub enum Failure {
    /// Everything that is wrong with what the command has at home.
    Problems(Vec<Diagnostic>),
    /// Everything that is wrong with the sources that were to be taken.
    Sources(Vec<Diagnostic>),
    /// The documentation has moved, by `--check`.
    Changed {
        /// The folder that it has moved away from.
        folder: String,
    },
    /// What the documentation lost, and `--allow-removals` was not given.
    Removals(Vec<String>),
    /// Where calls would go, with the key, that no `--allow-server` names: a line and the host.
    Servers(Vec<(String, String)>),
    /// A file no longer holds what the command makes.
    Stale {
        /// The file.
        file: String,
        /// The command that makes it again.
        command: &'static str,
    },
    /// Cargo failed, and said this.
    Cargo {
        /// What was expected of it.
        problem: Diagnostic,
        /// Its own lines.
        said: String,
    },
    /// So many operations are not called as their pages say.
    Nonconforming(usize),
    /// What was asked for cannot be asked for.
    Usage(String),
    /// The command's output could not be written.
    Output(io::Error),
}

impl Failure {
    /// Returns the exit status, as `--help` lists them.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Problems(_)
            | Self::Stale { .. }
            | Self::Cargo { .. }
            | Self::Nonconforming(_)
            | Self::Output(_) => 1,
            Self::Usage(_) => 2,
            Self::Sources(_) => 3,
            Self::Changed { .. } => 4,
            Self::Removals(_) => 5,
            Self::Servers(_) => 6,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problems(problems) | Self::Sources(problems) => {
                for problem in problems {
                    writeln!(f, "error: {problem}")?;
                }
                let many = if problems.len() == 1 { "problem" } else { "problems" };
                write!(f, "{} {many}; nothing was written", problems.len())
            }
            Self::Changed { folder } => write!(
                f,
                "{}: expected what the documentation says, found an older state\n  help: \
                 run the command without `--check` and review the report",
                visible(folder)
            ),
            Self::Removals(removals) => {
                for removal in removals {
                    writeln!(f, "removed: {}", visible(removal))?;
                }
                write!(
                    f,
                    "error: expected the documentation to keep what it had, found {} removed; \
                     nothing was written\n  help: see whether the pages lost it by mistake; if \
                     not, run the command again with `--allow-removals`",
                    removals.len()
                )
            }
            Self::Servers(servers) => {
                for (line, _) in servers {
                    writeln!(f, "new server: {}", visible(line))?;
                }
                let hosts = servers.iter().map(|(_, host)| host).collect::<BTreeSet<_>>();
                let flags = hosts.iter().map(|host| format!(" --allow-server {}", visible(host)));
                write!(
                    f,
                    "error: expected calls to go to hosts where operations were, found {} that are \
                     new; nothing was written\n  help: the key would go there; if you trust them, \
                     add `{}`",
                    hosts.len(),
                    flags.collect::<String>().trim_start()
                )
            }
            Self::Stale { file, command } => write!(
                f,
                "error: {}: expected what the spec and the generator make now, found \
                 something else\n  help: run `{command}` and review the difference",
                visible(file)
            ),
            Self::Cargo { problem, said } => {
                write!(f, "error: {problem}\n{}", visible_lines(said))
            }
            Self::Nonconforming(failed) => write!(
                f,
                "error: expected every operation to be called as its page says, found {failed} \
                 that are not"
            ),
            Self::Usage(message) => write!(f, "error: {}", visible(message)),
            Self::Output(error) => write!(f, "error: failed to write the output: {error}"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Diagnostic> for Failure {
    fn from(problem: Diagnostic) -> Self {
        Self::Problems(vec![problem])
    }
}

/// Returns a problem of a file as a whole.
#[must_use]
pub fn problem(
    file: impl Into<String>,
    message: impl Into<String>,
    help: impl Into<String>,
) -> Diagnostic {
    let (file, help) = (file.into(), help.into());
    let message = visible(&message.into()).into_owned();
    Diagnostic { file, pointer: String::new(), message, help }
}
