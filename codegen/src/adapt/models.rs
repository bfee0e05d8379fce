//! Models: structs whose fields are all optional, and enums that are open.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::{
    about, constructors, deprecated, described, doc_comment, ident, or_null, tables, unions,
};
use crate::api::{Api, Field, Model, Shape};
use crate::prose::code;
use crate::rules::Rules;
use crate::rust_types::RustTypes;

/// Returns the code of one model.
pub(super) fn model(model: &Model, types: &RustTypes, api: &Api, rules: &Rules) -> TokenStream {
    let types = types.fields.get(&model.name).map_or(&[][..], Vec::as_slice);
    match &model.shape {
        Shape::Enum(variants) => open_enum(model, variants),
        Shape::Union(union) => unions::union(model, union, types, api),
        Shape::Object(fields) => {
            let others = types.get(fields.len());
            let fields = fields.iter().zip(types).collect::<Vec<_>>();
            let constructors = constructors::constructors(model, &fields, rules, api);
            let tables = tables::tables(model, &fields, others, api, rules);
            let object = object(model, &fields, others);
            quote! { #object #constructors #tables }
        }
    }
}

fn object(model: &Model, fields: &[(&Field, &Type)], others: Option<&Type>) -> TokenStream {
    let name = ident(&model.name);
    let about = about(model, others);
    let is_old = deprecated(model.deprecated.as_ref());
    let fields = fields.iter().map(|(field, ty)| {
        let name = ident(&field.name);
        let about =
            described(&field.about, &field.wire, &field.name, field.required, field.nullable);
        let deprecated = deprecated(field.about.deprecated.as_ref());
        let ty = or_null(field.nullable, ty);
        quote! { #about #deprecated pub #name: Option<#ty>, }
    });
    quote! {
        #about
        #is_old
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// The members that no field holds: those the page does not name, and those whose
            /// value is not of the documented type. They are sent back as they were read.
            pub extra: ::serde_json::Map<String, ::serde_json::Value>,
        }
    }
}

fn open_enum(model: &Model, variants: &[(String, String)]) -> TokenStream {
    let name = ident(&model.name);
    let about = about(model, None);
    let is_old = deprecated(model.deprecated.as_ref());
    let idents = variants.iter().map(|(_, variant)| ident(variant)).collect::<Vec<_>>();
    let values = variants.iter().map(|(value, _)| value).collect::<Vec<_>>();
    let docs = values.iter().map(|value| match value.as_str() {
        "" => doc_comment("The empty text."),
        value => doc_comment(&code(value)),
    });
    quote! {
        #about
        #is_old
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#docs #idents,)*
            /// A value the page does not list, kept as it was.
            Unlisted(crate::Unlisted),
        }
        crate::model::open_enum! { #name { #(#idents = #values,)* } }
    }
}
