//! What must hold of whatever stands for a page.

use smallest_atoms_codegen::{Input, Source, generate};

/// Returns whether a text that is printed does something, but for what its own form has.
fn acts(printed: &str, own: &str) -> bool {
    printed.replace(own, "").contains(|c: char| {
        c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

/// Generates: what comes out is Rust, or names the page and a cure; what is said of it is told in lines
/// of our own.
pub fn generates(yaml: &str) {
    let source = Source { file: "page.yaml".to_owned(), yaml: yaml.to_owned(), address: None, taken: None };
    match generate(&Input { sources: vec![source], ..Input::default() }) {
        Ok(output) => {
            drop(syn::parse_file(&output.code).expect("the code is Rust"));
            assert!(!output.notes.iter().any(|note| acts(note, "")), "{:?}", output.notes);
        }
        Err(errors) => {
            for error in errors.iter() {
                assert_eq!(error.file, "page.yaml", "{error}");
                assert!(!error.help.is_empty(), "{error}");
                assert!(!acts(&error.to_string(), "\n  help: "), "{error:?}");
            }
        }
    }
}
