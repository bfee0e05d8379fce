/// The models of the documented API.
pub mod types {
    /// The schema `GET /here/{id} response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetHereResponse {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetHereResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /here/{id} response",
            "GetHereResponse",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        GetHereResponse { 0 a : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`DeleteThere`](calls::DeleteThere), by [`delete_there`](crate::Client::delete_there): `DELETE /there/{id}`, Delete there
/// - [`GetHere`](calls::GetHere), by [`get_here`](crate::Client::get_here): `GET /here/{id}`, Get here
/// - [`GetThere`](calls::GetThere), by [`get_there`](crate::Client::get_there): `GET /there/{id}`, Get there
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `DELETE /there/{id}`, made by [`Client::delete_there`](crate::Client::delete_there).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteThere(crate::call::Call);
    impl DeleteThere {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /there/{id}",
                name: "delete_there",
                method: ::reqwest::Method::DELETE,
                path: "/there/{id}",
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
    /// A call of `GET /here/{id}`, made by [`Client::get_here`](crate::Client::get_here).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetHere(crate::call::Call);
    impl GetHere {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /here/{id}",
                name: "get_here",
                method: ::reqwest::Method::GET,
                path: "/here/{id}",
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
            types::GetHereResponse
        }
    }
    /// A call of `GET /there/{id}`, made by [`Client::get_there`](crate::Client::get_there).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetThere(crate::call::Call);
    impl GetThere {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /there/{id}",
                name: "get_there",
                method: ::reqwest::Method::GET,
                path: "/there/{id}",
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
}
/// # Operations
impl crate::Client {
    /// Begins a call of `DELETE /there/{id}`: Delete there.
    #[inline]
    pub fn delete_there(&self) -> calls::DeleteThere {
        calls::DeleteThere::new(self)
    }
    /// Begins a call of `GET /here/{id}`: Get here.
    #[inline]
    pub fn get_here(&self) -> calls::GetHere {
        calls::GetHere::new(self)
    }
    /// Begins a call of `GET /there/{id}`: Get there.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `302`: elsewhere
    #[inline]
    pub fn get_there(&self) -> calls::GetThere {
        calls::GetThere::new(self)
    }
}
// note: webhooks.yaml#/webhooks: webhooks are the service's calls to you; no method is made of them
// note: page.yaml#/paths/~1there~1{id}/get/responses: a redirect is not followed: it is an error, whose headers say where it leads
