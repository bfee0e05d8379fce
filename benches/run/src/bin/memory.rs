//! Benchmark 6: the memory of a thousand calls at once.

use std::process::Command;
use std::sync::Arc;

use smallest_atoms_measure::stats::Spread;
use smallest_atoms_measure::table::Table;
use smallest_atoms_measure::{Result, is_quick};
use smallest_atoms_run_benches::caller::{Caller, Way};
use smallest_atoms_run_benches::sample;
use smallest_atoms_run_benches::server::{Server, serve_if_asked};
use tokio::task::JoinSet;

const WAYS: [(Way, &str, &str); 3] = [
    (Way::Bytes, "bytes", "reqwest, prepared bytes, a copy for each"),
    (Way::Serde, "serde", "reqwest, plain serde structs"),
    (Way::Library, "library", "this library, a configuration for each"),
];

fn main() -> Result<()> {
    if serve_if_asked()? {
        return Ok(());
    }
    let mut arguments = std::env::args().skip(1);
    if let (Some("measure"), Some(way), Some(url), Some(calls)) =
        (arguments.next().as_deref(), arguments.next(), arguments.next(), arguments.next())
    {
        return measure(&way, &url, calls.parse()?);
    }

    let (calls, rounds) = if is_quick() { (50, 1) } else { (1_000, 5) };
    let server = Server::start(calls)?;
    let mut grown = WAYS.map(|_| Vec::new());
    for _ in 0..rounds {
        for ((_, way, _), grown) in WAYS.iter().zip(&mut grown) {
            let mut command = Command::new(std::env::current_exe()?);
            command.args(["measure", way, &server.url(), &calls.to_string()]);
            let output = command.output()?;
            if !output.status.success() {
                return Err(String::from_utf8_lossy(&output.stderr).into());
            }
            grown.push(String::from_utf8(output.stdout)?.trim().parse::<f64>()?);
        }
    }
    println!("## 6. Memory of {calls} calls at once\n");
    println!(
        "How much the largest resident size (VmHWM) grew over that before the calls; the server \
         answers none before all are there. A process of its own for each measurement.\n"
    );
    let mut table = Table::new(&["client", "growth", "for a call", "ratio"]);
    let [bytes, ..] = &grown;
    for (grown, (_, _, name)) in grown.iter().zip(WAYS) {
        let kib = Spread::of(grown).median;
        table.row([
            name.to_owned(),
            format!("{:.1} MiB", kib / 1024.0),
            format!("{:.1} KiB", kib / calls as f64),
            Spread::of_ratios(grown, bytes).to_string(),
        ]);
    }
    table.print();
    Ok(())
}

/// Prints by how many KiB the calls made this process grow.
fn measure(way: &str, url: &str, calls: usize) -> Result<()> {
    let way = WAYS.iter().find(|(_, name, _)| *name == way).map(|(way, ..)| *way);
    let way = way.ok_or("expected a way to call, found none")?;
    let caller = Arc::new(Caller::new(way, url)?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let before = status("VmRSS:")?;
    runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for _ in 0..calls {
            let caller = Arc::clone(&caller);
            match way {
                Way::Library => {
                    let config = sample::config(5)?;
                    tasks.spawn(async move { caller.once_with(config).await });
                }
                _ => {
                    tasks.spawn(async move { caller.once().await });
                }
            }
        }
        while let Some(done) = tasks.join_next().await {
            done??;
        }
        Result::Ok(())
    })?;
    println!("{}", status("VmHWM:")? - before);
    Ok(())
}

/// Returns a line of what Linux says of this process, in KiB.
fn status(name: &str) -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.ok_or("expected a size in /proc/self/status, found none")?.parse()?)
}
