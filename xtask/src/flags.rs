//! All flags of all commands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::report::Format;

/// Does what the maintainer of smallest-atoms does again and again.
#[derive(Clone, Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXIT_CODES)]
pub struct Xtask {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// A command.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Brings spec/ up to the documentation, and reports what that changes
    #[command(after_help = UPDATE_SPEC)]
    UpdateSpec(UpdateSpec),
    /// Prints the generated client, formatted
    #[command(after_help = GENERATE)]
    Generate(Generate),
    /// Proves that the client calls every operation as its page says
    #[command(after_help = CONFORMANCE)]
    Conformance(Conformance),
    /// Runs the benchmarks, and keeps what they measured in benches/RESULTS.md
    #[command(after_help = BENCH)]
    Bench(Bench),
}

/// The flags of `update-spec`.
#[derive(Clone, Debug, Args)]
pub struct UpdateSpec {
    /// What to take: a page (https:// address or .md file), a folder of pages, an OpenAPI
    /// document (.yaml, .yml or .json), an index of pages (.txt, with --matching); without any,
    /// every source of sources.toml and indexes.toml is taken again
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<String>,
    /// Takes this operation of an OpenAPI document, such as 'PATCH /agent/{id}'; repeatable;
    /// without it, all
    #[arg(long = "operation", value_name = "OPERATION", requires = "sources")]
    pub operations: Vec<String>,
    /// Takes the pages of an index whose path matches, such as 'api-reference/agents/*'; `*` stops
    /// at `/`, `**` does not; repeatable
    #[arg(long, value_name = "GLOB", requires = "sources")]
    pub matching: Vec<String>,
    /// Takes the pages of all known sources from this folder and not from the network, matched by
    /// method and path or by their `Reference:` address
    #[arg(long, value_name = "DIR", conflicts_with = "sources")]
    pub from: Option<PathBuf>,
    /// Writes nothing; the exit status says whether the documentation has moved
    #[arg(long, conflicts_with = "dry_run")]
    pub check: bool,
    /// Writes nothing; prints the report and fails as the real run would
    #[arg(long)]
    pub dry_run: bool,
    /// Lets operations, types, parameters and fields go that the documentation no longer has
    #[arg(long)]
    pub allow_removals: bool,
    /// Lets a page name this host as the one that it is on, though it was taken from another;
    /// repeatable
    #[arg(long = "allow-page-host", value_name = "HOST")]
    pub allow_page_hosts: Vec<String>,
    /// Lets calls go to this host, with the key, though no operation was there before; repeatable
    #[arg(long = "allow-server", value_name = "HOST")]
    pub allow_servers: Vec<String>,
    /// The form of the report
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub report: Format,
    /// Writes the report to this file and not to standard output
    #[arg(long, value_name = "FILE")]
    pub report_file: Option<PathBuf>,
    /// The folder to keep the pages' YAML in [default: spec/ of the workspace]
    #[arg(long, value_name = "DIR")]
    pub spec_dir: Option<PathBuf>,
    /// How many addresses to fetch at once
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=64))]
    pub jobs: u8,
    /// How long an address may take to answer, for each of three tries
    #[arg(long, value_name = "SECONDS", default_value_t = 30.0, value_parser = seconds)]
    pub timeout: f64,
    /// For tests: lets `http://` on loopback pass, without any proxy.
    #[arg(long, hide = true)]
    pub loopback_http: bool,
    /// For tests: how long to wait before the second try, in milliseconds.
    #[arg(long, hide = true, value_name = "MILLISECONDS", default_value_t = 500)]
    pub backoff: u32,
}

/// The flags of `generate`.
#[derive(Clone, Debug, Default, Args)]
pub struct Generate {
    /// The folder to read the pages' YAML from [default: spec/ of the workspace]
    #[arg(long, value_name = "DIR")]
    pub spec_dir: Option<PathBuf>,
    /// Writes the code to this file and not to standard output
    #[arg(long, value_name = "FILE", conflicts_with_all = ["bless", "check"])]
    pub out: Option<PathBuf>,
    /// Writes the code to tests/golden/client.rs, for review
    #[arg(long, conflicts_with = "check")]
    pub bless: bool,
    /// Writes nothing; fails if tests/golden/client.rs is stale
    #[arg(long)]
    pub check: bool,
}

/// The flags of `conformance`.
#[derive(Clone, Debug, Args)]
pub struct Conformance {
    /// The folders of pages: Markdown, or the YAML of their fences
    #[arg(value_name = "DIR", required = true)]
    pub folders: Vec<PathBuf>,
    /// The folder to build in, the same for all folders of pages [default: target/conformance/ of
    /// the workspace]
    #[arg(long, value_name = "DIR")]
    pub target_dir: Option<PathBuf>,
}

/// The benchmarks, in the order of their sections.
pub const BENCHMARKS: [&str; 7] =
    ["call", "check", "decode", "generate", "depend", "memory", "whole"];

/// The flags of `bench`.
#[derive(Clone, Debug, Default, Args)]
pub struct Bench {
    /// The benchmarks to run; without any, all, and only then is benches/RESULTS.md written
    #[arg(value_name = "NAME", value_parser = BENCHMARKS)]
    pub names: Vec<String>,
    /// Runs each for an instant, unoptimised, to see that it works; writes nothing
    #[arg(long)]
    pub quick: bool,
}

fn seconds(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(seconds) if (0.01..=3600.0).contains(&seconds) => Ok(seconds),
        _ => Err("expected a number of seconds from 0.01 to 3600".to_owned()),
    }
}

const EXIT_CODES: &str = "\
Exit status: 0 done, or nothing to do; 1 it failed, nothing was written, standard error says why; \
2 the flags make no sense. `cargo xtask update-spec --help` lists those of its own.";

const UPDATE_SPEC: &str = "\
Examples:
  cargo xtask update-spec
  cargo xtask update-spec --check
  cargo xtask update-spec --dry-run --report markdown
  cargo xtask update-spec --from saved-pages
  cargo xtask update-spec https://docs.smallest.ai/atoms/api-reference/api-reference/user/get-user-details
  cargo xtask update-spec saved-pages/*.md
  cargo xtask update-spec --spec-dir /tmp/spec saved-pages
  cargo xtask update-spec openapi.yaml --operation 'PATCH /agent/{id}' --operation 'GET /user'
  cargo xtask update-spec https://docs.smallest.ai/llms.txt --matching 'api-reference/agents/*'

Writes one YAML file for each operation (a page's text between its fences to the byte, or the
operation of a document with all it refers to), and sources.toml, names.toml and indexes.toml
beside them. An operation that is there already keeps its file and its Rust names. Everything is
fetched, generated and compared before anything is written; then all is written at one instant, or,
if anything is wrong, nothing. The report goes to standard output, messages to standard error.

Addresses are fetched by https, redirects followed on the same host only, three tries each, 5 MB at
most. The proxy variables of the environment (HTTPS_PROXY) are heeded.

Exit status:
  0  written, or nothing changed
  1  something else is wrong, with spec/ or with the disk; nothing was written
  2  the flags make no sense
  3  a source failed: no answer, no page, another operation, or it breaks the generator
  4  --check: the documentation has moved
  5  the documentation lost something, and --allow-removals is not there; nothing was written
  6  calls would go to a host that is new, and --allow-server does not name it; nothing was written";

const GENERATE: &str = "\
Examples:
  cargo xtask generate | less
  cargo xtask generate --spec-dir /tmp/spec --out /tmp/client.rs
  cargo xtask generate --bless
  cargo xtask generate --check

Exit status: 0 done; 1 something is wrong with the pages, or (--check) the file is stale; 2 usage.";

const CONFORMANCE: &str = "\
Examples:
  cargo xtask conformance spec
  cargo xtask conformance saved-pages
  cargo xtask conformance saved-pages/june saved-pages/july

For each folder, builds one client and a program that calls each operation with every argument, with
only the required ones, and with bodies of every form the page allows. A server that was made from
the pages alone looks at method, path, query, headers and body, and answers with samples of each
documented status and with the page's own examples; the client must give back all of what was sent.
The last line is `N passed, N failed`, in operations.

Exit status: 0 all passed; 1 some failed, or a folder cannot be tried; 2 usage.";

const BENCH: &str = "\
Examples:
  cargo xtask bench
  cargo xtask bench call memory
  cargo xtask bench --quick

Figures, not tests: benches/README.md says what each measures. Installs the peers that it compares
with under target/bench, where they can be had.

Exit status: 0 done, whatever was measured; 1 a benchmark failed to run; 2 usage.";
