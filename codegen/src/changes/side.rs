//! One of the two states of the pages, with all that is to be compared.

use std::collections::BTreeMap;

use serde_json::Value;

use super::surface::Surface;
use super::uses::Uses;
use super::{Place, authentication};
use crate::api::{Api, Model};
use crate::diagnostic::{Diagnostics, Sink};
use crate::merge::Origins;
use crate::notes::ORIGIN;
use crate::pointer;
use crate::reference::reference;
use crate::stages::{Input, make, pages};

/// One state of the pages.
pub(super) struct Side<'a> {
    pub(super) input: &'a Input,
    pub(super) api: Api,
    /// The Rust items of the generated code.
    pub(super) surface: Surface,
    /// Which operations use which models.
    pub(super) uses: Uses,
    /// The document of the pages, repaired and named.
    pub(super) document: Value,
    /// The document of the pages, in their own words.
    pub(super) pages: Value,
    /// What each operation asks of the key.
    pub(super) authentication: BTreeMap<String, String>,
    pub(super) repairs: Vec<(&'static str, usize)>,
    origins: Origins,
}

impl<'a> Side<'a> {
    pub(super) fn read(input: &'a Input) -> Result<Self, Diagnostics> {
        let made = make(input)?;
        let (pages, _) = pages(input, &mut Sink::default())?;
        Ok(Self {
            input,
            surface: Surface::of(&made.code),
            uses: Uses::of(&made.api),
            authentication: authentication::of(input),
            api: made.api,
            document: made.document,
            pages,
            repairs: made.repairs,
            origins: made.origins,
        })
    }

    pub(super) fn place(&self, pointer: &str) -> Place {
        Place { file: self.origins.file(pointer).to_owned(), pointer: pointer.to_owned() }
    }

    /// Returns where the pages define a model.
    pub(super) fn pointer_of(&self, model: &Model) -> String {
        let at = reference(&model.name);
        let at = at.as_str().unwrap_or_default().trim_start_matches('#');
        let origin = self.document.pointer(at).and_then(|schema| schema.get(ORIGIN));
        origin.and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    pub(super) fn pointer_of_field(&self, model: &Model, wire: &str) -> String {
        pointer::push(&pointer::push(&self.pointer_of(model), "properties"), wire)
    }

    /// Returns what stands at a pointer in the pages' own words.
    pub(super) fn at(&self, pointer: &str) -> Option<&Value> {
        self.pages.pointer(pointer)
    }
}

/// Returns where an operation stands.
pub(super) fn pointer_of_operation(operation: &crate::api::Operation) -> String {
    let path = pointer::push("/paths", &operation.path);
    pointer::push(&path, &operation.method.to_lowercase())
}
