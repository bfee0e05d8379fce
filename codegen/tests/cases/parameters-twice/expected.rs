/// The models of the documented API.
pub mod types {
    /// The schema `TwiceSettings` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TwiceSettings {
        pub greeting: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl TwiceSettings {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "TwiceSettings",
            "TwiceSettings",
            &[crate::schema::Field::new("greeting")],
            &[],
        );
    }
    crate::model::model! {
        TwiceSettings { 0 greeting : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetTwice`](calls::GetTwice), by [`get_twice`](crate::Client::get_twice): `GET /twice/{id}`, Get twice
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /twice/{id}`, made by [`Client::get_twice`](crate::Client::get_twice).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetTwice(crate::call::Call);
    impl GetTwice {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /twice/{id}",
                name: "get_twice",
                method: ::reqwest::Method::GET,
                path: "/twice/{id}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "depth",
                        name: "depth",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "label",
                        name: "label",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "label",
                        name: "label_2",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "LABEL",
                        name: "label_3",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "settings",
                        name: "settings",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "old",
                        name: "old",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "id",
                        name: "id",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "limit",
                        name: "limit",
                        location: crate::call::Location::Query,
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
        /// The operation's own.
        pub fn depth(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `label`.
        pub fn label(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `label`.
        pub fn label_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// JSON name: `LABEL`.
        pub fn label_3(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Sets `settings`.
        pub fn settings(mut self, value: impl Into<::serde_json::Value>) -> Self {
            let value: ::serde_json::Value = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// Sets `old`.
        pub fn old(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(5usize, &value);
            self
        }
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(6usize, &value);
            self
        }
        /// Sets `limit`.
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(7usize, &value);
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
    /// Begins a call of `GET /twice/{id}`: Get twice.
    #[inline]
    pub fn get_twice(&self) -> calls::GetTwice {
        calls::GetTwice::new(self)
    }
}
// note: page.yaml#/paths/~1twice~1{id}/get/parameters/2: `label`, in: query, is described twice; the first description counts
// note: page.yaml#/paths/~1twice~1{id}/get/parameters/7: `label`, in: query, is described twice; the first description counts
// note: page.yaml#/paths/~1twice~1{id}/get/parameters/10: `limit`, in: query, is described twice; the first description counts
// note: page.yaml#/paths/~1twice~1{id}/get/parameters/4/allOf: it is not looked at: what a parameter holds, its `schema` alone says
// note: page.yaml#/paths/~1twice~1{id}/get/parameters/5/type: it is not looked at: what a parameter holds, its `schema` alone says
