//! Numbers: what a Rust type cannot hold exactly stays JSON.

use serde_json::Value;

use super::base::{Json, View};

impl Json for i64 {
    const KIND: &'static str = "an integer";

    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }

    fn fits(value: &Value) -> bool {
        integer(value).is_some()
    }

    fn read(value: Value) -> Result<Self, Value> {
        integer(&value).ok_or(value)
    }
}

/// Returns whether the integer has a float of its own.
fn is_exact(integer: i64) -> bool {
    integer.unsigned_abs() <= 1 << 53
}

/// `30.0` is the integer 30 to JSON Schema; what an `i64` cannot hold stays JSON.
fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().filter(|_| value.is_f64()).and_then(whole))
}

/// Returns the integer that a float is, if it stands for no other.
pub(super) fn whole(number: f64) -> Option<i64> {
    #[allow(clippy::cast_possible_truncation, reason = "checked on the next line")]
    let integer = number as i64;
    let is_whole = number.fract() == 0.0 && is_exact(integer);
    is_whole.then_some(integer)
}

impl Json for f64 {
    const KIND: &'static str = "a number";
    /// It may be infinite.
    const CHECKED: bool = true;

    fn view(&self) -> View<'_> {
        View::Float(*self)
    }

    fn fits(value: &Value) -> bool {
        float(value).is_some()
    }

    fn read(value: Value) -> Result<Self, Value> {
        float(&value).ok_or(value)
    }
}

/// An integer that a float would round stays JSON.
fn float(value: &Value) -> Option<f64> {
    let fits = value.is_f64() || value.as_i64().is_some_and(is_exact);
    value.as_f64().filter(|_| fits)
}

/// Says which numbers fit, where a number is only too long for the Rust type of this kind of JSON.
pub(crate) fn fitting(kind: &str, found: &Value) -> Option<&'static str> {
    if !found.is_number() {
        return None;
    }
    match kind {
        f64::KIND => Some("a number that fits an `f64` (a whole one up to 2^53)"),
        i64::KIND if !found.is_f64() => Some("an integer that fits an `i64`"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::Validate;
    use crate::types::{DraftConfigRequest, Tool};

    /// Reads a draft with this number in a field of type `f64`.
    fn read(number: &str) -> Result<DraftConfigRequest, serde_json::Error> {
        serde_json::from_str(&format!("{{\"interruptionBackoffTimer\":{number}}}"))
    }

    #[test]
    fn a_whole_number_is_written_as_it_was_read() -> Result<(), serde_json::Error> {
        for (number, written) in [
            ("2", "2"),
            ("-3", "-3"),
            ("0", "0"),
            ("-0.0", "-0.0"),
            ("2.5", "2.5"),
            ("5000.0", "5000"),
            ("9007199254740992", "9007199254740992"),
            ("-9007199254740992", "-9007199254740992"),
            ("1e300", "1e+300"),
            // What a float would round stays what it is.
            ("9007199254740993", "9007199254740993"),
            ("-9007199254740993", "-9007199254740993"),
            ("12345678901234567890", "12345678901234567890"),
        ] {
            let expected = format!("{{\"interruptionBackoffTimer\":{written}}}");
            let from_text = read(number)?;
            assert_eq!(serde_json::to_string(&from_text)?, expected, "{number}");
            let tree: Value = serde_json::to_value(&from_text)?;
            let from_tree: DraftConfigRequest = serde_json::from_value(tree)?;
            assert_eq!(serde_json::to_string(&from_tree)?, expected, "{number} from a tree");
        }
        Ok(())
    }

    #[test]
    fn a_number_that_is_too_long_is_told_and_sent() -> Result<(), serde_json::Error> {
        let report = read("12345678901234567890")?.validate();
        assert!(report.is_valid(), "{report}");
        assert_eq!(
            report.to_string(),
            "warning: interruptionBackoffTimer: expected a number that fits an `f64` (a whole one \
             up to 2^53), found 12345678901234567890 (it is kept and sent as it came)"
        );
        assert!(!read("\"2\"")?.validate().is_valid());
        let tool: Tool = serde_json::from_str("{\"timeout\":12345678901234567890}")?;
        let report = tool.validate();
        let expected = report.warnings().map(|found| found.expected()).collect::<Vec<_>>();
        assert_eq!(expected, ["an integer that fits an `i64`"]);
        Ok(())
    }
}
