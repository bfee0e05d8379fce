//! Uses the members that no field holds; what they are to be is a matter of the check.
#![allow(missing_docs)]

use smallest_atoms::{Client, Error, types};

pub async fn calls(client: &Client) -> Result<(), Error> {
    let mut tighter = types::BecomesTighter::default();
    tighter.extra.insert("b".to_owned(), "abcde".into());
    let body = types::SetLabelsBody::default()
        .becomes_typed(types::BecomesTyped::default().a("a"))
        .becomes_tighter(tighter);
    let response = client.set_labels().body(body).send().await?;
    let _: &types::Answered = &response;
    Ok(())
}
