//! A change as plain data: what it is, what it touches, and what it asks of the next version.

use std::fmt;

use super::uses::{Direction, Uses};

/// The version bump that a change needs, in the terms of semantic versioning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Nothing of the library changes.
    #[default]
    None,
    /// Documentation, or what is sent and checked, without a new or a lost item.
    Patch,
    /// Something new; code that is there compiles as before.
    Minor,
    /// Code that is there may not compile, or a request that was sent is refused.
    Major,
}

impl Bump {
    /// Returns the name as reports have it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Declares the kinds with their names in reports.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $kind:ident = $name:literal,)*) => {
        /// What kind of change it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[doc = $doc])* $kind,)*
        }

        impl Kind {
            /// Every kind, in the order of reports.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)*];

            /// Returns the name as the JSON report has it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }
        }
    };
}

kinds! {
    /// A host that calls go to, with the key, and where no operation was.
    ServerAdded = "server-added",
    /// An operation that no page describes any more.
    OperationRemoved = "operation-removed",
    /// An operation that is new.
    OperationAdded = "operation-added",
    /// An operation of another method or path.
    OperationMoved = "operation-moved",
    /// An operation that its page, or `names.toml`, calls otherwise.
    OperationRenamed = "operation-renamed",
    /// An operation, a parameter, a field or a type that became deprecated.
    Deprecated = "deprecated",
    /// Another word on what to use in the place of what is deprecated.
    DeprecationReworded = "deprecation-reworded",
    /// An operation, a parameter, a field or a type that is deprecated no longer.
    Undeprecated = "undeprecated",
    /// An operation of another server.
    ServerChanged = "server-changed",
    /// An operation of another authentication.
    AuthenticationChanged = "authentication-changed",
    /// A request body that is new.
    BodyAdded = "body-added",
    /// A request body that is gone.
    BodyRemoved = "body-removed",
    /// A request body of another type or form.
    BodyChanged = "body-changed",
    /// A request body that became required or optional.
    BodyRequiredChanged = "body-required-changed",
    /// An answer of success of another type or status.
    AnswerChanged = "answer-changed",
    /// An answer of failure that is new, gone or different.
    ErrorAnswerChanged = "error-answer-changed",
    /// A parameter that is gone.
    ParameterRemoved = "parameter-removed",
    /// A parameter that is new.
    ParameterAdded = "parameter-added",
    /// A parameter of another type or place.
    ParameterChanged = "parameter-changed",
    /// A parameter that became required or optional.
    ParameterRequiredChanged = "parameter-required-changed",
    /// A type that is gone.
    TypeRemoved = "type-removed",
    /// A type that is new.
    TypeAdded = "type-added",
    /// A type that became a struct or an enum.
    TypeChanged = "type-changed",
    /// A schema that its page, or `names.toml`, calls otherwise.
    TypeRenamed = "type-renamed",
    /// A field that is gone.
    FieldRemoved = "field-removed",
    /// A field that is new.
    FieldAdded = "field-added",
    /// A field of another name, in Rust or in JSON.
    FieldRenamed = "field-renamed",
    /// A field of another Rust type.
    FieldTypeChanged = "field-type-changed",
    /// A field that became nullable, or that is not any longer.
    FieldNullableChanged = "field-nullable-changed",
    /// A field that became required or optional.
    FieldRequiredChanged = "field-required-changed",
    /// A field or a parameter of another format.
    FormatChanged = "format-changed",
    /// A field or a parameter of another default.
    DefaultChanged = "default-changed",
    /// A field, a parameter or a body of other bounds.
    BoundsChanged = "bounds-changed",
    /// A listed value that is gone and leaves its variant to another.
    ValueChanged = "value-changed",
    /// A listed value that is gone.
    ValueRemoved = "value-removed",
    /// A listed value that is new.
    ValueAdded = "value-added",
    /// A Rust item that is gone, for a reason that lies elsewhere.
    ItemRemoved = "item-removed",
    /// A Rust item of another signature, for a reason that lies elsewhere.
    ItemChanged = "item-changed",
    /// A Rust item that is new, for a reason that lies elsewhere.
    ItemAdded = "item-added",
    /// A sentence that states a rule, and was not there.
    SentenceAdded = "sentence-added",
    /// A sentence that states a rule, and says something else.
    SentenceChanged = "sentence-changed",
    /// A sentence that stated a rule, and is gone.
    SentenceRemoved = "sentence-removed",
    /// A hand-written rule that attaches where it did not.
    RuleAttached = "rule-attached",
    /// A hand-written rule that no longer attaches where it did.
    RuleDetached = "rule-detached",
    /// A repair of the generator that applies nowhere any more.
    RepairInert = "repair-inert",
    /// A page at another address.
    AddressChanged = "address-changed",
    /// Other words that change nothing else.
    Wording = "wording",
    /// Another text of the pages that no item shows, such as an example.
    Unseen = "unseen",
}

impl Kind {
    /// Returns whether the pages lack something that they had.
    #[must_use]
    pub fn is_removal(self) -> bool {
        matches!(
            self,
            Self::OperationRemoved
                | Self::ParameterRemoved
                | Self::BodyRemoved
                | Self::TypeRemoved
                | Self::FieldRemoved
        )
    }
}

/// Where in the pages a change is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as the input calls it.
    pub file: String,
    /// The JSON pointer into it.
    pub pointer: String,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub kind: Kind,
    /// The version bump that it needs.
    pub bump: Bump,
    /// Whether code that used the item compiles all the same, perhaps with a warning; a major
    /// change of which this is true refuses what was sent before.
    pub compiles: bool,
    /// The Rust item that it touches, such as `Client::edit_draft_config`, `types::Tool::timeout`
    /// or `calls::EditDraftConfig::limit`; a rule or a repair where it touches one of those.
    pub item: String,
    /// What happened to the item, such as `is gone`.
    pub what: String,
    /// What follows for callers or for the maintainer.
    pub notes: Vec<String>,
    /// The path that the item has now, where it has another.
    pub becomes: Option<String>,
    /// Which way the item goes; `None` where that is no question.
    pub direction: Option<Direction>,
    /// The operations that use it, by their Rust names; empty where that is no question.
    pub operations: Vec<String>,
    /// Where it is: in the new pages, or in the old ones where it is gone.
    pub place: Place,
    /// The old page's own words.
    pub old: Option<String>,
    /// The new page's own words.
    pub new: Option<String>,
}

impl Change {
    pub(super) fn new(
        kind: Kind,
        bump: Bump,
        item: impl Into<String>,
        what: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            bump,
            compiles: bump != Bump::Major,
            item: item.into(),
            what: what.into(),
            notes: Vec::new(),
            becomes: None,
            direction: None,
            operations: Vec::new(),
            place: Place::default(),
            old: None,
            new: None,
        }
    }

    /// Says that the check refuses what was sent before, and the compiler does not.
    pub(super) fn refusing(mut self, note: &str) -> Self {
        self.compiles = true;
        self.note(note)
    }

    pub(super) fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    pub(super) fn becoming(mut self, item: impl Into<String>) -> Self {
        self.becomes = Some(item.into());
        self
    }

    /// Says who uses the model that the change is of.
    pub(super) fn used(mut self, uses: &Uses, model: &str) -> Self {
        self.direction = Some(uses.direction(model));
        self.operations = uses.operations(model).into_iter().map(str::to_owned).collect();
        self
    }

    pub(super) fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Adds the pages' own words.
    pub(super) fn words(mut self, old: Option<String>, new: Option<String>) -> Self {
        (self.old, self.new) = (old, new);
        self
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.item, self.what)
    }
}

/// Every change, the most serious first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(Vec<Change>);

impl Changes {
    pub(super) fn of(mut changes: Vec<Change>) -> Self {
        changes.sort_by(|a, b| {
            let key = |c: &Change| (std::cmp::Reverse(c.bump), c.kind);
            (key(a), &a.item, &a.place, &a.old).cmp(&(key(b), &b.item, &b.place, &b.old))
        });
        Self(changes)
    }

    /// Returns the changes, the most serious first.
    pub fn iter(&self) -> std::slice::Iter<'_, Change> {
        self.0.iter()
    }

    /// Returns whether the pages say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the version bump that all changes together need.
    #[must_use]
    pub fn bump(&self) -> Bump {
        self.iter().map(|change| change.bump).max().unwrap_or_default()
    }

    /// Returns the servers on hosts where no operation was, each with the line that tells of it.
    pub fn new_servers(&self) -> impl Iterator<Item = (String, &str)> {
        let added = self.iter().filter(|change| change.kind == Kind::ServerAdded);
        added.filter_map(|change| Some((change.to_string(), change.new.as_deref()?)))
    }

    /// Returns what the pages lack that they had: operations, parameters, bodies, types and
    /// fields, one line each.
    pub fn removals(&self) -> impl Iterator<Item = String> {
        let removals = self.iter().filter(|change| change.kind.is_removal());
        removals.map(|change| match &change.old {
            Some(old) => format!("{change} ({old})"),
            None => change.to_string(),
        })
    }
}

impl<'a> IntoIterator for &'a Changes {
    type Item = &'a Change;
    type IntoIter = std::slice::Iter<'a, Change>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
