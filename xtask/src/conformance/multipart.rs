//! A multipart body, taken apart by RFC 7578.

/// A part of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The name of the member.
    pub name: String,
    /// The name of the file, where it is one.
    pub file: Option<String>,
    /// The media type, where the part has one.
    pub media_type: Option<String>,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Returns the parts of a body.
///
/// # Errors
///
/// Returns what is not in the form that the RFC gives it.
pub(super) fn parts(content_type: &str, body: &[u8]) -> Result<Vec<Part>, String> {
    let boundary = content_type.split(';').find_map(|part| part.trim().strip_prefix("boundary="));
    let boundary = boundary.ok_or("expected a boundary in the content type, found none")?;
    let mark = format!("\r\n--{}", boundary.trim_matches('"')).into_bytes();
    // The first mark has no line before it that ends.
    let body = [b"\r\n", body].concat();
    let mut pieces = split(&body, &mark).into_iter().skip(1).collect::<Vec<_>>();
    match pieces.pop() {
        Some(end) if end.starts_with(b"--") => pieces.into_iter().map(part).collect(),
        // A form of no part may be nothing at all.
        None => Ok(Vec::new()),
        Some(_) => Err("expected the boundary with `--` at the end, found none".to_owned()),
    }
}

fn part(piece: &[u8]) -> Result<Part, String> {
    let piece = piece.strip_prefix(b"\r\n").unwrap_or(piece);
    let mut halves = split(piece, b"\r\n\r\n").into_iter();
    let head = String::from_utf8_lossy(halves.next().unwrap_or_default()).into_owned();
    let mut part =
        Part { bytes: halves.collect::<Vec<_>>().join(&b"\r\n\r\n"[..]), ..Part::default() };
    for line in head.lines() {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        match name.to_ascii_lowercase().as_str() {
            "content-type" => part.media_type = Some(value.trim().to_owned()),
            "content-disposition" => {
                let name = quoted(value, "name");
                part.name = name.ok_or_else(|| format!("expected `name=\"…\"`, found `{line}`"))?;
                part.file = quoted(value, "filename");
            }
            _ => {}
        }
    }
    Ok(part)
}

/// Returns a parameter of a header: `; name="value"`.
fn quoted(header: &str, name: &str) -> Option<String> {
    let (_, rest) = header.split_once(&format!("; {name}=\""))?;
    let mut value = String::new();
    let mut chars = rest.chars();
    loop {
        match chars.next()? {
            '\\' => value.push(chars.next()?),
            '"' => break,
            other => value.push(other),
        }
    }
    Some(value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}

fn split<'a>(bytes: &'a [u8], mark: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(mark.len()).position(|window| window == mark) {
        let (piece, after) = rest.split_at(at);
        pieces.push(piece);
        rest = after.get(mark.len()..).unwrap_or_default();
    }
    pieces.push(rest);
    pieces
}
