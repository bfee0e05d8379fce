//! The circles of a graph of imports.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write;

use crate::krate::Imports;

/// Returns the circles, each as the files on its way: for each import that is on one, the shortest.
pub(crate) fn circles(imports: &Imports) -> BTreeSet<Vec<String>> {
    let round = imports.keys().filter_map(|(from, to)| way(imports, to, from));
    round.map(from_the_least).collect()
}

/// Returns the shortest way from one file to another.
fn way(imports: &Imports, from: &str, to: &str) -> Option<Vec<String>> {
    let mut came_from = BTreeMap::from([(from, None)]);
    let mut queue = VecDeque::from([from]);
    while let Some(at) = queue.pop_front() {
        if at == to {
            let mut way = vec![at.to_owned()];
            let mut back = came_from.get(at).copied().flatten();
            while let Some(before) = back {
                way.push(str::to_owned(before));
                back = came_from.get(before).copied().flatten();
            }
            way.reverse();
            return Some(way);
        }
        for (_, next) in imports.keys().filter(|(file, _)| file == at) {
            if !came_from.contains_key(next.as_str()) {
                came_from.insert(next, Some(at));
                queue.push_back(next);
            }
        }
    }
    None
}

fn from_the_least(mut circle: Vec<String>) -> Vec<String> {
    let least = circle.iter().enumerate().min_by_key(|(_, file)| *file).map_or(0, |(at, _)| at);
    circle.rotate_left(least);
    circle
}

/// Writes a circle as a chain of files with the lines of the imports.
pub(crate) fn shown(circle: &[String], imports: &Imports) -> String {
    let mut shown = String::new();
    for (from, to) in circle.iter().zip(circle.iter().cycle().skip(1)) {
        let lines = imports.get(&(from.clone(), to.clone())).into_iter().flatten();
        let lines = lines.map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let _ = writeln!(shown, "  {from}:{lines} imports {to}");
    }
    shown
}
