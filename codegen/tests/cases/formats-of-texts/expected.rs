/// The models of the documented API.
pub mod types {
    /// Every other member is to be read as `String`, format `email`.
    ///
    /// The schema `Visit` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Visit {
        /// `Some(None)` is JSON's null. Format: `date-time`.
        pub begins: Option<Option<String>>,
        /// `Some(None)` is JSON's null. Format: `date-time`.
        pub either: Option<Option<String>>,
        /// Where to write to.
        ///
        /// Format: `email`.
        pub address: Option<String>,
        /// At most 3 items. Each: format `email`.
        pub addresses: Option<Vec<String>>,
        /// Each: format `uri`.
        pub links: Option<::std::collections::BTreeMap<String, String>>,
        /// Format: `uuid`.
        pub untyped: Option<::serde_json::Value>,
        pub open_pair: Option<Vec<String>>,
        pub open_addresses: Option<Vec<String>>,
        /// Each: format `date`.
        pub pair: Option<Vec<String>>,
        pub one_of_two: Option<VisitOneOfTwo>,
        pub texts: Option<String>,
        /// Format: `hostname`.
        pub host: Option<String>,
        /// Format: `date`.
        pub count: Option<i64>,
        /// Format: `byte`.
        pub data: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Visit {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Visit",
                "Visit",
                &[
                    crate::schema::Field::new("begins")
                        .bounds(
                            &[
                                crate::schema::Bound::Format(
                                    crate::schema::Format::DateTime,
                                ),
                            ],
                        ),
                    crate::schema::Field::new("either")
                        .bounds(
                            &[
                                crate::schema::Bound::Format(
                                    crate::schema::Format::DateTime,
                                ),
                            ],
                        ),
                    crate::schema::Field::new("address")
                        .bounds(
                            &[crate::schema::Bound::Format(crate::schema::Format::Email)],
                        ),
                    crate::schema::Field::new("addresses")
                        .bounds(
                            &[
                                crate::schema::Bound::Items(0, 3),
                                crate::schema::Bound::Each(
                                    &[
                                        crate::schema::Bound::Format(crate::schema::Format::Email),
                                    ],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("links")
                        .bounds(
                            &[
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Format(crate::schema::Format::Uri)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("untyped")
                        .bounds(
                            &[crate::schema::Bound::Format(crate::schema::Format::Uuid)],
                        ),
                    crate::schema::Field::new("open_pair"),
                    crate::schema::Field::new("open_addresses"),
                    crate::schema::Field::new("pair")
                        .bounds(
                            &[
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Format(crate::schema::Format::Date)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("one_of_two"),
                    crate::schema::Field::new("texts"),
                    crate::schema::Field::new("host"),
                    crate::schema::Field::new("count"),
                    crate::schema::Field::new("data"),
                ],
                &[],
            )
            .others(
                crate::schema::Others::Like(
                    crate::validate::like::<String>,
                    &[crate::schema::Bound::Format(crate::schema::Format::Email)],
                ),
            );
    }
    crate::model::model! {
        Visit { 0 begins : Option < String >, 1 either : Option < String >, 2 address :
        String, 3 addresses : Vec < String >, 4 links : ::std::collections::BTreeMap <
        String, String >, 5 untyped : ::serde_json::Value, 6 open_pair : Vec < String >,
        7 open_addresses : Vec < String >, 8 pair : Vec < String >, 9 one_of_two :
        VisitOneOfTwo, 10 texts : String, 11 host : String, 12 count : i64, 13 data :
        String, }
    }
    /// The schema `Visit.one_of_two` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VisitOneOfTwo {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        VisitOneOfTwo(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for VisitOneOfTwo {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for VisitOneOfTwo {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for VisitOneOfTwo {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PlanAVisit`](calls::PlanAVisit), by [`plan_a_visit`](crate::Client::plan_a_visit): `POST /visits/{day}`, Plan a visit
/// - [`PrintABadge`](calls::PrintABadge), by [`print_a_badge`](crate::Client::print_a_badge): `POST /badges`, Print a badge
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /visits/{day}`, made by [`Client::plan_a_visit`](crate::Client::plan_a_visit).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanAVisit(crate::call::Call);
    impl PlanAVisit {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /visits/{day}",
                name: "plan_a_visit",
                method: ::reqwest::Method::POST,
                path: "/visits/{day}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "day",
                        name: "day",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::Date),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "hosts",
                        name: "hosts",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Each(
                                &[crate::schema::Bound::Format(crate::schema::Format::Uuid)],
                            ),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "X-Reply-To",
                        name: "x_reply_to",
                        location: crate::call::Location::Header,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::Email),
                        ],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Visit as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page. Format: `date`.
        pub fn day(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Each: format `uuid`.
        pub fn hosts(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Where to write to.
        ///
        /// JSON name: `X-Reply-To`. Format: `email`.
        pub fn x_reply_to(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::Visit>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
        }
    }
    /// A call of `POST /badges`, made by [`Client::print_a_badge`](crate::Client::print_a_badge).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PrintABadge(crate::call::Call);
    impl PrintABadge {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /badges",
                name: "print_a_badge",
                method: ::reqwest::Method::POST,
                path: "/badges",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "photo",
                        name: "photo",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "link",
                        name: "link",
                        location: crate::call::Location::Part,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Format(crate::schema::Format::Uri),
                        ],
                        deprecated: None,
                    },
                ],
                body: None,
                encoding: crate::call::Encoding::Multipart,
                optional_form: true,
                accept: "application/json",
                answer_may_be_empty: true,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Format: `binary`.
        pub fn photo(mut self, value: impl Into<crate::Upload>) -> Self {
            self.0.set_uploads(0usize, vec![value.into()]);
            self
        }
        /// Format: `uri`.
        pub fn link(mut self, value: impl Into<String>) -> Self {
            let value: String = value.into();
            self.0.set_parameter(1usize, &value);
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
    /// Begins a call of `POST /visits/{day}`: Plan a visit.
    #[inline]
    pub fn plan_a_visit(&self) -> calls::PlanAVisit {
        calls::PlanAVisit::new(self)
    }
    /// Begins a call of `POST /badges`: Print a badge.
    #[inline]
    pub fn print_a_badge(&self) -> calls::PrintABadge {
        calls::PrintABadge::new(self)
    }
}
// note: page.yaml#/components/schemas/Visit/properties/open_pair: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Visit/properties/open_pair: the bounds of some are not checked, for others may stand beside them
// note: page.yaml#/components/schemas/Visit/properties/open_addresses: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Visit/properties/open_addresses: the bounds of some are not checked, for others may stand beside them
// note: page.yaml#/components/schemas/Visit/properties/pair: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Visit/properties/texts: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Visit/properties/one_of_two/oneOf/1: the bounds of one form of several are not checked
