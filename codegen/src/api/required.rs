//! Which members a request body has to have, whatever else is in it.

use serde_json::Value;

use super::{Model, Shape};
use crate::reference::target;

/// How many unions may stand in one another.
const DEPTH: usize = 8;

/// Returns the members that a schema requires of an object; of a union those that all of its forms
/// require. It is `None` where the schema requires nothing, or a form of it does.
pub(super) fn members(schema: &Value, models: &[Model]) -> Option<Vec<String>> {
    of_schema(schema, models, DEPTH)
}

fn of_schema(schema: &Value, models: &[Model], depth: usize) -> Option<Vec<String>> {
    let depth = depth.checked_sub(1)?;
    let name = target(schema)?;
    match &models.iter().find(|model| model.name == name)?.shape {
        Shape::Enum(_) => None,
        Shape::Object(fields) => {
            let required = fields.iter().filter(|field| field.required);
            let required = required.map(|field| field.wire.clone()).collect::<Vec<_>>();
            (!required.is_empty()).then_some(required)
        }
        Shape::Union(union) => {
            let forms = union.variants.iter().map(|form| of_schema(&form.schema, models, depth));
            let forms = forms.collect::<Option<Vec<_>>>()?;
            let (first, others) = forms.split_first()?;
            let in_all = |name: &&String| others.iter().all(|form| form.contains(name));
            Some(first.iter().filter(in_all).cloned().collect())
        }
    }
}
