/// The models of the documented API.
pub mod types {
    /// The schema `ListedBeside` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ListedBeside {
        pub twice: Option<Vec<ListedBesideTwice>>,
        pub once: Option<Vec<ListedBesideOnce>>,
        pub untyped: Option<Vec<ListedBesideUntyped>>,
        /// `Some(None)` is JSON's null.
        pub or_null: Option<Option<Vec<ListedBesideOrNull>>>,
        pub only: Option<Vec<ListedBesideOnly>>,
        /// Each: one of `1`, `2`.
        pub numbers: Option<Vec<i64>>,
        pub deep: Option<Vec<Vec<ListedBesideDeep>>>,
        pub named: Option<Vec<ListedBesideNamed>>,
        pub of_named: Option<Vec<Vec<ListedBesideOfNamed>>>,
        pub whole: Option<Vec<i64>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ListedBeside {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ListedBeside",
            "ListedBeside",
            &[
                crate::schema::Field::new("twice"),
                crate::schema::Field::new("once"),
                crate::schema::Field::new("untyped"),
                crate::schema::Field::new("or_null"),
                crate::schema::Field::new("only"),
                crate::schema::Field::new("numbers")
                    .bounds(
                        &[
                            crate::schema::Bound::Each(
                                &[crate::schema::Bound::Listed(&["1", "2"])],
                            ),
                        ],
                    ),
                crate::schema::Field::new("deep"),
                crate::schema::Field::new("named"),
                crate::schema::Field::new("of_named"),
                crate::schema::Field::new("whole"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ListedBeside { 0 twice : Vec < ListedBesideTwice >, 1 once : Vec <
        ListedBesideOnce >, 2 untyped : Vec < ListedBesideUntyped >, 3 or_null : Option <
        Vec < ListedBesideOrNull > >, 4 only : Vec < ListedBesideOnly >, 5 numbers : Vec
        < i64 >, 6 deep : Vec < Vec < ListedBesideDeep > >, 7 named : Vec <
        ListedBesideNamed >, 8 of_named : Vec < Vec < ListedBesideOfNamed > >, 9 whole :
        Vec < i64 >, }
    }
    /// The schema `ListedBeside.deep item item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListedBesideDeep {
        /// `top`
        Top,
        /// `bottom`
        Bottom,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListedBesideDeep { Top = "top", Bottom = "bottom", }
    }
    /// The schema `ListedBeside.named item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListedBesideNamed {
        /// `first`
        First,
        /// `last`
        Last,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListedBesideNamed { First = "first", Last = "last", }
    }
    /// The schema `ListedBeside.of_named item item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListedBesideOfNamed {
        /// `first`
        First,
        /// `last`
        Last,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListedBesideOfNamed { First = "first", Last = "last", }
    }
    /// The schema `ListedBeside.once item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListedBesideOnce {
        /// `left`
        Left,
        /// `right`
        Right,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListedBesideOnce { Left = "left", Right = "right", }
    }
    /// The schema `ListedBeside.only item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListedBesideOnly {
        /// `on`
        On,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListedBesideOnly { On = "on", }
    }
    /// The schema `ListedBeside.or_null item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListedBesideOrNull {
        /// `in`
        In,
        /// `out`
        Out,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListedBesideOrNull { In = "in", Out = "out", }
    }
    /// The schema `ListedBeside.twice item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListedBesideTwice {
        /// `up`
        Up,
        /// `down`
        Down,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListedBesideTwice { Up = "up", Down = "down", }
    }
    /// The schema `ListedBeside.untyped item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListedBesideUntyped {
        /// `near`
        Near,
        /// `far`
        Far,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListedBesideUntyped { Near = "near", Far = "far", }
    }
    /// The schema `PUT /listed colours item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PutListedColour {
        /// `red`
        Red,
        /// `green`
        Green,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PutListedColour { Red = "red", Green = "green", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PutListed`](calls::PutListed), by [`put_listed`](crate::Client::put_listed): `PUT /listed`, Put listed
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `PUT /listed`, made by [`Client::put_listed`](crate::Client::put_listed).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutListed(crate::call::Call);
    impl PutListed {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /listed",
                name: "put_listed",
                method: ::reqwest::Method::PUT,
                path: "/listed",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "colours",
                        name: "colours",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::ListedBeside as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `colours`.
        pub fn colours(mut self, value: impl Into<Vec<types::PutListedColour>>) -> Self {
            let value: Vec<types::PutListedColour> = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::ListedBeside>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::ListedBeside
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
    /// Begins a call of `PUT /listed`: Put listed.
    #[inline]
    pub fn put_listed(&self) -> calls::PutListed {
        calls::PutListed::new(self)
    }
}
// note: page.yaml#/components/schemas/ListedBeside/properties/twice: values listed beside `type: array` are read as those of its items
// note: page.yaml#/components/schemas/ListedBeside/properties/once: values listed beside `type: array` are read as those of its items
// note: page.yaml#/components/schemas/ListedBeside/properties/untyped: values listed beside `type: array` are read as those of its items
// note: page.yaml#/components/schemas/ListedBeside/properties/or_null: values listed beside `type: array` are read as those of its items
// note: page.yaml#/components/schemas/ListedBeside/properties/only: values listed beside `type: array` are read as those of its items
// note: page.yaml#/components/schemas/ListedBeside/properties/numbers: values listed beside `type: array` are read as those of its items
// note: page.yaml#/components/schemas/ListedBeside/properties/deep: values listed beside `type: array` are read as those of its items
// note: page.yaml#/components/schemas/ListedSteps: values listed beside `type: array` are read as those of its items
// note: page.yaml#/paths/~1listed/put/parameters/0/schema: values listed beside `type: array` are read as those of its items
// note: page.yaml#/components/schemas/ListedBeside/properties/whole/enum: values of several types are not checked
