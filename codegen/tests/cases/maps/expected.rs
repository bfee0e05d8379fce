/// The models of the documented API.
pub mod types {
    /// The schema `MapEntry` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MapEntry {
        pub value: Option<::serde_json::Value>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MapEntry {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "MapEntry",
            "MapEntry",
            &[crate::schema::Field::new("value")],
            &[],
        );
    }
    crate::model::model! {
        MapEntry { 0 value : ::serde_json::Value, }
    }
    /// Every other member is to be read as `i64`.
    ///
    /// The schema `Maps` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Maps {
        pub free: Option<::serde_json::Map<String, ::serde_json::Value>>,
        pub free_true: Option<::serde_json::Map<String, ::serde_json::Value>>,
        pub free_any: Option<::serde_json::Map<String, ::serde_json::Value>>,
        pub closed: Option<::serde_json::Map<String, ::serde_json::Value>>,
        pub no_members: Option<::serde_json::Map<String, ::serde_json::Value>>,
        pub texts: Option<::std::collections::BTreeMap<String, String>>,
        pub without_type: Option<::std::collections::BTreeMap<String, bool>>,
        pub entries: Option<::std::collections::BTreeMap<String, MapEntry>>,
        pub inline: Option<::std::collections::BTreeMap<String, MapsInline>>,
        pub kinds: Option<::std::collections::BTreeMap<String, MapsKind>>,
        pub lists: Option<::std::collections::BTreeMap<String, Vec<f64>>>,
        pub nested: Option<
            ::std::collections::BTreeMap<
                String,
                ::std::collections::BTreeMap<String, String>,
            >,
        >,
        pub nulls: Option<::std::collections::BTreeMap<String, Option<String>>>,
        pub beside: Option<MapsBeside>,
        pub beside_true: Option<MapsBesideTrue>,
        pub beside_false: Option<MapsBesideFalse>,
        pub beside_entries: Option<MapsBesideEntries>,
        pub patterns: Option<::std::collections::BTreeMap<String, String>>,
        pub patterns_closed: Option<::std::collections::BTreeMap<String, i64>>,
        pub patterns_differ: Option<
            ::std::collections::BTreeMap<String, MapsPatternsDiffer>,
        >,
        pub patterns_open: Option<::std::collections::BTreeMap<String, String>>,
        pub named_keys: Option<::std::collections::BTreeMap<String, i64>>,
        pub alias: Option<
            ::std::collections::BTreeMap<
                String,
                ::std::collections::BTreeMap<String, MapEntry>,
            >,
        >,
        pub alias_list: Option<
            Vec<
                ::std::collections::BTreeMap<
                    String,
                    ::std::collections::BTreeMap<String, MapEntry>,
                >,
            >,
        >,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Maps {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Maps",
                "Maps",
                &[
                    crate::schema::Field::new("free"),
                    crate::schema::Field::new("free_true"),
                    crate::schema::Field::new("free_any"),
                    crate::schema::Field::new("closed"),
                    crate::schema::Field::new("no_members"),
                    crate::schema::Field::new("texts"),
                    crate::schema::Field::new("without_type"),
                    crate::schema::Field::new("entries"),
                    crate::schema::Field::new("inline"),
                    crate::schema::Field::new("kinds"),
                    crate::schema::Field::new("lists"),
                    crate::schema::Field::new("nested"),
                    crate::schema::Field::new("nulls"),
                    crate::schema::Field::new("beside"),
                    crate::schema::Field::new("beside_true"),
                    crate::schema::Field::new("beside_false"),
                    crate::schema::Field::new("beside_entries"),
                    crate::schema::Field::new("patterns"),
                    crate::schema::Field::new("patterns_closed"),
                    crate::schema::Field::new("patterns_differ"),
                    crate::schema::Field::new("patterns_open"),
                    crate::schema::Field::new("named_keys"),
                    crate::schema::Field::new("alias"),
                    crate::schema::Field::new("alias_list"),
                ],
                &[],
            )
            .others(crate::schema::Others::Like(crate::validate::like::<i64>, &[]));
    }
    crate::model::model! {
        Maps { 0 free : ::serde_json::Map < String, ::serde_json::Value >, 1 free_true :
        ::serde_json::Map < String, ::serde_json::Value >, 2 free_any : ::serde_json::Map
        < String, ::serde_json::Value >, 3 closed : ::serde_json::Map < String,
        ::serde_json::Value >, 4 no_members : ::serde_json::Map < String,
        ::serde_json::Value >, 5 texts : ::std::collections::BTreeMap < String, String >,
        6 without_type : ::std::collections::BTreeMap < String, bool >, 7 entries :
        ::std::collections::BTreeMap < String, MapEntry >, 8 inline :
        ::std::collections::BTreeMap < String, MapsInline >, 9 kinds :
        ::std::collections::BTreeMap < String, MapsKind >, 10 lists :
        ::std::collections::BTreeMap < String, Vec < f64 > >, 11 nested :
        ::std::collections::BTreeMap < String, ::std::collections::BTreeMap < String,
        String > >, 12 nulls : ::std::collections::BTreeMap < String, Option < String >
        >, 13 beside : MapsBeside, 14 beside_true : MapsBesideTrue, 15 beside_false :
        MapsBesideFalse, 16 beside_entries : MapsBesideEntries, 17 patterns :
        ::std::collections::BTreeMap < String, String >, 18 patterns_closed :
        ::std::collections::BTreeMap < String, i64 >, 19 patterns_differ :
        ::std::collections::BTreeMap < String, MapsPatternsDiffer >, 20 patterns_open :
        ::std::collections::BTreeMap < String, String >, 21 named_keys :
        ::std::collections::BTreeMap < String, i64 >, 22 alias :
        ::std::collections::BTreeMap < String, ::std::collections::BTreeMap < String,
        MapEntry > >, 23 alias_list : Vec < ::std::collections::BTreeMap < String,
        ::std::collections::BTreeMap < String, MapEntry > > >, }
    }
    /// Every other member is to be read as `String`.
    ///
    /// The schema `Maps.beside` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MapsBeside {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MapsBeside {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Maps.beside",
                "MapsBeside",
                &[crate::schema::Field::new("a")],
                &[],
            )
            .others(crate::schema::Others::Like(crate::validate::like::<String>, &[]));
    }
    crate::model::model! {
        MapsBeside { 0 a : String, }
    }
    /// Every other member is to be read as `MapEntry`.
    ///
    /// The schema `Maps.beside_entries` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MapsBesideEntries {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MapsBesideEntries {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Maps.beside_entries",
                "MapsBesideEntries",
                &[crate::schema::Field::new("a")],
                &[],
            )
            .others(crate::schema::Others::Like(crate::validate::like::<MapEntry>, &[]));
    }
    crate::model::model! {
        MapsBesideEntries { 0 a : String, }
    }
    /// The page allows no other members.
    ///
    /// The schema `Maps.beside_false` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MapsBesideFalse {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MapsBesideFalse {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Maps.beside_false",
                "MapsBesideFalse",
                &[crate::schema::Field::new("a")],
                &[],
            )
            .others(crate::schema::Others::None);
    }
    crate::model::model! {
        MapsBesideFalse { 0 a : String, }
    }
    /// The schema `Maps.beside_true` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MapsBesideTrue {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MapsBesideTrue {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Maps.beside_true",
            "MapsBesideTrue",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        MapsBesideTrue { 0 a : String, }
    }
    /// The schema `Maps.inline item` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MapsInline {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl MapsInline {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Maps.inline item",
            "MapsInline",
            &[crate::schema::Field::new("a")],
            &[],
        );
    }
    crate::model::model! {
        MapsInline { 0 a : String, }
    }
    /// The schema `Maps.kinds item` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MapsKind {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        MapsKind { A = "a", B = "b", }
    }
    /// The schema `Maps.patterns_differ item` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MapsPatternsDiffer {
        /// Of the schema `MapEntry`.
        MapEntry(MapEntry),
        /// An integer.
        Integer(i64),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        MapsPatternsDiffer(None) { MapEntry(MapEntry) = [], Integer(i64) = [], }
    }
    impl From<MapEntry> for MapsPatternsDiffer {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: MapEntry) -> Self {
            Self::MapEntry(value)
        }
    }
    impl From<i64> for MapsPatternsDiffer {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostMaps`](calls::PostMaps), by [`post_maps`](crate::Client::post_maps): `POST /maps`, Post maps
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /maps`, made by [`Client::post_maps`](crate::Client::post_maps).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostMaps(crate::call::Call);
    impl PostMaps {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /maps",
                name: "post_maps",
                method: ::reqwest::Method::POST,
                path: "/maps",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Maps as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Maps>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ::std::collections::BTreeMap < String, types::MapEntry >
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
    /// Begins a call of `POST /maps`: Post maps.
    #[inline]
    pub fn post_maps(&self) -> calls::PostMaps {
        calls::PostMaps::new(self)
    }
}
// note: page.yaml#/components/schemas/Maps/properties/patterns: the names of a map's members are not checked
// note: page.yaml#/components/schemas/Maps/properties/patterns_closed: the names of a map's members are not checked
// note: page.yaml#/components/schemas/Maps/properties/patterns_differ: the names of a map's members are not checked
// note: page.yaml#/components/schemas/Maps/properties/patterns_open/patternProperties: no value is checked by it
// note: page.yaml#/components/schemas/Maps/properties/named_keys/propertyNames: no value is checked by it
