#![deny(warnings)]

use smallest_atoms::Client;

fn call(client: &Client) {
    let _ = client.update_workflow_configuration();
}

fn main() {
    let _ = call;
}
