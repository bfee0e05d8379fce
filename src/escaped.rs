//! How text is written in a URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// What may stand in a path segment as it is: the unreserved characters of RFC 3986.
pub(crate) const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
