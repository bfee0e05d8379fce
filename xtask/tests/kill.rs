//! A kill at any instant leaves `spec/` as it was or as it is to be.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{Room, page};

const KILLS: usize = 200;

/// Two states of the same pages, and one more page in the second.
fn states(room: &Room) -> [Vec<PathBuf>; 2] {
    let state = |name: &str, title: &str, pages: usize| {
        let page = |i: usize| {
            let page = page(&format!("GET /thing{i}"), &format!("{title} {i}"));
            room.write(&format!("{name}/{i}.md"), page)
        };
        (0..pages).map(page).collect()
    };
    [state("old", "Get thing", 4), state("new", "Read thing", 5)]
}

fn start(room: &Room, pages: &[PathBuf]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["update-spec", "--allow-removals", "--spec-dir"]).arg(room.path("spec"));
    command.args(pages).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn finish(room: &Room, pages: &[PathBuf]) {
    assert!(start(room, pages).wait().unwrap().success());
}

/// Waits until the new folder is being made, or the run is over.
fn wait_for_writing(room: &Room, run: &mut Child) {
    while !room.path(".spec.update-new").exists() && run.try_wait().unwrap().is_none() {
        std::hint::spin_loop();
    }
}

#[test]
fn a_kill_at_any_instant_leaves_the_old_folder_or_the_new() {
    let room = Room::new();
    let [old_pages, new_pages] = states(&room);
    finish(&room, &old_pages);
    let old = room.spec();
    let begun = Instant::now();
    finish(&room, &new_pages);
    let whole_run = begun.elapsed();
    let new = room.spec();
    assert_eq!((old.len(), new.len()), (6, 7));

    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let (mut olds, mut killed) = (0, 0);
    for kill in 0..KILLS {
        // The folder is put back by hand: the page that is more would stay otherwise.
        std::fs::remove_dir_all(room.path("spec")).unwrap();
        old.iter().for_each(|(file, text)| drop(room.write(&format!("spec/{file}"), text)));

        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let fraction = (random % 1000) as u32;
        let mut run = start(&room, &new_pages);
        // Half of the kills fall anywhere, half while the folder is written.
        if kill % 2 == 0 {
            std::thread::sleep(whole_run * fraction / 1000);
        } else {
            wait_for_writing(&room, &mut run);
            std::thread::sleep(Duration::from_micros(u64::from(fraction) * 20));
        }
        drop(run.kill());
        killed += usize::from(!run.wait().unwrap().success());

        let found = room.spec();
        assert!(found == old || found == new, "{kill}: {:?}", found.keys());
        olds += usize::from(found == old);
        if kill % 10 == 9 {
            finish(&room, &new_pages);
            assert_eq!(room.spec(), new);
            assert_eq!(room.beside(), [""; 0]);
        }
    }
    println!("{killed} of {KILLS} were killed, {olds} had the old folder");
    assert!(killed > KILLS / 4, "{killed}");
    assert!((1..KILLS).contains(&olds), "{olds}");
}
