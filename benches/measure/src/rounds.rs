//! Running contenders in turn, so that what the machine does meanwhile meets all of them alike.

use std::hint::black_box;
use std::time::Duration;

use crate::clock;

/// Something to be timed.
pub struct Contender<'a> {
    run: Box<dyn FnMut() + 'a>,
    iterations: u32,
    /// The CPU time of one run in nanoseconds, a sample for each round.
    pub samples: Vec<f64>,
}

impl<'a> Contender<'a> {
    /// Makes a contender of what it does once.
    pub fn new<T>(mut once: impl FnMut() -> T + 'a) -> Self {
        let run = Box::new(move || {
            black_box(once());
        });
        Self { run, iterations: 1, samples: Vec::new() }
    }

    fn time(&mut self) -> Duration {
        let start = clock::process();
        for _ in 0..self.iterations {
            (self.run)();
        }
        clock::process().saturating_sub(start)
    }
}

/// Runs the contenders in turn (ABAB…), each as often in one round as fills the time.
pub fn run(contenders: &mut [Contender<'_>], rounds: usize, fill: Duration) {
    for contender in &mut *contenders {
        while contender.time() < fill && contender.iterations < 1 << 24 {
            contender.iterations *= 2;
        }
    }
    for _ in 0..rounds {
        for contender in &mut *contenders {
            let time = contender.time().as_secs_f64() * 1e9;
            contender.samples.push(time / f64::from(contender.iterations));
        }
    }
}
