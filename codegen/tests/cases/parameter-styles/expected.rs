/// The models of the documented API.
pub mod types {
    /// The schema `GET /styles deep` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetByStylesDeep {
        pub name: Option<String>,
        /// JSON name: `the size`.
        pub the_size: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetByStylesDeep {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /styles deep",
            "GetByStylesDeep",
            &[crate::schema::Field::new("name"), crate::schema::Field::new("the size")],
            &[],
        );
    }
    crate::model::model! {
        GetByStylesDeep { 0 name : String, 1 the_size : i64, }
    }
    /// The schema `GET /styles deeper` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetByStylesDeeper {
        pub range: Option<GetByStylesDeeperRange>,
        pub rows: Option<Vec<GetByStylesDeeperRow>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetByStylesDeeper {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /styles deeper",
            "GetByStylesDeeper",
            &[crate::schema::Field::new("range"), crate::schema::Field::new("rows")],
            &[],
        );
    }
    crate::model::model! {
        GetByStylesDeeper { 0 range : GetByStylesDeeperRange, 1 rows : Vec <
        GetByStylesDeeperRow >, }
    }
    /// The schema `GET /styles deeper.range` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetByStylesDeeperRange {
        pub from: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetByStylesDeeperRange {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /styles deeper.range",
            "GetByStylesDeeperRange",
            &[crate::schema::Field::new("from")],
            &[],
        );
    }
    crate::model::model! {
        GetByStylesDeeperRange { 0 from : String, }
    }
    /// The schema `GET /styles deeper.rows item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetByStylesDeeperRow {
        pub a: Option<String>,
        pub b: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetByStylesDeeperRow {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /styles deeper.rows item",
            "GetByStylesDeeperRow",
            &[crate::schema::Field::new("a"), crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        GetByStylesDeeperRow { 0 a : String, 1 b : Vec < String >, }
    }
    /// The schema `GET /styles many_or_one` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetByStylesManyOrOne {
        /// A list, each item of the schema `StyleStatus`.
        List(Vec<StyleStatus>),
        /// Of the schema `StyleStatus`.
        StyleStatus(StyleStatus),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        GetByStylesManyOrOne(None) { List(Vec < StyleStatus >) = [],
        StyleStatus(StyleStatus) = [], }
    }
    impl From<Vec<StyleStatus>> for GetByStylesManyOrOne {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<StyleStatus>) -> Self {
            Self::List(value)
        }
    }
    impl From<StyleStatus> for GetByStylesManyOrOne {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: StyleStatus) -> Self {
            Self::StyleStatus(value)
        }
    }
    /// The schema `GET /styles one_or_many` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetByStylesOneOrMany {
        /// A list, each item of the schema `StyleStatus`.
        List(Vec<StyleStatus>),
        /// Of the schema `StyleStatus`.
        StyleStatus(StyleStatus),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        GetByStylesOneOrMany(None) { List(Vec < StyleStatus >) = [],
        StyleStatus(StyleStatus) = [], }
    }
    impl From<Vec<StyleStatus>> for GetByStylesOneOrMany {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<StyleStatus>) -> Self {
            Self::List(value)
        }
    }
    impl From<StyleStatus> for GetByStylesOneOrMany {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: StyleStatus) -> Self {
            Self::StyleStatus(value)
        }
    }
    /// The schema `GET /styles pipes item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GetByStylesPipe {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        GetByStylesPipe { A = "a", B = "b", }
    }
    /// The schema `StyleFilter` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StyleFilter {
        pub from: Option<String>,
        pub to: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl StyleFilter {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "StyleFilter",
            "StyleFilter",
            &[crate::schema::Field::new("from"), crate::schema::Field::new("to")],
            &[],
        );
    }
    crate::model::model! {
        StyleFilter { 0 from : String, 1 to : i64, }
    }
    /// The schema `StyleStatus` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StyleStatus {
        /// `open`
        Open,
        /// `closed`
        Closed,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        StyleStatus { Open = "open", Closed = "closed", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetByStyles`](calls::GetByStyles), by [`get_by_styles`](crate::Client::get_by_styles): `GET /styles`, Get by styles
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /styles`, made by [`Client::get_by_styles`](crate::Client::get_by_styles).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByStyles(crate::call::Call);
    impl GetByStyles {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /styles",
                name: "get_by_styles",
                method: ::reqwest::Method::GET,
                path: "/styles",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "usual",
                        name: "usual",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "commas",
                        name: "commas",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Commas,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "spaces",
                        name: "spaces",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Spaces,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "pipes",
                        name: "pipes",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Bars,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "deep",
                        name: "deep",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Brackets,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "deeper",
                        name: "deeper",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Brackets,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "deep_named",
                        name: "deep_named",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Brackets,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "json",
                        name: "json",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Json,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "json_list",
                        name: "json_list",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Json,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "reserved",
                        name: "reserved",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "empty",
                        name: "empty",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "one_or_many",
                        name: "one_or_many",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "many_or_one",
                        name: "many_or_one",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "X-Json",
                        name: "x_json",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Json,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `usual`.
        pub fn usual(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `commas`.
        pub fn commas(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets `spaces`.
        pub fn spaces(mut self, value: impl Into<Vec<i64>>) -> Self {
            let value: Vec<i64> = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Sets `pipes`.
        pub fn pipes(mut self, value: impl Into<Vec<types::GetByStylesPipe>>) -> Self {
            let value: Vec<types::GetByStylesPipe> = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Sets `deep`.
        pub fn deep(mut self, value: impl Into<types::GetByStylesDeep>) -> Self {
            let value: types::GetByStylesDeep = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// Sets `deeper`.
        pub fn deeper(mut self, value: impl Into<types::GetByStylesDeeper>) -> Self {
            let value: types::GetByStylesDeeper = value.into();
            self.0.set_parameter(5usize, &value);
            self
        }
        /// Sets `deep_named`.
        pub fn deep_named(mut self, value: impl Into<types::StyleFilter>) -> Self {
            let value: types::StyleFilter = value.into();
            self.0.set_parameter(6usize, &value);
            self
        }
        /// Sets `json`.
        pub fn json(mut self, value: impl Into<types::StyleFilter>) -> Self {
            let value: types::StyleFilter = value.into();
            self.0.set_parameter(7usize, &value);
            self
        }
        /// Required by the page.
        pub fn json_list(mut self, value: impl Into<Vec<i64>>) -> Self {
            let value: Vec<i64> = value.into();
            self.0.set_parameter(8usize, &value);
            self
        }
        /// Sets `reserved`.
        pub fn reserved(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(9usize, &value);
            self
        }
        /// Sets `empty`.
        pub fn empty(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(10usize, &value);
            self
        }
        /// Sets `one_or_many`.
        pub fn one_or_many(
            mut self,
            value: impl Into<types::GetByStylesOneOrMany>,
        ) -> Self {
            let value: types::GetByStylesOneOrMany = value.into();
            self.0.set_parameter(11usize, &value);
            self
        }
        /// Sets `many_or_one`.
        pub fn many_or_one(
            mut self,
            value: impl Into<types::GetByStylesManyOrOne>,
        ) -> Self {
            let value: types::GetByStylesManyOrOne = value.into();
            self.0.set_parameter(12usize, &value);
            self
        }
        /// JSON name: `X-Json`.
        pub fn x_json(mut self, value: impl Into<types::StyleFilter>) -> Self {
            let value: types::StyleFilter = value.into();
            self.0.set_parameter(13usize, &value);
            self
        }
        crate::call::methods! {
            ()
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
    /// Begins a call of `GET /styles`: Get by styles.
    #[inline]
    pub fn get_by_styles(&self) -> calls::GetByStyles {
        calls::GetByStyles::new(self)
    }
}
