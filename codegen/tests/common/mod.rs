//! What the tests share: pages in few words, and the generated code as syn reads it.

#![allow(dead_code, reason = "no test crate uses everything")]

pub(crate) mod bend;
pub(crate) mod cases;
pub(crate) mod reference;

use std::fs;
use std::path::PathBuf;

use smallest_atoms_codegen::{Input, Output, Source, generate};
use syn::parse::ParseStream;
use syn::{Attribute, Expr, Fields, Ident, ImplItem, Item, Lit, LitInt, Meta, Token, Type};

/// A page of this name.
pub(crate) fn source(file: &str, yaml: &str) -> Source {
    Source { file: file.to_owned(), yaml: yaml.to_owned(), address: None, taken: None }
}

/// The input of these pages, without locks and rules.
pub(crate) fn input<const N: usize>(pages: [&str; N]) -> Input {
    let sources = pages.iter().enumerate();
    Input {
        sources: sources.map(|(index, yaml)| source(&format!("{index}.yaml"), yaml)).collect(),
        ..Input::default()
    }
}

/// The pages that `spec/` holds.
pub(crate) fn seeds() -> Vec<Source> {
    let spec = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut sources = ["edit-draft-config", "update-workflow-configuration"]
        .map(|name| {
            let file = spec.join(format!("{name}.yaml"));
            let yaml = fs::read_to_string(&file).unwrap();
            source(&format!("{name}.yaml"), &yaml)
        })
        .to_vec();
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    sources
}

/// A page with these paths, in flow style.
pub(crate) fn page(paths: &str) -> String {
    format!("{{openapi: 3.1.0, paths: {{{paths}}}}}")
}

/// A page with one operation and these schemas, in flow style.
pub(crate) fn with_schemas(schemas: &str) -> String {
    format!(
        "{{openapi: 3.1.0, paths: {{/a: {{get: {{summary: Get, responses: {{}}}}}}}}, components: {{schemas: {{{schemas}}}}}}}"
    )
}

/// A page with one operation, which has these members beside its summary.
pub(crate) fn with_operation(members: &str) -> String {
    page(&format!("/a: {{post: {{summary: Do it, {members}}}}}"))
}

/// What comes out of one page.
pub(crate) fn made(yaml: &str) -> Output {
    run(&input([yaml]))
}

/// What comes out.
pub(crate) fn run(input: &Input) -> Output {
    match generate(input) {
        Ok(output) => output,
        Err(errors) => panic!("{errors}"),
    }
}

/// The code that one page becomes.
pub(crate) fn code(yaml: &str) -> Code {
    Code::of(&made(yaml))
}

/// Why one page is refused.
pub(crate) fn refused(yaml: &str) -> String {
    match generate(&input([yaml])) {
        Ok(output) => panic!("expected errors, found\n{}", output.code),
        Err(errors) => errors.to_string(),
    }
}

/// The generated code.
pub(crate) struct Code {
    items: Vec<Item>,
}

/// A field, a variant or a method.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// The type of a field or of a method's last argument, without spaces.
    pub(crate) ty: String,
    pub(crate) doc: String,
    /// The note of `#[deprecated]`; empty where it has none.
    pub(crate) deprecated: Option<String>,
}

impl Code {
    pub(crate) fn of(output: &Output) -> Self {
        let file = syn::parse_file(&output.code).expect("the code is Rust");
        Self { items: file.items }
    }

    fn module(&self, name: &str) -> &[Item] {
        let found = self.items.iter().find_map(|item| match item {
            Item::Mod(module) if module.ident == name => module.content.as_ref(),
            _ => None,
        });
        &found.unwrap_or_else(|| panic!("no module {name}")).1
    }

    /// The names of the models, sorted.
    pub(crate) fn types(&self) -> Vec<String> {
        let types = self.module("types").iter().filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Enum(item) => Some(item.ident.to_string()),
            _ => None,
        });
        let mut types = types.collect::<Vec<_>>();
        types.sort();
        types
    }

    pub(crate) fn is_enum(&self, name: &str) -> bool {
        self.module("types")
            .iter()
            .any(|item| matches!(item, Item::Enum(item) if item.ident == name))
    }

    /// The note of a model's `#[deprecated]`; empty where it has none.
    pub(crate) fn deprecated(&self, name: &str) -> Option<String> {
        let attrs = self.module("types").iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == name => Some(&item.attrs),
            Item::Enum(item) if item.ident == name => Some(&item.attrs),
            _ => None,
        });
        let attrs = attrs.unwrap_or_else(|| panic!("no {name} among {:?}", self.types()));
        member(name.to_owned(), String::new(), attrs).deprecated
    }

    /// The fields of a struct, but for `extra`.
    pub(crate) fn fields(&self, name: &str) -> Vec<Member> {
        let found = self.module("types").iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == name => Some(&item.fields),
            _ => None,
        });
        let Some(Fields::Named(fields)) = found else {
            panic!("no struct {name} among {:?}", self.types());
        };
        let fields = fields.named.iter().map(|field| {
            let ty = &field.ty;
            let name = field.ident.as_ref().unwrap().to_string();
            member(name, quote::quote!(#ty).to_string(), &field.attrs)
        });
        let mut fields = fields.collect::<Vec<_>>();
        let last = fields.pop().expect("a field `extra`");
        assert_eq!(last.name, "extra");
        fields
    }

    /// One field of a struct.
    pub(crate) fn field(&self, name: &str, field: &str) -> Member {
        let mut fields = self.fields(name).into_iter();
        fields
            .find(|found| found.name == field)
            .unwrap_or_else(|| panic!("no field {field} in {name}"))
    }

    /// The variants of an enum, but for `Unlisted`.
    pub(crate) fn variants(&self, name: &str) -> Vec<String> {
        let found = self.module("types").iter().find_map(|item| match item {
            Item::Enum(item) if item.ident == name => Some(&item.variants),
            _ => None,
        });
        let found = found.unwrap_or_else(|| panic!("no enum {name} among {:?}", self.types()));
        let mut variants =
            found.iter().map(|variant| variant.ident.to_string()).collect::<Vec<_>>();
        assert_eq!(variants.pop().as_deref(), Some("Unlisted"));
        variants
    }

    /// The methods of a call's type, but for `new`.
    pub(crate) fn arguments(&self, call: &str) -> Vec<Member> {
        let mut methods = methods(self.module("calls"), |ty| ty == call);
        methods.retain(|method| method.name != "new");
        methods
    }

    /// The methods of a model: constructors and setters.
    pub(crate) fn setters(&self, model: &str) -> Vec<Member> {
        let mut setters = methods(self.module("types"), |ty| ty == model);
        for item in self.module("types") {
            let Item::Macro(item) = item else { continue };
            if item.mac.path.segments.last().unwrap().ident == "model" {
                let (name, members) = item.mac.parse_body_with(members).expect("a model");
                setters.extend(members.into_iter().filter(|_| name == model));
            }
        }
        setters
    }

    /// The methods of the client.
    pub(crate) fn operations(&self) -> Vec<Member> {
        methods(&self.items, |ty| ty == "crate::Client")
    }

    /// The names of the types in `calls`, sorted.
    pub(crate) fn calls(&self) -> Vec<String> {
        let calls = self.module("calls").iter().filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            _ => None,
        });
        let mut calls = calls.collect::<Vec<_>>();
        calls.sort();
        calls
    }
}

/// Parses `Name { #[deprecated] 0 field: Type, … }`.
fn members(input: ParseStream<'_>) -> syn::Result<(Ident, Vec<Member>)> {
    let name = input.parse()?;
    let content;
    syn::braced!(content in input);
    let mut members = Vec::new();
    while !content.is_empty() {
        let attributes = content.call(Attribute::parse_outer)?;
        content.parse::<LitInt>()?;
        let name = content.parse::<Ident>()?.to_string();
        content.parse::<Token![:]>()?;
        let ty = content.parse::<Type>()?;
        content.parse::<Token![,]>()?;
        members.push(member(name, quote::quote!(#ty).to_string(), &attributes));
    }
    Ok((name, members))
}

/// The names of these members.
pub(crate) fn names(members: &[Member]) -> Vec<&str> {
    members.iter().map(|member| member.name.as_str()).collect()
}

fn methods(items: &[Item], of: impl Fn(&str) -> bool) -> Vec<Member> {
    let blocks = items.iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block),
        _ => None,
    });
    let blocks = blocks.filter(|block| {
        let ty = &block.self_ty;
        of(&quote::quote!(#ty).to_string().replace(' ', ""))
    });
    let methods = blocks.flat_map(|block| &block.items).filter_map(|item| {
        let ImplItem::Fn(method) = item else {
            return None;
        };
        let last = method.sig.inputs.last();
        let ty = quote::quote!(#last).to_string();
        Some(member(method.sig.ident.to_string(), ty, &method.attrs))
    });
    methods.collect()
}

fn member(name: String, ty: String, attrs: &[Attribute]) -> Member {
    let doc = attrs.iter().filter_map(|attr| match &attr.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => text(&pair.value),
        _ => None,
    });
    let deprecated = attrs.iter().find(|attr| attr.path().is_ident("deprecated"));
    let deprecated = deprecated.map(|attr| match &attr.meta {
        Meta::List(list) => {
            let note = syn::parse2::<syn::MetaNameValue>(list.tokens.clone()).unwrap();
            text(&note.value).unwrap()
        }
        _ => String::new(),
    });
    Member { name, ty: ty.replace(' ', ""), doc: doc.collect::<Vec<_>>().join("\n"), deprecated }
}

fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
