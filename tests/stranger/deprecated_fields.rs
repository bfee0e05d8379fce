#![deny(warnings)]

use smallest_atoms::types::PostCallAnalyticsConfig;

fn main() {
    let config = PostCallAnalyticsConfig::default().success_metrics([]).summary_prompt("x");
    let _ = config.success_metrics;
}
