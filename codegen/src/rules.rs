//! The hand-written rules and constructors, and what of the pages' schemas they attach to.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::api::{Api, Field, Model, Shape};
use crate::names::snake;
use crate::reference::target;

/// The rules that are written by hand, as the library keeps them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// What is checked before a body is sent.
    #[serde(default, rename = "rule")]
    pub rules: Vec<Rule>,
    /// Short ways to make a valid value.
    #[serde(default, rename = "constructor")]
    pub constructors: Vec<Constructor>,
}

/// One rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    /// The schema's name in the pages; `*` for every schema that has the field.
    pub schema: String,
    /// The JSON name of the field, with dots where it leads further in; none for the object as a
    /// whole.
    pub field: Option<String>,
    /// The rule counts only where each of these members has one of the values.
    #[serde(default)]
    pub when: BTreeMap<String, Values>,
    /// The rule counts only where each of these members has a listed value, but none of these.
    #[serde(default)]
    pub unless: BTreeMap<String, Values>,
    /// What is checked.
    pub check: Check,
    /// Whether a breach is a warning and not an error.
    #[serde(default)]
    pub warning: bool,
    /// The sentence of the page.
    pub page: Option<String>,
    /// What is known beside the pages, where no page says it.
    pub service: Option<String>,
}

/// One value or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Values {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl Values {
    pub(crate) fn as_slice(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// What a rule checks; the library has one function for each.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Check {
    /// Is there, and is neither blank nor an empty list nor a list of blanks.
    Required,
    /// Is there, which the schema says already; the rule makes its absence a warning.
    Expected,
    /// Is there, if the member that it is inside of is.
    PresentInside,
    /// Is not there.
    Absent,
    /// Is a text that is not blank.
    NotBlank,
    /// Is a number from the first to the second.
    Range([i32; 2]),
    /// Is a text of at most so many characters.
    MaxChars(u64),
    /// Is a text without white space.
    NoWhitespace,
    /// Is a text of lower-case letters, digits and underscores.
    Identifier,
    /// Is a phone number in E.164 form.
    PhoneNumber,
    /// Is an absolute http or https address.
    HttpUrl,
    /// Is a text that holds JSON.
    JsonText,
    /// Is a text that begins so.
    StartsWith(String),
    /// Is a list whose objects differ in this member.
    Unique(String),
    /// The object has exactly one of these members.
    ExactlyOneOf(Vec<String>),
    /// The object has at least one member that the page names.
    AnyField,
    /// The object has no member of this name, which the page does not name.
    NoMember(String),
    /// The value is none of these.
    NotDeprecated {
        /// The deprecated values.
        values: Vec<String>,
        /// What to use.
        replacement: String,
    },
    /// The value need not be of the documented type.
    AnyType,
}

/// A constructor of a model.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constructor {
    /// The schema's name in the pages.
    pub schema: String,
    /// The name of the function.
    pub name: String,
    /// The first sentence of its documentation.
    pub about: String,
    /// An example for its documentation.
    #[serde(default)]
    pub example: String,
    /// The fields it takes, in order, as `argument = field`.
    pub arguments: Vec<[String; 2]>,
    /// The fields it sets, with their values.
    #[serde(default)]
    pub set: BTreeMap<String, String>,
}

impl Rules {
    /// Parses the text of a rules file.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the text, and on which line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rules: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        match rules.rules.iter().find(|rule| rule.page.is_none() && rule.service.is_none()) {
            Some(rule) => Err(format!("the rule for {rule} cites neither `page` nor `service`")),
            None => Ok(rules),
        }
    }

    /// Returns the rules and constructors that find nothing in the API to attach to.
    pub(crate) fn inert(&self, api: &Api) -> Vec<String> {
        let rules = self.rules.iter().filter(|rule| !api.models.iter().any(|m| rule.fits(m)));
        let constructors = self.constructors.iter().filter(|constructor| {
            !api.model(&constructor.schema).is_some_and(|model| constructor.fits(model, api))
        });
        let rules = rules.map(|rule| format!("the rule for {rule}"));
        let constructors =
            constructors.map(|c| format!("the constructor {}::{}", c.schema, c.name));
        rules.chain(constructors).collect()
    }
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.schema)?;
        if let Some(field) = &self.field {
            write!(f, ".{field}")?;
        }
        write!(f, " ({:?})", self.check)
    }
}

impl Rule {
    /// Returns whether the model is of the rule's schema and has every field it speaks of.
    pub(crate) fn fits(&self, model: &Model) -> bool {
        let named = self.schema == "*" || self.schema == model.schema;
        let fields = self.field.iter().chain(self.when.keys()).chain(self.unless.keys());
        let first = |name: &'_ String| name.split('.').next().unwrap_or_default().to_owned();
        let has = |name: String| index_of(model, &name).is_some();
        let one_of = match &self.check {
            Check::ExactlyOneOf(names) => names.as_slice(),
            _ => &[],
        };
        named
            && fields.map(first).all(has)
            && one_of.iter().all(|name| index_of(model, name).is_some())
            && !model.fields().is_empty()
    }
}

impl Constructor {
    /// Returns whether the model has the fields, those that are set take a text, and no setter has
    /// the constructor's name.
    pub(crate) fn fits(&self, model: &Model, api: &Api) -> bool {
        let field = |wire: &String| index_of(model, wire).and_then(|at| model.fields().get(at));
        self.arguments.iter().all(|[_, wire]| field(wire).is_some())
            && self.set.keys().all(|wire| field(wire).is_some_and(|field| takes_text(field, api)))
            && model.fields().iter().all(|field| field.name != snake(&self.name))
    }
}

/// Returns whether a text becomes a value of the field.
fn takes_text(field: &Field, api: &Api) -> bool {
    let kind = |schema: &Value| schema.get("type").and_then(Value::as_str).map(str::to_owned);
    if target(&field.schema).is_none() {
        return kind(&field.schema).is_none_or(|kind| kind == "string");
    }
    api.referred(&field.schema).is_some_and(|model| match &model.shape {
        Shape::Enum(_) => true,
        Shape::Union(union) => {
            union.variants.iter().any(|v| kind(&v.schema).is_some_and(|kind| kind == "string"))
        }
        Shape::Object(_) => false,
    })
}

/// Returns where in the model the field of this JSON name stands.
pub(crate) fn index_of(model: &Model, wire: &str) -> Option<usize> {
    model.fields().iter().position(|field: &Field| field.wire == wire)
}
