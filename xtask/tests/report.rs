//! The report in its three forms, of the pairs that `codegen/tests/changes` holds.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::fs;
use std::path::Path;

use smallest_atoms_codegen::{Changes, Input, Names, Rules, Source, compare, generate};
use xtask::palette::Palette;
use xtask::report::{Format, painted, render};

fn changes(case: &str) -> Changes {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/changes").join(case);
    let rules = fs::read_to_string(folder.join("rules.toml")).unwrap_or_default();
    let input = |file: &str, names| {
        let yaml = fs::read_to_string(folder.join(file)).unwrap();
        let source = Source { file: "page.yaml".to_owned(), yaml, address: None, taken: None };
        Input { sources: vec![source], names, rules: Rules::parse(&rules).unwrap() }
    };
    let old = input("old.yaml", Names::default());
    let names = generate(&old).unwrap().names;
    compare(&old, &input("new.yaml", names)).unwrap()
}

fn text(case: &str) -> String {
    render(&changes(case), Format::Text)
}

fn markdown(case: &str) -> String {
    render(&changes(case), Format::Markdown)
}

#[test]
fn the_most_serious_goes_first_with_what_the_page_says() {
    assert_eq!(
        text("rule-attached"),
        "3 changes, of which 1 is breaking: the next version is a major one.\n\
         \n\
         major: Breaking\n\
         \x20 rule Voice.tone (Required) attaches to `types::Voice` now\n\
         \x20     it compiles, but the check may refuse what was sent before\n\
         \x20     it was inert before\n\
         \x20     page.yaml#/components/schemas/Voice\n\
         \n\
         minor: New, or newly warned of\n\
         \x20 types::Voice::new is new\n\
         \x20 New fields and parameters (1):\n\
         \x20     types::Voice::tone: type: integer, in a request of `update_agent`\n"
    );
}

#[test]
fn markdown_is_ready_for_a_changelog() {
    assert_eq!(
        markdown("field-type-changed"),
        "1 change, of which 1 is breaking: the next version is a major one.\n\
         \n\
         ### Breaking (major)\n\
         \n\
         - `types::AgentRequest::speed` is `Option<String>`, not `Option<f64>`, in a request of \
         `update_agent`; what has the old type in JSON is still read and written, in `extra`\n\
         \x20 - page: `type: number` → `type: string`\n\
         \x20 - `page.yaml#/components/schemas/AgentRequest/properties/speed`\n"
    );
    assert_eq!(
        markdown("operation-renamed"),
        "2 changes that leave the library as it is: no release is needed.\n\
         \n\
         ### Without effect on the library (none)\n\
         \n\
         - Operations that their pages call otherwise; the locked names stay (1):\n\
         \x20 - `Client::update_agent`: `operationId: update-agent, summary: Update agent` → \
         `operationId: edit-agent, summary: Edit agent`\n\
         - Schemas that the pages call otherwise; the types keep their names (1):\n\
         \x20 - `types::UpdateAgentResponse`: `Agents_updateAgent_Response_200` → \
         `agents_edit_agent_Response_200`\n"
    );
}

#[test]
fn what_is_only_worded_otherwise_is_one_line_but_for_operations() {
    assert_eq!(
        text("wording"),
        "2 changes, nothing new in the API: the next version is a patch.\n\
         \n\
         patch: Without effect on code that compiles\n\
         \x20 Client::update_agent is worded otherwise\n\
         \x20     - Updates an agent.\n\
         \x20     + Changes an agent.\n\
         \x20     page.yaml#/paths/~1agent~1{id}/patch\n\
         \x20 Items that are only worded otherwise (1): types::AgentRequest::speed\n"
    );
    assert_eq!(text("nothing"), "nothing changed\n");
    assert_eq!(markdown("nothing"), "Nothing changed.\n");
}

/// The kind, the item, what happened to it, and the words of both sides.
fn told(case: &str) -> Vec<[String; 5]> {
    let report = render(&changes(case), Format::Json);
    let report = serde_json::from_str::<serde_json::Value>(&report).unwrap();
    let told = report["changes"].as_array().unwrap().iter().map(|change| {
        ["kind", "item", "what", "old", "new"]
            .map(|key| change[key].as_str().unwrap_or_default().to_owned())
    });
    told.collect()
}

/// What became deprecated, and what else an operation says now, in each form of the report.
#[test]
fn a_deprecation_is_told_as_such_in_each_form() {
    let note = "on the branch model. Migrate to `PATCH /agent/{agentId}` (`update_agent`).";
    let new = "Reads go on for a while (~1 month). When it is on, the answer is a 409. \
        What changed is told an hour later. \
        The last step of the change is made at once, and the next one waits for it.";
    let old = "What changed is told at once. \
        Step 6 of the change is made at once, and the next one waits for it.";
    let item = "Client::update_agent";
    assert_eq!(
        told("operation-deprecated-in-full"),
        [
            ["deprecated", item, &format!("is deprecated: {note}"), "", ""],
            ["wording", item, "is worded otherwise", old, new],
        ]
        .map(|change| change.map(str::to_owned))
    );
    let text = text("operation-deprecated-in-full");
    assert!(text.contains(&format!("\n  {item} is deprecated: {note}\n")), "{text}");
    assert!(text.contains(&format!("\n      - {old}\n      + {new}\n")), "{text}");
    let markdown = markdown("operation-deprecated-in-full");
    assert!(markdown.contains(&format!("\n- `{item}` is deprecated: {note};")), "{markdown}");
    assert!(markdown.contains(&format!("\n  - page: `{old}` → `{new}`\n")), "{markdown}");
}

#[test]
fn another_replacement_is_told_as_such_in_each_form() {
    let what = "is deprecated with another replacement";
    let items = [
        "Client::update_agent",
        "calls::UpdateAgent::limit",
        "types::AgentRequest::speed",
        "types::AgentRequest::voice",
        "types::Voice",
    ];
    let found = told("replacement-changed");
    assert_eq!(found.len(), items.len(), "{found:?}");
    let (text, markdown) = (text("replacement-changed"), markdown("replacement-changed"));
    for (item, change) in items.iter().zip(&found) {
        assert_eq!(change[..3], ["deprecation-reworded", item, what], "{change:?}");
        assert!(change[3].contains("`PUT /agent/{id}/draft`"), "{change:?}");
        assert!(change[4].contains("`PUT /agent/{id}/branch`"), "{change:?}");
        let words = format!("      - {}\n      + {}\n", change[3], change[4]);
        assert!(text.contains(&format!("\n  {item} {what}")) && text.contains(&words), "{text}");
        assert!(markdown.contains(&format!("\n- `{item}` {what}")), "{markdown}");
        // How many ticks a code span takes is not the point here.
        let plain = |text: &str| text.replace(['`', ' '], "");
        let words = plain(&format!("page: {} → {}\n", change[3], change[4]));
        assert!(plain(&markdown).contains(&words), "{markdown}");
    }
}

/// The shape is a promise to programs: it is documented in `report/json.rs`.
#[test]
fn json_has_the_documented_shape() {
    let report = render(&changes("field-removed"), Format::Json);
    let report = serde_json::from_str::<serde_json::Value>(&report).unwrap();
    assert_eq!(
        report,
        serde_json::json!({
            "version": 1,
            "bump": "major",
            "changes": [{
                "kind": "field-removed",
                "bump": "major",
                "compiles": false,
                "item": "types::AgentRequest::speed",
                "what": "is gone",
                "notes": ["its value is still read and written, in `extra`"],
                "becomes": null,
                "direction": "request",
                "operations": ["update_agent"],
                "file": "page.yaml",
                "pointer": "/components/schemas/AgentRequest/properties/speed",
                "old": "type: number",
                "new": null,
            }],
            "removals": ["`types::AgentRequest::speed` is gone (type: number)"],
        })
    );
    let nothing = render(&changes("nothing"), Format::Json);
    let nothing = serde_json::from_str::<serde_json::Value>(&nothing).unwrap();
    assert_eq!(
        nothing,
        serde_json::json!({ "version": 1, "bump": "none", "changes": [], "removals": [] })
    );
}

/// Whatever a page says, it stays inside its code span or its line.
#[test]
fn no_page_breaks_out_of_its_line() {
    for case in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/changes"))
        .unwrap()
    {
        let case = case.unwrap().file_name().into_string().unwrap();
        for line in markdown(&case).lines() {
            let starts = ["- ", "  - ", "### "].iter().any(|start| line.starts_with(start));
            let is_summary = line.is_empty() || line.ends_with('.');
            assert!(starts || is_summary, "{case}: {line}");
            assert_eq!(line.matches('`').count() % 2, 0, "{case}: {line}");
        }
    }
}

/// A page whose titles, names and prose hold what acts on a terminal or breaks a line.
#[test]
fn no_page_acts_on_a_terminal() {
    const ACTS: &str = "\r\nremoved: forged\u{1b}[2J\u{9b}\u{202e}\u{2028}";
    let input = |size: &str, more: &str| {
        let odd = |text: &str| format!("{text}{ACTS}");
        let schema = serde_json::json!({
            "type": "object",
            "description": odd(&format!("A thing {more}. It must be {more}.")),
            "properties": {
                odd("size"): { "type": size, "description": odd(&format!("The size {more}.")) },
                odd(&format!("n{more}")): { "enum": [odd("a"), odd(more)], "pattern": odd(more) },
                "kind": { "enum": ["a", odd(more)], "default": odd(more) },
            },
        });
        let yaml = serde_json::json!({
            "openapi": "3.1.0",
            "paths": { "/things": { "post": {
                "summary": odd(&format!("Make a thing {more}")),
                "description": odd(&format!("Makes a thing {more}.")),
                "parameters": [{ "name": odd(more), "in": "query", "schema": { "type": size } }],
                "requestBody": { "content": { "application/json": { "schema": schema } } },
                "responses": {},
            } } },
        });
        let source = Source {
            file: odd("page.yaml"),
            yaml: common::ascii(&yaml),
            address: None,
            taken: None,
        };
        Input { sources: vec![source], ..Input::default() }
    };
    let changes = compare(&input("integer", "one"), &input("string", "two")).unwrap();
    assert!(changes.iter().count() > 5);
    for format in [Format::Text, Format::Markdown] {
        let report = render(&changes, format);
        let acts = |c: char| c.is_control() || ('\u{2028}'..='\u{202e}').contains(&c);
        assert!(!report.replace('\n', "").contains(acts), "{report:?}");
        assert!(report.contains(r"\u{1b}[2J\u{9b}\u{202e}"), "{report}");
        assert!(!report.lines().any(|line| line.trim_start().starts_with("removed:")), "{report}");
    }
    // A program reads what the page says.
    let json = render(&changes, Format::Json);
    let json = serde_json::from_str::<serde_json::Value>(&json).unwrap();
    assert!(json["changes"][0]["file"].as_str().unwrap().ends_with(ACTS));
    // What stops a run is told in lines of our own.
    let removals = xtask::failure::Failure::Removals(changes.removals().collect()).to_string();
    let own = ["removed: `", "error: expected", "  help: "];
    assert!(removals.lines().count() > 2, "{removals}");
    assert!(removals.lines().all(|line| own.iter().any(|own| line.starts_with(own))), "{removals}");
    assert!(!removals.contains('\u{1b}'), "{removals:?}");
}

#[test]
fn colours_are_in_a_terminal_alone_and_change_no_word() {
    let changes = changes("field-type-changed");
    let (plain, coloured) = (Palette::default(), Palette::coloured());
    let text = painted(&changes, Format::Text, &coloured);
    assert!(text.contains("\u{1b}[1m\u{1b}[31mmajor: Breaking\u{1b}[0m\n"), "{text:?}");
    assert!(text.contains("- type: number\u{1b}[0m\n"), "{text:?}");
    let stripped = anstream::adapter::strip_str(&text).to_string();
    assert_eq!(stripped, render(&changes, Format::Text));
    assert!(!stripped.contains('\u{1b}'));
    for format in [Format::Markdown, Format::Json] {
        assert!(!painted(&changes, format, &coloured).contains('\u{1b}'), "not for a terminal");
    }
    let message = "error: a: expected b\n  help: do c\nmerror: no label";
    assert_eq!(plain.labels(message), message);
    assert_eq!(
        coloured.labels(message),
        "\u{1b}[1m\u{1b}[31merror:\u{1b}[0m a: expected b\n  \u{1b}[32mhelp:\u{1b}[0m do c\nmerror: no label"
    );
}
