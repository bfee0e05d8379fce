/// The models of the documented API.
pub mod types {
    /// All of it.
    ///
    /// Every other member is to be read as `String`.
    ///
    /// The schema `Assembled` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Assembled {
        /// Required by the page.
        pub id: Option<String>,
        /// Said again.
        ///
        /// Required by the page.
        pub note: Option<String>,
        pub list: Option<Vec<::serde_json::Value>>,
        pub deepest: Option<bool>,
        /// `Some(None)` is JSON's null.
        pub own: Option<Option<String>>,
        /// The service's default: `"a"`.
        pub kind: Option<AssembledKind>,
        pub kind_alone: Option<AssembledKind>,
        /// At least 1 character.
        pub text: Option<String>,
        pub next: Option<Box<Assembled>>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Assembled {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Assembled",
                "Assembled",
                &[
                    crate::schema::Field::new("id").required(),
                    crate::schema::Field::new("note").required(),
                    crate::schema::Field::new("list"),
                    crate::schema::Field::new("deepest"),
                    crate::schema::Field::new("own"),
                    crate::schema::Field::new("kind"),
                    crate::schema::Field::new("kind_alone"),
                    crate::schema::Field::new("text")
                        .bounds(&[crate::schema::Bound::Chars(1, u64::MAX)]),
                    crate::schema::Field::new("next"),
                ],
                &[],
            )
            .others(crate::schema::Others::Like(crate::validate::like::<String>, &[]));
    }
    crate::model::model! {
        Assembled { 0 id : String, 1 note : String, 2 list : Vec < ::serde_json::Value >,
        3 deepest : bool, 4 own : Option < String >, 5 kind : AssembledKind, 6 kind_alone
        : AssembledKind, 7 text : String, 8 next : Box < Assembled >, }
    }
    /// Every other member is to be read as `String`.
    ///
    /// The schema `AssembledBase` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AssembledBase {
        /// Required by the page.
        pub id: Option<String>,
        pub note: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AssembledBase {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "AssembledBase",
                "AssembledBase",
                &[
                    crate::schema::Field::new("id").required(),
                    crate::schema::Field::new("note"),
                ],
                &[],
            )
            .others(crate::schema::Others::Like(crate::validate::like::<String>, &[]));
    }
    crate::model::model! {
        AssembledBase { 0 id : String, 1 note : String, }
    }
    /// The schema `AssembledKind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AssembledKind {
        /// `a`
        A,
        /// `b`
        B,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        AssembledKind { A = "a", B = "b", }
    }
    /// Of the middle.
    ///
    /// Every other member is to be read as `String`.
    ///
    /// The schema `AssembledMiddle` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AssembledMiddle {
        /// Required by the page.
        pub id: Option<String>,
        /// Required by the page.
        pub note: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl AssembledMiddle {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "AssembledMiddle",
                "AssembledMiddle",
                &[
                    crate::schema::Field::new("id").required(),
                    crate::schema::Field::new("note").required(),
                ],
                &[],
            )
            .others(crate::schema::Others::Like(crate::validate::like::<String>, &[]));
    }
    crate::model::model! {
        AssembledMiddle { 0 id : String, 1 note : String, }
    }
    /// Every other member is to be read as `String`.
    ///
    /// The schema `POST /assembled body` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostAssembledBody {
        /// Required by the page.
        pub id: Option<String>,
        pub note: Option<String>,
        /// Required by the page.
        pub own: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl PostAssembledBody {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "POST /assembled body",
                "PostAssembledBody",
                &[
                    crate::schema::Field::new("id").required(),
                    crate::schema::Field::new("note"),
                    crate::schema::Field::new("own").required(),
                ],
                &[],
            )
            .others(crate::schema::Others::Like(crate::validate::like::<String>, &[]));
    }
    crate::model::model! {
        PostAssembledBody { 0 id : String, 1 note : String, 2 own : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostAssembled`](calls::PostAssembled), by [`post_assembled`](crate::Client::post_assembled): `POST /assembled`, Post assembled
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /assembled`, made by [`Client::post_assembled`](crate::Client::post_assembled).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostAssembled(crate::call::Call);
    impl PostAssembled {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /assembled",
                name: "post_assembled",
                method: ::reqwest::Method::POST,
                path: "/assembled",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: true,
                    members: &["id", "own"],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::PostAssembledBody as Default>::default(),
                    )),
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
        ///
        /// Required by the page.
        pub fn body(mut self, body: impl Into<types::PostAssembledBody>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::Assembled
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
    /// Begins a call of `POST /assembled`: Post assembled.
    #[inline]
    pub fn post_assembled(&self) -> calls::PostAssembled {
        calls::PostAssembled::new(self)
    }
}
// note: page.yaml#/components/schemas/Assembled/properties/list/items: `allOf` that leads back to itself is read as any JSON value
