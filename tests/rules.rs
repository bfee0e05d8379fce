//! Each rule of `src/rules.toml`, and each check that the pages' schemas give rise to, with values
//! inside and outside of it; a rule without a case here fails the last tests.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use smallest_atoms::types::{
    DispositionMetric, DraftConfigRequest, LlmParameter, PostCallAnalyticsConfig,
    PrivateHandoffOption, PublicHandoffOption, ResponseVariable, SinglePromptConfig, SuccessMetric,
    Tool, ToolHeader, ToolQueryParameter, ToolVariable, TransferOption,
    UpdateWorkflowConfigurationBody, WorkflowGraph,
};
use smallest_atoms::{Finding, Report, Severity, Validate};

const RULES: &str = include_str!("../src/rules.toml");
const DRAFT_PAGE: &str = include_str!("../spec/edit-draft-config.yaml");
const WORKFLOW_PAGE: &str = include_str!("../spec/update-workflow-configuration.yaml");

const WORKFLOW: &str = "PATCH /workflow/{id} body";
const GRAPH: &str = "WorkflowIdPatchRequestBodyContentApplicationJsonSchemaWorkflowGraph";

const REQUIRED: &str = "a value that is not blank";
const ABSENT: &str = "nothing here";

/// Every schema of the pages that a request can hold.
const SCHEMAS: [&str; 16] = [
    "Tool",
    "ToolTransferOption",
    "ToolTransferOptionPrivateHandoffOption",
    "ToolTransferOptionPublicHandoffOption",
    "ToolHeadersArrayItems",
    "ToolQueryParamsItems",
    "ToolLlmParametersItems",
    "ToolResponseVariablesItems",
    "ToolVariablesExtractionSchemaItems",
    "SinglePromptConfig",
    "DispositionMetric",
    "PostCallAnalyticsConfig",
    "PostCallAnalyticsConfigSuccessMetricsItems",
    "DraftConfigRequest",
    WORKFLOW,
    GRAPH,
];

/// Reads a value as the schema's model, and checks it.
fn check(schema: &str, value: &Value) -> Report {
    fn read<M: serde::de::DeserializeOwned + Validate>(value: &Value) -> Report {
        serde_json::from_value::<M>(value.clone()).unwrap().validate()
    }
    match schema {
        "Tool" => read::<Tool>(value),
        "ToolTransferOption" => read::<TransferOption>(value),
        "ToolTransferOptionPrivateHandoffOption" => read::<PrivateHandoffOption>(value),
        "ToolTransferOptionPublicHandoffOption" => read::<PublicHandoffOption>(value),
        "ToolHeadersArrayItems" => read::<ToolHeader>(value),
        "ToolQueryParamsItems" => read::<ToolQueryParameter>(value),
        "ToolLlmParametersItems" => read::<LlmParameter>(value),
        "ToolResponseVariablesItems" => read::<ResponseVariable>(value),
        "ToolVariablesExtractionSchemaItems" => read::<ToolVariable>(value),
        "SinglePromptConfig" => read::<SinglePromptConfig>(value),
        "DispositionMetric" => read::<DispositionMetric>(value),
        "PostCallAnalyticsConfig" => read::<PostCallAnalyticsConfig>(value),
        "PostCallAnalyticsConfigSuccessMetricsItems" => read::<SuccessMetric>(value),
        // The one rule for any schema is about a member that only this one has.
        "DraftConfigRequest" | "*" => read::<DraftConfigRequest>(value),
        WORKFLOW => read::<UpdateWorkflowConfigurationBody>(value),
        GRAPH => read::<WorkflowGraph>(value),
        other => panic!("no model is known for the schema {other}"),
    }
}

fn with(mut base: Value, name: &str, value: impl Into<Value>) -> Value {
    base[name] = value.into();
    base
}

fn without(mut base: Value, name: &str) -> Value {
    base.as_object_mut().unwrap().remove(name).unwrap();
    base
}

fn end_call() -> Value {
    json!({ "type": "end_call", "name": "hang_up", "description": "Ends the call" })
}

fn transfer_call() -> Value {
    json!({
        "type": "transfer_call", "name": "transfer", "description": "Transfers",
        "transferNumber": "+14155550100", "transferOption": { "type": "warm_transfer" },
    })
}

fn cold_transfer() -> Value {
    with(transfer_call(), "transferOption", json!({ "type": "cold_transfer" }))
}

fn api_call() -> Value {
    json!({
        "type": "api_call", "name": "look_up", "description": "Looks up",
        "url": "https://api.example.com/orders", "method": "POST",
    })
}

fn extract() -> Value {
    json!({
        "type": "extract_dynamic_variables", "name": "facts", "description": "Takes notes",
        "variablesExtractionSchema": [variable()],
    })
}

fn search() -> Value {
    json!({
        "type": "knowledge_base_search", "name": "search", "description": "Searches",
        "knowledgeBaseId": "60d0fe4f5311236168a109ca",
    })
}

/// A variable, and an LLM parameter too.
fn variable() -> Value {
    json!({ "name": "city", "description": "The city", "type": "text" })
}

fn metric() -> Value {
    json!({
        "identifier": "call_outcome_1", "dispositionMetricPrompt": "How did it end?",
        "dispositionMetricType": "STRING",
    })
}

fn enum_metric() -> Value {
    let metric = with(metric(), "dispositionMetricType", "ENUM");
    with(metric, "choices", json!(["Issue Resolved", "No Resolution"]))
}

fn prompt_and_tools(tools: Value) -> Value {
    json!({ "prompt": "Be concise.", "tools": tools })
}

fn draft(name: &str, value: impl Into<Value>) -> Value {
    with(json!({}), name, value)
}

fn voice(model: &str) -> Value {
    draft("synthesizer", json!({ "voiceConfig": { "model": model, "voiceId": "nyah" } }))
}

fn single_prompt() -> Value {
    json!({ "type": "single_prompt", "singlePromptConfig": prompt_and_tools(json!([])) })
}

fn workflow_graph() -> Value {
    json!({ "type": "workflow_graph", "workflowGraph": { "nodes": [], "edges": [] } })
}

/// One rule with values on both sides of it.
struct Case {
    schema: &'static str,
    field: Option<&'static str>,
    check: &'static str,
    cites: &'static str,
    /// What the finding rests on, where that is not what the rule cites.
    basis: Option<&'static str>,
    severity: Severity,
    expected: &'static str,
    path: &'static str,
    /// Values that break the rule, with the number of findings that each has in all.
    bad: Vec<(Value, usize)>,
    /// Values in which nothing at all is found.
    good: Vec<Value>,
}

impl Case {
    fn new(schema: &'static str, field: &'static str, check: &'static str) -> Self {
        Self {
            schema,
            field: Some(field),
            check,
            cites: "",
            basis: None,
            severity: Severity::Error,
            expected: "",
            path: field,
            bad: Vec::new(),
            good: Vec::new(),
        }
    }

    fn of_object(schema: &'static str, check: &'static str) -> Self {
        Self { field: None, path: "", ..Self::new(schema, "", check) }
    }

    fn cites(mut self, cites: &'static str) -> Self {
        self.cites = cites;
        self
    }

    fn rests_on(mut self, basis: &'static str) -> Self {
        self.basis = Some(basis);
        self
    }

    fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    fn expects(mut self, expected: &'static str) -> Self {
        self.expected = expected;
        self
    }

    fn at(mut self, path: &'static str) -> Self {
        self.path = path;
        self
    }

    fn bad(self, values: impl IntoIterator<Item = Value>) -> Self {
        self.bad_among(1, values)
    }

    /// Values in which so many things are found, this one among them.
    fn bad_among(mut self, findings: usize, values: impl IntoIterator<Item = Value>) -> Self {
        self.bad.extend(values.into_iter().map(|value| (value, findings)));
        self
    }

    fn good(mut self, values: impl IntoIterator<Item = Value>) -> Self {
        self.good.extend(values);
        self
    }

    fn is_this(&self, finding: &Finding) -> bool {
        finding.path() == self.path
            && finding.severity() == self.severity
            && finding.expected() == self.expected
            && finding.basis().contains(self.basis.unwrap_or(self.cites))
    }
}

#[allow(clippy::too_many_lines)]
fn cases() -> Vec<Case> {
    let mut cases = vec![
        // ---- Tool: every type -------------------------------------------------------------
        Case::new("Tool", "name", "not-blank")
            .cites("Unique name for the function (no spaces)")
            .expects("a text that is not blank")
            .bad([with(end_call(), "name", "")])
            .bad_among(2, [with(end_call(), "name", " \t")])
            .good([end_call()]),
        Case::new("Tool", "name", "no-whitespace")
            .cites("Unique name for the function (no spaces)")
            .expects("a text without white space")
            .bad(["hang up", " hang_up", "hang_up\n", "hang\u{a0}up", "hang\tup"]
                .map(|name| with(end_call(), "name", name)))
            .good(["hang-up", "hängUp", "h"].map(|name| with(end_call(), "name", name))),
        Case::new("Tool", "description", "not-blank")
            .cites("Description of what the function does")
            .expects("a text that is not blank")
            .bad(["", " ", "\n\t"].map(|text| with(end_call(), "description", text)))
            .good([with(end_call(), "description", "x")]),
        Case::new("SinglePromptConfig", "tools", "unique")
            .cites("the page of a tool says: \"Unique name for the function (no spaces)\"")
            .expects("no other item with the same `name`")
            .at("tools[1].name")
            .bad([
                prompt_and_tools(json!([end_call(), end_call()])),
                prompt_and_tools(json!([end_call(), with(api_call(), "name", "hang_up")])),
            ])
            .bad_among(2, [prompt_and_tools(json!([end_call(), end_call(), end_call()]))])
            .good([
                prompt_and_tools(json!([])),
                prompt_and_tools(json!([end_call(), with(end_call(), "name", "Hang_up")])),
                prompt_and_tools(
                    json!([end_call(), transfer_call(), api_call(), extract(), search()]),
                ),
            ]),
        // ---- Tool: transfer_call ----------------------------------------------------------
        Case::new("Tool", "transferNumber", "required")
            .cites("Required for transfer_call type.")
            .expects(REQUIRED)
            .bad([
                without(transfer_call(), "transferNumber"),
                with(transfer_call(), "transferNumber", ""),
                with(transfer_call(), "transferNumber", "  "),
            ])
            .bad_among(2, [with(transfer_call(), "transferNumber", Value::Null)])
            .good([transfer_call(), end_call()]),
        Case::new("Tool", "transferNumber", "phone-number")
            .cites("Phone number to transfer the call to (E.164 format)")
            .expects("a phone number in E.164 form, such as \"+14155550100\"")
            .bad([
                "14155550100",
                "+1 415 555 0100",
                "+04155550100",
                "+1",
                "+1234567890123456",
                "+1415555010a",
                "sip:someone@example.com",
                "{{}}",
                "{number}",
            ]
            .map(|number| with(transfer_call(), "transferNumber", number)))
            .good(["+14155550100", "+12", "+123456789012345", "{{number}}", "+1{{rest|4155550100}}"]
                .map(|number| with(transfer_call(), "transferNumber", number))),
        Case::new("Tool", "transferOption", "required")
            .cites("Required for transfer_call type. Controls cold vs warm transfer behavior.")
            .expects(REQUIRED)
            .bad([without(transfer_call(), "transferOption")])
            .bad_among(2, [with(transfer_call(), "transferOption", Value::Null)])
            .good([
                transfer_call(),
                cold_transfer(),
                with(transfer_call(), "transferOption", json!({})),
                end_call(),
            ]),
        Case::new("Tool", "detectionTimeout", "range")
            .cites("Seconds to wait for human detection before giving up (5–60).")
            .expects("a number from 5 to 60")
            .bad([4, 61, 0, -5, i64::MAX, i64::MIN]
                .map(|seconds| with(transfer_call(), "detectionTimeout", seconds)))
            .good([5, 6, 30, 59, 60].map(|seconds| with(transfer_call(), "detectionTimeout", seconds)))
            .good([with(transfer_call(), "detectionTimeout", 60.0)]),
        Case::new("Tool", "onHoldMusic", "absent")
            .cites("a cold transfer hands off at once: nobody is on hold")
            .warning()
            .expects(ABSENT)
            .bad([
                with(cold_transfer(), "onHoldMusic", "ringtone"),
                with(
                    with(transfer_call(), "transferOption", json!({})),
                    "onHoldMusic",
                    "none",
                ),
            ])
            .good([with(transfer_call(), "onHoldMusic", "ringtone"), cold_transfer()]),
        Case::new("ToolTransferOption", "privateHandoffOption", "absent")
            .cites("Only used when `type = warm_transfer`.")
            .warning()
            .expects(ABSENT)
            .bad([
                json!({ "type": "cold_transfer", "privateHandoffOption": { "type": "prompt" } }),
                json!({ "privateHandoffOption": {} }),
            ])
            .good([
                json!({ "type": "warm_transfer", "privateHandoffOption": { "type": "prompt" } }),
                json!({ "type": "warm_transfer", "privateHandoffOption": null }),
                json!({ "type": "cold_transfer", "privateHandoffOption": null }),
                json!({ "type": "warm_transfer" }),
            ]),
        Case::new("ToolTransferOption", "publicHandoffOption", "absent")
            .cites("Only used when `type = warm_transfer`.")
            .warning()
            .expects(ABSENT)
            .bad([
                json!({ "type": "cold_transfer", "publicHandoffOption": { "type": "static" } }),
                json!({ "publicHandoffOption": {} }),
            ])
            .good([
                json!({ "type": "warm_transfer", "publicHandoffOption": { "type": "static" } }),
                json!({ "type": "warm_transfer", "publicHandoffOption": null }),
                json!({ "type": "cold_transfer", "publicHandoffOption": null }),
                json!({}),
            ]),
        // ---- Tool: api_call ---------------------------------------------------------------
        Case::new("Tool", "url", "required")
            .cites("Required for api_call type. The URL to make the HTTP request to.")
            .expects(REQUIRED)
            .bad([
                without(api_call(), "url"),
                with(api_call(), "url", ""),
                with(api_call(), "url", " "),
            ])
            .bad_among(2, [with(api_call(), "url", Value::Null)])
            .good([api_call(), end_call()]),
        Case::new("Tool", "url", "http-url")
            .cites("The URL to make the HTTP request to.")
            .expects("an absolute http or https URL")
            .bad([
                "api.example.com",
                "/orders",
                "//api.example.com",
                "ftp://api.example.com",
                "javascript:alert(1)",
                "https://",
                "https:///orders",
                "https://api example.com",
                "https://api.example.com/a b",
            ]
            .map(|url| with(api_call(), "url", url)))
            .good([
                "https://api.example.com",
                "http://127.0.0.1:8080/x?y=z#w",
                "HTTPS://API.EXAMPLE.COM",
                "https://{{subdomain}}.example.com/x",
                "https://{{host}}",
                "{{base_url}}/orders/{{order_id}}",
                "https://api.example.com/{{api.order|none yet}}?q={{q}}",
            ]
            .map(|url| with(api_call(), "url", url))),
        Case::new("Tool", "method", "required")
            .cites("Required for api_call type. HTTP method to use.")
            .expects(REQUIRED)
            .bad([without(api_call(), "method")])
            .bad_among(2, [with(api_call(), "method", ""), with(api_call(), "method", Value::Null)])
            .good(["GET", "POST", "PUT", "DELETE", "PATCH"]
                .map(|method| with(api_call(), "method", method)))
            .good([end_call()]),
        Case::new("Tool", "timeout", "range")
            .cites("Request timeout in milliseconds (1000–30000).")
            .expects("a number from 1000 to 30000")
            .bad([999, 30001, 0, -1000].map(|time| with(api_call(), "timeout", time)))
            .good([1000, 1001, 5000, 29999, 30000].map(|time| with(api_call(), "timeout", time))),
        Case::new("Tool", "headers", "any-type")
            .cites("an older form of the tool had a list under `headers`")
            .rests_on("the page gives the type")
            .warning()
            .expects("an object")
            .bad([
                with(api_call(), "headers", json!([{ "key": "x-a", "value": "b" }])),
                with(api_call(), "headers", json!([])),
            ])
            .good([
                with(api_call(), "headers", json!({ "x-a": "{{b}}" })),
                with(api_call(), "headers", json!({})),
                with(api_call(), "headersArray", json!([{ "key": "x-a", "value": "b" }])),
            ]),
        Case::new("Tool", "requestBody", "json-text")
            .cites("Raw request body as a JSON string.")
            .warning()
            .expects("a text that is JSON")
            .bad(["{\"n\": {{count}}}", "a=b", "", "{"]
                .map(|body| with(api_call(), "requestBody", body)))
            .good(["{\"n\": \"{{count}}\"}", "{}", "null", " [1] "]
                .map(|body| with(api_call(), "requestBody", body))),
        Case::new("Tool", "requestBody", "absent")
            .cites("a GET or DELETE request has no body as a rule")
            .warning()
            .expects(ABSENT)
            .bad(["GET", "DELETE"]
                .map(|method| with(with(api_call(), "method", method), "requestBody", "{}")))
            .good(["POST", "PUT", "PATCH"]
                .map(|method| with(with(api_call(), "method", method), "requestBody", "{}"))),
        Case::new("ToolLlmParametersItems", "values", "required")
            .cites("Required when type is `enum`. Allowed values.")
            .expects(REQUIRED)
            .bad([
                with(variable(), "type", "enum"),
                with(with(variable(), "type", "enum"), "values", json!([])),
                with(with(variable(), "type", "enum"), "values", json!(["a", " "])),
            ])
            .bad_among(2, [with(with(variable(), "type", "enum"), "values", Value::Null)])
            .good([
                variable(),
                with(with(variable(), "type", "enum"), "values", json!(["a"])),
            ]),
        Case::new("ToolVariablesExtractionSchemaItems", "values", "required")
            .cites("Required when type is `enum`. List of possible values.")
            .expects(REQUIRED)
            .bad([
                with(variable(), "type", "enum"),
                with(with(variable(), "type", "enum"), "values", json!([])),
                with(with(variable(), "type", "enum"), "values", json!([""])),
            ])
            .bad_among(2, [with(with(variable(), "type", "enum"), "values", Value::Null)])
            .good([
                variable(),
                with(with(variable(), "type", "enum"), "values", json!(["a", "b"])),
            ]),
        Case::new("ToolResponseVariablesItems", "jsonPath", "starts-with")
            .cites("JSON path to extract the value from the response")
            .warning()
            .expects("a text that begins with \"$\"")
            .bad(["data.id", "", " $.id", ".$"]
                .map(|path| json!({ "variableName": "id", "jsonPath": path })))
            .good(["$", "$.data.id", "$['id']", "$.data.{{name}}"]
                .map(|path| json!({ "variableName": "id", "jsonPath": path }))),
        // ---- Tool: the other two types ----------------------------------------------------
        Case::new("Tool", "variablesExtractionSchema", "required")
            .cites("Required for extract_dynamic_variables type. Schema defining variables to extract from the conversation.")
            .expects(REQUIRED)
            .bad([
                without(extract(), "variablesExtractionSchema"),
                with(extract(), "variablesExtractionSchema", json!([])),
            ])
            .bad_among(2, [with(extract(), "variablesExtractionSchema", Value::Null)])
            .good([extract(), end_call()]),
        Case::new("Tool", "knowledgeBaseId", "required")
            .cites("Required for knowledge_base_search type. ID of the knowledge base to search.")
            .expects(REQUIRED)
            .bad([
                without(search(), "knowledgeBaseId"),
                with(search(), "knowledgeBaseId", ""),
                with(search(), "knowledgeBaseId", "\n"),
            ])
            .bad_among(2, [with(search(), "knowledgeBaseId", Value::Null)])
            .good([search(), with(search(), "knowledgeBaseId", "kb_123"), end_call()]),
        // ---- Prompt -----------------------------------------------------------------------
        Case::new("SinglePromptConfig", "prompt", "expected")
            .cites("the page lists it as required; a draft was seen to take `tools` alone")
            .warning()
            .expects(REQUIRED)
            .bad([
                json!({ "tools": [end_call()] }),
                json!({}),
                json!({ "prompt": "" }),
                json!({ "prompt": " " }),
            ])
            .bad_among(2, [json!({ "prompt": null })])
            .good([json!({ "prompt": "Be concise." })]),
        // ---- Post-call analytics ----------------------------------------------------------
        Case::new("DispositionMetric", "identifier", "identifier")
            .cites("Lowercase letters, digits, and underscores only.")
            .expects("lower-case letters, digits and underscores only")
            .bad(["", "Call", "call-outcome", "call outcome", "call.outcome", "größe", "a\n"]
                .map(|id| with(metric(), "identifier", id)))
            .good(["a", "9", "_", "call_outcome_2"].map(|id| with(metric(), "identifier", id))),
        Case::new("DispositionMetric", "choices", "required")
            .cites("Required when `dispositionMetricType = ENUM`. Allowed values.")
            .expects(REQUIRED)
            .bad([
                without(enum_metric(), "choices"),
                with(enum_metric(), "choices", json!([])),
                with(enum_metric(), "choices", json!([""])),
                with(enum_metric(), "choices", json!(["a", "\t"])),
            ])
            .bad_among(2, [with(enum_metric(), "choices", Value::Null)])
            .good([enum_metric(), metric()]),
        Case::new("DispositionMetric", "choices", "absent")
            .cites("Required when `dispositionMetricType = ENUM`. Allowed values.")
            .warning()
            .expects(ABSENT)
            .bad(["STRING", "BOOLEAN", "INTEGER", "DATETIME"]
                .map(|kind| with(enum_metric(), "dispositionMetricType", kind)))
            .good([enum_metric()])
            .good(["STRING", "BOOLEAN", "INTEGER", "DATETIME"]
                .map(|kind| with(metric(), "dispositionMetricType", kind))),
        Case::new("PostCallAnalyticsConfig", "dispositionMetrics", "unique")
            .cites("two metrics of one identifier: one bad metric makes the service drop all analytics of a call")
            .expects("no other item with the same `identifier`")
            .at("dispositionMetrics[1].identifier")
            .bad([json!({ "dispositionMetrics": [
                metric(), with(enum_metric(), "identifier", "call_outcome_1"),
            ] })])
            .good([
                json!({ "dispositionMetrics": [metric(), with(metric(), "identifier", "other")] }),
                json!({ "dispositionMetrics": [] }),
                json!({}),
            ]),
        // ---- Draft ------------------------------------------------------------------------
        Case::of_object("DraftConfigRequest", "any-field")
            .cites("sending it alone returns 400 \"No recognized config fields\"")
            .expects("at least one of the documented fields")
            .bad([json!({}), json!({ "workflowId": "1" })])
            .bad_among(2, [json!({ "name": "Agent" }), json!({ "telephonyProductId": "1" })])
            .good([draft("allowInterruptions", false), draft("firstMessage", "")]),
        Case::of_object("DraftConfigRequest", "no-member")
            .cites("`name` — agent metadata, not a config field")
            .warning()
            .expects("no member of this name")
            .at("name")
            .bad([json!({ "name": "Agent", "firstMessage": "Hi" })])
            .good([draft("firstMessage", "Hi")]),
        Case::of_object("DraftConfigRequest", "no-member")
            .cites("`telephonyProductId` — agent metadata, not a config field")
            .warning()
            .expects("no member of this name")
            .at("telephonyProductId")
            .bad([json!({ "telephonyProductId": "1", "firstMessage": "Hi" })])
            .good([draft("firstMessage", "Hi")]),
        Case::new("*", "synthesizer.voiceConfig.model", "not-deprecated")
            .cites("the pages say: \"Lightning v2 and lightning-large are deprecated\"")
            .warning()
            .expects("nothing deprecated")
            .bad([
                "lightning-large",
                "lightning-v2",
                "waves",
                "waves_lightning_large",
                "waves_lightning_large_voice_clone",
                "waves_lightning_v2",
                "waves_lightning_v2_http",
                "waves_lightning_v3",
            ]
            .map(voice))
            .good(["waves_lightning_v3_1", "waves_lightning_v3_1_pro", "another"].map(voice))
            .good([
                draft("synthesizer", json!({ "voiceConfig": {} })),
                draft("synthesizer", json!({ "model": "waves_lightning_v2" })),
                draft("transcriberType", "pulse"),
            ]),
        // ---- Workflow ---------------------------------------------------------------------
        Case::new(WORKFLOW, "workflowGraph", "required")
            .cites("Required when `type = workflow_graph`.")
            .expects(REQUIRED)
            .bad([with(single_prompt(), "type", "workflow_graph")])
            .bad_among(2, [json!({ "type": "workflow_graph" })])
            .bad_among(3, [json!({ "type": "workflow_graph", "workflowGraph": null })])
            .good([
                workflow_graph(),
                json!({ "type": "workflow_graph", "workflowGraph": {} }),
                single_prompt(),
            ]),
        Case::of_object(WORKFLOW, "exactly-one-of")
            .cites("Exactly one of `workflowGraph` or `singlePromptConfig` must be provided.")
            .expects("exactly one of \"workflowGraph\", \"singlePromptConfig\"")
            .bad([
                json!({ "type": "single_prompt" }),
                with(workflow_graph(), "singlePromptConfig", prompt_and_tools(json!([]))),
                with(single_prompt(), "workflowGraph", json!({})),
            ])
            .bad_among(2, [
                json!({ "type": "workflow_graph" }),
                json!({}),
                json!({ "type": "single_prompt", "singlePromptConfig": null }),
            ])
            .good([workflow_graph(), single_prompt()]),
        Case::new(WORKFLOW, "singlePromptConfig.tools", "present-inside")
            .cites("can silently wipe tools, prompt, or other fields that were missing from the PATCH payload.")
            .warning()
            .expects("a value, if only an empty one")
            .bad([json!({ "type": "single_prompt", "singlePromptConfig": { "prompt": "Hi" } })])
            .good([single_prompt(), workflow_graph()]),
    ];
    cases.extend(of_another_tool_type());
    cases.extend(too_long());
    cases
}

/// A field of one tool type on a tool of another.
fn of_another_tool_type() -> impl Iterator<Item = Case> {
    let fields = [
        (
            "transferNumber",
            transfer_call(),
            json!("+14155550100"),
            "Required for transfer_call type.",
        ),
        (
            "transferOption",
            transfer_call(),
            json!({}),
            "Required for transfer_call type. Controls cold vs warm transfer behavior.",
        ),
        (
            "onHoldMusic",
            transfer_call(),
            json!("none"),
            "Optional for transfer_call type. Audio played to the caller while the transfer is in progress.",
        ),
        (
            "transferOnlyIfHuman",
            transfer_call(),
            json!(true),
            "Optional for transfer_call type. If true, the call is only transferred when a human is detected on the receiving end (voicemail/IVR skipped).",
        ),
        ("detectionTimeout", transfer_call(), json!(30), "Optional for transfer_call type."),
        (
            "url",
            api_call(),
            json!("https://example.com"),
            "Required for api_call type. The URL to make the HTTP request to.",
        ),
        ("method", api_call(), json!("PATCH"), "Required for api_call type. HTTP method to use."),
        ("timeout", api_call(), json!(5000), "Optional for api_call type."),
        (
            "headers",
            api_call(),
            json!({ "a": "b" }),
            "Optional for api_call type. Static HTTP headers as a key/value map.",
        ),
        (
            "headersArray",
            api_call(),
            json!([]),
            "Optional for api_call type. Headers as an array of key/value objects (alternative to `headers` map).",
        ),
        (
            "queryParams",
            api_call(),
            json!([{ "key": "a", "value": "b" }]),
            "Optional for api_call type. Query parameters to include in the request URL.",
        ),
        (
            "requestBody",
            api_call(),
            json!("{}"),
            "Optional for api_call type. Raw request body as a JSON string.",
        ),
        (
            "llmParameters",
            api_call(),
            json!([variable()]),
            "Optional for api_call type. Parameters the LLM can supply dynamically at runtime.",
        ),
        (
            "responseVariables",
            api_call(),
            json!([]),
            "Optional for api_call type. Variables to extract from the API response into the agent's variable store.",
        ),
        (
            "variablesExtractionSchema",
            extract(),
            json!([variable()]),
            "Required for extract_dynamic_variables type. Schema defining variables to extract from the conversation.",
        ),
        (
            "knowledgeBaseId",
            search(),
            json!("kb"),
            "Required for knowledge_base_search type. ID of the knowledge base to search.",
        ),
        (
            "fillerPhrases",
            search(),
            json!(["One moment."]),
            "Optional for knowledge_base_search type. Phrases spoken while searching.",
        ),
    ];
    fields.into_iter().map(|(field, own, value, cites)| {
        let tools = [end_call(), transfer_call(), api_call(), extract(), search()];
        let others = tools.into_iter().filter(|tool| tool["type"] != own["type"]);
        let unlisted = with(with(end_call(), field, value.clone()), "type", "webhook");
        assert_eq!(paths(&check("Tool", &unlisted)), ["type"], "{field} on a type not listed");
        Case::new("Tool", field, "absent")
            .cites(cites)
            .warning()
            .expects(ABSENT)
            .bad(others.map(|tool| with(tool, field, value.clone())).collect::<Vec<_>>())
            .good([with(own, field, value)])
    })
}

/// Texts at their longest and one character longer: characters, not bytes.
fn too_long() -> impl Iterator<Item = Case> {
    let source = "the vendor's source gives the bound that its pages drop";
    let page = "Global prompt for workflow_graph agents (max 4000 characters)";
    let body = |field: &str, text: String| match field.split_once('.') {
        Some((outer, inner)) => draft(outer, with(json!({}), inner, text)),
        None => draft(field, text),
    };
    [
        ("globalPrompt", page, 4000),
        ("firstMessage", source, 500),
        ("voiceMailDetectionConfig.endText", source, 200),
    ]
    .into_iter()
    .flat_map(move |(field, cites, most)| {
        // The count that was found is a part of what is expected.
        [most + 1, 2 * most].map(|found| {
            let expected = format!("at most {most} characters");
            Case::new("DraftConfigRequest", field, "max-chars")
                .cites(cites)
                .expects(expected.leak())
                .bad(["a", "ä", "字", "😀"].map(|c| body(field, c.repeat(found))))
                .good(["a", "ä", "字", "😀"].map(|c| body(field, c.repeat(most))))
                .good([body(field, String::new())])
        })
    })
}

fn paths(report: &Report) -> Vec<&str> {
    report.iter().map(Finding::path).collect()
}

#[test]
fn each_rule_finds_what_breaks_it() {
    for case in cases() {
        assert!(!case.bad.is_empty() && !case.good.is_empty(), "{} {}", case.path, case.check);
        for (value, findings) in &case.bad {
            let report = check(case.schema, value);
            let found = report.iter().filter(|finding| case.is_this(finding)).count();
            assert_eq!(found, 1, "{} {} in {value}:\n{report}", case.path, case.check);
            assert_eq!(report.iter().count(), *findings, "{value}:\n{report}");
        }
    }
}

#[test]
fn each_rule_is_silent_where_it_is_kept() {
    for case in cases() {
        for value in &case.good {
            let report = check(case.schema, value);
            assert!(report.is_empty(), "{} {} in {value}:\n{report}", case.path, case.check);
        }
    }
}

/// What a value of the schema can stand in: the schema around, where in it, and the whole.
fn around(schema: &str, value: &Value) -> Vec<(&'static str, &'static str, Value)> {
    let other = with(end_call(), "name", "another");
    let third = with(end_call(), "name", "a_third");
    let config = |tools: Value| with(json!({}), "singlePromptConfig", prompt_and_tools(tools));
    match schema {
        "Tool" => vec![
            ("SinglePromptConfig", "tools[0]", prompt_and_tools(json!([value, other]))),
            (
                "DraftConfigRequest",
                "singlePromptConfig.tools[2]",
                config(json!([other, third, value])),
            ),
            (
                WORKFLOW,
                "singlePromptConfig.tools[1]",
                with(config(json!([other, value])), "type", "single_prompt"),
            ),
        ],
        "ToolTransferOption" => {
            let tool = with(transfer_call(), "transferOption", value.clone());
            let path = "singlePromptConfig.tools[1].transferOption";
            vec![
                ("Tool", "transferOption", tool.clone()),
                ("DraftConfigRequest", path, config(json!([other, tool]))),
            ]
        }
        "ToolLlmParametersItems" => {
            let tool = with(api_call(), "llmParameters", json!([variable(), value]));
            vec![("Tool", "llmParameters[1]", tool)]
        }
        "ToolResponseVariablesItems" => {
            let tool = with(api_call(), "responseVariables", json!([value]));
            vec![("Tool", "responseVariables[0]", tool)]
        }
        "ToolVariablesExtractionSchemaItems" => {
            let tool = with(extract(), "variablesExtractionSchema", json!([variable(), value]));
            vec![("Tool", "variablesExtractionSchema[1]", tool)]
        }
        "SinglePromptConfig" => {
            vec![(
                "DraftConfigRequest",
                "singlePromptConfig",
                draft("singlePromptConfig", value.clone()),
            )]
        }
        "DispositionMetric" => {
            let first = with(metric(), "identifier", "first");
            let metrics = json!({ "dispositionMetrics": [first, value] });
            let path = "postCallAnalyticsConfig.dispositionMetrics[1]";
            vec![
                ("PostCallAnalyticsConfig", "dispositionMetrics[1]", metrics.clone()),
                ("DraftConfigRequest", path, draft("postCallAnalyticsConfig", metrics)),
            ]
        }
        "PostCallAnalyticsConfig" => vec![(
            "DraftConfigRequest",
            "postCallAnalyticsConfig",
            draft("postCallAnalyticsConfig", value.clone()),
        )],
        _ => Vec::new(),
    }
}

#[test]
fn a_value_is_checked_wherever_a_body_holds_it() {
    let mut nested = 0;
    for case in cases() {
        let values = case.bad.iter().map(|(value, _)| value).chain(&case.good);
        for value in values {
            let alone = check(case.schema, value);
            for (schema, place, whole) in around(case.schema, value) {
                let inside = check(schema, &whole);
                let told = |prefix: &str, report: &Report| {
                    let tell = |finding: &Finding| {
                        let rest = (finding.severity(), finding.expected().to_owned());
                        let basis = finding.basis().to_owned();
                        (format!("{prefix}{}", finding.path()), rest, basis)
                    };
                    report.iter().map(tell).collect::<BTreeSet<_>>()
                };
                let expected = told(&format!("{place}."), &alone);
                assert_eq!(told("", &inside), expected, "{whole}");
                nested += 1;
            }
        }
    }
    assert!(nested > 200, "only {nested} values were tried inside another");
}

#[test]
fn everything_is_found_at_once_with_its_path() {
    let body = json!({
        "singlePromptConfig": { "prompt": "Hi", "tools": [
            { "type": "end_call", "name": "hang up", "description": "Ends the call" },
            with(api_call(), "timeout", 30001),
            with(transfer_call(), "transferNumber", "555-0100"),
            without(with(with(search(), "name", "hang up"), "url", "x"), "knowledgeBaseId"),
        ] },
        "postCallAnalyticsConfig": {
            "summaryPrompt": "Sum up",
            "dispositionMetrics": [metric(), without(enum_metric(), "choices")],
        },
        "synthesizer": { "voiceConfig": { "model": "waves_lightning_v2" } },
        "globalPrompt": "x".repeat(4001),
        "slmModel": "gpt-6",
        "name": "Agent",
    });
    let report = check("DraftConfigRequest", &body);
    let found = report.iter().map(|finding| (finding.severity(), finding.path()));
    let expected = [
        (Severity::Error, "singlePromptConfig.tools[0].name"),
        (Severity::Error, "singlePromptConfig.tools[1].timeout"),
        (Severity::Error, "singlePromptConfig.tools[2].transferNumber"),
        (Severity::Warning, "singlePromptConfig.tools[3].url"),
        (Severity::Error, "singlePromptConfig.tools[3].knowledgeBaseId"),
        (Severity::Error, "singlePromptConfig.tools[3].name"),
        (Severity::Warning, "postCallAnalyticsConfig.summaryPrompt"),
        (Severity::Error, "postCallAnalyticsConfig.dispositionMetrics[1].choices"),
        (Severity::Error, "postCallAnalyticsConfig.dispositionMetrics[1].identifier"),
        (Severity::Warning, "synthesizer.voiceConfig.model"),
        (Severity::Error, "globalPrompt"),
        (Severity::Warning, "slmModel"),
        (Severity::Warning, "name"),
    ];
    let sorted = |list: Vec<_>| list.into_iter().collect::<BTreeSet<(Severity, &str)>>();
    assert_eq!(sorted(found.collect()), sorted(expected.to_vec()), "{report}");
    // The fourth tool's name has white space, and is the first tool's: two findings.
    assert_eq!(report.iter().count(), expected.len() + 1, "{report}");
    assert!(!report.is_valid());
    assert_eq!(report.errors().count() + report.warnings().count(), report.iter().count());
}

#[test]
fn a_finding_shows_path_expectation_finding_and_sentence() {
    let report = check("Tool", &with(transfer_call(), "transferNumber", "555-0100"));
    assert_eq!(
        report.to_string(),
        "error: transferNumber: expected a phone number in E.164 form, such as \
         \"+14155550100\", found \"555-0100\" (the page says: \"Phone number to transfer the \
         call to (E.164 format)\")"
    );
    let report =
        check("PostCallAnalyticsConfig", &json!({ "dispositionMetrics": [metric(), metric()] }));
    let finding = report.errors().next().unwrap();
    assert_eq!(finding.found(), "\"call_outcome_1\", as at dispositionMetrics[0]");
    let report = check("DraftConfigRequest", &json!({}));
    assert!(report.to_string().starts_with("error: the body: expected at least one"), "{report}");
    assert_eq!(Report::default().to_string(), "nothing found");
}

/// Long lists are compared in another way than short ones.
#[test]
fn duplicates_are_found_in_a_long_list() {
    for length in [2, 31, 32, 33, 200] {
        let mut tools =
            (0..length).map(|n| with(end_call(), "name", format!("tool_{n}"))).collect::<Vec<_>>();
        let config = |tools: &[Value]| prompt_and_tools(json!(tools));
        assert!(check("SinglePromptConfig", &config(&tools)).is_empty());
        tools[length - 1] = tools[0].clone();
        let report = check("SinglePromptConfig", &config(&tools));
        assert_eq!(paths(&report), [format!("tools[{}].name", length - 1)]);
        assert_eq!(report.iter().next().unwrap().found(), "\"tool_0\", as at tools[0]");
    }
}

#[test]
fn what_the_constructors_make_is_valid() {
    let city = ToolVariable::new("city", "The city", "text");
    let number = "+14155550100";
    let tools = [
        (Tool::end_call("hang_up", "Ends the call"), end_call()),
        (
            Tool::transfer_call("transfer", "Transfers", number, TransferOption::warm()),
            transfer_call(),
        ),
        (
            Tool::transfer_call("transfer", "Transfers", number, TransferOption::cold()),
            cold_transfer(),
        ),
        (
            Tool::api_call("look_up", "Looks up", "POST", "https://api.example.com/orders"),
            api_call(),
        ),
        (Tool::extract_dynamic_variables("facts", "Takes notes", [city]), extract()),
        (Tool::knowledge_base_search("search", "Searches", "60d0fe4f5311236168a109ca"), search()),
    ];
    for (tool, json) in tools {
        assert_eq!(serde_json::to_value(&tool).unwrap(), json);
        assert!(tool.validate().is_empty(), "{}", tool.validate());
        let config = SinglePromptConfig::new("Hi").tools([tool]);
        let body = UpdateWorkflowConfigurationBody::for_single_prompt(config.clone());
        assert!(body.validate().is_empty(), "{}", body.validate());
        let draft = DraftConfigRequest::default().single_prompt_config(config);
        assert!(draft.validate().is_empty(), "{}", draft.validate());
    }
    let body = UpdateWorkflowConfigurationBody::for_workflow_graph(WorkflowGraph::default());
    assert!(body.validate().is_empty(), "{}", body.validate());
    for metric in [
        DispositionMetric::new("outcome", "How did it end?", "STRING"),
        DispositionMetric::new("outcome", "How did it end?", "ENUM").choices(["a".to_owned()]),
    ] {
        assert!(metric.validate().is_empty(), "{}", metric.validate());
    }
}

#[test]
fn an_unlisted_tool_type_only_warns() {
    let all = [transfer_call(), api_call(), extract(), search()]
        .into_iter()
        .flat_map(|tool| tool.as_object().cloned().unwrap())
        .collect::<Map<_, _>>();
    let mut tool = Value::Object(all);
    tool["type"] = json!("client_tool");
    // None of the rules for one of the five types is about it.
    tool["detectionTimeout"] = json!(1000);
    tool["url"] = json!("not a URL");
    let report = check("Tool", &tool);
    assert_eq!(paths(&report), ["type"]);
    let finding = report.warnings().next().unwrap();
    assert_eq!(finding.found(), "\"client_tool\"");
    assert!(finding.expected().contains("\"end_call\""), "{finding}");
    // What is said of every type still holds.
    let report = check("Tool", &with(tool, "name", "a b"));
    assert_eq!(report.errors().map(Finding::path).collect::<Vec<_>>(), ["name"]);
}

#[test]
fn a_value_set_over_one_that_did_not_fit_is_checked() {
    let read = with(transfer_call(), "detectionTimeout", "soon");
    assert_eq!(paths(&check("Tool", &read)), ["detectionTimeout"]);
    let tool = serde_json::from_value::<Tool>(read).unwrap().detection_timeout(61);
    let report = tool.validate();
    assert!(report.to_string().contains("a number from 5 to 60"), "{report}");
    assert!(tool.detection_timeout(60).validate().is_empty());
}

#[test]
fn a_number_that_json_cannot_hold_is_an_error() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let body = DraftConfigRequest::default().interruption_backoff_timer(number);
        let report = body.validate();
        assert_eq!(paths(&report), ["interruptionBackoffTimer"]);
        let finding = report.errors().next().unwrap();
        assert_eq!(finding.expected(), "a number that JSON can hold");
        assert!(finding.basis().contains("JSON has no infinities"), "{finding}");
    }
    for number in [0.0, -1.5, f64::MAX, f64::MIN_POSITIVE] {
        let body = DraftConfigRequest::default().interruption_backoff_timer(number);
        assert!(body.validate().is_empty(), "{}", body.validate());
    }
}

// ---- What the pages' schemas say by themselves --------------------------------------------

/// The pages as JSON, which they are.
fn pages() -> [Value; 2] {
    [DRAFT_PAGE, WORKFLOW_PAGE].map(|page| serde_yaml::from_str(page).unwrap())
}

/// Returns the schema of the pages.
fn schema(name: &str) -> Value {
    if name == WORKFLOW {
        let place = "/paths/~1workflow~1{id}/patch/requestBody/content/application~1json/schema";
        return pages()[1].pointer(place).unwrap().clone();
    }
    let found =
        pages().into_iter().find_map(|page| page["components"]["schemas"].get(name).cloned());
    found.unwrap_or_else(|| panic!("the pages have no schema {name}"))
}

/// Returns the schema that a property is of, and whether it may be null.
fn resolved(property: &Value) -> (Value, bool) {
    if let Some(reference) = property["$ref"].as_str() {
        return resolved(&schema(reference.trim_start_matches("#/components/schemas/")));
    }
    if let Some(alternatives) = property["oneOf"].as_array() {
        let is_null = |schema: &&Value| schema["type"] == "null";
        let rest = alternatives.iter().find(|schema| !is_null(schema)).unwrap();
        return (resolved(rest).0, alternatives.iter().any(|schema| is_null(&schema)));
    }
    (property.clone(), false)
}

fn properties(schema: &Value) -> Map<String, Value> {
    schema["properties"].as_object().cloned().unwrap_or_default()
}

fn requires(schema: &Value, name: &str) -> bool {
    schema["required"].as_array().is_some_and(|names| names.contains(&json!(name)))
}

/// Returns what a generic check found at a field of an otherwise empty object.
fn found_at(schema: &str, field: &str, value: &Value, basis: &str) -> Option<(Severity, String)> {
    let report = check(schema, &draft(field, value.clone()));
    let mut found = report.iter().filter(|f| f.path() == field && f.basis() == basis);
    let finding = found.next().map(|f| (f.severity(), f.expected().to_owned()));
    assert!(found.next().is_none(), "found twice:\n{report}");
    finding
}

#[test]
fn the_list_of_request_schemas_is_complete() {
    fn collect(property: &Value, into: &mut BTreeSet<String>) {
        match property {
            Value::Object(members) => {
                if let Some(reference) = property["$ref"].as_str() {
                    let name = reference.trim_start_matches("#/components/schemas/");
                    let target = schema(name);
                    let has_fields = !properties(&target).is_empty();
                    if !has_fields || into.insert(name.to_owned()) {
                        collect(&target, into);
                    }
                }
                members.values().for_each(|value| collect(value, into));
            }
            Value::Array(items) => items.iter().for_each(|value| collect(value, into)),
            _ => {}
        }
    }
    let mut found = BTreeSet::from([WORKFLOW.to_owned(), "DraftConfigRequest".to_owned()]);
    collect(&schema(WORKFLOW), &mut found);
    collect(&schema("DraftConfigRequest"), &mut found);
    assert_eq!(found, SCHEMAS.map(str::to_owned).into_iter().collect());
}

#[test]
fn a_required_member_that_is_missing_is_an_error() {
    let mut checked = 0;
    for name in SCHEMAS {
        let schema = schema(name);
        let report = check(name, &json!({}));
        for field in properties(&schema).keys() {
            let is_missing =
                |f: &&Finding| f.path() == field && f.basis() == "the page lists it as required";
            let found = report.errors().filter(is_missing).count();
            // Clients were seen to succeed without: a rule makes it a warning.
            let relaxed = name == "SinglePromptConfig" && field == "prompt";
            assert_eq!(
                found == 1,
                requires(&schema, field) && !relaxed,
                "{name}.{field}:\n{report}"
            );
            checked += usize::from(found == 1);
        }
    }
    assert_eq!(checked, 22, "the pages require another number of members");
}

#[test]
fn a_value_of_another_type_is_an_error() {
    let basis = "the page gives the type";
    for name in SCHEMAS {
        let schema = schema(name);
        for (field, property) in properties(&schema) {
            let (target, _) = resolved(&property);
            let (kind, good, bad) = match target["type"].as_str().unwrap() {
                "string" => ("a string", json!("x"), vec![json!(1), json!(["x"]), json!({})]),
                "boolean" => ("a boolean", json!(false), vec![json!("true"), json!(0)]),
                "integer" => {
                    let bad = vec![json!("5"), json!(5.5), json!(true), json!(1e300)];
                    ("an integer", json!(5), bad)
                }
                "number" => ("a number", json!(0.5), vec![json!("5"), json!([])]),
                "array" => ("a list", json!([]), vec![json!({}), json!("x")]),
                "object" => ("an object", json!({}), vec![json!([]), json!("x"), json!(1)]),
                other => panic!("{name}.{field} is of the type {other}"),
            };
            assert_eq!(found_at(name, &field, &good, basis), None, "{name}.{field}");
            let any_type = name == "Tool" && field == "headers";
            let severity = if any_type { Severity::Warning } else { Severity::Error };
            for value in bad {
                let found = found_at(name, &field, &value, basis);
                assert_eq!(found, Some((severity, kind.to_owned())), "{name}.{field}: {value}");
            }
        }
    }
}

/// The service refuses it on most fields, as was seen; but a page says nothing, so it warns.
#[test]
fn null_is_an_error_where_required_and_a_warning_where_not_allowed() {
    for name in SCHEMAS {
        let schema = schema(name);
        for (field, property) in properties(&schema) {
            let (_, nullable) = resolved(&property);
            let lenient = found_at(name, &field, &Value::Null, "the page gives the type");
            let strict = found_at(name, &field, &Value::Null, "the page lists it as required");
            let relaxed = name == "SinglePromptConfig" && field == "prompt";
            let required = requires(&schema, &field) && !relaxed;
            let severity = |found: Option<(Severity, String)>| found.map(|(severity, _)| severity);
            let expected = if required {
                (None, Some(Severity::Error))
            } else {
                ((!nullable).then_some(Severity::Warning), None)
            };
            assert_eq!((severity(lenient), severity(strict)), expected, "{name}.{field}");
        }
    }
}

/// What does not fit is named where it is, and what stands beside it is checked all the same.
#[test]
fn a_list_or_map_with_something_of_another_type_is_taken_apart() {
    let [not_an_object, not_a_text] = ["expected an object, found ", "expected a string, found "];
    for (schema, body, expected) in [
        (
            "Tool",
            with(search(), "fillerPhrases", json!(["a", 1, "b", null])),
            vec![
                ("fillerPhrases[1]", format!("{not_a_text}a number")),
                ("fillerPhrases[3]", format!("{not_a_text}null")),
            ],
        ),
        (
            "Tool",
            with(api_call(), "headers", json!({ "a": 1, "b": "c" })),
            vec![("headers.a", format!("{not_a_text}a number"))],
        ),
        (
            "SinglePromptConfig",
            json!({ "prompt": "p", "tools": [with(search(), "name", json!(" ")), 7] }),
            vec![
                ("tools[0].name", "expected a text that is not blank, found \" \"".to_owned()),
                ("tools[0].name", "expected a text without white space, found \" \"".to_owned()),
                ("tools[1]", format!("{not_an_object}a number")),
            ],
        ),
    ] {
        let report = check(schema, &body);
        let found = report.iter().map(|finding| {
            let said = format!("expected {}, found {}", finding.expected(), finding.found());
            (finding.path(), said)
        });
        assert_eq!(found.collect::<Vec<_>>(), expected, "{body}");
    }
}

#[test]
fn an_enum_value_that_is_not_listed_is_a_warning() {
    let basis = "the page lists the values";
    let mut checked = 0;
    for name in SCHEMAS {
        for (field, property) in properties(&schema(name)) {
            let (target, _) = resolved(&property);
            let Some(listed) = target["enum"].as_array() else {
                assert_eq!(found_at(name, &field, &json!("new"), basis), None, "{name}.{field}");
                continue;
            };
            for value in listed {
                assert_eq!(found_at(name, &field, value, basis), None, "{name}.{field}: {value}");
            }
            for value in ["new", "", "End_Call", " GET"] {
                if listed.contains(&json!(value)) {
                    continue;
                }
                let (severity, expected) = found_at(name, &field, &json!(value), basis).unwrap();
                assert_eq!(severity, Severity::Warning, "{name}.{field}: {value}");
                for value in listed {
                    assert!(expected.contains(&value.to_string()), "{expected} lacks {value}");
                }
            }
            checked += 1;
        }
    }
    assert_eq!(checked, 14, "the pages have another number of enum fields");
}

#[test]
fn a_deprecated_field_is_a_warning_and_no_other_is() {
    let mut deprecated = BTreeSet::new();
    for name in SCHEMAS {
        for (field, property) in properties(&schema(name)) {
            let prose = property["description"].as_str().unwrap_or_default();
            let by_page = prose.starts_with("**Deprecated**") || property["deprecated"] == true;
            let (target, _) = resolved(&property);
            let value = match target["type"].as_str().unwrap() {
                "string" => json!("x"),
                "boolean" => json!(true),
                "array" => json!([]),
                "object" => json!({}),
                _ => json!(5),
            };
            // One that does not fit is used all the same.
            for value in [value, Value::Null, json!({ "a": [] })] {
                let report = check(name, &draft(&field, value.clone()));
                let found = report.iter().filter(|f| f.is_deprecation() && f.path() == field);
                let severities = found.map(Finding::severity).collect::<Vec<_>>();
                let expected = if by_page { vec![Severity::Warning] } else { vec![] };
                assert_eq!(severities, expected, "{name}.{field}: {value}");
            }
            if by_page {
                deprecated.insert(format!("{name}.{field}"));
            }
        }
        let report = check(name, &json!({}));
        assert!(!report.iter().any(Finding::is_deprecation), "{report}");
    }
    let expected =
        ["PostCallAnalyticsConfig.successMetrics", "PostCallAnalyticsConfig.summaryPrompt"];
    assert_eq!(deprecated, expected.map(str::to_owned).into_iter().collect());
}

// ---- Each rule has a case -----------------------------------------------------------------

/// What tells one rule from another: schema, field, check, citation.
type Key = (String, Option<String>, String, String);

/// Returns the rules of the file with whether each is a warning.
fn keys(rules: &str) -> Vec<(Key, bool)> {
    let rules = rules.parse::<toml::Table>().unwrap();
    let key = |rule: &toml::Value| {
        let text = |name: &str| Some(rule.get(name)?.as_str().unwrap().to_owned());
        let check = match &rule["check"] {
            toml::Value::String(name) => name.clone(),
            other => other.as_table().unwrap().keys().next().unwrap().clone(),
        };
        let cites = text("page").or(text("service")).unwrap();
        let warning = rule.get("warning").is_some_and(|warning| warning.as_bool().unwrap());
        ((text("schema").unwrap(), text("field"), check, cites), warning)
    };
    rules["rule"].as_array().unwrap().iter().map(key).collect()
}

fn without_a_case(rules: &str) -> Vec<Key> {
    let tested = cases()
        .into_iter()
        .map(|case| {
            let key = (case.schema, case.field.map(str::to_owned), case.check, case.cites);
            let key = (key.0.to_owned(), key.1, key.2.to_owned(), key.3.to_owned());
            (key, case.severity == Severity::Warning)
        })
        .collect::<BTreeSet<_>>();
    keys(rules).into_iter().filter(|key| !tested.contains(key)).map(|(key, _)| key).collect()
}

#[test]
fn each_rule_has_a_case() {
    let missing = without_a_case(RULES);
    assert!(missing.is_empty(), "rules without a case in this file: {missing:#?}");
    let rules = keys(RULES);
    let distinct = rules.iter().collect::<BTreeSet<_>>();
    assert_eq!(distinct.len(), rules.len(), "two rules are told apart by their conditions alone");
    for case in cases() {
        let field = case.field.map(str::to_owned);
        let key = (case.schema.to_owned(), field, case.check.to_owned(), case.cites.to_owned());
        let is_warning = case.severity == Severity::Warning;
        assert!(rules.contains(&(key.clone(), is_warning)), "no rule is {key:?}");
    }
}

#[test]
fn a_rule_without_a_case_is_noticed() {
    let rule = |text: &str| format!("{RULES}\n[[rule]]\n{text}\n");
    for added in [
        "schema = \"Tool\"\nfield = \"name\"\ncheck = { max-chars = 64 }\npage = \"x\"",
        "schema = \"Tool\"\nfield = \"timeout\"\ncheck = { range = [1, 2] }\nservice = \"x\"",
        "schema = \"Tool\"\ncheck = { no-member = \"id\" }\nwarning = true\npage = \"x\"",
    ] {
        assert_eq!(without_a_case(&rule(added)).len(), 1, "{added}");
    }
    let stricter = RULES.replacen("\nwarning = true", "\nwarning = false", 1);
    assert_eq!(without_a_case(&stricter).len(), 1);
}
