//! Calls: one type for each operation, and the client's method that begins it.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::bounds;
use super::{answers, deprecated, described, doc_comment, ident, option, or_null, paragraphs};
use crate::api::{Api, Encoding, Location, Operation, Parameter, Style};
use crate::prose::{code, doc};
use crate::rust_types::Signature;

/// Returns the type of a call, with one method for each argument.
pub(super) fn call(operation: &Operation, types: &Signature, api: &Api) -> TokenStream {
    let name = ident(&operation.ty);
    let about = format!(
        "A call of {}, made by [`Client::{1}`](crate::Client::{1}).",
        code(&operation.key),
        operation.name
    );
    let about = doc_comment(&about);
    let table = table(operation, types, api);
    let arguments = operation.parameters.iter().zip(&types.parameters).enumerate();
    let arguments = arguments.map(|(index, (parameter, ty))| argument(index, parameter, ty));
    let nullable = operation.body.as_ref().is_some_and(|body| body.nullable);
    let is_required = operation.body.as_ref().is_some_and(|body| body.required);
    let required = if is_required { "Required by the page." } else { "" };
    let about_body = paragraphs(["Sets the request body.", required].map(str::to_owned));
    let body = types.body.as_ref().map(|ty| {
        let ty = or_null(nullable, ty);
        quote! {
            #about_body
            pub fn body(mut self, body: impl Into<#ty>) -> Self {
                self.0.set_body(body.into());
                self
            }
        }
    });
    let answer = answers::of_success(operation, types);
    quote! {
        #about
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct #name(crate::call::Call);

        impl #name {
            #[inline]
            pub(crate) fn new(client: &crate::Client) -> Self {
                #table
                Self(crate::call::Call::new(client, OPERATION))
            }

            #(#arguments)*
            #body
            crate::call::methods! { #answer }
        }
    }
}

fn argument(index: usize, parameter: &Parameter, ty: &syn::Type) -> TokenStream {
    let name = ident(&parameter.name);
    let about =
        described(&parameter.about, &parameter.wire, &parameter.name, parameter.required, false);
    let deprecated = deprecated(parameter.about.deprecated.as_ref());
    let about = if about.is_empty() {
        doc_comment(&format!("Sets {}.", code(&parameter.wire)))
    } else {
        about
    };
    let any = stands_for_any(parameter).then(|| {
        quote! {
            #[doc = " A parameter of any other name is added by"]
            #[doc = " [`CallOptions::query`](crate::CallOptions::query)."]
        }
    });
    if parameter.upload {
        let (ty, files) = match parameter.schema.get("items") {
            Some(_) => (
                quote! { IntoIterator<Item = crate::Upload> },
                quote! { value.into_iter().collect() },
            ),
            None => (quote! { Into<crate::Upload> }, quote! { vec![value.into()] }),
        };
        return quote! {
            #about
            #deprecated
            pub fn #name(mut self, value: impl #ty) -> Self {
                self.0.set_uploads(#index, #files);
                self
            }
        };
    }
    quote! {
        #about
        #any
        #deprecated
        pub fn #name(mut self, value: impl Into<#ty>) -> Self {
            let value: #ty = value.into();
            self.0.set_parameter(#index, &value);
            self
        }
    }
}

/// Returns whether a parameter of the query is called by a sign such as `*`, which stands for names.
fn stands_for_any(parameter: &Parameter) -> bool {
    parameter.location == Location::Query && !parameter.wire.chars().any(char::is_alphanumeric)
}

/// Returns what the library knows of the operation at run time. A constant is compiled where it is
/// used, a static in the library too.
fn table(operation: &Operation, types: &Signature, api: &Api) -> TokenStream {
    let Operation { key, name, method, path, server, optional_form, .. } = operation;
    let method = ident(method);
    let deprecated = option(operation.deprecated.as_ref());
    let parameters = operation.parameters.iter().map(parameter_row);
    let body = option(operation.body.as_ref().map(|body| {
        let crate::api::Body { required, members, media_type, .. } = body;
        let bounds = bounds(&body.bounds);
        let empty = option(
            types.body.as_ref().filter(|_| !body.nullable && is_struct(&body.schema, api)).map(
                |ty| {
                    quote! { || Box::new(<#ty as Default>::default()) }
                },
            ),
        );
        quote! {
            crate::call::Body {
                required: #required,
                members: &[#(#members),*],
                media_type: #media_type,
                bounds: #bounds,
                empty: #empty,
            }
        }
    }));
    let may_be_empty = operation.only_success().is_none_or(answers::may_be_empty);
    let encoding = match &operation.encoding {
        Encoding::Json => quote! { Json },
        Encoding::Multipart => quote! { Multipart },
        Encoding::Form => quote! { Form },
        Encoding::Raw(media_type) => quote! { Raw(#media_type) },
    };
    let accept = answers::accepted(operation);
    quote! {
        const OPERATION: &crate::call::Operation = &crate::call::Operation {
            key: #key,
            name: #name,
            method: ::reqwest::Method::#method,
            path: #path,
            server: #server,
            parameters: &[#(#parameters,)*],
            body: #body,
            encoding: crate::call::Encoding::#encoding,
            optional_form: #optional_form,
            accept: #accept,
            answer_may_be_empty: #may_be_empty,
            deprecated: #deprecated,
        };
    }
}

fn parameter_row(parameter: &Parameter) -> TokenStream {
    let Parameter { wire, name, required, .. } = parameter;
    let location = match parameter.location {
        Location::Path => quote! { Path },
        Location::Query => quote! { Query },
        Location::Header => quote! { Header },
        Location::Cookie => quote! { Cookie },
        Location::Part => quote! { Part },
    };
    let style = match parameter.style {
        Style::Usual => quote! { Usual },
        Style::Commas => quote! { Commas },
        Style::Spaces => quote! { Spaces },
        Style::Bars => quote! { Bars },
        Style::Members => quote! { Members },
        Style::Brackets => quote! { Brackets },
        Style::Json => quote! { Json },
    };
    let deprecated = option(parameter.about.deprecated.as_ref());
    let bounds = bounds(&parameter.about.bounds);
    quote! {
        crate::call::Parameter {
            wire: #wire,
            name: #name,
            location: crate::call::Location::#location,
            style: crate::call::Style::#style,
            required: #required,
            bounds: #bounds,
            deprecated: #deprecated,
        }
    }
}

fn is_struct(schema: &serde_json::Value, api: &Api) -> bool {
    api.referred(schema).is_some_and(|model| !model.fields().is_empty())
}

/// Returns the client's method that begins the call.
pub(super) fn client_method(operation: &Operation) -> TokenStream {
    let method = ident(&operation.name);
    let call = ident(&operation.ty);
    let title = doc(operation.title.trim_end_matches('.'));
    let title = if title.is_empty() { title } else { format!(": {title}") };
    let first = format!("Begins a call of {}{title}.", code(&operation.key));
    let page = operation.address.as_ref().map(|address| format!("Page: <{address}>"));
    let errors = answers::documented_errors(operation);
    let about = paragraphs([first, doc(&operation.prose), page.unwrap_or_default(), errors]);
    let deprecated = deprecated(operation.deprecated.as_ref());
    quote! {
        #about
        #deprecated
        #[inline]
        pub fn #method(&self) -> calls::#call {
            calls::#call::new(self)
        }
    }
}
