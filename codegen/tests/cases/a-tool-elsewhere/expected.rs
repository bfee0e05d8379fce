/// The models of the documented API.
pub mod types {
    /// The schema `POST /toolboxes body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostAToolboxBody {
        /// Required by the page.
        pub toolbox: Option<PostAToolboxBodyToolbox>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostAToolboxBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /toolboxes body",
            "PostAToolboxBody",
            &[crate::schema::Field::new("toolbox").required()],
            &[],
        );
    }
    crate::model::model! {
        PostAToolboxBody { 0 toolbox : PostAToolboxBodyToolbox, }
    }
    /// The schema `POST /toolboxes body.toolbox` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostAToolboxBodyToolbox {
        pub drawers: Option<::std::collections::BTreeMap<String, Vec<Tool>>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostAToolboxBodyToolbox {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /toolboxes body.toolbox",
            "PostAToolboxBodyToolbox",
            &[crate::schema::Field::new("drawers")],
            &[],
        );
    }
    crate::model::model! {
        PostAToolboxBodyToolbox { 0 drawers : ::std::collections::BTreeMap < String, Vec
        < Tool > >, }
    }
    /// The schema `Tool` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Tool {
        /// JSON name: `type`. Required by the page.
        pub type_: Option<ToolType>,
        /// Required by the page.
        pub name: Option<String>,
        /// Required by the page.
        pub description: Option<String>,
        /// JSON name: `transferNumber`.
        pub transfer_number: Option<String>,
        /// The service's default: `5000`.
        pub timeout: Option<i64>,
        pub url: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Tool {
        /// Makes a tool that ends the call.
        ///
        /// # Examples
        ///
        /// ```
        /// use smallest_atoms::{Validate, types::Tool};
        ///
        /// let tool = Tool::end_call("hang_up", "Ends the call when the caller says goodbye");
        /// assert!(tool.validate().is_empty());
        /// ```
        #[inline]
        #[must_use]
        pub fn end_call(
            name: impl Into<String>,
            description: impl Into<String>,
        ) -> Self {
            Self {
                name: Some(name.into()),
                description: Some(description.into()),
                type_: Some("end_call".into()),
                ..Default::default()
            }
        }
    }
    impl Tool {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Tool",
            "Tool",
            &[
                crate::schema::Field::new("type").required(),
                crate::schema::Field::new("name").required(),
                crate::schema::Field::new("description").required(),
                crate::schema::Field::new("transferNumber"),
                crate::schema::Field::new("timeout"),
                crate::schema::Field::new("url"),
            ],
            &[
                crate::schema::Rules {
                    rules: &[
                        crate::schema::Rule {
                            field: Some(1usize),
                            inside: &[],
                            check: crate::schema::Check::NotBlank,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Unique name for the function (no spaces)",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(1usize),
                            inside: &[],
                            check: crate::schema::Check::NoWhitespace,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Unique name for the function (no spaces)",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(2usize),
                            inside: &[],
                            check: crate::schema::Check::NotBlank,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Description of what the function does",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(3usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required for transfer_call type.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(3usize),
                            inside: &[],
                            check: crate::schema::Check::PhoneNumber,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Phone number to transfer the call to (E.164 format)",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(3usize),
                            inside: &[],
                            check: crate::schema::Check::Absent,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "Required for transfer_call type.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(5usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required for api_call type. The URL to make the HTTP request to.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(5usize),
                            inside: &[],
                            check: crate::schema::Check::HttpUrl,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "The URL to make the HTTP request to.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(5usize),
                            inside: &[],
                            check: crate::schema::Check::Absent,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "Required for api_call type. The URL to make the HTTP request to.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(4usize),
                            inside: &[],
                            check: crate::schema::Check::Within(
                                crate::schema::Bound::Range(1000.0, 30000.0),
                            ),
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Request timeout in milliseconds (1000–30000).",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(4usize),
                            inside: &[],
                            check: crate::schema::Check::Absent,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "Optional for api_call type.",
                            ),
                        },
                    ],
                    always: crate::schema::bits(&[3, 6]),
                    of_fields: &[
                        0,
                        crate::schema::bits(&[0, 1]),
                        crate::schema::bits(&[2]),
                        crate::schema::bits(&[4, 5]),
                        crate::schema::bits(&[9, 10]),
                        crate::schema::bits(&[7, 8]),
                    ],
                    questions: &[
                        crate::schema::Question {
                            field: 0usize,
                            inside: None,
                            default: None,
                            conditions: &[
                                crate::schema::Condition {
                                    values: &["api_call"],
                                    negated: false,
                                    rules: crate::schema::bits(&[6, 7, 9]),
                                },
                                crate::schema::Condition {
                                    values: &["transfer_call"],
                                    negated: false,
                                    rules: crate::schema::bits(&[3, 4]),
                                },
                                crate::schema::Condition {
                                    values: &["api_call"],
                                    negated: true,
                                    rules: crate::schema::bits(&[8, 10]),
                                },
                                crate::schema::Condition {
                                    values: &["transfer_call"],
                                    negated: true,
                                    rules: crate::schema::bits(&[5]),
                                },
                            ],
                        },
                    ],
                },
            ],
        );
    }
    crate::model::model! {
        Tool { 0 type_ : ToolType, 1 name : String, 2 description : String, 3
        transfer_number : String, 4 timeout : i64, 5 url : String, }
    }
    /// The schema `Tool.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToolType {
        /// `end_call`
        EndCall,
        /// `transfer_call`
        TransferCall,
        /// `api_call`
        ApiCall,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ToolType { EndCall = "end_call", TransferCall = "transfer_call", ApiCall =
        "api_call", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostAToolbox`](calls::PostAToolbox), by [`post_a_toolbox`](crate::Client::post_a_toolbox): `POST /toolboxes`, Post a toolbox
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /toolboxes`, made by [`Client::post_a_toolbox`](crate::Client::post_a_toolbox).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostAToolbox(crate::call::Call);
    impl PostAToolbox {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /toolboxes",
                name: "post_a_toolbox",
                method: ::reqwest::Method::POST,
                path: "/toolboxes",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["toolbox"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::PostAToolboxBody as Default>::default(),
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
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::PostAToolboxBody>) -> Self {
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
    /// Begins a call of `POST /toolboxes`: Post a toolbox.
    #[inline]
    pub fn post_a_toolbox(&self) -> calls::PostAToolbox {
        calls::PostAToolbox::new(self)
    }
}
