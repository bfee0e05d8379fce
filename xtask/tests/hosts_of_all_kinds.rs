//! Whatever stands behind `Reference:` or in `servers`: what a run takes over without being told to is
//! on a host that was known, as a browser reads the address. The addresses are put together of parts at
//! random with a fixed seed; `FUZZ_SEED` takes another seed and `FUZZ_CASES` another number of cases.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod common;

use std::env;

use common::{Room, page, page_of, yaml};
use reqwest::Url;
use xtask::page::Page;

const EDIT: &str = "PATCH /thing/config";
const DOCS: &str = "docs.example.com";
const HOME: &str = "api.smallest.ai";

const BEGIN: &[&str] = &[
    "https://",
    "HTTPS://",
    "https:/",
    "https:",
    "//",
    "http://",
    "https:///",
    "/",
    " https://",
    "https:\\\\",
];
const USER: &[&str] = &["", "@", "user@", "KNOWN@", "KNOWN:443@"];
const HOST: &[&str] = &[
    "KNOWN",
    "KNOWN.",
    "evil.example",
    "KNOWN.evil.example",
    "evil.example\\KNOWN",
    "KNOWN\\@evil.example",
    "KNOWN%2eevil.example",
    "KNOWN%40evil.example",
    "KNOWN\tevil.example",
    "KNOWN\u{0}evil.example",
    "KNOWN\u{202e}",
    "\u{1b}[2JKNOWN",
    "{host}",
    "{host}.evil.example",
    "KNOWN{host}",
    "evilKNOWN",
    "",
    "[::1]",
    "2130706433",
];
const PORT: &[&str] = &["", ":443", ":8443", ":", ":99999"];
const REST: &[&str] = &[
    "",
    "/",
    "/a",
    "/a/b/",
    "//evil.example",
    "?@evil.example",
    "#@evil.example",
    "/all.yaml#/paths/~1thing~1config/patch",
    "/@evil.example",
    "\\evil.example",
    "/..//evil.example",
    "\u{7}",
    " evil",
];

/// Xorshift: the same cases on every machine.
struct Random(u64);

impl Random {
    fn of(name: &str, fallback: u64) -> u64 {
        env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(fallback)
    }

    fn pick<'a>(&mut self, among: &[&'a str]) -> &'a str {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        among[usize::try_from(self.0 % among.len() as u64).unwrap()]
    }

    /// The parts that come first are plain; most addresses are odd in one or two others.
    fn address(&mut self, known: &str) -> String {
        let parts = [BEGIN, USER, HOST, PORT, REST];
        let parts = parts.map(|part| match self.pick(&["plain", "plain", "odd"]) {
            "odd" => self.pick(part),
            _ => part[0],
        });
        let known = self.pick(&[known, known, known, &known.to_uppercase()]).to_owned();
        parts.concat().replace("KNOWN", &known)
    }
}

fn cases() -> (Random, u64) {
    (Random(Random::of("FUZZ_SEED", 0x5eed_a705)), Random::of("FUZZ_CASES", 250))
}

#[track_caller]
fn assert_inert(text: &str) {
    let acts = |c: char| (c.is_control() && c != '\n') || ('\u{2028}'..='\u{202e}').contains(&c);
    assert!(!text.contains(acts), "{text:?}");
}

#[test]
fn a_reference_of_any_kind_leads_to_a_known_host() {
    let (mut random, cases) = cases();
    let room = Room::new();
    let good = page(EDIT, "Edit a thing");
    room.update(&[room.write("a.md", &good)]);
    let sources = room.spec().remove("sources.toml").unwrap();
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..cases {
        let address = random.address(DOCS);
        let stated = format!("https://{DOCS}/edit-a-thing");
        let page = good.replace(&stated, &address);
        assert_eq!(Page::extract(&page).unwrap().yaml, Page::extract(&good).unwrap().yaml);
        let run = room.run("update-spec", &[room.write("b.md", page)]);
        assert_inert(&run.complaint());
        assert_inert(&run.messages);
        assert_inert(&run.out);
        let now = room.spec().remove("sources.toml").unwrap();
        match &run.failure {
            Some(_) => {
                assert_eq!(
                    (run.exit_code(), &now),
                    (3, &sources),
                    "{address:?}: {}",
                    run.complaint()
                );
                refused += 1;
            }
            None => {
                let read = now.parse::<toml::Table>().unwrap();
                let read = read["page"][0].get("address").map(|at| at.as_str().unwrap().to_owned());
                if let Some(read) = read {
                    let at = Url::parse(&read).unwrap_or_else(|error| panic!("{read:?}: {error}"));
                    let host = (at.scheme(), at.host_str(), at.port_or_known_default());
                    assert_eq!(host, ("https", Some(DOCS), Some(443)), "{address:?}");
                }
                taken += 1;
                room.write("spec/sources.toml", &sources);
            }
        }
    }
    assert!(taken > cases / 10 && refused > cases / 10, "{taken} taken, {refused} refused");
}

#[test]
fn servers_of_any_kind_take_the_key_to_a_known_host() {
    let (mut random, cases) = cases();
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..cases {
        let room = Room::new();
        let (first, second) = (random.address(HOME), random.address(HOME));
        let host = random.pick(&["evil.example", HOME, "", "@evil.example", "/", "\\evil.example"]);
        let server = serde_json::json!({
            "url": first, "description": random.address(HOME),
            "variables": { "host": { "default": host } },
        });
        let servers = match random.pick(&["one", "two", "bare"]) {
            "one" => serde_json::json!([server]),
            "two" => serde_json::json!([server, { "url": second }]),
            _ => serde_json::json!([{}, "x", { "url": 1 }, server]),
        };
        let text = format!("{}servers: {}\n", yaml(EDIT, "Edit a thing"), common::ascii(&servers));
        let page = room.write("a.md", page_of(EDIT, "Edit a thing", &text));
        let run = room.run("update-spec", &[&page]);
        assert_inert(&run.complaint());
        assert_inert(&run.messages);
        assert_inert(&run.out);
        if run.failure.is_some() {
            assert!([3, 6].contains(&run.exit_code()) && !room.path("spec").exists(), "{servers}");
            refused += 1;
            continue;
        }
        let code = room.run("generate", &[""; 0]).expect_success().out;
        let served = code.lines().filter_map(|line| line.trim().strip_prefix("server: "));
        let served = served.map(|literal| {
            let literal = literal.trim_end_matches(',');
            syn::parse_str::<syn::LitStr>(literal).unwrap().value()
        });
        let served = served.collect::<Vec<_>>();
        assert_eq!(served.len(), 1, "{code}");
        let to = Url::parse(&served[0]).unwrap();
        let port = to.port_or_known_default();
        assert_eq!(
            (to.scheme(), to.host_str(), port),
            ("https", Some(HOME), Some(443)),
            "{servers}"
        );
        taken += 1;
    }
    assert!(taken > cases / 10 && refused > cases / 10, "{taken} taken, {refused} refused");
}
