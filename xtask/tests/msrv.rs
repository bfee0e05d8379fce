//! The Rust version that the packages state is one that their dependencies can be built with.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

const PUBLISHED: [&str; 2] = ["smallest-atoms", "smallest-atoms-codegen"];

/// Returns what cargo knows of all packages, for all platforms and features.
fn metadata() -> Value {
    let mut cargo = Command::new(std::env::var_os("CARGO").expect("cargo runs the tests"));
    cargo.args(["metadata", "--format-version=1", "--locked", "--all-features"]);
    let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn list<'a>(value: &'a Value, member: &str) -> &'a Vec<Value> {
    value[member].as_array().unwrap()
}

/// Returns the ids of what is built to build the packages: not what only their tests need.
fn built<'a>(metadata: &'a Value, roots: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let nodes = list(&metadata["resolve"], "nodes");
    let nodes: BTreeMap<_, _> = nodes.iter().map(|node| (node["id"].as_str(), node)).collect();
    let mut left = roots.collect::<Vec<_>>();
    let mut seen = BTreeSet::new();
    while let Some(id) = left.pop() {
        if seen.insert(id) {
            let needed = list(nodes[&Some(id)], "deps").iter().filter(|dependency| {
                list(dependency, "dep_kinds").iter().any(|kind| kind["kind"] != "dev")
            });
            left.extend(needed.map(|dependency| dependency["pkg"].as_str().unwrap()));
        }
    }
    seen
}

/// Reads `1.88` and `1.88.0` as the same.
fn version(text: &str) -> Vec<u32> {
    let mut parts = text.split('.').map(|part| part.parse().unwrap()).collect::<Vec<_>>();
    parts.resize(3, 0);
    parts
}

#[test]
fn no_dependency_needs_a_newer_rust_than_the_packages_state() {
    let metadata = metadata();
    let packages = list(&metadata, "packages");
    let own = packages.iter().filter(|package| {
        package["source"].is_null() && PUBLISHED.contains(&package["name"].as_str().unwrap())
    });
    let own = own.collect::<Vec<_>>();
    assert_eq!(own.len(), PUBLISHED.len());
    let stated = own.iter().map(|package| package["rust_version"].as_str().unwrap());
    let stated = stated.collect::<BTreeSet<_>>();
    assert_eq!(stated.len(), 1, "both state the same: {stated:?}");
    let stated = version(stated.first().unwrap());

    let ids = built(&metadata, own.iter().map(|package| package["id"].as_str().unwrap()));
    assert!(ids.len() > 100, "the dependencies are among what is built, found {}", ids.len());
    let newer = packages.iter().filter(|package| ids.contains(package["id"].as_str().unwrap()));
    let newer = newer.filter_map(|package| {
        let needed = package["rust_version"].as_str().filter(|text| version(text) > stated)?;
        Some(format!("{} {} needs {needed}", package["name"], package["version"]))
    });
    assert_eq!(newer.collect::<Vec<_>>(), [""; 0], "raise `rust-version` in Cargo.toml");
}
