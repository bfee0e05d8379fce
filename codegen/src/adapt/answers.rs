//! Answers: what a call returns, and an enum by status where that says more than one type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::{doc_comment, ident, or_null, paragraphs};
use crate::api::{Answer, AnswerForm, Operation, Status};
use crate::media::{EVENTS, is_range};
use crate::prose::{code, doc};
use crate::reference::target;
use crate::rust_types::Signature;

/// Returns the type of the answer; it says how the call reads it.
pub(super) fn of_success(operation: &Operation, types: &Signature) -> TokenStream {
    if operation.successes().next().is_none() {
        return quote! { () };
    }
    let Some(only) = operation.only_success() else {
        let name = ident(&operation.ty);
        return quote! { answers::#name };
    };
    type_of(operation, types, only)
}

/// Returns whether an answer may as well be empty: the page gives it no members.
pub(super) fn may_be_empty(answer: &Answer) -> bool {
    answer.schema.as_ref().is_none_or(|schema| target(schema).is_none())
}

/// Returns what the client says it reads: the media types of the page, for many a service writes
/// something else, or refuses, where it is asked for anything; and anything after those where bytes are
/// read whatever they are.
pub(super) fn accepted(operation: &Operation) -> String {
    const ANY: &str = "*/*";
    let has = |form: AnswerForm| operation.successes().any(|answer| answer.form == form);
    let stated = operation.successes().filter(|answer| answer.form != AnswerForm::Nothing);
    let mut types = stated.flat_map(|answer| answer.media_types.clone()).collect::<Vec<_>>();
    types.retain(|media_type| is_range(media_type));
    // What is read as it comes, before what comes at its end.
    types.sort_by_key(|it| (it == ANY, it != EVENTS, it.clone()));
    types.dedup();
    if has(AnswerForm::Bytes) && !types.iter().any(|media_type| media_type == ANY) {
        types.push(if types.is_empty() { ANY.to_owned() } else { format!("{ANY};q=0.1") });
    }
    if types.is_empty() { "application/json".to_owned() } else { types.join(", ") }
}

/// Returns the enum of the successes, where they are read in several ways.
pub(super) fn successes(operation: &Operation, types: &Signature) -> Option<TokenStream> {
    if operation.only_success().is_some() || operation.successes().next().is_none() {
        return None;
    }
    let about = format!("What {} answers on success, by status.", code(&operation.key));
    let answers = operation.successes().collect::<Vec<_>>();
    let is_stream =
        |answer: &&Answer| matches!(answer.form, AnswerForm::Events | AnswerForm::Bytes);
    let derived = match answers.iter().any(is_stream) {
        true => quote! { Debug },
        false => quote! { Clone, Debug, PartialEq },
    };
    let (declared, arms) = (
        declared(operation, types, &about, &derived, &answers),
        arms(&answers, |answer| {
            let variant = variant(answer.status);
            let may_be_empty = may_be_empty(answer);
            let arrive = quote! { incoming.arrived(#may_be_empty).await? };
            match answer.form {
                AnswerForm::Nothing => quote! {{
                    let ((), answer) = #arrive;
                    (Self::#variant, answer)
                }},
                _ => quote! {{
                    let (value, answer) = #arrive;
                    (Self::#variant(value), answer)
                }},
            }
        }),
    );
    let other = (!has_default(&answers)).then(|| {
        quote! {
            _ => {
                let (value, answer) = incoming.arrived(true).await?;
                (Self::Other(value), answer)
            }
        }
    });
    let name = ident(&operation.ty);
    Some(quote! {
        #declared

        impl crate::incoming::Arrived for #name {
            #[inline]
            async fn arrive(
                incoming: crate::incoming::Incoming,
            ) -> Result<(Self, crate::response::Answer), crate::Error> {
                Ok(match incoming.head().status.as_u16() {
                    #(#arms)*
                    #other
                })
            }
        }
    })
}

/// Returns the enum of the failures whose form the page documents.
pub(super) fn failures(operation: &Operation, types: &Signature) -> Option<TokenStream> {
    let answers = typed_failures(operation).collect::<Vec<_>>();
    if answers.is_empty() {
        return None;
    }
    let about = format!(
        "What {} answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.",
        code(&operation.key)
    );
    let declared = declared(operation, types, &about, &quote! { Clone }, &answers);
    let arms = arms(&answers, |answer| {
        let variant = variant(answer.status);
        let may_be_empty = may_be_empty(answer);
        quote! { #variant #may_be_empty }
    });
    let other = (!has_default(&answers)).then(|| quote! { _ => Other true, });
    let (name, key) = (ident(&operation.ty), &operation.key);
    Some(quote! {
        #declared
        crate::documented::failures! { #name #key { #(#arms)* #other } }
    })
}

fn typed_failures(operation: &Operation) -> impl Iterator<Item = &Answer> {
    operation.failures().filter(|answer| answer.form == AnswerForm::Json)
}

/// Returns the section of a doc comment that lists the answers of failure.
pub(super) fn documented_errors(operation: &Operation) -> String {
    let failures = operation.failures();
    let listed = failures.map(|answer| {
        let prose = doc(&answer.prose).split_whitespace().collect::<Vec<_>>().join(" ");
        match prose.as_str() {
            "" => format!("- `{}`", answer.status),
            prose => format!("- `{}`: {prose}", answer.status),
        }
    });
    let listed = listed.collect::<Vec<_>>();
    if listed.is_empty() {
        return String::new();
    }
    let name = &operation.ty;
    let typed = match typed_failures(operation).next() {
        Some(_) => format!("\n\nTheir forms: [`errors::{name}`](crate::errors::{name})."),
        None => String::new(),
    };
    format!("# Errors\n\nThe documented answers of failure:\n\n{}{typed}", listed.join("\n"))
}

/// Returns the declaration of an enum of answers by status.
fn declared(
    operation: &Operation,
    types: &Signature,
    about: &str,
    derived: &TokenStream,
    answers: &[&Answer],
) -> TokenStream {
    let name = ident(&operation.ty);
    let about = doc_comment(about);
    let variants = answers.iter().map(|answer| {
        let variant = variant(answer.status);
        let ty = match answer.form {
            AnswerForm::Nothing => None,
            _ => Some(type_of(operation, types, answer)).map(|ty| quote! { (#ty) }),
        };
        let status = format!("Status `{}`.", answer.status);
        let about = paragraphs([status, doc(&answer.prose)]);
        quote! { #about #variant #ty, }
    });
    let other = (!has_default(answers)).then(|| {
        quote! {
            /// A status that the page does not list, with the JSON that came.
            Other(::serde_json::Value),
        }
    });
    quote! {
        #about
        #[derive(#derived)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #other
        }
    }
}

fn has_default(answers: &[&Answer]) -> bool {
    answers.iter().any(|answer| answer.status == Status::Default)
}

/// Returns the arms of a match on the status, the most precise first.
fn arms(answers: &[&Answer], body: impl Fn(&Answer) -> TokenStream) -> Vec<TokenStream> {
    let mut by_precision = answers.to_vec();
    by_precision.sort_by_key(|answer| answer.status);
    let arms = by_precision.into_iter().map(|answer| {
        let statuses = match answer.status {
            Status::Code(code) => quote! { #code },
            Status::Range(hundreds) => {
                let (first, last) = (hundreds * 100, hundreds * 100 + 99);
                quote! { #first..=#last }
            }
            Status::Default => quote! { _ },
        };
        let body = body(answer);
        quote! { #statuses => #body, }
    });
    arms.collect()
}

fn variant(status: Status) -> proc_macro2::Ident {
    match status {
        Status::Code(code) => ident(&format!("Status{code}")),
        Status::Range(hundreds) => ident(&format!("Status{hundreds}xx")),
        Status::Default => ident("Default"),
    }
}

/// Returns the type that an answer is read as.
fn type_of(operation: &Operation, types: &Signature, answer: &Answer) -> TokenStream {
    let found = operation.answers.iter().zip(&types.answers);
    let mut found = found.filter(|(other, _)| std::ptr::eq(*other, answer));
    let ty: Option<&Type> = found.next().and_then(|(_, ty)| ty.as_ref());
    let value = match ty {
        Some(ty) => or_null(answer.nullable, ty),
        None => quote! { ::serde_json::Value },
    };
    match answer.form {
        AnswerForm::Nothing => quote! { () },
        AnswerForm::Json => value,
        AnswerForm::Events => quote! { crate::Events<#value> },
        AnswerForm::Bytes => quote! { crate::Download },
    }
}
