//! A check that finds nothing allocates nothing. Alone in its file: it counts the allocations of
//! the whole process.

#![allow(clippy::unwrap_used)]

use std::alloc::System;

use smallest_atoms::Validate;
use smallest_atoms::types::DraftConfigRequest;
use smallest_atoms_run_benches::sample;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

#[test]
fn a_check_without_a_finding_allocates_nothing() {
    let mut config = sample::config(25).unwrap();
    assert_eq!(allocations(&config), 0);
    // Names that no page has are compared with those that it has.
    config.extra.insert("somethingNew".to_owned(), true.into());
    assert_eq!(allocations(&config), 0);
}

/// Returns the least that a check allocates: the thread that waits for the test may allocate too.
fn allocations(config: &DraftConfigRequest) -> usize {
    let counts = (0..20).map(|_| {
        let region = Region::new(ALLOCATOR);
        let report = config.validate();
        let allocations = region.change().allocations;
        assert!(report.is_empty(), "{report}");
        allocations
    });
    counts.min().unwrap()
}
