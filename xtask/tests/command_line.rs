//! The command as a process: exit status, and which stream says what.
#![allow(clippy::unwrap_used, missing_docs)]

use std::process::{Command, Output};

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

#[test]
fn problems_go_to_standard_error() {
    let dir = tempfile::tempdir().unwrap();
    let run = xtask(&["update-spec", "no-such.md", "--spec-dir", dir.path().to_str().unwrap()]);
    assert_eq!(run.status.code(), Some(3));
    assert!(run.stdout.is_empty());
    assert!(String::from_utf8(run.stderr).unwrap().starts_with("error: no-such.md: expected "));
}

#[test]
fn flags_that_make_no_sense_have_status_2() {
    for arguments in [
        &["generate", "--bless", "--check"] as &[_],
        &["update-spec", "--check", "--dry-run"],
        &["update-spec", "--operation", "GET /x"],
        &["update-spec", "page.md", "--operation", "GET /x"],
        &["update-spec", "page.md", "--matching", "*"],
        &["update-spec", "llms.txt"],
        &["update-spec", "page.md", "--from", "pages"],
        &["update-spec", "--jobs", "0"],
        &["update-spec", "--timeout", "never"],
        &["update-spec", "--report", "html"],
        &[],
    ] {
        assert_eq!(xtask(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn help_has_examples_and_exit_codes() {
    for command in ["update-spec", "generate"] {
        let help = String::from_utf8(xtask(&[command, "--help"]).stdout).unwrap();
        assert!(help.contains("Examples:\n  cargo xtask "), "{help}");
        assert!(help.contains("Exit status:"), "{help}");
    }
}

#[test]
fn a_pipe_gets_no_escape_codes_unless_they_are_asked_for() {
    let run = |variable: Option<(&str, &str)>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["update-spec", "no-such.md", "--dry-run"]).env_remove("CLICOLOR_FORCE");
        command.env_remove("NO_COLOR").env("TERM", "xterm").envs(variable);
        String::from_utf8(command.output().unwrap().stderr).unwrap()
    };
    assert!(run(None).starts_with("error: no-such.md"));
    assert!(run(Some(("CLICOLOR_FORCE", "1"))).starts_with("\u{1b}[1m\u{1b}[31merror:\u{1b}[0m"));
    assert!(run(Some(("NO_COLOR", "1"))).starts_with("error: no-such.md"));
}
