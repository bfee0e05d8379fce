//! What the library knows of a model at run time: its fields by JSON name, and its rules.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Type;

use super::{bounds, deprecated, ident, option, or_null};
use crate::api::{Api, Bound, Field, Model, Others};
use crate::formats::Format;
use crate::rules::{Check, Rule, Rules, index_of};

/// How many rules a table holds: it keeps sets of them as bits.
const MOST: usize = u64::BITS as usize;

/// Returns the code that gives a model its table, its setters and the view by JSON name.
pub(super) fn tables(
    model: &Model,
    fields: &[(&Field, &Type)],
    others: Option<&Type>,
    api: &Api,
    rules: &Rules,
) -> TokenStream {
    let name = ident(&model.name);
    let (schema, rust) = (&model.schema, &model.name);
    let rules = rules.rules.iter().filter(|rule| rule.fits(model)).collect::<Vec<_>>();
    let rows = model.fields().iter().map(|field| row(field, &rules));
    let members = (0..).map(Literal::usize_unsuffixed).zip(fields).map(|(index, (field, ty))| {
        let (name, ty) = (ident(&field.name), or_null(field.nullable, ty));
        let deprecated = deprecated(field.about.deprecated.as_ref());
        quote! { #deprecated #index #name: #ty, }
    });
    let rules = rules.iter().filter(|rule| !matches!(rule.check, Check::AnyType));
    let rules = rules.copied().collect::<Vec<_>>();
    let rules = rules.chunks(MOST).map(|rules| rule_table(rules, model, api));
    let bounds = bounds_of(&model.bounds);
    let others = others_of(&model.others, others);
    let deprecated = deprecated_by(model.deprecated.as_ref());
    quote! {
        impl #name {
            const SCHEMA: &'static crate::schema::Schema =
                &crate::schema::Schema::new(#schema, #rust, &[#(#rows,)*], &[#(#rules,)*]) #bounds #others #deprecated;
        }
        crate::model::model! { #name { #(#members)* } }
    }
}

/// Returns the call that says what the members are that no field holds.
fn others_of(others: &Others, ty: Option<&Type>) -> Option<TokenStream> {
    let others = match others {
        Others::Any => return None,
        Others::None => quote! { None },
        Others::Like { nullable, bounds, .. } => {
            let (ty, bounds) = (or_null(*nullable, ty?), bounds::bounds(bounds));
            quote! { Like(crate::validate::like::<#ty>, #bounds) }
        }
    };
    Some(quote! { .others(crate::schema::Others::#others) })
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
    let tells = field.tells.then(|| quote! { .tells() });
    let deprecated = deprecated_by(field.about.deprecated.as_ref());
    // A rule that knows which addresses the service takes goes before the format of all.
    let has_rule = of_field(|check| matches!(check, Check::HttpUrl));
    let is_left = |bound: &&Bound| !(has_rule && matches!(bound, Bound::Format(Format::Uri)));
    let bounds = field.about.bounds.iter().filter(is_left).cloned().collect::<Vec<_>>();
    let bounds = bounds_of(&bounds);
    quote! { crate::schema::Field::new(#wire) #required #any_type #tells #deprecated #bounds }
}

/// Returns the call that says what to use instead, where something is deprecated.
fn deprecated_by(note: Option<&String>) -> Option<TokenStream> {
    note.map(|note| quote! { .deprecated(#note) })
}

/// Returns the call that adds bounds to a row or a table, where there are any.
fn bounds_of(bounds: &[Bound]) -> Option<TokenStream> {
    (!bounds.is_empty()).then(|| {
        let bounds = bounds::bounds(bounds);
        quote! { .bounds(#bounds) }
    })
}

/// Returns the table of some rules, with what decides which of them count.
fn rule_table(rules: &[&Rule], model: &Model, api: &Api) -> TokenStream {
    let mut always = Numbers::new();
    let mut of_fields = vec![Numbers::new(); model.fields().len()];
    let mut questions = BTreeMap::<&str, BTreeMap<(bool, &[String]), Numbers>>::new();
    for (number, rule) in (0u8..).zip(rules) {
        let field = field_of(rule, model).filter(|_| !misses_its_field(&rule.check));
        field.and_then(|field| of_fields.get_mut(field)).unwrap_or(&mut always).push(number);
        let when = rule.when.iter().map(|(path, values)| (path, (false, values.as_slice())));
        let unless = rule.unless.iter().map(|(path, values)| (path, (true, values.as_slice())));
        for (path, condition) in when.chain(unless) {
            questions.entry(path).or_default().entry(condition).or_default().push(number);
        }
    }
    let rows = rules.iter().map(|rule| self::rule(rule, model));
    let always = bits(&always);
    let of_fields = of_fields.iter().map(bits);
    let questions = questions.iter().map(|(path, asked)| question(path, asked, model, api));
    quote! {
        crate::schema::Rules {
            rules: &[#(#rows,)*],
            always: #always,
            of_fields: &[#(#of_fields,)*],
            questions: &[#(#questions,)*],
        }
    }
}

/// Some rules of a table, by number.
type Numbers = Vec<u8>;

fn bits(numbers: &Numbers) -> TokenStream {
    if numbers.is_empty() {
        return quote! { 0 };
    }
    let numbers = numbers.iter().copied().map(Literal::u8_unsuffixed);
    quote! { crate::schema::bits(&[#(#numbers),*]) }
}

/// Returns whether the rule may find something where its field is not set.
fn misses_its_field(check: &Check) -> bool {
    matches!(check, Check::Required | Check::Expected)
}

/// Returns the index of the field that a rule is for.
fn field_of(rule: &Rule, model: &Model) -> Option<usize> {
    index_of(model, rule.field.as_ref()?.split('.').next()?)
}

fn rule(rule: &Rule, model: &Model) -> TokenStream {
    let field = option(field_of(rule, model));
    let inside = rule.field.iter().flat_map(|field| field.split('.').skip(1));
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
            check: crate::schema::Check::#check,
            severity: crate::Severity::#severity,
            cites: crate::schema::Cites::#cites,
        }
    }
}

/// Returns a member that conditions look at, and what must hold of it for which rules.
fn question(
    path: &str,
    conditions: &BTreeMap<(bool, &[String]), Numbers>,
    model: &Model,
    api: &Api,
) -> TokenStream {
    let (first, inside) = path.split_once('.').map_or((path, None), |(a, b)| (a, Some(b)));
    let field = index_of(model, first).unwrap_or_default();
    let default = option(default_of(model, first, inside, api));
    let inside = option(inside);
    let conditions = conditions.iter().map(|((negated, values), rules)| {
        let rules = bits(rules);
        quote! {
            crate::schema::Condition {
                values: &[#(#values),*],
                negated: #negated,
                rules: #rules,
            }
        }
    });
    quote! {
        crate::schema::Question {
            field: #field,
            inside: #inside,
            default: #default,
            conditions: &[#(#conditions,)*],
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
    of(api.referred(&field.schema)?, inside)
}

/// Returns the check of a bound.
fn within(bound: &Bound) -> TokenStream {
    let bound = bounds::bound(bound);
    quote! { Within(#bound) }
}

fn check(check: &Check, model: &Model) -> TokenStream {
    match check {
        Check::Required | Check::Expected => quote! { Required },
        Check::PresentInside => quote! { PresentInside },
        Check::Absent => quote! { Absent },
        Check::NotBlank => quote! { NotBlank },
        Check::Range([least, most]) => within(&Bound::Range((*least).into(), (*most).into())),
        Check::MaxChars(most) => within(&Bound::Chars(0, *most)),
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
