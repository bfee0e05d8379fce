//! The forms that an operation's answers have, and how they are told apart by status.

use serde_json::Value;

use super::operation::{Answer, Operation};
use super::schema::resolved;

/// Returns the name of the variant that an answer is, where the page has several forms of success,
/// or several forms of errors; none where it has one, or where `default` names no status.
pub(super) fn variant(operation: &Operation<'_>, answer: &Answer<'_>) -> Option<String> {
    let is_success = is_success(answer);
    let alike = operation.answers.iter().filter(|other| self::is_success(other) == is_success);
    // An error without JSON is there as it came.
    let alike = alike.filter(|other| is_success || other.media.iter().any(|media| media.is_json()));
    let forms = alike.map(|answer| form(operation, answer)).collect::<Vec<_>>();
    let differ = forms.iter().any(|form| Some(form) != forms.first());
    let is_json = is_success || answer.media.iter().any(|media| media.is_json());
    let named = answer.status != "default" && is_json;
    (differ && named).then(|| format!("Status{}", answer.status.to_lowercase()))
}

fn is_success(answer: &Answer<'_>) -> bool {
    answer.status.starts_with('2')
}

/// Returns what an answer is like: nothing, JSON of a schema, or another media type.
fn form<'a>(
    operation: &'a Operation<'_>,
    answer: &Answer<'a>,
) -> Option<(String, Option<&'a Value>)> {
    const ANY: &Value = &Value::Bool(true);
    let media = answer.media.iter().find(|media| media.is_json()).or(answer.media.first())?;
    let schema = resolved(&operation.page.document, media.schema.unwrap_or(ANY));
    match media.is_json() {
        true => Some(("json".to_owned(), Some(schema))),
        // What is read as it comes is of any media type.
        false => {
            let is_events = media.essence() == "text/event-stream";
            Some((if is_events { media.essence() } else { String::new() }, None))
        }
    }
}
