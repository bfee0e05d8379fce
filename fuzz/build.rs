//! Lists the models of the generated code that was reviewed, for the target `models`.

use std::{env, fs};

fn main() {
    let golden = "../tests/golden/client.rs";
    println!("cargo::rerun-if-changed={golden}");
    let code = fs::read_to_string(golden).expect("the code that was reviewed");
    let names = code.lines().filter_map(|line| line.strip_prefix("    pub struct ")?.strip_suffix(" {"));
    let calls = names.map(|name| format!("    model::<types::{name}>(value);\n")).collect::<String>();
    assert!(!calls.is_empty(), "{golden} has no models");
    let code = format!("/// Reads a value as each model.\nfn every_model(value: &Value) {{\n{calls}}}\n");
    fs::write(format!("{}/models.rs", env::var("OUT_DIR").expect("cargo sets it")), code).expect("a file");
}
