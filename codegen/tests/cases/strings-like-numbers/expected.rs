/// The models of the documented API.
pub mod types {
    /// The schema `POST /tariffs body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddTariffBody {
        pub prefix: Option<AddTariffBodyPrefix>,
        pub release: Option<AddTariffBodyRelease>,
        pub weight: Option<AddTariffBodyWeight>,
        pub opens: Option<AddTariffBodyOpens>,
        /// `Some(None)` is JSON's null.
        pub day: Option<Option<AddTariffBodyDay>>,
        pub answer: Option<AddTariffBodyAnswer>,
        pub only: Option<AddTariffBodyOnly>,
        /// The service's default: `"+49"`.
        pub usual: Option<String>,
        pub several: Option<Vec<AddTariffBodySeveral>>,
        pub beside: Option<Vec<AddTariffBodyBeside>>,
        pub named: Option<TariffLevel>,
        /// One of `1.1`, `2`.
        pub number: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AddTariffBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "POST /tariffs body",
            "AddTariffBody",
            &[
                crate::schema::Field::new("prefix"),
                crate::schema::Field::new("release"),
                crate::schema::Field::new("weight"),
                crate::schema::Field::new("opens"),
                crate::schema::Field::new("day"),
                crate::schema::Field::new("answer"),
                crate::schema::Field::new("only").tells(),
                crate::schema::Field::new("usual"),
                crate::schema::Field::new("several"),
                crate::schema::Field::new("beside"),
                crate::schema::Field::new("named"),
                crate::schema::Field::new("number")
                    .bounds(&[crate::schema::Bound::Listed(&["1.1", "2"])]),
            ],
            &[],
        );
    }
    crate::model::model! {
        AddTariffBody { 0 prefix : AddTariffBodyPrefix, 1 release : AddTariffBodyRelease,
        2 weight : AddTariffBodyWeight, 3 opens : AddTariffBodyOpens, 4 day : Option <
        AddTariffBodyDay >, 5 answer : AddTariffBodyAnswer, 6 only : AddTariffBodyOnly, 7
        usual : String, 8 several : Vec < AddTariffBodySeveral >, 9 beside : Vec <
        AddTariffBodyBeside >, 10 named : TariffLevel, 11 number : f64, }
    }
    /// The schema `POST /tariffs body.answer` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodyAnswer {
        /// `true`
        True,
        /// `false`
        False,
        /// `maybe`
        Maybe,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodyAnswer { True = "true", False = "false", Maybe = "maybe", }
    }
    /// The schema `POST /tariffs body.beside item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodyBeside {
        /// `4.0`
        _40,
        /// `4.10`
        _410,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodyBeside { _40 = "4.0", _410 = "4.10", }
    }
    /// The schema `POST /tariffs body.day` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodyDay {
        /// `01`
        _01,
        /// `02`
        _02,
        /// `10`
        _10,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodyDay { _01 = "01", _02 = "02", _10 = "10", }
    }
    /// The schema `POST /tariffs body.only` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodyOnly {
        /// `+7`
        _7,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodyOnly { _7 = "+7", }
    }
    /// The schema `POST /tariffs body.opens` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodyOpens {
        /// `08:00`
        _0800,
        /// `09:30`
        _0930,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodyOpens { _0800 = "08:00", _0930 = "09:30", }
    }
    /// The schema `POST /tariffs body.prefix` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodyPrefix {
        /// `+1`
        _1,
        /// `+49`
        _49,
        /// `+380`
        _380,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodyPrefix { _1 = "+1", _49 = "+49", _380 = "+380", }
    }
    /// The schema `POST /tariffs body.release` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodyRelease {
        /// `1.1`
        _11,
        /// `1.10`
        _110,
        /// `2.0`
        _20,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodyRelease { _11 = "1.1", _110 = "1.10", _20 = "2.0", }
    }
    /// The schema `POST /tariffs body.several item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodySeveral {
        /// `3.0`
        _30,
        /// `3.1`
        _31,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodySeveral { _30 = "3.0", _31 = "3.1", }
    }
    /// The schema `POST /tariffs body.weight` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffBodyWeight {
        /// `1e2`
        _1e2,
        /// `0x1F`
        _0x1F,
        /// `1_000`
        _1000,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffBodyWeight { _1e2 = "1e2", _0x1F = "0x1F", _1000 = "1_000", }
    }
    /// The schema `POST /tariffs release` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AddTariffRelease {
        /// `1.0`
        _10,
        /// `1.10`
        _110,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AddTariffRelease { _10 = "1.0", _110 = "1.10", }
    }
    /// The schema `TariffLevel` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TariffLevel {
        /// `1.0`
        _10,
        /// `2.50`
        _250,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        TariffLevel { _10 = "1.0", _250 = "2.50", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`AddTariff`](calls::AddTariff), by [`add_tariff`](crate::Client::add_tariff): `POST /tariffs`, Add tariff
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /tariffs`, made by [`Client::add_tariff`](crate::Client::add_tariff).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AddTariff(crate::call::Call);
    impl AddTariff {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /tariffs",
                name: "add_tariff",
                method: ::reqwest::Method::POST,
                path: "/tariffs",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "release",
                        name: "release",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: true,
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
                        <types::AddTariffBody as Default>::default(),
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
        pub fn release(mut self, value: impl Into<types::AddTariffRelease>) -> Self {
            let value: types::AddTariffRelease = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::AddTariffBody>) -> Self {
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
    /// Begins a call of `POST /tariffs`: Add tariff.
    #[inline]
    pub fn add_tariff(&self) -> calls::AddTariff {
        calls::AddTariff::new(self)
    }
}
// note: page.yaml#/paths/~1tariffs/post/requestBody/content/application~1json/schema/properties/beside: values listed beside `type: array` are read as those of its items
