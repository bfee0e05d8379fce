//! What the pages define, as plain data.

use serde_json::Value;

use super::bounds::Bound;
use crate::media::{AnswerForm, Encoding};
use crate::reference::target;

/// The name of the argument that is the body; no other argument has it.
pub(crate) const BODY: &str = "body";
/// The name of the field that holds the other members; no other field has it.
const EXTRA: &str = "extra";

/// Everything the pages define.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(crate) operations: Vec<Operation>,
    pub(crate) models: Vec<Model>,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The method and path as the pages write them.
    pub(crate) key: String,
    pub(crate) name: String,
    /// The name of the call's type, and of the enums of its answers.
    pub(crate) ty: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) prose: String,
    /// What the page is filed under.
    pub(crate) tag: String,
    pub(crate) address: Option<String>,
    pub(crate) server: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) encoding: Encoding,
    /// Whether the body is a form that may be left out as a whole.
    pub(crate) optional_form: bool,
    /// The documented answers, in the order of the page.
    pub(crate) answers: Vec<Answer>,
}

/// One documented answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: Status,
    pub(crate) prose: String,
    pub(crate) form: AnswerForm,
    /// The media types to ask for.
    pub(crate) media_types: Vec<String>,
    /// The schema of the value, or of each event.
    pub(crate) schema: Option<Value>,
    /// Whether it may be null as a whole.
    pub(crate) nullable: bool,
}

/// The status, or the statuses, of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    Code(u16),
    /// `4XX` is `Range(4)`.
    Range(u16),
    /// What no other answer names.
    Default,
}

/// A parameter in the path, the query or a header, or a part of a body that is no JSON.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) style: Style,
    pub(crate) required: bool,
    /// Whether it is a file, or a list of files.
    pub(crate) upload: bool,
    pub(crate) about: About,
    pub(crate) schema: Value,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
    Part,
}

/// How a list or an object is written as a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// A list repeats its name in the query, and has commas in a header.
    Usual,
    /// The items stand with commas, spaces or bars between them.
    Commas,
    Spaces,
    Bars,
    /// Each member is a parameter: of its own name, or `name[member]`.
    Members,
    Brackets,
    /// The JSON of the value.
    Json,
}

/// A request body.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    /// The members without which it is none, where it is required.
    pub(crate) members: Vec<String>,
    pub(crate) media_type: String,
    pub(crate) schema: Value,
    pub(crate) bounds: Vec<Bound>,
    /// Whether it may be null as a whole.
    pub(crate) nullable: bool,
}

/// A schema that gets a Rust type of its own.
#[derive(Debug)]
pub(crate) struct Model {
    /// The schema's name in the pages.
    pub(crate) schema: String,
    pub(crate) name: String,
    pub(crate) prose: String,
    /// How many members a struct may have.
    pub(crate) bounds: Vec<Bound>,
    /// What the page says to use instead, where it calls the schema deprecated.
    pub(crate) deprecated: Option<String>,
    /// The members of a struct that the page does not name.
    pub(crate) others: Others,
    pub(crate) shape: Shape,
}

/// What a page says of the members that it does not name.
#[derive(Debug, PartialEq)]
pub(crate) enum Others {
    /// Nothing.
    Any,
    /// There are none.
    None,
    /// They are of one type, and within bounds.
    Like {
        /// What progenitor needs of it.
        schema: Value,
        nullable: bool,
        bounds: Vec<Bound>,
    },
}

/// What a model is made of.
#[derive(Debug)]
pub(crate) enum Shape {
    /// The fields of a struct.
    Object(Vec<Field>),
    /// The listed values of an enum, each with its variant.
    Enum(Vec<(String, String)>),
    /// A choice between several schemas.
    Union(Union),
}

/// A choice between several schemas.
#[derive(Debug)]
pub(crate) struct Union {
    /// The JSON name of the member that tells which of them a value is.
    pub(crate) discriminator: Option<String>,
    pub(crate) variants: Vec<Variant>,
}

/// One schema of a union.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) prose: String,
    /// The values of the discriminator that stand for it.
    pub(crate) tags: Vec<String>,
    pub(crate) schema: Value,
}

/// A field of an object.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    /// Whether its value tells of which form of a union an object is.
    pub(crate) tells: bool,
    pub(crate) about: About,
    pub(crate) schema: Value,
}

/// What the page says of a field or a parameter.
#[derive(Debug, Default)]
pub(crate) struct About {
    pub(crate) prose: String,
    pub(crate) format: Option<String>,
    pub(crate) default: Option<Value>,
    pub(crate) pattern: Option<String>,
    pub(crate) bounds: Vec<Bound>,
    pub(crate) deprecated: Option<String>,
}

impl Api {
    pub(crate) fn model(&self, schema: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.schema == schema)
    }

    /// Returns the model that a schema refers to.
    pub(crate) fn referred(&self, schema: &Value) -> Option<&Model> {
        let name = target(schema)?;
        self.models.iter().find(|model| model.name == name)
    }
}

impl Operation {
    /// Returns what is sent, by name: the schema of each argument and of the body.
    pub(crate) fn sent(&self) -> impl Iterator<Item = (&str, &Value)> {
        let parameters = self.parameters.iter();
        let parameters = parameters.map(|parameter| (parameter.name.as_str(), &parameter.schema));
        parameters.chain(self.body.iter().map(|body| (BODY, &body.schema)))
    }

    /// Returns the schemas of what is received, by status.
    pub(crate) fn received(&self) -> impl Iterator<Item = (Status, &Value)> {
        self.answers.iter().filter_map(|answer| Some((answer.status, answer.schema.as_ref()?)))
    }
}

impl Model {
    pub(crate) fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Object(fields) => fields,
            Shape::Enum(_) | Shape::Union(_) => &[],
        }
    }

    /// Returns what the model is made of, in order: the name and schema of each field or variant, and
    /// at last those of the other members.
    pub(crate) fn parts(&self) -> Vec<(&str, &Value)> {
        let others = match &self.others {
            Others::Like { schema, .. } => Some((EXTRA, schema)),
            Others::Any | Others::None => None,
        };
        let parts = match &self.shape {
            Shape::Object(fields) => {
                fields.iter().map(|field| (field.name.as_str(), &field.schema)).collect()
            }
            Shape::Union(union) => {
                let variants = union.variants.iter();
                variants.map(|variant| (variant.name.as_str(), &variant.schema)).collect()
            }
            Shape::Enum(_) => Vec::new(),
        };
        [parts, Vec::from_iter(others)].concat()
    }
}
