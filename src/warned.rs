//! Tells of what is deprecated, once for each client and thing, and of answers that are not of the
//! documented types, once for each client and place.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::report::Report;
use crate::validate::Mismatch;
use crate::visible::visible;

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

    /// Writes a `tracing` warning for each place of an answer that is not of the documented type.
    pub(crate) fn tell_of_mismatches(&self, operation: &'static str, mismatches: &[Mismatch]) {
        for Mismatch { place, expected, found, .. } in mismatches {
            if self.is_new(format!("{operation} {place}")) {
                let sentence = "an answer is not of the documented type; the value is kept";
                let place = visible(place);
                tracing::warn!(operation, path = %place, expected, found, "{sentence}");
            }
        }
    }

    fn warn(&self, operation: &'static str, thing: &str, sentence: &str) {
        if self.is_new(thing.to_owned()) {
            let (thing, sentence) = (visible(thing), visible(sentence));
            tracing::warn!(operation, deprecated = %thing, "{sentence}");
        }
    }

    fn is_new(&self, thing: String) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(thing)
    }
}
