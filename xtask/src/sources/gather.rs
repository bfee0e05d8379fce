//! Reads all that is to be taken, and tells everything that is wrong with it at once.

use std::collections::{BTreeMap, BTreeSet};

use reqwest::Url;
use smallest_atoms_codegen::Diagnostic;

use crate::address::{Policy, host, readable};
use crate::document::Document;
use crate::failure::{Failure, problem};
use crate::fetch::Fetcher;
use crate::flags::UpdateSpec;
use crate::parallel;
use crate::spec::Spec;
use crate::streams::Streams;
use crate::taken::{Taken, document_of};
use crate::workspace::Workspace;

use super::gathered::Gathered;
use super::location::{Location, Unread};
use super::request::{Request, Requests, Want};
use super::{index, known, named, offline};

/// Reads everything that the flags ask for.
///
/// # Errors
///
/// Returns everything that is wrong with the sources.
pub fn gather(
    flags: &UpdateSpec,
    spec: &Spec,
    workspace: &Workspace,
    streams: &mut Streams<'_>,
) -> Result<Gathered, Failure> {
    if let Some(dir) = &flags.from {
        let gathered = offline::offline(dir, spec).map_err(Failure::Sources)?;
        return finish(gathered, (flags, spec), Vec::new());
    }
    let policy = Policy { loopback_http: flags.loopback_http };
    let (mut requests, indexes) = if flags.sources.is_empty() {
        let requests = known::known(spec, workspace, policy).map_err(Failure::Sources)?;
        (requests, spec.indexes.all.clone())
    } else {
        named::named(flags, workspace)?
    };
    let fetcher = Fetcher::new(flags);
    let mut problems = Vec::new();
    for index in &indexes {
        let home = (workspace, policy);
        if let Err(problem) = index::follow(index, spec, home, &fetcher, &mut requests) {
            problems.push(problem);
        }
    }
    let Requests { all, unlisted, notes } = requests;
    let read = |request: &Request| request.location.read(&fetcher);
    let texts = parallel::map(&all, flags.jobs.into(), streams, read)?;
    let gathered = Gathered { gone: unlisted, indexes, notes, ..Gathered::default() };
    let mut taking =
        Taking { gathered, problems, others: Vec::new(), workspace, lose: flags.allow_removals };
    for (request, text) in all.iter().zip(texts) {
        taking.take(request, text);
    }
    let Taking { gathered, mut problems, others, .. } = taking;
    problems.extend(others.into_iter().filter_map(|(operation, problem)| {
        let elsewhere = gathered.taken.iter().any(|page| page.operation == operation);
        (!elsewhere).then_some(problem)
    }));
    finish(gathered, (flags, spec), problems)
}

/// What was taken so far.
struct Taking<'a> {
    gathered: Gathered,
    problems: Vec<Diagnostic>,
    /// Pages of another operation than they were, by what they were.
    others: Vec<(String, Diagnostic)>,
    workspace: &'a Workspace,
    lose: bool,
}

impl Taking<'_> {
    fn take(&mut self, request: &Request, text: Result<String, Unread>) {
        let shown = request.location.shown();
        match (text, &request.want) {
            (Ok(text), Want::Page { known }) => self.page(request, known.as_deref(), &text),
            (Ok(text), Want::Document { operations, known }) => {
                self.document(request, operations, *known, &text);
            }
            (Err(Unread { gone: true, .. }), Want::Page { known: Some(known) }) if self.lose => {
                self.gathered.gone.push(known.clone());
            }
            (Err(unread), Want::Page { known: Some(_) }) if unread.gone => {
                let help = "see whether it was lost by mistake; if it is gone for good, \
                            `--allow-removals` removes its operation";
                self.problems.push(problem(shown, unread.problem.message, help));
            }
            (Err(unread), _) => self.problems.push(unread.problem),
        }
    }

    fn page(&mut self, request: &Request, known: Option<&str>, text: &str) {
        let mut page = match Taken::from_text(request.location.shown(), text) {
            Ok(page) => page,
            Err(problem) => return self.problems.push(problem),
        };
        if let Location::Address(address) = &request.location {
            page.page.address.get_or_insert_with(|| readable(address));
            page.fetched = Some(address.clone());
        }
        if let Some(known) = known.filter(|known| *known != page.operation) {
            let message =
                format!("expected the page of `{known}`, found that of `{}`", page.operation);
            let help = "if the endpoint has moved, name this address as a source, with \
                        `--allow-removals`";
            self.others.push((known.to_owned(), problem(&page.shown, message, help)));
        }
        self.gathered.taken.push(page);
    }

    fn document(&mut self, request: &Request, operations: &[String], known: bool, text: &str) {
        let shown = request.location.shown();
        let document = match Document::parse(text) {
            Ok(document) => document,
            Err(error) => {
                let help = "check that this is a complete OpenAPI document in YAML or JSON";
                return self.problems.push(problem(shown, error, help));
            }
        };
        let record = request.location.record(self.workspace);
        let all = document.operations();
        let wanted = if operations.is_empty() {
            all.iter().collect()
        } else {
            operations.iter().collect::<Vec<_>>()
        };
        for operation in wanted {
            if known && !all.contains(operation) {
                self.gathered.gone.push(operation.clone());
                continue;
            }
            match Taken::from_document(&shown, &record, &document, operation) {
                Ok(taken) => self.gathered.taken.push(taken),
                Err(problem) => self.problems.push(problem),
            }
        }
    }
}

/// Checks what was gathered as a whole.
fn finish(
    mut gathered: Gathered,
    (flags, spec): (&UpdateSpec, &Spec),
    mut problems: Vec<Diagnostic>,
) -> Result<Gathered, Failure> {
    problems.extend(repeats(&gathered.taken));
    let allowed = &flags.allow_page_hosts;
    problems.extend(gathered.taken.iter().filter_map(|page| led_away(page, spec, allowed)));
    if !problems.is_empty() {
        return Err(Failure::Sources(problems));
    }
    let taken = gathered.taken.iter().map(|page| &page.operation).collect::<BTreeSet<_>>();
    let addresses = gathered.taken.iter().filter_map(|page| page.page.address.as_ref());
    let addresses = addresses.collect::<BTreeSet<_>>();
    // The page of one operation became that of another.
    let moved = spec.sources.0.values().filter(|origin| {
        origin.address.as_ref().is_some_and(|address| addresses.contains(address))
    });
    let moved = moved.map(|origin| origin.operation.clone());
    let gone = gathered.gone.iter().cloned().chain(moved).filter(|gone| !taken.contains(gone));
    gathered.gone = gone.collect::<BTreeSet<_>>().into_iter().collect();
    Ok(gathered)
}

/// A page says where it is, and the next update takes it from there: on another host than now, that
/// is for a person to allow.
fn led_away(page: &Taken, spec: &Spec, allowed: &[String]) -> Option<Diagnostic> {
    // A document's address is the one that it was taken from.
    let stated = page.page.address.as_deref().filter(|address| document_of(address).is_none());
    let stated = Url::parse(stated?).ok()?;
    let file = spec.sources.file_of(&page.operation);
    let known = file.and_then(|file| spec.sources.0.get(file)?.address.as_deref());
    let known = known.and_then(|address| Url::parse(address).ok());
    let hosts = [&page.fetched, &known].into_iter().flatten().map(host).collect::<Vec<_>>();
    let stated = host(&stated);
    if hosts.is_empty() || hosts.contains(&stated) || allowed.contains(&stated) {
        return None;
    }
    let from = if page.fetched.is_some() { "where it came from" } else { "where it was" };
    let message = format!(
        "expected the page to be on {}, {from}, found that it names {stated} (`Reference:`)",
        hosts.first()?
    );
    let help = format!(
        "the next update would take the page from there; if you trust that host, add \
         `--allow-page-host {stated}`"
    );
    Some(problem(&page.shown, message, help))
}

fn repeats(taken: &[Taken]) -> Vec<Diagnostic> {
    let mut first = BTreeMap::<&str, &str>::new();
    let repeats = taken.iter().filter_map(|page| {
        let other = first.insert(&page.operation, &page.shown)?;
        let message =
            format!("expected another operation than that of {other}, found `{}`", page.operation);
        Some(problem(&page.shown, message, "leave out one of the two"))
    });
    repeats.collect()
}
