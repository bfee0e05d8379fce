/// The models of the documented API.
pub mod types {
    /// The schema `Codes` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Codes {
        /// One of `1`, `2`, `3`.
        pub level: Option<i64>,
        /// One of `-1`, `0`, `1`.
        pub signed: Option<i64>,
        /// One of `9007199254740993`.
        pub large: Option<i64>,
        /// One of `1`, `2`.
        pub untyped: Option<i64>,
        /// One of `0.5`, `1`, `1.5`.
        pub ratio: Option<f64>,
        /// One of `true`.
        pub flag: Option<bool>,
        /// `Some(None)` is JSON's null.
        pub mixed: Option<Option<::serde_json::Value>>,
        pub texts_of_numbers: Option<CodesTextsOfNumbers>,
        /// `Some(None)` is JSON's null. One of `1`.
        pub or_null: Option<Option<i64>>,
        pub lists: Option<::serde_json::Value>,
        /// A level.
        ///
        /// One of `10`, `20`.
        pub named: Option<i64>,
        /// Each: one of `10`, `20`.
        pub nameds: Option<Vec<i64>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Codes {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Codes",
            "Codes",
            &[
                crate::schema::Field::new("level")
                    .bounds(&[crate::schema::Bound::Listed(&["1", "2", "3"])]),
                crate::schema::Field::new("signed")
                    .bounds(&[crate::schema::Bound::Listed(&["-1", "0", "1"])]),
                crate::schema::Field::new("large")
                    .tells()
                    .bounds(&[crate::schema::Bound::Listed(&["9007199254740993"])]),
                crate::schema::Field::new("untyped")
                    .bounds(&[crate::schema::Bound::Listed(&["1", "2"])]),
                crate::schema::Field::new("ratio")
                    .bounds(&[crate::schema::Bound::Listed(&["0.5", "1", "1.5"])]),
                crate::schema::Field::new("flag")
                    .tells()
                    .bounds(&[crate::schema::Bound::Listed(&["true"])]),
                crate::schema::Field::new("mixed"),
                crate::schema::Field::new("texts_of_numbers"),
                crate::schema::Field::new("or_null")
                    .tells()
                    .bounds(&[crate::schema::Bound::Listed(&["1"])]),
                crate::schema::Field::new("lists"),
                crate::schema::Field::new("named")
                    .bounds(&[crate::schema::Bound::Listed(&["10", "20"])]),
                crate::schema::Field::new("nameds")
                    .bounds(
                        &[
                            crate::schema::Bound::Each(
                                &[crate::schema::Bound::Listed(&["10", "20"])],
                            ),
                        ],
                    ),
            ],
            &[],
        );
    }
    crate::model::model! {
        Codes { 0 level : i64, 1 signed : i64, 2 large : i64, 3 untyped : i64, 4 ratio :
        f64, 5 flag : bool, 6 mixed : Option < ::serde_json::Value >, 7 texts_of_numbers
        : CodesTextsOfNumbers, 8 or_null : Option < i64 >, 9 lists : ::serde_json::Value,
        10 named : i64, 11 nameds : Vec < i64 >, }
    }
    /// The schema `Codes.texts_of_numbers` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CodesTextsOfNumbers {
        /// `1`
        _1,
        /// `2`
        _2,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        CodesTextsOfNumbers { _1 = "1", _2 = "2", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetCodes`](calls::GetCodes), by [`get_codes`](crate::Client::get_codes): `GET /codes/{level}`, Get codes
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /codes/{level}`, made by [`Client::get_codes`](crate::Client::get_codes).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetCodes(crate::call::Call);
    impl GetCodes {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /codes/{level}",
                name: "get_codes",
                method: ::reqwest::Method::GET,
                path: "/codes/{level}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "level",
                        name: "level",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[crate::schema::Bound::Listed(&["1", "2", "3"])],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "rate",
                        name: "rate",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Listed(&["8000", "16000", "48000"]),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "rates",
                        name: "rates",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Each(
                                &[crate::schema::Bound::Listed(&["8000", "16000"])],
                            ),
                        ],
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
        /// Required by the page. One of `1`, `2`, `3`.
        pub fn level(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// One of `8000`, `16000`, `48000`. The service's default: `16000`.
        pub fn rate(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Each: one of `8000`, `16000`.
        pub fn rates(mut self, value: impl Into<Vec<i64>>) -> Self {
            let value: Vec<i64> = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        crate::call::methods! {
            types::Codes
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
    /// Begins a call of `GET /codes/{level}`: Get codes.
    #[inline]
    pub fn get_codes(&self) -> calls::GetCodes {
        calls::GetCodes::new(self)
    }
}
// note: page.yaml#/components/schemas/Codes/properties/mixed/enum: values of several types are not checked
// note: page.yaml#/components/schemas/Codes/properties/lists/enum: values of several types are not checked
