//! Generates the client from the pages in `spec/`, or in the folder that
//! `SMALLEST_ATOMS_SPEC_DIR` names. The work is done by `smallest-atoms-codegen`.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use smallest_atoms_codegen::{
    Input, Names, Output, RESERVED_HEADERS, Rules, Source, Sources, generate, visible,
    visible_lines,
};

const SPEC_DIR: &str = "SMALLEST_ATOMS_SPEC_DIR";
const RULES: &str = "src/rules.toml";

fn main() {
    if let Err(error) = run() {
        eprintln!("{}", visible_lines(&error.to_string()));
        process::exit(1);
    }
}

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed={SPEC_DIR}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={RULES}");
    let own = Path::new("spec");
    let dir = env::var_os(SPEC_DIR).map_or_else(|| own.to_owned(), PathBuf::from);
    let mut names = read_names(own)?;
    let mut given = Names::default();
    println!("cargo::rustc-check-cfg=cfg(other_pages)");
    if dir != own {
        // What the vendored pages need of the library, others may not.
        println!("cargo::rustc-cfg=other_pages");
        given = read_names(&dir)?;
        names = names.overlaid_with(given.clone());
    }
    let rules =
        Rules::parse(&read(Path::new(RULES))?).map_err(|e| format!("error: {RULES}: {e}"))?;
    let output = generate(&Input { sources: read_pages(&dir)?, names, rules })?;
    for inert in &output.inert {
        tell("warning", &format!("{inert} finds nothing in {} to attach to", dir.display()));
    }
    for key in strays(&given, &output) {
        let file = dir.join("names.toml");
        tell("warning", &format!("{}: {key:?} is the key of no page's part", file.display()));
    }
    for note in &output.notes {
        tell("warning", note);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("error: cargo sets no OUT_DIR")?);
    write(&out.join("client.rs"), &output.code)?;
    // The library refuses in a call what the generator takes from no page: there is one list.
    write(&out.join("reserved_headers.rs"), &format!("{RESERVED_HEADERS:?}"))?;
    Ok(())
}

/// Writes a file of code, unless it is there: the same code, written again, would be compiled again.
fn write(file: &Path, code: &str) -> io::Result<()> {
    match fs::read_to_string(file) {
        Ok(found) if found == code => Ok(()),
        _ => fs::write(file, code),
    }
}

/// Gives cargo a directive, which is one line whatever a page or a path holds. A path that is escaped is
/// to cargo one that is not there, so that it runs the script each time.
fn tell(directive: &str, text: &str) {
    println!("cargo::{directive}={}", visible(text));
}

fn shown(file: &Path) -> String {
    visible(&file.display().to_string()).into_owned()
}

/// Returns the keys of a user's `names.toml` that name nothing: one that is misspelt, say.
fn strays<'a>(given: &'a Names, output: &Output) -> Vec<&'a String> {
    let operations = given.operations.keys().filter(|key| !output.operations.contains(key));
    let is_schema = |key: &&String| output.types.contains(key) || output.in_place.contains(key);
    operations.chain(given.schemas.keys().filter(|key| !is_schema(key))).collect()
}

fn read(file: &Path) -> Result<String, String> {
    let text = fs::metadata(file).and_then(|known| match known.is_file() {
        true => fs::read_to_string(file),
        // Of a pipe there is no end.
        false => Err(io::Error::other("expected a file, found something else")),
    });
    text.map_err(|error| format!("error: {}: {error}", shown(file)))
}

/// Reads a TOML file of the folder, which need not be there.
fn read_toml<T: Default>(file: &Path, parse: fn(&str) -> Result<T, String>) -> Result<T, String> {
    // Cargo takes a watched file that is not there for one that changed; the folder is watched.
    if !file.exists() {
        return Ok(T::default());
    }
    tell("rerun-if-changed", &file.display().to_string());
    parse(&read(file)?).map_err(|error| format!("error: {}: {error}", shown(file)))
}

fn read_names(dir: &Path) -> Result<Names, String> {
    read_toml(&dir.join("names.toml"), Names::parse)
}

fn read_pages(dir: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    // The folder is watched for files that come and go, each file for its content.
    tell("rerun-if-changed", &dir.display().to_string());
    let at = |error| {
        let help = "give `SMALLEST_ATOMS_SPEC_DIR` an absolute path";
        format!("error: {}: expected a folder of YAML files: {error}\n  help: {help}", shown(dir))
    };
    let origins = read_toml(&dir.join("sources.toml"), Sources::parse)?;
    let mut sources = Vec::new();
    for entry in fs::read_dir(dir).map_err(at)? {
        let file = entry?.path();
        let is_any = |of: &[&str]| file.extension().is_some_and(|own| of.iter().any(|e| own == *e));
        if is_any(&["yaml", "yml"]) {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let origin = origins.0.get(&*name);
            let address = origin.and_then(|origin| origin.address.clone());
            let taken = origin.and_then(|origin| origin.taken.clone());
            let yaml = read(&file)?;
            sources.push(Source { file: file.display().to_string(), yaml, address, taken });
        } else if is_any(&["md", "mdx", "json"]) {
            let file = file.display();
            tell(
                "warning",
                &format!("{file}: not read; a page's YAML goes in a file of its own, `.yaml`"),
            );
        }
    }
    if sources.is_empty() {
        let help = "save the YAML of a page there, in a file of its own";
        let expected = "expected at least one YAML file, found none";
        return Err(format!("error: {}: {expected}\n  help: {help}", shown(dir)).into());
    }
    Ok(sources)
}
