//! Keeps secrets out of `Debug`: a tool's headers may carry the key of somebody's service.

use std::fmt;

use crate::model::View;

pub(crate) const REDACTED: &str = "[redacted]";

/// Words in the name of a header or member whose value is not shown.
const SECRET_WORDS: [&str; 8] =
    ["authorization", "cookie", "token", "secret", "password", "credential", "api-key", "apikey"];

/// Returns whether a member of this name is likely to hold a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('_', "-");
    SECRET_WORDS.iter().any(|word| name.contains(word))
}

/// Writes an object; `{key, value}` pairs name their secret in `key`.
pub(crate) fn object<'a>(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    whole: View<'a>,
    members: &mut dyn Iterator<Item = (&'a str, View<'a>)>,
) -> fmt::Result {
    let pair_is_secret = whole.member("key").and_then(View::text).is_some_and(is_secret);
    if !name.is_empty() {
        write!(f, "{name} ")?;
    }
    let mut map = f.debug_map();
    for (member, value) in members {
        if is_secret(member) && value.text().is_some() || (pair_is_secret && member == "value") {
            map.entry(&member, &format_args!("{REDACTED}"));
        } else {
            map.entry(&member, &value);
        }
    }
    map.finish()
}
