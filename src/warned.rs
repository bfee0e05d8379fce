//! Tells of what is deprecated, once for each client and thing.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::report::Report;

/// What a client has warned of already.
#[derive(Debug, Default)]
pub(crate) struct Warned(Mutex<HashSet<String>>);

impl Warned {
    /// Writes a `tracing` warning for each deprecation of the report that is new to this client.
    pub(crate) fn tell(&self, operation: &'static str, report: &Report) {
        for finding in report.iter() {
            let Some(thing) = &finding.deprecated else {
                continue;
            };
            self.warn(operation, thing, &finding.basis);
        }
    }

    /// Writes a `tracing` warning of what an answer says, once for each operation.
    pub(crate) fn tell_of_answer(&self, operation: &'static str, sentence: &str) {
        self.warn(operation, operation, sentence);
    }

    fn warn(&self, operation: &'static str, thing: &str, sentence: &str) {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if told.insert(thing.to_owned()) {
            drop(told);
            tracing::warn!(operation, deprecated = %thing, "{sentence}");
        }
    }
}
