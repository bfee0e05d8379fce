/// The models of the documented API.
pub mod types {
    /// The schema `Tool` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Tool {
        /// JSON name: `type`.
        pub type_: Option<ToolType>,
        /// `Some(None)` is JSON's null.
        pub name: Option<Option<String>>,
        pub description: Option<::serde_json::Value>,
        pub url: Option<String>,
        /// `Some(None)` is JSON's null.
        pub method: Option<Option<ToolMethod>>,
        /// JSON name: `knowledgeBaseId`.
        pub knowledge_base_id: Option<i64>,
        /// JSON name: `variablesExtractionSchema`. `Some(None)` is JSON's null.
        pub variables_extraction_schema: Option<Option<Vec<String>>>,
        /// JSON name: `transferNumber`.
        pub transfer_number: Option<Vec<Tool>>,
        /// JSON name: `transferOption`.
        pub transfer_option: Option<TransferOption>,
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
        #[must_use]
        pub fn end_call(
            name: impl Into<String>,
            description: impl Into<::serde_json::Value>,
        ) -> Self {
            Self {
                name: Some(Some(name.into())),
                description: Some(description.into()),
                type_: Some("end_call".into()),
                ..Default::default()
            }
        }
        /// Makes a tool that transfers the call to `number`, in E.164 form.
        ///
        /// # Examples
        ///
        /// ```
        /// use smallest_atoms::{Validate, types::{Tool, TransferOption}};
        ///
        /// let tool = Tool::transfer_call("transfer", "Transfers to a person", "+14155550100", TransferOption::warm());
        /// assert!(tool.validate().is_empty());
        /// ```
        #[must_use]
        pub fn transfer_call(
            name: impl Into<String>,
            description: impl Into<::serde_json::Value>,
            number: impl Into<Vec<Tool>>,
            option: impl Into<TransferOption>,
        ) -> Self {
            Self {
                name: Some(Some(name.into())),
                description: Some(description.into()),
                transfer_number: Some(number.into()),
                transfer_option: Some(option.into()),
                type_: Some("transfer_call".into()),
                ..Default::default()
            }
        }
        /// Makes a tool that sends an HTTP request; `{{templates}}` may stand in the URL.
        ///
        /// # Examples
        ///
        /// ```
        /// use smallest_atoms::{Validate, types::Tool};
        ///
        /// let tool = Tool::api_call("look_up", "Looks up an order", "GET", "https://api.example.com/orders/{{order}}")
        ///     .timeout(10_000);
        /// assert!(tool.validate().is_empty());
        /// ```
        #[must_use]
        pub fn api_call(
            name: impl Into<String>,
            description: impl Into<::serde_json::Value>,
            method: impl Into<ToolMethod>,
            url: impl Into<String>,
        ) -> Self {
            Self {
                name: Some(Some(name.into())),
                description: Some(description.into()),
                method: Some(Some(method.into())),
                url: Some(url.into()),
                type_: Some("api_call".into()),
                ..Default::default()
            }
        }
        /// Makes a tool that takes variables from the conversation.
        ///
        /// # Examples
        ///
        /// ```
        /// use smallest_atoms::{Validate, types::{Tool, ToolVariable}};
        ///
        /// let city = ToolVariable::new("city", "The caller's city", "text");
        /// let tool = Tool::extract_dynamic_variables("facts", "Notes what the caller says", [city]);
        /// assert!(tool.validate().is_empty());
        /// ```
        #[must_use]
        pub fn extract_dynamic_variables(
            name: impl Into<String>,
            description: impl Into<::serde_json::Value>,
            variables: impl Into<Vec<String>>,
        ) -> Self {
            Self {
                name: Some(Some(name.into())),
                description: Some(description.into()),
                variables_extraction_schema: Some(Some(variables.into())),
                type_: Some("extract_dynamic_variables".into()),
                ..Default::default()
            }
        }
        /// Makes a tool that searches a knowledge base.
        ///
        /// # Examples
        ///
        /// ```
        /// use smallest_atoms::{Validate, types::Tool};
        ///
        /// let tool = Tool::knowledge_base_search("search", "Searches the manual", "60d0fe4f5311236168a109ca");
        /// assert!(tool.validate().is_empty());
        /// ```
        #[must_use]
        pub fn knowledge_base_search(
            name: impl Into<String>,
            description: impl Into<::serde_json::Value>,
            knowledge_base_id: impl Into<i64>,
        ) -> Self {
            Self {
                name: Some(Some(name.into())),
                description: Some(description.into()),
                knowledge_base_id: Some(knowledge_base_id.into()),
                type_: Some("knowledge_base_search".into()),
                ..Default::default()
            }
        }
    }
    impl Tool {
        /// Sets [`type_`](Self#structfield.type_).
        #[must_use]
        pub fn type_(mut self, value: impl Into<ToolType>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// Sets [`name`](Self#structfield.name).
        #[must_use]
        pub fn name(mut self, value: impl Into<Option<String>>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets [`description`](Self#structfield.description).
        #[must_use]
        pub fn description(mut self, value: impl Into<::serde_json::Value>) -> Self {
            self.description = Some(value.into());
            self
        }
        /// Sets [`url`](Self#structfield.url).
        #[must_use]
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }
        /// Sets [`method`](Self#structfield.method).
        #[must_use]
        pub fn method(mut self, value: impl Into<Option<ToolMethod>>) -> Self {
            self.method = Some(value.into());
            self
        }
        /// Sets [`knowledge_base_id`](Self#structfield.knowledge_base_id).
        #[must_use]
        pub fn knowledge_base_id(mut self, value: impl Into<i64>) -> Self {
            self.knowledge_base_id = Some(value.into());
            self
        }
        /// Sets [`variables_extraction_schema`](Self#structfield.variables_extraction_schema).
        #[must_use]
        pub fn variables_extraction_schema(
            mut self,
            value: impl Into<Option<Vec<String>>>,
        ) -> Self {
            self.variables_extraction_schema = Some(value.into());
            self
        }
        /// Sets [`transfer_number`](Self#structfield.transfer_number).
        #[must_use]
        pub fn transfer_number(mut self, value: impl Into<Vec<Tool>>) -> Self {
            self.transfer_number = Some(value.into());
            self
        }
        /// Sets [`transfer_option`](Self#structfield.transfer_option).
        #[must_use]
        pub fn transfer_option(mut self, value: impl Into<TransferOption>) -> Self {
            self.transfer_option = Some(value.into());
            self
        }
    }
    impl Tool {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Tool",
            "Tool",
            &[
                crate::schema::Field::new("type"),
                crate::schema::Field::new("name"),
                crate::schema::Field::new("description"),
                crate::schema::Field::new("url"),
                crate::schema::Field::new("method"),
                crate::schema::Field::new("knowledgeBaseId"),
                crate::schema::Field::new("variablesExtractionSchema"),
                crate::schema::Field::new("transferNumber"),
                crate::schema::Field::new("transferOption"),
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
                            field: Some(7usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required for transfer_call type.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(7usize),
                            inside: &[],
                            check: crate::schema::Check::PhoneNumber,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Phone number to transfer the call to (E.164 format)",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(7usize),
                            inside: &[],
                            check: crate::schema::Check::Absent,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "Required for transfer_call type.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(8usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required for transfer_call type. Controls cold vs warm transfer behavior.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(8usize),
                            inside: &[],
                            check: crate::schema::Check::Absent,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "Required for transfer_call type. Controls cold vs warm transfer behavior.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(3usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required for api_call type. The URL to make the HTTP request to.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(3usize),
                            inside: &[],
                            check: crate::schema::Check::HttpUrl,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "The URL to make the HTTP request to.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(3usize),
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
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required for api_call type. HTTP method to use.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(4usize),
                            inside: &[],
                            check: crate::schema::Check::Absent,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "Required for api_call type. HTTP method to use.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(6usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required for extract_dynamic_variables type. Schema defining variables to extract from the conversation.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(6usize),
                            inside: &[],
                            check: crate::schema::Check::Absent,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "Required for extract_dynamic_variables type. Schema defining variables to extract from the conversation.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(5usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required for knowledge_base_search type. ID of the knowledge base to search.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(5usize),
                            inside: &[],
                            check: crate::schema::Check::Absent,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "Required for knowledge_base_search type. ID of the knowledge base to search.",
                            ),
                        },
                    ],
                    always: crate::schema::bits(&[3, 6, 8, 11, 13, 15]),
                    of_fields: &[
                        0,
                        crate::schema::bits(&[0, 1]),
                        crate::schema::bits(&[2]),
                        crate::schema::bits(&[9, 10]),
                        crate::schema::bits(&[12]),
                        crate::schema::bits(&[16]),
                        crate::schema::bits(&[14]),
                        crate::schema::bits(&[4, 5]),
                        crate::schema::bits(&[7]),
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
                                    rules: crate::schema::bits(&[8, 9, 11]),
                                },
                                crate::schema::Condition {
                                    values: &["extract_dynamic_variables"],
                                    negated: false,
                                    rules: crate::schema::bits(&[13]),
                                },
                                crate::schema::Condition {
                                    values: &["knowledge_base_search"],
                                    negated: false,
                                    rules: crate::schema::bits(&[15]),
                                },
                                crate::schema::Condition {
                                    values: &["transfer_call"],
                                    negated: false,
                                    rules: crate::schema::bits(&[3, 4, 6]),
                                },
                                crate::schema::Condition {
                                    values: &["api_call"],
                                    negated: true,
                                    rules: crate::schema::bits(&[10, 12]),
                                },
                                crate::schema::Condition {
                                    values: &["extract_dynamic_variables"],
                                    negated: true,
                                    rules: crate::schema::bits(&[14]),
                                },
                                crate::schema::Condition {
                                    values: &["knowledge_base_search"],
                                    negated: true,
                                    rules: crate::schema::bits(&[16]),
                                },
                                crate::schema::Condition {
                                    values: &["transfer_call"],
                                    negated: true,
                                    rules: crate::schema::bits(&[5, 7]),
                                },
                            ],
                        },
                    ],
                },
            ],
        );
    }
    crate::model::model! {
        Tool { 0 type_, 1 name, 2 description, 3 url, 4 method, 5 knowledge_base_id, 6
        variables_extraction_schema, 7 transfer_number, 8 transfer_option, }
    }
    /// The schema `Tool.method` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToolMethod {
        /// `GET`
        Get,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ToolMethod { Get = "GET", }
    }
    /// The schema `Tool.type` of the pages.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ToolType {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ToolType(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for ToolType {
        /// Makes the variant of this type.
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for ToolType {
        /// Makes the variant of this type.
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ToolType {
        /// Makes the variant of this type.
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `TransferOption` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TransferOption {
        /// JSON name: `type`.
        pub type_: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl TransferOption {
        /// Sets [`type_`](Self#structfield.type_).
        #[must_use]
        pub fn type_(mut self, value: impl Into<i64>) -> Self {
            self.type_ = Some(value.into());
            self
        }
    }
    impl TransferOption {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "TransferOption",
            "TransferOption",
            &[crate::schema::Field::new("type")],
            &[],
        );
    }
    crate::model::model! {
        TransferOption { 0 type_, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostOption`](calls::PostOption), by [`post_option`](crate::Client::post_option): `POST /tools`, Post option
/// - [`PutTool`](calls::PutTool), by [`put_tool`](crate::Client::put_tool): `PUT /tools`, Put tool
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /tools`, made by [`Client::post_option`](crate::Client::post_option).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostOption(crate::call::Call);
    impl PostOption {
        pub(crate) fn new(client: &crate::Client) -> Self {
            static OPERATION: crate::call::Operation = crate::call::Operation {
                key: "POST /tools",
                name: "post_option",
                method: ::reqwest::Method::POST,
                path: "/tools",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    media_type: "application/json",
                    empty: Some(|| Box::new(
                        <types::TransferOption as Default>::default(),
                    )),
                }),
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, &OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::TransferOption>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            send()
        }
    }
    /// A call of `PUT /tools`, made by [`Client::put_tool`](crate::Client::put_tool).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutTool(crate::call::Call);
    impl PutTool {
        pub(crate) fn new(client: &crate::Client) -> Self {
            static OPERATION: crate::call::Operation = crate::call::Operation {
                key: "PUT /tools",
                name: "put_tool",
                method: ::reqwest::Method::PUT,
                path: "/tools",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    media_type: "application/json",
                    empty: Some(|| Box::new(<types::Tool as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, &OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::Tool>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            send()
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
    /// Begins a call of `POST /tools`: Post option.
    pub fn post_option(&self) -> calls::PostOption {
        calls::PostOption::new(self)
    }
    /// Begins a call of `PUT /tools`: Put tool.
    pub fn put_tool(&self) -> calls::PutTool {
        calls::PutTool::new(self)
    }
}
