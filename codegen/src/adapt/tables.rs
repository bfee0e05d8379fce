//! What the library knows of a model at run time: its fields by JSON name, and its rules.

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, option};
use crate::api::{Api, Field, Model};
use crate::repair::target;
use crate::rules::{Check, Rule, Rules, Values, index_of};

/// Returns the code that gives a model its table and the view by JSON name.
pub(super) fn tables(model: &Model, api: &Api, rules: &Rules) -> TokenStream {
    let name = ident(&model.name);
    let (schema, rust) = (&model.schema, &model.name);
    let rules = rules.rules.iter().filter(|rule| rule.fits(model)).collect::<Vec<_>>();
    let fields = model.fields().iter().map(|field| row(field, &rules));
    let idents = model.fields().iter().map(|field| ident(&field.name)).collect::<Vec<_>>();
    let indices = (0..idents.len()).collect::<Vec<_>>();
    let rules = rules.iter().filter(|rule| !matches!(rule.check, Check::AnyType));
    let rules = rules.map(|found| rule(found, model, api));
    quote! {
        impl crate::model::Model for #name {
            fn schema(&self) -> &'static crate::schema::Schema {
                static SCHEMA: crate::schema::Schema = crate::schema::Schema {
                    name: #schema,
                    rust: #rust,
                    fields: &[#(#fields,)*],
                    rules: &[#(#rules,)*],
                };
                &SCHEMA
            }

            fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
                Some(match index {
                    #(#indices => &self.#idents,)*
                    _ => return None,
                })
            }

            fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
                Some(match index {
                    #(#indices => &mut self.#idents,)*
                    _ => return None,
                })
            }

            fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
                &mut self.extra
            }
        }
        crate::model::model! { #name }
    }
}

fn row(field: &Field, rules: &[&Rule]) -> TokenStream {
    let wire = &field.wire;
    let of_field = |check: fn(&Check) -> bool| {
        rules.iter().any(|rule| rule.field.as_ref() == Some(wire) && check(&rule.check))
    };
    let relaxed = of_field(|check| matches!(check, Check::Expected));
    let required = (field.required && !relaxed).then(|| quote! { .required() });
    let any_type =
        of_field(|check| matches!(check, Check::AnyType)).then(|| quote! { .any_type() });
    let deprecated = field.about.deprecated.as_ref().map(|note| quote! { .deprecated(#note) });
    let listed = &field.about.listed;
    let listed = (!listed.is_empty()).then(|| quote! { .listed(&[#(#listed),*]) });
    quote! { crate::schema::Field::new(#wire) #required #any_type #deprecated #listed }
}

fn rule(rule: &Rule, model: &Model, api: &Api) -> TokenStream {
    let mut path = rule.field.iter().flat_map(|field| field.split('.'));
    let field = option(path.next().and_then(|field| index_of(model, field)));
    let inside = path.collect::<Vec<_>>();
    let when = rule.when.iter().map(|(path, values)| condition(path, values, false, model, api));
    let unless = rule.unless.iter().map(|(path, values)| condition(path, values, true, model, api));
    let conditions = when.chain(unless);
    let check = check(&rule.check, model);
    let severity = if rule.warning {
        quote! { Warning }
    } else {
        quote! { Error }
    };
    let cites = match (&rule.page, &rule.service) {
        (Some(page), _) => quote! { Page(#page) },
        (None, service) => {
            let service = service.as_deref().unwrap_or_default();
            quote! { Service(#service) }
        }
    };
    quote! {
        crate::schema::Rule {
            field: #field,
            inside: &[#(#inside),*],
            conditions: &[#(#conditions,)*],
            check: crate::schema::Check::#check,
            severity: crate::Severity::#severity,
            cites: crate::schema::Cites::#cites,
        }
    }
}

fn condition(path: &str, values: &Values, negated: bool, model: &Model, api: &Api) -> TokenStream {
    let (first, inside) = path.split_once('.').map_or((path, None), |(a, b)| (a, Some(b)));
    let field = index_of(model, first).unwrap_or_default();
    let values = values.as_slice();
    let default = option(default_of(model, first, inside, api));
    let inside = option(inside);
    quote! {
        crate::schema::Condition {
            field: #field,
            inside: #inside,
            values: &[#(#values),*],
            negated: #negated,
            default: #default,
        }
    }
}

/// Returns the documented default of the member that a condition looks at.
fn default_of(model: &Model, first: &str, inside: Option<&str>, api: &Api) -> Option<String> {
    let of = |model: &Model, wire: &str| {
        let field = model.fields().iter().find(|field| field.wire == wire)?;
        field.about.default.as_ref()?.as_str().map(str::to_owned)
    };
    let Some(inside) = inside else {
        return of(model, first);
    };
    let field = model.fields().iter().find(|field| field.wire == first)?;
    let name = target(&field.schema)?;
    of(api.models.iter().find(|model| model.name == name)?, inside)
}

fn check(check: &Check, model: &Model) -> TokenStream {
    match check {
        Check::Required | Check::Expected => quote! { Required },
        Check::PresentInside => quote! { PresentInside },
        Check::Absent => quote! { Absent },
        Check::NotBlank => quote! { NotBlank },
        Check::Range([least, most]) => quote! { Range(#least, #most) },
        Check::MaxChars(most) => quote! { MaxChars(#most) },
        Check::NoWhitespace => quote! { NoWhitespace },
        Check::Identifier => quote! { Identifier },
        Check::PhoneNumber => quote! { PhoneNumber },
        Check::HttpUrl => quote! { HttpUrl },
        Check::JsonText => quote! { JsonText },
        Check::StartsWith(start) => quote! { StartsWith(#start) },
        Check::Unique(member) => quote! { Unique(#member) },
        Check::ExactlyOneOf(names) => {
            let indices = names.iter().filter_map(|name| index_of(model, name));
            quote! { ExactlyOneOf(&[#(#indices),*]) }
        }
        Check::AnyField | Check::AnyType => quote! { AnyField },
        Check::NoMember(name) => quote! { NoMember(#name) },
        Check::NotDeprecated { values, replacement } => quote! {
            NotDeprecated {
                values: &[#(#values),*],
                replacement: #replacement,
            }
        },
    }
}
