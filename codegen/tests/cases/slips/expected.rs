/// The models of the documented API.
pub mod types {
    /// The schema `POST /slips body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostSlipsBody {
        pub nothing: Option<::serde_json::Value>,
        pub list: Option<Vec<::serde_json::Value>>,
        pub map: Option<::serde_json::Map<String, ::serde_json::Value>>,
        pub needed: Option<String>,
        pub listed: Option<String>,
        pub union: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostSlipsBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /slips body",
            "PostSlipsBody",
            &[
                crate::schema::Field::new("nothing"),
                crate::schema::Field::new("list"),
                crate::schema::Field::new("map"),
                crate::schema::Field::new("needed"),
                crate::schema::Field::new("listed"),
                crate::schema::Field::new("union"),
            ],
            &[],
        );
    }
    crate::model::model! {
        PostSlipsBody { 0 nothing : ::serde_json::Value, 1 list : Vec <
        ::serde_json::Value >, 2 map : ::serde_json::Map < String, ::serde_json::Value >,
        3 needed : String, 4 listed : String, 5 union : i64, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostSlips`](calls::PostSlips), by [`post_slips`](crate::Client::post_slips): `POST /slips`, Post slips
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /slips`, made by [`Client::post_slips`](crate::Client::post_slips).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostSlips(crate::call::Call);
    impl PostSlips {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /slips",
                name: "post_slips",
                method: ::reqwest::Method::POST,
                path: "/slips",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "open",
                        name: "open",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::PostSlipsBody as Default>::default(),
                    )),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `open`.
        pub fn open(mut self, value: impl Into<::serde_json::Value>) -> Self {
            let value: ::serde_json::Value = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::PostSlipsBody>) -> Self {
            self.0.set_body(body.into());
            self
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
}
/// What operations answer on failure, by status.
pub mod errors {
    #[allow(unused_imports)]
    use super::types;
}
/// # Operations
impl crate::Client {
    /// Begins a call of `POST /slips`: Post slips.
    #[inline]
    pub fn post_slips(&self) -> calls::PostSlips {
        calls::PostSlips::new(self)
    }
}
// note: page.yaml#/paths/~1slips/post/parameters/0/schema: a schema that was left empty is read as any JSON value
// note: page.yaml#/paths/~1slips/post/requestBody/content/application~1json/schema/properties/nothing: a schema that was left empty is read as any JSON value
// note: page.yaml#/paths/~1slips/post/requestBody/content/application~1json/schema/properties/list/items: a schema that was left empty is read as any JSON value
// note: page.yaml#/paths/~1slips/post/requestBody/content/application~1json/schema/properties/map/additionalProperties: a schema that was left empty is read as any JSON value
// note: page.yaml#/paths/~1slips/post/requestBody/content/application~1json/schema/properties/map: a keyword that was left empty is not looked at
// note: page.yaml#/paths/~1slips/post/requestBody/content/application~1json/schema/properties/needed: `required` is a list of names; what stands in its place is not looked at
// note: page.yaml#/paths/~1slips/post/requestBody/content/application~1json/schema/properties/listed: a keyword that was left empty is not looked at
// note: page.yaml#/paths/~1slips/post/requestBody/content/application~1json/schema/properties/union: a keyword that was left empty is not looked at
// note: page.yaml#/paths/~1slips/post/requestBody/content/application~1json/schema: a keyword that was left empty is not looked at
// note: page.yaml#/paths/~1slips/post/responses/200/content/application~1json/schema: a schema that was left empty is read as any JSON value
