//! Reads what an operation answers, status by status.

use serde_json::{Map, Value};

use super::read::{Reader, text};
use super::{Answer, AnswerForm, Operation, Status};
use crate::diagnostic::CORRECT;
use crate::media::{EVENTS, answer_form, essence, is_json};
use crate::notes::SAME_AS;
use crate::pointer;

/// The answers that HTTP lets have no body, whatever a page says of one.
const BODILESS: [Status; 2] = [Status::Code(204), Status::Code(304)];

impl Reader<'_, '_> {
    pub(super) fn answers(&mut self, at: &str, operation: &Value) -> Vec<Answer> {
        let base = pointer::push(at, "responses");
        let responses = operation.get("responses").and_then(Value::as_object);
        let mut answers = Vec::new();
        for (code, response) in responses.into_iter().flatten() {
            let at = pointer::push(&base, code);
            if code.starts_with("x-") {
                continue;
            }
            let Some(status) = Status::of(code) else {
                let message =
                    format!("expected a status such as `200`, `4XX` or `default`, found `{code}`");
                self.error(&at, message, CORRECT);
                continue;
            };
            let same = response.get(SAME_AS).and_then(Value::as_str);
            let shown = same.and_then(|code| responses?.get(code)).unwrap_or(response);
            let at = same.map_or(at, |code| pointer::push(&base, code));
            let answer = self.answer(&at, status, text(response, "description"), shown);
            if answers.iter().any(|known: &Answer| known.status == status) {
                let message = format!("expected each status once, found `{status}` again");
                self.error(&at, message, CORRECT);
            }
            answers.push(answer);
        }
        answers
    }

    fn answer(&mut self, at: &str, status: Status, prose: String, response: &Value) -> Answer {
        let none = Map::new();
        let is_head = pointer::tokens(at).get(2).is_some_and(|method| method == "head");
        let has_body = !is_head && !BODILESS.contains(&status);
        let content = response.get("content").and_then(Value::as_object).filter(|_| has_body);
        // An answer to HEAD has no body.
        let content = content.unwrap_or(&none);
        let form = answer_form(content);
        let fits = |media_type: &&String| match form {
            AnswerForm::Json => is_json(media_type),
            AnswerForm::Events => essence(media_type) == EVENTS,
            AnswerForm::Bytes | AnswerForm::Nothing => true,
        };
        let found = content.keys().filter(fits).cloned().collect::<Vec<_>>();
        let media_types = found.iter().map(|media_type| essence(media_type)).collect();
        let typed = match (form, found.first()) {
            (AnswerForm::Json | AnswerForm::Events, Some(media_type)) => {
                Some(self.schema_of(at, content, media_type))
            }
            _ => None,
        };
        let nullable = typed.as_ref().is_some_and(|(_, nullable)| *nullable);
        let schema = typed.map(|(schema, _)| schema);
        Answer { status, prose, form, media_types, schema, nullable }
    }
}

impl Status {
    fn of(code: &str) -> Option<Self> {
        if code == "default" {
            return Some(Self::Default);
        }
        let (hundreds, rest) = code.split_at_checked(1)?;
        let hundreds = hundreds.parse::<u16>().ok().filter(|h| (1..=5).contains(h))?;
        if rest.eq_ignore_ascii_case("xx") {
            return Some(Self::Range(hundreds));
        }
        let is_code = rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit());
        is_code.then(|| code.parse().ok().map(Self::Code)).flatten()
    }

    fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }
}

/// Writes the status as the pages do.
impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(hundreds) => write!(f, "{hundreds}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Answer {
    /// Returns whether both are read alike, whatever the status.
    pub(crate) fn is_read_like(&self, other: &Self) -> bool {
        (self.form, &self.schema, self.nullable) == (other.form, &other.schema, other.nullable)
    }
}

impl Operation {
    /// Returns the answers of success: those of their statuses, or all others where there are none.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &Answer> {
        let stated = self.answers.iter().any(|answer| answer.status.is_success());
        self.answers.iter().filter(move |answer| match answer.status {
            Status::Default => !stated,
            status => status.is_success(),
        })
    }

    /// Returns the answers of failure: those of their statuses, and the one of all others.
    pub(crate) fn failures(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| !answer.status.is_success())
    }

    /// Returns the one answer that all successes are read like; nothing where they differ.
    pub(crate) fn only_success(&self) -> Option<&Answer> {
        let first = self.successes().next()?;
        self.successes().all(|answer| answer.is_read_like(first)).then_some(first)
    }
}
