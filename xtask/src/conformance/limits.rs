//! What a page asks of a value beside its form: bounds, and members that must be there.

use serde_json::{Map, Number, Value, json};

use super::schema::{allows_null, alternatives, kinds, list, name_of, resolved, says_what, target};

/// How deep the parts of a schema are looked for; a page may lead in a circle.
const DEPTH: usize = 16;

/// From here on not every integer is a binary fraction.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// What the parts of a schema ask that hold together.
#[derive(Debug, Default)]
pub(super) struct Limits<'a> {
    /// The names of the schemas that are referred to.
    pub(super) names: Vec<&'a str>,
    /// The types that the parts name, without null.
    pub(super) kinds: Vec<&'a str>,
    /// Whether a part lists the values, or has a schema for each item.
    is_listed: bool,
    /// Whether a part has alternatives: it depends on the value what is asked of it.
    has_forms: bool,
    /// Whether several parts say what it is.
    pub(super) is_composed: bool,
    pub(super) required: Vec<&'a str>,
    /// The named members; one may be stated by several parts.
    pub(super) properties: Vec<(&'a str, &'a Value)>,
    /// What all other members are.
    pub(super) others: Vec<&'a Value>,
    /// What all items are.
    pub(super) items: Vec<&'a Value>,
    least: Vec<End>,
    most: Vec<End>,
    multiples: Vec<f64>,
    chars: Count,
    count: Count,
    is_distinct: bool,
}

/// One end of a range.
#[derive(Clone, Copy, Debug)]
struct End {
    at: f64,
    is_excluded: bool,
}

/// How many there may be.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    least: Option<usize>,
    most: Option<usize>,
}

impl Count {
    fn add(&mut self, schema: &Map<String, Value>, least: &str, most: &str) {
        let count = |key: &str| usize::try_from(schema.get(key)?.as_u64()?).ok();
        self.least = self.least.max(count(least));
        self.most = [self.most, count(most)].into_iter().flatten().min();
    }

    /// Returns the nearest number that is allowed.
    fn nearest(self, number: usize) -> usize {
        let number = number.max(self.least.unwrap_or_default());
        self.most.map_or(number, |most| number.min(most))
    }

    /// Returns the numbers next to the ends that are not allowed, as far as they can be made.
    fn outside(self) -> impl Iterator<Item = usize> {
        let few = self.least.and_then(|least| least.checked_sub(1));
        let many = self.most.filter(|most| *most < 20_000).map(|most| most + 1);
        few.into_iter().chain(many)
    }
}

impl<'a> Limits<'a> {
    pub(super) fn of(document: &'a Value, schema: &'a Value) -> Self {
        let mut limits = Self::default();
        limits.add(document, schema, DEPTH);
        limits
    }

    /// Returns the one type, where the parts agree.
    pub(super) fn kind(&self) -> Option<&'a str> {
        let (first, others) = self.kinds.split_first()?;
        others.iter().all(|kind| kind == first).then_some(*first)
    }

    /// Returns whether every value is asked for the same.
    fn is_plain(&self) -> bool {
        !self.is_listed && !self.has_forms
    }

    /// Returns whether nothing is known of what is asked of a value: it has several forms, or parts
    /// that are no objects say what it is.
    pub(super) fn is_open(&self) -> bool {
        self.has_forms || (self.is_composed && self.kind() != Some("object"))
    }

    fn add(&mut self, document: &'a Value, schema: &'a Value, depth: usize) {
        let (Some(members), Some(depth)) = (schema.as_object(), depth.checked_sub(1)) else {
            return;
        };
        let referenced = target(schema).and_then(|target| document.pointer(target));
        self.names.extend(target(schema).map(name_of));
        let mut parts = list(members, "allOf");
        let says = parts.iter().filter(|part| says_what(part)).count();
        self.is_composed |= says > 1 || (says > 0 && !kinds(members).is_empty());
        parts.extend(referenced);
        match alternatives(members).as_slice() {
            [] => {}
            // The other one is null.
            [only] => parts.push(only),
            _ => self.has_forms = true,
        }
        for part in parts {
            self.add(document, part, depth);
        }
        self.own(members);
    }

    fn own(&mut self, schema: &'a Map<String, Value>) {
        self.kinds.extend(kinds(schema));
        let lists = ["const", "enum", "prefixItems"];
        self.is_listed |= lists.iter().any(|key| schema.contains_key(*key));
        self.required.extend(list(schema, "required").into_iter().filter_map(Value::as_str));
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties = properties.into_iter().flatten();
        self.properties.extend(properties.map(|(name, property)| (name.as_str(), property)));
        // What a pattern names is no other member, and which names it means is not known here.
        if !schema.contains_key("patternProperties") {
            self.others.extend(schema.get("additionalProperties"));
        }
        self.items.extend(schema.get("items"));
        self.least.extend(end(schema, "minimum", "exclusiveMinimum"));
        self.most.extend(end(schema, "maximum", "exclusiveMaximum"));
        let multiple = schema.get("multipleOf").and_then(Value::as_f64);
        self.multiples.extend(multiple.filter(|of| *of > 0.0));
        self.chars.add(schema, "minLength", "maxLength");
        self.count.add(schema, "minItems", "maxItems");
        self.is_distinct |= schema.get("uniqueItems") == Some(&Value::Bool(true));
    }

    /// Returns a value that is like this one and within the limits.
    pub(super) fn fit(&self, document: &'a Value, value: Value) -> Value {
        match value {
            _ if self.is_listed => value,
            Value::String(text) => {
                let wanted = self.chars.nearest(text.chars().count());
                let longer = text.chars().chain(std::iter::repeat('x'));
                json!(longer.take(wanted).collect::<String>())
            }
            Value::Array(items) => json!(self.fit_list(items)),
            Value::Number(number) => self.fit_number(number),
            Value::Object(members) => self.fit_members(document, members),
            other => other,
        }
    }

    /// Fits the members of which several parts speak.
    fn fit_members(&self, document: &'a Value, members: Map<String, Value>) -> Value {
        let fit = |(name, value): (String, Value)| {
            let mut limits = Self::default();
            let stated = self.properties.iter().filter(|(property, _)| *property == name);
            for (_, schema) in stated {
                limits.add(document, schema, DEPTH);
            }
            let value = limits.fit(document, value);
            (name, value)
        };
        members.into_iter().map(fit).collect()
    }

    fn fit_list(&self, mut items: Vec<Value>) -> Vec<Value> {
        let wanted = self.count.nearest(items.len());
        items.truncate(wanted);
        while let (true, Some(last)) = (items.len() < wanted, items.last().cloned()) {
            items.push(if self.is_distinct { another(last, items.len()) } else { last });
        }
        items
    }

    fn fit_number(&self, number: Number) -> Value {
        if number.as_f64().is_some_and(|number| self.allows(number)) {
            return Value::Number(number);
        }
        let step = self.multiples.iter().copied().fold(1.0, f64::max);
        let ends = self.least.iter().chain(&self.most).map(|end| (end.at / step).round() * step);
        let near = ends.flat_map(|end| [end, end + step, end - step]);
        let middle = self.least.iter().zip(&self.most).map(|(a, b)| f64::midpoint(a.at, b.at));
        let own = number.as_f64().into_iter();
        let own = own.flat_map(|own| [own, (own / step).round() * step]);
        let found = own.chain(near).chain(middle).find(|number| self.allows(*number));
        found.map_or(Value::Number(number), |number| self.number(number))
    }

    fn allows(&self, number: f64) -> bool {
        self.is_integer_enough(number)
            && self.least.iter().all(|end| number > end.at || number == end.at && !end.is_excluded)
            && self.most.iter().all(|end| number < end.at || number == end.at && !end.is_excluded)
            && self.multiples.iter().all(|of| (number / of - (number / of).round()).abs() < 1e-9)
    }

    fn is_integer_enough(&self, number: f64) -> bool {
        number.abs() < EXACT && (self.kind() != Some("integer") || number.fract() == 0.0)
    }

    #[allow(clippy::cast_possible_truncation, reason = "what is larger is left out")]
    fn number(&self, number: f64) -> Value {
        // `10` is the shorter way to write `10.0`.
        if number.fract() == 0.0 { json!(number as i64) } else { json!(number) }
    }

    /// Returns values like this one, each beyond one of the limits.
    pub(super) fn outside(&self, value: &Value) -> Vec<Value> {
        match value {
            _ if !self.is_plain() => Vec::new(),
            Value::String(_) => {
                self.chars.outside().map(|count| json!("x".repeat(count))).collect()
            }
            Value::Array(items) => self.outside_lists(items),
            Value::Number(number) => {
                let below = self.least.iter().map(|end| end.at - f64::from(!end.is_excluded));
                let above = self.most.iter().map(|end| end.at + f64::from(!end.is_excluded));
                let between = number.as_f64().zip(self.multiples.first());
                let between = between.into_iter().flat_map(|(n, of)| [n + of / 2.0, n + 1.0]);
                let all = below.chain(above).chain(between);
                let all = all.filter(|n| self.is_integer_enough(*n) && !self.allows(*n));
                all.map(|number| self.number(number)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn outside_lists(&self, items: &[Value]) -> Vec<Value> {
        let Some(last) = items.last() else { return Vec::new() };
        let lists = self.count.outside().map(|count| {
            let longer = items.iter().chain(std::iter::repeat(last));
            json!(longer.take(count).collect::<Vec<_>>())
        });
        let twice = self.is_distinct.then(|| json!([last, last]));
        lists.chain(twice).collect()
    }
}

/// Returns whether a schema asks for members: of several forms, every one.
pub(super) fn asks(document: &Value, schema: &Value) -> bool {
    asks_within(document, schema, DEPTH)
}

fn asks_within(document: &Value, schema: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let limits = Limits::of(document, schema);
    let is_written = |name: &str| {
        let mut stated = limits.properties.iter().filter(|(property, _)| *property == name);
        let is_read_only = |schema| resolved(document, schema).get("readOnly");
        stated.clone().next().is_some()
            && stated.all(|(_, schema)| is_read_only(schema) != Some(&Value::Bool(true)))
    };
    if allows_null(document, schema) {
        return false;
    }
    if limits.has_forms && limits.properties.is_empty() {
        let forms = resolved(document, schema).as_object().map(alternatives).unwrap_or_default();
        return !forms.is_empty() && forms.iter().all(|form| asks_within(document, form, depth));
    }
    limits.required.iter().any(|name| is_written(name))
}

/// Returns one end of a range, in the words of OpenAPI 3.0 or of 3.1; the tighter of the two.
fn end(schema: &Map<String, Value>, including: &str, excluding: &str) -> Vec<End> {
    let plain = schema.get(including).and_then(Value::as_f64);
    let excluded = schema.get(excluding);
    let is_excluded = excluded == Some(&Value::Bool(true));
    let other = excluded.and_then(Value::as_f64).map(|at| End { at, is_excluded: true });
    plain.map(|at| End { at, is_excluded }).into_iter().chain(other).collect()
}

/// Returns a value like this one that no item before it is.
fn another(value: Value, number: usize) -> Value {
    match value {
        Value::String(text) => json!(format!("{text}{number}")),
        Value::Number(of) => of.as_i64().map_or(Value::Number(of), |of| json!(of + 1)),
        other => other,
    }
}
