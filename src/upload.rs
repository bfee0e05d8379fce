//! A file on its way to the service.

use std::borrow::Cow;
use std::fmt;
use std::fs::Metadata;
use std::future::poll_fn;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;

use bytes::Bytes;
use reqwest::Body;
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

use crate::model::{List, View};

/// A file to upload: bytes at hand, or a file that is read while it is sent.
///
/// Its media type, the part's `Content-Type`, is the one that is set by
/// [`content_type`](Self::content_type). Otherwise it is guessed by the extension of the name,
/// `text/csv` for `people.csv`; without a known one it is `application/octet-stream`. Where the file
/// is the whole body of a request, nothing is guessed: it is the media type of the page.
///
/// # Examples
///
/// ```
/// use smallest_atoms::Upload;
///
/// // As `text/csv`.
/// let list = Upload::bytes("people.csv", "name,phone\nA,+14155550100\n");
/// let report = Upload::file("report.pdf");
/// // The extension tells nothing, or something else.
/// let sound = Upload::file("hold.raw").content_type("audio/pcm");
/// # let _ = (list, report, sound);
/// ```
#[derive(Clone)]
pub struct Upload {
    pub(crate) content: Content,
    pub(crate) name: Option<Cow<'static, str>>,
    pub(crate) content_type: Option<Cow<'static, str>>,
}

#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    File(PathBuf),
}

/// Files are counted, and not looked into.
impl List for Vec<Upload> {
    fn len(&self) -> usize {
        self.len()
    }

    fn is_checked(&self) -> bool {
        false
    }

    fn item(&self, _: usize) -> Option<View<'_>> {
        None
    }
}

impl Upload {
    /// Makes an upload of bytes, under a file name. A name with a line break or another control
    /// character is refused when the call is checked, where names are sent: in the part of a form.
    #[must_use]
    pub fn bytes(name: impl Into<Cow<'static, str>>, bytes: impl Into<Bytes>) -> Self {
        let content = Content::Bytes(bytes.into());
        Self { content, name: Some(name.into()), content_type: None }
    }

    /// Makes an upload of the file at `path`, under the name it has there. It is opened when the
    /// call is sent, and read while it is sent, not before. What is no file there, such as a folder, a
    /// pipe or a device, is refused; a link to a file is that file.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { content: Content::File(path.into()), name: None, content_type: None }
    }

    /// Sets the file name to send; its extension counts for the media type.
    #[must_use]
    pub fn name(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type to send, such as `text/csv`, in place of a guess.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }
}

impl Upload {
    /// Returns the name of a part: the one that was set, or that of the file.
    pub(crate) fn sent_name(&self) -> Option<Cow<'static, str>> {
        match (&self.name, &self.content) {
            (Some(name), _) => Some(name.clone()),
            (None, Content::File(path)) => {
                path.file_name().map(|name| name.to_string_lossy().into_owned().into())
            }
            (None, Content::Bytes(_)) => None,
        }
    }

    /// Returns the media type of a part: the one that was set, or a guess by the name that is sent.
    pub(crate) fn media_type(&self) -> Cow<'_, str> {
        let name = match (&self.content_type, &self.name, &self.content) {
            (Some(media_type), ..) => return media_type.as_ref().into(),
            (None, Some(name), _) => Path::new(name.as_ref()),
            (None, None, Content::File(path)) => path,
            (None, None, Content::Bytes(_)) => Path::new(""),
        };
        mime_guess::from_path(name).first_or_octet_stream().to_string().into()
    }

    /// Returns the media type of a body for which the page names these: the one that was set; else the
    /// one that the name tells, if it is one of them, or the first; none where they are ranges that it
    /// is not in.
    pub(crate) fn one_of<'a>(&'a self, named: &'a str) -> Option<Cow<'a, str>> {
        let named = || named.split(", ");
        let own = self.media_type();
        let is_own = |one: &&str| one.split(';').next() == Some(own.as_ref());
        let is_range = |one: &&str| one.contains('*');
        let covers =
            |one: &str| one.split_once('*').is_some_and(|(range, _)| own.starts_with(range));
        let first = named().find(|one| !is_range(one));
        match (&self.content_type, named().find(is_own).or(first)) {
            (Some(set), Some(_)) => Some(set.as_ref().into()),
            _ if named().any(covers) && !named().any(|one| is_own(&one)) => Some(own),
            (_, listed) => listed.map(Into::into),
        }
    }

    /// Opens the file, to be read while it is sent, and returns its length too: not every service
    /// takes a body in chunks.
    pub(crate) async fn body(&self) -> io::Result<(Body, u64)> {
        let path = match &self.content {
            Content::Bytes(bytes) => return Ok((bytes.clone().into(), bytes.len() as u64)),
            Content::File(path) => path,
        };
        let (file, length) = opened(path).await?;
        Ok((file.into(), length))
    }
}

/// Opens a file, and says of which it is an error.
async fn opened(path: &Path) -> io::Result<(File, u64)> {
    let naming = |error: io::Error| io::Error::new(error.kind(), format!("{path:?}: {error}"));
    // A pipe would not open before somebody writes to it.
    regular(&tokio::fs::metadata(path).await.map_err(naming)?, path)?;
    let mut file = File::open(path).await.map_err(naming)?;
    // Something else may stand there by now.
    let known = file.metadata().await.map_err(naming)?;
    regular(&known, path)?;
    if known.len() == 0 && has_bytes(&mut file).await.map_err(naming)? {
        // A file of the kernel's, say; nothing of it would be sent.
        return Err(io::Error::other(format!("a file with bytes and no length at {path:?}")));
    }
    Ok((file, known.len()))
}

/// Refuses what is no file: it would never open, have no length, or not be read.
fn regular(known: &Metadata, path: &Path) -> io::Result<()> {
    let found = match () {
        () if known.is_file() => return Ok(()),
        () if known.is_dir() => "a folder",
        () => "a pipe, a device or a socket",
    };
    Err(io::Error::other(format!("{found} at {path:?}")))
}

async fn has_bytes(file: &mut File) -> io::Result<bool> {
    let mut byte = [0];
    let mut buffer = ReadBuf::new(&mut byte);
    poll_fn(|context| Pin::new(&mut *file).poll_read(context, &mut buffer)).await?;
    Ok(!buffer.filled().is_empty())
}

/// Shows the name and not the content.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
