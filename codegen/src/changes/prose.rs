//! What changed of the pages' prose: sentences that state a rule one by one, the rest as a whole.

use super::sentences::{DEPRECATED, Sentence, normal, stated};
use super::{Bump, Change, Kind, Place, words};
use crate::rules::{Rule, Rules};

/// What a text is about.
pub(super) struct Subject {
    pub(super) item: String,
    /// The schema that rules know it by; of an operation, that of its body.
    pub(super) schema: Option<String>,
    pub(super) field: Option<String>,
    /// Whether it is of something that callers send: rules are about nothing else.
    pub(super) is_sent: bool,
    pub(super) place: Place,
}

/// Returns the sentences of a new text that state a rule.
pub(super) fn stated_in(subject: &Subject, text: &str, rules: &Rules) -> Vec<Change> {
    let mut changes = compare(subject, "", text, rules);
    changes.retain(|change| change.kind == Kind::SentenceAdded);
    changes
}

/// Compares two texts about one thing.
pub(super) fn compare(subject: &Subject, was: &str, is: &str, rules: &Rules) -> Vec<Change> {
    if normal(was) == normal(is) {
        return Vec::new();
    }
    let (mut gone, mut added) = (stated(was), stated(is));
    let both = gone.iter().filter(|sentence| added.contains(sentence)).cloned().collect::<Vec<_>>();
    gone.retain(|sentence| !both.contains(sentence));
    added.retain(|sentence| !both.contains(sentence));
    let told = gone.len() + added.len();
    for sentences in [&mut gone, &mut added] {
        sentences.retain(|sentence| !is_deprecation(sentence));
    }
    // What became of a deprecation is told with the item itself.
    let is_told = gone.len() + added.len() < told;
    gone.extend(cited_and_gone(subject, was, is, &gone, rules));
    let mut changes = Vec::new();
    for old in gone {
        let same_form = added.iter().position(|new| new.form == old.form);
        let new = same_form.map(|index| added.remove(index));
        changes.extend(gone_or_changed(subject, old, new, rules));
    }
    let added = added.into_iter().filter(|_| subject.is_sent);
    changes.extend(added.map(|new| stated_anew(subject, new, rules)));
    if changes.is_empty() && !is_told {
        let change = Change::new(Kind::Wording, Bump::Patch, &subject.item, "is worded otherwise");
        changes.push(change.words(Some(was.to_owned()), Some(is.to_owned())));
    }
    changes.into_iter().map(|change| placed(change, subject)).collect()
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

fn is_deprecation(sentence: &Sentence) -> bool {
    let words = sentence.text.trim_start_matches(|c: char| !c.is_alphanumeric());
    sentence.form == DEPRECATED && words.to_lowercase().starts_with(DEPRECATED)
}

fn placed(change: Change, subject: &Subject) -> Change {
    let short = |text: &Option<String>| text.as_deref().map(words::cut);
    let (old, new) = (short(&change.old), short(&change.new));
    change.at(subject.place.clone()).words(old, new)
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
