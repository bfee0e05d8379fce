//! Writes of a workflow.

use super::*;

#[tokio::test]
async fn a_workflow_is_replaced_whole() {
    let fake = start().await;
    let prompt = json!({"type": "single_prompt", "singlePromptConfig": {"prompt": "new"}});
    let reply = patch(&fake, WORKFLOW, prompt.clone()).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    assert_eq!(reply.request_id, "req-1");
    let data = json!({"status": true, "data": "Workflow updated successfully"});
    assert_eq!(reply.json(), data);
    assert_eq!(fake.workflow("workflow-1"), Some(prompt), "the stored tools are gone");

    let stored = json!({"type": "single_prompt", "singlePromptConfig": {"prompt": "p"}});
    fake.add_workflow("w/2", stored);
    let graph =
        json!({"type": "workflow_graph", "workflowGraph": {"nodes": [{"id": 1}], "edges": []}});
    let reply = patch(&fake, "/workflow/w%2F2", graph.clone()).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    assert_eq!(fake.workflow("w/2"), Some(graph));
    assert_eq!(patch(&fake, "/workflow/none", json!({})).await.errors(), ["Workflow not found"]);
}

#[tokio::test]
async fn a_workflow_outside_of_the_rules_is_refused() {
    let one = "Exactly one of workflowGraph or singlePromptConfig must be provided";
    let graph = "workflowGraph: Required when type is workflow_graph";
    let cases = [
        (json!({"singlePromptConfig": {"prompt": "p"}}), vec!["type: Required"]),
        (json!({"type": "single_prompt"}), vec![one]),
        (
            json!({"type": "single_prompt", "workflowGraph": {}, "singlePromptConfig": {"prompt": "p"}}),
            vec![one],
        ),
        (json!({"type": "workflow_graph", "singlePromptConfig": {"prompt": "p"}}), vec![graph]),
        (json!({"type": "workflow_graph"}), vec![one, graph]),
        (
            json!({"type": "workflow_graph", "workflowGraph": null}),
            vec!["workflowGraph: Expected object, received null"],
        ),
        (
            json!({"type": "workflow_graph", "workflowGraph": {"nodes": [1]}}),
            vec!["workflowGraph.nodes.0: Expected object, received number"],
        ),
        (
            json!({"type": "single_prompt", "singlePromptConfig": {}}),
            vec!["singlePromptConfig.prompt: Required"],
        ),
        (
            json!({"type": "single_prompt", "singlePromptConfig": {"prompt": "p", "tools": [end_call("a b")]}}),
            vec!["singlePromptConfig.tools.0.name: Must not contain white space"],
        ),
    ];
    let fake = start().await;
    let before = fake.workflow("workflow-1");
    for (body, errors) in cases {
        let reply = patch(&fake, WORKFLOW, body.clone()).await;
        assert_eq!(reply.status, 400, "{body}");
        assert_eq!(reply.errors(), errors, "{body}");
        assert_eq!(fake.workflow("workflow-1"), before);
    }
}
