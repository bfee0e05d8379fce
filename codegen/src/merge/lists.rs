//! Which item of a newer list is which of an older one.

use serde_json::Value;

/// The items of two lists, by their index.
#[derive(Default)]
pub(super) struct Paired {
    pub(super) both: Vec<(usize, usize)>,
    pub(super) newer: Vec<usize>,
    pub(super) older: Vec<usize>,
}

/// Pairs the items that have the same key; the first with the first.
pub(super) fn paired<K: PartialEq>(
    newer: &[Value],
    older: &[Value],
    key: impl Fn(&Value) -> K,
) -> Paired {
    let mut left = older.iter().map(&key).enumerate().collect::<Vec<_>>();
    let mut paired = Paired::default();
    for (index, item) in newer.iter().enumerate() {
        let key = key(item);
        match left.iter().position(|(_, other)| *other == key) {
            Some(found) => paired.both.push((index, left.remove(found).0)),
            None => paired.newer.push(index),
        }
    }
    paired.older = left.into_iter().map(|(index, _)| index).collect();
    paired
}

impl Paired {
    /// Returns whether what both lists have stands in another order.
    pub(super) fn is_in_another_order(&self) -> bool {
        !self.both.is_sorted_by_key(|(_, older)| *older)
    }
}
