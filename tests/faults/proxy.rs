//! A proxy on loopback that breaks what passes through it.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use smallest_atoms::testing::FakeAtoms;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

/// What happens to one request. Those that reach the service make an edit.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// Nothing: it passes.
    Pass,
    /// The connection is reset before a byte is read.
    ResetBefore,
    /// The connection is reset when the head of the request has come.
    ResetInRequest,
    /// The service carries out the request; the connection is reset before the answer.
    ResetAfter,
    /// The service carries out the request; the connection is closed before the answer.
    CloseAfter,
    /// The service carries out the request; the connection is reset within the answer.
    ResetInAnswer,
    /// The service carries out the request; the answer ends before its stated length.
    Truncate,
    /// The service carries out the request; the answer comes later by this.
    Delay(Duration),
    /// Nothing ever comes, and the service sees nothing.
    Silence,
    /// The service carries out the request; the answer is without end, a byte at a time.
    Trickle,
    /// These bytes are the answer; the service sees nothing.
    Say(Vec<u8>),
    /// The service carries out the request; these bytes are the answer.
    DoAndSay(Vec<u8>),
}

/// Makes an answer of HTTP/1.1 with a true length.
pub(crate) fn answer(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n");
    for header in headers {
        head.push_str(header);
        head.push_str("\r\n");
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    [head.as_bytes(), body].concat()
}

type Choose = Arc<dyn Fn(usize) -> Fault + Send + Sync>;

/// The proxy; it stops when it is dropped.
pub(crate) struct Proxy {
    base_url: String,
    requests: Arc<Mutex<Vec<String>>>,
    done: Arc<Mutex<Vec<String>>>,
    task: AbortHandle,
}

struct Shared {
    upstream: String,
    requests: Arc<Mutex<Vec<String>>>,
    done: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Each connection has one request and one fault; after the last fault, all pass.
    pub(crate) async fn start(fake: &FakeAtoms, faults: impl IntoIterator<Item = Fault>) -> Self {
        let faults = Mutex::new(faults.into_iter().collect::<VecDeque<_>>());
        let next = move |_| faults.lock().unwrap().pop_front().unwrap_or(Fault::Pass);
        Self::choosing(fake, Arc::new(next)).await
    }

    /// The number of the connection decides.
    pub(crate) async fn choosing(fake: &FakeAtoms, choose: Choose) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (upstream, base) = fake.base_url()["http://".len()..].split_once('/').unwrap();
        let base_url = format!("http://{}/{base}", listener.local_addr().unwrap());
        let (requests, done) = (Arc::default(), Arc::default());
        let shared = Shared {
            upstream: upstream.to_owned(),
            requests: Arc::clone(&requests),
            done: Arc::clone(&done),
        };
        let task = tokio::spawn(serve(listener, Arc::new(shared), choose)).abort_handle();
        Self { base_url, requests, done, task }
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns the heads of the requests that came, in so far as they came.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// Returns the heads of the requests that came since this was last called, and of those that
    /// the service carried out.
    pub(crate) fn take(&self) -> (Vec<String>, Vec<String>) {
        let take = |list: &Mutex<Vec<String>>| std::mem::take(&mut *list.lock().unwrap());
        (take(&self.requests), take(&self.done))
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>, choose: Choose) {
    let mut connections = JoinSet::new();
    for number in 0.. {
        let (stream, _) = listener.accept().await.unwrap();
        let (shared, fault) = (Arc::clone(&shared), choose(number));
        connections.spawn(async move {
            // A client that went away is what some tests are about.
            let _ = connection(stream, &shared, fault).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(mut client: TcpStream, shared: &Shared, fault: Fault) -> io::Result<()> {
    if matches!(fault, Fault::ResetBefore) {
        shared.requests.lock().unwrap().push(String::new());
        return reset(client);
    }
    let (head, mut body) = read_head(&mut client).await?;
    shared.requests.lock().unwrap().push(head.clone());
    if matches!(fault, Fault::ResetInRequest) {
        return reset(client);
    }
    let length = header(&head, "content-length").and_then(|n| n.parse().ok()).unwrap_or(0);
    let have = body.len();
    body.resize(length, 0);
    client.read_exact(&mut body[have..]).await?;
    let said = match &fault {
        Fault::Say(answer) => answer.clone(),
        Fault::Silence => {
            // Until the client goes away.
            client.read_u8().await?;
            return Ok(());
        }
        done => {
            let answer = forward(shared, &head, &body).await?;
            shared.done.lock().unwrap().push(head);
            match done {
                Fault::DoAndSay(other) => other.clone(),
                _ => answer,
            }
        }
    };
    let half = said.len().saturating_sub(20);
    match fault {
        Fault::ResetAfter => return reset(client),
        Fault::CloseAfter => {}
        Fault::ResetInAnswer => {
            client.write_all(&said[..half]).await?;
            // Let what was written arrive: a reset discards what waits.
            tokio::time::sleep(Duration::from_millis(20)).await;
            return reset(client);
        }
        Fault::Truncate => client.write_all(&said[..half]).await?,
        Fault::Trickle => {
            let head =
                "HTTP/1.1 200 OK\r\nx-request-id: slow\r\ntransfer-encoding: chunked\r\n\r\n";
            client.write_all(head.as_bytes()).await?;
            loop {
                client.write_all(b"1\r\n \r\n").await?;
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        Fault::Delay(delay) => {
            tokio::time::sleep(delay).await;
            client.write_all(&said).await?;
        }
        _ => client.write_all(&said).await?,
    }
    client.shutdown().await?;
    // Closed before the client has read it all, the rest would be lost.
    let _ = client.read_u8().await;
    Ok(())
}

fn reset(stream: TcpStream) -> io::Result<()> {
    stream.set_linger(Some(Duration::ZERO))
}

/// Reads to the end of the head; returns what came of the body too.
async fn read_head(stream: &mut TcpStream) -> io::Result<(String, Vec<u8>)> {
    let mut read = Vec::new();
    loop {
        if let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let body = read.split_off(end + 4);
            return Ok((String::from_utf8(read).unwrap(), body));
        }
        if stream.read_buf(&mut read).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

pub(crate) fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then_some(value.trim())
    })
}

async fn forward(shared: &Shared, head: &str, body: &[u8]) -> io::Result<Vec<u8>> {
    let mut upstream = TcpStream::connect(&shared.upstream).await?;
    let head = head.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    upstream.write_all(head.as_bytes()).await?;
    upstream.write_all(body).await?;
    let mut answer = Vec::new();
    upstream.read_to_end(&mut answer).await?;
    Ok(answer)
}
