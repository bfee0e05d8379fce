/// The models of the documented API.
pub mod types {
    /// The schema `Defaults` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Defaults {
        /// Required by the page. The service's default: `"x"`.
        pub required_with_default: Option<String>,
        /// The service's default: `"5"`.
        pub text: Option<String>,
        /// The service's default: `"30"`.
        pub number: Option<i64>,
        /// The service's default: `0.5`.
        pub fraction: Option<i64>,
        /// The service's default: `"yes"`.
        pub flag: Option<bool>,
        /// The service's default: `{}`.
        pub list: Option<Vec<String>>,
        /// The service's default: `[]`.
        pub object: Option<DefaultsObject>,
        /// The service's default: `{"a":"b"}`.
        pub map: Option<::std::collections::BTreeMap<String, i64>>,
        /// The service's default: `"c"`.
        pub kind: Option<DefaultsKind>,
        pub kind_null: Option<DefaultsKindNull>,
        /// The service's default: `{"a":"b"}`.
        pub right: Option<DefaultsRight>,
        /// The service's default: `` "`a` */ \"b\"\nc" ``.
        pub prose: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Defaults {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Defaults",
            "Defaults",
            &[
                crate::schema::Field::new("required_with_default").required(),
                crate::schema::Field::new("text"),
                crate::schema::Field::new("number"),
                crate::schema::Field::new("fraction"),
                crate::schema::Field::new("flag"),
                crate::schema::Field::new("list"),
                crate::schema::Field::new("object"),
                crate::schema::Field::new("map"),
                crate::schema::Field::new("kind"),
                crate::schema::Field::new("kind_null"),
                crate::schema::Field::new("right"),
                crate::schema::Field::new("prose"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Defaults { 0 required_with_default : String, 1 text : String, 2 number : i64, 3
        fraction : i64, 4 flag : bool, 5 list : Vec < String >, 6 object :
        DefaultsObject, 7 map : ::std::collections::BTreeMap < String, i64 >, 8 kind :
        DefaultsKind, 9 kind_null : DefaultsKindNull, 10 right : DefaultsRight, 11 prose
        : String, }
    }
    /// The schema `Defaults.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DefaultsKind {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        DefaultsKind { A = "a", B = "b", }
    }
    /// The schema `Defaults.kind_null` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DefaultsKindNull {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        DefaultsKindNull { A = "a", B = "b", }
    }
    /// The schema `Defaults.object` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DefaultsObject {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl DefaultsObject {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Defaults.object",
            "DefaultsObject",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        DefaultsObject { 0 a : String, }
    }
    /// The schema `Defaults.right` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DefaultsRight {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl DefaultsRight {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Defaults.right",
            "DefaultsRight",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        DefaultsRight { 0 a : String, }
    }
    /// The schema `POST /defaults sort` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostDefaultsSort {
        /// `up`
        Up,
        /// `down`
        Down,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostDefaultsSort { Up = "up", Down = "down", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostDefaults`](calls::PostDefaults), by [`post_defaults`](crate::Client::post_defaults): `POST /defaults`, Post defaults
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /defaults`, made by [`Client::post_defaults`](crate::Client::post_defaults).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostDefaults(crate::call::Call);
    impl PostDefaults {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /defaults",
                name: "post_defaults",
                method: ::reqwest::Method::POST,
                path: "/defaults",
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
                    crate::call::Parameter {
                        wire: "sort",
                        name: "sort",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "flags",
                        name: "flags",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["required_with_default"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Defaults as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// The service's default: `"ten"`.
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// The service's default: `"sideways"`.
        pub fn sort(mut self, value: impl Into<types::PostDefaultsSort>) -> Self {
            let value: types::PostDefaultsSort = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// The service's default: `"a"`.
        pub fn flags(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::Defaults>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Defaults
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
    /// Begins a call of `POST /defaults`: Post defaults.
    #[inline]
    pub fn post_defaults(&self) -> calls::PostDefaults {
        calls::PostDefaults::new(self)
    }
}
