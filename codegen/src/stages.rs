//! The stages in their order, from the pages' text to code.

use serde_json::Value;

use crate::api::{self, Api};
use crate::context::Context;
use crate::diagnostic::{Diagnostics, Sink};
use crate::document::{self, Source};
use crate::merge::{self, Origins};
use crate::names::Names;
use crate::rules::Rules;
use crate::{adapt, lower, naming, parts, repair, rust_types, webhooks};

/// What the code is made from.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The pages' documents.
    pub sources: Vec<Source>,
    /// The names that are locked.
    pub names: Names,
    /// The hand-written rules.
    pub rules: Rules,
}

/// What the stages made, before it becomes text.
#[cfg_attr(not(feature = "changes"), allow(dead_code, reason = "a comparison looks at all"))]
pub(crate) struct Made {
    /// The document of the pages, repaired and named.
    pub(crate) document: Value,
    pub(crate) origins: Origins,
    pub(crate) api: Api,
    pub(crate) code: syn::File,
    /// The names of what the pages hold.
    pub(crate) names: Names,
    /// The schemas, as the pages call them.
    pub(crate) schemas: Vec<String>,
    pub(crate) notes: Vec<String>,
    pub(crate) repairs: Vec<(&'static str, usize)>,
}

pub(crate) fn make(input: &Input) -> Result<Made, Diagnostics> {
    let mut sink = Sink::default();
    let (mut document, origins) = pages(input, &mut sink)?;

    let schemas = names_of(&document);
    let mut notes = [origins.notes.as_slice(), &origins.merged].concat();
    let mut context = Context { origins: &origins, sink: &mut sink, notes: &mut notes };
    let repairs = repair::run(&mut document, &mut context);
    context.sink.check()?;
    let names = naming::assign(&mut document, &input.names, &mut context);
    context.sink.check()?;
    let api = api::read(&mut document, &mut context);
    context.sink.check()?;

    let code = code(&api, &input.rules).map_err(|message| {
        Diagnostics::of("spec", message, "leave out the page added last, and report it")
    })?;
    Ok(Made { document, origins, api, code, names, schemas, notes, repairs })
}

/// Reads the pages' documents as one, in their own words.
pub(crate) fn pages(input: &Input, sink: &mut Sink) -> Result<(Value, Origins), Diagnostics> {
    let mut sources = input.sources.iter().collect::<Vec<_>>();
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    if sources.is_empty() {
        let help = "run `cargo xtask update-spec` with a page, or name another folder";
        sink.report(("spec", ""), "expected at least one YAML file, found none", help);
    }
    let documents = sources.into_iter();
    let documents = documents.filter_map(|s| Some((s, document::parse(s, sink)?))).collect();
    sink.check()?;
    let (mut merged, mut origins) = merge::merge(documents, sink);
    sink.check()?;
    parts::name(&mut merged, &mut origins);
    webhooks::set_aside(&mut merged, &mut origins);
    Ok((merged, origins))
}

fn names_of(document: &Value) -> Vec<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flat_map(|schemas| schemas.keys().cloned()).collect()
}

fn code(api: &Api, rules: &Rules) -> Result<syn::File, String> {
    let lowered = lower::lower(api).map_err(|error| error.to_string())?;
    let types = rust_types::run(api, &lowered)?;
    syn::parse2(adapt::adapt(api, &types, rules))
        .map_err(|error| format!("the generated code is no Rust: {error}"))
}
