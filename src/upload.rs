//! A file on its way to the service.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use reqwest::Body;
use reqwest::multipart::Part;

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
    /// Makes an upload of bytes, under a file name.
    #[must_use]
    pub fn bytes(name: impl Into<Cow<'static, str>>, bytes: impl Into<Bytes>) -> Self {
        let content = Content::Bytes(bytes.into());
        Self { content, name: Some(name.into()), content_type: None }
    }

    /// Makes an upload of the file at `path`, under the name it has there. It is opened when the
    /// call is sent, and read while it is sent, not before.
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
    /// Opens the file, to be read while it is sent.
    pub(crate) async fn part(&self) -> io::Result<Part> {
        let part = match &self.content {
            Content::Bytes(bytes) => Part::stream_with_length(bytes.clone(), bytes.len() as u64),
            Content::File(path) => Part::file(path).await.map_err(|e| naming(path, &e))?,
        };
        Ok(match &self.name {
            Some(name) => part.file_name(name.clone()),
            None => part,
        })
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

    /// Opens the file as a body of its own, and returns its length too: not every service takes a
    /// body in chunks.
    pub(crate) async fn body(&self) -> io::Result<(Body, u64)> {
        let path = match &self.content {
            Content::Bytes(bytes) => return Ok((bytes.clone().into(), bytes.len() as u64)),
            Content::File(path) => path,
        };
        let opened = async {
            let file = tokio::fs::File::open(path).await?;
            let length = file.metadata().await?.len();
            Ok((Body::from(file), length))
        };
        opened.await.map_err(|error| naming(path, &error))
    }
}

/// Says of which file it is an error.
fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{path:?}: {error}"))
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
