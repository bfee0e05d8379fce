//! What the fake holds.

use std::collections::{HashMap, HashSet, VecDeque};

use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::recorded::RecordedRequest;

/// Holds one draft of an agent's configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Holds the fields written so far.
    pub config: Map<String, Value>,
    /// Counts the writes, from 1 for a draft without any.
    pub revision: u64,
}

#[derive(Default)]
pub(super) struct State {
    drafts: HashMap<(String, String), Draft>,
    workflows: HashMap<String, Value>,
    forbidden: HashSet<String>,
    scripted: VecDeque<Answer>,
    requests: Vec<RecordedRequest>,
    recorded: usize,
}

impl State {
    pub(super) fn seeded() -> Self {
        let mut state = Self::default();
        state.add_draft("agent-1".into(), "draft-1".into(), json!({}));
        let end_call = json!({
            "type": "end_call",
            "name": "end_call",
            "description": "End the call when the caller says goodbye.",
        });
        state.add_workflow(
            "workflow-1".into(),
            json!({
                "type": "single_prompt",
                "singlePromptConfig": {
                    "prompt": "You are a helpful assistant.",
                    "tools": [end_call],
                },
            }),
        );
        state
    }

    pub(super) fn add_draft(&mut self, agent: String, draft: String, config: Value) {
        let config = match config {
            Value::Object(config) => config,
            _ => Map::new(),
        };
        let revision = 1;
        self.drafts.insert((agent, draft), Draft { config, revision });
    }

    pub(super) fn draft(&self, agent: &str, draft: &str) -> Option<&Draft> {
        self.drafts.get(&(agent.to_owned(), draft.to_owned()))
    }

    pub(super) fn draft_mut(&mut self, agent: &str, draft: &str) -> Option<&mut Draft> {
        self.drafts.get_mut(&(agent.to_owned(), draft.to_owned()))
    }

    pub(super) fn add_workflow(&mut self, id: String, workflow: Value) {
        self.workflows.insert(id, workflow);
    }

    pub(super) fn workflow(&self, id: &str) -> Option<&Value> {
        self.workflows.get(id)
    }

    pub(super) fn workflow_mut(&mut self, id: &str) -> Option<&mut Value> {
        self.workflows.get_mut(id)
    }

    pub(super) fn forbid_agent(&mut self, agent: String) {
        self.forbidden.insert(agent);
    }

    pub(super) fn is_forbidden(&self, agent: &str) -> bool {
        self.forbidden.contains(agent)
    }

    pub(super) fn script(&mut self, answer: Answer) {
        self.scripted.push_back(answer);
    }

    pub(super) fn next_scripted(&mut self) -> Option<Answer> {
        self.scripted.pop_front()
    }

    /// Keeps the request and returns its number, from 1.
    pub(super) fn record(&mut self, request: RecordedRequest) -> usize {
        self.requests.push(request);
        self.recorded += 1;
        self.recorded
    }

    pub(super) fn take_requests(&mut self) -> Vec<RecordedRequest> {
        std::mem::take(&mut self.requests)
    }

    pub(super) fn requests(&self) -> &[RecordedRequest] {
        &self.requests
    }
}
