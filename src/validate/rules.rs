//! One function for each kind of hand-written rule.

use std::borrow::Cow;
use std::collections::HashMap;

use super::text::shown;
use super::{bounds, deprecation, given, has_documented_member, text};
use crate::model::{FieldSet, List, Model, View, ones};
use crate::path::Path;
use crate::report::{Finding, Report};
use crate::schema::{Check, Cites, Condition, Rule, Rules};

/// What a check expected, or nothing where all is well.
type Verdict = Option<Cow<'static, str>>;

/// Applies the rules to an object of which these fields are given.
pub(super) fn apply_all(
    rules: &Rules,
    model: &dyn Model,
    fields: FieldSet,
    path: Path<'_>,
    report: &mut Report,
) {
    let counting = ones(counting(rules, model, fields));
    for rule in counting.filter_map(|number| rules.rules.get(number)) {
        apply(rule, model, path, report);
    }
}

/// Returns the rules that may find something: those of given fields, where their conditions hold. What
/// many rules ask is asked once, and only where one of them is left.
fn counting(rules: &Rules, model: &dyn Model, fields: FieldSet) -> u64 {
    let fields = fields.indices(rules.of_fields.len());
    let of_given = fields.filter_map(|field| rules.of_fields.get(field));
    let mut left = of_given.fold(rules.always, |all, of_field| all | of_field);
    for question in rules.questions {
        let is_asked = |condition: &&Condition| left & condition.rules != 0;
        if !question.conditions.iter().any(|condition| is_asked(&condition)) {
            continue;
        }
        let held = given(model, question.field);
        let inside = question.inside.map(|name| held.as_ref()?.member(name));
        let value = inside.as_ref().unwrap_or(&held).as_ref();
        let failed = question.conditions.iter().filter(is_asked);
        let failed = failed.filter(|condition| !holds(condition, value, question.default));
        left &= !failed.fold(0, |all, condition| all | condition.rules);
    }
    left
}

/// Returns whether a member has one of the values that the condition names.
fn holds(condition: &Condition, value: Option<&View<'_>>, default: Option<&str>) -> bool {
    match (value, condition.negated) {
        (Some(View::Unlisted(..)), true) => false,
        (Some(view), negated) => {
            view.text().is_some_and(|text| condition.values.contains(&text) != negated)
        }
        (None, false) => default.is_some_and(|text| condition.values.contains(&text)),
        (None, true) => false,
    }
}

/// Applies one rule to an object.
fn apply(rule: &Rule, model: &dyn Model, path: Path<'_>, report: &mut Report) {
    let Some(field) = rule.field else {
        return apply_to_object(rule, model, path, report);
    };
    let name = model.schema().fields.get(field).map_or("", |field| field.name);
    let held = given(model, field);
    let value = held.as_ref();
    let is_given = !matches!(value, None | Some(View::Null));
    if matches!(rule.check, Check::PresentInside) && !is_given {
        return;
    }
    let at = path.inside(View::Model(model), name);
    match rule.inside {
        [] => apply_to_value(rule, value, at, report),
        inside => {
            within(inside, value, at, &mut |value, at| apply_to_value(rule, value, at, report))
        }
    }
}

/// Leads the path further in, and calls `then` with what is there.
fn within(
    inside: &[&str],
    value: Option<&View<'_>>,
    at: Path<'_>,
    then: &mut dyn FnMut(Option<&View<'_>>, Path<'_>),
) {
    match inside.split_first() {
        None => then(value, at),
        Some((name, rest)) => {
            let value = value.and_then(|value| value.member(name));
            within(rest, value.as_ref(), Path::Member(&at, name), then);
        }
    }
}

fn apply_to_value(rule: &Rule, value: Option<&View<'_>>, at: Path<'_>, report: &mut Report) {
    if let Check::Unique(member) = rule.check {
        if let Some(View::List(list)) = value {
            check_unique(rule, *list, member, at, report);
        }
        return;
    }
    if let Check::NotDeprecated { values, replacement } = rule.check {
        if let Some(found) =
            value.and_then(|value| value.text()).filter(|text| values.contains(text))
        {
            let note = format!("use {replacement}; {}", basis(rule.cites));
            report.add(deprecation(
                at.to_string(),
                &text::quoted(found, at),
                &note,
                found.to_owned(),
            ));
        }
        return;
    }
    if let Some(expected) = judge(&rule.check, value) {
        report.add(Finding {
            code: rule.check.code(),
            severity: rule.severity,
            path: at.to_string(),
            expected,
            found: match (&rule.check, value) {
                (Check::Within(bound), Some(view)) => bounds::found(bound, view, at),
                _ => shown(value, at),
            },
            basis: basis(rule.cites),
            deprecated: None,
        });
    }
}

/// Returns what was expected where the value is not it.
fn judge(check: &Check, value: Option<&View<'_>>) -> Verdict {
    let text = value.and_then(|value| value.text());
    let form = |is: fn(&str) -> bool, expected: &'static str| {
        text.filter(|text| !is(text)).map(|_| expected.into())
    };
    match *check {
        Check::Required => is_lacking(value).then(|| "a value that is not blank".into()),
        Check::PresentInside => value.is_none().then(|| "a value, if only an empty one".into()),
        Check::Absent => {
            let is_set = value.is_some_and(|value| !matches!(value, View::Null));
            is_set.then(|| "nothing here".into())
        }
        Check::NotBlank => form(|text| !text::is_blank(text), "a text that is not blank"),
        Check::NoWhitespace => {
            form(|text| !text::has_white_space(text), "a text without white space")
        }
        Check::Identifier => {
            form(text::is_identifier, "lower-case letters, digits and underscores only")
        }
        Check::PhoneNumber => form(
            |text| text::is_blank(text) || text::is_phone_number(text),
            "a phone number in E.164 form, such as \"+14155550100\"",
        ),
        Check::HttpUrl => form(
            |text| text::is_blank(text) || text::is_http_url(text),
            "an absolute http or https URL",
        ),
        Check::JsonText => form(text::is_json, "a text that is JSON"),
        Check::StartsWith(start) => {
            let other = text.filter(|text| !text.starts_with(start));
            other.map(|_| format!("a text that begins with {start:?}").into())
        }
        Check::Within(ref bound) => Some(bounds::breach(bound, value?)?.into()),
        Check::Unique(_)
        | Check::NotDeprecated { .. }
        | Check::ExactlyOneOf(_)
        | Check::AnyField
        | Check::NoMember(_) => None,
    }
}

/// Absent, null, a blank text, an empty list or a list with a blank in it.
fn is_lacking(value: Option<&View<'_>>) -> bool {
    match value {
        None | Some(View::Null) => true,
        Some(View::List(list)) => list.len() == 0 || list.items().any(|item| is_blank(&item)),
        Some(other) => is_blank(other),
    }
}

fn is_blank(view: &View<'_>) -> bool {
    view.text().is_some_and(text::is_blank)
}

fn basis(cites: Cites) -> Cow<'static, str> {
    match cites {
        Cites::Page(sentence) => format!("the page says: \"{sentence}\"").into(),
        Cites::Service(fact) => fact.into(),
    }
}

fn apply_to_object(rule: &Rule, model: &dyn Model, path: Path<'_>, report: &mut Report) {
    let fields = model.schema().fields;
    let name_of = |index: &usize| fields.get(*index).map_or("", |field| field.name);
    let member = |name: &str| View::Model(model).member(name);
    let is_given = |name: &str| !matches!(member(name), None | Some(View::Null));
    let (expected, found, at) = match rule.check {
        Check::AnyField if !has_documented_member(model) => {
            ("at least one of the documented fields".to_owned(), "none".to_owned(), path)
        }
        Check::ExactlyOneOf(indices) => {
            let names = indices.iter().map(name_of).collect::<Vec<_>>();
            let set = names.iter().filter(|name| is_given(name)).copied().collect::<Vec<_>>();
            let found = match set.as_slice() {
                [_] => return,
                [] => "neither".to_owned(),
                set => text::alternatives(set),
            };
            (format!("exactly one of {}", text::alternatives(&names)), found, path)
        }
        Check::NoMember(name) if member(name).is_some() => {
            let at = Path::Member(&path, name);
            ("no member of this name".to_owned(), format!("`{name}`"), at)
        }
        _ => return,
    };
    report.add(Finding {
        code: rule.check.code(),
        severity: rule.severity,
        path: at.to_string(),
        expected: expected.into(),
        found,
        basis: basis(rule.cites),
        deprecated: None,
    });
}

/// Lists up to this length are compared on the stack, so that a check that finds nothing allocates
/// nothing.
const SHORT: usize = 32;

fn check_unique(rule: &Rule, list: &dyn List, member: &str, at: Path<'_>, report: &mut Report) {
    let is_short = list.len() <= SHORT;
    let mut texts = [None; SHORT];
    let mut first_by_text = HashMap::with_capacity(if is_short { 0 } else { list.len() });
    for index in 0..list.len() {
        let text = list.item(index).and_then(|item| item.member(member)?.text());
        let Some(text) = text else {
            continue;
        };
        let first = if is_short {
            let first = texts.iter().take(index).position(|earlier| *earlier == Some(text));
            if let Some(own) = texts.get_mut(index) {
                *own = Some(text);
            }
            first
        } else {
            let first = *first_by_text.entry(text).or_insert(index);
            (first != index).then_some(first)
        };
        if let Some(first) = first {
            let item = Path::Item(&at, index);
            report.add(Finding {
                code: rule.check.code(),
                severity: rule.severity,
                path: Path::Member(&item, member).to_string(),
                expected: format!("no other item with the same `{member}`").into(),
                found: format!("{}, as at {}", text::quoted(text, at), Path::Item(&at, first)),
                basis: basis(rule.cites),
                deprecated: None,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::shown;
    use crate::model::{Json, View};
    use crate::path::Path;

    #[test]
    fn no_text_inside_of_what_is_named_a_secret_is_shown() {
        let (tokens, names) =
            (Path::Member(&Path::Root, "tokens"), Path::Member(&Path::Root, "names"));
        let text = Some(&View::Text("hunter2"));
        assert_eq!(shown(text, tokens), "[redacted]");
        assert_eq!(shown(text, Path::Item(&tokens, 0)), "[redacted]");
        assert_eq!(
            shown(Some(&View::Unlisted("hunter2", &[])), Path::Member(&tokens, "a")),
            "[redacted]"
        );
        assert_eq!(shown(text, Path::Item(&names, 0)), "\"hunter2\"");
        assert_eq!(shown(Some(&View::Integer(7)), tokens), "7");
        assert_eq!(shown(None, tokens), "nothing");
    }

    #[test]
    fn no_value_beside_the_key_of_a_secret_is_shown() {
        let text = Some(&View::Text("hunter2"));
        for (key, expected) in [("Authorization", "[redacted]"), ("Accept", "\"hunter2\"")] {
            let pair = json!({ "key": key, "value": "hunter2" });
            assert_eq!(shown(text, Path::Root.inside(pair.view(), "value")), expected);
            assert_eq!(shown(text, Path::Root.inside(pair.view(), "key")), "\"hunter2\"");
        }
    }
}
