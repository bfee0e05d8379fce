//! A stranger's crate: what compiles for those who depend on the library, what does not, and
//! which warning the compiler gives.
//!
//! `TRYBUILD=overwrite cargo test --test stranger` writes the `.stderr` files anew.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::process::Command;

use smallest_atoms::testing::FakeAtoms;

const README: &str = include_str!("../README.md");
const FIRST_CALL: &str = include_str!("stranger/first_call.rs");

/// The crate's first program reads its key from the environment, which belongs to a process:
/// this test runs itself again, with the fake service's key.
#[tokio::test(flavor = "multi_thread")]
async fn a_strangers_crate() {
    const CHILD: &str = "SMALLEST_ATOMS_STRANGER";
    if std::env::var_os(CHILD).is_some() {
        return run_cases();
    }
    let fake = FakeAtoms::start().await.expect("loopback is there");
    fake.add_draft("your-agent-id", "your-draft-id", serde_json::json!({}));
    let mut command = Command::new(std::env::current_exe().expect("a test has a file"));
    command.args(["a_strangers_crate", "--exact", "--nocapture"]).env(CHILD, "1");
    command.env("SMALLEST_API_KEY", fake.api_key()).env("SMALLEST_BASE_URL", fake.base_url());
    let status = tokio::task::spawn_blocking(move || command.status());
    let status = status.await.expect("the task ends").expect("the test runs again");
    assert!(status.success(), "the cases failed, see above");
    let draft = fake.draft("your-agent-id", "your-draft-id").expect("the draft is there");
    assert_eq!(draft.config["firstMessage"], "Hello! How can I help you?");
    assert_eq!(draft.config["singlePromptConfig"]["tools"][0]["name"], "hang_up");
}

fn run_cases() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/stranger/first_call.rs");
    cases.pass("tests/stranger/current.rs");
    cases.compile_fail("tests/stranger/deprecated_operation.rs");
    cases.compile_fail("tests/stranger/deprecated_fields.rs");
    cases.compile_fail("tests/stranger/whole_struct.rs");
}

#[test]
fn the_first_call_is_the_readmes_word_for_word() {
    let block = README.split("```rust,no_run\n").nth(1).and_then(|rest| rest.split("```").next());
    assert_eq!(FIRST_CALL, format!("#![deny(warnings)]\n\n{}", block.expect("there is one")));
}
