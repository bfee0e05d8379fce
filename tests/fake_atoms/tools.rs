//! The rules of each type of tool.

use super::*;

fn api_call(own: Value) -> Value {
    let tool = json!({"type": "api_call", "name": "call", "description": "Calls.",
        "url": "https://example.com/x", "method": "POST"});
    with(tool, own)
}

fn transfer(own: Value) -> Value {
    let tool = json!({"type": "transfer_call", "name": "transfer", "description": "Transfers.",
        "transferNumber": "+14155550100", "transferOption": {"type": "cold_transfer"}});
    with(tool, own)
}

fn extract(variables: Value) -> Value {
    json!({"type": "extract_dynamic_variables", "name": "extract", "description": "Extracts.",
        "variablesExtractionSchema": variables})
}

fn search(own: Value) -> Value {
    let tool = json!({"type": "knowledge_base_search", "name": "search",
        "description": "Searches.", "knowledgeBaseId": "kb_123"});
    with(tool, own)
}

async fn tool_verdict(tool: Value) -> Vec<String> {
    verdict(json!({"singlePromptConfig": {"prompt": "p", "tools": [tool]}})).await
}

#[tokio::test]
async fn tools_within_the_rules_are_taken() {
    let tools = [
        end_call("a"),
        with(end_call("a"), json!({"enabled": false, "timeout": 1, "transferNumber": "x"})),
        transfer(json!({})),
        transfer(json!({"transferNumber": "{{number}}", "detectionTimeout": 5})),
        transfer(json!({"transferOption": {}, "detectionTimeout": 60, "onHoldMusic": "new_tune"})),
        transfer(json!({"transferOption": {"type": "warm_transfer", "publicHandoffOption": null,
            "privateHandoffOption": {"type": "static", "prompt": "p"}}})),
        api_call(json!({"timeout": 1000, "url": "http://{{sub}}.example.com:8080/a?b={{ c }}"})),
        api_call(json!({"timeout": 30000, "url": "{{base}}/path", "method": "TRACE"})),
        api_call(json!({"timeout": 5000.0, "url": "HTTPS://[::1]/x", "headers": {"a": "{{b}}"}})),
        api_call(
            json!({"headersArray": [{"key": "a", "value": ""}], "requestBody": "{\"n\": {{n}}}",
            "queryParams": [{"key": "a", "value": "b"}], "responseVariables": [],
            "llmParameters": [{"name": "n", "description": "d", "type": "enum", "values": ["v"]}]}),
        ),
        extract(json!([{"name": "n", "description": "d", "type": "date"}])),
        search(json!({"fillerPhrases": ["One moment."]})),
        json!({"type": "client_side", "name": "new", "description": "Of a type yet to come.",
            "timeout": null, "anything": {"goes": true}}),
    ];
    for tool in tools {
        let errors = tool_verdict(tool.clone()).await;
        assert!(errors.is_empty(), "{tool}: {errors:?}");
    }
}

#[tokio::test]
async fn tools_outside_of_the_rules_are_refused() {
    const BLANK: &str = "String must contain at least 1 character(s)";
    const E164: &str = "Must be a phone number in E.164 format";
    const URL: &str = "Must be an absolute http(s) URL";
    const SOME: &str = "Array must contain at least 1 element(s)";
    let variable = |own: Value| with(json!({"name": "n", "description": "d", "type": "enum"}), own);
    let cases = [
        (with(end_call("a"), json!({"type": "-"})), "type", "Required"),
        (with(end_call("a"), json!({"name": "-"})), "name", "Required"),
        (with(end_call("a"), json!({"description": "-"})), "description", "Required"),
        (json!({"type": "new", "name": "n"}), "description", "Required"),
        (with(end_call("a"), json!({"description": " "})), "description", BLANK),
        (
            with(end_call("a"), json!({"enabled": null})),
            "enabled",
            "Expected boolean, received null",
        ),
        (end_call(" "), "name", BLANK),
        (end_call("a b"), "name", "Must not contain white space"),
        (transfer(json!({"transferNumber": "-"})), "transferNumber", "Required"),
        (transfer(json!({"transferNumber": ""})), "transferNumber", BLANK),
        (transfer(json!({"transferNumber": "4155550100"})), "transferNumber", E164),
        (transfer(json!({"transferNumber": "+0155550100"})), "transferNumber", E164),
        (transfer(json!({"transferNumber": "+1 415 555"})), "transferNumber", E164),
        (transfer(json!({"transferNumber": "+1234567890123456"})), "transferNumber", E164),
        (transfer(json!({"transferOption": "-"})), "transferOption", "Required"),
        (
            transfer(json!({"transferOption": {"publicHandoffOption": "p"}})),
            "transferOption.publicHandoffOption",
            "Expected object, received string",
        ),
        (
            transfer(json!({"detectionTimeout": 4})),
            "detectionTimeout",
            "Number must be greater than or equal to 5",
        ),
        (
            transfer(json!({"detectionTimeout": 61})),
            "detectionTimeout",
            "Number must be less than or equal to 60",
        ),
        (
            transfer(json!({"detectionTimeout": 5.5})),
            "detectionTimeout",
            "Expected integer, received float",
        ),
        (api_call(json!({"url": "-"})), "url", "Required"),
        (api_call(json!({"method": "-"})), "method", "Required"),
        (api_call(json!({"url": "/relative"})), "url", URL),
        (api_call(json!({"url": "ftp://example.com"})), "url", URL),
        (api_call(json!({"url": "https:///path"})), "url", URL),
        (api_call(json!({"url": "https://example.com/a b"})), "url", URL),
        (api_call(json!({"url": "https://exa<mple.com"})), "url", URL),
        (api_call(json!({"url": "https://example.com:99999"})), "url", URL),
        (api_call(json!({"url": "{{}}/path"})), "url", URL),
        (
            api_call(json!({"timeout": 999})),
            "timeout",
            "Number must be greater than or equal to 1000",
        ),
        (
            api_call(json!({"timeout": 30001})),
            "timeout",
            "Number must be less than or equal to 30000",
        ),
        (api_call(json!({"timeout": "5000"})), "timeout", "Expected number, received string"),
        (api_call(json!({"headers": []})), "headers", "Expected object, received array"),
        (api_call(json!({"headers": {"a": 1}})), "headers.a", "Expected string, received number"),
        (api_call(json!({"queryParams": [{"key": "k"}]})), "queryParams.0.value", "Required"),
        (
            api_call(json!({"responseVariables": [{"variableName": "v"}]})),
            "responseVariables.0.jsonPath",
            "Required",
        ),
        (
            api_call(json!({"llmParameters": [variable(json!({}))]})),
            "llmParameters.0.values",
            "Required when type is enum",
        ),
        (extract(json!([])), "variablesExtractionSchema", SOME),
        (
            extract(json!([variable(json!({"values": []}))])),
            "variablesExtractionSchema.0.values",
            SOME,
        ),
        (
            extract(json!([variable(json!({"values": ["v", " "]}))])),
            "variablesExtractionSchema.0.values.1",
            BLANK,
        ),
        (search(json!({"knowledgeBaseId": "-"})), "knowledgeBaseId", "Required"),
        (
            search(json!({"fillerPhrases": [1]})),
            "fillerPhrases.0",
            "Expected string, received number",
        ),
    ];
    for (tool, path, message) in cases {
        let errors = tool_verdict(tool.clone()).await;
        let error = format!("singlePromptConfig.tools.0.{path}: {message}");
        assert_eq!(errors, [error], "{tool}");
    }
}

#[tokio::test]
async fn all_errors_come_at_once() {
    let tools = json!([end_call("a"), end_call("b c"), end_call("a"), 7]);
    let errors = verdict(json!({"slmModel": null, "singlePromptConfig": {"tools": tools}})).await;
    let expected = [
        "singlePromptConfig.tools.1.name: Must not contain white space",
        "singlePromptConfig.tools.3: Expected object, received number",
        "singlePromptConfig.tools.2.name: Duplicate name \"a\"",
        "slmModel: Expected string, received null",
    ];
    assert_eq!(errors, expected);
}
