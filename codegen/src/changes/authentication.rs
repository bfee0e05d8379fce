//! What a page asks of the key; the library sends it in one way, so that a change is worth a look.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::words;
use crate::diagnostic::Sink;
use crate::document;
use crate::merge::newest_first;
use crate::naming::operation_key;
use crate::pointer::each_operation;
use crate::stages::Input;

/// Returns for each operation what its page says of the key.
pub(super) fn of(input: &Input) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    // Where two pages have one operation, the newer says what the scheme is called.
    for source in newest_first(&input.sources).into_iter().rev() {
        // What cannot be parsed has been reported already.
        let Some(mut page) = document::parse(source, &mut Sink::default()) else {
            continue;
        };
        let whole = page.clone();
        each_operation(&mut page, &mut |at, operation| {
            found.insert(operation_key(at), of_operation(&whole, operation));
        });
    }
    found
}

fn of_operation(page: &Value, operation: &Value) -> String {
    let security = operation.get("security").or_else(|| page.get("security"));
    let names = security.and_then(Value::as_array).into_iter().flatten();
    let names = names.filter_map(Value::as_object).flat_map(|names| names.keys());
    let schemes = page.pointer("/components/securitySchemes");
    let schemes = names.map(|name| {
        let scheme = schemes.and_then(|schemes| schemes.get(name)).unwrap_or(&Value::Null);
        json!({ name: words::without_prose(scheme) })
    });
    let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let header = parameters.filter(|parameter| {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        parameter.get("in") == Some(&json!("header")) && name.eq_ignore_ascii_case("authorization")
    });
    let headers = header.map(|header| json!({ "header": words::without_prose(header) }));
    let all = schemes.chain(headers).map(|part| words::of(&part)).collect::<Vec<_>>();
    if all.is_empty() { "nothing".to_owned() } else { all.join("; ") }
}
