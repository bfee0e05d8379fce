//! What is to be taken: from the command line, or everything that is known.
//!
//! | what | module |
//! |---|---|
//! | a place of text, and reading it | `location` |
//! | what is expected there | `request` |
//! | the sources that the command line names | `named` |
//! | every source that is known, again | `known` |
//! | the pages that an index lists | `index` |
//! | the pages of a folder, for sources that are known | `offline` |
//! | reading it all, and what came of it | `gather`, `gathered` |

mod gather;
mod gathered;
mod index;
mod known;
mod location;
mod named;
mod offline;
mod request;

pub use gather::gather;
pub use gathered::Gathered;
