//! Reading straight into models: no tree of values is made where a model has a place.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::{Json, Model, Slot, kind_of};
use crate::schema::Field;

/// Reads a type that stands for JSON from any format.
pub(crate) fn deserialize<'de, T: Json, D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
    let mut place = None::<T>;
    let misfit = IntoSlot(&mut place).deserialize(d)?;
    place.ok_or_else(|| {
        let found = kind_of(misfit.unwrap_or_default().view());
        Error::custom(format_args!("expected {}, found {found}", T::KIND))
    })
}

/// Reads into a field, and returns what does not fit.
pub(crate) struct IntoSlot<'a>(pub(crate) &'a mut dyn Slot);

impl<'de> DeserializeSeed<'de> for IntoSlot<'_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<Option<Value>, D::Error> {
        let found = match self.0.begin() {
            Some(model) => match d.deserialize_any(IntoModel(model))? {
                None => return Ok(None),
                Some(found) => found,
            },
            None => Value::deserialize(d)?,
        };
        Ok(self.0.put(found).err())
    }
}

/// Reads the members of an object into a new model, and returns what is no object.
struct IntoModel<'a>(&'a mut dyn Model);

/// Defines the visits of what is no object.
macro_rules! others {
    ($($visit:ident($ty:ty))*) => {
        $(fn $visit<E: Error>(self, value: $ty) -> Result<Option<Value>, E> {
            Value::deserialize(value.into_deserializer()).map(Some)
        })*
    };
}

impl<'de> Visitor<'de> for IntoModel<'_> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    others! {
        visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_i128(i128) visit_u128(u128)
        visit_f64(f64) visit_str(&str) visit_string(String)
    }

    fn visit_none<E: Error>(self) -> Result<Option<Value>, E> {
        Ok(Some(Value::Null))
    }

    fn visit_unit<E: Error>(self) -> Result<Option<Value>, E> {
        Ok(Some(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<Option<Value>, D::Error> {
        d.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Option<Value>, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(items)).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Option<Value>, A::Error> {
        let fields = self.0.schema().fields;
        let mut next = 0;
        let mut is_first = true;
        while let Some(name) = members.next_key_seed(NameOf { fields, next })? {
            match name {
                Name::Other(name) if is_first && name.starts_with(PRIVATE) => {
                    return disguised(name, members).map(Some);
                }
                Name::Other(name) => {
                    let value = members.next_value()?;
                    self.0.extra_mut().insert(name, value);
                }
                Name::Field(index, name) => {
                    if let Some(slot) = self.0.slot_mut(index) {
                        let misfit = members.next_value_seed(IntoSlot(slot))?;
                        keep(self.0, name, misfit);
                    }
                    next = index + 1;
                }
            }
            is_first = false;
        }
        Ok(None)
    }
}

/// The beginning of the names by which `serde_json` gives a number as an object, where its feature
/// `arbitrary_precision` is on.
const PRIVATE: &str = "$serde_json::private::";

/// Lets `serde_json` say what an object with such a name is.
fn disguised<'de, A: MapAccess<'de>>(name: String, mut members: A) -> Result<Value, A::Error> {
    let mut all = vec![(name, members.next_value::<Value>()?)];
    while let Some(member) = members.next_entry()? {
        all.push(member);
    }
    Value::deserialize(MapDeserializer::new(all.into_iter()))
        .map_err(|error: serde_json::Error| A::Error::custom(error))
}

/// Fills a new model with the members of an object; what fits no field is kept as it is.
pub(crate) fn fill(model: &mut dyn Model, members: Map<String, Value>) {
    let fields = model.schema().fields;
    let mut next = 0;
    for (name, value) in members {
        match position(fields, next, &name).and_then(|index| Some((index, model.slot_mut(index)?)))
        {
            Some((index, slot)) => {
                let misfit = slot.put(value).err();
                keep(model, &name, misfit);
                next = index + 1;
            }
            None => {
                model.extra_mut().insert(name, value);
            }
        }
    }
}

/// Keeps what does not fit the field of its name. Of a name that occurs twice the last value counts.
fn keep(model: &mut dyn Model, name: &str, misfit: Option<Value>) {
    match misfit {
        Some(value) => {
            model.extra_mut().insert(name.to_owned(), value);
        }
        None if model.extra().is_empty() => {}
        None => {
            model.extra_mut().remove(name);
        }
    }
}

/// The name of a member, and the field that holds it.
enum Name {
    Field(usize, &'static str),
    Other(String),
}

/// Finds the field of a name. Answers have their members mostly in the order of the page, so that
/// the field after the last one is tried first.
struct NameOf {
    fields: &'static [Field],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for NameOf {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<Name, D::Error> {
        d.deserialize_str(self)
    }
}

impl Visitor<'_> for NameOf {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
        let index = position(self.fields, self.next, name);
        let field = index.and_then(|index| Some((index, self.fields.get(index)?)));
        Ok(field.map_or_else(
            || Name::Other(name.to_owned()),
            |(index, field)| Name::Field(index, field.name),
        ))
    }
}

/// Returns the index of the field of this name, looked for from an index on.
fn position(fields: &[Field], from: usize, name: &str) -> Option<usize> {
    let (before, after) = fields.split_at_checked(from).unwrap_or((fields, &[]));
    let is_it = |field: &Field| field.name == name;
    let in_after = after.iter().position(is_it).map(|index| index + from);
    in_after.or_else(|| before.iter().position(is_it))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::types::{SinglePromptConfig, Tool};

    type Read<T> = Result<T, serde_json::Error>;

    #[test]
    fn of_a_member_that_occurs_twice_the_last_value_counts() -> Read<()> {
        let written = |text| serde_json::to_value(serde_json::from_str::<Tool>(text)?);
        for (text, expected) in [
            (r#"{"name": "a", "name": "b"}"#, json!({ "name": "b" })),
            (r#"{"name": 1, "name": "b"}"#, json!({ "name": "b" })),
            (r#"{"name": "a", "name": 1}"#, json!({ "name": 1 })),
            (r#"{"new": 1, "new": [2]}"#, json!({ "new": [2] })),
            (
                r#"{"transferOption": {"type": "a", "x": 1}, "transferOption": {"type": "b"}}"#,
                json!({ "transferOption": { "type": "b" } }),
            ),
            (
                r#"{"transferOption": {"type": "a"}, "transferOption": [{}]}"#,
                json!({ "transferOption": [{}] }),
            ),
        ] {
            assert_eq!(written(text)?, expected, "{text}");
        }
        Ok(())
    }

    #[test]
    fn what_stands_in_the_place_of_a_model_is_kept() -> Read<()> {
        for found in [json!(null), json!(true), json!(-1), json!(2.5), json!("text"), json!([{}])] {
            let whole = json!({ "transferOption": found });
            let tool = serde_json::from_str::<Tool>(&whole.to_string())?;
            assert_eq!(tool.transfer_option, None);
            assert_eq!(serde_json::to_value(&tool)?, whole);
        }
        Ok(())
    }

    #[test]
    fn a_member_with_a_private_name_is_one_like_others() -> Read<()> {
        let inner = json!({ "$serde_json::private::X": "1", "type": "cold_transfer", "new": 1 });
        let tool: Tool = serde_json::from_str(&json!({ "transferOption": inner }).to_string())?;
        assert!(tool.extra.is_empty());
        assert_eq!(serde_json::to_value(&tool)?, json!({ "transferOption": inner }));
        Ok(())
    }

    #[test]
    fn text_and_tree_are_read_alike() -> Read<()> {
        let whole = json!({
            "prompt": "p", "new": { "a": 1 },
            "tools": [{ "new": 1, "name": "a", "timeout": 30.0, "url": 5, "enabled": true }],
        });
        let from_tree: SinglePromptConfig = serde_json::from_value(whole.clone())?;
        let from_text: SinglePromptConfig = serde_json::from_str(&whole.to_string())?;
        assert!(from_tree == from_text);
        assert_eq!(from_text.extra.get("new"), Some(&json!({ "a": 1 })));
        let tool = from_text.tools.and_then(|tools| tools.into_iter().next()).unwrap_or_default();
        assert_eq!(
            (tool.name.as_deref(), tool.extra.get("url")),
            (Some("a"), Some(&Value::from(5)))
        );
        Ok(())
    }
}
