//! The bounds that a schema sets its values.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::formats;
use super::text::{has_template, one_of, shown};
use crate::model::{View, kind_of};
use crate::path::Path;
use crate::report::{Finding, FindingCode, Report};
use crate::schema::Bound;

/// Finds what is out of bounds.
pub(super) fn check(bounds: &[Bound], view: &View<'_>, path: Path<'_>, report: &mut Report) {
    for bound in bounds {
        if let Bound::Each(bounds) = bound {
            check_each(bounds, view, path, report);
        } else if let Some(expected) = breach(bound, view) {
            report.add(Finding {
                code: bound.code(),
                severity: bound.severity(),
                path: path.to_string(),
                expected: expected.into(),
                found: found(bound, view, path),
                basis: match bound {
                    Bound::Listed(_) => "the page lists the values".into(),
                    Bound::Tag(_) => "the page tells the form by it".into(),
                    Bound::Format(_) => "the page gives the format".into(),
                    _ => "the page sets the bounds".into(),
                },
                deprecated: None,
            });
        }
    }
}

/// Returns whether nothing is out of bounds. Formats do not count: answers stray from them, and are
/// what they are all the same.
pub(crate) fn is_within(bounds: &[Bound], view: &View<'_>) -> bool {
    let mut report = Report::default();
    check(bounds, view, Path::Root, &mut report);
    report.iter().all(|finding| finding.code == FindingCode::WrongFormat)
}

fn check_each(bounds: &[Bound], view: &View<'_>, path: Path<'_>, report: &mut Report) {
    match *view {
        View::List(list) => {
            for (index, item) in list.items().enumerate() {
                check(bounds, &item, Path::Item(&path, index), report);
            }
        }
        View::Map(entries) => {
            for (name, value) in entries.members() {
                check(bounds, &value, Path::Member(&path, name), report);
            }
        }
        _ => {}
    }
}

/// Returns what was expected where the value is out of bounds.
pub(super) fn breach(bound: &Bound, view: &View<'_>) -> Option<String> {
    match *bound {
        Bound::Range(least, most) => {
            let is_far = |end, side| order(view, end) == Some(side);
            (is_far(least, Ordering::Less) || is_far(most, Ordering::Greater)).then_some(())?;
            Some(match (least.is_finite(), most.is_finite()) {
                (true, true) => format!("a number from {least} to {most}"),
                (true, false) => format!("a number of at least {least}"),
                (false, _) => format!("a number of at most {most}"),
            })
        }
        Bound::Between(above, below) => {
            let is_far = |end, side: Ordering| order(view, end).is_some_and(|o| o != side);
            (is_far(above, Ordering::Greater) || is_far(below, Ordering::Less)).then_some(())?;
            Some(match (above.is_finite(), below.is_finite()) {
                (true, true) => format!("a number above {above} and below {below}"),
                (true, false) => format!("a number above {above}"),
                (false, _) => format!("a number below {below}"),
            })
        }
        Bound::MultipleOf(of) => {
            let is_other = match (integer(view), whole(of)) {
                (Some(number), Some(of)) => number.checked_rem(of).is_some_and(|rest| rest != 0),
                _ => number(view).is_some_and(|number| !is_multiple(number, of)),
            };
            is_other.then_some(())?;
            Some(format!("a multiple of {of}"))
        }
        Bound::Chars(least, most) | Bound::Items(least, most) | Bound::Members(least, most) => {
            let (number, what) = counted(bound, view)?;
            // What the service makes of a template is of another length.
            if (least..=most).contains(&number) || view.text().is_some_and(has_template) {
                return None;
            }
            let (end, limit) = if number < least { ("at least", least) } else { ("at most", most) };
            Some(format!("{end} {}", so_many(limit, what)))
        }
        Bound::Format(ref format) => {
            let other = view.text().filter(|text| !formats::is_of(format, text));
            other.map(|_| formats::expected(format).to_owned())
        }
        Bound::Distinct => same_items(view),
        Bound::Listed(values) => unlisted(view, values),
        Bound::Tag(values) => {
            let other = view.text().filter(|text| !values.contains(text));
            other.map(|_| one_of(values))
        }
        Bound::Each(_) => None,
    }
}

fn number(view: &View<'_>) -> Option<f64> {
    match *view {
        #[allow(clippy::cast_precision_loss, reason = "what is in order stays in order")]
        View::Integer(value) => Some(value as f64),
        View::Float(value) => Some(value),
        View::Number(value) => value.as_f64(),
        _ => None,
    }
}

fn integer(view: &View<'_>) -> Option<i128> {
    match *view {
        View::Integer(value) => Some(value.into()),
        View::Number(value) => value.as_i128(),
        _ => None,
    }
}

/// Returns a bound that is an integer, as far as there are such numbers in JSON.
fn whole(bound: f64) -> Option<i128> {
    #[allow(clippy::cast_possible_truncation, reason = "it has no fraction, and is in range")]
    (bound.fract() == 0.0 && bound.abs() < 1e20).then_some(bound as i128)
}

/// Compares a number with an end of a range; integers are compared as such, however large.
fn order(view: &View<'_>, end: f64) -> Option<Ordering> {
    match (integer(view), whole(end)) {
        (Some(number), Some(end)) => Some(number.cmp(&end)),
        _ => number(view)?.partial_cmp(&end),
    }
}

/// Says what was found; of what is counted only how many there are, for it may be a secret or long.
pub(super) fn found(bound: &Bound, view: &View<'_>, path: Path<'_>) -> String {
    match counted(bound, view) {
        Some((number, what)) => so_many(number, what),
        None => shown(Some(view), path),
    }
}

/// Returns the number that a bound is about, and of what.
fn counted(bound: &Bound, view: &View<'_>) -> Option<(u64, &'static str)> {
    let (number, what) = match (bound, view) {
        (Bound::Chars(..), view) => (view.text()?.chars().count(), "character"),
        (Bound::Items(..), View::List(list)) => (list.len(), "item"),
        (Bound::Members(..), View::Map(entries)) => (entries.len(), "member"),
        (Bound::Members(..), view @ View::Model(_)) => {
            let mut number = 0;
            view.each_member(&mut |_, _| number += 1);
            (number, "member")
        }
        _ => return None,
    };
    Some((number.try_into().unwrap_or(u64::MAX), what))
}

fn so_many(number: u64, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// Returns whether the number is so many times another, as far as binary fractions tell.
fn is_multiple(number: f64, of: f64) -> bool {
    let times = number / of;
    // Of what is too large to tell, nothing is said.
    !times.is_finite() || (times - times.round()).abs() <= times.abs().max(1.0) * 4.0 * f64::EPSILON
}

fn same_items(view: &View<'_>) -> Option<String> {
    let View::List(list) = view else { return None };
    let mut first = HashMap::new();
    for (index, item) in list.items().enumerate() {
        let json = by_value(serde_json::to_value(item).ok()?).to_string();
        if let Some(earlier) = first.insert(json, index) {
            return Some(format!("items that differ, unlike [{earlier}] and [{index}]"));
        }
    }
    None
}

/// Returns the one way to write a value: `1.0` is 1, and the order of members says nothing.
fn by_value(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64().and_then(whole).map(i64::try_from) {
            Some(Ok(whole)) if number.is_f64() => whole.into(),
            _ => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(by_value).collect(),
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| (name, by_value(value)));
            members.collect::<BTreeMap<_, _>>().into_iter().collect()
        }
        other => other,
    }
}

fn unlisted(view: &View<'_>, values: &[&str]) -> Option<String> {
    if !matches!(kind_of(*view), "a number" | "a boolean") {
        return None;
    }
    let found = serde_json::to_string(view).unwrap_or_default();
    // `2.0` is the integer 2 to JSON Schema.
    let is_listed = values.contains(&found.trim_end_matches(".0"));
    (!is_listed).then(|| format!("one of {}", values.join(", ")))
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{Bound, FindingCode, is_within};
    use crate::Validate;
    use crate::model::{Json, View};
    use crate::schema::{Field, Format, Others, Schema};
    use crate::secret::Secret;

    const MOST: u64 = u64::MAX;

    fn found(bounds: &[Bound], value: &Value) -> Vec<String> {
        let report = crate::validate::argument(value.view(), "days", bounds, &Secret::new("key"));
        let all = report.iter().map(|f| format!("{} {}: {}", f.path(), f.found(), f.expected()));
        all.collect()
    }

    #[track_caller]
    fn allows(bound: Bound, values: &[Value]) {
        let bounds = [bound];
        for value in values {
            assert_eq!(found(&bounds, value), [""; 0], "{value}");
        }
    }

    #[track_caller]
    fn refuses(bound: Bound, value: Value, expected: &str) {
        assert_eq!(found(&[bound], &value), [format!("days {expected}")]);
    }

    #[test]
    fn numbers_that_are_not_listed_are_found_in_lists_and_maps_too() {
        let bounds = [Bound::Each(&[Bound::Listed(&["1", "7"])]), Bound::Listed(&["1", "7"])];
        for good in [json!(1), json!(7.0), json!([1, 7]), json!({ "a": 7 }), json!(null)] {
            assert_eq!(found(&bounds, &good), [""; 0], "{good}");
        }
        assert_eq!(found(&bounds, &json!(2)), ["days 2: one of 1, 7"]);
        let twice = ["days[1] 2: one of 1, 7", "days[2] 3: one of 1, 7"];
        assert_eq!(found(&bounds, &json!([1, 2, 3])), twice);
        assert_eq!(found(&bounds, &json!({ "a": 1, "b": 8 })), ["days.b 8: one of 1, 7"]);
    }

    #[test]
    fn a_number_is_within_its_range() {
        allows(
            Bound::Range(5.0, 60.0),
            &[json!(5), json!(60), json!(5.5), json!("4"), json!(null)],
        );
        refuses(Bound::Range(5.0, 60.0), json!(4.9), "4.9: a number from 5 to 60");
        refuses(Bound::Range(f64::NEG_INFINITY, 1.0), json!(2), "2: a number of at most 1");
        refuses(Bound::Range(0.5, f64::INFINITY), json!(0), "0: a number of at least 0.5");
    }

    #[test]
    fn an_excluded_bound_is_outside() {
        allows(Bound::Between(0.0, 1.0), &[json!(0.001), json!(0.999)]);
        refuses(Bound::Between(0.0, 1.0), json!(1), "1: a number above 0 and below 1");
        refuses(Bound::Between(0.0, f64::INFINITY), json!(0), "0: a number above 0");
        refuses(Bound::Between(f64::NEG_INFINITY, 0.0), json!(0), "0: a number below 0");
    }

    #[test]
    fn large_integers_are_compared_as_such() {
        const EDGE: i64 = 1 << 53;
        allows(Bound::Range(0.0, 9_007_199_254_740_992.0), &[json!(EDGE), json!(0)]);
        let expected = "9007199254740993: a number from 0 to 9007199254740992";
        refuses(Bound::Range(0.0, 9_007_199_254_740_992.0), json!(EDGE + 1), expected);
        allows(Bound::MultipleOf(2.0), &[json!(EDGE), json!(-4), json!(0)]);
        let expected = "1700000000000001: a multiple of 2";
        refuses(Bound::MultipleOf(2.0), json!(1_700_000_000_000_001_i64), expected);
        allows(Bound::Between(0.5, 2.0), &[json!(1)]);
        refuses(Bound::Between(0.0, 2.0), json!(0), "0: a number above 0 and below 2");
    }

    #[test]
    fn a_multiple_is_one_in_decimals_too() {
        allows(Bound::MultipleOf(0.1), &[json!(0), json!(0.3), json!(-0.7), json!(1e6)]);
        allows(Bound::MultipleOf(15.0), &[json!(45), json!(-15)]);
        refuses(Bound::MultipleOf(0.1), json!(0.35), "0.35: a multiple of 0.1");
        refuses(Bound::MultipleOf(15.0), json!(40), "40: a multiple of 15");
        allows(Bound::MultipleOf(0.01), &[json!(1e307)]);
    }

    #[test]
    fn characters_items_and_members_are_counted() {
        allows(Bound::Chars(2, 3), &[json!("äé"), json!("日本語"), json!(1), json!([])]);
        refuses(Bound::Chars(1, MOST), json!(""), "0 characters: at least 1 character");
        refuses(Bound::Chars(2, 3), json!("é"), "1 character: at least 2 characters");
        refuses(Bound::Chars(0, 3), json!("four"), "4 characters: at most 3 characters");
        allows(Bound::Items(1, 2), &[json!([1]), json!([1, 2]), json!({}), json!("")]);
        refuses(Bound::Items(1, MOST), json!([]), "0 items: at least 1 item");
        refuses(Bound::Items(0, 1), json!([1, 2]), "2 items: at most 1 item");
        allows(Bound::Members(1, 1), &[json!({ "a": 1 }), json!([])]);
        refuses(Bound::Members(1, MOST), json!({}), "0 members: at least 1 member");
    }

    #[test]
    fn a_text_of_another_format_is_a_warning_wherever_it_stands() {
        let dates = || [Bound::Format(Format::Date), Bound::Each(&[Bound::Format(Format::Date)])];
        let good = json!(["2026-01-31", "{{day}}"]);
        for good in [json!("2026-01-31"), json!("{{day}}"), good, json!(7), json!(null)] {
            assert_eq!(found(&dates(), &good), [""; 0], "{good}");
        }
        let expected = "a date such as \"2026-01-31\"";
        assert_eq!(found(&dates(), &json!("soon")), [format!("days \"soon\": {expected}")]);
        let in_map = json!({ "a": "2026-01-31", "b": "2026-02-30" });
        assert_eq!(found(&dates(), &in_map), [format!("days.b \"2026-02-30\": {expected}")]);
        let report =
            crate::validate::argument(json!("soon").view(), "days", &dates(), &Secret::new(""));
        assert!(report.is_valid());
        let findings = report.warnings().map(|f| (f.code(), f.basis())).collect::<Vec<_>>();
        assert_eq!(findings, [(FindingCode::WrongFormat, "the page gives the format")]);
        assert!(is_within(&dates(), &json!("soon").view()));
        assert!(!is_within(&[Bound::Chars(0, 1)], &json!("soon").view()));
    }

    #[test]
    fn a_text_with_a_template_in_it_has_any_length() {
        let bound = || Bound::Chars(3, 5);
        allows(bound(), &[json!("{{language}}"), json!("{{a}} and {{b}}")]);
        refuses(bound(), json!("{{}}aaa"), "7 characters: at most 5 characters");
    }

    #[derive(Clone, Default)]
    struct Voice {
        speed: Option<f64>,
        names: Option<Vec<String>>,
        tokens: Option<Vec<String>>,
        extra: Map<String, Value>,
    }

    impl Voice {
        const SCHEMA: &'static Schema = &Schema::new(
            "Voice",
            "Voice",
            &[
                Field::new("speed").bounds(&[Bound::Range(0.5, 2.0)]),
                Field::new("names").bounds(&[Bound::Each(&[Bound::Chars(1, MOST)])]),
                Field::new("tokens").bounds(&[Bound::Each(&[Bound::Chars(20, MOST)])]),
            ],
            &[],
        )
        .bounds(&[Bound::Members(1, 3)])
        .others(Others::None);
    }

    crate::model::model! { Voice { 0 speed: f64, 1 names: Vec<String>, 2 tokens: Vec<String>, } }

    #[test]
    fn the_fields_of_a_model_are_within_their_bounds() -> Result<(), serde_json::Error> {
        let found = |value: Value| {
            let report = serde_json::from_value::<Voice>(value)?.validate();
            let all = report.errors().map(|f| f.to_string()).collect::<Vec<_>>();
            Ok::<_, serde_json::Error>(all)
        };
        assert_eq!(found(json!({ "speed": 2, "names": ["a"] }))?, [""; 0]);
        let far = found(json!({ "speed": 3, "names": ["a", ""] }))?;
        assert_eq!(
            far,
            [
                "error: speed: expected a number from 0.5 to 2, found 3 (the page sets the bounds)",
                "error: names[1]: expected at least 1 character, found 0 characters (the page sets the bounds)",
            ]
        );
        Ok(())
    }

    #[test]
    fn a_member_that_no_field_holds_is_told_where_the_page_allows_no_others()
    -> Result<(), serde_json::Error> {
        let voice = serde_json::from_value::<Voice>(json!({ "speed": 1, "other": [] }))?;
        let expected = "warning: other: expected a member that the page names, found `other` (the page allows no others; it is sent as it is)";
        assert_eq!(voice.validate().to_string(), expected);
        Ok(())
    }

    #[derive(Clone, Default)]
    struct Labels {
        title: Option<String>,
        extra: Map<String, Value>,
    }

    impl Labels {
        const SCHEMA: &'static Schema =
            &Schema::new("Labels", "Labels", &[Field::new("title")], &[])
                .others(Others::Like(crate::validate::like::<i64>, &[Bound::Range(0.0, 9.0)]));
    }

    crate::model::model! { Labels { 0 title: String, } }

    #[test]
    fn members_that_no_field_holds_are_of_their_type_and_within_bounds()
    -> Result<(), serde_json::Error> {
        let found = |value: Value| {
            let report = serde_json::from_value::<Labels>(value)?.validate();
            Ok::<_, serde_json::Error>(report.iter().map(|f| f.to_string()).collect::<Vec<_>>())
        };
        assert_eq!(found(json!({ "title": "t", "a": 1, "b": 9 }))?, [""; 0]);
        assert_eq!(
            found(json!({ "title": 1, "a": "x", "b": 10 }))?,
            [
                "error: title: expected a string, found a number (the page gives the type)",
                "error: a: expected an integer, found a string (the page gives the type)",
                "error: b: expected a number from 0 to 9, found 10 (the page sets the bounds)",
            ]
        );
        Ok(())
    }

    #[test]
    fn members_of_a_model_are_counted() {
        let none = "error: the body: expected at least 1 member, found 0 members (the page sets the bounds)";
        assert_eq!(Voice::default().validate().to_string(), none);
        let voice = Voice::default().speed(1.0);
        let report = crate::validate::body(
            View::Model(&voice),
            &[Bound::Members(2, 3)],
            &Secret::new("key"),
        );
        let found = report.errors().map(|error| error.to_string()).collect::<Vec<_>>();
        assert_eq!(
            found,
            [
                "error: the body: expected at least 2 members, found 1 member (the page sets the bounds)"
            ]
        );
        let voice = voice.names(vec![]);
        let report = crate::validate::body(
            View::Model(&voice),
            &[Bound::Members(2, 3)],
            &Secret::new("key"),
        );
        assert!(report.is_empty(), "{report}");
    }

    #[test]
    fn a_text_is_counted_and_not_shown() {
        let voice = Voice::default().tokens(["hunter2".to_owned()]);
        let expected = "error: tokens[0]: expected at least 20 characters, found 7 characters (the page sets the bounds)";
        assert_eq!(voice.validate().to_string(), expected);
    }

    #[test]
    fn a_number_that_does_not_fit_its_field_is_within_its_bounds() -> Result<(), serde_json::Error>
    {
        let text = r#"{ "speed": 12345678901234567890 }"#;
        let voice = serde_json::from_str::<Voice>(text)?;
        let found = voice.validate().errors().map(|f| f.to_string()).collect::<Vec<_>>();
        let expected = "error: speed: expected a number from 0.5 to 2, found 12345678901234567890 (the page sets the bounds)";
        assert_eq!(found, [expected]);
        Ok(())
    }

    #[test]
    fn a_form_is_told_by_its_tag() {
        allows(Bound::Tag(&["say", "speak"]), &[json!("say"), json!("speak"), json!(1)]);
        refuses(Bound::Tag(&["say"]), json!("wait"), "\"wait\": \"say\"");
        refuses(Bound::Tag(&["say", "hm"]), json!("wait"), "\"wait\": one of \"say\", \"hm\"");
    }

    #[derive(Clone, Default)]
    struct Say {
        kind: Option<String>,
        extra: Map<String, Value>,
    }

    impl Say {
        const SCHEMA: &'static Schema = &Schema::new(
            "Say",
            "Say",
            &[Field::new("kind").required().bounds(&[Bound::Tag(&["say"])])],
            &[],
        );
    }

    crate::model::model! { Say { 0 kind: String, } }

    #[test]
    fn a_form_without_its_tag_is_told_which_that_is() {
        let missing =
            "error: kind: expected \"say\", found nothing (the page lists it as required)";
        assert_eq!(Say::default().validate().to_string(), missing);
        let other = "error: kind: expected \"say\", found \"wait\" (the page tells the form by it)";
        assert_eq!(Say::default().kind("wait").validate().to_string(), other);
        assert!(Say::default().kind("say").validate().is_empty());
    }

    #[test]
    fn items_that_have_to_differ_do() {
        allows(Bound::Distinct, &[json!([]), json!([1, "1", [1], { "a": 1 }]), json!("aa")]);
        let same = json!([{ "a": 1 }, 2, { "a": 1 }]);
        refuses(Bound::Distinct, same, "a list: items that differ, unlike [0] and [2]");
        let by_value = json!([[1, { "a": 2, "b": 0 }], "x", [1.0, { "a": 2.0, "b": 0.0 }]]);
        refuses(Bound::Distinct, by_value, "a list: items that differ, unlike [0] and [2]");
        allows(Bound::Distinct, &[json!([1, 1.5, "1", 1e300])]);
    }
}
