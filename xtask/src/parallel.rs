//! Does the same to many things, some at once, and shows how far it is.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use crate::streams::Streams;

/// Returns what `work` makes of each item, in their order; `jobs` of them are at work at once.
///
/// # Errors
///
/// Returns why the progress could not be told.
pub fn map<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    streams: &mut Streams<'_>,
    work: impl Fn(&T) -> R + Sync,
) -> io::Result<Vec<R>> {
    let (next, work) = (&AtomicUsize::new(0), &work);
    let (sender, receiver) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..jobs.min(items.len()) {
            let sender = sender.clone();
            scope.spawn(move || {
                while let Some((index, item)) = Some(next.fetch_add(1, Ordering::Relaxed))
                    .and_then(|i| Some((i, items.get(i)?)))
                {
                    if sender.send((index, work(item))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let mut done = Vec::new();
        for result in receiver {
            done.push(result);
            show(streams, done.len(), items.len())?;
        }
        done.sort_by_key(|(index, _)| *index);
        Ok(done.into_iter().map(|(_, result)| result).collect())
    })
}

/// Draws the bar where a person watches; what is not drawn clutters no log.
fn show(streams: &mut Streams<'_>, done: usize, all: usize) -> io::Result<()> {
    const WIDTH: usize = 30;
    if !streams.terminal {
        return Ok(());
    }
    let filled = WIDTH * done / all.max(1);
    let bar = format!("{}{}", "#".repeat(filled), "-".repeat(WIDTH - filled));
    write!(streams.messages, "\rreading [{bar}] {done}/{all}")?;
    if done == all {
        writeln!(streams.messages)?;
    }
    streams.messages.flush()
}
