//! What the service itself says of an operation's end, in the headers of an answer.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{HeaderMap, LINK};

/// What an answer says of the operation's deprecation: its headers `Deprecation` (RFC 9745, and the
/// older `true` or date), `Sunset` (RFC 8594) and `Link`.
#[derive(Clone, PartialEq, Eq)]
pub struct Deprecation {
    since: Option<SystemTime>,
    sunset: Option<SystemTime>,
    links: Vec<(String, String)>,
}

impl Deprecation {
    /// Returns when the operation became or becomes deprecated, where the service says it.
    #[must_use]
    pub fn since(&self) -> Option<SystemTime> {
        self.since
    }

    /// Returns when the operation stops to work, where the service says it.
    #[must_use]
    pub fn sunset(&self) -> Option<SystemTime> {
        self.sunset
    }

    /// Returns the addresses that tell more, each with its relation: `deprecation`, `sunset` or
    /// `successor-version`.
    pub fn links(&self) -> impl Iterator<Item = (&str, &str)> {
        self.links.iter().map(|(relation, address)| (relation.as_str(), address.as_str()))
    }

    /// Reads the headers; a link alone deprecates nothing.
    pub(crate) fn read(headers: &HeaderMap) -> Option<Self> {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let deprecation = text("deprecation").filter(|text| !is_false(text));
        let sunset = text("sunset").and_then(|text| httpdate::parse_http_date(text).ok());
        if deprecation.is_none() && sunset.is_none() {
            return None;
        }
        let links = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
        let links = links.flat_map(links_of).collect();
        Some(Self { since: deprecation.and_then(instant), sunset, links })
    }

    /// Says it in a sentence for a log; a successor's address may hold ids, which belong in none.
    pub(crate) fn sentence(&self) -> String {
        let mut sentence = "the service says that this operation is deprecated".to_owned();
        if let Some(since) = self.since {
            sentence.push_str(&format!(", since {}", date(since)));
        }
        if let Some(sunset) = self.sunset {
            sentence.push_str(&format!(", and stops to work on {}", date(sunset)));
        }
        for (relation, address) in self.links().filter(|(name, _)| *name != "successor-version") {
            sentence.push_str(&format!("; {relation}: {address}"));
        }
        sentence
    }
}

/// Shows the relations and not the addresses, which may hold ids, or the key where the service repeats it.
impl fmt::Debug for Deprecation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deprecation")
            .field("since", &self.since)
            .field("sunset", &self.sunset)
            .field("links", &self.links().map(|(relation, _)| relation).collect::<Vec<_>>())
            .finish()
    }
}

fn is_false(text: &str) -> bool {
    text.is_empty() || ["false", "?0"].iter().any(|no| text.eq_ignore_ascii_case(no))
}

/// Reads `@` and seconds, or a date; `true` names no instant.
fn instant(text: &str) -> Option<SystemTime> {
    let Some(seconds) = text.strip_prefix('@') else {
        return httpdate::parse_http_date(text).ok();
    };
    let seconds: i64 = seconds.parse().ok()?;
    let length = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { UNIX_EPOCH.checked_sub(length) } else { UNIX_EPOCH.checked_add(length) }
}

/// Writes a date; a year that HTTP cannot write is told as seconds.
fn date(at: SystemTime) -> String {
    let seconds = at.duration_since(UNIX_EPOCH).map_or(0, |length| length.as_secs());
    if seconds < 253_402_300_800 {
        return httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds));
    }
    format!("@{seconds}")
}

/// Returns the links of one header: `<address>; rel="a b", <address>; rel=c`.
fn links_of(header: &str) -> Vec<(String, String)> {
    const RELATIONS: [&str; 3] = ["deprecation", "sunset", "successor-version"];
    let mut links = Vec::new();
    for link in header.split('<').skip(1) {
        let Some((address, parameters)) = link.split_once('>') else {
            continue;
        };
        let relations = parameters.split(';').filter_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            let value = value.trim().trim_end_matches(',').trim().trim_matches('"');
            name.trim().eq_ignore_ascii_case("rel").then_some(value)
        });
        for relation in relations.flat_map(str::split_ascii_whitespace) {
            if let Some(known) = RELATIONS.iter().find(|r| r.eq_ignore_ascii_case(relation)) {
                links.push(((*known).to_owned(), address.to_owned()));
            }
        }
    }
    links
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderName, HeaderValue};

    fn read(pairs: &[(&'static str, &'static str)]) -> Option<Deprecation> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        Deprecation::read(&headers)
    }

    #[test]
    fn every_form_of_the_headers_is_read() {
        let at = |seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        for (deprecation, since) in [
            ("@1688169599", at(1_688_169_599)),
            ("true", None),
            ("?1", None),
            ("Sun, 06 Nov 1994 08:49:37 GMT", at(784_111_777)),
            ("@99999999999999999999", None),
            ("soon", None),
        ] {
            let found = read(&[("deprecation", deprecation)]).unwrap();
            assert_eq!((found.since(), found.sunset()), (since, None), "{deprecation}");
        }
        for none in ["", "false", "?0"] {
            assert_eq!(read(&[("deprecation", none)]), None);
        }
        let found = read(&[("sunset", "Sun, 06 Nov 1994 08:49:37 GMT")]).unwrap();
        assert_eq!((found.since(), found.sunset()), (None, at(784_111_777)));
        assert_eq!(read(&[("link", "<a>; rel=deprecation")]), None);
        for far in ["@-99999999999", "@999999999999999"] {
            assert!(read(&[("deprecation", far)]).unwrap().sentence().contains("since"));
        }
    }

    /// The service may repeat the key in one, or an id.
    #[test]
    fn no_address_is_shown() {
        let found = read(&[("deprecation", "true"), ("link", "<https://a/?k=key>; rel=sunset")]);
        let shown = format!("{:?}", found.unwrap());
        assert!(shown.contains("links: [\"sunset\"]") && !shown.contains("https"), "{shown}");
    }

    #[test]
    fn links_are_told_by_their_relation() {
        let found = read(&[
            ("deprecation", "true"),
            ("link", "<https://a/?x=1,2>; rel=\"deprecation\"; type=\"text/html\", <b>; rel=next"),
            ("link", "<c>;title=\"x\";REL=\"sunset successor-version\", <broken"),
        ]);
        let found = found.unwrap();
        assert_eq!(
            found.links().collect::<Vec<_>>(),
            [("deprecation", "https://a/?x=1,2"), ("sunset", "c"), ("successor-version", "c")]
        );
        assert!(found.sentence().ends_with("; sunset: c"), "{}", found.sentence());
    }
}
