/// The models of the documented API.
pub mod types {
    /// The schema `Parcel` of the pages.
    #[derive(Clone, PartialEq)]
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
        fn from(value: ParcelBox) -> Self {
            Self::Box(value)
        }
    }
    impl From<ParcelLetter> for Parcel {
        /// Makes the variant of this type.
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
        /// Sets [`width`](Self#structfield.width).
        #[must_use]
        pub fn width(mut self, value: impl Into<f64>) -> Self {
            self.width = Some(value.into());
            self
        }
        /// Sets [`note`](Self#structfield.note).
        #[must_use]
        pub fn note(mut self, value: impl Into<String>) -> Self {
            self.note = Some(value.into());
            self
        }
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
        ParcelBox { 0 width, 1 note, }
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
        /// Sets [`named`](Self#structfield.named).
        #[must_use]
        pub fn named(mut self, value: impl Into<Parcel>) -> Self {
            self.named = Some(value.into());
            self
        }
        /// Sets [`inline`](Self#structfield.inline).
        #[must_use]
        pub fn inline(mut self, value: impl Into<ParcelFormInline>) -> Self {
            self.inline = Some(value.into());
            self
        }
        /// Sets [`titled`](Self#structfield.titled).
        #[must_use]
        pub fn titled(mut self, value: impl Into<ParcelFormTitled>) -> Self {
            self.titled = Some(value.into());
            self
        }
        /// Sets [`nested`](Self#structfield.nested).
        #[must_use]
        pub fn nested(mut self, value: impl Into<ParcelFormNested>) -> Self {
            self.nested = Some(value.into());
            self
        }
        /// Sets [`with_base`](Self#structfield.with_base).
        #[must_use]
        pub fn with_base(mut self, value: impl Into<ParcelFormWithBase>) -> Self {
            self.with_base = Some(value.into());
            self
        }
        /// Sets [`within_all_of`](Self#structfield.within_all_of).
        #[must_use]
        pub fn within_all_of(mut self, value: impl Into<ParcelFormWithinAllOf>) -> Self {
            self.within_all_of = Some(value.into());
            self
        }
        /// Sets [`one_only`](Self#structfield.one_only).
        #[must_use]
        pub fn one_only(mut self, value: impl Into<ParcelBox>) -> Self {
            self.one_only = Some(value.into());
            self
        }
        /// Sets [`required_only`](Self#structfield.required_only).
        #[must_use]
        pub fn required_only(
            mut self,
            value: impl Into<ParcelFormRequiredOnly>,
        ) -> Self {
            self.required_only = Some(value.into());
            self
        }
        /// Sets [`none`](Self#structfield.none).
        #[must_use]
        pub fn none(mut self, value: impl Into<::serde_json::Value>) -> Self {
            self.none = Some(value.into());
            self
        }
        /// Sets [`lists`](Self#structfield.lists).
        #[must_use]
        pub fn lists(mut self, value: impl Into<Vec<ParcelFormList>>) -> Self {
            self.lists = Some(value.into());
            self
        }
        /// Sets [`maps`](Self#structfield.maps).
        #[must_use]
        pub fn maps(
            mut self,
            value: impl Into<::std::collections::BTreeMap<String, Parcel>>,
        ) -> Self {
            self.maps = Some(value.into());
            self
        }
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
        ParcelForm { 0 named, 1 inline, 2 titled, 3 nested, 4 with_base, 5 within_all_of,
        6 one_only, 7 required_only, 8 none, 9 lists, 10 maps, }
    }
    /// The schema `ParcelForm.inline` of the pages.
    #[derive(Clone, PartialEq)]
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
        fn from(value: ParcelFormInline1) -> Self {
            Self::Form1(value)
        }
    }
    impl From<ParcelFormInline2> for ParcelFormInline {
        /// Makes the variant of this type.
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
        /// Sets [`a`](Self#structfield.a).
        #[must_use]
        pub fn a(mut self, value: impl Into<String>) -> Self {
            self.a = Some(value.into());
            self
        }
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
        ParcelFormInline1 { 0 a, }
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
        /// Sets [`b`](Self#structfield.b).
        #[must_use]
        pub fn b(mut self, value: impl Into<String>) -> Self {
            self.b = Some(value.into());
            self
        }
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
        ParcelFormInline2 { 0 b, }
    }
    /// The schema `ParcelForm.lists item` of the pages.
    #[derive(Clone, PartialEq)]
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
        fn from(value: ParcelBox) -> Self {
            Self::ParcelBox(value)
        }
    }
    impl From<ParcelLetter> for ParcelFormList {
        /// Makes the variant of this type.
        fn from(value: ParcelLetter) -> Self {
            Self::ParcelLetter(value)
        }
    }
    /// The schema `ParcelForm.nested` of the pages.
    #[derive(Clone, PartialEq)]
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
        fn from(value: ParcelBox) -> Self {
            Self::ParcelBox(value)
        }
    }
    impl From<i64> for ParcelFormNested {
        /// Makes the variant of this type.
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for ParcelFormNested {
        /// Makes the variant of this type.
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ParcelFormNested {
        /// Makes the variant of this type.
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
        /// Sets [`a`](Self#structfield.a).
        #[must_use]
        pub fn a(mut self, value: impl Into<String>) -> Self {
            self.a = Some(value.into());
            self
        }
        /// Sets [`b`](Self#structfield.b).
        #[must_use]
        pub fn b(mut self, value: impl Into<String>) -> Self {
            self.b = Some(value.into());
            self
        }
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
        ParcelFormRequiredOnly { 0 a, 1 b, }
    }
    /// The schema `ParcelForm.titled` of the pages.
    #[derive(Clone, PartialEq)]
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
        fn from(value: ParcelFormTitledByWeight) -> Self {
            Self::ByWeight(value)
        }
    }
    impl From<ParcelFormTitledBySize> for ParcelFormTitled {
        /// Makes the variant of this type.
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
        /// Sets [`size`](Self#structfield.size).
        #[must_use]
        pub fn size(mut self, value: impl Into<i64>) -> Self {
            self.size = Some(value.into());
            self
        }
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
        ParcelFormTitledBySize { 0 size, }
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
        /// Sets [`weight`](Self#structfield.weight).
        #[must_use]
        pub fn weight(mut self, value: impl Into<f64>) -> Self {
            self.weight = Some(value.into());
            self
        }
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
        ParcelFormTitledByWeight { 0 weight, }
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
        /// Sets [`common`](Self#structfield.common).
        #[must_use]
        pub fn common(mut self, value: impl Into<String>) -> Self {
            self.common = Some(value.into());
            self
        }
        /// Sets [`left`](Self#structfield.left).
        #[must_use]
        pub fn left(mut self, value: impl Into<String>) -> Self {
            self.left = Some(value.into());
            self
        }
        /// Sets [`right`](Self#structfield.right).
        #[must_use]
        pub fn right(mut self, value: impl Into<String>) -> Self {
            self.right = Some(value.into());
            self
        }
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
        ParcelFormWithBase { 0 common, 1 left, 2 right, }
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
        /// Sets [`stamp`](Self#structfield.stamp).
        #[must_use]
        pub fn stamp(mut self, value: impl Into<String>) -> Self {
            self.stamp = Some(value.into());
            self
        }
        /// Sets [`note`](Self#structfield.note).
        #[must_use]
        pub fn note(mut self, value: impl Into<String>) -> Self {
            self.note = Some(value.into());
            self
        }
        /// Sets [`left`](Self#structfield.left).
        #[must_use]
        pub fn left(mut self, value: impl Into<String>) -> Self {
            self.left = Some(value.into());
            self
        }
        /// Sets [`right`](Self#structfield.right).
        #[must_use]
        pub fn right(mut self, value: impl Into<String>) -> Self {
            self.right = Some(value.into());
            self
        }
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
        ParcelFormWithinAllOf { 0 stamp, 1 note, 2 left, 3 right, }
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
        /// Sets [`stamp`](Self#structfield.stamp).
        #[must_use]
        pub fn stamp(mut self, value: impl Into<String>) -> Self {
            self.stamp = Some(value.into());
            self
        }
        /// Sets [`note`](Self#structfield.note).
        #[must_use]
        pub fn note(mut self, value: impl Into<String>) -> Self {
            self.note = Some(value.into());
            self
        }
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
        ParcelLetter { 0 stamp, 1 note, }
    }
    /// The schema `POST /parcels response` of the pages.
    #[derive(Clone, PartialEq)]
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
        fn from(value: ParcelBox) -> Self {
            Self::ParcelBox(value)
        }
    }
    impl From<ParcelLetter> for PostParcelsResponse {
        /// Makes the variant of this type.
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
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::ParcelForm as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
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
            send types::PostParcelsResponse
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
