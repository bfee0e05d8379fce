//! Forms of text: numbers, addresses and identifiers, with the `{{templates}}` the service fills in.

use crate::model::{View, kind_of};
use crate::path::Path;
use crate::redact::REDACTED;

/// Returns whether the text has nothing but white space.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Returns whether there is white space in the text.
pub(super) fn has_white_space(text: &str) -> bool {
    !is_visible_ascii(text) && text.contains(char::is_whitespace)
}

/// Returns whether the text is what most names and addresses are, without a look at each character.
fn is_visible_ascii(text: &str) -> bool {
    text.bytes().fold(true, |all, byte| all & byte.is_ascii_graphic())
}

/// Returns whether the text holds a `{{template}}`.
pub(super) fn has_template(text: &str) -> bool {
    text.split("{{").skip(1).any(|rest| rest.find("}}").is_some_and(|end| end > 0))
}

/// Returns whether the text is a phone number in E.164 form, or one with a template in it.
pub(super) fn is_phone_number(text: &str) -> bool {
    if has_template(text) {
        return true;
    }
    text.strip_prefix('+').is_some_and(|digits| {
        let length = digits.len();
        (2..=15).contains(&length)
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && !digits.starts_with('0')
    })
}

/// Returns whether the text is an absolute http or https address; a template may begin it, or
/// stand anywhere in it.
pub(super) fn is_http_url(text: &str) -> bool {
    if text.starts_with("{{") && has_template(text) {
        return !has_white_space_outside_templates(text);
    }
    let rest = ["http://", "https://"].iter().find_map(|start| {
        let (own, rest) = text.split_at_checked(start.len())?;
        own.eq_ignore_ascii_case(start).then_some(rest)
    });
    rest.is_some_and(has_host) && !has_white_space_outside_templates(text)
}

/// The host may be a template, and may have templates in it.
fn has_host(rest: &str) -> bool {
    let mut inside = 0usize;
    let mut length = 0usize;
    for c in rest.chars() {
        match c {
            '{' => inside += 1,
            '}' => inside = inside.saturating_sub(1),
            '/' | '?' | '#' if inside == 0 => break,
            c if inside == 0 && !is_of_host(c) => return false,
            _ => {}
        }
        length += 1;
    }
    length > 0 && !rest.starts_with(':') && !rest.starts_with('.')
}

fn is_of_host(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']' | '@' | '%')
}

fn has_white_space_outside_templates(text: &str) -> bool {
    if is_visible_ascii(text) {
        return false;
    }
    let mut inside = 0usize;
    text.chars().any(|c| {
        match c {
            '{' => inside += 1,
            '}' => inside = inside.saturating_sub(1),
            _ => {}
        }
        inside == 0 && (c.is_whitespace() || c.is_control())
    })
}

/// Returns whether the text has only lower-case letters, digits and underscores.
pub(super) fn is_identifier(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// Returns whether the text is JSON as it stands.
pub(super) fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// Returns the text that stands at a place in quotes, cut where it is long. The key is taken out before,
/// for of one that is cut nothing would be found.
pub(super) fn quoted(text: &str, at: Path<'_>) -> String {
    const MOST: usize = 60;
    let text = &*at.scrub(text);
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
}

/// Returns the values as a list for a sentence.
pub(super) fn alternatives(values: &[&str]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(", ")
}

/// Names the texts of which one is expected.
pub(super) fn one_of(values: &[&str]) -> String {
    match values {
        [only] => format!("{only:?}"),
        several => format!("one of {}", alternatives(several)),
    }
}

/// Says what was found, but no text that may be a secret.
pub(super) fn shown(value: Option<&View<'_>>, at: Path<'_>) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(View::Text(_) | View::Unlisted(..)) if at.is_secret() => REDACTED.to_owned(),
        Some(View::Text(found) | View::Unlisted(found, _)) => quoted(found, at),
        Some(View::List(list)) if list.len() == 0 => "an empty list".to_owned(),
        Some(view @ (View::List(_) | View::Map(_) | View::Model(_))) => kind_of(*view).to_owned(),
        // As it is sent: 2, not 2.0.
        Some(View::Float(number)) => number.to_string(),
        Some(scalar) => format!("{scalar:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_are_e164_or_templates() {
        for good in ["+14155550100", "+12", "+123456789012345", "{{number}}", "+1{{n|415}}"] {
            assert!(is_phone_number(good), "{good}");
        }
        for bad in [
            "",
            "+",
            "+1",
            "14155550100",
            "+04155550100",
            "+1 415",
            "+1234567890123456",
            "{{}}",
            "{{",
            "+1415555010a",
            "+١٢٣",
        ] {
            assert!(!is_phone_number(bad), "{bad}");
        }
    }

    #[test]
    fn urls_are_absolute_and_keep_their_templates() {
        for good in [
            "https://a.b",
            "HTTP://a.b:8080/c?d=e#f",
            "https://{{subdomain}}.example.com/x",
            "https://{{host}}",
            "{{base}}/x",
            "https://a.b/{{order id}}",
            "http://[::1]:8080/",
            "https://a.b?x={{y|z w}}",
        ] {
            assert!(is_http_url(good), "{good}");
        }
        for bad in [
            "",
            "a.b",
            "/x",
            "ftp://a.b",
            "https://",
            "https:///x",
            "https://a b",
            "//a.b",
            "https://?x",
            "javascript:alert(1)",
            "{{",
            "https://a.b/ x",
            "{{a}} x",
            "https://:80/",
        ] {
            assert!(!is_http_url(bad), "{bad}");
        }
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let long = "ä".repeat(61);
        assert_eq!(quoted(&long, Path::Root), format!("\"{}\"…", "ä".repeat(60)));
        assert_eq!(quoted("a\"b", Path::Root), "\"a\\\"b\"");
    }
}
