//! What the pages deprecate is told: by the report, once by `tracing`, and by the compiler; and
//! nothing else is.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]
#![allow(deprecated, reason = "it is what these tests are about")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::{fs, thread};

use serde_json::{Value, json};
use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::{
    DispositionMetric, DraftConfigRequest, PostCallAnalyticsConfig, SuccessMetric,
    UpdateWorkflowConfigurationBody,
};
use smallest_atoms::{Client, Finding, Report, Severity, Validate, object};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

// The page's own replacement, and what it is called here.
const OPERATION: &str =
    "use `PATCH /agent/{id}/drafts/{draftId}/config` (`edit_draft_config`) instead.";
const SUCCESS_METRICS: &str =
    "will be removed in a future version. Use `dispositionMetrics` instead.";
// The page names no replacement for it.
const SUMMARY_PROMPT: &str =
    "no longer used in post-call analysis and will be removed in a future version.";
const MODEL: &str = "use Lightning v3.1 (`waves_lightning_v3_1`);";

// ---- The report ---------------------------------------------------------------------------

fn deprecations(report: &Report) -> Vec<(&str, &str)> {
    let found = report.iter().filter(|finding| finding.is_deprecation());
    found
        .inspect(|finding| assert_eq!(finding.severity(), Severity::Warning, "{finding}"))
        .map(|finding| (finding.path(), finding.basis()))
        .collect()
}

fn analytics() -> PostCallAnalyticsConfig {
    let metric = DispositionMetric::new("outcome", "How did it end?", "STRING");
    PostCallAnalyticsConfig::default()
        .disposition_metrics([metric])
        .use_internal_analytics_model(true)
        .use_reasoning_model(false)
}

fn voice(model: &str) -> DraftConfigRequest {
    DraftConfigRequest::default()
        .synthesizer(object!({ "voiceConfig": { "model": model, "voiceId": "nyah" } }))
}

#[test]
fn a_deprecated_field_that_is_set_is_a_warning() {
    assert!(analytics().validate().is_empty(), "{}", analytics().validate());
    let set = analytics().success_metrics(Vec::<SuccessMetric>::new());
    assert_eq!(deprecations(&set.validate()), [("successMetrics", SUCCESS_METRICS)]);
    let set = analytics().summary_prompt("");
    assert_eq!(deprecations(&set.validate()), [("summaryPrompt", SUMMARY_PROMPT)]);
    let both = set.success_metrics(Vec::<SuccessMetric>::new());
    assert_eq!(
        deprecations(&both.validate()),
        [("successMetrics", SUCCESS_METRICS), ("summaryPrompt", SUMMARY_PROMPT)],
    );
    assert!(both.validate().is_valid());
    // In a body, and in one that was read.
    let draft = json!({ "postCallAnalyticsConfig": both });
    let draft = serde_json::from_value::<DraftConfigRequest>(draft).unwrap();
    assert_eq!(
        deprecations(&draft.validate()),
        [
            ("postCallAnalyticsConfig.successMetrics", SUCCESS_METRICS),
            ("postCallAnalyticsConfig.summaryPrompt", SUMMARY_PROMPT),
        ],
    );
}

#[test]
fn a_deprecated_model_is_a_warning_and_a_current_one_is_not() {
    let report = voice("waves_lightning_v2").validate();
    let found = deprecations(&report);
    assert_eq!(found.len(), 1, "{report}");
    assert_eq!(found[0].0, "synthesizer.voiceConfig.model");
    assert!(found[0].1.starts_with(MODEL), "{report}");
    for model in ["waves_lightning_v3_1", "waves_lightning_v3_1_pro"] {
        assert!(voice(model).validate().is_empty(), "{}", voice(model).validate());
    }
    // Somewhere else the name is no voice model.
    let variables = object!({ "model": "waves_lightning_v2" });
    let body = DraftConfigRequest::default().default_variables(variables);
    assert!(body.validate().is_empty(), "{}", body.validate());
}

#[test]
fn a_deprecated_operation_is_a_warning_and_another_is_not() {
    let client = Client::builder().api_key("key").build().unwrap();
    let body = workflow();
    let call = client.update_workflow_configuration().id("workflow-1").body(body.clone());
    let report = call.validate();
    assert_eq!(deprecations(&report), [("", OPERATION)]);
    assert_eq!(report.iter().count(), 1, "{report}");
    let finding = report.iter().next().unwrap();
    assert_eq!(finding.found(), "`PATCH /workflow/{id}`");
    // The body by itself is of no operation.
    assert!(body.validate().is_empty(), "{}", body.validate());
    // It is told beside the errors too.
    assert_eq!(deprecations(&client.update_workflow_configuration().validate()), [("", OPERATION)]);

    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
    let report = call.clone().body(voice("waves_lightning_v3_1")).validate();
    assert!(report.is_empty(), "{report}");
    assert!(deprecations(&call.validate()).is_empty());
}

fn workflow() -> UpdateWorkflowConfigurationBody {
    let config = json!({ "prompt": "Hi", "tools": [] });
    let body = json!({ "type": "single_prompt", "singlePromptConfig": config });
    serde_json::from_value(body).unwrap()
}

// ---- `tracing` ----------------------------------------------------------------------------

/// Keeps the warnings of the library.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<BTreeMap<&'static str, String>>>>);

struct Fields<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let metadata = event.metadata();
        if metadata.target().starts_with("smallest_atoms") && *metadata.level() == Level::WARN {
            let mut fields = BTreeMap::new();
            event.record(&mut Fields(&mut fields));
            self.0.lock().unwrap().push(fields);
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Recorder {
    /// Returns what was told since the last time: the thing, and the message.
    fn take(&self) -> Vec<(String, String)> {
        let events = std::mem::take(&mut *self.0.lock().unwrap());
        let told = |event: BTreeMap<_, String>| {
            assert!(event["operation"].starts_with("PATCH /"), "{event:?}");
            (event["deprecated"].clone(), event["message"].clone())
        };
        events.into_iter().map(told).collect()
    }
}

fn client_of(fake: &FakeAtoms) -> Client {
    Client::builder().api_key(fake.api_key()).base_url(fake.base_url()).build().unwrap()
}

async fn edit(client: &Client, body: DraftConfigRequest) -> Report {
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
    call.send().await.unwrap().report().clone()
}

async fn update(client: &Client) -> Report {
    let call = client.update_workflow_configuration().id("workflow-1").body(workflow());
    call.send().await.unwrap().report().clone()
}

fn deprecated_draft() -> DraftConfigRequest {
    let analytics = analytics().summary_prompt("x").success_metrics(Vec::<SuccessMetric>::new());
    voice("waves_lightning_v2").post_call_analytics_config(analytics)
}

#[tokio::test(flavor = "current_thread")]
async fn each_thing_is_told_once_for_each_client() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let fake = FakeAtoms::start().await.unwrap();
    for client in [client_of(&fake), client_of(&fake)] {
        // What is not deprecated is not told of.
        edit(&client, voice("waves_lightning_v3_1").post_call_analytics_config(analytics())).await;
        assert_eq!(recorder.take(), []);

        update(&client).await;
        assert_eq!(
            recorder.take(),
            [("update_workflow_configuration".to_owned(), OPERATION.to_owned())],
        );
        edit(&client, deprecated_draft()).await;
        let told = recorder.take();
        let expected = [
            ("PostCallAnalyticsConfig.successMetrics", SUCCESS_METRICS),
            ("PostCallAnalyticsConfig.summaryPrompt", SUMMARY_PROMPT),
            ("waves_lightning_v2", MODEL),
        ];
        assert_eq!(told.len(), expected.len(), "{told:#?}");
        for ((thing, message), (expected, note)) in told.iter().zip(expected) {
            assert_eq!(thing, expected);
            assert!(message.starts_with(note), "{message}");
        }

        // A second time, and through a clone, it is in the report alone.
        for client in [&client, &client.clone()] {
            assert_eq!(deprecations(&update(client).await).len(), 1);
            assert_eq!(deprecations(&edit(client, deprecated_draft()).await).len(), 3);
        }
        assert_eq!(recorder.take(), []);

        // Another model is another thing.
        edit(&client, voice("waves_lightning_large")).await;
        let things = recorder.take().into_iter().map(|(thing, _)| thing).collect::<Vec<_>>();
        assert_eq!(things, ["waves_lightning_large"]);
    }
}

/// A subscriber that comes later is told what was new then, and no thread is told of another's.
#[test]
fn clients_in_several_threads_tell_each_for_itself() {
    let told = |_| {
        thread::spawn(|| {
            let recorder = Recorder::default();
            let guard = tracing::subscriber::set_default(recorder.clone());
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let fake = FakeAtoms::start().await.unwrap();
                let client = client_of(&fake);
                tokio::join!(update(&client), update(&client), update(&client));
            });
            drop(guard);
            recorder.take().len()
        })
    };
    let threads = (0..4).map(told).collect::<Vec<_>>();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), 1);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_request_that_is_refused_is_not_told_of() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let fake = FakeAtoms::start().await.unwrap();
    let client = client_of(&fake);
    let error = client.update_workflow_configuration().id("workflow-1").send().await.unwrap_err();
    // Its report says it.
    assert_eq!(deprecations(error.report().unwrap()), [("", OPERATION)]);
    assert_eq!(recorder.take(), []);
    update(&client).await;
    assert_eq!(recorder.take().len(), 1);
}

#[tokio::test]
async fn the_response_has_the_warnings() {
    let fake = FakeAtoms::start().await.unwrap();
    let report = edit(&client_of(&fake), deprecated_draft()).await;
    assert_eq!(report.iter().filter(|finding| finding.is_deprecation()).count(), 3, "{report}");
    let report = edit(&client_of(&fake), voice("waves_lightning_v3_1")).await;
    assert_eq!(report.iter().map(Finding::path).collect::<Vec<_>>(), [""; 0]);
}

// ---- The generated source -----------------------------------------------------------------

/// Returns the Rust names of what the pages deprecate, with the page's note, as often as each has
/// an attribute: a field has one, and its setter.
fn deprecated_by_the_pages(folder: &Path) -> BTreeMap<String, (usize, String)> {
    let names = fs::read_to_string(folder.join("names.toml")).unwrap();
    let names = names.parse::<toml::Table>().unwrap();
    let mut found = BTreeMap::new();
    let note = |value: &Value| {
        let prose = value["description"].as_str().unwrap_or_default();
        let rest = prose.strip_prefix("**Deprecated**").map(|rest| {
            let rest = rest.trim_start_matches([' ', '—', '\n']);
            rest.split_whitespace().collect::<Vec<_>>().join(" ")
        });
        rest.or_else(|| (value["deprecated"] == true).then(String::new))
    };
    for file in ["edit-draft-config.yaml", "update-workflow-configuration.yaml"] {
        let yaml = fs::read_to_string(folder.join(file)).unwrap();
        let page = serde_yaml::from_str::<Value>(&yaml).unwrap();
        for (path, item) in page["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                let key = format!("{} {path}", method.to_uppercase());
                if let Some(note) = note(operation) {
                    let name = names["operations"][&key].as_str().unwrap();
                    found.insert(name.to_owned(), (1, note));
                }
            }
        }
        for schema in page["components"]["schemas"].as_object().unwrap().values() {
            for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                if let Some(note) = note(field) {
                    found.insert(snake_case(name), (2, note));
                }
            }
        }
    }
    found
}

fn snake_case(name: &str) -> String {
    let snake = |c: char| match c {
        c if c.is_ascii_uppercase() => format!("_{}", c.to_ascii_lowercase()),
        c => c.to_string(),
    };
    name.chars().map(snake).collect()
}

/// Returns the names of the items with `#[deprecated(note = …)]`, and their notes.
fn deprecated_in(code: &str) -> BTreeMap<String, (usize, String)> {
    let mut found = BTreeMap::<_, (usize, String)>::new();
    for rest in code.split("#[deprecated").skip(1) {
        let note = rest.split('"').nth(1).unwrap();
        // `pub fn name(`, `pub name:`, or `1 name :` in what gives a field its setter.
        let is_before = |word: &&str| {
            word.starts_with("#[") || ["pub", "fn"].contains(word) || word.parse::<u8>().is_ok()
        };
        let (_, item) = rest.split_once(")]").unwrap();
        let item = item.split_whitespace().find(|word| !is_before(word)).unwrap();
        let name = item.split(['(', ':']).next().unwrap();
        found.entry(name.to_owned()).or_insert((0, note.to_owned())).0 += 1;
    }
    found
}

#[test]
fn the_generated_code_deprecates_what_the_pages_do() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let code = fs::read_to_string(root.join("tests/golden/client.rs")).unwrap();
    let (generated, pages) = (deprecated_in(&code), deprecated_by_the_pages(&root.join("spec")));
    assert_eq!(
        pages.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        BTreeSet::from(["success_metrics", "summary_prompt", "update_workflow_configuration"]),
    );
    assert_eq!(generated.keys().collect::<Vec<_>>(), pages.keys().collect::<Vec<_>>());
    for (name, (count, note)) in &generated {
        assert_eq!(*count, pages[name].0, "{name}");
        // The name in Rust is added to that of the page.
        let note = note.replace(" (`edit_draft_config`)", "");
        assert!(pages[name].1.starts_with(&note) && !note.is_empty(), "{name}: {note:?}");
    }
    for note in [OPERATION, SUCCESS_METRICS, SUMMARY_PROMPT] {
        assert!(generated.values().any(|(_, found)| found == note), "{note}");
    }
}
