//! The bounds that a schema sets its values, beside their type.

use std::fmt;

use serde_json::Value;

use crate::formats::Format;

/// One bound. It is for values of one JSON type, and says nothing of others.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Bound {
    /// A number from the first to the second; infinite where there is no end.
    Range(f64, f64),
    /// A number above the first and below the second.
    Between(f64, f64),
    /// A number that is so many times this one.
    MultipleOf(f64),
    /// A text of so many characters; the second is the largest `u64` where there is no end.
    Chars(u64, u64),
    /// A text of this format.
    Format(Format),
    /// A list of so many items.
    Items(u64, u64),
    /// An object of so many members.
    Members(u64, u64),
    /// A list of which no two items are the same.
    Distinct,
    /// A number or a boolean that is one of these, as JSON; texts become an enum.
    Listed(Vec<String>),
    /// A text that is one of these, by which a union tells its forms apart.
    Tag(Vec<String>),
    /// A list or a map of values within these.
    Each(Vec<Bound>),
}

/// Returns the bounds of a schema and, if it is that of a list or a map, of what is in it.
pub(crate) fn bounds(schema: &Value) -> Vec<Bound> {
    let end = |keyword| end(schema, keyword);
    let inner = ["items", "additionalProperties"].iter().filter_map(|key| schema.get(*key));
    let multiple = schema.get("multipleOf").and_then(Value::as_f64);
    let all = [
        range(end("minimum"), end("maximum")).map(|(least, most)| Bound::Range(least, most)),
        range(end("exclusiveMinimum"), end("exclusiveMaximum"))
            .map(|(above, below)| Bound::Between(above, below)),
        multiple.map(Bound::MultipleOf),
        count(schema, "minLength", "maxLength").map(|(least, most)| Bound::Chars(least, most)),
        Format::of(schema).map(Bound::Format),
        count(schema, "minItems", "maxItems").map(|(least, most)| Bound::Items(least, most)),
        count(schema, "minProperties", "maxProperties")
            .map(|(least, most)| Bound::Members(least, most)),
        schema
            .get("uniqueItems")
            .and_then(Value::as_bool)
            .unwrap_or_default()
            .then_some(Bound::Distinct),
        Some(listed(schema)).filter(|values| !values.is_empty()).map(Bound::Listed),
        Some(inner.flat_map(bounds).collect::<Vec<_>>()).filter(|l| !l.is_empty()).map(Bound::Each),
    ];
    all.into_iter().flatten().collect()
}

/// Two to the 63rd: no integer of the models is larger.
const WORD: f64 = 9_223_372_036_854_775_808.0;

/// Returns one end of a range.
fn end(schema: &Value, keyword: &str) -> Option<f64> {
    schema.get(keyword).and_then(Value::as_f64).filter(|bound| {
        // The least and the largest of 64 bits say only which type it is.
        bound.abs() < WORD || schema.get("type").is_none_or(|kind| kind != "integer")
    })
}

fn range(least: Option<f64>, most: Option<f64>) -> Option<(f64, f64)> {
    let is_bounded = least.is_some() || most.is_some();
    let ends = (least.unwrap_or(f64::NEG_INFINITY), most.unwrap_or(f64::INFINITY));
    is_bounded.then_some(ends)
}

/// Returns how many there may be of something; a bound that allows everything is none.
fn count(schema: &Value, least: &str, most: &str) -> Option<(u64, u64)> {
    let bound = |keyword: &str| {
        let bound = schema.get(keyword)?.as_f64()?;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a count, and a cast to an integer keeps within its type"
        )]
        Some(bound as u64)
    };
    let ends = (bound(least).unwrap_or(0), bound(most).unwrap_or(u64::MAX));
    (ends != (0, u64::MAX)).then_some(ends)
}

/// Returns the numbers and booleans that are listed alone; beside a text they are one form of several.
fn listed(schema: &Value) -> Vec<String> {
    let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let plain = |value: &Value| {
        let is_plain = value.is_number() || value.is_boolean();
        // `2.0` is the integer 2 to JSON Schema.
        is_plain.then(|| value.to_string().trim_end_matches(".0").to_owned())
    };
    values.filter(|value| !value.is_null()).map(plain).collect::<Option<_>>().unwrap_or_default()
}

impl Bound {
    /// Returns whether all values within this bound are within the other.
    #[cfg(feature = "changes")]
    pub(crate) fn implies(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Range(a, b) | Self::Between(a, b), Self::Range(c, d))
            | (Self::Between(a, b), Self::Between(c, d)) => a >= c && b <= d,
            (Self::Range(a, b), Self::Between(c, d)) => {
                (a > c || c.is_infinite()) && (b < d || d.is_infinite())
            }
            (Self::MultipleOf(a), Self::MultipleOf(b)) => {
                (a / b - (a / b).round()).abs() < 1e-9 * (a / b).abs()
            }
            (Self::Chars(a, b), Self::Chars(c, d))
            | (Self::Items(a, b), Self::Items(c, d))
            | (Self::Members(a, b), Self::Members(c, d)) => a >= c && b <= d,
            (Self::Tag(these), Self::Tag(others)) => these.iter().all(|tag| others.contains(tag)),
            (this, other) => this == other,
        }
    }
}

/// Says what is within the bound.
impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Range(least, most) if most.is_infinite() => write!(f, "at least {least}"),
            Self::Range(least, most) if least.is_infinite() => write!(f, "at most {most}"),
            Self::Range(least, most) => write!(f, "{least} to {most}"),
            Self::Between(above, below) if below.is_infinite() => write!(f, "more than {above}"),
            Self::Between(above, below) if above.is_infinite() => write!(f, "less than {below}"),
            Self::Between(above, below) => write!(f, "more than {above} and less than {below}"),
            Self::MultipleOf(number) => write!(f, "a multiple of {number}"),
            Self::Chars(least, most) => counted(f, *least, *most, "character"),
            Self::Format(format) => write!(f, "format `{}`", format.as_str()),
            Self::Items(least, most) => counted(f, *least, *most, "item"),
            Self::Members(least, most) => counted(f, *least, *most, "member"),
            Self::Distinct => f.write_str("no two items the same"),
            Self::Tag(values) if values.len() == 1 => write!(f, "always `{}`", values.concat()),
            Self::Tag(values) | Self::Listed(values) => {
                write!(f, "one of `{}`", values.join("`, `"))
            }
            Self::Each(bounds) => {
                let bounds = bounds.iter().map(Self::to_string).collect::<Vec<_>>();
                write!(f, "each: {}", bounds.join(", "))
            }
        }
    }
}

fn counted(f: &mut fmt::Formatter<'_>, least: u64, most: u64, what: &str) -> fmt::Result {
    match (least, most) {
        (1, u64::MAX) => write!(f, "at least 1 {what}"),
        (least, u64::MAX) => write!(f, "at least {least} {what}s"),
        (0, 1) => write!(f, "at most 1 {what}"),
        (0, most) => write!(f, "at most {most} {what}s"),
        (1, 1) => write!(f, "1 {what}"),
        (least, most) if least == most => write!(f, "{least} {what}s"),
        (least, most) => write!(f, "{least} to {most} {what}s"),
    }
}
