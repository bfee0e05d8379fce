//! Operations that prose mentions, such as ``migrate to `PUT /agent/{id}/draft` ``.

use std::collections::BTreeMap;

use crate::names::Names;
use crate::pointer::METHODS;

/// The Rust name of each operation, by its method and the form of its path.
pub(super) struct Mentions<'a>(BTreeMap<String, &'a str>);

impl<'a> Mentions<'a> {
    pub(super) fn of(names: &'a Names) -> Self {
        let all = names.operations.iter();
        let all = all.filter_map(|(key, name)| {
            let (method, path) = key.split_once(' ')?;
            Some((form(method, path), name.as_str()))
        });
        Self(all.collect())
    }

    /// Returns the prose with the Rust name behind each operation that it mentions.
    pub(super) fn named(&self, prose: &str) -> String {
        let mut out = String::new();
        let mut rest = prose;
        while let Some((end, name)) = self.first(rest) {
            let (before, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            out.push_str(before);
            let is_open = out.matches('`').count() % 2 == 1;
            rest = match after.strip_prefix('`') {
                Some(after) => {
                    out.push_str(&format!("` (`{name}`)"));
                    after
                }
                // More follows in its code span, where ticks would end it.
                None => {
                    let name = if is_open { name.to_owned() } else { format!("`{name}`") };
                    out.push_str(&format!(" ({name})"));
                    after
                }
            };
        }
        out + rest
    }

    /// Returns where the first operation that the prose mentions ends, and its name.
    fn first(&self, prose: &str) -> Option<(usize, &'a str)> {
        let paths = prose.match_indices(" /").map(|(at, _)| (at, at + 1));
        let mut found = paths.filter_map(|(method_ends, at)| {
            let before = prose.get(..method_ends)?.trim_end();
            let method = before.rsplit(|c: char| !c.is_ascii_alphabetic()).next()?;
            let address = prose.get(at..)?;
            let length = address.find(|c: char| c.is_whitespace() || "`,;()\"'".contains(c));
            let address = address.get(..length.unwrap_or(address.len()))?;
            let address = address.trim_end_matches(['.', ':', '!', '?']);
            let path = address.split(['?', '#']).next()?;
            let name = self.0.get(&form(method, path))?;
            METHODS.contains(&method.to_lowercase().as_str()).then_some((at + address.len(), *name))
        });
        found.next()
    }
}

/// Returns an operation without the names of its placeholders, which prose may call otherwise.
fn form(method: &str, path: &str) -> String {
    let segments = path
        .trim_end_matches('/')
        .split('/')
        .map(|segment| if segment.starts_with(['{', '<', ':']) { "{}" } else { segment });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::Mentions;
    use crate::names::Names;

    #[test]
    fn an_operation_is_known_however_prose_writes_it() {
        let names = "[operations]\n'GET /a/{id}' = 'get_a'\n'GET /a/all' = 'all_a'\n\
            'PUT /a/{id}' = 'put_a'\n'POST /a/{id}/b/{bId}' = 'post_b'\n'GET /' = 'root'\n";
        let names = Names::parse(names).unwrap_or_default();
        let mentions = Mentions::of(&names);
        for (prose, expected) in [
            ("use `GET /a/{id}` instead.", "use `GET /a/{id}` (`get_a`) instead."),
            ("use `GET /a/{aId}`.", "use `GET /a/{aId}` (`get_a`)."),
            ("use `GET /a/:id`.", "use `GET /a/:id` (`get_a`)."),
            ("use `GET /a/all`.", "use `GET /a/all` (`all_a`)."),
            ("use `GET /a/{id}?b=<c>&d=e`.", "use `GET /a/{id}?b=<c>&d=e` (`get_a`)."),
            ("use GET /a/{id}. Or", "use GET /a/{id} (`get_a`). Or"),
            ("use (PUT /a/{id}/)", "use (PUT /a/{id}/ (`put_a`))"),
            (
                "`GET /a/{id} or POST /a/{id}/b/{bId}`.",
                "`GET /a/{id} (get_a) or POST /a/{id}/b/{bId}` (`post_b`).",
            ),
            ("`GET /a/{id} (`b` / `c`)`", "`GET /a/{id} (get_a) (`b` / `c`)`"),
            ("`Gone. Set `b` by `PUT /a/{id}`.`", "`Gone. Set `b` by `PUT /a/{id}` (`put_a`).`"),
            ("use `GET /`.", "use `GET /` (`root`)."),
            ("use `DELETE /a/{id}`.", "use `DELETE /a/{id}`."),
            ("use `GET /a/{id}/b`.", "use `GET /a/{id}/b`."),
            (
                "use `GET /a/b`, /a/{id}, or TARGET /a/{id}",
                "use `GET /a/b`, /a/{id}, or TARGET /a/{id}",
            ),
            ("", ""),
        ] {
            assert_eq!(mentions.named(prose), expected, "{prose}");
        }
    }
}
