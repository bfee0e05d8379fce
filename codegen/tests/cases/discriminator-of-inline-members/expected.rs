/// The models of the documented API.
pub mod types {
    /// The schema `FixedMember` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixedMember {
        /// Required by the page.
        pub kind: Option<FixedMemberKind>,
        pub size: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl FixedMember {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "FixedMember",
            "FixedMember",
            &[
                crate::schema::Field::new("kind").required().tells(),
                crate::schema::Field::new("size"),
            ],
            &[],
        );
    }
    crate::model::model! {
        FixedMember { 0 kind : FixedMemberKind, 1 size : f64, }
    }
    /// The schema `FixedMember.kind` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FixedMemberKind {
        /// `fixed`
        Fixed,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        FixedMemberKind { Fixed = "fixed", }
    }
    /// The schema `InlineMembers` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InlineMembers {
        pub one: Option<InlineMembersOne>,
        pub named: Option<InlineMembersNamed>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl InlineMembers {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "InlineMembers",
            "InlineMembers",
            &[crate::schema::Field::new("one"), crate::schema::Field::new("named")],
            &[],
        );
    }
    crate::model::model! {
        InlineMembers { 0 one : InlineMembersOne, 1 named : InlineMembersNamed, }
    }
    /// The schema `InlineMembers.named` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InlineMembersNamed {
        /// Of the schema `FixedMember`. Its `kind` is `fixed` or `FixedMember`.
        FixedMember(FixedMember),
        /// Of the schema `OpenMember`. Its `kind` is `OpenMember`.
        OpenMember(OpenMember),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        InlineMembersNamed(Some("kind")) { FixedMember(FixedMember) = ["fixed",
        "FixedMember"], OpenMember(OpenMember) = ["OpenMember"], }
    }
    impl From<FixedMember> for InlineMembersNamed {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: FixedMember) -> Self {
            Self::FixedMember(value)
        }
    }
    impl From<OpenMember> for InlineMembersNamed {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: OpenMember) -> Self {
            Self::OpenMember(value)
        }
    }
    /// The schema `InlineMembers.one` of the pages.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InlineMembersOne {
        /// Of the schema `InlineMembers.one 1`. Its `by` is `name`.
        Form1(InlineMembersOne1),
        /// Of the schema `InlineMembers.one 2`. Its `by` is `number`.
        Form2(InlineMembersOne2),
        /// A value of another form, kept as it was.
        Other(::serde_json::Value),
    }
    crate::model::union! {
        InlineMembersOne(Some("by")) { Form1(InlineMembersOne1) = ["name"],
        Form2(InlineMembersOne2) = ["number"], }
    }
    impl From<InlineMembersOne1> for InlineMembersOne {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: InlineMembersOne1) -> Self {
            Self::Form1(value)
        }
    }
    impl From<InlineMembersOne2> for InlineMembersOne {
        /// Makes the variant of this type.
        #[inline]
        fn from(value: InlineMembersOne2) -> Self {
            Self::Form2(value)
        }
    }
    /// The schema `InlineMembers.one 1` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InlineMembersOne1 {
        /// Required by the page.
        pub by: Option<InlineMembersOne1By>,
        pub name: Option<String>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl InlineMembersOne1 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "InlineMembers.one 1",
            "InlineMembersOne1",
            &[
                crate::schema::Field::new("by").required().tells(),
                crate::schema::Field::new("name"),
            ],
            &[],
        );
    }
    crate::model::model! {
        InlineMembersOne1 { 0 by : InlineMembersOne1By, 1 name : String, }
    }
    /// The schema `InlineMembers.one 1.by` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum InlineMembersOne1By {
        /// `name`
        Name,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        InlineMembersOne1By { Name = "name", }
    }
    /// The schema `InlineMembers.one 2` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InlineMembersOne2 {
        /// Required by the page.
        pub by: Option<InlineMembersOne2By>,
        pub number: Option<i64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl InlineMembersOne2 {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "InlineMembers.one 2",
            "InlineMembersOne2",
            &[
                crate::schema::Field::new("by").required().tells(),
                crate::schema::Field::new("number"),
            ],
            &[],
        );
    }
    crate::model::model! {
        InlineMembersOne2 { 0 by : InlineMembersOne2By, 1 number : i64, }
    }
    /// The schema `InlineMembers.one 2.by` of the pages.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum InlineMembersOne2By {
        /// `number`
        Number,
        /// A value the page does not list, kept as it was.
        Unlisted(crate::Unlisted),
    }
    crate::model::open_enum! {
        InlineMembersOne2By { Number = "number", }
    }
    /// The schema `OpenMember` of the pages.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OpenMember {
        /// Required by the page.
        pub kind: Option<String>,
        pub size: Option<f64>,
        /// The members that no field holds: those the page does not name, and those whose
        /// value is not of the documented type. They are sent back as they were read.
        pub extra: ::serde_json::Map<String, ::serde_json::Value>,
    }
    impl OpenMember {
        const SCHEMA: &'static crate::schema::Schema = &crate::schema::Schema::new(
            "OpenMember",
            "OpenMember",
            &[
                crate::schema::Field::new("kind").required(),
                crate::schema::Field::new("size"),
            ],
            &[],
        );
    }
    crate::model::model! {
        OpenMember { 0 kind : String, 1 size : f64, }
    }
}
/// The calls of the documented operations, one type each.
///
/// # Operations
///
/// - [`PostInlineMembers`](calls::PostInlineMembers), by [`post_inline_members`](crate::Client::post_inline_members): `POST /inline-members`, Post inline members
pub mod calls {
    #[allow(unused_imports)]
    use super::{answers, types};
    /// A call of `POST /inline-members`, made by [`Client::post_inline_members`](crate::Client::post_inline_members).
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PostInlineMembers(crate::call::Call);
    impl PostInlineMembers {
        #[inline]
        pub(crate) fn new(client: &crate::Client) -> Self {
            const OPERATION: &crate::call::Operation = &crate::call::Operation {
                key: "POST /inline-members",
                name: "post_inline_members",
                method: ::reqwest::Method::POST,
                path: "/inline-members",
                server: "https://api.smallest.ai/atoms/v1",
                parameters: &[],
                body: Some(crate::call::Body {
                    required: false,
                    members: &[],
                    media_type: "application/json",
                    bounds: &[],
                    empty: Some(|| Box::new(
                        <types::InlineMembers as Default>::default(),
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
        pub fn body(mut self, body: impl Into<types::InlineMembers>) -> Self {
            self.0.set_body(body.into());
            self
        }
        crate::call::methods! {
            types::InlineMembers
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
    /// Begins a call of `POST /inline-members`: Post inline members.
    #[inline]
    pub fn post_inline_members(&self) -> calls::PostInlineMembers {
        calls::PostInlineMembers::new(self)
    }
}
