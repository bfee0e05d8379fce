//! Which member of a union a value is.

use serde_json::{Map, Value};

use super::view::View;
use super::{Json, Model};
use crate::validate::is_within;

/// What counts against a schema: a member that does not fit, for a constant tells most; one that is
/// out of its bounds, and too many members or too few. More would be too much: answers stray, too.
const MISFIT: usize = 6;

/// What a member counts that the schema does not name: the more it names, the better it fits.
pub(super) const UNNAMED: usize = 4;

/// What a required member counts that is not there, since answers leave some out; and that none is
/// there which the schema names, so that any map fits better.
const MISSING: usize = 1;

/// How many steps deep the forms are compared that are alike at first sight: a bound, for in each of
/// these steps all forms of a union are looked at.
const LOOKAHEAD: usize = 3;

/// One schema of a union.
#[allow(dead_code, reason = "the pages may have no union")]
pub(crate) struct Member {
    /// The values of the discriminator that stand for it.
    pub(crate) tags: &'static [&'static str],
    pub(crate) distance: fn(&Value, usize) -> Option<usize>,
}

impl Member {
    #[allow(dead_code, reason = "the pages may have no union")]
    pub(crate) const fn of<T: Json>(tags: &'static [&'static str]) -> Self {
        Self { tags, distance: T::distance }
    }
}

/// Returns the index of the member that a value is: the first of those it fits best, among those
/// that the discriminator names. Where it names none, those without a tag are left; without such,
/// it is a member the pages do not have.
#[allow(dead_code, reason = "the pages may have no union")]
pub(crate) fn chosen(
    value: &Value,
    discriminator: Option<&str>,
    members: &[Member],
) -> Option<usize> {
    let tag = discriminator.and_then(|name| value.get(name)).and_then(Value::as_str);
    let nearest = |is_candidate: &dyn Fn(&Member) -> bool| {
        let candidates = members.iter().enumerate().filter(|(_, member)| is_candidate(member));
        let all = candidates.map(|(index, _)| index).collect();
        let near = nearest(value, members, all, 0);
        // What is alike at first sight may differ inside.
        let near = if near.len() > 1 { nearest(value, members, near, LOOKAHEAD) } else { near };
        near.first().copied()
    };
    match tag {
        Some(tag) => nearest(&|member| member.tags.contains(&tag))
            .or_else(|| nearest(&|member| member.tags.is_empty())),
        None => nearest(&|_| true),
    }
}

/// Returns those of the members of these indices that a value fits best.
fn nearest(value: &Value, members: &[Member], all: Vec<usize>, depth: usize) -> Vec<usize> {
    let distance = |index: usize| (members.get(index)?.distance)(value, depth);
    let fitting = all.into_iter().filter_map(|index| Some((index, distance(index)?)));
    let fitting = fitting.collect::<Vec<_>>();
    let least = fitting.iter().map(|(_, distance)| *distance).min();
    fitting.into_iter().filter(|(_, d)| Some(*d) == least).map(|(index, _)| index).collect()
}

/// Returns how much of an object's members, and of those inside them as many steps deep, is not as a
/// model has them.
pub(crate) fn distance(model: &dyn Model, members: &Map<String, Value>, depth: usize) -> usize {
    let fields = model.schema().fields;
    let is_out = !is_within(model.schema().bounds, &View::Map(members));
    let mut distance = MISFIT * usize::from(is_out);
    let mut named = 0;
    for (index, field) in fields.iter().enumerate() {
        let value = members.get(field.name);
        named += usize::from(value.is_some());
        let fits = value.is_none_or(|value| model.slot(index).is_some_and(|s| s.fits(value)));
        let is_out = value.is_some_and(|value| !is_within(field.bounds, &value.view()));
        distance += MISFIT * usize::from(is_out);
        let is_missing = field.required && value.is_none();
        distance += MISFIT * usize::from(!fits) + MISSING * usize::from(is_missing);
        if let (Some(depth), Some(value)) = (depth.checked_sub(1), value) {
            let inside = model.slot(index).and_then(|slot| slot.distance(value, depth));
            // A value of any form says nothing.
            distance += inside.filter(|inside| *inside < usize::MAX).unwrap_or(0);
        }
    }
    distance += MISSING * usize::from(named == 0 && !members.is_empty());
    distance + UNNAMED * members.len().saturating_sub(named)
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Map, Value, json};

    use crate::Validate;
    use crate::schema::{Bound, Field, Schema};
    use crate::types::{SinglePromptConfig, Tool};

    #[derive(Clone)]
    enum Choice {
        Prompt(SinglePromptConfig),
        Tool(Box<Tool>),
        Tools(Vec<Tool>),
        Number(f64),
        Other(Value),
    }
    crate::model::union! {
        Choice (None) { Prompt(SinglePromptConfig) = [], Tool(Box<Tool>) = [], Tools(Vec<Tool>) = [], Number(f64) = [], }
    }

    #[derive(Clone)]
    enum Tagged {
        Prompt(SinglePromptConfig),
        Tool(Box<Tool>),
        Other(Value),
    }
    crate::model::union! {
        Tagged (Some("type")) { Prompt(SinglePromptConfig) = ["prompt"], Tool(Box<Tool>) = ["end_call", "api_call"], }
    }

    /// Reads a value, sees that it is written as it was, and returns the variant's name.
    fn choice(value: Value) -> Result<&'static str, serde_json::Error> {
        let read = serde_json::from_value::<Choice>(value.clone())?;
        assert_eq!(serde_json::to_value(&read)?, value);
        Ok(match read {
            Choice::Prompt(_) => "prompt",
            Choice::Tool(_) => "tool",
            Choice::Tools(_) => "tools",
            Choice::Number(_) => "number",
            Choice::Other(_) => "other",
        })
    }

    #[test]
    fn a_value_is_of_the_form_it_fits_best() -> Result<(), serde_json::Error> {
        let tool = json!({ "type": "end_call", "name": "a", "description": "b" });
        assert_eq!(choice(tool.clone())?, "tool");
        assert_eq!(choice(json!({ "prompt": "Be kind.", "new": 1, "newer": 2 }))?, "prompt");
        // What no page names is no reason to take another form.
        assert_eq!(choice(json!({ "type": "new", "name": "a", "new": 1 }))?, "tool");
        assert_eq!(choice(json!([tool]))?, "tools");
        assert_eq!(choice(json!(1.5))?, "number");
        for other in [json!(null), json!(true), json!("text"), json!([1])] {
            assert_eq!(choice(other)?, "other");
        }
        Ok(())
    }

    #[test]
    fn the_discriminator_goes_before_the_best_fit() -> Result<(), serde_json::Error> {
        let read = |value| serde_json::from_value::<Tagged>(value);
        let typed = |kind| json!({ "type": kind, "name": "a", "description": "b" });
        assert!(matches!(read(typed("end_call"))?, Tagged::Tool(_)));
        assert!(matches!(read(typed("prompt"))?, Tagged::Prompt(_)));
        assert_eq!(read(typed("unheard of"))?, Tagged::Other(typed("unheard of")));
        // Without one, the best fit is what is left.
        assert!(matches!(read(json!({ "name": "a" }))?, Tagged::Tool(_)));
        Ok(())
    }

    #[derive(Clone)]
    enum Mixed {
        Prompt(SinglePromptConfig),
        Tool(Box<Tool>),
        Members(BTreeMap<String, Value>),
        Prompts(Vec<SinglePromptConfig>),
        Tools(Vec<Tool>),
        Other(Value),
    }
    crate::model::union! {
        Mixed (Some("type")) {
            Prompt(SinglePromptConfig) = ["shared"], Tool(Box<Tool>) = ["shared", "tool"],
            Members(BTreeMap<String, Value>) = [], Prompts(Vec<SinglePromptConfig>) = [],
            Tools(Vec<Tool>) = [],
        }
    }

    #[test]
    fn among_forms_of_one_tag_the_best_fit_is_taken() -> Result<(), serde_json::Error> {
        let read = |value| serde_json::from_value::<Mixed>(value);
        let shared = json!({ "type": "shared", "name": "a", "description": "b" });
        assert!(matches!(read(shared)?, Mixed::Tool(_)));
        let shared = json!({ "type": "shared", "prompt": "a" });
        assert!(matches!(read(shared)?, Mixed::Prompt(_)));
        // No tag is this one's, and there are forms without tags.
        let unheard = json!({ "type": "unheard of", "prompt": "a" });
        assert!(matches!(read(unheard)?, Mixed::Members(_)));
        Ok(())
    }

    #[test]
    fn lists_are_told_by_their_items_and_models_go_before_maps() -> Result<(), serde_json::Error> {
        let read = |value| serde_json::from_value::<Mixed>(value);
        let tools = json!([{ "type": "end_call", "name": "a", "description": "b" }]);
        assert!(matches!(read(tools)?, Mixed::Tools(_)));
        assert!(matches!(read(json!([{ "prompt": "a" }]))?, Mixed::Prompts(_)));
        assert!(matches!(read(json!([]))?, Mixed::Prompts(_)));
        assert!(matches!(read(json!({ "prompt": "a" }))?, Mixed::Prompt(_)));
        assert!(matches!(read(json!({ "x": "a", "y": "b" }))?, Mixed::Members(_)));
        Ok(())
    }

    #[derive(Clone, Default)]
    struct Call {
        number: Option<String>,
        extra: Map<String, Value>,
    }

    impl Call {
        const SCHEMA: &'static Schema =
            &Schema::new("Call", "Call", &[Field::new("number").required()], &[]);
    }

    crate::model::model! { Call { 0 number: String, } }

    #[derive(Clone, Default)]
    struct Message {
        text: Option<String>,
        extra: Map<String, Value>,
    }

    impl Message {
        const SCHEMA: &'static Schema =
            &Schema::new("Message", "Message", &[Field::new("text")], &[]);
    }

    crate::model::model! { Message { 0 text: String, } }

    #[derive(Clone, Default)]
    struct Held<T> {
        data: Option<T>,
        extra: Map<String, Value>,
    }

    type OfCall = Held<Vec<Call>>;
    type OfMessage = Held<Vec<Message>>;

    impl OfCall {
        const SCHEMA: &'static Schema =
            &Schema::new("OfCall", "OfCall", &[Field::new("data").required()], &[]);
    }

    impl OfMessage {
        const SCHEMA: &'static Schema =
            &Schema::new("OfMessage", "OfMessage", &[Field::new("data").required()], &[]);
    }

    crate::model::model! { OfCall { 0 data: Vec<Call>, } }
    crate::model::model! { OfMessage { 0 data: Vec<Message>, } }

    #[derive(Clone)]
    enum Sent {
        OfCall(OfCall),
        OfMessage(OfMessage),
        Other(Value),
    }
    crate::model::union! { Sent (None) { OfCall(OfCall) = [], OfMessage(OfMessage) = [], } }

    #[test]
    fn forms_that_are_alike_at_first_sight_are_told_apart_by_what_is_inside()
    -> Result<(), serde_json::Error> {
        let read = |value| serde_json::from_value::<Sent>(value);
        for items in [json!([{ "text": "a" }]), json!([{ "text": "a", "new": 1 }, {}])] {
            assert!(matches!(read(json!({ "data": items }))?, Sent::OfMessage(_)));
        }
        for items in [json!([{ "number": "1" }]), json!([])] {
            assert!(matches!(read(json!({ "data": items }))?, Sent::OfCall(_)));
        }
        Ok(())
    }

    #[derive(Clone, Default)]
    struct Share {
        share: Option<f64>,
        extra: Map<String, Value>,
    }

    impl Share {
        const SCHEMA: &'static Schema = &Schema::new(
            "Share",
            "Share",
            &[Field::new("share").bounds(&[Bound::Range(0.0, 1.0)])],
            &[],
        );
    }

    crate::model::model! { Share { 0 share: f64, } }

    #[derive(Clone)]
    enum Amount {
        Share(Share),
        Amounts(BTreeMap<String, f64>),
        Other(Value),
    }
    crate::model::union! {
        Amount (None) { Share(Share) = [], Amounts(BTreeMap<String, f64>) = [], }
    }

    #[test]
    fn what_is_out_of_the_bounds_of_one_form_is_another() -> Result<(), serde_json::Error> {
        let read = |value| serde_json::from_value::<Amount>(value);
        assert!(matches!(read(json!({ "share": 1 }))?, Amount::Share(_)));
        let amounts = read(json!({ "share": 7 }))?;
        assert!(matches!(amounts, Amount::Amounts(_)) && amounts.validate().is_empty());
        Ok(())
    }

    #[test]
    fn a_number_keeps_its_digits_in_a_union() -> Result<(), serde_json::Error> {
        for text in ["1", "9007199254740992", "9007199254740993", "12345678901234567890"] {
            let read = serde_json::from_str::<Choice>(text)?;
            assert_eq!(serde_json::to_string(&read)?, text);
        }
        let report = serde_json::from_str::<Choice>("12345678901234567890")?.validate();
        let expected = report.warnings().map(|found| found.expected()).collect::<Vec<_>>();
        assert_eq!(expected, ["a number that fits an `f64` (a whole one up to 2^53)"]);
        Ok(())
    }

    #[test]
    fn a_union_is_checked_as_the_form_it_has() -> Result<(), serde_json::Error> {
        let found = |value: Value| -> Result<Vec<String>, serde_json::Error> {
            let report = serde_json::from_value::<Choice>(value)?.validate();
            Ok(report.iter().map(|f| format!("{} {}", f.severity(), f.path())).collect())
        };
        let tool = json!({ "type": "end_call", "name": "a b", "description": "c" });
        assert_eq!(found(tool)?, ["error name"]);
        assert_eq!(found(json!(true))?, ["error "]);
        assert_eq!(found(json!([1]))?, ["warning "]);
        let tagged = serde_json::from_value::<Tagged>(json!({ "type": "unheard of" }))?;
        assert!(tagged.validate().is_valid() && !tagged.validate().is_empty());
        Ok(())
    }
}
