//! Compares what was asked and told in an exchange with what the page wants.

use serde_json::{Value, json};

use super::difference::difference;
use super::http::accepts;
use super::judge_request::judge as judge_request;
use super::problems::{Problems, differs};
use super::replies::{Reply, Told};
use super::steps::Step;
use super::unions::Member;
use super::wire::Request;

/// Judges an exchange.
pub(super) fn judge(
    step: &Step,
    received: &[(Request, usize)],
    told: &Value,
    problems: &mut Problems<'_>,
) {
    if let Some(path) = &step.wrong {
        return refused(path, received.len(), told, &step.pointer, problems);
    }
    let [(request, chosen)] = received else {
        let found = format!("{} requests; the client told {told}", received.len());
        return problems.differ("", "the exchange", "one request", &found);
    };
    let Some(reply) = step.replies.get(*chosen) else { return };
    if let Some(expected) = &step.expected {
        judge_request(expected, request, problems);
    }
    // What is asked for only if nothing else is to be had is not asked for.
    let accept = request.header("accept").unwrap_or("none").split(',');
    let accept = &accept.filter(|range| !range.contains(";q=")).collect::<Vec<_>>().join(",");
    let media_type = reply.media_type.as_deref();
    if matches!(reply.told, Told::Value(_) | Told::Events(_) | Told::Bytes(_))
        && !accepts(accept, media_type)
    {
        problems.differ(&step.pointer, "the header `accept`", media_type.unwrap_or("any"), accept);
    }
    if let Some(message) = answer(reply, told) {
        problems.add(&step.pointer, message);
    }
    union_members(&reply.members, told.get("members"), &step.pointer, problems);
    if let Some(expected) = &step.expected {
        let found = told.get("members_of_body");
        union_members(&step.body_members, found, &expected.body_pointer, problems);
    }
    by_status(reply, told, &step.pointer, problems);
    let lost = |key: &str| told.get(key).filter(|lost| **lost != json!([]));
    if let Some(found) = lost("lost").filter(|_| reply.is_sample) {
        problems.differ(&step.pointer, "the answer", "a field for each member", &found.to_string());
    }
    if let (Some(found), Some(expected), true) =
        (lost("lost_of_body"), &step.expected, step.body_is_sample)
    {
        let at = &expected.body_pointer;
        problems.differ(at, "the body", "a field for each member", &found.to_string());
    }
    if let (Some(expected), true) = (&step.expected, step.is_valid) {
        wrongly_refused(told, &expected.body_pointer, problems);
    }
}

/// Finds a body that was sent although the page calls it invalid, or that was refused for another
/// reason.
fn refused(path: &str, sent: usize, told: &Value, pointer: &str, problems: &mut Problems<'_>) {
    let what = format!("a body that is wrong at `{path}`");
    let outcome = told.get("outcome").and_then(Value::as_str).unwrap_or_default();
    // What the type of the body cannot hold is not sent either.
    let message = told.get("message").and_then(Value::as_str).unwrap_or_default();
    if sent == 0 && outcome == "a panic" && message.starts_with("the body is of its type") {
        return;
    }
    if sent > 0 || outcome != "nothing sent" {
        let found = format!("{sent} requests; the client told {told}");
        return problems.differ(pointer, &what, "nothing sent", &found);
    }
    if !errors(told).iter().any(|[place, ..]| *place == path) {
        problems.differ(pointer, &what, "an error there", &json!(errors(told)).to_string());
    }
}

/// Returns the errors of the report before sending: where, on what each rests, what was expected.
fn errors(told: &Value) -> Vec<[&str; 3]> {
    let errors = told.get("errors").and_then(Value::as_array).into_iter().flatten();
    fn text(error: &Value, index: usize) -> &str {
        error.get(index).and_then(Value::as_str).unwrap_or_default()
    }
    errors.map(|error| [0, 1, 2].map(|index| text(error, index))).collect()
}

/// Finds what the report calls an error in a body that the page allows, by what the page's schema
/// says; its words may say more.
fn wrongly_refused(told: &Value, pointer: &str, problems: &mut Problems<'_>) {
    for [path, basis, expected] in errors(told) {
        // How many members an object has, samples do not heed.
        let is_counted = expected.ends_with(" member") || expected.ends_with(" members");
        if basis.starts_with("the page ") && !basis.starts_with("the page says") && !is_counted {
            let what = format!("the report of a valid body at `{path}`");
            problems.differ(pointer, &what, "no error", basis);
        }
    }
}

/// Finds the unions of which another member was read than the page says.
fn union_members(
    expected: &[Member],
    found: Option<&Value>,
    pointer: &str,
    problems: &mut Problems<'_>,
) {
    let Some(found) = found.and_then(Value::as_array) else { return };
    for Member { pointer: at, schema } in expected {
        let here = found.iter().filter(|found| found.get(0).is_some_and(|place| place == at));
        let names = here.filter_map(|found| found.get(1)?.as_str()).collect::<Vec<_>>();
        if !names.contains(&schema.as_str()) {
            let place = if at.is_empty() { "the whole" } else { at };
            let what = format!("the member of the union at {place}");
            let found = if names.is_empty() { "none".to_owned() } else { names.join(" and ") };
            problems.differ(pointer, &what, schema, &found);
        }
    }
}

/// Finds an answer that was read as one of another status, and an error that was not read as the
/// page's type.
fn by_status(reply: &Reply, told: &Value, pointer: &str, problems: &mut Problems<'_>) {
    let is_error = reply.told == Told::Refused;
    let read = if is_error { told.get("documented") } else { Some(told) };
    let Some(read) = read.filter(|read| read.get("variant").is_some()) else {
        if let Some(wanted) = &reply.variant {
            problems.differ(pointer, "the variant of the answer", wanted, "none");
        }
        return;
    };
    let found = read.get("variant").and_then(Value::as_str).unwrap_or("none");
    if let Some(wanted) = reply.variant.as_deref().filter(|wanted| *wanted != found) {
        problems.differ(pointer, "the variant of the answer", wanted, found);
    }
    if !is_error {
        return;
    }
    let value = read.get("value").unwrap_or(&Value::Null);
    if let Some(found) = reply.json.as_ref().and_then(|json| difference(json, value)) {
        problems.add(pointer, format!("the error {} as it was read, {found}", reply.status));
    }
    let lost = read.get("lost").filter(|lost| reply.is_sample && **lost != json!([]));
    if let Some(lost) = lost {
        problems.differ(pointer, "the error", "a field for each member", &lost.to_string());
    }
    union_members(&reply.members, read.get("members"), pointer, problems);
}

/// Returns how what the client told of an answer is not what was sent.
fn answer(reply: &Reply, told: &Value) -> Option<String> {
    let member = |key: &str| told.get(key).unwrap_or(&Value::Null);
    let (outcome, status) = (member("outcome").as_str().unwrap_or_default(), member("status"));
    let wanted = match &reply.told {
        Told::Nothing | Told::Value(_) => "a value",
        Told::Events(_) => "events",
        Told::Bytes(_) => "bytes",
        Told::Refused => "a refusal",
    };
    // Of an answer without content the client may as well tell that there are no bytes.
    let is_nothing = reply.told == Told::Nothing && ["events", "bytes"].contains(&outcome);
    if outcome != wanted && !is_nothing {
        let found = format!("{outcome}: {}", member("message"));
        return Some(differs(&format!("the answer {}", reply.status), wanted, &found));
    }
    if *status != json!(reply.status) {
        let expected = reply.status.to_string();
        return Some(differs("the status of the answer", &expected, &status.to_string()));
    }
    let value = member("value");
    let found = match &reply.told {
        Told::Nothing => {
            let is_empty = [json!(null), json!({}), json!([]), json!("")].contains(value);
            (!is_empty).then(|| format!("expected nothing, found {value}"))
        }
        Told::Value(expected) => difference(expected, value),
        Told::Events(all) => {
            let event = |(index, data): (usize, &Value)| json!(["sample", index.to_string(), data]);
            difference(&all.iter().enumerate().map(event).collect(), value)
        }
        Told::Bytes(bytes) => difference(&hex(bytes), value),
        Told::Refused => difference(&hex(&reply.bytes), value),
    };
    found.map(|found| format!("the answer {} as it was read, {found}", reply.status))
}

fn hex(bytes: &[u8]) -> Value {
    json!(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in an answer of this status for which the client told this.
    fn found(reply: Reply, told: &Value) -> Vec<String> {
        let mut problems = Problems { operation: "/get", found: Vec::new() };
        union_members(&reply.members, told.get("members"), "/200", &mut problems);
        by_status(&reply, told, "/200", &mut problems);
        problems.found.into_iter().map(|(_, message)| message).collect()
    }

    fn reply(told: Told) -> Reply {
        Reply {
            status: 404,
            media_type: None,
            bytes: Vec::new(),
            told,
            is_sample: true,
            members: vec![Member { pointer: "/a".to_owned(), schema: "Cat".to_owned() }],
            variant: Some("Status404".to_owned()),
            json: Some(json!({ "a": 1 })),
        }
    }

    #[test]
    fn another_member_of_a_union_is_told() {
        let told = |schema: &str| json!({ "variant": "Status404", "members": [["/a", schema]] });
        let good = || reply(Told::Value(json!({ "a": 1 })));
        assert_eq!(found(good(), &told("Cat")), [""; 0]);
        let wrong = ["the member of the union at /a: expected Cat, found Dog"];
        assert_eq!(found(good(), &told("Dog")), wrong);
        let untyped = json!({ "variant": "Status404", "members": [] });
        let wrong = ["the member of the union at /a: expected Cat, found none"];
        assert_eq!(found(good(), &untyped), wrong);
    }

    #[test]
    fn another_status_is_told() {
        let told = json!({ "variant": "Status2xx", "members": [["/a", "Cat"]] });
        let wrong = ["the variant of the answer: expected Status404, found Status2xx"];
        assert_eq!(found(reply(Told::Nothing), &told), wrong);
        let wrong = ["the variant of the answer: expected Status404, found none"];
        assert_eq!(found(reply(Told::Refused), &json!({ "documented": null })), wrong);
    }

    #[test]
    fn an_error_that_is_read_otherwise_is_told() {
        let error = |variant: &str, value: Value, lost: Value| {
            let read = json!({ "variant": variant, "value": value, "lost": lost });
            json!({ "documented": read })
        };
        let value = json!({ "a": 1 });
        for (told, wrong) in [
            (error("Status404", value.clone(), json!([])), ""),
            (error("Status400", value.clone(), json!([])), "expected Status404, found Status400"),
            (error("Status404", json!({}), json!([])), "/a: expected 1, found nothing"),
            (error("Status404", value, json!(["/a"])), "expected a field for each member"),
        ] {
            let found = found(reply(Told::Refused), &told).concat();
            assert!(found.contains(wrong) && found.is_empty() == wrong.is_empty(), "{found}");
        }
    }
}
