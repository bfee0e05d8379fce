/// The models of the documented API.
pub mod types {
    /// The schema `FailureList` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FailureList {
        pub status: Option<bool>,
        /// Required by the page.
        pub errors: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl FailureList {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "FailureList",
            "FailureList",
            &[
                crate::schema::Field::new("status"),
                crate::schema::Field::new("errors").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        FailureList { 0 status : bool, 1 errors : Vec < String >, }
    }
    /// The schema `FailureProblem` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FailureProblem {
        /// JSON name: `type`.
        pub type_: Option<String>,
        pub title: Option<String>,
        pub status: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl FailureProblem {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "FailureProblem",
            "FailureProblem",
            &[
                crate::schema::Field::new("type"),
                crate::schema::Field::new("title"),
                crate::schema::Field::new("status"),
            ],
            &[],
        );
    }
    crate::model::model! {
        FailureProblem { 0 type_ : String, 1 title : String, 2 status : i64, }
    }
    /// The schema `FailureText` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FailureText {
        pub error: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl FailureText {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "FailureText",
            "FailureText",
            &[crate::schema::Field::new("error")],
            &[],
        );
    }
    crate::model::model! {
        FailureText { 0 error : String, }
    }
    /// The schema `GET /failures/{id} response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetFailuresResponse {
        pub id: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetFailuresResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /failures/{id} response",
            "GetFailuresResponse",
            &[crate::schema::Field::new("id")],
            &[],
        );
    }
    crate::model::model! {
        GetFailuresResponse { 0 id : String, }
    }
    /// The schema `GET /failures/{id} response 404` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetFailuresResponse404 {
        pub message: Option<String>,
        pub missing: Option<Vec<GetFailuresResponse404Missing>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetFailuresResponse404 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /failures/{id} response 404",
            "GetFailuresResponse404",
            &[
                crate::schema::Field::new("message"),
                crate::schema::Field::new("missing"),
            ],
            &[],
        );
    }
    crate::model::model! {
        GetFailuresResponse404 { 0 message : String, 1 missing : Vec <
        GetFailuresResponse404Missing >, }
    }
    /// The schema `GET /failures/{id} response 404.missing item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetFailuresResponse404Missing {
        pub id: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetFailuresResponse404Missing {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /failures/{id} response 404.missing item",
            "GetFailuresResponse404Missing",
            &[crate::schema::Field::new("id")],
            &[],
        );
    }
    crate::model::model! {
        GetFailuresResponse404Missing { 0 id : String, }
    }
    /// The schema `GET /failures/{id} response 409` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetFailuresResponse409 {
        pub conflict: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetFailuresResponse409 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /failures/{id} response 409",
            "GetFailuresResponse409",
            &[crate::schema::Field::new("conflict")],
            &[],
        );
    }
    crate::model::model! {
        GetFailuresResponse409 { 0 conflict : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`DeleteFailures`](calls::DeleteFailures), by [`delete_failures`](crate::Client::delete_failures): `DELETE /failures/{id}`, Delete failures
/// - [`GetFailures`](calls::GetFailures), by [`get_failures`](crate::Client::get_failures): `GET /failures/{id}`, Get failures
/// - [`ListFailures`](calls::ListFailures), by [`list_failures`](crate::Client::list_failures): `GET /failures`, List failures
/// - [`PutFailures`](calls::PutFailures), by [`put_failures`](crate::Client::put_failures): `PUT /failures/{id}`, Put failures
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `DELETE /failures/{id}`, made by [`Client::delete_failures`](crate::Client::delete_failures).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteFailures(crate::call::Call);
    impl DeleteFailures {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /failures/{id}",
                name: "delete_failures",
                method: ::reqwest::Method::DELETE,
                path: "/failures/{id}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /failures/{id}`, made by [`Client::get_failures`](crate::Client::get_failures).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFailures(crate::call::Call);
    impl GetFailures {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /failures/{id}",
                name: "get_failures",
                method: ::reqwest::Method::GET,
                path: "/failures/{id}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
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
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            types::GetFailuresResponse
        }
    }
    /// A call of `GET /failures`, made by [`Client::list_failures`](crate::Client::list_failures).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListFailures(crate::call::Call);
    impl ListFailures {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /failures",
                name: "list_failures",
                method: ::reqwest::Method::GET,
                path: "/failures",
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
            types::FailureProblem
        }
    }
    /// A call of `PUT /failures/{id}`, made by [`Client::put_failures`](crate::Client::put_failures).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutFailures(crate::call::Call);
    impl PutFailures {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /failures/{id}",
                name: "put_failures",
                method: ::reqwest::Method::PUT,
                path: "/failures/{id}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
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
    /// What `DELETE /failures/{id}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DeleteFailures {
        /// Status `404`.
        ///
        /// missing
        Status404(types::FailureText),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        DeleteFailures "DELETE /failures/{id}" { 404u16 => Status404 false, _ => Other
        true, }
    }
    /// What `GET /failures/{id}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFailures {
        /// Status `400`.
        ///
        /// bad
        Status400(types::FailureList),
        /// Status `401`.
        ///
        /// who
        Status401(types::FailureText),
        /// Status `403`.
        ///
        /// same as 401
        Status403(types::FailureText),
        /// Status `404`.
        ///
        /// inline
        Status404(types::GetFailuresResponse404),
        /// Status `409`.
        ///
        /// null or not
        Status409(Option<types::GetFailuresResponse409>),
        /// Status `418`.
        ///
        /// any
        Status418(::serde_json::Value),
        /// Status `422`.
        ///
        /// a list
        Status422(Vec<types::FailureText>),
        /// Status `429`.
        ///
        /// a text
        Status429(String),
        /// Status `4XX`.
        ///
        /// else
        Status4xx(types::FailureProblem),
        /// Status `default`.
        ///
        /// broken
        Default(types::FailureText),
    }
    crate::documented::failures! {
        GetFailures "GET /failures/{id}" { 400u16 => Status400 false, 401u16 => Status401
        false, 403u16 => Status403 false, 404u16 => Status404 false, 409u16 => Status409
        false, 418u16 => Status418 true, 422u16 => Status422 true, 429u16 => Status429
        true, 400u16..= 499u16 => Status4xx false, _ => Default false, }
    }
    /// What `GET /failures` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ListFailures {
        /// Status `default`.
        ///
        /// any
        Default(types::FailureProblem),
    }
    crate::documented::failures! {
        ListFailures "GET /failures" { _ => Default false, }
    }
    /// What `PUT /failures/{id}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PutFailures {
        /// Status `default`.
        ///
        /// any
        Default(types::FailureProblem),
    }
    crate::documented::failures! {
        PutFailures "PUT /failures/{id}" { _ => Default false, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `DELETE /failures/{id}`: Delete failures.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `404`: missing
    ///
    /// Their forms: [`errors::DeleteFailures`](crate::errors::DeleteFailures).
    #[inline]
    pub fn delete_failures(&self) -> calls::DeleteFailures {
        calls::DeleteFailures::new(self)
    }
    /// Begins a call of `GET /failures/{id}`: Get failures.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `400`: bad
    /// - `401`: who
    /// - `403`: same as 401
    /// - `404`: inline
    /// - `409`: null or not
    /// - `410`: nothing
    /// - `418`: any
    /// - `422`: a list
    /// - `429`: a text
    /// - `4XX`: else
    /// - `502`: html
    /// - `default`: broken
    ///
    /// Their forms: [`errors::GetFailures`](crate::errors::GetFailures).
    #[inline]
    pub fn get_failures(&self) -> calls::GetFailures {
        calls::GetFailures::new(self)
    }
    /// Begins a call of `GET /failures`: List failures.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `default`: any
    ///
    /// Their forms: [`errors::ListFailures`](crate::errors::ListFailures).
    #[inline]
    pub fn list_failures(&self) -> calls::ListFailures {
        calls::ListFailures::new(self)
    }
    /// Begins a call of `PUT /failures/{id}`: Put failures.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `default`: any
    ///
    /// Their forms: [`errors::PutFailures`](crate::errors::PutFailures).
    #[inline]
    pub fn put_failures(&self) -> calls::PutFailures {
        calls::PutFailures::new(self)
    }
}
