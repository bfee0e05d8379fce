//! The program while it runs: a step goes in as a line, what it told comes out as one.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use super::given::BASE;
use super::http::Server;
use super::steps::{Step, Variation};

/// The key that the program is given.
pub(super) const KEY: &str = "a-key-of-conformance";

/// The running program; it ends with this value.
pub(super) struct Running {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Running {
    /// Starts the program.
    pub(super) fn start(binary: &Path, server: &Server) -> io::Result<Self> {
        let mut command = Command::new(binary);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        command.env("SMALLEST_BASE_URL", format!("http://{}/{BASE}", server.address));
        command.env("SMALLEST_API_KEY", KEY);
        // The server is on this machine.
        for proxy in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env_remove(proxy);
        }
        let mut child = command.spawn()?;
        let gone = || io::Error::other("the program has no standard streams");
        let input = child.stdin.take().ok_or_else(gone)?;
        let output = BufReader::new(child.stdout.take().ok_or_else(gone)?);
        Ok(Self { child, input, output })
    }

    /// Has the program do one step, and returns what it told.
    pub(super) fn step(&mut self, step: &Step) -> io::Result<Value> {
        let variation = match step.variation {
            Variation::All => "all",
            Variation::Required => "required",
        };
        let mut line = json!({
            "operation": step.operation,
            "variation": variation,
            "is_wrong": step.wrong.is_some(),
        });
        if let (Some(line), Some(body)) = (line.as_object_mut(), &step.body) {
            line.insert("body".to_owned(), body.clone());
        }
        writeln!(self.input, "{line}")?;
        self.input.flush()?;
        let mut told = String::new();
        self.output.read_line(&mut told)?;
        Ok(serde_json::from_str(&told)?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may be gone already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
