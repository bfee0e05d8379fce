//! The parser's values as JSON: counted, each string as it is written where that is asked for.

use std::collections::BTreeSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use super::{DEPTH, Failure, STRINGS, VALUES};
use crate::pointer;

/// Reads a text; what stands at the pointers is read as the strings that are written there.
pub(super) fn read(text: &str, strings: BTreeSet<String>) -> Result<Value, Failure> {
    let mut reader = Reader { strings, ..Reader::default() };
    let found = Seed(&mut reader).deserialize(serde_yaml::Deserializer::from_str(text));
    found.map_err(|error| reader.failure.unwrap_or(Failure::NoYaml(error)))
}

#[derive(Default)]
struct Reader {
    strings: BTreeSet<String>,
    /// The pointer of what is being read.
    place: String,
    depth: usize,
    values: usize,
    bytes: usize,
    /// What was wrong, where it was not the parser that said so.
    failure: Option<Failure>,
}

impl Reader {
    fn refuse<T, E: Error>(&mut self, failure: Failure) -> Result<T, E> {
        let error = E::custom(&failure);
        self.failure = Some(failure);
        Err(error)
    }

    fn no_json<T, E: Error>(&mut self, found: impl Into<String>) -> Result<T, E> {
        let place = self.place.clone();
        self.refuse(Failure::NoJson(place, found.into()))
    }

    fn count<E: Error>(&mut self, string: &str) -> Result<(), E> {
        self.bytes = self.bytes.saturating_add(string.len());
        if self.bytes > STRINGS {
            return self.refuse(Failure::too_much(STRINGS, "bytes of strings"));
        }
        Ok(())
    }

    /// Reads what is in a list or a map.
    fn inside<T, E: Error>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.depth += 1;
        if self.depth > DEPTH {
            return self.refuse(Failure::too_much(DEPTH, "levels of lists and maps"));
        }
        let made = read(self);
        self.depth -= 1;
        made
    }

    /// Reads one member or item; where that fails, the place stays that of the failure.
    fn at<T, E>(
        &mut self,
        token: &str,
        read: impl FnOnce(Seed<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let length = self.place.len();
        pointer::append(&mut self.place, token);
        let made = read(Seed(self))?;
        self.place.truncate(length);
        Ok(made)
    }
}

/// Reads one value.
struct Seed<'a>(&'a mut Reader);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.0.values += 1;
        if self.0.values > VALUES {
            return self.0.refuse(Failure::too_much(VALUES, "values"));
        }
        // Asked for a string, the parser gives the text of any scalar.
        match self.0.strings.contains(&self.0.place) {
            true => deserializer.deserialize_str(self),
            false => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    /// A text without any value.
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    /// A bound may be beyond what a number of JSON is read as here; its value is looked at by nobody.
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        match Number::from_f64(value) {
            Some(number) => Ok(Value::Number(number)),
            None if value.is_nan() => self.0.no_json("the number .nan"),
            None if value > 0.0 => self.0.no_json("the number .inf"),
            None => self.0.no_json("the number -.inf"),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.0.count(value)?;
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.0.inside(|reader| {
            let mut list = Vec::new();
            loop {
                let index = list.len().to_string();
                match reader.at(&index, |seed| items.next_element_seed(seed))? {
                    Some(item) => list.push(item),
                    None => return Ok(Value::Array(list)),
                }
            }
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        self.0.inside(|reader| {
            let mut map = Map::new();
            while let Some(Key(key)) = members.next_key()? {
                let Some(key) = key else { return reader.no_json("a key that is no string") };
                reader.count(&key)?;
                reader
                    .at(&key, |seed| match map.contains_key(&key) {
                        true => seed.0.no_json("a key that stands there twice"),
                        false => members.next_value_seed(seed),
                    })
                    .map(|value| map.insert(key, value))?;
            }
            Ok(Value::Object(map))
        })
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, _) = tagged.variant::<String>()?;
        self.0.no_json(format!("the tag !{tag}"))
    }
}

/// A key as a string: a status code may be written without quotes, `200:`. None for a list or a map.
struct Key(Option<String>);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    /// Whoever reads pages by JavaScript reads it as this, too.
    fn visit_unit<E>(self) -> Result<Key, E> {
        Ok(Key(Some("null".to_owned())))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Key, E> {
        Ok(Key(Some(value.to_string())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Key, E> {
        Ok(Key(Some(value.to_string())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Key, E> {
        Ok(Key(Some(value.to_string())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Key, E> {
        Ok(Key(Number::from_f64(value).map(|number| number.to_string())))
    }

    fn visit_str<E>(self, value: &str) -> Result<Key, E> {
        Ok(Key(Some(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Key, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Key(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Key, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Key(None))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Key, A::Error> {
        let (_, value) = tagged.variant::<IgnoredAny>()?;
        value.newtype_variant::<IgnoredAny>()?;
        Ok(Key(None))
    }
}
