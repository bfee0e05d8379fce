//! Bytes as the YAML of a page.
#![no_main]

mod page;

libfuzzer_sys::fuzz_target!(|yaml: &str| page::generates(yaml));
