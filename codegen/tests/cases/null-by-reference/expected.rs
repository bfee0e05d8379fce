/// The models of the documented API.
pub mod types {
    /// The schema `ByReference` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ByReference {
        /// `Some(None)` is JSON's null.
        pub one: Option<Option<NullableObject>>,
        /// `Some(None)` is JSON's null.
        pub old: Option<Option<NullableOld>>,
        /// `Some(None)` is JSON's null.
        pub kind: Option<Option<NullableKind>>,
        /// `Some(None)` is JSON's null.
        pub text: Option<Option<String>>,
        /// `Some(None)` is JSON's null.
        pub union: Option<Option<NullablePart>>,
        pub many: Option<Vec<Option<NullableObject>>>,
        pub map: Option<::std::collections::BTreeMap<String, Option<NullableObject>>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl ByReference {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "ByReference",
            "ByReference",
            &[
                crate::schema::Field::new("one"),
                crate::schema::Field::new("old"),
                crate::schema::Field::new("kind"),
                crate::schema::Field::new("text"),
                crate::schema::Field::new("union"),
                crate::schema::Field::new("many"),
                crate::schema::Field::new("map"),
            ],
            &[],
        );
    }
    crate::model::model! {
        ByReference { 0 one : Option < NullableObject >, 1 old : Option < NullableOld >,
        2 kind : Option < NullableKind >, 3 text : Option < String >, 4 union : Option <
        NullablePart >, 5 many : Vec < Option < NullableObject > >, 6 map :
        ::std::collections::BTreeMap < String, Option < NullableObject > >, }
    }
    /// The schema `NullableKind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum NullableKind {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        NullableKind { A = "a", B = "b", }
    }
    /// The schema `NullableObject` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NullableObject {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NullableObject {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "NullableObject",
            "NullableObject",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        NullableObject { 0 name : String, }
    }
    /// The schema `NullableOld` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NullableOld {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NullableOld {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "NullableOld",
            "NullableOld",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        NullableOld { 0 name : String, }
    }
    /// The schema `NullablePart` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NullablePart {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl NullablePart {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "NullablePart",
            "NullablePart",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        NullablePart { 0 name : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`GetNullByReference`](calls::GetNullByReference), by [`get_null_by_reference`](crate::Client::get_null_by_reference): `GET /null-by-reference/answer`, Get null by reference
/// - [`PutNullsByReference`](calls::PutNullsByReference), by [`put_nulls_by_reference`](crate::Client::put_nulls_by_reference): `PUT /null-by-reference`, Put nulls by reference
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `GET /null-by-reference/answer`, made by [`Client::get_null_by_reference`](crate::Client::get_null_by_reference).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetNullByReference(crate::call::Call);
    impl GetNullByReference {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "GET /null-by-reference/answer",
                name: "get_null_by_reference",
                method: ::reqwest::Method::GET,
                path: "/null-by-reference/answer",
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
            Option < types::NullableObject >
        }
    }
    /// A call of `PUT /null-by-reference`, made by [`Client::put_nulls_by_reference`](crate::Client::put_nulls_by_reference).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PutNullsByReference(crate::call::Call);
    impl PutNullsByReference {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "PUT /null-by-reference",
                name: "put_nulls_by_reference",
                method: ::reqwest::Method::PUT,
                path: "/null-by-reference",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::ByReference as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::ByReference>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::ByReference
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
    /// Begins a call of `GET /null-by-reference/answer`: Get null by reference.
    #[inline]
    pub fn get_null_by_reference(&self) -> calls::GetNullByReference {
        calls::GetNullByReference::new(self)
    }
    /// Begins a call of `PUT /null-by-reference`: Put nulls by reference.
    #[inline]
    pub fn put_nulls_by_reference(&self) -> calls::PutNullsByReference {
        calls::PutNullsByReference::new(self)
    }
}
