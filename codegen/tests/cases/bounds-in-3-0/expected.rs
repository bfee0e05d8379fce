/// The models of the documented API.
pub mod types {
    /// The schema `Speed` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Speed {
        /// At most 2. More than 0.
        pub above: Option<f64>,
        /// `Some(None)` is JSON's null. More than 0 and less than 2.
        pub between: Option<Option<f64>>,
        pub nothing: Option<f64>,
        /// At least 10. More than 0.
        pub beside: Option<f64>,
        /// More than 0.
        pub itself: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Speed {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Speed",
            "Speed",
            &[
                crate::schema::Field::new("above")
                    .bounds(
                        &[
                            crate::schema::Bound::Range(f64::NEG_INFINITY, 2.0),
                            crate::schema::Bound::Between(0.0, f64::INFINITY),
                        ],
                    ),
                crate::schema::Field::new("between")
                    .bounds(&[crate::schema::Bound::Between(0.0, 2.0)]),
                crate::schema::Field::new("nothing"),
                crate::schema::Field::new("beside")
                    .bounds(
                        &[
                            crate::schema::Bound::Range(10.0, f64::INFINITY),
                            crate::schema::Bound::Between(0.0, f64::INFINITY),
                        ],
                    ),
                crate::schema::Field::new("itself")
                    .bounds(&[crate::schema::Bound::Between(0.0, f64::INFINITY)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        Speed { 0 above : f64, 1 between : Option < f64 >, 2 nothing : f64, 3 beside :
        f64, 4 itself : f64, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`SetTheSpeed`](calls::SetTheSpeed), by [`set_the_speed`](crate::Client::set_the_speed): `PATCH /speed`, Set the speed
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `PATCH /speed`, made by [`Client::set_the_speed`](crate::Client::set_the_speed).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct SetTheSpeed(crate::call::Call);
    impl SetTheSpeed {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PATCH /speed",
                name: "set_the_speed",
                method: ::reqwest::Method::PATCH,
                path: "/speed",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Speed as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Speed>) -> Self {
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
    /// Begins a call of `PATCH /speed`: Set the speed.
    #[inline]
    pub fn set_the_speed(&self) -> calls::SetTheSpeed {
        calls::SetTheSpeed::new(self)
    }
}
// note: page.yaml#/components/schemas/Speed/properties/nothing/exclusiveMinimum: expected a number; the bound is not checked
