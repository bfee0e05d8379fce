//! Benchmark 4: generating the client, beside progenitor alone on the same document.

use std::time::Duration;

use smallest_atoms_build_benches::pages;
use smallest_atoms_codegen::{Input, generate, lowered};
use smallest_atoms_measure::rounds::{Contender, run};
use smallest_atoms_measure::stats::Spread;
use smallest_atoms_measure::table::{Table, time, verdict};
use smallest_atoms_measure::{Result, is_quick};

/// Build scripts are built without optimisation, whatever the profile of the program.
const PROFILE: &str = if cfg!(debug_assertions) { "as in a build script" } else { "release" };

fn main() -> Result<()> {
    println!("## 4. Generation, {PROFILE}\n");
    let dir = pages::whole_reference();
    if !dir.is_dir() {
        println!("Skipped: the pages of the whole reference are not there.\n");
        return Ok(());
    }
    println!(
        "CPU time. Progenitor is given the document that the generator gives it (types alone), and \
         its code is formatted, as a build script of its own would do it.\n"
    );
    let sources = pages::read(&dir)?;
    let heads = [
        "pages",
        "this generator",
        "of a page",
        "progenitor, formatted",
        "ratio",
        "progenitor, tokens alone",
        "ratio",
    ];
    let mut table = Table::new(&heads);
    let mut results = Vec::new();
    let counts = if is_quick() { &[1, 10][..] } else { &[1, 10, 50, 120] };
    for count in counts {
        let input = pages::input(sources.iter().take(*count).cloned().collect())?;
        let [whole, formatted, tokens] = measured(&input)?;
        let ratios = Spread::of_ratios(&whole, &formatted);
        let each = Spread::of(&whole).median / *count as f64;
        table.row([
            count.to_string(),
            time(Spread::of(&whole).median),
            time(each),
            time(Spread::of(&formatted).median),
            ratios.to_string(),
            time(Spread::of(&tokens).median),
            Spread::of_ratios(&whole, &tokens).to_string(),
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
        if *ratio >= 2.0 {
            println!(
                "The reason: progenitor is a fifth of the work. It is given types alone; reading \
                 the YAML takes another fifth (unoptimised a quarter), repairing and naming a sixth, \
                 and making and writing the code of calls, models and rules a third."
            );
        }
        println!();
    }
    Ok(())
}

fn measured(input: &Input) -> Result<[Vec<f64>; 3]> {
    let document = lowered(input)?;
    generate(input).map_err(|problems| problems.to_string())?;
    progenitor(&document)?;
    let parsed = serde_json::from_str(&document)?;
    let mut contenders = [
        Contender::new(|| generate(input).map(|output| output.code.len()).ok()),
        Contender::new(|| progenitor(&document).map(|code| code.len()).ok()),
        Contender::new(|| generator().generate_tokens(&parsed).ok()),
    ];
    let rounds = if is_quick() || cfg!(debug_assertions) { 3 } else { 7 };
    run(&mut contenders, rounds, Duration::from_millis(50));
    Ok(contenders.map(|contender| contender.samples))
}

fn generator() -> progenitor::Generator {
    let mut settings = progenitor::GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    progenitor::Generator::new(&settings)
}

fn progenitor(document: &str) -> Result<String> {
    let tokens = generator().generate_tokens(&serde_json::from_str(document)?)?;
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}
