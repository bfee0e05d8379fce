/// The models of the documented API.
pub mod types {
    /// The schema `Signs` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Signs {
        /// JSON name: `*`.
        pub star: Option<SignsStar>,
        /// JSON name: `%`.
        pub percent: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Signs {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Signs",
            "Signs",
            &[crate::schema::Field::new("*"), crate::schema::Field::new("%")],
            &[],
        );
    }
    crate::model::model! {
        Signs { 0 star : SignsStar, 1 percent : i64, }
    }
    /// The schema `Signs.*` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SignsStar {
        /// `*`
        Star,
        /// `+`
        Plus,
        /// `--`
        MinusMinus,
        /// `?`
        Unnamed,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        SignsStar { Star = "*", Plus = "+", MinusMinus = "--", Unnamed = "?", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetSigns`](calls::GetSigns), by [`get_signs`](crate::Client::get_signs): `GET /signs/{id}`, Get signs
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /signs/{id}`, made by [`Client::get_signs`](crate::Client::get_signs).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetSigns(crate::call::Call);
    impl GetSigns {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /signs/{id}",
                name: "get_signs",
                method: ::reqwest::Method::GET,
                path: "/signs/{id}",
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
                        wire: "*",
                        name: "star",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "$",
                        name: "dollar",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "?",
                        name: "unnamed",
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
                answer_may_be_empty: false,
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
        /// Any column of the table.
        ///
        /// JSON name: `*`.
        /// A parameter of any other name is added by
        /// [`CallOptions::query`](crate::CallOptions::query).
        pub fn star(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// JSON name: `$`.
        /// A parameter of any other name is added by
        /// [`CallOptions::query`](crate::CallOptions::query).
        pub fn dollar(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// JSON name: `?`.
        /// A parameter of any other name is added by
        /// [`CallOptions::query`](crate::CallOptions::query).
        pub fn unnamed(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        crate::call::methods! {
            types::Signs
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
    /// Begins a call of `GET /signs/{id}`: Get signs.
    #[inline]
    pub fn get_signs(&self) -> calls::GetSigns {
        calls::GetSigns::new(self)
    }
}
