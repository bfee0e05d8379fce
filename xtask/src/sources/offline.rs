//! The pages of a folder, for the sources that are known.

use std::collections::BTreeSet;
use std::path::Path;

use smallest_atoms_codegen::{Diagnostic, Origin};

use crate::failure::problem;
use crate::spec::Spec;
use crate::taken::{Taken, document_of};
use crate::text::read_text;

use super::gathered::Gathered;
use super::location::pages_of;

/// Takes the page of each known source from a folder.
///
/// A page is matched by its operation, and where there is none by its address. Pages that do not
/// match are left alone; broken ones too, as long as no source lacks its page.
pub(super) fn offline(dir: &Path, spec: &Spec) -> Result<Gathered, Vec<Diagnostic>> {
    let files = pages_of(dir).map_err(|problem| vec![problem])?;
    let (mut pages, mut broken) = (Vec::new(), Vec::new());
    for file in &files {
        let shown = file.display().to_string();
        let text = read_text(file, &shown);
        match text.and_then(|text| Taken::from_text(shown, &text)) {
            Ok(page) => pages.push(page),
            Err(problem) => broken.push(problem),
        }
    }
    let mut gathered = Gathered::default();
    let mut problems = Vec::new();
    for origin in spec.sources.0.values() {
        let of_operation = pages.iter().filter(|page| page.operation == origin.operation);
        let of_operation = of_operation.cloned().collect::<Vec<_>>();
        if of_operation.is_empty() {
            absent(origin, spec, &pages, &mut gathered, &mut problems);
        }
        gathered.taken.extend(of_operation);
    }
    if !gathered.gone.is_empty() {
        problems.extend(broken);
    }
    note_others(&pages, &mut gathered, dir);
    if problems.is_empty() { Ok(gathered) } else { Err(problems) }
}

fn absent(
    origin: &Origin,
    spec: &Spec,
    pages: &[Taken],
    gathered: &mut Gathered,
    problems: &mut Vec<Diagnostic>,
) {
    let Origin { file, operation, address, .. } = origin;
    if address.as_deref().and_then(document_of).is_some() {
        let file = spec.shown(file);
        gathered.notes.push(format!("{file}: it came from a document, and stays as it is"));
        return;
    }
    let of_address =
        pages.iter().find(|page| page.page.address.is_some() && page.page.address == *address);
    match of_address {
        // The page at the address of one source may be the page of another by now.
        Some(page) if spec.sources.file_of(&page.operation).is_none() => problems.push(problem(
            &page.shown,
            format!("expected the page of `{operation}`, found that of `{}`", page.operation),
            "if the endpoint has moved, name the page as a source, with `--allow-removals`",
        )),
        _ => gathered.gone.push(operation.clone()),
    }
}

fn note_others(pages: &[Taken], gathered: &mut Gathered, dir: &Path) {
    let taken = gathered.taken.iter().map(|page| &page.operation).collect::<BTreeSet<_>>();
    let others = pages.iter().filter(|page| !taken.contains(&page.operation)).count();
    if others > 0 {
        let dir = dir.display();
        gathered.notes.push(format!(
            "{dir}: {others} of its pages are of other operations; name the folder to add them"
        ));
    }
}
