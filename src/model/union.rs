//! Which member of a union a value is.

use serde_json::{Map, Value};

use super::{Json, Model};

/// What a missing required member counts against a schema, or one that does not fit.
const MISFIT: usize = 4;

/// What a member counts that the schema does not name: services add members.
const UNNAMED: usize = 1;

/// One schema of a union.
#[allow(dead_code, reason = "the pages may have no union")]
pub(crate) struct Member {
    /// The values of the discriminator that stand for it.
    pub(crate) tags: &'static [&'static str],
    pub(crate) distance: fn(&Value) -> Option<usize>,
}

impl Member {
    #[allow(dead_code, reason = "the pages may have no union")]
    pub(crate) const fn of<T: Json>(tags: &'static [&'static str]) -> Self {
        Self { tags, distance: T::distance }
    }
}

/// Returns the index of the member that a value is: the one that the discriminator names, or the
/// first of those it fits best. A discriminator that names none is a member the pages do not have.
#[allow(dead_code, reason = "the pages may have no union")]
pub(crate) fn chosen(
    value: &Value,
    discriminator: Option<&str>,
    members: &[Member],
) -> Option<usize> {
    let tag = discriminator.and_then(|name| value.get(name)).and_then(Value::as_str);
    let fitting = members.iter().enumerate();
    let fitting = fitting.filter_map(|(index, member)| Some((index, (member.distance)(value)?)));
    match tag {
        Some(tag) => {
            let tagged = |index: &usize| members.get(*index).is_some_and(|m| m.tags.contains(&tag));
            fitting.map(|(index, _)| index).find(tagged)
        }
        None => fitting.min_by_key(|(_, distance)| *distance).map(|(index, _)| index),
    }
}

/// Returns how much of an object's own members is not as a model has them.
pub(crate) fn distance(model: &dyn Model, members: &Map<String, Value>) -> usize {
    let fields = model.schema().fields;
    let mut distance = 0;
    let mut named = 0;
    for (index, field) in fields.iter().enumerate() {
        let value = members.get(field.name);
        named += usize::from(value.is_some());
        let fits = value.is_none_or(|value| model.slot(index).is_some_and(|s| s.fits(value)));
        let is_missing = field.required && value.is_none();
        distance += MISFIT * (usize::from(!fits) + usize::from(is_missing));
    }
    distance + UNNAMED * members.len().saturating_sub(named)
}
