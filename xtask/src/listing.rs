//! An index of pages, such as `llms.txt`: which of the pages it lists are meant.

use glob::{MatchOptions, Pattern};
use reqwest::Url;

use crate::address::readable;

/// The patterns that a page's path is to match.
#[derive(Clone, Debug)]
pub struct Globs(Vec<Pattern>);

impl Globs {
    /// Reads patterns. One that does not begin with `/` may match from any part of the path on.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with a pattern.
    pub fn parse(patterns: &[String]) -> Result<Self, String> {
        let parse = |pattern: &String| {
            let anchored = match pattern.strip_prefix('/') {
                Some(anchored) => anchored.to_owned(),
                None if pattern.starts_with("**/") || pattern == "**" => pattern.clone(),
                None => format!("**/{pattern}"),
            };
            Pattern::new(&anchored)
                .map_err(|error| format!("expected a pattern, found `{pattern}`: {error}"))
        };
        Ok(Self(patterns.iter().map(parse).collect::<Result<_, _>>()?))
    }

    /// Returns whether the path of a page's address, without `.md`, matches.
    #[must_use]
    pub fn matches(&self, address: &Url) -> bool {
        let options = MatchOptions { require_literal_separator: true, ..MatchOptions::new() };
        let path = address.path().trim_end_matches('/').trim_end_matches(".md");
        let path = path.trim_start_matches('/');
        self.0.iter().any(|pattern| pattern.matches_with(path, options))
    }
}

/// Returns the pages that an index lists, each once and in its order.
///
/// The index's own address tells what relative links lead to; pages of another host are left out.
#[must_use]
pub fn listed(text: &str, base: Option<&Url>) -> Vec<Url> {
    let ends = |c: char| c.is_whitespace() || "()<>[]\"'`".contains(c);
    let mut pages = Vec::<Url>::new();
    for word in text.split(ends) {
        let address = match base {
            Some(base) if word.starts_with('/') => base.join(word).ok(),
            _ if word.contains("://") => Url::parse(word).ok(),
            _ => None,
        };
        let Some(address) = address else {
            continue;
        };
        let host = base.is_none_or(|base| base.host_str() == address.host_str());
        if host && pages.iter().all(|known| readable(known) != readable(&address)) {
            pages.push(address);
        }
    }
    pages
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn globs(pattern: &str) -> Globs {
        Globs::parse(&[pattern.to_owned()]).unwrap()
    }

    #[test]
    fn a_pattern_matches_parts_of_the_path() {
        let page = Url::parse("https://a.b/atoms/api-reference/agents/get-agent.md").unwrap();
        for pattern in ["api-reference/agents/*", "/atoms/**", "**", "**/agents/*", "get-agent"] {
            assert!(globs(pattern).matches(&page), "{pattern}");
        }
        for pattern in ["reference/agents/*", "/api-reference/**", "api-reference/*", "*/agent"] {
            assert!(!globs(pattern).matches(&page), "{pattern}");
        }
        assert!(Globs::parse(&["a***".to_owned()]).unwrap_err().contains("`a***`"));
    }

    #[test]
    fn an_index_lists_pages_of_its_host() {
        let text = "# Docs\n- [One](https://a.b/x/one.md): 1\n- <https://a.b/x/two>\n\
                    - [Three](/x/three.md)\n- https://a.b/x/one\n- [Away](https://c.d/x/four.md)\n";
        let base = Url::parse("https://a.b/llms.txt").unwrap();
        let all = listed(text, Some(&base)).iter().map(readable).collect::<Vec<_>>();
        assert_eq!(all, ["https://a.b/x/one", "https://a.b/x/two", "https://a.b/x/three"]);
        assert_eq!(listed(text, None).len(), 3);
    }
}
