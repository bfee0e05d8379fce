//! Arbitrary JSON through every model and every rule: no panic, nothing lost.

use std::collections::BTreeSet;
use std::fmt::Debug;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use smallest_atoms::{Validate, types};

/// Calls the function with each model, by its name.
macro_rules! models {
    ($given:expr; $($name:ident)*) => {{
        const NAMES: &[&str] = &[$(stringify!($name)),*];
        for given in $given {
            $(goes_through::<types::$name>(stringify!($name), given);)*
        }
        NAMES
    }};
}

fn goes_through<T>(name: &str, given: &Value)
where
    T: Serialize + DeserializeOwned + Validate + Debug,
{
    match serde_json::from_value::<T>(given.clone()) {
        Ok(model) => {
            assert!(given.is_object(), "{name} read {given}");
            let report = model.validate();
            assert_eq!(report.is_valid(), report.errors().count() == 0);
            assert!(report.iter().all(|found| !found.to_string().is_empty()));
            assert!(!format!("{model:?} {model:#?}").is_empty());
            let written = serde_json::to_value(&model).unwrap();
            assert!(same(&written, given), "{name}: {given}\nbecame\n{written}");
        }
        Err(error) => assert!(!given.is_object(), "{name} did not read {given}: {error}"),
    }
}

/// The same JSON, numbers compared by value.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(x), Value::Number(y)) => x == y || x.as_f64() == y.as_f64(),
        (Value::Array(x), Value::Array(y)) => {
            x.len() == y.len() && x.iter().zip(y).all(|(x, y)| same(x, y))
        }
        (Value::Object(x), Value::Object(y)) => {
            x.len() == y.len() && x.iter().all(|(k, v)| y.get(k).is_some_and(|w| same(v, w)))
        }
        _ => a == b,
    }
}

/// The names of all members that the pages name.
fn documented(value: &Value, names: &mut BTreeSet<String>) {
    if let Some(properties) = value["properties"].as_object() {
        names.extend(properties.keys().cloned());
    }
    let members = value.as_object().into_iter().flat_map(Map::values);
    members.chain(value.as_array().into_iter().flatten()).for_each(|part| documented(part, names));
}

fn pages() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in ["edit-draft-config.yaml", "update-workflow-configuration.yaml"] {
        let path = format!("{}/spec/{file}", env!("CARGO_MANIFEST_DIR"));
        let page = std::fs::read_to_string(path).unwrap();
        documented(&serde_yaml::from_str(&page).unwrap(), &mut names);
    }
    names
}

/// JSON with the pages' names in the wrong places, and values that tempt a rule.
fn anything() -> BoxedStrategy<Value> {
    let tempting = prop::sample::select(vec![
        json!(""),
        json!(" "),
        json!("{{"),
        json!("{{x}}://{{y}}"),
        json!("https://[::1]:99999/%zz?{{a|b}}#"),
        json!("+1"),
        json!("api_call"),
        json!("transfer_call"),
        json!("single_prompt"),
        json!("workflow_graph"),
        json!("waves_lightning_v2"),
        json!("ENUM"),
        json!("\u{0}\u{feff}ß\u{1f600}"),
        json!("x".repeat(5000)),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e308),
        json!(-0.5),
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        ".{0,10}".prop_map(Value::from),
        tempting,
    ];
    let names = prop_oneof![6 => prop::sample::select(pages().into_iter().collect::<Vec<_>>()),
        1 => ".{0,6}"];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let members = prop::collection::btree_map(names.clone(), inner.clone(), 0..6);
        prop_oneof![
            3 => members.prop_map(|members| Value::Object(members.into_iter().collect())),
            1 => prop::collection::vec(inner, 0..4).prop_map(Value::from),
        ]
    })
    .boxed()
}

#[test]
fn any_json_goes_through_every_model_and_rule() {
    let mut given = super::fuzz::drawn(1000, anything());
    // A body with a tool of each kind of member, so that the rules deep inside are reached.
    let inside = given.iter().take(300).flat_map(|value| {
        [
            json!({ "singlePromptConfig": { "prompt": value, "tools": [value, value] } }),
            json!({ "postCallAnalyticsConfig": value, "synthesizer": { "voiceConfig": value } }),
            json!({ "type": "single_prompt", "workflowGraph": value, "singlePromptConfig": value }),
            json!({ "type": "transfer_call", "transferOption": value, "transferNumber": value }),
            json!({ "type": "api_call", "url": value, "headers": value, "headersArray": value }),
        ]
    });
    let inside = inside.collect::<Vec<_>>();
    given.extend(inside);
    let names = models!(&given;
        AgentVersion AgentVersionBlocks ApiResponse BadRequestErrorResponse DispositionMetric
        DraftConfigRequest EditDraftConfigResponse InternalServerErrorResponse LlmParameter
        PostCallAnalyticsConfig PrivateHandoffOption PublicHandoffOption ResponseVariable
        SinglePromptConfig SuccessMetric Tool ToolHeader ToolQueryParameter ToolVariable
        TransferOption UnauthorizedErrorResponse UpdateWorkflowConfigurationBody WorkflowGraph
    );
    // None is left out: the generated code has these and no others.
    let code = format!("{}/tests/golden/client.rs", env!("CARGO_MANIFEST_DIR"));
    let code = std::fs::read_to_string(code).unwrap();
    let models = code.split("pub mod calls").next().unwrap();
    let models = models.lines().filter_map(|line| line.strip_prefix("    pub struct "));
    let models = models.map(|line| line.trim_end_matches(" {")).collect::<BTreeSet<_>>();
    assert_eq!(names.iter().copied().collect::<BTreeSet<_>>(), models);
}
