//! Answers as the page describes them: in each media type, with a sample of the schema.

use serde_json::Value;

use super::operation::{Answer, Media};
use super::sample::Sampler;
use super::unions::{Member, members};

/// An answer to give, and what the client must tell of it.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The media type of the body; without one there is no body.
    pub media_type: Option<String>,
    /// The body.
    pub bytes: Vec<u8>,
    /// What the client must tell.
    pub told: Told,
    /// Whether it was made from the schema, so that each member has a field.
    pub is_sample: bool,
    /// The members of unions in it.
    pub members: Vec<Member>,
    /// The variant that it is, where the page tells answers apart by their status.
    pub variant: Option<String>,
    /// The JSON that it holds, where it is one.
    pub json: Option<Value>,
}

/// What a client tells of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Success, and nothing more.
    Nothing,
    /// Success with this value.
    Value(Value),
    /// Success with these events.
    Events(Vec<Value>),
    /// Success with these bytes.
    Bytes(Vec<u8>),
    /// An error, with the body as it came.
    Refused,
}

/// Returns an answer in each media type that the page offers.
pub(super) fn replies(
    sampler: &Sampler<'_>,
    answer: &Answer<'_>,
    status: u16,
    turn: usize,
) -> Vec<Reply> {
    if answer.media.is_empty() {
        return vec![empty(status)];
    }
    answer.media.iter().map(|media| reply(sampler, media, status, turn)).collect()
}

fn reply(sampler: &Sampler<'_>, media: &Media<'_>, status: u16, turn: usize) -> Reply {
    const ANY: &Value = &Value::Bool(true);
    let schema = media.schema.unwrap_or(ANY);
    if media.is_json() {
        let value = sampler.sample(schema, "answer", turn);
        let members = members(sampler.document, schema, &value);
        return Reply { is_sample: true, members, ..json_reply(status, media.media_type, &value) };
    }
    let mut found = Vec::new();
    let (bytes, told) = if media.essence() == "text/event-stream" {
        let turns = 0..sampler.turns(schema).max(2);
        let all = turns.map(|turn| sampler.sample(schema, "event", turn)).collect::<Vec<_>>();
        for (index, event) in all.iter().enumerate() {
            let all = members(sampler.document, schema, event).into_iter();
            found.extend(all.map(|m| Member { pointer: format!("/{index}{}", m.pointer), ..m }));
        }
        (events(&all), Told::Events(all))
    } else {
        let bytes = b"name,phone\r\n\"A\r\n\r\nB\",+14155550100\n\0\xff\xfe".to_vec();
        (bytes.clone(), Told::Bytes(bytes))
    };
    let told = if is_success(status) { told } else { Told::Refused };
    let media_type = Some(media.media_type.replace('*', "x"));
    Reply { media_type, bytes, told, members: found, ..empty(status) }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

pub(super) fn empty(status: u16) -> Reply {
    let told = if is_success(status) { Told::Nothing } else { Told::Refused };
    Reply {
        status,
        media_type: None,
        bytes: Vec::new(),
        told,
        is_sample: true,
        members: Vec::new(),
        variant: None,
        json: None,
    }
}

pub(super) fn json_reply(status: u16, media_type: &str, value: &Value) -> Reply {
    let told = if is_success(status) { Told::Value(value.clone()) } else { Told::Refused };
    Reply {
        media_type: Some(media_type.to_owned()),
        bytes: value.to_string().into_bytes(),
        told,
        is_sample: false,
        json: Some(value.clone()),
        ..empty(status)
    }
}

/// Writes events, each over several lines and with a comment before it.
fn events(all: &[Value]) -> Vec<u8> {
    let mut text = String::new();
    for (index, value) in all.iter().enumerate() {
        text.push_str(&format!(": comment\nid: {index}\nevent: sample\n"));
        let pretty = serde_json::to_string_pretty(value).unwrap_or_default();
        for line in pretty.lines() {
            text.push_str(&format!("data: {line}\r\n"));
        }
        text.push('\n');
    }
    text.into_bytes()
}
