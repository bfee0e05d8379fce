//! Uses everything that the pairs have in common, each with its type spelled out.
#![allow(missing_docs)]

use smallest_atoms::{Client, calls, types};

pub async fn calls(client: &Client) -> Result<(), smallest_atoms::Error> {
    let call: calls::UpdateAgent = client.update_agent();
    let call = call.id("an agent").limit(5_i64).body(request());
    let response = call.send().await?;
    let answer: &types::UpdateAgentResponse = &response;
    reads_answer(answer);
    Ok(())
}

pub fn request() -> types::AgentRequest {
    let voice: types::Voice = types::Voice::default().voice_id("a voice").pitch(3_i64);
    let mode: types::Mode = types::Mode::Fast;
    types::AgentRequest::default().name("a name").speed(1.5_f64).mode(mode).voice(voice)
}

pub fn reads_request(mut request: types::AgentRequest) {
    let _: Option<String> = request.name.take();
    let _: Option<f64> = request.speed;
    let _: Option<types::Mode> = request.mode.take();
    let voice: Option<types::Voice> = request.voice.take();
    let _: Option<Option<String>> = voice.clone().map(|voice| voice.voice_id);
    let _: Option<Option<i64>> = voice.map(|voice| voice.pitch);
}

pub fn reads_answer(answer: &types::UpdateAgentResponse) {
    let _: &Option<String> = &answer.id;
    let _: &Option<String> = &answer.created_at;
    let _: &Option<types::State> = &answer.state;
}

pub fn values(mode: &types::Mode, state: &types::State) -> u8 {
    let mode = match mode {
        types::Mode::Fast => 1,
        types::Mode::Slow => 2,
        _ => 3,
    };
    let state = match state {
        types::State::Idle => 1,
        types::State::Busy => 2,
        _ => 3,
    };
    mode + state
}

pub fn failure(failure: types::Failure) -> Option<String> {
    failure.message
}
