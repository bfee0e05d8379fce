//! What changed between two states of the pages, in the terms of the Rust API.
//!
//! Both states are generated. What the pages say is compared as plain data (`Api`), and what
//! became of a Rust item is read from the generated code (`surface`): a verdict on what compiles
//! is never a guess from the pages.
//!
//! | what | module |
//! |---|---|
//! | the result as plain data | `change` |
//! | one state, its code, and who uses which model | `side`, `surface`, `uses` |
//! | what of the old is what of the new | `matching` |
//! | operations, their arguments and answers | `operations`, `arguments`, `answers`, `authentication` |
//! | models, their fields and values | `models`, `pair`, `fields`, `values`, `about` |
//! | prose, and the sentences in it that state rules | `prose`, `sentences` |
//! | what became deprecated | `deprecations` |
//! | rules and repairs | `rules` |
//! | what the code says and nothing above does | `leftovers` |

mod about;
mod answers;
mod arguments;
mod authentication;
mod change;
mod deprecations;
mod fields;
mod leftovers;
mod matching;
mod models;
mod operations;
mod pair;
mod prose;
mod rules;
mod sentences;
mod side;
mod surface;
mod uses;
mod values;
mod words;

pub use change::{Bump, Change, Changes, Kind, Place};
pub use uses::Direction;

use matching::Matching;
use side::Side;

use crate::diagnostic::Diagnostics;
use crate::stages::Input;

/// Compares two states of the pages.
///
/// The names that `new` locks should be those that came out of `old`
/// ([`Output::names`](crate::Output::names)), as `cargo xtask update-spec` sees to; else what the
/// pages call otherwise is called otherwise in Rust too, and reported so.
///
/// # Errors
///
/// Returns every problem of either input, as [`generate`](crate::generate) does.
///
/// # Examples
///
/// ```
/// use smallest_atoms_codegen::{Bump, Input, Kind, Source, compare};
///
/// let input = |parameters: &str| {
///     let yaml = format!(
///         "{{openapi: 3.1.0, paths: {{/user: {{get: {{summary: Get user, \
///          parameters: [{parameters}], responses: {{}}}}}}}}}}"
///     );
///     let source = Source { file: "user.yaml".into(), yaml, address: None, taken: None };
///     Input { sources: vec![source], ..Input::default() }
/// };
/// let changes = compare(&input(""), &input("{name: limit, in: query}"))?;
/// assert_eq!(changes.bump(), Bump::Minor);
/// let change = changes.iter().next().unwrap();
/// assert_eq!((change.kind, change.item.as_str()), (Kind::ParameterAdded, "calls::GetUser::limit"));
/// # Ok::<(), smallest_atoms_codegen::Diagnostics>(())
/// ```
pub fn compare(old: &Input, new: &Input) -> Result<Changes, Diagnostics> {
    let (old, new) = (Side::read(old)?, Side::read(new)?);
    let matching = Matching::of(&old, &new);
    let mut changes = operations::compare(&old, &new, &matching);
    changes.extend(models::compare(&old, &new, &matching));
    changes.extend(rules::compare(&old, &new, &matching));
    changes.extend(rules::repairs(&old, &new));
    changes.extend(leftovers::compare(&old, &new, &matching, &changes));
    if changes.is_empty() {
        changes.extend(unseen(&old, &new));
    }
    Ok(Changes::of(changes))
}

/// Tells of texts that differ though nothing above does: an example, an order, a line break.
fn unseen(old: &Side<'_>, new: &Side<'_>) -> Option<Change> {
    let texts = |side: &Side<'_>| {
        let mut texts = side.input.sources.iter().map(|s| s.yaml.clone()).collect::<Vec<_>>();
        texts.sort_unstable();
        texts
    };
    let what = "have another text, in which no Rust item differs";
    let change = Change::new(Kind::Unseen, Bump::None, "pages", what);
    (texts(old) != texts(new)).then_some(change)
}
