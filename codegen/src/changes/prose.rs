//! What changed of the pages' prose: sentences that state a rule one by one, then the rest; what
//! became of a deprecation is told with the item itself.

use super::sentences::{Sentence, all, normal};
use super::{Bump, Change, Kind, Place, words};
use crate::api::About;
use crate::deprecation;
use crate::rules::{Rule, Rules};

/// What a text is about.
pub(super) struct Subject {
    pub(super) item: String,
    /// The schema that rules know it by; of an operation, that of its body.
    pub(super) schema: Option<String>,
    pub(super) field: Option<String>,
    /// Whether it is of something that callers send: rules are about nothing else.
    pub(super) is_sent: bool,
    /// Whether every word that changed is told, as it is of an operation's own description.
    pub(super) in_full: bool,
    pub(super) place: Place,
}

/// A text of one side, and what the side says of deprecation.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) prose: &'a str,
    pub(super) deprecated: &'a Option<String>,
}

impl<'a> Text<'a> {
    pub(super) fn of(about: &'a About) -> Self {
        Self { prose: &about.prose, deprecated: &about.deprecated }
    }
}

/// Returns the sentences of a new text that state a rule.
pub(super) fn stated_in(subject: &Subject, text: Text<'_>, rules: &Rules) -> Vec<Change> {
    let mut changes = compare(subject, Text { prose: "", deprecated: &None }, text, rules);
    changes.retain(|change| change.kind == Kind::SentenceAdded);
    changes
}

/// Compares two texts about one thing.
pub(super) fn compare(
    subject: &Subject,
    was: Text<'_>,
    is: Text<'_>,
    rules: &Rules,
) -> Vec<Change> {
    if normal(was.prose) == normal(is.prose) {
        return Vec::new();
    }
    let differing = Differing::of(was, is);
    let mut changes = of_rules(subject, was.prose, is.prose, &differing, rules);
    // An order or a mark that differs is no sentence.
    let whole = || (Some(was.prose.to_owned()), Some(is.prose.to_owned()));
    let is_told = differing.is_told || !changes.is_empty();
    let rest = if subject.in_full { differing.beside(&changes) } else { None };
    if let Some((was, is)) = rest.or_else(|| (!is_told).then(whole)) {
        let change = Change::new(Kind::Wording, Bump::Patch, &subject.item, "is worded otherwise");
        changes.push(change.words(was, is));
    }
    changes.into_iter().map(|change| placed(change, subject)).collect()
}

/// The sentences that only one of two texts has.
struct Differing {
    gone: Vec<String>,
    added: Vec<String>,
    /// Whether there were more, which are told with the item itself: those of a deprecation.
    is_told: bool,
}

impl Differing {
    fn of(was: Text<'_>, is: Text<'_>) -> Self {
        let (mut gone, mut added) = (Vec::new(), all(is.prose));
        for sentence in all(was.prose) {
            match added.iter().position(|other| *other == sentence) {
                Some(index) => drop(added.remove(index)),
                None => gone.push(sentence),
            }
        }
        let mut is_told = false;
        if was.deprecated != is.deprecated {
            for (text, sentences) in [(was, &mut gone), (is, &mut added)] {
                is_told |= text.deprecated.is_some() && leave_untold(text.prose, sentences);
            }
        }
        Self { gone, added, is_told }
    }

    /// Returns the sentences that the changes do not quote.
    fn beside(&self, changes: &[Change]) -> Option<(Option<String>, Option<String>)> {
        let of = |sentences: &[String], quoted: fn(&Change) -> &Option<String>| {
            let is_quoted = |sentence: &&String| {
                let stated = Sentence::stating(sentence).map(|sentence| sentence.text);
                stated.is_some() && changes.iter().any(|change| *quoted(change) == stated)
            };
            let left = sentences.iter().filter(|sentence| !is_quoted(sentence));
            let left = left.cloned().collect::<Vec<_>>().join(" ");
            Some(left).filter(|left| !left.is_empty())
        };
        let (gone, added) = (of(&self.gone, |c| &c.old), of(&self.added, |c| &c.new));
        (gone.is_some() || added.is_some()).then_some((gone, added))
    }
}

/// Leaves of the sentences what the note of the deprecation does not tell, and returns whether that
/// is less.
fn leave_untold(prose: &str, sentences: &mut Vec<String>) -> bool {
    let left = sentences.iter().map(|sentence| deprecation::beyond_note(prose, sentence));
    let left = left.filter(|sentence| !sentence.is_empty()).map(str::to_owned);
    let left = left.collect::<Vec<_>>();
    let is_told = left != *sentences;
    *sentences = left;
    is_told
}

/// Returns what became of the sentences that state a rule.
fn of_rules(
    subject: &Subject,
    was: &str,
    is: &str,
    differing: &Differing,
    rules: &Rules,
) -> Vec<Change> {
    // A rule is stated no less where it is stated once and was twice.
    let stating = |sentences: &[String], other: &str| {
        let other = all(other);
        let only = sentences.iter().filter(|sentence| !other.contains(sentence));
        only.filter_map(|sentence| Sentence::stating(sentence)).collect::<Vec<_>>()
    };
    let (mut gone, mut added) = (stating(&differing.gone, is), stating(&differing.added, was));
    gone.extend(cited_and_gone(subject, was, is, &gone, rules));
    let mut changes = Vec::new();
    for old in gone {
        let same_form = added.iter().position(|new| new.form == old.form);
        let new = same_form.map(|index| added.remove(index));
        changes.extend(gone_or_changed(subject, old, new, rules));
    }
    let added = added.into_iter().filter(|_| subject.is_sent);
    changes.extend(added.map(|new| stated_anew(subject, new, rules)));
    changes
}

/// A sentence that is gone or says something else, if callers send what it is about or a rule
/// rests on it.
fn gone_or_changed(
    subject: &Subject,
    old: Sentence,
    new: Option<Sentence>,
    rules: &Rules,
) -> Option<Change> {
    let (kind, what) = match new {
        Some(_) => (Kind::SentenceChanged, "states its rule otherwise"),
        None => (Kind::SentenceRemoved, "states a rule no longer"),
    };
    let by = cited_by(subject, &old.text, rules);
    if by.is_empty() && !subject.is_sent {
        return None;
    }
    let change = Change::new(kind, Bump::Patch, &subject.item, what);
    let change = change.words(Some(old.text), new.map(|new| new.text));
    let note = |rule: &Rule| format!("the rule for {rule} cites it: review it in rules.toml");
    Some(by.into_iter().map(note).fold(change, Change::note))
}

fn stated_anew(subject: &Subject, new: Sentence, rules: &Rules) -> Change {
    let by = cited_by(subject, &new.text, rules);
    let change = Change::new(Kind::SentenceAdded, Bump::Patch, &subject.item, "states a rule");
    let change = change.words(None, Some(new.text));
    match by.is_empty() {
        true => change.note("no rule of rules.toml cites it"),
        false => {
            let notes = by.into_iter().map(|rule| format!("the rule for {rule} cites it"));
            notes.fold(change, Change::note)
        }
    }
}

fn cited_by<'a>(subject: &Subject, text: &str, rules: &'a Rules) -> Vec<&'a Rule> {
    rules.rules.iter().filter(|rule| concerns(rule, subject) && cites(rule, text)).collect()
}

fn placed(change: Change, subject: &Subject) -> Change {
    let change = change.at(subject.place.clone());
    if subject.in_full {
        return change;
    }
    let short = |text: &Option<String>| text.as_deref().map(words::cut);
    let (old, new) = (short(&change.old), short(&change.new));
    change.words(old, new)
}

/// Returns whether the rule is about what the text is about.
fn concerns(rule: &Rule, subject: &Subject) -> bool {
    let Some(schema) = &subject.schema else {
        return false;
    };
    let first = rule.field.as_ref().and_then(|field| field.split('.').next());
    let of_field = match (&subject.field, first) {
        (Some(field), Some(first)) => field == first,
        _ => true,
    };
    (rule.schema == "*" || rule.schema == *schema) && of_field
}

/// Returns whether the rule rests on the sentence, or on a part of it or more than it.
fn cites(rule: &Rule, sentence: &str) -> bool {
    rule.page.as_ref().is_some_and(|page| {
        let page = normal(page);
        sentence.contains(page.trim_end_matches('.')) || page.contains(sentence)
    })
}

/// Returns what rules cite, in whichever form of words, and the text says no longer.
fn cited_and_gone(
    subject: &Subject,
    was: &str,
    is: &str,
    gone: &[Sentence],
    rules: &Rules,
) -> Vec<Sentence> {
    let (was, is) = (normal(was), normal(is));
    let mut found = Vec::<Sentence>::new();
    for rule in rules.rules.iter().filter(|rule| concerns(rule, subject)) {
        let Some(page) = rule.page.as_deref().map(normal) else {
            continue;
        };
        let is_known = gone.iter().chain(&found).any(|sentence| cites(rule, &sentence.text));
        if was.contains(&page) && !is.contains(&page) && !is_known {
            found.push(Sentence { form: "cited", text: page });
        }
    }
    found
}
