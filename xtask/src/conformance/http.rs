//! A web server on loopback that answers as it is told, and keeps what it was asked.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::replies::Reply;
use super::wire::Request;

/// The server; it ends with the process.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// One for each media type that the page offers.
    replies: Vec<Reply>,
    received: Vec<(Request, usize)>,
}

impl Server {
    pub(super) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let state = Arc::new(Mutex::new(State::default()));
        let server = Self { address, state: Arc::clone(&state) };
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Whoever asked and went away is missed where its answer is compared.
                drop(serve(stream, &state));
            }
        });
        Ok(server)
    }

    /// Sets what is answered from now on.
    pub(super) fn prepare(&self, replies: &[Reply]) {
        *lock(&self.state) = State { replies: replies.to_vec(), received: Vec::new() };
    }

    /// Returns what came since, each with the number of the answer it got.
    pub(super) fn received(&self) -> Vec<(Request, usize)> {
        std::mem::take(&mut lock(&self.state).received)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve(mut stream: TcpStream, state: &Mutex<State>) -> io::Result<()> {
    let request = read(&mut BufReader::new(&stream))?;
    let (reply, is_empty) = {
        let mut state = lock(state);
        let chosen = choose(&state.replies, request.header("accept").unwrap_or("*/*"));
        let reply = state.replies.get(chosen).cloned();
        let is_empty = request.method == "HEAD";
        state.received.push((request, chosen));
        (reply, is_empty)
    };
    let Some(reply) = reply else { return Ok(()) };
    write(&mut stream, &reply, is_empty)
}

/// Returns the first answer of a media type that is asked for, or the first of all.
fn choose(replies: &[Reply], accept: &str) -> usize {
    let wanted = replies.iter().position(|reply| accepts(accept, reply.media_type.as_deref()));
    wanted.unwrap_or_default()
}

/// Returns whether an `Accept` header allows a media type.
pub(super) fn accepts(accept: &str, media_type: Option<&str>) -> bool {
    let Some(media_type) = media_type else { return true };
    let found = super::operation::essence(media_type);
    accept.split(',').any(|range| {
        let range = super::operation::essence(range);
        let kind = range.strip_suffix('*').unwrap_or("\0");
        range == found || range == "*/*" || found.starts_with(kind)
    })
}

fn read(stream: &mut impl BufRead) -> io::Result<Request> {
    let first = line(stream)?;
    let mut words = first.split(' ').map(str::to_owned);
    let mut request = Request {
        method: words.next().unwrap_or_default(),
        target: words.next().unwrap_or_default(),
        ..Request::default()
    };
    loop {
        let line = line(stream)?;
        let Some((name, value)) = line.split_once(':') else { break };
        request.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    if request.header("transfer-encoding") == Some("chunked") {
        request.body = chunks(stream)?;
    } else if let Some(length) = request.header("content-length") {
        let length = length.parse::<u64>().unwrap_or_default();
        stream.by_ref().take(length).read_to_end(&mut request.body)?;
    }
    Ok(request)
}

fn line(stream: &mut impl BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    stream.read_until(b'\n', &mut line)?;
    Ok(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned())
}

fn chunks(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = u64::from_str_radix(line(stream)?.trim(), 16).unwrap_or_default();
        stream.by_ref().take(size).read_to_end(&mut body)?;
        line(stream)?;
        if size == 0 {
            return Ok(body);
        }
    }
}

/// Writes an answer, cut where nobody expects it.
fn write(stream: &mut TcpStream, reply: &Reply, is_empty: bool) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {} Documented\r\nconnection: close\r\n", reply.status);
    let has_body = reply.media_type.is_some() && !is_empty;
    if let Some(media_type) = &reply.media_type {
        head.push_str(&format!("content-type: {media_type}\r\n"));
    }
    head.push_str(match has_body {
        true => "transfer-encoding: chunked\r\n\r\n",
        false if reply.status == 204 || reply.status == 304 => "\r\n",
        false => "content-length: 0\r\n\r\n",
    });
    stream.write_all(head.as_bytes())?;
    if has_body {
        let size = (reply.bytes.len() / 3).max(1);
        for chunk in reply.bytes.chunks(size) {
            let mut framed = format!("{:x}\r\n", chunk.len()).into_bytes();
            framed.extend_from_slice(chunk);
            framed.extend_from_slice(b"\r\n");
            stream.write_all(&framed)?;
        }
        stream.write_all(b"0\r\n\r\n")?;
    }
    stream.flush()
}
