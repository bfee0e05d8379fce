/// The models of the documented API.
pub mod types {
    /// 1 to 9 members.
    ///
    /// The schema `Unread` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Unread {
        pub a: Option<String>,
        pub b: Option<String>,
        /// 1 to 2 items. No two items the same.
        pub c: Option<Vec<String>>,
        pub e: Option<String>,
        pub f: Option<UnreadF>,
        pub h: Option<::serde_json::Value>,
        pub i: Option<::serde_json::Value>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl Unread {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
                "Unread",
                "Unread",
                &[
                    crate::schema::Field::new("a"),
                    crate::schema::Field::new("b"),
                    crate::schema::Field::new("c")
                        .bounds(
                            &[
                                crate::schema::Bound::Items(1, 2),
                                crate::schema::Bound::Distinct,
                            ],
                        ),
                    crate::schema::Field::new("e"),
                    crate::schema::Field::new("f"),
                    crate::schema::Field::new("h"),
                    crate::schema::Field::new("i"),
                ],
                &[],
            )
            .bounds(&[crate::schema::Bound::Members(1, 9)]);
    }
    crate::model::model! {
        Unread { 0 a : String, 1 b : String, 2 c : Vec < String >, 3 e : String, 4 f :
        UnreadF, 5 h : ::serde_json::Value, 6 i : ::serde_json::Value, }
    }
    /// The schema `Unread.f` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UnreadF {
        pub g: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl UnreadF {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "Unread.f",
            "UnreadF",
            &[crate::schema::Field::new("g")],
            &[],
        );
    }
    crate::model::model! {
        UnreadF { 0 g : String, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Unread
///
/// - [`PostUnreadWords`](calls::PostUnreadWords), by [`post_unread_words`](crate::Client::post_unread_words): `POST /unread`, Post unread words
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /unread`, made by [`Client::post_unread_words`](crate::Client::post_unread_words).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostUnreadWords(crate::call::Call);
    impl PostUnreadWords {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /unread",
                name: "post_unread_words",
                method: ::reqwest::Method::POST,
                path: "/unread",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(<types::Unread as Default>::default())),
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
        pub fn body(mut self, body: impl Into<types::Unread>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            ()
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
/// # Unread
impl crate::Client {
    /// Begins a call of `POST /unread`: Post unread words.
    #[inline]
    pub fn post_unread_words(&self) -> calls::PostUnreadWords {
        calls::PostUnreadWords::new(self)
    }
}
// note: page.yaml#/components/schemas/Unread/properties/c/contains: no value is checked by it
// note: page.yaml#/components/schemas/Unread/if: no value is checked by it
// note: page.yaml#/components/schemas/Unread/dependentRequired: no value is checked by it
// note: page.yaml#/components/schemas/Unread/unevaluatedProperties: no value is checked by it
// note: page.yaml#/components/schemas/Unread: `required` names "not_there", which is no property; nobody checks it
