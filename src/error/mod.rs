//! What can go wrong with a call.

mod access;
mod excerpt;
mod failure;
mod kind;
mod known;
mod opaque;
mod show;

pub(crate) use failure::Failure;
pub use kind::ErrorKind;
pub use known::Conflict;
pub use opaque::Error;

use opaque::Kind;
