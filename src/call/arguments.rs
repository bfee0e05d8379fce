//! What the parameters of a call were set to, as text.

use crate::model::{DEEPEST, Json, View, is_within, kind_of};
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
    Texts(Vec<Text>),
    /// Parameters of other names in the place of this one.
    Members(Vec<(String, String)>),
    #[allow(dead_code, reason = "the pages may have no upload")]
    Uploads(Vec<Upload>),
}

/// A value, written.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) is_json: bool,
}

impl Argument {
    pub(super) fn of(parameter: &Parameter, view: View<'_>) -> Self {
        // The check refuses it.
        if !is_within(view, DEEPEST) {
            return Self::Texts(vec![Text { text: String::new(), is_json: true }]);
        }
        match parameter.style {
            Style::Json => Self::Texts(vec![Text { text: json(view), is_json: true }]),
            Style::Members => Self::Members(members(view, &|name| name.to_owned())),
            Style::Brackets => {
                Self::Members(members(view, &|name| format!("{}[{name}]", parameter.wire)))
            }
            _ => Self::Texts(texts(view)),
        }
    }

    /// Returns whether nothing of it would be sent.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Texts(texts) => texts.is_empty(),
            Self::Members(members) => members.is_empty(),
            Self::Uploads(files) => files.is_empty(),
        }
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let texts: &[Text] = match self {
            Self::Texts(texts) => texts,
            Self::Members(_) | Self::Uploads(_) => &[],
        };
        texts.iter().map(|text| text.text.as_str())
    }
}

fn json(view: View<'_>) -> String {
    serde_json::to_string(&view).unwrap_or_default()
}

/// Writes a value; a list has a text for each item.
fn texts(view: View<'_>) -> Vec<Text> {
    match view {
        View::List(list) => list.items().map(text).collect(),
        View::Foreign(value, _) if value.is_array() => texts(value.view()),
        other => vec![text(other)],
    }
}

/// Writes an object, or a list inside of a list, as JSON, and anything else as plain text.
fn text(view: View<'_>) -> Text {
    let is_json = matches!(kind_of(view), "an object" | "a list");
    let text = match view {
        View::Null => String::new(),
        other => other.text().map_or_else(|| json(other), str::to_owned),
    };
    Text { text, is_json }
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
        _ => texts(value).into_iter().map(|text| (wire.clone(), text.text)).collect(),
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
