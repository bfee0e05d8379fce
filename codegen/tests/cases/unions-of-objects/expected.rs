/// The models of the documented API.
pub mod types {
    /// The schema `Parcel` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Parcel {
        /// Of the schema `ParcelBox`.
        Box(ParcelBox),
        /// Of the schema `ParcelLetter`.
        Letter(ParcelLetter),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        Parcel(None) { Box(ParcelBox) = [], Letter(ParcelLetter) = [], }
    }
    impl From<ParcelBox> for Parcel {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelBox) -> Self {
            Self::Box(value)
        }
    }
    impl From<ParcelLetter> for Parcel {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelLetter) -> Self {
            Self::Letter(value)
        }
    }
    /// The schema `ParcelBox` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelBox {
        /// Required by the page.
        pub width: Option<f64>,
        pub note: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelBox {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelBox",
            "ParcelBox",
            &[
                crate::schema::Field::new("width").required(),
                crate::schema::Field::new("note"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ParcelBox { 0 width : f64, 1 note : String, }
    }
    /// The schema `ParcelForm` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelForm {
        pub named: Option<Parcel>,
        pub inline: Option<ParcelFormInline>,
        pub titled: Option<ParcelFormTitled>,
        pub nested: Option<ParcelFormNested>,
        pub with_base: Option<ParcelFormWithBase>,
        pub within_all_of: Option<ParcelFormWithinAllOf>,
        pub one_only: Option<ParcelBox>,
        pub required_only: Option<ParcelFormRequiredOnly>,
        pub none: Option<::serde_json::Value>,
        pub lists: Option<Vec<ParcelFormList>>,
        pub maps: Option<::std::collections::BTreeMap<String, Parcel>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelForm {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelForm",
            "ParcelForm",
            &[
                crate::schema::Field::new("named"),
                crate::schema::Field::new("inline"),
                crate::schema::Field::new("titled"),
                crate::schema::Field::new("nested"),
                crate::schema::Field::new("with_base"),
                crate::schema::Field::new("within_all_of"),
                crate::schema::Field::new("one_only"),
                crate::schema::Field::new("required_only"),
                crate::schema::Field::new("none"),
                crate::schema::Field::new("lists"),
                crate::schema::Field::new("maps"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ParcelForm { 0 named : Parcel, 1 inline : ParcelFormInline, 2 titled :
        ParcelFormTitled, 3 nested : ParcelFormNested, 4 with_base : ParcelFormWithBase,
        5 within_all_of : ParcelFormWithinAllOf, 6 one_only : ParcelBox, 7 required_only
        : ParcelFormRequiredOnly, 8 none : ::serde_json::Value, 9 lists : Vec <
        ParcelFormList >, 10 maps : ::std::collections::BTreeMap < String, Parcel >, }
    }
    /// The schema `ParcelForm.inline` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParcelFormInline {
        /// Of the schema `ParcelForm.inline 1`.
        Form1(ParcelFormInline1),
        /// Of the schema `ParcelForm.inline 2`.
        Form2(ParcelFormInline2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ParcelFormInline(None) { Form1(ParcelFormInline1) = [], Form2(ParcelFormInline2)
        = [], }
    }
    impl From<ParcelFormInline1> for ParcelFormInline {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelFormInline1) -> Self {
            Self::Form1(value)
        }
    }
    impl From<ParcelFormInline2> for ParcelFormInline {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelFormInline2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `ParcelForm.inline 1` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelFormInline1 {
        /// Required by the page.
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelFormInline1 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelForm.inline 1",
            "ParcelFormInline1",
            &[crate::schema::Field::new("a").required()],
            &[],
        );
    }
    crate::model::model! {
        ParcelFormInline1 { 0 a : String, }
    }
    /// The schema `ParcelForm.inline 2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelFormInline2 {
        /// Required by the page.
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelFormInline2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelForm.inline 2",
            "ParcelFormInline2",
            &[crate::schema::Field::new("b").required()],
            &[],
        );
    }
    crate::model::model! {
        ParcelFormInline2 { 0 b : String, }
    }
    /// The schema `ParcelForm.lists item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParcelFormList {
        /// Of the schema `ParcelBox`.
        ParcelBox(ParcelBox),
        /// Of the schema `ParcelLetter`.
        ParcelLetter(ParcelLetter),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ParcelFormList(None) { ParcelBox(ParcelBox) = [], ParcelLetter(ParcelLetter) =
        [], }
    }
    impl From<ParcelBox> for ParcelFormList {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelBox) -> Self {
            Self::ParcelBox(value)
        }
    }
    impl From<ParcelLetter> for ParcelFormList {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelLetter) -> Self {
            Self::ParcelLetter(value)
        }
    }
    /// The schema `ParcelForm.nested` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParcelFormNested {
        /// Of the schema `ParcelBox`.
        ParcelBox(ParcelBox),
        /// An integer.
        Integer(i64),
        /// A text.
        Text(String),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ParcelFormNested(None) { ParcelBox(ParcelBox) = [], Integer(i64) = [],
        Text(String) = [], }
    }
    impl From<ParcelBox> for ParcelFormNested {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelBox) -> Self {
            Self::ParcelBox(value)
        }
    }
    impl From<i64> for ParcelFormNested {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for ParcelFormNested {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ParcelFormNested {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.to_owned())
        }
    }
    /// The schema `ParcelForm.required_only` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelFormRequiredOnly {
        pub a: Option<String>,
        pub b: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelFormRequiredOnly {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelForm.required_only",
            "ParcelFormRequiredOnly",
            &[crate::schema::Field::new("a"), crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        ParcelFormRequiredOnly { 0 a : String, 1 b : String, }
    }
    /// The schema `ParcelForm.titled` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParcelFormTitled {
        /// Of the schema `ParcelForm.titled 1`.
        ByWeight(ParcelFormTitledByWeight),
        /// Of the schema `ParcelForm.titled 2`.
        BySize(ParcelFormTitledBySize),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ParcelFormTitled(None) { ByWeight(ParcelFormTitledByWeight) = [],
        BySize(ParcelFormTitledBySize) = [], }
    }
    impl From<ParcelFormTitledByWeight> for ParcelFormTitled {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelFormTitledByWeight) -> Self {
            Self::ByWeight(value)
        }
    }
    impl From<ParcelFormTitledBySize> for ParcelFormTitled {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelFormTitledBySize) -> Self {
            Self::BySize(value)
        }
    }
    /// The schema `ParcelForm.titled 2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelFormTitledBySize {
        /// Required by the page.
        pub size: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelFormTitledBySize {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelForm.titled 2",
            "ParcelFormTitledBySize",
            &[crate::schema::Field::new("size").required()],
            &[],
        );
    }
    crate::model::model! {
        ParcelFormTitledBySize { 0 size : i64, }
    }
    /// The schema `ParcelForm.titled 1` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelFormTitledByWeight {
        /// Required by the page.
        pub weight: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelFormTitledByWeight {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelForm.titled 1",
            "ParcelFormTitledByWeight",
            &[crate::schema::Field::new("weight").required()],
            &[],
        );
    }
    crate::model::model! {
        ParcelFormTitledByWeight { 0 weight : f64, }
    }
    /// The schema `ParcelForm.with_base` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelFormWithBase {
        pub common: Option<String>,
        pub left: Option<String>,
        pub right: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelFormWithBase {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelForm.with_base",
            "ParcelFormWithBase",
            &[
                crate::schema::Field::new("common"),
                crate::schema::Field::new("left"),
                crate::schema::Field::new("right"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ParcelFormWithBase { 0 common : String, 1 left : String, 2 right : String, }
    }
    /// The schema `ParcelForm.within_all_of` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelFormWithinAllOf {
        /// Required by the page.
        pub stamp: Option<String>,
        pub note: Option<String>,
        pub left: Option<String>,
        pub right: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelFormWithinAllOf {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelForm.within_all_of",
            "ParcelFormWithinAllOf",
            &[
                crate::schema::Field::new("stamp").required(),
                crate::schema::Field::new("note"),
                crate::schema::Field::new("left"),
                crate::schema::Field::new("right"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ParcelFormWithinAllOf { 0 stamp : String, 1 note : String, 2 left : String, 3
        right : String, }
    }
    /// The schema `ParcelLetter` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParcelLetter {
        /// Required by the page.
        pub stamp: Option<String>,
        pub note: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ParcelLetter {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ParcelLetter",
            "ParcelLetter",
            &[
                crate::schema::Field::new("stamp").required(),
                crate::schema::Field::new("note"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ParcelLetter { 0 stamp : String, 1 note : String, }
    }
    /// The schema `POST /parcels response` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostParcelsResponse {
        /// Of the schema `ParcelBox`.
        ParcelBox(ParcelBox),
        /// Of the schema `ParcelLetter`.
        ParcelLetter(ParcelLetter),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        PostParcelsResponse(None) { ParcelBox(ParcelBox) = [], ParcelLetter(ParcelLetter)
        = [], }
    }
    impl From<ParcelBox> for PostParcelsResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelBox) -> Self {
            Self::ParcelBox(value)
        }
    }
    impl From<ParcelLetter> for PostParcelsResponse {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ParcelLetter) -> Self {
            Self::ParcelLetter(value)
        }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostParcels`](calls::PostParcels), by [`post_parcels`](crate::Client::post_parcels): `POST /parcels`, Post parcels
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /parcels`, made by [`Client::post_parcels`](crate::Client::post_parcels).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostParcels(crate::call::Call);
    impl PostParcels {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /parcels",
                name: "post_parcels",
                method: ::reqwest::Method::POST,
                path: "/parcels",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::ParcelForm as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::ParcelForm>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::PostParcelsResponse
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
    /// Begins a call of `POST /parcels`: Post parcels.
    #[inline]
    pub fn post_parcels(&self) -> calls::PostParcels {
        calls::PostParcels::new(self)
    }
}
// note: page.yaml#/components/schemas/ParcelForm/properties/with_base: what one form of several requires is not checked, beside what all require
// note: page.yaml#/components/schemas/ParcelForm/properties/required_only: what one form of several requires is not checked, beside what all require
