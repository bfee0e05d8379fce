//! What is nested too deep to be sent, and to be looked into.

use crate::model::{DEEPEST, EXPECTED, View, is_within};
use crate::path::Path;
use crate::report::{Finding, FindingCode, Severity};

/// Returns whether a value stands too deep to be looked into. Where the check looks at each item or
/// member by itself it is asked again, anywhere else all of the value is judged.
pub(super) fn is_too_deep(view: &View<'_>, path: Path<'_>) -> bool {
    match view {
        View::Model(_) => path.depth() >= DEEPEST,
        View::List(list) if list.is_checked() => path.depth() >= DEEPEST,
        View::Map(entries) if entries.is_checked() => path.depth() >= DEEPEST,
        View::List(_) | View::Map(_) | View::Foreign(..) => has_too_deep(*view, path),
        _ => false,
    }
}

/// Returns whether anything in a value stands too deep.
pub(super) fn has_too_deep(view: View<'_>, path: Path<'_>) -> bool {
    !is_within(view, DEEPEST.saturating_sub(path.depth()))
}

/// Makes the finding that something stands too deep.
pub(super) fn finding(path: String) -> Finding {
    Finding {
        code: FindingCode::Unsendable,
        severity: Severity::Error,
        path,
        expected: EXPECTED.into(),
        found: "more".to_owned(),
        basis: "what is deeper is read neither here nor by most services".into(),
        deprecated: None,
    }
}
