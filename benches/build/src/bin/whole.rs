//! Benchmark 7: compiling the client of the whole reference, beside openapi-to-rust's.

use std::fs;
use std::path::PathBuf;

use smallest_atoms_build_benches::cargo::{Build, cargo};
use smallest_atoms_build_benches::package::{Package, checked_in};
use smallest_atoms_build_benches::pages;
use smallest_atoms_measure::stats::Spread;
use smallest_atoms_measure::table::{Table, verdict};
use smallest_atoms_measure::{Result, is_quick};

const STEPS: [(&str, &[&str]); 3] = [
    ("`cargo check`", &["check"]),
    ("`cargo build`", &["build"]),
    ("`cargo build --release`", &["build", "--release"]),
];

/// A crate of generated code, whose dependencies are built before it is timed.
struct Client {
    name: &'static str,
    room: PathBuf,
    /// The file that is touched, to build the crate again.
    root: PathBuf,
    lines: usize,
}

fn main() -> Result<()> {
    println!("## 7. The client of the whole reference\n");
    let Some(dir) = pages::whole_reference().filter(|_| !is_quick()) else {
        println!("Skipped: it needs minutes, and the pages in `SMALLEST_ATOMS_REFERENCE`.\n");
        return Ok(());
    };
    let sources = pages::read(&dir)?;
    let count = sources.len();
    let Some(peer) = Package::of_peer("whole-peer", "openapi-to-rust 0.23's output", &sources)?
    else {
        println!("Skipped: openapi-to-rust cannot be installed.\n");
        return Ok(());
    };
    // Dependencies are not timed: the TLS library that compiles sooner does for both.
    let manifest = peer.room.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    fs::write(&manifest, text.replace("\"rustls\"", "\"rustls-no-provider\""))?;
    fs::write(peer.room.join("src/lib.rs"), "pub mod generated;\n")?;
    fs::remove_file(peer.room.join("src/main.rs"))?;
    let library = checked_in("whole", sources)?;
    fs::copy(pages::workspace().join("Cargo.lock"), library.join("Cargo.lock"))?;
    let clients = [
        Client::new("this library", library.clone(), &[library.join("src/checked_in.rs")])?,
        Client::new(
            peer.name,
            peer.room.clone(),
            &[peer.room.join("src/generated/client.rs"), peer.room.join("src/generated/types.rs")],
        )?,
    ];
    println!(
        "{count} pages, all taken by both. The crate alone, its dependencies built before; this \
         library's hand-written part is in its figures. Ratios are of CPU time, round by round.\n"
    );
    measure(&clients)
}

fn measure(clients: &[Client; 2]) -> Result<()> {
    let heads = ["", "generated lines", STEPS[0].0, STEPS[1].0, STEPS[2].0];
    let mut table = Table::new(&heads);
    let mut ratios = Vec::new();
    let mut cells: [Vec<String>; 2] = Default::default();
    for (_, arguments) in STEPS {
        let mut builds: [Vec<Build>; 2] = Default::default();
        for client in clients {
            client.build(arguments)?;
        }
        for _ in 0..3 {
            for (client, builds) in clients.iter().zip(&mut builds) {
                builds.push(client.build(arguments)?);
            }
        }
        let cpus = builds.each_ref().map(|b| b.iter().map(|b| b.cpu).collect::<Vec<_>>());
        for (cells, (builds, cpus)) in cells.iter_mut().zip(builds.iter().zip(&cpus)) {
            let wall = builds.iter().map(|build| build.wall).collect::<Vec<_>>();
            let (wall, cpu) = (Spread::of(&wall).median, Spread::of(cpus).median);
            cells.push(format!("{wall:.1} s, CPU {cpu:.1} s"));
        }
        let [library, peer] = &cpus;
        ratios.push(Spread::of_ratios(library, peer));
    }
    for (client, cells) in clients.iter().zip(cells) {
        if let [check, build, release] = cells.as_slice() {
            table.row([
                client.name.to_owned(),
                client.lines.to_string(),
                check.clone(),
                build.clone(),
                release.clone(),
            ]);
        }
    }
    if let [check, build, release] = ratios.as_slice() {
        let shown = [check, build, release].map(ToString::to_string);
        let [check, build, release] = shown;
        table.row(["ratio".to_owned(), String::new(), check, build, release]);
    }
    table.print();
    let worst = ratios.iter().map(|ratio| ratio.median).fold(0.0, f64::max);
    println!(
        "Goal, no slower than openapi-to-rust's: {} (at most {worst:.2}).\n",
        verdict(worst <= 1.0)
    );
    Ok(())
}

impl Client {
    fn new(name: &'static str, room: PathBuf, generated: &[PathBuf]) -> Result<Self> {
        let mut lines = 0;
        for file in generated {
            lines += fs::read_to_string(file)?.lines().count();
        }
        Ok(Self { name, root: room.join("src/lib.rs"), room, lines })
    }

    /// Builds the crate from nothing, and nothing else.
    fn build(&self, arguments: &[&str]) -> Result<Build> {
        let text = fs::read_to_string(&self.root)?;
        fs::write(&self.root, text)?;
        let mut all = arguments.to_vec();
        // Nothing of an earlier build is used.
        all.extend(["--config", "build.incremental=false", "--lib"]);
        cargo(&self.room, &all)
    }
}
