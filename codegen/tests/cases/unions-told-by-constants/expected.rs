/// The models of the documented API.
pub mod types {
    /// The schema `Clash` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Clash {
        /// Required by the page.
        pub ok: Option<bool>,
        /// Required by the page.
        pub errors: Option<Vec<String>>,
        pub data: Option<ClashData>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Clash {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Clash",
            "Clash",
            &[
                crate::schema::Field::new("ok").required(),
                crate::schema::Field::new("errors").required(),
                crate::schema::Field::new("data"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Clash { 0 ok : bool, 1 errors : Vec < String >, 2 data : ClashData, }
    }
    /// The schema `Clash.data` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ClashData {
        pub revision: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ClashData {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Clash.data",
            "ClashData",
            &[crate::schema::Field::new("revision")],
            &[],
        );
    }
    crate::model::model! {
        ClashData { 0 revision : i64, }
    }
    /// The schema `Held` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Held {
        pub mood: Option<HeldMood>,
        pub by: Option<HeldBy>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Held {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Held",
            "Held",
            &[crate::schema::Field::new("mood"), crate::schema::Field::new("by")],
            &[],
        );
    }
    crate::model::model! {
        Held { 0 mood : HeldMood, 1 by : HeldBy, }
    }
    /// The schema `Held.by` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeldBy {
        /// One of `3`.
        pub level: Option<i64>,
        pub alone: Option<HeldByAlone>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl HeldBy {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Held.by",
            "HeldBy",
            &[
                crate::schema::Field::new("level")
                    .tells()
                    .bounds(&[crate::schema::Bound::Listed(&["3"])]),
                crate::schema::Field::new("alone"),
            ],
            &[],
        );
    }
    crate::model::model! {
        HeldBy { 0 level : i64, 1 alone : HeldByAlone, }
    }
    /// The schema `Held.by.alone` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HeldByAlone {
        /// `x`
        X,
        /// `y`
        Y,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        HeldByAlone { X = "x", Y = "y", }
    }
    /// The schema `Held.mood` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HeldMood {
        /// `calm`
        Calm,
        /// `loud`
        Loud,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        HeldMood { Calm = "calm", Loud = "loud", }
    }
    /// The schema `GET /told/moments response 409` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ListToldMomentsResponse409 {
        /// Of the schema `Upgrade`.
        Upgrade(Upgrade),
        /// Of the schema `Clash`.
        Clash(Clash),
        /// Of the schema `Otherwise`.
        Otherwise(Otherwise),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ListToldMomentsResponse409(None) { Upgrade(Upgrade) = [], Clash(Clash) = [],
        Otherwise(Otherwise) = [], }
    }
    impl From<Upgrade> for ListToldMomentsResponse409 {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Upgrade) -> Self {
            Self::Upgrade(value)
        }
    }
    impl From<Clash> for ListToldMomentsResponse409 {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Clash) -> Self {
            Self::Clash(value)
        }
    }
    impl From<Otherwise> for ListToldMomentsResponse409 {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Otherwise) -> Self {
            Self::Otherwise(value)
        }
    }
    /// The schema `Moment` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Moment {
        /// Of the schema `Ringing`.
        Ringing(Ringing),
        /// Of the schema `Talking`.
        Talking(Talking),
        /// Of the schema `Held`.
        Held(Held),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        Moment(None) { Ringing(Ringing) = [], Talking(Talking) = [], Held(Held) = [], }
    }
    impl From<Ringing> for Moment {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Ringing) -> Self {
            Self::Ringing(value)
        }
    }
    impl From<Talking> for Moment {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Talking) -> Self {
            Self::Talking(value)
        }
    }
    impl From<Held> for Moment {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Held) -> Self {
            Self::Held(value)
        }
    }
    /// The schema `Otherwise` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Otherwise {
        pub ok: Option<bool>,
        pub code: Option<String>,
        pub errors: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Otherwise {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Otherwise",
            "Otherwise",
            &[
                crate::schema::Field::new("ok"),
                crate::schema::Field::new("code"),
                crate::schema::Field::new("errors"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Otherwise { 0 ok : bool, 1 code : String, 2 errors : Vec < String >, }
    }
    /// The schema `Ringing` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Ringing {
        /// Required by the page.
        pub kind: Option<RingingKind>,
        pub mood: Option<RingingMood>,
        pub line: Option<RingingLine>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Ringing {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Ringing",
            "Ringing",
            &[
                crate::schema::Field::new("kind").required().tells(),
                crate::schema::Field::new("mood"),
                crate::schema::Field::new("line").tells(),
            ],
            &[],
        );
    }
    crate::model::model! {
        Ringing { 0 kind : RingingKind, 1 mood : RingingMood, 2 line : RingingLine, }
    }
    /// The schema `Ringing.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RingingKind {
        /// `ring`
        Ring,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        RingingKind { Ring = "ring", }
    }
    /// The schema `Ringing.line` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RingingLine {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        RingingLine { A = "a", B = "b", }
    }
    /// The schema `Ringing.mood` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RingingMood {
        /// `calm`
        Calm,
        /// `loud`
        Loud,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        RingingMood { Calm = "calm", Loud = "loud", }
    }
    /// The schema `Talking` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Talking {
        /// Required by the page.
        pub kind: Option<TalkingKind>,
        pub mood: Option<TalkingMood>,
        pub line: Option<TalkingLine>,
        pub since: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Talking {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Talking",
            "Talking",
            &[
                crate::schema::Field::new("kind").required().tells(),
                crate::schema::Field::new("mood"),
                crate::schema::Field::new("line").tells(),
                crate::schema::Field::new("since"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Talking { 0 kind : TalkingKind, 1 mood : TalkingMood, 2 line : TalkingLine, 3
        since : f64, }
    }
    /// The schema `Talking.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TalkingKind {
        /// `talk`
        Talk,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        TalkingKind { Talk = "talk", }
    }
    /// The schema `Talking.line` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TalkingLine {
        /// `b`
        B,
        /// `c`
        C,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        TalkingLine { B = "b", C = "c", }
    }
    /// The schema `Talking.mood` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TalkingMood {
        /// `calm`
        Calm,
        /// `loud`
        Loud,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        TalkingMood { Calm = "calm", Loud = "loud", }
    }
    /// The schema `Upgrade` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Upgrade {
        pub ok: Option<bool>,
        pub code: Option<UpgradeCode>,
        pub errors: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Upgrade {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Upgrade",
            "Upgrade",
            &[
                crate::schema::Field::new("ok"),
                crate::schema::Field::new("code").tells(),
                crate::schema::Field::new("errors"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Upgrade { 0 ok : bool, 1 code : UpgradeCode, 2 errors : Vec < String >, }
    }
    /// The schema `Upgrade.code` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum UpgradeCode {
        /// `upgrade_first`
        UpgradeFirst,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        UpgradeCode { UpgradeFirst = "upgrade_first", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`ListToldMoments`](calls::ListToldMoments), by [`list_told_moments`](crate::Client::list_told_moments): `GET /told/moments`, List told moments
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /told/moments`, made by [`Client::list_told_moments`](crate::Client::list_told_moments).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListToldMoments(crate::call::Call);
    impl ListToldMoments {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /told/moments",
                name: "list_told_moments",
                method: ::reqwest::Method::GET,
                path: "/told/moments",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            Vec < types::Moment >
        }
    }
}
/// What operations answer on success that have several forms of it, by status.
pub mod answers {
    #[allow(unused_imports)]
    use super::types;
}
/// What operations answer on failure, by status.
pub mod errors {
    #[allow(unused_imports)]
    use super::types;
    /// What `GET /told/moments` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ListToldMoments {
        /// Status `409`.
        ///
        /// It does not fit.
        Status409(types::ListToldMomentsResponse409),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        ListToldMoments "GET /told/moments" { 409u16 => Status409 false, _ => Other true,
        }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `GET /told/moments`: List told moments.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `409`: It does not fit.
    ///
    /// Their forms: [`errors::ListToldMoments`](crate::errors::ListToldMoments).
    #[inline]
    pub fn list_told_moments(&self) -> calls::ListToldMoments {
        calls::ListToldMoments::new(self)
    }
}
