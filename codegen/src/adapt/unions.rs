//! Unions: enums with one variant for each schema, and one for what is none of them.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;
use syn::Type;

use super::{about, deprecated, doc_comment, ident, option};
use crate::api::{Api, Model, Union, Variant};
use crate::prose::{code, doc};

/// Returns the code of a union.
pub(super) fn union(model: &Model, union: &Union, types: &[Type], api: &Api) -> TokenStream {
    let name = ident(&model.name);
    let about = about(model, None);
    let is_old = deprecated(model.deprecated.as_ref());
    let variants = union.variants.iter().zip(types).collect::<Vec<_>>();
    let declared = variants.iter().map(|(variant, ty)| {
        let (about, name) = (described(union, variant, api), ident(&variant.name));
        quote! { #about #name(#ty), }
    });
    let rows = variants.iter().map(|(variant, ty)| {
        let (name, tags) = (ident(&variant.name), &variant.tags);
        quote! { #name(#ty) = [#(#tags),*], }
    });
    let discriminator = option(union.discriminator.as_ref());
    let conversions = conversions(&model.name, &variants);
    quote! {
        #about
        #is_old
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#declared)*
            /// A value of another form, kept as it was.
            Other(::serde_json::Value),
        }
        crate::model::union! { #name (#discriminator) { #(#rows)* } }
        #(#conversions)*
    }
}

fn described(union: &Union, variant: &Variant, api: &Api) -> TokenStream {
    let tags = variant.tags.iter().map(|tag| code(tag));
    let tags = tags.collect::<Vec<_>>().join(" or ");
    let told = match &union.discriminator {
        Some(name) if !tags.is_empty() => format!("Its {} is {tags}.", code(name)),
        _ => String::new(),
    };
    let facts = [form(&variant.schema, api), told];
    super::paragraphs([doc(&variant.prose), facts.join(" ").trim().to_owned()])
}

/// Says which schema of the pages it is, or which kind of JSON where it has no name there.
fn form(schema: &Value, api: &Api) -> String {
    let named =
        |schema: &Value| Some(format!("the schema {}", code(&api.referred(schema)?.schema)));
    if let Some(named) = named(schema) {
        return format!("Of {named}.");
    }
    let kind = match schema.get("type").and_then(Value::as_str) {
        Some("array") => match schema.get("items").and_then(named) {
            Some(items) => return format!("A list, each item of {items}."),
            None => "A list.",
        },
        Some("boolean") => "A boolean.",
        Some("integer") => "An integer.",
        Some("number") => "A number.",
        Some("object") => "An object.",
        Some("string") => "A text.",
        _ => "Any JSON.",
    };
    kind.to_owned()
}

/// Returns the conversions from each type that one variant alone has.
fn conversions(name: &str, variants: &[(&Variant, &Type)]) -> Vec<TokenStream> {
    let written = |ty: &Type| ty.to_token_stream().to_string();
    let mut uses = BTreeMap::<String, usize>::new();
    for (_, ty) in variants {
        *uses.entry(written(ty)).or_default() += 1;
    }
    let name = ident(name);
    let mut conversions = Vec::new();
    for (variant, ty) in variants {
        // Where any JSON is a variant, it is what `Other` holds too.
        if uses.get(&written(ty)) != Some(&1) {
            continue;
        }
        let variant = ident(&variant.name);
        let about = doc_comment("Makes the variant of this type.");
        conversions.push(quote! {
            impl From<#ty> for #name {
                #about
                #[inline]
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        });
        if let Some(inner) = boxed(ty) {
            conversions.push(quote! {
                impl From<#inner> for #name {
                    #about
                    #[inline]
                    fn from(value: #inner) -> Self {
                        Self::#variant(Box::new(value))
                    }
                }
            });
        }
        if written(ty) == "String" {
            conversions.push(quote! {
                impl From<&str> for #name {
                    #about
                    #[inline]
                    fn from(value: &str) -> Self {
                        Self::#variant(value.to_owned())
                    }
                }
            });
        }
    }
    conversions
}

/// Returns `T` of `Box<T>`.
fn boxed(ty: &Type) -> Option<&Type> {
    crate::rust_types::argument_of(ty, "Box")
}
