//! The sources that the command line names.

use std::path::Path;

use crate::address::{Policy, markdown};
use crate::failure::Failure;
use crate::flags::UpdateSpec;
use crate::indexes::Index;
use crate::workspace::Workspace;

use super::location::{Location, pages_of};
use super::request::{Request, Requests, Want};

/// What a source is, by its name and by the flags beside it.
enum Kind {
    Page,
    Folder,
    Document,
    Index,
}

/// Returns what is to be read for the sources, and the indexes among them.
pub(super) fn named(
    flags: &UpdateSpec,
    workspace: &Workspace,
) -> Result<(Requests, Vec<Index>), Failure> {
    let kinds = flags.sources.iter().map(|source| kind(source, flags)).collect::<Vec<_>>();
    check(flags, &kinds)?;
    let policy = Policy { loopback_http: flags.loopback_http };
    let (mut requests, mut indexes) = (Requests::default(), Vec::new());
    let mut problems = Vec::new();
    for (source, kind) in flags.sources.iter().zip(kinds) {
        match read(source, &kind, flags, policy) {
            Ok(more) => requests.all.extend(more),
            Err(problem) => problems.push(problem),
        }
        if matches!(kind, Kind::Index)
            && let Ok(location) = Location::named(source, policy)
        {
            let matching = flags.matching.clone();
            indexes.push(Index { address: location.record(workspace), matching });
        }
    }
    if problems.is_empty() { Ok((requests, indexes)) } else { Err(Failure::Sources(problems)) }
}

fn kind(source: &str, flags: &UpdateSpec) -> Kind {
    let is_address = source.contains("://");
    if !is_address && Path::new(source).is_dir() {
        return Kind::Folder;
    }
    let path = source.split(['?', '#']).next().filter(|_| is_address).unwrap_or(source);
    match Path::new(path).extension().and_then(|extension| extension.to_str()) {
        Some("yaml" | "yml" | "json") => Kind::Document,
        Some("txt") => Kind::Index,
        Some("md") => Kind::Page,
        _ if !flags.operations.is_empty() => Kind::Document,
        _ if !flags.matching.is_empty() => Kind::Index,
        _ => Kind::Page,
    }
}

fn check(flags: &UpdateSpec, kinds: &[Kind]) -> Result<(), Failure> {
    let indexes = kinds.iter().any(|kind| matches!(kind, Kind::Index));
    let documents = kinds.iter().any(|kind| matches!(kind, Kind::Document));
    let usage = match (flags.matching.is_empty(), flags.operations.is_empty()) {
        (true, _) if indexes => "an index needs `--matching`; '**' takes every page it lists",
        (false, _) if !indexes => "`--matching` is for an index of pages, and none is named",
        (_, false) if !documents => "`--operation` is for an OpenAPI document, and none is named",
        _ => return Ok(()),
    };
    Err(Failure::Usage(usage.to_owned()))
}

fn read(
    source: &str,
    kind: &Kind,
    flags: &UpdateSpec,
    policy: Policy,
) -> Result<Vec<Request>, smallest_atoms_codegen::Diagnostic> {
    let page = Want::Page { known: None };
    if matches!(kind, Kind::Folder) {
        let files = pages_of(Path::new(source))?.into_iter().map(Location::File);
        return Ok(files.map(|location| Request { location, want: page.clone() }).collect());
    }
    let location = Location::named(source, policy)?;
    Ok(match (kind, location) {
        (Kind::Index, _) => Vec::new(),
        (Kind::Document, location) => {
            let operations = flags.operations.iter().map(|operation| normal(operation));
            let want = Want::Document { operations: operations.collect(), known: false };
            vec![Request { location, want }]
        }
        (_, Location::Address(address)) => {
            vec![Request { location: Location::Address(markdown(&address)), want: page }]
        }
        (_, location) => vec![Request { location, want: page }],
    })
}

/// Takes `patch  /agent/{id}` for what it means.
fn normal(operation: &str) -> String {
    match operation.split_once(char::is_whitespace) {
        Some((method, path)) => format!("{} {}", method.to_uppercase(), path.trim()),
        None => operation.to_owned(),
    }
}
