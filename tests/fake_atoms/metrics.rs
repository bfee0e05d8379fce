//! The rules of the disposition metrics.

use super::*;

async fn metrics_verdict(metrics: Value) -> Vec<String> {
    verdict(json!({"postCallAnalyticsConfig": {"dispositionMetrics": metrics}})).await
}

#[tokio::test]
async fn metrics_are_held_to_the_rules() {
    let choices = json!({"dispositionMetricType": "ENUM", "choices": ["Issue Resolved"]});
    let right = json!([metric(choices), metric(json!({"identifier": "b_2", "choices": []}))]);
    assert!(metrics_verdict(right).await.is_empty());
    let cases = [
        (metric(json!({"identifier": "Outcome"})), "0.identifier: Must match ^[a-z0-9_]+$"),
        (metric(json!({"identifier": "-"})), "0.identifier: Required"),
        (metric(json!({"dispositionMetricPrompt": "-"})), "0.dispositionMetricPrompt: Required"),
        (metric(json!({"dispositionMetricType": "-"})), "0.dispositionMetricType: Required"),
        (
            metric(json!({"dispositionMetricType": "ENUM"})),
            "0.choices: Required when dispositionMetricType is ENUM",
        ),
        (
            metric(json!({"dispositionMetricType": "ENUM", "choices": []})),
            "0.choices: Array must contain at least 1 element(s)",
        ),
        (
            metric(json!({"dispositionMetricType": "ENUM", "choices": [""]})),
            "0.choices.0: String must contain at least 1 character(s)",
        ),
    ];
    let path = "postCallAnalyticsConfig.dispositionMetrics";
    for (metric, error) in cases {
        let errors = metrics_verdict(json!([metric])).await;
        assert_eq!(errors, [format!("{path}.{error}")]);
    }
    let errors = metrics_verdict(json!([metric(json!({})), metric(json!({}))])).await;
    assert_eq!(errors, [format!("{path}.1.identifier: Duplicate identifier \"outcome\"")]);
}
