//! The hash that pins a vendored file.

use sha2::{Digest, Sha256};

/// Returns the SHA-256 of a text's bytes, in hexadecimal.
#[must_use]
pub fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
