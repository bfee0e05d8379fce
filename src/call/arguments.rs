//! What the parameters of a call were set to, as text.

use crate::model::{Json, View, kind_of};
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
    /// The JSON of an object, or of each item of a list that has objects or lists in it.
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
            _ if is_json(view) => Self::Objects(each(view, json)),
            _ => Self::Texts(each(view, text)),
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

/// Writes a value; a list has a text for each item.
fn each(view: View<'_>, write: fn(View<'_>) -> String) -> Vec<String> {
    match view {
        View::List(list) => list.items().map(write).collect(),
        View::Foreign(value, _) if value.is_array() => each(value.view(), write),
        other => vec![write(other)],
    }
}

fn text(view: View<'_>) -> String {
    match view {
        View::Text(text) | View::Unlisted(text, _) => text.to_owned(),
        View::Null => String::new(),
        View::Foreign(value, _) => text(value.view()),
        other => json(other),
    }
}

/// Returns whether a value is written as JSON: an object, or a list with objects or lists in it.
fn is_json(view: View<'_>) -> bool {
    let is_one = |view| matches!(kind_of(view), "an object" | "a list");
    match view {
        View::List(list) => list.items().any(is_one),
        View::Foreign(value, _) if value.is_array() => is_json(value.view()),
        other => is_one(other),
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
        _ => each(value, text).into_iter().map(|text| (wire.clone(), text)).collect(),
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
