//! The Rust items of the generated code: what callers can name, and with which types.
//!
//! A verdict rests on these and not on what the pages seem to ask for: the code itself says which
//! item is gone and which has another type.

use std::collections::BTreeMap;

use quote::{ToTokens, quote};
use syn::{Fields, FnArg, ImplItem, Item, ItemImpl, Visibility};

/// The signature of each item by its path, such as `types::Tool::timeout` for a field and
/// `types::Tool::timeout()` for a method.
#[derive(Debug, Default)]
pub(super) struct Surface(BTreeMap<String, String>);

impl Surface {
    pub(super) fn of(file: &syn::File) -> Self {
        let mut surface = Self::default();
        for item in &file.items {
            match item {
                Item::Mod(module) => {
                    let name = format!("{}::", module.ident);
                    let items = module.content.iter().flat_map(|(_, items)| items);
                    items.for_each(|item| surface.item(&name, item));
                }
                other => surface.item("", other),
            }
        }
        surface
    }

    /// Returns the signature of an item.
    pub(super) fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, signature)| (path.as_str(), signature.as_str()))
    }

    fn item(&mut self, module: &str, item: &Item) {
        match item {
            Item::Struct(item) => {
                let path = format!("{module}{}", item.ident);
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                        let name = field.ident.as_ref().map(ToString::to_string);
                        let path = format!("{path}::{}", name.unwrap_or_default());
                        self.0.insert(path, readable(&field.ty));
                    }
                }
                self.0.insert(path, "struct".to_owned());
            }
            Item::Enum(item) => {
                let path = format!("{module}{}", item.ident);
                for variant in &item.variants {
                    let path = format!("{path}::{}", variant.ident);
                    self.0.insert(path, format!("variant{}", readable(&variant.fields)));
                }
                self.0.insert(path, "enum".to_owned());
            }
            Item::Impl(block) if block.trait_.is_none() => self.block(module, block),
            _ => {}
        }
    }

    fn block(&mut self, module: &str, block: &ItemImpl) {
        let ty = readable(&block.self_ty);
        let ty = ty.strip_prefix("crate::").unwrap_or(&ty);
        for item in &block.items {
            match item {
                ImplItem::Fn(method) if is_public(&method.vis) => {
                    let inputs = method.sig.inputs.iter().filter_map(|input| match input {
                        FnArg::Typed(argument) => Some(readable(&argument.ty)),
                        FnArg::Receiver(_) => None,
                    });
                    let inputs = inputs.collect::<Vec<_>>().join(", ");
                    let output = &method.sig.output;
                    let path = format!("{module}{ty}::{}()", method.sig.ident);
                    self.0.insert(path, format!("({inputs}){}", readable(output)));
                }
                // The macro of a call's other methods is given the type of the answer.
                ImplItem::Macro(item) => {
                    let path = format!("{module}{ty}::send()");
                    self.0.insert(path, readable(&item.mac.tokens).replace("crate::", ""));
                }
                _ => {}
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Returns the tokens as people write them.
fn readable(tokens: &impl ToTokens) -> String {
    let text = quote! { #tokens }.to_string().replace(' ', "");
    let text = text.replace("::std::collections::", "").replace("::serde_json::", "");
    text.replace("implInto<", "impl Into<").replace(',', ", ").replace("->", " -> ")
}
