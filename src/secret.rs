//! The key, where it must not be shown.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use percent_encoding::utf8_percent_encode;
use reqwest::header::HeaderMap;

use crate::escaped::ESCAPED;
use crate::redact::{REDACTED, is_secret};

/// The shortest key that is looked for in texts, in characters: a shorter one stands in many words by
/// chance, and to take it out of them would leave messages that nobody can read.
const SHORTEST: usize = 8;

/// The key of a client: nothing that is printed holds it, even where the service echoes it.
#[derive(Clone)]
pub struct Secret {
    /// The key as it is, as `Debug` writes it between its quotes, and as it stands in a URL; empty if
    /// it is too short to be looked for.
    forms: Arc<[String]>,
}

impl Secret {
    pub(crate) fn new(key: &str) -> Self {
        let key = if key.chars().count() < SHORTEST { "" } else { key };
        let quoted = format!("{key:?}");
        let escaped = quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        let in_url = utf8_percent_encode(key, ESCAPED).to_string();
        let in_lower = |part: &str| match part.split_at_checked(2) {
            Some((code, rest)) => format!("%{}{rest}", code.to_ascii_lowercase()),
            None => format!("%{part}"),
        };
        let mut parts = in_url.split('%');
        let begin = parts.next().unwrap_or_default().to_owned();
        let in_lower_url = parts.fold(begin, |url, part| url + &in_lower(part));
        let mut forms = vec![key.to_owned()];
        for form in [escaped.unwrap_or(key), &in_url, &in_lower_url] {
            if !forms.iter().any(|known| known == form) {
                forms.push(form.to_owned());
            }
        }
        Self { forms: forms.into() }
    }

    /// Returns the text without the key.
    pub(crate) fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::from(text);
        for form in self.forms.iter() {
            if !form.is_empty() && text.contains(form) {
                text = text.replace(form, REDACTED).into();
            }
        }
        text
    }

    /// Marks the headers that hold the key, or are secret by their name, so that `Debug` does not
    /// show them.
    pub(crate) fn mark(&self, headers: &mut HeaderMap) {
        for (name, value) in headers.iter_mut() {
            let holds_key = || {
                // No form is shorter than the key itself.
                if self.forms.first().is_some_and(|key| value.len() < key.len()) {
                    return false;
                }
                let text = String::from_utf8_lossy(value.as_bytes());
                matches!(self.scrub(&text), Cow::Owned(_))
            };
            if is_secret(name.as_str()) || holds_key() {
                value.set_sensitive(true);
            }
        }
    }

    /// Shows a value as `Debug` does, without the key.
    pub(crate) fn debug(&self, value: &dyn fmt::Debug, alternate: bool) -> Scrubbed {
        let text = if alternate { format!("{value:#?}") } else { format!("{value:?}") };
        Scrubbed(self.scrub(&text).into_owned())
    }
}

/// A text that is shown as it is.
pub(crate) struct Scrubbed(String);

impl fmt::Debug for Scrubbed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::Secret;
    use crate::report::{Finding, FindingCode, Report, Severity};

    #[test]
    fn a_key_is_found_in_the_form_that_debug_gives_it() {
        let key = r#"ab"cd\ef'gh"#;
        let secret = Secret::new(key);
        let shown = format!("{:?}", secret.debug(&["x", key], false));
        assert_eq!(shown, r#"["x", "[redacted]"]"#);
        assert_eq!(secret.scrub(&format!("{key} {key:?}")), r#"[redacted] "[redacted]""#);
    }

    #[test]
    fn a_key_of_a_few_characters_is_not_looked_for() {
        for (key, expected) in [
            ("k", "workflow k1234567 k12345678"),
            ("\"\"\"\"\"\"\"", "workflow k1234567 k12345678"),
            ("éééé567", "workflow k1234567 k12345678"),
            ("1234567", "workflow k1234567 k12345678"),
            ("12345678", "workflow k1234567 k[redacted]"),
        ] {
            let secret = Secret::new(key);
            assert_eq!(secret.scrub("workflow k1234567 k12345678"), expected, "{key}");
            let mut headers = reqwest::header::HeaderMap::new();
            headers.insert("x-kind", "workflow".parse().unwrap());
            headers.insert("authorization", "Bearer k".parse().unwrap());
            secret.mark(&mut headers);
            let is_hidden = ["x-kind", "authorization"].map(|name| headers[name].is_sensitive());
            assert_eq!(is_hidden, [false, true], "{key}");
        }
    }

    #[test]
    fn a_key_is_found_as_it_stands_in_a_url() {
        let secret = Secret::new("a/b+c_de");
        for text in ["a/b+c_de", "a%2Fb%2Bc_de", "a%2fb%2bc_de"] {
            assert_eq!(secret.scrub(&format!("x={text}&y")), "x=[redacted]&y");
        }
        assert_eq!(Secret::new("").scrub("x"), "x");
    }

    #[test]
    fn a_report_shows_the_key_nowhere() {
        let mut report = Report::default();
        report.add(Finding {
            code: FindingCode::Missing,
            severity: Severity::Error,
            path: "headers.my-own-key".to_owned(),
            expected: "something".into(),
            found: "my-own-key".to_owned(),
            basis: "a rule".into(),
            deprecated: None,
        });
        report.scrub(&Secret::new("my-own-key"));
        let line = "error: headers.[redacted]: expected something, found [redacted] (a rule)";
        assert_eq!(report.to_string(), line);
    }
}
