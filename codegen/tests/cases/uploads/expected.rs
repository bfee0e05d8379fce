/// The models of the documented API.
pub mod types {
    /// The schema `POST /uploads response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostUploadsResponse {
        pub ids: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostUploadsResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /uploads response",
            "PostUploadsResponse",
            &[crate::schema::Field::new("ids")],
            &[],
        );
    }
    crate::model::model! {
        PostUploadsResponse { 0 ids : Vec < String >, }
    }
    /// The schema `UploadForm` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UploadForm {
        /// Required by the page.
        pub cover: Option<String>,
        /// 1 to 3 items. No two items the same. Each: at most 1000000 characters.
        pub pages: Option<Vec<String>>,
        /// Required by the page.
        pub body: Option<String>,
        /// All of them.
        pub wrapped: Option<Vec<String>>,
        pub rows: Option<Vec<Vec<i64>>>,
        /// JSON name: `file "name"`. Format: `binary`.
        pub file_name: Option<String>,
        pub title: Option<String>,
        pub kind: Option<UploadFormKind>,
        pub count: Option<i64>,
        pub ratio: Option<f64>,
        pub flag: Option<bool>,
        pub tags: Option<Vec<String>>,
        pub meta: Option<UploadMeta>,
        pub metas: Option<Vec<UploadMeta>>,
        pub inline: Option<UploadFormInline>,
        pub map: Option<::std::collections::BTreeMap<String, String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl UploadForm {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "UploadForm",
            "UploadForm",
            &[
                crate::schema::Field::new("cover").required(),
                crate::schema::Field::new("pages")
                    .bounds(
                        &[
                            crate::schema::Bound::Items(1, 3),
                            crate::schema::Bound::Distinct,
                            crate::schema::Bound::Each(
                                &[crate::schema::Bound::Chars(0, 1000000)],
                            ),
                        ],
                    ),
                crate::schema::Field::new("body").required(),
                crate::schema::Field::new("wrapped"),
                crate::schema::Field::new("rows"),
                crate::schema::Field::new("file \"name\""),
                crate::schema::Field::new("title"),
                crate::schema::Field::new("kind"),
                crate::schema::Field::new("count"),
                crate::schema::Field::new("ratio"),
                crate::schema::Field::new("flag"),
                crate::schema::Field::new("tags"),
                crate::schema::Field::new("meta"),
                crate::schema::Field::new("metas"),
                crate::schema::Field::new("inline"),
                crate::schema::Field::new("map"),
            ],
            &[],
        );
    }
    crate::model::model! {
        UploadForm { 0 cover : String, 1 pages : Vec < String >, 2 body : String, 3
        wrapped : Vec < String >, 4 rows : Vec < Vec < i64 > >, 5 file_name : String, 6
        title : String, 7 kind : UploadFormKind, 8 count : i64, 9 ratio : f64, 10 flag :
        bool, 11 tags : Vec < String >, 12 meta : UploadMeta, 13 metas : Vec < UploadMeta
        >, 14 inline : UploadFormInline, 15 map : ::std::collections::BTreeMap < String,
        String >, }
    }
    /// The schema `UploadForm.inline` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UploadFormInline {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl UploadFormInline {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "UploadForm.inline",
            "UploadFormInline",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        UploadFormInline { 0 a : String, }
    }
    /// The schema `UploadForm.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum UploadFormKind {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        UploadFormKind { A = "a", B = "b", }
    }
    /// The schema `UploadMeta` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UploadMeta {
        pub author: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl UploadMeta {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "UploadMeta",
            "UploadMeta",
            &[crate::schema::Field::new("author")],
            &[],
        );
    }
    crate::model::model! {
        UploadMeta { 0 author : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostNewUploads`](calls::PostNewUploads), by [`post_new_uploads`](crate::Client::post_new_uploads): `POST /uploads/new`, Post new uploads
/// - [`PostOldUploads`](calls::PostOldUploads), by [`post_old_uploads`](crate::Client::post_old_uploads): `POST /uploads/old`, Post old uploads
/// - [`PostUploads`](calls::PostUploads), by [`post_uploads`](crate::Client::post_uploads): `POST /uploads`, Post uploads
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /uploads/new`, made by [`Client::post_new_uploads`](crate::Client::post_new_uploads).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostNewUploads(crate::call::Call);
    impl PostNewUploads {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /uploads/new",
                name: "post_new_uploads",
                method: ::reqwest::Method::POST,
                path: "/uploads/new",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "file",
                        name: "file",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "files",
                        name: "files",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "open",
                        name: "open",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "text",
                        name: "text",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "meta",
                        name: "meta",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "one_or_many",
                        name: "one_or_many",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "or_address",
                        name: "or_address",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "encoded",
                        name: "encoded",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Multipart,
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
        /// Required by the page.
        pub fn file(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(1usize, vec![value.into()]);
            self
        }
        /// Sets `files`.
        pub fn files(mut self, value: impl IntoIterator<Item = crate::Upload>) -> Self {
            self.0.set_uploads(2usize, value.into_iter().collect());
            self
        }
        /// Sets `open`.
        pub fn open(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(3usize, vec![value.into()]);
            self
        }
        /// Sets `text`.
        pub fn text(mut self, value: impl Into<::serde_json::Value>) -> Self {
            let value: ::serde_json::Value = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// Sets `meta`.
        pub fn meta(mut self, value: impl Into<::serde_json::Value>) -> Self {
            let value: ::serde_json::Value = value.into();
            self.0.set_parameter(5usize, &value);
            self
        }
        /// Sets `one_or_many`.
        pub fn one_or_many(
            mut self,
            value: impl IntoIterator<Item = crate::Upload>,
        ) -> Self {
            self.0.set_uploads(6usize, value.into_iter().collect());
            self
        }
        /// A file.
        ///
        /// Format: `binary`.
        pub fn or_address(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(7usize, vec![value.into()]);
            self
        }
        /// Sets `encoded`.
        pub fn encoded(mut self, value: impl Into<::serde_json::Value>) -> Self {
            let value: ::serde_json::Value = value.into();
            self.0.set_parameter(8usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /uploads/old`, made by [`Client::post_old_uploads`](crate::Client::post_old_uploads).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostOldUploads(crate::call::Call);
    impl PostOldUploads {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /uploads/old",
                name: "post_old_uploads",
                method: ::reqwest::Method::POST,
                path: "/uploads/old",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "file",
                        name: "file",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "name",
                        name: "name",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Multipart,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page. Format: `binary`.
        pub fn file(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(0usize, vec![value.into()]);
            self
        }
        /// Sets `name`.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /uploads`, made by [`Client::post_uploads`](crate::Client::post_uploads).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostUploads(crate::call::Call);
    impl PostUploads {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /uploads",
                name: "post_uploads",
                method: ::reqwest::Method::POST,
                path: "/uploads",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "cover",
                        name: "cover",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "pages",
                        name: "pages",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[crate::schema::Bound::Items(1, 3)],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "body",
                        name: "body_2",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "wrapped",
                        name: "wrapped",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "rows",
                        name: "rows",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "file \"name\"",
                        name: "file_name",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "title",
                        name: "title",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "kind",
                        name: "kind",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "count",
                        name: "count",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "ratio",
                        name: "ratio",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "flag",
                        name: "flag",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "tags",
                        name: "tags",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "meta",
                        name: "meta",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "metas",
                        name: "metas",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "inline",
                        name: "inline",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "map",
                        name: "map",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Multipart,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn cover(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(0usize, vec![value.into()]);
            self
        }
        /// 1 to 3 items.
        pub fn pages(mut self, value: impl IntoIterator<Item = crate::Upload>) -> Self {
            self.0.set_uploads(1usize, value.into_iter().collect());
            self
        }
        /// JSON name: `body`. Required by the page.
        pub fn body_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// All of them.
        pub fn wrapped(
            mut self,
            value: impl IntoIterator<Item = crate::Upload>,
        ) -> Self {
            self.0.set_uploads(3usize, value.into_iter().collect());
            self
        }
        /// Sets `rows`.
        pub fn rows(mut self, value: impl Into<Vec<Vec<i64>>>) -> Self {
            let value: Vec<Vec<i64>> = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// JSON name: `file "name"`. Format: `binary`.
        pub fn file_name(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(5usize, vec![value.into()]);
            self
        }
        /// Sets `title`.
        pub fn title(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(6usize, &value);
            self
        }
        /// Sets `kind`.
        pub fn kind(mut self, value: impl Into<types::UploadFormKind>) -> Self {
            let value: types::UploadFormKind = value.into();
            self.0.set_parameter(7usize, &value);
            self
        }
        /// Sets `count`.
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(8usize, &value);
            self
        }
        /// Sets `ratio`.
        pub fn ratio(mut self, value: impl Into<f64>) -> Self {
            let value: f64 = value.into();
            self.0.set_parameter(9usize, &value);
            self
        }
        /// Sets `flag`.
        pub fn flag(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(10usize, &value);
            self
        }
        /// Sets `tags`.
        pub fn tags(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(11usize, &value);
            self
        }
        /// Sets `meta`.
        pub fn meta(mut self, value: impl Into<types::UploadMeta>) -> Self {
            let value: types::UploadMeta = value.into();
            self.0.set_parameter(12usize, &value);
            self
        }
        /// Sets `metas`.
        pub fn metas(mut self, value: impl Into<Vec<types::UploadMeta>>) -> Self {
            let value: Vec<types::UploadMeta> = value.into();
            self.0.set_parameter(13usize, &value);
            self
        }
        /// Sets `inline`.
        pub fn inline(mut self, value: impl Into<types::UploadFormInline>) -> Self {
            let value: types::UploadFormInline = value.into();
            self.0.set_parameter(14usize, &value);
            self
        }
        /// Sets `map`.
        pub fn map(
            mut self,
            value: impl Into<::std::collections::BTreeMap<String, String>>,
        ) -> Self {
            let value: ::std::collections::BTreeMap<String, String> = value.into();
            self.0.set_parameter(15usize, &value);
            self
        }
        crate::call::methods! {
            types::PostUploadsResponse
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
    /// Begins a call of `POST /uploads/new`: Post new uploads.
    #[inline]
    pub fn post_new_uploads(&self) -> calls::PostNewUploads {
        calls::PostNewUploads::new(self)
    }
    /// Begins a call of `POST /uploads/old`: Post old uploads.
    #[inline]
    pub fn post_old_uploads(&self) -> calls::PostOldUploads {
        calls::PostOldUploads::new(self)
    }
    /// Begins a call of `POST /uploads`: Post uploads.
    #[inline]
    pub fn post_uploads(&self) -> calls::PostUploads {
        calls::PostUploads::new(self)
    }
}
// note: page.yaml#/paths/~1uploads~1new/post/requestBody/content/multipart~1form-data/schema/properties/one_or_many: the bounds of one form of several are not checked
// note: page.yaml#/paths/~1uploads~1new/post/requestBody/content/multipart~1form-data/schema/properties/or_address: of a file and a text the file alone can be sent as a part
// note: page.yaml#/paths/~1uploads~1new/post/requestBody/content/multipart~1form-data/schema/properties/or_address: the bounds of one form of several are not checked
// note: page.yaml#/paths/~1uploads/post/requestBody/content/multipart~1form-data/encoding: files say their own media type, by `Upload`; other parts are text, and JSON where they are objects
// note: page.yaml#/paths/~1uploads~1new/post/requestBody/content/multipart~1form-data/encoding: files say their own media type, by `Upload`; other parts are text, and JSON where they are objects
// note: page.yaml#/components/schemas/UploadForm/properties/pages: the files are counted; their size and content are not checked
