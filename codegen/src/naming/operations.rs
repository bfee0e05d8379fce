//! Names the operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{EDIT, operation_key};
use crate::context::Context;
use crate::names::{Names, pascal, snake, without_parenthesis};
use crate::notes::RUST;
use crate::pointer::each_operation;

const EDIT_ONE: &str = "give the operation another name in `names.toml`";

/// The methods that the library's client has beside those of the pages.
const OF_CLIENT: [&str; 9] =
    ["budget", "builder", "checking", "clone", "from_env", "limits", "request", "secret", "warned"];

/// Which of an operation's names has all in it but the method.
const WITH_PARAMETERS: usize = 3;

struct Wanted {
    pointer: String,
    key: String,
    /// The locked name.
    locked: Option<String>,
    /// The title, and what tells the operation from others of that title, the best first.
    names: Vec<String>,
    /// Which of them it has.
    level: usize,
}

impl Wanted {
    fn name(&self) -> &str {
        self.locked.as_ref().or(self.names.get(self.level)).map_or("", String::as_str)
    }

    /// The name of the call's type, where more names are the same.
    fn ty(&self) -> String {
        pascal(self.name())
    }

    /// Who of several keeps a name: a lock goes before a title, and a title before all else.
    fn rank(&self) -> usize {
        if self.locked.is_some() { 0 } else { self.level + 1 }
    }

    fn is_of_client(&self) -> bool {
        self.locked.is_none() && OF_CLIENT.contains(&self.name())
    }

    /// Takes the next name, and returns whether there is one.
    fn go_on(&mut self) -> bool {
        let goes_on = self.locked.is_none() && self.level + 1 < self.names.len();
        self.level += usize::from(goes_on);
        goes_on
    }
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
    // The order of the pages must not matter.
    wanted.sort_by(|a, b| a.key.cmp(&b.key));
    tell_apart(&mut wanted);
    number(&mut wanted);
    check_locks(&wanted, context);
    for operation in wanted {
        let name = operation.name().to_owned();
        if operation.rank() > 1 {
            let told = format!(
                "called `{name}`, for its title names something else too; a line in names.toml keeps a name when more join"
            );
            context.note(&operation.pointer, &told);
        }
        names.operations.insert(operation.key, name);
    }
    each_operation(document, &mut |at, operation| {
        if let Some(name) = names.operations.get(&operation_key(at))
            && let Some(operation) = operation.as_object_mut()
        {
            operation.insert(RUST.to_owned(), json!(name));
        }
    });
}

/// Gives operations of one name the next of their names, until all differ or there are no more.
fn tell_apart(wanted: &mut [Wanted]) {
    loop {
        let mut changed = false;
        let yielding = yielding(wanted);
        for (operation, yields) in wanted.iter_mut().zip(yielding) {
            changed |= yields && operation.go_on();
        }
        if !changed {
            return;
        }
    }
}

/// Returns of each operation whether it leaves its name to others: one that has it by a lock, or alone
/// by its title, keeps it.
fn yielding(wanted: &[Wanted]) -> Vec<bool> {
    let mut ranks = BTreeMap::<String, Vec<usize>>::new();
    for operation in wanted {
        ranks.entry(operation.ty()).or_default().push(operation.rank());
    }
    let yields = |operation: &Wanted| {
        let ranks = ranks.get(&operation.ty()).into_iter().flatten();
        // It stands among those itself.
        ranks.filter(|rank| **rank <= operation.rank()).count() > 1 || operation.is_of_client()
    };
    wanted.iter().map(yields).collect()
}

/// Tells by numbers, in the order of methods and paths, what nothing else tells apart.
fn number(wanted: &mut [Wanted]) {
    let yielding = yielding(wanted);
    let kept = wanted.iter().zip(&yielding).filter(|(o, yields)| o.locked.is_some() || !**yields);
    let mut taken = kept.map(|(operation, _)| operation.ty()).collect::<BTreeSet<_>>();
    for (operation, yields) in wanted.iter_mut().zip(yielding) {
        if operation.locked.is_some() || !yields {
            continue;
        }
        let name = operation.names.get(WITH_PARAMETERS).cloned().unwrap_or_default();
        let numbered = (2..).map(|number: usize| format!("{name}_{number}"));
        let mut all = std::iter::once(name.clone()).chain(numbered);
        let is_free = |n: &String| !taken.contains(&pascal(n)) && !OF_CLIENT.contains(&&**n);
        if let Some(free) = all.find(is_free) {
            taken.insert(pascal(&free));
            operation.level = operation.names.len();
            operation.names.push(free);
        }
    }
}

/// Reports locks that hold no name, one of the client's own, or one that another lock holds.
fn check_locks(wanted: &[Wanted], context: &mut Context<'_>) {
    let mut taken = BTreeMap::<String, &str>::new();
    for operation in wanted {
        let Some(name) = &operation.locked else { continue };
        let (at, key) = (&operation.pointer, &operation.key);
        if snake(name) != *name {
            let message = format!("expected a Rust name in snake case for `{key}`, found `{name}`");
            context.error(at, message, "correct it in `names.toml`");
        }
        if OF_CLIENT.contains(&name.as_str()) {
            context.error(at, format!("the client has a method `{name}` of its own"), EDIT_ONE);
        }
        let ty = operation.ty();
        if let Some(other) = taken.get(&ty) {
            let message = format!("the calls of `{other}` and `{key}` are both `{ty}` in Rust");
            context.error(at, message, EDIT);
        }
        taken.insert(ty, key);
    }
}

/// The rule: the title without its parenthesis; what comes behind is for titles that are not alone.
fn want(pointer: &str, operation: &Value, locks: &Names) -> Wanted {
    let key = operation_key(pointer);
    let text = |key: &str| operation.get(key).and_then(Value::as_str).map(without_parenthesis);
    let title = text("summary")
        .into_iter()
        .chain(text("operationId"))
        .chain([key.clone()])
        .find(|title| title.chars().any(char::is_alphabetic))
        .unwrap_or_default();
    let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
    let tag = tag.strip_prefix("subpackage_").unwrap_or(tag);
    let (place, parameters) = parts(&key);
    let of_place = joined(&title, "of", &place);
    let mut names = [
        title.clone(),
        format!("{tag} {title}"),
        of_place.clone(),
        joined(&of_place, "by", &parameters),
        key.clone(),
    ]
    .map(|name| snake(&name));
    if OF_CLIENT.contains(&names[0].as_str()) {
        // Of such a title, one word, the method tells more.
        names.swap(2, 4);
    }
    Wanted {
        pointer: pointer.to_owned(),
        locked: locks.operations.get(&key).cloned(),
        names: names.into(),
        level: 0,
        key,
    }
}

/// Returns the words of an operation's path, and the names of what is put in it.
fn parts(key: &str) -> (String, String) {
    let path = key.split_once(' ').map_or("", |(_, path)| path);
    let (mut place, mut parameters) = (Vec::new(), Vec::new());
    for part in path.split('{') {
        match part.split_once('}') {
            Some((parameter, rest)) => {
                parameters.push(parameter);
                place.push(rest);
            }
            None => place.push(part),
        }
    }
    (place.join(" "), parameters.join(" and "))
}

/// Joins two names by a word, unless there is no second.
fn joined(name: &str, word: &str, other: &str) -> String {
    match other.chars().any(char::is_alphanumeric) {
        true => format!("{name} {word} {other}"),
        false => name.to_owned(),
    }
}
