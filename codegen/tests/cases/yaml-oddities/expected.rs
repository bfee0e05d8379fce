/// The models of the documented API.
pub mod types {
    /// The schema `Oddities` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Oddities {
        /// yes
        ///
        /// Required by the page.
        pub on: Option<bool>,
        /// JSON name: `1`. Required by the page.
        pub _1: Option<String>,
        /// JSON name: `1.5`.
        pub _1_5: Option<String>,
        /// JSON name: `true`.
        pub true_: Option<String>,
        /// JSON name: `~`.
        pub unnamed: Option<String>,
        /// JSON name: `2026-06-22`. The service's default: `"2026-06-22"`.
        pub _2026_06_22: Option<String>,
        pub listed: Option<OdditiesListed>,
        /// The service's default: `31`.
        pub number: Option<i64>,
        /// The service's default: `"5"`.
        pub text: Option<String>,
        /// Merged.
        ///
        /// The service's default: `31`.
        pub merged: Option<i64>,
        /// An object.
        ///
        /// The service's default: `31`.
        pub merged_object: Option<OdditiesMergedObject>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Oddities {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Oddities",
            "Oddities",
            &[
                crate::schema::Field::new("on").required(),
                crate::schema::Field::new("1").required(),
                crate::schema::Field::new("1.5"),
                crate::schema::Field::new("true"),
                crate::schema::Field::new("~"),
                crate::schema::Field::new("2026-06-22"),
                crate::schema::Field::new("listed"),
                crate::schema::Field::new("number"),
                crate::schema::Field::new("text"),
                crate::schema::Field::new("merged"),
                crate::schema::Field::new("merged_object"),
            ],
            &[],
        );
    }
    crate::model::model! {
        Oddities { 0 on : bool, 1 _1 : String, 2 _1_5 : String, 3 true_ : String, 4
        unnamed : String, 5 _2026_06_22 : String, 6 listed : OdditiesListed, 7 number :
        i64, 8 text : String, 9 merged : i64, 10 merged_object : OdditiesMergedObject, }
    }
    /// The schema `Oddities.listed` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OdditiesListed {
        /// `on`
        On,
        /// `off`
        Off,
        /// `yes`
        Yes,
        /// `no`
        No,
        /// `y`
        Y,
        /// `n`
        N,
        /// `2026-06-22`
        _20260622,
        /// `~`
        Unnamed,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        OdditiesListed { On = "on", Off = "off", Yes = "yes", No = "no", Y = "y", N =
        "n", _20260622 = "2026-06-22", Unnamed = "~", }
    }
    /// An object.
    ///
    /// The schema `Oddities.merged_object` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OdditiesMergedObject {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl OdditiesMergedObject {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Oddities.merged_object",
            "OdditiesMergedObject",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        OdditiesMergedObject { 0 a : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetOddities`](calls::GetOddities), by [`get_oddities`](crate::Client::get_oddities): `GET /oddities`, Get oddities
/// - [`PostOddities`](calls::PostOddities), by [`post_oddities`](crate::Client::post_oddities): `POST /oddities`, Post oddities
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /oddities`, made by [`Client::get_oddities`](crate::Client::get_oddities).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetOddities(crate::call::Call);
    impl GetOddities {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /oddities",
                name: "get_oddities",
                method: ::reqwest::Method::GET,
                path: "/oddities",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "size",
                        name: "size",
                        location: crate::call::Location::Query,
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
        /// The service's default: `31`.
        pub fn size(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// The service's default: `31`.
        pub fn on(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            types::Oddities
        }
    }
    /// A call of `POST /oddities`, made by [`Client::post_oddities`](crate::Client::post_oddities).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostOddities(crate::call::Call);
    impl PostOddities {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /oddities",
                name: "post_oddities",
                method: ::reqwest::Method::POST,
                path: "/oddities",
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
    /// Begins a call of `GET /oddities`: Get oddities.
    ///
    /// Words
    ///
    /// with a block.
    ///
    /// # Errors
    ///
    /// The documented answers of failure:
    ///
    /// - `4XX`: no
    #[inline]
    pub fn get_oddities(&self) -> calls::GetOddities {
        calls::GetOddities::new(self)
    }
    /// Begins a call of `POST /oddities`: Post oddities.
    #[inline]
    pub fn post_oddities(&self) -> calls::PostOddities {
        calls::PostOddities::new(self)
    }
}
