/// The models of the documented API.
pub mod types {
    /// Words of the schema.
    ///
    /// The schema `Sibling` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Sibling {
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Sibling {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Sibling",
            "Sibling",
            &[crate::schema::Field::new("name")],
            &[],
        );
    }
    crate::model::model! {
        Sibling { 0 name : String, }
    }
    /// The schema `SiblingKind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SiblingKind {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        SiblingKind { A = "a", B = "b", }
    }
    /// The schema `Siblings` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Siblings {
        pub plain: Option<Sibling>,
        /// Words of the field.
        pub told: Option<Sibling>,
        #[deprecated]
        pub old: Option<Sibling>,
        /// **Deprecated** — use `told`.
        #[deprecated(note = "use `told`.")]
        pub old_in_prose: Option<Sibling>,
        /// The service's default: `"b"`.
        pub with_default: Option<SiblingKind>,
        /// `Some(None)` is JSON's null.
        pub nullable: Option<Option<Sibling>>,
        /// `Some(None)` is JSON's null.
        pub or_null: Option<Option<Sibling>>,
        /// Words of the alias.
        pub alias: Option<String>,
        /// Words beside allOf.
        #[deprecated(note = "Words beside allOf.")]
        pub in_all_of: Option<Sibling>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Siblings {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Siblings",
            "Siblings",
            &[
                crate::schema::Field::new("plain"),
                crate::schema::Field::new("told"),
                crate::schema::Field::new("old").deprecated(""),
                crate::schema::Field::new("old_in_prose").deprecated("use `told`."),
                crate::schema::Field::new("with_default"),
                crate::schema::Field::new("nullable"),
                crate::schema::Field::new("or_null"),
                crate::schema::Field::new("alias"),
                crate::schema::Field::new("in_all_of").deprecated("Words beside allOf."),
            ],
            &[],
        );
    }
    crate::model::model! {
        Siblings { 0 plain : Sibling, 1 told : Sibling, #[deprecated] 2 old : Sibling,
        #[deprecated(note = "use `told`.")] 3 old_in_prose : Sibling, 4 with_default :
        SiblingKind, 5 nullable : Option < Sibling >, 6 or_null : Option < Sibling >, 7
        alias : String, #[deprecated(note = "Words beside allOf.")] 8 in_all_of :
        Sibling, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostSiblings`](calls::PostSiblings), by [`post_siblings`](crate::Client::post_siblings): `POST /siblings`, Post siblings
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /siblings`, made by [`Client::post_siblings`](crate::Client::post_siblings).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostSiblings(crate::call::Call);
    impl PostSiblings {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /siblings",
                name: "post_siblings",
                method: ::reqwest::Method::POST,
                path: "/siblings",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[
                    crate::call::Parameter {
                        wire: "limit",
                        name: "limit",
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
                    empty: Some(|| Box::new(<types::Siblings as Default>::default())),
                }),
                encoding: crate::call::Encoding::Json,
                optional_form: false,
                accept: "application/json",
                answer_may_be_empty: false,
                deprecated: None,
            };
            Self(crate::call::Call::new(client, OPERATION))
        }
        /// Another limit.
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            let value: i64 = value.into();
            self.0.set_parameter(0usize, &value);
            self
        }
        /// Sets the request body.
        pub fn body(mut self, body: impl Into<types::Siblings>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Siblings
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
    /// Begins a call of `POST /siblings`: Post siblings.
    #[inline]
    pub fn post_siblings(&self) -> calls::PostSiblings {
        calls::PostSiblings::new(self)
    }
}
