/// The models of the documented API.
pub mod types {
    /// The schema `BesideRef` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BesideRef {
        pub field: Option<BesideRefField>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl BesideRef {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "BesideRef",
            "BesideRef",
            &[crate::schema::Field::new("field")],
            &[],
        );
    }
    crate::model::model! {
        BesideRef { 0 field : BesideRefField, }
    }
    /// The schema `BesideRef.field` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BesideRefField {
        pub name: Option<String>,
        /// Required by the page.
        pub more: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl BesideRefField {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "BesideRef.field",
            "BesideRefField",
            &[
                crate::schema::Field::new("name"),
                crate::schema::Field::new("more").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        BesideRefField { 0 name : String, 1 more : String, }
    }
    /// The schema `BesideTarget` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BesideTarget {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl BesideTarget {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "BesideTarget",
            "BesideTarget",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        BesideTarget { 0 name : String, }
    }
    /// The schema `POST /beside-ref body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostBesideRefBody {
        pub field: Option<PostBesideRefBodyField>,
        pub own: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostBesideRefBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /beside-ref body",
            "PostBesideRefBody",
            &[crate::schema::Field::new("field"), crate::schema::Field::new("own")],
            &[],
        );
    }
    crate::model::model! {
        PostBesideRefBody { 0 field : PostBesideRefBodyField, 1 own : String, }
    }
    /// The schema `POST /beside-ref body.field` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostBesideRefBodyField {
        pub name: Option<String>,
        /// Required by the page.
        pub more: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostBesideRefBodyField {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /beside-ref body.field",
            "PostBesideRefBodyField",
            &[
                crate::schema::Field::new("name"),
                crate::schema::Field::new("more").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        PostBesideRefBodyField { 0 name : String, 1 more : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostBesideRef`](calls::PostBesideRef), by [`post_beside_ref`](crate::Client::post_beside_ref): `POST /beside-ref`, Post beside ref
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /beside-ref`, made by [`Client::post_beside_ref`](crate::Client::post_beside_ref).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostBesideRef(crate::call::Call);
    impl PostBesideRef {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /beside-ref",
                name: "post_beside_ref",
                method: ::reqwest::Method::POST,
                path: "/beside-ref",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::PostBesideRefBody as Default>::default(),
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
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::PostBesideRefBody>) -> Self {
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
    /// Begins a call of `POST /beside-ref`: Post beside ref.
    #[inline]
    pub fn post_beside_ref(&self) -> calls::PostBesideRef {
        calls::PostBesideRef::new(self)
    }
}
