/// The models of the documented API.
pub mod types {
    /// The schema `GET /bytes/{name} response 404` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetBytesResponse404 {
        pub error: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetBytesResponse404 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /bytes/{name} response 404",
            "GetBytesResponse404",
            &[crate::schema::Field::new("error")],
            &[],
        );
    }
    crate::model::model! {
        GetBytesResponse404 { 0 error : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetBytes`](calls::GetBytes), by [`get_bytes`](crate::Client::get_bytes): `GET /bytes/{name}`, Get bytes
/// - [`GetText`](calls::GetText), by [`get_text`](crate::Client::get_text): `GET /bytes`, Get text
/// - [`PatchBytes`](calls::PatchBytes), by [`patch_bytes`](crate::Client::patch_bytes): `PATCH /bytes/{name}`, Patch bytes
/// - [`PostBytes`](calls::PostBytes), by [`post_bytes`](crate::Client::post_bytes): `POST /bytes/{name}`, Post bytes
/// - [`PutBytes`](calls::PutBytes), by [`put_bytes`](crate::Client::put_bytes): `PUT /bytes/{name}`, Put bytes
/// - [`Speak`](calls::Speak), by [`speak`](crate::Client::speak): `POST /bytes`, Speak
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /bytes/{name}`, made by [`Client::get_bytes`](crate::Client::get_bytes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetBytes(crate::call::Call);
    impl GetBytes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /bytes/{name}",
                name: "get_bytes",
                method: ::reqwest::Method::GET,
                path: "/bytes/{name}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "name",
                        name: "name",
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
                accept: "application/octet-stream, */*;q=0.1",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            crate ::Download
        }
    }
    /// A call of `GET /bytes`, made by [`Client::get_text`](crate::Client::get_text).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetText(crate::call::Call);
    impl GetText {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /bytes",
                name: "get_text",
                method: ::reqwest::Method::GET,
                path: "/bytes",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "text/plain, */*;q=0.1",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            crate ::Download
        }
    }
    /// A call of `PATCH /bytes/{name}`, made by [`Client::patch_bytes`](crate::Client::patch_bytes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchBytes(crate::call::Call);
    impl PatchBytes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /bytes/{name}",
                name: "patch_bytes",
                method: ::reqwest::Method::PATCH,
                path: "/bytes/{name}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "name",
                        name: "name",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "body",
                        name: "body",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Raw("text/csv; charset=utf-8"),
                optional_form: false,
                accept: "audio/wav, text/csv, */*;q=0.1",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Format: `binary`.
        pub fn body(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(1usize, vec![value.into()]);
            self
        }
        crate::call::methods! {
            crate ::Download
        }
    }
    /// A call of `POST /bytes/{name}`, made by [`Client::post_bytes`](crate::Client::post_bytes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostBytes(crate::call::Call);
    impl PostBytes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /bytes/{name}",
                name: "post_bytes",
                method: ::reqwest::Method::POST,
                path: "/bytes/{name}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "name",
                        name: "name",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "body",
                        name: "body",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Raw("audio/*"),
                optional_form: false,
                accept: "*/*",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Format: `binary`.
        pub fn body(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(1usize, vec![value.into()]);
            self
        }
        crate::call::methods! {
            crate ::Download
        }
    }
    /// A call of `PUT /bytes/{name}`, made by [`Client::put_bytes`](crate::Client::put_bytes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutBytes(crate::call::Call);
    impl PutBytes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /bytes/{name}",
                name: "put_bytes",
                method: ::reqwest::Method::PUT,
                path: "/bytes/{name}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "name",
                        name: "name",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "body",
                        name: "body",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Raw("application/octet-stream"),
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Required by the page. Format: `binary`.
        pub fn body(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(1usize, vec![value.into()]);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /bytes`, made by [`Client::speak`](crate::Client::speak).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct Speak(crate::call::Call);
    impl Speak {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /bytes",
                name: "speak",
                method: ::reqwest::Method::POST,
                path: "/bytes",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "audio/*, audio/ogg, */*;q=0.1",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            crate ::Download
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
    /// What `GET /bytes/{name}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetBytes {
        /// Status `404`.
        ///
        /// no
        Status404(types::GetBytesResponse404),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        GetBytes "GET /bytes/{name}" { 404u16 => Status404 false, _ => Other true, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `GET /bytes/{name}`: Get bytes.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `404`: no
    ///
    /// Their forms: [`errors::GetBytes`](crate::errors::GetBytes).
    #[inline]
    pub fn get_bytes(&self) -> calls::GetBytes {
        calls::GetBytes::new(self)
    }
    /// Begins a call of `GET /bytes`: Get text.
    #[inline]
    pub fn get_text(&self) -> calls::GetText {
        calls::GetText::new(self)
    }
    /// Begins a call of `PATCH /bytes/{name}`: Patch bytes.
    #[inline]
    pub fn patch_bytes(&self) -> calls::PatchBytes {
        calls::PatchBytes::new(self)
    }
    /// Begins a call of `POST /bytes/{name}`: Post bytes.
    #[inline]
    pub fn post_bytes(&self) -> calls::PostBytes {
        calls::PostBytes::new(self)
    }
    /// Begins a call of `PUT /bytes/{name}`: Put bytes.
    #[inline]
    pub fn put_bytes(&self) -> calls::PutBytes {
        calls::PutBytes::new(self)
    }
    /// Begins a call of `POST /bytes`: Speak.
    #[inline]
    pub fn speak(&self) -> calls::Speak {
        calls::Speak::new(self)
    }
}
