//! The body of an answer on its way, whole or cut off.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// What comes next of a body.
enum Next {
    Bytes(Bytes),
    /// The bytes go out before the connection breaks.
    Pause,
    Break,
    End,
}

pub(super) struct Sent {
    next: Next,
    length: u64,
    cut_off: bool,
}

impl Sent {
    /// A body that is cut off lacks its last byte.
    pub(super) fn new(bytes: impl Into<Bytes>, cut_off: bool) -> Self {
        let bytes = bytes.into();
        let length = bytes.len() as u64 + u64::from(cut_off);
        let next = if length == 0 { Next::End } else { Next::Bytes(bytes) };
        Self { next, length, cut_off }
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let after = if self.cut_off { Next::Pause } else { Next::End };
        match std::mem::replace(&mut self.next, Next::End) {
            Next::Bytes(bytes) => {
                self.next = after;
                Poll::Ready(Some(Ok(Frame::data(bytes))))
            }
            Next::Pause => {
                self.next = Next::Break;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Next::Break => Poll::Ready(Some(Err(io::Error::other("the answer is cut off")))),
            Next::End => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.next, Next::End)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
