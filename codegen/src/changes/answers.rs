//! What changed of what an operation answers.

use std::collections::BTreeMap;

use serde_json::Value;

use super::matching::Matching;
use super::side::{Side, pointer_of_operation};
use super::{Bump, Change, Kind, Place, words};
use crate::api::Operation;
use crate::names::pascal;
use crate::pointer;

/// Compares the answers of one operation: the type of success as the code has it, and every
/// status as the page has it.
pub(super) fn compare(
    (old, was_operation): (&Side<'_>, &Operation),
    (new, is_operation): (&Side<'_>, &Operation),
    matching: &Matching<'_>,
    changes: &mut Vec<Change>,
) {
    let was_all = statuses(old, was_operation, matching);
    let is_all = statuses(new, is_operation, matching);
    let answer = of_type((old, was_operation), (new, is_operation), matching);
    let has_type = answer.is_some();
    if let Some(change) = answer {
        let success = |all: &BTreeMap<String, Status>| {
            let found = all.iter().filter(|(code, _)| code.starts_with('2'));
            let found = found.map(|(code, status)| format!("{code}: {}", status.words));
            Some(found.collect::<Vec<_>>().join("; ")).filter(|words| !words.is_empty())
        };
        let place = new.place(&pointer::push(&pointer_of_operation(is_operation), "responses"));
        changes.push(change.at(place).words(success(&was_all), success(&is_all)));
    }
    let mut codes = was_all.keys().chain(is_all.keys()).collect::<Vec<_>>();
    codes.sort();
    codes.dedup();
    for code in codes {
        let is_success = code.starts_with('2');
        if is_success && has_type {
            continue;
        }
        let (was, is) = (was_all.get(code), is_all.get(code));
        let what = match (was, is) {
            (None, Some(_)) => format!("may answer {code}"),
            (Some(_), None) => format!("answers {code} no longer"),
            (Some(was), Some(is)) if was.words != is.words => {
                format!("answers {code} in another form")
            }
            _ => continue,
        };
        let kind = if is_success { Kind::AnswerChanged } else { Kind::ErrorAnswerChanged };
        let change = match variant((old, was_operation), (new, is_operation), code, matching) {
            Some((item, bump)) => {
                let whole = item.rsplit_once("::").map_or("", |(whole, _)| whole);
                let what = match (was, is) {
                    (None, _) => format!("is new: the page lists {code}"),
                    (_, None) => format!("is gone: the page lists {code} no longer"),
                    _ => "has another form".to_owned(),
                };
                Change::new(kind, bump, &item, what).becoming(whole)
            }
            None => Change::new(kind, Bump::None, format!("Client::{}", is_operation.name), what),
        };
        let place = is.or(was).map(|status| status.place.clone()).unwrap_or_default();
        let [was, is] = [was, is].map(|status| status.map(|status| status.words.clone()));
        changes.push(change.at(place).words(was, is));
    }
}

/// Returns the variant that stands for a status on either side, and what its change means.
fn variant(
    (old, was): (&Side<'_>, &Operation),
    (new, is): (&Side<'_>, &Operation),
    code: &str,
    matching: &Matching<'_>,
) -> Option<(String, Bump)> {
    let status = match code {
        "default" => "Default".to_owned(),
        code => format!("Status{}", code.to_lowercase()),
    };
    ["answers", "errors"].into_iter().find_map(|module| {
        let item =
            |operation: &Operation| format!("{module}::{}::{status}", pascal(&operation.name));
        let was = old.surface.get(&item(was)).map(|signature| matching.translated(signature));
        match (was, new.surface.get(&item(is))) {
            (None, None) => None,
            (None, Some(_)) => Some((item(is), Bump::Minor)),
            (Some(was), Some(now)) if was == now => Some((item(is), Bump::None)),
            (Some(_), _) => Some((item(is), Bump::Major)),
        }
    })
}

fn of_type(
    (old, was): (&Side<'_>, &Operation),
    (new, is): (&Side<'_>, &Operation),
    matching: &Matching<'_>,
) -> Option<Change> {
    let item = |operation: &Operation| format!("calls::{}::send", pascal(&operation.name));
    let was = matching.translated(old.surface.get(&format!("{}()", item(was)))?);
    let now = new.surface.get(&format!("{}()", item(is)))?;
    let what = format!("answers with `{now}`, not `{was}`");
    let change = Change::new(Kind::AnswerChanged, Bump::Major, item(is), what);
    let by_status = format!("answers::{}", pascal(&is.name));
    let change = if was.starts_with("answers::") || now.starts_with("answers::") {
        change.becoming(by_status)
    } else {
        change
    };
    (was != now).then_some(change)
}

struct Status {
    words: String,
    place: Place,
}

/// Returns what the page says of each status, in types and not in prose.
fn statuses(
    side: &Side<'_>,
    operation: &Operation,
    matching: &Matching<'_>,
) -> BTreeMap<String, Status> {
    let at = pointer::push(&pointer_of_operation(operation), "responses");
    let all = side.document.pointer(&at).and_then(Value::as_object).into_iter().flatten();
    let status = |(code, response): (&String, &Value)| {
        let content = response.get("content").and_then(Value::as_object);
        let forms = content.into_iter().flatten();
        let forms = forms.map(|(media, entry)| {
            let schema = entry.get("schema").unwrap_or(&Value::Null);
            let schema = matching.translated(&words::of(&shape(schema)));
            if schema.is_empty() { media.clone() } else { format!("{media}, {schema}") }
        });
        let words = forms.collect::<Vec<_>>().join("; ");
        let status = Status {
            words: if words.is_empty() { "no content".to_owned() } else { words },
            place: side.place(&pointer::push(&at, code)),
        };
        (code.clone(), status)
    };
    all.map(status).collect()
}

/// Returns the outline of a schema: the reference, the type, and that of its items.
fn shape(schema: &Value) -> Value {
    let kept = ["$ref", "type", "items", "additionalProperties", "nullable"];
    match schema {
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| kept.contains(&name.as_str()));
            Value::Object(members.map(|(name, value)| (name.clone(), shape(value))).collect())
        }
        other => other.clone(),
    }
}
