//! The reserve from which further attempts are paid: an outage uses it up, and nothing else does.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::{CallOptions, Client, Error};
use tokio::task::JoinSet;

use super::proxy::{Fault, Proxy, answer};
use super::{Kind, call};

/// What a client has in reserve unless it is told otherwise.
const RESERVE: usize = 100;

/// A service with an outage that begins and ends as it is told, and a client of it.
struct Outage {
    _fake: FakeAtoms,
    proxy: Proxy,
    client: Client,
    is_out: Arc<AtomicBool>,
}

impl Outage {
    async fn new(fault: Fault) -> Self {
        let fake = FakeAtoms::start().await.unwrap();
        let is_out = Arc::new(AtomicBool::new(true));
        let switch = Arc::clone(&is_out);
        let choose = move |_| match switch.load(Ordering::SeqCst) {
            true => fault.clone(),
            false => Fault::Pass,
        };
        let proxy = Proxy::choosing(&fake, Arc::new(choose)).await;
        let builder = Client::builder().api_key(fake.api_key()).base_url(proxy.base_url());
        let client = builder.build().unwrap();
        Self { _fake: fake, proxy, client, is_out }
    }

    /// Makes calls at once, each with a clone of the client; returns what they came to.
    async fn calls(&self, count: usize, options: &CallOptions) -> Vec<Result<u32, Error>> {
        let mut tasks = JoinSet::new();
        for _ in 0..count {
            let (client, options) = (self.client.clone(), options.clone());
            tasks.spawn(async move { call(&client, Kind::Draft, options).await.result });
        }
        tasks.join_all().await
    }

    /// Fails so many calls, and returns how often they were sent.
    async fn failed(&self, count: usize, options: &CallOptions) -> usize {
        let before = self.proxy.seen().len();
        let results = self.calls(count, options).await;
        let sent = self.proxy.seen().len() - before;
        let told = results.iter().map(|result| result.as_ref().unwrap_err().attempts() as usize);
        assert_eq!(told.sum::<usize>(), sent, "what the errors tell of");
        sent
    }
}

/// The ways in which all that is sent may fail, and what has them sent again.
fn outages() -> [(Fault, CallOptions); 3] {
    let stated = answer(503, &["retry-after: 0"], b"{\"message\":\"overloaded\"}");
    let any = || CallOptions::new().retry_ambiguous(true);
    [
        (Fault::Say(stated), CallOptions::new()),
        (Fault::Say(answer(502, &[], b"<html>")), any()),
        (Fault::ResetInRequest, any()),
    ]
}

#[tokio::test]
async fn an_outage_gets_no_more_than_the_reserve_on_top_of_the_calls() {
    let mut tasks = JoinSet::new();
    for (fault, options) in outages() {
        tasks.spawn(async move {
            let name = format!("{fault:?}");
            let outage = Outage::new(fault).await;
            // A program of one call has all its attempts.
            assert_eq!(outage.failed(1, &options).await, 3, "{name}");
            assert_eq!(outage.failed(300, &options).await, 300 + RESERVE - 2, "{name}");
            assert_eq!(outage.failed(200, &options).await, 200, "{name}: once each from then on");
        });
    }
    tasks.join_all().await;
}

#[tokio::test]
async fn a_call_that_is_not_paid_for_ends_with_its_own_failure() {
    let [(fault, options), ..] = outages();
    let outage = Outage::new(fault).await;
    outage.failed(RESERVE, &options).await;
    let error = outage.calls(1, &options).await.remove(0).unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 1));
    assert_eq!(error.messages(), ["overloaded"]);
    assert_eq!(error.retry_after(), Some(Duration::ZERO));
    assert!(!error.is_ambiguous(), "{error}");
}

#[tokio::test]
async fn calls_that_go_well_pay_for_those_that_fail() {
    let [(fault, options), ..] = outages();
    let outage = Outage::new(fault).await;
    outage.failed(RESERVE, &options).await;
    outage.is_out.store(false, Ordering::SeqCst);
    assert!(outage.calls(8, &options).await.into_iter().all(|result| result.unwrap() == 1));
    outage.is_out.store(true, Ordering::SeqCst);
    assert_eq!(outage.failed(10, &options).await, 10 + 4, "two successes are one attempt");
}

#[tokio::test]
async fn a_refusal_of_what_is_sent_is_no_outage() {
    let [(fault, options), ..] = outages();
    let outage = Outage::new(fault).await;
    outage.failed(RESERVE, &options).await;
    outage.is_out.store(false, Ordering::SeqCst);
    for _ in 0..4 {
        let call = outage.client.edit_draft_config().id("agent-1").draft_id("nowhere");
        let body = smallest_atoms::types::DraftConfigRequest::default().first_message("Hello!");
        let error = call.body(body).send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 404);
    }
    outage.is_out.store(true, Ordering::SeqCst);
    assert_eq!(outage.failed(5, &options).await, 5 + 2);
}

#[tokio::test]
async fn one_call_may_do_without_the_budget() {
    let [(fault, options), ..] = outages();
    let outage = Outage::new(fault).await;
    let free = options.clone().ignore_retry_budget(true);
    assert_eq!(outage.failed(60, &free).await, 180);
    // They took nothing from it, nor do they pay.
    assert_eq!(outage.failed(200, &options).await, 200 + RESERVE);
    outage.is_out.store(false, Ordering::SeqCst);
    assert!(outage.calls(10, &free).await.into_iter().all(|result| result.is_ok()));
    outage.is_out.store(true, Ordering::SeqCst);
    assert_eq!(outage.failed(5, &options).await, 5);
    assert_eq!(outage.failed(2, &free).await, 6);
}

#[tokio::test]
async fn the_size_of_the_reserve_can_be_set() {
    for (size, sent) in [(0, 20), (7, 27), (u32::MAX, 60)] {
        let [(fault, options), ..] = outages();
        let mut outage = Outage::new(fault).await;
        let builder = Client::builder().api_key("key").base_url(outage.proxy.base_url());
        outage.client = builder.retry_budget(size).build().unwrap();
        assert_eq!(outage.failed(20, &options).await, sent, "{size}");
    }
}
