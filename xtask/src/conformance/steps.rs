//! The exchanges of an operation: what is called, what is expected on the wire, what is answered.

use serde_json::Value;
use smallest_atoms_codegen::Rules;

use super::forms;
use super::given::{self, Given};
use super::limits;
use super::operation::{Answer, Media, Operation};
use super::replies::{empty, json_reply, replies};
use super::sample::Sampler;
use super::schema::push;
use super::surface::Surface;
use super::unions::{Member, members};
use super::wire::{Expected, ExpectedBody};
use super::wrong::{Wrong, wrong};

pub use super::replies::{Reply, Told};

/// Which arguments a call sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variation {
    /// Every one.
    All,
    /// Only those that the page requires.
    Required,
}

/// One exchange.
#[derive(Clone, Debug)]
pub struct Step {
    /// The number of the operation.
    pub operation: usize,
    /// What is tried.
    pub name: String,
    /// Which arguments are set.
    pub variation: Variation,
    /// The JSON body that the caller sets.
    pub body: Option<Value>,
    /// Whether the body was made from the schema, so that each member has a field.
    pub body_is_sample: bool,
    /// Whether the page's schemas allow the arguments and the body, so that no report refuses them.
    pub is_valid: bool,
    /// The members of unions in the body.
    pub body_members: Vec<Member>,
    /// Where the body is wrong, as a report says it; then nothing may be sent.
    pub wrong: Option<String>,
    /// What the request must be; nothing where it was looked at before.
    pub expected: Option<Expected>,
    /// The answers, one for each media type that the page offers.
    pub replies: Vec<Reply>,
    /// Where the page describes the answer.
    pub pointer: String,
}

/// Plans the exchanges of an operation.
pub(super) struct Planner<'a> {
    pub(super) number: usize,
    pub(super) operation: &'a Operation<'a>,
    pub(super) rules: &'a Rules,
    pub(super) surface: &'a Surface,
    /// Every argument, with its value.
    pub(super) arguments: &'a [Given],
    pub(super) steps: Vec<Step>,
}

impl<'a> Planner<'a> {
    pub(super) fn plan(mut self) -> Vec<Step> {
        self.arguments();
        self.bodies();
        self.wrong_bodies();
        self.answers();
        self.steps
    }

    fn sampler(&self) -> Sampler<'a> {
        Sampler::new(&self.operation.page.document)
    }

    /// Returns the schema of the JSON body, and its examples.
    fn json_body(&self) -> Option<&'a Media<'a>> {
        let body = self.operation.body.as_ref()?;
        given::media(body, &self.surface.encoding).filter(|_| self.surface.encoding == "Json")
    }

    /// Returns whether the JSON body may not be left out: where the page says nothing of it, its schema
    /// tells.
    fn is_body_required(&self) -> bool {
        let schema = self.json_body().and_then(|media| media.schema);
        let asks = || schema.is_some_and(|s| limits::asks(&self.operation.page.document, s));
        self.operation.body.as_ref().is_some_and(|body| body.required.unwrap_or_else(asks))
    }

    /// Calls with every argument, and with only those that the page requires.
    fn arguments(&mut self) {
        let any = Value::Bool(true);
        let media = self.json_body();
        let schema = media.map(|media| media.schema.unwrap_or(&any));
        let all = schema.map(|schema| self.sampler().sample(schema, "body", 0));
        let is_required = self.is_body_required();
        let sampler = Sampler { required_only: true, ..self.sampler() };
        let required = schema.filter(|_| is_required);
        let required = required.map(|schema| sampler.sample(schema, "body", 0));
        self.request("every argument", Variation::All, all, true);
        self.request("the required arguments", Variation::Required, required, true);
    }

    /// Calls with bodies of every form.
    fn bodies(&mut self) {
        let Some(media) = self.json_body() else { return };
        let mut bodies = Vec::new();
        if let Some(schema) = media.schema {
            let sampler = self.sampler();
            for turn in 1..sampler.turns(schema) {
                let name = format!("a body, alternative {}", turn + 1);
                bodies.push((name, sampler.sample(schema, "body", turn), true));
            }
            let required = Sampler { required_only: true, ..sampler }.sample(schema, "body", 0);
            bodies.push(("a body of the required members".to_owned(), required, true));
            let blank = Sampler { blank: true, ..sampler }.sample(schema, "body", 0);
            if !blank.is_null() {
                bodies.push(("a body of blank values".to_owned(), blank, true));
            }
        }
        let printed = self.operation.page.requests.iter();
        let examples = media.examples.iter().copied().chain(printed);
        let name = "the page's own example of a body".to_owned();
        bodies.extend(examples.map(|example| (name.clone(), example.clone(), false)));
        for (name, body, is_sample) in bodies {
            self.request(&name, Variation::All, Some(body), is_sample);
        }
    }

    /// Tries bodies that the page calls invalid.
    fn wrong_bodies(&mut self) {
        let Some(media) = self.json_body() else { return };
        let Some(schema) = media.schema else { return };
        let document = &self.operation.page.document;
        let pointer = push(&media.pointer, "schema");
        let body = self.sampler().sample(schema, "body", 0);
        if self.is_body_required() {
            let step = self.step("no body".to_owned(), Variation::All, None, pointer.clone());
            let wrong = Some(String::new());
            self.steps.push(Step { wrong, replies: vec![empty(200)], ..step });
        }
        for Wrong { what, path, body } in wrong(document, self.rules, schema, &body) {
            let name = format!("a body with {what}");
            let step = self.step(name, Variation::All, Some(body), pointer.clone());
            self.steps.push(Step { wrong: Some(path), replies: vec![empty(200)], ..step });
        }
    }

    fn request(&mut self, name: &str, variation: Variation, body: Option<Value>, is_sample: bool) {
        let is_set = |given: &&Given| variation == Variation::All || given.required;
        let set = self.arguments.iter().filter(is_set).cloned().collect::<Vec<_>>();
        let mut expected = given::expected(self.operation, &set, &self.surface.encoding);
        if let Some(body) = &body {
            let media_type = self.json_body().map(|media| media.essence()).unwrap_or_default();
            expected.body = ExpectedBody::Json { media_type, value: body.clone() };
        }
        let schema = self.json_body().and_then(|media| media.schema);
        let body_members = body.as_ref().zip(schema);
        let body_members = body_members
            .map(|(body, schema)| members(&self.operation.page.document, schema, body))
            .unwrap_or_default();
        let (replies, pointer) = self.first_success();
        let step = self.step(name.to_owned(), variation, body, pointer);
        self.steps.push(Step {
            body_is_sample: is_sample,
            // Blank values are no more than of their type.
            is_valid: is_sample
                && !name.ends_with("blank values")
                && schema.is_none_or(|schema| self.sampler().is_possible(schema)),
            body_members,
            expected: Some(expected),
            replies,
            ..step
        });
    }

    /// Returns the answer to a request that is looked at itself.
    fn first_success(&self) -> (Vec<Reply>, String) {
        let answers = &self.operation.answers;
        let stated = answers.iter().find(|answer| answer.status.starts_with('2'));
        let stated = stated.or_else(|| answers.iter().find(|answer| answer.status == "default"));
        match stated {
            Some(answer) => {
                (self.replies(answer, self.success_of(answer), 0), answer.pointer.clone())
            }
            None => (vec![empty(200)], self.operation.pointer.clone()),
        }
    }

    fn success_of(&self, answer: &Answer<'_>) -> u16 {
        if answer.status == "default" { 200 } else { self.status(answer.status) }
    }

    /// Answers with every documented status, in every form.
    fn answers(&mut self) {
        for answer in &self.operation.answers {
            let status = self.status(answer.status);
            // Nobody can answer with those.
            if (100..200).contains(&status) {
                continue;
            }
            let forms = answer.media.iter().filter(|media| media.is_json());
            let turns = forms.filter_map(|media| Some(self.sampler().turns(media.schema?))).max();
            for turn in 0..turns.unwrap_or(1) {
                let name = format!("the answer {}, alternative {}", answer.status, turn + 1);
                self.answer(&name, answer, self.replies(answer, status, turn));
            }
            for (name, sampler) in [
                ("of the required members", Sampler { required_only: true, ..self.sampler() }),
                ("of blank values", Sampler { blank: true, ..self.sampler() }),
            ] {
                let name = format!("the answer {} {name}", answer.status);
                self.answer(
                    &name,
                    answer,
                    self.told_apart(answer, replies(&sampler, answer, status, 0)),
                );
            }
            for example in answer.media.iter().flat_map(|media| &media.examples) {
                let name = format!("the page's own example of the answer {}", answer.status);
                let reply = json_reply(status, "application/json", example);
                self.answer(&name, answer, self.told_apart(answer, vec![reply]));
            }
        }
        self.printed();
    }

    /// Answers with what the page prints under `**Response**`.
    fn printed(&mut self) {
        let answers = &self.operation.answers;
        let Some(answer) = answers.iter().find(|answer| answer.status.starts_with('2')) else {
            return;
        };
        for example in &self.operation.page.responses {
            let status = self.status(answer.status);
            let media = answer.media.iter().find(|media| media.is_json());
            let Some(media) = media else { continue };
            let reply = json_reply(status, media.media_type, example);
            let replies = self.told_apart(answer, vec![reply]);
            self.answer("the answer that the page prints", answer, replies);
        }
    }

    fn answer(&mut self, name: &str, answer: &Answer<'_>, replies: Vec<Reply>) {
        let required = self.steps.iter().find(|step| step.variation == Variation::Required);
        let body = required.and_then(|step| step.body.clone());
        let step = self.step(name.to_owned(), Variation::Required, body, answer.pointer.clone());
        self.steps.push(Step { replies, ..step });
    }

    /// Begins an exchange of which nothing is expected yet.
    fn step(
        &self,
        name: String,
        variation: Variation,
        body: Option<Value>,
        pointer: String,
    ) -> Step {
        Step {
            operation: self.number,
            name,
            variation,
            body,
            body_is_sample: false,
            is_valid: false,
            body_members: Vec::new(),
            wrong: None,
            expected: None,
            replies: Vec::new(),
            pointer,
        }
    }

    /// Returns a status that is meant: `4XX` is one that the page does not list by itself.
    fn status(&self, status: &str) -> u16 {
        let listed = |wanted: u16| {
            self.operation.answers.iter().any(|answer| answer.status == wanted.to_string())
        };
        let hundred = match status.chars().next().and_then(|digit| digit.to_digit(10)) {
            _ if status.parse::<u16>().is_ok() => return status.parse().unwrap_or_default(),
            Some(digit) => u16::try_from(digit * 100).unwrap_or_default(),
            None => 500,
        };
        (hundred..hundred + 100).find(|status| !listed(*status)).unwrap_or(hundred)
    }

    fn replies(&self, answer: &Answer<'_>, status: u16, turn: usize) -> Vec<Reply> {
        let sampler = Sampler { more: true, ..self.sampler() };
        self.told_apart(answer, replies(&sampler, answer, status, turn))
    }

    /// Notes the variant that answers are, where the page has several forms of success, or of
    /// errors.
    fn told_apart(&self, answer: &Answer<'_>, mut replies: Vec<Reply>) -> Vec<Reply> {
        let variant = forms::variant(self.operation, answer);
        for reply in &mut replies {
            reply.variant.clone_from(&variant);
        }
        replies
    }
}
