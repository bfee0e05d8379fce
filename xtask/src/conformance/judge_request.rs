//! Compares a request with what the page wants.

use super::difference::{difference, short};
use super::multipart::{Part, parts};
use super::operation::essence;
use super::problems::{Problems, differs};
use super::running::KEY;
use super::wire::{Expected, ExpectedBody, Named, Request, pairs};

/// The headers that are HTTP's own, or the client's.
const OWN: [&str; 10] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "te",
    "transfer-encoding",
    "user-agent",
];

/// Finds everything in which a request is not what the page wants.
pub(super) fn judge(expected: &Expected, request: &Request, problems: &mut Problems<'_>) {
    if request.method != expected.method {
        problems.differ("", "the method", &expected.method, &request.method);
    }
    path(expected, request, problems);
    query(expected, request, problems);
    headers(expected, request, problems);
    cookies(expected, request, problems);
    let at = &expected.body_pointer;
    if let Some(message) = body(&expected.body, request) {
        problems.add(at, message);
    }
}

fn path(expected: &Expected, request: &Request, problems: &mut Problems<'_>) {
    let found = request.segments();
    if found.len() != expected.path.len() {
        let wanted = expected.path.iter().map(|named| named.value.as_str()).collect::<Vec<_>>();
        return problems.differ("", "the path", &format!("{wanted:?}"), &format!("{found:?}"));
    }
    for (wanted, found) in expected.path.iter().zip(&found) {
        if wanted.value != *found {
            let what = match wanted.name.as_str() {
                "" => "a segment of the path".to_owned(),
                name => format!("`{name}` in the path"),
            };
            problems.differ(&wanted.pointer, &what, &wanted.value, found);
        }
    }
}

/// The order of a query means nothing, but for that of a list.
fn query(expected: &Expected, request: &Request, problems: &mut Problems<'_>) {
    let mut found = request.query();
    for named in &expected.query {
        let Named { name, value, pointer, .. } = named;
        match found.iter().position(|(n, _)| n == name) {
            None => problems.differ(pointer, &format!("`{name}` in the query"), value, "none"),
            Some(index) => {
                let (_, came) = found.remove(index);
                if !named.is(&came) {
                    problems.differ(pointer, &format!("`{name}` in the query"), value, &came);
                }
            }
        }
    }
    for (name, value) in found {
        problems.differ("", "nothing more in the query", "nothing", &format!("{name}={value}"));
    }
}

fn headers(expected: &Expected, request: &Request, problems: &mut Problems<'_>) {
    let bearer = format!("Bearer {KEY}");
    let keys = request.headers.iter().filter(|(name, _)| name == "authorization");
    let keys = keys.map(|(_, value)| value.as_str()).collect::<Vec<_>>();
    if keys != [bearer.as_str()] {
        problems.differ("", "the header `authorization`", &bearer, &keys.join(" and "));
    }
    for named in &expected.headers {
        let Named { name, value, pointer, .. } = named;
        let found = request.header(&name.to_ascii_lowercase()).unwrap_or("none");
        if !named.is(found) {
            problems.differ(pointer, &format!("the header `{name}`"), value, found);
        }
    }
    for (name, value) in &request.headers {
        let named = expected.headers.iter().any(|named| named.name.eq_ignore_ascii_case(name));
        let is_known = named || name == "cookie" || OWN.contains(&name.as_str());
        if !is_known {
            problems.differ("", "no more headers", "none", &format!("{name}: {value}"));
        }
    }
}

fn cookies(expected: &Expected, request: &Request, problems: &mut Problems<'_>) {
    let sent = request.header("cookie").unwrap_or_default();
    let sent = pairs(&sent.replace("; ", "&").replace('+', "%2B"));
    for named in &expected.cookies {
        let found = sent.iter().find(|(name, _)| *name == named.name);
        let found = found.map_or("none", |(_, value)| value.as_str());
        if !named.is(found) {
            let what = format!("the cookie `{}`", named.name);
            problems.differ(&named.pointer, &what, &named.value, found);
        }
    }
    if sent.len() > expected.cookies.len() {
        problems.differ("", "no more cookies", "none", &format!("{sent:?}"));
    }
}

/// Returns how a body is not what the page wants.
fn body(expected: &ExpectedBody, request: &Request) -> Option<String> {
    let content_type = request.header("content-type");
    let wanted = match expected {
        ExpectedBody::Nothing => None,
        ExpectedBody::Json { media_type, .. } => Some(media_type.as_str()),
        ExpectedBody::Multipart(_) => Some("multipart/form-data"),
        ExpectedBody::Form(_) => Some("application/x-www-form-urlencoded"),
        ExpectedBody::Raw { media_type, .. } => Some(media_type.as_str()),
    };
    if content_type.map(essence) != wanted.map(essence) {
        let of = |found: Option<&str>| found.unwrap_or("none").to_owned();
        return Some(differs("the content type", &of(wanted), &of(content_type)));
    }
    let text = || short(&String::from_utf8_lossy(&request.body));
    match expected {
        ExpectedBody::Nothing if request.body.is_empty() => None,
        ExpectedBody::Nothing => Some(differs("the body", "none", &text())),
        ExpectedBody::Json { value: wanted, .. } => match serde_json::from_slice(&request.body) {
            Ok(found) => difference(wanted, &found).map(|found| format!("the body, {found}")),
            Err(error) => Some(format!("the body: expected JSON, found {} ({error})", text())),
        },
        ExpectedBody::Form(wanted) => {
            let found = pairs(&String::from_utf8_lossy(&request.body));
            (found != *wanted)
                .then(|| differs("the form", &format!("{wanted:?}"), &format!("{found:?}")))
        }
        ExpectedBody::Raw { bytes, .. } => (*bytes != request.body)
            .then(|| differs("the body", &short(&String::from_utf8_lossy(bytes)), &text())),
        ExpectedBody::Multipart(wanted) => {
            match parts(content_type.unwrap_or_default(), &request.body) {
                Ok(found) => multipart(wanted, &found),
                Err(message) => Some(format!("the body: {message}")),
            }
        }
    }
}

fn multipart(wanted: &[Part], found: &[Part]) -> Option<String> {
    let names = |parts: &[Part]| {
        let names = parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>();
        format!("{names:?}")
    };
    if names(wanted) != names(found) {
        return Some(differs("the parts", &names(wanted), &names(found)));
    }
    wanted.iter().zip(found).find_map(|(wanted, found)| part(wanted, found))
}

fn part(wanted: &Part, found: &Part) -> Option<String> {
    let what = |what: &str| format!("{what} of the part `{}`", wanted.name);
    let of = |name: &Option<String>| name.clone().unwrap_or_else(|| "none".to_owned());
    if wanted.file != found.file {
        return Some(differs(&what("the file name"), &of(&wanted.file), &of(&found.file)));
    }
    // A text is a text without saying so.
    let says = found.media_type.as_ref().filter(|found| essence(found) != "text/plain");
    if wanted.media_type.as_ref() != says {
        let found = of(&found.media_type);
        return Some(differs(&what("the media type"), &of(&wanted.media_type), &found));
    }
    let json = |part: &Part| serde_json::from_slice::<serde_json::Value>(&part.bytes).ok();
    let same = match (wanted.media_type.as_deref(), json(wanted), json(found)) {
        (Some("application/json"), Some(a), Some(b)) => difference(&a, &b).is_none(),
        _ => wanted.bytes == found.bytes,
    };
    let shown = |part: &Part| short(&String::from_utf8_lossy(&part.bytes));
    (!same).then(|| differs(&what("the content"), &shown(wanted), &shown(found)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_cookie_is_told() {
        let named = |name: &str, value: &str| Named {
            name: name.to_owned(),
            value: value.to_owned(),
            is_json: false,
            pointer: "/p".to_owned(),
        };
        let found = |sent: &str| {
            let expected = Expected {
                method: String::new(),
                path: Vec::new(),
                query: Vec::new(),
                headers: Vec::new(),
                cookies: vec![named("theme", "dark blue"), named("id", "1+1")],
                body: ExpectedBody::Nothing,
                body_pointer: String::new(),
            };
            let headers = vec![("cookie".to_owned(), sent.to_owned())];
            let request = Request { headers, ..Request::default() };
            let mut problems = Problems { operation: "/get", found: Vec::new() };
            cookies(&expected, &request, &mut problems);
            problems.found.into_iter().map(|(_, message)| message).collect::<Vec<_>>()
        };
        assert_eq!(found("theme=dark%20blue; id=1+1"), [""; 0]);
        assert_eq!(
            found("id=1+1; theme=dark"),
            ["the cookie `theme`: expected dark blue, found dark"]
        );
        assert_eq!(found("theme=dark%20blue"), ["the cookie `id`: expected 1+1, found none"]);
        assert_eq!(found("theme=dark%20blue; id=1+1; a=b").len(), 1);
    }
}
