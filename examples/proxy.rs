//! Reaches the service through a proxy, by a reqwest client of one's own.
//!
//! `cargo run --example proxy` needs no account: the proxy and the service are in this process.
//! The variables `HTTPS_PROXY` and `NO_PROXY` need no code at all: the client heeds them.

use std::error::Error;
use std::io::{self, ErrorKind};

use smallest_atoms::Client;
use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::DraftConfigRequest;
use tokio::net::{TcpListener, TcpStream};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeAtoms::start().await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let proxy = format!("http://{}", listener.local_addr()?);
    tokio::spawn(serve(listener));

    // For reqwest without its default features, as it is built here.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder()
        .proxy(reqwest::Proxy::all(&proxy)?)
        // An edit must be sent once: redirects and retries are the library's business.
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()?;
    let client = Client::builder()
        .api_key(fake.api_key())
        .base_url(fake.base_url())
        .http_client(http)
        .build()?;
    let config = DraftConfigRequest::default().first_message("Hello!");
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1");
    let response = call.body(config).send().await?;
    println!("The service answered {}.", response.status());
    Ok(())
}

/// Tells of each request and carries it on, as a proxy does with `http://`. (With `https://` it is
/// asked to `CONNECT`, and sees no more than the host.)
async fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        let (client, _) = listener.accept().await?;
        tokio::spawn(carry(client));
    }
}

async fn carry(mut client: TcpStream) -> io::Result<()> {
    let mut head = [0; 1024];
    // Looked at and not taken: the service reads it too.
    let length = client.peek(&mut head).await?;
    let head = String::from_utf8_lossy(head.get(..length).unwrap_or_default());
    let line = head.lines().next().unwrap_or_default().to_owned();
    let host = line.split('/').nth(2).ok_or(ErrorKind::InvalidData)?;
    println!("The proxy sees: {line}");
    let mut service = TcpStream::connect(host).await?;
    tokio::io::copy_bidirectional(&mut client, &mut service).await.map(drop)
}
