//! Addresses: which may be fetched, and which belong together.

use reqwest::Url;

/// Which addresses may be fetched: `https`, and for tests `http` on loopback.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// Whether `http` on loopback passes.
    pub loopback_http: bool,
}

impl Policy {
    /// Reads an address.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the address.
    pub fn parse(self, text: &str) -> Result<Url, String> {
        let address = Url::parse(text)
            .map_err(|error| format!("expected an https:// address, found one with {error}"))?;
        self.allow(&address).map(|()| address)
    }

    /// Checks that an address may be fetched.
    ///
    /// # Errors
    ///
    /// Returns what was expected and what was found.
    pub fn allow(self, address: &Url) -> Result<(), String> {
        if self.may_fetch(address) {
            return Ok(());
        }
        Err(format!("expected an https:// address, found `{}://`", address.scheme()))
    }

    fn may_fetch(self, address: &Url) -> bool {
        let is_loopback = matches!(address.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        address.scheme() == "https"
            || (self.loopback_http && address.scheme() == "http" && is_loopback)
    }

    /// Checks a redirect: within https, and to the same host.
    ///
    /// # Errors
    ///
    /// Returns what was expected and what was found.
    pub fn follow(self, from: &Url, to: &Url) -> Result<(), String> {
        if !self.may_fetch(to) || (from.scheme() == "https" && to.scheme() != "https") {
            return Err(format!("expected a redirect within https, found one to {to}"));
        }
        let host = |address: &Url| {
            (address.host_str().map(str::to_owned), address.port_or_known_default())
        };
        if host(from) != host(to) {
            let known = from.host_str().unwrap_or_default();
            return Err(format!("expected a redirect within {known}, found one to {to}"));
        }
        Ok(())
    }
}

/// Returns an address's host, with its port where that is not the usual one.
#[must_use]
pub fn host(address: &Url) -> String {
    let name = address.host_str().unwrap_or_default();
    address.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"))
}

/// Returns the address of a page's Markdown: with `.md` where that is missing.
#[must_use]
pub fn markdown(address: &Url) -> Url {
    let mut address = address.clone();
    address.set_fragment(None);
    let path = address.path().trim_end_matches('/').to_owned();
    if !path.ends_with(".md") {
        address.set_path(&format!("{path}.md"));
    }
    address
}

/// Returns the address of a page as people read it: without `.md`.
#[must_use]
pub fn readable(address: &Url) -> String {
    let mut address = markdown(address);
    let path = address.path().trim_end_matches(".md").to_owned();
    address.set_path(&path);
    address.to_string()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const HTTPS: Policy = Policy { loopback_http: false };

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn only_https_is_fetched() {
        assert!(HTTPS.parse("https://docs.example.com/x").is_ok());
        for text in ["http://docs.example.com", "http://127.0.0.1/x", "file:///etc/passwd", "x"] {
            assert!(HTTPS.parse(text).unwrap_err().starts_with("expected an https:// address"));
        }
        let test = Policy { loopback_http: true };
        assert!(test.parse("http://127.0.0.1:80/x").is_ok());
        assert!(test.parse("http://docs.example.com/x").is_err());
    }

    #[test]
    fn a_redirect_stays_within_https_and_the_host() {
        let from = url("https://docs.example.com/x");
        let follow = |to: &str| HTTPS.follow(&from, &url(to));
        assert_eq!(follow("https://docs.example.com/y"), Ok(()));
        assert_eq!(follow("https://docs.example.com:443/y"), Ok(()));
        for to in ["http://docs.example.com/x", "ftp://docs.example.com/x"] {
            assert!(follow(to).unwrap_err().contains("within https"), "{to}");
        }
        for to in ["https://example.com/x", "https://docs.example.com:8443/x"] {
            assert!(follow(to).unwrap_err().contains("within docs.example.com"), "{to}");
        }
        let test = Policy { loopback_http: true };
        assert!(test.follow(&url("https://127.0.0.1/x"), &url("http://127.0.0.1/x")).is_err());
    }

    #[test]
    fn md_is_appended_where_it_is_missing() {
        for text in ["https://a.b/x", "https://a.b/x/", "https://a.b/x.md", "https://a.b/x#y"] {
            assert_eq!(markdown(&url(text)).as_str(), "https://a.b/x.md");
            assert_eq!(readable(&url(text)), "https://a.b/x");
        }
        assert_eq!(markdown(&url("https://a.b/x?y=1")).as_str(), "https://a.b/x.md?y=1");
    }
}
