//! Uses the boat as the old state of the page alone has it.
#![allow(missing_docs)]

use smallest_atoms::{Client, calls, types};

pub fn call(client: &Client, boat: types::Boat) -> calls::PostBoat {
    let _: &Option<String> = &boat.mast;
    client.post_boat().body(boat)
}
