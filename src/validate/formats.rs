//! The formats that a page may give a text, each as plain as it can be: what is not of one is a warning.

use super::text::has_template;
use crate::schema::Format;

/// Returns whether a text is of a format, or has a template in it: what becomes of one, only the
/// service knows.
pub(super) fn is_of(format: &Format, text: &str) -> bool {
    has_template(text)
        || match format {
            Format::Date => is_date(text),
            Format::DateTime => is_date_time(text),
            Format::Email => is_email(text),
            Format::Uri => is_uri(text),
            Format::Uuid => is_uuid(text),
        }
}

/// Says what a text of the format is.
pub(super) fn expected(format: &Format) -> &'static str {
    match format {
        Format::Date => "a date such as \"2026-01-31\"",
        Format::DateTime => "a date and a time with its offset, such as \"2026-01-31T09:30:00Z\"",
        Format::Email => "an email address",
        Format::Uri => "an absolute URI, such as \"https://example.com/a\"",
        Format::Uuid => "a UUID such as \"123e4567-e89b-12d3-a456-426614174000\"",
    }
}

/// `full-date` of RFC 3339: a day that there is.
fn is_date(text: &str) -> bool {
    let Some([year, month, day]) = numbers(text, '-', [4, 2, 2]) else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// `date-time` of RFC 3339.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else {
        return false;
    };
    let (time, has_offset) = match time.strip_suffix(['Z', 'z']) {
        Some(time) => (time, true),
        None => match time.rfind(['+', '-']).and_then(|at| time.split_at_checked(at)) {
            Some((time, offset)) => (time, is_offset(offset)),
            None => (time, false),
        },
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let is_digits = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    // Some minutes have 61 seconds.
    let is_time =
        numbers(time, ':', [2, 2, 2]).is_some_and(|[h, m, s]| h < 24 && m < 60 && s <= 60);
    has_offset && is_digits && is_time && is_date(date)
}

/// `+05:30`.
fn is_offset(text: &str) -> bool {
    let time = text.strip_prefix(['+', '-']).unwrap_or_default();
    numbers(time, ':', [2, 2]).is_some_and(|[hours, minutes]| hours < 24 && minutes < 60)
}

/// Returns the numbers of a text, each of so many digits.
fn numbers<const N: usize>(text: &str, between: char, digits: [usize; N]) -> Option<[u32; N]> {
    let mut found = [0; N];
    let mut parts = text.split(between);
    for (number, digits) in found.iter_mut().zip(digits) {
        let part = parts.next().filter(|part| part.len() == digits)?;
        *number = part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(found)
}

/// `URI` of RFC 3986, as far as its characters go: a scheme, and something behind it.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    let is_escaped = |part: &str| {
        part.as_bytes().get(..2).is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit))
    };
    let is_something = !rest.strip_prefix("//").unwrap_or(rest).is_empty();
    is_scheme
        && is_something
        && rest.bytes().all(is_of_uri)
        && rest.split('%').skip(1).all(is_escaped)
        && rest.matches('#').count() <= 1
}

/// The unreserved and the reserved characters, and the sign that escapes all others.
fn is_of_uri(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}

/// What nearly everyone's address is, letters of other scripts among them.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let is_atom = |atom: &str| {
        !atom.is_empty()
            && atom.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c))
    };
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    local.split('.').all(is_atom) && domain.split('.').all(is_label)
}

/// Digits in groups of 8, 4, 4, 4 and 12.
fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    let is_group = |length| {
        move |group: &str| group.len() == length && group.bytes().all(|b| b.is_ascii_hexdigit())
    };
    [8, 4, 4, 4, 12].into_iter().all(|length| groups.next().is_some_and(is_group(length)))
        && groups.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn tells_apart(format: Format, good: &[&str], bad: &[&str]) {
        for text in good.iter().chain(&["{{x}}", "a {{b}} c"]) {
            assert!(is_of(&format, text), "{text:?} is refused");
        }
        for text in bad.iter().chain(&["", " ", "{{}}", "{{", "x"]) {
            assert!(!is_of(&format, text), "{text:?} is let through");
        }
    }

    #[test]
    fn a_date_is_a_day_that_there_is() {
        let good = ["2026-01-31", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"];
        let bad = [
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "2026-1-31",
            "26-01-31",
            "2026-01-31T00:00:00Z",
            "2026/01/31",
            "+026-01-31",
            "2026-01-3١",
            "2026-01-31 ",
            "2026-01",
        ];
        tells_apart(Format::Date, &good, &bad);
    }

    #[test]
    fn a_date_and_time_has_an_offset() {
        let good = [
            "2026-01-31T09:30:00Z",
            "2026-01-31t09:30:00z",
            "2026-01-31T09:30:00.123456789Z",
            "2026-01-31T23:59:60Z",
            "2026-01-31T09:30:00+05:30",
            "2026-01-31T09:30:00.5-23:59",
        ];
        let bad = [
            "2026-01-31T09:30:00",
            "2026-01-31 09:30:00Z",
            "2026-01-31",
            "2026-02-30T09:30:00Z",
            "2026-01-31T24:00:00Z",
            "2026-01-31T09:60:00Z",
            "2026-01-31T09:30:61Z",
            "2026-01-31T09:30Z",
            "2026-01-31T09:30:00.Z",
            "2026-01-31T09:30:00+0530",
            "2026-01-31T09:30:00+24:00",
            "2026-01-31T09:30:00+05:60",
            "2026-01-31T09:30:00Z+01:00",
            "2026-01-31T-09:30:00Z",
            "1767000000",
            "2026-01-31T09:30:00.1.2Z",
        ];
        tells_apart(Format::DateTime, &good, &bad);
    }

    #[test]
    fn a_uri_has_a_scheme_and_no_character_that_has_to_be_escaped() {
        let good = [
            "https://example.com",
            "HTTP://a.b:8080/c?d=e&f[]=g#h",
            "urn:isbn:0451450523",
            "mailto:a@b.c",
            "file:///etc/hosts",
            "https://[2001:db8::1]/",
            "tel:+14155550100",
            "a+b-c.d:e",
            "https://a.b/%7Ec",
            "data:,a",
        ];
        let bad = [
            "example.com",
            "/a/b",
            "//example.com/a",
            "https:",
            "https://",
            ":a",
            "1a:b",
            "a_b:c",
            "https://a.b/c d",
            "https://a.b/\u{e9}",
            "https://a.b/%7",
            "https://a.b/%zz",
            "https://a.b/#c#d",
            "https://a.b/<c>",
            "https://a.b/\n",
            "https://a.b/{c}",
            "é:a",
        ];
        tells_apart(Format::Uri, &good, &bad);
    }

    #[test]
    fn an_email_address_has_a_name_and_a_domain() {
        let good = [
            "a@b.c",
            "first.last+tag@sub.example.com",
            "o'brien@example.ie",
            "root@localhost",
            "użytkownik@przykład.pl",
            "1_2-3@4.net",
            "a@xn--bcher-kva.example",
        ];
        let bad = [
            "a",
            "@b.c",
            "a@",
            "a b@c.d",
            "a@b c",
            "a@b..c",
            ".a@b.c",
            "a.@b.c",
            "a..b@c.d",
            "a@-b.c",
            "a@b-.c",
            "a@b@c.d",
            "A <a@b.c>",
            "a@b.c,d@e.f",
            "a@b_c.d",
            "a@b.c\n",
        ];
        tells_apart(Format::Email, &good, &bad);
    }

    #[test]
    fn a_uuid_has_five_groups_of_digits() {
        let good = [
            "123e4567-e89b-12d3-a456-426614174000",
            "123E4567-E89B-12D3-A456-426614174000",
            "00000000-0000-0000-0000-000000000000",
        ];
        let bad = [
            "123e4567e89b12d3a456426614174000",
            "{123e4567-e89b-12d3-a456-426614174000}",
            "123e4567-e89b-12d3-a456-42661417400",
            "123e4567-e89b-12d3-a456-4266141740000",
            "123e4567-e89b-12d3-a456-42661417400g",
            "123e4567-e89b-12d3-a456-426614174000-",
            "123e45678-e89-12d3-a456-426614174000",
            "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
        ];
        tells_apart(Format::Uuid, &good, &bad);
    }
}
