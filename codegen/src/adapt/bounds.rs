//! The bounds of values, as the library knows them at run time.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::Bound;

/// Returns bounds as a list.
pub(super) fn bounds(bounds: &[Bound]) -> TokenStream {
    let bounds = bounds.iter().map(bound);
    quote! { &[#(#bounds),*] }
}

/// Returns one bound.
pub(super) fn bound(bound: &Bound) -> TokenStream {
    let bound = match bound {
        Bound::Range(least, most) => ends("Range", number(*least), number(*most)),
        Bound::Between(above, below) => ends("Between", number(*above), number(*below)),
        Bound::MultipleOf(of) => {
            let of = number(*of);
            quote! { MultipleOf(#of) }
        }
        Bound::Chars(least, most) => ends("Chars", count(*least), count(*most)),
        Bound::Format(format) => {
            let format = super::ident(&format!("{format:?}"));
            quote! { Format(crate::schema::Format::#format) }
        }
        Bound::Items(least, most) => ends("Items", count(*least), count(*most)),
        Bound::Members(least, most) => ends("Members", count(*least), count(*most)),
        Bound::Distinct => quote! { Distinct },
        Bound::Listed(values) => quote! { Listed(&[#(#values),*]) },
        Bound::Tag(values) => quote! { Tag(&[#(#values),*]) },
        Bound::Each(inner) => {
            let inner = bounds(inner);
            quote! { Each(#inner) }
        }
    };
    quote! { crate::schema::Bound::#bound }
}

fn ends(kind: &str, least: TokenStream, most: TokenStream) -> TokenStream {
    let kind = super::ident(kind);
    quote! { #kind(#least, #most) }
}

fn number(number: f64) -> TokenStream {
    if number == f64::INFINITY {
        return quote! { f64::INFINITY };
    }
    if number == f64::NEG_INFINITY {
        return quote! { f64::NEG_INFINITY };
    }
    let digits = Literal::f64_unsuffixed(number.abs());
    if number < 0.0 {
        quote! { -#digits }
    } else {
        quote! { #digits }
    }
}

fn count(count: u64) -> TokenStream {
    if count == u64::MAX {
        return quote! { u64::MAX };
    }
    let count = Literal::u64_unsuffixed(count);
    quote! { #count }
}
