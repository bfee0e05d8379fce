//! Names: what a page's operation or schema is called in Rust, and the lock that keeps it so.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToTitleCase, ToUpperCamelCase};
use serde::Deserialize;

use crate::keywords::{KEYWORDS, PRELUDE};

/// The locked names of `spec/names.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The Rust method by method and path, such as `PATCH /workflow/{id}`.
    #[serde(default)]
    pub operations: BTreeMap<String, String>,
    /// The Rust type by the schema's name in the pages.
    #[serde(default)]
    pub schemas: BTreeMap<String, String>,
}

impl Names {
    /// Parses the text of a `names.toml`.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the text, and on which line.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// Returns these names with those of `other` in the place of its own.
    #[must_use]
    pub fn overlaid_with(mut self, other: Self) -> Self {
        self.operations.extend(other.operations);
        self.schemas.extend(other.schemas);
        self
    }
}

impl std::fmt::Display for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(HEADER)?;
        for (title, names) in [("operations", &self.operations), ("schemas", &self.schemas)] {
            writeln!(f, "\n[{title}]")?;
            for (key, name) in names {
                writeln!(f, "{} = {}", quoted(key), quoted(name))?;
            }
        }
        Ok(())
    }
}

const HEADER: &str = "\
# What the pages' operations and schemas are called in Rust. `cargo xtask update-spec` adds a line
# for what is new and keeps the others, so that a page that renames its operation breaks no
# caller. Edit a name here to choose a better one; a name that was published is never reused.
";

/// Returns the text as a TOML string.
pub(crate) fn quoted(text: &str) -> String {
    // A TOML basic string takes JSON's escapes.
    serde_json::Value::from(text).to_string()
}

/// Returns a Rust function or field name for `text`; a leading underscore is kept, because `id`
/// and `_id` come to stand side by side in one object.
pub(crate) fn snake(text: &str) -> String {
    settled(text, |text| {
        if let Some(name) = spelled(text) {
            return name;
        }
        if is_snake_case(text) {
            return as_ident(text.to_owned(), "unnamed");
        }
        let name = words(text).to_snake_case();
        let name = if text.starts_with('_') { format!("_{name}") } else { name };
        as_ident(name, "unnamed")
    })
}

/// Returns a Rust type name for `text`.
pub(crate) fn pascal(text: &str) -> String {
    settled(text, |text| match variant(text) {
        name if PRELUDE.contains(&name.as_str()) => format!("{name}_"),
        name => name,
    })
}

/// Returns the name of an enum's variant for `text`; it hides nothing, so it may be `None`.
pub(crate) fn variant(text: &str) -> String {
    match text {
        "" => "Empty".to_owned(),
        text if spelled(text).is_some() => spelled(text).unwrap_or_default().to_upper_camel_case(),
        text if is_upper_camel_case(text) => as_ident(text.to_owned(), "Unnamed"),
        text => as_ident(words(text).to_upper_camel_case(), "Unnamed"),
    }
}

/// Returns the words for a text of signs alone, such as `star` for `*`.
fn spelled(text: &str) -> Option<String> {
    const SIGNS: [(char, &str); 9] = [
        ('!', "not"),
        ('#', "hash"),
        ('$', "dollar"),
        ('%', "percent"),
        ('&', "and"),
        ('*', "star"),
        ('+', "plus"),
        ('-', "minus"),
        ('@', "at"),
    ];
    let word = |c: char| SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, word)| *word);
    let words = text.chars().map(word).collect::<Option<Vec<_>>>()?;
    (!words.is_empty()).then(|| words.join("_"))
}

/// Returns whether the text surely stays as it is in snake case: most are named again.
fn is_snake_case(text: &str) -> bool {
    let is_inside = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(is_inside)
        && !text.ends_with('_')
        && !text.contains("__")
}

/// Returns whether the text surely stays as it is in upper camel case.
fn is_upper_camel_case(text: &str) -> bool {
    let mut bytes = text.bytes().peekable();
    let mut first = true;
    while let Some(byte) = bytes.next() {
        let word = byte.is_ascii_uppercase() && bytes.peek().is_some_and(u8::is_ascii_lowercase);
        let inside = byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if !word && (first || !inside) {
            return false;
        }
        first = false;
    }
    !first
}

/// Applies the rule until it has no more to change: a name that was locked is named again, and
/// `x_a`, which becomes `XA`, must not become `Xa` then.
fn settled(text: &str, rule: impl Fn(&str) -> String) -> String {
    let mut name = rule(text);
    for _ in 0..8 {
        let next = rule(&name);
        if next == name {
            break;
        }
        name = next;
    }
    name
}

/// Blanks out what no Rust name can hold; the plural of an acronym, `URLs`, is one word, and so is
/// `agent's`.
fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut acronym = [false; 2];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let goes_on = chars.peek().is_some_and(|c| c.is_lowercase());
        if matches!(c, '\'' | '’') && goes_on && words.ends_with(char::is_alphanumeric) {
            continue;
        }
        words.push(match c {
            's' if acronym == [true; 2] && !goes_on => 'S',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        });
        acronym = [acronym[1], c.is_uppercase()];
    }
    words
}

fn as_ident(name: String, unnamed: &str) -> String {
    if KEYWORDS.binary_search(&name.as_str()).is_ok() {
        return format!("{name}_");
    }
    if is_ident(&name) {
        return name;
    }
    let name = format!("_{name}")
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect::<String>();
    if is_ident(&name) && !name.trim_matches('_').is_empty() { name } else { unnamed.to_owned() }
}

fn is_ident(name: &str) -> bool {
    // Nearly every name is ASCII, and known without a parser.
    let known = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    known || syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Returns the words of a name as a title, such as `Agent Versioning`.
pub(crate) fn title(text: &str) -> String {
    words(text).to_title_case()
}

/// Returns a title without its parentheses.
pub(crate) fn without_parenthesis(title: &str) -> String {
    let mut depth = 0usize;
    let mut text = String::new();
    for c in title.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => text.push(c),
            _ => {}
        }
    }
    text
}

/// Returns the name of one item of a list called `plural`, in upper camel case.
pub(crate) fn singular(plural: &str) -> String {
    let name = pascal(plural);
    if let Some(stem) = name.strip_suffix("ies") {
        return pascal(&format!("{stem}y"));
    }
    match name.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') => pascal(stem),
        _ => name,
    }
}

/// Returns the first of the names that is not taken, or the first with a number.
pub(crate) fn free<const N: usize>(taken: &BTreeSet<String>, names: [String; N]) -> String {
    let first = names.first().cloned().unwrap_or_default();
    let numbered = (2..).map(|number: usize| format!("{first}{number}"));
    let mut all = names.into_iter().chain(numbered);
    all.find(|name| !taken.contains(name)).unwrap_or(first)
}

/// Returns `names`, each of which may stand there once; a repeat gets a number.
pub(crate) fn distinct(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    names
        .into_iter()
        .map(|name| {
            let mut distinct = name.clone();
            for number in 2.. {
                if seen.insert(distinct.clone()) {
                    break;
                }
                distinct = format!("{name}_{number}");
            }
            distinct
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_rust_whatever_the_page_says() {
        for (text, expected) in [
            ("type", "type_"),
            ("preCallAPI", "pre_call_api"),
            ("_id", "_id"),
            ("2fa code", "_2fa_code"),
            ("größe.x", "größe_x"),
            ("self", "self_"),
            ("", "unnamed"),
            ("%%", "percent_percent"),
            ("*", "star"),
            ("?", "unnamed"),
            ("_", "unnamed"),
            ("²", "unnamed"),
            ("extract URLs", "extract_urls"),
            ("callIDsList", "call_ids_list"),
            ("the agent's voice", "the_agents_voice"),
            ("didn’t answer", "didnt_answer"),
            ("'quoted' text", "quoted_text"),
            ("DNSserver", "dn_sserver"),
        ] {
            let name = snake(text);
            assert_eq!(name, expected, "{text}");
        }
        assert_eq!(pascal("gpt-4.1"), "Gpt41");
        assert_eq!(pascal("Self"), "Self_");
        assert_eq!(pascal("string"), "String_");
        assert_eq!(variant("string"), "String");
        assert_eq!(variant("self"), "Self_");
        assert_eq!(variant(""), "Empty");
    }

    #[test]
    fn a_name_stays_when_it_is_named_again() {
        for text in ["point_x_y", "aB1C", "İstanbul", "ßa", "type", "_2fa", "Strings", ""] {
            assert_eq!(snake(&snake(text)), snake(text));
            assert_eq!(pascal(&pascal(text)), pascal(text));
            assert_eq!(pascal(&singular(text)), singular(text));
        }
    }

    #[test]
    fn the_short_way_is_the_long_way() {
        assert!(KEYWORDS.is_sorted());
        let alphabet = ['A', 'B', 'a', 's', '1', '_'];
        let mut texts = vec![String::new()];
        for _ in 0..6 {
            let longer = texts.iter().flat_map(|text| alphabet.map(|c| format!("{text}{c}")));
            texts = longer.collect();
            let short = texts.iter().filter(|text| is_upper_camel_case(text));
            let short = short.inspect(|text| assert_eq!(words(text).to_upper_camel_case(), **text));
            assert!(short.count() > 0 || texts.len() == alphabet.len());
        }
    }

    #[test]
    fn a_title_loses_its_parenthesis() {
        assert_eq!(
            snake(&without_parenthesis("Edit draft config (prompt, tools, (x), etc.)")),
            "edit_draft_config"
        );
    }

    #[test]
    fn a_list_names_its_items() {
        for (plural, item) in [
            ("llmParameters", "LlmParameter"),
            ("categories", "Category"),
            ("address", "Address"),
            ("data", "Data"),
        ] {
            assert_eq!(singular(plural), item);
        }
    }

    #[test]
    fn names_survive_being_written_and_read() {
        let mut names = Names::default();
        names.operations.insert("PATCH /a/{id}".to_owned(), "edit_a".to_owned());
        names.schemas.insert("A \"b\"\\ - c\u{1}".to_owned(), "Abc".to_owned());
        assert_eq!(Names::parse(&names.to_string()), Ok(names));
    }

    #[test]
    fn a_repeat_gets_a_number_and_never_one_that_is_taken() {
        let given = ["a", "a_2", "a", "a"].map(str::to_owned);
        assert_eq!(distinct(given), ["a", "a_2", "a_3", "a_4"]);
    }
}
