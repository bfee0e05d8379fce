/// The models of the documented API.
pub mod types {
    /// The schema `Box` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Box_ {
        pub d: Option<Box<Box_>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Box_ {
        /// Sets [`d`](Self#structfield.d).
        #[must_use]
        pub fn d(mut self, value: impl Into<Box<Box_>>) -> Self {
            self.d = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Box_ {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Box",
                "Box_",
                &[crate::schema::Field::new("d")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.d)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.d,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.d,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Box_
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
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetSchemaNamesResponse {
        pub a: Option<String_>,
        pub b: Option<Vec_>,
        pub c: Option<Option_>,
        pub d: Option<Box<Box_>>,
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
        /// Sets [`a`](Self#structfield.a).
        #[must_use]
        pub fn a(mut self, value: impl Into<String_>) -> Self {
            self.a = Some(value.into());
            self
        }
        /// Sets [`b`](Self#structfield.b).
        #[must_use]
        pub fn b(mut self, value: impl Into<Vec_>) -> Self {
            self.b = Some(value.into());
            self
        }
        /// Sets [`c`](Self#structfield.c).
        #[must_use]
        pub fn c(mut self, value: impl Into<Option_>) -> Self {
            self.c = Some(value.into());
            self
        }
        /// Sets [`d`](Self#structfield.d).
        #[must_use]
        pub fn d(mut self, value: impl Into<Box<Box_>>) -> Self {
            self.d = Some(value.into());
            self
        }
        /// Sets [`e`](Self#structfield.e).
        #[must_use]
        pub fn e(mut self, value: impl Into<Self_>) -> Self {
            self.e = Some(value.into());
            self
        }
        /// Sets [`f`](Self#structfield.f).
        #[must_use]
        pub fn f(mut self, value: impl Into<Type>) -> Self {
            self.f = Some(value.into());
            self
        }
        /// Sets [`g`](Self#structfield.g).
        #[must_use]
        pub fn g(mut self, value: impl Into<Result_>) -> Self {
            self.g = Some(value.into());
            self
        }
        /// Sets [`h`](Self#structfield.h).
        #[must_use]
        pub fn h(mut self, value: impl Into<SchemaNamesWithDotsV2>) -> Self {
            self.h = Some(value.into());
            self
        }
        /// Sets [`i`](Self#structfield.i).
        #[must_use]
        pub fn i(mut self, value: impl Into<_2faSchemaName>) -> Self {
            self.i = Some(value.into());
            self
        }
        /// Sets [`j`](Self#structfield.j).
        #[must_use]
        pub fn j(mut self, value: impl Into<Größe>) -> Self {
            self.j = Some(value.into());
            self
        }
        /// Sets [`k`](Self#structfield.k).
        #[must_use]
        pub fn k(mut self, value: impl Into<SchemaNameWithSpace>) -> Self {
            self.k = Some(value.into());
            self
        }
        /// Sets [`l`](Self#structfield.l).
        #[must_use]
        pub fn l(mut self, value: impl Into<SchemaNameWithSlash>) -> Self {
            self.l = Some(value.into());
            self
        }
        /// Sets [`m`](Self#structfield.m).
        #[must_use]
        pub fn m(mut self, value: impl Into<Value>) -> Self {
            self.m = Some(value.into());
            self
        }
        /// Sets [`n`](Self#structfield.n).
        #[must_use]
        pub fn n(mut self, value: impl Into<Map>) -> Self {
            self.n = Some(value.into());
            self
        }
        /// Sets [`o`](Self#structfield.o).
        #[must_use]
        pub fn o(mut self, value: impl Into<I64>) -> Self {
            self.o = Some(value.into());
            self
        }
        /// Sets [`p`](Self#structfield.p).
        #[must_use]
        pub fn p(mut self, value: impl Into<Model>) -> Self {
            self.p = Some(value.into());
            self
        }
        /// Sets [`q`](Self#structfield.q).
        #[must_use]
        pub fn q(mut self, value: impl Into<Default_>) -> Self {
            self.q = Some(value.into());
            self
        }
        /// Sets [`r`](Self#structfield.r).
        #[must_use]
        pub fn r(mut self, value: impl Into<Vec<String>>) -> Self {
            self.r = Some(value.into());
            self
        }
        /// Sets [`s`](Self#structfield.s).
        #[must_use]
        pub fn s(
            mut self,
            value: impl Into<::std::collections::BTreeMap<String, i64>>,
        ) -> Self {
            self.s = Some(value.into());
            self
        }
        /// Sets [`t`](Self#structfield.t).
        #[must_use]
        pub fn t(mut self, value: impl Into<String>) -> Self {
            self.t = Some(value.into());
            self
        }
    }
    impl crate::model::Model for GetSchemaNamesResponse {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
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
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default()
                .with(0usize, &self.a)
                .with(1usize, &self.b)
                .with(2usize, &self.c)
                .with(3usize, &self.d)
                .with(4usize, &self.e)
                .with(5usize, &self.f)
                .with(6usize, &self.g)
                .with(7usize, &self.h)
                .with(8usize, &self.i)
                .with(9usize, &self.j)
                .with(10usize, &self.k)
                .with(11usize, &self.l)
                .with(12usize, &self.m)
                .with(13usize, &self.n)
                .with(14usize, &self.o)
                .with(15usize, &self.p)
                .with(16usize, &self.q)
                .with(17usize, &self.r)
                .with(18usize, &self.s)
                .with(19usize, &self.t)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.a,
                    1usize => &self.b,
                    2usize => &self.c,
                    3usize => &self.d,
                    4usize => &self.e,
                    5usize => &self.f,
                    6usize => &self.g,
                    7usize => &self.h,
                    8usize => &self.i,
                    9usize => &self.j,
                    10usize => &self.k,
                    11usize => &self.l,
                    12usize => &self.m,
                    13usize => &self.n,
                    14usize => &self.o,
                    15usize => &self.p,
                    16usize => &self.q,
                    17usize => &self.r,
                    18usize => &self.s,
                    19usize => &self.t,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.a,
                    1usize => &mut self.b,
                    2usize => &mut self.c,
                    3usize => &mut self.d,
                    4usize => &mut self.e,
                    5usize => &mut self.f,
                    6usize => &mut self.g,
                    7usize => &mut self.h,
                    8usize => &mut self.i,
                    9usize => &mut self.j,
                    10usize => &mut self.k,
                    11usize => &mut self.l,
                    12usize => &mut self.m,
                    13usize => &mut self.n,
                    14usize => &mut self.o,
                    15usize => &mut self.p,
                    16usize => &mut self.q,
                    17usize => &mut self.r,
                    18usize => &mut self.s,
                    19usize => &mut self.t,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        GetSchemaNamesResponse
    }
    /// The schema `Größe` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Größe {
        pub j: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Größe {
        /// Sets [`j`](Self#structfield.j).
        #[must_use]
        pub fn j(mut self, value: impl Into<f64>) -> Self {
            self.j = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Größe {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Größe",
                "Größe",
                &[crate::schema::Field::new("j")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.j)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.j,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.j,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Größe
    }
    /// The schema `i64` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct I64 {
        pub o: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl I64 {
        /// Sets [`o`](Self#structfield.o).
        #[must_use]
        pub fn o(mut self, value: impl Into<i64>) -> Self {
            self.o = Some(value.into());
            self
        }
    }
    impl crate::model::Model for I64 {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "i64",
                "I64",
                &[crate::schema::Field::new("o")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.o)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.o,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.o,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        I64
    }
    /// The schema `Map` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Map {
        pub n: Option<::serde_json::Map<String, ::serde_json::Value>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Map {
        /// Sets [`n`](Self#structfield.n).
        #[must_use]
        pub fn n(
            mut self,
            value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
        ) -> Self {
            self.n = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Map {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Map",
                "Map",
                &[crate::schema::Field::new("n")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.n)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.n,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.n,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Map
    }
    /// The schema `Model` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Model {
        pub p: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Model {
        /// Sets [`p`](Self#structfield.p).
        #[must_use]
        pub fn p(mut self, value: impl Into<String>) -> Self {
            self.p = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Model {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Model",
                "Model",
                &[crate::schema::Field::new("p")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.p)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.p,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.p,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Model
    }
    /// The schema `Option` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Option_ {
        /// `Some(None)` is JSON's null.
        pub c: Option<Option<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Option_ {
        /// Sets [`c`](Self#structfield.c).
        #[must_use]
        pub fn c(mut self, value: impl Into<Option<String>>) -> Self {
            self.c = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Option_ {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Option",
                "Option_",
                &[crate::schema::Field::new("c")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.c)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.c,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.c,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Option_
    }
    /// The schema `Result` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Result_ {
        pub g: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Result_ {
        /// Sets [`g`](Self#structfield.g).
        #[must_use]
        pub fn g(mut self, value: impl Into<String>) -> Self {
            self.g = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Result_ {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Result",
                "Result_",
                &[crate::schema::Field::new("g")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.g)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.g,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.g,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Result_
    }
    /// The schema `schema/name/with/slash` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SchemaNameWithSlash {
        pub l: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaNameWithSlash {
        /// Sets [`l`](Self#structfield.l).
        #[must_use]
        pub fn l(mut self, value: impl Into<String>) -> Self {
            self.l = Some(value.into());
            self
        }
    }
    impl crate::model::Model for SchemaNameWithSlash {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "schema/name/with/slash",
                "SchemaNameWithSlash",
                &[crate::schema::Field::new("l")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.l)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.l,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.l,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        SchemaNameWithSlash
    }
    /// The schema `schema name with space` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SchemaNameWithSpace {
        pub k: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaNameWithSpace {
        /// Sets [`k`](Self#structfield.k).
        #[must_use]
        pub fn k(mut self, value: impl Into<String>) -> Self {
            self.k = Some(value.into());
            self
        }
    }
    impl crate::model::Model for SchemaNameWithSpace {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "schema name with space",
                "SchemaNameWithSpace",
                &[crate::schema::Field::new("k")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.k)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.k,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.k,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        SchemaNameWithSpace
    }
    /// The schema `schema.names-with.dots-v2` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SchemaNamesWithDotsV2 {
        pub h: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl SchemaNamesWithDotsV2 {
        /// Sets [`h`](Self#structfield.h).
        #[must_use]
        pub fn h(mut self, value: impl Into<String>) -> Self {
            self.h = Some(value.into());
            self
        }
    }
    impl crate::model::Model for SchemaNamesWithDotsV2 {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "schema.names-with.dots-v2",
                "SchemaNamesWithDotsV2",
                &[crate::schema::Field::new("h")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.h)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.h,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.h,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        SchemaNamesWithDotsV2
    }
    /// The schema `Self` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Self_ {
        pub e: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Self_ {
        /// Sets [`e`](Self#structfield.e).
        #[must_use]
        pub fn e(mut self, value: impl Into<String>) -> Self {
            self.e = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Self_ {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Self",
                "Self_",
                &[crate::schema::Field::new("e")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.e)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.e,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.e,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Self_
    }
    /// The schema `String` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct String_ {
        pub a: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl String_ {
        /// Sets [`a`](Self#structfield.a).
        #[must_use]
        pub fn a(mut self, value: impl Into<String>) -> Self {
            self.a = Some(value.into());
            self
        }
    }
    impl crate::model::Model for String_ {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "String",
                "String_",
                &[crate::schema::Field::new("a")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.a)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.a,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.a,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        String_
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
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Value {
        pub m: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Value {
        /// Sets [`m`](Self#structfield.m).
        #[must_use]
        pub fn m(mut self, value: impl Into<String>) -> Self {
            self.m = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Value {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Value",
                "Value",
                &[crate::schema::Field::new("m")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.m)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.m,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.m,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Value
    }
    /// The schema `Vec` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Vec_ {
        pub b: Option<Vec<String>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Vec_ {
        /// Sets [`b`](Self#structfield.b).
        #[must_use]
        pub fn b(mut self, value: impl Into<Vec<String>>) -> Self {
            self.b = Some(value.into());
            self
        }
    }
    impl crate::model::Model for Vec_ {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "Vec",
                "Vec_",
                &[crate::schema::Field::new("b")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.b)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.b,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.b,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        Vec_
    }
    /// The schema `2faSchemaName` of the pages.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct _2faSchemaName {
        pub i: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl _2faSchemaName {
        /// Sets [`i`](Self#structfield.i).
        #[must_use]
        pub fn i(mut self, value: impl Into<String>) -> Self {
            self.i = Some(value.into());
            self
        }
    }
    impl crate::model::Model for _2faSchemaName {
        fn schema(&self) -> &'static crate::schema::Schema {
            static SCHEMA: crate::schema::Schema = crate::schema::Schema::new(
                "2faSchemaName",
                "_2faSchemaName",
                &[crate::schema::Field::new("i")],
                &[],
            );
            &SCHEMA
        }
        fn set_fields(&self) -> crate::model::SetFields {
            crate::model::SetFields::default().with(0usize, &self.i)
        }
        fn slot(&self, index: usize) -> Option<&dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &self.i,
                    _ => return None,
                },
            )
        }
        fn slot_mut(&mut self, index: usize) -> Option<&mut dyn crate::model::Slot> {
            Some(
                match index {
                    0usize => &mut self.i,
                    _ => return None,
                },
            )
        }
        fn extra(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut ::serde_json::Map<String, ::serde_json::Value> {
            &mut self.extra
        }
    }
    crate::model::model! {
        _2faSchemaName
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
        pub(crate) fn new(client: &crate::Client) -> Self {
            static OPERATION: crate::call::Operation = crate::call::Operation {
                key: "GET /schema-names",
                name: "get_schema_names",
                method: ::reqwest::Method::GET,
                path: "/schema-names",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: None,
                encoding: crate::call::Encoding::Json,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, &OPERATION))
        }
        crate::call::methods! {
            send types::GetSchemaNamesResponse
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
    pub fn get_schema_names(&self) -> calls::GetSchemaNames {
        calls::GetSchemaNames::new(self)
    }
}
