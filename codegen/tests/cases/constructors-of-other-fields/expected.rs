/// The models of the documented API.
pub mod types {
    /// The schema `DispositionMetric` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DispositionMetric {
        /// `Some(None)` is JSON's null.
        pub identifier: Option<Option<String>>,
        /// JSON name: `dispositionMetricPrompt`.
        pub disposition_metric_prompt: Option<DispositionMetricPrompt>,
        /// JSON name: `dispositionMetricType`.
        pub disposition_metric_type: Option<::serde_json::Value>,
        pub option: Option<ToolTransferOption>,
        pub variables: Option<Vec<ToolVariablesExtractionSchemaItems>>,
        pub parameters: Option<Vec<ToolLlmParametersItems>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl DispositionMetric {
        /// Makes a metric; one of type `ENUM` needs `choices` beside.
        #[inline]
        #[must_use]
        pub fn new(
            identifier: impl Into<String>,
            prompt: impl Into<DispositionMetricPrompt>,
            kind: impl Into<::serde_json::Value>,
        ) -> Self {
            Self {
                identifier: Some(Some(identifier.into())),
                disposition_metric_prompt: Some(prompt.into()),
                disposition_metric_type: Some(kind.into()),
                ..Default::default()
            }
        }
    }
    impl DispositionMetric {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "DispositionMetric",
            "DispositionMetric",
            &[
                crate::schema::Field::new("identifier"),
                crate::schema::Field::new("dispositionMetricPrompt"),
                crate::schema::Field::new("dispositionMetricType"),
                crate::schema::Field::new("option"),
                crate::schema::Field::new("variables"),
                crate::schema::Field::new("parameters"),
            ],
            &[
                crate::schema::Rules {
                    rules: &[
                        crate::schema::Rule {
                            field: Some(0usize),
                            inside: &[],
                            check: crate::schema::Check::Identifier,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Lowercase letters, digits, and underscores only.",
                            ),
                        },
                    ],
                    always: 0,
                    of_fields: &[crate::schema::bits(&[0]), 0, 0, 0, 0, 0],
                    questions: &[],
                },
            ],
        );
    }
    crate::model::model! {
        DispositionMetric { 0 identifier : Option < String >, 1 disposition_metric_prompt
        : DispositionMetricPrompt, 2 disposition_metric_type : ::serde_json::Value, 3
        option : ToolTransferOption, 4 variables : Vec <
        ToolVariablesExtractionSchemaItems >, 5 parameters : Vec < ToolLlmParametersItems
        >, }
    }
    /// The schema `DispositionMetric.dispositionMetricPrompt` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DispositionMetricPrompt {
        /// A list.
        List(Vec<String>),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        DispositionMetricPrompt(None) { List(Vec < String >) = [], Text(String) = [], }
    }
    impl From<Vec<String>> for DispositionMetricPrompt {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<String>) -> Self {
            Self::List(value)
        }
    }
    impl From<String> for DispositionMetricPrompt {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for DispositionMetricPrompt {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `PATCH /workflow/{id} body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PatchWithNullsBody {
        /// JSON name: `type`. `Some(None)` is JSON's null.
        pub type_: Option<Option<PatchWithNullsBodyType>>,
        /// JSON name: `singlePromptConfig`. `Some(None)` is JSON's null.
        pub single_prompt_config: Option<Option<SinglePromptConfig>>,
        /// JSON name: `workflowGraph`.
        pub workflow_graph: Option<::serde_json::Value>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PatchWithNullsBody {
        /// Makes a body that replaces the whole prompt configuration: tools that it leaves out are wiped.
        #[inline]
        #[must_use]
        pub fn for_single_prompt(config: impl Into<SinglePromptConfig>) -> Self {
            Self {
                single_prompt_config: Some(Some(config.into())),
                type_: Some(Some("single_prompt".into())),
                ..Default::default()
            }
        }
        /// Makes a body that replaces the workflow graph.
        #[inline]
        #[must_use]
        pub fn for_workflow_graph(graph: impl Into<::serde_json::Value>) -> Self {
            Self {
                workflow_graph: Some(graph.into()),
                type_: Some(Some("workflow_graph".into())),
                ..Default::default()
            }
        }
    }
    impl PatchWithNullsBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "PATCH /workflow/{id} body",
            "PatchWithNullsBody",
            &[
                crate::schema::Field::new("type"),
                crate::schema::Field::new("singlePromptConfig"),
                crate::schema::Field::new("workflowGraph"),
            ],
            &[
                crate::schema::Rules {
                    rules: &[
                        crate::schema::Rule {
                            field: Some(2usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Required when `type = workflow_graph`.",
                            ),
                        },
                        crate::schema::Rule {
                            field: None,
                            inside: &[],
                            check: crate::schema::Check::ExactlyOneOf(&[2usize, 1usize]),
                            severity: crate::Severity::Error,
                            cites: crate::schema::Cites::Page(
                                "Exactly one of `workflowGraph` or `singlePromptConfig` must be provided.",
                            ),
                        },
                        crate::schema::Rule {
                            field: Some(1usize),
                            inside: &["tools"],
                            check: crate::schema::Check::PresentInside,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Page(
                                "can silently wipe tools, prompt, or other fields that were missing from the PATCH payload.",
                            ),
                        },
                    ],
                    always: crate::schema::bits(&[0, 1]),
                    of_fields: &[0, crate::schema::bits(&[2]), 0],
                    questions: &[
                        crate::schema::Question {
                            field: 0usize,
                            inside: None,
                            default: None,
                            conditions: &[
                                crate::schema::Condition {
                                    values: &["workflow_graph"],
                                    negated: false,
                                    rules: crate::schema::bits(&[0]),
                                },
                            ],
                        },
                    ],
                },
            ],
        );
    }
    crate::model::model! {
        PatchWithNullsBody { 0 type_ : Option < PatchWithNullsBodyType >, 1
        single_prompt_config : Option < SinglePromptConfig >, 2 workflow_graph :
        ::serde_json::Value, }
    }
    /// The schema `PATCH /workflow/{id} body.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PatchWithNullsBodyType {
        /// `single_prompt`
        SinglePrompt,
        /// `workflow_graph`
        WorkflowGraph,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PatchWithNullsBodyType { SinglePrompt = "single_prompt", WorkflowGraph =
        "workflow_graph", }
    }
    /// The schema `SinglePromptConfig` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SinglePromptConfig {
        /// `Some(None)` is JSON's null.
        pub prompt: Option<Option<String>>,
        pub within: Option<Vec<SinglePromptConfig>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SinglePromptConfig {
        /// Makes a configuration of a prompt alone: tools that are stored stay as they are on a draft.
        #[inline]
        #[must_use]
        pub fn new(prompt: impl Into<String>) -> Self {
            Self {
                prompt: Some(Some(prompt.into())),
                ..Default::default()
            }
        }
    }
    impl SinglePromptConfig {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SinglePromptConfig",
            "SinglePromptConfig",
            &[crate::schema::Field::new("prompt"), crate::schema::Field::new("within")],
            &[
                crate::schema::Rules {
                    rules: &[
                        crate::schema::Rule {
                            field: Some(0usize),
                            inside: &[],
                            check: crate::schema::Check::Required,
                            severity: crate::Severity::Warning,
                            cites: crate::schema::Cites::Service(
                                "the page lists it as required; a draft was seen to take `tools` alone",
                            ),
                        },
                    ],
                    always: crate::schema::bits(&[0]),
                    of_fields: &[0, 0],
                    questions: &[],
                },
            ],
        );
    }
    crate::model::model! {
        SinglePromptConfig { 0 prompt : Option < String >, 1 within : Vec <
        SinglePromptConfig >, }
    }
    /// The schema `ToolLlmParametersItems` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToolLlmParametersItems {
        pub name: Option<i64>,
        pub description: Option<Vec<String>>,
        /// JSON name: `type`. `Some(None)` is JSON's null.
        pub type_: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToolLlmParametersItems {
        /// Makes a parameter that the LLM supplies; an `enum` needs `values` beside.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<i64>,
            description: impl Into<Vec<String>>,
            kind: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
        ) -> Self {
            Self {
                name: Some(name.into()),
                description: Some(description.into()),
                type_: Some(Some(kind.into())),
                ..Default::default()
            }
        }
    }
    impl ToolLlmParametersItems {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToolLlmParametersItems",
            "ToolLlmParametersItems",
            &[
                crate::schema::Field::new("name"),
                crate::schema::Field::new("description"),
                crate::schema::Field::new("type"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ToolLlmParametersItems { 0 name : i64, 1 description : Vec < String >, 2 type_ :
        Option < ::serde_json::Map < String, ::serde_json::Value > >, }
    }
    /// The schema `ToolTransferOption` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToolTransferOption {
        /// JSON name: `type`.
        pub type_: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToolTransferOption {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToolTransferOption",
            "ToolTransferOption",
            &[crate::schema::Field::new("type")],
            &[],
        );
    }
    crate::model::model! {
        ToolTransferOption { 0 type_ : i64, }
    }
    /// The schema `ToolVariablesExtractionSchemaItems` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToolVariablesExtractionSchemaItems {
        pub name: Option<String>,
        /// `Some(None)` is JSON's null.
        pub description: Option<Option<String>>,
        /// JSON name: `type`.
        pub type_: Option<ToolVariablesExtractionSchemaItemsType>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToolVariablesExtractionSchemaItems {
        /// Makes a variable to take from the conversation; an `enum` needs `values` beside.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            description: impl Into<String>,
            kind: impl Into<ToolVariablesExtractionSchemaItemsType>,
        ) -> Self {
            Self {
                name: Some(name.into()),
                description: Some(Some(description.into())),
                type_: Some(kind.into()),
                ..Default::default()
            }
        }
    }
    impl ToolVariablesExtractionSchemaItems {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToolVariablesExtractionSchemaItems",
            "ToolVariablesExtractionSchemaItems",
            &[
                crate::schema::Field::new("name"),
                crate::schema::Field::new("description"),
                crate::schema::Field::new("type"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ToolVariablesExtractionSchemaItems { 0 name : String, 1 description : Option <
        String >, 2 type_ : ToolVariablesExtractionSchemaItemsType, }
    }
    /// The schema `ToolVariablesExtractionSchemaItems.type` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ToolVariablesExtractionSchemaItemsType {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ToolVariablesExtractionSchemaItemsType(None) { Integer(i64) = [], Text(String) =
        [], }
    }
    impl From<i64> for ToolVariablesExtractionSchemaItemsType {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for ToolVariablesExtractionSchemaItemsType {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ToolVariablesExtractionSchemaItemsType {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PatchWithNulls`](calls::PatchWithNulls), by [`patch_with_nulls`](crate::Client::patch_with_nulls): `PATCH /workflow/{id}`, Patch with nulls
/// - [`PutMetricsThatChanged`](calls::PutMetricsThatChanged), by [`put_metrics_that_changed`](crate::Client::put_metrics_that_changed): `PUT /metrics`, Put metrics that changed
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `PATCH /workflow/{id}`, made by [`Client::patch_with_nulls`](crate::Client::patch_with_nulls).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PatchWithNulls(crate::call::Call);
    impl PatchWithNulls {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /workflow/{id}",
                name: "patch_with_nulls",
                method: ::reqwest::Method::PATCH,
                path: "/workflow/{id}",
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
                    empty: Some(|| Box::new(
                        <types::PatchWithNullsBody as Default>::default(),
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
        pub fn body(mut self, body: impl Into<types::PatchWithNullsBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `PUT /metrics`, made by [`Client::put_metrics_that_changed`](crate::Client::put_metrics_that_changed).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutMetricsThatChanged(crate::call::Call);
    impl PutMetricsThatChanged {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /metrics",
                name: "put_metrics_that_changed",
                method: ::reqwest::Method::PUT,
                path: "/metrics",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::DispositionMetric as Default>::default(),
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
        pub fn body(mut self, body: impl Into<types::DispositionMetric>) -> Self {
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
    /// Begins a call of `PATCH /workflow/{id}`: Patch with nulls.
    #[inline]
    pub fn patch_with_nulls(&self) -> calls::PatchWithNulls {
        calls::PatchWithNulls::new(self)
    }
    /// Begins a call of `PUT /metrics`: Put metrics that changed.
    #[inline]
    pub fn put_metrics_that_changed(&self) -> calls::PutMetricsThatChanged {
        calls::PutMetricsThatChanged::new(self)
    }
}
