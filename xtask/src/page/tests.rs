#![allow(clippy::unwrap_used)]

use super::{Error, Page};

const PAGE: &str = "\
> A banner,
> # on two lines.

# Edit a thing (all of it)

PATCH https://api.example.com/v1/thing/{id}
Content-Type: application/json

Prose.

## A heading of its own

Reference: https://docs.example.com/another

```bash
# not a heading
```

Reference: https://docs.example.com/edit-a-thing

## OpenAPI Specification

```yaml
openapi: 3.1.0
description: |
  ```yaml
  inner: fence
  ```
  ## OpenAPI Specification
paths: {}  
```

## Examples

```yaml
another: fence
```
";

const YAML: &str = "\
openapi: 3.1.0
description: |
  ```yaml
  inner: fence
  ```
  ## OpenAPI Specification
paths: {}  
";

fn error(page: &str) -> Error {
    Page::extract(page).unwrap_err()
}

#[test]
fn a_page_is_taken_apart() {
    let page = Page::extract(PAGE).unwrap();
    assert_eq!(page.title, "Edit a thing (all of it)");
    assert_eq!(page.address.as_deref(), Some("https://docs.example.com/edit-a-thing"));
    assert_eq!(page.request.as_deref(), Some("PATCH https://api.example.com/v1/thing/{id}"));
    assert_eq!(page.yaml, YAML);
}

#[test]
fn what_is_no_address_of_a_page_is_none() {
    let stated = "Reference: https://docs.example.com/edit-a-thing";
    for (other, expected) in [
        ("https://docs.example.com/a#b", Some("https://docs.example.com/a")),
        ("https://a.example/all.yaml#/paths/~1thing/patch", Some("https://a.example/all.yaml")),
        ("https://docs.example.com:99999/a", None),
        ("https://", None),
        ("http://docs.example.com/a", Some("https://docs.example.com/another")),
    ] {
        let page = Page::extract(&PAGE.replace(stated, &format!("Reference: {other}"))).unwrap();
        assert_eq!(page.address.as_deref(), expected, "{other}");
    }
}

#[test]
fn the_line_under_the_heading_tells_the_operation() {
    let page = Page::extract(PAGE).unwrap();
    assert!(page.is_about("PATCH /thing/{id}"));
    assert!(!page.is_about("PUT /thing/{id}"));
    assert!(!page.is_about("PATCH /thing/{id}/config"));
    let silent = Page::extract(&PAGE.replace("PATCH https", "See PATCH https")).unwrap();
    assert_eq!(silent.request, None);
    assert!(silent.is_about("PUT /anything"));
}

#[test]
fn front_matter_stands_before_or_behind_the_banner() {
    let front = "---\ntitle: Another\n# a comment\n---\n";
    let plain = Page::extract(PAGE).unwrap();
    assert_eq!(Page::extract(&format!("{front}\n{PAGE}")).unwrap(), plain);
    assert_eq!(Page::extract(&format!("\u{feff}{front}{PAGE}")).unwrap(), plain);
    assert_eq!(Page::extract(&format!("> banner\n\n{front}\n{PAGE}")).unwrap(), plain);
}

#[test]
fn windows_line_breaks_are_kept_in_the_yaml_and_nowhere_else() {
    let page = Page::extract(&PAGE.replace('\n', "\r\n")).unwrap();
    let unix = Page::extract(PAGE).unwrap();
    assert_eq!(page.yaml, YAML.replace('\n', "\r\n"));
    assert_eq!(Page { yaml: unix.yaml.clone(), ..page }, unix);
}

#[test]
fn the_fence_may_be_longer_or_made_of_tildes() {
    for mark in ["````", "~~~"] {
        let page = PAGE.replace("\n```yaml\nopenapi", &format!("\n{mark}yaml\nopenapi"));
        let page = page.replace("{}  \n```\n", &format!("{{}}  \n{mark}\n"));
        assert_eq!(Page::extract(&page).unwrap().yaml, YAML);
    }
}

#[test]
fn the_section_and_the_fence_may_be_called_otherwise() {
    for heading in ["## OpenAPI", "### OpenAPI specification", "## openapi document ##"] {
        let page = PAGE.replace("\n## OpenAPI Specification\n", &format!("\n{heading}\n"));
        assert_eq!(Page::extract(&page).unwrap().yaml, YAML, "{heading}");
    }
    for opening in
        ["```YAML", "```yaml title=\"openapi.yaml\"", "```yaml{1,3}", "```", "```openapi"]
    {
        let page = PAGE.replace("\n```yaml\nopenapi", &format!("\n{opening}\nopenapi"));
        assert_eq!(Page::extract(&page).unwrap().yaml, YAML, "{opening}");
    }
    let json = "{\n\t\"openapi\": \"3.1.0\"\n}\n";
    let page = format!("# Get\n\n## OpenAPI\n\n```json\n{json}```\n");
    assert_eq!(Page::extract(&page).unwrap().yaml, json);
}

#[test]
fn code_within_a_sentence_opens_no_fence() {
    let page = PAGE.replace("Prose.", "```code``` in a sentence.");
    assert_eq!(Page::extract(&page).unwrap().yaml, YAML);
}

#[test]
fn an_empty_page_is_refused() {
    for page in ["", "\u{feff}", " \r\n\t\n"] {
        assert_eq!(error(page), Error::Empty);
    }
}

#[test]
fn html_is_refused() {
    for page in ["<!DOCTYPE html><html>", "\n <HTML lang=en>", "<?xml version='1.0'?>"] {
        assert_eq!(error(page), Error::Html);
        assert!(error(page).help().contains(".md"));
    }
}

#[test]
fn a_page_without_heading_is_refused() {
    assert_eq!(error(&PAGE.replace("# Edit a thing (all of it)", "")), Error::NoTitle);
    assert_eq!(error(&PAGE.replace("# Edit a thing (all of it)", "# ")), Error::NoTitle);
}

#[test]
fn a_page_without_specification_is_refused() {
    let page = PAGE.replace("\n## OpenAPI Specification\n", "\n## Specification\n");
    assert_eq!(error(&page), Error::NoSection);
}

#[test]
fn a_section_without_yaml_is_refused() {
    let page = PAGE.replace("```yaml\nopenapi", "```json\nopenapi");
    assert_eq!(error(&page), Error::NoFence);
}

#[test]
fn a_page_that_was_cut_off_is_refused() {
    let (page, _) = PAGE.split_once("{}  \n```").unwrap();
    assert_eq!(error(page), Error::Unclosed(23));
    assert!(error(page).to_string().contains("line 23"));
}

#[test]
fn a_fence_that_runs_into_the_next_one_is_refused() {
    assert_eq!(error(&PAGE.replace("{}  \n```\n", "{}  \n")), Error::Unclosed(23));
    assert_eq!(error(&PAGE.replace("{}  \n```\n", "{}  \n```json\n```\n")), Error::Unclosed(23));
}

#[test]
fn a_section_with_two_fences_is_refused() {
    let page = PAGE.replace("## Examples", "More:");
    assert_eq!(error(&page), Error::TwoFences(23, 35));
}

#[test]
fn every_error_says_what_was_expected_and_what_to_do() {
    for error in [
        Error::Empty,
        Error::Html,
        Error::NoTitle,
        Error::NoSection,
        Error::NoFence,
        Error::Unclosed(1),
        Error::TwoFences(1, 2),
    ] {
        assert!(error.to_string().starts_with("expected "), "{error}");
        assert!(error.to_string().contains(", found "), "{error}");
        assert!(!error.help().is_empty());
    }
}
