/// The models of the documented API.
pub mod types {
    /// The schema `POST /calls/{call_control_id}/actions/{action} action` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ActOnACallOfATugAction {
        /// `hang-up`
        HangUp,
        /// `hold`
        Hold,
        /// `un-hold`
        UnHold,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ActOnACallOfATugAction { HangUp = "hang-up", Hold = "hold", UnHold = "un-hold", }
    }
    /// The schema `POST /calls/{call_control_id}/actions/{action} body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActOnACallOfATugBody {
        /// JSON name: `loop`.
        pub loop_: Option<Loops>,
        /// Anything, in base 64.
        ///
        /// Format: `byte`.
        pub payload: Option<String>,
        /// `Some(None)` is JSON's null.
        pub custom_headers: Option<Option<Vec<Header>>>,
        pub filter: Option<CallFilter>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ActOnACallOfATugBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /calls/{call_control_id}/actions/{action} body",
            "ActOnACallOfATugBody",
            &[
                crate::schema::Field::new("loop"),
                crate::schema::Field::new("payload"),
                crate::schema::Field::new("custom_headers"),
                crate::schema::Field::new("filter"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ActOnACallOfATugBody { 0 loop_ : Loops, 1 payload : String, 2 custom_headers :
        Option < Vec < Header > >, 3 filter : CallFilter, }
    }
    /// The schema `POST /calls/{call_control_id}/actions/{action} response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActOnACallOfATugResponse {
        pub data: Option<ActOnACallOfATugResponseData>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ActOnACallOfATugResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /calls/{call_control_id}/actions/{action} response",
            "ActOnACallOfATugResponse",
            &[crate::schema::Field::new("data")],
            &[],
        );
    }
    crate::model::model! {
        ActOnACallOfATugResponse { 0 data : ActOnACallOfATugResponseData, }
    }
    /// The schema `POST /calls/{call_control_id}/actions/{action} response.data` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActOnACallOfATugResponseData {
        /// Format: `uuid`.
        pub id: Option<String>,
        pub record_type: Option<ActOnACallOfATugResponseDataRecordType>,
        pub result: Option<ActOnACallOfATugResponseDataResult>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ActOnACallOfATugResponseData {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /calls/{call_control_id}/actions/{action} response.data",
            "ActOnACallOfATugResponseData",
            &[
                crate::schema::Field::new("id")
                    .bounds(
                        &[crate::schema::Bound::Format(crate::schema::Format::Uuid)],
                    ),
                crate::schema::Field::new("record_type").tells(),
                crate::schema::Field::new("result").tells(),
            ],
            &[],
        );
    }
    crate::model::model! {
        ActOnACallOfATugResponseData { 0 id : String, 1 record_type :
        ActOnACallOfATugResponseDataRecordType, 2 result :
        ActOnACallOfATugResponseDataResult, }
    }
    /// The schema `POST /calls/{call_control_id}/actions/{action} response.data.record_type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ActOnACallOfATugResponseDataRecordType {
        /// `action`
        Action,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ActOnACallOfATugResponseDataRecordType { Action = "action", }
    }
    /// The schema `POST /calls/{call_control_id}/actions/{action} response.data.result` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ActOnACallOfATugResponseDataResult {
        /// `ok`
        Ok,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ActOnACallOfATugResponseDataResult { Ok = "ok", }
    }
    /// The schema `Action` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Action {
        /// Format: `uuid`.
        pub id: Option<String>,
        pub record_type: Option<ActionRecordType>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Action {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Action",
            "Action",
            &[
                crate::schema::Field::new("id")
                    .bounds(
                        &[crate::schema::Bound::Format(crate::schema::Format::Uuid)],
                    ),
                crate::schema::Field::new("record_type").tells(),
            ],
            &[],
        );
    }
    crate::model::model! {
        Action { 0 id : String, 1 record_type : ActionRecordType, }
    }
    /// The schema `Action.record_type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ActionRecordType {
        /// `action`
        Action,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ActionRecordType { Action = "action", }
    }
    /// The schema `POST /v1/voices response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddAVoiceResponse {
        /// Required by the page.
        pub voice_id: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddAVoiceResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /v1/voices response",
            "AddAVoiceResponse",
            &[crate::schema::Field::new("voice_id").required()],
            &[],
        );
    }
    crate::model::model! {
        AddAVoiceResponse { 0 voice_id : String, }
    }
    /// The schema `api.v2019.harbor.call` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ApiV2019HarborCall {
        /// `Some(None)` is JSON's null. 34 characters. Pattern, which is not checked: `^CA[0-9a-fA-F]{32}$`.
        pub sid: Option<Option<String>>,
        /// `Some(None)` is JSON's null.
        pub status: Option<Option<CallEnumStatus>>,
        /// When.
        ///
        /// `Some(None)` is JSON's null. Format: `date-time-rfc-2822`.
        pub date_created: Option<Option<String>>,
        /// `Some(None)` is JSON's null.
        pub price: Option<Option<String>>,
        /// `Some(None)` is JSON's null. Format: `uri-map`.
        pub subresource_uris: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        >,
        /// `Some(None)` is JSON's null.
        pub answered_by: Option<Option<::serde_json::Value>>,
        /// Which way.
        ///
        /// `Some(None)` is JSON's null.
        pub direction: Option<Option<Direction>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ApiV2019HarborCall {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "api.v2019.harbor.call",
            "ApiV2019HarborCall",
            &[
                crate::schema::Field::new("sid")
                    .bounds(&[crate::schema::Bound::Chars(34, 34)]),
                crate::schema::Field::new("status"),
                crate::schema::Field::new("date_created"),
                crate::schema::Field::new("price"),
                crate::schema::Field::new("subresource_uris"),
                crate::schema::Field::new("answered_by"),
                crate::schema::Field::new("direction"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ApiV2019HarborCall { 0 sid : Option < String >, 1 status : Option <
        CallEnumStatus >, 2 date_created : Option < String >, 3 price : Option < String
        >, 4 subresource_uris : Option < ::serde_json::Map < String, ::serde_json::Value
        > >, 5 answered_by : Option < ::serde_json::Value >, 6 direction : Option <
        Direction >, }
    }
    /// The schema `Body_add_voice_v1_voices_post` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BodyAddVoiceV1VoicesPost {
        /// Required by the page.
        pub name: Option<String>,
        /// Required by the page.
        pub files: Option<Vec<String>>,
        /// A JSON map, as text.
        ///
        /// `Some(None)` is JSON's null.
        pub labels: Option<Option<String>>,
        /// The service's default: `false`.
        pub remove_noise: Option<bool>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl BodyAddVoiceV1VoicesPost {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Body_add_voice_v1_voices_post",
            "BodyAddVoiceV1VoicesPost",
            &[
                crate::schema::Field::new("name").required(),
                crate::schema::Field::new("files").required(),
                crate::schema::Field::new("labels"),
                crate::schema::Field::new("remove_noise"),
            ],
            &[],
        );
    }
    crate::model::model! {
        BodyAddVoiceV1VoicesPost { 0 name : String, 1 files : Vec < String >, 2 labels :
        Option < String >, 3 remove_noise : bool, }
    }
    /// The schema `ByTonnage` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ByTonnage {
        /// Required by the page.
        pub kind: Option<ByTonnageKind>,
        /// Required by the page. More than 0.
        pub rate: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ByTonnage {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ByTonnage",
            "ByTonnage",
            &[
                crate::schema::Field::new("kind").required().tells(),
                crate::schema::Field::new("rate")
                    .required()
                    .bounds(&[crate::schema::Bound::Between(0.0, f64::INFINITY)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        ByTonnage { 0 kind : ByTonnageKind, 1 rate : f64, }
    }
    /// The schema `ByTonnage.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ByTonnageKind {
        /// `by_tonnage`
        ByTonnage,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ByTonnageKind { ByTonnage = "by_tonnage", }
    }
    /// The schema `POST /2019-03-01/Harbors/{HarborSid}/Calls.json.Method` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallATugMethod {
        /// `HEAD`
        Head,
        /// `GET`
        Get,
        /// `POST`
        Post,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallATugMethod { Head = "HEAD", Get = "GET", Post = "POST", }
    }
    /// The schema `call_enum_status` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallEnumStatus {
        /// `queued`
        Queued,
        /// `ringing`
        Ringing,
        /// `in-progress`
        InProgress,
        /// `no-answer`
        NoAnswer,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallEnumStatus { Queued = "queued", Ringing = "ringing", InProgress =
        "in-progress", NoAnswer = "no-answer", }
    }
    /// The schema `CallFilter` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CallFilter {
        /// By tag.
        pub tag: Option<EnumFilter>,
        pub reason: Option<CallFilterReason>,
        pub code: Option<CallFilterCode>,
        /// By id.
        pub id: Option<CallFilterId>,
        pub began: Option<CallFilterBegan>,
        pub window: Option<CallFilterWindow>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl CallFilter {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "CallFilter",
            "CallFilter",
            &[
                crate::schema::Field::new("tag"),
                crate::schema::Field::new("reason"),
                crate::schema::Field::new("code"),
                crate::schema::Field::new("id"),
                crate::schema::Field::new("began"),
                crate::schema::Field::new("window"),
            ],
            &[],
        );
    }
    crate::model::model! {
        CallFilter { 0 tag : EnumFilter, 1 reason : CallFilterReason, 2 code :
        CallFilterCode, 3 id : CallFilterId, 4 began : CallFilterBegan, 5 window :
        CallFilterWindow, }
    }
    /// The schema `CallFilter.began` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CallFilterBegan {
        /// Of the schema `NumberFilter`.
        NumberFilter(NumberFilter),
        /// Of the schema `RangeFilter`.
        RangeFilter(RangeFilter),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        CallFilterBegan(None) { NumberFilter(NumberFilter) = [], RangeFilter(RangeFilter)
        = [], }
    }
    impl From<NumberFilter> for CallFilterBegan {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: NumberFilter) -> Self {
            Self::NumberFilter(value)
        }
    }
    impl From<RangeFilter> for CallFilterBegan {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: RangeFilter) -> Self {
            Self::RangeFilter(value)
        }
    }
    /// The schema `CallFilter.code` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CallFilterCode {
        /// JSON name: `type`. Required by the page.
        pub type_: Option<CallFilterCodeType>,
        /// Required by the page.
        pub op: Option<CallFilterCodeOp>,
        /// Required by the page.
        pub value: Option<Vec<CallFilterCodeValue>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl CallFilterCode {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "CallFilter.code",
            "CallFilterCode",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("op").required(),
                crate::schema::Field::new("value").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        CallFilterCode { 0 type_ : CallFilterCodeType, 1 op : CallFilterCodeOp, 2 value :
        Vec < CallFilterCodeValue >, }
    }
    /// The schema `CallFilter.code.op` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallFilterCodeOp {
        /// `in`
        In,
        /// `not_in`
        NotIn,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallFilterCodeOp { In = "in", NotIn = "not_in", }
    }
    /// The schema `CallFilter.code.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallFilterCodeType {
        /// `enum`
        Enum,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallFilterCodeType { Enum = "enum", }
    }
    /// The schema `CallFilter.code.value item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallFilterCodeValue {
        /// `400`
        _400,
        /// `404`
        _404,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallFilterCodeValue { _400 = "400", _404 = "404", }
    }
    /// By id.
    ///
    /// The schema `CallFilter.id` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CallFilterId {
        /// Of the schema `StringFilter`.
        StringFilter(StringFilter),
        /// Of the schema `EnumFilter`.
        EnumFilter(EnumFilter),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        CallFilterId(None) { StringFilter(StringFilter) = [], EnumFilter(EnumFilter) =
        [], }
    }
    impl From<StringFilter> for CallFilterId {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: StringFilter) -> Self {
            Self::StringFilter(value)
        }
    }
    impl From<EnumFilter> for CallFilterId {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: EnumFilter) -> Self {
            Self::EnumFilter(value)
        }
    }
    /// The schema `CallFilter.reason` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CallFilterReason {
        /// JSON name: `type`. Required by the page.
        pub type_: Option<CallFilterReasonType>,
        /// Required by the page.
        pub op: Option<CallFilterReasonOp>,
        /// Required by the page.
        pub value: Option<Vec<CallFilterReasonValue>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl CallFilterReason {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "CallFilter.reason",
            "CallFilterReason",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("op").required(),
                crate::schema::Field::new("value").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        CallFilterReason { 0 type_ : CallFilterReasonType, 1 op : CallFilterReasonOp, 2
        value : Vec < CallFilterReasonValue >, }
    }
    /// The schema `CallFilter.reason.op` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallFilterReasonOp {
        /// `in`
        In,
        /// `not_in`
        NotIn,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallFilterReasonOp { In = "in", NotIn = "not_in", }
    }
    /// The schema `CallFilter.reason.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallFilterReasonType {
        /// `enum`
        Enum,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallFilterReasonType { Enum = "enum", }
    }
    /// The schema `CallFilter.reason.value item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallFilterReasonValue {
        /// `wind`
        Wind,
        /// `tide`
        Tide,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallFilterReasonValue { Wind = "wind", Tide = "tide", }
    }
    /// The schema `CallFilter.window` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallFilterWindow {
        /// `1m`
        _1m,
        /// `5m`
        _5m,
        /// `12h`
        _12h,
        /// `24h`
        _24h,
        /// `7d`
        _7d,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CallFilterWindow { _1m = "1m", _5m = "5m", _12h = "12h", _24h = "24h", _7d =
        "7d", }
    }
    /// The schema `Condition` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Condition {
        /// Of the schema `Condition 1`.
        All(ConditionAll),
        /// Of the schema `Condition 2`.
        Not(ConditionNot),
        /// Of the schema `Condition 3`.
        Is(ConditionIs),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        Condition(None) { All(ConditionAll) = [], Not(ConditionNot) = [], Is(ConditionIs)
        = [], }
    }
    impl From<ConditionAll> for Condition {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ConditionAll) -> Self {
            Self::All(value)
        }
    }
    impl From<ConditionNot> for Condition {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ConditionNot) -> Self {
            Self::Not(value)
        }
    }
    impl From<ConditionIs> for Condition {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ConditionIs) -> Self {
            Self::Is(value)
        }
    }
    /// The schema `Condition 1` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ConditionAll {
        /// Required by the page.
        pub op: Option<ConditionAllOp>,
        /// Required by the page.
        pub of: Option<Vec<Condition>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ConditionAll {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Condition 1",
            "ConditionAll",
            &[
                crate::schema::Field::new("op").required().tells(),
                crate::schema::Field::new("of").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        ConditionAll { 0 op : ConditionAllOp, 1 of : Vec < Condition >, }
    }
    /// The schema `Condition 1.op` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ConditionAllOp {
        /// `all`
        All,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ConditionAllOp { All = "all", }
    }
    /// The schema `Condition 3` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ConditionIs {
        /// Required by the page.
        pub op: Option<ConditionIsOp>,
        /// Required by the page. `Some(None)` is JSON's null.
        pub left: Option<Option<Operand>>,
        /// Required by the page. `Some(None)` is JSON's null.
        pub right: Option<Option<Operand>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ConditionIs {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Condition 3",
            "ConditionIs",
            &[
                crate::schema::Field::new("op").required().tells(),
                crate::schema::Field::new("left").required(),
                crate::schema::Field::new("right").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        ConditionIs { 0 op : ConditionIsOp, 1 left : Option < Operand >, 2 right : Option
        < Operand >, }
    }
    /// The schema `Condition 3.op` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ConditionIsOp {
        /// `is`
        Is,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ConditionIsOp { Is = "is", }
    }
    /// The schema `Condition 2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ConditionNot {
        /// Required by the page.
        pub op: Option<ConditionNotOp>,
        /// Required by the page.
        pub of: Option<Box<Condition>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ConditionNot {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Condition 2",
            "ConditionNot",
            &[
                crate::schema::Field::new("op").required().tells(),
                crate::schema::Field::new("of").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        ConditionNot { 0 op : ConditionNotOp, 1 of : Box < Condition >, }
    }
    /// The schema `Condition 2.op` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ConditionNotOp {
        /// `not`
        Not,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ConditionNotOp { Not = "not", }
    }
    /// The schema `Course-Input` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CourseInput {
        /// Required by the page.
        pub nodes: Option<::std::collections::BTreeMap<String, CourseInputNode>>,
        /// Required by the page.
        pub edges: Option<::std::collections::BTreeMap<String, Edge>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl CourseInput {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Course-Input",
            "CourseInput",
            &[
                crate::schema::Field::new("nodes").required(),
                crate::schema::Field::new("edges").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        CourseInput { 0 nodes : ::std::collections::BTreeMap < String, CourseInputNode >,
        1 edges : ::std::collections::BTreeMap < String, Edge >, }
    }
    /// The schema `Course-Input.nodes item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CourseInputNode {
        /// Of the schema `StartNode`. Its `type` is `start`.
        StartNode(StartNode),
        /// Of the schema `SayNode`. Its `type` is `say`.
        SayNode(SayNode),
        /// Of the schema `CourseNode`. Its `type` is `course`.
        CourseNode(CourseNode),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        CourseInputNode(Some("type")) { StartNode(StartNode) = ["start"],
        SayNode(SayNode) = ["say"], CourseNode(CourseNode) = ["course"], }
    }
    impl From<StartNode> for CourseInputNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: StartNode) -> Self {
            Self::StartNode(value)
        }
    }
    impl From<SayNode> for CourseInputNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: SayNode) -> Self {
            Self::SayNode(value)
        }
    }
    impl From<CourseNode> for CourseInputNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: CourseNode) -> Self {
            Self::CourseNode(value)
        }
    }
    /// The schema `CourseNode` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CourseNode {
        /// JSON name: `type`. Required by the page. The service's default: `"course"`.
        pub type_: Option<CourseNodeType>,
        pub course: Option<CourseInput>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl CourseNode {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "CourseNode",
            "CourseNode",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("course"),
            ],
            &[],
        );
    }
    crate::model::model! {
        CourseNode { 0 type_ : CourseNodeType, 1 course : CourseInput, }
    }
    /// The schema `CourseNode.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CourseNodeType {
        /// `course`
        Course,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CourseNodeType { Course = "course", }
    }
    /// The schema `Course-Output` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CourseOutput {
        pub nodes: Option<::std::collections::BTreeMap<String, CourseOutputNode>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl CourseOutput {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Course-Output",
            "CourseOutput",
            &[crate::schema::Field::new("nodes")],
            &[],
        );
    }
    crate::model::model! {
        CourseOutput { 0 nodes : ::std::collections::BTreeMap < String, CourseOutputNode
        >, }
    }
    /// The schema `Course-Output.nodes item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CourseOutputNode {
        /// Of the schema `StartNode`. Its `type` is `start` or `StartNode`.
        StartNode(StartNode),
        /// Of the schema `SayNode`. Its `type` is `say` or `SayNode`.
        SayNode(SayNode),
        /// Of the schema `CourseNode`. Its `type` is `course` or `CourseNode`.
        CourseNode(CourseNode),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        CourseOutputNode(Some("type")) { StartNode(StartNode) = ["start", "StartNode"],
        SayNode(SayNode) = ["say", "SayNode"], CourseNode(CourseNode) = ["course",
        "CourseNode"], }
    }
    impl From<StartNode> for CourseOutputNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: StartNode) -> Self {
            Self::StartNode(value)
        }
    }
    impl From<SayNode> for CourseOutputNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: SayNode) -> Self {
            Self::SayNode(value)
        }
    }
    impl From<CourseNode> for CourseOutputNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: CourseNode) -> Self {
            Self::CourseNode(value)
        }
    }
    /// The schema `Direction` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Direction {
        /// `inbound`
        Inbound,
        /// `outbound-api`
        OutboundApi,
        /// `outbound-dial`
        OutboundDial,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        Direction { Inbound = "inbound", OutboundApi = "outbound-api", OutboundDial =
        "outbound-dial", }
    }
    /// The schema `Edge` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Edge {
        /// Required by the page.
        pub source: Option<String>,
        /// Required by the page.
        pub target: Option<String>,
        /// `Some(None)` is JSON's null.
        pub when: Option<Option<Condition>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Edge {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Edge",
            "Edge",
            &[
                crate::schema::Field::new("source").required(),
                crate::schema::Field::new("target").required(),
                crate::schema::Field::new("when"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Edge { 0 source : String, 1 target : String, 2 when : Option < Condition >, }
    }
    /// The schema `EnumFilter` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EnumFilter {
        /// JSON name: `type`. Required by the page.
        pub type_: Option<EnumFilterType>,
        /// Required by the page.
        pub op: Option<EnumFilterOp>,
        /// Required by the page.
        pub value: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl EnumFilter {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "EnumFilter",
            "EnumFilter",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("op").required().tells(),
                crate::schema::Field::new("value").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        EnumFilter { 0 type_ : EnumFilterType, 1 op : EnumFilterOp, 2 value : Vec <
        String >, }
    }
    /// The schema `EnumFilter.op` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EnumFilterOp {
        /// `in`
        In,
        /// `not_in`
        NotIn,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        EnumFilterOp { In = "in", NotIn = "not_in", }
    }
    /// The schema `EnumFilter.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EnumFilterType {
        /// `enum`
        Enum,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        EnumFilterType { Enum = "enum", }
    }
    /// The schema `Errors` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Errors {
        pub errors: Option<Vec<ErrorsError>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Errors {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Errors",
            "Errors",
            &[crate::schema::Field::new("errors")],
            &[],
        );
    }
    crate::model::model! {
        Errors { 0 errors : Vec < ErrorsError >, }
    }
    /// The schema `Errors.errors item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ErrorsError {
        /// Required by the page. Format: `int64`.
        pub code: Option<i64>,
        /// Required by the page.
        pub title: Option<String>,
        pub source: Option<ErrorsErrorSource>,
        pub meta: Option<::serde_json::Map<String, ::serde_json::Value>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ErrorsError {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Errors.errors item",
            "ErrorsError",
            &[
                crate::schema::Field::new("code").required(),
                crate::schema::Field::new("title").required(),
                crate::schema::Field::new("source"),
                crate::schema::Field::new("meta"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ErrorsError { 0 code : i64, 1 title : String, 2 source : ErrorsErrorSource, 3
        meta : ::serde_json::Map < String, ::serde_json::Value >, }
    }
    /// The schema `Errors.errors item.source` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ErrorsErrorSource {
        pub pointer: Option<String>,
        pub parameter: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ErrorsErrorSource {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Errors.errors item.source",
            "ErrorsErrorSource",
            &[
                crate::schema::Field::new("pointer"),
                crate::schema::Field::new("parameter"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ErrorsErrorSource { 0 pointer : String, 1 parameter : String, }
    }
    /// The schema `Free` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Free {
        /// Required by the page.
        pub kind: Option<FreeKind>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Free {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Free",
            "Free",
            &[crate::schema::Field::new("kind").required().tells()],
            &[],
        );
    }
    crate::model::model! {
        Free { 0 kind : FreeKind, }
    }
    /// The schema `Free.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FreeKind {
        /// `free`
        Free,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        FreeKind { Free = "free", }
    }
    /// The schema `GET /v1/watches/{watch_id} where` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetAWatchWhere {
        pub berth: Option<String>,
        pub draught: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetAWatchWhere {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /v1/watches/{watch_id} where",
            "GetAWatchWhere",
            &[crate::schema::Field::new("berth"), crate::schema::Field::new("draught")],
            &[],
        );
    }
    crate::model::model! {
        GetAWatchWhere { 0 berth : String, 1 draught : f64, }
    }
    /// The schema `Header` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Header {
        /// Required by the page.
        pub name: Option<String>,
        /// Required by the page.
        pub value: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Header {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Header",
            "Header",
            &[
                crate::schema::Field::new("name").required(),
                crate::schema::Field::new("value").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        Header { 0 name : String, 1 value : String, }
    }
    /// The schema `POST /v1/hear body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HearAMessageBody {
        /// Required by the page. Format: `uri`.
        pub url: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl HearAMessageBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /v1/hear body",
            "HearAMessageBody",
            &[
                crate::schema::Field::new("url")
                    .required()
                    .bounds(&[crate::schema::Bound::Format(crate::schema::Format::Uri)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        HearAMessageBody { 0 url : String, }
    }
    /// The schema `POST /v1/hear keyword` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HearAMessageKeyword {
        /// A list.
        List(Vec<String>),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        HearAMessageKeyword(None) { List(Vec < String >) = [], Text(String) = [], }
    }
    impl From<Vec<String>> for HearAMessageKeyword {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<String>) -> Self {
            Self::List(value)
        }
    }
    impl From<String> for HearAMessageKeyword {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for HearAMessageKeyword {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `POST /v1/hear noise` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HearAMessageNoise {
        /// A boolean.
        Bool(bool),
        /// Of the schema `POST /v1/hear noise 2`.
        Form2(HearAMessageNoise2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        HearAMessageNoise(None) { Bool(bool) = [], Form2(HearAMessageNoise2) = [], }
    }
    impl From<bool> for HearAMessageNoise {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: bool) -> Self {
            Self::Bool(value)
        }
    }
    impl From<HearAMessageNoise2> for HearAMessageNoise {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: HearAMessageNoise2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `POST /v1/hear noise 2` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HearAMessageNoise2 {
        /// `engine`
        Engine,
        /// `gulls`
        Gulls,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        HearAMessageNoise2 { Engine = "engine", Gulls = "gulls", }
    }
    /// The schema `POST /v1/hear response` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HearAMessageResponse {
        /// Of the schema `Heard`.
        Heard(Heard),
        /// Of the schema `HeardLater`.
        HeardLater(HeardLater),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        HearAMessageResponse(None) { Heard(Heard) = [], HeardLater(HeardLater) = [], }
    }
    impl From<Heard> for HearAMessageResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Heard) -> Self {
            Self::Heard(value)
        }
    }
    impl From<HeardLater> for HearAMessageResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: HeardLater) -> Self {
            Self::HeardLater(value)
        }
    }
    /// The schema `POST /v1/hear tongue` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HearAMessageTongue {
        /// `en`
        En,
        /// `en-GB`
        EnGb,
        /// `en_gb`
        EnGb_2,
        /// `zh-Hans`
        ZhHans,
        /// `zh-Hant`
        ZhHant,
        /// `1337`
        _1337,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        HearAMessageTongue { En = "en", EnGb = "en-GB", EnGb_2 = "en_gb", ZhHans =
        "zh-Hans", ZhHant = "zh-Hant", _1337 = "1337", }
    }
    /// The schema `Heard` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Heard {
        /// Required by the page.
        pub metadata: Option<HeardMetadata>,
        /// Required by the page.
        pub channels: Option<Vec<Vec<HeardChannel>>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Heard {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Heard",
            "Heard",
            &[
                crate::schema::Field::new("metadata").required(),
                crate::schema::Field::new("channels").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        Heard { 0 metadata : HeardMetadata, 1 channels : Vec < Vec < HeardChannel > >, }
    }
    /// The schema `Heard.channels item item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeardChannel {
        pub word: Option<String>,
        /// Format: `float`.
        pub start: Option<f64>,
        /// `Some(None)` is JSON's null.
        pub speaker: Option<Option<i64>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl HeardChannel {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Heard.channels item item",
            "HeardChannel",
            &[
                crate::schema::Field::new("word"),
                crate::schema::Field::new("start"),
                crate::schema::Field::new("speaker"),
            ],
            &[],
        );
    }
    crate::model::model! {
        HeardChannel { 0 word : String, 1 start : f64, 2 speaker : Option < i64 >, }
    }
    /// The schema `HeardLater` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeardLater {
        /// Required by the page. Format: `uuid`.
        pub request_id: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl HeardLater {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "HeardLater",
            "HeardLater",
            &[
                crate::schema::Field::new("request_id")
                    .required()
                    .bounds(&[crate::schema::Bound::Format(crate::schema::Format::Uuid)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        HeardLater { 0 request_id : String, }
    }
    /// The schema `Heard.metadata` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeardMetadata {
        pub by: Option<::std::collections::BTreeMap<String, HeardMetadataBy>>,
        /// The service's default: `"deprecated"`.
        #[deprecated]
        pub key: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl HeardMetadata {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Heard.metadata",
            "HeardMetadata",
            &[
                crate::schema::Field::new("by"),
                crate::schema::Field::new("key").deprecated(""),
            ],
            &[],
        );
    }
    crate::model::model! {
        HeardMetadata { 0 by : ::std::collections::BTreeMap < String, HeardMetadataBy >,
        #[deprecated] 1 key : String, }
    }
    /// The schema `Heard.metadata.by item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeardMetadataBy {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl HeardMetadataBy {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Heard.metadata.by item",
            "HeardMetadataBy",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        HeardMetadataBy { 0 name : String, }
    }
    /// The schema `InvalidThings` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InvalidThings {
        pub detail: Option<Vec<InvalidThingsDetail>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl InvalidThings {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "InvalidThings",
            "InvalidThings",
            &[crate::schema::Field::new("detail")],
            &[],
        );
    }
    crate::model::model! {
        InvalidThings { 0 detail : Vec < InvalidThingsDetail >, }
    }
    /// The schema `InvalidThings.detail item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InvalidThingsDetail {
        /// Required by the page.
        pub loc: Option<Vec<InvalidThingsDetailLoc>>,
        /// Required by the page.
        pub msg: Option<String>,
        /// JSON name: `type`. Required by the page.
        pub type_: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl InvalidThingsDetail {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "InvalidThings.detail item",
            "InvalidThingsDetail",
            &[
                crate::schema::Field::new("loc").required(),
                crate::schema::Field::new("msg").required(),
                crate::schema::Field::new("type").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        InvalidThingsDetail { 0 loc : Vec < InvalidThingsDetailLoc >, 1 msg : String, 2
        type_ : String, }
    }
    /// The schema `InvalidThings.detail item.loc item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InvalidThingsDetailLoc {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        InvalidThingsDetailLoc(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for InvalidThingsDetailLoc {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for InvalidThingsDetailLoc {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for InvalidThingsDetailLoc {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `GET /2019-03-01/Harbors/{HarborSid}/Calls.json response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ListCallsOfTugsResponse {
        pub calls: Option<Vec<ApiV2019HarborCall>>,
        /// `Some(None)` is JSON's null. Format: `uri`.
        pub next_page_uri: Option<Option<String>>,
        pub page_size: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ListCallsOfTugsResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /2019-03-01/Harbors/{HarborSid}/Calls.json response",
            "ListCallsOfTugsResponse",
            &[
                crate::schema::Field::new("calls"),
                crate::schema::Field::new("next_page_uri")
                    .bounds(&[crate::schema::Bound::Format(crate::schema::Format::Uri)]),
                crate::schema::Field::new("page_size"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ListCallsOfTugsResponse { 0 calls : Vec < ApiV2019HarborCall >, 1 next_page_uri :
        Option < String >, 2 page_size : i64, }
    }
    /// The schema `GET /2019-03-01/Harbors/{HarborSid}/Calls.json sort item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ListCallsOfTugsSort {
        /// `name`
        Name,
        /// `-name`
        Name_2,
        /// `created_at`
        CreatedAt,
        /// `-created_at`
        CreatedAt_2,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ListCallsOfTugsSort { Name = "name", Name_2 = "-name", CreatedAt = "created_at",
        CreatedAt_2 = "-created_at", }
    }
    /// How often.
    ///
    /// The schema `Loops` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Loops {
        /// An integer.
        Integer(i64),
        /// Of the schema `Loops 2`.
        Form2(Loops2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        Loops(None) { Integer(i64) = [], Form2(Loops2) = [], }
    }
    impl From<i64> for Loops {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<Loops2> for Loops {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Loops2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `Loops 2` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Loops2 {
        /// `infinity`
        Infinity,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        Loops2 { Infinity = "infinity", }
    }
    /// The schema `NumberFilter` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NumberFilter {
        /// JSON name: `type`. Required by the page.
        pub type_: Option<NumberFilterType>,
        /// Required by the page.
        pub value: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NumberFilter {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "NumberFilter",
            "NumberFilter",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("value").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        NumberFilter { 0 type_ : NumberFilterType, 1 value : f64, }
    }
    /// The schema `NumberFilter.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum NumberFilterType {
        /// `number`
        Number,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        NumberFilterType { Number = "number", }
    }
    /// The schema `Operand` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Operand {
        /// A boolean.
        Bool(bool),
        /// A number.
        Number(f64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        Operand(None) { Bool(bool) = [], Number(f64) = [], Text(String) = [], }
    }
    impl From<bool> for Operand {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: bool) -> Self {
            Self::Bool(value)
        }
    }
    impl From<f64> for Operand {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<String> for Operand {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for Operand {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Position` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Position {
        /// The service's default: `0.0`.
        pub x: Option<f64>,
        /// The service's default: `0.0`.
        pub y: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Position {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Position",
            "Position",
            &[crate::schema::Field::new("x"), crate::schema::Field::new("y")],
            &[],
        );
    }
    crate::model::model! {
        Position { 0 x : f64, 1 y : f64, }
    }
    /// The schema `RangeFilter` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RangeFilter {
        /// JSON name: `type`. Required by the page.
        pub type_: Option<RangeFilterType>,
        /// Required by the page. 2 items.
        pub value: Option<Vec<f64>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl RangeFilter {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "RangeFilter",
            "RangeFilter",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("value")
                    .required()
                    .bounds(&[crate::schema::Bound::Items(2, 2)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        RangeFilter { 0 type_ : RangeFilterType, 1 value : Vec < f64 >, }
    }
    /// The schema `RangeFilter.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RangeFilterType {
        /// `range`
        Range,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        RangeFilterType { Range = "range", }
    }
    /// The schema `SayNode` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SayNode {
        /// JSON name: `type`. Required by the page. The service's default: `"say"`.
        pub type_: Option<SayNodeType>,
        pub text: Option<String>,
        pub position: Option<Position>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SayNode {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SayNode",
            "SayNode",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("text"),
                crate::schema::Field::new("position"),
            ],
            &[],
        );
    }
    crate::model::model! {
        SayNode { 0 type_ : SayNodeType, 1 text : String, 2 position : Position, }
    }
    /// The schema `SayNode.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SayNodeType {
        /// `say`
        Say,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        SayNodeType { Say = "say", }
    }
    /// The schema `POST /v1/speak/{voice}/stream body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SpeakAMessageBody {
        /// Required by the page. At most 400 characters.
        pub text: Option<String>,
        /// `Some(None)` is JSON's null. 0 to 4294967295.
        pub seed: Option<Option<i64>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SpeakAMessageBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /v1/speak/{voice}/stream body",
            "SpeakAMessageBody",
            &[
                crate::schema::Field::new("text")
                    .required()
                    .bounds(&[crate::schema::Bound::Chars(0, 400)]),
                crate::schema::Field::new("seed")
                    .bounds(&[crate::schema::Bound::Range(0.0, 4294967295.0)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        SpeakAMessageBody { 0 text : String, 1 seed : Option < i64 >, }
    }
    /// The schema `StartNode` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StartNode {
        /// JSON name: `type`. Required by the page. The service's default: `"start"`.
        pub type_: Option<StartNodeType>,
        pub position: Option<Position>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl StartNode {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "StartNode",
            "StartNode",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("position"),
            ],
            &[],
        );
    }
    crate::model::model! {
        StartNode { 0 type_ : StartNodeType, 1 position : Position, }
    }
    /// The schema `StartNode.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StartNodeType {
        /// `start`
        Start,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        StartNodeType { Start = "start", }
    }
    /// The schema `StringFilter` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StringFilter {
        /// JSON name: `type`. Required by the page.
        pub type_: Option<StringFilterType>,
        /// Required by the page.
        pub op: Option<StringFilterOp>,
        /// Required by the page.
        pub value: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl StringFilter {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "StringFilter",
            "StringFilter",
            &[
                crate::schema::Field::new("type").required().tells(),
                crate::schema::Field::new("op").required().tells(),
                crate::schema::Field::new("value").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        StringFilter { 0 type_ : StringFilterType, 1 op : StringFilterOp, 2 value :
        String, }
    }
    /// The schema `StringFilter.op` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StringFilterOp {
        /// `eq`
        Eq,
        /// `ne`
        Ne,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        StringFilterOp { Eq = "eq", Ne = "ne", }
    }
    /// The schema `StringFilter.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StringFilterType {
        /// `string`
        String,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        StringFilterType { String = "string", }
    }
    /// The schema `Trouble` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Trouble {
        /// Of the schema `Trouble 1`.
        Form1(Trouble1),
        /// Of the schema `Trouble 2`.
        Form2(Trouble2),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        Trouble(None) { Form1(Trouble1) = [], Form2(Trouble2) = [], Text(String) = [], }
    }
    impl From<Trouble1> for Trouble {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Trouble1) -> Self {
            Self::Form1(value)
        }
    }
    impl From<Trouble2> for Trouble {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Trouble2) -> Self {
            Self::Form2(value)
        }
    }
    impl From<String> for Trouble {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for Trouble {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Trouble 1` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Trouble1 {
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Trouble1 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Trouble 1",
            "Trouble1",
            &[
                crate::schema::Field::new("err_code"),
                crate::schema::Field::new("err_msg"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Trouble1 { 0 err_code : String, 1 err_msg : String, }
    }
    /// The schema `Trouble 2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Trouble2 {
        pub category: Option<String>,
        pub message: Option<String>,
        pub details: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Trouble2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Trouble 2",
            "Trouble2",
            &[
                crate::schema::Field::new("category"),
                crate::schema::Field::new("message"),
                crate::schema::Field::new("details"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Trouble2 { 0 category : String, 1 message : String, 2 details : String, }
    }
    /// The schema `Watch-Input` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WatchInput {
        /// Where it goes.
        ///
        /// `Some(None)` is JSON's null.
        pub course: Option<Option<CourseInput>>,
        /// One of `6`, `9`, `16`. The service's default: `16`.
        pub channel: Option<i64>,
        /// May hold `{{vessel}}`.
        ///
        /// The service's default: `""`.
        pub greeting: Option<String>,
        /// 0 to 1. The service's default: `0.5`.
        pub temper: Option<f64>,
        /// The service's default: `{}`.
        pub words: Option<::std::collections::BTreeMap<String, WatchInputWord>>,
        /// Each: 2 items.
        pub hours: Option<Vec<Vec<String>>>,
        pub tariff: Option<WatchInputTariff>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl WatchInput {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Watch-Input",
            "WatchInput",
            &[
                crate::schema::Field::new("course"),
                crate::schema::Field::new("channel")
                    .bounds(&[crate::schema::Bound::Listed(&["6", "9", "16"])]),
                crate::schema::Field::new("greeting"),
                crate::schema::Field::new("temper")
                    .bounds(&[crate::schema::Bound::Range(0.0, 1.0)]),
                crate::schema::Field::new("words"),
                crate::schema::Field::new("hours")
                    .bounds(
                        &[
                            crate::schema::Bound::Each(
                                &[crate::schema::Bound::Items(2, 2)],
                            ),
                        ],
                    ),
                crate::schema::Field::new("tariff"),
            ],
            &[],
        );
    }
    crate::model::model! {
        WatchInput { 0 course : Option < CourseInput >, 1 channel : i64, 2 greeting :
        String, 3 temper : f64, 4 words : ::std::collections::BTreeMap < String,
        WatchInputWord >, 5 hours : Vec < Vec < String > >, 6 tariff : WatchInputTariff,
        }
    }
    /// The schema `Watch-Input.tariff` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WatchInputTariff {
        /// Of the schema `Free`. Its `kind` is `free`.
        Free(Free),
        /// Of the schema `ByTonnage`. Its `kind` is `by_tonnage`.
        ByTonnage(ByTonnage),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        WatchInputTariff(Some("kind")) { Free(Free) = ["free"], ByTonnage(ByTonnage) =
        ["by_tonnage"], }
    }
    impl From<Free> for WatchInputTariff {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Free) -> Self {
            Self::Free(value)
        }
    }
    impl From<ByTonnage> for WatchInputTariff {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ByTonnage) -> Self {
            Self::ByTonnage(value)
        }
    }
    /// The schema `Watch-Input.words item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WatchInputWord {
        /// A boolean.
        Bool(bool),
        /// A number.
        Number(f64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        WatchInputWord(None) { Bool(bool) = [], Number(f64) = [], Text(String) = [], }
    }
    impl From<bool> for WatchInputWord {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: bool) -> Self {
            Self::Bool(value)
        }
    }
    impl From<f64> for WatchInputWord {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<String> for WatchInputWord {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for WatchInputWord {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Watch-Output` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WatchOutput {
        pub course: Option<WatchOutputCourse>,
        /// One of `6`, `9`, `16`. The service's default: `16`.
        pub channel: Option<i64>,
        /// May hold `{{vessel}}`.
        ///
        /// The service's default: `""`.
        pub greeting: Option<String>,
        /// 0 to 1. The service's default: `0.5`.
        pub temper: Option<f64>,
        /// The service's default: `{}`.
        pub words: Option<::std::collections::BTreeMap<String, WatchOutputWord>>,
        /// Each: 2 items.
        pub hours: Option<Vec<Vec<String>>>,
        pub tariff: Option<WatchOutputTariff>,
        /// Required by the page.
        pub watch_id: Option<String>,
        /// Required by the page.
        pub access: Option<::std::collections::BTreeMap<String, Vec<WatchOutputAccess>>>,
        pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl WatchOutput {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Watch-Output",
            "WatchOutput",
            &[
                crate::schema::Field::new("course"),
                crate::schema::Field::new("channel")
                    .bounds(&[crate::schema::Bound::Listed(&["6", "9", "16"])]),
                crate::schema::Field::new("greeting"),
                crate::schema::Field::new("temper")
                    .bounds(&[crate::schema::Bound::Range(0.0, 1.0)]),
                crate::schema::Field::new("words"),
                crate::schema::Field::new("hours")
                    .bounds(
                        &[
                            crate::schema::Bound::Each(
                                &[crate::schema::Bound::Items(2, 2)],
                            ),
                        ],
                    ),
                crate::schema::Field::new("tariff"),
                crate::schema::Field::new("watch_id").required(),
                crate::schema::Field::new("access").required(),
                crate::schema::Field::new("metadata"),
            ],
            &[],
        );
    }
    crate::model::model! {
        WatchOutput { 0 course : WatchOutputCourse, 1 channel : i64, 2 greeting : String,
        3 temper : f64, 4 words : ::std::collections::BTreeMap < String, WatchOutputWord
        >, 5 hours : Vec < Vec < String > >, 6 tariff : WatchOutputTariff, 7 watch_id :
        String, 8 access : ::std::collections::BTreeMap < String, Vec < WatchOutputAccess
        > >, 9 metadata : ::serde_json::Map < String, ::serde_json::Value >, }
    }
    /// The schema `Watch-Output.access item item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WatchOutputAccess {
        /// `read`
        Read,
        /// `write`
        Write,
        /// `admin`
        Admin,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        WatchOutputAccess { Read = "read", Write = "write", Admin = "admin", }
    }
    /// The schema `Watch-Output.course` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WatchOutputCourse {
        /// Required by the page.
        pub nodes: Option<::std::collections::BTreeMap<String, WatchOutputCourseNode>>,
        /// Required by the page.
        pub edges: Option<::std::collections::BTreeMap<String, Edge>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl WatchOutputCourse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Watch-Output.course",
            "WatchOutputCourse",
            &[
                crate::schema::Field::new("nodes").required(),
                crate::schema::Field::new("edges").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        WatchOutputCourse { 0 nodes : ::std::collections::BTreeMap < String,
        WatchOutputCourseNode >, 1 edges : ::std::collections::BTreeMap < String, Edge >,
        }
    }
    /// The schema `Watch-Output.course.nodes item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WatchOutputCourseNode {
        /// Of the schema `StartNode`. Its `type` is `start` or `StartNode`.
        StartNode(StartNode),
        /// Of the schema `SayNode`. Its `type` is `say` or `SayNode`.
        SayNode(SayNode),
        /// Of the schema `CourseNode`. Its `type` is `course` or `CourseNode`.
        CourseNode(CourseNode),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        WatchOutputCourseNode(Some("type")) { StartNode(StartNode) = ["start",
        "StartNode"], SayNode(SayNode) = ["say", "SayNode"], CourseNode(CourseNode) =
        ["course", "CourseNode"], }
    }
    impl From<StartNode> for WatchOutputCourseNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: StartNode) -> Self {
            Self::StartNode(value)
        }
    }
    impl From<SayNode> for WatchOutputCourseNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: SayNode) -> Self {
            Self::SayNode(value)
        }
    }
    impl From<CourseNode> for WatchOutputCourseNode {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: CourseNode) -> Self {
            Self::CourseNode(value)
        }
    }
    /// The schema `Watch-Output.tariff` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WatchOutputTariff {
        /// Of the schema `Free`. Its `kind` is `free`.
        Free(Free),
        /// Of the schema `ByTonnage`. Its `kind` is `by_tonnage`.
        ByTonnage(ByTonnage),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        WatchOutputTariff(Some("kind")) { Free(Free) = ["free"], ByTonnage(ByTonnage) =
        ["by_tonnage"], }
    }
    impl From<Free> for WatchOutputTariff {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Free) -> Self {
            Self::Free(value)
        }
    }
    impl From<ByTonnage> for WatchOutputTariff {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ByTonnage) -> Self {
            Self::ByTonnage(value)
        }
    }
    /// The schema `Watch-Output.words item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WatchOutputWord {
        /// A boolean.
        Bool(bool),
        /// A number.
        Number(f64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        WatchOutputWord(None) { Bool(bool) = [], Number(f64) = [], Text(String) = [], }
    }
    impl From<bool> for WatchOutputWord {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: bool) -> Self {
            Self::Bool(value)
        }
    }
    impl From<f64> for WatchOutputWord {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    impl From<String> for WatchOutputWord {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for WatchOutputWord {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Api20190301 Call
///
/// - [`CallATug`](calls::CallATug), by [`call_a_tug`](crate::Client::call_a_tug): `POST /2019-03-01/Harbors/{HarborSid}/Calls.json`, Call a tug
/// - [`ListCallsOfTugs`](calls::ListCallsOfTugs), by [`list_calls_of_tugs`](crate::Client::list_calls_of_tugs): `GET /2019-03-01/Harbors/{HarborSid}/Calls.json`, List calls of tugs
///
/// # Call Commands
///
/// - [`ActOnACallOfATug`](calls::ActOnACallOfATug), by [`act_on_a_call_of_a_tug`](crate::Client::act_on_a_call_of_a_tug): `POST /calls/{call_control_id}/actions/{action}`, Act on a call of a tug
/// - [`ForgetACallOfATug`](calls::ForgetACallOfATug), by [`forget_a_call_of_a_tug`](crate::Client::forget_a_call_of_a_tug): `DELETE /calls/{call_control_id}`, Forget a call of a tug
///
/// # Hear
///
/// - [`HearAMessage`](calls::HearAMessage), by [`hear_a_message`](crate::Client::hear_a_message): `POST /v1/hear`, Hear a message
///
/// # Speak
///
/// - [`AddAVoice`](calls::AddAVoice), by [`add_a_voice`](crate::Client::add_a_voice): `POST /v1/voices`, Add a voice
/// - [`SpeakAMessage`](calls::SpeakAMessage), by [`speak_a_message`](crate::Client::speak_a_message): `POST /v1/speak/{voice}/stream`, Speak a message
///
/// # Watches
///
/// - [`ChangeAWatch`](calls::ChangeAWatch), by [`change_a_watch`](crate::Client::change_a_watch): `PATCH /v1/watches/{watch_id}`, Change a watch
/// - [`GetAWatch`](calls::GetAWatch), by [`get_a_watch`](crate::Client::get_a_watch): `GET /v1/watches/{watch_id}`, Get a watch
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /calls/{call_control_id}/actions/{action}`, made by [`Client::act_on_a_call_of_a_tug`](crate::Client::act_on_a_call_of_a_tug).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ActOnACallOfATug(crate::call::Call);
    impl ActOnACallOfATug {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /calls/{call_control_id}/actions/{action}",
                name: "act_on_a_call_of_a_tug",
                method: ::reqwest::Method::POST,
                path: "/calls/{call_control_id}/actions/{action}",
                server: "https://tugs.example/v2",
                parameters: &[
                    crate::call::Parameter {
                        wire: "call_control_id",
                        name: "call_control_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "action",
                        name: "action",
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
                        <types::ActOnACallOfATugBody as Default>::default(),
                    )),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn call_control_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Required by the page.
        pub fn action(
            mut self,
            value: impl Into<types::ActOnACallOfATugAction>,
        ) -> Self {
            let value: types::ActOnACallOfATugAction = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::ActOnACallOfATugBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::ActOnACallOfATugResponse
        }
    }
    /// A call of `POST /v1/voices`, made by [`Client::add_a_voice`](crate::Client::add_a_voice).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AddAVoice(crate::call::Call);
    impl AddAVoice {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /v1/voices",
                name: "add_a_voice",
                method: ::reqwest::Method::POST,
                path: "/v1/voices",
                server: "https://radio.example",
                parameters: &[
                    crate::call::Parameter {
                        wire: "name",
                        name: "name",
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
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "labels",
                        name: "labels",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "remove_noise",
                        name: "remove_noise",
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
        pub fn name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Required by the page.
        pub fn files(mut self, value: impl IntoIterator<Item = crate::Upload>) -> Self {
            self.0.set_uploads(1usize, value.into_iter().collect());
            self
        }
        /// A JSON map, as text.
        pub fn labels(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// The service's default: `false`.
        pub fn remove_noise(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        crate::call::methods! {
            types::AddAVoiceResponse
        }
    }
    /// A call of `POST /2019-03-01/Harbors/{HarborSid}/Calls.json`, made by [`Client::call_a_tug`](crate::Client::call_a_tug).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CallATug(crate::call::Call);
    impl CallATug {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /2019-03-01/Harbors/{HarborSid}/Calls.json",
                name: "call_a_tug",
                method: ::reqwest::Method::POST,
                path: "/2019-03-01/Harbors/{HarborSid}/Calls.json",
                server: "https://api.tugs.example",
                parameters: &[
                    crate::call::Parameter {
                        wire: "HarborSid",
                        name: "harbor_sid",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[crate::schema::Bound::Chars(34, 34)],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "To",
                        name: "to",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "From",
                        name: "from",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "StatusCallbackEvent",
                        name: "status_callback_event",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "Timeout",
                        name: "timeout",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "Record",
                        name: "record",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "Method",
                        name: "method",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Form,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// JSON name: `HarborSid`. Required by the page. 34 characters. Pattern, which is not checked: `^HB[0-9a-fA-F]{32}$`.
        pub fn harbor_sid(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `To`. Required by the page. Format: `endpoint`.
        pub fn to(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `From`. Required by the page. Format: `endpoint`.
        pub fn from(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// JSON name: `StatusCallbackEvent`.
        pub fn status_callback_event(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// JSON name: `Timeout`.
        pub fn timeout(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// JSON name: `Record`.
        pub fn record(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(5usize, &value);
            self
        }
        /// JSON name: `Method`.
        pub fn method(mut self, value: impl Into<types::CallATugMethod>) -> Self {
            let value: types::CallATugMethod = value.into();
            self.0.set_parameter(6usize, &value);
            self
        }
        crate::call::methods! {
            types::ApiV2019HarborCall
        }
    }
    /// A call of `PATCH /v1/watches/{watch_id}`, made by [`Client::change_a_watch`](crate::Client::change_a_watch).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChangeAWatch(crate::call::Call);
    impl ChangeAWatch {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /v1/watches/{watch_id}",
                name: "change_a_watch",
                method: ::reqwest::Method::PATCH,
                path: "/v1/watches/{watch_id}",
                server: "https://relay.example",
                parameters: &[
                    crate::call::Parameter {
                        wire: "watch_id",
                        name: "watch_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "pilot-key",
                        name: "pilot_key",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::WatchInput as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn watch_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `pilot-key`.
        pub fn pilot_key(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::WatchInput>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::WatchOutput
        }
    }
    /// A call of `DELETE /calls/{call_control_id}`, made by [`Client::forget_a_call_of_a_tug`](crate::Client::forget_a_call_of_a_tug).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ForgetACallOfATug(crate::call::Call);
    impl ForgetACallOfATug {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "DELETE /calls/{call_control_id}",
                name: "forget_a_call_of_a_tug",
                method: ::reqwest::Method::DELETE,
                path: "/calls/{call_control_id}",
                server: "https://tugs.example/v2",
                parameters: &[
                    crate::call::Parameter {
                        wire: "call_control_id",
                        name: "call_control_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "If-Match",
                        name: "if_match",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: false,
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
        pub fn call_control_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `If-Match`.
        pub fn if_match(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `GET /v1/watches/{watch_id}`, made by [`Client::get_a_watch`](crate::Client::get_a_watch).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAWatch(crate::call::Call);
    impl GetAWatch {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /v1/watches/{watch_id}",
                name: "get_a_watch",
                method: ::reqwest::Method::GET,
                path: "/v1/watches/{watch_id}",
                server: "https://relay.example",
                parameters: &[
                    crate::call::Parameter {
                        wire: "fields",
                        name: "fields",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "since",
                        name: "since",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::DateTime),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "where",
                        name: "where_",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Brackets,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "watch_id",
                        name: "watch_id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "pilot-key",
                        name: "pilot_key",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `fields`.
        pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Format: `date-time`.
        pub fn since(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `where`.
        pub fn where_(mut self, value: impl Into<types::GetAWatchWhere>) -> Self {
            let value: types::GetAWatchWhere = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Required by the page.
        pub fn watch_id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// JSON name: `pilot-key`.
        pub fn pilot_key(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        crate::call::methods! {
            types::WatchOutput
        }
    }
    /// A call of `POST /v1/hear`, made by [`Client::hear_a_message`](crate::Client::hear_a_message).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct HearAMessage(crate::call::Call);
    impl HearAMessage {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /v1/hear",
                name: "hear_a_message",
                method: ::reqwest::Method::POST,
                path: "/v1/hear",
                server: "https://radio.example",
                parameters: &[
                    crate::call::Parameter {
                        wire: "callback",
                        name: "callback",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::Uri),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "keyword",
                        name: "keyword",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "noise",
                        name: "noise",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "tongue",
                        name: "tongue",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["url"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::HearAMessageBody as Default>::default(),
                    )),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Format: `uri`.
        pub fn callback(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `keyword`.
        pub fn keyword(mut self, value: impl Into<types::HearAMessageKeyword>) -> Self {
            let value: types::HearAMessageKeyword = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets `noise`.
        pub fn noise(mut self, value: impl Into<types::HearAMessageNoise>) -> Self {
            let value: types::HearAMessageNoise = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// The service's default: `"en"`.
        pub fn tongue(mut self, value: impl Into<types::HearAMessageTongue>) -> Self {
            let value: types::HearAMessageTongue = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::HearAMessageBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::HearAMessageResponse
        }
    }
    /// A call of `GET /2019-03-01/Harbors/{HarborSid}/Calls.json`, made by [`Client::list_calls_of_tugs`](crate::Client::list_calls_of_tugs).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListCallsOfTugs(crate::call::Call);
    impl ListCallsOfTugs {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /2019-03-01/Harbors/{HarborSid}/Calls.json",
                name: "list_calls_of_tugs",
                method: ::reqwest::Method::GET,
                path: "/2019-03-01/Harbors/{HarborSid}/Calls.json",
                server: "https://api.tugs.example",
                parameters: &[
                    crate::call::Parameter {
                        wire: "Status",
                        name: "status",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "StartTime",
                        name: "start_time",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::DateTime),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "StartTime<",
                        name: "start_time_2",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::DateTime),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "StartTime>",
                        name: "start_time_3",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::DateTime),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "filter[name]",
                        name: "filter_name",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "page[size]",
                        name: "page_size",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[crate::schema::Bound::Range(1.0, 250.0)],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "sort",
                        name: "sort",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "HarborSid",
                        name: "harbor_sid",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[crate::schema::Bound::Chars(34, 34)],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// JSON name: `Status`.
        pub fn status(mut self, value: impl Into<types::CallEnumStatus>) -> Self {
            let value: types::CallEnumStatus = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `StartTime`. Format: `date-time`.
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `StartTime<`. Format: `date-time`.
        pub fn start_time_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// JSON name: `StartTime>`. Format: `date-time`.
        pub fn start_time_3(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// JSON name: `filter[name]`.
        pub fn filter_name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// JSON name: `page[size]`. 1 to 250. The service's default: `25`.
        pub fn page_size(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(5usize, &value);
            self
        }
        /// Sets `sort`.
        pub fn sort(
            mut self,
            value: impl Into<Vec<types::ListCallsOfTugsSort>>,
        ) -> Self {
            let value: Vec<types::ListCallsOfTugsSort> = value.into();
            self.0.set_parameter(6usize, &value);
            self
        }
        /// JSON name: `HarborSid`. Required by the page. 34 characters. Pattern, which is not checked: `^HB[0-9a-fA-F]{32}$`.
        pub fn harbor_sid(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(7usize, &value);
            self
        }
        crate::call::methods! {
            types::ListCallsOfTugsResponse
        }
    }
    /// A call of `POST /v1/speak/{voice}/stream`, made by [`Client::speak_a_message`](crate::Client::speak_a_message).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SpeakAMessage(crate::call::Call);
    impl SpeakAMessage {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /v1/speak/{voice}/stream",
                name: "speak_a_message",
                method: ::reqwest::Method::POST,
                path: "/v1/speak/{voice}/stream",
                server: "https://radio.example",
                parameters: &[
                    crate::call::Parameter {
                        wire: "voice",
                        name: "voice",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "latency",
                        name: "latency",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[crate::schema::Bound::Listed(&["0", "1", "2"])],
                        deprecated: Some(""),
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["text"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::SpeakAMessageBody as Default>::default(),
                    )),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "audio/mpeg, */*;q=0.1",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn voice(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// One of `0`, `1`, `2`.
        #[deprecated]
        pub fn latency(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::SpeakAMessageBody>) -> Self {
            self.0.set_body(body.into());
            self
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
    /// What `POST /calls/{call_control_id}/actions/{action}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActOnACallOfATug {
        /// Status `422`.
        ///
        /// Unprocessable
        Status422(types::Errors),
        /// Status `5XX`.
        ///
        /// Any other
        Status5xx(types::Errors),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        ActOnACallOfATug "POST /calls/{call_control_id}/actions/{action}" { 422u16 =>
        Status422 false, 500u16..= 599u16 => Status5xx false, _ => Other true, }
    }
    /// What `POST /v1/voices` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AddAVoice {
        /// Status `422`.
        ///
        /// What is invalid.
        Status422(types::InvalidThings),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        AddAVoice "POST /v1/voices" { 422u16 => Status422 false, _ => Other true, }
    }
    /// What `PATCH /v1/watches/{watch_id}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ChangeAWatch {
        /// Status `422`.
        ///
        /// What is invalid.
        Status422(types::InvalidThings),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        ChangeAWatch "PATCH /v1/watches/{watch_id}" { 422u16 => Status422 false, _ =>
        Other true, }
    }
    /// What `DELETE /calls/{call_control_id}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ForgetACallOfATug {
        /// Status `default`.
        ///
        /// Any other
        Default(types::Errors),
    }
    crate::documented::failures! {
        ForgetACallOfATug "DELETE /calls/{call_control_id}" { _ => Default false, }
    }
    /// What `GET /v1/watches/{watch_id}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAWatch {
        /// Status `422`.
        ///
        /// What is invalid.
        Status422(types::InvalidThings),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        GetAWatch "GET /v1/watches/{watch_id}" { 422u16 => Status422 false, _ => Other
        true, }
    }
    /// What `POST /v1/hear` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HearAMessage {
        /// Status `400`.
        ///
        /// Nothing was heard.
        Status400(types::Trouble),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        HearAMessage "POST /v1/hear" { 400u16 => Status400 false, _ => Other true, }
    }
    /// What `GET /2019-03-01/Harbors/{HarborSid}/Calls.json` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ListCallsOfTugs {
        /// Status `default`.
        ///
        /// Any other
        Default(types::Errors),
    }
    crate::documented::failures! {
        ListCallsOfTugs "GET /2019-03-01/Harbors/{HarborSid}/Calls.json" { _ => Default
        false, }
    }
    /// What `POST /v1/speak/{voice}/stream` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SpeakAMessage {
        /// Status `422`.
        ///
        /// What is invalid.
        Status422(types::InvalidThings),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        SpeakAMessage "POST /v1/speak/{voice}/stream" { 422u16 => Status422 false, _ =>
        Other true, }
    }
}
/// # Api20190301 Call
impl crate::Client {
    /// Begins a call of `POST /2019-03-01/Harbors/{HarborSid}/Calls.json`: Call a tug.
    #[inline]
    pub fn call_a_tug(&self) -> calls::CallATug {
        calls::CallATug::new(self)
    }
    /// Begins a call of `GET /2019-03-01/Harbors/{HarborSid}/Calls.json`: List calls of tugs.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `default`: Any other
    ///
    /// Their forms: [`errors::ListCallsOfTugs`](crate::errors::ListCallsOfTugs).
    #[inline]
    pub fn list_calls_of_tugs(&self) -> calls::ListCallsOfTugs {
        calls::ListCallsOfTugs::new(self)
    }
}
/// # Call Commands
impl crate::Client {
    /// Begins a call of `POST /calls/{call_control_id}/actions/{action}`: Act on a call of a tug.
    ///
    /// It &lt;b&gt;may&lt;/b&gt; fail.&lt;br/&gt;&lt;br/&gt;
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `404`: No such call
    /// - `422`: Unprocessable
    /// - `5XX`: Any other
    ///
    /// Their forms: [`errors::ActOnACallOfATug`](crate::errors::ActOnACallOfATug).
    #[inline]
    pub fn act_on_a_call_of_a_tug(&self) -> calls::ActOnACallOfATug {
        calls::ActOnACallOfATug::new(self)
    }
    /// Begins a call of `DELETE /calls/{call_control_id}`: Forget a call of a tug.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `default`: Any other
    ///
    /// Their forms: [`errors::ForgetACallOfATug`](crate::errors::ForgetACallOfATug).
    #[inline]
    pub fn forget_a_call_of_a_tug(&self) -> calls::ForgetACallOfATug {
        calls::ForgetACallOfATug::new(self)
    }
}
/// # Hear
impl crate::Client {
    /// Begins a call of `POST /v1/hear`: Hear a message.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `400`: Nothing was heard.
    ///
    /// Their forms: [`errors::HearAMessage`](crate::errors::HearAMessage).
    #[inline]
    pub fn hear_a_message(&self) -> calls::HearAMessage {
        calls::HearAMessage::new(self)
    }
}
/// # Speak
impl crate::Client {
    /// Begins a call of `POST /v1/voices`: Add a voice.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `422`: What is invalid.
    ///
    /// Their forms: [`errors::AddAVoice`](crate::errors::AddAVoice).
    #[inline]
    pub fn add_a_voice(&self) -> calls::AddAVoice {
        calls::AddAVoice::new(self)
    }
    /// Begins a call of `POST /v1/speak/{voice}/stream`: Speak a message.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `422`: What is invalid.
    ///
    /// Their forms: [`errors::SpeakAMessage`](crate::errors::SpeakAMessage).
    #[inline]
    pub fn speak_a_message(&self) -> calls::SpeakAMessage {
        calls::SpeakAMessage::new(self)
    }
}
/// # Watches
impl crate::Client {
    /// Begins a call of `PATCH /v1/watches/{watch_id}`: Change a watch.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `422`: What is invalid.
    ///
    /// Their forms: [`errors::ChangeAWatch`](crate::errors::ChangeAWatch).
    #[inline]
    pub fn change_a_watch(&self) -> calls::ChangeAWatch {
        calls::ChangeAWatch::new(self)
    }
    /// Begins a call of `GET /v1/watches/{watch_id}`: Get a watch.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `422`: What is invalid.
    ///
    /// Their forms: [`errors::GetAWatch`](crate::errors::GetAWatch).
    #[inline]
    pub fn get_a_watch(&self) -> calls::GetAWatch {
        calls::GetAWatch::new(self)
    }
}
// note: pilots.yaml#/webhooks: webhooks are the service's calls to you; no method is made of them
// note: pilots.yaml#/paths/~1v1~1hear/post/requestBody: of several media types `application/json` alone is used
// note: pilots.yaml#/components/schemas/Watch-Input/properties/hours/items: a tuple is read as a list; the order and the number of its items are not checked
// note: pilots.yaml#/components/schemas/Heard/properties/metadata/properties/by: the names of a map's members are not checked
// note: tugs.yaml#/components/schemas/api.v2019.harbor.call/properties/sid/pattern: no value is checked by it
// note: tugs.yaml#/paths/~12019-03-01~1Harbors~1{HarborSid}~1Calls.json/get/parameters/7/schema/pattern: no value is checked by it
// note: tugs.yaml#/paths/~12019-03-01~1Harbors~1{HarborSid}~1Calls.json/post/parameters/0/schema/pattern: no value is checked by it
// note: pilots.yaml#/paths/~1v1~1hear/post/callbacks: callbacks are the service's calls to you; no method is made of them
// note: tugs.yaml#/paths/~12019-03-01~1Harbors~1{HarborSid}~1Calls.json/get/security: the key is sent as a bearer token; the page asks for `basic` authentication, which `CallOptions` may add
// note: tugs.yaml#/paths/~12019-03-01~1Harbors~1{HarborSid}~1Calls.json/post/security: the key is sent as a bearer token; the page asks for `basic` authentication, which `CallOptions` may add
// note: tugs.yaml#/paths/~1calls~1{call_control_id}~1actions~1{action}/post/security: the key is sent as a bearer token; the page asks for `basic` authentication, which `CallOptions` may add
// note: tugs.yaml#/paths/~1calls~1{call_control_id}/delete/security: the key is sent as a bearer token; the page asks for `basic` authentication, which `CallOptions` may add
// note: tugs.yaml#/components/schemas/Loops/oneOf/0: the bounds of one form of several are not checked
