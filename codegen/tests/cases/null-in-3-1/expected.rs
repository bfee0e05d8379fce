/// The models of the documented API.
pub mod types {
    /// The schema `NewNullPart` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NewNullPart {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NewNullPart {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "NewNullPart",
            "NewNullPart",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        NewNullPart { 0 name : String, }
    }
    /// The schema `NewNulls` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NewNulls {
        /// Required by the page. `Some(None)` is JSON's null.
        pub text: Option<Option<String>>,
        /// `Some(None)` is JSON's null.
        pub reversed: Option<Option<i64>>,
        /// `Some(None)` is JSON's null.
        pub alone: Option<Option<::serde_json::Value>>,
        /// `Some(None)` is JSON's null.
        pub alone_in_a_list: Option<Option<::serde_json::Value>>,
        /// `Some(None)` is JSON's null.
        pub level: Option<Option<NewNullsLevel>>,
        /// `Some(None)` is JSON's null.
        pub level_open: Option<Option<NewNullsLevelOpen>>,
        /// `Some(None)` is JSON's null.
        pub const_or_null: Option<Option<NewNullsConstOrNull>>,
        /// Required by the page. `Some(None)` is JSON's null.
        pub part: Option<Option<NewNullPart>>,
        /// `Some(None)` is JSON's null.
        pub part_any: Option<Option<NewNullPart>>,
        /// `Some(None)` is JSON's null.
        pub part_enum: Option<Option<NewNullPart>>,
        /// `Some(None)` is JSON's null.
        pub part_nested: Option<Option<NewNullPart>>,
        /// `Some(None)` is JSON's null.
        pub part_all_of: Option<Option<NewNullPart>>,
        /// `Some(None)` is JSON's null.
        pub list: Option<Option<Vec<Option<String>>>>,
        /// `Some(None)` is JSON's null.
        pub map: Option<Option<::std::collections::BTreeMap<String, Option<i64>>>>,
        /// `Some(None)` is JSON's null.
        pub inline: Option<Option<NewNullsInline>>,
        /// Any type
        ///
        /// `Some(None)` is JSON's null.
        pub any_or_null: Option<Option<::serde_json::Value>>,
        pub any_in_a_union: Option<::serde_json::Value>,
        /// `Some(None)` is JSON's null.
        pub null_in_a_union: Option<Option<i64>>,
        /// `Some(None)` is JSON's null.
        pub alias: Option<Option<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NewNulls {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "NewNulls",
            "NewNulls",
            &[
                crate::schema::Field::new("text").required(),
                crate::schema::Field::new("reversed"),
                crate::schema::Field::new("alone"),
                crate::schema::Field::new("alone_in_a_list"),
                crate::schema::Field::new("level"),
                crate::schema::Field::new("level_open"),
                crate::schema::Field::new("const_or_null").tells(),
                crate::schema::Field::new("part").required(),
                crate::schema::Field::new("part_any"),
                crate::schema::Field::new("part_enum"),
                crate::schema::Field::new("part_nested"),
                crate::schema::Field::new("part_all_of"),
                crate::schema::Field::new("list"),
                crate::schema::Field::new("map"),
                crate::schema::Field::new("inline"),
                crate::schema::Field::new("any_or_null"),
                crate::schema::Field::new("any_in_a_union"),
                crate::schema::Field::new("null_in_a_union"),
                crate::schema::Field::new("alias"),
            ],
            &[],
        );
    }
    crate::model::model! {
        NewNulls { 0 text : Option < String >, 1 reversed : Option < i64 >, 2 alone :
        Option < ::serde_json::Value >, 3 alone_in_a_list : Option < ::serde_json::Value
        >, 4 level : Option < NewNullsLevel >, 5 level_open : Option < NewNullsLevelOpen
        >, 6 const_or_null : Option < NewNullsConstOrNull >, 7 part : Option <
        NewNullPart >, 8 part_any : Option < NewNullPart >, 9 part_enum : Option <
        NewNullPart >, 10 part_nested : Option < NewNullPart >, 11 part_all_of : Option <
        NewNullPart >, 12 list : Option < Vec < Option < String > > >, 13 map : Option <
        ::std::collections::BTreeMap < String, Option < i64 > > >, 14 inline : Option <
        NewNullsInline >, 15 any_or_null : Option < ::serde_json::Value >, 16
        any_in_a_union : ::serde_json::Value, 17 null_in_a_union : Option < i64 >, 18
        alias : Option < String >, }
    }
    /// The schema `NewNulls.const_or_null` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum NewNullsConstOrNull {
        /// `only`
        Only,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        NewNullsConstOrNull { Only = "only", }
    }
    /// The schema `NewNulls.inline` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NewNullsInline {
        /// `Some(None)` is JSON's null.
        pub deep: Option<Option<bool>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NewNullsInline {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "NewNulls.inline",
            "NewNullsInline",
            &[crate::schema::Field::new("deep")],
            &[],
        );
    }
    crate::model::model! {
        NewNullsInline { 0 deep : Option < bool >, }
    }
    /// The schema `NewNulls.level` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum NewNullsLevel {
        /// `low`
        Low,
        /// `high`
        High,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        NewNullsLevel { Low = "low", High = "high", }
    }
    /// The schema `NewNulls.level_open` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum NewNullsLevelOpen {
        /// `low`
        Low,
        /// `high`
        High,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        NewNullsLevelOpen { Low = "low", High = "high", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PutNewNulls`](calls::PutNewNulls), by [`put_new_nulls`](crate::Client::put_new_nulls): `PUT /null-new`, Put new nulls
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `PUT /null-new`, made by [`Client::put_new_nulls`](crate::Client::put_new_nulls).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutNewNulls(crate::call::Call);
    impl PutNewNulls {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /null-new",
                name: "put_new_nulls",
                method: ::reqwest::Method::PUT,
                path: "/null-new",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["text", "part"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::NewNulls as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::NewNulls>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::NewNulls
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
    /// Begins a call of `PUT /null-new`: Put new nulls.
    #[inline]
    pub fn put_new_nulls(&self) -> calls::PutNewNulls {
        calls::PutNewNulls::new(self)
    }
}
