//! How the body of a refusal begins, where nothing else tells what the service said.

use serde_json::Value;

use crate::model::Json;
use crate::secret::Secret;

/// How much of it is shown, in characters.
const MOST: usize = 200;

/// Returns the first line with something in it, without the key and cut where it is long; of JSON the
/// whole on one line, without what looks like a secret.
pub(super) fn of(body: &[u8], secret: &Secret) -> Option<String> {
    let text = match crate::json::parse(body) {
        Ok(value) if says_nothing(&value) => return None,
        Ok(value) => format!("{:?}", value.view()),
        Err(_) => {
            let text = String::from_utf8_lossy(body);
            let mut lines = text.lines().map(|line| line.trim_matches('\u{feff}'));
            let line = lines.find(|line| !line.trim().is_empty())?;
            Some(line).filter(|line| !is_broken_json(line))?.to_owned()
        }
    };
    // A key that is cut in two would not be found.
    Some(cut(secret.scrub(text.trim()).trim()))
}

/// Returns whether a text was to be JSON: what of it is a secret, its broken form does not tell.
fn is_broken_json(line: &str) -> bool {
    let inside = line.trim_start().strip_prefix(['{', '[']).unwrap_or_default();
    inside.trim_start().starts_with(['"', '{', '['])
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str) -> Option<String> {
        of(body.as_bytes(), &Secret::new("a-key-of-some-length"))
    }

    #[test]
    fn the_first_line_that_says_something_is_shown() {
        for (body, expected) in [
            ("\u{feff}\r\n \r\n<!DOCTYPE html>\n<html>", Some("<!DOCTYPE html>")),
            ("upstream\u{1b}[31m failed \rnow", Some("upstream\u{1b}[31m failed \rnow")),
            (" \n\t", None),
            ("", None),
            ("null", None),
            ("{}", None),
            ("[]", None),
            ("17", Some("17")),
            ("{\"code\":\n 17, \"token\": \"abc\"}", Some("{\"code\": 17, \"token\": [redacted]}")),
            ("{\"code\": 17", None),
            ("\n[ {\"code\": 17", None),
            ("[error] upstream", Some("[error] upstream")),
        ] {
            assert_eq!(shown(body).as_deref(), expected, "{body:?}");
        }
        assert_eq!(of(b"caf\xe9", &Secret::new("")).as_deref(), Some("caf\u{fffd}"));
    }

    #[test]
    fn what_is_long_is_cut_after_the_key_is_taken_out() {
        assert_eq!(shown(&"é".repeat(200)), Some("é".repeat(200)));
        assert_eq!(shown(&"é".repeat(201)), Some(format!("{}…", "é".repeat(200))));
        // The key begins before the cut, and ends behind it.
        let before = "x".repeat(185);
        let body = format!("{before}a-key-of-some-length and more than is shown");
        assert_eq!(shown(&body), Some(format!("{before}[redacted] and …")));
    }
}
