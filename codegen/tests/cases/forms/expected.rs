/// The models of the documented API.
pub mod types {
    /// The schema `PlainForm` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlainForm {
        /// Required by the page.
        pub grant_type: Option<PlainFormGrantType>,
        /// JSON name: `with space`. Required by the page.
        pub with_space: Option<String>,
        /// JSON name: `größe&=`.
        pub größe: Option<String>,
        pub scope: Option<Vec<String>>,
        pub lifetime: Option<i64>,
        pub remember: Option<bool>,
        pub send: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlainForm {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "PlainForm",
            "PlainForm",
            &[
                crate::schema::Field::new("grant_type").required(),
                crate::schema::Field::new("with space").required(),
                crate::schema::Field::new("größe&="),
                crate::schema::Field::new("scope"),
                crate::schema::Field::new("lifetime"),
                crate::schema::Field::new("remember"),
                crate::schema::Field::new("send"),
            ],
            &[],
        );
    }
    crate::model::model! {
        PlainForm { 0 grant_type : PlainFormGrantType, 1 with_space : String, 2 größe :
        String, 3 scope : Vec < String >, 4 lifetime : i64, 5 remember : bool, 6 send :
        String, }
    }
    /// The schema `PlainForm.grant_type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PlainFormGrantType {
        /// `code`
        Code,
        /// `refresh_token`
        RefreshToken,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PlainFormGrantType { Code = "code", RefreshToken = "refresh_token", }
    }
    /// The schema `POST /forms response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostAFormResponse {
        pub access_token: Option<String>,
        pub expires_in: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostAFormResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /forms response",
            "PostAFormResponse",
            &[
                crate::schema::Field::new("access_token"),
                crate::schema::Field::new("expires_in"),
            ],
            &[],
        );
    }
    crate::model::model! {
        PostAFormResponse { 0 access_token : String, 1 expires_in : i64, }
    }
    /// The schema `POST /forms/styled.address` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostAStyledFormAddress {
        pub city: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostAStyledFormAddress {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /forms/styled.address",
            "PostAStyledFormAddress",
            &[crate::schema::Field::new("city")],
            &[],
        );
    }
    crate::model::model! {
        PostAStyledFormAddress { 0 city : String, }
    }
    /// The schema `POST /forms/styled.expand item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostAStyledFormExpand {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostAStyledFormExpand {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /forms/styled.expand item",
            "PostAStyledFormExpand",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        PostAStyledFormExpand { 0 a : String, }
    }
    /// The schema `POST /forms/styled.plain` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostAStyledFormPlain {
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostAStyledFormPlain {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /forms/styled.plain",
            "PostAStyledFormPlain",
            &[crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        PostAStyledFormPlain { 0 b : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostAForm`](calls::PostAForm), by [`post_a_form`](crate::Client::post_a_form): `POST /forms`, Post a form
/// - [`PostAStyledForm`](calls::PostAStyledForm), by [`post_a_styled_form`](crate::Client::post_a_styled_form): `POST /forms/styled`, Post a styled form
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /forms`, made by [`Client::post_a_form`](crate::Client::post_a_form).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostAForm(crate::call::Call);
    impl PostAForm {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /forms",
                name: "post_a_form",
                method: ::reqwest::Method::POST,
                path: "/forms",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "grant_type",
                        name: "grant_type",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "with space",
                        name: "with_space",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "größe&=",
                        name: "größe",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "scope",
                        name: "scope",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "lifetime",
                        name: "lifetime",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "remember",
                        name: "remember",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "send",
                        name: "send_2",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Form,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page.
        pub fn grant_type(
            mut self,
            value: impl Into<types::PlainFormGrantType>,
        ) -> Self {
            let value: types::PlainFormGrantType = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `with space`. Required by the page.
        pub fn with_space(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `größe&=`.
        pub fn größe(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Sets `scope`.
        pub fn scope(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Sets `lifetime`.
        pub fn lifetime(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// Sets `remember`.
        pub fn remember(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(5usize, &value);
            self
        }
        /// JSON name: `send`.
        pub fn send_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(6usize, &value);
            self
        }
        crate::call::methods! {
            types::PostAFormResponse
        }
    }
    /// A call of `POST /forms/styled`, made by [`Client::post_a_styled_form`](crate::Client::post_a_styled_form).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostAStyledForm(crate::call::Call);
    impl PostAStyledForm {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /forms/styled",
                name: "post_a_styled_form",
                method: ::reqwest::Method::POST,
                path: "/forms/styled",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "metadata",
                        name: "metadata",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Brackets,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "address",
                        name: "address",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Members,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "expand",
                        name: "expand",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "csv",
                        name: "csv",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Commas,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "bars",
                        name: "bars",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Bars,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "plain",
                        name: "plain",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Form,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `metadata`.
        pub fn metadata(
            mut self,
            value: impl Into<::std::collections::BTreeMap<String, String>>,
        ) -> Self {
            let value: ::std::collections::BTreeMap<String, String> = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `address`.
        pub fn address(
            mut self,
            value: impl Into<types::PostAStyledFormAddress>,
        ) -> Self {
            let value: types::PostAStyledFormAddress = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets `expand`.
        pub fn expand(
            mut self,
            value: impl Into<Vec<types::PostAStyledFormExpand>>,
        ) -> Self {
            let value: Vec<types::PostAStyledFormExpand> = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Sets `csv`.
        pub fn csv(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Sets `bars`.
        pub fn bars(mut self, value: impl Into<Vec<i64>>) -> Self {
            let value: Vec<i64> = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// Sets `plain`.
        pub fn plain(mut self, value: impl Into<types::PostAStyledFormPlain>) -> Self {
            let value: types::PostAStyledFormPlain = value.into();
            self.0.set_parameter(5usize, &value);
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
    /// Begins a call of `POST /forms`: Post a form.
    #[inline]
    pub fn post_a_form(&self) -> calls::PostAForm {
        calls::PostAForm::new(self)
    }
    /// Begins a call of `POST /forms/styled`: Post a styled form.
    #[inline]
    pub fn post_a_styled_form(&self) -> calls::PostAStyledForm {
        calls::PostAStyledForm::new(self)
    }
}
// note: page.yaml#/paths/~1forms~1styled/post/requestBody/content/application~1x-www-form-urlencoded/encoding: members are written as text, objects as JSON
