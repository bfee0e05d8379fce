//! A client of the user's own that follows redirects: the key goes to no other host.

use std::sync::{Arc, Mutex};

use smallest_atoms::CallOptions;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::proxy::{Fault, answer, header};
use super::{Kind, Stage};

/// Begins to make an HTTP client as a user may.
pub(crate) fn http_client() -> reqwest::ClientBuilder {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder().tls_backend_preconfigured(tls)
}

#[tokio::test]
async fn a_redirect_does_not_carry_the_key_to_another_host() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heads = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&heads);
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut bytes = vec![0; 4096];
            let length = stream.read(&mut bytes).await.unwrap();
            seen.lock().unwrap().push(String::from_utf8_lossy(&bytes[..length]).into_owned());
            stream.write_all(&answer(400, &[], b"{}")).await.unwrap();
        }
    });
    for status in [301, 302, 303, 307, 308] {
        // Another name, and the same name with another port, are both another host.
        for host in ["localhost", "127.0.0.1"] {
            let location = format!("location: http://{host}:{port}/elsewhere");
            let fault = Fault::Say(answer(status, &[&location], b""));
            let http = http_client().redirect(reqwest::redirect::Policy::limited(5));
            let http = http.build().unwrap();
            let stage = Stage::with([fault], |builder| builder.http_client(http)).await;
            let error = stage.call(Kind::Draft, CallOptions::new()).await.result.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), 400, "{error}");
            let first = stage.proxy.seen().remove(0);
            assert_eq!(header(&first, "authorization"), Some("Bearer fake-atoms-key"));
            let second = heads.lock().unwrap().pop().unwrap();
            assert!(!second.contains("fake-atoms-key"), "{second}");
        }
    }
}
