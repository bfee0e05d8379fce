//! Dispatches `cargo xtask …`.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use clap::Parser;
use xtask::failure::Failure;
use xtask::flags::Xtask;
use xtask::palette::Palette;
use xtask::streams::Streams;
use xtask::workspace::Workspace;

fn main() -> ExitCode {
    let flags = Xtask::parse();
    let workspace = Workspace::find();
    let mut streams = Streams {
        terminal: io::stderr().is_terminal(),
        palette: Palette::of(&io::stdout()),
        out: &mut io::stdout().lock(),
        messages: &mut io::stderr().lock(),
    };
    match xtask::run(&flags, &workspace, &mut streams) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough, `head` for one.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{}", Palette::of(&io::stderr()).labels(&failure.to_string()));
            ExitCode::from(failure.exit_code())
        }
    }
}
