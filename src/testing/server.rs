//! HTTP on the loopback interface.

use std::sync::{Arc, Mutex, PoisonError};

use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::header::{AUTHORIZATION, HeaderMap};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::answer::Answer;
use super::behaviour;
use super::recorded::{REDACTED, RecordedRequest};
use super::sent::Sent;
use super::state::State;

type Shared = Arc<Mutex<State>>;

pub(super) async fn serve(listener: TcpListener, state: Shared) {
    // The set goes with this task, and its connections with the set: to abort
    // the one task is to stop the whole server.
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(connection(stream, Arc::clone(&state)));
            }
            // A client that gave up while it waited ends no server.
            Err(_) => tokio::task::yield_now().await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(stream: TcpStream, state: Shared) {
    let service = service_fn(move |request| exchange(request, Arc::clone(&state)));
    // A broken connection is the client's to notice: nobody reads it here.
    let _ = hyper::server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn exchange(
    request: Request<Incoming>,
    state: Shared,
) -> Result<Response<Sent>, hyper::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let request = RecordedRequest {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().map(str::to_owned),
        headers: visible(&head.headers),
        authorization: head.headers.get(AUTHORIZATION).map(|value| lossy(value.as_bytes())),
        body: body.to_vec(),
    };
    let (answer, number) = judge(&state, &request);
    tokio::time::sleep(answer.delay).await;
    Ok(response(answer, number))
}

fn visible(headers: &HeaderMap) -> Vec<(String, String)> {
    let shown = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
        let value =
            if name == AUTHORIZATION { REDACTED.to_owned() } else { lossy(value.as_bytes()) };
        (name.as_str().to_owned(), value)
    };
    headers.iter().map(shown).collect()
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// One lock for all of it: the n-th request recorded gets the n-th answer.
fn judge(state: &Mutex<State>, request: &RecordedRequest) -> (Answer, usize) {
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    let number = state.record(request.clone());
    let answer = match state.next_scripted() {
        Some(scripted) => scripted,
        None => behaviour::answer(&mut state, request, number),
    };
    (answer, number)
}

fn response(answer: Answer, number: usize) -> Response<Sent> {
    let has_id = answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("x-request-id"));
    let mut builder = Response::builder().status(answer.status);
    for (name, value) in answer.headers {
        builder = builder.header(name, value);
    }
    if !has_id {
        builder = builder.header("x-request-id", format!("req-{number}"));
    }
    builder
        .body(Sent::new(answer.body, answer.cut_off))
        .unwrap_or_else(|error| unsendable(&error, number))
}

fn unsendable(error: &dyn std::error::Error, number: usize) -> Response<Sent> {
    let text = format!("FakeAtoms cannot send the scripted answer: {error}");
    let mut response = Response::new(Sent::new(text, false));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    if let Ok(id) = format!("req-{number}").parse() {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}
