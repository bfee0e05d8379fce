//! The generated code that is compiled is the one in `tests/golden`, where it can be reviewed.

/// What the build script wrote for this very build.
const BUILT: &str = include_str!(concat!(env!("OUT_DIR"), "/client.rs"));
const GOLDEN: &str = include_str!("golden/client.rs");

#[test]
fn the_golden_file_is_what_is_compiled() {
    let code = GOLDEN.split_once("\n\n").map_or(GOLDEN, |(_header, code)| code);
    let differs = code.lines().zip(BUILT.lines()).find(|(golden, built)| golden != built);
    assert_eq!(differs, None, "review the change and run `cargo xtask generate --bless`");
    // Not `assert_eq`: nobody reads two files side by side in a message.
    assert!(code == BUILT, "expected {} bytes, found {}", code.len(), BUILT.len());
}
