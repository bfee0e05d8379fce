//! `cargo xtask update-spec`: from the documentation to a reviewed `spec/`, all or nothing.
//!
//! Everything is fetched, taken apart, merged, generated and compared before anything is written.

use std::io::{self, Write};
use std::path::Path;

use smallest_atoms_codegen::{Changes, Diagnostics, Rules, Source, compare, generate, visible};

use crate::failure::Failure;
use crate::flags::UpdateSpec;
use crate::merge::Merged;
use crate::plan::{Plan, unwritable};
use crate::report;
use crate::servers::refuse_new;
use crate::sources::gather;
use crate::spec::Spec;
use crate::streams::Streams;
use crate::workspace::Workspace;
use crate::write::folder::recover;
use crate::write::lock::Lock;
use crate::write::write_if_changed;

/// Brings the spec folder up to the documentation; the report goes to `out`.
///
/// # Errors
///
/// Returns everything that is wrong with the sources, with the folder, and with the two together,
/// or what the documentation lost; nothing is written then.
pub fn run(
    flags: &UpdateSpec,
    workspace: &Workspace,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let dir = workspace.spec_dir(flags.spec_dir.as_deref());
    let shown = workspace.shown(&dir);
    let _lock = lock(flags, &dir, &shown, streams.messages)?;
    let spec = Spec::read(&dir, &shown).map_err(Failure::Problems)?;
    let rules = workspace.rules()?;

    let gathered = gather(flags, &spec, workspace, streams)?;
    for note in &gathered.notes {
        writeln!(streams.messages, "note: {}", visible(note))?;
    }
    let merged = Merged::new(&spec, &gathered).map_err(Failure::Sources)?;
    let output = generate(&merged.input(rules.clone())).map_err(broken)?;
    for note in &output.merged {
        writeln!(streams.messages, "note: {note}")?;
    }
    let mut next = merged.finish(output.names.clone()).map_err(Failure::Sources)?;
    gathered.indexes.iter().cloned().for_each(|index| next.indexes.add(index));

    let plan = next.plan();
    let changes = changes(&spec, &next, &plan, rules, streams.messages)?;
    tell_report(flags, workspace, &changes.clone().unwrap_or_default(), streams)?;
    tell(&plan, &spec, streams.messages)?;
    if flags.check {
        let changed = Failure::Changed { folder: shown };
        return if plan.is_empty() { Ok(()) } else { Err(changed) };
    }
    refuse_new(&flags.allow_servers, changes.as_ref(), &output.elsewhere)?;
    refuse_removals(flags, &changes.unwrap_or_default(), &gathered.gone)?;
    if !flags.dry_run {
        plan.write().map_err(Failure::Problems)?;
    }
    Ok(())
}

/// Keeps other runs away, and completes what a killed one left; a run that writes nothing need not.
fn lock(
    flags: &UpdateSpec,
    dir: &Path,
    shown: &str,
    messages: &mut dyn Write,
) -> Result<Option<Lock>, Failure> {
    if flags.check || flags.dry_run {
        return Ok(None);
    }
    let lock = Lock::acquire(dir, shown, messages);
    let lock = lock.and_then(|lock| recover(dir).map(|()| lock));
    Ok(Some(lock.map_err(|error| unwritable(shown, &error))?))
}

fn broken(problems: Diagnostics) -> Failure {
    Failure::Sources(problems.iter().cloned().collect())
}

/// Compares the folder as it is with what it is to be, if that can be.
fn changes(
    spec: &Spec,
    next: &Spec,
    plan: &Plan,
    rules: Rules,
    messages: &mut dyn Write,
) -> Result<Option<Changes>, Failure> {
    if plan.is_empty() {
        return Ok(Some(Changes::default()));
    }
    let mut old = spec.input(rules.clone());
    if old.sources.is_empty() {
        old.sources.push(nothing(spec));
    }
    match compare(&old, &next.input(rules)) {
        Ok(changes) => Ok(Some(changes)),
        // It was broken before: what repairs it must not be stopped by that.
        Err(problems) if generate(&old).is_err() => {
            writeln!(messages, "warning: the folder as it was cannot be compared\n{problems}")?;
            Ok(None)
        }
        Err(problems) => Err(broken(problems)),
    }
}

/// Stands for a folder without pages.
fn nothing(spec: &Spec) -> Source {
    let yaml = "openapi: 3.1.0\npaths: {}\n".to_owned();
    Source { file: spec.name().to_owned(), yaml, address: None, taken: None }
}

fn tell_report(
    flags: &UpdateSpec,
    workspace: &Workspace,
    changes: &Changes,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    if let Some(path) = &flags.report_file {
        let text = report::render(changes, flags.report);
        return match write_if_changed(path, text.as_bytes()) {
            Ok(_) => Ok(()),
            Err(error) => Err(unwritable(&workspace.shown(path), &error).into()),
        };
    }
    let text = report::painted(changes, flags.report, &streams.palette);
    match streams.out.write_all(text.as_bytes()).and_then(|()| streams.out.flush()) {
        // Whoever read it has seen enough; what is to be written is written all the same.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

fn tell(plan: &Plan, spec: &Spec, messages: &mut dyn Write) -> io::Result<()> {
    for (file, change) in plan.changes() {
        writeln!(messages, "{:<8} {}", change.word(), visible(&spec.shown(file)))?;
    }
    if plan.is_empty() {
        writeln!(messages, "nothing to write")?;
    }
    Ok(())
}

fn refuse_removals(flags: &UpdateSpec, changes: &Changes, gone: &[String]) -> Result<(), Failure> {
    let mut removals = changes.removals().collect::<Vec<_>>();
    if removals.is_empty() {
        removals = gone.iter().map(|operation| format!("the operation `{operation}`")).collect();
    }
    if removals.is_empty() || flags.allow_removals {
        return Ok(());
    }
    Err(Failure::Removals(removals))
}
