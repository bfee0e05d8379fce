/// The models of the documented API.
pub mod types {
    /// The schema `POST /depths body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBody {
        pub entry: Option<PostDepthsBodyEntry>,
        pub items: Option<Vec<PostDepthsBodyItem>>,
        pub map: Option<::std::collections::BTreeMap<String, PostDepthsBodyMap>>,
        pub matrix: Option<Vec<Vec<PostDepthsBodyMatrix>>>,
        pub data: Option<PostDepthsBodyData>,
        pub order: Option<PostDepthsBodyOrder>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body",
            "PostDepthsBody",
            &[
                crate::schema::Field::new("entry"),
                crate::schema::Field::new("items"),
                crate::schema::Field::new("map"),
                crate::schema::Field::new("matrix"),
                crate::schema::Field::new("data"),
                crate::schema::Field::new("order"),
            ],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBody { 0 entry : PostDepthsBodyEntry, 1 items : Vec <
        PostDepthsBodyItem >, 2 map : ::std::collections::BTreeMap < String,
        PostDepthsBodyMap >, 3 matrix : Vec < Vec < PostDepthsBodyMatrix > >, 4 data :
        PostDepthsBodyData, 5 order : PostDepthsBodyOrder, }
    }
    /// The schema `POST /depths body.data` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBodyData {
        pub data: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBodyData {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body.data",
            "PostDepthsBodyData",
            &[crate::schema::Field::new("data")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBodyData { 0 data : String, }
    }
    /// The schema `POST /depths body.entry` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBodyEntry {
        pub entry: Option<PostDepthsBodyEntryEntry>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBodyEntry {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body.entry",
            "PostDepthsBodyEntry",
            &[crate::schema::Field::new("entry")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBodyEntry { 0 entry : PostDepthsBodyEntryEntry, }
    }
    /// The schema `POST /depths body.entry.entry` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBodyEntryEntry {
        pub entry: Option<PostDepthsBodyEntryEntryEntry>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBodyEntryEntry {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body.entry.entry",
            "PostDepthsBodyEntryEntry",
            &[crate::schema::Field::new("entry")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBodyEntryEntry { 0 entry : PostDepthsBodyEntryEntryEntry, }
    }
    /// The schema `POST /depths body.entry.entry.entry` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBodyEntryEntryEntry {
        pub entry: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBodyEntryEntryEntry {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body.entry.entry.entry",
            "PostDepthsBodyEntryEntryEntry",
            &[crate::schema::Field::new("entry")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBodyEntryEntryEntry { 0 entry : String, }
    }
    /// The schema `POST /depths body.items item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBodyItem {
        pub items: Option<Vec<PostDepthsBodyItemItem>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBodyItem {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body.items item",
            "PostDepthsBodyItem",
            &[crate::schema::Field::new("items")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBodyItem { 0 items : Vec < PostDepthsBodyItemItem >, }
    }
    /// The schema `POST /depths body.items item.items item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBodyItemItem {
        pub kind: Option<PostDepthsBodyItemItemKind>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBodyItemItem {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body.items item.items item",
            "PostDepthsBodyItemItem",
            &[crate::schema::Field::new("kind").tells()],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBodyItemItem { 0 kind : PostDepthsBodyItemItemKind, }
    }
    /// The schema `POST /depths body.items item.items item.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostDepthsBodyItemItemKind {
        /// `a`
        A,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostDepthsBodyItemItemKind { A = "a", }
    }
    /// The schema `POST /depths body.map item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBodyMap {
        pub map: Option<::std::collections::BTreeMap<String, PostDepthsBodyMapMap>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBodyMap {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body.map item",
            "PostDepthsBodyMap",
            &[crate::schema::Field::new("map")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBodyMap { 0 map : ::std::collections::BTreeMap < String,
        PostDepthsBodyMapMap >, }
    }
    /// The schema `POST /depths body.map item.map item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostDepthsBodyMapMap {
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostDepthsBodyMapMap { B = "b", }
    }
    /// The schema `POST /depths body.matrix item item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsBodyMatrix {
        pub cell: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsBodyMatrix {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths body.matrix item item",
            "PostDepthsBodyMatrix",
            &[crate::schema::Field::new("cell")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsBodyMatrix { 0 cell : i64, }
    }
    /// The schema `POST /depths body.order` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostDepthsBodyOrder {
        /// `up`
        Up,
        /// `down`
        Down,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostDepthsBodyOrder { Up = "up", Down = "down", }
    }
    /// The schema `POST /depths order` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostDepthsOrder {
        /// `up`
        Up,
        /// `down`
        Down,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostDepthsOrder { Up = "up", Down = "down", }
    }
    /// The schema `POST /depths response item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsResponse {
        pub data: Option<Vec<PostDepthsResponseData>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths response item",
            "PostDepthsResponse",
            &[crate::schema::Field::new("data")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsResponse { 0 data : Vec < PostDepthsResponseData >, }
    }
    /// The schema `POST /depths response 400` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsResponse400 {
        pub data: Option<PostDepthsResponse400Data>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsResponse400 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths response 400",
            "PostDepthsResponse400",
            &[crate::schema::Field::new("data")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsResponse400 { 0 data : PostDepthsResponse400Data, }
    }
    /// The schema `POST /depths response 400.data` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsResponse400Data {
        pub order: Option<PostDepthsResponse400DataOrder>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsResponse400Data {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths response 400.data",
            "PostDepthsResponse400Data",
            &[crate::schema::Field::new("order")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsResponse400Data { 0 order : PostDepthsResponse400DataOrder, }
    }
    /// The schema `POST /depths response 400.data.order` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostDepthsResponse400DataOrder {
        /// `up`
        Up,
        /// `down`
        Down,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostDepthsResponse400DataOrder { Up = "up", Down = "down", }
    }
    /// The schema `POST /depths response item.data item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDepthsResponseData {
        pub order: Option<PostDepthsResponseDataOrder>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostDepthsResponseData {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /depths response item.data item",
            "PostDepthsResponseData",
            &[crate::schema::Field::new("order")],
            &[],
        );
    }
    crate::model::model! {
        PostDepthsResponseData { 0 order : PostDepthsResponseDataOrder, }
    }
    /// The schema `POST /depths response item.data item.order` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostDepthsResponseDataOrder {
        /// `up`
        Up,
        /// `down`
        Down,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostDepthsResponseDataOrder { Up = "up", Down = "down", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostDepths`](calls::PostDepths), by [`post_depths`](crate::Client::post_depths): `POST /depths`, Post depths
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /depths`, made by [`Client::post_depths`](crate::Client::post_depths).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostDepths(crate::call::Call);
    impl PostDepths {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /depths",
                name: "post_depths",
                method: ::reqwest::Method::POST,
                path: "/depths",
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
                        <types::PostDepthsBody as Default>::default(),
                    )),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `order`.
        pub fn order(mut self, value: impl Into<types::PostDepthsOrder>) -> Self {
            let value: types::PostDepthsOrder = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::PostDepthsBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            Vec < types::PostDepthsResponse >
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
    /// What `POST /depths` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostDepths {
        /// Status `400`.
        ///
        /// no
        Status400(types::PostDepthsResponse400),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        PostDepths "POST /depths" { 400u16 => Status400 false, _ => Other true, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `POST /depths`: Post depths.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `400`: no
    ///
    /// Their forms: [`errors::PostDepths`](crate::errors::PostDepths).
    #[inline]
    pub fn post_depths(&self) -> calls::PostDepths {
        calls::PostDepths::new(self)
    }
}
