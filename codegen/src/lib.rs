//! Turns the documentation pages of Smallest AI's Atoms into the code of `smallest-atoms`.
//!
//! Text goes in and text comes out; nothing here reads or writes a file. Data flows one way, and `stages` orders it:
//!
//! | stage | module |
//! |---|---|
//! | the YAML of each page becomes a document | `document`, `yaml` |
//! | the documents become one, in which every reference leads to a name | `merge`, `parts`, `reference` |
//! | what the service calls is set aside | `webhooks` |
//! | what progenitor cannot take is repaired, pass by pass | `repair` |
//! | operations and schemas get their Rust names | `naming`, `names` |
//! | the document becomes plain data | `api` |
//! | the data becomes an OpenAPI 3.0 document of types alone | `lower` |
//! | progenitor makes Rust types of it | `rust_types` |
//! | data and types become the client's code | `adapt`, `rules`, `prose` |
//! | what prose says of deprecation, and its sentences | `deprecation`, `sentences` |
//! | the code becomes formatted text | prettyplease |
//! | what is said of a page is told in lines of our own | `diagnostic`, `visible` |
//!
//! With the feature `changes`, two states of the pages are compared (`changes`).
//!
//! This crate is a part of `smallest-atoms` and follows its version; it promises nothing else.

mod adapt;
mod api;
#[cfg(feature = "changes")]
mod changes;
mod context;
mod deprecation;
mod diagnostic;
mod document;
mod formats;
mod keywords;
mod kinds;
mod lower;
mod media;
mod merge;
mod names;
mod naming;
mod notes;
mod parts;
mod pointer;
mod prose;
mod reference;
mod repair;
mod rules;
mod rust_types;
mod sentences;
mod sources;
mod stages;
mod visible;
mod webhooks;
mod yaml;

#[cfg(feature = "changes")]
pub use changes::{Bump, Change, Changes, Direction, Kind, Place, compare};
pub use diagnostic::{Diagnostic, Diagnostics};
pub use document::Source;
pub use names::Names;
pub use repair::RESERVED_HEADERS;
pub use rules::{Check, Constructor, Rule, Rules, Values};
pub use sources::{Origin, Sources};
pub use stages::Input;
pub use visible::{visible, visible_lines};

use std::collections::BTreeMap;

use stages::make;

/// What came out.
#[derive(Clone, Debug)]
pub struct Output {
    /// The Rust code, formatted.
    pub code: String,
    /// The locked names and those of what is new.
    pub names: Names,
    /// The operations in the code, as `METHOD /path`.
    pub operations: Vec<String>,
    /// The schemas that became a Rust type.
    pub types: Vec<String>,
    /// The schemas that need no type of their own: free-form maps, texts and lists.
    pub in_place: Vec<String>,
    /// What is read more loosely than the page says it, and where; each of one line, to be printed.
    pub notes: Vec<String>,
    /// What was merged of pages that differ, and where, in lines too; the notes say it as well.
    pub merged: Vec<String>,
    /// The servers of the operations that are on another host than pages that name none, by
    /// `METHOD /path`: the key goes there.
    pub elsewhere: BTreeMap<String, String>,
    /// The rules and constructors that found nothing to attach to, in lines too.
    pub inert: Vec<String>,
    /// The repairs, each with the number of places it changed.
    pub repairs: Vec<(&'static str, usize)>,
}

/// Returns the repairs that [`generate`] makes, each with its reason.
pub fn repairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    repair::PASSES.iter().map(|pass| (pass.name, pass.reason))
}

/// Generates the client of all the pages.
///
/// The same input gives the same output, whatever the order of the sources.
///
/// # Errors
///
/// Returns every problem of the input, each with its file and JSON pointer: text that is no
/// OpenAPI 3.0 or 3.1 document, pages that contradict each other, references that lead nowhere,
/// names that collide, and what the generator cannot do.
///
/// # Examples
///
/// ```
/// use smallest_atoms_codegen::{Input, Source, generate};
///
/// let yaml = "{openapi: 3.1.0, paths: {/user: {get: {summary: Get user details, responses: {}}}}}";
/// let source = Source { file: "user.yaml".into(), yaml: yaml.into(), address: None, taken: None };
/// let output = generate(&Input { sources: vec![source], ..Input::default() })?;
/// assert_eq!(output.operations, ["GET /user"]);
/// assert!(output.code.contains("pub fn get_user_details(&self)"));
/// # Ok::<(), smallest_atoms_codegen::Diagnostics>(())
/// ```
pub fn generate(input: &Input) -> Result<Output, Diagnostics> {
    let made = make(input)?;
    let types = made.api.models.iter().map(|model| model.schema.clone()).collect::<Vec<_>>();
    Ok(Output {
        code: prettyplease::unparse(&made.code),
        names: input.names.clone().overlaid_with(made.names),
        operations: made.api.operations.iter().map(|operation| operation.key.clone()).collect(),
        in_place: made.schemas.into_iter().filter(|name| !types.contains(name)).collect(),
        types,
        notes: lines(&made.notes),
        merged: lines(&made.origins.merged),
        elsewhere: elsewhere(&made.api),
        inert: lines(&input.rules.inert(&made.api)),
        repairs: made.repairs,
    })
}

fn lines(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| visible(text).into_owned()).collect()
}

/// Reads YAML as the generator does: within the same bounds, and what a schema calls a string as it is
/// written.
///
/// # Errors
///
/// Returns why the text is no YAML, no JSON, or too much, and where.
#[cfg(feature = "changes")]
#[doc(hidden)]
pub fn read_yaml(text: &str) -> Result<serde_json::Value, String> {
    yaml::parse(text).map_err(|failure| match failure.pointer() {
        "" => failure.to_string(),
        pointer => format!("{failure} at {pointer}"),
    })
}

/// Returns the document that progenitor is given, as JSON; the benchmarks time progenitor alone.
///
/// # Errors
///
/// Returns what [`generate`] would.
#[cfg(feature = "changes")]
#[doc(hidden)]
pub fn lowered(input: &Input) -> Result<String, String> {
    let made = make(input).map_err(|problems| problems.to_string())?;
    let lowered = lower::lower(&made.api).map_err(|error| error.to_string())?;
    serde_json::to_string(&lowered.document).map_err(|error| error.to_string())
}

/// Returns the pages as one document, repaired, as JSON; the benchmarks give it to progenitor.
///
/// # Errors
///
/// Returns what [`generate`] would.
#[cfg(feature = "changes")]
#[doc(hidden)]
pub fn repaired(input: &Input) -> Result<serde_json::Value, String> {
    make(input).map(|made| made.document).map_err(|problems| problems.to_string())
}

fn elsewhere(api: &api::Api) -> BTreeMap<String, String> {
    let elsewhere = api.operations.iter().filter(|operation| !api::is_at_home(&operation.server));
    elsewhere.map(|operation| (operation.key.clone(), operation.server.clone())).collect()
}
