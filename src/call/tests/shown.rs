//! What the service and the pages write is shown in one line: it forges none of a log, and moves no
//! cursor.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use super::*;

const FORGED: &str = "no\r\n2026-11-29T21:00:00Z  INFO forged\u{1b}[2J\u{9b}\u{2028}\u{202e}";
const SHOWN: &str = r"no\r\n2026-11-29T21:00:00Z  INFO forged\u{1b}[2J\u{9b}\u{2028}\u{202e}";

static ODD: Operation = {
    let mut odd = operation(Method::POST);
    odd.key = "POST /th\r\nings";
    odd.path = "/th\u{1b}ings";
    odd.deprecated = Some("gone\r\n2026-11-29T21:00:00Z  INFO forged\u{1b}[2J\u{202e}");
    odd
};

/// All that is told.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn listen() -> (Self, tracing::subscriber::DefaultGuard) {
        let log = Self::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .without_time()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(move || writer.clone())
            .finish();
        (log, tracing::subscriber::set_default(subscriber))
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[track_caller]
fn assert_one_line(text: &str) {
    let acts = |c: char| c.is_control() || ('\u{2028}'..='\u{202e}').contains(&c);
    assert!(!text.contains(acts), "{text:?}");
}

async fn refused(body: &str, status: u16) -> Error {
    let server = Server::start(vec![Said::Bytes(answer(status, &[], body))]).await;
    let client = builder(&server).attempts(1).build().unwrap();
    send(&client, &POST, CallOptions::default()).await.unwrap_err()
}

#[tokio::test]
async fn a_message_of_the_service_is_one_line_and_its_accessor_gives_it_as_it_came() {
    let error = refused(&json!({ "message": FORGED }).to_string(), 400).await;
    assert_eq!(error.messages(), [FORGED]);
    assert_one_line(&error.to_string());
    assert!(error.to_string().contains(SHOWN), "{error}");

    let error = refused(&json!({ "errors": [FORGED, FORGED] }).to_string(), 409).await;
    assert_eq!(error.messages(), [FORGED, FORGED]);
    assert_one_line(&error.to_string());
    assert!(error.to_string().contains(&format!("{SHOWN}; {SHOWN}")), "{error}");

    // Without a message, how the body begins.
    let error = refused("\u{1b}[2J up\rstream \u{202e}\n2026 INFO forged", 502).await;
    assert!(error.to_string().contains(r": \u{1b}[2J up\rstream \u{202e}"), "{error}");
    assert_one_line(&error.to_string());
    let error = refused(&json!({ "errorType": FORGED }).to_string(), 400).await;
    assert_one_line(&error.to_string());

    // Why a body is not as documented.
    let error = refused(&json!(["\u{1b}"]).to_string(), 200).await;
    assert_one_line(&error.to_string());
}

#[tokio::test]
async fn no_line_of_a_log_is_of_anothers_choice() {
    let (log, _guard) = Log::listen();
    let head =
        "deprecation: true\r\nlink: <https://a/\t\tb>; rel=deprecation\r\nx-request-id: a\tb";
    let body = json!({ "message": FORGED }).to_string();
    let server = Server::start(vec![Said::Bytes(answer(400, &[head], &body))]).await;
    let client = builder(&server).attempts(1).build().unwrap();
    let error = send(&client, &ODD, CallOptions::default()).await.unwrap_err();
    tracing::error!("{error}");
    tracing::error!(%error, "failed");
    let text = log.text();
    let is_told = |line: &str| {
        let line = line.trim_start();
        ["TRACE ", "DEBUG ", "INFO ", "WARN ", "ERROR "].iter().any(|level| line.starts_with(level))
    };
    for line in text.split('\n').filter(|line| !line.is_empty()) {
        assert!(is_told(line), "{line:?}\n{text}");
        assert_one_line(line);
    }
    // Each was there to be told.
    for told in [SHOWN, r"gone\r\n2026-11-29T21:00:00Z  INFO forged\u{1b}[2J", r"a/\t\tb", r"a\tb"]
    {
        assert!(text.contains(told), "{told}\n{text}");
    }
    assert!(error.to_string().starts_with(r"POST /th\r\nings: "), "{error}");
}
