//! The report for programs.
//!
//! ```json
//! {
//!   "version": 1,
//!   "bump": "major",
//!   "changes": [
//!     {
//!       "kind": "field-removed",
//!       "bump": "major",
//!       "compiles": false,
//!       "item": "types::Tool::timeout",
//!       "what": "is gone",
//!       "notes": [],
//!       "becomes": null,
//!       "direction": "request",
//!       "operations": ["edit_draft_config"],
//!       "file": "spec/edit-draft-config.yaml",
//!       "pointer": "/components/schemas/Tool/properties/timeout",
//!       "old": "type: integer",
//!       "new": null
//!     }
//!   ],
//!   "removals": ["`types::Tool::timeout` is gone (type: integer)"]
//! }
//! ```
//!
//! The most serious change goes first. `bump` is `none`, `patch`, `minor` or `major`; `compiles`
//! says whether code that used the item compiles all the same; `direction`
//! is `request`, `answer`, `request and answer`, `unused` or null; `becomes` is the path that a
//! renamed item has now; `old` and `new` are the page's own words or null; `file` and `pointer`
//! are empty where there is no one place. Members and kinds may be added; another meaning or a
//! lost member gives another `version`.

use serde_json::{Value, json};
use smallest_atoms_codegen::{Change, Changes};

const VERSION: u32 = 1;

pub(super) fn render(changes: &Changes) -> String {
    let report = json!({
        "version": VERSION,
        "bump": changes.bump().as_str(),
        "changes": changes.iter().map(one).collect::<Vec<_>>(),
        "removals": changes.removals().collect::<Vec<_>>(),
    });
    format!("{report:#}\n")
}

fn one(change: &Change) -> Value {
    json!({
        "kind": change.kind.as_str(),
        "bump": change.bump.as_str(),
        "compiles": change.compiles,
        "item": change.item,
        "what": change.what,
        "notes": change.notes,
        "becomes": change.becomes,
        "direction": change.direction.map(|direction| direction.as_str()),
        "operations": change.operations,
        "file": change.place.file,
        "pointer": change.place.pointer,
        "old": change.old,
        "new": change.new,
    })
}
