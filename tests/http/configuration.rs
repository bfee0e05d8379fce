//! Making a client: what is refused, and what is never shown.

use std::process::Command;

use smallest_atoms::Client;
use smallest_atoms::testing::Answer;

use super::service;

const KEY: &str = "sk-not-to-be-seen";

#[test]
fn a_key_that_cannot_stand_in_a_header_is_refused() {
    for key in ["", " ", "a b", "a\nb", "a\r\nX-Evil: 1", "a\0", "schlüssel"] {
        let error = Client::builder().api_key(key).build().unwrap_err();
        assert!(error.is_configuration(), "{key:?}");
        assert!(key.trim().is_empty() || !error.to_string().contains(key));
    }
    assert!(Client::builder().build().unwrap_err().is_configuration());
    assert!(Client::builder().api_key(KEY).build().is_ok());
}

#[test]
fn a_base_url_that_would_show_the_key_is_refused() {
    let build = |url: &str| Client::builder().api_key(KEY).base_url(url).build();
    for good in [
        "https://api.smallest.ai/atoms/v1",
        "https://api.smallest.ai/atoms/v1/",
        "http://127.0.0.1:8080",
        "http://localhost/x",
        "http://[::1]:1/",
    ] {
        assert!(build(good).is_ok(), "{good}");
    }
    for bad in [
        "http://api.smallest.ai/atoms/v1",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://10.0.0.1",
        "ftp://127.0.0.1",
        "file:///etc/passwd",
        "api.smallest.ai",
        "/atoms/v1",
        "",
        "https://user:password@api.smallest.ai",
        "https://api.smallest.ai?x=y",
        "https://api.smallest.ai#x",
    ] {
        let error = build(bad).unwrap_err();
        assert!(error.is_configuration(), "{bad}");
        assert!(!error.to_string().contains("password@"), "{error}");
    }
    let allowed = Client::builder().api_key(KEY).base_url("http://10.0.0.1").allow_plain_http();
    assert!(allowed.build().is_ok());
}

#[tokio::test]
async fn the_key_is_never_shown() {
    let service = service().await;
    let builder = Client::builder().api_key(KEY).base_url(service.fake.base_url());
    let mut shown = vec![format!("{builder:?}")];
    let client = builder.build().unwrap();
    shown.push(format!("{client:?}"));
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
    shown.push(format!("{call:?}"));
    for answer in [Answer::new(401), Answer::new(200).body("{")] {
        service.fake.answer_next(answer);
        let body = smallest_atoms::types::DraftConfigRequest::default().first_message("Hello!");
        let error = call.clone().body(body).send().await.unwrap_err();
        shown.extend([format!("{error}"), format!("{error:?}"), format!("{error:#?}")]);
    }
    assert!(service.fake.requests()[0].authorization.as_deref().unwrap().contains(KEY));
    assert!(shown.iter().all(|text| !text.contains(KEY)), "{shown:#?}");
}

#[test]
fn a_tools_secret_headers_are_not_shown() {
    let tool: smallest_atoms::types::Tool = serde_json::from_value(serde_json::json!({
        "type": "api_call", "name": "a", "headers": { "Authorization": KEY, "X-Api-Key": KEY },
        "headersArray": [{ "key": "Proxy-Authorization", "value": KEY }, { "key": "A", "value": "seen" }],
        "unknown": { "accessToken": KEY },
    }))
    .unwrap();
    let shown = format!("{tool:?} {tool:#?}");
    assert!(!shown.contains(KEY), "{shown}");
    assert!(shown.contains("[redacted]") && shown.contains("seen"), "{shown}");
    assert!(serde_json::to_string(&tool).unwrap().contains(KEY));
}

#[test]
fn a_settings_secret_headers_are_not_shown() {
    let config: smallest_atoms::types::DraftConfigRequest =
        serde_json::from_value(serde_json::json!({
            "preCallAPI": {
                "headers": { "Authorization": KEY, "Ocp-Apim-Subscription-Key": KEY, "A": "seen" },
                "queryParams": { "api_key": KEY },
            },
            "singlePromptConfig": { "tools": [{ "type": "api_call", "headers": [
                { "key": "X-Auth", "value": KEY }, { "key": "Cookie", "value": [KEY] },
            ] }] },
        }))
        .unwrap();
    let shown =
        format!("{config:?} {config:#?} {0} {0:?}", smallest_atoms::Validate::validate(&config));
    assert!(!shown.contains(KEY), "{shown}");
    assert!(shown.contains("seen"), "{shown}");
}

/// The environment belongs to a whole process, so each case gets one: this test, run again.
#[test]
fn the_environment_gives_key_and_base_url() {
    const CASE: &str = "SMALLEST_ATOMS_TEST_CASE";
    if std::env::var_os(CASE).is_some() {
        match Client::from_env() {
            Ok(client) => println!("made {client:?}"),
            Err(error) => println!("refused {error}"),
        }
        return;
    }
    let run = |key: Option<&str>, url: Option<&str>| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let test = "configuration::the_environment_gives_key_and_base_url";
        command.args([test, "--exact", "--nocapture"]).env(CASE, "1");
        for (name, value) in [("SMALLEST_API_KEY", key), ("SMALLEST_BASE_URL", url)] {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    for (key, url, expected) in [
        (Some(KEY), None, "made Client { base_url: None,"),
        (
            Some(KEY),
            Some("http://127.0.0.1:9/x"),
            "made Client { base_url: Some(\"http://127.0.0.1:9/x\"),",
        ),
        (Some(KEY), Some(""), "made Client { base_url: None,"),
        (Some(KEY), Some("http://example.com"), "refused expected a base URL"),
        (None, None, "refused expected an API key in SMALLEST_API_KEY"),
        (Some(" "), None, "refused expected an API key in SMALLEST_API_KEY"),
    ] {
        let printed = run(key, url);
        assert!(printed.contains(expected), "{key:?} {url:?}: {printed}");
        assert!(!printed.contains(KEY), "{printed}");
    }
}
