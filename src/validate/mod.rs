//! The check before sending: what the documentation is known to call invalid is not sent.

mod bounds;
mod deep;
mod formats;
mod mismatches;
mod near;
mod rules;
mod text;

use serde_json::Value;

use crate::model::{
    FieldSet, Json, Model, Part, Slot, View, each_member, fitting, kind_of, view_of,
};
use crate::path::Path;
use crate::redact::is_secret;
use crate::report::{Finding, FindingCode, Report, Severity};
use crate::schema::{Bound, Field};
use crate::secret::Secret;
pub(crate) use bounds::is_within;
pub(crate) use mismatches::{Mismatch, mismatches};

/// Checks a value against what the documentation says of its schema: of the value and all inside it,
/// as it stands. The `validate` of a call also covers its arguments and options.
///
/// It works on what a response holds as on what a request will: `response.validate()` says where an
/// answer is not as documented. Nobody is stopped by it; an answer is read whatever it holds.
///
/// Of every page its required members, types, listed values, deprecation, bounds and the formats
/// `date`, `date-time`, `email`, `uri` and `uuid` are checked, but neither patterns and other formats
/// nor the bounds that the notes of the build name; what a page says in prose, where
/// this library has the rule: for the pages it comes with, and for the same schemas elsewhere.
///
/// # Examples
///
/// ```
/// use smallest_atoms::{Validate, types::{Tool, TransferOption}};
///
/// let tool = Tool::transfer_call("transfer", "Transfers to a person", "555-0100", TransferOption::cold());
/// let report = tool.validate();
/// let error = report.errors().next().ok_or("no error")?;
/// assert_eq!(error.path(), "transferNumber");
/// assert!(!report.is_valid());
/// # Ok::<(), &str>(())
/// ```
pub trait Validate {
    /// Returns everything that is wrong or worth a look, errors and warnings, all at once.
    fn validate(&self) -> Report;
}

impl<M: Model> Validate for M {
    fn validate(&self) -> Report {
        report(View::Model(self))
    }
}

impl Validate for dyn Model {
    fn validate(&self) -> Report {
        report(View::Model(self))
    }
}

impl<'a> Path<'a> {
    /// Returns the path of a member; of a pair of `key` and `value` the key names the secret.
    fn inside(&'a self, holder: View<'_>, name: &'a str) -> Self {
        let key = Some("key").filter(|_| name == "value");
        match key.and_then(|key| holder.member(key)?.text()).is_some_and(is_secret) {
            true => Self::Secret(self, name),
            false => Self::Member(self, name),
        }
    }
}

/// Checks any value.
pub(crate) fn report(view: View<'_>) -> Report {
    bounded(&view, &[], Path::Root)
}

/// Checks what a parameter of a request with this key is set to.
pub(crate) fn argument(view: View<'_>, name: &str, bounds: &[Bound], key: &Secret) -> Report {
    bounded(&view, bounds, Path::Member(&Path::Keyed(key), name))
}

/// Checks the body of a request with this key.
pub(crate) fn body(view: View<'_>, bounds: &[Bound], key: &Secret) -> Report {
    bounded(&view, bounds, Path::Keyed(key))
}

fn bounded(view: &View<'_>, bounds: &[Bound], path: Path<'_>) -> Report {
    let mut report = Report::default();
    bounds::check(bounds, view, path, &mut report);
    check_use(view, path, &mut report);
    report
}

/// Checks a value where nothing else says whether it is deprecated.
fn check_use(view: &View<'_>, path: Path<'_>, report: &mut Report) {
    if let View::Model(model) = view
        && let Some(note) = model.schema().deprecated
    {
        let name = model.schema().name;
        report.add(deprecation(path.to_string(), &format!("`{name}`"), note, name.to_owned()));
    }
    check(view, path, report);
}

/// Checks a value and everything inside it.
fn check(view: &View<'_>, path: Path<'_>, report: &mut Report) {
    if deep::is_too_deep(view, path) {
        return report.add(deep::finding(path.to_string()));
    }
    match *view {
        View::Model(model) => check_model(model, path, report),
        View::List(list) if list.is_checked() => {
            for (index, item) in list.items().enumerate() {
                check_use(&item, Path::Item(&path, index), report);
            }
        }
        View::Map(entries) if entries.is_checked() => {
            for (name, value) in entries.members() {
                check_use(&value, path.inside(*view, name), report);
            }
        }
        View::Float(number) if !number.is_finite() => report.add(Finding {
            code: FindingCode::Unsendable,
            severity: Severity::Error,
            path: path.to_string(),
            expected: "a number that JSON can hold".into(),
            found: number.to_string(),
            basis: "JSON has no infinities and no NaN".into(),
            deprecated: None,
        }),
        View::Unlisted(_, listed) => report.add(Finding {
            code: FindingCode::UnlistedValue,
            severity: Severity::Warning,
            path: path.to_string(),
            expected: format!("one of {}", text::alternatives(listed)).into(),
            found: text::shown(Some(view), path),
            basis: "the page lists the values".into(),
            deprecated: None,
        }),
        View::Foreign(value, kinds) => {
            if let Some(expected) = kinds.iter().find_map(|kind| fitting(kind, value)) {
                return report.add(too_long(expected, value, path));
            }
            // Of a documented JSON type, it may be a form that the page does not have yet.
            let is_documented = mismatches::is_documented(value, kinds);
            let severity = if is_documented { Severity::Warning } else { Severity::Error };
            report.add(Finding {
                code: FindingCode::WrongType,
                severity,
                path: path.to_string(),
                expected: "one of the documented forms".into(),
                found: kind_of(*view).to_owned(),
                basis: "the page lists the forms".into(),
                deprecated: None,
            });
        }
        _ => {}
    }
}

fn check_model(model: &dyn Model, path: Path<'_>, report: &mut Report) {
    let schema = model.schema();
    bounds::check(schema.bounds, &View::Model(model), path, report);
    let set = model.set_fields();
    let has_extra = !model.extra().is_empty();
    // Of most fields there is nothing to say, and most objects have no others.
    let worth_a_look = match has_extra {
        true => FieldSet::ALL,
        false => set.checked.or(set.all.and(schema.marked)).or(schema.required.without(set.all)),
    };
    for index in worth_a_look.indices(schema.fields.len()) {
        let (Some(field), Some(slot)) = (schema.fields.get(index), model.slot(index)) else {
            continue;
        };
        let path = path.inside(View::Model(model), field.name);
        // A view is looked at where it is: to copy one costs more than to make it.
        match &slot.view() {
            Some(view) => {
                check_deprecation(schema.name, field, path, report);
                bounds::check(field.bounds, view, path, report);
                match field.deprecated {
                    // A field is deprecated where its schema is.
                    Some(_) => check(view, path, report),
                    None => check_use(view, path, report),
                }
            }
            None if has_extra || field.required => {
                if misfit(model, field.name).is_some() {
                    check_deprecation(schema.name, field, path, report);
                }
                check_absent(model, slot, field, path, report);
            }
            None => {}
        }
    }
    if has_extra {
        near::check_unknown(model, path, report);
    }
    for rules in schema.rules {
        rules::apply_all(rules, model, given_fields(model, set.all), path, report);
    }
}

/// Returns which fields are given: those that are set, and those that another member is named like.
fn given_fields(model: &dyn Model, set: FieldSet) -> FieldSet {
    if model.extra().is_empty() {
        return set;
    }
    let fields = model.schema().fields.iter().enumerate();
    fields.fold(set, |given, (index, field)| given.with(index, misfit(model, field.name).is_some()))
}

/// Returns what is sent under the name of a field.
fn given(model: &dyn Model, index: usize) -> Option<View<'_>> {
    let other = || misfit(model, model.schema().fields.get(index)?.name).map(Json::view);
    view_of(model, index).or_else(other)
}

/// An empty field: what it was read from may not fit its type, or may be required.
fn check_absent(
    model: &dyn Model,
    slot: &dyn Slot,
    field: &Field,
    path: Path<'_>,
    report: &mut Report,
) {
    const REQUIRED: &str = "the page lists it as required";
    let (code, lenient, found, basis) = match misfit(model, field.name) {
        Some(Value::Null) if field.required => (FindingCode::WrongType, false, "null", REQUIRED),
        Some(Value::Null) => (FindingCode::WrongType, true, "null", "the page gives the type"),
        Some(value) => {
            bounds::check(field.bounds, &value.view(), path, report);
            return check_misfit(slot, value, field.any_type, path, report);
        }
        None if field.required => (FindingCode::Missing, false, "nothing", REQUIRED),
        None => return,
    };
    report.add(Finding {
        code,
        severity: if lenient { Severity::Warning } else { Severity::Error },
        path: path.to_string(),
        expected: match field.bounds {
            [.., Bound::Tag(values)] => text::one_of(values).into(),
            _ => slot.kind().into(),
        },
        found: found.to_owned(),
        basis: basis.into(),
        deprecated: None,
    });
}

/// Returns what an empty field was read from, where that does not fit its type.
fn misfit<'a>(model: &'a dyn Model, name: &str) -> Option<&'a Value> {
    if model.extra().is_empty() { None } else { model.extra().get(name) }
}

/// A value that is not of the documented type: what of it does not fit is named, and what does is
/// checked like any other.
fn check_misfit(
    slot: &dyn Slot,
    value: &Value,
    lenient: bool,
    path: Path<'_>,
    report: &mut Report,
) {
    if deep::has_too_deep(value.view(), path) {
        return report.add(deep::finding(path.to_string()));
    }
    slot.take_apart(value, path, &mut |path, part| match part {
        Part::Fitting(view) => check_use(&view, path, report),
        Part::Misfit { expected, found } => report.add(match fitting(expected, found) {
            Some(expected) => too_long(expected, found, path),
            None => Finding {
                code: FindingCode::WrongType,
                severity: if lenient { Severity::Warning } else { Severity::Error },
                path: path.to_string(),
                expected: expected.into(),
                found: kind_of(Json::view(found)).to_owned(),
                basis: "the page gives the type".into(),
                deprecated: None,
            },
        }),
    });
}

/// Checks a member that no field holds, where the page says of which type such are.
#[allow(dead_code, reason = "the pages may say nothing of other members")]
pub(crate) fn like<T: Json>(value: &Value, path: Path<'_>, report: &mut Report) {
    check_misfit(&None::<T>, value, false, path, report);
}

/// A number that the page allows and the field's type would round.
fn too_long(expected: &'static str, found: &Value, path: Path<'_>) -> Finding {
    Finding {
        code: FindingCode::Inexact,
        severity: Severity::Warning,
        path: path.to_string(),
        expected: expected.into(),
        found: text::shown(Some(&found.view()), path),
        basis: "it is kept and sent as it came".into(),
        deprecated: None,
    }
}

fn check_deprecation(schema: &'static str, field: &Field, path: Path<'_>, report: &mut Report) {
    if let Some(note) = field.deprecated {
        let thing = format!("{schema}.{}", field.name);
        report.add(deprecation(path.to_string(), &format!("`{}`", field.name), note, thing));
    }
}

/// Makes the finding that something deprecated is used.
pub(crate) fn deprecation(path: String, found: &str, note: &str, thing: String) -> Finding {
    let basis =
        if note.is_empty() { "the page calls it deprecated".into() } else { note.to_owned() };
    Finding {
        code: FindingCode::Deprecated,
        severity: Severity::Warning,
        path,
        expected: "nothing deprecated".into(),
        found: found.to_owned(),
        basis: basis.into(),
        deprecated: Some(thing.into()),
    }
}

/// Returns whether any member that the page names will be sent.
fn has_documented_member(model: &dyn Model) -> bool {
    let documented = |name: &str| model.schema().fields.iter().any(|field| field.name == name);
    each_member(model, &mut |name, _| {
        if documented(name) { Err(()) } else { Ok(()) }
    })
    .is_err()
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Map, Value, json};

    use super::Validate;
    use crate::schema::{Field, Schema};

    #[derive(Clone, Default)]
    struct Old {
        name: Option<String>,
        extra: Map<String, Value>,
    }

    impl Old {
        const SCHEMA: &'static Schema =
            &Schema::new("Old", "Old", &[Field::new("name")], &[]).deprecated("use `New`");
    }

    crate::model::model! { Old { 0 name: String, } }

    #[derive(Clone, Default)]
    struct Holder {
        marked: Option<Old>,
        list: Option<Vec<Old>>,
        map: Option<BTreeMap<String, Old>>,
        extra: Map<String, Value>,
    }

    impl Holder {
        const SCHEMA: &'static Schema = &Schema::new(
            "Holder",
            "Holder",
            &[Field::new("marked").deprecated("use `New`"), Field::new("list"), Field::new("map")],
            &[],
        );
    }

    crate::model::model! { Holder { 0 marked: Old, 1 list: Vec<Old>, 2 map: BTreeMap<String, Old>, } }

    #[test]
    fn a_deprecated_model_is_told_wherever_it_stands_and_once() -> Result<(), serde_json::Error> {
        let report = Old::default().validate();
        let expected = "warning: `Old` is deprecated: use `New`";
        assert_eq!(report.to_string(), expected);
        let holder = serde_json::from_value::<Holder>(json!({
            "marked": { "name": "a" }, "list": [{}, 7], "map": { "a": {} },
        }))?;
        let report = holder.validate();
        let found = report.warnings().map(|found| (found.path(), found.found()));
        let expected = [("marked", "`marked`"), ("list[0]", "`Old`"), ("map.a", "`Old`")];
        assert_eq!(found.collect::<Vec<_>>(), expected);
        Ok(())
    }
}
