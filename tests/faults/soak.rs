//! Ten thousand calls, two hundred at a time, a fifth of them broken: the books balance.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use smallest_atoms::testing::FakeAtoms;
use smallest_atoms::{CallOptions, Client, Error};
use tokio::task::JoinSet;

use super::proxy::{Fault, Proxy, answer, header};
use super::{Kind, call};

const CALLS: u64 = 10_000;
const AT_ONCE: usize = 200;

/// Longer than this no call can take: the limit of a call, and what a loaded machine adds.
const HUNG: Duration = Duration::from_secs(60);

/// A number that looks like chance and is the same in each run (splitmix64).
fn chance(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Breaks every fifth connection, in each way there is.
fn fault(number: usize) -> Fault {
    let drawn = chance(number as u64);
    if !drawn.is_multiple_of(5) {
        return Fault::Pass;
    }
    match (drawn / 5) % 12 {
        0 => Fault::ResetBefore,
        1 => Fault::ResetInRequest,
        2 => Fault::ResetAfter,
        3 => Fault::CloseAfter,
        4 => Fault::ResetInAnswer,
        5 => Fault::Truncate,
        6 => Fault::Delay(Duration::from_millis(30)),
        7 => Fault::Say(answer(429, &["retry-after: 0"], b"{}")),
        8 => Fault::Say(answer(503, &["retry-after: 0"], b"{}")),
        9 => Fault::Say(answer(500, &[], b"<html>")),
        10 => Fault::DoAndSay(answer(500, &[], b"Oops")),
        _ => Fault::DoAndSay(answer(200, &["content-type: text/html"], b"<html>")),
    }
}

/// The resident memory of this process in KiB, where the system tells.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// What a call came to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Success,
    /// After another attempt.
    Retried,
    Ambiguous,
    /// Certainly not carried out.
    Refused,
    /// The same, of a call that the service wanted to come back and that had attempts left.
    GivenUp,
}

impl From<Result<u32, Error>> for End {
    fn from(result: Result<u32, Error>) -> Self {
        match result {
            Ok(1) => Self::Success,
            Ok(_) => Self::Retried,
            Err(error) if error.is_ambiguous() => Self::Ambiguous,
            Err(error) if error.retry_after().is_some() && error.attempts() < 3 => Self::GivenUp,
            Err(_) => Self::Refused,
        }
    }
}

/// What is noted of all calls: small, so that growing memory is the client's.
#[derive(Default)]
struct Books {
    ends: HashMap<u64, End>,
    /// How often each call was carried out.
    edits: HashMap<u64, u32>,
    seen: usize,
    reached: usize,
    longest: Duration,
}

impl Books {
    fn note(&mut self, fake: &FakeAtoms, proxy: &Proxy) {
        let (seen, done) = proxy.take();
        self.seen += seen.len();
        self.reached += fake.take_requests().len();
        for number in done.iter().filter_map(|head| header(head, "x-call")) {
            *self.edits.entry(number.parse().unwrap()).or_default() += 1;
        }
    }

    fn count(&self, end: End) -> usize {
        self.ends.values().filter(|found| **found == end).count()
    }

    /// Returns how many ambiguous calls got through, after each call was held against its edits.
    fn got_through(&self) -> usize {
        let mut got_through = 0;
        for (number, end) in &self.ends {
            let edits = self.edits.get(number).copied().unwrap_or(0);
            match end {
                End::Success | End::Retried => assert_eq!(edits, 1, "call {number}, a success"),
                End::Refused | End::GivenUp => {
                    assert_eq!(edits, 0, "call {number}, not carried out")
                }
                End::Ambiguous => {
                    assert!(edits <= 1, "call {number} was carried out {edits} times");
                    got_through += usize::from(edits == 1);
                }
            }
        }
        got_through
    }
}

async fn run(client: &Client, numbers: std::ops::Range<u64>, books: &mut Books) {
    let (mut tasks, mut numbers) = (JoinSet::new(), numbers.peekable());
    while numbers.peek().is_some() || !tasks.is_empty() {
        while tasks.len() < AT_ONCE {
            let Some(number) = numbers.next() else { break };
            let client = client.clone();
            tasks.spawn(async move {
                let kind = if number % 4 == 0 { Kind::Workflow } else { Kind::Draft };
                let options = CallOptions::new().header("x-call", number.to_string());
                let outcome = tokio::time::timeout(HUNG, call(&client, kind, options)).await;
                (number, outcome.expect("no call hangs"))
            });
        }
        let (number, outcome) = tasks.join_next().await.unwrap().unwrap();
        books.longest = books.longest.max(outcome.took);
        let before = books.ends.insert(number, outcome.result.into());
        assert!(before.is_none(), "call {number} ended twice");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_are_all_accounted_for() {
    let fake = FakeAtoms::start().await.unwrap();
    let proxy = Proxy::choosing(&fake, Arc::new(fault)).await;
    let builder = Client::builder().api_key(fake.api_key()).base_url(proxy.base_url());
    // Only a broken client meets this limit, or a machine that stands still.
    let client = builder.timeout(HUNG / 2).attempt_timeout(HUNG / 2).build().unwrap();
    let (start, mut books, mut memories) = (Instant::now(), Books::default(), Vec::new());
    for slice in 0..10 {
        run(&client, slice * CALLS / 10..(slice + 1) * CALLS / 10, &mut books).await;
        books.note(&fake, &proxy);
        memories.extend(memory());
    }
    let took = start.elapsed();
    let got_through = books.got_through();
    let [successes, retried, ambiguous, refused] =
        [End::Success, End::Retried, End::Ambiguous, End::Refused].map(|end| books.count(end));
    println!(
        "{CALLS} calls in {took:?}: {} successes ({retried} after another attempt), {ambiguous} \
         ambiguous of which {got_through} got through, {refused} certainly not carried out; {} \
         requests seen; the longest call took {:?}; memory in KiB: {memories:?}",
        successes + retried,
        books.seen,
        books.longest,
    );
    assert_eq!(books.ends.len() as u64, CALLS);
    assert_eq!(books.count(End::GivenUp), 0, "the retry budget is for outages");
    assert_eq!(successes + retried + ambiguous + refused, CALLS as usize);
    assert_eq!(books.reached, successes + retried + got_through, "edits on the service");
    // Faults came, and of each kind.
    assert!(ambiguous > 1000 && retried > 200 && got_through > 500 && got_through < ambiguous);
    // After the first slices the pools are as large as they get.
    if let (Some(early), Some(late)) = (memories.get(2), memories.last()) {
        assert!(*late < early + 8 * 1024, "memory grew: {memories:?}");
    }
}
