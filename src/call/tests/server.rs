//! A server that says what it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

/// What is said to one request.
#[derive(Clone, Debug)]
pub(super) enum Said {
    /// These bytes, and the end of the connection.
    Bytes(Vec<u8>),
    /// These bytes, and the next request may come on the same connection.
    Kept(Vec<u8>),
    /// Each of these after a pause, and then silence.
    Slowly(Vec<&'static str>),
    /// Nothing, for ever.
    Nothing,
}

/// Makes an answer with a true length.
pub(super) fn answer(status: u16, headers: &[&str], body: &str) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n");
    for header in headers {
        text.push_str(header);
        text.push_str("\r\n");
    }
    text.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    text.into_bytes()
}

#[derive(Default)]
struct State {
    said: VecDeque<Said>,
    seen: Vec<String>,
    connections: usize,
}

pub(super) struct Server {
    url: String,
    state: Arc<Mutex<State>>,
    task: AbortHandle,
}

impl Server {
    /// After the last thing to say, an empty object is the answer.
    pub(super) async fn start(said: Vec<Said>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State { said: said.into(), ..State::default() }));
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                shared.lock().unwrap().connections += 1;
                tokio::spawn(connection(stream, Arc::clone(&shared)));
            }
        });
        Self { url, state, task: task.abort_handle() }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Returns the requests that came whole.
    pub(super) fn seen(&self) -> Vec<String> {
        self.state.lock().unwrap().seen.clone()
    }

    pub(super) fn connections(&self) -> usize {
        self.state.lock().unwrap().connections
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Ends where the client goes away.
async fn connection(mut stream: TcpStream, state: Arc<Mutex<State>>) -> Option<()> {
    loop {
        let request = request(&mut stream).await?;
        let said = {
            let mut state = state.lock().unwrap();
            state.seen.push(request);
            state.said.pop_front().unwrap_or_else(|| Said::Bytes(answer(200, &[], "{}")))
        };
        match said {
            Said::Kept(bytes) => {
                stream.write_all(&bytes).await.ok()?;
                continue;
            }
            Said::Bytes(bytes) => stream.write_all(&bytes).await.ok()?,
            Said::Slowly(parts) => {
                for part in parts {
                    stream.write_all(part.as_bytes()).await.ok()?;
                    tokio::time::sleep(super::ATTEMPT / 2).await;
                }
                stream.read_u8().await.ok()?;
            }
            Said::Nothing => {
                stream.read_u8().await.ok()?;
            }
        }
        return stream.shutdown().await.ok();
    }
}

/// Reads a request to the end of its body.
async fn request(stream: &mut TcpStream) -> Option<String> {
    let mut read = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&read).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if head.contains("transfer-encoding: chunked") {
                if body.ends_with("\r\n0\r\n\r\n") {
                    return Some(format!("{head}\r\n\r\n{}", unchunked(body)));
                }
            } else if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return Some(text);
            }
        }
        if stream.read_buf(&mut read).await.ok()? == 0 {
            return None;
        }
    }
}

fn unchunked(mut body: &str) -> String {
    let mut whole = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let (chunk, rest) = rest.split_at(usize::from_str_radix(size, 16).unwrap());
        whole.push_str(chunk);
        body = &rest[2..];
    }
    whole
}
