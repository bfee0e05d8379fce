//! Any JSON that fits a request model is the same after it was read and written, and a body that
//! is built field by field has the fields that were set and no others.
//!
//! The JSON is made from the vendored pages and not from the generated code.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::{Map, Value, json};
use smallest_atoms::types::{
    DraftConfigRequest, PostCallAnalyticsConfig, SinglePromptConfig, Tool, TransferOption,
    UpdateWorkflowConfigurationBody,
};
use smallest_atoms::{Validate, object};

fn page(file: &str) -> Value {
    let text = fs::read_to_string(format!("{}/spec/{file}", env!("CARGO_MANIFEST_DIR")));
    serde_yaml::from_str(&text.expect("the page is vendored")).expect("the page is YAML")
}

/// Runs a few thousand cases from a fixed seed.
fn check<T: std::fmt::Debug>(
    cases: u32,
    strategy: impl Strategy<Value = T>,
    test: impl Fn(T) -> Result<(), TestCaseError>,
) {
    let config = Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..Config::default()
    };
    TestRunner::new(config).run(&strategy, test).unwrap();
}

/// Any JSON at all, as free-form objects and unknown members hold it.
fn any_json() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>()
            .prop_filter_map("finite", |f| serde_json::Number::from_f64(f).map(Value::Number)),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(".{0,8}", inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}

/// JSON that fits a schema of the page: each member may be there or not, others may be added.
fn fitting(page: &Value, schema: &Value) -> BoxedStrategy<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = page.pointer(&reference[1..]).expect("the reference leads somewhere");
        return fitting(page, target);
    }
    if let Some(members) = schema["oneOf"].as_array() {
        let members = members.iter().map(|member| fitting(page, member)).collect::<Vec<_>>();
        return prop::strategy::Union::new(members).boxed();
    }
    let types = match &schema["type"] {
        Value::Array(types) => types.clone(),
        only => vec![only.clone()],
    };
    let of_types = types.iter().map(|kind| match kind.as_str().unwrap_or("any") {
        "null" => Just(Value::Null).boxed(),
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => prop_oneof![
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            (-1_000_000i32..1_000_000).prop_map(|n| json!(f64::from(n))),
        ]
        .boxed(),
        "number" => prop_oneof![
            any::<i64>().prop_map(Value::from),
            (-1e300..1e300f64).prop_map(Value::from),
        ]
        .boxed(),
        "string" => text(schema),
        "array" => prop::collection::vec(fitting(page, &schema["items"]), 0..4)
            .prop_map(Value::from)
            .boxed(),
        "object" => object_of(page, schema),
        _ => any_json(),
    });
    prop::strategy::Union::new(of_types).boxed()
}

/// A listed value, or another: enums are open.
fn text(schema: &Value) -> BoxedStrategy<Value> {
    let listed = schema["enum"].as_array().cloned().unwrap_or_default();
    let other = ".{0,12}".prop_map(Value::from);
    if listed.is_empty() {
        return other.boxed();
    }
    prop_oneof![3 => prop::sample::select(listed), 1 => other].boxed()
}

fn object_of(page: &Value, schema: &Value) -> BoxedStrategy<Value> {
    let values = match &schema["additionalProperties"] {
        Value::Object(_) => fitting(page, &schema["additionalProperties"]),
        _ => any_json(),
    };
    let mut members = prop::collection::btree_map("[a-z]{1,3}[A-Z!]?", values, 0..3)
        .prop_map(|members| members.into_iter().collect::<Map<_, _>>())
        .boxed();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let name = name.clone();
        members = (members, prop::option::weighted(0.3, fitting(page, property)))
            .prop_map(move |(mut members, value)| {
                members.extend(value.map(|value| (name.clone(), value)));
                members
            })
            .boxed();
    }
    members.prop_map(Value::Object).boxed()
}

/// The same JSON, numbers compared by value.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(x), Value::Number(y)) => match (x.as_i128(), y.as_i128()) {
            (Some(x), Some(y)) => x == y,
            _ => x.as_f64() == y.as_f64(),
        },
        (Value::Array(x), Value::Array(y)) => {
            x.len() == y.len() && x.iter().zip(y).all(|(x, y)| same(x, y))
        }
        (Value::Object(x), Value::Object(y)) => {
            x.len() == y.len() && x.iter().all(|(k, v)| y.get(k).is_some_and(|w| same(v, w)))
        }
        _ => a == b,
    }
}

fn round_trips<T>(given: &Value) -> Result<(), TestCaseError>
where
    T: serde::Serialize + serde::de::DeserializeOwned + Validate + std::fmt::Debug,
{
    let model: T = serde_json::from_value(given.clone())
        .map_err(|error| TestCaseError::fail(error.to_string()))?;
    let written = serde_json::to_value(&model).unwrap();
    prop_assert!(same(given, &written), "{given}\nbecame\n{written}");
    let text = serde_json::to_string(&model).unwrap();
    let read = serde_json::from_str::<Value>(&text).unwrap();
    prop_assert!(same(given, &read), "{given}\nbecame the text\n{text}");
    // Neither the check nor `Debug` may fail on anything that was read.
    let _ = (model.validate().to_string(), format!("{model:?}"));
    Ok(())
}

#[test]
fn a_draft_config_survives_being_read_and_written() {
    let page = page("edit-draft-config.yaml");
    let schema = &page["components"]["schemas"]["DraftConfigRequest"];
    check(3000, fitting(&page, schema), |given| round_trips::<DraftConfigRequest>(&given));
}

#[test]
fn a_workflow_update_survives_being_read_and_written() {
    let page = page("update-workflow-configuration.yaml");
    let operation = &page["paths"]["/workflow/{id}"]["patch"];
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    check(2000, fitting(&page, schema), |given| {
        round_trips::<UpdateWorkflowConfigurationBody>(&given)
    });
}

#[test]
fn any_object_at_all_survives_too() {
    let page = page("edit-draft-config.yaml");
    let schemas = page["components"]["schemas"].as_object().unwrap();
    let names = ["DraftConfigRequest", "SinglePromptConfig", "Tool", "PostCallAnalyticsConfig"];
    let documented = names
        .iter()
        .flat_map(|name| schemas[*name]["properties"].as_object().unwrap().keys().cloned())
        .collect::<Vec<_>>();
    let name = prop_oneof![3 => prop::sample::select(documented), 1 => ".{0,8}"];
    let objects = prop::collection::btree_map(name, any_json(), 0..8)
        .prop_map(|members| Value::Object(members.into_iter().collect()));
    check(3000, objects, |given| {
        round_trips::<DraftConfigRequest>(&given)?;
        round_trips::<SinglePromptConfig>(&given)?;
        round_trips::<Tool>(&given)?;
        round_trips::<PostCallAnalyticsConfig>(&given)
    });
}

/// One way to set a field, and the JSON that it sets.
type Setting<T> = (&'static str, fn(T) -> T, Value);

fn built<T: Default + Clone>(settings: &[Setting<T>], chosen: &[bool]) -> (T, Map<String, Value>) {
    let chosen = settings.iter().zip(chosen).filter(|(_, chosen)| **chosen);
    chosen.fold((T::default(), Map::new()), |(model, mut json), ((name, set, value), _)| {
        json.insert((*name).to_owned(), value.clone());
        (set(model), json)
    })
}

#[test]
fn a_body_has_the_fields_that_were_set_and_no_others() {
    let draft: Vec<Setting<DraftConfigRequest>> = vec![
        ("firstMessage", |d| d.first_message(""), json!("")),
        ("slmModel", |d| d.slm_model("gpt-4o"), json!("gpt-4o")),
        ("backgroundSound", |d| d.background_sound(""), json!("")),
        ("allowInterruptions", |d| d.allow_interruptions(false), json!(false)),
        ("interruptionBackoffTimer", |d| d.interruption_backoff_timer(0.0), json!(0)),
        ("language", |d| d.language(object!({ "default": "en" })), json!({ "default": "en" })),
        ("defaultVariables", |d| d.default_variables(object!({})), json!({})),
        ("pronunciationDicts", |d| d.pronunciation_dicts([]), json!([])),
        (
            "singlePromptConfig",
            |d| d.single_prompt_config(SinglePromptConfig::default()),
            json!({}),
        ),
        ("workflowType", |d| d.workflow_type("single_prompt"), json!("single_prompt")),
    ];
    let tool: Vec<Setting<Tool>> = vec![
        ("type", |t| t.type_("end_call"), json!("end_call")),
        ("enabled", |t| t.enabled(true), json!(true)),
        ("detectionTimeout", |t| t.detection_timeout(30), json!(30)),
        ("timeout", |t| t.timeout(5000), json!(5000)),
        ("responseVariables", |t| t.response_variables([]), json!([])),
        ("fillerPhrases", |t| t.filler_phrases(["Hm".to_owned()]), json!(["Hm"])),
        ("onHoldMusic", |t| t.on_hold_music("ringtone"), json!("ringtone")),
        (
            "transferOption",
            |t| t.transfer_option(TransferOption::default().public_handoff_option(None)),
            json!({ "publicHandoffOption": null }),
        ),
    ];
    let choices = prop::collection::vec(any::<bool>(), draft.len() + tool.len());
    check(3000, choices, |chosen| {
        let (config, expected_config) = built(&draft, &chosen);
        let (tool, expected_tool) = built(&tool, &chosen[draft.len()..]);
        prop_assert_eq!(serde_json::to_value(&config).unwrap(), Value::Object(expected_config));
        prop_assert_eq!(serde_json::to_value(&tool).unwrap(), Value::Object(expected_tool));
        Ok(())
    });
}

/// Every member the page documents has a field: it does not end up among the unknown ones.
#[test]
fn what_the_page_names_is_held_by_fields() {
    let page = page("edit-draft-config.yaml");
    let schema = &page["components"]["schemas"]["Tool"];
    let properties = schema["properties"].as_object().unwrap();
    let values = properties.iter().map(|(name, property)| {
        let fitting = fitting(&page, property);
        (name.clone(), fitting)
    });
    let mut unheld = BTreeSet::new();
    for (name, strategy) in values {
        let given =
            strategy.prop_filter("an integer that i64 holds", |v| !v.is_u64() || v.is_i64());
        check(20, given, |value| {
            let tool: Tool = serde_json::from_value(json!({ name.clone(): value })).unwrap();
            prop_assert!(tool.extra.is_empty(), "{name}: {value}");
            Ok(())
        });
        let odd: Tool = serde_json::from_value(json!({ name.clone(): null })).unwrap();
        unheld.extend(odd.extra.keys().cloned());
    }
    // None of a tool's members may be null: each null is kept beside the fields.
    assert_eq!(unheld.len(), properties.len());
}
