//! Writes the program that calls every operation as its user would.

use std::fmt::Write;

use serde_json::Value;

use super::given::{Given, GivenValue};
use super::multipart::Part;
use super::steps::Variation;
use super::surface::{Answer, Argument, ArgumentType, Surface};
use super::types::{Generated, Types, Variant};

/// What of the program is the same for all pages.
pub(super) const MAIN: &str = include_str!("program/main.rs");

const ALLOWED: &str = "#![allow(deprecated, unused_mut, unused_variables, unreachable_patterns, unused_imports, non_snake_case, \
     clippy::all)]\n\n";

/// An operation to call: how, and with which arguments.
pub(super) struct Call<'a> {
    pub(super) number: usize,
    pub(super) surface: &'a Surface,
    pub(super) arguments: &'a [Given],
    pub(super) types: &'a Types,
}

impl Call<'_> {
    fn is_by_status(&self, ty: &str) -> bool {
        matches!(self.types.get(ty), Some(Generated::ByStatus(_)))
    }
}

/// Writes the module of calls.
pub(super) fn calls(calls: &[Call<'_>]) -> String {
    let mut code = format!(
        "{ALLOWED}use std::pin::Pin;\n\nuse serde_json::Value;\nuse smallest_atoms::{{Client, \
         Upload, answers, errors, types}};\n\nuse crate::{{Step, value}};\n\n"
    );
    let mut arms = String::new();
    for call in calls {
        for (variation, name) in [(Variation::All, "all"), (Variation::Required, "required")] {
            let number = call.number;
            code.push_str(&function(call, variation, name));
            let _ = writeln!(
                arms,
                "        ({number}, \"{name}\") => Box::pin(o{number}_{name}(client, step)),"
            );
        }
    }
    let _ = write!(
        code,
        "pub(crate) fn call(client: Client, step: Step) -> Pin<Box<dyn Future<Output = Value>>> \
         {{\n    match (step.operation, step.variation.as_str()) {{\n{arms}        _ => \
         panic!(\"no such call\"),\n    }}\n}}\n"
    );
    code
}

fn function(call: &Call<'_>, variation: Variation, name: &str) -> String {
    let Call { number, surface, .. } = call;
    let mut code =
        format!("async fn o{number}_{name}(client: Client, mut step: Step) -> Value {{\n");
    let _ = writeln!(code, "    let mut call = client.{}();", surface.name);
    for (given, argument) in pairs(call) {
        if variation == Variation::All || given.required {
            let value = argument_of(&argument.ty, &given.value, call.types);
            let _ = writeln!(code, "    call = call.{}({value});", argument.name);
        }
    }
    if let Some(ty) = &surface.body {
        let _ = writeln!(code, "    if let Some(body) = step.body::<{ty}>() {{");
        code.push_str("        call = call.body(body);\n    }\n");
    }
    code.push_str("    step.check(&call.validate());\n    let got = call.send().await;\n");
    let error = format!("errors::{}", surface.call);
    if call.is_by_status(&error) {
        let found = format!("error.documented::<{error}>()");
        let _ = writeln!(code, "    if let Err(error) = &got {{ step.documented({found}); }}");
    }
    code.push_str(match surface.answer {
        Answer::Whole if call.is_by_status(&surface.answer_type) => {
            "    step.by_status(got).await\n"
        }
        Answer::Whole => "    step.whole(got)\n",
        Answer::Events => "    step.events(got, async |events| events.next().await).await\n",
        Answer::Bytes => "    step.bytes(got).await\n",
    });
    code.push_str("}\n\n");
    code
}

/// Returns the arguments that the page and the client have, each from both.
fn pairs<'a>(call: &'a Call<'a>) -> impl Iterator<Item = (&'a Given, &'a Argument)> {
    call.arguments.iter().filter_map(|given| Some((given, matching(call.surface, given)?)))
}

/// Returns the client's argument for one of the page.
pub(super) fn matching<'a>(surface: &'a Surface, given: &Given) -> Option<&'a Argument> {
    let mut arguments = surface.arguments.iter();
    arguments.find(|argument| argument.wire == given.wire && argument.place == given.place)
}

/// Writes a value as its user would.
fn argument_of(ty: &ArgumentType, value: &GivenValue, types: &Types) -> String {
    let is_listed = |ty: &str| matches!(types.get(ty), Some(Generated::Listed));
    match (ty, value) {
        (ArgumentType::Upload, GivenValue::Files(files)) => {
            files.first().map(upload).unwrap_or_default()
        }
        (ArgumentType::Uploads, GivenValue::Files(files)) => {
            format!("[{}]", files.iter().map(upload).collect::<Vec<_>>().join(", "))
        }
        (ArgumentType::Value(ty), GivenValue::Json(value)) => match value {
            Value::String(text) if ty == "String" || is_listed(ty) => format!("{text:?}"),
            Value::Bool(_) if ty == "bool" => value.to_string(),
            Value::Number(_) if ty == "i64" || ty == "f64" => format!("{value} as {ty}"),
            other => format!("value::<{ty}>({:?})", other.to_string()),
        },
        // The compiler tells of it.
        _ => "compile_error!(\"a file for a value, or a value for a file\")".to_owned(),
    }
}

fn upload(file: &Part) -> String {
    let Part { file, media_type, bytes, .. } = file;
    let content = bytes.iter().map(|byte| format!("{byte}u8")).collect::<Vec<_>>().join(", ");
    let made = format!("Upload::bytes({:?}, vec![{content}])", file.as_deref().unwrap_or_default());
    match media_type {
        Some(media_type) => format!("{made}.content_type({media_type:?})"),
        None => made,
    }
}

/// Writes the module that looks into the values of every type.
pub(super) fn types(types: &Types) -> String {
    let mut code = format!(
        "{ALLOWED}use serde_json::{{Value, json}};\nuse smallest_atoms::{{Error, answers, errors, types}};\n\n\
         use crate::{{ByStatus, Seen, Typed, bytes, events, extra, hex, listed, member, model, \
         shown}};\n\n"
    );
    for (name, ty) in types {
        match ty {
            Generated::Model { schema, fields } => {
                let fields = fields.iter().map(|(rust, json)| format!("{rust} = {json:?}"));
                let fields = fields.collect::<Vec<_>>().join(", ");
                let _ = writeln!(code, "model!({name}, {schema:?} {{ {fields} }});");
            }
            Generated::Listed => drop(writeln!(code, "listed!({name});")),
            Generated::Union(variants) => code.push_str(&union(name, variants)),
            Generated::ByStatus(variants) => code.push_str(&by_status(name, variants)),
        }
    }
    code
}

/// What fits none of the documented members is as good as lost.
fn union(name: &str, variants: &[Variant]) -> String {
    let arms = variants.iter().map(|variant| match (variant.name.as_str(), variant.held.len()) {
        ("Other", _) => "Self::Other(..) => seen.lost.push(format!(\"{at} = Other\")),".to_owned(),
        (name, 0) => format!("Self::{name} => {{}}"),
        (name, 1) => format!("Self::{name}(value) => member(value, at, seen),"),
        (name, _) => format!("Self::{name}(..) => {{}}"),
    });
    let arms = arms.collect::<Vec<_>>().join("\n            ");
    format!(
        "impl Typed for {name} {{\n    fn look(&self, at: &str, seen: &mut Seen) {{\n        \
         match self {{\n            {arms}\n            _ => {{}}\n        }}\n    }}\n}}\n"
    )
}

fn by_status(name: &str, variants: &[Variant]) -> String {
    // What the library gives as it came, and not as the page's type.
    let is_raw = |ty: &String| ty.starts_with("smallest_atoms::");
    let arms = variants.iter().map(|variant| {
        let Variant { name, held } = variant;
        match held.as_slice() {
            [] => format!("Self::{name} => ({name:?}, Value::Null),"),
            [one] if !is_raw(one) => {
                format!("Self::{name}(value) => ({name:?}, shown(value, seen)),")
            }
            _ => format!("Self::{name}(..) => ({name:?}, Value::Null),"),
        }
    });
    let arms = arms.collect::<Vec<_>>().join("\n            ");
    format!(
        "impl ByStatus for {name} {{\n    fn told(&self, seen: &mut Seen) -> (&'static str, \
         Value) {{\n        match self {{\n            {arms}\n            _ => (\"another\", \
         Value::Null),\n        }}\n    }}\n\n{streams}}}\n",
        streams = streams(variants),
    )
}

/// Reads to its end what comes in parts.
fn streams(variants: &[Variant]) -> String {
    let arms = variants.iter().filter_map(|Variant { name, held }| {
        let how = match held.as_slice() {
            [one] if one.ends_with("::Download") => "bytes",
            [one] if one.contains("::Events<") => "events",
            _ => return None,
        };
        Some(format!("Self::{name}(value) => {how}!(value, seen),"))
    });
    let arms = arms.collect::<Vec<_>>().join("\n            ");
    format!(
        "    async fn read(self, seen: &mut Seen) -> Option<Result<(&'static str, Value), Error>> \
         {{\n        match self {{\n            {arms}\n            _ => None,\n        }}\n    }}\n"
    )
}
