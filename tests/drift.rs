//! The rules must not drift from the pages: each sentence that a rule cites stands in the page,
//! and each sentence of a page that states a rule is covered by one that cites it.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

const RULES: &str = include_str!("../src/rules.toml");

/// Sentences that match a pattern but state no rule for a request, each with the reason.
const NO_RULE: [(&str, &str); 0] = [];

/// Quotes from the lines in front of a page's YAML, which `spec/` does not hold.
const IN_FRONT: [&str; 1] = ["Lightning v2 and lightning-large are deprecated"];

// ---- The rules ----------------------------------------------------------------------------

#[derive(Clone, Debug)]
struct Rule {
    schema: String,
    /// The first member of the path, which is what the pages name.
    field: Option<String>,
    check: String,
    argument: Option<toml::Value>,
    when: toml::Table,
    unless: toml::Table,
    page: Option<String>,
    service: Option<String>,
}

fn rules(text: &str) -> Vec<Rule> {
    let table = text.parse::<toml::Table>().unwrap();
    let read = |rule: &toml::Value| {
        let text = |name: &str| rule.get(name).map(|value| value.as_str().unwrap().to_owned());
        let table = |name: &str| {
            rule.get(name).map(|value| value.as_table().unwrap().clone()).unwrap_or_default()
        };
        let (check, argument) = match &rule["check"] {
            toml::Value::String(name) => (name.clone(), None),
            other => {
                let (name, argument) = other.as_table().unwrap().iter().next().unwrap();
                (name.clone(), Some(argument.clone()))
            }
        };
        Rule {
            schema: text("schema").unwrap(),
            field: text("field").map(|field| field.split('.').next().unwrap().to_owned()),
            check,
            argument,
            when: table("when"),
            unless: table("unless"),
            page: text("page").map(|page| normal(&page)),
            service: text("service").map(|service| normal(&service)),
        }
    };
    table["rule"].as_array().unwrap().iter().map(read).collect()
}

impl Rule {
    fn name(&self) -> String {
        let field = self.field.as_ref().map(|field| format!(".{field}")).unwrap_or_default();
        format!("{}{field} ({})", self.schema, self.check)
    }

    /// Returns whether the rule has this check with this argument.
    fn checks(&self, check: &str, argument: impl Into<toml::Value>) -> bool {
        self.check == check && self.argument == Some(argument.into())
    }
}

// ---- The pages ----------------------------------------------------------------------------

/// What prose is about: a schema, or one of its fields.
type Subject = (String, Option<String>);

/// A piece of prose of a page, and where it stands.
#[derive(Debug)]
struct Prose {
    file: String,
    pointer: String,
    /// The schemas and fields it is about; a schema's prose is also about the fields that refer
    /// to it.
    about: Vec<Subject>,
    is_operation: bool,
    text: String,
}

fn spec() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages = entries.filter(|path| path.extension().is_some_and(|ext| ext == "yaml"));
    pages
        .map(|path| {
            let name = format!("spec/{}", path.file_name().unwrap().to_str().unwrap());
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

fn escaped(part: &str) -> String {
    part.replace('~', "~0").replace('/', "~1")
}

/// Collects all prose of a page.
fn prose(file: &str, yaml: &str) -> Vec<Prose> {
    let page = serde_yaml::from_str::<Value>(yaml).unwrap();
    let mut schemas = Vec::new();
    let mut found = Vec::new();
    let add = |found: &mut Vec<Prose>, pointer: String, about, is_operation, value: &Value| {
        if let Some(text) = value.as_str() {
            let (file, text) = (file.to_owned(), text.to_owned());
            found.push(Prose { file, pointer, about, is_operation, text });
        }
    };
    for (path, item) in page["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let place = format!("#/paths/{}/{method}", escaped(path));
            let body = &operation["requestBody"]["content"]["application/json"]["schema"];
            let name = match body["$ref"].as_str() {
                Some(reference) => target(reference),
                None => {
                    let name = format!("{} {path} body", method.to_uppercase());
                    let place = format!("{place}/requestBody/content/application~1json/schema");
                    schemas.push((name.clone(), body, place));
                    name
                }
            };
            let about = vec![(name, None)];
            add(&mut found, format!("{place}/description"), about, true, &operation["description"]);
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            for (index, parameter) in parameters.enumerate() {
                let pointer = format!("{place}/parameters/{index}/description");
                add(&mut found, pointer, Vec::new(), false, &parameter["description"]);
            }
        }
    }
    for (name, schema) in page["components"]["schemas"].as_object().unwrap() {
        schemas.push((name.clone(), schema, format!("#/components/schemas/{}", escaped(name))));
    }
    let mut referrers = BTreeMap::<String, Vec<Subject>>::new();
    for (name, schema, place) in &schemas {
        for (field, property) in schema["properties"].as_object().into_iter().flatten() {
            let subject = (name.clone(), Some(field.clone()));
            let place = format!("{place}/properties/{}", escaped(field));
            walk(property, &place, &mut |pointer, key, text| match key {
                "$ref" => referrers.entry(target(text)).or_default().push(subject.clone()),
                "description" => {
                    let about = vec![subject.clone()];
                    let (file, text) = (file.to_owned(), text.to_owned());
                    found.push(Prose { file, pointer, about, is_operation: false, text });
                }
                _ => {}
            });
        }
    }
    for (name, schema, place) in &schemas {
        let mut about = vec![(name.clone(), None)];
        about.extend(referrers.remove(name).unwrap_or_default());
        let pointer = format!("{place}/description");
        add(&mut found, pointer, about, false, &schema["description"]);
    }
    found
}

fn target(reference: &str) -> String {
    reference.trim_start_matches("#/components/schemas/").to_owned()
}

/// Calls `visit` with each text inside, its pointer and its key.
fn walk(value: &Value, place: &str, visit: &mut dyn FnMut(String, &str, &str)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let pointer = format!("{place}/{}", escaped(key));
                match value.as_str() {
                    Some(text) => visit(pointer, key, text),
                    None => walk(value, &pointer, visit),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &format!("{place}/{index}"), visit);
            }
        }
        _ => {}
    }
}

// ---- The sentences ------------------------------------------------------------------------

/// White space is no part of what a sentence says.
fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the paragraphs and list items of a text, without line breaks; items begin with "- ".
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with("- ") {
            blocks.push(String::new());
        }
        let block = blocks.last_mut().unwrap();
        block.push(' ');
        block.push_str(line);
    }
    let blocks = blocks.iter().map(|block| normal(block));
    blocks.filter(|block| !block.is_empty()).collect()
}

/// Returns the sentences of a paragraph, without their last stop.
fn sentences(block: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (index, _) in block.match_indices(['.', '!', '?']) {
        let after = block.get(index + 1..).unwrap();
        // What goes on in lower case is an abbreviation, what goes on without a space a number.
        let ends = after.is_empty()
            || after.starts_with(' ') && !after.trim_start().starts_with(char::is_lowercase);
        if ends {
            sentences.push(block.get(start..index).unwrap().trim());
            start = index + 1;
        }
    }
    sentences.push(block.get(start..).unwrap().trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Tells whether a rule checks what a sentence states.
type Checks = Box<dyn Fn(&Rule) -> bool>;

/// A rule that a sentence states.
struct Stated {
    sentence: String,
    /// The words that state it: a citation must have them.
    words: String,
    /// What a rule that cites the sentence must check.
    is_checked_by: Checks,
}

/// Returns the rules that a text states.
fn stated(text: &str) -> Vec<Stated> {
    let mut stated = Vec::new();
    let mut in_refused_list = false;
    for block in blocks(text) {
        let item = block.strip_prefix("- ");
        match item {
            Some(item) if in_refused_list => stated.push(refused(item)),
            Some(_) => {}
            None => in_refused_list = heads_refused_list(&block),
        }
        let is_heading = item.is_none() && in_refused_list;
        for sentence in sentences(item.unwrap_or(&block)) {
            let mut add = |words: &str, is_checked_by: Checks| {
                let (sentence, words) = (sentence.to_owned(), words.to_owned());
                stated.push(Stated { sentence, words, is_checked_by });
            };
            of_sentence(sentence, is_heading, &mut add);
        }
    }
    stated
}

/// "Fields NOT accepted here:" is followed by a list of them.
fn heads_refused_list(block: &str) -> bool {
    block.to_ascii_lowercase().contains("not accepted") && block.ends_with(':')
}

/// An item of such a list: "`name` — …".
fn refused(item: &str) -> Stated {
    let name = item.split('`').nth(1).unwrap_or_default().to_owned();
    Stated {
        sentence: item.to_owned(),
        words: format!("`{name}`"),
        is_checked_by: Box::new(move |rule| rule.checks("no-member", name.clone())),
    }
}

/// Finds what one sentence states.
fn of_sentence(sentence: &str, is_heading: bool, add: &mut dyn FnMut(&str, Checks)) {
    // Lower case without another length.
    let lower = sentence.to_ascii_lowercase();
    let from = |pattern: &str| lower.find(pattern).map(|start| sentence.get(start..).unwrap());
    for (pattern, check) in [("required for ", "required"), ("optional for ", "absent")] {
        let words = from(pattern).and_then(|rest| {
            let end = rest.find(" type")?;
            Some((rest.get(..end + " type".len())?, rest.get(pattern.len()..end)?.to_owned()))
        });
        if let Some((words, kind)) = words {
            add(
                words,
                Box::new(move |rule| {
                    let conditions = if check == "required" { &rule.when } else { &rule.unless };
                    let is_kind =
                        conditions.get("type").and_then(toml::Value::as_str) == Some(&kind);
                    rule.check == check && conditions.len() == 1 && is_kind
                }),
            );
        }
    }
    if let Some(words) = from("required when") {
        let own = words.to_owned();
        add(
            words,
            Box::new(move |rule| {
                let mut conditions = rule.when.iter();
                let names_it = |(field, value): (&String, &toml::Value)| {
                    own.contains(field.as_str()) && value.as_str().is_some_and(|v| own.contains(v))
                };
                rule.check == "required" && !rule.when.is_empty() && conditions.all(names_it)
            }),
        );
    }
    if let Some(words) = from("only used when") {
        add(
            words,
            Box::new(|rule| {
                rule.check == "absent" && !(rule.when.is_empty() && rule.unless.is_empty())
            }),
        );
    }
    for (start, _) in sentence.match_indices('(') {
        if let Some((words, range)) = range(sentence.get(start + 1..).unwrap()) {
            add(words, Box::new(move |rule| rule.checks("range", range.clone())));
        }
    }
    if let Some(words) = from("max ") {
        let digits = words.get("max ".len()..).map(digits).unwrap();
        if let Ok(most) = digits.parse::<i64>() {
            let words = words.get(.."max ".len() + digits.len()).unwrap();
            add(words, Box::new(move |rule| rule.checks("max-chars", most)));
        }
    }
    for (pattern, check) in [("e.164", "phone-number"), ("no spaces", "no-whitespace")] {
        if let Some(words) = from(pattern) {
            let words = words.get(..pattern.len()).unwrap();
            add(words, Box::new(move |rule| rule.check == check));
        }
    }
    if let Some(words) = from("exactly one of") {
        let own = words.to_owned();
        add(
            words,
            Box::new(move |rule| {
                let names = rule.argument.as_ref().and_then(toml::Value::as_array);
                let mut names = names.into_iter().flatten().filter_map(toml::Value::as_str);
                rule.check == "exactly-one-of" && names.all(|name| own.contains(name))
            }),
        );
    }
    if lower.ends_with(" only") {
        add(" only", Box::new(|rule| rule.check == "identifier"));
    }
    let vague = ["not accepted", "must be", "at least", "at most", "minimum", "maximum"];
    for pattern in vague {
        if is_heading && pattern == "not accepted" {
            continue;
        }
        if let Some(words) = from(pattern) {
            add(words.get(..pattern.len()).unwrap(), Box::new(|_| true));
        }
    }
}

fn digits(text: &str) -> &str {
    text.get(..text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())).unwrap()
}

/// "5–60", with whichever dash.
fn range(text: &str) -> Option<(&str, toml::Value)> {
    let least = digits(text);
    let rest = text.get(least.len()..)?;
    let dash = rest.chars().next().filter(|dash| "-–—".contains(*dash))?;
    let most = digits(rest.get(dash.len_utf8()..)?);
    let bounds = [least.parse::<i64>().ok()?, most.parse::<i64>().ok()?];
    let words = text.get(..least.len() + dash.len_utf8() + most.len())?;
    Some((words, toml::Value::from(bounds.to_vec())))
}

// ---- The two checks -----------------------------------------------------------------------

/// Returns whether the prose is about what the rule attaches to.
fn concerns(prose: &Prose, rule: &Rule) -> bool {
    prose.about.iter().any(|(schema, field)| {
        let same_schema = rule.schema == "*" || *schema == rule.schema;
        same_schema && (field.is_none() || rule.field.is_none() || *field == rule.field)
    })
}

/// Names each citation that no page holds any more.
fn gone(rules: &[Rule], all: &[Prose]) -> Vec<String> {
    let has = |prose: &Prose, sentence: &str| normal(&prose.text).contains(sentence);
    let mut problems = Vec::new();
    for rule in rules {
        let Some(sentence) = &rule.page else {
            problems.extend(quoted_and_gone(rule, all));
            continue;
        };
        // Each file that has the schema, as one of them alone could change.
        let of_schema = |prose: &&Prose| {
            rule.schema == "*" || prose.about.iter().any(|(schema, _)| *schema == rule.schema)
        };
        let mut by_file = BTreeMap::<&str, Vec<&Prose>>::new();
        for prose in all.iter().filter(of_schema) {
            by_file.entry(&prose.file).or_default().push(prose);
        }
        if by_file.is_empty() {
            problems.push(format!("{}: no page has the schema", rule.name()));
        }
        for (file, proses) in by_file {
            let near = proses.iter().any(|p| concerns(p, rule) && has(p, sentence));
            let of_operation = all.iter().any(|p| p.is_operation && has(p, sentence));
            if !near && !of_operation {
                problems.push(format!("{}: gone from {file}: {sentence:?}", rule.name()));
            }
        }
    }
    problems
}

/// A fact may quote a page as well, if only the lines in front of its YAML.
fn quoted_and_gone(rule: &Rule, all: &[Prose]) -> Option<String> {
    let quote = quote(rule)?;
    let is_there = all.iter().any(|prose| normal(&prose.text).contains(quote));
    let is_there = is_there || IN_FRONT.contains(&quote);
    (!is_there).then(|| format!("{}: no page says {quote:?}", rule.name()))
}

fn quote(rule: &Rule) -> Option<&str> {
    let (_, quote) = rule.service.as_ref()?.split_once(" say")?;
    quote.split('"').nth(1)
}

/// Names each sentence that states a rule which no rule covers.
fn uncovered(rules: &[Rule], all: &[Prose]) -> Vec<String> {
    let mut problems = Vec::new();
    for prose in all {
        for stated in stated(&prose.text) {
            let cites = |rule: &Rule| {
                let page = rule.page.as_deref().unwrap_or_default().trim_end_matches('.');
                let overlaps = page.contains(&stated.sentence) || stated.sentence.contains(page);
                overlaps && page.contains(&stated.words)
            };
            let is_covered = rules
                .iter()
                .any(|rule| concerns(prose, rule) && cites(rule) && (stated.is_checked_by)(rule));
            let is_exempt = NO_RULE.iter().any(|(sentence, _)| *sentence == stated.sentence);
            if !is_covered && !is_exempt {
                let Prose { file, pointer, .. } = prose;
                problems.push(format!("{file} {pointer}: no rule covers {:?}", stated.sentence));
            }
        }
    }
    problems
}

fn all_prose(pages: &BTreeMap<String, String>) -> Vec<Prose> {
    pages.iter().flat_map(|(file, yaml)| prose(file, yaml)).collect()
}

/// Names everything in which the rules and the pages differ.
fn drift(rules: &[Rule], pages: &[Prose]) -> Vec<String> {
    let mut problems = gone(rules, pages);
    problems.extend(uncovered(rules, pages));
    problems
}

#[test]
fn the_rules_are_what_the_pages_say() {
    let problems = drift(&rules(RULES), &all_prose(&spec()));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn each_quote_from_in_front_of_a_page_is_that_of_a_rule() {
    let rules = rules(RULES);
    for quoted in IN_FRONT {
        assert!(rules.iter().any(|rule| quote(rule) == Some(quoted)), "{quoted:?}");
    }
}

#[test]
fn the_pages_of_the_reference_hold_the_quotes_from_in_front_of_them() {
    let Some(folder) = test_support::reference("pages/seed") else { return };
    let page = fs::read_to_string(folder.join("edit-draft-config.md")).unwrap();
    let (front, _) = page.split_once("\n## OpenAPI Specification\n").unwrap();
    let front = normal(&front.replace("\n> ", "\n"));
    for quoted in IN_FRONT {
        assert!(front.contains(quoted), "{quoted:?}");
    }
}

#[test]
fn the_exempt_sentences_still_stand_in_a_page() {
    let all = all_prose(&spec());
    for (sentence, reason) in NO_RULE {
        let is_there = all.iter().any(|p| normal(&p.text).contains(sentence));
        assert!(is_there && !reason.is_empty(), "{sentence:?}");
    }
}

// ---- The checks are checked ---------------------------------------------------------------

const DRAFT: &str = "spec/edit-draft-config.yaml";
const WORKFLOW: &str = "spec/update-workflow-configuration.yaml";

/// Returns what drifts when a text of one page changes.
fn drift_after(file: &str, old: &str, new: &str) -> Vec<String> {
    let mut pages = spec();
    let page = pages.get_mut(file).unwrap();
    assert!(page.contains(old), "{file} lacks {old:?}");
    *page = page.replacen(old, new, 1);
    drift(&rules(RULES), &all_prose(&pages))
}

#[test]
fn a_new_rule_in_a_page_is_noticed_with_its_place() {
    let old = "description: STT engine to use for this draft";
    let pointer = "#/components/schemas/DraftConfigRequest/properties/transcriberType/description";
    for sentence in [
        "Seconds to wait (7–9)",
        "Seconds to wait (7-9 seconds)",
        "Required for transfer_call type",
        "Optional for some_new type",
        "Required when `type = x`",
        "Only used when `type = x`",
        "A number (E.164 format)",
        "A word (no spaces)",
        "A text (max 17 characters)",
        "Exactly one of `a` or `b` must be provided",
        "Lower-case letters only",
        "Digits, and underscores only",
        "It is NOT accepted on a draft",
        "It must be short",
        "It has at least one item",
        "It has at most two items",
        "The minimum is 1",
        "It is 9, the maximum",
    ] {
        for text in [sentence.to_owned(), format!("An engine. {sentence}. More, e.g. this.")] {
            let new = format!("description: {:?}", text);
            let problems = drift_after(DRAFT, old, &new);
            assert!(!problems.is_empty(), "{text}");
            for problem in problems {
                assert_eq!(problem, format!("{DRAFT} {pointer}: no rule covers {sentence:?}"),);
            }
        }
    }
    let harmless = "description: An engine of 7–9 kinds, required, only the best, e.g. one.";
    assert_eq!(drift_after(DRAFT, old, harmless), [""; 0]);
}

#[test]
fn a_new_rule_is_noticed_at_a_schema_and_at_an_operation() {
    let old = "description: References to the 13 config section blocks\n      title";
    let new = "description: All of them (1–13)\n      title";
    let place = "#/components/schemas/AgentVersionBlocks/description";
    assert_eq!(
        drift_after(DRAFT, old, new),
        [format!("{DRAFT} {place}: no rule covers \"All of them (1–13)\"")],
    );
    let place = "#/paths/~1workflow~1{id}/patch/description";
    assert_eq!(
        drift_after(WORKFLOW, "hot-patching the legacy doc.", "so. The body must be small."),
        [format!("{WORKFLOW} {place}: no rule covers \"The body must be small\"")],
    );
    let item = "- `telephonyProductId` — agent metadata, not a config field";
    let place = "#/components/schemas/DraftConfigRequest/description";
    assert_eq!(
        drift_after(DRAFT, item, &format!("{item}\n\n        - `workflowId` — not yours")),
        [format!("{DRAFT} {place}: no rule covers \"`workflowId` — not yours\"")],
    );
}

/// A rule of another schema or field that cites the same words does not count.
#[test]
fn a_rule_counts_only_where_it_attaches() {
    let old = "description: STT engine to use for this draft";
    let new = "description: Global prompt for workflow_graph agents (max 4000 characters)";
    assert_eq!(drift_after(DRAFT, old, new).len(), 1);
}

#[test]
fn a_sentence_that_is_gone_is_noticed() {
    for (file, old, new, rule) in [
        (DRAFT, "before giving up (5–60).", "before giving up.", "Tool.detectionTimeout (range)"),
        (WORKFLOW, "(1000–30000).", "(a while).", "Tool.timeout (range)"),
        (DRAFT, "(max 4000 characters)", "", "DraftConfigRequest.globalPrompt (max-chars)"),
        (DRAFT, "Unique name for the function (no spaces)", "Name", "Tool.name (no-whitespace)"),
        (DRAFT, "underscores only.", "underscores.", "DispositionMetric.identifier (identifier)"),
        (
            WORKFLOW,
            "silently wipe tools",
            "wipe tools",
            "PATCH /workflow/{id} body.singlePromptConfig (present-inside)",
        ),
        (DRAFT, "sending it alone returns", "alone:", "DraftConfigRequest (any-field)"),
        (DRAFT, "    SinglePromptConfig:\n", "    Other:\n", ""),
    ] {
        let problems = drift_after(file, old, new);
        let is_named =
            |problem: &String| problem.starts_with(&format!("{rule}: gone from {file}: "));
        assert_eq!(problems.iter().any(is_named), !rule.is_empty(), "{rule}: {problems:#?}");
    }
}

#[test]
fn a_bound_that_changes_is_noticed_on_both_sides() {
    let problems = drift_after(DRAFT, "(5–60)", "(5–90)");
    assert_eq!(
        problems,
        [
            format!(
                "Tool.detectionTimeout (range): gone from {DRAFT}: \"Seconds to wait for human detection before giving up (5–60).\""
            ),
            format!(
                "{DRAFT} #/components/schemas/Tool/properties/detectionTimeout/description: no rule covers \"Seconds to wait for human detection before giving up (5–90)\""
            ),
        ],
    );
}

#[test]
fn a_citation_that_its_rule_does_not_check_is_noticed() {
    let pages = all_prose(&spec());
    for (old, new) in [
        ("check = { range = [5, 60] }", "check = { range = [5, 61] }"),
        ("check = { range = [1000, 30000] }", "check = { range = [1, 30000] }"),
        ("check = { max-chars = 4000 }", "check = { max-chars = 400 }"),
        ("check = \"phone-number\"", "check = \"not-blank\""),
        ("check = \"identifier\"", "check = \"not-blank\""),
        (
            "when = { dispositionMetricType = \"ENUM\" }",
            "when = { dispositionMetricType = \"STRING\" }",
        ),
        (
            "unless = { type = \"knowledge_base_search\" }\ncheck = \"absent\"\nwarning = true\npage = \"Optional",
            "unless = { type = \"api_call\" }\ncheck = \"absent\"\nwarning = true\npage = \"Optional",
        ),
        ("check = { no-member = \"name\" }", "check = { no-member = \"title\" }"),
        ("field = \"timeout\"\nwhen", "field = \"url\"\nwhen"),
    ] {
        assert_eq!(RULES.matches(old).count(), 1, "{old}");
        let problems = drift(&rules(&RULES.replace(old, new)), &pages);
        assert!(!problems.is_empty(), "{new}");
    }
}

/// Without its rule, each sentence that states one is uncovered.
#[test]
fn a_rule_that_is_missing_is_noticed() {
    let (all, pages) = (rules(RULES), all_prose(&spec()));
    let mut unnoticed = Vec::new();
    for index in 0..all.len() {
        let mut rest = all.clone();
        let rule = rest.remove(index);
        if drift(&rest, &pages).is_empty() {
            unnoticed.push(rule);
        }
    }
    for rule in &unnoticed {
        // What the page says in no words of a rule, or what turns its sentence round: "Required
        // for one type" says that it belongs to no other.
        let is_turned_round = rule.check == "absent"
            && rule.page.as_ref().is_some_and(|page| page.starts_with("Required"));
        let of_its_own =
            ["not-blank", "http-url", "json-text", "starts-with", "any-field", "present-inside"];
        assert!(
            rule.page.is_none() || is_turned_round || of_its_own.contains(&rule.check.as_str()),
            "nobody notices that {} is gone",
            rule.name()
        );
    }
    assert!(unnoticed.len() < all.len() / 2, "{} go unnoticed", unnoticed.len());
}

#[test]
fn white_space_is_no_difference() {
    let old = "Required for transfer_call type. Phone number to transfer the call";
    let new = "Required   for transfer_call\n            type.  Phone\n            number to transfer the call";
    assert_eq!(drift_after(DRAFT, old, new), [""; 0]);
}

#[test]
fn text_falls_into_blocks_and_sentences() {
    let text = "A first\nline. And E.164, e.g. this; v3.1 too! `Code` last?\n\n- an item\n  goes on\n\n- another";
    let expected = [
        "A first line. And E.164, e.g. this; v3.1 too! `Code` last?",
        "- an item goes on",
        "- another",
    ];
    assert_eq!(blocks(text), expected);
    assert_eq!(
        sentences(expected[0]),
        ["A first line", "And E.164, e.g. this; v3.1 too", "`Code` last"],
    );
}
