//! Where calls would go, with the key, and went never before.

use std::collections::BTreeMap;

use reqwest::Url;
use smallest_atoms_codegen::Changes;

use crate::address::host;
use crate::failure::Failure;

/// Stops at hosts that nobody allowed. A folder that cannot be compared vouches for none.
///
/// # Errors
///
/// Returns the hosts.
pub fn refuse_new(
    allowed: &[String],
    changes: Option<&Changes>,
    elsewhere: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    let line = |(operation, server): (&String, &String)| {
        (format!("`{operation}` sends the key to `{server}`"), server.clone())
    };
    let servers = match changes {
        Some(changes) => changes.new_servers().map(|(line, to)| (line, to.to_owned())).collect(),
        None => elsewhere.iter().map(line).collect::<Vec<_>>(),
    };
    let strange = servers.into_iter().map(|(line, server)| {
        let host = Url::parse(&server).map_or(server, |address| host(&address));
        (line, host)
    });
    let strange = strange.filter(|(_, host)| !allowed.contains(host)).collect::<Vec<_>>();
    if strange.is_empty() { Ok(()) } else { Err(Failure::Servers(strange)) }
}
