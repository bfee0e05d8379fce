//! The calls of the generated client, so that a program can be written that makes them.
//!
//! The caller of an API may know it: this is read from the generated code. What is expected on the
//! wire is not.

use std::collections::BTreeMap;

use syn::{Expr, ExprStruct, FnArg, ImplItem, Item, ItemImpl, Stmt, Type};

use super::types::{self, Types, shown, text_of};

/// A call.
#[derive(Clone, Debug)]
pub(super) struct Surface {
    /// The method and path.
    pub(super) key: String,
    /// The client's method.
    pub(super) name: String,
    pub(super) server: String,
    pub(super) arguments: Vec<Argument>,
    /// The type of the JSON body.
    pub(super) body: Option<String>,
    /// How the body is written: `Json`, `Multipart`, `Form` or `Raw`.
    pub(super) encoding: String,
    pub(super) answer: Answer,
    /// The type of the answer.
    pub(super) answer_type: String,
    /// The type of the call.
    pub(super) call: String,
}

/// An argument.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    /// The name on the wire.
    pub(super) wire: String,
    /// `Path`, `Query`, `Header` or `Part`.
    pub(super) place: String,
    /// The call's method.
    pub(super) name: String,
    pub(super) ty: ArgumentType,
}

/// What an argument takes.
#[derive(Clone, Debug)]
pub(super) enum ArgumentType {
    /// A value of this type, or what becomes one.
    Value(String),
    /// A file.
    Upload,
    /// Files.
    Uploads,
}

/// How the answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Whole,
    Events,
    Bytes,
}

/// Reads the calls and the types out of the generated code.
///
/// # Errors
///
/// Returns what is not in the form that the generator gives it.
pub(super) fn read(code: &str) -> Result<(Vec<Surface>, Types), String> {
    let file = syn::parse_file(code).map_err(|error| format!("expected Rust, found {error}"))?;
    let (mut surfaces, mut found) = (Vec::new(), Types::new());
    for item in file.items {
        let Item::Mod(module) = item else { continue };
        let Some((_, items)) = module.content else { continue };
        if ["types", "answers", "errors"].iter().any(|known| module.ident == known) {
            found.extend(types::read(&module.ident.to_string(), &items)?);
        } else if module.ident == "calls" {
            for item in &items {
                let Item::Impl(block) = item else { continue };
                let missing = |what: &str| {
                    format!("expected {what} in the generated `{}`", shown(&block.self_ty))
                };
                if block.trait_.is_none() {
                    surfaces.push(surface(block).map_err(missing)?);
                }
            }
        }
    }
    Ok((surfaces, found))
}

fn surface(block: &ItemImpl) -> Result<Surface, &'static str> {
    let table = block.items.iter().find_map(table).ok_or("a table of the operation")?;
    let text = |key: &str| field(table, key).and_then(text_of);
    let types = block.items.iter().filter_map(argument_type).collect::<BTreeMap<_, _>>();
    let Some(Expr::Reference(parameters)) = field(table, "parameters") else {
        return Err("a list of parameters");
    };
    let Expr::Array(parameters) = &*parameters.expr else {
        return Err("a list of parameters");
    };
    let arguments = parameters.elems.iter().map(|parameter| {
        let Expr::Struct(parameter) = parameter else { return None };
        let name = field(parameter, "name").and_then(text_of)?;
        Some(Argument {
            wire: field(parameter, "wire").and_then(text_of)?,
            place: last_segment(field(parameter, "location")?)?,
            ty: types.get(&name).or_else(|| types.get(&format!("r#{name}")))?.clone(),
            name,
        })
    });
    let encoding = match field(table, "encoding") {
        Some(Expr::Call(call)) => last_segment(&call.func),
        Some(other) => last_segment(other),
        None => None,
    };
    let has_body = matches!(field(table, "body"), Some(Expr::Call(_)));
    let body = types.get("body").filter(|_| has_body).and_then(|ty| match ty {
        ArgumentType::Value(ty) => Some(ty.clone()),
        _ => None,
    });
    let (answer, answer_type) = block.items.iter().find_map(answer).ok_or("a method `send`")?;
    Ok(Surface {
        key: text("key").ok_or("a key")?,
        name: text("name").ok_or("a name")?,
        server: text("server").ok_or("a server")?,
        arguments: arguments.collect::<Option<_>>().ok_or("a method for each argument")?,
        body,
        encoding: encoding.ok_or("an encoding")?,
        answer,
        answer_type,
        call: shown(&block.self_ty),
    })
}

/// Returns the table `OPERATION` of a call.
fn table(item: &ImplItem) -> Option<&ExprStruct> {
    let ImplItem::Fn(function) = item else { return None };
    function.block.stmts.iter().find_map(|statement| {
        let Stmt::Item(Item::Const(constant)) = statement else { return None };
        let Expr::Reference(table) = &*constant.expr else { return None };
        let Expr::Struct(table) = &*table.expr else { return None };
        Some(table)
    })
}

pub(super) fn field<'a>(table: &'a ExprStruct, name: &str) -> Option<&'a Expr> {
    let is_it = |member: &syn::Member| matches!(member, syn::Member::Named(found) if found == name);
    table.fields.iter().find(|field| is_it(&field.member)).map(|field| &field.expr)
}

fn last_segment(value: &Expr) -> Option<String> {
    match value {
        Expr::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// Returns a method of one argument, with what that takes.
fn argument_type(item: &ImplItem) -> Option<(String, ArgumentType)> {
    let ImplItem::Fn(function) = item else { return None };
    let FnArg::Typed(argument) = function.sig.inputs.iter().nth(1)? else { return None };
    let wanted = shown(&argument.ty);
    let inner = |start: &str| wanted.strip_prefix(start)?.strip_suffix('>').map(str::to_owned);
    let ty = if wanted.ends_with("Into<smallest_atoms::Upload>") {
        ArgumentType::Upload
    } else if wanted.contains("IntoIterator<") {
        ArgumentType::Uploads
    } else {
        ArgumentType::Value(inner("impl Into<")?)
    };
    Some((function.sig.ident.to_string(), ty))
}

fn answer(item: &ImplItem) -> Option<(Answer, String)> {
    let ImplItem::Macro(item) = item else { return None };
    let ty = shown(&item.mac.parse_body::<Type>().ok()?);
    let how = match ty.as_str() {
        "smallest_atoms::Download" => Answer::Bytes,
        ty if ty.starts_with("smallest_atoms::Events<") => Answer::Events,
        _ => Answer::Whole,
    };
    Some((how, ty))
}
