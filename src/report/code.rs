//! The kinds of findings.

use std::fmt;

/// What kind of finding it is.
///
/// In JSON it is the text of [`as_str`](Self::as_str), which stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingCode {
    /// `missing`: what is required is not there, or is blank.
    Missing,
    /// `not_allowed`: something is there that may not be, or not with what else is set.
    NotAllowed,
    /// `not_exactly_one`: of several members exactly one has to be set.
    NotExactlyOne,
    /// `wrong_type`: the value is not of the documented type, or of none of a union's forms.
    WrongType,
    /// `wrong_format`: the text is not of the documented form: a URL, a date or a phone number, say.
    WrongFormat,
    /// `out_of_range`: the number, or how many characters, items or members there are, is outside of
    /// its documented range, or the number is no multiple of the documented one.
    OutOfRange,
    /// `duplicate`: the value occurs twice, where it has to be unique.
    Duplicate,
    /// `unlisted_value`: the page does not list the value; the lists grow.
    UnlistedValue,
    /// `unknown_member`: no field has this name, but one that is not set has nearly this.
    UnknownMember,
    /// `inexact`: the number is too long for its Rust type; it is kept and sent as it came.
    Inexact,
    /// `deprecated`: something deprecated is used.
    Deprecated,
    /// `unsendable`: JSON or HTTP cannot carry the value, or the file cannot be read.
    Unsendable,
}

impl FindingCode {
    /// Returns the code as it stands in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotAllowed => "not_allowed",
            Self::NotExactlyOne => "not_exactly_one",
            Self::WrongType => "wrong_type",
            Self::WrongFormat => "wrong_format",
            Self::OutOfRange => "out_of_range",
            Self::Duplicate => "duplicate",
            Self::UnlistedValue => "unlisted_value",
            Self::UnknownMember => "unknown_member",
            Self::Inexact => "inexact",
            Self::Deprecated => "deprecated",
            Self::Unsendable => "unsendable",
        }
    }
}

impl fmt::Display for FindingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
