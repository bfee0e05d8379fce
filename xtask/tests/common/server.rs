//! A web server on loopback, of the tests' own.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A server; it ends with the process.
pub struct Server {
    /// Where it is, without a slash at the end.
    pub address: String,
    hits: Arc<Mutex<BTreeMap<String, usize>>>,
}

impl Server {
    /// Starts a server that lets `answer` write its answers; it is given the path, and how often
    /// that was asked for before.
    pub fn start(answer: impl Fn(&str, usize, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let hits = Arc::new(Mutex::new(BTreeMap::<String, usize>::new()));
        let server = Self { address, hits: Arc::clone(&hits) };
        let answer = Arc::new(answer);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (answer, hits) = (Arc::clone(&answer), Arc::clone(&hits));
                std::thread::spawn(move || {
                    let mut stream = stream.unwrap();
                    let path = request(&stream);
                    let before = {
                        let mut hits = hits.lock().unwrap();
                        let count = hits.entry(path.clone()).or_default();
                        *count += 1;
                        *count - 1
                    };
                    answer(&path, before, &mut stream);
                });
            }
        });
        server
    }

    /// Starts a server of pages by path, to be changed at any time; other paths are not found.
    pub fn of(pages: Pages) -> Self {
        Self::start(move |path, _, stream| match pages.lock().unwrap().get(path) {
            Some(page) => respond(stream, "200 OK", "", page.as_bytes()),
            None => respond(stream, "404 Not Found", "", b"<html>not found"),
        })
    }

    /// Returns how often a path was asked for.
    pub fn hits(&self, path: &str) -> usize {
        self.hits.lock().unwrap().get(path).copied().unwrap_or_default()
    }
}

/// Pages by path.
pub type Pages = Arc<Mutex<BTreeMap<String, String>>>;

/// Returns pages by path.
pub fn pages<const N: usize>(pages: [(&str, String); N]) -> Pages {
    let pages = pages.into_iter().map(|(path, page)| (path.to_owned(), page));
    Arc::new(Mutex::new(pages.collect()))
}

/// Writes a whole answer.
pub fn respond(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n",
        body.len()
    );
    // Who asked may have gone.
    drop(stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body)));
}

fn request(stream: &TcpStream) -> String {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    lines.find(String::is_empty);
    first.split(' ').nth(1).unwrap_or_default().to_owned()
}
