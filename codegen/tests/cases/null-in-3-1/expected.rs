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
        /// Sets [`name`](Self#structfield.name).
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
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
        NewNullPart { 0 name, }
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
        /// Sets [`text`](Self#structfield.text).
        #[must_use]
        pub fn text(mut self, value: impl Into<Option<String>>) -> Self {
            self.text = Some(value.into());
            self
        }
        /// Sets [`reversed`](Self#structfield.reversed).
        #[must_use]
        pub fn reversed(mut self, value: impl Into<Option<i64>>) -> Self {
            self.reversed = Some(value.into());
            self
        }
        /// Sets [`alone`](Self#structfield.alone).
        #[must_use]
        pub fn alone(mut self, value: impl Into<Option<::serde_json::Value>>) -> Self {
            self.alone = Some(value.into());
            self
        }
        /// Sets [`alone_in_a_list`](Self#structfield.alone_in_a_list).
        #[must_use]
        pub fn alone_in_a_list(
            mut self,
            value: impl Into<Option<::serde_json::Value>>,
        ) -> Self {
            self.alone_in_a_list = Some(value.into());
            self
        }
        /// Sets [`level`](Self#structfield.level).
        #[must_use]
        pub fn level(mut self, value: impl Into<Option<NewNullsLevel>>) -> Self {
            self.level = Some(value.into());
            self
        }
        /// Sets [`level_open`](Self#structfield.level_open).
        #[must_use]
        pub fn level_open(
            mut self,
            value: impl Into<Option<NewNullsLevelOpen>>,
        ) -> Self {
            self.level_open = Some(value.into());
            self
        }
        /// Sets [`const_or_null`](Self#structfield.const_or_null).
        #[must_use]
        pub fn const_or_null(
            mut self,
            value: impl Into<Option<NewNullsConstOrNull>>,
        ) -> Self {
            self.const_or_null = Some(value.into());
            self
        }
        /// Sets [`part`](Self#structfield.part).
        #[must_use]
        pub fn part(mut self, value: impl Into<Option<NewNullPart>>) -> Self {
            self.part = Some(value.into());
            self
        }
        /// Sets [`part_any`](Self#structfield.part_any).
        #[must_use]
        pub fn part_any(mut self, value: impl Into<Option<NewNullPart>>) -> Self {
            self.part_any = Some(value.into());
            self
        }
        /// Sets [`part_enum`](Self#structfield.part_enum).
        #[must_use]
        pub fn part_enum(mut self, value: impl Into<Option<NewNullPart>>) -> Self {
            self.part_enum = Some(value.into());
            self
        }
        /// Sets [`part_nested`](Self#structfield.part_nested).
        #[must_use]
        pub fn part_nested(mut self, value: impl Into<Option<NewNullPart>>) -> Self {
            self.part_nested = Some(value.into());
            self
        }
        /// Sets [`part_all_of`](Self#structfield.part_all_of).
        #[must_use]
        pub fn part_all_of(mut self, value: impl Into<Option<NewNullPart>>) -> Self {
            self.part_all_of = Some(value.into());
            self
        }
        /// Sets [`list`](Self#structfield.list).
        #[must_use]
        pub fn list(mut self, value: impl Into<Option<Vec<Option<String>>>>) -> Self {
            self.list = Some(value.into());
            self
        }
        /// Sets [`map`](Self#structfield.map).
        #[must_use]
        pub fn map(
            mut self,
            value: impl Into<Option<::std::collections::BTreeMap<String, Option<i64>>>>,
        ) -> Self {
            self.map = Some(value.into());
            self
        }
        /// Sets [`inline`](Self#structfield.inline).
        #[must_use]
        pub fn inline(mut self, value: impl Into<Option<NewNullsInline>>) -> Self {
            self.inline = Some(value.into());
            self
        }
        /// Sets [`any_or_null`](Self#structfield.any_or_null).
        #[must_use]
        pub fn any_or_null(
            mut self,
            value: impl Into<Option<::serde_json::Value>>,
        ) -> Self {
            self.any_or_null = Some(value.into());
            self
        }
        /// Sets [`any_in_a_union`](Self#structfield.any_in_a_union).
        #[must_use]
        pub fn any_in_a_union(mut self, value: impl Into<::serde_json::Value>) -> Self {
            self.any_in_a_union = Some(value.into());
            self
        }
        /// Sets [`null_in_a_union`](Self#structfield.null_in_a_union).
        #[must_use]
        pub fn null_in_a_union(mut self, value: impl Into<Option<i64>>) -> Self {
            self.null_in_a_union = Some(value.into());
            self
        }
        /// Sets [`alias`](Self#structfield.alias).
        #[must_use]
        pub fn alias(mut self, value: impl Into<Option<String>>) -> Self {
            self.alias = Some(value.into());
            self
        }
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
                crate::schema::Field::new("const_or_null"),
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
        NewNulls { 0 text, 1 reversed, 2 alone, 3 alone_in_a_list, 4 level, 5 level_open,
        6 const_or_null, 7 part, 8 part_any, 9 part_enum, 10 part_nested, 11 part_all_of,
        12 list, 13 map, 14 inline, 15 any_or_null, 16 any_in_a_union, 17
        null_in_a_union, 18 alias, }
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
        /// Sets [`deep`](Self#structfield.deep).
        #[must_use]
        pub fn deep(mut self, value: impl Into<Option<bool>>) -> Self {
            self.deep = Some(value.into());
            self
        }
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
        NewNullsInline { 0 deep, }
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
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::NewNulls as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::NewNulls>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            send types::NewNulls
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
