//! Which form a value is taken for.

mod told;

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
    const SCHEMA: &'static Schema = &Schema::new("Message", "Message", &[Field::new("text")], &[]);
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
