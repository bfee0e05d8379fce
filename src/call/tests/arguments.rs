//! What a parameter is set to is checked like what stands in a body.

#![allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]

use super::*;
use crate::call::{Body, Style};
use crate::client::Checking;
use crate::schema::{Bound, Field, Format, Schema};
use crate::types::{OnHoldMusic, Tool, TransferOption};
use crate::upload::Upload;

const fn parameter(name: &'static str, location: Location) -> Parameter {
    Parameter {
        wire: name,
        name,
        location,
        style: Style::Usual,
        required: false,
        bounds: &[Bound::Listed(&["1", "2"])],
        deprecated: None,
    }
}

static QUERY: Operation = with_parts(
    Method::GET,
    &[parameter("days", Location::Query), parameter("music", Location::Query)],
    Encoding::Json,
);
static PARTS: Operation =
    with_parts(Method::POST, &[parameter("tool", Location::Part)], Encoding::Multipart);

#[tokio::test]
async fn what_the_page_does_not_list_is_warned_of_and_sent() {
    let server = Server::start(vec![Said::Bytes(good()), Said::Bytes(good())]).await;
    let client = builder(&server).build().unwrap();
    for (days, music, expected) in [
        (2, "none", vec![]),
        (3, "jazz", vec![("days", "one of 1, 2", "3"), ("music", "", "\"jazz\"")]),
    ] {
        let mut call = Call::new(&client, &QUERY);
        call.set_parameter(0, &vec![3_i64]);
        // The last value counts, and so does what was found in it.
        call.set_parameter(0, &days);
        call.set_parameter(1, &OnHoldMusic::from(music));
        let response = call.send::<Map<String, Value>>().await.unwrap();
        let found = response.report().warnings();
        let found = found.map(|f| (f.path(), f.expected(), f.found())).collect::<Vec<_>>();
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (found, (path, alternatives, value)) in found.into_iter().zip(expected) {
            assert_eq!((found.0, found.2), (path, value));
            assert!(found.1.starts_with("one of ") && found.1.contains(alternatives), "{found:?}");
        }
        assert!(server.seen().last().unwrap().contains(&format!("days={days}&music={music}")));
    }
}

#[tokio::test]
async fn a_text_of_another_format_is_warned_of_and_sent() {
    const DAY: Parameter =
        Parameter { bounds: &[Bound::Format(Format::Date)], ..parameter("day", Location::Query) };
    static VISITS: Operation = with_parts(Method::GET, &[DAY], Encoding::Json);
    let server = Server::start(Vec::new()).await;
    let client = builder(&server).build().unwrap();
    for (day, expected) in [("2028-02-29", 0), ("{{day}}", 0), ("2027-02-29", 1)] {
        let mut call = Call::new(&client, &VISITS);
        call.set_parameter(0, &day.to_owned());
        let response = call.send::<Map<String, Value>>().await.unwrap();
        let found = response.report().iter().map(|f| (f.severity(), f.path(), f.code()));
        let warning = (crate::Severity::Warning, "day", crate::FindingCode::WrongFormat);
        assert_eq!(found.collect::<Vec<_>>(), vec![warning; expected], "{day}");
    }
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_number_that_is_none_is_not_sent_however_leniently_it_is_checked() {
    for checking in [Checking::Enforce, Checking::WarnOnly, Checking::Skip] {
        let server = Server::start(Vec::new()).await;
        let client = builder(&server).checking(checking).build().unwrap();
        for set in [
            |call: &mut Call| call.set_parameter(0, &f64::NAN),
            |call: &mut Call| call.set_parameter(0, &vec![1.5, f64::INFINITY]),
        ] {
            let mut call = Call::new(&client, &QUERY);
            set(&mut call);
            let report = call.validate();
            let unsendable = |f: &&crate::Finding| f.code() == crate::FindingCode::Unsendable;
            assert_eq!(report.errors().filter(unsendable).count(), 1, "{report}");
            let error = call.send::<Map<String, Value>>().await.unwrap_err();
            assert!(error.is_invalid_request() && server.seen().is_empty(), "{error}");
        }
    }
}

#[tokio::test]
async fn an_item_that_would_be_read_as_several_is_not_sent() {
    const fn styled(name: &'static str, location: Location, style: Style) -> Parameter {
        Parameter { style, bounds: &[], ..parameter(name, location) }
    }
    const PARAMETERS: &[Parameter] = &[
        styled("bars", Location::Query, Style::Bars),
        styled("spaces", Location::Query, Style::Spaces),
        styled("X-List", Location::Header, Style::Commas),
        styled("commas", Location::Query, Style::Commas),
    ];
    static LISTS: Operation = with_parts(Method::GET, PARAMETERS, Encoding::Json);
    let server = Server::start(Vec::new()).await;
    let client = builder(&server).build().unwrap();
    let sent = async |index: usize, items: [&str; 2]| {
        let mut call = Call::new(&client, &LISTS);
        call.set_parameter(index, &items.map(str::to_owned).to_vec());
        call.send::<Map<String, Value>>().await.is_ok()
    };
    for (index, apart) in ["|", " ", ","].into_iter().enumerate() {
        assert!(sent(index, ["a", "b.c"]).await, "{apart:?}");
        assert!(!sent(index, ["a", &format!("b{apart}c")]).await, "{apart:?}");
    }
    assert!(sent(3, ["a", "b,c"]).await);
    assert!(server.seen().last().unwrap().contains("commas=a,b%2Cc"));
}

const LIMIT: Parameter = Parameter {
    bounds: &[Bound::Range(1.0, f64::INFINITY)],
    ..parameter("limit", Location::Query)
};

fn with_body() -> &'static Operation {
    let bounds = &[Bound::Items(1, 2)];
    let media_type = "application/json";
    let body = Body { required: true, members: &[], media_type, bounds, empty: None };
    let operation = with_parts(Method::PUT, &[LIMIT], Encoding::Json);
    Box::leak(Box::new(Operation { body: Some(body), ..operation }))
}

#[tokio::test]
async fn what_is_out_of_bounds_is_not_sent() {
    let server = Server::start(vec![Said::Bytes(good())]).await;
    let client = builder(&server).build().unwrap();
    let operation = with_body();
    let call = |limit: i64, body: &[&str]| {
        let mut call = Call::new(&client, operation);
        call.set_parameter(0, &limit);
        call.set_body(body.iter().map(|&item| item.to_owned()).collect::<Vec<_>>());
        call.send::<Map<String, Value>>()
    };
    let error = call(0, &[]).await.unwrap_err();
    let found = error.report().unwrap().errors().map(|f| (f.path(), f.expected()));
    let expected = [("limit", "a number of at least 1"), ("", "at least 1 item")];
    assert_eq!(found.collect::<Vec<_>>(), expected);
    assert!(server.seen().is_empty());
    call(1, &["a"]).await.unwrap();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_required_argument_with_nothing_in_it_is_not_sent() {
    let server = Server::start(vec![Said::Bytes(good())]).await;
    let client = builder(&server).build().unwrap();
    let of = |style, required, location| {
        let argument = Parameter { style, required, bounds: &[], ..parameter("scope", location) };
        let parameters = Box::leak(Box::new([argument]));
        let operation = with_parts(Method::POST, parameters, Encoding::Form);
        let mut call = Call::new(&client, Box::leak(Box::new(operation)));
        call.set_parameter(0, &Vec::<String>::new());
        call
    };
    for location in [Location::Query, Location::Part, Location::Cookie] {
        let report = of(Style::Usual, true, location).validate();
        let found = report.errors().map(|f| (f.path(), f.found())).collect::<Vec<_>>();
        assert_eq!(found, [("scope", "nothing in it")]);
        assert!(of(Style::Usual, false, location).validate().is_empty());
    }
    // It is sent as a name without a value.
    of(Style::Commas, true, Location::Query).send::<Map<String, Value>>().await.unwrap();
    assert!(server.seen()[0].contains("?scope= "), "{:?}", server.seen());
}

/// Has something in it, and a name.
#[derive(Clone, Default)]
struct Named {
    name: Option<String>,
    extra: Map<String, Value>,
}

impl Named {
    const SCHEMA: &'static Schema =
        &Schema::new("Named", "Named", &[Field::new("name").required()], &[])
            .bounds(&[Bound::Members(1, u64::MAX)]);
}

crate::model::model! { Named { 0 name: String, } }

#[tokio::test]
async fn a_body_that_may_be_left_out_is() {
    let server = Server::start(vec![Said::Bytes(good())]).await;
    let client = builder(&server).build().unwrap();
    let of = |required, members, added: &[&str]| {
        let empty: fn() -> Box<dyn crate::model::Model> = || Box::new(Named::default());
        let media_type = "application/json";
        let body = Body { required, members, media_type, bounds: &[], empty: Some(empty) };
        let operation = with_parts(Method::PUT, &[], Encoding::Json);
        let operation = Box::leak(Box::new(Operation { body: Some(body), ..operation }));
        let mut call = Call::new(&client, operation);
        let options = CallOptions::new();
        call.set_options(added.iter().fold(options, |options, name| options.body_member(*name, 1)));
        call
    };
    of(false, &[], &[]).send::<Map<String, Value>>().await.unwrap();
    of(true, &["name", "to"], &["to", "name"]).send::<Map<String, Value>>().await.unwrap();
    of(true, &[], &["other"]).send::<Map<String, Value>>().await.unwrap();
    assert_eq!(server.seen().len(), 3);
    for (members, added, expected) in [
        (&[][..], &[][..], "a request body; set it with `body`"),
        (&["name", "to"], &[], "a request body with `name`, `to`; set it with `body`"),
        (&["name", "to"], &["to"], "a request body with `name`, `to`; set it with `body`"),
    ] {
        let error = of(true, members, added).send::<Map<String, Value>>().await.unwrap_err();
        let report = error.report().unwrap();
        let found = report.errors().map(|f| (f.path(), f.expected())).collect::<Vec<_>>();
        assert_eq!(found, [("", expected)]);
        assert!(!error.is_ambiguous());
    }
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn too_many_files_are_not_sent() {
    let server = Server::start(Vec::new()).await;
    let client = builder(&server).build().unwrap();
    let bounds = &[Bound::Items(1, 2), Bound::Distinct];
    let pages = Parameter { bounds, ..parameter("pages", Location::Part) };
    let parameters = Box::leak(Box::new([pages]));
    let operation = Box::leak(Box::new(with_parts(Method::POST, parameters, Encoding::Multipart)));
    for (files, expected) in [(0, Some("0 items")), (1, None), (2, None), (3, Some("3 items"))] {
        let mut call = Call::new(&client, operation);
        call.set_uploads(0, vec![Upload::bytes("a.txt", "a"); files]);
        let report = call.validate();
        let found = report.iter().map(|f| (f.path(), f.found())).collect::<Vec<_>>();
        assert_eq!(found, expected.map(|found| ("pages", found)).as_slice());
        assert_eq!(report.is_valid(), expected.is_none());
    }
}

#[tokio::test]
async fn a_tool_that_is_a_part_is_checked() {
    let server = Server::start(Vec::new()).await;
    let client = builder(&server).build().unwrap();
    let mut call = Call::new(&client, &PARTS);
    call.set_parameter(0, &Tool::transfer_call("t", "T", "555", TransferOption::cold()));
    let report = call.validate();
    let paths = report.errors().map(|finding| finding.path()).collect::<Vec<_>>();
    assert_eq!(paths, ["tool.transferNumber"]);
    let error = call.clone().send::<Map<String, Value>>().await.unwrap_err();
    assert!(error.is_invalid_request() && server.seen().is_empty(), "{error}");
    let client = builder(&server).checking(Checking::Skip).build().unwrap();
    let mut call = Call::new(&client, &PARTS);
    call.set_parameter(0, &Tool::default());
    call.send::<Map<String, Value>>().await.unwrap();
    assert!(server.seen()[0].contains("\r\n{}\r\n"), "sent unchecked: {:?}", server.seen());
}
