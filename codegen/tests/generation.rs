//! What comes out of good pages: everything that went in, under names that stay.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::collections::BTreeSet;

use common::{
    Code, code, input, made, names, page, refused, run, seeds, source, with_operation, with_schemas,
};
use smallest_atoms_codegen::{Input, Names, Output, Rules};

/// A body or an answer of this schema.
fn json(schema: &str) -> String {
    format!("{{content: {{application/json: {{schema: {schema}}}}}}}")
}

/// A page whose one operation takes these parameters.
fn with_parameters(parameters: &str) -> String {
    with_operation(&format!("parameters: [{parameters}], responses: {{}}"))
}

/// A page with a struct `A` of these properties.
fn with_fields(properties: &str) -> String {
    with_schemas(&format!("A: {{type: object, properties: {{{properties}}}}}"))
}

fn of_seeds() -> Output {
    run(&Input { sources: seeds(), ..Input::default() })
}

// ---- the same every time ---------------------------------------------------------------------

#[test]
fn nine_times_the_same() {
    let sources = [
        seeds(),
        vec![source("c.yaml", &with_fields("z: {type: string}, y: {enum: [b, a]}"))],
        vec![source("b.yaml", &page("/b: {get: {summary: B}}, /c: {get: {summary: C}}"))],
    ]
    .concat();
    let first = run(&Input { sources: sources.clone(), ..Input::default() });
    for turn in 0..8 {
        let mut sources = sources.clone();
        sources.rotate_left(turn % 4);
        if turn >= 4 {
            sources.reverse();
        }
        let again = run(&Input { sources, ..Input::default() });
        assert_eq!(again.code, first.code);
        assert_eq!(again.names, first.names);
        assert_eq!(format!("{again:?}"), format!("{first:?}"));
    }
}

#[test]
fn a_page_alone_has_the_names_it_has_beside_others() {
    let both = of_seeds().names;
    let mut alone = Names::default();
    for source in seeds() {
        alone =
            alone.overlaid_with(run(&Input { sources: vec![source], ..Input::default() }).names);
    }
    assert_eq!(alone, both);
}

#[test]
fn names_stay_when_an_unrelated_page_is_added() {
    let before = of_seeds();
    let mut sources = seeds();
    let answer = json("{type: object, properties: {tool: {$ref: '#/components/schemas/Other'}}}");
    let paths =
        format!("paths: {{/tool: {{get: {{summary: Get a tool, responses: {{200: {answer}}}}}}}}}");
    let other = "components: {schemas: {Other: {type: object, properties: {type: {enum: [a]}}}}}";
    sources.push(source("aaa.yaml", &format!("{{openapi: 3.1.0, {paths}, {other}}}")));
    let after = run(&Input { sources, ..Input::default() });
    for (key, name) in before.names.operations {
        assert_eq!(after.names.operations.get(&key), Some(&name));
    }
    for (key, name) in before.names.schemas {
        assert_eq!(after.names.schemas.get(&key), Some(&name));
    }
    assert!(after.names.operations.contains_key("GET /tool"));
}

#[test]
fn locked_names_stay_when_the_page_renames_its_operation() {
    let mut locked = Input { sources: seeds(), names: of_seeds().names, ..Input::default() };
    let before = Code::of(&run(&locked));
    for source in &mut locked.sources {
        source.yaml = source
            .yaml
            .replace("summary: Edit draft config (prompt", "summary: Change the draft (prompt")
            .replace("operationId: edit-draft-config", "operationId: change-the-draft")
            .replace("summary: Update workflow configuration", "summary: Set the workflow");
    }
    let after = Code::of(&run(&locked));
    assert_eq!(names(&after.operations()), names(&before.operations()));
    assert_eq!(after.types(), before.types());
    assert_eq!(after.calls(), before.calls());

    locked.names = Names::default();
    let unlocked = Code::of(&run(&locked));
    assert_eq!(names(&unlocked.operations()), ["change_the_draft", "set_the_workflow"]);
}

#[test]
fn a_lock_names_what_it_says() {
    let body = json("{properties: {a: {properties: {b: {}}}}}");
    let yaml = with_operation(&format!("requestBody: {body}"));
    let names = "[operations]\n'POST /a' = 'go'\n[schemas]\n'POST /a body' = 'Load'\n'POST /a body.a' = 'Cargo'\n";
    let locked = Input { names: Names::parse(names).unwrap(), ..input([&yaml]) };
    let output = run(&locked);
    assert_eq!(Code::of(&output).types(), ["Cargo", "Load"]);
    assert_eq!(Code::of(&output).calls(), ["Go"]);
    assert_eq!(output.names, locked.names);
}

// ---- everything that went in -----------------------------------------------------------------

#[test]
fn what_goes_in_comes_out() {
    let output = of_seeds();
    let code = Code::of(&output);
    let mut operations = BTreeSet::new();
    let mut schemas = BTreeSet::new();
    for source in seeds() {
        let page = serde_yaml::from_str::<serde_yaml::Value>(&source.yaml).unwrap();
        for (path, item) in page["paths"].as_mapping().unwrap() {
            for (method, _) in item.as_mapping().unwrap() {
                let method = method.as_str().unwrap().to_uppercase();
                operations.insert(format!("{method} {}", path.as_str().unwrap()));
            }
        }
        for (name, _) in page["components"]["schemas"].as_mapping().unwrap() {
            schemas.insert(name.as_str().unwrap().to_owned());
        }
    }
    let found = output.operations.iter().cloned().collect::<BTreeSet<_>>();
    assert_eq!(found, operations);
    let named = output.types.iter().chain(&output.in_place).cloned().collect::<BTreeSet<_>>();
    assert_eq!(named.len(), output.types.len() + output.in_place.len());
    let inline = named.difference(&schemas).collect::<Vec<_>>();
    assert_eq!(inline, ["PATCH /workflow/{id} body"]);
    assert_eq!(schemas.difference(&named).count(), 0);

    let types = output.types.iter().map(|schema| output.names.schemas[schema].clone());
    let mut types = types.collect::<Vec<_>>();
    types.sort();
    assert_eq!(code.types(), types);
    let mut methods = output.names.operations.values().map(String::as_str).collect::<Vec<_>>();
    methods.sort_unstable();
    assert_eq!(names(&code.operations()), methods);
    assert_eq!(code.calls().len(), methods.len());
}

#[test]
fn what_two_pages_define_alike_is_there_once() {
    let shared = "components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}";
    let one = format!(
        "{{openapi: 3.1.0, paths: {{/a: {{summary: The path, get: {{summary: A}}}}}}, {shared}}}"
    );
    let two = format!(
        "{{openapi: 3.0.3, paths: {{/a: {{get: {{summary: A}}}}, /b: {{get: {{summary: B}}}}}}, {shared}}}"
    );
    let output = run(&input([&one, &two]));
    assert_eq!(output.operations, ["GET /a", "GET /b"]);
    assert_eq!(output.types, ["A"]);
    // What is said of a path and not of its operations need not be the same.
    let three = page("/a: {summary: Of A, post: {summary: Make A}}");
    assert_eq!(run(&input([&one, &three])).operations, ["GET /a", "POST /a"]);
}

#[test]
fn each_method_of_http_is_one() {
    let methods = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];
    let items = methods.map(|method| format!("{method}: {{summary: {method} it}}")).join(", ");
    let code = code(&page(&format!("/a: {{{items}}}")));
    assert_eq!(names(&code.operations()), methods.map(|method| format!("{method}_it")));
}

// ---- one meaning, one code -------------------------------------------------------------------

#[test]
fn null_is_said_in_many_ways() {
    let page = |version: &str, null: &str, of_ref: &str, of_enum: &str| {
        let fields =
            format!("a: {null}, b: {of_ref}, c: {of_enum}, d: {{type: array, items: {null}}}");
        with_schemas(&format!("A: {{type: object, properties: {{{fields}}}}}, B: {{type: object, properties: {{b: {{type: string}}}}}}"))
            .replace("3.1.0", version)
    };
    let expected = made(&page(
        "3.0.3",
        "{type: string, nullable: true}",
        "{allOf: [{$ref: '#/components/schemas/B'}], nullable: true}",
        "{type: string, enum: [x, null], nullable: true}",
    ))
    .code;
    for (null, of_ref, of_enum) in [
        (
            "{type: [string, 'null']}",
            "{oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}",
            "{type: [string, 'null'], enum: [x, null]}",
        ),
        (
            "{oneOf: [{type: string}, {type: 'null'}]}",
            "{anyOf: [{type: 'null'}, {$ref: '#/components/schemas/B'}]}",
            "{oneOf: [{type: string, enum: [x]}, {type: 'null'}]}",
        ),
        (
            "{anyOf: [{type: 'null'}, {type: string}]}",
            "{oneOf: [{allOf: [{$ref: '#/components/schemas/B'}]}, {type: 'null'}]}",
            "{type: string, enum: [x, null]}",
        ),
    ] {
        assert_eq!(made(&page("3.1.0", null, of_ref, of_enum)).code, expected);
    }
    let code = code(&page("3.1", "{type: ['null', string]}", "{type: 'null'}", "{enum: [x]}"));
    let types = code.fields("A").into_iter().map(|field| field.ty).collect::<Vec<_>>();
    let expected = [
        "Option<Option<String>>",
        "Option<Option<::serde_json::Value>>",
        "Option<Ac>",
        "Option<Vec<Option<String>>>",
    ];
    assert_eq!(types, expected);
}

#[test]
fn types_are_those_of_the_page() {
    for (schema, ty) in [
        ("{type: string}", "String"),
        ("{type: string, format: uuid}", "String"),
        ("{type: string, format: date-time}", "String"),
        ("{type: boolean}", "bool"),
        ("{type: integer}", "i64"),
        ("{type: integer, format: int32, minimum: 1}", "i64"),
        ("{type: integer, enum: [1, 2]}", "i64"),
        ("{type: number}", "f64"),
        ("{type: string, const: x}", "Af"),
        ("{const: 5}", "i64"),
        ("{}", "::serde_json::Value"),
        ("true", "::serde_json::Value"),
        ("{description: Any type}", "::serde_json::Value"),
        ("{oneOf: [{type: string}, {type: integer}]}", "Af"),
        ("{oneOf: [{type: string}, {}]}", "::serde_json::Value"),
        ("{oneOf: [{type: number}, {type: integer}]}", "f64"),
        ("{anyOf: [{type: string}, {type: string, enum: [a]}]}", "String"),
        (
            "{type: object, not: {required: [a]}}",
            "::serde_json::Map<::std::string::String,::serde_json::Value>",
        ),
        ("{type: [string, integer]}", "Af"),
        ("{type: array}", "Vec<::serde_json::Value>"),
        ("{type: array, items: {type: array, items: {type: integer}}}", "Vec<Vec<i64>>"),
        ("{type: array, prefixItems: [{type: string}]}", "Vec<String>"),
        ("{type: object}", "::serde_json::Map<::std::string::String,::serde_json::Value>"),
        (
            "{type: object, additionalProperties: {type: integer}}",
            "::std::collections::BTreeMap<String,i64>",
        ),
        (
            "{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}",
            "::std::collections::BTreeMap<String,A>",
        ),
        (
            "{type: object, additionalProperties: {type: [integer, 'null']}}",
            "::std::collections::BTreeMap<String,Option<i64>>",
        ),
        ("{type: array, uniqueItems: true, items: {type: string}}", "Vec<String>"),
        ("{$ref: '#/components/schemas/A'}", "Box<A>"),
        ("{type: array, items: {$ref: '#/components/schemas/A'}}", "Vec<A>"),
        ("{$ref: '#/components/schemas/Names'}", "Vec<String>"),
        (
            "{$ref: '#/components/schemas/Free'}",
            "::serde_json::Map<::std::string::String,::serde_json::Value>",
        ),
    ] {
        let schemas = format!(
            "A: {{type: object, properties: {{f: {schema}}}}}, Names: {{type: array, items: {{type: string}}}}, Free: {{type: object}}"
        );
        let output = made(&with_schemas(&schemas));
        let found = Code::of(&output).field("A", "f").ty.replace("::std::boxed::Box", "Box");
        let map = "::serde_json::Map<::std::string::String,";
        let found = found.replace("::serde_json::Map<String,", map);
        assert_eq!(found, format!("Option<{ty}>"), "{schema}");
        assert_eq!(output.in_place, ["Names", "Free"]);
    }
}

/// A method of the library's client that a page has too would be there twice.
#[test]
fn no_page_takes_a_name_of_the_client() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/client");
    let files = std::fs::read_dir(folder).unwrap();
    let files = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let client = files.collect::<String>();
    let own = client.split("\nimpl Client {").skip(1);
    let own = own.flat_map(|own| own.split("\n}\n").next().unwrap().split("fn ").skip(1));
    let names = own.map(|rest| rest.split(['(', '<']).next().unwrap());
    let names = names.chain(["clone"]).collect::<Vec<_>>();
    assert!(names.len() > 5, "{names:?}");
    for name in names {
        let output = run(&input([&page(&format!("/a: {{get: {{summary: {name}}}}}"))]));
        assert_eq!(output.names.operations["GET /a"], "get_a", "{name}");
    }
}

/// Whatever operations are called, all have names, and a title that is one's own stays its name.
#[test]
fn no_two_names_keep_a_document_out() {
    let titles = ["Get a", "Get a b", "List", "get_a", "List of a", "Get a 2", "Builder"];
    let paths =
        ["/a", "/a-b", "/a_b", "/a/b", "/a/{b}", "/{a}/b", "/b", "/b/{a}", "/b/{a_}", "/2", "/a/2"];
    let mut names = Names::default();
    names.operations.insert("GET /b".to_owned(), "list".to_owned());
    for step in 1..titles.len() {
        let operation = |index: usize, method: &str| {
            let title = titles[(index * step) % titles.len()];
            let tag = ["", "tags: [Tag], "][index % 2];
            format!("{method}: {{{tag}summary: {title}, responses: {{}}}}")
        };
        let item = |(index, path): (usize, &&str)| {
            let [get, put] = [operation(index, "get"), operation(index + step, "put")];
            format!("'{path}': {{{get}, {put}}}, ")
        };
        let items = paths.iter().enumerate().map(item).collect::<Vec<_>>();
        let made = |items: &[String]| {
            let input = Input { names: names.clone(), ..input([&page(&items.concat())]) };
            run(&input)
        };
        let output = made(&items);
        let calls = Code::of(&output).calls();
        assert_eq!(calls.iter().collect::<BTreeSet<_>>().len(), 2 * paths.len(), "{calls:?}");
        assert_eq!(output.names.operations["GET /b"], "list");
        // The order of a page is not that of its names.
        let reversed = items.iter().rev().cloned().collect::<Vec<_>>();
        assert_eq!(made(&reversed).names, output.names);
    }
    let own = "'/a': {get: {summary: List}}, '/b': {get: {summary: List}}, '/c': {put: {summary: List of a}}";
    let output = made(&page(own));
    assert_eq!(output.names.operations["PUT /c"], "list_of_a");
    let told = output.notes.iter().filter(|note| note.contains("~1c/put")).count();
    assert_eq!(told, 0, "{:?}", output.notes);
    assert!(output.notes.iter().any(|note| note.contains("called `list_of_b`")));
}

#[test]
fn a_schema_that_joins_takes_no_name_that_is_locked_inside_of_another() {
    let yaml = with_operation(&format!("requestBody: {}", json("{properties: {a: {}}}")));
    let names = made(&yaml).names;
    assert_eq!(names.schemas["POST /a body"], "DoItBody");
    let joins = yaml.replacen(
        "{openapi: 3.1.0, ",
        "{openapi: 3.1.0, components: {schemas: {DoItBody: {properties: {b: {}}}}}, ",
        1,
    );
    let output = run(&Input { names, ..input([&joins]) });
    assert_eq!(output.names.schemas["POST /a body"], "DoItBody");
    assert_eq!(output.names.schemas["DoItBody"], "DoItBody2");
}

#[test]
fn what_parts_say_of_one_member_adds_up() {
    let whole = "A: {allOf: [{properties: {n: {type: string}, o: {properties: {a: {type: string}}}, k: {type: string}}}, \
                 {properties: {n: {description: The name}, o: {properties: {b: {type: integer}}}, k: {const: x}}}]}";
    let code = code(&with_schemas(whole));
    assert_eq!(code.field("A", "n").ty, "Option<String>");
    assert_eq!(code.field("A", "k").ty, "Option<Ak>");
    let inner = code.fields("Ao").into_iter().map(|field| (field.name, field.ty));
    let expected = [("a", "Option<String>"), ("b", "Option<i64>")];
    assert_eq!(inner.collect::<Vec<_>>(), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn schemas_may_hold_one_another() {
    let schema = |name: &str, to: &str| {
        format!(
            "{name}: {{type: object, properties: {{to: {{$ref: '#/components/schemas/{to}'}}, all: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}}}}}"
        )
    };
    let code =
        code(&with_schemas(&[schema("A", "B"), schema("B", "C"), schema("C", "A")].join(", ")));
    assert_eq!(code.types(), ["A", "B", "C"]);
    assert_eq!(code.field("A", "all").ty, "Option<Vec<A>>");
}

#[test]
fn all_of_is_one_object() {
    let schemas = "
        Base: {type: object, required: [id], properties: {id: {type: string}, more: {allOf: [{$ref: '#/components/schemas/Part'}], description: One part.}}},
        Left: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {l: {type: string}}}]},
        Right: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {r: {type: string}}}]},
        Both: {allOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}], properties: {own: {type: string}}, required: [own]},
        Again: {properties: {both: {$ref: '#/components/schemas/Both'}}},
        Part: {type: object, properties: {up: {allOf: [{$ref: '#/components/schemas/Part'}, {description: The upper one.}]}}},
        Tree: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {child: {allOf: [{$ref: '#/components/schemas/Tree'}, {properties: {x: {type: string}}}]}}}]},
        Odd: {type: object, properties: {text: {allOf: [{type: string}, {minLength: 1}]}, listed: {allOf: [{type: string}, {enum: [a]}]}}}";
    let output = made(&with_schemas(schemas));
    let code = Code::of(&output);
    assert_eq!(names(&code.fields("Both")), ["id", "more", "l", "r", "own"]);
    assert!(code.field("Both", "id").doc.contains("Required by the page."));
    assert!(code.field("Both", "own").doc.contains("Required by the page."));
    // A field that comes with a part is made of parts itself.
    for model in ["Base", "Left", "Both"] {
        assert_eq!(code.field(model, "more").ty, "Option<Part>", "{model}");
        assert!(code.field(model, "more").doc.contains("One part."));
    }
    assert!(code.field("Part", "up").doc.contains("The upper one."));
    assert_eq!(code.field("Tree", "child").ty, "Option<::serde_json::Value>");
    assert_eq!(code.field("Odd", "text").ty, "Option<String>");
    assert!(code.field("Odd", "text").doc.contains("At least 1 character."));
    assert_eq!(code.field("Odd", "listed").ty, "Option<::serde_json::Value>");
    assert_eq!(output.notes.len(), 2, "{:?}", output.notes);
}

#[test]
fn shared_parts_are_read_where_they_are_used() {
    let shared = "{openapi: 3.1.0, paths: {'/a/{id}': {
            parameters: [{$ref: '#/components/parameters/Id'}, {$ref: '#/components/parameters/Page'}],
            post: {summary: Do it, parameters: [{name: page, in: query, schema: {type: string}}],
                requestBody: {$ref: '#/components/requestBodies/Load'},
                responses: {200: {$ref: '#/components/responses/Done'}}}}},
        components: {
            parameters: {Id: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}, Page: {name: page, in: query, schema: {type: integer}}},
            requestBodies: {Load: {$ref: '#/components/requestBodies/Other'}, Other: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}},
            responses: {Done: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}},
            schemas: {A: {type: object, properties: {a: {type: string}}}, Id: {type: string}}}}";
    let plain = "{openapi: 3.1.0, paths: {'/a/{id}': {
            post: {summary: Do it, parameters: [{name: page, in: query, schema: {type: string}}, {name: id, in: path, required: true, schema: {type: string}}],
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}},
                responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}},
        components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}}";
    assert_eq!(made(shared).code, made(plain).code);
    assert_eq!(names(&code(shared).arguments("DoIt")), ["page", "id", "body"]);
}

#[test]
fn what_stands_beside_a_reference_is_said_of_the_field() {
    let code = code(&with_schemas(
        "A: {type: object, properties: {
            b: {$ref: '#/components/schemas/B', description: Of the field., default: {x: 1}},
            old: {$ref: '#/components/schemas/B', description: Not used., deprecated: true},
            list: {$ref: '#/components/schemas/L', description: Of this list.}}},
        B: {type: object, description: Of B., properties: {x: {type: integer}}},
        L: {type: array, description: Of all lists., items: {type: string}}",
    ));
    assert!(code.field("A", "b").doc.contains("Of the field."));
    assert!(code.field("A", "b").doc.contains("The service's default: `{\"x\":1}`."));
    assert_eq!(code.field("A", "b").deprecated, None);
    assert_eq!(code.field("A", "old").deprecated.as_deref(), Some("Not used."));
    let list = code.field("A", "list").doc;
    assert!(list.contains("Of this list.") && !list.contains("Of all lists."), "{list}");
}

#[test]
fn json_goes_before_other_media_types() {
    let schema = "{properties: {a: {type: string}}}";
    let xml = format!("{{application/xml: {{schema: {schema}}}, application/json");
    let body = json(schema).replace("{application/json", &xml);
    let done = json(schema);
    let responses = format!("responses: {{200: {done}, 201: {done}}}");
    let several = with_operation(&format!("requestBody: {body}, {responses}"));
    let output = made(&several);
    assert_eq!(output.types, ["POST /a body", "POST /a response"]);
    assert_eq!(output.notes.len(), 1, "{:?}", output.notes);
}

#[test]
fn answers_on_failure_have_names_of_their_own() {
    let [a, b, c] =
        ["a", "b", "c"].map(|field| json(&format!("{{properties: {{{field}: {{}}}}}}")));
    let responses = format!("responses: {{200: {a}, 400: {b}, default: {c}}}");
    let types = code(&with_operation(&responses)).types();
    assert_eq!(types, ["DoItResponse", "DoItResponse400", "DoItResponseDefault"]);
}

#[test]
fn a_server_may_be_named_at_each_height() {
    let text = "{openapi: 3.1.0, servers: [{url: 'https://top.example/v1/'}], paths: {
        /a: {get: {summary: A}},
        /b: {servers: [{url: 'https://path.example'}], get: {summary: B}, put: {summary: C, servers: [{url: 'https://operation.example'}]}}}}";
    let output = made(text);
    for (operation, server) in
        [("a", "top.example/v1"), ("b", "path.example"), ("c", "operation.example")]
    {
        let (_, rest) = output.code.split_once(&format!("name: \"{operation}\",")).unwrap();
        let (_, rest) = rest.split_once("server: \"https://").unwrap();
        assert_eq!(rest.split_once('"').unwrap().0, server);
    }
    assert!(
        made(&page("/a: {get: {summary: A}}"))
            .code
            .contains("server: \"https://api.smallest.ai/atoms/v1\"")
    );
}

#[test]
fn the_key_is_no_parameter() {
    let code = code(&with_parameters(
        "{name: Authorization, in: header, required: true}, {name: authorization, in: header}, {name: authorization, in: query}, {name: X-Trace, in: header}",
    ));
    assert_eq!(names(&code.arguments("DoIt")), ["authorization", "x_trace"]);
    assert!(code.arguments("DoIt")[0].doc.contains("Sets `authorization`"));
}

// ---- names -----------------------------------------------------------------------------------

#[test]
fn titles_become_methods() {
    for (operation, method, call) in [
        ("summary: 'Edit draft (a, (b), c)'", "edit_draft", "EditDraft"),
        ("summary: 'Extract URLs'", "extract_urls", "ExtractUrls"),
        ("summary: 'Search by call IDs, fast'", "search_by_call_ids_fast", "SearchByCallIdsFast"),
        ("summary: Type", "type_", "Type"),
        ("summary: Self", "self_", "Self_"),
        ("summary: String", "string", "String_"),
        ("summary: None", "none", "None_"),
        ("summary: 2 ways", "_2_ways", "_2ways"),
        ("summary: Größe ändern", "größe_ändern", "GrößeÄndern"),
        ("summary: '(all)', operationId: list-all", "list_all", "ListAll"),
        ("summary: '%'", "post_a", "PostA"),
        ("tags: [a]", "post_a", "PostA"),
    ] {
        let code = code(&page(&format!("/a: {{post: {{{operation}}}}}")));
        assert_eq!(names(&code.operations()), [method], "{operation}");
        assert_eq!(code.calls(), [call], "{operation}");
    }
}

#[test]
fn the_tag_tells_equal_titles_apart() {
    let list = |path: &str, tag: &str| format!("{path}: {{get: {{summary: List, tags: [{tag}]}}}}");
    let code = code(&page(&[list("/a", "subpackage_agents"), list("/b", "Calls")].join(", ")));
    assert_eq!(names(&code.operations()), ["agents_list", "calls_list"]);
}

#[test]
fn fields_have_names_of_their_own() {
    for (properties, expected) in [
        ("_id: {}, id: {}", "_id id"),
        ("fooBar: {}, foo_bar: {}, FooBar: {}", "foo_bar foo_bar_2 foo_bar_3"),
        ("extra: {}, a: {}", "extra_2 a"),
        ("type: {}, self: {}, crate: {}, dyn: {}, gen: {}", "type_ self_ crate_ dyn_ gen_"),
        ("'': {}, '%': {}, '_': {}", "unnamed percent unnamed_2"),
        ("2fa: {}, größe: {}, 日本: {}, '²': {}", "_2fa größe 日本 unnamed"),
        ("toolIDs: {}, preCallAPI: {}, x-y.z: {}", "tool_ids pre_call_api x_y_z"),
    ] {
        let code = code(&with_fields(properties));
        let expected = expected.split(' ').collect::<Vec<_>>();
        assert_eq!(names(&code.fields("A")), expected);
        assert_eq!(names(&code.setters("A")), expected);
    }
    let field = code(&with_fields("fooBar: {}, \"a`b\\rc\": {}")).field("A", "foo_bar");
    assert!(field.doc.contains("JSON name: `fooBar`."));
}

#[test]
fn parameters_have_names_of_their_own() {
    let parameter =
        |name: &&str| format!("{{name: '{name}', in: query, schema: {{type: string}}}}");
    let given = ["on", "body", "send", "new", "validate", "request", "type", "X-Y", "", "größe"];
    let code = code(&with_parameters(&given.iter().map(parameter).collect::<Vec<_>>().join(", ")));
    let expected = [
        "on",
        "body_2",
        "send_2",
        "new_2",
        "validate_2",
        "request_2",
        "type_",
        "x_y",
        "unnamed",
        "größe",
    ];
    assert_eq!(names(&code.arguments("DoIt")), expected);
}

#[test]
fn types_hide_nothing_that_the_code_uses() {
    let names = ["String", "Option", "Vec", "Self", "Result", "Box", "None", "From", "2fa"];
    let schema = |name: &&str| {
        format!(
            "{name}: {{type: object, properties: {{to: {{$ref: '#/components/schemas/{name}'}}, of: {{type: array, items: {{$ref: '#/components/schemas/String'}}}}}}}}"
        )
    };
    let code = code(&with_schemas(&names.iter().map(schema).collect::<Vec<_>>().join(", ")));
    let expected =
        ["Box_", "From_", "None_", "Option_", "Result_", "Self_", "String_", "Vec_", "_2fa"];
    assert_eq!(code.types(), expected);
    assert_eq!(code.field("Vec_", "of").ty, "Option<Vec<String_>>");
}

#[test]
fn types_and_fields_that_progenitor_spells_alike_stay_apart() {
    let code = code(&with_schemas(
        "2fa: {type: object, properties: {_id: {type: string}, id: {type: integer}, next: {$ref: '#/components/schemas/x2fa'}}}, \
         x2fa: {type: object, properties: {all: {type: array, items: {$ref: '#/components/schemas/2fa'}}}}",
    ));
    assert_eq!(code.types(), ["X2fa", "_2fa"]);
    let fields = code.fields("_2fa").into_iter().map(|field| (field.name, field.ty));
    let expected = [("_id", "Option<String>"), ("id", "Option<i64>"), ("next", "Option<X2fa>")];
    let expected = expected.map(|(name, ty)| (name.to_owned(), ty.to_owned()));
    assert_eq!(fields.collect::<Vec<_>>(), expected);
    assert_eq!(code.field("X2fa", "all").ty, "Option<Vec<_2fa>>");
}

#[test]
fn what_holds_a_type_that_holds_itself_has_no_box() {
    let code = code(&with_schemas(
        "Tree: {type: object, properties: {child: {$ref: '#/components/schemas/Tree'}}}, \
         Wood: {type: object, properties: {first: {$ref: '#/components/schemas/Tree'}}}",
    ));
    assert_eq!(code.field("Tree", "child").ty, "Option<Box<Tree>>");
    assert_eq!(code.field("Wood", "first").ty, "Option<Tree>");
}

#[test]
fn a_name_that_the_rule_made_is_one_that_a_lock_may_hold() {
    let page = with_schemas(
        "point_x_y: {type: object, properties: {strings: {type: array, items: {properties: {a: {}}}}}}, S: {type: object, properties: {strings: {type: array, items: {properties: {a: {}}}}}}",
    );
    let output = made(&page);
    assert_eq!(Code::of(&output).types(), ["PointXy", "PointXyString", "S", "SString"]);
    let again = run(&Input { names: output.names.clone(), ..input([&page]) });
    assert_eq!(again.names, output.names);
    assert_eq!(again.code, output.code);
}

#[test]
fn variants_differ_where_values_do() {
    let values = "[a-b, 'a b', a_b, A_B, 'Ab', 1a, '1', '', ' ', Self, self, unlisted, none, String, größe, a-b, '+', '-']";
    let code = code(&with_schemas(&format!("A: {{type: string, enum: {values}}}")));
    let expected = [
        "AB",
        "AB_2",
        "AB_3",
        "AB_4",
        "Ab",
        "_1a",
        "_1",
        "Empty",
        "Unnamed",
        "Self_",
        "Self__2",
        "Unlisted_2",
        "None",
        "String",
        "Größe",
        "Plus",
        "Minus",
    ];
    assert_eq!(code.variants("A"), expected);
}

#[test]
fn inline_schemas_are_named_after_their_place() {
    let body = json(
        "{properties: {user: {properties: {name: {}}}, cards: {type: array, items: {properties: {kind: {enum: [a]}}}}, doItBodyNote: {properties: {a: {}}}}}",
    );
    let order = "parameters: [{name: order, in: query, schema: {enum: [up]}}]";
    let output = made(&with_operation(&format!("requestBody: {body}, {order}")));
    let expected = [
        "DoItBody",
        "DoItBodyCard",
        "DoItBodyCardKind",
        "DoItBodyNote",
        "DoItBodyUser",
        "DoItOrder",
    ];
    assert_eq!(Code::of(&output).types(), expected);
    assert_eq!(output.names.schemas["POST /a body.cards item.kind"], "DoItBodyCardKind");
}

// ---- what is said ----------------------------------------------------------------------------

#[test]
fn deprecation_is_found_where_it_is_and_nowhere_else() {
    for (said, note) in [
        ("deprecated: true", Some("")),
        ("deprecated: true, description: 'Use `new` instead. More.'", Some("Use `new` instead.")),
        ("description: '**Deprecated** — use `new` instead.'", Some("use `new` instead.")),
        ("description: '**Deprecated**'", Some("")),
        (
            "description: '**DEPRECATED:** Kept here. Use `new`. Or not.'",
            Some("Kept here. Use `new`."),
        ),
        ("description: '__Deprecated__. Gone soon.'", Some("Gone soon.")),
        ("description: 'Replaces the **deprecated** one.'", None),
        ("description: 'Deprecated fields are listed below.'", None),
        ("description: '**Note** deprecated: true'", None),
        ("deprecated: false", None),
        ("deprecated: 'no', x-deprecation-note: mine", None),
    ] {
        let text = format!(
            "{{openapi: 3.1.0, paths: {{/a: {{post: {{summary: Do it, {said}, parameters: [{{name: p, in: query, {said}}}]}}}}}},
            components: {{schemas: {{A: {{type: object, properties: {{f: {{type: string, {said}}}, g: {{}}}}}}}}}}}}"
        );
        let code = code(&text);
        let note = note.map(str::to_owned);
        assert_eq!(code.operations()[0].deprecated, note, "{said}");
        assert_eq!(code.arguments("DoIt")[0].deprecated, note, "{said}");
        assert_eq!(code.field("A", "f").deprecated, note, "{said}");
        assert_eq!(code.setters("A")[0].deprecated, note, "{said}");
        assert_eq!(code.field("A", "g").deprecated, None);
    }
}

/// Every form of a lead, on operations, parameters, fields and schemas; and what is none.
#[test]
fn a_lead_that_says_deprecated_counts_wherever_it_stands() {
    for (said, note) in [
        (
            "**Deprecated on branches.** Migrate to `PUT /b`. It fails.",
            Some("on branches. Migrate to `PUT /b` (`put_b`)."),
        ),
        (
            "**Deprecated.** Works (~1 month). Migrate to `PUT /b?c=<d>`. Gone.",
            Some("Migrate to `PUT /b?c=<d>` (`put_b`)."),
        ),
        ("**Deprecated — internal use only.** Old field.", Some("internal use only.")),
        (
            "__DEPRECATED since May.__ Superseded by `PUT /b`.",
            Some("since May. Superseded by `PUT /b` (`put_b`)."),
        ),
        ("[Deprecated since May] Old. Replaced by `new`.", Some("since May. Replaced by `new`.")),
        ("(deprecated) Old. Please switch to `new`. More.", Some("Please switch to `new`.")),
        (
            "## Deprecated on branches\\n\\nOld. Call `PUT /b` instead.\\n\\nUse it.",
            Some("on branches. Call `PUT /b` (`put_b`) instead."),
        ),
        ("# Deprecated", Some("")),
        ("**Deprecated agents are hidden.** Use `new`.", Some("agents are hidden. Use `new`.")),
        ("**Deprecated agents** are hidden. Use `new`.", None),
        ("Replaces the deprecated `old`. Use it instead.", None),
        ("**Replaces the deprecated `old`.**", None),
        ("**Non-deprecated** agents only. Use `new`.", None),
        ("[non-deprecated] Use `new`.", None),
        ("## Not deprecated", None),
        ("The name. **Deprecated** by nobody.", None),
    ] {
        let said_of = format!("description: \"{said}\"");
        let body = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}";
        let text = format!(
            "{{openapi: 3.1.0, paths: {{/a: {{post: {{summary: Do it, {said_of}, {body}, parameters: [{{name: p, in: query, {said_of}}}]}}}},
                /b: {{put: {{summary: Put b}}}}}},
            components: {{schemas: {{A: {{type: object, {said_of}, properties: {{f: {{type: string, {said_of}}}, g: {{}}}}}}, H: {{type: object, properties: {{a: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}"
        );
        let code = code(&text);
        let note = note.map(str::to_owned);
        let operations = code.operations();
        let operation = |name: &str| operations.iter().find(|found| found.name == name).unwrap();
        assert_eq!(operation("do_it").deprecated, note, "{said}");
        assert_eq!(operation("put_b").deprecated, None, "{said}");
        let arguments = code.arguments("DoIt");
        let p = arguments.iter().find(|argument| argument.name == "p").unwrap();
        assert_eq!(p.deprecated, note, "{said}");
        assert_eq!(code.field("A", "f").deprecated, note, "{said}");
        assert_eq!(code.field("A", "g").deprecated, None, "{said}");
        assert_eq!(code.deprecated("A"), note, "{said}");
        assert_eq!(code.field("H", "a").deprecated, note, "{said}");
    }
}

#[test]
fn an_enum_or_a_union_that_the_page_calls_deprecated_is_so() {
    let said = "description: '**Deprecated since May.** Use `C`.'";
    let code = code(&with_schemas(&format!(
        "A: {{enum: [x], {said}}}, B: {{oneOf: [{{type: string}}, {{type: integer}}], {said}}}, C: {{enum: [x]}}, \
         D: {{type: object, properties: {{a: {{$ref: '#/components/schemas/A'}}, b: {{$ref: '#/components/schemas/B'}}}}}}"
    )));
    for ty in ["A", "B"] {
        assert_eq!(code.deprecated(ty).as_deref(), Some("since May. Use `C`."), "{ty}");
    }
    assert_eq!(code.deprecated("C"), None);
}

#[test]
fn deprecation_of_the_seed_pages() {
    let code = Code::of(&of_seeds());
    let marked = code.operations().into_iter().filter(|method| method.deprecated.is_some());
    assert_eq!(names(&marked.collect::<Vec<_>>()), ["update_workflow_configuration"]);
    let fields = code.types().into_iter().filter(|ty| !code.is_enum(ty)).flat_map(|ty| {
        code.fields(&ty)
            .into_iter()
            .map(move |field| (format!("{ty}.{}", field.name), field.deprecated))
    });
    let fields = fields.filter_map(|(name, note)| Some((name, note?)));
    let notes = [
        (
            "PostCallAnalyticsConfig.success_metrics",
            "will be removed in a future version. Use `dispositionMetrics` instead.",
        ),
        (
            "PostCallAnalyticsConfig.summary_prompt",
            "no longer used in post-call analysis and will be removed in a future version.",
        ),
    ];
    assert_eq!(
        fields.collect::<Vec<_>>(),
        notes.map(|(name, note)| (name.to_owned(), note.to_owned()))
    );
}

#[test]
fn a_default_is_told_and_not_sent() {
    for (default, told) in
        [("2147", "2147"), ("zweitausend", "\"zweitausend\""), ("[7, 8]", "[7,8]")]
    {
        let output = made(&with_fields(&format!("a: {{default: {default}}}")));
        let doc = Code::of(&output).field("A", "a").doc;
        assert!(doc.contains(&format!("The service's default: `{told}`.")), "{doc}");
        let lines = output.code.lines().filter(|line| !line.trim_start().starts_with("///"));
        let code = lines.collect::<Vec<_>>().join("\n");
        assert!(!code.contains(told), "{code}");
    }
}

#[test]
fn prose_of_every_form_is_a_comment() {
    for prose in [
        "a\\rb",
        "\\0",
        "\\u202e turned",
        "*/ /* ",
        "\\\"#\\\\",
        "```\\nfn main() {}",
        "\\r\\n\\n\\t",
        "{}",
        "#![deny(x)]",
        "///",
        "\\u2028\\ufeff",
    ] {
        let text = format!("description: \"{prose}\"");
        let page = format!(
            "{{openapi: 3.1.0, paths: {{/a: {{get: {{summary: \"A {prose}\", operationId: a, {text}}}}}}}, components: {{schemas: {{A: {{{text}, properties: {{f: {{{text}}}}}}}}}}}}}"
        );
        let output = made(&page);
        Code::of(&output);
        assert!(!output.code.contains(['\r', '\0', '\u{202e}']), "{prose}");
    }
}

// ---- rules -----------------------------------------------------------------------------------

fn ruled(rules: &str) -> Output {
    let rules = Rules::parse(rules).unwrap();
    let page = with_schemas(
        "A: {type: object, properties: {kind: {type: string, default: x}, endCall: {type: string}, inner: {$ref: '#/components/schemas/B'}}}, B: {type: object, properties: {kind: {type: string, default: y}}}, E: {enum: [a]}",
    );
    run(&Input { rules, ..input([&page]) })
}

#[test]
fn rules_that_are_none_are_refused() {
    let rule = "[[rule]]\nschema = 'A'\nfield = 'kind'\n";
    for (rules, expected) in [
        ("[[rules]]".to_owned(), "unknown field"),
        (format!("{rule}check = 'not-blank'"), "cites neither `page` nor `service`"),
        (format!("{rule}check = 'no-such'\npage = 'p'"), "unknown variant"),
        (format!("{rule}check = {{ range = [1] }}\npage = 'p'"), "invalid length"),
        (format!("{rule}check = {{ max-chars = -1 }}\npage = 'p'"), "invalid value"),
        (format!("{rule}page = 'p'"), "missing field `check`"),
        (format!("{rule}check = 'absent'\npage = 'p'\nwhy = 'because'"), "unknown field"),
        ("[[constructor]]\nschema = 'A'".to_owned(), "missing field"),
        ("not toml".to_owned(), "line 1"),
    ] {
        let error = Rules::parse(&rules).unwrap_err();
        assert!(error.contains(expected), "{rules}\n{error}");
    }
    assert!(Rules::parse("").is_ok());
    assert!(Rules::parse(&format!("{rule}check = 'absent'\nservice = 's'")).is_ok());
}

#[test]
fn rules_that_find_nothing_are_named() {
    for (rule, inert) in [
        ("schema = 'A'\nfield = 'kind'", false),
        ("schema = '*'\nfield = 'kind'", false),
        ("schema = 'A'\nfield = 'inner.kind'", false),
        ("schema = 'A'", false),
        ("schema = 'A'\nfield = 'endCall'\nwhen = { kind = 'x' }", false),
        ("schema = 'A'\nfield = 'endCall'\nwhen = { 'inner.kind' = ['x', 'y'] }", false),
        ("schema = 'Gone'\nfield = 'kind'", true),
        ("schema = 'A'\nfield = 'gone'", true),
        ("schema = 'B'\nfield = 'endCall'", true),
        ("schema = '*'\nfield = 'gone'", true),
        ("schema = 'A'\nfield = 'kind'\nwhen = { gone = 'x' }", true),
        ("schema = 'A'\nfield = 'kind'\nunless = { gone = 'x' }", true),
        ("schema = 'E'", true),
    ] {
        let found =
            ruled(&format!("[[rule]]\n{rule}\ncheck = 'not-blank'\npage = 'The sentence.'"));
        let schema = rule.split('\'').nth(1).unwrap();
        let named =
            found.inert.iter().any(|inert| inert.contains(&format!("the rule for {schema}")));
        assert_eq!(named, inert, "{rule}: {:?}", found.inert);
        assert_eq!(found.code.contains("The sentence."), !inert, "{rule}");
    }
    let of = |names: &str| {
        let rules =
            format!("[[rule]]\nschema = 'A'\ncheck = {{ exactly-one-of = {names} }}\npage = 'p'");
        ruled(&rules).inert.len()
    };
    assert_eq!((of("['kind', 'endCall']"), of("['kind', 'gone']")), (0, 1));
}

#[test]
fn constructors_that_do_not_fit_are_named() {
    let constructor = |schema: &str, name: &str, rest: &str| {
        format!(
            "[[constructor]]\nschema = '{schema}'\nname = '{name}'\nabout = 'Makes one.'\n{rest}"
        )
    };
    let good = constructor(
        "A",
        "of_kind",
        "arguments = [['the_kind', 'kind']]\nset = { endCall = 'now' }",
    );
    let output = ruled(&good);
    assert_eq!(output.inert, [""; 0]);
    let setters = Code::of(&output).setters("A");
    assert_eq!(names(&setters), ["of_kind", "kind", "end_call", "inner"]);
    assert_eq!(setters[0].doc.trim(), "Makes one.");
    for (schema, name, rest) in [
        ("Gone", "of_kind", "arguments = []"),
        ("A", "of_kind", "arguments = [['a', 'gone']]"),
        ("A", "of_kind", "arguments = []\nset = { gone = 'x' }"),
        // A setter has the name.
        ("A", "end_call", "arguments = []"),
        ("A", "endCall", "arguments = []"),
    ] {
        let output = ruled(&constructor(schema, name, rest));
        assert_eq!(output.inert, [format!("the constructor {schema}::{name}")]);
        assert!(!output.code.contains("Makes one."));
    }
}

#[test]
fn no_rule_of_the_library_is_inert_on_the_seed_pages() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/rules.toml");
    let rules = Rules::parse(&std::fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(run(&Input { sources: seeds(), rules, ..Input::default() }).inert, [""; 0]);
}

#[test]
fn repairs_have_names_and_reasons() {
    let output = of_seeds();
    let passes = smallest_atoms_codegen::repairs().collect::<Vec<_>>();
    let made = output.repairs.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    assert_eq!(made, passes.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    assert!(passes.iter().all(|(_, reason)| reason.len() > 20));
    let changed = |name: &str| output.repairs.iter().find(|(found, _)| *found == name).unwrap().1;
    assert_eq!(changed("the client's headers are its own"), 2);
    assert!(changed("deprecation in prose") > 0 && changed("one way to say null") > 0);
}

#[test]
fn a_version_may_stand_without_quotes() {
    for version in ["3.1", "3.0", "'3.1'", "3.1.1", "3.0.0-rc1"] {
        made(&page("/a: {get: {summary: A}}").replace("3.1.0", version));
    }
    for version in ["3", "3.2", "'3.10'", "2.0", "~", "3.1x"] {
        let errors = refused(&page("").replace("3.1.0", version));
        assert!(errors.contains("expected an OpenAPI 3.0 or 3.1 document"), "{errors}");
    }
}
