//! What changed of the format and the default of a field or a parameter.

use super::{Bump, Change, Kind, words};
use crate::api::About;

pub(super) fn compare(item: &str, was: &About, is: &About) -> impl Iterator<Item = Change> {
    let format = |about: &About| about.format.clone();
    let format = (was.format != is.format).then(|| {
        Change::new(Kind::FormatChanged, Bump::Patch, item, "is of another format")
            .note("its Rust type is the same")
            .words(format(was), format(is))
    });
    let default = |about: &About| about.default.as_ref().map(words::of);
    let default_changed = (was.default != is.default).then(|| {
        Change::new(Kind::DefaultChanged, Bump::Patch, item, "has another default")
            .note("the service applies it to what is left out; the library never sends it")
            .words(default(was), default(is))
    });
    format.into_iter().chain(default_changed)
}
