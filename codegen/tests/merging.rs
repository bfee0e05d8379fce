//! Two pages of different days that share a part: what is merged, and what contradicts.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use common::{Code, names, run, source};
use smallest_atoms_codegen::{Input, Output, Source, generate};

/// A page with an operation of its own that sends the schema `Kettle`.
fn page(file: &str, schema: &str) -> Source {
    let yaml = format!(
        "{{openapi: 3.1.0, paths: {{/{file}: {{post: {{summary: Boil {file}, requestBody: {{content: \
         {{application/json: {{schema: {{$ref: '#/components/schemas/Kettle'}}}}}}}}, responses: {{}}}}}}}}, \
         components: {{schemas: {{Kettle: {schema}, Tea: {{type: object}}, Water: {{type: object}}}}}}}}"
    );
    source(&format!("{file}.yaml"), &yaml)
}

/// The pages `a.yaml` and `b.yaml`; by its name the second is the newer.
fn both(older: &str, newer: &str) -> Input {
    Input { sources: vec![page("a", older), page("b", newer)], ..Input::default() }
}

fn kettle(members: &str) -> String {
    format!("{{type: object, properties: {{lid: {{type: boolean}}, {members}}}}}")
}

/// What both pages together become, in either order.
fn merged(older: &str, newer: &str) -> Output {
    let mut input = both(older, newer);
    let output = run(&input);
    input.sources.reverse();
    let reversed = run(&input);
    assert_eq!((&output.code, &output.notes), (&reversed.code, &reversed.notes));
    output
}

#[test]
fn of_words_the_newer_page_counts() {
    let (old, new) = ("description: It boils.", "description: It boils water.");
    let was =
        format!("{{type: object, {old}, properties: {{lid: {{type: boolean, title: Lid}}}}}}");
    let is = format!("{{type: object, {new}, properties: {{lid: {{type: boolean}}}}}}");
    let output = merged(&was, &is);
    assert!(output.code.contains("It boils water.") && !output.code.contains("It boils."));
    let note = "a.yaml#/components/schemas/Kettle: b.yaml is the newer page (by its name); its words \
                and its order count: /description, /properties/lid/title";
    assert_eq!(output.notes, [note]);
    assert_eq!(output.merged, output.notes);
}

#[test]
fn the_day_on_which_a_page_was_taken_goes_before_its_name() {
    let schema = |words: &str| kettle(&format!("cups: {{type: integer, description: {words}}}"));
    let mut input = both(&schema("Anew."), &schema("Of old."));
    for (a, b) in [(Some("2026-08-02"), Some("2026-07-30")), (Some("2026-07-30"), None)] {
        input.sources[0].taken = a.map(str::to_owned);
        input.sources[1].taken = b.map(str::to_owned);
        let output = run(&input);
        assert!(output.code.contains("Anew.") && !output.code.contains("Of old."), "{a:?} {b:?}");
        assert!(output.notes[0].contains("a.yaml is the newer page (by sources.toml)"));
    }
}

#[test]
fn an_example_or_an_order_changes_nothing_but_is_told() {
    let plain = run(&both(&kettle("cups: {type: integer}"), &kettle("cups: {type: integer}")));
    assert_eq!(plain.notes, [""; 0]);
    let with_example = kettle("cups: {type: integer, example: 3}");
    let output = merged(&with_example, &kettle("cups: {type: integer}"));
    assert_eq!(output.code, plain.code);
    assert!(output.notes[0].ends_with("count: /properties/cups/example"), "{:?}", output.notes);

    let other = "{type: object, properties: {cups: {type: integer}, lid: {type: boolean}}}";
    let output = merged(other, &kettle("cups: {type: integer}"));
    assert_eq!(output.code, plain.code);
    assert!(output.notes[0].ends_with("count: /properties"), "{:?}", output.notes);
    let output = merged(&kettle("cups: {type: integer}"), other);
    let fields = Code::of(&output).fields("Kettle");
    assert_eq!(names(&fields), ["cups", "lid"]);
}

#[test]
fn what_one_page_has_more_is_merged() {
    let older = kettle("cups: {type: integer}, tea: {type: string, enum: [green, black]}");
    let newer = kettle("volts: {type: integer}, tea: {type: string, enum: [white, green]}");
    let output = merged(&older, &newer);
    let code = Code::of(&output);
    assert_eq!(names(&code.fields("Kettle")), ["lid", "volts", "tea", "cups"]);
    assert_eq!(code.variants("KettleTea"), ["White", "Green", "Black"]);
    let at = "a.yaml#/components/schemas/Kettle: merged, although b.yaml";
    assert_eq!(
        output.notes,
        [
            format!("{at} alone has it: /properties/volts, /properties/tea/enum/0"),
            format!("{at}, the newer page, lacks it: /properties/tea/enum/1, /properties/cups"),
        ]
    );
}

/// Each pair is of members of `Kettle`; nothing of them contradicts.
#[test]
fn what_says_the_same_in_another_way_is_no_difference() {
    for (older, newer) in [
        ("cup: {type: [string, 'null']}", "cup: {type: ['null', string]}"),
        ("cup: {type: string, nullable: true}", "cup: {type: [string, 'null']}"),
        ("cup: {type: string, nullable: false}", "cup: {type: string}"),
        ("cup: {type: array, items: {}, minItems: 0}", "cup: {type: array, items: true}"),
        ("cup: {type: object, additionalProperties: true}", "cup: {type: object}"),
    ] {
        for (older, newer) in [(older, newer), (newer, older)] {
            let output = merged(&kettle(older), &kettle(newer));
            assert_eq!(output.notes, [""; 0], "{older}");
        }
    }
}

/// Each pair is of members of `Kettle`, with the place of what contradicts.
#[test]
fn what_contradicts_is_an_error_in_either_direction() {
    for (older, newer, place) in [
        ("cup: {type: string}", "cup: {type: integer}", "cup/type"),
        ("cup: {type: string}", "cup: {}", "cup/type"),
        ("cup: {type: string}", "cup: {type: [string, 'null']}", "cup/type"),
        ("cup: {type: string}", "cup: {type: string, nullable: true}", "cup/nullable"),
        ("cup: {type: string}", "cup: {type: string, format: uuid}", "cup/format"),
        ("cup: {type: string}", "cup: {type: string, readOnly: true}", "cup/readOnly"),
        ("cup: {type: string}", "cup: {type: string, pattern: a}", "cup/pattern"),
        ("cup: {type: integer, minimum: 1}", "cup: {type: integer, minimum: 2}", "cup/minimum"),
        ("cup: {type: integer, default: 1}", "cup: {type: integer, default: 2}", "cup/default"),
        ("cup: {const: a}", "cup: {const: b}", "cup/const"),
        ("cup: {type: string}", "cup: {type: string, enum: [a]}", "cup/enum"),
        ("cup: {type: string, enum: [a, b]}", "cup: {type: string, enum: [c]}", "cup/enum"),
        ("cup: {enum: [a]}", "cup: {enum: [a, null]}", "cup/enum"),
        ("cup: {$ref: '#/components/schemas/Tea'}", "cup: {type: object}", "cup"),
        (
            "cup: {$ref: '#/components/schemas/Tea'}",
            "cup: {$ref: '#/components/schemas/Water'}",
            "cup",
        ),
        (
            "cup: {type: object}",
            "cup: {type: object, additionalProperties: false}",
            "cup/additionalProperties",
        ),
        ("cup: {type: object, required: [a]}", "cup: {type: object}", "cup/required"),
        (
            "cup: {type: object, properties: {a: {}}}",
            "cup: {type: object, properties: {b: {}}}",
            "cup/properties",
        ),
        ("cup: {type: array, items: {type: string}}", "cup: {type: array}", "cup/items"),
        (
            "cup: {anyOf: [{type: string}]}",
            "cup: {anyOf: [{type: string}, {type: 'null'}]}",
            "cup/anyOf",
        ),
        (
            "cup: {oneOf: [{type: string}, {type: integer}]}",
            "cup: {oneOf: [{type: string}, {type: boolean}]}",
            "cup/oneOf/1/type",
        ),
        (
            "cup: {allOf: [{type: object}]}",
            "cup: {allOf: [{type: object}, {required: [a]}]}",
            "cup/allOf",
        ),
        (
            "cup: {prefixItems: [{type: string}]}",
            "cup: {prefixItems: [{type: string}, {type: string}]}",
            "cup/prefixItems",
        ),
        (
            "cup: {oneOf: [{type: object}], discriminator: {propertyName: a}}",
            "cup: {oneOf: [{type: object}], discriminator: {propertyName: b}}",
            "cup/discriminator/propertyName",
        ),
    ] {
        for (older, newer) in [(older, newer), (newer, older)] {
            let error = generate(&both(&kettle(older), &kettle(newer))).expect_err(older);
            let error = error.to_string();
            let at = format!(
                "a.yaml#/components/schemas/Kettle/properties/{place}: expected nothing \
                              that contradicts b.yaml, the newer page (by its name), found a contradiction\n"
            );
            assert!(error.contains(&at), "{at}\n{error}");
        }
    }
}

#[test]
fn a_field_that_one_page_alone_has_and_requires_contradicts() {
    let lacks = kettle("cups: {type: integer}");
    let requires = "{type: object, required: [volts], properties: {lid: {type: boolean}, \
                    cups: {type: integer}, volts: {type: integer}}}";
    for (older, newer, says) in [
        (lacks.as_str(), requires, "nothing in a.yaml, `\"volts\"` in b.yaml"),
        (requires, lacks.as_str(), "`\"volts\"` in a.yaml, nothing in b.yaml"),
    ] {
        let error = generate(&both(older, newer)).expect_err(older).to_string();
        assert!(
            error.contains(&format!("#/components/schemas/Kettle/required: {says}")),
            "{error}"
        );
    }
}

/// Forms that differ in words alone are the same, wherever they stand.
#[test]
fn a_union_that_one_page_has_more_of_is_merged() {
    let form = |words: &str, field: &str| {
        format!("{{type: object, description: {words}, properties: {{{field}: {{type: string}}}}}}")
    };
    let (hot, cold) = (form("Hot.", "hot"), form("Cold.", "cold"));
    let (hot_anew, mild) = (form("Very hot.", "hot"), form("Mild.", "mild"));
    let older = kettle(&format!("cup: {{oneOf: [{cold}, {hot}, {mild}]}}"));
    let output = merged(&older, &kettle(&format!("cup: {{oneOf: [{hot_anew}, {cold}]}}")));
    let at = "a.yaml#/components/schemas/Kettle: ";
    assert_eq!(
        output.notes,
        [
            format!(
                "{at}b.yaml is the newer page (by its name); its words and its order count: \
                 /properties/cup/oneOf/0/description, /properties/cup/oneOf"
            ),
            format!(
                "{at}merged, although b.yaml, the newer page, lacks it: /properties/cup/oneOf/2"
            ),
        ]
    );
    let fields = |field: &str| output.code.contains(&format!("pub {field}: "));
    assert!(fields("hot") && fields("cold") && fields("mild"), "{}", output.code);
}

#[test]
fn three_pages_are_one_in_every_order() {
    let page = |file: &str, members: &str| page(file, &kettle(members));
    let mut sources = vec![
        page("a", "cups: {type: integer, description: Of a.}, steam: {type: string}"),
        page("b", "cups: {type: integer, description: Of b.}, volts: {type: integer, title: V}"),
        page("c", "cups: {type: integer, description: Of c.}, volts: {type: integer}"),
    ];
    let days = ["2026-03-03", "2026-03-01", "2026-03-02"];
    for (source, day) in sources.iter_mut().zip(days) {
        source.taken = Some(day.to_owned());
    }
    let first = run(&Input { sources: sources.clone(), ..Input::default() });
    assert!(first.code.contains("Of a.") && !first.code.contains("Of b."));
    let fields = Code::of(&first).fields("Kettle");
    assert_eq!(names(&fields), ["lid", "cups", "steam", "volts"]);
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let sources = order.iter().map(|index| sources[*index].clone()).collect();
        let other = run(&Input { sources, ..Input::default() });
        assert_eq!((&first.code, &first.notes), (&other.code, &other.notes), "{order:?}");
    }
    // What the newest lacks may contradict among the others.
    sources[1].yaml = sources[1].yaml.replace("type: integer, title", "type: string, title");
    let error = generate(&Input { sources, ..Input::default() }).unwrap_err().to_string();
    assert!(error.contains("b.yaml#/components/schemas/Kettle/properties/volts/type: "), "{error}");
    assert!(error.contains("`\"string\"` in b.yaml, `\"integer\"` in c.yaml"), "{error}");
}

/// The cure for a page that cannot be taken again: what the newer says, written into the older.
#[test]
fn an_older_page_that_says_what_the_newer_says_is_no_contradiction() {
    let newer = kettle("cups: {type: string}");
    let mut input = both(&kettle("cups: {type: integer}"), &newer);
    assert!(generate(&input).unwrap_err().to_string().contains("write into it what b.yaml says"));
    input.sources[0].yaml = input.sources[0].yaml.replace("type: integer", "type: string");
    assert_eq!(run(&input).notes, [""; 0]);
    input.sources.remove(0);
    assert_eq!(run(&input).operations, ["POST /b"]);
}

/// The ending is no part of the name: a page and its second state are in order.
#[test]
fn a_name_that_goes_on_is_the_newer() {
    let mut input = both(&kettle("cups: {type: integer, description: Of old.}"), "{}");
    input.sources[1] = page("a-2", &kettle("cups: {type: integer, description: Anew.}"));
    let code = run(&input).code;
    assert!(code.contains("Anew.") && !code.contains("Of old."), "{code}");
}

/// What one page alone has more of an operation; another response of success, or what it requires,
/// is no more but something else.
#[test]
fn an_operation_on_two_pages_has_what_either_says() {
    let page = |file: &str, parameters: &str, responses: &str| {
        let operation =
            format!("summary: Boil, parameters: [{parameters}], responses: {{{responses}}}");
        source(file, &common::page(&format!("/boil: {{post: {{{operation}}}}}")))
    };
    let (loud, slow) = ("{name: loud, in: query}", "{name: slow, in: query}");
    let error = |status: &str| format!("'{status}': {{description: Too {status}}}");
    let input = |older: [&str; 2], newer: [&str; 2]| Input {
        sources: vec![page("a.yaml", older[0], older[1]), page("b.yaml", newer[0], newer[1])],
        ..Input::default()
    };
    let output = run(&input([slow, &error("404")], [loud, &error("5XX")]));
    let arguments = Code::of(&output).arguments("Boil");
    assert_eq!(names(&arguments), ["loud", "slow"]);
    assert!(output.code.contains("Too 404") && output.code.contains("Too 5XX"));
    let at = "a.yaml#/paths/~1boil/post: merged, although b.yaml";
    assert_eq!(
        output.notes,
        [
            format!("{at} alone has it: /parameters/0, /responses/5XX"),
            format!("{at}, the newer page, lacks it: /parameters/0, /responses/404"),
        ]
    );
    for (older, newer, place) in [
        (["{name: loud, in: query, required: true}", ""], [loud, ""], "/parameters/0/required"),
        (["{name: loud, in: query, required: true}", ""], ["", ""], "/parameters/0"),
        (["{name: loud, in: header}", ""], [loud, ""], "/parameters"),
        (["", "'200': {description: ok}"], ["", "'204': {description: ok}"], "/responses/204"),
        (["", "'200': {description: ok}"], ["", "default: {description: no}"], "/responses/200"),
    ] {
        let error = generate(&input(older, newer)).expect_err(place).to_string();
        assert!(error.contains(&format!("a.yaml#/paths/~1boil/post{place}: ")), "{place}: {error}");
    }
}

/// The newer page's title names the method, unless the name is locked.
#[test]
fn of_two_titles_the_newer_counts_and_a_lock_before_it() {
    let page = |file: &str, title: &str| {
        let yaml = format!("/boil: {{post: {{summary: {title}, responses: {{}}}}}}");
        source(file, &common::page(&yaml))
    };
    let sources = vec![page("a.yaml", "Boil water"), page("b.yaml", "Heat water")];
    let mut input = Input { sources, ..Input::default() };
    let called = |input: &Input| names(&Code::of(&run(input)).operations())[0].to_owned();
    assert_eq!(called(&input), "heat_water");
    input.names.operations.insert("POST /boil".to_owned(), "boil_water".to_owned());
    assert_eq!(called(&input), "boil_water");
}
