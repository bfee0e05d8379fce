/// The models of the documented API.
pub mod types {
    /// The schema `POST /own-headers body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostOwnHeadersBody {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostOwnHeadersBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /own-headers body",
            "PostOwnHeadersBody",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        PostOwnHeadersBody { 0 a : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostOwnHeaders`](calls::PostOwnHeaders), by [`post_own_headers`](crate::Client::post_own_headers): `POST /own-headers`, Post own headers
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /own-headers`, made by [`Client::post_own_headers`](crate::Client::post_own_headers).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostOwnHeaders(crate::call::Call);
    impl PostOwnHeaders {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /own-headers",
                name: "post_own_headers",
                method: ::reqwest::Method::POST,
                path: "/own-headers",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "X-Own",
                        name: "x_own",
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
                        <types::PostOwnHeadersBody as Default>::default(),
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
        /// JSON name: `X-Own`.
        pub fn x_own(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::PostOwnHeadersBody>) -> Self {
            self.0.set_body(body.into());
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
    /// Begins a call of `POST /own-headers`: Post own headers.
    #[inline]
    pub fn post_own_headers(&self) -> calls::PostOwnHeaders {
        calls::PostOwnHeaders::new(self)
    }
}
