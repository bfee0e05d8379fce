//! Bytes as a stream of events, in chunks: the events are those of the stream in one piece. The first
//! byte says how long the chunks are, the second how much may be held.
#![no_main]

use bytes::Bytes;

/// No page of this repository has events, so that the parser is taken as it is.
#[path = "."]
mod stream {
    use bytes::Bytes;
    use event::Event;

    #[path = "../../src/stream/event.rs"]
    pub mod event;
    #[path = "../../src/stream/parser.rs"]
    mod parser;

    /// Returns the events, and whether something was too long.
    pub fn events(chunks: impl Iterator<Item = Bytes>, most: usize) -> (Vec<Event<String>>, bool) {
        let (mut parser, mut events) = (parser::Parser::default(), Vec::new());
        for chunk in chunks {
            parser.feed(chunk);
            loop {
                match parser.next(most) {
                    Ok(Some(event)) => events.push(event),
                    Ok(None) => break,
                    Err(_) => return (events, true),
                }
            }
        }
        (events, false)
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let [size, most, bytes @ ..] = bytes else { return };
    let chunks = bytes.chunks(usize::from(*size) + 1).map(Bytes::copy_from_slice);
    let in_chunks = stream::events(chunks, usize::from(*most));
    let whole = stream::events(std::iter::once(Bytes::copy_from_slice(bytes)), usize::from(*most));
    assert_eq!(in_chunks.0, whole.0);
    // The end of what is too long may not have come yet.
    assert_eq!(in_chunks.1, whole.1);
});
