//! What changed of the format, the pattern, the default and the bounds of a field or a parameter.

use super::{Bump, Change, Kind, words};
use crate::api::{About, Bound};

/// Compares what two pages say; `is_sent` where requests have it.
pub(super) fn compare(
    item: &str,
    was: &About,
    is: &About,
    is_sent: bool,
) -> impl Iterator<Item = Change> {
    let format = |about: &About| about.format.clone();
    let is_checked = is_sent && is.bounds.iter().any(is_format);
    let format = (was.format != is.format).then(|| {
        Change::new(Kind::FormatChanged, Bump::Patch, item, "is of another format")
            .note(match is_checked {
                true => "its Rust type is the same; the check warns of what is not of it",
                false => "its Rust type is the same",
            })
            .words(format(was), format(is))
    });
    let pattern = (was.pattern != is.pattern).then(|| {
        Change::new(Kind::FormatChanged, Bump::Patch, item, "is of another pattern")
            .note("it is told, and not checked")
            .words(was.pattern.clone(), is.pattern.clone())
    });
    let default = |about: &About| about.default.as_ref().map(words::of);
    let default_changed = (was.default != is.default).then(|| {
        Change::new(Kind::DefaultChanged, Bump::Patch, item, "has another default")
            .note("the service applies it to what is left out; the library never sends it")
            .words(default(was), default(is))
    });
    // The format is compared already.
    let others = |about: &About| about.bounds.iter().filter(|b| !is_format(b)).cloned().collect();
    let (had, has): (Vec<_>, Vec<_>) = (others(was), others(is));
    let bounds = bounds(item, &had, &has, is_sent);
    format.into_iter().chain(pattern).chain(default_changed).chain(bounds)
}

fn is_format(bound: &Bound) -> bool {
    matches!(bound, Bound::Format(_))
}

/// Compares bounds: those of which some value falls out are refused by the check.
pub(super) fn bounds(item: &str, was: &[Bound], is: &[Bound], is_sent: bool) -> Option<Change> {
    if was == is {
        return None;
    }
    let of = |bump| Change::new(Kind::BoundsChanged, bump, item, "has other bounds");
    let change = if !is_sent {
        of(Bump::None).note("no request has it, and answers are not checked")
    } else if refuses_more(was, is) {
        of(Bump::Major).refusing("it compiles, but the check may refuse what was sent before")
    } else {
        of(Bump::Patch).note("the check refuses nothing that was sent before")
    };
    Some(change.words(told(was), told(is)))
}

/// Returns whether a value that was within the bounds is refused; one that is not listed, or not of a
/// format, is not.
pub(super) fn refuses_more(was: &[Bound], is: &[Bound]) -> bool {
    is.iter().any(|bound| match bound {
        Bound::Listed(_) | Bound::Format(_) => false,
        Bound::Each(inner) => {
            let was = was.iter().find_map(|was| match was {
                Bound::Each(inner) => Some(inner.as_slice()),
                _ => None,
            });
            refuses_more(was.unwrap_or_default(), inner)
        }
        bound => !was.iter().any(|was| was.implies(bound)),
    })
}

fn told(bounds: &[Bound]) -> Option<String> {
    let bounds = bounds.iter().map(Bound::to_string).collect::<Vec<_>>();
    (!bounds.is_empty()).then(|| bounds.join("; "))
}
