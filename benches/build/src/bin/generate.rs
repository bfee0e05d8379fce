//! Benchmark 4: generating the client, beside progenitor alone on the same document, and on what of it
//! the generator gives it.

use std::time::Duration;

use smallest_atoms_build_benches::pages;
use smallest_atoms_build_benches::plain::plain;
use smallest_atoms_codegen::{Input, generate, lowered, repaired};
use smallest_atoms_measure::rounds::{Contender, run};
use smallest_atoms_measure::stats::Spread;
use smallest_atoms_measure::table::{Table, time, verdict};
use smallest_atoms_measure::{Result, is_quick};

/// Build scripts are built without optimisation, whatever the profile of the program.
const PROFILE: &str = if cfg!(debug_assertions) { "as in a build script" } else { "release" };

fn main() -> Result<()> {
    println!("## 4. Generation, {PROFILE}\n");
    let Some(dir) = pages::whole_reference() else {
        println!("Skipped: `SMALLEST_ATOMS_REFERENCE` names no folder of pages.\n");
        return Ok(());
    };
    println!(
        "CPU time. Progenitor is given the same pages as one document, repaired, without what it \
         refuses (further answers and media types, headers); and what the generator gives it of \
         them, types alone. Its code is formatted, as a build script of its own would do it; it \
         reads JSON, the generator the YAML of the pages.\n"
    );
    let sources = pages::read(&dir)?;
    let heads = [
        "pages",
        "this generator",
        "of a page",
        "progenitor",
        "ratio",
        "progenitor, types alone",
        "ratio",
    ];
    let mut table = Table::new(&heads);
    let mut results = Vec::new();
    let counts = if is_quick() { &[1, 10][..] } else { &[1, 10, 50, 120] };
    for count in counts {
        let input = pages::input(sources.iter().take(*count).cloned().collect())?;
        let [whole, progenitor, types] = measured(&input)?;
        let ratios = Spread::of_ratios(&whole, &progenitor);
        let each = Spread::of(&whole).median / *count as f64;
        table.row([
            count.to_string(),
            time(Spread::of(&whole).median),
            time(each),
            time(Spread::of(&progenitor).median),
            ratios.to_string(),
            time(Spread::of(&types).median),
            Spread::of_ratios(&whole, &types).to_string(),
        ]);
        results.push((each, ratios.median));
    }
    table.print();
    if let (Some((ten, _)), Some((most, ratio))) = (results.get(1), results.last()) {
        let growth = most / ten;
        println!(
            "Goal, linear: {} (a page of the most costs {growth:.2} times one of 10).",
            verdict(growth < 1.5)
        );
        println!("Goal, under twice progenitor: {} ({ratio:.2}).", verdict(*ratio < 2.0));
        println!();
    }
    Ok(())
}

fn measured(input: &Input) -> Result<[Vec<f64>; 3]> {
    let document = serde_json::to_string(&plain(repaired(input)?))?;
    let types = lowered(input)?;
    generate(input).map_err(|problems| problems.to_string())?;
    progenitor(&document)?;
    progenitor(&types)?;
    let mut contenders = [
        Contender::new(|| generate(input).map(|output| output.code.len()).ok()),
        Contender::new(|| progenitor(&document).map(|code| code.len()).ok()),
        Contender::new(|| progenitor(&types).map(|code| code.len()).ok()),
    ];
    let rounds = if is_quick() || cfg!(debug_assertions) { 3 } else { 7 };
    run(&mut contenders, rounds, Duration::from_millis(50));
    Ok(contenders.map(|contender| contender.samples))
}

fn progenitor(document: &str) -> Result<String> {
    let mut settings = progenitor::GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    let mut generator = progenitor::Generator::new(&settings);
    let tokens = generator.generate_tokens(&serde_json::from_str(document)?)?;
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}
