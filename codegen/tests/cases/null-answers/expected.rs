/// The models of the documented API.
pub mod types {
    /// The schema `GET /null-answers/inline response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetAnObjectOrNullResponse {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetAnObjectOrNullResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /null-answers/inline response",
            "GetAnObjectOrNullResponse",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        GetAnObjectOrNullResponse { 0 a : String, }
    }
    /// The schema `NullableAnswer` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NullableAnswer {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NullableAnswer {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "NullableAnswer",
            "NullableAnswer",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        NullableAnswer { 0 name : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetAListOrNull`](calls::GetAListOrNull), by [`get_a_list_or_null`](crate::Client::get_a_list_or_null): `GET /null-answers/list`, Get a list or null
/// - [`GetATextOrNull`](calls::GetATextOrNull), by [`get_a_text_or_null`](crate::Client::get_a_text_or_null): `GET /null-answers/text`, Get a text or null
/// - [`GetAnObjectOrNull`](calls::GetAnObjectOrNull), by [`get_an_object_or_null`](crate::Client::get_an_object_or_null): `GET /null-answers/inline`, Get an object or null
/// - [`GetNull`](calls::GetNull), by [`get_null`](crate::Client::get_null): `GET /null-answers/null`, Get null
/// - [`GetOneOrNull`](calls::GetOneOrNull), by [`get_one_or_null`](crate::Client::get_one_or_null): `GET /null-answers/ref`, Get one or null
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /null-answers/list`, made by [`Client::get_a_list_or_null`](crate::Client::get_a_list_or_null).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAListOrNull(crate::call::Call);
    impl GetAListOrNull {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /null-answers/list",
                name: "get_a_list_or_null",
                method: ::reqwest::Method::GET,
                path: "/null-answers/list",
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
            Option < Vec < Option < i64 > > >
        }
    }
    /// A call of `GET /null-answers/text`, made by [`Client::get_a_text_or_null`](crate::Client::get_a_text_or_null).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetATextOrNull(crate::call::Call);
    impl GetATextOrNull {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /null-answers/text",
                name: "get_a_text_or_null",
                method: ::reqwest::Method::GET,
                path: "/null-answers/text",
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
            Option < String >
        }
    }
    /// A call of `GET /null-answers/inline`, made by [`Client::get_an_object_or_null`](crate::Client::get_an_object_or_null).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAnObjectOrNull(crate::call::Call);
    impl GetAnObjectOrNull {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /null-answers/inline",
                name: "get_an_object_or_null",
                method: ::reqwest::Method::GET,
                path: "/null-answers/inline",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            Option < types::GetAnObjectOrNullResponse >
        }
    }
    /// A call of `GET /null-answers/null`, made by [`Client::get_null`](crate::Client::get_null).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetNull(crate::call::Call);
    impl GetNull {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /null-answers/null",
                name: "get_null",
                method: ::reqwest::Method::GET,
                path: "/null-answers/null",
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
            Option < ::serde_json::Value >
        }
    }
    /// A call of `GET /null-answers/ref`, made by [`Client::get_one_or_null`](crate::Client::get_one_or_null).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetOneOrNull(crate::call::Call);
    impl GetOneOrNull {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /null-answers/ref",
                name: "get_one_or_null",
                method: ::reqwest::Method::GET,
                path: "/null-answers/ref",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            Option < types::NullableAnswer >
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
    /// Begins a call of `GET /null-answers/list`: Get a list or null.
    #[inline]
    pub fn get_a_list_or_null(&self) -> calls::GetAListOrNull {
        calls::GetAListOrNull::new(self)
    }
    /// Begins a call of `GET /null-answers/text`: Get a text or null.
    #[inline]
    pub fn get_a_text_or_null(&self) -> calls::GetATextOrNull {
        calls::GetATextOrNull::new(self)
    }
    /// Begins a call of `GET /null-answers/inline`: Get an object or null.
    #[inline]
    pub fn get_an_object_or_null(&self) -> calls::GetAnObjectOrNull {
        calls::GetAnObjectOrNull::new(self)
    }
    /// Begins a call of `GET /null-answers/null`: Get null.
    #[inline]
    pub fn get_null(&self) -> calls::GetNull {
        calls::GetNull::new(self)
    }
    /// Begins a call of `GET /null-answers/ref`: Get one or null.
    #[inline]
    pub fn get_one_or_null(&self) -> calls::GetOneOrNull {
        calls::GetOneOrNull::new(self)
    }
}
