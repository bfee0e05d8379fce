//! How much a client may send again: a reserve that its failures use up and its successes refill.
//!
//! Under an outage each call would be sent as often as it may, and the service get several times the
//! load when it can bear least. With the reserve it gets that for a moment, and then what it always
//! gets.

use std::sync::atomic::{AtomicU32, Ordering};

/// What one more attempt costs, and what one call that went well pays back. While one attempt of three
/// fails, what is paid back is enough; the numbers are in halves of an attempt.
const COST: u32 = 2;
const GAIN: u32 = 1;

/// How many attempts the reserve is good for unless set: as in the SDKs of AWS. A connection that
/// breaks under many calls at once is mended, and a program of few calls never meets its end.
pub(crate) const ATTEMPTS: u32 = 100;

/// The reserve of a client and its clones.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    /// Makes one that is good for so many attempts.
    pub(crate) fn of(attempts: u32) -> Self {
        let most = attempts.saturating_mul(COST);
        Self { left: AtomicU32::new(most), most }
    }

    /// Takes one more attempt from the reserve, if it is good for one.
    pub(crate) fn take(&self) -> bool {
        self.change(|left| left.checked_sub(COST))
    }

    /// Pays back for a call that went well.
    pub(crate) fn pay_back(&self) {
        // It is full nearly always: then this is one read.
        self.change(|left| (left < self.most).then(|| left.saturating_add(GAIN).min(self.most)));
    }

    fn change(&self, new: impl Fn(u32) -> Option<u32>) -> bool {
        // A number alone, which orders nothing else.
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, new).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(budget: &Budget) -> usize {
        std::iter::repeat_with(|| budget.take()).take_while(|is_taken| *is_taken).count()
    }

    #[test]
    fn what_goes_well_pays_for_what_fails() {
        let budget = Budget::of(3);
        assert_eq!(taken(&budget), 3);
        budget.pay_back();
        assert_eq!(taken(&budget), 0);
        budget.pay_back();
        assert_eq!(taken(&budget), 1);
        for _ in 0..100 {
            budget.pay_back();
        }
        assert_eq!(taken(&budget), 3, "no more than it held at first");
    }

    #[test]
    fn the_ends_of_its_size_hold() {
        let none = Budget::of(0);
        none.pay_back();
        none.pay_back();
        assert!(!none.take());
        let all = Budget::of(u32::MAX);
        assert!((0..1_000_000).all(|_| all.take()));
        all.pay_back();
    }

    /// One attempt of five fails, as chance has it: calls of three attempts lose none of them.
    #[test]
    fn while_one_of_five_fails_it_never_ends() {
        let budget = Budget::of(ATTEMPTS);
        let mut drawn = chance(7);
        for call in 0..100_000 {
            let failures = (0..3).take_while(|_| drawn().is_multiple_of(5)).count();
            let further = failures.min(2);
            assert!((0..further).all(|_| budget.take()), "call {call}");
            if failures < 3 {
                budget.pay_back();
            }
        }
    }

    /// Returns numbers that look like chance and are the same in each run (xorshift).
    fn chance(mut seed: u64) -> impl FnMut() -> u64 {
        move || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed >> 8
        }
    }

    #[test]
    fn threads_together_take_what_there_is() {
        let budget = Budget::of(1000);
        let all = std::thread::scope(|scope| {
            let threads = [(); 8].map(|()| scope.spawn(|| taken(&budget)));
            threads.into_iter().map(|thread| thread.join().unwrap_or_default()).sum::<usize>()
        });
        assert_eq!(all, 1000);
    }
}
