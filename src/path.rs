//! Where in the JSON a check is: kept on the stack, written down only for a finding.

use std::borrow::Cow;
use std::fmt;

use crate::redact::is_secret;
use crate::secret::Secret;

/// A place in the JSON that would be sent.
#[derive(Clone, Copy)]
pub enum Path<'a> {
    Root,
    /// That of a request, which is sent with this key.
    Keyed(&'a Secret),
    Member(&'a Path<'a>, &'a str),
    /// A member of a map, which some value names and not the page.
    Entry(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
    /// A member that is a secret, for what stands beside it says so.
    Secret(&'a Path<'a>, &'a str),
}

impl<'a> Path<'a> {
    fn parent(&self) -> Option<&'a Path<'a>> {
        match *self {
            Self::Root | Self::Keyed(_) => None,
            Self::Member(parent, _)
            | Self::Entry(parent, _)
            | Self::Item(parent, _)
            | Self::Secret(parent, _) => Some(parent),
        }
    }

    /// Returns how many objects and lists lead to it.
    pub(crate) fn depth(&self) -> usize {
        std::iter::successors(self.parent(), |path| path.parent()).count()
    }

    /// Returns the text without the key of the request.
    pub(crate) fn scrub<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match (*self, self.parent()) {
            (Self::Keyed(secret), _) => secret.scrub(text),
            (_, Some(parent)) => parent.scrub(text),
            (_, None) => text.into(),
        }
    }

    /// Returns the name of a member, without the key and cut where it is longer than any page's.
    fn shown<'n>(&self, name: &'n str) -> Cow<'n, str> {
        const MOST: usize = 200;
        if name.len() <= MOST {
            return name.into();
        }
        let name = self.scrub(name);
        match name.char_indices().nth(MOST) {
            Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()).into(),
            None => name,
        }
    }

    /// Returns whether the name of a member on the way tells of a secret.
    pub(crate) fn is_secret(&self) -> bool {
        match *self {
            Self::Root | Self::Keyed(_) => false,
            Self::Secret(..) => true,
            Self::Item(parent, _) => parent.is_secret(),
            Self::Member(parent, name) | Self::Entry(parent, name) => {
                is_secret(name) || parent.is_secret()
            }
        }
    }

    /// Returns the path without what one value alone has: `a[].b` and `a.*.b`.
    pub(crate) fn place(&self) -> impl fmt::Display {
        Place(self)
    }
}

struct Place<'a>(&'a Path<'a>);

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self.0 {
            Path::Root | Path::Keyed(_) => Ok(()),
            Path::Item(parent, _) => write!(f, "{}[]", Self(parent)),
            Path::Entry(parent, _) => member(f, &Self(parent), parent, "*"),
            Path::Member(parent, name) | Path::Secret(parent, name) => {
                member(f, &Self(parent), parent, &parent.shown(name))
            }
        }
    }
}

/// Writes a member behind what it is a member of.
fn member(
    f: &mut fmt::Formatter<'_>,
    written: &dyn fmt::Display,
    parent: &Path<'_>,
    name: &str,
) -> fmt::Result {
    let is_plain = name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.is_empty();
    match (parent, is_plain || name == "*") {
        (Path::Root | Path::Keyed(_), true) => f.write_str(name),
        (_, true) => write!(f, "{written}.{name}"),
        (_, false) => write!(f, "{written}[{name:?}]"),
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Root | Self::Keyed(_) => Ok(()),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
            Self::Member(parent, name) | Self::Secret(parent, name) | Self::Entry(parent, name) => {
                member(f, parent, parent, &self.shown(name))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Path;
    use crate::secret::Secret;

    #[test]
    fn a_long_name_is_cut_and_the_key_taken_out_before() {
        let secret = Secret::new("a-test-key");
        for (before, end) in [(197, "x[re…\"].b"), (300, "xxx…\"].b")] {
            let name = format!("{}a-test-key{}", "x".repeat(before), "y".repeat(50));
            let path = Path::Member(&Path::Keyed(&secret), &name);
            let told = Path::Member(&path, "b").to_string();
            assert!(told.len() < 220 && !told.contains("a-"), "{told}");
            assert!(told.ends_with(end), "{told}");
        }
        let name = "é".repeat(100);
        assert_eq!(Path::Member(&Path::Root, &name).to_string(), name);
    }
}
