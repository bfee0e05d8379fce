//! Benchmark 5: what a user pays to depend on the library.

use std::fs;

use smallest_atoms_build_benches::cargo::{Build, cargo};
use smallest_atoms_build_benches::package::{Package, checked_in};
use smallest_atoms_build_benches::pages::{read, workspace};
use smallest_atoms_measure::stats::Spread;
use smallest_atoms_measure::table::{Table, verdict};
use smallest_atoms_measure::{Result, is_quick};

/// What building a package came to.
struct Paid {
    package: Package,
    cold: Vec<Build>,
    changed: Vec<Build>,
    release: Option<Build>,
    size: u64,
}

fn main() -> Result<()> {
    println!("## 5. Depending on the library\n");
    if is_quick() {
        println!("Skipped: it needs minutes.\n");
        return Ok(());
    }
    println!(
        "A crate that makes one call: built from nothing with everything downloaded (debug), \
         built again after a change in its own code, and built for release. CPU time is that of \
         all compilers and build scripts together.\n"
    );
    let mut all = Vec::new();
    for package in packages()? {
        all.push(Paid { package, cold: vec![], changed: vec![], release: None, size: 0 });
    }
    for _ in 0..2 {
        for paid in &mut all {
            paid.package.clean()?;
            paid.cold.push(cargo(&paid.package.room, &["build"])?);
        }
    }
    for round in 1..=5 {
        for paid in &mut all {
            paid.change(round)?;
        }
    }
    for paid in &mut all {
        paid.release()?;
    }
    print(&all);
    Ok(())
}

/// The first is the library; the second what it is measured by.
fn packages() -> Result<Vec<Package>> {
    let pages = || read(&workspace().join("spec"));
    let library = Package::of_library("library", "this library", workspace())?;
    let copy = checked_in("checked-in", pages()?)?;
    let checked_in = "this library, generated code checked in";
    let mut packages = vec![
        library,
        Package::of_library("checked-in-user", checked_in, &copy)?,
        Package::of_reqwest("reqwest", "reqwest and serde")?,
    ];
    packages.extend(Package::of_peer("peer", "openapi-to-rust 0.23's output", &pages()?)?);
    Ok(packages)
}

impl Paid {
    /// Builds after a change in the user's code.
    fn change(&mut self, round: usize) -> Result<()> {
        let file = self.package.room.join("src/main.rs");
        let text = fs::read_to_string(&file)?;
        let (before, after) = text.split_once("const VERSION: u32 = ").ok_or("no VERSION")?;
        let (_, after) = after.split_once(';').ok_or("no end of VERSION")?;
        fs::write(&file, format!("{before}const VERSION: u32 = {round};{after}"))?;
        self.changed.push(cargo(&self.package.room, &["build", "-v"])?);
        Ok(())
    }

    fn release(&mut self) -> Result<()> {
        self.release = Some(cargo(&self.package.room, &["build", "--release"])?);
        let binary = format!("target/release/user{}", std::env::consts::EXE_SUFFIX);
        self.size = fs::metadata(self.package.room.join(binary))?.len();
        Ok(())
    }

    fn packages(&self) -> usize {
        self.cold.first().map_or(0, |build| build.packages)
    }

    /// Whether a change in the user's code let the library or its build script run again.
    fn builds_again(&self) -> bool {
        let is_again = |build: &Build| {
            build.said.contains("build-script-build`")
                || build.said.contains("Compiling smallest-atoms")
        };
        self.changed.iter().any(is_again)
    }
}

fn walls(builds: &[Build]) -> Vec<f64> {
    builds.iter().map(|build| build.wall).collect()
}

fn cpus(builds: &[Build]) -> Vec<f64> {
    builds.iter().map(|build| build.cpu).collect()
}

fn print(all: &[Paid]) {
    let heads = [
        "depends on",
        "crates",
        "cold build",
        "CPU",
        "after a change",
        "release build",
        "release CPU",
        "release binary",
    ];
    let mut table = Table::new(&heads);
    for paid in all {
        let median = |samples: Vec<f64>| format!("{:.1} s", Spread::of(&samples).median);
        let release = |of: fn(&Build) -> f64| {
            paid.release.as_ref().map_or(String::new(), |build| format!("{:.1} s", of(build)))
        };
        table.row([
            paid.package.name.to_owned(),
            paid.packages().to_string(),
            median(walls(&paid.cold)),
            median(cpus(&paid.cold)),
            format!("{:.2} s", Spread::of(&walls(&paid.changed)).median),
            release(|build| build.wall),
            release(|build| build.cpu),
            format!("{:.1} MB", paid.size as f64 / 1e6),
        ]);
    }
    table.print();
    if let [library, checked_in, ..] = all {
        let ratio = |of: fn(&[Build]) -> Vec<f64>| {
            Spread::of_ratios(&of(&library.cold), &of(&checked_in.cold))
        };
        let (wall, cpu) = (ratio(walls), ratio(cpus));
        let is_met = wall.median <= 1.25;
        println!(
            "Goal, a cold build at most 1.25 of that with checked-in code: {} ({wall} by the \
             clock, {cpu} by CPU time).",
            verdict(is_met)
        );
        if !is_met {
            let crates = library.packages().saturating_sub(checked_in.packages());
            let more = Spread::of(&cpus(&library.cold)).median
                - Spread::of(&cpus(&checked_in.cold)).median;
            println!(
                "The reason: the {crates} crates that the build script alone needs take {more:.0} s \
                 of CPU. Most are what progenitor depends on (schemars, regress, regex, and a syn of \
                 another version), and two cores have no time to spare for them beside the rest."
            );
        }
    }
    if let Some(library) = all.first() {
        let is_met = !library.builds_again();
        println!(
            "Goal, a change in the user's code builds no library again: {}.\n",
            verdict(is_met)
        );
    }
}
