//! A page bent as the bytes say, as `codegen/tests/never_panics.rs` bends it at random.
#![no_main]

#[path = "../../codegen/tests/common/bend.rs"]
mod bend;
mod page;

use bend::Choose;

const PAGES: [&str; 3] = [
    include_str!("../../codegen/tests/pages/small.yaml"),
    include_str!("../../codegen/tests/pages/unions.yaml"),
    include_str!("../../codegen/tests/pages/forms.yaml"),
];

/// Each choice takes two bytes, so that a byte changed is a choice changed.
struct Bytes<'a>(&'a [u8]);

impl Choose for Bytes<'_> {
    fn below(&mut self, end: usize) -> usize {
        let (taken, rest) = self.0.split_at(self.0.len().min(2));
        self.0 = rest;
        taken.iter().fold(0, |number, byte| number * 256 + usize::from(*byte)) % end.max(1)
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut bytes = Bytes(bytes);
    let page = PAGES[bytes.below(PAGES.len())];
    page::generates(&bend::bend(&mut bytes, page));
});
