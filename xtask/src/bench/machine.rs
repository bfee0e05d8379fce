//! The machine that the figures are of.

use std::process::Command;

/// Describes it in one line; what cannot be found out is left out.
pub(super) fn describe() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = line("/proc/meminfo", "MemTotal").and_then(|line| {
        let kib = line.split_whitespace().next()?.parse::<u64>().ok()?;
        Some(format!("{} GiB of memory", kib.div_ceil(1024 * 1024)))
    });
    let parts = [
        line("/proc/cpuinfo", "model name"),
        Some(format!("{cores} cores")),
        memory,
        Some(std::env::consts::OS.to_owned()),
        rustc(),
    ];
    format!("The machine: {}.\n", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// Returns what stands after the name in a file of `name: value` lines.
fn line(file: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn rustc() -> Option<String> {
    let output = Command::new("rustc").arg("--version").output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}
