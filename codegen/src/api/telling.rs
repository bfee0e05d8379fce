//! Which fields tell, by their values, of which form of a union an object is.

use std::collections::{BTreeMap, BTreeSet};

use super::{Api, Bound, Field, Model, Shape};
use crate::reference::target;

/// The values that each model lists for its fields.
type Lists = BTreeMap<(String, String), Vec<String>>;

/// Marks the constants, in unions and inside their forms, and the fields for which the forms of a union
/// list different values.
pub(super) fn mark(api: &mut Api) {
    let lists = lists(api);
    let mut telling = lists
        .iter()
        .filter(|(_, values)| values.len() == 1)
        .map(|(field, _)| field.clone())
        .collect::<BTreeSet<_>>();
    for model in &api.models {
        let Shape::Union(union) = &model.shape else { continue };
        let forms = union.variants.iter().filter_map(|variant| target(&variant.schema));
        telling.extend(different(&forms.collect::<BTreeSet<_>>(), &lists));
    }
    for model in &mut api.models {
        let Shape::Object(fields) = &mut model.shape else { continue };
        for field in fields {
            field.tells = telling.contains(&(model.name.clone(), field.wire.clone()));
        }
    }
}

fn lists(api: &Api) -> Lists {
    let of_model = |model: &Model| {
        let of_field = |field: &Field| {
            let values = listed(field, api).filter(|values| !values.is_empty())?;
            Some(((model.name.clone(), field.wire.clone()), values))
        };
        model.fields().iter().filter_map(of_field).collect::<Vec<_>>()
    };
    api.models.iter().flat_map(of_model).collect()
}

/// Returns the values that a page lists for a field.
fn listed(field: &Field, api: &Api) -> Option<Vec<String>> {
    if let Some(model) = api.referred(&field.schema) {
        let Shape::Enum(values) = &model.shape else { return None };
        return Some(values.iter().map(|(value, _)| value.clone()).collect());
    }
    field.about.bounds.iter().find_map(|bound| match bound {
        Bound::Listed(values) => Some(values.clone()),
        _ => None,
    })
}

/// Returns the fields of some models for which they do not all list the same values.
fn different(forms: &BTreeSet<String>, lists: &Lists) -> Vec<(String, String)> {
    let mut by_name = BTreeMap::<&str, Vec<_>>::new();
    for (field, values) in lists.iter().filter(|((form, _), _)| forms.contains(form)) {
        by_name.entry(&field.1).or_default().push((field, values));
    }
    by_name.retain(|_, of_name| {
        of_name.iter().any(|(_, values)| Some(values) != of_name.first().map(|(_, v)| v))
    });
    by_name.into_values().flatten().map(|(field, _)| field.clone()).collect()
}
