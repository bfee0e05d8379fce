/// The models of the documented API.
pub mod types {
    /// The schema `Box` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Box_ {
        pub d: Option<Box<Box_>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Box_ {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Box",
            "Box_",
            &[crate::schema::Field::new("d")],
            &[],
        );
    }
    crate::model::model! {
        Box_ { 0 d : Box < Box_ >, }
    }
    /// The schema `Default` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Default_ {
        /// `default`
        Default,
        /// `Default`
        Default_2,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        Default_ { Default = "default", Default_2 = "Default", }
    }
    /// The schema `GET /schema-names response` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GetSchemaNamesResponse {
        pub a: Option<String_>,
        pub b: Option<Vec_>,
        pub c: Option<Option_>,
        pub d: Option<Box_>,
        pub e: Option<Self_>,
        pub f: Option<Type>,
        pub g: Option<Result_>,
        pub h: Option<SchemaNamesWithDotsV2>,
        pub i: Option<_2faSchemaName>,
        pub j: Option<Größe>,
        pub k: Option<SchemaNameWithSpace>,
        pub l: Option<SchemaNameWithSlash>,
        pub m: Option<Value>,
        pub n: Option<Map>,
        pub o: Option<I64>,
        pub p: Option<Model>,
        pub q: Option<Default_>,
        pub r: Option<Vec<String>>,
        pub s: Option<::std::collections::BTreeMap<String, i64>>,
        pub t: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl GetSchemaNamesResponse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "GET /schema-names response",
            "GetSchemaNamesResponse",
            &[
                crate::schema::Field::new("a"),
                crate::schema::Field::new("b"),
                crate::schema::Field::new("c"),
                crate::schema::Field::new("d"),
                crate::schema::Field::new("e"),
                crate::schema::Field::new("f"),
                crate::schema::Field::new("g"),
                crate::schema::Field::new("h"),
                crate::schema::Field::new("i"),
                crate::schema::Field::new("j"),
                crate::schema::Field::new("k"),
                crate::schema::Field::new("l"),
                crate::schema::Field::new("m"),
                crate::schema::Field::new("n"),
                crate::schema::Field::new("o"),
                crate::schema::Field::new("p"),
                crate::schema::Field::new("q"),
                crate::schema::Field::new("r"),
                crate::schema::Field::new("s"),
                crate::schema::Field::new("t"),
            ],
            &[],
        );
    }
    crate::model::model! {
        GetSchemaNamesResponse { 0 a : String_, 1 b : Vec_, 2 c : Option_, 3 d : Box_, 4
        e : Self_, 5 f : Type, 6 g : Result_, 7 h : SchemaNamesWithDotsV2, 8 i :
        _2faSchemaName, 9 j : Größe, 10 k : SchemaNameWithSpace, 11 l :
        SchemaNameWithSlash, 12 m : Value, 13 n : Map, 14 o : I64, 15 p : Model, 16 q :
        Default_, 17 r : Vec < String >, 18 s : ::std::collections::BTreeMap < String,
        i64 >, 19 t : String, }
    }
    /// The schema `Größe` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Größe {
        pub j: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Größe {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Größe",
            "Größe",
            &[crate::schema::Field::new("j")],
            &[],
        );
    }
    crate::model::model! {
        Größe { 0 j : f64, }
    }
    /// The schema `i64` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct I64 {
        pub o: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl I64 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "i64",
            "I64",
            &[crate::schema::Field::new("o")],
            &[],
        );
    }
    crate::model::model! {
        I64 { 0 o : i64, }
    }
    /// The schema `Map` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Map {
        pub n: Option<::serde_json::Map<String, ::serde_json::Value>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Map {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Map",
            "Map",
            &[crate::schema::Field::new("n")],
            &[],
        );
    }
    crate::model::model! {
        Map { 0 n : ::serde_json::Map < String, ::serde_json::Value >, }
    }
    /// The schema `Model` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Model {
        pub p: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Model {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Model",
            "Model",
            &[crate::schema::Field::new("p")],
            &[],
        );
    }
    crate::model::model! {
        Model { 0 p : String, }
    }
    /// The schema `Option` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Option_ {
        /// `Some(None)` is JSON's null.
        pub c: Option<Option<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Option_ {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Option",
            "Option_",
            &[crate::schema::Field::new("c")],
            &[],
        );
    }
    crate::model::model! {
        Option_ { 0 c : Option < String >, }
    }
    /// The schema `Result` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Result_ {
        pub g: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Result_ {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Result",
            "Result_",
            &[crate::schema::Field::new("g")],
            &[],
        );
    }
    crate::model::model! {
        Result_ { 0 g : String, }
    }
    /// The schema `schema/name/with/slash` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaNameWithSlash {
        pub l: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaNameWithSlash {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "schema/name/with/slash",
            "SchemaNameWithSlash",
            &[crate::schema::Field::new("l")],
            &[],
        );
    }
    crate::model::model! {
        SchemaNameWithSlash { 0 l : String, }
    }
    /// The schema `schema name with space` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaNameWithSpace {
        pub k: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaNameWithSpace {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "schema name with space",
            "SchemaNameWithSpace",
            &[crate::schema::Field::new("k")],
            &[],
        );
    }
    crate::model::model! {
        SchemaNameWithSpace { 0 k : String, }
    }
    /// The schema `schema.names-with.dots-v2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaNamesWithDotsV2 {
        pub h: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaNamesWithDotsV2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "schema.names-with.dots-v2",
            "SchemaNamesWithDotsV2",
            &[crate::schema::Field::new("h")],
            &[],
        );
    }
    crate::model::model! {
        SchemaNamesWithDotsV2 { 0 h : String, }
    }
    /// The schema `Self` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Self_ {
        pub e: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Self_ {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Self",
            "Self_",
            &[crate::schema::Field::new("e")],
            &[],
        );
    }
    crate::model::model! {
        Self_ { 0 e : String, }
    }
    /// The schema `String` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct String_ {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl String_ {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "String",
            "String_",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        String_ { 0 a : String, }
    }
    /// The schema `type` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `f`
        F,
        /// `g`
        G,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        Type { F = "f", G = "g", }
    }
    /// The schema `Value` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Value {
        pub m: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Value {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Value",
            "Value",
            &[crate::schema::Field::new("m")],
            &[],
        );
    }
    crate::model::model! {
        Value { 0 m : String, }
    }
    /// The schema `Vec` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Vec_ {
        pub b: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Vec_ {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Vec",
            "Vec_",
            &[crate::schema::Field::new("b")],
            &[],
        );
    }
    crate::model::model! {
        Vec_ { 0 b : Vec < String >, }
    }
    /// The schema `2faSchemaName` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct _2faSchemaName {
        pub i: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl _2faSchemaName {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "2faSchemaName",
            "_2faSchemaName",
            &[crate::schema::Field::new("i")],
            &[],
        );
    }
    crate::model::model! {
        _2faSchemaName { 0 i : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetSchemaNames`](calls::GetSchemaNames), by [`get_schema_names`](crate::Client::get_schema_names): `GET /schema-names`, Get schema names
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /schema-names`, made by [`Client::get_schema_names`](crate::Client::get_schema_names).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetSchemaNames(crate::call::Call);
    impl GetSchemaNames {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /schema-names",
                name: "get_schema_names",
                method: ::reqwest::Method::GET,
                path: "/schema-names",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        crate::call::methods! {
            types::GetSchemaNamesResponse
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
    /// Begins a call of `GET /schema-names`: Get schema names.
    #[inline]
    pub fn get_schema_names(&self) -> calls::GetSchemaNames {
        calls::GetSchemaNames::new(self)
    }
}
