/// The models of the documented API.
pub mod types {
    /// The schema `Dated` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Dated {
        #[deprecated]
        pub flag: Option<String>,
        /// Use `fresh` instead.
        #[deprecated(note = "Use `fresh` instead.")]
        pub flag_with_words: Option<String>,
        /// **Deprecated** — use `fresh`. It goes soon.
        #[deprecated(note = "use `fresh`.")]
        pub words: Option<String>,
        /// The name. **Deprecated:** gone in 2027.
        pub words_later: Option<String>,
        /// Deprecated. Use `fresh`.
        #[deprecated(note = "Use `fresh`.")]
        pub plain_words: Option<String>,
        /// \[DEPRECATED\] Gone.
        #[deprecated(note = "Gone.")]
        pub brackets: Option<String>,
        /// Deprecated since 2026-01-01.
        #[deprecated(note = "since 2026-01-01.")]
        pub since: Option<String>,
        /// This field has been deprecated in favor of `fresh`.
        #[deprecated(note = "This field has been deprecated in favor of `fresh`.")]
        pub a_sentence: Option<String>,
        /// This replaces the deprecated field `words`.
        pub fresh: Option<String>,
        /// Fresh.
        pub false_flag: Option<String>,
        #[deprecated(note = "A whole that is old.")]
        pub whole: Option<DatedWhole>,
        pub list: Option<Vec<String>>,
        pub wholes: Option<Vec<DatedWhole>>,
        pub whole_map: Option<::std::collections::BTreeMap<String, DatedWhole>>,
        #[deprecated]
        pub kind: Option<DatedKind>,
        #[deprecated]
        pub _old: Option<DatedOld>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Dated {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Dated",
            "Dated",
            &[
                crate::schema::Field::new("flag").deprecated(""),
                crate::schema::Field::new("flag_with_words")
                    .deprecated("Use `fresh` instead."),
                crate::schema::Field::new("words").deprecated("use `fresh`."),
                crate::schema::Field::new("words_later"),
                crate::schema::Field::new("plain_words").deprecated("Use `fresh`."),
                crate::schema::Field::new("brackets").deprecated("Gone."),
                crate::schema::Field::new("since").deprecated("since 2026-01-01."),
                crate::schema::Field::new("a_sentence")
                    .deprecated("This field has been deprecated in favor of `fresh`."),
                crate::schema::Field::new("fresh"),
                crate::schema::Field::new("false_flag"),
                crate::schema::Field::new("whole").deprecated("A whole that is old."),
                crate::schema::Field::new("list"),
                crate::schema::Field::new("wholes"),
                crate::schema::Field::new("whole_map"),
                crate::schema::Field::new("kind").deprecated(""),
                crate::schema::Field::new("_old").deprecated(""),
            ],
            &[],
        );
    }
    crate::model::model! {
        Dated { #[deprecated] 0 flag : String, #[deprecated(note =
        "Use `fresh` instead.")] 1 flag_with_words : String, #[deprecated(note =
        "use `fresh`.")] 2 words : String, 3 words_later : String, #[deprecated(note =
        "Use `fresh`.")] 4 plain_words : String, #[deprecated(note = "Gone.")] 5 brackets
        : String, #[deprecated(note = "since 2026-01-01.")] 6 since : String,
        #[deprecated(note = "This field has been deprecated in favor of `fresh`.")] 7
        a_sentence : String, 8 fresh : String, 9 false_flag : String, #[deprecated(note =
        "A whole that is old.")] 10 whole : DatedWhole, 11 list : Vec < String >, 12
        wholes : Vec < DatedWhole >, 13 whole_map : ::std::collections::BTreeMap <
        String, DatedWhole >, #[deprecated] 14 kind : DatedKind, #[deprecated] 15 _old :
        DatedOld, }
    }
    /// The schema `Dated.kind` of the pages.
    #[deprecated]
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DatedKind {
        /// `old`
        Old,
        /// `new`
        New,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        DatedKind { Old = "old", New = "new", }
    }
    /// The schema `Dated._old` of the pages.
    #[deprecated]
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DatedOld {
        #[deprecated]
        pub deep: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl DatedOld {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Dated._old",
                "DatedOld",
                &[crate::schema::Field::new("deep").deprecated("")],
                &[],
            )
            .deprecated("");
    }
    crate::model::model! {
        DatedOld { #[deprecated] 0 deep : String, }
    }
    /// A whole that is old.
    ///
    /// The schema `DatedWhole` of the pages.
    #[deprecated(note = "A whole that is old.")]
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DatedWhole {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl DatedWhole {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "DatedWhole",
                "DatedWhole",
                &[crate::schema::Field::new("a")],
                &[],
            )
            .deprecated("A whole that is old.");
    }
    crate::model::model! {
        DatedWhole { 0 a : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`DeleteDated`](calls::DeleteDated), by [`delete_dated`](crate::Client::delete_dated): `DELETE /dated/old`, Delete dated *(deprecated)*
/// - [`GetDated`](calls::GetDated), by [`get_dated`](crate::Client::get_dated): `GET /dated/{id}`, Get dated *(deprecated)*
/// - [`GetOldDated`](calls::GetOldDated), by [`get_old_dated`](crate::Client::get_old_dated): `GET /dated/old`, Get old dated (Deprecated) *(deprecated)*
/// - [`PatchDated`](calls::PatchDated), by [`patch_dated`](crate::Client::patch_dated): `PATCH /dated/{id}`, Patch dated
/// - [`PutDated`](calls::PutDated), by [`put_dated`](crate::Client::put_dated): `PUT /dated/{id}`, Put dated *(deprecated)*
/// - [`PutOldDated`](calls::PutOldDated), by [`put_old_dated`](crate::Client::put_old_dated): `PUT /dated/old`, Put old dated *(deprecated)*
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `DELETE /dated/old`, made by [`Client::delete_dated`](crate::Client::delete_dated).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteDated(crate::call::Call);
    impl DeleteDated {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /dated/old",
                name: "delete_dated",
                method: ::reqwest::Method::DELETE,
                path: "/dated/old",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some("Use `PUT /dated`."),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /dated/{id}`, made by [`Client::get_dated`](crate::Client::get_dated).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetDated(crate::call::Call);
    impl GetDated {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /dated/{id}",
                name: "get_dated",
                method: ::reqwest::Method::GET,
                path: "/dated/{id}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "flag",
                        name: "flag",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some(""),
                    },
                    crate::call::Parameter {
                        wire: "words",
                        name: "words",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some("use `flag`."),
                    },
                    crate::call::Parameter {
                        wire: "of_schema",
                        name: "of_schema",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some(""),
                    },
                    crate::call::Parameter {
                        wire: "fresh",
                        name: "fresh",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
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
                deprecated: Some("Old."),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `flag`.
        #[deprecated]
        pub fn flag(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// **Deprecated** - use `flag`.
        #[deprecated(note = "use `flag`.")]
        pub fn words(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets `of_schema`.
        #[deprecated]
        pub fn of_schema(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Not deprecated at all.
        pub fn fresh(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        crate::call::methods! {
            types::Dated
        }
    }
    /// A call of `GET /dated/old`, made by [`Client::get_old_dated`](crate::Client::get_old_dated).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetOldDated(crate::call::Call);
    impl GetOldDated {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /dated/old",
                name: "get_old_dated",
                method: ::reqwest::Method::GET,
                path: "/dated/old",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(""),
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PATCH /dated/{id}`, made by [`Client::patch_dated`](crate::Client::patch_dated).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchDated(crate::call::Call);
    impl PatchDated {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /dated/{id}",
                name: "patch_dated",
                method: ::reqwest::Method::PATCH,
                path: "/dated/{id}",
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
                    crate::call::Parameter {
                        wire: "old",
                        name: "old",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some(""),
                    },
                    crate::call::Parameter {
                        wire: "old_file",
                        name: "old_file",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: Some("use `file`."),
                    },
                    crate::call::Parameter {
                        wire: "file",
                        name: "file",
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
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `old`.
        #[deprecated]
        pub fn old(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// **Deprecated** use `file`.
        ///
        /// Format: `binary`.
        #[deprecated(note = "use `file`.")]
        pub fn old_file(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(2usize, vec![value.into()]);
            self
        }
        /// Format: `binary`.
        pub fn file(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(3usize, vec![value.into()]);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PUT /dated/{id}`, made by [`Client::put_dated`](crate::Client::put_dated).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutDated(crate::call::Call);
    impl PutDated {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /dated/{id}",
                name: "put_dated",
                method: ::reqwest::Method::PUT,
                path: "/dated/{id}",
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
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::DatedWhole as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some("use `PATCH /dated/{id}` (`patch_dated`) instead."),
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
        pub fn body(mut self, body: impl Into<types::DatedWhole>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PUT /dated/old`, made by [`Client::put_old_dated`](crate::Client::put_old_dated).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutOldDated(crate::call::Call);
    impl PutOldDated {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /dated/old",
                name: "put_old_dated",
                method: ::reqwest::Method::PUT,
                path: "/dated/old",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: Some(
                    "This endpoint is deprecated. Use `PUT /dated` instead.",
                ),
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
    /// Begins a call of `DELETE /dated/old`: Delete dated.
    ///
    /// &lt;Warning&gt;**Deprecated.** Use `PUT /dated`.&lt;/Warning&gt;
    #[deprecated(note = "Use `PUT /dated`.")]
    #[inline]
    pub fn delete_dated(&self) -> calls::DeleteDated {
        calls::DeleteDated::new(self)
    }
    /// Begins a call of `GET /dated/{id}`: Get dated.
    ///
    /// Old.
    #[deprecated(note = "Old.")]
    #[inline]
    pub fn get_dated(&self) -> calls::GetDated {
        calls::GetDated::new(self)
    }
    /// Begins a call of `GET /dated/old`: Get old dated (Deprecated).
    #[deprecated]
    #[inline]
    pub fn get_old_dated(&self) -> calls::GetOldDated {
        calls::GetOldDated::new(self)
    }
    /// Begins a call of `PATCH /dated/{id}`: Patch dated.
    ///
    /// Replaces the deprecated `PUT`; nothing here is old.
    #[inline]
    pub fn patch_dated(&self) -> calls::PatchDated {
        calls::PatchDated::new(self)
    }
    /// Begins a call of `PUT /dated/{id}`: Put dated.
    ///
    /// &gt; **Deprecated** — use `PATCH /dated/{id}` instead.
    ///
    /// It puts.
    #[deprecated(note = "use `PATCH /dated/{id}` (`patch_dated`) instead.")]
    #[inline]
    pub fn put_dated(&self) -> calls::PutDated {
        calls::PutDated::new(self)
    }
    /// Begins a call of `PUT /dated/old`: Put old dated.
    ///
    /// This endpoint is deprecated. Use `PUT /dated` instead.
    #[deprecated(note = "This endpoint is deprecated. Use `PUT /dated` instead.")]
    #[inline]
    pub fn put_old_dated(&self) -> calls::PutOldDated {
        calls::PutOldDated::new(self)
    }
}
