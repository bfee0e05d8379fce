/// The models of the documented API.
pub mod types {
    /// The schema `POST /events/typed body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostForTypedEventsBody {
        pub text: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostForTypedEventsBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /events/typed body",
            "PostForTypedEventsBody",
            &[crate::schema::Field::new("text")],
            &[],
        );
    }
    crate::model::model! {
        PostForTypedEventsBody { 0 text : String, }
    }
    /// The schema `StreamedEvent` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StreamedEvent {
        /// Required by the page.
        pub kind: Option<StreamedEventKind>,
        /// Format: `date-time`.
        pub at: Option<String>,
        /// `Some(None)` is JSON's null.
        pub chunk: Option<Option<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl StreamedEvent {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "StreamedEvent",
            "StreamedEvent",
            &[
                crate::schema::Field::new("kind").required(),
                crate::schema::Field::new("at")
                    .bounds(
                        &[crate::schema::Bound::Format(crate::schema::Format::DateTime)],
                    ),
                crate::schema::Field::new("chunk"),
            ],
            &[],
        );
    }
    crate::model::model! {
        StreamedEvent { 0 kind : StreamedEventKind, 1 at : String, 2 chunk : Option <
        String >, }
    }
    /// The schema `StreamedEvent.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StreamedEventKind {
        /// `began`
        Began,
        /// `ended`
        Ended,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        StreamedEventKind { Began = "began", Ended = "ended", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetAnyEvents`](calls::GetAnyEvents), by [`get_any_events`](crate::Client::get_any_events): `GET /events/any`, Get any events
/// - [`GetEventsOfLists`](calls::GetEventsOfLists), by [`get_events_of_lists`](crate::Client::get_events_of_lists): `GET /events/list`, Get events of lists
/// - [`PostForTypedEvents`](calls::PostForTypedEvents), by [`post_for_typed_events`](crate::Client::post_for_typed_events): `POST /events/typed`, Post for typed events
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /events/any`, made by [`Client::get_any_events`](crate::Client::get_any_events).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetAnyEvents(crate::call::Call);
    impl GetAnyEvents {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /events/any",
                name: "get_any_events",
                method: ::reqwest::Method::GET,
                path: "/events/any",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "text/event-stream",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            crate ::Events < ::serde_json::Value >
        }
    }
    /// A call of `GET /events/list`, made by [`Client::get_events_of_lists`](crate::Client::get_events_of_lists).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetEventsOfLists(crate::call::Call);
    impl GetEventsOfLists {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /events/list",
                name: "get_events_of_lists",
                method: ::reqwest::Method::GET,
                path: "/events/list",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "text/event-stream",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            crate ::Events < Vec < types::StreamedEvent > >
        }
    }
    /// A call of `POST /events/typed`, made by [`Client::post_for_typed_events`](crate::Client::post_for_typed_events).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostForTypedEvents(crate::call::Call);
    impl PostForTypedEvents {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /events/typed",
                name: "post_for_typed_events",
                method: ::reqwest::Method::POST,
                path: "/events/typed",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::PostForTypedEventsBody as Default>::default(),
                    )),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "text/event-stream",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::PostForTypedEventsBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            crate ::Events < types::StreamedEvent >
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
    /// Begins a call of `GET /events/any`: Get any events.
    #[inline]
    pub fn get_any_events(&self) -> calls::GetAnyEvents {
        calls::GetAnyEvents::new(self)
    }
    /// Begins a call of `GET /events/list`: Get events of lists.
    #[inline]
    pub fn get_events_of_lists(&self) -> calls::GetEventsOfLists {
        calls::GetEventsOfLists::new(self)
    }
    /// Begins a call of `POST /events/typed`: Post for typed events.
    #[inline]
    pub fn post_for_typed_events(&self) -> calls::PostForTypedEvents {
        calls::PostForTypedEvents::new(self)
    }
}
