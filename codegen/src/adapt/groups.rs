//! Operations in the groups that the pages file them under, as the reference has them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{calls, doc_comment};
use crate::api::{Api, Operation};
use crate::prose::{code, doc};

/// Returns the client's methods, one block for each group.
pub(super) fn methods(api: &Api) -> TokenStream {
    let blocks = groups(api).into_iter().map(|(tag, operations)| {
        let about = doc_comment(&format!("# {}", heading(tag)));
        let methods = operations.into_iter().map(calls::client_method);
        quote! {
            #about
            impl crate::Client {
                #(#methods)*
            }
        }
    });
    quote! { #(#blocks)* }
}

/// Returns the doc comment that lists all operations by their groups.
pub(super) fn index(api: &Api) -> TokenStream {
    let groups = groups(api).into_iter().map(|(tag, operations)| {
        let lines = operations.into_iter().map(line).collect::<Vec<_>>();
        format!("# {}\n\n{}", heading(tag), lines.join("\n"))
    });
    let groups = groups.collect::<Vec<_>>().join("\n\n");
    doc_comment(&format!("The calls of the documented operations, one type each.\n\n{groups}"))
}

fn line(operation: &Operation) -> String {
    let title = doc(&operation.title).split_whitespace().collect::<Vec<_>>().join(" ");
    let title = if title.is_empty() { title } else { format!(", {title}") };
    let deprecated = if operation.deprecated.is_some() { " *(deprecated)*" } else { "" };
    let (name, method) = (&operation.ty, &operation.name);
    format!(
        "- [`{name}`](calls::{name}), by [`{method}`](crate::Client::{method}): {}{title}{deprecated}",
        code(&operation.key)
    )
}

fn heading(tag: &str) -> String {
    if tag.is_empty() { "Operations".to_owned() } else { doc(tag) }
}

/// Returns the operations by their tags, both in the order of their names.
fn groups(api: &Api) -> Vec<(&str, Vec<&Operation>)> {
    let mut tags = api.operations.iter().map(|operation| &*operation.tag).collect::<Vec<_>>();
    tags.sort_unstable();
    tags.dedup();
    let of = |tag: &str| api.operations.iter().filter(|o| o.tag == tag).collect::<Vec<_>>();
    tags.into_iter().map(|tag| (tag, of(tag))).collect()
}
