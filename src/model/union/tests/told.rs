//! Forms that are told apart by constants, by what they require, or by neither.

use serde_json::{Map, Value, json};

use crate::schema::{Bound, Field, Schema};

/// Declares a form: its fields with the rows of its table.
macro_rules! form {
    ($name:ident { $($index:literal $field:ident: $ty:ty = $row:expr,)* }) => {
        #[derive(Clone, Default)]
        struct $name {
            $($field: Option<$ty>,)*
            extra: Map<String, Value>,
        }

        impl $name {
            const SCHEMA: &'static Schema =
                &Schema::new(stringify!($name), stringify!($name), &[$($row,)*], &[]);
        }

        crate::model::model! { $name { $($index $field: $ty,)* } }
    };
}

/// Declares a list of values.
macro_rules! values {
    ($name:ident { $($variant:ident = $value:literal,)* }) => {
        #[derive(Clone, PartialEq)]
        enum $name {
            $($variant,)*
            Unlisted(crate::Unlisted),
        }

        crate::model::open_enum! { $name { $($variant = $value,)* } }
    };
}

/// Declares a union, and a function that reads a value, sees that it is written as it came, and returns
/// the name of its form.
macro_rules! union {
    ($name:ident $read:ident { $($variant:ident,)* }) => {
        #[derive(Clone)]
        enum $name {
            $($variant($variant),)*
            Other(Value),
        }

        crate::model::union! { $name (None) { $($variant($variant) = [],)* } }

        fn $read(value: Value) -> &'static str {
            let read = serde_json::from_value::<$name>(value.clone()).ok();
            assert_eq!(serde_json::to_value(&read).ok(), Some(value), "what was read is written");
            match read {
                $(Some($name::$variant(_)) => stringify!($variant),)*
                _ => "Other",
            }
        }
    };
}

const fn constant(name: &'static str) -> Field {
    Field::new(name).tells()
}

values! { Ring { Ring = "ring", } }
values! { Talk { Talk = "talk", } }
form! { Ringing { 0 kind: Ring = constant("kind").required(), 1 who: String = Field::new("who"), } }
form! {
    Talking {
        0 kind: Talk = constant("kind").required(),
        1 who: String = Field::new("who"),
        2 since: f64 = Field::new("since"),
        3 volume: f64 = Field::new("volume"),
        4 words: Vec<String> = Field::new("words"),
    }
}
form! { Fault { 0 reason: String = Field::new("reason").required(), } }
union! { Moment moment { Ringing, Talking, Fault, } }

#[test]
fn a_constant_decides_over_all_that_a_form_does_not_name() {
    for (kind, form) in [("ring", "Ringing"), ("talk", "Talking")] {
        let all = json!({
            "kind": kind, "who": "a", "since": 0.5, "volume": 1, "words": [], "reason": "none",
        });
        assert_eq!(moment(all), form);
        assert_eq!(moment(json!({ "kind": kind })), form);
    }
    assert_eq!(moment(json!({ "reason": "gone", "since": 1, "volume": 1 })), "Fault");
    // One that no form has is no reason to take what a program would call a fault.
    assert_eq!(moment(json!({ "kind": "hold", "who": "a", "since": 1 })), "Talking");
    assert_eq!(moment(json!({ "kind": "hold", "reason": "gone" })), "Fault");
}

form! {
    Upgrade {
        0 code: Ring = constant("code"),
        1 ok: bool = Field::new("ok"),
        2 errors: Vec<String> = Field::new("errors"),
        3 link: String = Field::new("link"),
        4 guide: String = Field::new("guide"),
    }
}
form! {
    Clash {
        0 ok: bool = Field::new("ok").required(),
        1 errors: Vec<String> = Field::new("errors").required(),
        2 data: Map<String, Value> = Field::new("data"),
    }
}
form! {
    Else {
        0 ok: bool = Field::new("ok"),
        1 code: String = Field::new("code"),
        2 errors: Vec<String> = Field::new("errors"),
    }
}
union! { Conflict conflict { Upgrade, Clash, Else, } }
union! { Turned turned { Else, Clash, Upgrade, } }

#[test]
fn a_constant_that_is_not_there_tells_nothing_and_what_is_required_tells_the_rest() {
    let lean = json!({ "ok": false, "errors": ["a.b"] });
    for read in [conflict, turned] {
        assert_eq!(read(lean.clone()), "Clash");
        let ring = json!({ "ok": false, "errors": ["a.b"], "code": "ring", "data": { "more": 1 } });
        assert_eq!(read(ring), "Upgrade");
        // A constant of another value is another form, whatever else it names.
        assert_eq!(read(json!({ "code": "busy", "link": "x", "guide": "y", "ok": true })), "Else");
        assert_eq!(read(json!({ "ok": false, "errors": [], "data": {} })), "Clash");
    }
}

#[test]
fn of_forms_that_require_nothing_that_of_an_absent_constant_comes_last() {
    union! { Loose loose { Upgrade, Else, } }
    assert_eq!(loose(json!({ "ok": false, "errors": [] })), "Else");
}

form! { Small { 0 id: String = Field::new("id").required(), 1 name: String = Field::new("name"), } }
form! {
    Large {
        0 id: String = Field::new("id").required(),
        1 key: String = Field::new("key").required(),
        2 size: f64 = Field::new("size"),
    }
}
union! { Thing thing { Large, Small, } }

#[test]
fn a_form_that_lacks_what_it_requires_loses_to_one_that_has_it() {
    assert_eq!(thing(json!({ "id": "a", "size": 1 })), "Small");
    assert_eq!(thing(json!({ "id": "a", "size": 1, "key": "b" })), "Large");
    // None has it: the one that names more.
    assert_eq!(thing(json!({ "name": "a", "size": 1, "key": "b" })), "Large");
    assert_eq!(thing(json!({ "name": "a" })), "Small");
}

values! { Warm { Red = "red", Rust = "rust", } }
values! { Cold { Blue = "blue", Rust = "rust", } }
form! { Fire { 0 color: Warm = constant("color"), } }
form! { Ice { 0 color: Cold = constant("color"), 1 melts: f64 = Field::new("melts"), } }
union! { Weather weather { Fire, Ice, } }

#[test]
fn a_listed_value_decides_where_it_is_of_one_form_alone() {
    assert_eq!(weather(json!({ "color": "red", "melts": 1, "new": 1 })), "Fire");
    assert_eq!(weather(json!({ "color": "blue", "new": 1 })), "Ice");
    assert_eq!(weather(json!({ "color": "rust", "melts": 1 })), "Ice");
    assert_eq!(weather(json!({ "color": "rust" })), "Fire");
    assert_eq!(weather(json!({ "color": "green", "melts": 1 })), "Ice");
}

form! {
    InRing { 0 detail: Ringing = Field::new("detail"), 1 also: bool = Field::new("also"), }
}
form! { Plain { 0 cost: f64 = Field::new("cost"), 1 notes: Vec<String> = Field::new("notes"), } }
form! {
    InTalk {
        0 detail: Talking = Field::new("detail"),
        1 cost: f64 = Field::new("cost"),
        2 notes: Vec<Talking> = Field::new("notes"),
    }
}
union! { Nested nested { InRing, InTalk, } }
union! { Half half { InRing, Plain, } }

#[test]
fn constants_inside_decide_too() {
    assert_eq!(nested(json!({ "detail": { "kind": "ring" }, "cost": 1, "notes": [] })), "InRing");
    assert_eq!(nested(json!({ "detail": { "kind": "talk", "new": 1 }, "new": 1 })), "InTalk");
    assert_eq!(nested(json!({ "notes": [{ "kind": "talk" }, { "kind": "talk" }] })), "InTalk");
    let of_kind = |kind| json!({ "detail": { "kind": kind }, "cost": 1, "notes": [] });
    assert_eq!(half(of_kind("ring")), "InRing");
    assert_eq!(half(of_kind("talk")), "Plain");
    assert_eq!(half(json!({ "detail": { "kind": "talk" }, "also": true, "cost": 1 })), "Plain");
    assert_eq!(half(json!({ "detail": { "who": "a" }, "also": true, "cost": 1 })), "InRing");
}

form! {
    One { 0 level: f64 = constant("level").bounds(&[Bound::Listed(&["1"])]), }
}
form! {
    Two {
        0 level: f64 = constant("level").bounds(&[Bound::Listed(&["2"])]),
        1 more: bool = Field::new("more"),
    }
}
union! { Level level { One, Two, } }

#[test]
fn numbers_are_constants_too_and_null_is_none() {
    assert_eq!(level(json!({ "level": 1, "more": true })), "One");
    assert_eq!(level(json!({ "level": 2, "new": true })), "Two");
    assert_eq!(level(json!({ "level": null, "more": true })), "Two");
}
