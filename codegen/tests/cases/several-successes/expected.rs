/// The models of the documented API.
pub mod types {
    /// The schema `GET /successes/many response default` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetOneOfManyResponseDefault {
        pub error: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetOneOfManyResponseDefault {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /successes/many response default",
            "GetOneOfManyResponseDefault",
            &[crate::schema::Field::new("error")],
            &[],
        );
    }
    crate::model::model! {
        GetOneOfManyResponseDefault { 0 error : String, }
    }
    /// The schema `POST /successes/two response 202` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostForOneOfTwoResponse202 {
        /// JSON name: `jobId`.
        pub job_id: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostForOneOfTwoResponse202 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /successes/two response 202",
            "PostForOneOfTwoResponse202",
            &[crate::schema::Field::new("jobId")],
            &[],
        );
    }
    crate::model::model! {
        PostForOneOfTwoResponse202 { 0 job_id : String, }
    }
    /// The schema `POST /successes/two response 409` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostForOneOfTwoResponse409 {
        pub error: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostForOneOfTwoResponse409 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /successes/two response 409",
            "PostForOneOfTwoResponse409",
            &[crate::schema::Field::new("error")],
            &[],
        );
    }
    crate::model::model! {
        PostForOneOfTwoResponse409 { 0 error : String, }
    }
    /// The schema `SuccessDone` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SuccessDone {
        /// Required by the page.
        pub done: Option<bool>,
        pub at: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SuccessDone {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SuccessDone",
            "SuccessDone",
            &[
                crate::schema::Field::new("done").required(),
                crate::schema::Field::new("at"),
            ],
            &[],
        );
    }
    crate::model::model! {
        SuccessDone { 0 done : bool, 1 at : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetAStreamOrNot`](calls::GetAStreamOrNot), by [`get_a_stream_or_not`](crate::Client::get_a_stream_or_not): `GET /successes/streams`, Get a stream or not
/// - [`GetByDefault`](calls::GetByDefault), by [`get_by_default`](crate::Client::get_by_default): `GET /successes/default`, Get by default
/// - [`GetByRange`](calls::GetByRange), by [`get_by_range`](crate::Client::get_by_range): `GET /successes/range`, Get by range
/// - [`GetByRangeAlone`](calls::GetByRangeAlone), by [`get_by_range_alone`](crate::Client::get_by_range_alone): `GET /successes/range-alone`, Get by range alone
/// - [`GetEventsOrJson`](calls::GetEventsOrJson), by [`get_events_or_json`](crate::Client::get_events_or_json): `GET /successes/events-or-json`, Get events or JSON
/// - [`GetOneOfMany`](calls::GetOneOfMany), by [`get_one_of_many`](crate::Client::get_one_of_many): `GET /successes/many`, Get one of many
/// - [`GetOneOrNothing`](calls::GetOneOrNothing), by [`get_one_or_nothing`](crate::Client::get_one_or_nothing): `GET /successes/maybe-empty`, Get one or nothing
/// - [`PostForOneOfTwo`](calls::PostForOneOfTwo), by [`post_for_one_of_two`](crate::Client::post_for_one_of_two): `POST /successes/two`, Post for one of two
/// - [`PostForTheSameTwice`](calls::PostForTheSameTwice), by [`post_for_the_same_twice`](crate::Client::post_for_the_same_twice): `POST /successes/same`, Post for the same twice
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /successes/streams`, made by [`Client::get_a_stream_or_not`](crate::Client::get_a_stream_or_not).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAStreamOrNot(crate::call::Call);
    impl GetAStreamOrNot {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /successes/streams",
                name: "get_a_stream_or_not",
                method: ::reqwest::Method::GET,
                path: "/successes/streams",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "text/event-stream, application/json, text/csv, */*;q=0.1",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            answers::GetAStreamOrNot
        }
    }
    /// A call of `GET /successes/default`, made by [`Client::get_by_default`](crate::Client::get_by_default).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByDefault(crate::call::Call);
    impl GetByDefault {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /successes/default",
                name: "get_by_default",
                method: ::reqwest::Method::GET,
                path: "/successes/default",
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
            types::SuccessDone
        }
    }
    /// A call of `GET /successes/range`, made by [`Client::get_by_range`](crate::Client::get_by_range).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByRange(crate::call::Call);
    impl GetByRange {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /successes/range",
                name: "get_by_range",
                method: ::reqwest::Method::GET,
                path: "/successes/range",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            answers::GetByRange
        }
    }
    /// A call of `GET /successes/range-alone`, made by [`Client::get_by_range_alone`](crate::Client::get_by_range_alone).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetByRangeAlone(crate::call::Call);
    impl GetByRangeAlone {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /successes/range-alone",
                name: "get_by_range_alone",
                method: ::reqwest::Method::GET,
                path: "/successes/range-alone",
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
            types::SuccessDone
        }
    }
    /// A call of `GET /successes/events-or-json`, made by [`Client::get_events_or_json`](crate::Client::get_events_or_json).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetEventsOrJson(crate::call::Call);
    impl GetEventsOrJson {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /successes/events-or-json",
                name: "get_events_or_json",
                method: ::reqwest::Method::GET,
                path: "/successes/events-or-json",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "text/event-stream, application/vnd.done+json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            answers::GetEventsOrJson
        }
    }
    /// A call of `GET /successes/many`, made by [`Client::get_one_of_many`](crate::Client::get_one_of_many).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetOneOfMany(crate::call::Call);
    impl GetOneOfMany {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /successes/many",
                name: "get_one_of_many",
                method: ::reqwest::Method::GET,
                path: "/successes/many",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            answers::GetOneOfMany
        }
    }
    /// A call of `GET /successes/maybe-empty`, made by [`Client::get_one_or_nothing`](crate::Client::get_one_or_nothing).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetOneOrNothing(crate::call::Call);
    impl GetOneOrNothing {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /successes/maybe-empty",
                name: "get_one_or_nothing",
                method: ::reqwest::Method::GET,
                path: "/successes/maybe-empty",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            answers::GetOneOrNothing
        }
    }
    /// A call of `POST /successes/two`, made by [`Client::post_for_one_of_two`](crate::Client::post_for_one_of_two).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostForOneOfTwo(crate::call::Call);
    impl PostForOneOfTwo {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /successes/two",
                name: "post_for_one_of_two",
                method: ::reqwest::Method::POST,
                path: "/successes/two",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            answers::PostForOneOfTwo
        }
    }
    /// A call of `POST /successes/same`, made by [`Client::post_for_the_same_twice`](crate::Client::post_for_the_same_twice).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostForTheSameTwice(crate::call::Call);
    impl PostForTheSameTwice {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /successes/same",
                name: "post_for_the_same_twice",
                method: ::reqwest::Method::POST,
                path: "/successes/same",
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
            types::SuccessDone
        }
    }
}
/// What operations answer on success that have several forms of it, by status.
pub mod answers {
    #[allow(unused_imports)]
    use super::types;
    /// What `GET /successes/streams` answers on success, by status.
    #[derive(Debug)]
    #[non_exhaustive]
    pub enum GetAStreamOrNot {
        /// Status `200`.
        ///
        /// events
        Status200(crate::Events<types::SuccessDone>),
        /// Status `202`.
        ///
        /// later
        Status202(types::SuccessDone),
        /// Status `206`.
        ///
        /// file
        Status206(crate::Download),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for GetAStreamOrNot {
        #[inline]
        async fn arrive(
            incoming: crate::incoming::Incoming,
        ) -> Result<(Self, crate::response::Answer), crate::Error> {
            Ok(
                match incoming.head().status.as_u16() {
                    200u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status200(value), answer)
                    }
                    202u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status202(value), answer)
                    }
                    206u16 => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Status206(value), answer)
                    }
                    _ => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Other(value), answer)
                    }
                },
            )
        }
    }
    /// What `GET /successes/range` answers on success, by status.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum GetByRange {
        /// Status `200`.
        ///
        /// there
        Status200(types::SuccessDone),
        /// Status `2XX`.
        ///
        /// else
        Status2xx(Vec<String>),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for GetByRange {
        #[inline]
        async fn arrive(
            incoming: crate::incoming::Incoming,
        ) -> Result<(Self, crate::response::Answer), crate::Error> {
            Ok(
                match incoming.head().status.as_u16() {
                    200u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status200(value), answer)
                    }
                    200u16..=299u16 => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Status2xx(value), answer)
                    }
                    _ => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Other(value), answer)
                    }
                },
            )
        }
    }
    /// What `GET /successes/events-or-json` answers on success, by status.
    #[derive(Debug)]
    #[non_exhaustive]
    pub enum GetEventsOrJson {
        /// Status `200`.
        ///
        /// events
        Status200(crate::Events<types::SuccessDone>),
        /// Status `202`.
        ///
        /// later
        Status202(types::SuccessDone),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for GetEventsOrJson {
        #[inline]
        async fn arrive(
            incoming: crate::incoming::Incoming,
        ) -> Result<(Self, crate::response::Answer), crate::Error> {
            Ok(
                match incoming.head().status.as_u16() {
                    200u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status200(value), answer)
                    }
                    202u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status202(value), answer)
                    }
                    _ => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Other(value), answer)
                    }
                },
            )
        }
    }
    /// What `GET /successes/many` answers on success, by status.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum GetOneOfMany {
        /// Status `200`.
        ///
        /// object
        Status200(types::SuccessDone),
        /// Status `201`.
        ///
        /// list
        Status201(Vec<types::SuccessDone>),
        /// Status `202`.
        ///
        /// text
        Status202(String),
        /// Status `203`.
        ///
        /// any
        Status203(::serde_json::Value),
        /// Status `205`.
        ///
        /// nothing
        Status205,
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for GetOneOfMany {
        #[inline]
        async fn arrive(
            incoming: crate::incoming::Incoming,
        ) -> Result<(Self, crate::response::Answer), crate::Error> {
            Ok(
                match incoming.head().status.as_u16() {
                    200u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status200(value), answer)
                    }
                    201u16 => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Status201(value), answer)
                    }
                    202u16 => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Status202(value), answer)
                    }
                    203u16 => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Status203(value), answer)
                    }
                    205u16 => {
                        let ((), answer) = incoming.arrived(true).await?;
                        (Self::Status205, answer)
                    }
                    _ => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Other(value), answer)
                    }
                },
            )
        }
    }
    /// What `GET /successes/maybe-empty` answers on success, by status.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum GetOneOrNothing {
        /// Status `200`.
        ///
        /// there
        Status200(types::SuccessDone),
        /// Status `204`.
        ///
        /// nothing
        Status204,
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for GetOneOrNothing {
        #[inline]
        async fn arrive(
            incoming: crate::incoming::Incoming,
        ) -> Result<(Self, crate::response::Answer), crate::Error> {
            Ok(
                match incoming.head().status.as_u16() {
                    200u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status200(value), answer)
                    }
                    204u16 => {
                        let ((), answer) = incoming.arrived(true).await?;
                        (Self::Status204, answer)
                    }
                    _ => {
                        let (value, answer) = incoming.arrived(true).await?;
                        (Self::Other(value), answer)
                    }
                },
            )
        }
    }
    /// What `POST /successes/two` answers on success, by status.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum PostForOneOfTwo {
        /// Status `200`.
        ///
        /// there
        Status200(types::SuccessDone),
        /// Status `202`.
        ///
        /// later
        Status202(types::PostForOneOfTwoResponse202),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for PostForOneOfTwo {
        #[inline]
        async fn arrive(
            incoming: crate::incoming::Incoming,
        ) -> Result<(Self, crate::response::Answer), crate::Error> {
            Ok(
                match incoming.head().status.as_u16() {
                    200u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status200(value), answer)
                    }
                    202u16 => {
                        let (value, answer) = incoming.arrived(false).await?;
                        (Self::Status202(value), answer)
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
    /// What `GET /successes/default` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetByDefault {
        /// Status `default`.
        ///
        /// any
        Default(types::SuccessDone),
    }
    crate::documented::failures! {
        GetByDefault "GET /successes/default" { _ => Default false, }
    }
    /// What `GET /successes/many` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetOneOfMany {
        /// Status `default`.
        ///
        /// else
        Default(types::GetOneOfManyResponseDefault),
    }
    crate::documented::failures! {
        GetOneOfMany "GET /successes/many" { _ => Default false, }
    }
    /// What `POST /successes/two` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostForOneOfTwo {
        /// Status `409`.
        ///
        /// no
        Status409(types::PostForOneOfTwoResponse409),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        PostForOneOfTwo "POST /successes/two" { 409u16 => Status409 false, _ => Other
        true, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `GET /successes/streams`: Get a stream or not.
    #[inline]
    pub fn get_a_stream_or_not(&self) -> calls::GetAStreamOrNot {
        calls::GetAStreamOrNot::new(self)
    }
    /// Begins a call of `GET /successes/default`: Get by default.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `default`: any
    ///
    /// Their forms: [`errors::GetByDefault`](crate::errors::GetByDefault).
    #[inline]
    pub fn get_by_default(&self) -> calls::GetByDefault {
        calls::GetByDefault::new(self)
    }
    /// Begins a call of `GET /successes/range`: Get by range.
    #[inline]
    pub fn get_by_range(&self) -> calls::GetByRange {
        calls::GetByRange::new(self)
    }
    /// Begins a call of `GET /successes/range-alone`: Get by range alone.
    #[inline]
    pub fn get_by_range_alone(&self) -> calls::GetByRangeAlone {
        calls::GetByRangeAlone::new(self)
    }
    /// Begins a call of `GET /successes/events-or-json`: Get events or JSON.
    #[inline]
    pub fn get_events_or_json(&self) -> calls::GetEventsOrJson {
        calls::GetEventsOrJson::new(self)
    }
    /// Begins a call of `GET /successes/many`: Get one of many.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `default`: else
    ///
    /// Their forms: [`errors::GetOneOfMany`](crate::errors::GetOneOfMany).
    #[inline]
    pub fn get_one_of_many(&self) -> calls::GetOneOfMany {
        calls::GetOneOfMany::new(self)
    }
    /// Begins a call of `GET /successes/maybe-empty`: Get one or nothing.
    #[inline]
    pub fn get_one_or_nothing(&self) -> calls::GetOneOrNothing {
        calls::GetOneOrNothing::new(self)
    }
    /// Begins a call of `POST /successes/two`: Post for one of two.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `409`: no
    ///
    /// Their forms: [`errors::PostForOneOfTwo`](crate::errors::PostForOneOfTwo).
    #[inline]
    pub fn post_for_one_of_two(&self) -> calls::PostForOneOfTwo {
        calls::PostForOneOfTwo::new(self)
    }
    /// Begins a call of `POST /successes/same`: Post for the same twice.
    #[inline]
    pub fn post_for_the_same_twice(&self) -> calls::PostForTheSameTwice {
        calls::PostForTheSameTwice::new(self)
    }
}
