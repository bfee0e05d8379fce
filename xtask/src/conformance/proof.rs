//! The proof of one folder: prepared, built, run.

use std::collections::BTreeSet;
use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};

use smallest_atoms_codegen::{Diagnostic, Input, Rules, Source, generate, visible};

use super::given::{self, Given};
use super::http::Server;
use super::judge::judge;
use super::operation::{Operation, operations};
use super::package::Package;
use super::pages::{self, Page};
use super::problems::Problems;
use super::program::{self, Call, matching};
use super::running::Running;
use super::schema::push;
use super::steps::{Planner, Step};
use super::surface::{self, Surface};
use super::types::Types;
use crate::failure::{Failure, problem};
use crate::sha256::sha256;
use crate::spec::Spec;
use crate::workspace::Workspace;

/// Something that is not as a page wants it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file of the page.
    pub file: String,
    /// Where the page says it.
    pub pointer: String,
    /// What was expected, and what was found.
    pub message: String,
    /// The operation, and what was tried.
    pub tried: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, pointer, message, tried } = self;
        let [file, pointer, message, tried] =
            [file, pointer, message, tried].map(|text| visible(text));
        write!(f, "{file}#{pointer}: {message}\n  tried: {tried}")
    }
}

/// What came out.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// How many operations are as their pages say.
    pub passed: usize,
    /// How many are not.
    pub failed: usize,
    /// How many requests were made.
    pub exchanges: usize,
    /// Everything that is not as the pages say.
    pub findings: Vec<Finding>,
}

/// A folder, ready to be tried.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The exchanges, in their order.
    pub steps: Vec<Step>,
    package: Package,
    subjects: Vec<Subject>,
    early: Vec<(usize, Finding)>,
    spec: Vec<(String, String)>,
    calls: String,
    types: String,
}

/// What is tried: an operation, by the place it has in its page.
#[derive(Clone, Debug)]
struct Subject {
    file: String,
    key: String,
    pointer: String,
}

impl Subject {
    fn finding(&self, pointer: String, message: String, step: &str) -> Finding {
        let tried = format!("{}, {step}", self.key);
        Finding { file: self.file.clone(), pointer, message, tried }
    }
}

impl Proof {
    /// Reads the pages, generates the client, and plans what to try.
    ///
    /// # Errors
    ///
    /// Returns everything that is wrong with the pages, or that the generator refuses.
    pub fn prepare(
        folder: &Path,
        target: Option<&Path>,
        workspace: &Workspace,
    ) -> Result<Self, Failure> {
        let pages = pages::read(folder).map_err(Failure::Problems)?;
        let spec = pages.iter().map(|page| (page.spec_file(), page.yaml.clone())).collect();
        let (surfaces, types) = client(&pages, workspace)?;
        let target = target.map_or_else(|| workspace.conformance_dir(), Path::to_owned);
        let target = std::path::absolute(target).map_err(Failure::Output)?;
        let library = std::path::absolute(workspace.root()).map_err(Failure::Output)?;
        let package = Package { library, target, name: name_of(folder) };
        let mut proof = Self {
            steps: Vec::new(),
            package,
            subjects: Vec::new(),
            early: Vec::new(),
            spec,
            calls: String::new(),
            types: program::types(&types),
        };
        let operations = pages.iter().flat_map(operations).collect::<Vec<_>>();
        let rules = workspace.rules()?;
        let ready = operations.iter().map(|operation| proof.subject(operation, &rules, &surfaces));
        let ready = ready.collect::<Vec<_>>();
        let calls = ready.iter().enumerate().filter_map(|(number, (surface, arguments))| {
            Some(Call { number, surface: (*surface)?, arguments, types: &types })
        });
        proof.calls = program::calls(&calls.collect::<Vec<_>>());
        Ok(proof)
    }

    /// Returns the operations by their numbers, such as `GET /user`.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        self.subjects.iter().map(|subject| subject.key.as_str())
    }

    /// Takes in an operation, and returns its call with all arguments.
    fn subject<'s>(
        &mut self,
        operation: &Operation<'_>,
        rules: &Rules,
        surfaces: &'s [Surface],
    ) -> (Option<&'s Surface>, Vec<Given>) {
        let number = self.subjects.len();
        let subject = Subject {
            file: operation.page.file.clone(),
            key: operation.key.clone(),
            pointer: operation.pointer.clone(),
        };
        let surface = surfaces.iter().find(|surface| surface.key == operation.key);
        let mut arguments = given::parameters(operation);
        let mut early = Vec::new();
        match surface {
            None => early.push((subject.pointer.clone(), "expected a call, found none".to_owned())),
            Some(surface) => {
                arguments.extend(given::parts(operation, &surface.encoding));
                early.extend(strangers(operation, surface, &arguments));
                let (operation, arguments) = (operation, arguments.as_slice());
                let planner =
                    Planner { number, operation, rules, surface, arguments, steps: Vec::new() };
                self.steps.extend(planner.plan());
            }
        }
        let early = early.into_iter();
        let early = early.map(|(at, message)| (number, subject.finding(at, message, "the call")));
        self.early.extend(early);
        self.subjects.push(subject);
        (surface, arguments)
    }

    /// Builds the program, once no other run is at it; says on `messages` if it has to wait.
    ///
    /// # Errors
    ///
    /// Returns what keeps it from being built.
    pub fn build(&self, messages: &mut dyn Write) -> Result<Built<'_>, Failure> {
        let code = [
            ("main.rs", program::MAIN.to_owned()),
            ("calls.rs", self.calls.clone()),
            ("types.rs", self.types.clone()),
        ];
        Ok(Built { proof: self, binary: self.package.build(&self.spec, &code, messages)? })
    }
}

/// A folder whose program is built.
#[derive(Debug)]
pub struct Built<'a> {
    proof: &'a Proof,
    binary: PathBuf,
}

impl Built<'_> {
    /// Makes the documentation of the client.
    ///
    /// # Errors
    ///
    /// Returns every warning of rustdoc.
    pub fn document(&self) -> Result<(), Failure> {
        self.proof.package.document()
    }

    /// Runs the steps: those of the proof, or others like them.
    ///
    /// # Errors
    ///
    /// Returns what keeps the program or the server from running.
    pub fn run(&self, steps: &[Step]) -> Result<Verdict, Failure> {
        let server = Server::start().map_err(|error| unable("a server on loopback", &error))?;
        let start = || Running::start(&self.binary, &server);
        let mut running = start().map_err(|error| unable("the program to run", &error))?;
        let mut findings = self.proof.early.clone();
        for step in steps {
            let Some(subject) = self.proof.subjects.get(step.operation) else { continue };
            server.prepare(&step.replies);
            let told = match running.step(step) {
                Ok(told) => told,
                Err(error) => {
                    running = start().map_err(|error| unable("the program to run", &error))?;
                    serde_json::json!({ "outcome": "no answer", "message": error.to_string() })
                }
            };
            let mut problems = Problems { operation: &subject.pointer, found: Vec::new() };
            judge(step, &server.received(), &told, &mut problems);
            findings.extend(problems.found.into_iter().map(|(pointer, message)| {
                (step.operation, subject.finding(pointer, message, &step.name))
            }));
        }
        Ok(self.verdict(steps.len(), findings))
    }

    /// Counts; what was found in several exchanges is told once.
    fn verdict(&self, exchanges: usize, all: Vec<(usize, Finding)>) -> Verdict {
        let failing = all.iter().map(|(number, _)| *number).collect::<BTreeSet<_>>();
        let mut seen = BTreeSet::new();
        let mut findings = Vec::new();
        for (number, finding) in all {
            if seen.insert((number, finding.pointer.clone(), finding.message.clone())) {
                findings.push(finding);
            }
        }
        findings.sort();
        let failed = failing.len();
        Verdict { passed: self.proof.subjects.len() - failed, failed, exchanges, findings }
    }
}

fn unable(what: &str, error: &std::io::Error) -> Diagnostic {
    problem("conformance", format!("expected {what}, found {error}"), "run the command again")
}

impl Page {
    /// Returns the name of the file that the page's YAML is given in the spec folder.
    fn spec_file(&self) -> String {
        let stem = self.file.rsplit_once('.').map_or(self.file.as_str(), |(stem, _)| stem);
        format!("{stem}.yaml")
    }
}

/// Generates the client as the build script does, and reads its calls and types.
fn client(pages: &[Page], workspace: &Workspace) -> Result<(Vec<Surface>, Types), Failure> {
    let sources = pages.iter().map(|page| Source {
        file: page.file.clone(),
        yaml: page.yaml.clone(),
        address: None,
        taken: None,
    });
    let own = workspace.spec_dir(None);
    let names = Spec::read(&own, &workspace.shown(&own)).map_err(Failure::Problems)?.names;
    let input = Input { sources: sources.collect(), names, rules: workspace.rules()? };
    let output = generate(&input)
        .map_err(|problems| Failure::Problems(problems.iter().cloned().collect()))?;
    surface::read(&output.code).map_err(|message| {
        problem(
            "the generated client",
            message,
            "bring xtask/src/conformance/surface.rs up to date",
        )
        .into()
    })
}

/// Returns a name for the package that no other folder has.
fn name_of(folder: &Path) -> String {
    let path = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let name = name.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let hash = sha256(&path.display().to_string());
    format!("conformance-{name}-{}", hash.get(..8).unwrap_or_default())
}

/// Finds the arguments that only the page has, or only the call, and another server.
fn strangers(
    operation: &Operation<'_>,
    surface: &Surface,
    arguments: &[Given],
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for given in arguments.iter().filter(|given| matching(surface, given).is_none()) {
        let message = format!("expected an argument for `{}`, found none", given.wire);
        found.push((given.pointer.clone(), message));
    }
    for argument in &surface.arguments {
        let known = |given: &Given| given.wire == argument.wire && given.place == argument.place;
        if !arguments.iter().any(known) {
            let message = format!("expected no argument for `{}`, found one", argument.wire);
            found.push((operation.pointer.clone(), message));
        }
    }
    let has_body = operation.body.as_ref().is_some_and(|body| !body.media.is_empty());
    let takes_one = surface.body.is_some() || surface.encoding != "Json";
    if has_body != takes_one {
        let shown = |is: bool| if is { "a body" } else { "no body" };
        let message = format!("expected {}, found {}", shown(has_body), shown(takes_one));
        found.push((push(&operation.pointer, "requestBody"), message));
    }
    if surface.server != operation.server {
        let (expected, found_server) = (&operation.server, &surface.server);
        let message = format!("expected the server {expected}, found {found_server}");
        found.push((operation.pointer.clone(), message));
    }
    found
}
