//! The types of the generated client, so that a program can look into their values.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Expr, ExprLit, Fields, ImplItem, Item, ItemEnum, ItemStruct, Lit};

/// The types by their names, such as `types::Tool`.
pub(super) type Types = BTreeMap<String, Generated>;

/// A type.
#[derive(Clone, Debug)]
pub(super) enum Generated {
    /// An object, with the name that the pages give it.
    Model {
        schema: String,
        /// The fields, each with its JSON name.
        fields: Vec<(String, String)>,
    },
    /// A list of values.
    Listed,
    /// One of several types.
    Union(Vec<Variant>),
    /// One of several types, by the status of an answer.
    ByStatus(Vec<Variant>),
}

/// A variant of an enum.
#[derive(Clone, Debug)]
pub(super) struct Variant {
    pub(super) name: String,
    /// The types that it holds.
    pub(super) held: Vec<String>,
}

/// Reads the types out of a module; those beside the models are answers by status.
pub(super) fn read(module: &str, items: &[Item]) -> Result<Types, String> {
    let mut types = Types::new();
    for item in items {
        match item {
            Item::Struct(item) => {
                let name = item.ident.to_string();
                let model = model(item, items);
                let model =
                    model.ok_or_else(|| format!("expected the fields of `{name}`, found none"))?;
                types.insert(format!("{module}::{name}"), model);
            }
            Item::Enum(item) => {
                types.insert(format!("{module}::{}", item.ident), of_enum(module, item));
            }
            _ => {}
        }
    }
    Ok(types)
}

fn model(item: &ItemStruct, items: &[Item]) -> Option<Generated> {
    let own = items.iter().filter_map(|other| match other {
        Item::Impl(block) if block.trait_.is_none() && item.ident == shown(&block.self_ty) => {
            Some(block)
        }
        _ => None,
    });
    let table = own.flat_map(|block| &block.items).find_map(table)?;
    // `Schema::new(name, name in Rust, fields, …)`.
    let mut told = table.args.iter();
    let schema = told.next().and_then(text_of)?;
    let Expr::Reference(listed) = told.nth(1)? else { return None };
    let Expr::Array(listed) = &*listed.expr else { return None };
    let json = listed.elems.iter().map(json_name).collect::<Option<Vec<_>>>()?;
    let rust = item.fields.iter().filter_map(|field| field.ident.as_ref().map(ToString::to_string));
    let rust = rust.filter(|name| name != "extra").collect::<Vec<_>>();
    (rust.len() == json.len()).then_some(())?;
    let fields = rust.into_iter().zip(json).collect();
    Some(Generated::Model { schema, fields })
}

/// Returns the table `SCHEMA` of a model.
fn table(item: &ImplItem) -> Option<&syn::ExprCall> {
    let ImplItem::Const(table) = item else { return None };
    let Expr::Reference(table) = &table.expr else { return None };
    made(&table.expr)
}

/// Returns the text of `Field::new("name").required()`.
fn json_name(field: &Expr) -> Option<String> {
    text_of(made(field)?.args.first()?)
}

/// Returns the call of `new` before what is called on what it made.
fn made(expr: &Expr) -> Option<&syn::ExprCall> {
    match expr {
        Expr::MethodCall(call) => made(&call.receiver),
        Expr::Call(call) => Some(call),
        _ => None,
    }
}

fn of_enum(module: &str, item: &ItemEnum) -> Generated {
    let variants = item.variants.iter().map(|variant| Variant {
        name: variant.ident.to_string(),
        held: match &variant.fields {
            Fields::Unnamed(fields) => {
                fields.unnamed.iter().map(|field| shown(&field.ty)).collect()
            }
            _ => Vec::new(),
        },
    });
    let variants = variants.collect::<Vec<_>>();
    if module != "types" {
        Generated::ByStatus(variants)
    } else if variants.iter().any(|variant| variant.name == "Unlisted") {
        Generated::Listed
    } else {
        Generated::Union(variants)
    }
}

pub(super) fn text_of(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// Writes a type as a crate names it that depends on the library.
pub(super) fn shown(ty: &impl ToTokens) -> String {
    let text = ty.to_token_stream().to_string();
    let text = text.replace("crate ::", "smallest_atoms ::");
    let mut out = String::new();
    for word in text.split(' ') {
        // Only words need white space between them.
        let glued = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        if !glued(out.chars().last()) && !glued(word.chars().next()) {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
