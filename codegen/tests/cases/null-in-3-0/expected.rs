/// The models of the documented API.
pub mod types {
    /// The schema `OldNullPart` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OldNullPart {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl OldNullPart {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "OldNullPart",
            "OldNullPart",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        OldNullPart { 0 name : String, }
    }
    /// The schema `OldNulls` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OldNulls {
        /// Required by the page. `Some(None)` is JSON's null.
        pub text: Option<Option<String>>,
        /// `Some(None)` is JSON's null.
        pub number: Option<Option<f64>>,
        /// `Some(None)` is JSON's null.
        pub level: Option<Option<OldNullsLevel>>,
        /// `Some(None)` is JSON's null.
        pub level_without: Option<Option<OldNullsLevelWithout>>,
        /// Required by the page. `Some(None)` is JSON's null.
        pub part: Option<Option<OldNullPart>>,
        /// `Some(None)` is JSON's null.
        pub part_one_of: Option<Option<OldNullPart>>,
        /// `Some(None)` is JSON's null.
        pub list: Option<Option<Vec<Option<String>>>>,
        /// `Some(None)` is JSON's null.
        pub map: Option<Option<::std::collections::BTreeMap<String, Option<i64>>>>,
        /// `Some(None)` is JSON's null.
        pub free: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        /// `Some(None)` is JSON's null.
        pub anything: Option<Option<::serde_json::Value>>,
        pub not_null: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl OldNulls {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "OldNulls",
            "OldNulls",
            &[
                crate::schema::Field::new("text").required(),
                crate::schema::Field::new("number"),
                crate::schema::Field::new("level"),
                crate::schema::Field::new("level_without"),
                crate::schema::Field::new("part").required(),
                crate::schema::Field::new("part_one_of"),
                crate::schema::Field::new("list"),
                crate::schema::Field::new("map"),
                crate::schema::Field::new("free"),
                crate::schema::Field::new("anything"),
                crate::schema::Field::new("not_null"),
            ],
            &[],
        );
    }
    crate::model::model! {
        OldNulls { 0 text : Option < String >, 1 number : Option < f64 >, 2 level :
        Option < OldNullsLevel >, 3 level_without : Option < OldNullsLevelWithout >, 4
        part : Option < OldNullPart >, 5 part_one_of : Option < OldNullPart >, 6 list :
        Option < Vec < Option < String > > >, 7 map : Option <
        ::std::collections::BTreeMap < String, Option < i64 > > >, 8 free : Option <
        ::serde_json::Map < String, ::serde_json::Value > >, 9 anything : Option <
        ::serde_json::Value >, 10 not_null : String, }
    }
    /// The schema `OldNulls.level` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OldNullsLevel {
        /// `low`
        Low,
        /// `high`
        High,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        OldNullsLevel { Low = "low", High = "high", }
    }
    /// The schema `OldNulls.level_without` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OldNullsLevelWithout {
        /// `low`
        Low,
        /// `high`
        High,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        OldNullsLevelWithout { Low = "low", High = "high", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PutOldNulls`](calls::PutOldNulls), by [`put_old_nulls`](crate::Client::put_old_nulls): `PUT /null-old`, Put old nulls
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `PUT /null-old`, made by [`Client::put_old_nulls`](crate::Client::put_old_nulls).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutOldNulls(crate::call::Call);
    impl PutOldNulls {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /null-old",
                name: "put_old_nulls",
                method: ::reqwest::Method::PUT,
                path: "/null-old",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["text", "part"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::OldNulls as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::OldNulls>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::OldNulls
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
}
/// # Operations
impl crate::Client {
    /// Begins a call of `PUT /null-old`: Put old nulls.
    #[inline]
    pub fn put_old_nulls(&self) -> calls::PutOldNulls {
        calls::PutOldNulls::new(self)
    }
}
