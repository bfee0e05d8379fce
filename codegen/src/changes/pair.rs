//! A model on both sides.

use super::matching::Matching;
use super::side::Side;
use crate::api::Model;

/// One model on both sides.
pub(super) struct Pair<'a> {
    pub(super) old: &'a Side<'a>,
    pub(super) new: &'a Side<'a>,
    pub(super) was: &'a Model,
    pub(super) is: &'a Model,
    pub(super) matching: &'a Matching<'a>,
}

impl Pair<'_> {
    /// Returns whether callers send the model, and did so before.
    pub(super) fn is_sent(&self) -> bool {
        self.old.uses.direction(&self.was.name).is_sent()
            && self.new.uses.direction(&self.is.name).is_sent()
    }
}

/// Returns what a model is called in a report.
pub(super) fn item(model: &Model) -> String {
    format!("types::{}", model.name)
}
