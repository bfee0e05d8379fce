//! What the members of a part hold, and what it means where two pages differ in one.

use serde_json::{Value, json};

/// What a part of a document is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Schema,
    Discriminator,
    Operation,
    /// A parameter or a header.
    Parameter,
    Body,
    /// A response, and what of its content one page alone may have.
    Response(Extra),
    MediaType,
    Encoding,
    Server,
    ServerVariable,
    /// A value that is the same or is not.
    Fact,
    /// What no code is made of.
    Words,
}

/// What it means that one page alone has a member of a map.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extra {
    /// It has more, and that is merged.
    Merged,
    Contradicts,
    /// A response of success says what a call returns; any other is one more to expect.
    ByStatus,
}

/// What a member holds.
#[derive(Clone, Copy)]
pub(super) enum Holds {
    /// Words, or what is as good as words: the newer page's count.
    Words,
    /// A value that contradicts any other.
    Fact,
    /// A value that contradicts any other, but not its absence.
    Hint,
    /// A part, which contradicts its absence.
    One(Part),
    /// Parts by name.
    Names(Part, Extra),
    /// Parts by index.
    Tuple,
    /// The alternatives of a union.
    Forms,
    /// The parts of an `allOf`.
    All,
    /// The listed values.
    Values,
    Parameters,
    /// A list of facts, in any order.
    Facts(Part),
    /// The types, and the names that are required: they are compared with what is around them.
    Apart,
}

impl Part {
    /// Returns what a section of the shared parts holds.
    pub(super) fn of_section(section: &str) -> Self {
        match section {
            "schemas" => Self::Schema,
            "parameters" | "headers" => Self::Parameter,
            "requestBodies" => Self::Body,
            "responses" => Self::Response(Extra::Contradicts),
            _ => Self::Words,
        }
    }

    /// Returns what a member of this part holds.
    pub(super) fn holds(self, member: &str) -> Holds {
        if member.starts_with("x-") || ["description", "example", "examples"].contains(&member) {
            return Holds::Words;
        }
        match self {
            Self::Schema => of_schema(member),
            Self::Discriminator if member == "mapping" => Holds::Names(Self::Fact, Extra::Merged),
            Self::Operation => of_operation(member),
            Self::Parameter if member == "deprecated" => Holds::Words,
            Self::Parameter | Self::MediaType if member == "schema" => Holds::One(Self::Schema),
            Self::Parameter | Self::Body if member == "content" => {
                Holds::Names(Self::MediaType, Extra::Contradicts)
            }
            Self::MediaType if member == "encoding" => {
                Holds::Names(Self::Encoding, Extra::Contradicts)
            }
            Self::Response(extra) => match member {
                "content" => Holds::Names(Self::MediaType, extra),
                "headers" => Holds::Names(Self::Parameter, Extra::Merged),
                _ => Holds::Words,
            },
            Self::Server if member == "variables" => {
                Holds::Names(Self::ServerVariable, Extra::Contradicts)
            }
            Self::Words => Holds::Words,
            _ => Holds::Fact,
        }
    }
}

fn of_operation(member: &str) -> Holds {
    match member {
        "parameters" => Holds::Parameters,
        "requestBody" => Holds::One(Part::Body),
        "responses" => Holds::Names(Part::Response(Extra::ByStatus), Extra::ByStatus),
        "servers" => Holds::Facts(Part::Server),
        "security" => Holds::Facts(Part::Fact),
        // Titles, tags and the rest; whether it is deprecated is news, and what is newer counts.
        _ => Holds::Words,
    }
}

fn of_schema(member: &str) -> Holds {
    match member {
        "title" | "externalDocs" | "xml" | "deprecated" | "$comment" | "$schema" => Holds::Words,
        "type" | "nullable" | "required" => Holds::Apart,
        "default" => Holds::Hint,
        "enum" => Holds::Values,
        "oneOf" | "anyOf" => Holds::Forms,
        "allOf" => Holds::All,
        "prefixItems" => Holds::Tuple,
        "properties" | "$defs" | "definitions" => Holds::Names(Part::Schema, Extra::Merged),
        "patternProperties" | "dependentSchemas" => Holds::Names(Part::Schema, Extra::Contradicts),
        "items"
        | "additionalProperties"
        | "not"
        | "contains"
        | "propertyNames"
        | "if"
        | "then"
        | "else"
        | "unevaluatedItems"
        | "unevaluatedProperties" => Holds::One(Part::Schema),
        "discriminator" => Holds::One(Part::Discriminator),
        _ => Holds::Fact,
    }
}

/// Returns what it means that a member is not there, where that can be written out.
pub(super) fn unsaid(member: &str) -> Option<Value> {
    match member {
        "required" | "nullable" | "uniqueItems" | "readOnly" | "writeOnly" | "exclusiveMinimum"
        | "exclusiveMaximum" | "allowReserved" | "allowEmptyValue" => Some(json!(false)),
        "minLength" | "minItems" | "minProperties" => Some(json!(0)),
        "additionalProperties" => Some(json!(true)),
        _ => None,
    }
}
