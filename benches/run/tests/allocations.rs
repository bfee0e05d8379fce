//! A check that finds nothing allocates nothing. Alone in its file: it counts the allocations of
//! the whole process.

#![allow(clippy::unwrap_used)]

use std::alloc::System;

use smallest_atoms::Validate;
use smallest_atoms_run_benches::sample;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

#[test]
fn a_check_without_a_finding_allocates_nothing() {
    let config = sample::config(25).unwrap();
    let region = Region::new(ALLOCATOR);
    let report = config.validate();
    let allocations = region.change().allocations;
    assert!(report.is_empty(), "{report}");
    assert_eq!(allocations, 0);
    // Names that no page has are compared with those that it has.
    let mut config = config;
    config.extra.insert("somethingNew".to_owned(), true.into());
    let region = Region::new(ALLOCATOR);
    let report = config.validate();
    let allocations = region.change().allocations;
    assert!(report.is_empty(), "{report}");
    assert_eq!(allocations, 0);
}
