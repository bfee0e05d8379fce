//! Each fault and each kind of operation: what the caller is told, how often the request was seen,
//! how often it was carried out, and that the time limits hold.

use smallest_atoms::{CallOptions, Error, ErrorKind, TimeLimit};

use super::proxy::{Fault, answer};
use super::{ATTEMPT, CALL, Kind, SLACK, Stage};

/// What is expected of an error beside the counts.
struct Told {
    /// `answer`, `undecodable`, `timeout`, `transport`; nothing is success.
    what: &'static str,
    status: Option<u16>,
    is_ambiguous: bool,
    is_cut_off: bool,
    /// How the body begins that is kept.
    body: &'static [u8],
}

const SUCCESS: Told =
    Told { what: "", status: None, is_ambiguous: false, is_cut_off: false, body: b"" };
const LOST: Told = Told { what: "transport", is_ambiguous: true, ..SUCCESS };
const LATE: Told = Told { what: "timeout", ..LOST };

fn refused(status: u16, is_ambiguous: bool, body: &'static [u8]) -> Told {
    Told { what: "answer", status: Some(status), is_ambiguous, is_cut_off: false, body }
}

fn undecodable(body: &'static [u8]) -> Told {
    Told { what: "undecodable", status: Some(200), is_ambiguous: true, is_cut_off: false, body }
}

fn say(status: u16, headers: &[&str], body: &[u8]) -> Fault {
    Fault::Say(answer(status, headers, body))
}

/// The fault, how often it is carried out, and what is told.
fn faults() -> Vec<(Fault, usize, Told)> {
    let cut = Told { status: Some(200), is_cut_off: true, body: b"{\"", ..LOST };
    let json = "content-type: application/json";
    let lying = String::from_utf8(answer(200, &[json], b"{\"status\":true")).unwrap();
    let lying = lying.replace("length: 14", "length: 99");
    let short = String::from_utf8(answer(200, &[], b"{\"status\":true}")).unwrap();
    let short = short.replace("length: 15", "length: 3");
    vec![
        (Fault::Pass, 1, SUCCESS),
        (Fault::ResetBefore, 0, LOST),
        (Fault::ResetInRequest, 0, LOST),
        (Fault::ResetAfter, 1, LOST),
        (Fault::CloseAfter, 1, LOST),
        (Fault::ResetInAnswer, 1, Told { ..cut }),
        (Fault::Truncate, 1, Told { ..cut }),
        (Fault::Delay(ATTEMPT / 8), 1, SUCCESS),
        (Fault::Delay(ATTEMPT * 2), 1, LATE),
        (Fault::Silence, 0, LATE),
        (Fault::Trickle, 1, Told { what: "timeout", body: b"  ", ..cut }),
        (Fault::Say(lying.into_bytes()), 0, Told { body: b"{\"status\":true", ..cut }),
        (Fault::Say(short.into_bytes()), 0, undecodable(b"{\"s")),
        (say(301, &["location: /elsewhere"], b""), 0, refused(301, false, b"")),
        (say(400, &[json], b"{\"errors\":[\"Bad\"]}"), 0, refused(400, false, b"{\"errors\"")),
        (say(404, &["content-type: text/html"], b"<html>"), 0, refused(404, false, b"<html>")),
        (say(408, &[], b"late"), 0, refused(408, true, b"late")),
        (say(409, &[json], b"{}"), 0, refused(409, false, b"{}")),
        (say(423, &["retry-after: 0"], b"{}"), 0, refused(423, false, b"{}")),
        (say(429, &[], b"slow down"), 0, refused(429, false, b"slow down")),
        (say(429, &["retry-after: 60"], b""), 0, refused(429, false, b"")),
        (say(500, &["retry-after: 0"], b"Oops"), 0, refused(500, true, b"Oops")),
        (Fault::DoAndSay(answer(500, &[], b"Oops")), 1, refused(500, true, b"Oops")),
        (say(502, &["retry-after: 0"], b"<html>"), 0, refused(502, true, b"<html>")),
        (say(503, &[], b""), 0, refused(503, true, b"")),
        (say(503, &["retry-after: 60"], b""), 0, refused(503, false, b"")),
        (say(504, &[], b"\xff\xfe"), 0, refused(504, true, b"\xff\xfe")),
        (Fault::DoAndSay(answer(200, &[json], b"<html>")), 1, undecodable(b"<html>")),
        (Fault::DoAndSay(answer(200, &[json], b"[\xff]")), 1, undecodable(b"[\xff]")),
        (Fault::Say(b"SSH-2.0-OpenSSH_9.0\r\n".to_vec()), 0, LOST),
        (Fault::Say(b"HTTP/1.1 2".to_vec()), 0, LOST),
    ]
}

fn check(error: &Error, told: &Told, name: &str) {
    let found = match error {
        e if e.is_answer() => "answer",
        e if e.is_undecodable() => "undecodable",
        e if e.is_timeout() => "timeout",
        e if e.is_transport() => "transport",
        _ => "another",
    };
    assert_eq!(found, told.what, "{name}: {error}");
    let kind = match told.what {
        "answer" => ErrorKind::Answer,
        "undecodable" => ErrorKind::Undecodable,
        _ => ErrorKind::Transport,
    };
    assert_eq!(error.kind(), kind, "{name}: {error}");
    assert_eq!(error.status().map(|status| status.as_u16()), told.status, "{name}");
    assert_eq!(error.is_ambiguous(), told.is_ambiguous, "{name}: {error}");
    assert_eq!(error.is_cut_off(), told.is_cut_off, "{name}: {error}");
    assert_eq!(error.body().is_some(), told.status.is_some(), "{name}");
    let body = error.body().map_or(&[][..], |body| body);
    assert!(body.starts_with(told.body), "{name}: {body:?}");
    assert!(!error.is_connect(), "{name}: {error}");
    if told.what == "timeout" {
        assert_eq!(error.time_limit(), Some(TimeLimit::Attempt), "{name}");
        assert!(error.to_string().contains("the time limit for one attempt"), "{name}: {error}");
    }
    let advice = match told.status {
        Some(200) => "was probably carried out: look before sending again",
        _ => "may have carried out",
    };
    assert_eq!(error.to_string().contains(advice), told.is_ambiguous, "{name}: {error}");
}

#[tokio::test]
async fn no_fault_sends_an_edit_twice() {
    for kind in [Kind::Draft, Kind::Workflow] {
        for (fault, edits, told) in faults() {
            let name = format!("{kind:?}, {fault:?}");
            let stage = Stage::new([fault]).await;
            let outcome = stage.call(kind, CallOptions::new()).await;
            assert!(outcome.took < CALL + SLACK, "{name}: {:?}", outcome.took);
            match &outcome.result {
                Ok(attempts) => assert_eq!((told.what, *attempts), ("", 1), "{name}"),
                Err(error) => {
                    check(error, &told, &name);
                    assert_eq!(error.attempts(), 1, "{name}");
                }
            }
            assert_eq!(stage.proxy.seen().len(), 1, "{name}: seen");
            assert_eq!(stage.edits(), edits, "{name}: edits");
            // The client is as good as before.
            let next = stage.call(kind, CallOptions::new()).await;
            assert_eq!(next.result.unwrap(), 1, "{name}: the next call");
            assert_eq!(stage.edits(), edits + 1, "{name}: the next call");
        }
    }
}

#[tokio::test]
async fn where_the_user_allows_it_what_is_ambiguous_is_sent_again() {
    for kind in [Kind::Draft, Kind::Workflow] {
        for (fault, edits, again) in [
            (Fault::ResetBefore, 0, true),
            (Fault::ResetInRequest, 0, true),
            (Fault::ResetAfter, 1, true),
            (Fault::Truncate, 1, true),
            (Fault::Delay(ATTEMPT * 2), 1, true),
            (Fault::Trickle, 1, true),
            (say(500, &[], b""), 0, true),
            (say(502, &[], b""), 0, true),
            (say(429, &[], b""), 0, true),
            (say(409, &[], b""), 0, false),
            (say(423, &["retry-after: 0"], b""), 0, false),
            (say(400, &[], b""), 0, false),
            (Fault::DoAndSay(answer(200, &[], b"<html>")), 1, false),
        ] {
            let name = format!("{kind:?}, {fault:?}");
            let stage = Stage::new([fault]).await;
            let outcome = stage.call(kind, CallOptions::new().retry_ambiguous(true)).await;
            match outcome.result {
                Ok(attempts) => assert_eq!((again, attempts), (true, 2), "{name}"),
                Err(error) => assert!(!again, "{name}: {error}"),
            }
            assert_eq!(stage.proxy.seen().len(), 1 + usize::from(again), "{name}: seen");
            assert_eq!(stage.edits(), edits + usize::from(again), "{name}: edits");
        }
    }
}
