//! Any JSON as every model: it is read and written without loss, and checked.
#![no_main]

use serde_json::Value;
use smallest_atoms::{Validate, types};

/// Reads an object as a model; every object fits every model.
fn model<T>(value: &Value)
where
    T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug + Validate,
{
    let model = match serde_json::from_value::<T>(value.clone()) {
        Ok(model) => model,
        Err(error) => {
            assert!(!value.is_object(), "{error}");
            return;
        }
    };
    assert_eq!(serde_json::to_value(&model).expect("a model is JSON"), *value);
    let report = model.validate();
    assert_eq!(report.errors().count() + report.warnings().count(), report.len());
    drop((report.to_string(), format!("{model:?}")));
}

include!(concat!(env!("OUT_DIR"), "/models.rs"));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = serde_json::from_slice(bytes) {
        every_model(&value);
    }
});
