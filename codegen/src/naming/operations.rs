//! Names the operations.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{EDIT, RUST, operation_key};
use crate::names::{Names, pascal, snake, without_parenthesis};
use crate::pointer::each_operation;
use crate::repair::Context;

const EDIT_ONE: &str = "give the operation another name in `names.toml`";

/// The methods that the library's client has beside those of the pages.
const OF_CLIENT: [&str; 8] =
    ["builder", "checking", "clone", "from_env", "limits", "request", "secret", "warned"];

struct Wanted {
    pointer: String,
    key: String,
    name: String,
    title: String,
    tag: String,
    /// Whether another operation has its title.
    is_told_apart: bool,
}

/// Names every operation.
pub(super) fn name(
    document: &mut Value,
    locks: &Names,
    names: &mut Names,
    context: &mut Context<'_>,
) {
    let mut wanted = Vec::new();
    each_operation(document, &mut |at, operation| wanted.push(want(at, operation, locks)));
    // Equal titles, and the client's own names, are told apart by their tags, and where those are
    // equal by method and path.
    for further in
        [|o: &Wanted| snake(&format!("{} {}", o.tag, o.title)), |o: &Wanted| snake(&o.key)]
    {
        let uses = uses(&wanted);
        for operation in &mut wanted {
            let locked = locks.operations.contains_key(&operation.key);
            let is_taken = OF_CLIENT.contains(&&*operation.name)
                || uses.get(&pascal(&operation.name)).is_some_and(|uses| *uses > 1);
            if !locked && is_taken {
                operation.name = further(operation);
                operation.is_told_apart = true;
            }
        }
    }
    let mut taken = BTreeMap::<String, String>::new();
    for operation in wanted {
        if snake(&operation.name) != operation.name {
            let message = format!(
                "expected a Rust name in snake case for `{}`, found `{}`",
                operation.key, operation.name
            );
            context.error(&operation.pointer, message, "correct it in `names.toml`");
        }
        if OF_CLIENT.contains(&operation.name.as_str()) {
            let message = format!("the client has a method `{}` of its own", operation.name);
            context.error(&operation.pointer, message, EDIT_ONE);
        }
        if operation.is_told_apart {
            let told = format!(
                "called `{}`, for its title names something else too; a line in names.toml keeps a name when more join",
                operation.name
            );
            context.note(&operation.pointer, &told);
        }
        // The call's type has the same name in upper camel case, where more names are the same.
        let ty = pascal(&operation.name);
        if let Some(other) = taken.insert(ty.clone(), operation.key.clone()) {
            let message =
                format!("the calls of `{other}` and `{}` are both `{ty}` in Rust", operation.key);
            context.error(&operation.pointer, message, EDIT);
        }
        names.operations.insert(operation.key, operation.name);
    }
    each_operation(document, &mut |at, operation| {
        if let Some(name) = names.operations.get(&operation_key(at))
            && let Some(operation) = operation.as_object_mut()
        {
            operation.insert(RUST.to_owned(), json!(name));
        }
    });
}

/// Returns how many operations have each name, as the type of a call has it.
fn uses(wanted: &[Wanted]) -> BTreeMap<String, usize> {
    let mut uses = BTreeMap::new();
    for operation in wanted {
        *uses.entry(pascal(&operation.name)).or_default() += 1;
    }
    uses
}

/// The rule: the title without its parenthesis; with the tag in front where two would collide.
fn want(pointer: &str, operation: &Value, locks: &Names) -> Wanted {
    let key = operation_key(pointer);
    let text = |key: &str| operation.get(key).and_then(Value::as_str).map(without_parenthesis);
    let title = text("summary")
        .into_iter()
        .chain(text("operationId"))
        .chain([key.clone()])
        .find(|title| title.chars().any(char::is_alphabetic))
        .map(|title| snake(&title))
        .unwrap_or_default();
    let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
    let tag = tag.strip_prefix("subpackage_").unwrap_or(tag);
    Wanted {
        pointer: pointer.to_owned(),
        name: locks.operations.get(&key).cloned().unwrap_or_else(|| title.clone()),
        title,
        tag: tag.to_owned(),
        is_told_apart: false,
        key,
    }
}
