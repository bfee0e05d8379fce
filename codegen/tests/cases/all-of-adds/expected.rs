/// The models of the documented API.
pub mod types {
    /// The schema `Adds` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Adds {
        pub id: Option<String>,
        /// Required by the page.
        pub name: Option<String>,
        pub data: Option<AddsData>,
        /// JSON name: `default`.
        pub default_2: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Adds {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Adds",
            "Adds",
            &[
                crate::schema::Field::new("id"),
                crate::schema::Field::new("name").required(),
                crate::schema::Field::new("data"),
                crate::schema::Field::new("default"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Adds { 0 id : String, 1 name : String, 2 data : AddsData, 3 default_2 : String, }
    }
    /// The schema `Adds.data` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsData {
        pub a: Option<String>,
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsData {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Adds.data",
            "AddsData",
            &[crate::schema::Field::new("a"), crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        AddsData { 0 a : String, 1 b : String, }
    }
    /// The schema `AddsNull` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsNull {
        pub own: Option<String>,
        pub more: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsNull {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsNull",
            "AddsNull",
            &[crate::schema::Field::new("own"), crate::schema::Field::new("more")],
            &[],
        );
    }
    crate::model::model! {
        AddsNull { 0 own : String, 1 more : String, }
    }
    /// The schema `AddsNulls` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsNulls {
        /// `Some(None)` is JSON's null.
        pub both: Option<Option<AddsNullsBoth>>,
        pub one: Option<AddsNullsOne>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsNulls {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsNulls",
            "AddsNulls",
            &[crate::schema::Field::new("both"), crate::schema::Field::new("one")],
            &[],
        );
    }
    crate::model::model! {
        AddsNulls { 0 both : Option < AddsNullsBoth >, 1 one : AddsNullsOne, }
    }
    /// The schema `AddsNulls.both` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsNullsBoth {
        pub a: Option<String>,
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsNullsBoth {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsNulls.both",
            "AddsNullsBoth",
            &[crate::schema::Field::new("a"), crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        AddsNullsBoth { 0 a : String, 1 b : String, }
    }
    /// The schema `AddsNulls.one` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsNullsOne {
        pub a: Option<String>,
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsNullsOne {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsNulls.one",
            "AddsNullsOne",
            &[crate::schema::Field::new("a"), crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        AddsNullsOne { 0 a : String, 1 b : String, }
    }
    /// The schema `AddsOneOf` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsOneOf {
        pub email: Option<String>,
        pub phone: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsOneOf {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsOneOf",
            "AddsOneOf",
            &[crate::schema::Field::new("email"), crate::schema::Field::new("phone")],
            &[],
        );
    }
    crate::model::model! {
        AddsOneOf { 0 email : String, 1 phone : String, }
    }
    /// The schema `AddsOrMore` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsOrMore {
        pub id: Option<String>,
        /// Required by the page.
        pub name: Option<String>,
        pub data: Option<AddsOrMoreData>,
        /// JSON name: `default`.
        pub default_2: Option<String>,
        pub one: Option<String>,
        pub two: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsOrMore {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsOrMore",
            "AddsOrMore",
            &[
                crate::schema::Field::new("id"),
                crate::schema::Field::new("name").required(),
                crate::schema::Field::new("data"),
                crate::schema::Field::new("default"),
                crate::schema::Field::new("one"),
                crate::schema::Field::new("two"),
            ],
            &[],
        );
    }
    crate::model::model! {
        AddsOrMore { 0 id : String, 1 name : String, 2 data : AddsOrMoreData, 3 default_2
        : String, 4 one : String, 5 two : String, }
    }
    /// The schema `AddsOrMore.data` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsOrMoreData {
        pub a: Option<String>,
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsOrMoreData {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsOrMore.data",
            "AddsOrMoreData",
            &[crate::schema::Field::new("a"), crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        AddsOrMoreData { 0 a : String, 1 b : String, }
    }
    /// The schema `AddsSaid` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsSaid {
        /// Said of it.
        pub said: Option<Adds>,
        /// At least 1 member.
        pub bounded: Option<Adds>,
        /// Of before.
        pub before: Option<Adds>,
        pub differs: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsSaid {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsSaid",
            "AddsSaid",
            &[
                crate::schema::Field::new("said"),
                crate::schema::Field::new("bounded")
                    .bounds(&[crate::schema::Bound::Members(1, u64::MAX)]),
                crate::schema::Field::new("before"),
                crate::schema::Field::new("differs"),
            ],
            &[],
        );
    }
    crate::model::model! {
        AddsSaid { 0 said : Adds, 1 bounded : Adds, 2 before : Adds, 3 differs : String,
        }
    }
    /// The schema `AddsSaidBy` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddsSaidBy {
        /// JSON name: `type`. Required by the page.
        pub type_: Option<String>,
        pub mixed: Option<::serde_json::Value>,
        pub objects: Option<::serde_json::Value>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddsSaidBy {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "AddsSaidBy",
            "AddsSaidBy",
            &[
                crate::schema::Field::new("type").required(),
                crate::schema::Field::new("mixed"),
                crate::schema::Field::new("objects"),
            ],
            &[],
        );
    }
    crate::model::model! {
        AddsSaidBy { 0 type_ : String, 1 mixed : ::serde_json::Value, 2 objects :
        ::serde_json::Value, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetLimits`](calls::GetLimits), by [`get_limits`](crate::Client::get_limits): `GET /limits`, Limits
/// - [`GetSecret`](calls::GetSecret), by [`get_secret`](crate::Client::get_secret): `GET /secret`, Secret
/// - [`HeadAdds`](calls::HeadAdds), by [`head_adds`](crate::Client::head_adds): `HEAD /adds`, Head adds
/// - [`PatchAdds`](calls::PatchAdds), by [`patch_adds`](crate::Client::patch_adds): `PATCH /adds`, Patch adds
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /limits`, made by [`Client::get_limits`](crate::Client::get_limits).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetLimits(crate::call::Call);
    impl GetLimits {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /limits",
                name: "get_limits",
                method: ::reqwest::Method::GET,
                path: "/limits",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /secret`, made by [`Client::get_secret`](crate::Client::get_secret).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetSecret(crate::call::Call);
    impl GetSecret {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /secret",
                name: "get_secret",
                method: ::reqwest::Method::GET,
                path: "/secret",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `HEAD /adds`, made by [`Client::head_adds`](crate::Client::head_adds).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct HeadAdds(crate::call::Call);
    impl HeadAdds {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "HEAD /adds",
                name: "head_adds",
                method: ::reqwest::Method::HEAD,
                path: "/adds",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PATCH /adds`, made by [`Client::patch_adds`](crate::Client::patch_adds).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchAdds(crate::call::Call);
    impl PatchAdds {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /adds",
                name: "patch_adds",
                method: ::reqwest::Method::PATCH,
                path: "/adds",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["name"],
                    media_type: "application/merge-patch+json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Adds as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Adds>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Adds
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
    /// Begins a call of `GET /limits`: Limits.
    #[inline]
    pub fn get_limits(&self) -> calls::GetLimits {
        calls::GetLimits::new(self)
    }
    /// Begins a call of `GET /secret`: Secret.
    #[inline]
    pub fn get_secret(&self) -> calls::GetSecret {
        calls::GetSecret::new(self)
    }
    /// Begins a call of `HEAD /adds`: Head adds.
    #[inline]
    pub fn head_adds(&self) -> calls::HeadAdds {
        calls::HeadAdds::new(self)
    }
    /// Begins a call of `PATCH /adds`: Patch adds.
    #[inline]
    pub fn patch_adds(&self) -> calls::PatchAdds {
        calls::PatchAdds::new(self)
    }
}
// note: page.yaml#/components/schemas/AddsSaidBy/properties/mixed/enum: values of several types are not checked
// note: page.yaml#/components/schemas/AddsSaidBy/properties/objects/enum: values of several types are not checked
// note: page.yaml#/components/schemas/AddsSaidBy/discriminator: its forms are not told apart: a discriminator counts beside `oneOf`
// note: page.yaml#/components/schemas/AddsSaid: parts describe a member in different ways: it is what the last one says
// note: page.yaml#/components/schemas/AddsOneOf: what one form of several requires is not checked, beside what all require
// note: page.yaml#/paths/~1limits/get: called `get_limits`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1secret/get: called `get_secret`, for its title names something else too; a line in names.toml keeps a name when more join
