//! Answers that are not what they should be: nothing of them is lost.

use std::io::Write;

use serde_json::{Value, json};
use smallest_atoms::Error;

use super::Stage;
use super::proxy::{Fault, answer};

async fn error_of(status: u16, headers: &[&str], body: &[u8]) -> Error {
    let mut headers = headers.to_vec();
    headers.push("x-request-id: req-9");
    Stage::new([Fault::Say(answer(status, &headers, body))]).await.error().await
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn an_answer_of_any_form_is_in_the_error() {
    let json = "content-type: application/json";
    for status in [200, 404, 500] {
        for (header, body) in [
            ("content-type: text/html", &b"<html><body>Cannot PATCH</body></html>"[..]),
            ("content-type: text/plain", b"plain"),
            (json, b""),
            (json, b"plain, whatever the header says"),
            ("content-type: image/png", b"\x89PNG\r\n\x1a\n"),
            ("content-type: application/json; charset=utf-16", b"\xff\xfe{\0}\0"),
            ("content-type: nonsense", b"\0"),
            (json, b"{\"status\": true, \"data\": \"\xff\"}"),
            (json, b"{\"data\": {\"label\": \"two\nlines\", \"draftRevision\": 1e999}}"),
            (json, b"{\"data\": {\"label\": \"cut"),
        ] {
            let error = error_of(status, &[header], body).await;
            let name = format!("{status} {header} {error}");
            assert_eq!(error.status().unwrap().as_u16(), status, "{name}");
            assert_eq!(error.is_answer(), status != 200, "{name}");
            assert_eq!(error.is_undecodable(), status == 200, "{name}");
            assert_eq!(error.body().unwrap(), body, "{name}");
            assert_eq!(error.request_id(), Some("req-9"), "{name}");
            let found = error.headers().unwrap()["content-type"].to_str().unwrap();
            assert!(header.ends_with(found), "{name}");
            assert_eq!(error.operation(), Some("PATCH /agent/{id}/drafts/{draftId}/config"));
            assert!(error.to_string().contains("req-9"), "{name}");
            assert!(!error.is_cut_off() && !error.is_transport(), "{name}");
        }
    }
}

#[tokio::test]
async fn the_place_where_decoding_fails_is_told() {
    for (body, path, place) in [
        ("{\"data\": {\"blocks\": {\"llm\": tru}}}", "data.blocks.llm", "line 1 column 32"),
        ("{\"data\":\n {\"draftRevision\": 1e999}}", "data.draftRevision", "line 2"),
        ("{\"data\": {\"label\": \"a\nb\", \"x\": [1, }}", "data.x[1]", "line 2"),
        ("<html>", "", "line 1 column 1"),
    ] {
        let error = error_of(200, &[], body.as_bytes()).await;
        assert_eq!(error.json_path().as_deref(), Some(path), "{error}");
        let text = error.to_string();
        assert!(text.contains(path) && text.contains(place), "{text}");
    }
    let error = error_of(200, &[], b"[]").await;
    assert_eq!(error.json_path(), None, "it is JSON, and no object");
    assert!(error.to_string().contains("expected an object, found a list"), "{error}");
}

#[tokio::test]
async fn what_can_be_read_is_read() {
    let whole = json!({ "status": true, "data": { "label": null, "new": 1, "blocks": null } });
    let text = whole.to_string();
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend_from_slice(text.as_bytes());
    for (headers, body) in [
        (&["content-type: text/plain"][..], text.clone().into_bytes()),
        (&[], marked),
        (&["content-encoding: gzip"], gzip(text.as_bytes())),
    ] {
        let stage = Stage::new([Fault::Say(answer(200, headers, body))]).await;
        let body = smallest_atoms::types::DraftConfigRequest::default().first_message("a");
        let call = stage.client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
        let response = call.send().await.unwrap();
        assert_eq!(serde_json::to_value(response.value()).unwrap(), whole);
        assert!(response.body().ends_with(text.as_bytes()));
    }
}

#[tokio::test]
async fn a_broken_gzip_keeps_the_head_and_what_was_unpacked() {
    let body = json!({ "errors": ["Bad"], "more": "x".repeat(100_000) }).to_string();
    let packed = gzip(body.as_bytes());
    for status in [200, 400] {
        let cut = &packed[..packed.len() / 2];
        let mut wrong_sum = packed.clone();
        let end = wrong_sum.len();
        wrong_sum[end - 8..end - 4].copy_from_slice(&[0; 4]);
        for (bytes, least) in [(cut, 1), (&wrong_sum[..], 1), (b"no gzip at all, whatever", 0)] {
            let error = error_of(status, &["content-encoding: gzip"], bytes).await;
            assert_eq!(error.status().unwrap().as_u16(), status);
            assert_eq!(error.request_id(), Some("req-9"));
            assert!(error.is_cut_off(), "{error}");
            assert_eq!((error.is_answer(), error.is_transport()), (status == 400, status == 200));
            assert_eq!(error.is_ambiguous(), status == 200);
            let read = error.body().unwrap();
            assert!(read.len() >= least && body.as_bytes().starts_with(read), "{}", read.len());
        }
    }
}

#[tokio::test]
async fn a_refusal_with_its_body_cut_off_is_still_that_refusal() {
    let whole = answer(404, &["x-request-id: r"], b"{\"errors\":[\"Draft not found\"]}");
    let error = Stage::new([Fault::Say(whole[..whole.len() - 4].to_vec())]).await.error().await;
    assert!(error.is_answer() && error.is_cut_off() && !error.is_ambiguous(), "{error}");
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (404, Some("r")));
    assert!(error.body().unwrap().starts_with(b"{\"errors\":[\"Draft"));
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn debug_shows_neither_bodies_nor_secret_headers() {
    let headers = ["set-cookie: session=hush", "x-amz-security-token: hush", "x-seen: seen"];
    for status in [200, 400] {
        let error = error_of(status, &headers, b"[\"hush\",  ").await;
        let shown = format!("{error} {error:?} {error:#?} {:?}", error.headers());
        assert!(!shown.contains("hush"), "{shown}");
        assert!(shown.contains("seen") && shown.contains("10 bytes"), "{shown}");
        assert_eq!(error.headers().unwrap()["set-cookie"], "session=hush");
    }
    let body = json!({ "message": "m" });
    let error = error_of(400, &headers, body.to_string().as_bytes()).await;
    assert_eq!(error.json::<Value>().unwrap(), body);
}

#[test]
fn an_error_is_as_small_as_a_pointer() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
