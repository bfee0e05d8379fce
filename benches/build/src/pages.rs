//! The documentation's pages.

use std::path::{Path, PathBuf};

use smallest_atoms_codegen::{Input, Names, Rules, Source};

use smallest_atoms_measure::Result;

/// Returns the folder of all pages of a day, in the folder that `SMALLEST_ATOMS_REFERENCE` names.
#[must_use]
pub fn whole_reference() -> Option<PathBuf> {
    let root = std::env::var_os("SMALLEST_ATOMS_REFERENCE")?;
    Some(Path::new(&root).join("pages/2026-06-22"))
}

/// Returns the folder of the repository.
#[must_use]
pub fn workspace() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own)
}

/// Returns the folder of a package.
#[must_use]
pub fn room(kind: &str) -> PathBuf {
    workspace().join("target/bench").join(kind)
}

/// Reads a folder of pages (Markdown, or the YAML of their fences) in the order of their names.
///
/// # Errors
///
/// Returns what cannot be read.
pub fn read(dir: &Path) -> Result<Vec<Source>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        files.push(entry?.path());
    }
    files.sort();
    let mut sources = Vec::new();
    for file in files {
        let extension = file.extension().and_then(|extension| extension.to_str());
        let is_page = extension == Some("md");
        if !is_page && extension != Some("yaml") {
            continue;
        }
        let text = std::fs::read_to_string(&file)?;
        let yaml = if is_page { fence(&text) } else { Some(text.as_str()) };
        let yaml = yaml.ok_or_else(|| format!("{}: expected a YAML fence", file.display()))?;
        let name = file.with_extension("yaml");
        let name = name.file_name().unwrap_or_default().to_string_lossy().into_owned();
        sources.push(Source { file: name, yaml: yaml.to_owned(), address: None, taken: None });
    }
    Ok(sources)
}

/// Returns what stands in the YAML fence of the specification's section.
fn fence(page: &str) -> Option<&str> {
    let (_, section) = page.split_once("\n## OpenAPI Specification\n")?;
    let (_, fence) = section.split_once("\n```yaml\n")?;
    // The fence closes at column 0; its text may hold others.
    fence.split_once("\n```\n").or_else(|| fence.split_once("\n```")).map(|(yaml, _)| yaml)
}

/// Returns what the generator is given in the library's build.
///
/// # Errors
///
/// Returns what cannot be read.
pub fn input(sources: Vec<Source>) -> Result<Input> {
    let read = |file: &str| std::fs::read_to_string(workspace().join(file));
    let names = Names::parse(&read("spec/names.toml")?)?;
    Ok(Input { sources, names, rules: Rules::parse(&read("src/rules.toml")?)? })
}
