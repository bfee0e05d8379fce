//! Benchmark 1: what a call costs beside bare reqwest and the vendor's Python client.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde::Deserialize;
use smallest_atoms_measure::stats::{Spread, quantile};
use smallest_atoms_measure::table::{Table, verdict};
use smallest_atoms_measure::{Result, clock, is_quick};
use smallest_atoms_run_benches::caller::{Caller, Way};
use smallest_atoms_run_benches::sample;
use smallest_atoms_run_benches::server::{Server, serve_if_asked};
use tokio::task::JoinSet;

const WAYS: [(Way, &str); 4] = [
    (Way::Bytes, "reqwest, prepared bytes"),
    (Way::Serde, "reqwest, plain serde structs"),
    (Way::Unchecked, "this library, `Checking::Skip`"),
    (Way::Library, "this library"),
];

/// What the rounds of one contender measured.
#[derive(Debug, Default, Deserialize)]
struct Measured {
    /// Seconds for a request by the clock, for each round.
    #[serde(rename = "seconds")]
    wall: Vec<f64>,
    /// Seconds for a request of this process's CPU, for each round.
    cpu: Vec<f64>,
    /// The time that each request took, in seconds.
    latencies: Vec<f64>,
}

fn main() -> Result<()> {
    if serve_if_asked()? {
        return Ok(());
    }
    let server = Server::start(1)?;
    println!("## 1. A call\n");
    println!(
        "`edit_draft_config` with five tools ({} bytes), the answer {} bytes; client and server on \
         one thread each. Ratios are to reqwest with prepared bytes, round by round.\n",
        serde_json::to_vec(&sample::config(5)?)?.len(),
        sample::ANSWER.len()
    );
    let vendor = if is_quick() { None } else { Vendor::find()? };
    for in_flight in [1, 64] {
        compare(&server, vendor.as_ref(), in_flight)?;
    }
    Ok(())
}

fn compare(server: &Server, vendor: Option<&Vendor>, in_flight: usize) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (rounds, requests) = if is_quick() { (2, 200) } else { (15, 5_000) };
    let callers = WAYS.map(|(way, _)| Caller::new(way, &server.url()).map(Arc::new));
    let mut measured = WAYS.map(|_| Measured::default());
    let mut vendors = Measured::default();
    for round in 0..=rounds {
        for (caller, measured) in callers.iter().zip(&mut measured) {
            let caller = caller.as_ref().map_err(ToString::to_string)?;
            let found = runtime.block_on(drive(Arc::clone(caller), in_flight, requests))?;
            // The first round makes the connections.
            if round > 0 {
                measured.add(found);
            }
        }
        // It is slow, and its ratio so large that fewer rounds do.
        if let (Some(vendor), 1) = (vendor, round % 5) {
            vendors.add(vendor.drive(&server.url(), in_flight)?);
        }
    }
    print(in_flight, &measured, &vendors);
    Ok(())
}

/// Makes so many requests, with so many in flight.
async fn drive(caller: Arc<Caller>, in_flight: usize, requests: usize) -> Result<Measured> {
    let begun = Arc::new(AtomicUsize::new(0));
    let (start, cpu) = (Instant::now(), clock::process());
    let mut tasks = JoinSet::new();
    for _ in 0..in_flight {
        let (caller, begun) = (Arc::clone(&caller), Arc::clone(&begun));
        tasks.spawn(async move {
            let mut latencies = Vec::new();
            while begun.fetch_add(1, Ordering::Relaxed) < requests {
                let start = Instant::now();
                caller.once().await?;
                latencies.push(start.elapsed().as_secs_f64());
            }
            Result::Ok(latencies)
        });
    }
    let mut latencies = Vec::new();
    while let Some(found) = tasks.join_next().await {
        latencies.extend(found??);
    }
    let each = |time: Duration| vec![time.as_secs_f64() / latencies.len() as f64];
    let (wall, cpu) = (each(start.elapsed()), each(clock::process().saturating_sub(cpu)));
    Ok(Measured { wall, cpu, latencies })
}

impl Measured {
    fn add(&mut self, other: Self) {
        self.wall.extend(other.wall);
        self.cpu.extend(other.cpu);
        self.latencies.extend(other.latencies);
    }
}

fn print(in_flight: usize, measured: &[Measured; 4], vendor: &Measured) {
    println!("### {in_flight} in flight\n");
    let heads =
        ["client", "requests/s", "p50", "p99", "CPU for a request", "time, ratio", "CPU, ratio"];
    let mut table = Table::new(&heads);
    let [bytes, serde, _, library] = measured;
    for (measured, (_, name)) in measured.iter().zip(WAYS) {
        let (wall, cpu) = (
            Spread::of_ratios(&measured.wall, &bytes.wall),
            Spread::of_ratios(&measured.cpu, &bytes.cpu),
        );
        row(&mut table, name, measured, [wall.to_string(), cpu.to_string()]);
    }
    let rates = |measured: &Measured| 1.0 / Spread::of(&measured.wall).median;
    let times = rates(library) / rates(vendor);
    if !vendor.wall.is_empty() {
        let ratios = [
            format!("{:.1}", rates(bytes) / rates(vendor)),
            format!("{:.1}", Spread::of(&vendor.cpu).median / Spread::of(&bytes.cpu).median),
        ];
        row(&mut table, "the vendor's Python client", vendor, ratios);
    }
    table.print();
    let ratio = Spread::of_ratios(&library.wall, &bytes.wall).median;
    println!("Goal, at most 1.03 of prepared bytes: {} ({ratio:.3}).", verdict(ratio <= 1.03));
    if ratio > 1.03 {
        let serde = Spread::of_ratios(&serde.wall, &bytes.wall).median;
        println!(
            "The reason: on loopback, 3 % of a request is less than a microsecond. Plain serde \
             structs alone come to {serde:.2}; beyond those there are the check (section 2), \
             the reading of an answer of any form (section 3), and the making of the URL, the \
             limits and the marking of secret headers for each call."
        );
    }
    match vendor.wall.is_empty() {
        true => println!("The vendor's client was not there to compare with.\n"),
        false => println!(
            "Goal, 10 times the throughput of the vendor's client: {} ({times:.1} times).\n",
            verdict(times >= 10.0)
        ),
    }
}

fn row(table: &mut Table, name: &str, measured: &Measured, ratios: [String; 2]) {
    let micro = |seconds: f64| format!("{:.0} µs", seconds * 1e6);
    let [wall, cpu] = ratios;
    table.row([
        name.to_owned(),
        format!("{:.0}", 1.0 / Spread::of(&measured.wall).median),
        micro(quantile(&measured.latencies, 0.5)),
        micro(quantile(&measured.latencies, 0.99)),
        format!("{:.1} µs", Spread::of(&measured.cpu).median * 1e6),
        wall,
        cpu,
    ]);
}

/// The vendor's client, in a virtual environment.
struct Vendor(PathBuf);

impl Vendor {
    const VERSION: &str = "smallestai==5.14.0";

    /// Installs it where it is not there yet; without Python or the package there is none.
    fn find() -> Result<Option<Self>> {
        let room = PathBuf::from("target/bench/vendor");
        let python = room.join("bin/python");
        let runs = |command: &mut Command| command.output().is_ok_and(|o| o.status.success());
        if !runs(Command::new(&python).args(["-c", "import smallestai.client"])) {
            std::fs::create_dir_all(&room)?;
            let is_there = runs(Command::new("python3").args(["-m", "venv"]).arg(&room))
                && runs(Command::new(&python).args(["-m", "pip", "install", Self::VERSION]));
            if !is_there {
                return Ok(None);
            }
        }
        Ok(Some(Self(python)))
    }

    fn drive(&self, url: &str, in_flight: usize) -> Result<Measured> {
        let config = serde_json::to_string(&sample::config(5)?)?;
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/vendor_client.py");
        let mut command = Command::new(&self.0);
        command.arg(program).args([url, &in_flight.to_string(), &config]);
        let output = command.output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}
