//! From the text of YAML to JSON.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use crate::pointer;

/// Why a text is no JSON.
pub(crate) enum Failure {
    NoYaml(serde_yaml::Error),
    /// What JSON cannot hold: its pointer and its name.
    NoJson(String, String),
}

/// Parses YAML that is also JSON.
pub(crate) fn parse(text: &str) -> Result<Value, Failure> {
    // YAML allows the mark and the parser takes it for a document of its own.
    let text = text.trim_start_matches('\u{feff}');
    // The short way takes almost every page; the long one knows what is unusual, and where.
    if let Ok(Json(value)) = serde_yaml::from_str(text) {
        return Ok(value);
    }
    let yaml = serde_yaml::from_str(text).map_err(Failure::NoYaml)?;
    to_json(yaml).map_err(|(pointer, found)| Failure::NoJson(pointer, found))
}

/// JSON whose keys are texts that differ.
struct Json(Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json(Value::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    /// A bound may be beyond what a number of JSON is read as here; its value is looked at by nobody.
    fn visit_i128<E: Error>(self, value: i128) -> Result<Json, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Json, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("no number of JSON"))?;
        Ok(Json(Value::Number(number)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(Json(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Json(Value::Array(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut map = Map::new();
        while let Some(Json(key)) = members.next_key()? {
            let Value::String(key) = key else {
                return Err(A::Error::custom("a key that is no text"));
            };
            let Json(value) = members.next_value()?;
            if map.insert(key, value).is_some() {
                return Err(A::Error::custom("a key twice"));
            }
        }
        take_in(&mut map);
        Ok(Json(Value::Object(map)))
    }
}

/// What JSON cannot hold: its pointer and its name.
type NoJson = (String, String);

fn to_json(yaml: serde_yaml::Value) -> Result<Value, NoJson> {
    Ok(match yaml {
        serde_yaml::Value::Null => Value::Null,
        serde_yaml::Value::Bool(value) => Value::Bool(value),
        serde_yaml::Value::Number(value) => Value::Number(number(&value)?),
        serde_yaml::Value::String(value) => Value::String(value),
        serde_yaml::Value::Sequence(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| to_json(item).map_err(|found| inside(&index.to_string(), found)))
            .collect::<Result<_, _>>()?,
        serde_yaml::Value::Mapping(members) => {
            let mut map = Map::new();
            for (key, value) in members {
                let key = key_text(key)?;
                let value = to_json(value).map_err(|found| inside(&key, found))?;
                match map.entry(key) {
                    Entry::Vacant(entry) => entry.insert(value),
                    Entry::Occupied(entry) => {
                        let found = no_json("a key that stands there twice");
                        return Err(inside(entry.key(), found));
                    }
                };
            }
            take_in(&mut map);
            Value::Object(map)
        }
        serde_yaml::Value::Tagged(tagged) => {
            return Err(no_json(format!("the tag {}", tagged.tag)));
        }
    })
}

/// Adds what stands under the merge key `<<` and not in the map itself.
fn take_in(map: &mut Map<String, Value>) {
    let others = match map.get_mut("<<").map(Value::take) {
        Some(Value::Array(others)) => others,
        Some(one) => vec![one],
        None => return,
    };
    map.remove("<<");
    for other in others {
        let Value::Object(other) = other else { continue };
        for (key, value) in other {
            map.entry(key).or_insert(value);
        }
    }
}

fn no_json(found: impl Into<String>) -> NoJson {
    (String::new(), found.into())
}

/// Returns the same, seen from one further out.
fn inside(token: &str, (pointer, found): NoJson) -> NoJson {
    (pointer::push("", token) + &pointer, found)
}

fn number(value: &serde_yaml::Number) -> Result<Number, NoJson> {
    value
        .as_i64()
        .map(Number::from)
        .or_else(|| value.as_u64().map(Number::from))
        .or_else(|| value.as_f64().and_then(Number::from_f64))
        .ok_or_else(|| no_json(format!("the number {value}")))
}

/// A status code may be written without quotes, `200:`; JSON's keys are strings.
fn key_text(key: serde_yaml::Value) -> Result<String, NoJson> {
    match key {
        serde_yaml::Value::String(key) => Ok(key),
        serde_yaml::Value::Number(key) => Ok(key.to_string()),
        serde_yaml::Value::Bool(key) => Ok(key.to_string()),
        // Of a member that is called so; whoever reads pages by JavaScript reads it as this, too.
        serde_yaml::Value::Null => Ok("null".to_owned()),
        _ => Err(no_json("a key that is no text")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{Failure, Json, parse, to_json};

    fn long(text: &str) -> Option<Value> {
        to_json(serde_yaml::from_str(text).ok()?).ok()
    }

    #[test]
    fn the_short_way_reads_as_the_long_one_does() -> Result<(), serde_yaml::Error> {
        for text in [
            "{a: [1, -2, 2.5, 18446744073709551615, 1e3, true, ~, null, on, '1', \"x\\n\"], b: {}}",
            "a: &x {b: 1}\nc: *x\nd: |\n  text\n  more\n",
            "[]",
            "text",
            "a: &a {b: 1, c: 2}\nd: {<<: *a, c: 3}\ne: {<<: [*a, {f: 4}]}",
        ] {
            let Json(short) = serde_yaml::from_str(text)?;
            assert_eq!(Some(short), long(text), "{text}");
        }
        Ok(())
    }

    #[test]
    fn what_the_short_way_does_not_take_the_long_one_does_or_names() {
        for text in ["200: a", "true: a", "{1.5: a}"] {
            assert!(serde_yaml::from_str::<Json>(text).is_err(), "{text}");
            assert_eq!(parse(text).ok(), long(text), "{text}");
        }
        for (text, place) in
            [("{a: [.nan]}", "/a/0"), ("{a: !tag b}", "/a"), ("{1: a, '1': b}", "/1")]
        {
            assert!(matches!(parse(text), Err(Failure::NoJson(at, _)) if at == place), "{text}");
        }
        assert!(matches!(parse("{a: 1, a: 2}"), Err(Failure::NoYaml(_))));
        assert_eq!(parse("\u{feff}{a: {<<: {b: 1}, c: 2}}").ok(), long("{a: {c: 2, b: 1}}"));
        assert!(parse("{a: 340282366920938463463374607431768211455}").is_ok());
        assert!(parse("{a: -170141183460469231731687303715884105728}").is_ok());
    }
}
