//! Routes, keys, scripts and records.

use smallest_atoms::testing::Answer;

use super::*;

#[tokio::test]
async fn it_starts_with_one_agent_and_one_workflow() {
    fn is_shared<T: Send + Sync + std::fmt::Debug>(_: &T) {}
    let fake = start().await;
    is_shared(&fake);
    assert!(fake.base_url().starts_with("http://127.0.0.1:"));
    assert!(fake.base_url().ends_with("/atoms/v1"));
    assert_eq!((config(&fake), revision(&fake)), (json!({}), 1));
    assert_eq!(fake.draft("agent-1", "draft-2"), None);
    let workflow = fake.workflow("workflow-1").expect("the seed");
    assert_eq!(workflow["type"], "single_prompt");
    let tools = workflow["singlePromptConfig"]["tools"].as_array().expect("tools");
    assert_eq!(tools.len(), 1);
    assert_eq!(tools[0]["type"], "end_call");
    assert!(!format!("{fake:?}").contains(fake.api_key()));
}

#[tokio::test]
async fn the_checks_come_in_their_order() {
    let fake = start().await;
    let url = |path: &str| format!("{}{path}", fake.base_url());
    // Each request breaks every check from the one it is named after onwards.
    fake.forbid_agent("forbidden");
    let nowhere = send(client().patch(url("/agents")).body("{")).await;
    assert_eq!(nowhere.status, 404);
    assert!(nowhere.content_type.starts_with("text/html") && nowhere.text.contains("<pre>"));
    assert_eq!(nowhere.request_id, "req-1");

    let forbidden = "/agent/forbidden/drafts/none/config";
    let wrong_key = client().patch(url(forbidden)).bearer_auth("wrong").body("{");
    for request in [client().patch(url(forbidden)).body("{"), wrong_key] {
        let reply = send(request).await;
        assert_eq!((reply.status, reply.errors().len()), (401, 1));
    }
    let basic =
        client().patch(url(DRAFT)).header("authorization", format!("Basic {}", fake.api_key()));
    assert_eq!(send(basic).await.status, 401);

    let reply = patch_bytes(&fake, forbidden, "{").await;
    assert_eq!((reply.status, &reply.json()["status"]), (403, &json!(false)));
    assert!(reply.json()["data"].is_object());
    for path in ["/agent/agent-1/drafts/none/config", "/agent/none/drafts/draft-1/config"] {
        let reply = patch_bytes(&fake, path, "{").await;
        assert_eq!((reply.status, reply.errors()), (404, vec!["Draft not found".to_owned()]));
    }
    for path in [DRAFT, WORKFLOW] {
        for (body, error) in [
            ("{", "Request body is not valid JSON"),
            ("", "Request body is not valid JSON"),
            ("[]", "Expected object, received array"),
        ] {
            let reply = patch_bytes(&fake, path, body).await;
            assert_eq!((reply.status, reply.errors()), (400, vec![error.to_owned()]));
        }
    }
}

#[tokio::test]
async fn other_methods_and_paths_lead_nowhere() {
    let fake = start().await;
    let base = fake.base_url();
    let paths = [
        "",
        "/workflow",
        "/workflow/",
        "/workflow/a/b",
        "/workflow/%zz",
        "/workflow/%2",
        "/workflow/%ff",
        "/agent//drafts/d/config",
        "/agent/a/drafts/d",
        "/workflow%2Fworkflow-1",
    ];
    for path in paths {
        let reply = patch(&fake, path, json!({})).await;
        assert_eq!(reply.status, 404, "{path}");
        assert!(reply.content_type.starts_with("text/html"), "{path}");
    }
    let get = client().get(format!("{base}{WORKFLOW}")).bearer_auth(fake.api_key());
    assert_eq!(send(get).await.status, 404);
    let outside = format!("{}{WORKFLOW}", base.replace("/atoms/v1", ""));
    assert_eq!(send(client().patch(outside)).await.status, 404);
}

#[tokio::test]
async fn requests_are_kept_and_their_key_is_not_printed() {
    let fake = start().await;
    let request = client().patch(format!("{}/nowhere", fake.base_url()));
    let request = request.bearer_auth("secret-key").header("X-Own", "value");
    send(request.body("{\"a\": 1}")).await;
    patch_bytes(&fake, DRAFT, "no JSON").await;

    let requests = fake.requests();
    assert_eq!(requests.len(), 2);
    let (first, second) = (&requests[0], &requests[1]);
    assert_eq!((first.method.as_str(), first.path.as_str()), ("PATCH", "/atoms/v1/nowhere"));
    assert_eq!(first.query, None);
    assert_eq!(first.header("x-OWN"), Some("value"));
    assert_eq!(first.authorization.as_deref(), Some("Bearer secret-key"));
    assert_eq!(first.header("Authorization"), Some("Bearer secret-key"));
    let shown = ("authorization".to_owned(), "[redacted]".to_owned());
    assert!(first.headers.contains(&shown));
    assert!(!format!("{first:?} {:?}", first.headers).contains("secret-key"));
    assert_eq!(first.json().expect("JSON"), json!({"a": 1}));
    assert_eq!(second.body, b"no JSON");
    assert!(second.json().is_err());
}

#[tokio::test]
async fn scripted_answers_come_first_and_once() {
    let fake = start().await;
    let limit = json!({"message": "slow down"});
    fake.answer_next(Answer::json(429, limit.clone()).header("retry-after", "1"));
    fake.answer_next(Answer::new(502).header("X-Request-Id", "own").body("not JSON"));
    fake.answer_next(Answer::new(7));
    fake.answer_next(Answer::new(204));

    let reply = patch(&fake, "/nowhere", json!({})).await;
    assert_eq!((reply.status, reply.json()), (429, limit));
    assert_eq!(reply.request_id, "req-1");
    let reply = patch(&fake, DRAFT, json!({"slmModel": "m"})).await;
    assert_eq!((reply.status, reply.text.as_str()), (502, "not JSON"));
    assert_eq!(reply.request_id, "own");
    assert_eq!(revision(&fake), 1, "a scripted answer changes nothing");
    let reply = patch(&fake, DRAFT, json!({})).await;
    assert_eq!((reply.status, reply.request_id.as_str()), (500, "req-3"));
    assert_eq!(patch(&fake, DRAFT, json!({})).await.status, 204);
    assert_eq!(patch(&fake, DRAFT, json!({"slmModel": "m"})).await.status, 200);
    assert_eq!(fake.requests().len(), 5);
}

#[tokio::test]
async fn scripted_headers_reach_the_wire() {
    let fake = start().await;
    fake.answer_next(Answer::new(423).header("Retry-After", "9").header("x-request-id", "own"));
    let request = client().patch(format!("{}{DRAFT}", fake.base_url()));
    let response = request.send().await.expect("the fake answers");
    assert_eq!(response.headers()["retry-after"], "9");
    let ids = response.headers().get_all("x-request-id");
    assert!(ids.iter().eq(["own"]));
}

#[tokio::test]
async fn dropping_it_stops_it() {
    let fake = start().await;
    let url = format!("{}{DRAFT}", fake.base_url());
    // The same client: its open connection is to end as well.
    let client = client();
    send(client.patch(&url)).await;
    drop(fake);
    assert!(client.patch(&url).send().await.is_err());
}
