//! A server that does nothing but answer, in another process.

use std::convert::Infallible;
use std::io::{BufRead, BufReader, Read};
use std::net::Ipv4Addr;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::Barrier;

use crate::sample::ANSWER;
use smallest_atoms_measure::Result;

/// The argument that makes a benchmark the server.
const SERVE: &str = "serve";

/// A server in a process of its own, until it is dropped.
#[derive(Debug)]
pub struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// Starts this program again as a server, which answers requests once `hold` of them wait.
    ///
    /// # Errors
    ///
    /// Returns what kept the server from starting.
    pub fn start(hold: usize) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args([SERVE, &hold.to_string()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn()?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        Ok(Self { port: line.trim().parse()?, process })
    }

    /// Returns the address to send to.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/atoms/v1", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves, if that is what this process was started for, and returns whether it did.
///
/// # Errors
///
/// Returns what kept the server from starting.
pub fn serve_if_asked() -> Result<bool> {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() != Some(SERVE) {
        return Ok(false);
    }
    let hold = arguments.next().unwrap_or_default().parse()?;
    // Who started it holds the other end: when that is gone, so is the need.
    std::thread::spawn(|| {
        let _ = std::io::stdin().read(&mut [0]);
        std::process::exit(0)
    });
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(serve(hold))?;
    Ok(true)
}

async fn serve(hold: usize) -> Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("{}", listener.local_addr()?.port());
    let gate = Arc::new(Barrier::new(hold));
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let gate = Arc::clone(&gate);
        let service = service_fn(move |request| answer(request, Arc::clone(&gate)));
        let http = hyper::server::conn::http1::Builder::new();
        tokio::spawn(http.serve_connection(TokioIo::new(stream), service));
    }
}

async fn answer(
    request: Request<Incoming>,
    gate: Arc<Barrier>,
) -> std::result::Result<Response<Full<Bytes>>, Infallible> {
    let _ = request.into_body().collect().await;
    gate.wait().await;
    let mut response = Response::new(Full::new(Bytes::from_static(ANSWER.as_bytes())));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}
