//! Tests that run in a process of their own: of what could take a machine down, with so much memory
//! and time and no more, and of what the environment decides.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::Read;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Says to a process that it is the one of its own.
const INSIDE: &str = "SMALLEST_ATOMS_CONFINED";

const TIME: Duration = Duration::from_secs(120);

/// Runs the test of this name, as `module_path!` and its function give it, with so many MiB.
#[track_caller]
pub(crate) fn confined(module: &str, test: &str, mebibytes: usize, attack: impl FnOnce()) {
    if is_inside() {
        return attack();
    }
    let limit = format!("ulimit -v {} && exec \"$@\"", mebibytes * 1024);
    let this = std::env::current_exe().unwrap();
    let mut command = match cfg!(unix) {
        true => Command::new("sh"),
        false => Command::new(&this),
    };
    if cfg!(unix) {
        command.args(["-c", &limit, "sh"]).arg(&this);
    }
    // An arena for each thread takes room that nothing is written to.
    command.env("MALLOC_ARENA_MAX", "1").env("RUST_BACKTRACE", "0");
    run(command, module, test);
}

/// Returns whether this is the process of a test's own.
pub(crate) fn is_inside() -> bool {
    std::env::var_os(INSIDE).is_some()
}

/// Runs the test of this name in a process with these variables.
#[track_caller]
pub(crate) fn with_variables(module: &str, test: &str, variables: &[(&str, &str)]) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.envs(variables.iter().copied());
    run(command, module, test);
}

/// Runs one test by this command, to which its name is added.
#[track_caller]
fn run(mut command: Command, module: &str, test: &str) {
    let name = format!("{module}::{test}");
    let name = name.split_once("::").map_or(&*name, |(_, in_crate)| in_crate);
    command.args([name, "--exact", "--nocapture"]).env(INSIDE, "yes");
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let end = Instant::now() + TIME;
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None if Instant::now() < end => sleep(Duration::from_millis(20)),
            None => {
                child.kill().unwrap();
                panic!("{name} did not end within {TIME:?}");
            }
        }
    };
    let mut told = String::new();
    child.stdout.take().unwrap().read_to_string(&mut told).unwrap();
    // Of a name that no test has, nothing would run, and nothing fail.
    assert!(status.success() && told.contains("1 passed"), "{name}: {status}\n{told}");
}
