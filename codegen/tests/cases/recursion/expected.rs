/// The models of the documented API.
pub mod types {
    /// The schema `Ring` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Ring {
        /// Required by the page.
        pub inner: Option<Box<Ring>>,
        /// `Some(None)` is JSON's null.
        pub inner_or_null: Option<Option<Box<Ring>>>,
        pub list: Option<Vec<Ring>>,
        pub lists: Option<Vec<Vec<Ring>>>,
        pub map: Option<::std::collections::BTreeMap<String, Ring>>,
        pub maps: Option<::std::collections::BTreeMap<String, Vec<Ring>>>,
        pub one: Option<RingOne>,
        pub nest: Option<Vec<RingOne>>,
        pub tree: Option<RingTree>,
        pub inline: Option<RingInline>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Ring {
        /// Sets [`inner`](Self#structfield.inner).
        #[must_use]
        pub fn inner(mut self, value: impl Into<Box<Ring>>) -> Self {
            self.inner = Some(value.into());
            self
        }
        /// Sets [`inner_or_null`](Self#structfield.inner_or_null).
        #[must_use]
        pub fn inner_or_null(mut self, value: impl Into<Option<Box<Ring>>>) -> Self {
            self.inner_or_null = Some(value.into());
            self
        }
        /// Sets [`list`](Self#structfield.list).
        #[must_use]
        pub fn list(mut self, value: impl Into<Vec<Ring>>) -> Self {
            self.list = Some(value.into());
            self
        }
        /// Sets [`lists`](Self#structfield.lists).
        #[must_use]
        pub fn lists(mut self, value: impl Into<Vec<Vec<Ring>>>) -> Self {
            self.lists = Some(value.into());
            self
        }
        /// Sets [`map`](Self#structfield.map).
        #[must_use]
        pub fn map(
            mut self,
            value: impl Into<::std::collections::BTreeMap<String, Ring>>,
        ) -> Self {
            self.map = Some(value.into());
            self
        }
        /// Sets [`maps`](Self#structfield.maps).
        #[must_use]
        pub fn maps(
            mut self,
            value: impl Into<::std::collections::BTreeMap<String, Vec<Ring>>>,
        ) -> Self {
            self.maps = Some(value.into());
            self
        }
        /// Sets [`one`](Self#structfield.one).
        #[must_use]
        pub fn one(mut self, value: impl Into<RingOne>) -> Self {
            self.one = Some(value.into());
            self
        }
        /// Sets [`nest`](Self#structfield.nest).
        #[must_use]
        pub fn nest(mut self, value: impl Into<Vec<RingOne>>) -> Self {
            self.nest = Some(value.into());
            self
        }
        /// Sets [`tree`](Self#structfield.tree).
        #[must_use]
        pub fn tree(mut self, value: impl Into<RingTree>) -> Self {
            self.tree = Some(value.into());
            self
        }
        /// Sets [`inline`](Self#structfield.inline).
        #[must_use]
        pub fn inline(mut self, value: impl Into<RingInline>) -> Self {
            self.inline = Some(value.into());
            self
        }
    }
    impl Ring {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Ring",
            "Ring",
            &[
                crate::schema::Field::new("inner").required(),
                crate::schema::Field::new("inner_or_null"),
                crate::schema::Field::new("list"),
                crate::schema::Field::new("lists"),
                crate::schema::Field::new("map"),
                crate::schema::Field::new("maps"),
                crate::schema::Field::new("one"),
                crate::schema::Field::new("nest"),
                crate::schema::Field::new("tree"),
                crate::schema::Field::new("inline"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Ring { 0 inner, 1 inner_or_null, 2 list, 3 lists, 4 map, 5 maps, 6 one, 7 nest, 8
        tree, 9 inline, }
    }
    /// The schema `Ring.inline` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RingInline {
        pub back: Option<Box<Ring>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl RingInline {
        /// Sets [`back`](Self#structfield.back).
        #[must_use]
        pub fn back(mut self, value: impl Into<Box<Ring>>) -> Self {
            self.back = Some(value.into());
            self
        }
    }
    impl RingInline {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Ring.inline",
            "RingInline",
            &[crate::schema::Field::new("back")],
            &[],
        );
    }
    crate::model::model! {
        RingInline { 0 back, }
    }
    /// The schema `RingOne` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RingOne {
        pub two: Option<RingTwo>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl RingOne {
        /// Sets [`two`](Self#structfield.two).
        #[must_use]
        pub fn two(mut self, value: impl Into<RingTwo>) -> Self {
            self.two = Some(value.into());
            self
        }
    }
    impl RingOne {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "RingOne",
            "RingOne",
            &[crate::schema::Field::new("two")],
            &[],
        );
    }
    crate::model::model! {
        RingOne { 0 two, }
    }
    /// The schema `RingThree` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RingThree {
        pub one: Option<Box<RingOne>>,
        pub ones: Option<Vec<RingOne>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl RingThree {
        /// Sets [`one`](Self#structfield.one).
        #[must_use]
        pub fn one(mut self, value: impl Into<Box<RingOne>>) -> Self {
            self.one = Some(value.into());
            self
        }
        /// Sets [`ones`](Self#structfield.ones).
        #[must_use]
        pub fn ones(mut self, value: impl Into<Vec<RingOne>>) -> Self {
            self.ones = Some(value.into());
            self
        }
    }
    impl RingThree {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "RingThree",
            "RingThree",
            &[crate::schema::Field::new("one"), crate::schema::Field::new("ones")],
            &[],
        );
    }
    crate::model::model! {
        RingThree { 0 one, 1 ones, }
    }
    /// The schema `RingTree` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RingTree {
        pub leaf: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl RingTree {
        /// Sets [`leaf`](Self#structfield.leaf).
        #[must_use]
        pub fn leaf(mut self, value: impl Into<String>) -> Self {
            self.leaf = Some(value.into());
            self
        }
    }
    impl RingTree {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "RingTree",
            "RingTree",
            &[crate::schema::Field::new("leaf")],
            &[],
        );
    }
    crate::model::model! {
        RingTree { 0 leaf, }
    }
    /// The schema `RingTwo` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RingTwo {
        pub three: Option<RingThree>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl RingTwo {
        /// Sets [`three`](Self#structfield.three).
        #[must_use]
        pub fn three(mut self, value: impl Into<RingThree>) -> Self {
            self.three = Some(value.into());
            self
        }
    }
    impl RingTwo {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "RingTwo",
            "RingTwo",
            &[crate::schema::Field::new("three")],
            &[],
        );
    }
    crate::model::model! {
        RingTwo { 0 three, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostRings`](calls::PostRings), by [`post_rings`](crate::Client::post_rings): `POST /rings`, Post rings
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /rings`, made by [`Client::post_rings`](crate::Client::post_rings).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostRings(crate::call::Call);
    impl PostRings {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /rings",
                name: "post_rings",
                method: ::reqwest::Method::POST,
                path: "/rings",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Ring as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::Ring>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            send Vec < types::Ring >
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
    /// Begins a call of `POST /rings`: Post rings.
    #[inline]
    pub fn post_rings(&self) -> calls::PostRings {
        calls::PostRings::new(self)
    }
}
