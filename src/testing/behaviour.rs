//! What the fake does with a request.

use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::check;
use super::fields::{self, Field, Kind};
use super::recorded::RecordedRequest;
use super::route::Route;
use super::state::{Draft, State};

/// The one key the fake accepts; it opens nothing else.
pub(super) const API_KEY: &str = "fake-atoms-key";

const NO_FIELD: &str = "No recognized config fields in request body";

pub(super) fn answer(state: &mut State, request: &RecordedRequest, number: usize) -> Answer {
    let Some(route) = Route::of(&request.method, &request.path) else {
        return unknown_route(request);
    };
    if !is_authorised(request) {
        return refused(401, vec!["Unauthorized".to_owned()]);
    }
    match route {
        Route::DraftConfig { agent, draft } => {
            patch_draft(state, &agent, &draft, &request.body, number)
        }
        Route::Workflow { id } => patch_workflow(state, &id, &request.body),
    }
}

fn patch_draft(state: &mut State, agent: &str, draft: &str, body: &[u8], number: usize) -> Answer {
    if state.is_forbidden(agent) {
        let data = json!({"message": "Forbidden access"});
        return Answer::json(403, json!({"status": false, "data": data}));
    }
    let Some(stored) = state.draft_mut(agent, draft) else {
        return refused(404, vec!["Draft not found".to_owned()]);
    };
    let sent = match object(body) {
        Ok(sent) => sent,
        Err(error) => return refused(400, vec![error]),
    };
    if !fields::DRAFT.iter().any(|field| sent.contains_key(field.name)) {
        return refused(400, vec![NO_FIELD.to_owned()]);
    }
    let errors = check::draft(&sent);
    if !errors.is_empty() {
        return refused(400, errors);
    }
    merge(&mut stored.config, sent);
    stored.revision += 1;
    let data = version(agent, draft, stored, number);
    Answer::json(200, json!({"status": true, "data": data}))
}

fn patch_workflow(state: &mut State, id: &str, body: &[u8]) -> Answer {
    let Some(stored) = state.workflow_mut(id) else {
        return refused(404, vec!["Workflow not found".to_owned()]);
    };
    let sent = match object(body) {
        Ok(sent) => sent,
        Err(error) => return refused(400, vec![error]),
    };
    let errors = check::workflow(&sent);
    if !errors.is_empty() {
        return refused(400, errors);
    }
    // Replaced, not merged: the documented danger of this operation.
    *stored = Value::Object(sent);
    let data = "Workflow updated successfully";
    Answer::json(200, json!({"status": true, "data": data}))
}

/// Writes the documented fields of `sent` over `stored`; the absent ones stay.
fn merge(stored: &mut Map<String, Value>, mut sent: Map<String, Value>) {
    for Field { name, kind, .. } in fields::DRAFT {
        match (sent.remove(*name), kind) {
            (Some(Value::Object(part)), Kind::Merged(members)) => {
                let whole = stored.entry(*name).or_insert_with(|| json!({}));
                if !whole.is_object() {
                    *whole = json!({});
                }
                let known = |(member, _): &(String, Value)| {
                    members.fields.iter().any(|field| field.name == member)
                };
                if let Value::Object(whole) = whole {
                    whole.extend(part.into_iter().filter(known));
                }
            }
            (Some(value), _) => {
                stored.insert((*name).to_owned(), value);
            }
            (None, _) => {}
        }
    }
}

/// The record of a write: it tells of the draft and echoes none of its fields.
fn version(agent: &str, draft_id: &str, draft: &Draft, number: usize) -> Value {
    let workflow_type = draft.config.get("workflowType").cloned();
    let workflow_type = workflow_type.unwrap_or_else(|| "single_prompt".into());
    json!({
        "_id": format!("60d0fe4f53112361{number:08x}"),
        "agent": agent,
        "status": "draft",
        "versionNumber": null,
        "label": null,
        "description": null,
        "isPinned": false,
        "publishedBy": null,
        "publishedAt": null,
        "activatedBy": null,
        "activatedAt": null,
        "draftId": draft_id,
        "draftName": null,
        "draftRevision": draft.revision,
        "sourceVersionId": null,
        "blocks": blocks(),
        "workflowType": workflow_type,
        "parentVersion": null,
        "isActive": false,
        "createdBy": "user_1234",
        "createdAt": "2024-01-10T08:00:00Z",
        "updatedAt": "2024-01-15T09:30:00Z",
    })
}

fn blocks() -> Map<String, Value> {
    let numbered = |(index, name): (usize, &&str)| {
        let block = format!("block_{:03}", index + 1);
        ((*name).to_owned(), Value::String(block))
    };
    fields::BLOCKS.iter().enumerate().map(numbered).collect()
}

fn object(body: &[u8]) -> Result<Map<String, Value>, String> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(other) => Err(check::unexpected("object", &other)),
        Err(_) => Err("Request body is not valid JSON".to_owned()),
    }
}

fn is_authorised(request: &RecordedRequest) -> bool {
    let value = request.authorization.as_deref().unwrap_or_default();
    value
        .split_once(' ')
        .is_some_and(|(scheme, key)| scheme.eq_ignore_ascii_case("bearer") && key == API_KEY)
}

fn refused(status: u16, errors: Vec<String>) -> Answer {
    Answer::json(status, json!({"status": false, "errors": Value::from(errors)}))
}

fn unknown_route(request: &RecordedRequest) -> Answer {
    // Not escaped: `http` lets no `<` into a method or a path.
    let target = format!("{} {}", request.method, request.path);
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Error</title>\n</head>\n<body>\n<pre>Cannot {target}</pre>\n</body>\n</html>\n"
    );
    Answer::new(404).header("content-type", "text/html; charset=utf-8").body(page)
}
