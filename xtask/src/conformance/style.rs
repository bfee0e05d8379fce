//! The ways in which a parameter is written, by the words of OpenAPI.

use serde_json::{Map, Value};

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Each item of a list and each member of an object is a pair of its own.
    Pairs,
    /// The items of a list stand in one text, and the members of an object by name and value.
    Separated {
        /// What stands before the text.
        before: Before,
        /// What stands between two items.
        by: char,
        /// Whether a member is `name=value`, or name and value are two items.
        explodes: bool,
    },
    /// Each member of an object is a pair `parameter[member]=value`.
    Deep,
    /// The value is JSON.
    Json,
}

/// What stands before the text of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    Nothing,
    Dot,
    /// `;name=`
    Name,
}

impl Style {
    /// Reads the style that a page gives a parameter.
    pub(super) fn of(parameter: &Value, place: &str) -> Self {
        if parameter.get("content").is_some() {
            return Self::Json;
        }
        let usual = if ["query", "cookie"].contains(&place) { "form" } else { "simple" };
        let style = parameter.get("style").and_then(Value::as_str).unwrap_or(usual);
        let explodes = parameter.get("explode").and_then(Value::as_bool);
        let explodes = explodes.unwrap_or(style == "form");
        let (before, by) = match style {
            "deepObject" => return Self::Deep,
            "form" if explodes => return Self::Pairs,
            "spaceDelimited" => (Before::Nothing, ' '),
            "pipeDelimited" => (Before::Nothing, '|'),
            "label" => (Before::Dot, if explodes { '.' } else { ',' }),
            "matrix" => (Before::Name, ','),
            _ => (Before::Nothing, ','),
        };
        Self::Separated { before, by, explodes }
    }

    /// Returns the pairs that a value is on the wire.
    pub(super) fn pairs(self, name: &str, value: &Value) -> Vec<(String, String)> {
        let one = |text: String| vec![(name.to_owned(), text)];
        match (self, value) {
            (Self::Json, value) => one(value.to_string()),
            // OpenAPI does not say how objects inside are written; all who read them agree.
            (Self::Deep, Value::Object(members)) => members
                .iter()
                .flat_map(|(key, value)| self.pairs(&format!("{name}[{key}]"), value))
                .collect(),
            (Self::Deep, Value::Array(items)) if items.iter().any(Value::is_object) => items
                .iter()
                .enumerate()
                .flat_map(|(index, item)| self.pairs(&format!("{name}[{index}]"), item))
                .collect(),
            (Self::Pairs, Value::Object(members)) => {
                members.iter().map(|(key, value)| (key.clone(), text(value))).collect()
            }
            (Self::Pairs | Self::Deep, Value::Array(items)) => {
                items.iter().map(|item| (name.to_owned(), text(item))).collect()
            }
            (Self::Pairs | Self::Deep, value) => one(text(value)),
            (Self::Separated { before, by, explodes }, value) => {
                let items = match value {
                    Value::Array(items) => items.iter().map(text).collect(),
                    Value::Object(members) => members_of(members, explodes),
                    other => vec![text(other)],
                };
                let joined = items.join(&by.to_string());
                one(match before {
                    Before::Nothing => joined,
                    Before::Dot => format!(".{joined}"),
                    Before::Name => format!(";{name}={joined}"),
                })
            }
        }
    }
}

fn members_of(members: &Map<String, Value>, explodes: bool) -> Vec<String> {
    let pairs = members.iter().map(|(key, value)| (key.clone(), text(value)));
    match explodes {
        true => pairs.map(|(key, value)| format!("{key}={value}")).collect(),
        false => pairs.flat_map(|(key, value)| [key, value]).collect(),
    }
}

/// Returns a value as a text.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_style_is_as_openapi_says() {
        let (list, object) = (json!(["a", 2]), json!({ "x": "a", "y": 2 }));
        let deep = json!({ "o": object, "l": list, "a": [object] });
        for (place, parameter, value, expected) in [
            ("query", json!({}), &list, "p=a&p=2"),
            ("query", json!({}), &object, "x=a&y=2"),
            ("query", json!({ "explode": false }), &list, "p=a,2"),
            ("query", json!({ "explode": false }), &object, "p=x,a,y,2"),
            ("query", json!({ "style": "spaceDelimited" }), &list, "p=a 2"),
            ("query", json!({ "style": "pipeDelimited" }), &list, "p=a|2"),
            ("query", json!({ "style": "deepObject" }), &object, "p[x]=a&p[y]=2"),
            (
                "query",
                json!({ "style": "deepObject" }),
                &deep,
                "p[o][x]=a&p[o][y]=2&p[l]=a&p[l]=2&p[a][0][x]=a&p[a][0][y]=2",
            ),
            ("query", json!({ "content": { "application/json": {} } }), &list, r#"p=["a",2]"#),
            ("cookie", json!({}), &json!(true), "p=true"),
            ("path", json!({}), &list, "p=a,2"),
            ("path", json!({ "explode": true }), &object, "p=x=a,y=2"),
            ("path", json!({ "style": "label" }), &json!("a"), "p=.a"),
            ("path", json!({ "style": "label", "explode": true }), &list, "p=.a.2"),
            ("path", json!({ "style": "matrix" }), &list, "p=;p=a,2"),
            ("header", json!({}), &object, "p=x,a,y,2"),
        ] {
            let pairs = Style::of(&parameter, place).pairs("p", value);
            let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
            assert_eq!(pairs.collect::<Vec<_>>().join("&"), expected, "{place} {parameter}");
        }
    }
}
