//! The bounds that a schema sets its values.

use std::collections::HashMap;

use super::path::Path;
use super::rules::shown;
use crate::model::{View, kind_of};
use crate::report::{Finding, Report, Severity};
use crate::schema::Bound;

/// Finds what is out of bounds.
pub(super) fn check(bounds: &[Bound], view: &View<'_>, path: Path<'_>, report: &mut Report) {
    for bound in bounds {
        if let Bound::Each(bounds) = bound {
            check_each(bounds, view, path, report);
        } else if let Some(expected) = breach(bound, view) {
            let is_listed = matches!(bound, Bound::Listed(_));
            report.add(Finding {
                code: bound.code(),
                severity: if is_listed { Severity::Warning } else { Severity::Error },
                path: path.to_string(),
                expected: expected.into(),
                found: shown(Some(view), path),
                basis: match is_listed {
                    true => "the page lists the values".into(),
                    false => "the page sets the bounds".into(),
                },
                deprecated: None,
            });
        }
    }
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
            number(view).filter(|number| !(least..=most).contains(number))?;
            Some(match (least.is_finite(), most.is_finite()) {
                (true, true) => format!("a number from {least} to {most}"),
                (true, false) => format!("a number of at least {least}"),
                (false, _) => format!("a number of at most {most}"),
            })
        }
        Bound::Between(above, below) => {
            number(view).filter(|number| *number <= above || *number >= below)?;
            Some(match (above.is_finite(), below.is_finite()) {
                (true, true) => format!("a number above {above} and below {below}"),
                (true, false) => format!("a number above {above}"),
                (false, _) => format!("a number below {below}"),
            })
        }
        Bound::MultipleOf(of) => {
            number(view).filter(|number| !is_multiple(*number, of))?;
            Some(format!("a multiple of {of}"))
        }
        Bound::Chars(least, most) => characters(view.text()?, least, most),
        Bound::Items(least, most) => match view {
            View::List(list) => counted(count(list.len()), (least, most), "item"),
            _ => None,
        },
        Bound::Members(least, most) => match view {
            View::Map(entries) => counted(count(entries.len()), (least, most), "member"),
            _ => None,
        },
        Bound::Distinct => same_items(view),
        Bound::Listed(values) => unlisted(view, values),
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

/// Returns whether the number is so many times another, as far as binary fractions tell.
fn is_multiple(number: f64, of: f64) -> bool {
    let times = number / of;
    (times - times.round()).abs() <= times.abs().max(1.0) * 4.0 * f64::EPSILON
}

fn count(count: usize) -> u64 {
    count.try_into().unwrap_or(u64::MAX)
}

fn characters(text: &str, least: u64, most: u64) -> Option<String> {
    let bytes = count(text.len());
    // No character is shorter than one byte, nor longer than four.
    if bytes <= most && bytes.div_ceil(4) >= least {
        return None;
    }
    counted(count(text.chars().count()), (least, most), "character")
}

fn counted(found: u64, (least, most): (u64, u64), what: &str) -> Option<String> {
    let (bound, number) = if found < least {
        ("at least", least)
    } else if found > most {
        ("at most", most)
    } else {
        return None;
    };
    let plural = if number == 1 { "" } else { "s" };
    Some(format!("{bound} {number} {what}{plural}, not {found}"))
}

fn same_items(view: &View<'_>) -> Option<String> {
    let View::List(list) = view else { return None };
    let mut first = HashMap::new();
    for (index, item) in list.items().enumerate() {
        let json = serde_json::to_string(&item).ok()?;
        if let Some(earlier) = first.insert(json, index) {
            return Some(format!("items that differ, unlike [{earlier}] and [{index}]"));
        }
    }
    None
}

fn unlisted(view: &View<'_>, values: &[&str]) -> Option<String> {
    if !matches!(kind_of(*view), "a number" | "a boolean") {
        return None;
    }
    let found = serde_json::to_string(view).unwrap_or_default();
    // `2.0` is the integer 2 to JSON Schema.
    let is_listed = values.contains(&found.trim_end_matches(".0")) || values.contains(&&*found);
    (!is_listed).then(|| format!("one of {}", values.join(", ")))
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]
mod tests {
    use serde_json::{Map, Value, json};

    use super::Bound;
    use crate::Validate;
    use crate::model::Json;
    use crate::schema::{Field, Schema};

    const MOST: u64 = u64::MAX;

    fn found(bounds: &[Bound], value: &Value) -> Vec<String> {
        let report = crate::validate::argument(value.view(), "days", bounds);
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
    fn a_multiple_is_one_in_decimals_too() {
        allows(Bound::MultipleOf(0.1), &[json!(0), json!(0.3), json!(-0.7), json!(1e6)]);
        allows(Bound::MultipleOf(15.0), &[json!(45), json!(-15)]);
        refuses(Bound::MultipleOf(0.1), json!(0.35), "0.35: a multiple of 0.1");
        refuses(Bound::MultipleOf(15.0), json!(40), "40: a multiple of 15");
    }

    #[test]
    fn characters_items_and_members_are_counted() {
        allows(Bound::Chars(2, 3), &[json!("äé"), json!("日本語"), json!(1), json!([])]);
        refuses(Bound::Chars(1, MOST), json!(""), "\"\": at least 1 character, not 0");
        refuses(Bound::Chars(2, 3), json!("é"), "\"é\": at least 2 characters, not 1");
        refuses(Bound::Chars(0, 3), json!("four"), "\"four\": at most 3 characters, not 4");
        allows(Bound::Items(1, 2), &[json!([1]), json!([1, 2]), json!({}), json!("")]);
        refuses(Bound::Items(1, MOST), json!([]), "an empty list: at least 1 item, not 0");
        refuses(Bound::Items(0, 1), json!([1, 2]), "a list: at most 1 item, not 2");
        allows(Bound::Members(1, 1), &[json!({ "a": 1 }), json!([])]);
        refuses(Bound::Members(1, MOST), json!({}), "an object: at least 1 member, not 0");
    }

    #[derive(Clone, Default)]
    struct Voice {
        speed: Option<f64>,
        names: Option<Vec<String>>,
        extra: Map<String, Value>,
    }

    impl Voice {
        const SCHEMA: &'static Schema = &Schema::new(
            "Voice",
            "Voice",
            &[
                Field::new("speed").bounds(&[Bound::Range(0.5, 2.0)]),
                Field::new("names").bounds(&[Bound::Each(&[Bound::Chars(1, MOST)])]),
            ],
            &[],
        );
    }

    crate::model::model! { Voice { 0 speed: f64, 1 names: Vec<String>, } }

    #[test]
    fn the_fields_of_a_model_are_within_their_bounds() -> Result<(), serde_json::Error> {
        let found = |value: Value| {
            let report = serde_json::from_value::<Voice>(value)?.validate();
            let all = report.errors().map(|f| f.to_string()).collect::<Vec<_>>();
            Ok::<_, serde_json::Error>(all)
        };
        assert_eq!(found(json!({ "speed": 2, "names": ["a"], "other": [] }))?, [""; 0]);
        let far = found(json!({ "speed": 3, "names": ["a", ""] }))?;
        assert_eq!(
            far,
            [
                "error: speed: expected a number from 0.5 to 2, found 3 (the page sets the bounds)",
                "error: names[1]: expected at least 1 character, not 0, found \"\" (the page sets the bounds)",
            ]
        );
        Ok(())
    }

    #[test]
    fn items_that_have_to_differ_do() {
        allows(Bound::Distinct, &[json!([]), json!([1, "1", [1], { "a": 1 }]), json!("aa")]);
        let same = json!([{ "a": 1 }, 2, { "a": 1 }]);
        refuses(Bound::Distinct, same, "a list: items that differ, unlike [0] and [2]");
    }
}
