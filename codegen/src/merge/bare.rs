//! A part without its words: what two pages say of it where they say it alike.

use serde_json::{Map, Value};

use super::members::{Holds, Part};

/// Returns the part without what words alone say, and without an order where none counts.
pub(super) fn bare(part: Part, value: &Value) -> Value {
    let (true, Value::Object(members)) = (part != Part::Fact, value) else {
        return value.clone();
    };
    let mut kept = Map::new();
    for (member, value) in members {
        if let Some(value) = of_member(part.holds(member), value) {
            kept.insert(member.clone(), value);
        }
    }
    Value::Object(kept)
}

fn of_member(holds: Holds, value: &Value) -> Option<Value> {
    let each = |part: Part, values: &Vec<Value>| {
        Value::Array(values.iter().map(|value| bare(part, value)).collect())
    };
    Some(match (holds, value) {
        (Holds::Words, _) => return None,
        (Holds::One(part), value) => bare(part, value),
        (Holds::Names(part, _), Value::Object(named)) => {
            let named = named.iter().map(|(name, value)| (name.clone(), bare(part, value)));
            Value::Object(named.collect())
        }
        (Holds::Tuple, Value::Array(values)) => each(Part::Schema, values),
        (Holds::Forms | Holds::All, Value::Array(values)) => sorted(each(Part::Schema, values)),
        (Holds::Parameters, Value::Array(values)) => sorted(each(Part::Parameter, values)),
        (Holds::Facts(part), Value::Array(values)) => sorted(each(part, values)),
        (Holds::Apart | Holds::Values, value) => sorted(value.clone()),
        (_, value) => value.clone(),
    })
}

fn sorted(mut list: Value) -> Value {
    if let Value::Array(values) = &mut list {
        values.sort_by_cached_key(Value::to_string);
    }
    list
}
