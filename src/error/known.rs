//! The refusals that are known by more than their status.

use std::time::Duration;

use serde_json::Value;

use super::Error;

/// What a 409 says of two edits that do not fit together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Conflict {
    /// The revision that the request supposed.
    pub expected_revision: Option<i64>,
    /// The revision at which the service is.
    pub latest_revision: Option<i64>,
    /// The places where the two differ, as the service names them.
    pub paths: Vec<String>,
}

impl Error {
    /// Returns how long the service wants to be left alone: by `Retry-After` or `retry-after-ms`, or
    /// by the body.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let answer = self.0.answer.as_ref()?;
        crate::wait::stated(&answer.headers, &answer.body)
    }

    /// Returns whether the service answered 429: too many requests.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.refused_with(429)
    }

    /// Returns whether the service answered 409 and not that a migration is required: the request
    /// does not fit to what the service has.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.refused_with(409) && !self.is_migration_required()
    }

    /// Returns what a conflict is about.
    #[must_use]
    pub fn conflict(&self) -> Option<Conflict> {
        if !self.is_conflict() {
            return None;
        }
        let body = self.json::<Value>().unwrap_or_default();
        let places = [body.pointer("/data/conflict"), body.get("conflict"), body.get("data")];
        let whole = places.into_iter().flatten().find(|place| place.is_object());
        let whole = whole.unwrap_or(&body);
        let revision = |name| whole.get(name).and_then(Value::as_i64);
        let lists = [whole.get("diffs"), whole.get("paths"), body.get("errors")];
        let lists = lists.into_iter().flatten().filter_map(Value::as_array);
        let mut named = lists.map(|list| list.iter().filter_map(path).collect::<Vec<_>>());
        // The messages may name the same once more, or say something else.
        let paths = named.find(|paths| !paths.is_empty()).unwrap_or_default();
        let paths = paths.into_iter().map(|path| self.scrub(path).into_owned());
        Some(Conflict {
            expected_revision: revision("expectedRevision"),
            latest_revision: revision("latestRevision"),
            paths: paths.collect(),
        })
    }

    /// Returns whether the service refuses because the agent uses the newer versioning (409,
    /// `versioning_v2_migration_required`).
    #[must_use]
    pub fn is_migration_required(&self) -> bool {
        let kind = "versioning_v2_migration_required";
        self.refused_with(409) && self.error_type().as_deref() == Some(kind)
    }

    /// Returns whether the configuration is frozen (423, `config_freeze_active`).
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        let other = |kind: String| kind != "config_freeze_active";
        self.refused_with(423) && !self.error_type().is_some_and(other)
    }

    /// Returns the service's own name of the error, such as `config_freeze_active`.
    #[must_use]
    pub fn error_type(&self) -> Option<String> {
        if !self.is_answer() {
            return None;
        }
        let body = self.json::<Value>().ok()?;
        let places = [Some(&body), body.get("error"), body.get("data")];
        let names = ["error_type", "errorType", "code"];
        let mut found = places.into_iter().flatten().flat_map(|place| names.map(|n| place.get(n)));
        let kind = found.find_map(|value| value?.as_str())?;
        Some(self.scrub(kind).into_owned())
    }

    /// Returns whether the status is one that comes with the time after which to send again.
    pub(super) fn says_when_to_return(&self) -> bool {
        self.refused_with(429) || self.refused_with(503)
    }

    fn refused_with(&self, status: u16) -> bool {
        let is = self.status().is_some_and(|found| found.as_u16() == status);
        is && self.is_answer()
    }
}

/// A difference is an object with its path, or the path alone.
fn path(difference: &Value) -> Option<&str> {
    let named = ["path", "field", "key"].iter().find_map(|name| difference.get(*name)?.as_str());
    difference.as_str().or(named)
}
