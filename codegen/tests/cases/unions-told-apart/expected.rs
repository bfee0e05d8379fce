/// The models of the documented API.
pub mod types {
    /// The schema `ToldBase` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldBase {
        /// JSON name: `type`.
        pub type_: Option<ToldBaseType>,
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldBase {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToldBase",
            "ToldBase",
            &[crate::schema::Field::new("type"), crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        ToldBase { 0 type_ : ToldBaseType, 1 name : String, }
    }
    /// The schema `ToldBase.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToldBaseType {
        /// `cat`
        Cat,
        /// `dog`
        Dog,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ToldBaseType { Cat = "cat", Dog = "dog", }
    }
    /// The schema `ToldCat` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldCat {
        /// JSON name: `type`.
        pub type_: Option<ToldCatType>,
        pub name: Option<String>,
        /// Required by the page.
        pub lives: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldCat {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToldCat",
            "ToldCat",
            &[
                crate::schema::Field::new("type"),
                crate::schema::Field::new("name"),
                crate::schema::Field::new("lives").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        ToldCat { 0 type_ : ToldCatType, 1 name : String, 2 lives : i64, }
    }
    /// The schema `ToldCat.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToldCatType {
        /// `cat`
        Cat,
        /// `dog`
        Dog,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ToldCatType { Cat = "cat", Dog = "dog", }
    }
    /// The schema `ToldCow` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldCow {
        /// JSON name: `type`.
        pub type_: Option<ToldCowType>,
        pub milk: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldCow {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToldCow",
            "ToldCow",
            &[
                crate::schema::Field::new("type").tells(),
                crate::schema::Field::new("milk"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ToldCow { 0 type_ : ToldCowType, 1 milk : f64, }
    }
    /// The schema `ToldCow.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToldCowType {
        /// `cow`
        Cow,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ToldCowType { Cow = "cow", }
    }
    /// The schema `ToldDog` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldDog {
        /// JSON name: `type`.
        pub type_: Option<ToldDogType>,
        pub name: Option<String>,
        /// Required by the page.
        pub bark: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldDog {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToldDog",
            "ToldDog",
            &[
                crate::schema::Field::new("type"),
                crate::schema::Field::new("name"),
                crate::schema::Field::new("bark").required(),
            ],
            &[],
        );
    }
    crate::model::model! {
        ToldDog { 0 type_ : ToldDogType, 1 name : String, 2 bark : String, }
    }
    /// The schema `ToldDog.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToldDogType {
        /// `cat`
        Cat,
        /// `dog`
        Dog,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ToldDogType { Cat = "cat", Dog = "dog", }
    }
    /// The schema `ToldFarm` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ToldFarm {
        /// Of the schema `ToldHen`. Its `type` is `hen`.
        ToldHen(ToldHen),
        /// Of the schema `ToldCow`. Its `type` is `cow`.
        ToldCow(ToldCow),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ToldFarm(Some("type")) { ToldHen(ToldHen) = ["hen"], ToldCow(ToldCow) = ["cow"],
        }
    }
    impl From<ToldHen> for ToldFarm {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldHen) -> Self {
            Self::ToldHen(value)
        }
    }
    impl From<ToldCow> for ToldFarm {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldCow) -> Self {
            Self::ToldCow(value)
        }
    }
    /// The schema `ToldFish` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldFish {
        /// JSON name: `type`.
        pub type_: Option<ToldFishType>,
        pub fins: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldFish {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToldFish",
            "ToldFish",
            &[
                crate::schema::Field::new("type").tells(),
                crate::schema::Field::new("fins"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ToldFish { 0 type_ : ToldFishType, 1 fins : i64, }
    }
    /// The schema `ToldFish.type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToldFishType {
        /// `fish`
        Fish,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ToldFishType { Fish = "fish", }
    }
    /// The schema `ToldHen` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldHen {
        /// JSON name: `type`.
        pub type_: Option<ToldHenType>,
        pub eggs: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldHen {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToldHen",
            "ToldHen",
            &[
                crate::schema::Field::new("type").tells(),
                crate::schema::Field::new("eggs"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ToldHen { 0 type_ : ToldHenType, 1 eggs : i64, }
    }
    /// The schema `ToldHenType` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToldHenType {
        /// `hen`
        Hen,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        ToldHenType { Hen = "hen", }
    }
    /// The schema `ToldPets` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ToldPets {
        pub based: Option<ToldPetsBased>,
        pub referred: Option<ToldPetsReferred>,
        pub nested: Option<ToldPetsNested>,
        /// One of `1`, `2`.
        pub level: Option<i64>,
        /// One of `0`, `0.5`.
        pub ratio: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ToldPets {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ToldPets",
            "ToldPets",
            &[
                crate::schema::Field::new("based"),
                crate::schema::Field::new("referred"),
                crate::schema::Field::new("nested"),
                crate::schema::Field::new("level")
                    .bounds(&[crate::schema::Bound::Listed(&["1", "2"])]),
                crate::schema::Field::new("ratio")
                    .bounds(&[crate::schema::Bound::Listed(&["0", "0.5"])]),
            ],
            &[],
        );
    }
    crate::model::model! {
        ToldPets { 0 based : ToldPetsBased, 1 referred : ToldPetsReferred, 2 nested :
        ToldPetsNested, 3 level : i64, 4 ratio : f64, }
    }
    /// The schema `ToldPets.based` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ToldPetsBased {
        /// Of the schema `ToldCat`. Its `type` is `cat` or `dog` or `ToldCat`.
        ToldCat(ToldCat),
        /// Of the schema `ToldDog`. Its `type` is `cat` or `dog` or `ToldDog`.
        ToldDog(ToldDog),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ToldPetsBased(Some("type")) { ToldCat(ToldCat) = ["cat", "dog", "ToldCat"],
        ToldDog(ToldDog) = ["cat", "dog", "ToldDog"], }
    }
    impl From<ToldCat> for ToldPetsBased {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldCat) -> Self {
            Self::ToldCat(value)
        }
    }
    impl From<ToldDog> for ToldPetsBased {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldDog) -> Self {
            Self::ToldDog(value)
        }
    }
    /// The schema `ToldPets.nested` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ToldPetsNested {
        /// Of the schema `ToldHen`. Its `type` is `hen`.
        ToldHen(ToldHen),
        /// Of the schema `ToldCow`. Its `type` is `cow`.
        ToldCow(ToldCow),
        /// Of the schema `ToldFish`. Its `type` is `fish` or `ToldFish`.
        ToldFish(ToldFish),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ToldPetsNested(Some("type")) { ToldHen(ToldHen) = ["hen"], ToldCow(ToldCow) =
        ["cow"], ToldFish(ToldFish) = ["fish", "ToldFish"], }
    }
    impl From<ToldHen> for ToldPetsNested {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldHen) -> Self {
            Self::ToldHen(value)
        }
    }
    impl From<ToldCow> for ToldPetsNested {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldCow) -> Self {
            Self::ToldCow(value)
        }
    }
    impl From<ToldFish> for ToldPetsNested {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldFish) -> Self {
            Self::ToldFish(value)
        }
    }
    /// The schema `ToldPets.referred` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ToldPetsReferred {
        /// Of the schema `ToldHen`. Its `type` is `hen` or `ToldHen`.
        ToldHen(ToldHen),
        /// Of the schema `ToldCow`. Its `type` is `cow` or `ToldCow`.
        ToldCow(ToldCow),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        ToldPetsReferred(Some("type")) { ToldHen(ToldHen) = ["hen", "ToldHen"],
        ToldCow(ToldCow) = ["cow", "ToldCow"], }
    }
    impl From<ToldHen> for ToldPetsReferred {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldHen) -> Self {
            Self::ToldHen(value)
        }
    }
    impl From<ToldCow> for ToldPetsReferred {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: ToldCow) -> Self {
            Self::ToldCow(value)
        }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostToldPets`](calls::PostToldPets), by [`post_told_pets`](crate::Client::post_told_pets): `POST /told/pets`, Post told pets
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /told/pets`, made by [`Client::post_told_pets`](crate::Client::post_told_pets).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostToldPets(crate::call::Call);
    impl PostToldPets {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /told/pets",
                name: "post_told_pets",
                method: ::reqwest::Method::POST,
                path: "/told/pets",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::ToldPets as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::ToldPets>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::ToldPets
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
    /// Begins a call of `POST /told/pets`: Post told pets.
    #[inline]
    pub fn post_told_pets(&self) -> calls::PostToldPets {
        calls::PostToldPets::new(self)
    }
}
