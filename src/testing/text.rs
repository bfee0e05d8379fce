//! Forms of text that the documentation asks for.

/// Stands for a `{{template}}` while the text around it is looked at.
const TEMPLATE: char = '\u{fffc}';

pub(super) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

pub(super) fn is_identifier(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    !text.is_empty() && text.chars().all(allowed)
}

/// Accepts E.164, and whatever holds a template: its value is not known yet.
pub(super) fn is_phone(text: &str) -> bool {
    if folded(text).contains(TEMPLATE) {
        return true;
    }
    text.strip_prefix('+').is_some_and(|digits| {
        (2..=15).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.chars().all(|c| c.is_ascii_digit())
    })
}

/// Accepts an absolute http(s) URL; a template may stand anywhere in it or begin it.
pub(super) fn is_url(text: &str) -> bool {
    let text = folded(text);
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return false;
    }
    if text.starts_with(TEMPLATE) {
        return true;
    }
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let is_web = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    (is_web || scheme.contains(TEMPLATE)) && has_host(rest)
}

fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let (host, port) = match host.rsplit_once(':') {
        // The colons of an IPv6 address stand inside its brackets.
        Some((host, port)) if !port.contains(']') => (host, port),
        _ => (host, ""),
    };
    let port_fits = port.is_empty() || port.contains(TEMPLATE) || port.parse::<u16>().is_ok();
    let allowed = |c: char| c.is_alphanumeric() || "-._~:[]%".contains(c) || c == TEMPLATE;
    !host.is_empty() && host.chars().all(allowed) && port_fits
}

/// Puts one character in the place of each template.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, opened)) = rest.split_once("{{") {
        let Some((inside, after)) = opened.split_once("}}") else {
            break;
        };
        folded.push_str(before);
        if is_blank(inside) {
            folded.push_str("{{}}");
        } else {
            folded.push(TEMPLATE);
        }
        rest = after;
    }
    folded.push_str(rest);
    folded
}
