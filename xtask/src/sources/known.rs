//! Every source that `sources.toml` knows, to be taken again.

use std::collections::BTreeMap;

use smallest_atoms_codegen::{Diagnostic, Origin};

use crate::address::{Policy, markdown};
use crate::spec::Spec;
use crate::taken::document_of;
use crate::workspace::Workspace;

use super::location::Location;
use super::request::{Request, Requests, Want};

/// Returns what is to be read.
pub(super) fn known(
    spec: &Spec,
    workspace: &Workspace,
    policy: Policy,
) -> Result<Requests, Vec<Diagnostic>> {
    let (mut requests, mut problems) = (Requests::default(), Vec::new());
    let mut documents = BTreeMap::<&str, Vec<String>>::new();
    for origin in spec.sources.0.values() {
        let Some(address) = &origin.address else {
            requests.notes.push(format!(
                "{}: no address is known; the file stays as it is until its page is named",
                spec.shown(&origin.file)
            ));
            continue;
        };
        match document_of(address) {
            Some(document) => {
                documents.entry(document).or_default().push(origin.operation.clone());
            }
            None => match page(origin, address, policy, workspace) {
                Ok(request) => requests.all.push(request),
                Err(problem) => problems.push(problem),
            },
        }
    }
    for (document, operations) in documents {
        match Location::recorded(document, policy, workspace) {
            Ok(location) => {
                let want = Want::Document { operations, known: true };
                requests.all.push(Request { location, want });
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(requests) } else { Err(problems) }
}

fn page(
    origin: &Origin,
    address: &str,
    policy: Policy,
    workspace: &Workspace,
) -> Result<Request, Diagnostic> {
    let location = match Location::recorded(address, policy, workspace)? {
        Location::Address(address) => Location::Address(markdown(&address)),
        file @ Location::File(_) => file,
    };
    Ok(Request { location, want: Want::Page { known: Some(origin.operation.clone()) } })
}
