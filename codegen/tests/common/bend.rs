//! Bends pages, as text and as a tree: what comes out is nearly a page.
//!
//! The fuzz targets in `fuzz/` use it too.

use serde_yaml::{Mapping, Value};

/// What is put in the place of something else.
pub(crate) const SCALARS: [&str; 56] = [
    "''",
    "'null'",
    "-1",
    "0",
    "1.5e300",
    "200",
    "2XX",
    "[]",
    "[a, a]",
    "[[]]",
    "[null]",
    "{}",
    "{a: {}}",
    "{type: object}",
    "{type: [string, 'null']}",
    "{oneOf: [{type: 'null'}]}",
    "{enum: ['', ' ', Self, unlisted, 1]}",
    "{allOf: [{$ref: '#/components/schemas/User'}]}",
    "{$ref: '#/components/schemas/User'}",
    "{$ref: '#/components/schemas/Names'}",
    "{$ref: '#/components/schemas/Gone'}",
    "{$ref: '#/'}",
    "{$ref: {}}",
    "{properties: {a: true}}",
    "{type: array, items: {properties: {'': {}}}}",
    "{additionalProperties: {type: integer}}",
    "~",
    "true",
    "on",
    "x",
    "\"a\\rb\\0\\u202e\"",
    "größe",
    "'%%'",
    "type",
    "self",
    "Self",
    "String",
    "2fa",
    "'*/'",
    "'\"#\\'",
    "post",
    "https://[",
    "'```'",
    "deepObject",
    "{const: 1}",
    "{const: null}",
    "{type: [string, integer]}",
    "{prefixItems: [{type: string}, {$ref: '#/components/schemas/User'}]}",
    "{oneOf: [{type: string}, {type: integer}, {type: 'null'}]}",
    "{anyOf: [{$ref: '#/components/schemas/User'}, {$ref: '#/components/schemas/Admin'}]}",
    "{oneOf: [{$ref: '#/components/schemas/User'}, {$ref: '#/components/schemas/Gone'}]}",
    "{oneOf: [{properties: {a: {const: b}}}, {oneOf: []}], discriminator: {propertyName: a}}",
    "{propertyName: kind, mapping: {a: '#/components/schemas/User', b: 1}}",
    "{'202': {content: {application/json: {schema: {type: string}}}}}",
    "{application/json: {schema: {type: integer}}}",
    "é́ⅷ²",
];

/// Words that are keys of a document, to rename others to.
pub(crate) const KEYS: [&str; 34] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "2XX",
    "anyOf",
    "callbacks",
    "const",
    "content",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "explode",
    "extra",
    "format",
    "in",
    "items",
    "links",
    "mapping",
    "name",
    "not",
    "nullable",
    "oneOf",
    "parameters",
    "prefixItems",
    "properties",
    "propertyName",
    "required",
    "schema",
    "style",
    "summary",
    "type",
    "x-rust",
];

/// Where the choices come from.
pub(crate) trait Choose {
    /// Returns a number below `end`, or zero.
    fn below(&mut self, end: usize) -> usize;
}

fn pick<'a>(random: &mut impl Choose, among: &[&'a str]) -> &'a str {
    among[random.below(among.len())]
}

/// What does something where it is printed.
pub(crate) const ACTS: [&str; 8] = [
    "\r\ncargo::warning=forged\n",
    "\nerror: forged",
    "\u{1b}[2J",
    "\u{202e}\u{2066}",
    "\u{85}\u{9b}2J",
    "\u{2028}\u{2029}",
    "\t\u{7f}",
    "\0\r",
];

/// What means something to OpenAPI, so that a page with more in it is refused at once.
const WORDS: [&str; 7] = ["openapi", "type", "in", "style", "format", "propertyName", "url"];

/// Members whose own members are named freely.
const FREE: [&str; 12] = [
    "callbacks",
    "examples",
    "headers",
    "links",
    "mapping",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "variables",
];

/// Puts what acts into every string of a tree, and into the names that are free: the same everywhere,
/// so that references still lead somewhere.
pub(crate) fn spoil(tree: &mut Value, acts: &str) {
    match tree {
        Value::String(text) => text.push_str(acts),
        Value::Sequence(items) => items.iter_mut().for_each(|item| spoil(item, acts)),
        Value::Mapping(members) => {
            let is_in = |place| members.get("in").is_some_and(|found| found == place);
            let is_header = is_in("header") || is_in("cookie");
            for (key, value) in members.iter_mut() {
                let key = key.as_str().unwrap_or_default();
                let is_word = WORDS.contains(&key) || is_header && key == "name";
                if is_word && !value.is_mapping() {
                    continue;
                }
                if let (true, Value::Mapping(inner)) = (FREE.contains(&key), &mut *value) {
                    spoil_names(inner, acts);
                }
                spoil(value, acts);
            }
        }
        _ => {}
    }
}

fn spoil_names(members: &mut Mapping, acts: &str) {
    let spoilt = std::mem::take(members).into_iter().map(|(key, value)| match key {
        // A status is no name.
        Value::String(name)
            if name != "default" && !name.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            // Its placeholders name parameters.
            (Value::String(name.replace('}', &format!("{acts}}}")) + acts), value)
        }
        key => (key, value),
    });
    *members = spoilt.collect();
}

/// Returns whether a text that is printed holds something that acts, but for what its own form has.
pub(crate) fn is_spoilt(printed: &str, own: &[&str]) -> bool {
    let rest = own.iter().fold(printed.to_owned(), |text, own| text.replace(own, ""));
    rest.contains(|c: char| {
        c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

/// Bends a page once or a few times: its lines, or its tree, of which in the end every string may
/// be spoilt.
pub(crate) fn bend(random: &mut impl Choose, page: &str) -> String {
    let times = random.below(4);
    let as_text = times > 0 && random.below(3) == 0;
    let Ok(mut tree) = serde_yaml::from_str::<Value>(page) else { return page.to_owned() };
    if as_text {
        return (0..times).fold(page.to_owned(), |yaml, _| bend_text(random, &yaml));
    }
    for _ in 0..times {
        bend_tree(random, &mut tree);
    }
    if times == 0 || random.below(3) == 0 {
        spoil(&mut tree, pick(random, &ACTS));
    }
    serde_yaml::to_string(&tree).unwrap()
}

/// Bends the lines of a page.
fn bend_text(random: &mut impl Choose, yaml: &str) -> String {
    let mut lines = yaml.lines().map(str::to_owned).collect::<Vec<_>>();
    if lines.is_empty() {
        return pick(random, &SCALARS).to_owned();
    }
    let (a, b) = (random.below(lines.len()), random.below(lines.len()));
    match random.below(7) {
        0 => drop(lines.remove(a)),
        1 => lines.insert(b, lines[a].clone()),
        2 => lines.swap(a, b),
        3 => {
            if let Some((key, _)) = lines[a].clone().split_once(": ") {
                lines[a] = format!("{key}: {}", pick(random, &SCALARS));
            }
        }
        4 => {
            let indent = lines[a].len() - lines[a].trim_start().len();
            if let Some((_, rest)) = lines[a].clone().split_once(':') {
                lines[a] = format!("{}{}:{rest}", " ".repeat(indent), pick(random, &KEYS));
            }
        }
        5 => lines.truncate(a),
        _ => {
            let mut text = lines[a].chars().collect::<Vec<_>>();
            text.truncate(random.below(text.len() + 1));
            lines[a] = text.into_iter().collect();
        }
    }
    lines.join("\n")
}

/// Bends the tree of a page: a node takes another's place, or a scalar does, or goes.
fn bend_tree(random: &mut impl Choose, tree: &mut Value) {
    let count = count(tree);
    let other = random.below(count);
    let other = node(tree, &mut { other }).unwrap().clone();
    let mut at = random.below(count);
    let chosen = node(tree, &mut at).unwrap();
    match random.below(4) {
        0 | 1 => *chosen = other,
        2 => *chosen = serde_yaml::from_str(pick(random, &SCALARS)).unwrap(),
        _ => match chosen {
            Value::Mapping(members) => rename(random, members),
            Value::Sequence(items) => drop(items.pop()),
            leaf => *leaf = Value::Null,
        },
    }
}

fn rename(random: &mut impl Choose, members: &mut Mapping) {
    let at = random.below(members.len());
    let to = if random.below(2) == 0 { pick(random, &KEYS) } else { pick(random, &SCALARS) };
    let renamed = std::mem::take(members).into_iter().enumerate();
    *members = renamed
        .map(|(index, (key, value))| (if index == at { Value::from(to) } else { key }, value))
        .collect();
}

fn children(tree: &mut Value) -> Vec<&mut Value> {
    match tree {
        Value::Mapping(members) => members.iter_mut().map(|(_, value)| value).collect(),
        Value::Sequence(items) => items.iter_mut().collect(),
        _ => Vec::new(),
    }
}

fn count(tree: &mut Value) -> usize {
    1 + children(tree).into_iter().map(count).sum::<usize>()
}

/// The node at `index` in depth-first order.
fn node<'t>(tree: &'t mut Value, index: &mut usize) -> Option<&'t mut Value> {
    if *index == 0 {
        return Some(tree);
    }
    *index -= 1;
    children(tree).into_iter().find_map(|child| {
        let size = count(child);
        if *index < size {
            return node(child, index);
        }
        *index -= size;
        None
    })
}
