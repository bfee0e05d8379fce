/// The models of the documented API.
pub mod types {
    /// The schema `WithNot` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WithNot {
        pub a: Option<String>,
        pub b: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl WithNot {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "WithNot",
            "WithNot",
            &[crate::schema::Field::new("a"), crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        WithNot { 0 a : String, 1 b : i64, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostWithNot`](calls::PostWithNot), by [`post_with_not`](crate::Client::post_with_not): `POST /with-not`, Post with not
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /with-not`, made by [`Client::post_with_not`](crate::Client::post_with_not).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostWithNot(crate::call::Call);
    impl PostWithNot {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /with-not",
                name: "post_with_not",
                method: ::reqwest::Method::POST,
                path: "/with-not",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::WithNot as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::WithNot>) -> Self {
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
    /// Begins a call of `POST /with-not`: Post with not.
    #[inline]
    pub fn post_with_not(&self) -> calls::PostWithNot {
        calls::PostWithNot::new(self)
    }
}
// note: page.yaml#/components/schemas/WithNot/properties/a: `not` is not checked
// note: page.yaml#/components/schemas/WithNot/properties/b: `not` is not checked
// note: page.yaml#/components/schemas/WithNot: `not` is not checked
