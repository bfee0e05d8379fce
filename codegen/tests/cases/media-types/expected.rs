/// The models of the documented API.
pub mod types {
    /// The schema `Media` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Media {
        pub name: Option<String>,
        pub size: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Media {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Media",
            "Media",
            &[crate::schema::Field::new("name"), crate::schema::Field::new("size")],
            &[],
        );
    }
    crate::model::model! {
        Media { 0 name : String, 1 size : i64, }
    }
    /// The schema `MediaProblem` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MediaProblem {
        /// JSON name: `type`.
        pub type_: Option<String>,
        pub title: Option<String>,
        pub status: Option<i64>,
        pub detail: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MediaProblem {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "MediaProblem",
            "MediaProblem",
            &[
                crate::schema::Field::new("type"),
                crate::schema::Field::new("title"),
                crate::schema::Field::new("status"),
                crate::schema::Field::new("detail"),
            ],
            &[],
        );
    }
    crate::model::model! {
        MediaProblem { 0 type_ : String, 1 title : String, 2 status : i64, 3 detail :
        String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetUpperMedia`](calls::GetUpperMedia), by [`get_upper_media`](crate::Client::get_upper_media): `GET /media/upper`, Get upper media
/// - [`PostAnyMedia`](calls::PostAnyMedia), by [`post_any_media`](crate::Client::post_any_media): `POST /media/open`, Post any media
/// - [`PostMediaFiles`](calls::PostMediaFiles), by [`post_media_files`](crate::Client::post_media_files): `POST /media/files`, Post media files
/// - [`PostMediaForms`](calls::PostMediaForms), by [`post_media_forms`](crate::Client::post_media_forms): `POST /media/forms`, Post media forms
/// - [`PostOneOfSeveralMedia`](calls::PostOneOfSeveralMedia), by [`post_one_of_several_media`](crate::Client::post_one_of_several_media): `POST /media/several`, Post one of several media
/// - [`PostWithCharset`](calls::PostWithCharset), by [`post_with_charset`](crate::Client::post_with_charset): `POST /media/charset`, Post with charset
/// - [`PutVendorMedia`](calls::PutVendorMedia), by [`put_vendor_media`](crate::Client::put_vendor_media): `PUT /media/vendor`, Put vendor media
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /media/upper`, made by [`Client::get_upper_media`](crate::Client::get_upper_media).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUpperMedia(crate::call::Call);
    impl GetUpperMedia {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /media/upper",
                name: "get_upper_media",
                method: ::reqwest::Method::GET,
                path: "/media/upper",
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
            types::Media
        }
    }
    /// A call of `POST /media/open`, made by [`Client::post_any_media`](crate::Client::post_any_media).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostAnyMedia(crate::call::Call);
    impl PostAnyMedia {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /media/open",
                name: "post_any_media",
                method: ::reqwest::Method::POST,
                path: "/media/open",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Media as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json, */*",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::Media>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            answers::PostAnyMedia
        }
    }
    /// A call of `POST /media/files`, made by [`Client::post_media_files`](crate::Client::post_media_files).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostMediaFiles(crate::call::Call);
    impl PostMediaFiles {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /media/files",
                name: "post_media_files",
                method: ::reqwest::Method::POST,
                path: "/media/files",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
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
                encoding: crate::call::Encoding::Raw(
                    "text/csv, image/*, application/pdf",
                ),
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Format: `binary`.
        pub fn body(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(0usize, vec![value.into()]);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /media/forms`, made by [`Client::post_media_forms`](crate::Client::post_media_forms).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostMediaForms(crate::call::Call);
    impl PostMediaForms {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /media/forms",
                name: "post_media_forms",
                method: ::reqwest::Method::POST,
                path: "/media/forms",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "a",
                        name: "a",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Multipart,
                optional_form: true,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `a`.
        pub fn a(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /media/several`, made by [`Client::post_one_of_several_media`](crate::Client::post_one_of_several_media).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostOneOfSeveralMedia(crate::call::Call);
    impl PostOneOfSeveralMedia {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /media/several",
                name: "post_one_of_several_media",
                method: ::reqwest::Method::POST,
                path: "/media/several",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Media as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Media>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Media
        }
    }
    /// A call of `POST /media/charset`, made by [`Client::post_with_charset`](crate::Client::post_with_charset).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostWithCharset(crate::call::Call);
    impl PostWithCharset {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /media/charset",
                name: "post_with_charset",
                method: ::reqwest::Method::POST,
                path: "/media/charset",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Media as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Media>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Media
        }
    }
    /// A call of `PUT /media/vendor`, made by [`Client::put_vendor_media`](crate::Client::put_vendor_media).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutVendorMedia(crate::call::Call);
    impl PutVendorMedia {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /media/vendor",
                name: "put_vendor_media",
                method: ::reqwest::Method::PUT,
                path: "/media/vendor",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/merge-patch+json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Media as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Media>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Media
        }
    }
}
/// What operations answer on success that have several forms of it, by status.
pub mod answers {
    #[allow(unused_imports)]
    use super::types;
    /// What `POST /media/open` answers on success, by status.
    #[derive(Debug)]
    #[non_exhaustive]
    pub enum PostAnyMedia {
        /// Status `200`.
        ///
        /// ok
        Status200(Vec<types::Media>),
        /// Status `201`.
        ///
        /// a file
        Status201(crate::Download),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for PostAnyMedia {
        #[inline]
        async fn arrive(
            incoming: crate::incoming::Incoming,
        ) -> Result<(Self, crate::response::Answer), crate::Error> {
            Ok(
                match incoming.head().status.as_u16() {
                    200u16 => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Status200(value), answer)
                    }
                    201u16 => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Status201(value), answer)
                    }
                    _ => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Other(value), answer)
                    }
                },
            )
        }
    }
}
/// What operations answer on failure, by status.
pub mod errors {
    #[allow(unused_imports)]
    use super::types;
    /// What `POST /media/several` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostOneOfSeveralMedia {
        /// Status `400`.
        ///
        /// no
        Status400(types::MediaProblem),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        PostOneOfSeveralMedia "POST /media/several" { 400u16 => Status400 false, _ =>
        Other true, }
    }
    /// What `PUT /media/vendor` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PutVendorMedia {
        /// Status `default`.
        ///
        /// no
        Default(types::MediaProblem),
    }
    crate::documented::failures! {
        PutVendorMedia "PUT /media/vendor" { _ => Default false, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `GET /media/upper`: Get upper media.
    #[inline]
    pub fn get_upper_media(&self) -> calls::GetUpperMedia {
        calls::GetUpperMedia::new(self)
    }
    /// Begins a call of `POST /media/open`: Post any media.
    #[inline]
    pub fn post_any_media(&self) -> calls::PostAnyMedia {
        calls::PostAnyMedia::new(self)
    }
    /// Begins a call of `POST /media/files`: Post media files.
    #[inline]
    pub fn post_media_files(&self) -> calls::PostMediaFiles {
        calls::PostMediaFiles::new(self)
    }
    /// Begins a call of `POST /media/forms`: Post media forms.
    #[inline]
    pub fn post_media_forms(&self) -> calls::PostMediaForms {
        calls::PostMediaForms::new(self)
    }
    /// Begins a call of `POST /media/several`: Post one of several media.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `400`: no
    ///
    /// Their forms: [`errors::PostOneOfSeveralMedia`](crate::errors::PostOneOfSeveralMedia).
    #[inline]
    pub fn post_one_of_several_media(&self) -> calls::PostOneOfSeveralMedia {
        calls::PostOneOfSeveralMedia::new(self)
    }
    /// Begins a call of `POST /media/charset`: Post with charset.
    #[inline]
    pub fn post_with_charset(&self) -> calls::PostWithCharset {
        calls::PostWithCharset::new(self)
    }
    /// Begins a call of `PUT /media/vendor`: Put vendor media.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `default`: no
    ///
    /// Their forms: [`errors::PutVendorMedia`](crate::errors::PutVendorMedia).
    #[inline]
    pub fn put_vendor_media(&self) -> calls::PutVendorMedia {
        calls::PutVendorMedia::new(self)
    }
}
// note: page.yaml#/paths/~1media~1several/post/requestBody: of several media types `application/json` alone is used
// note: page.yaml#/paths/~1media~1several/post/responses/200: of several media types `application/json` alone is used
// note: page.yaml#/paths/~1media~1several/post/responses/400: of several media types `application/problem+json` alone is used
// note: page.yaml#/paths/~1media~1forms/post/requestBody: members of a form that the page does not name cannot be sent
// note: page.yaml#/paths/~1media~1forms/post/requestBody: of several media types `multipart/form-data` alone is used
