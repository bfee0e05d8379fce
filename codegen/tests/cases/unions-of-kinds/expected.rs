/// The models of the documented API.
pub mod types {
    /// The schema `MixedKind` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKind {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKind(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for MixedKind {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for MixedKind {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKind {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MixedKinds {
        pub text_or_number: Option<MixedKindsTextOrNumber>,
        /// `Some(None)` is JSON's null.
        pub number_or_null: Option<Option<MixedKindsNumberOrNull>>,
        pub union: Option<::serde_json::Value>,
        /// `Some(None)` is JSON's null.
        pub or_null: Option<Option<MixedKindsOrNull>>,
        /// `Some(None)` is JSON's null.
        pub nullable: Option<Option<MixedKindsNullable>>,
        pub one_or_many: Option<MixedKindsOneOrMany>,
        pub integer_or_number: Option<f64>,
        pub dates: Option<String>,
        pub listed_or_text: Option<String>,
        pub listed_or_number: Option<MixedKindsListedOrNumber>,
        pub two_lists: Option<MixedKindsTwoLists>,
        pub consts: Option<MixedKindsConsts>,
        pub list: Option<Vec<MixedKindsList>>,
        pub map: Option<::std::collections::BTreeMap<String, MixedKindsMap>>,
        /// `Some(None)` is JSON's null.
        pub null_in_one: Option<Option<String>>,
        pub nulls_in_list: Option<Vec<Option<f64>>>,
        pub named: Option<MixedKind>,
        pub nameds: Option<Vec<MixedKind>>,
        pub object_or_text: Option<MixedKindsObjectOrText>,
        pub list_or_text: Option<MixedKindsListOrText>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MixedKinds {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "MixedKinds",
            "MixedKinds",
            &[
                crate::schema::Field::new("text_or_number"),
                crate::schema::Field::new("number_or_null"),
                crate::schema::Field::new("union"),
                crate::schema::Field::new("or_null"),
                crate::schema::Field::new("nullable"),
                crate::schema::Field::new("one_or_many"),
                crate::schema::Field::new("integer_or_number"),
                crate::schema::Field::new("dates"),
                crate::schema::Field::new("listed_or_text"),
                crate::schema::Field::new("listed_or_number"),
                crate::schema::Field::new("two_lists"),
                crate::schema::Field::new("consts"),
                crate::schema::Field::new("list"),
                crate::schema::Field::new("map"),
                crate::schema::Field::new("null_in_one"),
                crate::schema::Field::new("nulls_in_list"),
                crate::schema::Field::new("named"),
                crate::schema::Field::new("nameds"),
                crate::schema::Field::new("object_or_text"),
                crate::schema::Field::new("list_or_text"),
            ],
            &[],
        );
    }
    crate::model::model! {
        MixedKinds { 0 text_or_number : MixedKindsTextOrNumber, 1 number_or_null : Option
        < MixedKindsNumberOrNull >, 2 union : ::serde_json::Value, 3 or_null : Option <
        MixedKindsOrNull >, 4 nullable : Option < MixedKindsNullable >, 5 one_or_many :
        MixedKindsOneOrMany, 6 integer_or_number : f64, 7 dates : String, 8
        listed_or_text : String, 9 listed_or_number : MixedKindsListedOrNumber, 10
        two_lists : MixedKindsTwoLists, 11 consts : MixedKindsConsts, 12 list : Vec <
        MixedKindsList >, 13 map : ::std::collections::BTreeMap < String, MixedKindsMap
        >, 14 null_in_one : Option < String >, 15 nulls_in_list : Vec < Option < f64 > >,
        16 named : MixedKind, 17 nameds : Vec < MixedKind >, 18 object_or_text :
        MixedKindsObjectOrText, 19 list_or_text : MixedKindsListOrText, }
    }
    /// The schema `MixedKinds.consts` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsConsts {
        /// An integer.
        Integer(i64),
        /// Of the schema `MixedKinds.consts 2`.
        Form2(MixedKindsConsts2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsConsts(None) { Integer(i64) = [], Form2(MixedKindsConsts2) = [], }
    }
    impl From<i64> for MixedKindsConsts {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<MixedKindsConsts2> for MixedKindsConsts {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: MixedKindsConsts2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `MixedKinds.consts 2` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MixedKindsConsts2 {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        MixedKindsConsts2 { A = "a", B = "b", }
    }
    /// The schema `MixedKinds.list item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsList {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsList(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for MixedKindsList {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for MixedKindsList {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKindsList {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds.list_or_text` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsListOrText {
        /// A list.
        List(Vec<i64>),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsListOrText(None) { List(Vec < i64 >) = [], Text(String) = [], }
    }
    impl From<Vec<i64>> for MixedKindsListOrText {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<i64>) -> Self {
            Self::List(value)
        }
    }
    impl From<String> for MixedKindsListOrText {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKindsListOrText {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds.listed_or_number` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsListedOrNumber {
        /// An integer.
        Integer(i64),
        /// Of the schema `MixedKinds.listed_or_number 2`.
        Form2(MixedKindsListedOrNumber2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsListedOrNumber(None) { Integer(i64) = [],
        Form2(MixedKindsListedOrNumber2) = [], }
    }
    impl From<i64> for MixedKindsListedOrNumber {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<MixedKindsListedOrNumber2> for MixedKindsListedOrNumber {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: MixedKindsListedOrNumber2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `MixedKinds.listed_or_number 2` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MixedKindsListedOrNumber2 {
        /// `auto`
        Auto,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        MixedKindsListedOrNumber2 { Auto = "auto", }
    }
    /// The schema `MixedKinds.map item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsMap {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsMap(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for MixedKindsMap {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for MixedKindsMap {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKindsMap {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds.nullable` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsNullable {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsNullable(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for MixedKindsNullable {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for MixedKindsNullable {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKindsNullable {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds.number_or_null` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsNumberOrNull {
        /// A boolean.
        Bool(bool),
        /// A number.
        Number(f64),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsNumberOrNull(None) { Bool(bool) = [], Number(f64) = [], }
    }
    impl From<bool> for MixedKindsNumberOrNull {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: bool) -> Self {
            Self::Bool(value)
        }
    }
    impl From<f64> for MixedKindsNumberOrNull {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }
    /// The schema `MixedKinds.object_or_text` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsObjectOrText {
        /// Of the schema `MixedKinds.object_or_text 1`.
        Form1(MixedKindsObjectOrText1),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsObjectOrText(None) { Form1(MixedKindsObjectOrText1) = [], Text(String)
        = [], }
    }
    impl From<MixedKindsObjectOrText1> for MixedKindsObjectOrText {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: MixedKindsObjectOrText1) -> Self {
            Self::Form1(value)
        }
    }
    impl From<String> for MixedKindsObjectOrText {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKindsObjectOrText {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds.object_or_text 1` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MixedKindsObjectOrText1 {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MixedKindsObjectOrText1 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "MixedKinds.object_or_text 1",
            "MixedKindsObjectOrText1",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        MixedKindsObjectOrText1 { 0 a : String, }
    }
    /// The schema `MixedKinds.one_or_many` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsOneOrMany {
        /// A list.
        List(Vec<String>),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsOneOrMany(None) { List(Vec < String >) = [], Text(String) = [], }
    }
    impl From<Vec<String>> for MixedKindsOneOrMany {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<String>) -> Self {
            Self::List(value)
        }
    }
    impl From<String> for MixedKindsOneOrMany {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKindsOneOrMany {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds.or_null` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsOrNull {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsOrNull(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for MixedKindsOrNull {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for MixedKindsOrNull {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKindsOrNull {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds.text_or_number` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsTextOrNumber {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsTextOrNumber(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for MixedKindsTextOrNumber {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for MixedKindsTextOrNumber {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for MixedKindsTextOrNumber {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `MixedKinds.two_lists` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixedKindsTwoLists {
        /// A list.
        List(Vec<String>),
        /// A list.
        List_2(Vec<i64>),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MixedKindsTwoLists(None) { List(Vec < String >) = [], List_2(Vec < i64 >) = [], }
    }
    impl From<Vec<String>> for MixedKindsTwoLists {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<String>) -> Self {
            Self::List(value)
        }
    }
    impl From<Vec<i64>> for MixedKindsTwoLists {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: Vec<i64>) -> Self {
            Self::List_2(value)
        }
    }
    /// The schema `POST /kinds page` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostKindsPage {
        /// An integer.
        Integer(i64),
        /// Of the schema `POST /kinds page 2`.
        Form2(PostKindsPage2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PostKindsPage(None) { Integer(i64) = [], Form2(PostKindsPage2) = [], }
    }
    impl From<i64> for PostKindsPage {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<PostKindsPage2> for PostKindsPage {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: PostKindsPage2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `POST /kinds page 2` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostKindsPage2 {
        /// `last`
        Last,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        PostKindsPage2 { Last = "last", }
    }
    /// The schema `POST /kinds response` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostKindsResponse {
        /// A boolean.
        Bool(bool),
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PostKindsResponse(None) { Bool(bool) = [], Integer(i64) = [], Text(String) = [],
        }
    }
    impl From<bool> for PostKindsResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: bool) -> Self {
            Self::Bool(value)
        }
    }
    impl From<i64> for PostKindsResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for PostKindsResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for PostKindsResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `POST /kinds size` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostKindsSize {
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PostKindsSize(None) { Integer(i64) = [], Text(String) = [], }
    }
    impl From<i64> for PostKindsSize {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for PostKindsSize {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for PostKindsSize {
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
/// - [`PostKinds`](calls::PostKinds), by [`post_kinds`](crate::Client::post_kinds): `POST /kinds`, Post kinds
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /kinds`, made by [`Client::post_kinds`](crate::Client::post_kinds).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostKinds(crate::call::Call);
    impl PostKinds {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /kinds",
                name: "post_kinds",
                method: ::reqwest::Method::POST,
                path: "/kinds",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "page",
                        name: "page",
                        location: crate::call::Location::Query,
                        style: crate::call::Style::Usual,
                        required: false,
                        bounds: &[],
                        deprecated: None,
                    },
                    crate::call::Parameter {
                        wire: "size",
                        name: "size",
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
                    empty: Some(|| Box::new(<types::MixedKinds as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets `page`.
        pub fn page(mut self, value: impl Into<types::PostKindsPage>) -> Self {
            let value: types::PostKindsPage = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets `size`.
        pub fn size(mut self, value: impl Into<types::PostKindsSize>) -> Self {
            let value: types::PostKindsSize = value.into();
            self.0.set_parameter(1usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::MixedKinds>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::PostKindsResponse
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
    /// Begins a call of `POST /kinds`: Post kinds.
    #[inline]
    pub fn post_kinds(&self) -> calls::PostKinds {
        calls::PostKinds::new(self)
    }
}
// note: page.yaml#/components/schemas/MixedKinds/properties/dates: the bounds of one form of several are not checked
// note: page.yaml#/components/schemas/MixedKinds/properties/consts/oneOf/0: the bounds of one form of several are not checked
