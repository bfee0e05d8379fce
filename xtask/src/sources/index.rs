//! The pages that indexes list.

use std::collections::BTreeSet;

use reqwest::Url;
use smallest_atoms_codegen::Diagnostic;

use crate::address::{Policy, markdown, readable};
use crate::failure::problem;
use crate::fetch::Fetcher;
use crate::indexes::Index;
use crate::listing::{Globs, listed};
use crate::spec::Spec;
use crate::workspace::Workspace;

use super::location::Location;
use super::request::{Request, Requests, Want};

const HELP: &str = "check the index and the pattern, in `--matching` or in indexes.toml";

/// Adds the pages that an index lists, and takes out those that it lists no longer.
pub(super) fn follow(
    index: &Index,
    spec: &Spec,
    (workspace, policy): (&Workspace, Policy),
    fetcher: &Fetcher,
    requests: &mut Requests,
) -> Result<(), Diagnostic> {
    let location = Location::recorded(&index.address, policy, workspace)?;
    let globs = Globs::parse(&index.matching).map_err(|e| problem(&index.address, e, HELP))?;
    let text = location.read(fetcher).map_err(|unread| unread.problem)?;
    let base = match &location {
        Location::Address(address) => Some(address),
        Location::File(_) => None,
    };
    let all = listed(&text, base);
    let pages = all.iter().filter(|page| globs.matches(page)).collect::<Vec<_>>();
    if pages.is_empty() {
        let patterns = index.matching.join("`, `");
        let message =
            format!("expected pages that match `{patterns}`, found none among {}", all.len());
        return Err(problem(location.shown(), message, HELP));
    }
    drop_unlisted(spec, base, &globs, &pages, requests);
    add(spec, pages, requests);
    Ok(())
}

fn drop_unlisted(
    spec: &Spec,
    base: Option<&Url>,
    globs: &Globs,
    pages: &[&Url],
    requests: &mut Requests,
) {
    let listed = pages.iter().map(|page| readable(page)).collect::<BTreeSet<_>>();
    let hosts = match base {
        Some(base) => BTreeSet::from([base.host_str()]),
        None => pages.iter().map(|page| page.host_str()).collect(),
    };
    for origin in spec.sources.0.values() {
        let address = origin.address.as_deref().and_then(|address| Url::parse(address).ok());
        let unlisted = address.is_some_and(|address| {
            // A document's operations are no pages.
            let is_page = address.fragment().is_none();
            let is_of_index = is_page && hosts.contains(&address.host_str());
            is_of_index && globs.matches(&address) && !listed.contains(&readable(&address))
        });
        if unlisted {
            requests.unlisted.push(origin.operation.clone());
            requests.all.retain(|request| {
                let Want::Page { known } = &request.want else {
                    return true;
                };
                known.as_ref() != Some(&origin.operation)
            });
        }
    }
}

fn add(spec: &Spec, pages: Vec<&Url>, requests: &mut Requests) {
    for page in pages {
        let location = Location::Address(markdown(page));
        if requests.all.iter().any(|request| request.location == location) {
            continue;
        }
        let origins = spec.sources.0.values();
        let known = origins.filter(|origin| {
            let address = origin.address.as_deref().and_then(|address| Url::parse(address).ok());
            address.is_some_and(|address| readable(&address) == readable(page))
        });
        let known = known.map(|origin| origin.operation.clone()).next();
        requests.all.push(Request { location, want: Want::Page { known } });
    }
}
