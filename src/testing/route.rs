//! Which operation a path names.

/// The path in front of every route.
pub(super) const BASE: &str = "/atoms/v1";

#[derive(Debug)]
pub(super) enum Route {
    DraftConfig { agent: String, draft: String },
    Workflow { id: String },
}

impl Route {
    pub(super) fn of(method: &str, path: &str) -> Option<Self> {
        if method != "PATCH" {
            return None;
        }
        // Decoded after the split: an encoded slash belongs to its segment.
        let segments: Vec<&str> = path.strip_prefix(BASE)?.split('/').collect();
        match segments.as_slice() {
            ["", "agent", agent, "drafts", draft, "config"] => {
                Some(Self::DraftConfig { agent: decoded(agent)?, draft: decoded(draft)? })
            }
            ["", "workflow", id] => Some(Self::Workflow { id: decoded(id)? }),
            _ => None,
        }
    }
}

/// Undoes the percent-encoding; an empty or ill-encoded segment names nothing.
fn decoded(segment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.is_empty())
}
