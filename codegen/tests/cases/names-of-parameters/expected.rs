/// The models of the documented API.
pub mod types {
    /// The schema `PUT /param-names/{id} body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PutParameterNamesBody {
        pub on: Option<bool>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PutParameterNamesBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "PUT /param-names/{id} body",
            "PutParameterNamesBody",
            &[crate::schema::Field::new("on")],
            &[],
        );
    }
    crate::model::model! {
        PutParameterNamesBody { 0 on : bool, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PutParameterNames`](calls::PutParameterNames), by [`put_parameter_names`](crate::Client::put_parameter_names): `PUT /param-names/{id}`, Put parameter names
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `PUT /param-names/{id}`, made by [`Client::put_parameter_names`](crate::Client::put_parameter_names).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutParameterNames(crate::call::Call);
    impl PutParameterNames {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /param-names/{id}",
                name: "put_parameter_names",
                method: ::reqwest::Method::PUT,
                path: "/param-names/{id}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
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
                        wire: "id",
                        name: "id_2",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "id",
                        name: "id_3",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "on",
                        name: "on",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "off",
                        name: "off",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "yes",
                        name: "yes",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "no",
                        name: "no",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "y",
                        name: "y",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "type",
                        name: "type_",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "self",
                        name: "self_",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "body",
                        name: "body_2",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "send",
                        name: "send_2",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "validate",
                        name: "validate_2",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "new",
                        name: "new_2",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "clone",
                        name: "clone_2",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "value",
                        name: "value",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "filter[name]",
                        name: "filter_name",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "filter.name",
                        name: "filter_name_2",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "with space",
                        name: "with_space",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "größe",
                        name: "größe",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "a&b=c#d",
                        name: "a_b_c_d",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "2fa",
                        name: "_2fa",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "X-Param-Name",
                        name: "x_param_name",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "x_param_name",
                        name: "x_param_name_2",
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
                        <types::PutParameterNamesBody as Default>::default(),
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
        /// Required by the page.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// JSON name: `id`.
        pub fn id_2(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `id`.
        pub fn id_3(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Sets `on`.
        pub fn on(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Sets `off`.
        pub fn off(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(4usize, &value);
            self
        }
        /// Sets `yes`.
        pub fn yes(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(5usize, &value);
            self
        }
        /// Sets `no`.
        pub fn no(mut self, value: impl Into<bool>) -> Self {
            let value: bool = value.into();
            self.0.set_parameter(6usize, &value);
            self
        }
        /// Sets `y`.
        pub fn y(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(7usize, &value);
            self
        }
        /// JSON name: `type`.
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(8usize, &value);
            self
        }
        /// JSON name: `self`.
        pub fn self_(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(9usize, &value);
            self
        }
        /// JSON name: `body`.
        pub fn body_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(10usize, &value);
            self
        }
        /// JSON name: `send`.
        pub fn send_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(11usize, &value);
            self
        }
        /// JSON name: `validate`.
        pub fn validate_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(12usize, &value);
            self
        }
        /// JSON name: `new`.
        pub fn new_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(13usize, &value);
            self
        }
        /// JSON name: `clone`.
        pub fn clone_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(14usize, &value);
            self
        }
        /// Sets `value`.
        pub fn value(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(15usize, &value);
            self
        }
        /// JSON name: `filter[name]`.
        pub fn filter_name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(16usize, &value);
            self
        }
        /// JSON name: `filter.name`.
        pub fn filter_name_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(17usize, &value);
            self
        }
        /// JSON name: `with space`.
        pub fn with_space(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(18usize, &value);
            self
        }
        /// Sets `größe`.
        pub fn größe(mut self, value: impl Into<f64>) -> Self {
            let value: f64 = value.into();
            self.0.set_parameter(19usize, &value);
            self
        }
        /// JSON name: `a&b=c#d`.
        pub fn a_b_c_d(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(20usize, &value);
            self
        }
        /// JSON name: `2fa`.
        pub fn _2fa(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(21usize, &value);
            self
        }
        /// JSON name: `X-Param-Name`.
        pub fn x_param_name(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(22usize, &value);
            self
        }
        /// JSON name: `x_param_name`.
        pub fn x_param_name_2(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(23usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::PutParameterNamesBody>) -> Self {
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
    /// Begins a call of `PUT /param-names/{id}`: Put parameter names.
    #[inline]
    pub fn put_parameter_names(&self) -> calls::PutParameterNames {
        calls::PutParameterNames::new(self)
    }
}
