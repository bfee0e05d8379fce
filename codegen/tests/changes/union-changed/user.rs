//! Makes and reads a union.
#![allow(missing_docs)]

use smallest_atoms::types;

pub fn request() -> types::AgentRequest {
    types::AgentRequest::default().name("a name").voice("a voice")
}

pub fn reads_voice(voice: &types::AgentRequestVoice) -> bool {
    match voice {
        types::AgentRequestVoice::Bool(value) => *value,
        _ => false,
    }
}
