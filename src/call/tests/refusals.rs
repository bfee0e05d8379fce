//! A refusal of which the page shows several forms under one status.

#![allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]

use super::*;
use crate::schema::{Field, Schema};

#[derive(Clone, PartialEq)]
enum Code {
    Upgrade,
    Unlisted(crate::Unlisted),
}

crate::model::open_enum! { Code { Upgrade = "upgrade_first", } }

#[derive(Clone, Default)]
struct Upgrade {
    code: Option<Code>,
    errors: Option<Vec<String>>,
    extra: Map<String, Value>,
}

impl Upgrade {
    const SCHEMA: &'static Schema = &Schema::new(
        "Upgrade",
        "Upgrade",
        &[Field::new("code").tells(), Field::new("errors")],
        &[],
    );
}

crate::model::model! { Upgrade { 0 code: Code, 1 errors: Vec<String>, } }

#[derive(Clone, Default)]
struct Clash {
    errors: Option<Vec<String>>,
    data: Option<Map<String, Value>>,
    extra: Map<String, Value>,
}

impl Clash {
    const SCHEMA: &'static Schema =
        &Schema::new("Clash", "Clash", &[Field::new("errors").required(), Field::new("data")], &[]);
}

crate::model::model! { Clash { 0 errors: Vec<String>, 1 data: Map<String, Value>, } }

#[derive(Clone, Default)]
struct Otherwise {
    code: Option<String>,
    errors: Option<Vec<String>>,
    extra: Map<String, Value>,
}

impl Otherwise {
    const SCHEMA: &'static Schema =
        &Schema::new("Otherwise", "Otherwise", &[Field::new("code"), Field::new("errors")], &[]);
}

crate::model::model! { Otherwise { 0 code: String, 1 errors: Vec<String>, } }

#[derive(Clone)]
enum Conflict {
    Upgrade(Upgrade),
    Clash(Clash),
    Otherwise(Otherwise),
    Other(Value),
}

crate::model::union! {
    Conflict (None) { Upgrade(Upgrade) = [], Clash(Clash) = [], Otherwise(Otherwise) = [], }
}

#[derive(Clone)]
enum Refusals {
    Status409(Conflict),
    Other(Value),
}

crate::documented::failures! {
    Refusals "ANY /things" { 409 => Status409 false, _ => Other true, }
}

#[tokio::test]
async fn three_forms_of_one_status_are_told_apart() {
    for (body, form) in [
        (json!({ "errors": ["greeting.text"] }), "Clash"),
        (json!({ "code": "upgrade_first", "errors": [], "new": 1, "data": {} }), "Upgrade"),
        (json!({ "code": "busy", "errors": ["later"] }), "Otherwise"),
        (json!({ "errors": ["greeting.text"], "data": { "latestRevision": 5 } }), "Clash"),
    ] {
        let said = answer(409, &["content-type: application/json"], &body.to_string());
        let server = Server::start(vec![Said::Bytes(said)]).await;
        let client = builder(&server).build().unwrap();
        let error = send(&client, &POST, CallOptions::new()).await.unwrap_err();
        let found = match error.documented::<Refusals>() {
            Some(Refusals::Status409(Conflict::Upgrade(_))) => "Upgrade",
            Some(Refusals::Status409(Conflict::Clash(_))) => "Clash",
            Some(Refusals::Status409(Conflict::Otherwise(_))) => "Otherwise",
            _ => "another",
        };
        assert_eq!(found, form, "{body}");
        let texts = body["errors"].as_array().unwrap().iter().filter_map(Value::as_str);
        assert_eq!(error.messages(), texts.collect::<Vec<_>>());
        assert_eq!(error.json::<Value>().unwrap(), body);
    }
}
