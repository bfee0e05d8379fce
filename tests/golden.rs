//! The generated code that is compiled is the one in `tests/golden`, where it can be reviewed.

/// What the build script wrote for this very build.
const BUILT: &str = include_str!(concat!(env!("OUT_DIR"), "/client.rs"));
const GOLDEN: &str = include_str!("golden/client.rs");

#[test]
#[allow(clippy::unwrap_used, reason = "a test")]
fn the_golden_file_is_what_is_compiled() {
    // The build does not format; a review reads formatted code.
    let built = prettyplease::unparse(&syn::parse_file(BUILT).unwrap());
    let code = GOLDEN.split_once("\n\n").map(|(_header, code)| code);
    let differs = code.unwrap_or(GOLDEN).lines().zip(built.lines()).find(|(a, b)| a != b);
    assert_eq!(differs, None, "review the change and run `cargo xtask generate --bless`");
    assert_eq!(code.map(str::len), Some(built.len()));
}
