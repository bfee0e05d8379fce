//! Unions: each in one form, and what is no union but looks like one in its simpler form.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::bounds::{add_beside, has_bounds, is_bound};
use super::composition::{KEPT, UNIONS, make_any};
use super::lost::Lost;
use crate::context::Context;
use crate::media::is_upload;
use crate::notes::TAGS;
use crate::pointer::each_schema;
use crate::reference::target;

/// How many references may lead to one another before something that is none.
const HOPS: usize = 64;

/// How many members all unions of the pages may have, each use counted.
const BUDGET: usize = 20_000;

/// Brings every union to `oneOf` with members that differ, and drops what only forbids.
pub(super) fn one_form(document: &mut Value, context: &mut Context<'_>) -> usize {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    let mut changed = 0;
    let mut budget = BUDGET;
    each_schema(document, &mut |at, schema| {
        changed += usize::from(negation(at, schema, context));
        if !UNIONS.iter().any(|keyword| schema.get(*keyword).is_some()) {
            return;
        }
        changed += 1;
        let mut flattening =
            Flattening { schemas: &schemas, seen: BTreeSet::new(), budget, lost: Lost::default() };
        let outcome = flattening.simplified(schema);
        budget = flattening.budget;
        let (mut lost, had_bounds) = (flattening.lost, has_bounds(schema));
        match outcome {
            Ok(simple) => put(schema, &simple),
            Err(reason) => {
                context.note(at, reason);
                make_any(schema);
            }
        }
        lost.bounds |= had_bounds && !has_bounds(schema);
        lost.told().for_each(|told| context.note(at, told));
    });
    changed
}

/// `not` says what a value is not; what it is, the rest says.
fn negation(at: &str, schema: &mut Value, context: &mut Context<'_>) -> bool {
    let removed = schema.as_object_mut().and_then(|schema| schema.remove("not"));
    if removed.is_some() {
        context.note(at, "`not` is not checked");
    }
    removed.is_some()
}

/// Puts the simpler form in the place of a union; what is said about it stays.
fn put(schema: &mut Value, simple: &Map<String, Value>) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    for keyword in UNIONS.iter().chain(&["discriminator"]) {
        schema.remove(*keyword);
    }
    // A union that allows everything leaves what is said beside it.
    if !simple.is_empty() {
        let is_union = simple.contains_key("oneOf");
        schema.retain(|key, _| KEPT.contains(&key.as_str()) || (is_bound(key) && !is_union));
    }
    add_beside(schema, simple);
}

/// Takes the members of a union apart.
struct Flattening<'a> {
    schemas: &'a Value,
    /// The named schemas whose members are taken already.
    seen: BTreeSet<String>,
    budget: usize,
    lost: Lost,
}

/// What a member of a union is.
enum Kind {
    /// Forbids something and is nothing itself, such as `{required: [a]}`.
    Constraint,
    Any,
    Union,
    /// Texts, numbers or booleans, listed or not.
    Plain(&'static str),
    Other,
}

impl Flattening<'_> {
    /// Returns what takes the place of the union: a union of members that differ, or what it is
    /// in fact.
    fn simplified(&mut self, schema: &Value) -> Result<Map<String, Value>, &'static str> {
        if UNIONS.iter().all(|keyword| schema.get(*keyword).is_some()) {
            return Err("`oneOf` beside `anyOf` is read as any JSON value");
        }
        let mut members = Vec::new();
        self.take(schema, schema, &mut Vec::new(), &mut members)?;
        if let Some(files) = self.files(&members) {
            return Ok(files);
        }
        let bounded = members.iter().any(|one| has_bounds(resolved(self.schemas, one).1));
        let Some(members) = self.differing(members) else {
            self.lost.bounds |= bounded;
            return Ok(Map::new());
        };
        match <[Value; 1]>::try_from(members) {
            Ok([only]) => Ok(only.as_object().cloned().unwrap_or_default()),
            Err(members) => {
                let mut union = Map::from_iter([("oneOf".to_owned(), Value::Array(members))]);
                if let Some(name) = schema.pointer("/discriminator/propertyName") {
                    union.insert("discriminator".to_owned(), json!({ "propertyName": name }));
                }
                Ok(union)
            }
        }
    }

    /// Adds the members of a union, and those of the unions in it.
    fn take(
        &mut self,
        outer: &Value,
        schema: &Value,
        names: &mut Vec<String>,
        members: &mut Vec<Value>,
    ) -> Result<(), &'static str> {
        let given = UNIONS.iter().filter_map(|keyword| schema.get(*keyword)?.as_array()).flatten();
        for member in given {
            let spent = self.budget.checked_sub(1);
            self.budget = spent.ok_or("a union of too many members is read as any JSON value")?;
            let (name, resolved) = resolved(self.schemas, member);
            if name.as_ref().is_some_and(|name| !self.seen.insert(name.clone())) {
                continue;
            }
            let depth = names.len();
            names.extend(name);
            if matches!(kind_of(resolved), Kind::Union) {
                self.take(outer, resolved, names, members)?;
                names.truncate(depth);
                continue;
            }
            let tags = self.tags((outer, schema), names, resolved);
            names.truncate(depth);
            let mut member = member.clone();
            if let (Some(member), Some(tags)) = (member.as_object_mut(), tags) {
                member.insert(TAGS.to_owned(), tags);
            }
            members.push(member);
        }
        Ok(())
    }

    /// Returns the values of the discriminator that stand for a member: those that the mapping of
    /// the outer union or the one in it leads to one of its names, or those that it lists itself
    /// and its names.
    fn tags(
        &self,
        (outer, union): (&Value, &Value),
        names: &[String],
        member: &Value,
    ) -> Option<Value> {
        let property = outer.pointer("/discriminator/propertyName")?.as_str()?;
        let leads_here = |to: &Value| {
            let to_schema = target(&json!({ "$ref": to }));
            let to = to_schema.as_deref().or(to.as_str());
            names.iter().any(|name| to == Some(name))
        };
        let mappings = [outer, union].into_iter();
        let mappings = mappings.filter_map(|u| u.pointer("/discriminator/mapping")?.as_object());
        let mapped = mappings.flatten().filter(|(_, to)| leads_here(to));
        let mapped = mapped.map(|(value, _)| value).collect::<BTreeSet<_>>();
        if !mapped.is_empty() {
            return Some(json!(mapped));
        }
        let field = member.get("properties").and_then(|fields| fields.get(property));
        let listed =
            field.and_then(|field| resolved(self.schemas, field).1.get("enum")?.as_array());
        let listed = listed.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let tags = listed.chain(names.iter().cloned()).collect::<Vec<_>>();
        (!tags.is_empty()).then(|| json!(tags))
    }

    /// Returns the file, or the list of files, that a union is with a file among its members: a text
    /// beside it, such as the file's address, is no other type.
    fn files(&mut self, members: &[Value]) -> Option<Map<String, Value>> {
        let all = members.iter().map(|member| resolved(self.schemas, member).1);
        let items = |one: &Value| Some(resolved(self.schemas, one.get("items")?).1.clone());
        let is_list = |one: &Value| items(one).is_some_and(|items| is_upload(&items));
        let is_file = |one: &Value| is_upload(one) || is_list(one);
        let is_text = |one: &Value| one.get("type").is_some_and(|t| t == "string");
        if !all.clone().any(is_file) || !all.clone().all(|one| is_file(one) || is_text(one)) {
            return None;
        }
        self.lost.texts |= all.clone().any(|one| !is_file(one));
        self.lost.bounds |= all.clone().any(has_bounds);
        let file = json!({ "type": "string", "format": "binary" });
        let files = match all.clone().any(is_list) {
            true => json!({ "type": "array", "items": file }),
            false => file,
        };
        files.as_object().cloned()
    }

    /// Returns the members without repeats, or nothing where they allow everything.
    fn differing(&mut self, members: Vec<Value>) -> Option<Vec<Value>> {
        let mut differing = Vec::new();
        let mut plain = BTreeMap::<_, Vec<_>>::new();
        for member in members {
            match kind_of(resolved(self.schemas, &member).1) {
                Kind::Constraint => self.lost.required = true,
                Kind::Any => return None,
                Kind::Plain(kind) => plain.entry(kind).or_default().push(member),
                Kind::Union | Kind::Other if differing.contains(&member) => {}
                Kind::Union | Kind::Other => differing.push(member),
            }
        }
        // An integer is a number.
        if plain.contains_key("number") {
            let integers = plain.remove("integer").unwrap_or_default();
            plain.entry("number").or_default().extend(integers);
        }
        differing.extend(plain.into_iter().filter_map(|(kind, all)| self.one_of(kind, all)));
        let is_of = |member: &Value, kind: &str| {
            resolved(self.schemas, member).1.get("type") == Some(&json!(kind))
        };
        let has = |kind: &str| differing.iter().any(|member| is_of(member, kind));
        if ["string", "number", "boolean", "object", "array"].into_iter().all(has) {
            return None;
        }
        (!differing.is_empty()).then_some(differing)
    }

    /// Returns the one member that several of a type are: any value, or those of all their lists.
    fn one_of(&mut self, kind: &str, mut all: Vec<Value>) -> Option<Value> {
        if all.len() < 2 {
            return all.pop();
        }
        let is_null = |one: &Value| one.get("nullable") == Some(&json!(true));
        let nullable = all.iter().any(is_null);
        let lists = all.iter().map(|one| resolved(self.schemas, one).1.get("enum")?.as_array());
        self.lost.bounds |= all.iter().any(|one| has_bounds(resolved(self.schemas, one).1));
        let mut one = Map::from_iter([("type".to_owned(), json!(kind))]);
        if let Some(lists) = lists.collect::<Option<Vec<_>>>() {
            one.insert("enum".to_owned(), lists.into_iter().flatten().cloned().collect());
        }
        if nullable {
            one.insert("nullable".to_owned(), json!(true));
        }
        Some(Value::Object(one))
    }
}

/// Returns what a member refers to in the end, and its name there.
fn resolved<'a>(schemas: &'a Value, member: &'a Value) -> (Option<String>, &'a Value) {
    let (mut name, mut schema) = (None, member);
    for _ in 0..HOPS {
        let Some(next) = target(schema) else { break };
        let Some(found) = schemas.get(&next) else { break };
        schema = found;
        name = Some(next);
    }
    (name, schema)
}

fn kind_of(schema: &Value) -> Kind {
    let has = |key: &str| schema.get(key).is_some();
    if has("oneOf") || has("anyOf") {
        return Kind::Union;
    }
    let listed = schema.get("enum").and_then(Value::as_array);
    let are_texts = listed.is_some_and(|list| list.iter().all(Value::is_string));
    // A file is no text.
    let is_file = schema.get("format") == Some(&json!("binary")) || has("contentMediaType");
    match schema.get("type").and_then(Value::as_str) {
        Some("string") if !is_file => return Kind::Plain("string"),
        Some("integer") => return Kind::Plain("integer"),
        Some("number") => return Kind::Plain("number"),
        Some("boolean") => return Kind::Plain("boolean"),
        None if are_texts => return Kind::Plain("string"),
        _ => {}
    }
    match (has("type") || has("properties") || has("$ref"), has("required") || has("not")) {
        (true, _) => Kind::Other,
        (false, true) => Kind::Constraint,
        (false, false) => Kind::Any,
    }
}
