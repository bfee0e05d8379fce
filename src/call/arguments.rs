//! What the parameters of a call were set to, as text.

use crate::model::{Json, View};
use crate::report::Report;
use crate::upload::Upload;

use super::{Parameter, Style};

/// A parameter that is set.
#[derive(Clone)]
pub(super) struct Given {
    pub(super) argument: Argument,
    /// What the check found in the value, before it became text.
    pub(super) report: Report,
}

/// What a parameter was set to.
#[derive(Clone)]
pub(super) enum Argument {
    /// One text, or several for a list.
    Texts(Vec<String>),
    /// The JSON of an object, or of several.
    Objects(Vec<String>),
    /// Parameters of other names in the place of this one.
    Members(Vec<(String, String)>),
    #[allow(dead_code, reason = "the pages may have no upload")]
    Uploads(Vec<Upload>),
}

impl Argument {
    pub(super) fn of(parameter: &Parameter, view: View<'_>) -> Self {
        match parameter.style {
            Style::Json => Self::Texts(vec![json(view)]),
            Style::Members => Self::Members(members(view, &|name| name.to_owned())),
            Style::Brackets => {
                Self::Members(members(view, &|name| format!("{}[{name}]", parameter.wire)))
            }
            _ if is_object(view) => Self::Objects(texts(view)),
            _ => Self::Texts(texts(view)),
        }
    }

    pub(super) fn texts(&self) -> &[String] {
        match self {
            Self::Texts(texts) | Self::Objects(texts) => texts,
            Self::Members(_) | Self::Uploads(_) => &[],
        }
    }
}

fn json(view: View<'_>) -> String {
    serde_json::to_string(&view).unwrap_or_default()
}

/// Returns a parameter's value as text; a list has several.
fn texts(view: View<'_>) -> Vec<String> {
    match view {
        View::List(list) => list.items().flat_map(texts).collect(),
        View::Text(text) | View::Unlisted(text, _) => vec![text.to_owned()],
        View::Null => vec![String::new()],
        View::Foreign(value, _) => texts(Json::view(value)),
        other => vec![json(other)],
    }
}

/// Returns the members of an object, each under its name in the request; one that holds others is
/// written as `name[inner]`, and a list of objects as `name[0][inner]`.
fn members(view: View<'_>, name: &dyn Fn(&str) -> String) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    view.each_member(&mut |member, value| pairs.extend(inside(value, name(member))));
    pairs
}

fn inside(value: View<'_>, wire: String) -> Vec<(String, String)> {
    match value {
        View::List(list) if is_object(value) => {
            let items = list.items().enumerate();
            items.flat_map(|(index, item)| inside(item, format!("{wire}[{index}]"))).collect()
        }
        _ if is_object(value) => members(value, &|inner| format!("{wire}[{inner}]")),
        _ => texts(value).into_iter().map(|text| (wire.clone(), text)).collect(),
    }
}

/// Returns whether a value is an object, or a list that begins with one.
fn is_object(view: View<'_>) -> bool {
    match view {
        View::Map(_) | View::Model(_) => true,
        View::List(list) => list.item(0).is_some_and(is_object),
        View::Foreign(value, _) => value.is_object(),
        _ => false,
    }
}
