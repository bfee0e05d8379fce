//! The tables that the generated code keeps of each schema: plain data for the rules to read.

use serde_json::Value;

use crate::model::FieldSet;
use crate::path::Path;
use crate::report::{FindingCode, Report, Severity};

/// One schema of the pages.
#[derive(Debug)]
pub struct Schema {
    /// Its name in the pages.
    pub name: &'static str,
    /// Its name in Rust.
    pub rust: &'static str,
    /// Its members, in the order of the model's fields.
    pub fields: &'static [Field],
    /// How many members it may have.
    pub(crate) bounds: &'static [Bound],
    /// What it says of the members that it does not name.
    pub(crate) others: Others,
    /// What to use instead, where the page calls it deprecated.
    pub(crate) deprecated: Option<&'static str>,
    /// The hand-written rules that attach to it.
    pub(crate) rules: &'static [Rules],
    /// The fields that the page requires.
    pub(crate) required: FieldSet,
    /// The fields of which the check says something wherever they are set.
    pub(crate) marked: FieldSet,
}

impl Schema {
    pub(crate) const fn new(
        name: &'static str,
        rust: &'static str,
        fields: &'static [Field],
        rules: &'static [Rules],
    ) -> Self {
        let (mut required, mut marked) = (FieldSet::NONE, FieldSet::NONE);
        let (mut rest, mut index) = (fields, 0);
        while let [field, others @ ..] = rest {
            required = required.with(index, field.required);
            marked = marked.with(index, field.deprecated.is_some() || !field.bounds.is_empty());
            (rest, index) = (others, index + 1);
        }
        Self {
            name,
            rust,
            fields,
            bounds: &[],
            others: Others::Any,
            deprecated: None,
            rules,
            required,
            marked,
        }
    }

    #[allow(dead_code, reason = "the pages may set no bounds")]
    pub(crate) const fn bounds(mut self, bounds: &'static [Bound]) -> Self {
        self.bounds = bounds;
        self
    }

    #[allow(dead_code, reason = "the pages may deprecate nothing")]
    pub(crate) const fn deprecated(mut self, note: &'static str) -> Self {
        self.deprecated = Some(note);
        self
    }

    #[allow(dead_code, reason = "the pages may say nothing of other members")]
    pub(crate) const fn others(mut self, others: Others) -> Self {
        self.others = others;
        self
    }
}

/// What a schema says of the members that it does not name.
#[derive(Debug)]
#[allow(dead_code, reason = "the pages may say nothing of other members")]
pub(crate) enum Others {
    /// Nothing.
    Any,
    /// There are none.
    None,
    /// They are of the type that the function checks them for, and within the bounds.
    Like(fn(&Value, Path<'_>, &mut Report), &'static [Bound]),
}

/// One member of a schema.
#[derive(Debug)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) any_type: bool,
    /// Whether its value tells of which form of a union an object is.
    pub(crate) tells: bool,
    pub(crate) deprecated: Option<&'static str>,
    pub(crate) bounds: &'static [Bound],
}

impl Field {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, required: false, any_type: false, tells: false, deprecated: None, bounds: &[] }
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// A value of another type is a warning: clients were seen to send one.
    #[allow(dead_code, reason = "the pages may lack the fields that need it")]
    pub(crate) const fn any_type(mut self) -> Self {
        self.any_type = true;
        self
    }

    #[allow(dead_code, reason = "the pages may have no constants")]
    pub(crate) const fn tells(mut self) -> Self {
        self.tells = true;
        self
    }

    #[allow(dead_code, reason = "the pages may set no bounds")]
    pub(crate) const fn bounds(mut self, bounds: &'static [Bound]) -> Self {
        self.bounds = bounds;
        self
    }

    #[allow(dead_code, reason = "the pages may deprecate nothing")]
    pub(crate) const fn deprecated(mut self, note: &'static str) -> Self {
        self.deprecated = Some(note);
        self
    }
}

/// One bound that a schema sets its values. It is for values of one JSON type, and says nothing of
/// others.
#[derive(Debug)]
#[allow(dead_code, reason = "the pages may set no bounds")]
pub(crate) enum Bound {
    /// A number from the first to the second; infinite where there is no end.
    Range(f64, f64),
    /// A number above the first and below the second.
    Between(f64, f64),
    /// A number that is so many times this one.
    MultipleOf(f64),
    /// A text of so many characters; the second is the largest number where there is no end.
    Chars(u64, u64),
    /// A text of this format; what clients send strays from it, so that it is no error.
    Format(Format),
    /// A list of so many items.
    Items(u64, u64),
    /// An object of so many members.
    Members(u64, u64),
    /// A list of which no two items are the same.
    Distinct,
    /// A number or a boolean that is one of these, as JSON: the lists grow.
    Listed(&'static [&'static str]),
    /// A text that is one of these, by which a union tells its forms apart.
    Tag(&'static [&'static str]),
    /// A list or a map of values within these.
    Each(&'static [Bound]),
}

impl Bound {
    /// Returns the code of what is out of bounds.
    pub(crate) const fn code(&self) -> FindingCode {
        match self {
            Self::Distinct => FindingCode::Duplicate,
            Self::Listed(_) | Self::Tag(_) => FindingCode::UnlistedValue,
            Self::Format(_) => FindingCode::WrongFormat,
            _ => FindingCode::OutOfRange,
        }
    }

    /// Returns how much it matters that a value is out of bounds.
    pub(crate) const fn severity(&self) -> Severity {
        match self {
            Self::Listed(_) | Self::Format(_) => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// A format of texts.
#[derive(Debug)]
#[allow(dead_code, reason = "the pages may have no text of a format")]
pub(crate) enum Format {
    /// `full-date` of RFC 3339.
    Date,
    /// `date-time` of RFC 3339.
    DateTime,
    /// An email address.
    Email,
    /// `URI` of RFC 3986: one with a scheme.
    Uri,
    /// Hexadecimal digits in five groups.
    Uuid,
}

/// Rules of a schema, and when they count. Sets of them are bits, the first rule's the lowest.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) rules: &'static [Rule],
    /// Those that may find something whatever is set.
    pub(crate) always: u64,
    /// Those that may find something only where a field is set, for each field.
    pub(crate) of_fields: &'static [u64],
    pub(crate) questions: &'static [Question],
}

/// Returns the set of the rules of these numbers.
#[allow(dead_code, reason = "the pages may lack the schemas that have rules")]
pub(crate) const fn bits(numbers: &[u8]) -> u64 {
    let (mut rest, mut bits) = (numbers, 0);
    while let [number, others @ ..] = rest {
        bits |= 1 << *number;
        rest = others;
    }
    bits
}

/// A member whose value decides which rules count.
#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) field: usize,
    /// The member inside that member.
    pub(crate) inside: Option<&'static str>,
    /// What the service takes an absent member for.
    pub(crate) default: Option<&'static str>,
    pub(crate) conditions: &'static [Condition],
}

/// What must hold of that member for some rules to count.
#[derive(Debug)]
pub(crate) struct Condition {
    pub(crate) values: &'static [&'static str],
    /// Holds for the listed values that are not among `values`.
    pub(crate) negated: bool,
    pub(crate) rules: u64,
}

/// One rule, with the positions of the fields it speaks of.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) field: Option<usize>,
    /// The members that lead from the field to what is checked.
    pub(crate) inside: &'static [&'static str],
    pub(crate) check: Check,
    pub(crate) severity: Severity,
    pub(crate) cites: Cites,
}

/// What a rule checks.
#[derive(Debug)]
#[allow(dead_code, reason = "the pages may lack the schemas that need one of them")]
pub(crate) enum Check {
    /// Is there, and is neither blank nor an empty list nor a list with a blank.
    Required,
    /// Is there, if the field that it is inside of is set.
    PresentInside,
    /// Is not there.
    Absent,
    /// Is not blank.
    NotBlank,
    /// Is within this bound.
    Within(Bound),
    /// Has no white space.
    NoWhitespace,
    /// Matches `^[a-z0-9_]+$`.
    Identifier,
    /// Is a phone number in E.164 form, or a template.
    PhoneNumber,
    /// Is an absolute http or https address, with templates in it.
    HttpUrl,
    /// Holds JSON as it stands; a template may be in its texts.
    JsonText,
    /// Begins with this text.
    StartsWith(&'static str),
    /// Is a list whose objects differ in this member.
    Unique(&'static str),
    /// Exactly one of these fields is set.
    ExactlyOneOf(&'static [usize]),
    /// At least one field is set.
    AnyField,
    /// No member of this name stands beside the fields.
    NoMember(&'static str),
    /// The text is none of these.
    NotDeprecated {
        /// The deprecated values.
        values: &'static [&'static str],
        /// What to use.
        replacement: &'static str,
    },
}

impl Check {
    /// Returns the code of what the check finds.
    pub(crate) const fn code(&self) -> FindingCode {
        match self {
            Self::Required | Self::PresentInside | Self::NotBlank | Self::AnyField => {
                FindingCode::Missing
            }
            Self::Absent | Self::NoMember(_) => FindingCode::NotAllowed,
            Self::ExactlyOneOf(_) => FindingCode::NotExactlyOne,
            Self::Within(bound) => bound.code(),
            Self::NoWhitespace
            | Self::Identifier
            | Self::PhoneNumber
            | Self::HttpUrl
            | Self::JsonText
            | Self::StartsWith(_) => FindingCode::WrongFormat,
            Self::Unique(_) => FindingCode::Duplicate,
            Self::NotDeprecated { .. } => FindingCode::Deprecated,
        }
    }
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "the pages may lack the schemas that need one of them")]
pub(crate) enum Cites {
    /// A sentence of the page.
    Page(&'static str),
    /// What is known of the service beside the pages.
    Service(&'static str),
}
