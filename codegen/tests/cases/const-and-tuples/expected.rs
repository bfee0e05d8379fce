/// The models of the documented API.
pub mod types {
    /// The schema `Fixed` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Fixed {
        /// Required by the page.
        pub kind: Option<FixedKind>,
        pub typed: Option<FixedTyped>,
        /// One of `5`.
        pub number: Option<i64>,
        /// One of `true`.
        pub flag: Option<bool>,
        /// `Some(None)` is JSON's null.
        pub nothing: Option<Option<::serde_json::Value>>,
        pub object: Option<::serde_json::Value>,
        pub one: Option<FixedOne>,
        /// 2 items.
        pub pair: Option<Vec<f64>>,
        pub open_pair: Option<Vec<FixedOpenPair>>,
        pub closed: Option<Vec<String>>,
        pub untyped: Option<Vec<Option<FixedUntyped>>>,
        pub pairs: Option<Vec<Vec<FixedPair>>>,
        pub told: Option<Vec<FixedTold>>,
        pub objects: Option<Vec<FixedObject>>,
        pub none: Option<Vec<::serde_json::Value>>,
        pub named: Option<Vec<f64>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Fixed {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Fixed",
            "Fixed",
            &[
                crate::schema::Field::new("kind").required().tells(),
                crate::schema::Field::new("typed").tells(),
                crate::schema::Field::new("number")
                    .tells()
                    .bounds(&[crate::schema::Bound::Listed(&["5"])]),
                crate::schema::Field::new("flag")
                    .tells()
                    .bounds(&[crate::schema::Bound::Listed(&["true"])]),
                crate::schema::Field::new("nothing"),
                crate::schema::Field::new("object"),
                crate::schema::Field::new("one").tells(),
                crate::schema::Field::new("pair")
                    .bounds(&[crate::schema::Bound::Items(2, 2)]),
                crate::schema::Field::new("open_pair"),
                crate::schema::Field::new("closed"),
                crate::schema::Field::new("untyped"),
                crate::schema::Field::new("pairs"),
                crate::schema::Field::new("told"),
                crate::schema::Field::new("objects"),
                crate::schema::Field::new("none"),
                crate::schema::Field::new("named"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Fixed { 0 kind : FixedKind, 1 typed : FixedTyped, 2 number : i64, 3 flag : bool,
        4 nothing : Option < ::serde_json::Value >, 5 object : ::serde_json::Value, 6 one
        : FixedOne, 7 pair : Vec < f64 >, 8 open_pair : Vec < FixedOpenPair >, 9 closed :
        Vec < String >, 10 untyped : Vec < Option < FixedUntyped > >, 11 pairs : Vec <
        Vec < FixedPair > >, 12 told : Vec < FixedTold >, 13 objects : Vec < FixedObject
        >, 14 none : Vec < ::serde_json::Value >, 15 named : Vec < f64 >, }
    }
    /// The schema `Fixed.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FixedKind {
        /// `fixed`
        Fixed,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        FixedKind { Fixed = "fixed", }
    }
    /// The schema `Fixed.objects item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FixedObject {
        /// A list.
        List(Vec<f64>),
        /// Of the schema `Fixed`.
        Fixed(Fixed),
        /// Of the schema `Fixed.objects item 3`.
        Offset(FixedObjectOffset),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        FixedObject(None) { List(Vec < f64 >) = [], Fixed(Fixed) = [],
        Offset(FixedObjectOffset) = [], }
    }
    impl From<Vec<f64>> for FixedObject {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<f64>) -> Self {
            Self::List(value)
        }
    }
    impl From<Fixed> for FixedObject {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Fixed) -> Self {
            Self::Fixed(value)
        }
    }
    impl From<FixedObjectOffset> for FixedObject {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: FixedObjectOffset) -> Self {
            Self::Offset(value)
        }
    }
    /// The schema `Fixed.objects item 3` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixedObjectOffset {
        pub x: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl FixedObjectOffset {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Fixed.objects item 3",
            "FixedObjectOffset",
            &[crate::schema::Field::new("x")],
            &[],
        );
    }
    crate::model::model! {
        FixedObjectOffset { 0 x : i64, }
    }
    /// The schema `Fixed.one` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FixedOne {
        /// `one`
        One,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        FixedOne { One = "one", }
    }
    /// The schema `Fixed.open_pair item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FixedOpenPair {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        FixedOpenPair(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for FixedOpenPair {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for FixedOpenPair {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for FixedOpenPair {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Fixed.pairs item item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FixedPair {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        FixedPair(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for FixedPair {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for FixedPair {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for FixedPair {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Fixed.told item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FixedTold {
        /// A number.
        Number(f64),
        /// Of the schema `Fixed.told item 2`.
        How(FixedToldHow),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        FixedTold(None) { Number(f64) = [], How(FixedToldHow) = [], }
    }
    impl From<f64> for FixedTold {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<FixedToldHow> for FixedTold {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: FixedToldHow) -> Self {
            Self::How(value)
        }
    }
    /// The schema `Fixed.told item 2` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FixedToldHow {
        /// `between`
        Between,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        FixedToldHow { Between = "between", }
    }
    /// The schema `Fixed.typed` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FixedTyped {
        /// `fixed`
        Fixed,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        FixedTyped { Fixed = "fixed", }
    }
    /// The schema `Fixed.untyped item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FixedUntyped {
        /// Of the schema `Fixed.untyped item 1`.
        Form1(FixedUntyped1),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        FixedUntyped(None) { Form1(FixedUntyped1) = [], Text(String) = [], }
    }
    impl From<FixedUntyped1> for FixedUntyped {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: FixedUntyped1) -> Self {
            Self::Form1(value)
        }
    }
    impl From<String> for FixedUntyped {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for FixedUntyped {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Fixed.untyped item 1` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixedUntyped1 {
        pub x: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl FixedUntyped1 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Fixed.untyped item 1",
            "FixedUntyped1",
            &[crate::schema::Field::new("x")],
            &[],
        );
    }
    crate::model::model! {
        FixedUntyped1 { 0 x : i64, }
    }
    /// The schema `POST /fixed response item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostFixedResponse {
        /// Of the schema `Fixed`.
        Fixed(Fixed),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PostFixedResponse(None) { Fixed(Fixed) = [], Text(String) = [], }
    }
    impl From<Fixed> for PostFixedResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Fixed) -> Self {
            Self::Fixed(value)
        }
    }
    impl From<String> for PostFixedResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for PostFixedResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `POST /fixed version` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostFixedVersion {
        /// `2026-06`
        _202606,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostFixedVersion { _202606 = "2026-06", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostFixed`](calls::PostFixed), by [`post_fixed`](crate::Client::post_fixed): `POST /fixed`, Post fixed
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /fixed`, made by [`Client::post_fixed`](crate::Client::post_fixed).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostFixed(crate::call::Call);
    impl PostFixed {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /fixed",
                name: "post_fixed",
                method: ::reqwest::Method::POST,
                path: "/fixed",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "version",
                        name: "version",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["kind"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Fixed as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `version`.
        pub fn version(mut self, value: impl Into<types::PostFixedVersion>) -> Self {
            let value: types::PostFixedVersion = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::Fixed>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            Vec < types::PostFixedResponse >
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
    /// Begins a call of `POST /fixed`: Post fixed.
    #[inline]
    pub fn post_fixed(&self) -> calls::PostFixed {
        calls::PostFixed::new(self)
    }
}
// note: page.yaml#/components/schemas/Fixed/properties/pair: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Fixed/properties/open_pair: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Fixed/properties/closed: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Fixed/properties/untyped: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Fixed/properties/pairs/items: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Fixed/properties/told: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Fixed/properties/objects: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Fixed/properties/objects: the bounds of some are not checked, for others may stand beside them
// note: page.yaml#/components/schemas/Fixed/properties/none: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/FixedPoint: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/paths/~1fixed/post/responses/200/content/application~1json/schema: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Fixed/properties/object/enum: values of several types are not checked
