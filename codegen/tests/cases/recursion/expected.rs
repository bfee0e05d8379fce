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
        Ring { 0 inner : Box < Ring >, 1 inner_or_null : Option < Box < Ring > >, 2 list
        : Vec < Ring >, 3 lists : Vec < Vec < Ring > >, 4 map :
        ::std::collections::BTreeMap < String, Ring >, 5 maps :
        ::std::collections::BTreeMap < String, Vec < Ring > >, 6 one : RingOne, 7 nest :
        Vec < RingOne >, 8 tree : RingTree, 9 inline : RingInline, }
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
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Ring.inline",
            "RingInline",
            &[crate::schema::Field::new("back")],
            &[],
        );
    }
    crate::model::model! {
        RingInline { 0 back : Box < Ring >, }
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
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "RingOne",
            "RingOne",
            &[crate::schema::Field::new("two")],
            &[],
        );
    }
    crate::model::model! {
        RingOne { 0 two : RingTwo, }
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
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "RingThree",
            "RingThree",
            &[crate::schema::Field::new("one"), crate::schema::Field::new("ones")],
            &[],
        );
    }
    crate::model::model! {
        RingThree { 0 one : Box < RingOne >, 1 ones : Vec < RingOne >, }
    }
    /// Every other member is to be read as `Box<RingTree>`.
    ///
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
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "RingTree",
                "RingTree",
                &[crate::schema::Field::new("leaf")],
                &[],
            )
            .others(
                crate::schema::Others::Like(crate::validate::like::<Box<RingTree>>, &[]),
            );
    }
    crate::model::model! {
        RingTree { 0 leaf : String, }
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
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "RingTwo",
            "RingTwo",
            &[crate::schema::Field::new("three")],
            &[],
        );
    }
    crate::model::model! {
        RingTwo { 0 three : RingThree, }
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
                    required: true,
                    members: &["inner"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Ring as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::Ring>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            Vec < types::Ring >
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
