//! Runs progenitor, and asks it which Rust type each part of the API has.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, TypePatch};
use syn::{GenericArgument, PathArguments, Type, TypePath};
use typify::{TypeDetails, TypeSpace};

use crate::api::{Api, BODY, Operation};
use crate::keywords::PRELUDE;
use crate::lower::Lowered;

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

/// Runs progenitor and takes the types from it.
///
/// # Errors
///
/// Returns what progenitor said, or which part of the API it knows no type of.
pub(crate) fn run(api: &Api, lowered: &Lowered) -> Result<RustTypes, String> {
    // Progenitor asserts where it could report; a panic there is a message here.
    catch_unwind(AssertUnwindSafe(|| types(api, lowered)))
        .map_err(|_| "progenitor panicked".to_owned())?
}

fn types(api: &Api, lowered: &Lowered) -> Result<RustTypes, String> {
    let generator = generator(lowered)?;
    let space = generator.get_type_space();
    // The schemas of the document come first, in its order.
    let mut objects = space.iter_types();
    let mut types = RustTypes { fields: BTreeMap::new(), operations: Vec::new() };
    for model in &api.models {
        let object = objects.next().filter(|object| object.name() == model.name);
        let members = Members::read(space, object, &model.name, |ty| ty.name())?;
        let parts = model.parts();
        let parts = parts.iter().map(|(name, _)| members.get(name));
        types.fields.insert(model.name.clone(), parts.collect::<Result<_, _>>()?);
    }
    for operation in &api.operations {
        // A model is named as a sibling of the module of models does.
        let mut next =
            || Members::read(space, objects.next(), &operation.key, |ty| ty.ident().to_string());
        types.operations.push(signature(operation, &next()?, &next()?)?);
    }
    Ok(types)
}

fn generator(lowered: &Lowered) -> Result<Generator, String> {
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    for (made, name) in &lowered.renamed {
        settings.with_patch(made, TypePatch::default().with_rename(name));
    }
    let mut generator = Generator::new(&settings);
    // The types are what is left of it; of its code none is used.
    generator.generate_tokens(&lowered.document).map_err(|error| error.to_string())?;
    Ok(generator)
}

fn signature(
    operation: &Operation,
    sent: &Members<'_>,
    answers: &Members<'_>,
) -> Result<Signature, String> {
    let parameters = operation.parameters.iter().map(|parameter| sent.get(&parameter.name));
    let answers = operation.answers.iter().map(|answer| {
        let has_type = answer.schema.is_some();
        has_type.then(|| answers.get(&answer.status.to_string())).transpose()
    });
    Ok(Signature {
        parameters: parameters.collect::<Result<_, _>>()?,
        body: operation.body.as_ref().map(|_| sent.get(BODY)).transpose()?,
        answers: answers.collect::<Result<_, _>>()?,
    })
}

/// The types of an object's members, by their names.
struct Members<'a> {
    of: &'a str,
    types: BTreeMap<String, Type>,
}

impl<'a> Members<'a> {
    fn read(
        space: &TypeSpace,
        object: Option<typify::Type<'_>>,
        of: &'a str,
        print: impl Fn(&typify::Type<'_>) -> String,
    ) -> Result<Self, String> {
        let object = object.ok_or_else(|| format!("expected a type for `{of}`, found none"))?;
        // What has no members is no struct.
        let TypeDetails::Struct(object) = object.details() else {
            return Ok(Self { of, types: BTreeMap::new() });
        };
        let types = object.properties_info().map(|member| {
            let ty = space.get_type(&member.type_id).map_err(|error| error.to_string())?;
            let mut ty = syn::parse_str(&print(&ty))
                .map_err(|error| format!("progenitor's type is no Rust: {error}"))?;
            shorten(&mut ty);
            Ok((member.description.unwrap_or(member.name).to_owned(), ty))
        });
        Ok(Self { of, types: types.collect::<Result<_, String>>()? })
    }

    fn get(&self, name: &str) -> Result<Type, String> {
        let ty = self.types.get(name).cloned();
        ty.ok_or_else(|| format!("expected a type for `{name}` of `{}`, found none", self.of))
    }
}

/// Writes `::std::string::String` and its like as everybody does, for no model has such a name.
fn shorten(ty: &mut Type) {
    let Type::Path(TypePath { path, .. }) = ty else { return };
    for segment in &mut path.segments {
        let PathArguments::AngleBracketed(arguments) = &mut segment.arguments else { continue };
        for argument in &mut arguments.args {
            if let GenericArgument::Type(ty) = argument {
                shorten(ty);
            }
        }
    }
    let is_std = path.leading_colon.is_some()
        && path.segments.first().is_some_and(|first| first.ident == "std");
    let last = path.segments.last().filter(|last| PRELUDE.iter().any(|name| last.ident == name));
    if let (true, Some(last)) = (is_std, last.cloned()) {
        *path = last.into();
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
