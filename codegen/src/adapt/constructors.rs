//! Constructors: the short ways to a valid value, where the model has the fields for them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::{doc_comment, ident};
use crate::api::{Api, Field, Model};
use crate::names::snake;
use crate::rules::{Constructor, Rules};

/// Returns the constructors of a model.
pub(super) fn constructors(
    model: &Model,
    fields: &[(&Field, &Type)],
    rules: &Rules,
    api: &Api,
) -> Option<TokenStream> {
    let found = rules.constructors.iter();
    let found = found.filter(|c| c.schema == model.schema && c.fits(model, api));
    let found = found.map(|c| constructor(c, fields)).collect::<Vec<_>>();
    let name = ident(&model.name);
    (!found.is_empty()).then(|| quote! { impl #name { #(#found)* } })
}

fn constructor(constructor: &Constructor, fields: &[(&Field, &Type)]) -> TokenStream {
    let field_of = |wire: &str| fields.iter().find(|(field, _)| field.wire == wire);
    let mut about = constructor.about.clone();
    if !constructor.example.is_empty() {
        about = format!("{about}\n\n# Examples\n\n```\n{}\n```", constructor.example.trim());
    }
    let about = doc_comment(&about);
    let mut parameters = Vec::new();
    let mut sets = Vec::new();
    for [argument, wire] in &constructor.arguments {
        if let Some((field, ty)) = field_of(wire) {
            let argument = ident(&snake(argument));
            parameters.push(quote! { #argument: impl Into<#ty> });
            sets.push(set(field, quote! { #argument.into() }));
        }
    }
    for (wire, value) in &constructor.set {
        if let Some((field, _)) = field_of(wire) {
            sets.push(set(field, quote! { #value.into() }));
        }
    }
    let name = ident(&snake(&constructor.name));
    quote! {
        #about
        #[inline]
        #[must_use]
        pub fn #name(#(#parameters),*) -> Self {
            Self { #(#sets)* ..Default::default() }
        }
    }
}

/// Sets a field; one that may be null has an `Option` more.
fn set(field: &Field, value: TokenStream) -> TokenStream {
    let name = ident(&field.name);
    if field.nullable {
        quote! { #name: Some(Some(#value)), }
    } else {
        quote! { #name: Some(#value), }
    }
}
