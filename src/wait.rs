//! When the service says to come back.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use serde_json::Value;

/// In milliseconds: what is said beside `Retry-After` where that is not precise enough.
const RETRY_AFTER_MS: &str = "retry-after-ms";

/// Returns how long the service wants to be left alone: by its `retry-after-ms`, by its `Retry-After`,
/// in seconds or as a date, or else by the body's `rateLimit.retryAfterSec`, `retryAfterSec` or
/// `retry_after`.
pub(crate) fn stated(headers: &HeaderMap, body: &[u8]) -> Option<Duration> {
    of_headers(headers).or_else(|| of_body(&crate::json::parse(body).ok()?))
}

fn of_headers(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    if let Some(wait) = text(RETRY_AFTER_MS).and_then(|text| decimal(text, 1e-3)) {
        return Some(wait);
    }
    let text = text(RETRY_AFTER.as_str())?;
    // RFC 9110 has no fraction; services do.
    if let Some(wait) = decimal(text, 1.0) {
        return Some(wait);
    }
    let at = httpdate::parse_http_date(text).ok()?;
    // Against the service's own clock: this machine's may be wrong.
    let date = headers.get(DATE).and_then(|date| date.to_str().ok());
    let now = date.and_then(|date| httpdate::parse_http_date(date).ok());
    Some(at.duration_since(now.unwrap_or_else(SystemTime::now)).unwrap_or_default())
}

/// Reads digits, perhaps with a fraction, as a number of this many seconds each.
fn decimal(text: &str, unit: f64) -> Option<Duration> {
    let is_decimal = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number = text.parse::<f64>().ok().filter(|_| is_decimal)?;
    // More than a duration can hold is for ever.
    Some(Duration::try_from_secs_f64(number * unit).unwrap_or(Duration::MAX))
}

fn of_body(body: &Value) -> Option<Duration> {
    let places = [body.get("rateLimit"), Some(body), body.get("error"), body.get("data")];
    let names = ["retryAfterSec", "retry_after", "retryAfter"];
    let mut found = places.into_iter().flatten().flat_map(|place| names.map(|n| place.get(n)));
    let seconds = found.find_map(|value| match value? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    })?;
    Duration::try_from_secs_f64(seconds).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter();
        pairs.map(|(n, v)| (n.parse().unwrap(), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn every_way_to_state_a_wait_is_read() {
        const DATE: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        let later = ("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT");
        for (pairs, body, expected) in [
            (&[("retry-after", "3")][..], "", Some(3.0)),
            (&[("retry-after", " 0 ")], "{\"retry_after\":9}", Some(0.0)),
            (&[DATE, later], "", Some(30.0)),
            (&[later], "", Some(0.0)),
            (&[("retry-after", "0.493")], "{\"retry_after\":9}", Some(0.493)),
            (&[("retry-after", "1.")], "", Some(1.0)),
            (&[("retry-after-ms", "493")], "{\"retry_after\":9}", Some(0.493)),
            (&[("retry-after-ms", "0.5"), ("retry-after", "1")], "", Some(0.0005)),
            (&[("retry-after-ms", "soon"), ("retry-after", "1")], "", Some(1.0)),
            (&[("retry-after", "soon")], "", None),
            (&[("retry-after", "")], "", None),
            (&[("retry-after", ".")], "", None),
            (&[("retry-after", "1.2.3")], "", None),
            (&[("retry-after", "1e3")], "", None),
            (&[("retry-after", "inf")], "", None),
            (&[("retry-after", "-1")], "", None),
            (&[("retry-after", "soon")], "{\"retry_after\":2}", Some(2.0)),
            (&[], "{\"message\":\"m\",\"rateLimit\":{\"limit\":1,\"retryAfterSec\":4}}", Some(4.0)),
            (&[], "{\"retryAfterSec\":0.5}", Some(0.5)),
            (&[], "{\"retry_after\":\"7\"}", Some(7.0)),
            (&[], "{\"retry_after\":-7}", None),
            (&[], "{\"retry_after\":null}", None),
            (&[], "[1]", None),
            (&[], "<html>", None),
        ] {
            let found = stated(&headers(pairs), body.as_bytes());
            assert_eq!(found.map(|wait| wait.as_secs_f64()), expected, "{pairs:?} {body}");
        }
        let forever = headers(&[("retry-after", "99999999999999999999999")]);
        assert_eq!(stated(&forever, b""), Some(Duration::MAX));
    }
}
