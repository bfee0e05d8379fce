//! A documentation page: Markdown in, the YAML of one operation out.

use std::fmt;

use reqwest::Url;

use crate::blocks::{Block, Fence, blocks};

/// What a page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The heading.
    pub title: String,
    /// The address that the page gives as its own.
    pub address: Option<String>,
    /// The method and address of the line under the heading, such as
    /// `PATCH https://api.smallest.ai/atoms/v1/workflow/{id}`.
    pub request: Option<String>,
    /// The bytes between the fences.
    pub yaml: String,
}

/// Why a text is no page of one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// There is no text.
    Empty,
    /// It is HTML.
    Html,
    /// There is no `# ` heading.
    NoTitle,
    /// There is no `## OpenAPI Specification`.
    NoSection,
    /// There is no YAML fence under it.
    NoFence,
    /// The fence that this line opens is never closed.
    Unclosed(usize),
    /// There are two YAML fences under it, on these lines.
    TwoFences(usize, usize),
}

impl Error {
    /// Returns what to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::Empty => "fetch the page again",
            Self::Html => "fetch the page as Markdown: append `.md` to its address",
            Self::NoTitle => "take the whole page, its heading too",
            Self::NoSection | Self::NoFence => {
                "check that this is the page of an operation; if the documentation gives it no \
                 YAML any more, take a complete OpenAPI document"
            }
            Self::Unclosed(_) => {
                "fetch the page again, it was cut off; the fence closes at column 0"
            }
            Self::TwoFences(..) => "split the page: each operation is a page of its own",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("expected a documentation page, found an empty text"),
            Self::Html => f.write_str("expected a documentation page in Markdown, found HTML"),
            Self::NoTitle => {
                f.write_str("expected a heading such as `# Edit draft config`, found none")
            }
            Self::NoSection => write!(f, "expected a heading `{SECTION}`, found none"),
            Self::NoFence => write!(f, "expected a ```yaml fence under `{SECTION}`, found none"),
            Self::Unclosed(line) => {
                write!(f, "expected ``` at column 0 to close the fence of line {line}, found none")
            }
            Self::TwoFences(first, second) => write!(
                f,
                "expected one ```yaml fence under `{SECTION}`, found two, on lines {first} and \
                 {second}"
            ),
        }
    }
}

impl std::error::Error for Error {}

const SECTION: &str = "## OpenAPI Specification";

impl Page {
    /// Takes a page apart.
    ///
    /// # Errors
    ///
    /// Returns why the text is no page of one operation.
    pub fn extract(text: &str) -> Result<Self, Error> {
        let text = text.trim_start_matches('\u{feff}');
        refuse_other_formats(text)?;
        let blocks = blocks(text);
        let body = without_front_matter(&blocks);
        let section = body.iter().position(is_section).ok_or(Error::NoSection)?;
        let (prose, rest) = body.split_at(section);
        let prose = prose.iter().filter_map(Block::line).collect::<Vec<_>>();
        let (title, prose) = title(&prose).ok_or(Error::NoTitle)?;
        Ok(Self {
            title: title.to_owned(),
            address: address(prose),
            request: request(prose),
            yaml: fence(rest)?.text.to_owned(),
        })
    }

    /// Returns whether the line under the heading, if there is one, is about this operation.
    #[must_use]
    pub fn is_about(&self, operation: &str) -> bool {
        let Some(stated) = &self.request else {
            return true;
        };
        match (stated.split_once(' '), operation.split_once(' ')) {
            (Some((stated, address)), Some((method, path))) => {
                stated == method && address.ends_with(path)
            }
            _ => false,
        }
    }
}

impl<'a> Block<'a> {
    fn line(&self) -> Option<&'a str> {
        match self {
            Self::Line(line) => Some(line),
            Self::Fence(_) => None,
        }
    }
}

fn refuse_other_formats(text: &str) -> Result<(), Error> {
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Error::Empty);
    }
    let start = start.chars().take(14).collect::<String>().to_ascii_lowercase();
    if ["<!doctype html", "<html", "<head", "<?xml"].iter().any(|html| start.starts_with(html)) {
        return Err(Error::Html);
    }
    Ok(())
}

/// Passes over the banner and the YAML that may stand before the heading, in either order.
fn without_front_matter<'b, 'a>(blocks: &'b [Block<'a>]) -> &'b [Block<'a>] {
    let is_banner = |line: &str| line.starts_with('>') || line.trim().is_empty();
    let start = blocks.iter().position(|block| !block.line().is_some_and(is_banner));
    let body = start.and_then(|start| blocks.get(start..)).unwrap_or_default();
    let is_rule = |block: &Block<'_>| block.line().is_some_and(|line| line.trim_end() == "---");
    match body.split_first() {
        Some((first, rest)) if is_rule(first) => match rest.iter().position(is_rule) {
            Some(end) => rest.get(end + 1..).unwrap_or_default(),
            None => body,
        },
        _ => body,
    }
}

/// The heading is one of the second to the fourth level that begins with the word.
fn is_section(block: &Block<'_>) -> bool {
    let Some(line) = block.line() else { return false };
    let heading = line.trim_start_matches('#');
    let level = line.len() - heading.len();
    let first = heading.split_whitespace().next().unwrap_or_default();
    (2..=4).contains(&level) && heading.starts_with(' ') && first.eq_ignore_ascii_case("OpenAPI")
}

/// Returns whether a fence holds an OpenAPI document: it says that it is YAML, or says nothing of
/// it and begins like one.
fn is_document(fence: &Fence<'_>) -> bool {
    let language = fence.language.split('{').next().unwrap_or_default().to_ascii_lowercase();
    let text = fence.text.trim_start();
    match language.as_str() {
        "yaml" | "yml" => true,
        "" | "openapi" => text.starts_with("openapi:"),
        "json" => text.starts_with('{') && text.contains("\"openapi\""),
        _ => false,
    }
}

/// Returns the heading and the lines under it.
fn title<'b, 'a>(prose: &'b [&'a str]) -> Option<(&'a str, &'b [&'a str])> {
    let heading = prose.iter().position(|line| line.starts_with("# "))?;
    let (heading, rest) = prose.get(heading..)?.split_first()?;
    let title = heading.trim_start_matches('#').trim();
    (!title.is_empty()).then_some((title, rest))
}

/// Returns the address of the last `Reference:` line: the prose may bring others before it. A place
/// within it is no part of it: a whole document is known by that.
fn address(prose: &[&str]) -> Option<String> {
    let addresses = prose.iter().rev().filter_map(|line| line.strip_prefix("Reference:"));
    let stated = addresses.map(str::trim).find(|address| address.starts_with("https://"));
    let stated = stated?.split('#').next()?.trim_end();
    Url::parse(stated).is_ok().then(|| stated.to_owned())
}

/// Returns the method and address of the first line under the heading.
fn request(prose: &[&str]) -> Option<String> {
    let line = prose.iter().map(|line| line.trim()).find(|line| !line.is_empty())?;
    let (method, address) = line.split_once(' ')?;
    let is_method = method.chars().all(|c| c.is_ascii_uppercase());
    let address = address.trim();
    let is_address = address.contains('/') && !address.contains(char::is_whitespace);
    (is_method && is_address).then(|| format!("{method} {address}"))
}

/// Returns the one YAML fence of the section that the first block opens.
fn fence<'b, 'a>(section: &'b [Block<'a>]) -> Result<&'b Fence<'a>, Error> {
    let mut inside = false;
    let mut found: Option<&Fence<'_>> = None;
    for block in section {
        match block {
            Block::Line(_) if is_section(block) => inside = true,
            Block::Line(line) if line.starts_with("# ") || line.starts_with("## ") => {
                inside = false;
            }
            Block::Fence(fence) if inside && is_document(fence) => match found {
                Some(first) => return Err(Error::TwoFences(first.line, fence.line)),
                None => found = Some(fence),
            },
            _ => {}
        }
    }
    let fence = found.ok_or(Error::NoFence)?;
    // No YAML begins a line with a backtick: the fence was left open and ran into the next one.
    let ran_on = fence.text.lines().any(|line| line.starts_with("```"));
    if fence.closed && !ran_on { Ok(fence) } else { Err(Error::Unclosed(fence.line)) }
}

#[cfg(test)]
mod tests;
