//! A file is sent whole by each attempt.

use super::*;
use crate::call::Style;
use crate::upload::Upload;

const fn part(name: &'static str) -> Parameter {
    Parameter {
        wire: name,
        name,
        location: Location::Part,
        style: Style::Usual,
        required: true,
        bounds: &[],
        deprecated: None,
    }
}

pub(super) static MULTIPART: Operation =
    with_parts(Method::POST, &[part("file")], Encoding::Multipart);
pub(super) static RAW: Operation =
    with_parts(Method::PUT, &[part("body")], Encoding::Raw("text/csv"));

#[tokio::test]
async fn a_file_is_opened_again_by_each_attempt() {
    let content = "name,phone\n".repeat(5000);
    let path = std::env::temp_dir().join(format!("smallest-atoms-{}.csv", std::process::id()));
    std::fs::write(&path, &content).unwrap();
    for operation in [&MULTIPART, &RAW] {
        for upload in [Upload::file(&path), Upload::bytes("a.csv", content.clone())] {
            let busy = Said::Bytes(answer(503, &["retry-after: 0"], ""));
            let server = Server::start(vec![busy.clone(), busy]).await;
            let client = builder(&server).build().unwrap();
            let mut call = Call::new(&client, operation);
            call.set_uploads(0, vec![upload]);
            let response = call.send::<Map<String, Value>>().await.unwrap();
            assert_eq!(response.attempts(), 3);
            let seen = server.seen();
            assert_eq!(seen.len(), 3);
            assert!(seen.iter().all(|request| request.contains(&content)), "whole each time");
            let is_sized = |request: &String| request.contains("\r\ncontent-length: ");
            assert!(seen.iter().all(is_sized), "not every service takes chunks: {seen:?}");
        }
    }
    std::fs::remove_file(&path).unwrap();
    let server = Server::start(Vec::new()).await;
    let mut call = Call::new(&builder(&server).build().unwrap(), &RAW);
    call.set_uploads(0, vec![Upload::file(&path)]);
    let error = call.send::<Map<String, Value>>().await.unwrap_err();
    assert!(error.is_invalid_request() && !error.is_ambiguous(), "{error}");
    assert!(error.to_string().contains(&format!("{path:?}")), "it names the file: {error}");
    assert_eq!((error.attempts(), server.seen().len()), (0, 0));
}

#[tokio::test]
async fn a_file_that_is_gone_before_it_is_sent_again_is_told_as_what_came_before() {
    let path = std::env::temp_dir().join(format!("smallest-atoms-{}-gone", std::process::id()));
    for operation in [&MULTIPART, &RAW] {
        std::fs::write(&path, "a").unwrap();
        let server = Server::start(vec![Said::Bytes(answer(503, &["retry-after: 1"], ""))]).await;
        let mut call = Call::new(&builder(&server).build().unwrap(), operation);
        call.set_uploads(0, vec![Upload::file(&path)]);
        let send = tokio::spawn(call.send::<Map<String, Value>>());
        while server.seen().is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        std::fs::remove_file(&path).unwrap();
        let error = send.await.unwrap().unwrap_err();
        assert!(error.is_answer() && !error.is_invalid_request(), "{error}");
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 1));
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_file_has_the_media_type_that_its_name_tells_where_the_page_leaves_it_open() {
    static RANGE: Operation = with_parts(Method::PUT, &[part("body")], Encoding::Raw("audio/*"));
    static SEVERAL: Operation = with_parts(
        Method::PUT,
        &[part("body")],
        Encoding::Raw("audio/wav, text/csv; header, image/*"),
    );
    static ANY: Operation = with_parts(Method::PUT, &[part("body")], Encoding::Raw("*/*"));
    for (operation, upload, found) in [
        (&RANGE, Upload::bytes("a.mp3", "a"), Ok("audio/mpeg")),
        (&RANGE, Upload::bytes("a", "a").content_type("audio/x-own"), Ok("audio/x-own")),
        (&RANGE, Upload::bytes("a.pdf", "a"), Err("`application/pdf`, which is not `audio/*`")),
        (&SEVERAL, Upload::bytes("a.csv", "a"), Ok("text/csv; header")),
        (&SEVERAL, Upload::bytes("a.png", "a"), Ok("image/png")),
        (&SEVERAL, Upload::bytes("a.pdf", "a"), Ok("audio/wav")),
        (&SEVERAL, Upload::bytes("a.png", "a").content_type("a/b"), Ok("a/b")),
        (&ANY, Upload::bytes("a", "a"), Ok("application/octet-stream")),
    ] {
        let server = Server::start(Vec::new()).await;
        let mut call = Call::new(&builder(&server).build().unwrap(), operation);
        call.set_uploads(0, vec![upload]);
        let sent = call.send::<Map<String, Value>>().await;
        let seen = server.seen();
        match found {
            Ok(media_type) => {
                sent.unwrap();
                assert!(seen[0].contains(&format!("\r\ncontent-type: {media_type}\r\n")));
            }
            Err(message) => {
                let error = sent.unwrap_err().to_string();
                assert!(seen.is_empty() && error.contains(message), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_call_does_not_say_where_the_parts_of_a_form_end() {
    let server = Server::start(Vec::new()).await;
    for (operation, is_sent) in [(&MULTIPART, false), (&RAW, true)] {
        let mut call = Call::new(&builder(&server).build().unwrap(), operation);
        call.set_uploads(0, vec![Upload::bytes("a", "a")]);
        call.set_options(crate::CallOptions::new().header("Content-Type", "multipart/form-data"));
        assert_eq!(call.send::<Map<String, Value>>().await.is_ok(), is_sent);
    }
}

#[tokio::test]
async fn a_form_that_may_be_left_out_asks_for_its_parts_only_where_it_has_one() {
    const NOTE: Parameter = Parameter { required: false, ..part("note") };
    const fn optional(encoding: Encoding) -> Operation {
        const PARTS: &[Parameter] = &[part("file"), NOTE];
        let mut operation = with_parts(Method::POST, PARTS, encoding);
        operation.optional_form = true;
        operation
    }
    static MULTIPART: Operation = optional(Encoding::Multipart);
    static FORM: Operation = optional(Encoding::Form);
    for operation in [&MULTIPART, &FORM] {
        let server = Server::start(Vec::new()).await;
        let client = builder(&server).build().unwrap();
        Call::new(&client, operation).send::<Map<String, Value>>().await.unwrap();
        let seen = server.seen().remove(0);
        assert!(!seen.contains("content-type") && seen.ends_with("\r\n\r\n"), "{seen}");
        let mut call = Call::new(&client, operation);
        call.set_parameter(1, &"a".to_owned());
        let error = call.send::<Map<String, Value>>().await.unwrap_err();
        let report = error.report().unwrap();
        assert_eq!(report.errors().map(|e| e.path()).collect::<Vec<_>>(), ["file"]);
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn an_upload_without_its_file_is_not_sent() {
    for (operation, path) in [(&MULTIPART, "file"), (&RAW, "body")] {
        let server = Server::start(Vec::new()).await;
        let client = builder(&server).build().unwrap();
        let error = Call::new(&client, operation).send::<Map<String, Value>>().await.unwrap_err();
        let found = error.report().unwrap().errors().map(|f| (f.path(), f.code()));
        assert_eq!(found.collect::<Vec<_>>(), [(path, crate::FindingCode::Missing)]);
        assert!(server.seen().is_empty());
    }
}

#[tokio::test]
async fn what_http_cannot_carry_is_refused_and_nothing_is_sent() {
    for (operation, path) in [(&MULTIPART, "file"), (&RAW, "body")] {
        for media_type in ["text/csv\r\nx: y", "rubbish", ""] {
            let server = Server::start(Vec::new()).await;
            let mut call = Call::new(&builder(&server).build().unwrap(), operation);
            call.set_uploads(0, vec![Upload::bytes("a.csv", "a").content_type(media_type)]);
            let report = call.validate();
            let found = report.errors().map(|f| (f.path(), f.found())).collect::<Vec<_>>();
            assert_eq!(found, [(path, &*format!("{media_type:?}"))]);
            let error = call.send::<Map<String, Value>>().await.unwrap_err();
            assert!(error.is_invalid_request() && !error.is_ambiguous(), "{error}");
            assert_eq!((error.attempts(), server.seen().len()), (0, 0));
            assert_eq!(error.report(), Some(&report));
        }
    }
}

#[tokio::test]
async fn a_part_has_the_media_type_that_is_set_or_that_its_name_tells() {
    let folder = std::env::temp_dir();
    let path = folder.join(format!("smallest-atoms-{}-b.PDF", std::process::id()));
    std::fs::write(&path, "a").unwrap();
    for (upload, media_type) in [
        (Upload::bytes("people.csv", "a"), "text/csv"),
        (Upload::bytes("people.csv", "a").content_type("text/x-list"), "text/x-list"),
        (Upload::bytes("people", "a"), "application/octet-stream"),
        (Upload::file(&path), "application/pdf"),
        (Upload::file(&path).name("a.mp3"), "audio/mpeg"),
    ] {
        let server = Server::start(Vec::new()).await;
        let mut call = Call::new(&builder(&server).build().unwrap(), &MULTIPART);
        call.set_uploads(0, vec![upload]);
        call.send::<Map<String, Value>>().await.unwrap();
        let seen = server.seen().remove(0);
        let part = seen.to_lowercase();
        let found = part.lines().filter_map(|line| line.strip_prefix("content-type: "));
        let found = found.filter(|found| !found.starts_with("multipart/")).collect::<Vec<_>>();
        assert_eq!(found, [media_type], "{seen}");
    }
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_file_that_is_the_body_has_the_media_type_of_the_page() {
    for (upload, media_type) in [
        (Upload::bytes("a.pdf", "a"), "text/csv"),
        (Upload::bytes("a.pdf", "a").content_type("text/x-list"), "text/x-list"),
    ] {
        let server = Server::start(Vec::new()).await;
        let mut call = Call::new(&builder(&server).build().unwrap(), &RAW);
        call.set_uploads(0, vec![upload]);
        call.send::<Map<String, Value>>().await.unwrap();
        let seen = server.seen().remove(0);
        assert!(seen.contains(&format!("\r\ncontent-type: {media_type}\r\n")), "{seen}");
    }
}

#[tokio::test]
async fn a_list_has_a_part_for_each_item_and_a_list_in_it_is_json() {
    let (text, json) = ("", "\r\ncontent-type: application/json");
    for (value, expected) in [
        (json!(["a", 1, null]), vec![(text, "a"), (text, "1"), (text, "")]),
        (json!([[1, 2], []]), vec![(json, "[1,2]"), (json, "[]")]),
        (json!(["a", { "b": [] }]), vec![(text, "a"), (json, "{\"b\":[]}")]),
        (json!({ "a": "b" }), vec![(json, "{\"a\":\"b\"}")]),
    ] {
        let server = Server::start(Vec::new()).await;
        let mut call = Call::new(&builder(&server).build().unwrap(), &MULTIPART);
        call.set_parameter(0, &value);
        call.send::<Map<String, Value>>().await.unwrap();
        let seen = server.seen().remove(0).to_lowercase();
        let parts = seen.split("content-disposition: form-data; name=\"file\"").skip(1);
        let parts = parts.map(|part| {
            let (head, rest) = part.split_once("\r\n\r\n").unwrap();
            (head, rest.split("\r\n--").next().unwrap())
        });
        assert_eq!(parts.collect::<Vec<_>>(), expected, "{seen}");
    }
}
