/// The models of the documented API.
pub mod types {
    /// The schema `Formats` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Formats {
        /// Format: `date`.
        pub date: Option<String>,
        /// Format: `date-time`.
        pub date_time: Option<String>,
        /// Format: `uuid`.
        pub uuid: Option<String>,
        /// Format: `uri`.
        pub uri: Option<String>,
        /// Format: `email`.
        pub email: Option<String>,
        /// Format: `ipv4`.
        pub ip: Option<String>,
        /// Format: `byte`.
        pub byte: Option<String>,
        /// Format: `binary`.
        pub binary: Option<String>,
        /// Format: `password`.
        pub password: Option<String>,
        /// Format: `E.164 "number"`.
        pub made_up: Option<String>,
        /// Format: `double`.
        pub text_as_number: Option<String>,
        /// Format: `int32`.
        pub int32: Option<i64>,
        /// Format: `uint64`.
        pub uint64: Option<i64>,
        /// Format: `float`.
        pub float: Option<f64>,
        /// Format: `decimal`.
        pub decimal: Option<f64>,
        /// Format: `date-time`.
        pub number_as_date: Option<i64>,
        /// Format: `date-time`.
        pub time_as_number: Option<f64>,
        /// Format: `int32`.
        pub flag: Option<bool>,
        /// Format: `json`.
        pub object: Option<::serde_json::Map<String, ::serde_json::Value>>,
        /// Format: `csv`. Each: format `date-time`.
        pub list: Option<Vec<String>>,
        /// Format: `date-time`.
        pub no_type: Option<::serde_json::Value>,
        pub empty: Option<String>,
        /// 1 to 3. A multiple of 2.
        pub bounded: Option<i64>,
        /// At most 1 character. Pattern, which is not checked: `^[a-z`.
        pub pattern: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Formats {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Formats",
            "Formats",
            &[
                crate::schema::Field::new("date")
                    .bounds(
                        &[crate::schema::Bound::Format(crate::schema::Format::Date)],
                    ),
                crate::schema::Field::new("date_time")
                    .bounds(
                        &[crate::schema::Bound::Format(crate::schema::Format::DateTime)],
                    ),
                crate::schema::Field::new("uuid")
                    .bounds(
                        &[crate::schema::Bound::Format(crate::schema::Format::Uuid)],
                    ),
                crate::schema::Field::new("uri")
                    .bounds(&[crate::schema::Bound::Format(crate::schema::Format::Uri)]),
                crate::schema::Field::new("email")
                    .bounds(
                        &[crate::schema::Bound::Format(crate::schema::Format::Email)],
                    ),
                crate::schema::Field::new("ip"),
                crate::schema::Field::new("byte"),
                crate::schema::Field::new("binary"),
                crate::schema::Field::new("password"),
                crate::schema::Field::new("made_up"),
                crate::schema::Field::new("text_as_number"),
                crate::schema::Field::new("int32"),
                crate::schema::Field::new("uint64"),
                crate::schema::Field::new("float"),
                crate::schema::Field::new("decimal"),
                crate::schema::Field::new("number_as_date"),
                crate::schema::Field::new("time_as_number"),
                crate::schema::Field::new("flag"),
                crate::schema::Field::new("object"),
                crate::schema::Field::new("list")
                    .bounds(
                        &[
                            crate::schema::Bound::Each(
                                &[
                                    crate::schema::Bound::Format(
                                        crate::schema::Format::DateTime,
                                    ),
                                ],
                            ),
                        ],
                    ),
                crate::schema::Field::new("no_type")
                    .bounds(
                        &[crate::schema::Bound::Format(crate::schema::Format::DateTime)],
                    ),
                crate::schema::Field::new("empty"),
                crate::schema::Field::new("bounded")
                    .bounds(
                        &[
                            crate::schema::Bound::Range(1.0, 3.0),
                            crate::schema::Bound::MultipleOf(2.0),
                        ],
                    ),
                crate::schema::Field::new("pattern")
                    .bounds(&[crate::schema::Bound::Chars(0, 1)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        Formats { 0 date : String, 1 date_time : String, 2 uuid : String, 3 uri : String,
        4 email : String, 5 ip : String, 6 byte : String, 7 binary : String, 8 password :
        String, 9 made_up : String, 10 text_as_number : String, 11 int32 : i64, 12 uint64
        : i64, 13 float : f64, 14 decimal : f64, 15 number_as_date : i64, 16
        time_as_number : f64, 17 flag : bool, 18 object : ::serde_json::Map < String,
        ::serde_json::Value >, 19 list : Vec < String >, 20 no_type :
        ::serde_json::Value, 21 empty : String, 22 bounded : i64, 23 pattern : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostFormats`](calls::PostFormats), by [`post_formats`](crate::Client::post_formats): `POST /formats/{when}`, Post formats
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /formats/{when}`, made by [`Client::post_formats`](crate::Client::post_formats).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostFormats(crate::call::Call);
    impl PostFormats {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /formats/{when}",
                name: "post_formats",
                method: ::reqwest::Method::POST,
                path: "/formats/{when}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "when",
                        name: "when",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::DateTime),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "count",
                        name: "count",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "since",
                        name: "since",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "ratio",
                        name: "ratio",
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
                    empty: Some(|| Box::new(<types::Formats as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page. Format: `date-time`.
        pub fn when(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Format: `date`.
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Format: `int64`.
        pub fn since(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Format: `int32`.
        pub fn ratio(mut self, value: impl Into<f64>) -> Self {
            let value: f64 = value.into();
            self.0.set_parameter(3usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::Formats>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Formats
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
    /// Begins a call of `POST /formats/{when}`: Post formats.
    #[inline]
    pub fn post_formats(&self) -> calls::PostFormats {
        calls::PostFormats::new(self)
    }
}
// note: page.yaml#/components/schemas/Formats/properties/pattern/minLength: expected a count; the bound is not checked
// note: page.yaml#/components/schemas/Formats/properties/pattern/pattern: no value is checked by it
