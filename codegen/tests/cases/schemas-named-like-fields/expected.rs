/// The models of the documented API.
pub mod types {
    /// The schema `Named` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Named {
        pub voice: Option<NamedVoice2>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Named {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Named",
            "Named",
            &[crate::schema::Field::new("voice")],
            &[],
        );
    }
    crate::model::model! {
        Named { 0 voice : NamedVoice2, }
    }
    /// The schema `Named.voice` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NamedVoice {
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NamedVoice {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Named.voice",
            "NamedVoice",
            &[crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        NamedVoice { 0 b : String, }
    }
    /// The schema `Named.voice2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NamedVoice2 {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NamedVoice2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Named.voice2",
            "NamedVoice2",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        NamedVoice2 { 0 a : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostAgents`](calls::PostAgents), by [`post_agents`](crate::Client::post_agents): `POST /agents`, Post agents
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /agents`, made by [`Client::post_agents`](crate::Client::post_agents).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostAgents(crate::call::Call);
    impl PostAgents {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /agents",
                name: "post_agents",
                method: ::reqwest::Method::POST,
                path: "/agents",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Named as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Named>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::NamedVoice
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
    /// Begins a call of `POST /agents`: Post agents.
    #[inline]
    pub fn post_agents(&self) -> calls::PostAgents {
        calls::PostAgents::new(self)
    }
}
