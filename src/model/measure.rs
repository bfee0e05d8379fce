//! How far an object is from a model.

use serde_json::{Map, Value};

use super::base::{Json, Model, View};
use super::distance::{Distance, MISFIT, MISSING, UNNAMED};
use crate::validate::is_within;

/// Returns how far an object is from a model by its members, and by those inside them as many steps
/// deep.
pub(crate) fn distance(model: &dyn Model, members: &Map<String, Value>, depth: usize) -> Distance {
    let is_out = !is_within(model.schema().bounds, &View::Map(members));
    let mut distance = Distance { is_whole: !is_out, ..Distance::NONE };
    distance.here = MISFIT * usize::from(is_out);
    let mut named = 0;
    for (index, field) in model.schema().fields.iter().enumerate() {
        let (Some(value), Some(slot)) = (members.get(field.name), model.slot(index)) else {
            distance.missing += usize::from(field.required);
            distance.silent += usize::from(field.tells);
            continue;
        };
        named += 1;
        distance.add(field, slot.fits(value), !is_within(field.bounds, &Json::view(value)));
        if let Some(inside) = depth.checked_sub(1).and_then(|depth| slot.distance(value, depth)) {
            distance.add_inside(&inside);
        }
    }
    distance.is_whole &= distance.missing == 0 && (named > 0 || members.is_empty());
    distance.here += MISSING * usize::from(named == 0 && !members.is_empty());
    distance.here += UNNAMED * members.len().saturating_sub(named);
    distance
}
