/// The models of the documented API.
pub mod types {
    /// The page allows no other members. At least 1 member.
    ///
    /// The schema `Part` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Part {
        pub a: Option<String>,
        pub c: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Part {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Part",
                "Part",
                &[crate::schema::Field::new("a"), crate::schema::Field::new("c")],
                &[],
            )
            .bounds(&[crate::schema::Bound::Members(1, u64::MAX)])
            .others(crate::schema::Others::None);
    }
    crate::model::model! {
        Part { 0 a : String, 1 c : String, }
    }
    /// At least 1 member.
    ///
    /// The schema `Plan` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Plan {
        /// Required by the page. 1 to 20 characters. Pattern, which is not checked: `` ^[a-z `]+$ ``.
        pub name: Option<String>,
        /// At least 0. Less than 2.
        pub temperature: Option<f64>,
        /// At most -0.5.
        pub below: Option<f64>,
        /// A multiple of 0.25.
        pub step: Option<f64>,
        pub large: Option<i64>,
        /// 3 characters.
        pub exact: Option<String>,
        /// At least 1 item. No two items the same. Each: at least 1.
        pub counts: Option<Vec<i64>>,
        /// At most 2 members. Each: at most 4 characters.
        pub labels: Option<::std::collections::BTreeMap<String, String>>,
        /// Each: at most 1 item, each: one of `1`, `2`.
        pub nested: Option<Vec<Vec<i64>>>,
        /// `Some(None)` is JSON's null. At most 4 characters.
        pub or_null: Option<Option<String>>,
        pub either: Option<PlanEither>,
        /// A share.
        ///
        /// 0 to 100.
        pub named: Option<f64>,
        /// Each: 0 to 100.
        pub several: Option<Vec<f64>>,
        /// A share.
        ///
        /// 0 to 50.
        pub narrowed: Option<f64>,
        /// A share.
        ///
        /// 0 to 100.
        pub not_widened: Option<f64>,
        pub open_percents: Option<Vec<f64>>,
        /// One of `1`, `2.5`, `100`.
        pub listed_floats: Option<f64>,
        pub anything: Option<::serde_json::Value>,
        pub named_and_other: Option<PlanNamedAndOther>,
        pub in_one_form: Option<PlanInOneForm>,
        pub twice: Option<PlanTwice>,
        pub everything: Option<String>,
        pub no_numbers: Option<i64>,
        pub no_counts: Option<String>,
        pub no_multiple: Option<f64>,
        pub either_number: Option<f64>,
        pub either_text: Option<String>,
        pub either_way: Option<PlanEitherWay>,
        /// At most 5 characters.
        pub several_texts: Option<String>,
        /// `Some(None)` is JSON's null.
        pub either_type: Option<Option<PlanEitherType>>,
        /// Each: -90 to 90.
        pub pair: Option<Vec<f64>>,
        pub open_pair: Option<Vec<f64>>,
        /// 2 items. Each: at least 0.
        pub short_pair: Option<Vec<f64>>,
        pub open_lists: Option<Vec<Vec<i64>>>,
        /// Each: at least 1.
        pub pair_and_more: Option<Vec<i64>>,
        pub headers: Option<::std::collections::BTreeMap<String, String>>,
        /// Each: at least 1 character.
        pub closed_headers: Option<::std::collections::BTreeMap<String, String>>,
        pub of_parts: Option<PlanOfParts>,
        /// At least 2 members.
        pub of_part: Option<Part>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Plan {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Plan",
                "Plan",
                &[
                    crate::schema::Field::new("name")
                        .required()
                        .bounds(&[crate::schema::Bound::Chars(1, 20)]),
                    crate::schema::Field::new("temperature")
                        .bounds(
                            &[
                                crate::schema::Bound::Range(0.0, f64::INFINITY),
                                crate::schema::Bound::Between(f64::NEG_INFINITY, 2.0),
                            ],
                        ),
                    crate::schema::Field::new("below")
                        .bounds(&[crate::schema::Bound::Range(f64::NEG_INFINITY, -0.5)]),
                    crate::schema::Field::new("step")
                        .bounds(&[crate::schema::Bound::MultipleOf(0.25)]),
                    crate::schema::Field::new("large"),
                    crate::schema::Field::new("exact")
                        .bounds(&[crate::schema::Bound::Chars(3, 3)]),
                    crate::schema::Field::new("counts")
                        .bounds(
                            &[
                                crate::schema::Bound::Items(1, u64::MAX),
                                crate::schema::Bound::Distinct,
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Range(1.0, f64::INFINITY)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("labels")
                        .bounds(
                            &[
                                crate::schema::Bound::Members(0, 2),
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Chars(0, 4)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("nested")
                        .bounds(
                            &[
                                crate::schema::Bound::Each(
                                    &[
                                        crate::schema::Bound::Items(0, 1),
                                        crate::schema::Bound::Each(
                                            &[crate::schema::Bound::Listed(&["1", "2"])],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("or_null")
                        .bounds(&[crate::schema::Bound::Chars(0, 4)]),
                    crate::schema::Field::new("either"),
                    crate::schema::Field::new("named")
                        .bounds(&[crate::schema::Bound::Range(0.0, 100.0)]),
                    crate::schema::Field::new("several")
                        .bounds(
                            &[
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Range(0.0, 100.0)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("narrowed")
                        .bounds(&[crate::schema::Bound::Range(0.0, 50.0)]),
                    crate::schema::Field::new("not_widened")
                        .bounds(&[crate::schema::Bound::Range(0.0, 100.0)]),
                    crate::schema::Field::new("open_percents"),
                    crate::schema::Field::new("listed_floats")
                        .bounds(&[crate::schema::Bound::Listed(&["1", "2.5", "100"])]),
                    crate::schema::Field::new("anything"),
                    crate::schema::Field::new("named_and_other"),
                    crate::schema::Field::new("in_one_form"),
                    crate::schema::Field::new("twice"),
                    crate::schema::Field::new("everything"),
                    crate::schema::Field::new("no_numbers"),
                    crate::schema::Field::new("no_counts"),
                    crate::schema::Field::new("no_multiple"),
                    crate::schema::Field::new("either_number"),
                    crate::schema::Field::new("either_text"),
                    crate::schema::Field::new("either_way"),
                    crate::schema::Field::new("several_texts")
                        .bounds(&[crate::schema::Bound::Chars(0, 5)]),
                    crate::schema::Field::new("either_type"),
                    crate::schema::Field::new("pair")
                        .bounds(
                            &[
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Range(-90.0, 90.0)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("open_pair"),
                    crate::schema::Field::new("short_pair")
                        .bounds(
                            &[
                                crate::schema::Bound::Items(2, 2),
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Range(0.0, f64::INFINITY)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("open_lists"),
                    crate::schema::Field::new("pair_and_more")
                        .bounds(
                            &[
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Range(1.0, f64::INFINITY)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("headers"),
                    crate::schema::Field::new("closed_headers")
                        .bounds(
                            &[
                                crate::schema::Bound::Each(
                                    &[crate::schema::Bound::Chars(1, u64::MAX)],
                                ),
                            ],
                        ),
                    crate::schema::Field::new("of_parts"),
                    crate::schema::Field::new("of_part")
                        .bounds(&[crate::schema::Bound::Members(2, u64::MAX)]),
                ],
                &[],
            )
            .bounds(&[crate::schema::Bound::Members(1, u64::MAX)]);
    }
    crate::model::model! {
        Plan { 0 name : String, 1 temperature : f64, 2 below : f64, 3 step : f64, 4 large
        : i64, 5 exact : String, 6 counts : Vec < i64 >, 7 labels :
        ::std::collections::BTreeMap < String, String >, 8 nested : Vec < Vec < i64 > >,
        9 or_null : Option < String >, 10 either : PlanEither, 11 named : f64, 12 several
        : Vec < f64 >, 13 narrowed : f64, 14 not_widened : f64, 15 open_percents : Vec <
        f64 >, 16 listed_floats : f64, 17 anything : ::serde_json::Value, 18
        named_and_other : PlanNamedAndOther, 19 in_one_form : PlanInOneForm, 20 twice :
        PlanTwice, 21 everything : String, 22 no_numbers : i64, 23 no_counts : String, 24
        no_multiple : f64, 25 either_number : f64, 26 either_text : String, 27 either_way
        : PlanEitherWay, 28 several_texts : String, 29 either_type : Option <
        PlanEitherType >, 30 pair : Vec < f64 >, 31 open_pair : Vec < f64 >, 32
        short_pair : Vec < f64 >, 33 open_lists : Vec < Vec < i64 > >, 34 pair_and_more :
        Vec < i64 >, 35 headers : ::std::collections::BTreeMap < String, String >, 36
        closed_headers : ::std::collections::BTreeMap < String, String >, 37 of_parts :
        PlanOfParts, 38 of_part : Part, }
    }
    /// The schema `Plan.either` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlanEither {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PlanEither(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for PlanEither {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for PlanEither {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for PlanEither {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Plan.either_type` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlanEitherType {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PlanEitherType(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for PlanEitherType {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for PlanEitherType {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for PlanEitherType {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Plan.either_way` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlanEitherWay {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PlanEitherWay(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for PlanEitherWay {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for PlanEitherWay {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for PlanEitherWay {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `Plan.in_one_form` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanInOneForm {
        pub kind: Option<String>,
        pub limit: Option<i64>,
        pub other: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanInOneForm {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Plan.in_one_form",
            "PlanInOneForm",
            &[
                crate::schema::Field::new("kind"),
                crate::schema::Field::new("limit"),
                crate::schema::Field::new("other"),
            ],
            &[],
        );
    }
    crate::model::model! {
        PlanInOneForm { 0 kind : String, 1 limit : i64, 2 other : String, }
    }
    /// Every other member is to be read as `i64`, at most 5.
    ///
    /// The schema `Plan.named_and_other` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanNamedAndOther {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanNamedAndOther {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Plan.named_and_other",
                "PlanNamedAndOther",
                &[crate::schema::Field::new("a")],
                &[],
            )
            .others(
                crate::schema::Others::Like(
                    crate::validate::like::<i64>,
                    &[crate::schema::Bound::Range(f64::NEG_INFINITY, 5.0)],
                ),
            );
    }
    crate::model::model! {
        PlanNamedAndOther { 0 a : String, }
    }
    /// The page allows no other members. At least 1 member.
    ///
    /// The schema `Plan.of_parts` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanOfParts {
        pub a: Option<String>,
        pub c: Option<String>,
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanOfParts {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Plan.of_parts",
                "PlanOfParts",
                &[
                    crate::schema::Field::new("a"),
                    crate::schema::Field::new("c"),
                    crate::schema::Field::new("b"),
                ],
                &[],
            )
            .bounds(&[crate::schema::Bound::Members(1, u64::MAX)])
            .others(crate::schema::Others::None);
    }
    crate::model::model! {
        PlanOfParts { 0 a : String, 1 c : String, 2 b : String, }
    }
    /// The schema `Plan.twice` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanTwice {
        /// 5 to 9.
        pub n: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PlanTwice {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Plan.twice",
            "PlanTwice",
            &[
                crate::schema::Field::new("n")
                    .bounds(&[crate::schema::Bound::Range(5.0, 9.0)]),
            ],
            &[],
        );
    }
    crate::model::model! {
        PlanTwice { 0 n : i64, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PlanACampaign`](calls::PlanACampaign), by [`plan_a_campaign`](crate::Client::plan_a_campaign): `POST /campaigns/{level}`, Plan a campaign
/// - [`ReplaceContacts`](calls::ReplaceContacts), by [`replace_contacts`](crate::Client::replace_contacts): `PUT /contacts`, Replace contacts
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /campaigns/{level}`, made by [`Client::plan_a_campaign`](crate::Client::plan_a_campaign).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PlanACampaign(crate::call::Call);
    impl PlanACampaign {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /campaigns/{level}",
                name: "plan_a_campaign",
                method: ::reqwest::Method::POST,
                path: "/campaigns/{level}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "level",
                        name: "level",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[crate::schema::Bound::Range(1.0, 3.0)],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "limit",
                        name: "limit",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Range(f64::NEG_INFINITY, 100.0),
                            crate::schema::Bound::Between(0.0, f64::INFINITY),
                        ],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "tags",
                        name: "tags",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[
                            crate::schema::Bound::Items(0, 3),
                            crate::schema::Bound::Each(
                                &[crate::schema::Bound::Chars(2, u64::MAX)],
                            ),
                        ],
                        deprecated: None,
                    },
                ],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["name"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Plan as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Required by the page. 1 to 3.
        pub fn level(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// At most 100. More than 0.
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// At most 3 items. Each: at least 2 characters.
        pub fn tags(mut self, value: impl Into<Vec<String>>) -> Self {
            let value: Vec<String> = value.into();
            self.0.set_parameter(2usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::Plan>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Plan
        }
    }
    /// A call of `PUT /contacts`, made by [`Client::replace_contacts`](crate::Client::replace_contacts).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ReplaceContacts(crate::call::Call);
    impl ReplaceContacts {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /contacts",
                name: "replace_contacts",
                method: ::reqwest::Method::PUT,
                path: "/contacts",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[
                        crate::schema::Bound::Items(1, 2),
                        crate::schema::Bound::Each(&[crate::schema::Bound::Chars(0, 5)]),
                    ],
                    empty: None,
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
        pub fn body(mut self, body: impl Into<Vec<String>>) -> Self {
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
    /// Begins a call of `POST /campaigns/{level}`: Plan a campaign.
    #[inline]
    pub fn plan_a_campaign(&self) -> calls::PlanACampaign {
        calls::PlanACampaign::new(self)
    }
    /// Begins a call of `PUT /contacts`: Replace contacts.
    #[inline]
    pub fn replace_contacts(&self) -> calls::ReplaceContacts {
        calls::ReplaceContacts::new(self)
    }
}
// note: page.yaml#/components/schemas/Plan/properties/no_numbers/minimum: expected a number; the bound is not checked
// note: page.yaml#/components/schemas/Plan/properties/no_numbers/maximum: expected a number; the bound is not checked
// note: page.yaml#/components/schemas/Plan/properties/no_counts/minLength: expected a count; the bound is not checked
// note: page.yaml#/components/schemas/Plan/properties/no_counts/maxLength: expected a count; the bound is not checked
// note: page.yaml#/components/schemas/Plan/properties/no_multiple/multipleOf: expected a number above 0; the bound is not checked
// note: page.yaml#/components/schemas/Plan/properties/no_multiple/exclusiveMinimum: expected a number; the bound is not checked
// note: page.yaml#/components/schemas/Plan/properties/open_percents: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Plan/properties/open_percents: the bounds of some are not checked, for others may stand beside them
// note: page.yaml#/components/schemas/Plan/properties/pair: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Plan/properties/open_pair: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Plan/properties/open_pair: the bounds of some are not checked, for others may stand beside them
// note: page.yaml#/components/schemas/Plan/properties/short_pair: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Plan/properties/open_lists: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Plan/properties/open_lists: the bounds of some are not checked, for others may stand beside them
// note: page.yaml#/components/schemas/Plan/properties/pair_and_more: a tuple is read as a list; the order and the number of its items are not checked
// note: page.yaml#/components/schemas/Plan/properties/headers: the names of a map's members are not checked
// note: page.yaml#/components/schemas/Plan/properties/headers: the bounds of some are not checked, for others may stand beside them
// note: page.yaml#/components/schemas/Plan/properties/closed_headers: the names of a map's members are not checked
// note: page.yaml#/components/schemas/Plan/properties/name/pattern: no value is checked by it
// note: page.yaml#/components/schemas/Plan/properties/in_one_form: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/anything: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/either_number: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/either_text: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/either_way: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/several_texts: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/either/oneOf/0: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/either/oneOf/1: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/either_type/oneOf/0: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/Plan/properties/either_type/oneOf/1: the bounds of one form of several are not checked
