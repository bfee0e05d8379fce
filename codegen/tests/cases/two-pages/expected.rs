/// The models of the documented API.
pub mod types {
    /// The schema `Twin` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Twin {
        /// The a.
        ///
        /// Required by the page.
        pub a: Option<String>,
        /// Required by the page.
        pub b: Option<TwinPart>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Twin {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Twin",
            "Twin",
            &[
                crate::schema::Field::new("a").required(),
                crate::schema::Field::new("b").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        Twin { 0 a : String, 1 b : TwinPart, }
    }
    /// The schema `TwinPart` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TwinPart {
        pub c: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl TwinPart {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "TwinPart",
            "TwinPart",
            &[crate::schema::Field::new("c")],
            &[],
        );
    }
    crate::model::model! {
        TwinPart { 0 c : i64, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetTheFirstTwin`](calls::GetTheFirstTwin), by [`get_the_first_twin`](crate::Client::get_the_first_twin): `GET /twins/first`, Get the first twin
/// - [`GetTheSecondTwin`](calls::GetTheSecondTwin), by [`get_the_second_twin`](crate::Client::get_the_second_twin): `GET /twins/second`, Get the second twin
/// - [`PostTheFirstTwin`](calls::PostTheFirstTwin), by [`post_the_first_twin`](crate::Client::post_the_first_twin): `POST /twins/first`, Post the first twin
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /twins/first`, made by [`Client::get_the_first_twin`](crate::Client::get_the_first_twin).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetTheFirstTwin(crate::call::Call);
    impl GetTheFirstTwin {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /twins/first",
                name: "get_the_first_twin",
                method: ::reqwest::Method::GET,
                path: "/twins/first",
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
            types::Twin
        }
    }
    /// A call of `GET /twins/second`, made by [`Client::get_the_second_twin`](crate::Client::get_the_second_twin).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetTheSecondTwin(crate::call::Call);
    impl GetTheSecondTwin {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /twins/second",
                name: "get_the_second_twin",
                method: ::reqwest::Method::GET,
                path: "/twins/second",
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
            types::Twin
        }
    }
    /// A call of `POST /twins/first`, made by [`Client::post_the_first_twin`](crate::Client::post_the_first_twin).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostTheFirstTwin(crate::call::Call);
    impl PostTheFirstTwin {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /twins/first",
                name: "post_the_first_twin",
                method: ::reqwest::Method::POST,
                path: "/twins/first",
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
    /// Begins a call of `GET /twins/first`: Get the first twin.
    #[inline]
    pub fn get_the_first_twin(&self) -> calls::GetTheFirstTwin {
        calls::GetTheFirstTwin::new(self)
    }
    /// Begins a call of `GET /twins/second`: Get the second twin.
    #[inline]
    pub fn get_the_second_twin(&self) -> calls::GetTheSecondTwin {
        calls::GetTheSecondTwin::new(self)
    }
    /// Begins a call of `POST /twins/first`: Post the first twin.
    #[inline]
    pub fn post_the_first_twin(&self) -> calls::PostTheFirstTwin {
        calls::PostTheFirstTwin::new(self)
    }
}
