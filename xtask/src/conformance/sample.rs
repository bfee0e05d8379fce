//! Makes values that a page's schema allows, so that every documented member is there once.

use serde_json::{Map, Value, json};

use super::limits::Limits;
use super::schema::{
    allows_null, alternatives, discriminating, kinds, list, resolved, says_what, target,
};
use super::style::text;

/// How the names of members begin that a page allows and does not name.
pub(crate) const UNDOCUMENTED: &str = "undocumented";

/// How many alternatives are tried at most.
const ALTERNATIVES: usize = 24;

/// How many references may be open when one of them is followed a second time.
const DEPTH: usize = 8;

/// Makes the samples of one page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sampler<'a> {
    /// The page's document.
    pub(super) document: &'a Value,
    /// Whether members are left out that are not required.
    pub(super) required_only: bool,
    /// Whether null, the empty list and the empty text stand wherever they may.
    pub(super) blank: bool,
    /// Whether objects have members that the page does not name.
    pub(super) more: bool,
    /// Whether texts are such that a header can hold them, and that no style takes apart.
    pub(super) plain: bool,
    /// Whether an object that cannot have all that it requires is none.
    pub(super) is_strict: bool,
}

/// Where a value stands.
#[derive(Clone)]
struct At<'a> {
    name: &'a str,
    /// Which alternative is next, a digit for each choice on the way.
    turn: usize,
    /// The references that are being followed.
    open: Vec<&'a str>,
    /// The members that the schemas which this one is a part of require.
    required: Vec<&'a str>,
}

impl<'a> At<'a> {
    fn named(&self, name: &'a str) -> Self {
        Self { name, required: Vec::new(), ..self.clone() }
    }

    /// Goes on to the parts of a schema.
    fn within(&self, limits: &Limits<'a>) -> Self {
        Self { required: [&*self.required, &*limits.required].concat(), ..self.clone() }
    }

    /// Takes one of so many alternatives, and leaves the further choices to those inside it.
    fn choose<T: Copy>(&self, all: &[T]) -> Option<(T, Self)> {
        let chosen = *all.get(self.turn.checked_rem(all.len())?)?;
        Some((chosen, Self { turn: self.turn / all.len(), ..self.clone() }))
    }
}

impl<'a> Sampler<'a> {
    /// Begins samples that have every documented member.
    pub(super) fn new(document: &'a Value) -> Self {
        Self {
            document,
            required_only: false,
            blank: false,
            more: false,
            plain: false,
            is_strict: false,
        }
    }

    /// Makes a value; `turn` says which of the alternatives it takes.
    pub(super) fn sample(&self, schema: &'a Value, name: &'a str, turn: usize) -> Value {
        let at = At { name, turn, open: Vec::new(), required: Vec::new() };
        let strict = Self { is_strict: true, ..*self };
        strict.value(schema, &at).or_else(|| self.value(schema, &at)).unwrap_or(Value::Null)
    }

    /// Returns whether a value can be made that has all that it requires.
    pub(super) fn is_possible(&self, schema: &'a Value) -> bool {
        let at = At { name: "", turn: 0, open: Vec::new(), required: Vec::new() };
        Self { is_strict: true, ..*self }.value(schema, &at).is_some()
    }

    /// Returns in how many turns every alternative was taken.
    pub(super) fn turns(&self, schema: &'a Value) -> usize {
        self.choices(schema, &mut Vec::new()).clamp(1, ALTERNATIVES)
    }

    /// Makes a value, or none where the schema only leads back to itself.
    fn value(&self, schema: &'a Value, at: &At<'a>) -> Option<Value> {
        if self.blank && allows_null(self.document, schema) {
            return Some(Value::Null);
        }
        let Some(members) = schema.as_object() else {
            return Some(anything());
        };
        let limits = Limits::of(self.document, schema);
        let at = &at.within(&limits);
        let mut parts = Vec::new();
        if let Some(reference) = target(schema) {
            let at = follow(reference, at)?;
            parts.push(self.value(self.document.pointer(reference)?, &at)?);
        }
        if let Some(only) = members.get("const") {
            return Some(only.clone());
        }
        if let Some(listed) = members.get("enum").and_then(Value::as_array) {
            let listed = listed.iter().filter(|value| !value.is_null()).collect::<Vec<_>>();
            let chosen = at.choose(&listed).map_or(&Value::Null, |(value, _)| value);
            // YAML writes the text `1` as a number.
            return Some(match kinds(members).as_slice() {
                ["string"] if !chosen.is_null() => json!(text(chosen)),
                _ => chosen.clone(),
            });
        }
        for part in list(members, "allOf") {
            // A part may add words alone.
            if says_what(part) {
                parts.push(self.value(part, at)?);
            }
        }
        let mut branches = alternatives(members);
        branches.retain(|branch| says_what(branch) || kinds(members).is_empty());
        if let Some((alternative, at)) = at.choose(&branches) {
            parts.push(self.alternative(members, alternative, &at)?);
        }
        // What an alternative fixes, the type beside it does not make anew.
        let is_fixed = parts.last().is_some_and(|part| !part.is_object());
        if parts.is_empty() || !(kinds(members).is_empty() || is_fixed) {
            parts.push(self.own(members, at)?);
        }
        Some(limits.fit(self.document, joined(parts)))
    }

    /// Makes a value of what the schema itself says, without what it is put together from.
    fn own(&self, schema: &'a Map<String, Value>, at: &At<'a>) -> Option<Value> {
        let Some((kind, at)) = at.choose(&kinds(schema)) else {
            return Some(anything());
        };
        Some(match kind {
            "object" => Value::Object(self.object(schema, &at)?),
            "array" => Value::Array(self.array(schema, &at)),
            "integer" if self.blank => json!(0),
            "integer" => json!(40 + at.name.len()),
            "number" if self.blank => json!(0.0),
            "number" => json!(40.5 + f64::from(u8::try_from(at.name.len()).unwrap_or(u8::MAX))),
            "boolean" => json!(!self.blank),
            _ => json!(self.text(schema, at.name)),
        })
    }

    fn object(&self, schema: &'a Map<String, Value>, at: &At<'a>) -> Option<Map<String, Value>> {
        let properties = schema.get("properties").and_then(Value::as_object);
        let is_required = |name: &String| at.required.contains(&name.as_str());
        let wanted = |(name, _): &(&String, _)| !self.required_only || is_required(name);
        let mut members = Map::new();
        for (name, property) in properties.into_iter().flatten().filter(wanted) {
            match self.value(property, &at.named(name)) {
                Some(value) => drop(members.insert(name.clone(), value)),
                None if self.is_strict && is_required(name) => return None,
                None => {}
            }
        }
        if !self.required_only && !self.blank {
            members.extend(self.unnamed(schema, properties.is_none_or(Map::is_empty), at));
        }
        Some(members)
    }

    /// Makes the member that the page allows without naming it.
    fn unnamed(
        &self,
        schema: &'a Map<String, Value>,
        is_map: bool,
        at: &At<'a>,
    ) -> Option<(String, Value)> {
        let name = format!("{UNDOCUMENTED} é");
        match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => None,
            Some(values @ Value::Object(_)) => {
                Some((name, self.value(values, &at.named(UNDOCUMENTED))?))
            }
            // A name that a pattern allows is not easily made.
            None if schema.contains_key("patternProperties") => None,
            // A page that closes none of its objects says nothing about maps by that.
            None if is_map && schema.contains_key("properties") && !self.more => None,
            _ if is_map || self.more => Some((name, anything())),
            _ => None,
        }
    }

    fn array(&self, schema: &'a Map<String, Value>, at: &At<'a>) -> Vec<Value> {
        let at = &at.named(at.name);
        let tuple = list(schema, "prefixItems");
        if !tuple.is_empty() {
            return tuple.into_iter().filter_map(|item| self.value(item, at)).collect();
        }
        match schema.get("items") {
            _ if self.blank && schema.get("minItems").is_none_or(|least| *least == json!(0)) => {
                Vec::new()
            }
            Some(items) => self.value(items, at).into_iter().collect(),
            None => vec![anything()],
        }
    }

    /// Makes a text that shows whether it is escaped, or one of the format that the page names.
    fn text(&self, schema: &Map<String, Value>, name: &str) -> String {
        match schema.get("format").and_then(Value::as_str).unwrap_or_default() {
            "date-time" => "2026-06-22T10:11:12.345Z".to_owned(),
            "date" => "2026-06-22".to_owned(),
            "time" => "10:11:12".to_owned(),
            "uuid" => "0b9d7c7e-9f5c-4c1e-8a51-5d7a3c1e2f40".to_owned(),
            "email" => "someone@example.com".to_owned(),
            "uri" | "url" => format!("https://example.com/a?b={}&c=%C3%A9", name.len()),
            "byte" => "AAEC".to_owned(),
            _ if self.blank => String::new(),
            _ if self.plain => format!("{name}-value"),
            _ => format!("{name} /?&=#%+\"\\é"),
        }
    }

    /// Makes an alternative; where a member tells which one it is, it tells so.
    fn alternative(
        &self,
        schema: &'a Map<String, Value>,
        alternative: &'a Value,
        at: &At<'a>,
    ) -> Option<Value> {
        let mut value = self.value(alternative, at)?;
        let told = schema.get("discriminator").and_then(Value::as_object);
        let property = told.and_then(|told| told.get("propertyName")?.as_str());
        // A member that fixes the value itself has the last word, and so has a union inside.
        let is_fixed = property.is_some_and(|name| self.fixes(alternative, name, 0));
        let name = discriminating(schema, alternative).filter(|_| !is_fixed);
        if let (Some(property), Some(name), Some(members)) = (property, name, value.as_object_mut())
        {
            members.insert(property.to_owned(), json!(name));
        }
        Some(value)
    }

    /// Returns whether a schema, or a part of it, lists the values of a member.
    fn fixes(&self, schema: &Value, name: &str, depth: usize) -> bool {
        let schema = resolved(self.document, schema);
        let parts = ["allOf", "oneOf", "anyOf"].iter();
        let mut parts = parts.filter_map(|key| schema.get(key)?.as_array()).flatten();
        let stated = schema.get("properties").and_then(|properties| properties.get(name));
        let lists = |stated: &Value| {
            let stated = resolved(self.document, stated);
            ["const", "enum"].iter().any(|key| stated.get(key).is_some())
        };
        let stated = stated.map(|stated| resolved(self.document, stated));
        let inside = stated.and_then(Value::as_object).map(alternatives).unwrap_or_default();
        stated.is_some_and(lists)
            || inside.into_iter().any(lists)
            || depth < 8 && parts.any(|part| self.fixes(part, name, depth + 1))
    }

    fn choices(&self, schema: &'a Value, open: &mut Vec<&'a str>) -> usize {
        let Some(members) = schema.as_object() else {
            return 1;
        };
        if let Some(reference) = target(schema) {
            if open.contains(&reference) {
                return 1;
            }
            open.push(reference);
            let found = self.choices(resolved(self.document, schema), open);
            open.pop();
            return found;
        }
        let listed = members.get("enum").and_then(Value::as_array).map_or(1, Vec::len);
        let mut inside = |all: Vec<&'a Value>| {
            all.into_iter().map(|one| self.choices(one, open)).max().unwrap_or(1)
        };
        let properties = members.get("properties").and_then(Value::as_object);
        let mut parts = list(members, "allOf");
        parts.extend(list(members, "prefixItems"));
        parts.extend(properties.into_iter().flatten().map(|(_, property)| property));
        parts.extend(["items", "additionalProperties"].iter().filter_map(|key| members.get(*key)));
        let parts = inside(parts) * kinds(members).len().max(1);
        let branches = alternatives(members);
        let branches = branches.len().max(1) * inside(branches);
        listed.max(parts).max(branches).min(ALTERNATIVES)
    }
}

/// Opens a reference; a second time only while there is room.
fn follow<'a>(reference: &'a str, at: &At<'a>) -> Option<At<'a>> {
    let before = at.open.iter().filter(|open| **open == reference).count();
    if before > 1 || (before == 1 && at.open.len() >= DEPTH) {
        return None;
    }
    let mut at = at.clone();
    at.open.push(reference);
    Some(at)
}

/// Puts parts together: members of objects beside each other, of all else the last.
fn joined(parts: Vec<Value>) -> Value {
    let mut whole = None::<Map<String, Value>>;
    let mut last = Value::Null;
    for part in parts {
        match part {
            Value::Object(members) => whole.get_or_insert_default().extend(members),
            other => last = other,
        }
    }
    whole.map_or(last, Value::Object)
}

fn anything() -> Value {
    json!({ "undocumented": [1.5, true, null, "é"] })
}
