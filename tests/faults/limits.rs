//! Limits of time and size, and futures that are dropped.

use std::time::{Duration, Instant};

use smallest_atoms::{CallOptions, TimeLimit};

use super::proxy::{Fault, answer};
use super::{ATTEMPT, Kind, SLACK, Stage, call};

const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn each_limit_is_told_by_its_name() {
    for (attempt, whole, expected) in
        [(ATTEMPT, LONG, TimeLimit::Attempt), (LONG, ATTEMPT, TimeLimit::Call)]
    {
        for (fault, status) in [(Fault::Silence, None), (Fault::Trickle, Some(200))] {
            let stage = Stage::new([fault]).await;
            let options = CallOptions::new().attempt_timeout(attempt).timeout(whole);
            let outcome = stage.call(Kind::Draft, options).await;
            let error = outcome.result.unwrap_err();
            assert_eq!(error.time_limit(), Some(expected), "{error}");
            assert!(error.is_timeout() && error.is_transport() && error.is_ambiguous());
            assert_eq!(error.status().map(|status| status.as_u16()), status);
            assert!(outcome.took >= ATTEMPT && outcome.took < ATTEMPT + SLACK);
            let told = error.to_string();
            assert!(told.contains(&expected.to_string()) && told.contains("(1s)"), "{told}");
        }
    }
}

#[tokio::test]
async fn the_whole_call_ends_in_its_time_however_many_attempts_there_are() {
    let stage = Stage::new((0..200).map(|_| Fault::Silence)).await;
    let options = CallOptions::new().attempts(200).retry_ambiguous(true).timeout(ATTEMPT * 2);
    let outcome = stage.call(Kind::Draft, options.attempt_timeout(Duration::from_millis(50))).await;
    let error = outcome.result.unwrap_err();
    assert!(error.is_timeout() && error.attempts() > 1, "{error}");
    assert!(outcome.took < ATTEMPT * 2 + SLACK);
}

#[tokio::test]
async fn a_users_own_http_client_has_the_same_limits() {
    let stage = Stage::with([Fault::Silence, Fault::Trickle], |builder| {
        // The library's TLS is not needed for loopback, but reqwest wants some.
        builder.http_client(super::redirects::http_client().build().unwrap())
    });
    let stage = stage.await;
    for _ in 0..2 {
        let outcome = stage.edit().await;
        assert_eq!(outcome.result.unwrap_err().time_limit(), Some(TimeLimit::Attempt));
        assert!(outcome.took < ATTEMPT + SLACK);
    }
}

#[tokio::test]
async fn a_limit_of_any_length_is_one() {
    for length in [Duration::ZERO, Duration::MAX] {
        let stage = Stage::new([]).await;
        let options = CallOptions::new().attempt_timeout(length).timeout(length);
        let outcome = stage.call(Kind::Draft, options).await;
        assert_eq!(outcome.result.is_ok(), length == Duration::MAX);
    }
}

#[tokio::test]
async fn without_time_nothing_is_sent() {
    let stage = Stage::new([]).await;
    // A connection that is kept would carry a request at once.
    stage.edit().await.result.unwrap();
    let none = CallOptions::new();
    for (options, limit) in [
        (none.clone().timeout(Duration::ZERO), "the time limit for the whole call"),
        (none.attempt_timeout(Duration::ZERO), "the time limit for one attempt"),
    ] {
        let error = stage.call(Kind::Draft, options).await.result.unwrap_err();
        assert!(error.is_timeout() && !error.is_ambiguous(), "{error}");
        assert!(error.to_string().ends_with(&format!("{limit} is zero")), "{error}");
    }
    assert_eq!(stage.fake.requests().len(), 1);
}

#[tokio::test]
async fn an_answer_that_is_too_long_is_cut_at_the_limit() {
    let body = vec![b' '; 100_000];
    for status in [200, 500] {
        for (limit, fits) in [(99_999, false), (0, false), (100_000, true)] {
            // Its length is not told beforehand.
            let head = format!("HTTP/1.1 {status} X\r\nx-request-id: r\r\n\r\n");
            let faults = [Fault::Say([head.as_bytes(), &body].concat())];
            let stage = Stage::with(faults, |builder| builder.answer_limit(limit)).await;
            let error = stage.error().await;
            assert_eq!(error.is_too_large(), !fits, "{error}");
            assert_eq!(error.body().unwrap().len(), limit);
            assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (status, Some("r")));
            assert!(error.is_ambiguous());
        }
    }
}

#[tokio::test]
async fn an_answer_is_measured_unpacked() {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    (0..64).for_each(|_| encoder.write_all(&[b' '; 1 << 20]).unwrap());
    let bomb = answer(200, &["content-encoding: gzip"], encoder.finish().unwrap());
    assert!(bomb.len() < 100_000);
    let stage = Stage::with([Fault::Say(bomb)], |builder| builder.answer_limit(1 << 20)).await;
    let error =
        stage.call(Kind::Draft, CallOptions::new().attempt_timeout(LONG).timeout(LONG)).await;
    let error = error.result.unwrap_err();
    assert!(error.is_too_large() && error.body().unwrap().len() == 1 << 20, "{error}");
}

#[tokio::test]
async fn a_dropped_future_cancels_and_leaves_the_client_usable() {
    let stage = Stage::new((0..20).map(|_| Fault::Silence)).await;
    for _ in 0..20 {
        let options = CallOptions::new().attempt_timeout(LONG).timeout(LONG);
        let pending = call(&stage.client, Kind::Draft, options);
        assert!(tokio::time::timeout(Duration::from_millis(20), pending).await.is_err());
    }
    // The proxy waits until the client goes away: each has, or this would not end.
    let start = Instant::now();
    assert_eq!(stage.edit().await.result.unwrap(), 1);
    assert_eq!(stage.edits(), 1);
    assert!(start.elapsed() < SLACK);
}

#[tokio::test]
async fn a_dropped_future_sends_nothing_more() {
    let later = Fault::Say(answer(429, &["retry-after: 1"], b""));
    let stage = Stage::new([later]).await;
    let pending = call(&stage.client, Kind::Draft, CallOptions::new());
    assert!(tokio::time::timeout(Duration::from_millis(300), pending).await.is_err());
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!((stage.proxy.seen().len(), stage.edits()), (1, 0));
}
