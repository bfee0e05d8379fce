//! The tables that the generated code keeps of each operation.

use reqwest::Method;

use crate::model::Model;
use crate::schema::Bound;

/// What the generated code knows of an operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The method and path as the pages write them.
    pub(crate) key: &'static str,
    /// The name in Rust.
    pub(crate) name: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    /// The server that the page names.
    pub(crate) server: &'static str,
    pub(crate) parameters: &'static [Parameter],
    pub(crate) body: Option<Body>,
    pub(crate) encoding: Encoding,
    /// Whether the body is a form that may be left out as a whole.
    pub(crate) optional_form: bool,
    /// The media type to ask for.
    pub(crate) accept: &'static str,
    pub(crate) answer_may_be_empty: bool,
    pub(crate) deprecated: Option<&'static str>,
}

/// A parameter of an operation.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) wire: &'static str,
    /// The name in Rust.
    pub(crate) name: &'static str,
    pub(crate) location: Location,
    pub(crate) style: Style,
    pub(crate) required: bool,
    pub(crate) bounds: &'static [Bound],
    pub(crate) deprecated: Option<&'static str>,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the pages may have no parameter of a kind")]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
    /// Into a body that is no JSON.
    Part,
}

/// How a list or an object is written as a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the pages may have no parameter of a style")]
pub(crate) enum Style {
    /// A list repeats its name.
    Usual,
    /// The items stand with commas between them, as in every path and header.
    Commas,
    Spaces,
    Bars,
    /// Each member is a parameter of its own name.
    Members,
    /// Each member is a parameter `name[member]`.
    Brackets,
    /// The JSON of the value.
    Json,
}

/// How the request body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the pages may have no body of a kind")]
pub(crate) enum Encoding {
    Json,
    Multipart,
    Form,
    /// One part is the whole body, of one of these media types and ranges, with commas between them.
    Raw(&'static str),
}

/// The JSON body of an operation.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    /// The members that the page requires, where it requires the body.
    pub(crate) members: &'static [&'static str],
    pub(crate) media_type: &'static str,
    pub(crate) bounds: &'static [Bound],
    /// Makes the body that a call without one stands for.
    pub(crate) empty: Option<fn() -> Box<dyn Model>>,
}
