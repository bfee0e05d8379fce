//! From the API and progenitor's types to the code of the client.

mod answers;
mod bounds;
mod calls;
mod constructors;
mod groups;
mod models;
mod tables;
mod unions;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Type;

use crate::api::{About, Api, Bound, Model, Others};
use crate::prose::{code, doc};
use crate::rules::Rules;
use crate::rust_types::RustTypes;
use crate::visible::{acts, visible};

/// Returns the code: the module of models, the module of calls, and the client's methods.
pub(crate) fn adapt(api: &Api, types: &RustTypes, rules: &Rules) -> TokenStream {
    let models = api.models.iter().map(|model| models::model(model, types, api, rules));
    let calls = api.operations.iter().zip(&types.operations);
    let calls = calls.map(|(operation, types)| calls::call(operation, types, api));
    let both = || api.operations.iter().zip(&types.operations);
    let successes = both().filter_map(|(operation, types)| answers::successes(operation, types));
    let failures = both().filter_map(|(operation, types)| answers::failures(operation, types));
    let methods = groups::methods(api);
    let index = groups::index(api);
    quote! {
        /// The models of the documented API.
        pub mod types {
            #(#models)*
        }

        #index
        pub mod calls {
            #[allow(unused_imports)]
            use super::{answers, types};

            #(#calls)*
        }

        /// What operations answer on success that have several forms of it, by status.
        pub mod answers {
            #[allow(unused_imports)]
            use super::types;

            #(#successes)*
        }

        /// What operations answer on failure, by status.
        pub mod errors {
            #[allow(unused_imports)]
            use super::types;

            #(#failures)*
        }

        #methods
    }
}

/// Returns a name as an identifier; names have been made fit by `names`.
fn ident(name: &str) -> proc_macro2::Ident {
    proc_macro2::Ident::new(name, proc_macro2::Span::call_site())
}

/// Returns the text as a doc comment, an attribute for each line.
fn doc_comment(text: &str) -> TokenStream {
    // A lone carriage return, a null and a mark that turns the text round are no Rust there.
    let lines = text.lines().flat_map(|line| line.split('\r'));
    let lines = lines.skip_while(|line| line.is_empty()).map(|line| match line {
        "" => String::new(),
        line => format!(" {line}").replace(acts, " "),
    });
    quote! { #(#[doc = #lines])* }
}

/// Returns the paragraphs that are not empty, as one doc comment.
fn paragraphs<const N: usize>(parts: [String; N]) -> TokenStream {
    let parts = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    doc_comment(&parts.join("\n\n"))
}

/// Returns what the page says of a field or a parameter, then what it says of it in other ways.
fn described(about: &About, wire: &str, name: &str, required: bool, nullable: bool) -> TokenStream {
    let mut facts = Vec::new();
    if wire != name {
        facts.push(format!("JSON name: {}.", code(wire)));
    }
    if required {
        facts.push("Required by the page.".to_owned());
    }
    if nullable {
        facts.push("`Some(None)` is JSON's null.".to_owned());
    }
    if let Some(format) = &about.format {
        facts.push(format!("Format: {}.", code(format)));
    }
    // The format of the value itself is told already.
    let bounds = about.bounds.iter().filter(|bound| !matches!(bound, Bound::Format(_)));
    facts.extend(bounds.map(sentence));
    if let Some(pattern) = &about.pattern {
        facts.push(format!("Pattern, which is not checked: {}.", code(pattern)));
    }
    if let Some(default) = &about.default {
        facts.push(format!("The service's default: {}.", code(&default.to_string())));
    }
    paragraphs([doc(&about.prose), facts.join(" ")])
}

/// Returns what the page says of a model.
fn about(model: &Model, others: Option<&Type>) -> TokenStream {
    let name = format!("The schema {} of the pages.", code(&model.schema));
    let others = match (&model.others, others) {
        (Others::None, _) => Some("The page allows no other members.".to_owned()),
        (Others::Like { bounds, .. }, Some(ty)) => Some(of_others(bounds, ty)),
        _ => None,
    };
    let facts = others.into_iter().chain(model.bounds.iter().map(sentence)).collect::<Vec<_>>();
    paragraphs([doc(&model.prose), facts.join(" "), name])
}

/// Says what the members are that no field holds.
fn of_others(bounds: &[Bound], ty: &Type) -> String {
    let bounds = bounds.iter().map(|bound| format!(", {bound}")).collect::<String>();
    let ty = quote! { #ty }.to_string().replace(' ', "").replace("::std::collections::", "");
    format!("Every other member is to be read as {}{bounds}.", code(&ty))
}

/// Returns what a bound says, as a sentence.
fn sentence(bound: &Bound) -> String {
    let text = bound.to_string();
    let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
    format!("{}{rest}.", first.to_uppercase())
}

/// Returns the attribute that makes the compiler warn.
fn deprecated(note: Option<&String>) -> Option<TokenStream> {
    note.map(|note| match note.as_str() {
        "" => quote! { #[deprecated] },
        note => {
            let note = visible(note);
            quote! { #[deprecated(note = #note)] }
        }
    })
}

/// Returns the type of a value that may be null, or of one that may not.
fn or_null(nullable: bool, ty: &Type) -> TokenStream {
    if nullable {
        quote! { Option<#ty> }
    } else {
        quote! { #ty }
    }
}

/// Returns an `Option` as an expression.
fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}
