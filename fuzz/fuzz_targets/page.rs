//! What must hold of whatever stands for a page.

use smallest_atoms_codegen::{Input, Source, generate};

/// Generates: what comes out is Rust, or names the page and a cure.
pub fn generates(yaml: &str) {
    let source = Source { file: "page.yaml".to_owned(), yaml: yaml.to_owned(), address: None, taken: None };
    match generate(&Input { sources: vec![source], ..Input::default() }) {
        Ok(output) => drop(syn::parse_file(&output.code).expect("the code is Rust")),
        Err(errors) => {
            for error in errors.iter() {
                assert_eq!(error.file, "page.yaml", "{error}");
                assert!(!error.help.is_empty(), "{error}");
            }
        }
    }
}
