//! Runs progenitor, and takes from its code which Rust type each part of the API has.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use openapiv3::OpenAPI;
use syn::visit_mut::VisitMut;
use syn::{FnArg, GenericArgument, ImplItem, Item, PathArguments, Type};

use crate::api::{Api, Model};
use crate::lower::{
    answers_name, field_name, operation_id, parameter_name, schema_index, schema_name,
};
use crate::names::PRELUDE;

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
    let file = generate(document)?;
    let mut structs = BTreeMap::new();
    let mut methods = BTreeMap::new();
    for item in &file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                let items = module.content.iter().flat_map(|(_, items)| items);
                structs.extend(items.filter_map(struct_fields));
            }
            Item::Impl(block) if block.trait_.is_none() => {
                methods.extend(block.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(method) => Some((method.sig.ident.to_string(), &method.sig)),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    let mut types = RustTypes { fields: BTreeMap::new(), operations: Vec::new() };
    for (index, model) in api.models.iter().enumerate() {
        let found = structs.remove(&schema_name(index));
        let found =
            found.ok_or_else(|| format!("expected a struct `{}`, found none", model.name))?;
        let count = model.schemas().len();
        let in_order =
            (0..count).map(|index| Some(peeled(found.get(&field_name(index))?, &api.models)));
        let in_order = in_order.collect::<Option<Vec<_>>>();
        let in_order =
            in_order.ok_or_else(|| format!("expected {count} fields in `{}`", model.name))?;
        types.fields.insert(model.name.clone(), in_order);
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let answers = structs.remove(&answers_name(index)).unwrap_or_default();
        let answers = (0..operation.answers.len()).map(|index| {
            let mut ty = peeled(answers.get(&field_name(index))?, &api.models);
            Qualified { models: &api.models }.visit_type_mut(&mut ty);
            Some(ty)
        });
        let found = methods
            .get(&operation_id(index))
            .and_then(|found| signature(found, operation.parameters.len(), &api.models))
            .map(|found| Signature { answers: answers.collect(), ..found });
        let found = found
            .ok_or_else(|| format!("expected a method for `{}`, found none", operation.key))?;
        types.operations.push(found);
    }
    Ok(types)
}

/// Progenitor asserts where it could report; a panic there is a message here.
fn generate(document: &OpenAPI) -> Result<syn::File, String> {
    let mut settings = progenitor::GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    let mut generator = progenitor::Generator::new(&settings);
    let tokens = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(document)))
        .map_err(|_| "progenitor panicked".to_owned())?
        .map_err(|error| error.to_string())?;
    syn::parse2(tokens).map_err(|error| format!("progenitor's code is no Rust: {error}"))
}

fn struct_fields(item: &Item) -> Option<(String, BTreeMap<String, &Type>)> {
    let Item::Struct(item) = item else {
        return None;
    };
    let fields = item.fields.iter();
    let fields = fields.filter_map(|field| Some((field.ident.as_ref()?.to_string(), &field.ty)));
    Some((item.ident.to_string(), fields.collect()))
}

fn signature(found: &syn::Signature, parameters: usize, models: &[Model]) -> Option<Signature> {
    let arguments = found.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => match &*argument.pat {
            syn::Pat::Ident(name) => Some((name.ident.to_string(), peeled(&argument.ty, models))),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    let arguments = arguments.collect::<BTreeMap<_, _>>();
    Some(Signature {
        parameters: (0..parameters)
            .map(|index| arguments.get(&parameter_name(index)).cloned())
            .collect::<Option<_>>()?,
        body: arguments.get("body").cloned(),
        answers: Vec::new(),
    })
}

/// Writes `::std::string::String` and its like as everybody does, for no model has such a name,
/// and gives each model its true name.
struct Renamed<'a> {
    models: &'a [Model],
}

impl VisitMut for Renamed<'_> {
    fn visit_ident_mut(&mut self, ident: &mut proc_macro2::Ident) {
        let index = schema_index(&ident.to_string());
        if let Some(model) = index.and_then(|index| self.models.get(index)) {
            *ident = proc_macro2::Ident::new(&model.name, ident.span());
        }
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        let is_std = path.leading_colon.is_some()
            && path.segments.first().is_some_and(|first| first.ident == "std");
        let last =
            path.segments.last().filter(|last| PRELUDE.iter().any(|name| last.ident == name));
        if let (true, Some(last)) = (is_std, last.cloned()) {
            *path = last.into();
        }
    }
}

/// Names each model as a sibling of the module of models does.
struct Qualified<'a> {
    models: &'a [Model],
}

impl VisitMut for Qualified<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        if let Some(name) = path.get_ident()
            && self.models.iter().any(|model| name == &model.name)
        {
            *path = syn::parse_quote!(types::#name);
        }
    }
}

/// Returns the type without the reference and the `Option` around it; `str` is `String`.
fn peeled(ty: &Type, models: &[Model]) -> Type {
    let mut ty = stripped(ty);
    Renamed { models }.visit_type_mut(&mut ty);
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
