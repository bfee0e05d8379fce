//! Reads an answer of failure as its page documents it.
#![allow(missing_docs)]

use smallest_atoms::{Error, errors};

pub fn is_invalid(error: &Error) -> bool {
    matches!(error.documented(), Some(errors::UpdateAgent::Status400(_)))
}
