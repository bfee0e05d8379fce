//! How deep JSON may be nested. What walks a model calls itself for each level, and the stack has an
//! end: so does the depth, wherever the value came from.

use super::base::{Json, View};
use super::members::each_member;

/// How many objects and lists may stand in one another: as many as `serde_json` reads.
pub(crate) const DEEPEST: usize = 127;

/// What is expected of a value that is nested deeper.
pub(crate) const EXPECTED: &str = "at most 127 levels of objects and lists in one another";

/// Returns whether a value has so many levels at most.
pub(crate) fn is_within(view: View<'_>, levels: usize) -> bool {
    let left = levels.checked_sub(1);
    match view {
        View::List(list) => left.is_some_and(|left| list.items().all(|item| is_within(item, left))),
        View::Map(entries) => left.is_some_and(|left| entries.are_within(left)),
        View::Model(model) => left.is_some_and(|left| {
            let mut visit = |_: &str, value: &View<'_>| {
                if is_within(*value, left) { Ok(()) } else { Err(()) }
            };
            each_member(model, &mut visit).is_ok()
        }),
        View::Foreign(value, _) => is_within(value.view(), levels),
        _ => true,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
#[allow(dead_code, unreachable_pub, reason = "a model has setters, and is public elsewhere")]
mod tests {
    use std::collections::BTreeMap;
    use std::mem::forget;

    use serde_json::{Map, Value, json};

    use super::{DEEPEST, EXPECTED};
    use crate::confined::confined;
    use crate::report::FindingCode;
    use crate::schema::{Bound, Field, Others, Schema};
    use crate::types::{DraftConfigRequest, Tool};
    use crate::{Report, Validate};

    #[derive(Clone, Default)]
    struct Node {
        next: Option<Box<Node>>,
        list: Option<Vec<Node>>,
        map: Option<BTreeMap<String, Node>>,
        choice: Option<Choice>,
        any: Option<Value>,
        extra: Map<String, Value>,
    }

    impl Node {
        const SCHEMA: &'static Schema = &Schema::new(
            "Node",
            "Node",
            &[
                Field::new("next"),
                Field::new("list").bounds(&[Bound::Distinct]),
                Field::new("map"),
                Field::new("choice"),
                Field::new("any"),
            ],
            &[],
        )
        .others(Others::Like(crate::validate::like::<Vec<Node>>, &[Bound::Distinct]));
    }

    crate::model::model! {
        Node {
            0 next: Box<Node>, 1 list: Vec<Node>, 2 map: BTreeMap<String, Node>, 3 choice: Choice,
            4 any: Value,
        }
    }

    #[derive(Clone)]
    enum Choice {
        Node(Box<Node>),
        Nodes(Vec<Node>),
        Number(f64),
        Other(Value),
    }

    crate::model::union! {
        Choice (None) { Node(Box<Node>) = [], Nodes(Vec<Node>) = [], Number(f64) = [], }
    }

    /// Puts one node into another.
    type Around = fn(Node) -> Node;

    /// Every way of a model into itself, with the levels that it takes.
    const WAYS: [(usize, Around); 5] = [
        (1, |node| Node::default().next(Box::new(node))),
        (2, |node| Node::default().list(vec![node])),
        (2, |node| Node::default().map(BTreeMap::from([("a".to_owned(), node)]))),
        (1, |node| Node::default().choice(Choice::Node(Box::new(node)))),
        (2, |node| Node::default().choice(Choice::Nodes(vec![node]))),
    ];

    /// Every way of JSON into a model, with the levels that it takes.
    const PLACES: [fn(Value) -> Node; 5] = [
        |value| Node::default().any(value),
        |value| Node::default().choice(Choice::Other(value)),
        // In the place of a field, in that of a list of them, and under no name of any.
        |value| with_extra("next", value),
        |value| with_extra("list", value),
        |value| with_extra("other", value),
    ];

    fn with_extra(name: &str, value: Value) -> Node {
        Node { extra: Map::from_iter([(name.to_owned(), value)]), ..Node::default() }
    }

    fn nested(levels: usize, innermost: Node, around: Around) -> Node {
        (0..levels).fold(innermost, |node, _| around(node))
    }

    /// Returns JSON of so many levels: of lists, objects, or lists of objects.
    fn json_of(levels: usize, kind: usize) -> Value {
        (0..levels).fold(json!(1), |value, level| match kind {
            0 => Value::Array(vec![value]),
            1 => Value::Object(Map::from_iter([("next".to_owned(), value)])),
            _ if level % 2 == 0 => Value::Object(Map::from_iter([("list".to_owned(), value)])),
            _ => Value::Array(vec![value]),
        })
    }

    fn too_deep(report: &Report) -> usize {
        report.errors().filter(|found| found.expected() == EXPECTED).count()
    }

    /// Drops a node as deep as may be: what Rust does by itself takes stack for each level.
    fn dismantle(node: Node) {
        let mut left = vec![node];
        while let Some(mut node) = left.pop() {
            left.extend(node.next.take().map(|next| *next));
            left.extend(node.list.take().into_iter().flatten());
            left.extend(node.map.take().into_iter().flat_map(BTreeMap::into_values));
            match node.choice.take() {
                Some(Choice::Node(node)) => left.push(*node),
                Some(Choice::Nodes(nodes)) => left.extend(nodes),
                other => forget(other),
            }
            forget((node.any.take(), std::mem::take(&mut node.extra)));
        }
    }

    /// Looks at a node in each way that there is.
    fn is_looked_at(node: Node, same: Node, other: Node, is_within: bool) {
        let report = node.validate();
        assert_eq!(too_deep(&report), usize::from(!is_within), "{report}");
        let is_unsendable = report.errors().any(|found| found.code() == FindingCode::Unsendable);
        assert_eq!(is_unsendable, !is_within);
        drop(serde_json::to_string(&report).unwrap());
        for shown in [format!("{node:?}"), format!("{node:#?}")] {
            assert_eq!(shown.contains('…'), !is_within, "{shown}");
        }
        assert!(node == same && node != other);
        match serde_json::to_string(&node) {
            Ok(text) if is_within => {
                let read = serde_json::from_str::<Node>(&text).unwrap();
                assert!(serde_json::to_string(&read).unwrap() == text);
                drop((read.validate(), format!("{read:?}"), read == node));
            }
            Err(error) if !is_within => {
                assert_eq!(error.to_string(), format!("expected {EXPECTED}, found more"));
            }
            written => panic!("{written:?}"),
        }
        [node, same, other].into_iter().for_each(dismantle);
    }

    #[test]
    fn a_model_may_be_as_deep_as_it_is_read_and_no_deeper() {
        confined(
            module_path!(),
            "a_model_may_be_as_deep_as_it_is_read_and_no_deeper",
            1024,
            || {
                for (levels, around) in WAYS {
                    for depth in [120, DEEPEST, DEEPEST + levels, 20_000, 100_000] {
                        let node = || nested((depth - 1) / levels, Node::default(), around);
                        let innermost = Node::default().any(1);
                        let other = nested((depth - 1) / levels, innermost, around);
                        is_looked_at(node(), node(), other, depth <= DEEPEST);
                    }
                }
            },
        );
    }

    #[test]
    fn json_in_a_model_may_be_as_deep_and_no_deeper() {
        confined(module_path!(), "json_in_a_model_may_be_as_deep_and_no_deeper", 1024, || {
            for (place, kind) in
                PLACES.iter().flat_map(|place| (0..3).map(move |kind| (place, kind)))
            {
                for depth in [120, DEEPEST, DEEPEST + 1, 20_000, 100_000] {
                    let node = || place(json_of(depth - 1, kind));
                    is_looked_at(node(), node(), place(json!(1)), depth <= DEEPEST);
                }
            }
        });
    }

    /// A model that takes much of the stack when it is read.
    #[derive(Clone, Default)]
    struct Wide {
        next: Option<Box<Wide>>,
        list: Option<Vec<Wide>>,
        choice: Option<WideChoice>,
        tool: Option<Tool>,
        config: Option<DraftConfigRequest>,
        other: Option<DraftConfigRequest>,
        extra: Map<String, Value>,
    }

    impl Wide {
        const SCHEMA: &'static Schema = &Schema::new(
            "Wide",
            "Wide",
            &[
                Field::new("next"),
                Field::new("list"),
                Field::new("choice"),
                Field::new("tool"),
                Field::new("config"),
                Field::new("other"),
            ],
            &[],
        );
    }

    crate::model::model! {
        Wide {
            0 next: Box<Wide>, 1 list: Vec<Wide>, 2 choice: WideChoice, 3 tool: Tool,
            4 config: DraftConfigRequest, 5 other: DraftConfigRequest,
        }
    }

    #[derive(Clone)]
    enum WideChoice {
        Wide(Box<Wide>),
        Other(Value),
    }

    crate::model::union! { WideChoice (None) { Wide(Box<Wide>) = [], } }

    /// The stack of a test's thread is that of a thread of tokio's: 2 MiB.
    #[test]
    fn a_large_model_is_read_as_deep_as_any() {
        confined(module_path!(), "a_large_model_is_read_as_deep_as_any", 1024, || {
            for (begin, levels) in [("{\"next\":", 1), ("{\"list\":[", 2), ("{\"choice\":", 1)] {
                let times = DEEPEST / levels;
                let end = if levels == 2 { "]}" } else { "}" };
                let innermost = if levels == 2 { "" } else { "null" };
                let text = format!("{}{innermost}{}", begin.repeat(times), end.repeat(times));
                let read = serde_json::from_str::<Wide>(&text).unwrap();
                let tree = serde_json::from_str::<Value>(&text).unwrap();
                let of_tree = serde_json::from_value::<Wide>(tree).unwrap();
                assert!(read == of_tree.clone() && too_deep(&read.validate()) == 0);
                assert!(!format!("{of_tree:#?}").contains('…'));
                assert_eq!(serde_json::to_string(&read).unwrap(), text);
            }
        });
    }
}
