//! What the features of the package decide. `.ci/run` runs this with each choice of them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms::{Client, ClientBuilder};

async fn edit(client: &Client) -> Result<(), smallest_atoms::Error> {
    let body = DraftConfigRequest::default().first_message("Hello!");
    let call = client.edit_draft_config().id("agent-1").draft_id("draft-1").body(body);
    call.send().await.map(drop)
}

fn builder(fake: &FakeAtoms) -> ClientBuilder {
    Client::builder().api_key(fake.api_key()).base_url(fake.base_url())
}

#[tokio::test]
async fn a_clients_own_http_client_needs_no_feature() {
    let fake = FakeAtoms::start().await.unwrap();
    // For reqwest without its default features, as it is built here.
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = builder(&fake).http_client(reqwest::Client::new()).build().unwrap();
    edit(&client).await.unwrap();
    assert_eq!(fake.draft("agent-1", "draft-1").unwrap().revision, 2);
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[tokio::test]
async fn without_tls_making_a_client_says_what_to_do() {
    let fake = FakeAtoms::start().await.unwrap();
    let error = builder(&fake).build().unwrap_err();
    assert!(error.is_configuration());
    for cure in ["`rustls`", "`native-tls`", "`http_client`"] {
        assert!(error.to_string().contains(cure), "{error}");
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls {
    use tokio::io::AsyncReadExt;
    use tokio::net::TcpListener;

    use super::*;

    /// Returns the `ClientHello` that a call to an `https://` address begins with.
    async fn hello() -> Vec<u8> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let read = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = [0; 5];
            stream.read_exact(&mut head).await.unwrap();
            let mut hello = vec![0; usize::from(u16::from_be_bytes([head[3], head[4]]))];
            stream.read_exact(&mut hello).await.unwrap();
            assert_eq!(head[..2], [22, 3], "a handshake of TLS");
            hello
        });
        let client = Client::builder().api_key("key").base_url(url).attempts(1).build().unwrap();
        let error = edit(&client).await.unwrap_err();
        assert!(error.is_transport(), "{error}");
        read.await.unwrap()
    }

    #[tokio::test]
    async fn an_https_address_is_spoken_to_in_tls_and_offered_http_2() {
        let hello = hello().await;
        assert_eq!(hello[0], 1, "a ClientHello");
        assert!(hello.windows(3).any(|bytes| bytes == b"\x02h2"), "{hello:?}");
    }

    /// OpenSSL offers ciphers that rustls does not have, `TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256` for
    /// one.
    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn the_operating_systems_tls_is_used_where_it_is_asked_for() {
        let hello = hello().await;
        let has_cbc = hello.windows(2).any(|bytes| bytes == [0xc0, 0x27]);
        assert_eq!(has_cbc, cfg!(feature = "native-tls"));
    }

    #[tokio::test]
    async fn compressed_answers_are_asked_for_where_they_can_be_unpacked() {
        let fake = FakeAtoms::start().await.unwrap();
        edit(&builder(&fake).build().unwrap()).await.unwrap();
        let expected = cfg!(feature = "gzip").then_some("gzip");
        assert_eq!(fake.requests()[0].header("accept-encoding"), expected);
    }
}
