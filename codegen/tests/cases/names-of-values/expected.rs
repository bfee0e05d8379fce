/// The models of the documented API.
pub mod types {
    /// The schema `GET /value-names/{shade} response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetValueNamesResponse {
        pub one: Option<ValueNames>,
        pub all: Option<Vec<ValueNames>>,
        pub once: Option<GetValueNamesResponseOnce>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetValueNamesResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /value-names/{shade} response",
            "GetValueNamesResponse",
            &[
                crate::schema::Field::new("one"),
                crate::schema::Field::new("all"),
                crate::schema::Field::new("once").tells(),
            ],
            &[],
        );
    }
    crate::model::model! {
        GetValueNamesResponse { 0 one : ValueNames, 1 all : Vec < ValueNames >, 2 once :
        GetValueNamesResponseOnce, }
    }
    /// The schema `GET /value-names/{shade} response.once` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GetValueNamesResponseOnce {
        /// `once`
        Once,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        GetValueNamesResponseOnce { Once = "once", }
    }
    /// The schema `ValueNames` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ValueNames {
        /// `red`
        Red,
        /// `Red`
        Red_2,
        /// `RED`
        Red_3,
        /// `dark-red`
        DarkRed,
        /// `dark red`
        DarkRed_2,
        /// `dark_red`
        DarkRed_3,
        /// `darkRed`
        DarkRed_4,
        /// `1st`
        _1st,
        /// `1`
        _1,
        /// `-1`
        _1_2,
        /// `+1`
        _1_3,
        /// The empty text.
        Empty,
        /// white space
        Unnamed,
        /// `*`
        Star,
        /// `null`
        Null,
        /// `true`
        True,
        /// `on`
        On,
        /// `no`
        No,
        /// `self`
        Self_,
        /// `Self`
        Self__2,
        /// `type`
        Type,
        /// `Unlisted`
        Unlisted_2,
        /// `unlisted`
        Unlisted_3,
        /// `Other`
        Other,
        /// `None`
        None,
        /// `Some`
        Some,
        /// `String`
        String,
        /// `größe`
        Größe,
        /// `赤`
        赤,
        /// `🟥`
        Unnamed_2,
        /// `a.b`
        AB,
        /// `a/b`
        AB_2,
        /// `a"b`
        AB_3,
        /// `a b`
        AB_4,
        /// `gpt-4.1`
        Gpt41,
        /// `gpt-4-1`
        Gpt41_2,
        /// `gpt-41`
        Gpt41_3,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ValueNames { Red = "red", Red_2 = "Red", Red_3 = "RED", DarkRed = "dark-red",
        DarkRed_2 = "dark red", DarkRed_3 = "dark_red", DarkRed_4 = "darkRed", _1st =
        "1st", _1 = "1", _1_2 = "-1", _1_3 = "+1", Empty = "", Unnamed = " ", Star = "*",
        Null = "null", True = "true", On = "on", No = "no", Self_ = "self", Self__2 =
        "Self", Type = "type", Unlisted_2 = "Unlisted", Unlisted_3 = "unlisted", Other =
        "Other", None = "None", Some = "Some", String = "String", Größe = "größe",
        赤 = "赤", Unnamed_2 = "🟥", AB = "a.b", AB_2 = "a/b", AB_3 = "a\"b", AB_4 =
        "a\nb", Gpt41 = "gpt-4.1", Gpt41_2 = "gpt-4-1", Gpt41_3 = "gpt-41", }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetValueNames`](calls::GetValueNames), by [`get_value_names`](crate::Client::get_value_names): `GET /value-names/{shade}`, Get value names
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /value-names/{shade}`, made by [`Client::get_value_names`](crate::Client::get_value_names).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetValueNames(crate::call::Call);
    impl GetValueNames {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /value-names/{shade}",
                name: "get_value_names",
                method: ::reqwest::Method::GET,
                path: "/value-names/{shade}",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "shade",
                        name: "shade",
                        location: crate::call::Location::Path,
                        style: crate::call::Style::Usual,
                        required: true,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "several",
                        name: "several",
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
        pub fn shade(mut self, value: impl Into<types::ValueNames>) -> Self {
            let value: types::ValueNames = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `several`.
        pub fn several(mut self, value: impl Into<Vec<types::ValueNames>>) -> Self {
            let value: Vec<types::ValueNames> = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        crate::call::methods! {
            types::GetValueNamesResponse
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
    /// Begins a call of `GET /value-names/{shade}`: Get value names.
    #[inline]
    pub fn get_value_names(&self) -> calls::GetValueNames {
        calls::GetValueNames::new(self)
    }
}
