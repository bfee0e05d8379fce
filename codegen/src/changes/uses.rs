//! Which operations use which models, and which way these go.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::api::Api;
use crate::reference::target;

/// Which way a model or a part of it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the service alone.
    Request,
    /// From the service alone.
    Answer,
    /// Both ways.
    Both,
    /// No operation uses it.
    Unused,
}

impl Direction {
    /// Returns the name as reports have it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Answer => "answer",
            Self::Both => "request and answer",
            Self::Unused => "unused",
        }
    }

    /// Returns whether a caller may have to send it.
    #[must_use]
    pub fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }
}

/// The operations that send and that receive each model, by the model's Rust name.
#[derive(Debug, Default)]
pub(super) struct Uses {
    sent: BTreeMap<String, BTreeSet<String>>,
    received: BTreeMap<String, BTreeSet<String>>,
}

impl Uses {
    pub(super) fn of(api: &Api) -> Self {
        let mut uses = Self::default();
        for operation in &api.operations {
            for model in reached(api, operation.sent().map(|(_, schema)| schema)) {
                uses.sent.entry(model).or_default().insert(operation.name.clone());
            }
            for model in reached(api, operation.received().map(|(_, schema)| schema)) {
                uses.received.entry(model).or_default().insert(operation.name.clone());
            }
        }
        uses
    }

    /// Returns which way a model goes.
    pub(super) fn direction(&self, model: &str) -> Direction {
        match (self.sent.contains_key(model), self.received.contains_key(model)) {
            (true, true) => Direction::Both,
            (true, false) => Direction::Request,
            (false, true) => Direction::Answer,
            (false, false) => Direction::Unused,
        }
    }

    /// Returns the operations that send the model, or receive it.
    pub(super) fn operations(&self, model: &str) -> BTreeSet<&str> {
        let all = [&self.sent, &self.received].into_iter().filter_map(|by| by.get(model));
        all.flatten().map(String::as_str).collect()
    }
}

/// Returns the models that the schemas lead to.
fn reached<'a>(api: &'a Api, roots: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open = roots.collect::<Vec<_>>();
    while let Some(value) = open.pop() {
        if let Some(name) = target(value) {
            if reached.insert(name) {
                let model = api.referred(value);
                let parts = model.into_iter().flat_map(|model| model.parts());
                open.extend(parts.map(|(_, schema)| schema));
            }
            continue;
        }
        match value {
            Value::Object(members) => open.extend(members.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    reached
}
