//! Which member of each union a value is, by the page alone.

use serde_json::{Map, Value};

use super::schema::{
    alternatives, discriminating, kinds, list, name_of, push, resolved, says_what,
};

/// How deep a value is looked into.
const DEPTH: usize = 48;

/// A place in a value, and the schema that it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Where, as a JSON pointer.
    pub pointer: String,
    /// The name of the schema.
    pub schema: String,
}

/// Returns the schemas that a value has where a union leaves a choice among named objects, and
/// the page says which one it is.
pub(super) fn members(document: &Value, schema: &Value, value: &Value) -> Vec<Member> {
    let mut finder = Finder { document, found: Vec::new() };
    finder.look(schema, value, "", 0);
    finder.found
}

struct Finder<'a> {
    document: &'a Value,
    found: Vec<Member>,
}

impl Finder<'_> {
    fn look(&mut self, schema: &Value, value: &Value, at: &str, depth: usize) {
        let Some(schema) = resolved(self.document, schema).as_object() else { return };
        if depth > DEPTH || value.is_null() {
            return;
        }
        let parts = list(schema, "allOf").into_iter();
        // Of several parts one object is made, with the members of all.
        let is_one =
            parts.clone().filter(|part| says_what(part)).count() < 2 && kinds(schema).is_empty();
        for part in parts {
            let before = self.found.len();
            self.look(part, value, at, depth + 1);
            if !is_one {
                let found = self.found.split_off(before);
                self.found.extend(found.into_iter().filter(|member| member.pointer != at));
            }
        }
        if let Some(chosen) = self.chosen(schema, value) {
            self.take(schema, chosen, at);
            self.look(chosen, value, at, depth + 1);
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, value) in value.as_object().into_iter().flatten() {
            let named = properties.and_then(|properties| properties.get(name));
            if let Some(schema) = named.or_else(|| schema.get("additionalProperties")) {
                self.look(schema, value, &push(at, name), depth + 1);
            }
        }
        // Which item of a tuple is which, its place tells; the client sees a list.
        if let (Some(items), None) = (schema.get("items"), schema.get("prefixItems")) {
            for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                self.look(items, value, &push(at, &index.to_string()), depth + 1);
            }
        }
    }

    fn take(&mut self, union: &Map<String, Value>, chosen: &Value, at: &str) {
        let reference = chosen.get("$ref").and_then(Value::as_str);
        let is_named = |reference: &&str| {
            let name = reference.strip_prefix("#/components/schemas/");
            name.is_some_and(|name| !name.contains('/'))
        };
        let Some(reference) = reference.filter(is_named) else { return };
        let target = resolved(self.document, chosen);
        let has_members =
            target.get("properties").is_some_and(|all| *all != Value::Object(Map::new()));
        // One alternative is no choice, and members beside the union make another object.
        let several = alternatives(union).len() > 1 && kinds(union).is_empty();
        // What is an object or something else is a union itself.
        let is_object = target
            .as_object()
            .is_some_and(|target| alternatives(target).is_empty() && kinds(target).len() < 2);
        if has_members && several && is_object {
            let schema = name_of(reference).replace("~1", "/").replace("~0", "~");
            self.found.push(Member { pointer: at.to_owned(), schema });
        }
    }

    /// Returns the alternative that a value is: by the discriminator, else the only one that fits
    /// best.
    fn chosen<'s>(&self, union: &'s Map<String, Value>, value: &Value) -> Option<&'s Value> {
        let all = alternatives(union);
        let property = union.get("discriminator").and_then(|d| d.get("propertyName")?.as_str());
        let told = property.and_then(|property| value.get(property)?.as_str());
        if let Some(told) = told
            && let Some(named) =
                all.iter().find(|one| discriminating(union, one).as_deref() == Some(told))
        {
            return Some(named);
        }
        let fitting = all.into_iter().filter_map(|one| Some((self.fit(one, value)?, one)));
        let fitting = fitting.collect::<Vec<_>>();
        let best = fitting.iter().map(|(fit, _)| *fit).max()?;
        let mut best = fitting.into_iter().filter(|(fit, _)| *fit == best);
        match (best.next(), best.next()) {
            (Some((_, only)), None) => Some(only),
            _ => None,
        }
    }

    /// Returns how many members of a value a schema names; none where it does not fit.
    fn fit(&self, schema: &Value, value: &Value) -> Option<usize> {
        let schema = resolved(self.document, schema).as_object()?;
        if schema.get("const").is_some_and(|only| only != value) {
            return None;
        }
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "number",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        let kinds = kinds(schema);
        let allows = |wanted: &&str| *wanted == kind || (*wanted == "number" && kind == "integer");
        if !kinds.is_empty() && !kinds.iter().any(allows) {
            return None;
        }
        if !list(schema, "required")
            .iter()
            .all(|name| value.get(name.as_str().unwrap_or_default()).is_some())
        {
            return None;
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let mut fit = 0;
        for (name, property) in properties.into_iter().flatten() {
            let Some(member) = value.get(name) else { continue };
            let stated = resolved(self.document, property);
            let only = stated.get("const").is_none_or(|only| only == member);
            let listed = stated.get("enum").and_then(Value::as_array);
            if !only || !listed.is_none_or(|listed| listed.contains(member)) {
                return None;
            }
            fit += 1;
        }
        Some(fit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_page_says_which_member_a_value_is() {
        let object = |required: Value, properties: Value| json!({ "type": "object", "required": required, "properties": properties });
        let text = json!({ "type": "string" });
        let document = json!({ "components": { "schemas": {
            "A": object(json!(["a"]), json!({ "a": text, "kind": text })),
            "B": object(json!(["b"]), json!({ "b": text, "kind": text })),
            "C": object(json!([]), json!({ "kind": text, "c": text })),
        } } });
        let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let union = json!({ "oneOf": [to("A"), to("B"), to("C"), text] });
        let told = json!({
            "oneOf": [to("A"), to("C")],
            "discriminator": { "propertyName": "kind", "mapping": { "sea": "C" } },
        });
        let list = json!({ "type": "array", "items": union });
        for (schema, value, expected) in [
            (&union, json!({ "a": "x" }), vec![("", "A")]),
            (&union, json!({ "b": "x", "kind": "y" }), vec![("", "B")]),
            (&union, json!({ "kind": "x", "c": "y" }), vec![("", "C")]),
            // Nothing tells apart what fits both as well.
            (&union, json!({ "a": "x", "b": "y" }), vec![]),
            (&union, json!("x"), vec![]),
            (&told, json!({ "kind": "sea", "a": "x" }), vec![("", "C")]),
            (&told, json!({ "kind": "A" }), vec![("", "A")]),
            (&list, json!([{ "a": "x" }, "y", { "c": "" }]), vec![("/0", "A"), ("/2", "C")]),
        ] {
            let found = members(&document, schema, &value);
            let found = found.iter().map(|m| (m.pointer.as_str(), m.schema.as_str()));
            assert_eq!(found.collect::<Vec<_>>(), expected, "{value}");
        }
    }
}
