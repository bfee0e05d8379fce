//! Keeps secrets out of `Debug`: a tool's headers may carry the key of somebody's service.

pub(crate) const REDACTED: &str = "[redacted]";

/// Words in the name of a header or member whose value is not shown.
const SECRET_WORDS: [&str; 12] = [
    "authorization",
    "authentication",
    "x-auth",
    "bearer",
    "cookie",
    "credential",
    "jwt",
    "passwd",
    "password",
    "secret",
    "signature",
    "token",
];

/// Returns whether a member of this name is likely to hold a secret: by a word in it, or because it
/// is some kind of key, such as `X-Functions-Key`.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.as_bytes();
    let from = |start: usize| name.get(start..).unwrap_or_default();
    let ends_with = |end: &str| begins(from(name.len().saturating_sub(end.len())), end);
    let is_key = (name.len() > "key".len() && ends_with("key")) || ends_with("-auth");
    let holds_word = |start| SECRET_WORDS.iter().any(|word| begins(from(start), word));
    is_key || (0..name.len()).any(holds_word)
}

/// Returns whether a name begins with a word in any case, `_` counting as `-`.
fn begins(name: &[u8], word: &str) -> bool {
    let is_same = |(own, of_word): (&u8, u8)| {
        own.to_ascii_lowercase() == of_word || (*own == b'_' && of_word == b'-')
    };
    name.len() >= word.len() && name.iter().zip(word.bytes()).all(is_same)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::is_secret;
    use crate::model::Json;

    #[test]
    fn what_holds_a_secret_is_not_shown() {
        let value = json!({
            "credentials": { "user": "u", "pin": "1234" },
            "tokens": ["1234"],
            "secret": "1234",
            "pair": { "key": "Authorization", "value": "1234" },
            "max_tokens": 7,
        });
        let shown = format!("{:?}", Json::view(&value));
        assert!(!shown.contains("1234") && shown.contains("7"), "{shown}");
        assert_eq!(shown.matches("[redacted]").count(), 4, "{shown}");
    }

    #[test]
    fn names_of_secrets_are_told_from_others() {
        for name in [
            "Authorization",
            "Proxy-Authorization",
            "X-Api-Key",
            "xi-api-key",
            "apikey",
            "API_KEY",
            "Ocp-Apim-Subscription-Key",
            "x-functions-key",
            "X-Auth-Token",
            "x-auth",
            "Cookie",
            "set-cookie",
            "accessToken",
            "client_secret",
            "X-Hub-Signature-256",
            "X_AUTH_x",
            "é-key",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in [
            "",
            "key",
            "KEY",
            "keys",
            "y",
            "auth",
            "name",
            "content-type",
            "author",
            "x-request-id",
            "keyboard",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }
}
