/// The models of the documented API.
pub mod types {
    /// The schema `POST /subscriptions body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubscribeBody {
        /// JSON name: `callbackUrl`. Required by the page. Format: `uri`.
        pub callback_url: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SubscribeBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /subscriptions body",
            "SubscribeBody",
            &[
                crate::schema::Field::new("callbackUrl")
                    .required()
                    .bounds(&[crate::schema::Bound::Format(crate::schema::Format::Uri)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        SubscribeBody { 0 callback_url : String, }
    }
    /// The schema `POST /subscriptions response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubscribeResponse {
        /// JSON name: `subscriptionId`.
        pub subscription_id: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SubscribeResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /subscriptions response",
            "SubscribeResponse",
            &[crate::schema::Field::new("subscriptionId")],
            &[],
        );
    }
    crate::model::model! {
        SubscribeResponse { 0 subscription_id : String, }
    }
    /// The schema `SubscriptionEvent` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubscriptionEvent {
        pub kind: Option<String>,
        pub nested: Option<SubscriptionEventNested>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SubscriptionEvent {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SubscriptionEvent",
            "SubscriptionEvent",
            &[crate::schema::Field::new("kind"), crate::schema::Field::new("nested")],
            &[],
        );
    }
    crate::model::model! {
        SubscriptionEvent { 0 kind : String, 1 nested : SubscriptionEventNested, }
    }
    /// The schema `SubscriptionEvent.nested` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubscriptionEventNested {
        pub deep: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SubscriptionEventNested {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "SubscriptionEvent.nested",
            "SubscriptionEventNested",
            &[crate::schema::Field::new("deep")],
            &[],
        );
    }
    crate::model::model! {
        SubscriptionEventNested { 0 deep : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`Subscribe`](calls::Subscribe), by [`subscribe`](crate::Client::subscribe): `POST /subscriptions`, Subscribe
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /subscriptions`, made by [`Client::subscribe`](crate::Client::subscribe).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct Subscribe(crate::call::Call);
    impl Subscribe {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /subscriptions",
                name: "subscribe",
                method: ::reqwest::Method::POST,
                path: "/subscriptions",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["callbackUrl"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::SubscribeBody as Default>::default(),
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
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::SubscribeBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::SubscribeResponse
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
    /// Begins a call of `POST /subscriptions`: Subscribe.
    #[inline]
    pub fn subscribe(&self) -> calls::Subscribe {
        calls::Subscribe::new(self)
    }
}
// note: page.yaml#/webhooks: webhooks are the service's calls to you; no method is made of them
// note: page.yaml#/paths/~1subscriptions/post/callbacks: callbacks are the service's calls to you; no method is made of them
// note: page.yaml#/paths/~1subscriptions/post/responses/201/links: links are not followed; no method is made of them
