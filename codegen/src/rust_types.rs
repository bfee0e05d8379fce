//! Runs progenitor, and takes from its code which Rust type each part of the API has.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use openapiv3::OpenAPI;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{FnArg, GenericArgument, Path, PathArguments, Token, Type};

use crate::api::{Api, Model};
use crate::keywords::PRELUDE;
use crate::lower::{
    answers_name, field_name, operation_id, parameter_name, schema_index, schema_name,
};

/// The Rust types of the API's parts, in the order of the parts.
pub(crate) struct RustTypes {
    /// The types of a struct's fields, or of a union's members, by its name.
    pub(crate) fields: BTreeMap<String, Vec<Type>>,
    pub(crate) operations: Vec<Signature>,
}

/// The types of an operation.
pub(crate) struct Signature {
    pub(crate) parameters: Vec<Type>,
    pub(crate) body: Option<Type>,
    /// The types of the answers that have a schema, in the order of the page.
    pub(crate) answers: Vec<Option<Type>>,
}

/// Generates with progenitor and reads the types out of what it made.
///
/// # Errors
///
/// Returns what progenitor said, or which part of the API is not in its code.
pub(crate) fn run(api: &Api, document: &OpenAPI) -> Result<RustTypes, String> {
    let code = generate(document)?;
    let (mut structs, mut methods) = (BTreeMap::new(), BTreeMap::new());
    for (_, types) in items(code.clone(), "mod").filter(|(name, _)| name == "types") {
        structs.extend(items(types.stream(), "struct"));
    }
    for (_, block) in items(code, "impl").filter(|(name, _)| name == "Client") {
        methods.extend(items(block.stream(), "fn"));
    }
    let mut types = RustTypes { fields: BTreeMap::new(), operations: Vec::new() };
    for (index, model) in api.models.iter().enumerate() {
        let found = structs.remove(&schema_name(index));
        let found =
            found.ok_or_else(|| format!("expected a struct `{}`, found none", model.name))?;
        let found = fields(found)?;
        let count = model.schemas().len();
        let in_order =
            (0..count).map(|index| Some(peeled(found.get(&field_name(index))?, &api.models)));
        let in_order = in_order.collect::<Option<Vec<_>>>();
        let in_order =
            in_order.ok_or_else(|| format!("expected {count} fields in `{}`", model.name))?;
        types.fields.insert(model.name.clone(), in_order);
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let answers = structs.remove(&answers_name(index)).map(fields).transpose()?;
        let answers = answers.unwrap_or_default();
        let answers = (0..operation.answers.len()).map(|index| {
            let mut ty = answers.get(&field_name(index))?.clone();
            each_path(&mut ty, &mut qualify);
            Some(peeled(&ty, &api.models))
        });
        let found = methods.remove(&operation_id(index));
        let found = found
            .ok_or_else(|| format!("expected a method for `{}`, found none", operation.key))?;
        let found = signature(found, operation.parameters.len(), &api.models)?;
        types.operations.push(Signature { answers: answers.collect(), ..found });
    }
    Ok(types)
}

/// Progenitor asserts where it could report; a panic there is a message here.
fn generate(document: &OpenAPI) -> Result<TokenStream, String> {
    let mut settings = progenitor::GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    let mut generator = progenitor::Generator::new(&settings);
    catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(document)))
        .map_err(|_| "progenitor panicked".to_owned())?
        .map_err(|error| error.to_string())
}

/// Returns the items of this kind, each by its name with the first group after it: the fields of a
/// struct, the arguments of a function, the content of a module.
///
/// Most of progenitor's code is not looked at; to parse all of it takes as long as to make it.
fn items(code: TokenStream, kind: &str) -> impl Iterator<Item = (String, Group)> {
    let mut tokens = code.into_iter();
    std::iter::from_fn(move || {
        loop {
            let is_kind = matches!(tokens.next()?, TokenTree::Ident(word) if word == kind);
            if is_kind && let Some(TokenTree::Ident(name)) = tokens.next() {
                let group = tokens.find_map(|token| match token {
                    TokenTree::Group(group) => Some(group),
                    _ => None,
                });
                return Some((name.to_string(), group?));
            }
        }
    })
}

/// Returns the types of a struct's fields by their names. The attributes, most of its tokens, are
/// passed over.
fn fields(found: Group) -> Result<BTreeMap<String, Type>, String> {
    let mut fields = BTreeMap::new();
    if found.delimiter() != Delimiter::Brace {
        return Ok(fields);
    }
    let mut tokens = found.stream().into_iter();
    loop {
        let is_colon =
            |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ':');
        let head = tokens.by_ref().take_while(|token| !is_colon(token));
        let Some(TokenTree::Ident(name)) = head.last() else {
            return Ok(fields);
        };
        let mut depth = 0usize;
        let ty = tokens.by_ref().take_while(|token| {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
                TokenTree::Punct(punct) if punct.as_char() == '>' => {
                    depth = depth.saturating_sub(1)
                }
                TokenTree::Punct(punct) => return depth > 0 || punct.as_char() != ',',
                _ => {}
            }
            true
        });
        let ty = syn::parse2(ty.collect());
        let ty = ty.map_err(|error| format!("progenitor's struct is no Rust: {error}"))?;
        fields.insert(name.to_string(), ty);
    }
}

fn signature(found: Group, parameters: usize, models: &[Model]) -> Result<Signature, String> {
    let arguments = Punctuated::<FnArg, Token![,]>::parse_terminated.parse2(found.stream());
    let arguments =
        arguments.map_err(|error| format!("progenitor's method is no Rust: {error}"))?;
    let arguments = arguments.iter().filter_map(|argument| match argument {
        FnArg::Typed(argument) => match &*argument.pat {
            syn::Pat::Ident(name) => Some((name.ident.to_string(), peeled(&argument.ty, models))),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    let arguments = arguments.collect::<BTreeMap<_, _>>();
    let in_order = (0..parameters).map(|index| arguments.get(&parameter_name(index)).cloned());
    Ok(Signature {
        parameters: in_order
            .collect::<Option<_>>()
            .ok_or_else(|| format!("expected a method with {parameters} parameters"))?,
        body: arguments.get("body").cloned(),
        answers: Vec::new(),
    })
}

/// Calls `change` with the path of a type and with those of its arguments, the inner ones first.
fn each_path(ty: &mut Type, change: &mut dyn FnMut(&mut Path)) {
    let Type::Path(ty) = ty else { return };
    for segment in &mut ty.path.segments {
        let PathArguments::AngleBracketed(arguments) = &mut segment.arguments else { continue };
        for argument in &mut arguments.args {
            if let GenericArgument::Type(ty) = argument {
                each_path(ty, change);
            }
        }
    }
    change(&mut ty.path);
}

/// Gives a model its true name, and writes `::std::string::String` and its like as everybody does,
/// for no model has such a name.
fn rename(path: &mut Path, models: &[Model]) {
    // A model stands alone, or behind `types::`.
    if let Some(last) = path.segments.last_mut().filter(|last| last.arguments.is_none())
        && let Some(index) = schema_index(&last.ident.to_string())
        && let Some(model) = models.get(index)
    {
        last.ident = proc_macro2::Ident::new(&model.name, last.ident.span());
    }
    let is_std = path.leading_colon.is_some()
        && path.segments.first().is_some_and(|first| first.ident == "std");
    let last = path.segments.last().filter(|last| PRELUDE.iter().any(|name| last.ident == name));
    if let (true, Some(last)) = (is_std, last.cloned()) {
        *path = last.into();
    }
}

/// Names a model as a sibling of the module of models does.
fn qualify(path: &mut Path) {
    if let Some(name) = path.get_ident()
        && schema_index(&name.to_string()).is_some()
    {
        *path = syn::parse_quote!(types::#name);
    }
}

/// Returns the type without the reference and the `Option` around it; `str` is `String`.
fn peeled(ty: &Type, models: &[Model]) -> Type {
    let mut ty = stripped(ty);
    each_path(&mut ty, &mut |path| rename(path, models));
    ty
}

fn stripped(ty: &Type) -> Type {
    if let Type::Reference(reference) = ty {
        return stripped(&reference.elem);
    }
    if let Some(inner) = argument_of(ty, "Option") {
        return stripped(inner);
    }
    // Whether a value may be missing or null is told elsewhere.
    if let Some(inner) = argument_of(ty, "Box").and_then(|boxed| argument_of(boxed, "Option")) {
        return syn::parse_quote!(::std::boxed::Box<#inner>);
    }
    match ty {
        Type::Path(path) if path.path.is_ident("str") => syn::parse_quote!(::std::string::String),
        other => other.clone(),
    }
}

/// Returns `T` of `wrapper<T, …>`.
pub(crate) fn argument_of<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
