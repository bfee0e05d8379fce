//! What the discriminators of unions say of their members' own fields.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Api, Bound, Shape};
use crate::reference::target;

/// Bounds the field that tells of which form a value is to the values that a mapping gives for that
/// form, where its model is nothing else but a form of such unions.
pub(super) fn bound(api: &mut Api) {
    let mut tags = BTreeMap::<_, BTreeSet<_>>::new();
    let mut others = Vec::new();
    for model in &api.models {
        let Shape::Union(union) = &model.shape else {
            others.extend(model.parts().into_iter().map(|(_, schema)| schema));
            continue;
        };
        for variant in &union.variants {
            match (target(&variant.schema), &union.discriminator) {
                (Some(name), Some(wire)) if !variant.tags.is_empty() => {
                    tags.entry((name, wire.clone())).or_default().extend(variant.tags.clone());
                }
                _ => others.push(&variant.schema),
            }
        }
    }
    // Most pages have no such unions.
    if tags.is_empty() {
        return;
    }
    for operation in &api.operations {
        others.extend(operation.sent().map(|(_, schema)| schema));
        others.extend(operation.received().map(|(_, schema)| schema));
    }
    let mut elsewhere = BTreeSet::new();
    others.into_iter().for_each(|schema| references(schema, &mut elsewhere));
    tags.retain(|(name, _), _| !elsewhere.contains(name));
    for ((name, wire), tags) in tags {
        let Some(model) = api.models.iter_mut().find(|model| model.name == name) else { continue };
        // Without a mapping the schema's name is a tag, which few services heed.
        if tags.contains(&model.schema) {
            continue;
        }
        let Shape::Object(fields) = &mut model.shape else { continue };
        let is_tag = |field: &&mut super::Field| {
            // An enum says itself what it may be.
            field.wire == wire && target(&field.schema).is_none()
        };
        if let Some(field) = fields.iter_mut().find(is_tag) {
            field.about.bounds.push(Bound::Tag(tags.into_iter().collect()));
        }
    }
}

/// Adds the names of all models that a schema refers to.
fn references(schema: &Value, found: &mut BTreeSet<String>) {
    found.extend(target(schema));
    match schema {
        Value::Object(members) => members.values().for_each(|inner| references(inner, found)),
        Value::Array(items) => items.iter().for_each(|inner| references(inner, found)),
        _ => {}
    }
}
