//! Operations taken from whole OpenAPI documents.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::Room;
use common::server::{Server, pages};

const API: &str = "\
openapi: 3.0.3
info: {title: The API, version: '7', description: Long.}
servers: [{url: 'https://api.example.com/v1'}]
security: [{key: []}]
tags: [{name: things}]
paths:
  /thing/{id}:
    parameters: [{$ref: '#/components/parameters/Id'}]
    get:
      summary: Get a thing
      responses: {200: {$ref: '#/components/responses/Thing'}}
    patch:
      summary: Edit a thing
      security: [{other: []}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Edit~1It'}}}}
      responses: {200: {description: Fine.}}
  /other:
    get:
      summary: Get the other
      responses: {200: {description: Fine.}}
components:
  schemas:
    Unused: {type: object}
    Thing: {type: object, properties: {parts: {type: array, items: {$ref: '#/components/schemas/Part'}}}}
    Part: {type: object, properties: {of: {$ref: '#/components/schemas/Thing'}}}
    Edit/It: {type: object, properties: {name: {type: string}}}
  responses:
    Thing: {description: A thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string}}
  securitySchemes:
    key: {type: http, scheme: bearer}
    other: {type: http, scheme: bearer}
";

const GET: &str = "\
openapi: 3.0.3
info:
  title: The API
  version: '7'
servers:
- url: https://api.example.com/v1
security:
- key: []
paths:
  /thing/{id}:
    parameters:
    - $ref: '#/components/parameters/Id'
    get:
      summary: Get a thing
      responses:
        '200':
          $ref: '#/components/responses/Thing'
components:
  schemas:
    Thing:
      type: object
      properties:
        parts:
          type: array
          items:
            $ref: '#/components/schemas/Part'
    Part:
      type: object
      properties:
        of:
          $ref: '#/components/schemas/Thing'
  responses:
    Thing:
      description: A thing.
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/Thing'
  parameters:
    Id:
      name: id
      in: path
      required: true
      schema:
        type: string
  securitySchemes:
    key:
      type: http
      scheme: bearer
";

/// The server of these documents is that of no page.
const SERVER: &str = "--allow-server=api.example.com";

fn json(yaml: &str) -> String {
    let value = serde_yaml::from_str::<serde_yaml::Value>(yaml).unwrap();
    serde_json::to_string_pretty(&value).unwrap().replace("  ", "\t")
}

#[test]
fn an_operation_becomes_a_file_with_all_it_refers_to_and_nothing_else() {
    let room = Room::new();
    let api = room.write("api.yaml", API);
    room.update(&[SERVER.into(), "--operation".into(), "GET /thing/{id}".into(), api]);
    let spec = room.spec();
    assert_eq!(spec.keys().collect::<Vec<_>>(), ["get-a-thing.yaml", "names.toml", "sources.toml"]);
    assert_eq!(spec.get("get-a-thing.yaml").unwrap(), GET);
    let sources = spec.get("sources.toml").unwrap();
    let expected = "operation = \"GET /thing/{id}\"\ntitle = \"Get a thing\"\n\
                    address = \"api.yaml#/paths/~1thing~1%7Bid%7D/get\"\n";
    assert!(sources.contains(expected), "{sources}");
}

#[test]
fn json_gives_the_same_and_another_version_or_order_is_no_change() {
    let room = Room::new();
    let yaml = room.write("api.yaml", API);
    room.update(&[SERVER.into(), yaml]);
    assert_eq!(room.spec().len(), 5);
    let before = room.spec();
    room.write("api.yaml", API.replace("version: '7'", "version: '8'"));
    assert_eq!(room.update::<&str>(&[]).messages, "nothing to write\n");
    let edited = API.replace("{type: object, properties: {name", "{properties: {name");
    let edited = edited.replace("{name: {type: string}}}", "{name: {type: string}}, type: object}");
    assert_ne!(edited, API);
    room.write("api.yaml", edited);
    assert_eq!(room.update::<&str>(&[]).messages, "nothing to write\n");
    assert_eq!(room.spec(), before);

    let other = Room::new();
    other.update(&[SERVER.into(), other.write("api.json", json(API))]);
    assert_eq!(other.spec().get("get-a-thing.yaml").unwrap(), GET);
}

#[test]
fn a_refresh_takes_the_operations_that_are_known_and_misses_those_that_are_gone() {
    let room = Room::new();
    let site = pages([("/api.yaml", API.to_owned())]);
    let server = Server::of(site.clone());
    let api = format!("{}/api.yaml", server.address);
    let update = |words: &[&str]| {
        room.run(&format!("update-spec --loopback-http --backoff 1 {SERVER}"), words)
    };
    update(&["--operation", "get /other", "--operation", "PATCH /thing/{id}", &api])
        .expect_success();
    assert_eq!(room.spec().len(), 4);
    assert_eq!(update(&[]).expect_success().messages, "nothing to write\n");

    let renamed = API.replace("Get the other", "Fetch the other");
    site.lock().unwrap().insert("/api.yaml".to_owned(), renamed);
    let run = update(&[]).expect_success();
    assert_eq!(run.messages, "changed  spec/get-the-other.yaml\nchanged  spec/sources.toml\n");

    let before = room.spec();
    site.lock().unwrap().insert("/api.yaml".to_owned(), API.replace("  /other:", "  /another:"));
    let run = update(&[]);
    assert_eq!(run.exit_code(), 5);
    assert!(run.complaint().contains("--allow-removals"), "{}", run.complaint());
    assert_eq!(room.spec(), before);
    update(&["--allow-removals"]).expect_success();
    assert!(!room.spec().contains_key("get-the-other.yaml"));
    assert!(room.spec().get("names.toml").unwrap().contains("\"GET /other\" = \"get_the_other\""));
}

#[test]
fn what_refers_into_a_schema_brings_it_along() {
    let room = Room::new();
    let document = "openapi: 3.1.0
paths:
  /a: {get: {summary: Get a, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A/$defs/B'}}}}}}}
components:
  schemas:
    A: {type: object, $defs: {B: {type: object, properties: {b: {$ref: '#/$defs/B'}, a: {$ref: '#'}}}}}
    C: {type: string}
";
    room.update(&[room.write("api.yaml", document)]);
    let spec = room.spec();
    let page = spec.get("get-a.yaml").unwrap();
    assert!(page.contains("$ref: '#/$defs/B'") && page.contains("$ref: '#'"), "{page}");
    assert!(!page.contains("C:"), "{page}");
}

#[test]
fn strings_without_quotes_are_kept_as_they_are_written() {
    let room = Room::new();
    let document = "openapi: 3.1.0
paths:
  /a: {get: {summary: Get a, parameters: [{name: code, in: query, schema: {type: string, enum: [+44, 1.10]}}], responses: {'204': {description: ok}}}}
";
    let api = room.write("api.yaml", document);
    room.update(&[&api]);
    let page = room.spec().get("get-a.yaml").unwrap().clone();
    assert!(page.contains("- '+44'\n") && page.contains("- '1.10'\n"), "{page}");
    // The same values, written otherwise, are no change; others are one.
    room.write("api.yaml", document.replace("[+44, 1.10]", "['+44', \"1.10\"]"));
    assert_eq!(room.update::<&str>(&[]).messages, "nothing to write\n");
    room.write("api.yaml", document.replace("1.10", "1.1"));
    assert_ne!(room.update::<&str>(&["--allow-removals"]).messages, "nothing to write\n");
}

#[test]
fn what_the_service_calls_is_a_file_of_the_folder_and_no_method() {
    let room = Room::new();
    let document = "openapi: 3.0.3
paths:
  /hooks/ended: {post: {summary: Ended, x-fern-webhook: true, responses: {'204': {description: ok}}}}
  /a: {get: {summary: Get a, responses: {'204': {description: ok}}}}
";
    room.update(&[room.write("api.yaml", document)]);
    let spec = room.spec();
    assert!(spec.contains_key("post-hooks-ended.yaml"), "{:?}", spec.keys());
    assert!(!spec.get("names.toml").unwrap().contains("/hooks/ended"));
    assert_eq!(room.update::<&str>(&[]).messages, "nothing to write\n");
}

#[test]
fn bad_documents_are_refused() {
    let room = Room::new();
    let nested = format!("openapi: 3.1.0\npaths: {{}}\nx-a: {}", "[".repeat(100_000));
    let bomb = "*a, ".repeat(10_000);
    let bomb =
        format!("openapi: 3.1.0\npaths: {{}}\nx-a: &a [{}]\nx-b: [{bomb}]\n", "x, ".repeat(1_000));
    for (text, expected) in [
        (nested.as_str(), "expected at most 100 levels of lists and maps, found more"),
        (&bomb, "expected at most 1000000 values, found more"),
        ("", "expected an OpenAPI 3.0 or 3.1 document, found version none"),
        ("<!doctype html>", "expected an OpenAPI 3.0 or 3.1 document, found version none"),
        ("a: [", "expected an OpenAPI document, found "),
        ("{\"a\": ", "expected an OpenAPI document, found "),
        ("swagger: '2.0'\npaths: {}", "found version none"),
        ("openapi: 3.2.0\npaths: {}", "found version 3.2.0"),
        ("openapi: 3.1.0", "expected an OpenAPI document with `paths`, found none"),
        (
            &API.replace("    Part:", "    Parts:"),
            "expected `#/components/schemas/Part`, found none",
        ),
        (&API.replace("#/components/schemas/Part", "parts.yaml"), "found `parts.yaml`"),
    ] {
        let run = room.run("update-spec", &[room.write("api.yaml", text)]);
        assert_eq!(run.exit_code(), 3, "{text}");
        assert!(run.complaint().contains("api.yaml: "), "{}", run.complaint());
        assert!(run.complaint().contains(expected), "{expected}\n---\n{}", run.complaint());
    }
    let api = room.write("api.yaml", API);
    let run = room.run("update-spec", &["--operation".into(), "GET /gone".into(), api]);
    assert_eq!(run.exit_code(), 3);
    let expected = "expected the operation `GET /gone`, found none in a document of 3";
    assert!(run.complaint().contains(expected), "{}", run.complaint());
    assert!(!room.path("spec").exists());
}
