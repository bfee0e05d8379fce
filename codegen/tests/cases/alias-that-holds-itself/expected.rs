/// The models of the documented API.
pub mod types {
    /// The schema `Endless` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Endless {
        pub list: Option<Vec<::serde_json::Value>>,
        pub map: Option<
            ::std::collections::BTreeMap<
                String,
                Vec<::serde_json::Map<String, ::serde_json::Value>>,
            >,
        >,
        pub value: Option<Vec<::serde_json::Map<String, ::serde_json::Value>>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Endless {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Endless",
            "Endless",
            &[
                crate::schema::Field::new("list"),
                crate::schema::Field::new("map"),
                crate::schema::Field::new("value"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Endless { 0 list : Vec < ::serde_json::Value >, 1 map :
        ::std::collections::BTreeMap < String, Vec < ::serde_json::Map < String,
        ::serde_json::Value > > >, 2 value : Vec < ::serde_json::Map < String,
        ::serde_json::Value > >, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostEndless`](calls::PostEndless), by [`post_endless`](crate::Client::post_endless): `POST /endless`, Post endless
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /endless`, made by [`Client::post_endless`](crate::Client::post_endless).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostEndless(crate::call::Call);
    impl PostEndless {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /endless",
                name: "post_endless",
                method: ::reqwest::Method::POST,
                path: "/endless",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Endless as Default>::default())),
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
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::Endless>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ::std::collections::BTreeMap < String, Vec < ::serde_json::Map < String,
            ::serde_json::Value > > >
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
    /// Begins a call of `POST /endless`: Post endless.
    #[inline]
    pub fn post_endless(&self) -> calls::PostEndless {
        calls::PostEndless::new(self)
    }
}
// note: page.yaml#/components/schemas/EndlessList: it holds itself without a named object between: what is inside is read as any JSON value
// note: page.yaml#/components/schemas/EndlessOne: it holds itself without a named object between: what is inside is read as any JSON value
