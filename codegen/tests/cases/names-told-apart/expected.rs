/// The models of the documented API.
pub mod types {
    /// The schema `POST /told-apart/f body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostToldApartFBody {
        pub a: Option<String>,
        pub _b: Option<PostToldApartFBodyB>,
        pub b: Option<PostToldApartFBodyB2>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostToldApartFBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /told-apart/f body",
            "PostToldApartFBody",
            &[
                crate::schema::Field::new("a"),
                crate::schema::Field::new("_b"),
                crate::schema::Field::new("b"),
            ],
            &[],
        );
    }
    crate::model::model! {
        PostToldApartFBody { 0 a : String, 1 _b : PostToldApartFBodyB, 2 b :
        PostToldApartFBodyB2, }
    }
    /// The schema `POST /told-apart/f body._b` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostToldApartFBodyB {
        pub x: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostToldApartFBodyB {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /told-apart/f body._b",
            "PostToldApartFBodyB",
            &[crate::schema::Field::new("x")],
            &[],
        );
    }
    crate::model::model! {
        PostToldApartFBodyB { 0 x : String, }
    }
    /// The schema `POST /told-apart/f body.b` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostToldApartFBodyB2 {
        pub y: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostToldApartFBodyB2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /told-apart/f body.b",
            "PostToldApartFBodyB2",
            &[crate::schema::Field::new("y")],
            &[],
        );
    }
    crate::model::model! {
        PostToldApartFBodyB2 { 0 y : String, }
    }
    /// The schema `SendToldApartBody` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SendToldApartBody {
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SendToldApartBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SendToldApartBody",
            "SendToldApartBody",
            &[crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        SendToldApartBody { 0 b : String, }
    }
    /// The schema `POST /told-apart/f header kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SendToldApartHeaderKind {
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        SendToldApartHeaderKind { B = "b", }
    }
    /// The schema `POST /told-apart/f query kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SendToldApartQueryKind {
        /// `a`
        A,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        SendToldApartQueryKind { A = "a", }
    }
    /// The schema `ToldApartData` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldApartData {
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldApartData {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToldApartData",
            "ToldApartData",
            &[crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        ToldApartData { 0 b : String, }
    }
    /// The schema `told_apart_data` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldApartData2 {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldApartData2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "told_apart_data",
            "ToldApartData2",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        ToldApartData2 { 0 a : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`SendToldApart`](calls::SendToldApart), by [`send_told_apart`](crate::Client::send_told_apart): `POST /told-apart/f`, Send told apart
/// - [`ToldApart1OfToldApartE`](calls::ToldApart1OfToldApartE), by [`told_apart1_of_told_apart_e`](crate::Client::told_apart1_of_told_apart_e): `GET /told-apart/e`, Told apart1
/// - [`ToldApart1OfToldApartD`](calls::ToldApart1OfToldApartD), by [`told_apart_1_of_told_apart_d`](crate::Client::told_apart_1_of_told_apart_d): `GET /told-apart/d`, Told apart 1
///
/// # Apart
///
/// - [`ListToldApartOfToldApartA`](calls::ListToldApartOfToldApartA), by [`list_told_apart_of_told_apart_a`](crate::Client::list_told_apart_of_told_apart_a): `GET /told-apart/a`, List told apart (all)
/// - [`ListToldApartOfToldApartB`](calls::ListToldApartOfToldApartB), by [`list_told_apart_of_told_apart_b`](crate::Client::list_told_apart_of_told_apart_b): `GET /told-apart/b`, List told apart
///
/// # Others
///
/// - [`OthersListToldApart`](calls::OthersListToldApart), by [`others_list_told_apart`](crate::Client::others_list_told_apart): `GET /told-apart/c`, List told apart
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /told-apart/a`, made by [`Client::list_told_apart_of_told_apart_a`](crate::Client::list_told_apart_of_told_apart_a).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListToldApartOfToldApartA(crate::call::Call);
    impl ListToldApartOfToldApartA {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /told-apart/a",
                name: "list_told_apart_of_told_apart_a",
                method: ::reqwest::Method::GET,
                path: "/told-apart/a",
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
    /// A call of `GET /told-apart/b`, made by [`Client::list_told_apart_of_told_apart_b`](crate::Client::list_told_apart_of_told_apart_b).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListToldApartOfToldApartB(crate::call::Call);
    impl ListToldApartOfToldApartB {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /told-apart/b",
                name: "list_told_apart_of_told_apart_b",
                method: ::reqwest::Method::GET,
                path: "/told-apart/b",
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
    /// A call of `GET /told-apart/c`, made by [`Client::others_list_told_apart`](crate::Client::others_list_told_apart).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct OthersListToldApart(crate::call::Call);
    impl OthersListToldApart {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /told-apart/c",
                name: "others_list_told_apart",
                method: ::reqwest::Method::GET,
                path: "/told-apart/c",
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
    /// A call of `POST /told-apart/f`, made by [`Client::send_told_apart`](crate::Client::send_told_apart).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SendToldApart(crate::call::Call);
    impl SendToldApart {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /told-apart/f",
                name: "send_told_apart",
                method: ::reqwest::Method::POST,
                path: "/told-apart/f",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "kind",
                        name: "kind",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "kind",
                        name: "kind_2",
                        location: crate::call::Location::Header,
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
                        <types::PostToldApartFBody as Default>::default(),
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
        /// Sets `kind`.
        pub fn kind(mut self, value: impl Into<types::SendToldApartQueryKind>) -> Self {
            let value: types::SendToldApartQueryKind = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `kind`.
        pub fn kind_2(
            mut self,
            value: impl Into<types::SendToldApartHeaderKind>,
        ) -> Self {
            let value: types::SendToldApartHeaderKind = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::PostToldApartFBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /told-apart/e`, made by [`Client::told_apart1_of_told_apart_e`](crate::Client::told_apart1_of_told_apart_e).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ToldApart1OfToldApartE(crate::call::Call);
    impl ToldApart1OfToldApartE {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /told-apart/e",
                name: "told_apart1_of_told_apart_e",
                method: ::reqwest::Method::GET,
                path: "/told-apart/e",
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
    /// A call of `GET /told-apart/d`, made by [`Client::told_apart_1_of_told_apart_d`](crate::Client::told_apart_1_of_told_apart_d).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ToldApart1OfToldApartD(crate::call::Call);
    impl ToldApart1OfToldApartD {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /told-apart/d",
                name: "told_apart_1_of_told_apart_d",
                method: ::reqwest::Method::GET,
                path: "/told-apart/d",
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
    /// Begins a call of `POST /told-apart/f`: Send told apart.
    #[inline]
    pub fn send_told_apart(&self) -> calls::SendToldApart {
        calls::SendToldApart::new(self)
    }
    /// Begins a call of `GET /told-apart/e`: Told apart1.
    #[inline]
    pub fn told_apart1_of_told_apart_e(&self) -> calls::ToldApart1OfToldApartE {
        calls::ToldApart1OfToldApartE::new(self)
    }
    /// Begins a call of `GET /told-apart/d`: Told apart 1.
    #[inline]
    pub fn told_apart_1_of_told_apart_d(&self) -> calls::ToldApart1OfToldApartD {
        calls::ToldApart1OfToldApartD::new(self)
    }
}
/// # Apart
impl crate::Client {
    /// Begins a call of `GET /told-apart/a`: List told apart (all).
    #[inline]
    pub fn list_told_apart_of_told_apart_a(&self) -> calls::ListToldApartOfToldApartA {
        calls::ListToldApartOfToldApartA::new(self)
    }
    /// Begins a call of `GET /told-apart/b`: List told apart.
    #[inline]
    pub fn list_told_apart_of_told_apart_b(&self) -> calls::ListToldApartOfToldApartB {
        calls::ListToldApartOfToldApartB::new(self)
    }
}
/// # Others
impl crate::Client {
    /// Begins a call of `GET /told-apart/c`: List told apart.
    #[inline]
    pub fn others_list_told_apart(&self) -> calls::OthersListToldApart {
        calls::OthersListToldApart::new(self)
    }
}
// note: page.yaml#/paths/~1told-apart~1a/get: called `list_told_apart_of_told_apart_a`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1told-apart~1b/get: called `list_told_apart_of_told_apart_b`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1told-apart~1c/get: called `others_list_told_apart`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1told-apart~1d/get: called `told_apart_1_of_told_apart_d`, for its title names something else too; a line in names.toml keeps a name when more join
// note: page.yaml#/paths/~1told-apart~1e/get: called `told_apart1_of_told_apart_e`, for its title names something else too; a line in names.toml keeps a name when more join
