// The pages add fields: a struct is not written out whole.
use smallest_atoms::types::SinglePromptConfig;

fn main() {
    let _ = SinglePromptConfig { prompt: None, tools: None, extra: Default::default() };
}
