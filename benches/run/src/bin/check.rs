//! Benchmark 2: what the check costs beside writing the JSON, and how both grow.

use std::alloc::System;
use std::hint::black_box;
use std::time::Duration;

use smallest_atoms::Validate;
use smallest_atoms_measure::rounds::{Contender, run};
use smallest_atoms_measure::stats::Spread;
use smallest_atoms_measure::table::{Table, time, verdict};
use smallest_atoms_measure::{Result, is_quick};
use smallest_atoms_run_benches::{plain, sample};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What a body costs.
struct Cost {
    check: Spread,
    write: Spread,
    ratio: Spread,
    /// The same, written from plain structs.
    plain: Option<Spread>,
    allocations: usize,
}

fn main() -> Result<()> {
    println!("## 2. The check and the JSON\n\nCPU time; all bodies are valid.\n");
    let heads = [
        "body",
        "check",
        "write JSON",
        "check/write",
        "write, plain serde structs",
        "allocations of a check",
    ];
    let mut table = Table::new(&heads);
    let mut costs = Vec::new();
    for (name, tool) in &sample::tools()? {
        let cost = cost(tool, None);
        row(&mut table, &format!("`{name}`"), &cost);
        costs.push(cost);
    }
    let mut sizes = Vec::new();
    let counts = if is_quick() { &[5, 100][..] } else { &[5, 100, 1_000, 10_000] };
    for count in counts {
        let config = sample::config(*count)?;
        let plain = serde_json::from_value(serde_json::to_value(&config)?)?;
        let cost = cost(&config, Some(&plain));
        row(&mut table, &format!("configuration, {count} tools"), &cost);
        let each = |spread: &Spread| spread.median / *count as f64;
        sizes.push((*count, [each(&cost.check), each(&cost.write)]));
        costs.push(cost);
    }
    table.print();

    let worst = costs.iter().map(|cost| cost.ratio.median).fold(0.0, f64::max);
    println!(
        "Goal, a check below a tenth of writing: {} (at most {worst:.2}).",
        verdict(worst < 0.1)
    );
    if worst >= 0.1 {
        println!(
            "The reason: a tenth is some 15 to 50 ns for a tool, the time of five or ten calls by \
             way of a table. The set fields alone are looked at, each condition of the 39 rules is \
             asked once, and still each field and each rule that counts takes some such calls; code \
             of its own for each rule would take less, and more to compile."
        );
    }
    let small = costs.iter().take(6).map(|cost| cost.allocations).max().unwrap_or_default();
    println!(
        "Goal, no allocation without a finding: {} (at most {small} up to five tools; a list of more than 32 is compared by a table of its names).",
        verdict(small == 0)
    );
    if let (Some((_, first)), Some((most, last))) = (sizes.get(1), sizes.last()) {
        let [check, write] = [last[0] / first[0], last[1] / first[1]];
        println!(
            "Goal, linear: {} (a tool of {most} costs {check:.2} times a tool of 100, and to write \
             it {write:.2} times: so many tools do not fit the caches).",
            verdict(check / write < 1.25)
        );
    }
    println!();
    Ok(())
}

fn cost(body: &(impl Validate + serde::Serialize), plain: Option<&plain::Config>) -> Cost {
    let region = Region::new(ALLOCATOR);
    let is_clean = black_box(body.validate()).is_empty();
    let allocations = region.change().allocations;
    assert!(is_clean, "expected a body without findings");

    let mut contenders = vec![
        Contender::new(|| body.validate().is_empty()),
        Contender::new(|| serde_json::to_vec(body).map(|bytes| bytes.len()).ok()),
    ];
    if let Some(plain) = plain {
        contenders.push(Contender::new(|| serde_json::to_vec(plain).map(|bytes| bytes.len()).ok()));
    }
    let (rounds, fill) = if is_quick() { (2, 1) } else { (15, 10) };
    run(&mut contenders, rounds, Duration::from_millis(fill));
    let samples = |index: usize| contenders.get(index).map_or(&[][..], |c| &c.samples);
    Cost {
        check: Spread::of(samples(0)),
        write: Spread::of(samples(1)),
        ratio: Spread::of_ratios(samples(0), samples(1)),
        plain: plain.map(|_| Spread::of(samples(2))),
        allocations,
    }
}

fn row(table: &mut Table, name: &str, cost: &Cost) {
    table.row([
        name.to_owned(),
        time(cost.check.median),
        time(cost.write.median),
        cost.ratio.to_string(),
        cost.plain.map_or(String::new(), |plain| time(plain.median)),
        cost.allocations.to_string(),
    ]);
}
