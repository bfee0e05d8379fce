//! Where a request goes: to the server that its page names, or to the user's base URL in its place.

use std::borrow::Cow;

/// The API's own server, in whose place a base URL stands; that of a page that names none.
const OWN: &str = "https://api.smallest.ai/atoms/v1";

/// Returns what comes before the path of an operation of this server. Where a base URL is set, that is
/// on its host, so that no request leaves for another.
pub(super) fn before_path<'a>(base_url: Option<&'a str>, server: &'a str) -> Cow<'a, str> {
    let Some(base_url) = base_url else { return server.into() };
    let ((own_host, own_path), (host, path)) = (split(OWN), split(server));
    // A base URL that is the operation's own server changes nothing.
    if path == own_path || !host.eq_ignore_ascii_case(own_host) || server == base_url {
        return base_url.into();
    }
    let (base_host, base_path) = split(base_url);
    let prefix = base_path.strip_suffix(own_path).unwrap_or(base_path);
    format!("{base_host}{prefix}{path}").into()
}

/// Parts an address into its scheme with the host, and its path.
fn split(address: &str) -> (&str, &str) {
    let slash = address.match_indices('/').nth(2);
    slash.and_then(|(index, _)| address.split_at_checked(index)).unwrap_or((address, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_stands_in_place_of_the_apis_own_server() {
        const ROOT: &str = "https://api.smallest.ai";
        const OTHER: &str = "https://api.smallest.ai/waves/v2";
        const ELSEWHERE: &str = "https://files.smallest.ai/v3";
        for (base_url, expected) in [
            (None, [OWN, ROOT, OTHER, ELSEWHERE]),
            // It said the same before: nothing changes, but for what lives on another host.
            (Some(OWN), [OWN, ROOT, OTHER, OWN]),
            (Some(OTHER), [OTHER, "https://api.smallest.ai/waves/v2", OTHER, OTHER]),
            (
                Some("http://127.0.0.1:8080/atoms/v1"),
                [
                    "http://127.0.0.1:8080/atoms/v1",
                    "http://127.0.0.1:8080",
                    "http://127.0.0.1:8080/waves/v2",
                    "http://127.0.0.1:8080/atoms/v1",
                ],
            ),
            (
                Some("https://proxy.example/x/atoms/v1"),
                [
                    "https://proxy.example/x/atoms/v1",
                    "https://proxy.example/x",
                    "https://proxy.example/x/waves/v2",
                    "https://proxy.example/x/atoms/v1",
                ],
            ),
            (
                Some("https://proxy.example/x"),
                [
                    "https://proxy.example/x",
                    "https://proxy.example/x",
                    "https://proxy.example/x/waves/v2",
                    "https://proxy.example/x",
                ],
            ),
            // A host is no path, and a part of a segment is no segment.
            (
                Some("https://atoms/v1"),
                [
                    "https://atoms/v1",
                    "https://atoms/v1",
                    "https://atoms/v1/waves/v2",
                    "https://atoms/v1",
                ],
            ),
            (
                Some("http://[::1]:1"),
                ["http://[::1]:1", "http://[::1]:1", "http://[::1]:1/waves/v2", "http://[::1]:1"],
            ),
        ] {
            let found = [OWN, ROOT, OTHER, ELSEWHERE].map(|server| before_path(base_url, server));
            assert_eq!(found, expected, "{base_url:?}");
        }
        let found = before_path(Some(OWN), "https://API.smallest.ai/waves/v2");
        assert_eq!(found, OTHER, "a host is the same in capitals");
    }
}
