//! Answers that are read as they come: their limits, and what is left when they break.

use futures_util::{Stream, StreamExt};

use super::*;
use crate::stream::{Download, Events};

type Thing = Map<String, Value>;

const HEAD: &str = "HTTP/1.1 200 OK\r\nx-request-id: r\r\ntransfer-encoding: chunked\r\n\r\n";

/// One event, as a chunk.
const EVENT: &str = "e\r\ndata: {\"a\":1}\n\r\n";
const END: &str = "1\r\n\n\r\n";

async fn open<T: crate::incoming::Arrived>(client: &Client) -> Response<T> {
    Call::new(client, &GET).send::<T>().await.unwrap()
}

#[tokio::test]
async fn a_stream_may_last_longer_than_a_call_but_not_be_silent() {
    let parts = vec![HEAD, EVENT, END, EVENT, END, EVENT, END];
    let server = Server::start(vec![Said::Slowly(parts)]).await;
    let client = builder(&server).timeout(ATTEMPT).read_timeout(ATTEMPT * 4).build().unwrap();
    let start = std::time::Instant::now();
    let response = open::<Events<Thing>>(&client).await;
    let (status, id) = (response.status().as_u16(), response.request_id());
    assert_eq!((status, id, response.attempts()), (200, Some("r"), 1));
    let mut events = response.into_value();
    for _ in 0..3 {
        let event = events.next().await.unwrap().unwrap();
        assert_eq!(event.data["a"], 1);
    }
    assert!(start.elapsed() > ATTEMPT * 2, "longer than the limit of a call");
    let error = events.next().await.unwrap_err();
    assert_eq!(error.time_limit(), Some(TimeLimit::Read), "{error}");
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (200, Some("r")));
    assert!(error.is_ambiguous() && error.is_transport());
}

#[tokio::test]
async fn a_stream_that_does_not_begin_runs_into_the_limit() {
    let server = Server::start((0..9).map(|_| Said::Nothing).collect()).await;
    let client = builder(&server).attempts(2).build().unwrap();
    let error = Call::new(&client, &GET).send::<Events<Thing>>().await.unwrap_err();
    assert_eq!(error.time_limit(), Some(TimeLimit::Attempt));
    assert_eq!((error.attempts(), server.seen().len()), (2, 2));
}

#[tokio::test]
async fn an_event_that_is_misread_is_in_the_error_and_the_stream_goes_on() {
    let body = "data: {\"a\": hush}\n\ndata: [1]\n\ndata: {\"a\":2}\n\n";
    let server = Server::start(vec![Said::Bytes(answer(200, &["x-request-id: r"], body))]).await;
    let client = builder(&server).build().unwrap();
    let mut events = open::<Events<Thing>>(&client).await.into_value();
    for data in ["{\"a\": hush}", "[1]"] {
        let error = events.next().await.unwrap_err();
        assert!(error.is_undecodable());
        assert_eq!(error.body().unwrap(), data);
        assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (200, Some("r")));
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
    }
    assert_eq!(events.next().await.unwrap().unwrap().data["a"], 2);
    assert!(events.next().await.unwrap().is_none());
}

#[tokio::test]
async fn an_event_shows_the_key_nowhere_that_the_service_repeats_in_it() {
    let event = "event: test-key\nid: test-key\ndata: {\"a\":\"Bearer test-key\"}\n\n";
    let said = Said::Bytes(answer(200, &[], &event.repeat(2)));
    let server = Server::start(vec![said]).await;
    let client = builder(&server).build().unwrap();
    let mut events = open::<Events<Thing>>(&client).await.into_value();
    let first = events.next().await.unwrap().unwrap();
    for shown in [format!("{first:?}"), format!("{first:#?}")] {
        let hidden = shown.matches("[redacted]").count();
        assert!(!shown.contains("test-key") && hidden == 3, "{shown}");
    }
    // What came is there, for whoever takes it out.
    let found = (first.name.as_deref(), first.id.as_deref(), &first.data["a"]);
    assert_eq!(found, (Some("test-key"), Some("test-key"), &json!("Bearer test-key")));
    let mut second = events.next().await.unwrap().unwrap();
    assert_eq!(first, second);
    second.name = None;
    assert_ne!(first, second);
}

#[tokio::test]
async fn a_stream_of_other_things_than_texts_ends_where_it_says_that_it_is_done() {
    let body = "data: {\"a\":1}\n\ndata: [DONE]\n\ndata: {\"a\":2}\n\n";
    let said = || Said::Bytes(answer(200, &[], body));
    let server = Server::start(vec![said(), said()]).await;
    let client = builder(&server).build().unwrap();
    let mut events = open::<Events<Thing>>(&client).await.into_value();
    assert_eq!(events.next().await.unwrap().unwrap().data["a"], 1);
    for _ in 0..2 {
        assert!(events.next().await.unwrap().is_none());
    }
    let events = open::<Events<String>>(&client).await.into_value();
    let texts = events.map(|event| event.unwrap().data).collect::<Vec<_>>().await;
    assert_eq!(texts, ["{\"a\":1}", "[DONE]", "{\"a\":2}"]);
}

#[tokio::test]
async fn what_is_no_stream_of_events_is_in_the_error() {
    const PAGE: &str = "<html>Sign in</html>";
    let types = ["text/html; charset=utf-8", "application/json", "Text/Event-Stream", "text/plain"];
    let said = types.map(|media_type| {
        let head = ["x-request-id: r", &format!("content-type: {media_type}")];
        Said::Bytes(answer(200, &head, PAGE))
    });
    let server = Server::start(said.into()).await;
    let client = builder(&server).build().unwrap();
    for found in ["text/html", "application/json"] {
        let error = Call::new(&client, &GET).send::<Events<Thing>>().await.unwrap_err();
        assert!(error.is_undecodable() && error.to_string().contains(found), "{error}");
        assert_eq!((&error.body().unwrap()[..], error.request_id()), (PAGE.as_bytes(), Some("r")));
    }
    for _ in 0..2 {
        let mut events = open::<Events<Thing>>(&client).await.into_value();
        assert!(events.next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_is_no_stream_of_events_and_does_not_end_is_in_the_error() {
    const OPEN: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\
        transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n";
    let server = Server::start(vec![Said::Slowly(vec![OPEN])]).await;
    let client = builder(&server).timeout(ATTEMPT).attempts(2).build().unwrap();
    let error = Call::new(&client, &GET).send::<Events<Thing>>().await.unwrap_err();
    assert!(error.is_undecodable() && error.to_string().contains("application/json"), "{error}");
    assert_eq!((&error.body().unwrap()[..], server.seen().len()), (&b"{}"[..], 1));
}

#[tokio::test]
async fn an_event_without_end_runs_into_the_limit() {
    let body = format!("data: 1\n\ndata: {}", "x".repeat(5000));
    let server = Server::start(vec![Said::Bytes(answer(200, &[], &body))]).await;
    let client = builder(&server).answer_limit(1000).build().unwrap();
    // A response lends its value to be changed, too.
    let mut events = open::<Events<Value>>(&client).await;
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    let error = events.next().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
    assert!(events.next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_download_that_is_cut_off_says_so() {
    let whole = answer(200, &["x-request-id: r"], "0123456789");
    let server = Server::start(vec![Said::Bytes(whole[..whole.len() - 4].to_vec())]).await;
    let client = builder(&server).build().unwrap();
    let mut download = open::<Download>(&client).await.into_value();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "012345");
    let error = download.chunk().await.unwrap_err();
    assert!(error.is_transport() && error.is_cut_off(), "{error}");
    assert_eq!(error.request_id(), Some("r"));
}

#[tokio::test]
async fn a_download_that_is_read_whole_is_bound_like_a_call() {
    let body = "x".repeat(5000);
    // Without a length beforehand.
    let said = format!("HTTP/1.1 200 OK\r\nx-request-id: r\r\n\r\n{body}");
    let server = Server::start(vec![Said::Bytes(said.into_bytes())]).await;
    let client = builder(&server).answer_limit(1000).build().unwrap();
    let error = open::<Download>(&client).await.into_value().bytes().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
    assert_eq!((error.body().unwrap().len(), error.request_id()), (1000, Some("r")));

    // It comes all the time, but for longer than a call may last.
    let server = Server::start(vec![Said::Slowly([&[HEAD], &[EVENT; 20][..]].concat())]).await;
    let client = builder(&server).timeout(ATTEMPT * 2).build().unwrap();
    let error = open::<Download>(&client).await.into_value().bytes().await.unwrap_err();
    assert_eq!(error.time_limit(), Some(TimeLimit::Call), "{error}");
    assert!(!error.body().unwrap().is_empty(), "what came is kept");

    // Nor may it be silent for longer than any stream.
    let server = Server::start(vec![Said::Slowly(vec![HEAD, EVENT])]).await;
    let client = builder(&server).read_timeout(ATTEMPT).build().unwrap();
    let error = open::<Download>(&client).await.into_value().bytes().await.unwrap_err();
    assert_eq!(error.time_limit(), Some(TimeLimit::Read), "{error}");
}

#[tokio::test]
async fn an_event_that_is_a_text_need_not_be_json() {
    let body = "data: Hello, you\n\ndata: \"quoted\"\n\ndata: 5\n\n";
    let server = Server::start(vec![Said::Bytes(answer(200, &[], body))]).await;
    let client = builder(&server).build().unwrap();
    let mut events = open::<Events<String>>(&client).await.into_value();
    for text in ["Hello, you", "quoted", "5"] {
        assert_eq!(events.next().await.unwrap().unwrap().data, text);
    }
}

#[tokio::test]
async fn a_stream_that_is_refused_is_an_error_like_others() {
    let refusal = answer(404, &[], "{\"errors\":[\"No such thing\"]}");
    let server = Server::start(vec![Said::Bytes(refusal)]).await;
    let client = builder(&server).build().unwrap();
    let error = Call::new(&client, &GET).send::<Download>().await.unwrap_err();
    assert_eq!(error.messages(), ["No such thing"]);
}

#[test]
fn streams_and_their_futures_may_cross_threads() {
    fn crosses<T: Send + Sync>(_: &T) {}
    let client = Client::builder().api_key("test-key").build().unwrap();
    crosses(&Call::new(&client, &GET).send::<Events<Thing>>());
    crosses(&Call::new(&client, &GET).send::<Download>());
    crosses(&Call::new(&client, &GET).send::<Thing>());
    crosses(&CallOptions::new());
    fn of_types<T: Send + Sync>() {}
    of_types::<Response<Events<Thing>>>();
    of_types::<Response<Download>>();
    of_types::<Error>();
}

/// Reads a stream by the traits of `futures_util` alone, and some more after its end.
async fn drained<T>(
    mut stream: impl Stream<Item = Result<T, Error>> + Unpin,
) -> Vec<Option<Result<T, Error>>> {
    let mut items = Vec::new();
    while items.len() < 6 {
        items.push(StreamExt::next(&mut stream).await);
    }
    items
}

#[tokio::test]
async fn events_are_a_stream_that_is_fused() {
    let body = "data: {\"a\":1}\n\ndata: [1]\n\ndata: {\"a\":2}\n\n";
    let server = Server::start(vec![Said::Bytes(answer(200, &[], body))]).await;
    let client = builder(&server).build().unwrap();
    let items = drained(open::<Events<Thing>>(&client).await.into_value()).await;
    let told = items.iter().map(|item| match item {
        Some(Ok(event)) => event.data["a"].to_string(),
        Some(Err(error)) => format!("{}", error.is_undecodable()),
        None => "end".to_owned(),
    });
    assert_eq!(told.collect::<Vec<_>>(), ["1", "true", "2", "end", "end", "end"]);
}

#[tokio::test]
async fn a_download_is_a_stream_with_the_same_limits() {
    let parts = vec![HEAD, EVENT, EVENT];
    let server = Server::start(vec![Said::Slowly(parts.clone()), Said::Slowly(parts)]).await;
    let client = builder(&server).read_timeout(ATTEMPT * 2).build().unwrap();
    let download = open::<Download>(&client).await.into_value();
    let events = open::<Events<Thing>>(&client).await.into_value();
    let (download, events) = tokio::join!(drained(download), drained(events));
    let limit = |error: &Error| error.time_limit();
    let bytes = download.iter().flatten().flatten().map(|bytes| &**bytes).collect::<Vec<_>>();
    assert_eq!(bytes.concat(), b"data: {\"a\":1}\ndata: {\"a\":1}\n");
    let errors = download.iter().flatten().filter_map(|item| item.as_ref().err());
    assert_eq!(errors.map(limit).collect::<Vec<_>>(), [Some(TimeLimit::Read)]);
    let errors = events.iter().flatten().filter_map(|item| item.as_ref().err());
    assert_eq!(errors.map(limit).collect::<Vec<_>>(), [Some(TimeLimit::Read)]);
}

/// As in a loop with `select!`, in which something else is faster each time.
#[tokio::test]
async fn a_future_that_is_dropped_loses_neither_bytes_nor_time() {
    let server = Server::start(vec![Said::Slowly(vec![HEAD, EVENT, END])]).await;
    let client = builder(&server).read_timeout(ATTEMPT * 2).build().unwrap();
    let mut events = open::<Events<Thing>>(&client).await.into_value();
    let mut outcomes = Vec::new();
    let start = std::time::Instant::now();
    while outcomes.len() < 2 && start.elapsed() < ATTEMPT * 8 {
        tokio::select! {
            outcome = events.next() => outcomes.push(outcome),
            () = tokio::time::sleep(ATTEMPT / 10) => {}
        }
    }
    assert_eq!(outcomes.remove(0).unwrap().unwrap().data["a"], 1);
    assert_eq!(outcomes.remove(0).unwrap_err().time_limit(), Some(TimeLimit::Read));
    assert!(events.next().await.unwrap().is_none(), "it ended with the error");
}

#[tokio::test]
async fn a_download_says_of_which_media_type_it_is() {
    let said = |header| Said::Bytes(answer(200, header, "{\"sound\":\"UklG\"}"));
    let json = "content-type: application/json; charset=utf-8";
    let server = Server::start(vec![said(&[json]), said(&[])]).await;
    let client = builder(&server).build().unwrap();
    let download = open::<Download>(&client).await.into_value();
    assert_eq!(download.content_type(), Some("application/json; charset=utf-8"));
    assert_eq!(open::<Download>(&client).await.content_type(), None);
}
