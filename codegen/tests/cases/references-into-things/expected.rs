/// The models of the documented API.
pub mod types {
    /// The schema `GET /defs order` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GetDefsOrder {
        /// `up`
        Up,
        /// `down`
        Down,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        GetDefsOrder { Up = "up", Down = "down", }
    }
    /// The schema `List/of/DeepItems` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ListOfDeepItems {
        pub z: Option<PlainSlash>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ListOfDeepItems {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "List/of/DeepItems",
            "ListOfDeepItems",
            &[crate::schema::Field::new("z")],
            &[],
        );
    }
    crate::model::model! {
        ListOfDeepItems { 0 z : PlainSlash, }
    }
    /// The schema `Outer` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Outer {
        pub inner: Option<OuterInner>,
        pub list: Option<Vec<OuterInner>>,
        pub direct: Option<OuterDirect>,
        pub item: Option<ListOfDeepItems>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Outer {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Outer",
            "Outer",
            &[
                crate::schema::Field::new("inner"),
                crate::schema::Field::new("list"),
                crate::schema::Field::new("direct"),
                crate::schema::Field::new("item"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Outer { 0 inner : OuterInner, 1 list : Vec < OuterInner >, 2 direct :
        OuterDirect, 3 item : ListOfDeepItems, }
    }
    /// The schema `OuterDirect` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OuterDirect {
        pub x: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl OuterDirect {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "OuterDirect",
            "OuterDirect",
            &[crate::schema::Field::new("x")],
            &[],
        );
    }
    crate::model::model! {
        OuterDirect { 0 x : String, }
    }
    /// The schema `OuterInner` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OuterInner {
        pub a: Option<String>,
        pub again: Option<Box<OuterInner>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl OuterInner {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "OuterInner",
            "OuterInner",
            &[crate::schema::Field::new("a"), crate::schema::Field::new("again")],
            &[],
        );
    }
    crate::model::model! {
        OuterInner { 0 a : String, 1 again : Box < OuterInner >, }
    }
    /// The schema `Plain/Slash` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlainSlash {
        pub p: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlainSlash {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Plain/Slash",
            "PlainSlash",
            &[crate::schema::Field::new("p")],
            &[],
        );
    }
    crate::model::model! {
        PlainSlash { 0 p : String, }
    }
    /// The schema `DefsLocalPostRequestBodyContentApplicationJsonSchema` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostLocalDefsBody {
        pub kid: Option<PostLocalDefsBodyKid>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostLocalDefsBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "DefsLocalPostRequestBodyContentApplicationJsonSchema",
            "PostLocalDefsBody",
            &[crate::schema::Field::new("kid")],
            &[],
        );
    }
    crate::model::model! {
        PostLocalDefsBody { 0 kid : PostLocalDefsBodyKid, }
    }
    /// The schema `DefsLocalPostRequestBodyContentApplicationJsonSchemaKid` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostLocalDefsBodyKid {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostLocalDefsBodyKid {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "DefsLocalPostRequestBodyContentApplicationJsonSchemaKid",
            "PostLocalDefsBodyKid",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        PostLocalDefsBodyKid { 0 a : String, }
    }
    /// The schema `POST /defs/local order` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostLocalDefsOrder {
        /// `up`
        Up,
        /// `down`
        Down,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostLocalDefsOrder { Up = "up", Down = "down", }
    }
    /// The page allows no other members.
    ///
    /// The schema `ZodDoc` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ZodDoc {
        pub node: Option<ZodDocNode>,
        /// JSON name: `self`.
        pub self_: Option<Box<ZodDoc>>,
        pub example: Option<ZodDocKind>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ZodDoc {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "ZodDoc",
                "ZodDoc",
                &[
                    crate::schema::Field::new("node"),
                    crate::schema::Field::new("self"),
                    crate::schema::Field::new("example"),
                ],
                &[],
            )
            .others(crate::schema::Others::None);
    }
    crate::model::model! {
        ZodDoc { 0 node : ZodDocNode, 1 self_ : Box < ZodDoc >, 2 example : ZodDocKind, }
    }
    /// The schema `ZodDocKind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ZodDocKind {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ZodDocKind { A = "a", B = "b", }
    }
    /// The schema `ZodDocNode` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ZodDocNode {
        pub text: Option<String>,
        pub kids: Option<Vec<ZodDocNode>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ZodDocNode {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ZodDocNode",
            "ZodDocNode",
            &[crate::schema::Field::new("text"), crate::schema::Field::new("kids")],
            &[],
        );
    }
    crate::model::model! {
        ZodDocNode { 0 text : String, 1 kids : Vec < ZodDocNode >, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetDefs`](calls::GetDefs), by [`get_defs`](crate::Client::get_defs): `GET /defs`, Get defs
/// - [`PostDefs`](calls::PostDefs), by [`post_defs`](crate::Client::post_defs): `POST /defs`, Post defs
/// - [`PostLocalDefs`](calls::PostLocalDefs), by [`post_local_defs`](crate::Client::post_local_defs): `POST /defs/local`, Post local defs
/// - [`PutZod`](calls::PutZod), by [`put_zod`](crate::Client::put_zod): `PUT /zod`, Put zod
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /defs`, made by [`Client::get_defs`](crate::Client::get_defs).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetDefs(crate::call::Call);
    impl GetDefs {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /defs",
                name: "get_defs",
                method: ::reqwest::Method::GET,
                path: "/defs",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "page",
                        name: "page",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "order",
                        name: "order",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `page`.
        pub fn page(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `order`.
        pub fn order(mut self, value: impl Into<types::GetDefsOrder>) -> Self {
            let value: types::GetDefsOrder = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            types::OuterInner
        }
    }
    /// A call of `POST /defs`, made by [`Client::post_defs`](crate::Client::post_defs).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostDefs(crate::call::Call);
    impl PostDefs {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /defs",
                name: "post_defs",
                method: ::reqwest::Method::POST,
                path: "/defs",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "limit",
                        name: "limit",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Outer as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `limit`.
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::Outer>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::OuterInner
        }
    }
    /// A call of `POST /defs/local`, made by [`Client::post_local_defs`](crate::Client::post_local_defs).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostLocalDefs(crate::call::Call);
    impl PostLocalDefs {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /defs/local",
                name: "post_local_defs",
                method: ::reqwest::Method::POST,
                path: "/defs/local",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "order",
                        name: "order",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::PostLocalDefsBody as Default>::default(),
                    )),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `order`.
        pub fn order(mut self, value: impl Into<types::PostLocalDefsOrder>) -> Self {
            let value: types::PostLocalDefsOrder = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::PostLocalDefsBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::PostLocalDefsBody
        }
    }
    /// A call of `PUT /zod`, made by [`Client::put_zod`](crate::Client::put_zod).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutZod(crate::call::Call);
    impl PutZod {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /zod",
                name: "put_zod",
                method: ::reqwest::Method::PUT,
                path: "/zod",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::ZodDoc as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::ZodDoc>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            String
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
    /// What `POST /defs` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostDefs {
        /// Status `400`.
        ///
        /// direct
        Status400(types::OuterDirect),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        PostDefs "POST /defs" { 400u16 => Status400 false, _ => Other true, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `GET /defs`: Get defs.
    #[inline]
    pub fn get_defs(&self) -> calls::GetDefs {
        calls::GetDefs::new(self)
    }
    /// Begins a call of `POST /defs`: Post defs.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `400`: direct
    ///
    /// Their forms: [`errors::PostDefs`](crate::errors::PostDefs).
    #[inline]
    pub fn post_defs(&self) -> calls::PostDefs {
        calls::PostDefs::new(self)
    }
    /// Begins a call of `POST /defs/local`: Post local defs.
    #[inline]
    pub fn post_local_defs(&self) -> calls::PostLocalDefs {
        calls::PostLocalDefs::new(self)
    }
    /// Begins a call of `PUT /zod`: Put zod.
    #[inline]
    pub fn put_zod(&self) -> calls::PutZod {
        calls::PutZod::new(self)
    }
}
