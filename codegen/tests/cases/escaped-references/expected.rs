/// The models of the documented API.
pub mod types {
    /// The schema `An escaped/thing` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AnEscapedThing {
        pub name: Option<String>,
        pub shape: Option<EscapedShape>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AnEscapedThing {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "An escaped/thing",
            "AnEscapedThing",
            &[crate::schema::Field::new("name"), crate::schema::Field::new("shape")],
            &[],
        );
    }
    crate::model::model! {
        AnEscapedThing { 0 name : String, 1 shape : EscapedShape, }
    }
    /// The schema `Escaped bar` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EscapedBar {
        /// Always `bar`.
        pub is: Option<String>,
        pub length: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl EscapedBar {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Escaped bar",
            "EscapedBar",
            &[
                crate::schema::Field::new("is")
                    .bounds(&[crate::schema::Bound::Tag(&["bar"])]),
                crate::schema::Field::new("length"),
            ],
            &[],
        );
    }
    crate::model::model! {
        EscapedBar { 0 is : String, 1 length : i64, }
    }
    /// The schema `Escaped ring` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EscapedRing {
        /// Always `ring`.
        pub is: Option<String>,
        pub radius: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl EscapedRing {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Escaped ring",
            "EscapedRing",
            &[
                crate::schema::Field::new("is")
                    .bounds(&[crate::schema::Bound::Tag(&["ring"])]),
                crate::schema::Field::new("radius"),
            ],
            &[],
        );
    }
    crate::model::model! {
        EscapedRing { 0 is : String, 1 radius : i64, }
    }
    /// The schema `Escaped shape` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EscapedShape {
        /// Of the schema `Escaped ring`. Its `is` is `ring`.
        EscapedRing(EscapedRing),
        /// Of the schema `Escaped bar`. Its `is` is `bar`.
        EscapedBar(EscapedBar),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        EscapedShape(Some("is")) { EscapedRing(EscapedRing) = ["ring"],
        EscapedBar(EscapedBar) = ["bar"], }
    }
    impl From<EscapedRing> for EscapedShape {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: EscapedRing) -> Self {
            Self::EscapedRing(value)
        }
    }
    impl From<EscapedBar> for EscapedShape {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: EscapedBar) -> Self {
            Self::EscapedBar(value)
        }
    }
    /// The schema `PUT /escaped/{key} response 409` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PutEscapedResponse409 {
        pub reason: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PutEscapedResponse409 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "PUT /escaped/{key} response 409",
            "PutEscapedResponse409",
            &[crate::schema::Field::new("reason")],
            &[],
        );
    }
    crate::model::model! {
        PutEscapedResponse409 { 0 reason : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`ListEscaped`](calls::ListEscaped), by [`list_escaped`](crate::Client::list_escaped): `GET /escaped`, List escaped
/// - [`PutEscaped`](calls::PutEscaped), by [`put_escaped`](crate::Client::put_escaped): `PUT /escaped/{key}`, Put escaped
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /escaped`, made by [`Client::list_escaped`](crate::Client::list_escaped).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListEscaped(crate::call::Call);
    impl ListEscaped {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /escaped",
                name: "list_escaped",
                method: ::reqwest::Method::GET,
                path: "/escaped",
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
    /// A call of `PUT /escaped/{key}`, made by [`Client::put_escaped`](crate::Client::put_escaped).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutEscaped(crate::call::Call);
    impl PutEscaped {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /escaped/{key}",
                name: "put_escaped",
                method: ::reqwest::Method::PUT,
                path: "/escaped/{key}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "key",
                        name: "key",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "half",
                        name: "half",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "percent",
                        name: "percent",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::AnEscapedThing as Default>::default(),
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
        /// Required by the page.
        pub fn key(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `half`.
        pub fn half(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets `percent`.
        pub fn percent(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::AnEscapedThing>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::AnEscapedThing
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
    /// What `PUT /escaped/{key}` answers on failure, by status; [`Error::documented`](crate::Error::documented) reads it.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PutEscaped {
        /// Status `409`.
        ///
        /// no
        Status409(types::PutEscapedResponse409),
        /// A status that the page does not list, with the JSON that came.
        Other(::serde_json::Value),
    }
    crate::documented::failures! {
        PutEscaped "PUT /escaped/{key}" { 409u16 => Status409 false, _ => Other true, }
    }
}
/// # Operations
impl crate::Client {
    /// Begins a call of `GET /escaped`: List escaped.
    #[inline]
    pub fn list_escaped(&self) -> calls::ListEscaped {
        calls::ListEscaped::new(self)
    }
    /// Begins a call of `PUT /escaped/{key}`: Put escaped.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `409`: no
    ///
    /// Their forms: [`errors::PutEscaped`](crate::errors::PutEscaped).
    #[inline]
    pub fn put_escaped(&self) -> calls::PutEscaped {
        calls::PutEscaped::new(self)
    }
}
