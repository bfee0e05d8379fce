//! Benchmark 3: reading an answer and an error beside plain serde structs.

use std::time::Duration;

use smallest_atoms::types::{BadRequestErrorResponse, EditDraftConfigResponse};
use smallest_atoms_measure::rounds::{Contender, run};
use smallest_atoms_measure::stats::Spread;
use smallest_atoms_measure::table::{Table, time};
use smallest_atoms_measure::{Result, is_quick};
use smallest_atoms_run_benches::{plain, sample};

fn main() -> Result<()> {
    println!("## 3. Reading an answer\n\nCPU time for the text of an answer into its type.\n");
    let heads = [
        "answer",
        "plain serde structs",
        "`serde_json::Value`",
        "this library",
        "ratio to structs",
        "ratio to `Value`",
    ];
    let mut table = Table::new(&heads);
    row::<plain::Answer, EditDraftConfigResponse>(&mut table, "the changed draft", sample::ANSWER);
    row::<plain::Refusal, BadRequestErrorResponse>(&mut table, "a refusal", sample::ERROR);
    table.print();
    println!(
        "No goal is set. A model is read straight from the text, and its lists and what fits no \
         field by way of a `Value`: an answer of any form is kept.\n"
    );
    Ok(())
}

fn row<P, L>(table: &mut Table, name: &str, text: &str)
where
    P: serde::de::DeserializeOwned,
    L: serde::de::DeserializeOwned,
{
    let mut contenders = [
        Contender::new(|| serde_json::from_str::<P>(text).ok()),
        Contender::new(|| serde_json::from_str::<serde_json::Value>(text).ok()),
        Contender::new(|| serde_json::from_str::<L>(text).ok()),
    ];
    let (rounds, fill) = if is_quick() { (2, 1) } else { (15, 20) };
    run(&mut contenders, rounds, Duration::from_millis(fill));
    let [plain, value, library] = contenders.map(|contender| contender.samples);
    table.row([
        name.to_owned(),
        time(Spread::of(&plain).median),
        time(Spread::of(&value).median),
        time(Spread::of(&library).median),
        Spread::of_ratios(&library, &plain).to_string(),
        Spread::of_ratios(&library, &value).to_string(),
    ]);
}
