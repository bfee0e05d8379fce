/// The models of the documented API.
pub mod types {
    /// The schema `GET /answers/listed response` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GetListedAnswerResponse {
        /// `yes`
        Yes,
        /// `no`
        No,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        GetListedAnswerResponse { Yes = "yes", No = "no", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetAnyAnswer`](calls::GetAnyAnswer), by [`get_any_answer`](crate::Client::get_any_answer): `GET /answers/any`, Get any answer
/// - [`GetEmptyContent`](calls::GetEmptyContent), by [`get_empty_content`](crate::Client::get_empty_content): `GET /answers/empty-content`, Get empty content
/// - [`GetFreeAnswer`](calls::GetFreeAnswer), by [`get_free_answer`](crate::Client::get_free_answer): `GET /answers/free`, Get free answer
/// - [`GetHeadOnly`](calls::GetHeadOnly), by [`get_head_only`](crate::Client::get_head_only): `HEAD /answers/head`, Get head only
/// - [`GetListAnswer`](calls::GetListAnswer), by [`get_list_answer`](crate::Client::get_list_answer): `GET /answers/list`, Get list answer
/// - [`GetListedAnswer`](calls::GetListedAnswer), by [`get_listed_answer`](crate::Client::get_listed_answer): `GET /answers/listed`, Get listed answer
/// - [`GetNoAnswer`](calls::GetNoAnswer), by [`get_no_answer`](crate::Client::get_no_answer): `GET /answers/none`, Get no answer
/// - [`GetNoBody`](calls::GetNoBody), by [`get_no_body`](crate::Client::get_no_body): `GET /answers/no-body`, Get no body
/// - [`GetNoContent`](calls::GetNoContent), by [`get_no_content`](crate::Client::get_no_content): `GET /answers/no-content`, Get no content
/// - [`GetNoSchema`](calls::GetNoSchema), by [`get_no_schema`](crate::Client::get_no_schema): `GET /answers/no-schema`, Get no schema
/// - [`GetNumberAnswer`](calls::GetNumberAnswer), by [`get_number_answer`](crate::Client::get_number_answer): `GET /answers/number`, Get number answer
/// - [`GetRedirect`](calls::GetRedirect), by [`get_redirect`](crate::Client::get_redirect): `GET /answers/redirect`, Get redirect
/// - [`GetTextAnswer`](calls::GetTextAnswer), by [`get_text_answer`](crate::Client::get_text_answer): `GET /answers/text`, Get text answer
/// - [`GetTrueAnswer`](calls::GetTrueAnswer), by [`get_true_answer`](crate::Client::get_true_answer): `GET /answers/true`, Get true answer
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /answers/any`, made by [`Client::get_any_answer`](crate::Client::get_any_answer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAnyAnswer(crate::call::Call);
    impl GetAnyAnswer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/any",
                name: "get_any_answer",
                method: ::reqwest::Method::GET,
                path: "/answers/any",
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
            ::serde_json::Value
        }
    }
    /// A call of `GET /answers/empty-content`, made by [`Client::get_empty_content`](crate::Client::get_empty_content).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetEmptyContent(crate::call::Call);
    impl GetEmptyContent {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/empty-content",
                name: "get_empty_content",
                method: ::reqwest::Method::GET,
                path: "/answers/empty-content",
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
            ()
        }
    }
    /// A call of `GET /answers/free`, made by [`Client::get_free_answer`](crate::Client::get_free_answer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetFreeAnswer(crate::call::Call);
    impl GetFreeAnswer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/free",
                name: "get_free_answer",
                method: ::reqwest::Method::GET,
                path: "/answers/free",
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
            ::serde_json::Map < String, ::serde_json::Value >
        }
    }
    /// A call of `HEAD /answers/head`, made by [`Client::get_head_only`](crate::Client::get_head_only).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetHeadOnly(crate::call::Call);
    impl GetHeadOnly {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "HEAD /answers/head",
                name: "get_head_only",
                method: ::reqwest::Method::HEAD,
                path: "/answers/head",
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
            ()
        }
    }
    /// A call of `GET /answers/list`, made by [`Client::get_list_answer`](crate::Client::get_list_answer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetListAnswer(crate::call::Call);
    impl GetListAnswer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/list",
                name: "get_list_answer",
                method: ::reqwest::Method::GET,
                path: "/answers/list",
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
            Vec < Vec < i64 > >
        }
    }
    /// A call of `GET /answers/listed`, made by [`Client::get_listed_answer`](crate::Client::get_listed_answer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetListedAnswer(crate::call::Call);
    impl GetListedAnswer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/listed",
                name: "get_listed_answer",
                method: ::reqwest::Method::GET,
                path: "/answers/listed",
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
            types::GetListedAnswerResponse
        }
    }
    /// A call of `GET /answers/none`, made by [`Client::get_no_answer`](crate::Client::get_no_answer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetNoAnswer(crate::call::Call);
    impl GetNoAnswer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/none",
                name: "get_no_answer",
                method: ::reqwest::Method::GET,
                path: "/answers/none",
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
            ()
        }
    }
    /// A call of `GET /answers/no-body`, made by [`Client::get_no_body`](crate::Client::get_no_body).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetNoBody(crate::call::Call);
    impl GetNoBody {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/no-body",
                name: "get_no_body",
                method: ::reqwest::Method::GET,
                path: "/answers/no-body",
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
            answers::GetNoBody
        }
    }
    /// A call of `GET /answers/no-content`, made by [`Client::get_no_content`](crate::Client::get_no_content).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetNoContent(crate::call::Call);
    impl GetNoContent {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/no-content",
                name: "get_no_content",
                method: ::reqwest::Method::GET,
                path: "/answers/no-content",
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
            ()
        }
    }
    /// A call of `GET /answers/no-schema`, made by [`Client::get_no_schema`](crate::Client::get_no_schema).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetNoSchema(crate::call::Call);
    impl GetNoSchema {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/no-schema",
                name: "get_no_schema",
                method: ::reqwest::Method::GET,
                path: "/answers/no-schema",
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
            ::serde_json::Value
        }
    }
    /// A call of `GET /answers/number`, made by [`Client::get_number_answer`](crate::Client::get_number_answer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetNumberAnswer(crate::call::Call);
    impl GetNumberAnswer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/number",
                name: "get_number_answer",
                method: ::reqwest::Method::GET,
                path: "/answers/number",
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
            f64
        }
    }
    /// A call of `GET /answers/redirect`, made by [`Client::get_redirect`](crate::Client::get_redirect).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetRedirect(crate::call::Call);
    impl GetRedirect {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/redirect",
                name: "get_redirect",
                method: ::reqwest::Method::GET,
                path: "/answers/redirect",
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
            ()
        }
    }
    /// A call of `GET /answers/text`, made by [`Client::get_text_answer`](crate::Client::get_text_answer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetTextAnswer(crate::call::Call);
    impl GetTextAnswer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/text",
                name: "get_text_answer",
                method: ::reqwest::Method::GET,
                path: "/answers/text",
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
            String
        }
    }
    /// A call of `GET /answers/true`, made by [`Client::get_true_answer`](crate::Client::get_true_answer).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetTrueAnswer(crate::call::Call);
    impl GetTrueAnswer {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /answers/true",
                name: "get_true_answer",
                method: ::reqwest::Method::GET,
                path: "/answers/true",
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
            ::serde_json::Value
        }
    }
}
/// What operations answer on success that have several forms of it, by status.
pub mod answers {
    #[allow(unused_imports)]
    use super::types;
    /// What `GET /answers/no-body` answers on success, by status.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum GetNoBody {
        /// Status `200`.
        ///
        /// ok
        Status200(String),
        /// Status `204`.
        ///
        /// nothing
        Status204,
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    impl crate::incoming::Arrived for GetNoBody {
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
}
/// What operations answer on failure, by status.
pub mod errors {
    #[allow(unused_imports)]
    use super::types;
}
/// # Operations
impl crate::Client {
    /// Begins a call of `GET /answers/any`: Get any answer.
    #[inline]
    pub fn get_any_answer(&self) -> calls::GetAnyAnswer {
        calls::GetAnyAnswer::new(self)
    }
    /// Begins a call of `GET /answers/empty-content`: Get empty content.
    #[inline]
    pub fn get_empty_content(&self) -> calls::GetEmptyContent {
        calls::GetEmptyContent::new(self)
    }
    /// Begins a call of `GET /answers/free`: Get free answer.
    #[inline]
    pub fn get_free_answer(&self) -> calls::GetFreeAnswer {
        calls::GetFreeAnswer::new(self)
    }
    /// Begins a call of `HEAD /answers/head`: Get head only.
    #[inline]
    pub fn get_head_only(&self) -> calls::GetHeadOnly {
        calls::GetHeadOnly::new(self)
    }
    /// Begins a call of `GET /answers/list`: Get list answer.
    #[inline]
    pub fn get_list_answer(&self) -> calls::GetListAnswer {
        calls::GetListAnswer::new(self)
    }
    /// Begins a call of `GET /answers/listed`: Get listed answer.
    #[inline]
    pub fn get_listed_answer(&self) -> calls::GetListedAnswer {
        calls::GetListedAnswer::new(self)
    }
    /// Begins a call of `GET /answers/none`: Get no answer.
    #[inline]
    pub fn get_no_answer(&self) -> calls::GetNoAnswer {
        calls::GetNoAnswer::new(self)
    }
    /// Begins a call of `GET /answers/no-body`: Get no body.
    #[inline]
    pub fn get_no_body(&self) -> calls::GetNoBody {
        calls::GetNoBody::new(self)
    }
    /// Begins a call of `GET /answers/no-content`: Get no content.
    #[inline]
    pub fn get_no_content(&self) -> calls::GetNoContent {
        calls::GetNoContent::new(self)
    }
    /// Begins a call of `GET /answers/no-schema`: Get no schema.
    #[inline]
    pub fn get_no_schema(&self) -> calls::GetNoSchema {
        calls::GetNoSchema::new(self)
    }
    /// Begins a call of `GET /answers/number`: Get number answer.
    #[inline]
    pub fn get_number_answer(&self) -> calls::GetNumberAnswer {
        calls::GetNumberAnswer::new(self)
    }
    /// Begins a call of `GET /answers/redirect`: Get redirect.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `304`: the same
    /// - `302`: elsewhere
    #[inline]
    pub fn get_redirect(&self) -> calls::GetRedirect {
        calls::GetRedirect::new(self)
    }
    /// Begins a call of `GET /answers/text`: Get text answer.
    #[inline]
    pub fn get_text_answer(&self) -> calls::GetTextAnswer {
        calls::GetTextAnswer::new(self)
    }
    /// Begins a call of `GET /answers/true`: Get true answer.
    #[inline]
    pub fn get_true_answer(&self) -> calls::GetTrueAnswer {
        calls::GetTrueAnswer::new(self)
    }
}
