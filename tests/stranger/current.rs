//! What is not deprecated does not warn.
#![deny(warnings)]

use smallest_atoms::types::{DispositionMetric, PostCallAnalyticsConfig, SlmModel, ToolType};
use smallest_atoms::Client;

fn call(client: &Client) -> smallest_atoms::calls::EditDraftConfig {
    client.edit_draft_config().id("agent")
}

fn main() {
    let metric = DispositionMetric::new("resolved", "Was it?", "BOOLEAN");
    let config = PostCallAnalyticsConfig::default().disposition_metrics([metric]).use_reasoning_model(true);
    assert_eq!(config.disposition_metrics.map(|metrics| metrics.len()), Some(1));
    let _ = call;
    match SlmModel::from("gpt-99") {
        SlmModel::Gpt41 => unreachable!(),
        SlmModel::Unlisted(value) => assert_eq!(value.as_str(), "gpt-99"),
        _ => unreachable!(),
    }
    assert_eq!(ToolType::EndCall, "end_call".into());
}
