//! The documented fields, as plain data.

/// What a value has to be.
pub(super) enum Kind {
    Text,
    /// Text that is not blank.
    Filled,
    /// Text of at most so many characters.
    UpTo(usize),
    /// Filled text without white space.
    Name,
    Phone,
    Url,
    /// Lower-case letters, digits and underscores.
    Identifier,
    Flag,
    Number,
    /// A whole number within bounds, both included.
    Whole(i32, i32),
    Texts,
    TextMap,
    Object(&'static Shape),
    Nullable(&'static Shape),
    /// An object written member by member, not replaced.
    Merged(&'static Shape),
    List(&'static Shape),
    /// A list with at least one item.
    SomeOf(&'static Shape),
    /// A list of tools, each of the shape its type asks for.
    Tools,
}

pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) required: bool,
}

/// The documented members of an object; others may stand beside them.
pub(super) struct Shape {
    pub(super) fields: &'static [Field],
    pub(super) choice: Option<Choice>,
    /// A member that no two items of one list may share.
    pub(super) unique: Option<&'static str>,
}

/// A list that is required when `member` is `value`.
pub(super) struct Choice {
    pub(super) member: &'static str,
    pub(super) value: &'static str,
    pub(super) list: &'static str,
}

const fn must(name: &'static str, kind: Kind) -> Field {
    let required = true;
    Field { name, kind, required }
}

const fn may(name: &'static str, kind: Kind) -> Field {
    let required = false;
    Field { name, kind, required }
}

const fn shape(fields: &'static [Field]) -> Shape {
    let (choice, unique) = (None, None);
    Shape { fields, choice, unique }
}

const OPEN: Shape = shape(&[]);

pub(super) const DRAFT: &[Field] = &[
    may("singlePromptConfig", Kind::Merged(&DRAFT_PROMPT)),
    may("postCallAnalyticsConfig", Kind::Merged(&ANALYTICS)),
    may("language", Kind::Object(&OPEN)),
    may("synthesizer", Kind::Object(&OPEN)),
    may("slmModel", Kind::Text),
    may("transcriberType", Kind::Text),
    may("customLLMWebSocketUrl", Kind::Text),
    may("widgetConfig", Kind::Object(&OPEN)),
    may("defaultVariables", Kind::Object(&OPEN)),
    may("preCallAPI", Kind::Object(&OPEN)),
    may("globalPrompt", Kind::UpTo(4000)),
    may("globalKnowledgeBaseId", Kind::Text),
    may("firstMessage", Kind::UpTo(500)),
    may("allowInterruptions", Kind::Flag),
    may("waitForUserToSpeakFirst", Kind::Flag),
    may("muteUserUntilFirstBotResponse", Kind::Flag),
    may("interruptionBackoffTimer", Kind::Number),
    may("backgroundSound", Kind::Text),
    may("smartTurnConfig", Kind::Object(&OPEN)),
    may("voiceDetectionConfig", Kind::Object(&OPEN)),
    may("voiceMailDetectionConfig", Kind::Object(&VOICE_MAIL)),
    may("denoisingConfig", Kind::Object(&OPEN)),
    may("redactionConfig", Kind::Object(&OPEN)),
    may("pronunciationDicts", Kind::List(&OPEN)),
    may("llmIdleTimeoutConfig", Kind::Object(&OPEN)),
    may("sessionTimeoutConfig", Kind::Object(&OPEN)),
    may("workflowType", Kind::Text),
    may("timezone", Kind::Object(&OPEN)),
    may("callDispositionConfig", Kind::Text),
    may("enableStyleGuide", Kind::Flag),
    may("speechFormatting", Kind::Flag),
];

pub(super) const WORKFLOW: &[Field] = &[
    must("type", Kind::Filled),
    may("workflowGraph", Kind::Object(&GRAPH)),
    may("singlePromptConfig", Kind::Object(&WORKFLOW_PROMPT)),
];

const GRAPH: Shape = shape(&[may("nodes", Kind::List(&OPEN)), may("edges", Kind::List(&OPEN))]);

// The page requires the prompt everywhere, but drafts were seen to take tools alone.
const DRAFT_PROMPT: Shape = shape(&[may("prompt", Kind::Text), may("tools", Kind::Tools)]);
const WORKFLOW_PROMPT: Shape = shape(&[must("prompt", Kind::Text), may("tools", Kind::Tools)]);

const VOICE_MAIL: Shape = shape(&[may("endText", Kind::UpTo(200))]);

const ANALYTICS: Shape = shape(&[
    may("dispositionMetrics", Kind::List(&DISPOSITION_METRIC)),
    may("successMetrics", Kind::List(&SUCCESS_METRIC)),
    may("summaryPrompt", Kind::Text),
    may("useInternalAnalyticsModel", Kind::Flag),
    may("useReasoningModel", Kind::Flag),
]);

const DISPOSITION_METRIC: Shape = Shape {
    fields: &[
        must("identifier", Kind::Identifier),
        must("dispositionMetricPrompt", Kind::Filled),
        must("dispositionMetricType", Kind::Filled),
        may("choices", Kind::Texts),
    ],
    choice: Some(Choice { member: "dispositionMetricType", value: "ENUM", list: "choices" }),
    unique: Some("identifier"),
};

const SUCCESS_METRIC: Shape = shape(&[
    must("identifier", Kind::Filled),
    must("successMetricPrompt", Kind::Filled),
    must("successMetricType", Kind::Filled),
]);

/// What every tool has, of whatever type.
pub(super) const TOOL: Shape = Shape {
    fields: &[
        must("type", Kind::Filled),
        must("name", Kind::Name),
        must("description", Kind::Filled),
        may("enabled", Kind::Flag),
    ],
    choice: None,
    unique: Some("name"),
};

/// What a tool of one type has beside that; nothing is known of other types.
pub(super) const TOOL_TYPES: &[(&str, &[Field])] = &[
    ("transfer_call", TRANSFER_CALL),
    ("api_call", API_CALL),
    ("extract_dynamic_variables", &[must("variablesExtractionSchema", Kind::SomeOf(&EXTRACTED))]),
    (
        "knowledge_base_search",
        &[must("knowledgeBaseId", Kind::Filled), may("fillerPhrases", Kind::Texts)],
    ),
];

const TRANSFER_CALL: &[Field] = &[
    must("transferNumber", Kind::Phone),
    must("transferOption", Kind::Object(&TRANSFER_OPTION)),
    may("onHoldMusic", Kind::Text),
    may("transferOnlyIfHuman", Kind::Flag),
    may("detectionTimeout", Kind::Whole(5, 60)),
];

const TRANSFER_OPTION: Shape = shape(&[
    may("type", Kind::Text),
    may("privateHandoffOption", Kind::Nullable(&HANDOFF)),
    may("publicHandoffOption", Kind::Nullable(&HANDOFF)),
]);

const HANDOFF: Shape = shape(&[may("type", Kind::Text), may("prompt", Kind::Text)]);

const API_CALL: &[Field] = &[
    must("url", Kind::Url),
    must("method", Kind::Filled),
    may("timeout", Kind::Whole(1000, 30000)),
    may("headers", Kind::TextMap),
    may("headersArray", Kind::List(&PAIR)),
    may("queryParams", Kind::List(&PAIR)),
    may("requestBody", Kind::Text),
    may("llmParameters", Kind::List(&LLM_PARAMETER)),
    may("responseVariables", Kind::List(&RESPONSE_VARIABLE)),
];

const PAIR: Shape = shape(&[must("key", Kind::Filled), must("value", Kind::Text)]);

const RESPONSE_VARIABLE: Shape =
    shape(&[must("variableName", Kind::Filled), must("jsonPath", Kind::Filled)]);

const EXTRACTED: Shape = Shape {
    fields: &[
        must("name", Kind::Filled),
        must("description", Kind::Filled),
        must("type", Kind::Filled),
        may("values", Kind::Texts),
    ],
    choice: Some(ENUM_VALUES),
    unique: None,
};

const LLM_PARAMETER: Shape = Shape {
    fields: &[
        must("name", Kind::Filled),
        must("description", Kind::Filled),
        must("type", Kind::Filled),
        may("values", Kind::Texts),
        may("required", Kind::Flag),
    ],
    choice: Some(ENUM_VALUES),
    unique: None,
};

const ENUM_VALUES: Choice = Choice { member: "type", value: "enum", list: "values" };

pub(super) const BLOCKS: &[&str] = &[
    "workflow_prompt",
    "workflow_tools",
    "workflow_graph",
    "llm",
    "voice",
    "language",
    "call_handling",
    "detection",
    "analytics",
    "timeouts",
    "audio",
    "privacy",
    "widget",
];
