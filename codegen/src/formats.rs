//! The formats of texts that the library checks.

use serde_json::Value;

/// What a page calls the `format` of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Date,
    DateTime,
    Email,
    Uri,
    Uuid,
}

impl Format {
    /// Returns the format of a schema's texts, where it is one that is checked.
    pub(crate) fn of(schema: &Value) -> Option<Self> {
        let is_text = schema.get("type").is_none_or(|kind| kind == "string");
        match schema.get("format").and_then(Value::as_str).filter(|_| is_text)? {
            "date" => Some(Self::Date),
            "date-time" => Some(Self::DateTime),
            "email" => Some(Self::Email),
            "uri" => Some(Self::Uri),
            "uuid" => Some(Self::Uuid),
            _ => None,
        }
    }

    /// Returns the format as pages write it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Email => "email",
            Self::Uri => "uri",
            Self::Uuid => "uuid",
        }
    }
}
