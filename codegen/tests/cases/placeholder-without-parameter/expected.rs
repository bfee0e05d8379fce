/// The models of the documented API.
pub mod types {
    /// The schema `DELETE /unplaced/{id} body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeleteUnplacedBody {
        pub ids: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl DeleteUnplacedBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "DELETE /unplaced/{id} body",
            "DeleteUnplacedBody",
            &[crate::schema::Field::new("ids")],
            &[],
        );
    }
    crate::model::model! {
        DeleteUnplacedBody { 0 ids : Vec < String >, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`DeleteUnplaced`](calls::DeleteUnplaced), by [`delete_unplaced`](crate::Client::delete_unplaced): `DELETE /unplaced/{id}`, Delete unplaced
/// - [`GetUnplaced`](calls::GetUnplaced), by [`get_unplaced`](crate::Client::get_unplaced): `GET /unplaced/{id}`, Get unplaced
/// - [`GetUnplacedPart`](calls::GetUnplacedPart), by [`get_unplaced_part`](crate::Client::get_unplaced_part): `GET /unplaced/{part}/of/{whole}`, Get unplaced part
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `DELETE /unplaced/{id}`, made by [`Client::delete_unplaced`](crate::Client::delete_unplaced).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteUnplaced(crate::call::Call);
    impl DeleteUnplaced {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /unplaced/{id}",
                name: "delete_unplaced",
                method: ::reqwest::Method::DELETE,
                path: "/unplaced/{id}",
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
                body: Some(crate::call::Body {
                    required: true,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::DeleteUnplacedBody as Default>::default(),
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
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::DeleteUnplacedBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /unplaced/{id}`, made by [`Client::get_unplaced`](crate::Client::get_unplaced).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUnplaced(crate::call::Call);
    impl GetUnplaced {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /unplaced/{id}",
                name: "get_unplaced",
                method: ::reqwest::Method::GET,
                path: "/unplaced/{id}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "id",
                        name: "id_2",
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
        /// Sets `id`.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `id`. Required by the page.
        pub fn id_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /unplaced/{part}/of/{whole}`, made by [`Client::get_unplaced_part`](crate::Client::get_unplaced_part).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUnplacedPart(crate::call::Call);
    impl GetUnplacedPart {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /unplaced/{part}/of/{whole}",
                name: "get_unplaced_part",
                method: ::reqwest::Method::GET,
                path: "/unplaced/{part}/of/{whole}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "whole",
                        name: "whole",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "part",
                        name: "part",
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
        pub fn whole(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Required by the page.
        pub fn part(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
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
    /// Begins a call of `DELETE /unplaced/{id}`: Delete unplaced.
    #[inline]
    pub fn delete_unplaced(&self) -> calls::DeleteUnplaced {
        calls::DeleteUnplaced::new(self)
    }
    /// Begins a call of `GET /unplaced/{id}`: Get unplaced.
    #[inline]
    pub fn get_unplaced(&self) -> calls::GetUnplaced {
        calls::GetUnplaced::new(self)
    }
    /// Begins a call of `GET /unplaced/{part}/of/{whole}`: Get unplaced part.
    #[inline]
    pub fn get_unplaced_part(&self) -> calls::GetUnplacedPart {
        calls::GetUnplacedPart::new(self)
    }
}
// note: page.yaml#/paths/~1unplaced~1{id}/get: no parameter describes `{id}` of the path; it is a required string
// note: page.yaml#/paths/~1unplaced~1{id}/delete: no parameter describes `{id}` of the path; it is a required string
// note: page.yaml#/paths/~1unplaced~1{part}~1of~1{whole}/get: no parameter describes `{part}` of the path; it is a required string
