//! What two pages say otherwise of one part, and where.

use serde_json::Value;

use crate::pointer;

/// A place in both pages; in lists it may have another index in each.
#[derive(Clone)]
pub(super) struct At {
    pub(super) newer: String,
    pub(super) older: String,
}

impl At {
    pub(super) fn both(at: &str) -> Self {
        Self { newer: at.to_owned(), older: at.to_owned() }
    }

    pub(super) fn push(&self, token: &str) -> Self {
        let [newer, older] = [&self.newer, &self.older].map(|at| pointer::push(at, token));
        Self { newer, older }
    }

    pub(super) fn index(&self, newer: usize, older: usize) -> Self {
        Self {
            newer: pointer::push(&self.newer, &newer.to_string()),
            older: pointer::push(&self.older, &older.to_string()),
        }
    }
}

/// What was found of one part.
#[derive(Default)]
pub(super) struct Found {
    pub(super) contradictions: Vec<Contradiction>,
    /// Where the newer page's words, or its order, count.
    pub(super) words: Vec<String>,
    /// What the newer page alone has.
    pub(super) newer_alone: Vec<String>,
    /// What the older page alone has.
    pub(super) older_alone: Vec<Added>,
}

/// What two pages cannot both be right about.
pub(super) struct Contradiction {
    pub(super) at: At,
    pub(super) newer: Option<Value>,
    pub(super) older: Option<Value>,
}

/// What the older page alone has; the first place is the one that it got.
pub(super) struct Added {
    pub(super) at: At,
}

impl Found {
    pub(super) fn contradict(&mut self, at: At, newer: Option<&Value>, older: Option<&Value>) {
        let (newer, older) = (newer.cloned(), older.cloned());
        self.contradictions.push(Contradiction { at, newer, older });
    }

    pub(super) fn add(&mut self, at: At) {
        self.older_alone.push(Added { at });
    }
}
